const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/**
 * Whoever has used a control in `root` that then goes away, or is hidden, goes on from where `goOn`
 * leads and not from the beginning of the page. What gives the focus to something itself is left alone.
 */
export function keepFocus(root: HTMLElement, goOn: () => void): void {
  let used: Element | undefined;
  const use = ({ target }: Event): void => {
    used = target instanceof Element ? (target.closest(CONTROLS) ?? undefined) : undefined;
  };
  root.addEventListener('focusin', use);
  // A click gives a button the focus in most browsers, not in Safari.
  root.addEventListener('click', use, true);
  root.addEventListener('focusout', () => {
    const left = used;
    // In a task of its own: what went away in this one was not left by the reader.
    setTimeout(() => {
      if (used === left && left !== document.activeElement) used = undefined;
    });
  });
  new MutationObserver(() => {
    if (used === undefined || isThere(used)) return;
    used = undefined;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || !isThere(activeElement))
      goOn();
  }).observe(root, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['hidden'],
  });
}

function isThere(element: Element): boolean {
  return element.isConnected && element.closest('[hidden]') === null;
}
