/** How long what is around a link may take to come; dragging the bar of the window has no event to tell it. */
const HOLD_MS = 5000;

/** The link by which a reader left a list, and how far below the top of the window it was. */
interface Left {
  readonly link: string;
  readonly top: number;
}

/**
 * Notes in the entry of the history, which goes with the tab, by which link a reader leaves; `address` as its
 * attribute has it.
 */
export function noteLeft(link: HTMLElement, address: string): void {
  const left: Left = { link: address, top: link.getBoundingClientRect().top };
  history.replaceState({ left }, '');
}

/** Whoever comes back to a list goes on from the link that they followed, where on the screen it was. */
export function connectReturn(root: HTMLElement): void {
  // A browser that kept the page itself may not have kept the focus.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack(root);
  });
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation as PerformanceNavigationTiming | undefined)?.type.startsWith('back')) return;
  const isShown = (): boolean => root.dataset['state'] === 'ready';
  if (isShown()) {
    comeBack(root);
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    comeBack(root);
  });
  observer.observe(root, { attributeFilter: ['data-state'] });
}

function comeBack(root: HTMLElement): void {
  const left = readLeft(history.state);
  const { activeElement } = document;
  // Who has begun with something else is left alone.
  if (left === undefined || (activeElement !== null && activeElement !== document.body)) return;
  const link = [...root.querySelectorAll<HTMLElement>('.explorer__main a[href]')].find(
    (each) => each.getAttribute('href') === left.link && each.checkVisibility(),
  );
  if (link === undefined) return;
  link.focus({ preventScroll: true });
  hold(link, left.top);
}

/** Keeps a link where it is on the screen while what is around it comes: excerpts, whole texts, stars. */
function hold(link: HTMLElement, top: number): void {
  const observer = new ResizeObserver(() => {
    scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  const letGo = (): void => {
    observer.disconnect();
  };
  observer.observe(document.body);
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(event, letGo, { once: true, passive: true });
  setTimeout(letGo, HOLD_MS);
}

/** Any page of this host, and any older version of this one, may have written the state. */
function readLeft(state: unknown): Left | undefined {
  if (typeof state !== 'object' || state === null || !('left' in state)) return undefined;
  const { link, top } = (state.left ?? {}) as Partial<Record<keyof Left, unknown>>;
  return typeof link === 'string' && typeof top === 'number' ? { link, top } : undefined;
}
