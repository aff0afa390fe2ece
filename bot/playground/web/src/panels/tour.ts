// The tour: three steps above the first message, until they are dismissed.

import { openPanel } from './panels.ts';

const key = 'tour dismissed';

// mountTour shows the tour, unless it was dismissed before.
export function mountTour(after: () => void): void {
  const tour = document.querySelector<HTMLElement>('#tour')!;
  tour.hidden = localStorage.getItem(key) !== null;
  tour.querySelector('.dismiss')!.addEventListener('click', () => {
    localStorage.setItem(key, 'yes');
    tour.hidden = true;
    after();
  });
  tour.querySelector('[data-open]')!.addEventListener('click', () => openPanel('drawer'));
}
