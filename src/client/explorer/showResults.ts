import { findElement } from './element.ts';

/** Brings the results into view, if they begin above the screen or in its lower half. */
export function showResults(root: HTMLElement): void {
  const main = findElement(root, '.explorer__main');
  const { top } = main.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) main.scrollIntoView();
}

/**
 * Leads to the top of the results, for eyes and for the keyboard. A screen reader says the sentence as
 * it is when the focus comes to it, so it must already name what is shown.
 */
export function goToTop(root: HTMLElement): void {
  goToSentence(root);
  findElement(root, '.explorer__main').scrollIntoView();
}

/** Gives the focus to the sentence that says what is shown, without scrolling; anew if it has it, so that it is heard. */
export function goToSentence(root: HTMLElement): void {
  const sentence = findElement(root, '.explorer__sentence');
  sentence.blur();
  sentence.focus({ preventScroll: true });
}
