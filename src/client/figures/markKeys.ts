/** Where each arrow leads on the screen. */
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Makes each drawing one stop of the Tab key, within which arrows go from mark to mark, and
 * Home and End to the first and the last. Without it every mark is a stop, which works and is long.
 */
export function connectMarkKeys(root: HTMLElement): void {
  for (const drawing of root.querySelectorAll('.figure__drawing')) {
    for (const [index, mark] of listMarks(drawing).entries())
      mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
}

/** For a whole page, once: answers the keys in every drawing that is or will be there. */
export function answerMarkKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const drawing = event.target.closest('.figure__drawing');
    const mark = event.target.closest<SVGAElement>('.figure__mark');
    if (drawing === null || mark === null) return;
    const marks = listMarks(drawing);
    const next = findNext(event.key, mark, marks);
    if (next === undefined) return;
    event.preventDefault();
    for (const each of marks) each.setAttribute('tabindex', each === next ? '0' : '-1');
    next.focus();
  });
}

function listMarks(drawing: Element): SVGAElement[] {
  return [...drawing.querySelectorAll<SVGAElement>('a.figure__mark')];
}

function findNext(
  key: string,
  from: SVGAElement,
  marks: readonly SVGAElement[],
): SVGAElement | undefined {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const arrow = ARROWS[key];
  if (arrow === undefined) return undefined;
  const [right, down] = arrow;
  const here = from.getBoundingClientRect();
  const [x, y] = getMiddle(here);
  let best: { mark: SVGAElement; distance: number } | undefined;
  for (const mark of marks) {
    const there = mark.getBoundingClientRect();
    const [otherX, otherY] = getMiddle(there);
    const ahead = (otherX - x) * right + (otherY - y) * down;
    const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right);
    // What is more aside than ahead lies in another direction.
    if (mark === from || ahead < 2 || aside > ahead) continue;
    // In a table the next mark is in the same row or column; on a map it may not.
    const isInLine =
      right === 0
        ? there.left < here.right && there.right > here.left
        : there.top < here.bottom && there.bottom > here.top;
    const distance = ahead + aside * 3 + (isInLine ? 0 : 10_000);
    if (best === undefined || distance < best.distance) best = { mark, distance };
  }
  return best?.mark;
}

function getMiddle({ left, width, top, height }: DOMRect): [x: number, y: number] {
  return [left + width / 2, top + height / 2];
}
