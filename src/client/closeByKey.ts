/** Has the Escape key close a menu (`details`) from anywhere in it, and leave the focus on what opened it. */
export function closeByKey(menu: HTMLDetailsElement): void {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
