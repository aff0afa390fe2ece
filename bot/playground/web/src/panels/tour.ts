// The tour: three steps above the first message, until they are dismissed.

import { openPanel } from './panels.ts';
import { keep, kept } from '../storage.ts';

const key = 'tour dismissed';

// mountTour shows the tour, unless it was dismissed before.
export function mountTour(after: () => void): void {
  const tour = document.querySelector<HTMLElement>('#tour')!;
  tour.hidden = kept('localStorage', key) !== null;
  tour.querySelector('.dismiss')!.addEventListener('click', () => {
    keep('localStorage', key, 'yes');
    tour.hidden = true;
    after();
  });
  tour.querySelector('[data-open]')!.addEventListener('click', () => openPanel('drawer'));
}
