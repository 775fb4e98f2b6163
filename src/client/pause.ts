/** Lets the page do something else: what comes after is a task of its own. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
