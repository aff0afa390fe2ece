// The composer at the bottom of the channel. It holds either running text or a
// command with its options; "/" and a command's name lead from one to the other.

import { CommandLine, type Sent } from './commandline.ts';
import { type Choosable, choosable, matching, readLine, readOptions } from './commands.ts';
import type { Field } from './field.ts';
import { FileOption } from './fileoption.ts';
import { withNames } from './mentions.ts';
import { TypedOption } from './option.ts';
import { Picker, onTyped } from './picker.ts';
import { commandRow, optionRow } from './rows.ts';
import { offerNames, runningText } from './runningtext.ts';
import { session } from '../session.ts';
import { setting } from '../setting.ts';
import { Suggestions } from './suggestions.ts';
import type { Choice } from '../types.ts';
import { placeName } from '../where.ts';
import { nameOf } from '../who.ts';

// longest is how many characters a message can have.
const longest = 2000;

export interface ComposerHandlers {
  say(content: string): Promise<void>;
  send(name: string, data: Record<string, unknown>): void; // a command
  suggest(data: Record<string, unknown>): Promise<Choice[]>; // an option's choices
}

export class Composer {
  #line: HTMLElement;
  #status: HTMLElement;
  #picker: Picker;
  #suggestions: Suggestions;
  #on: ComposerHandlers;
  #choices: Choosable[] = [];
  #text = runningText();
  #command: CommandLine | null = null; // null while there is running text
  #last: Sent | null = null; // the command that was sent last
  #followed = ''; // who, where and in which language the commands are

  constructor(form: HTMLElement, on: ComposerHandlers) {
    this.#line = form.querySelector('#line')!;
    this.#status = form.querySelector('#status')!;
    this.#picker = new Picker(form.querySelector('#popup')!);
    this.#suggestions = new Suggestions(this.#picker, (option) => on.suggest(this.#command!.typed(option)));
    this.#on = on;
    this.#listen(form);
    this.#follow();
    this.#toText('');
  }

