/** Writes only what differs: most counts stay as they are, and painting is what costs. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A number that is heard with its unit: `2` and `2 chosen`. */
export function setCount(element: HTMLElement, count: string, spoken: string): void {
  setText(element, count);
  element.role = count === '' ? null : 'img';
  element.ariaLabel = count === '' ? null : spoken;
}
