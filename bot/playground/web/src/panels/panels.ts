// What opens beside the channel, or over it on a phone, by a button of the
// header: one panel at a time. Panels are popovers, so they have their own
// close button and lie above the page.

// narrow says that a panel covers the channel, as in layout.css.
const narrow = matchMedia('(width < 900px)');

// mountPanels keeps the header's buttons and the focus to the panels that are
// open.
export function mountPanels(): void {
  for (const panel of panels()) {
    panel.addEventListener('toggle', (event) => toggled(panel, (event as ToggleEvent).newState === 'open'));
    panel.addEventListener('keydown', closeByKey);
  }
  document.querySelector('header')!.addEventListener('keydown', closeByKey);
  narrow.addEventListener('change', cover);
}

// openPanel opens a panel by its ID, or goes to it where it is open.
export function openPanel(id: string): void {
  const panel = panels().find((one) => one.id === id);
  if (panel?.matches(':popover-open')) panel.focus();
  else panel?.showPopover();
}

// closeByKey closes what is open by Escape, unless that is for a list or for a
// text that is searched for.
function closeByKey({ key, target, defaultPrevented }: KeyboardEvent): void {
  if (key !== 'Escape' || defaultPrevented || document.querySelector('.list:popover-open')) return;
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return;
  for (const panel of panels()) panel.hidePopover();
}

function toggled(panel: HTMLElement, open: boolean): void {
  const button = document.querySelector<HTMLElement>(`header [popovertarget="${panel.id}"]`);
  button?.setAttribute('aria-expanded', String(open));
  cover();
  if (open) {
    for (const other of panels()) if (other !== panel) other.hidePopover();
    panel.focus();
  } else if (document.activeElement === document.body || panel.contains(document.activeElement)) {
    button?.focus();
  }
}

// cover keeps the focus out of what a panel covers.
function cover(): void {
  const open = panels().some((panel) => panel.matches(':popover-open'));
  document.querySelector('main')!.inert = open && narrow.matches;
}

function panels(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.panel[popover]')];
}
