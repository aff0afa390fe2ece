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
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('.list:popover-open')) panel.hidePopover();
    });
  }
  narrow.addEventListener('change', cover);
}

// openPanel opens a panel by its ID.
export function openPanel(id: string): void {
  panels().find((panel) => panel.id === id)?.showPopover();
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
