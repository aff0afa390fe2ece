// The composer at the bottom of the channel. It holds either running text or a
// command with its options; "/" and a command's name lead from one to the other.

import { choosable, dataOf, readLine, readOptions } from './commands.ts';
import { el, icon } from './dom.ts';
import { Option } from './option.ts';
import { Picker, combobox } from './picker.ts';

// patience is how long a pause in typing must be before the app is asked for
// choices, in milliseconds.
const patience = 120;

export class Composer {
  #line; #status; #picker; #choices; #on;
  #text = combobox({ id: 'text', placeholder: 'Message #glossary', 'aria-label': 'Message #glossary' });
  #command = null; // the chosen command, or null while there is running text
  #options = []; // the Options in use, in their order
  #asked = 0; // counts the questions for choices: only the latest may answer
  #timer;

  // on.send(name, data) sends a command, on.say(text) a message, and
  // on.suggest(data) asks for an option's choices.
  constructor(form, commands, on) {
    this.#line = form.querySelector('#line');
    this.#status = form.querySelector('#status');
    this.#picker = new Picker(form.querySelector('#popup'));
    this.#choices = choosable(commands);
    this.#on = on;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    // Enter is a matter of the inputs' keydown alone, for it can lead from one
    // input to another, and its keypress would then submit the other.
    form.addEventListener('keypress', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    form.addEventListener('focusout', () => this.#closePicker());
    this.#text.addEventListener('input', () => this.#readText());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    const early = this.#text.value; // typed before this script ran
    this.#toText('');
    if (early) this.type(early);
  }

  // type puts a line into the composer, as if it had been typed.
  type(line) {
    this.#toText(line);
    this.focus();
    this.#readText();
  }

  focus() {
    (this.#options.at(-1)?.input ?? this.#text).focus();
  }

  // tell shows a line below the composer until the next keystroke.
  tell(text) {
    this.#status.textContent = text;
  }

  // ---- running text ----

  #toText(text) {
    this.#closePicker();
    this.#command = null;
    this.#options = [];
    this.#text.value = text;
    this.#line.replaceChildren(this.#text);
  }

  #readText() {
    this.tell('');
    if (this.#command) {
      this.#readFirst();
      return;
    }
    const line = readLine(this.#text.value, this.#choices);
    if (line) {
      this.#toCommand(line.chosen, line.texts);
    } else if (this.#text.value.startsWith('/')) {
      this.#offerCommands();
    } else {
      this.#closePicker();
    }
  }

  #offerCommands() {
    const typed = this.#text.value.slice(1).toLowerCase();
    const items = this.#choices.filter(({ name }) => name.includes(typed));
    this.#picker.show(this.#text, {
      title: 'labgloss',
      items: items.map((choice) => ({ value: choice, nodes: commandRow(choice) })),
      choose: (choice) => this.#toCommand(choice, new Map()),
      first: true,
      note: 'No command of this name.',
    });
  }

  // ---- a command ----

  #toCommand(command, texts) {
    this.#closePicker();
    this.#command = command;
    this.#options = [];
    this.#text.value = '';
    for (const spec of command.options) {
      if (spec.required || texts.has(spec.name)) this.#insert(spec);
    }
    this.#layOut();
    this.#fill(texts);
    this.focus();
  }

  // readFirst takes what was typed where no option is in use yet: it is for the
  // first, if the command has any.
  #readFirst() {
    const { options } = this.#command;
    const texts = readOptions(this.#text.value, options, options[0]?.name);
    this.#text.value = '';
    this.#fill(texts);
  }

  // fill puts texts into options, adding those that are not there yet.
  #fill(texts) {
    for (const [name, text] of texts) {
      const option = this.#options.find(({ spec }) => spec.name === name);
      if (option) option.text = text;
      else this.#add(this.#command.options.find((spec) => spec.name === name), text);
    }
  }

  #add(spec, text = '') {
    const option = this.#insert(spec);
    this.#layOut();
    option.text = text;
    option.input.focus();
  }

  #insert(spec) {
    const option = new Option(spec);
    option.input.addEventListener('input', () => this.#readOption(option));
    option.input.addEventListener('focus', () => this.#suggest(option));
    option.input.addEventListener('keydown', (event) => this.#key(event, option));
    this.#options.push(option);
    return option;
  }

  #layOut() {
    const used = new Set(this.#options.map(({ spec }) => spec.name));
    const unused = this.#command.options.filter(({ name }) => !used.has(name));
    this.#line.replaceChildren(
      el('span', { class: 'command' }, `/${this.#command.name}`),
      ...(this.#options.length ? this.#options.map(({ node }) => node) : [this.#text]),
      ...unused.map((spec) => el('button', {
        type: 'button', class: 'add', title: spec.description, onclick: () => this.#add(spec),
      }, `+ ${spec.name}`)),
    );
  }

  #readOption(option) {
    this.tell('');
    option.edited();
    const texts = readOptions(option.text, this.#command.options, option.spec.name);
    if (texts.get(option.spec.name) !== option.text) this.#nameOptions(option, texts);
    if (document.activeElement === option.input) this.#suggest(option);
  }

  // nameOptions takes the text that an option was given apart at the names in it:
  // "emt private:True" is two options.
  #nameOptions(option, texts) {
    if (!texts.has(option.spec.name)) option.text = '';
    this.#fill(texts);
  }

  // key takes the keys of the running text, or of an option.
  #key(event, option) {
    if (event.key === 'Escape') this.#forgetQuestions();
    if (this.#picker.key(event) || event.isComposing) return;
    if (event.key === 'Enter') {
      this.#submit();
    } else if (event.key === 'Backspace' && this.#command && event.target.value === '') {
      event.preventDefault();
      this.#leave(option);
    }
  }

  // leave takes an optional option away, and leaves the command by a required
  // one or by the last.
  #leave(option) {
    if (!option || option.spec.required || this.#options.length === 1) {
      this.type(`/${this.#command.name}`);
      return;
    }
    this.#options.splice(this.#options.indexOf(option), 1);
    this.#closePicker();
    this.#layOut();
    this.focus();
  }

  // ---- an option's choices ----

  #suggest(option) {
    this.#forgetQuestions();
    const fixed = option.fixed();
    if (option.picked) this.#picker.close();
    else if (option.spec.autocomplete) this.#ask(option);
    else this.#offer(option, fixed ?? []);
  }

  #ask(option) {
    const question = this.#asked;
    if (!this.#picker.isOpen) this.#offer(option, [], 'Loading options…');
    this.#picker.age();
    this.#timer = setTimeout(async () => {
      const choices = await this.#on.suggest(this.#typed(option)).catch(() => null);
      if (question !== this.#asked) return; // something newer was typed
      this.#offer(option, choices ?? [], choices ? 'No options match your search.' : 'Loading options failed.');
    }, option.text ? patience : 0);
  }

  #offer(option, choices, note) {
    this.#picker.show(option.input, {
      title: `${option.spec.name}: ${option.spec.description}`,
      items: choices.map((choice) => ({ value: choice, nodes: [el('span', { class: 'choice' }, choice.name)] })),
      choose: (choice) => option.pick(choice),
      note,
    });
  }

  #closePicker() {
    this.#forgetQuestions();
    this.#picker.close();
  }

  #forgetQuestions() {
    clearTimeout(this.#timer);
    this.#asked++;
  }

  // ---- sending ----

  #submit() {
    this.#closePicker();
    if (this.#command) this.#sendCommand();
    else if (this.#text.value.startsWith('/')) this.tell('There is no such command here.');
    else if (this.#text.value.trim()) this.#say();
  }

  #say() {
    this.#on.say(this.#text.value.trim());
    this.#toText('');
    this.focus();
  }

  #sendCommand() {
    const wrong = this.#options.find((option) => option.problem());
    if (wrong) {
      wrong.complain(wrong.problem());
      this.tell(`${wrong.spec.name}: ${wrong.problem()}`);
      wrong.input.focus();
      return;
    }
    const { name } = this.#command;
    const data = dataOf(this.#command, this.#options.filter(({ text }) => text.trim()).map((option) => option.data()));
    this.#toText('');
    this.focus();
    this.#on.send(name, data);
  }

  // typed is the data of an interaction while an option is being typed into.
  #typed(option) {
    const used = this.#options.filter((one) => one === option || one.text.trim());
    return dataOf(this.#command, used.map((one) => (one === option ? one.typed() : one.data())));
  }
}

function commandRow({ name, description, options }) {
  return [
    icon('bot'),
    el('span', { class: 'choice' },
      el('b', {}, `/${name}`), ...options.map((option) => el('span', { class: 'pill' }, option.name)),
      el('span', { class: 'detail' }, description)),
    el('span', { class: 'app' }, 'labgloss'),
  ];
}
