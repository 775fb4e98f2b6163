import { findElement } from './element.ts';

/** Brings the results into view, if they begin above the screen or in its lower half. */
export function showResults(root: HTMLElement): void {
  const main = findElement(root, '.explorer__main');
  const { top } = main.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) main.scrollIntoView();
}
