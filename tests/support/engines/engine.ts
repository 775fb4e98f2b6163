/** How long any one request to a browser may take, in milliseconds. */
export const REQUEST_MS = 30_000;

/** By how many entries of the history. */
type Travel = -1 | 1;

/** One page of one browser, driven as a reader would: by pointer and keys. */
export interface EnginePage {
  /** Sets out for an address, and does not wait until it is there. */
  readonly goTo: (url: string) => Promise<void>;
  /** The value of an expression in the page, which has to be a string; promises are awaited. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Presses and releases the pointer at a point of the viewport, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Types a text, and then Enter. */
  readonly enter: (text: string) => Promise<void>;
  /** Back (-1) or forward (1) in the history, by the browser's own button. */
  readonly travel: (delta: Travel) => Promise<void>;
  /** Errors that the browser's console has reported so far. */
  readonly readFaults: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The width and height of the viewport of every page, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** A click as the actions that WebDriver and WebDriver BiDi have in common. */
export function clickActions(x: number, y: number): readonly object[] {
  const actions = [
    { type: 'pointerMove', duration: 0, x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}

/** A text and Enter as such actions. */
export function keyActions(text: string): readonly object[] {
  const actions = [...Array.from(text), '\uE007'].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keys', actions }];
}

/** What a promise brings, or an error that names what took too long. */
export async function within<Value>(what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what} took more than ${REQUEST_MS} ms.`));
    }, REQUEST_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
