// Forms (Discord's modals): a dialog of inputs to fill in. The parts of a form
// are in the folder form, a file for each kind of input.

import './form.css';

import { PlayModal } from '../elements/modal.ts';
import { renderField } from './field.ts';
import { numbered } from './number.ts';
import { setting } from '../setting.ts';
import type { Form } from '../types.ts';
import { avatarOf, nameOf } from '../who.ts';

// openForm shows a form. submit is called with what was filled in, the data of
// an interaction; the form stays open where its promise fails.
export function openForm(form: Form, submit: (data: Record<string, unknown>) => Promise<void>): void {
  const fields = numbered(form.components).map(renderField);
  const modal = new PlayModal();
  modal.modalTitle = form.title;
  modal.author = nameOf(setting.app);
  modal.avatar = avatarOf(setting.app);
  modal.touched = () => fields.some((field) => field.touched());
  modal.check = () => {
    const wrong = fields.filter((field) => !field.check());
    wrong[0]?.focus?.();
    return wrong.length === 0;
  };
  modal.send = async () => {
    const components = await Promise.all(fields.map((field) => field.data()));
    await submit({ custom_id: form.custom_id, components });
  };
  modal.append(...fields.map(({ node }) => node));
  document.body.append(modal);
  void modal.open(fields.find(({ focus }) => focus)?.focus);
}
