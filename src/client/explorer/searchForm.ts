import { findElement } from './element.ts';

/** For so many milliseconds a reader may go on typing before the search starts. */
const DEBOUNCE_MS = 250;

/**
 * Connects the search box. `search` takes what is in it, without white space around it, when a
 * reader submits it or pauses while typing. `/` leads to it, as long as `hasSlash` says so.
 */
export function connectSearchForm(
  root: HTMLElement,
  search: (query: string, isTyping: boolean) => void,
  hasSlash: () => boolean,
): HTMLInputElement {
  const form = findElement(root, 'form[role="search"]', HTMLFormElement);
  const input = findElement(form, 'input', HTMLInputElement);
  // Without a query, what is in it a reader has begun to type.
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  // Clearing the box brings everything back, so it may be empty.
  input.required = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search(input.value.trim(), false);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = input.value.trim();
      // One letter finds nearly everything and costs the most.
      if (query.length !== 1) search(query, true);
    }, DEBOUNCE_MS);
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!hasSlash() || isTyped(event.target)) return;
    event.preventDefault();
    input.focus();
  });
  return input;
}

/** Whether what is typed here is meant for the place itself. */
function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), select, textarea, dialog') !== null
  );
}
