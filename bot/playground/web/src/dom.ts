// Building nodes. Text becomes text nodes only, so HTML in it is never read.

type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
type Child = Node | string | null | undefined;

// el makes an element. An attribute that is undefined, null or false is left
// out; a function is a listener ("onclick").
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElementTagNameMap[K];
export function el(tag: string, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElement;
export function el(tag: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, String(value));
  }
  node.append(...children.filter((child) => child !== undefined && child !== null));
  return node;
}

// icon makes a decoration that takes the colour of the text around it.
export function icon(name: string): HTMLElement {
  return el('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
}

// webAddress returns url if it is an address of the web, or else undefined:
// Discord opens no other kind, and "javascript:" is one.
export function webAddress(url: string | undefined): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(url ?? '') ? url : undefined;
}