  #listen(form: HTMLElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    // Enter is a matter of keydown alone, for it can lead from one input to
    // another, and its keypress would then be the other's.
    form.addEventListener('keypress', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLButtonElement)) event.preventDefault();
    });
    form.addEventListener('focusout', () => this.#closePicker());
    form.addEventListener('paste', (event) => this.#takeFiles(event, event.clipboardData));
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => this.#takeFiles(event, event.dataTransfer));
    onTyped(this.#text, () => this.#readText());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    session.onChange(() => this.#follow());
  }

  // type puts a line into the composer, as if it had been typed.
  type(line: string): void {
    this.#toText(line);
    this.focus();
    this.#readText();
  }

  focus(): void {
    (this.#command?.next?.input ?? this.#text).focus();
  }

  // tell shows a line below the composer until the next keystroke.
  tell(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  // follow keeps to who the person is, where, and in which language.
  #follow(): void {
    const now = `${session.subject} ${session.locale}`;
    if (now === this.#followed) return;
    this.#followed = now;
    this.#choices = choosable();
    const label = `Message ${placeName()}`;
    this.#text.placeholder = label;
    this.#text.setAttribute('aria-label', label);
    if (this.#command) this.#repeat(this.#command.sent);
  }

  // ---- running text ----

  #toText(text: string): void {
    this.#closePicker();
    this.#command = null;
    this.#text.value = text;
    this.#line.replaceChildren(this.#text);
  }

  #readText(): void {
    this.tell('');
    if (this.#command) {
      this.#readFirst(this.#command);
      return;
    }
    const line = readLine(this.#text.value, this.#choices);
    if (line) this.#toCommand(line.chosen, line.texts);
    else if (this.#text.value.startsWith('/')) this.#offerCommands();
    else offerNames(this.#text, this.#picker);
  }

  #offerCommands(): void {
    this.#picker.show(this.#text, {
      title: nameOf(setting.app),
      items: matching(this.#text.value.slice(1), this.#choices).map((choice) => ({ value: choice, nodes: commandRow(choice) })),
      choose: (choice) => this.#toCommand(choice, new Map()),
      first: true,
      note: 'No command of this name.',
    });
  }

  // ---- a command ----

  #toCommand(command: Choosable, texts: Map<string, string>): void {
    this.#startLine(command).fill(texts);
    this.#layOut();
    this.focus();
  }

  #startLine(command: Choosable): CommandLine {
    this.#closePicker();
    this.#text.value = '';
    this.#command = new CommandLine(command, {
      focused: (field) => this.#focused(field),
      typed: (option) => this.#readOption(option),
      uploaded: (option) => this.#uploaded(option),
      key: (event, field) => this.#key(event, field),
      more: (button) => this.#offerOptions(button),
    });
    this.#command.more.addEventListener('keydown', (event) => this.#picker.key(event));
    return this.#command;
  }

  // repeat puts a command in again, as far as it is to be had.
  #repeat(sent: Sent): void {
    const command = this.#choices.find(({ name }) => name === sent.name);
    if (!command) {
      this.#toText('');
      this.tell(`/${sent.name} is not to be had here.`);
      return;
    }
    this.#startLine(command).repeat(sent);
    this.#layOut();
  }

  // readFirst takes what was typed where no option is in use yet: it is for the
  // first, if the command has any.
  #readFirst(line: CommandLine): void {
    const { options } = line.command;
    const texts = readOptions(this.#text.value, options, options[0]?.name);
    this.#text.value = '';
    line.fill(texts);
    this.#layOut();
    this.focus();
  }

  #layOut(): void {
    if (this.#command) this.#line.replaceChildren(...this.#command.nodes(this.#text));
  }

  // offerOptions shows the options that can be added.
  #offerOptions(button: HTMLElement): void {
    this.#picker.show(button, {
      title: 'Optional',
      items: this.#command!.unused.map((spec) => ({ value: spec, nodes: optionRow(spec) })),
      choose: (spec) => {
        const { input } = this.#command!.add(spec);
        this.#layOut();
        input.focus();
      },
      first: true,
    });
  }

  #focused(field: Field): void {
    if (field instanceof TypedOption) this.#suggestions.offer(field);
  }

  #readOption(option: TypedOption): void {
    this.tell('');
    option.edited();
    const next = this.#command!.read(option);
    if (next) {
      this.#layOut();
      next.input.focus();
    } else {
      this.#suggestions.offer(option);
    }
  }

  // uploaded says what became of a file, if that is still of interest.
  #uploaded(option: FileOption): void {
    if (this.#command?.fields.includes(option)) this.tell(option.complaint);
  }

  // leave takes an optional option away, and leaves the command by a required
  // one or by the last.
  #leave(field?: Field): void {
    const line = this.#command!;
    if (!field || field.spec.required || line.fields.length === 1) {
      this.type(`/${line.command.label}`);
      return;
    }
    line.remove(field);
    this.#closePicker();
    this.#layOut();
    this.focus();
  }

  // takeFiles puts a file that was dropped or pasted into an option for one.
  #takeFiles(event: Event, data: DataTransfer | null): void {
    const file = data?.files[0];
    if (!file) return;
    event.preventDefault();
    const fields = this.#command?.fields.filter((field) => field instanceof FileOption) ?? [];
    const field = fields.find(({ empty }) => empty) ?? fields.at(-1);
    if (!field) {
      this.tell('Choose a command that takes a file, then drop it here.');
      return;
    }
    field.input.focus();
    void field.take(file);
  }

  // ---- keys ----

  // key takes the keys of the running text, or of an option. Those that an
  // input method is at work with are its own.
  #key(event: KeyboardEvent, field?: Field): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') this.#suggestions.forget();
    if (this.#picker.key(event)) return;
    if (this.#act(event, field)) event.preventDefault();
  }

  // act does what a key stands for, and says whether it stands for something.
  #act({ key, shiftKey }: KeyboardEvent, field?: Field): boolean {
    const empty = field ? field.empty : this.#text.value === '';
    switch (key) {
      case 'Enter':
        if ((shiftKey && !this.#command) || (field instanceof FileOption && empty)) return false;
        this.#submit();
        return true;
      case 'Escape': return this.#escape();
      case 'ArrowUp':
        if (this.#command || !empty || !this.#last) return false;
        this.#repeat(this.#last);
        this.focus();
        return true;
      case 'Backspace': return this.#erase(field);
      default: return false;
    }
  }

  // escape leaves a command, whether it was chosen or is being looked for.
  #escape(): boolean {
    if (!this.#command && !this.#text.value.startsWith('/')) return false;
    this.#toText('');
    this.focus();
    return true;
  }

  #erase(field?: Field): boolean {
    if (field instanceof FileOption && !field.empty) {
      field.clear();
      return true;
    }
    const nothing = field instanceof TypedOption ? field.text === '' : this.#text.value === '';
    if (!this.#command || !nothing) return false;
    this.#leave(field);
    return true;
  }

  #closePicker(): void {
    this.#suggestions.forget();
    this.#picker.close();
  }

  // ---- sending ----

  #submit(): void {
    this.#closePicker();
    if (this.#command) this.#sendCommand(this.#command);
    else if (this.#text.value.startsWith('/')) this.tell('There is no such command here.');
    else if (this.#text.value.trim()) void this.#say(this.#text.value.trim());
  }

  async #say(content: string): Promise<void> {
    const { length } = [...content];
    if (length > longest) {
      this.tell(`A message can have ${longest} characters; this one has ${length}.`);
      return;
    }
    this.#toText('');
    this.focus();
    try {
      await this.#on.say(withNames(content));
    } catch (err) {
      this.tell((err as Error).message);
      if (!this.#command && !this.#text.value) this.#text.value = content; // it is not lost
    }
  }

  #sendCommand(line: CommandLine): void {
    const wrong = line.fields.find((field) => field.problem());
    if (wrong) {
      wrong.complain(wrong.problem());
      wrong.input.focus();
      this.tell(wrong.complaint);
      return;
    }
    const data = line.data();
    this.#last = line.sent;
    this.#toText('');
    this.focus();
    this.#on.send(line.command.name, data);
  }
}
