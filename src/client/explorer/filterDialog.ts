import { findElement } from './element.ts';
import { showResults } from './showResults.ts';

/** The filters on a narrow screen. */
export interface FilterDialog {
  readonly isOpen: () => boolean;
  /** Closes it after a step back in the history, which then has no entry for it any more. */
  readonly closeAfterBack: () => void;
}

/**
 * On a narrow screen the filters and the order are in a dialog; what it leaves is in view when it closes. While it is open it has an entry of the
 * history, so that a step back closes it; what a reader chooses in it belongs to that entry.
 */
export function connectDialog(root: HTMLElement): FilterDialog {
  const dialog = findElement(root, '.explorer__dialog', HTMLDialogElement);
  const panel = findElement(root, '.explorer__panel');
  const sorting = findElement(root, '.explorer__sorting');
  const tools = findElement(root, '.explorer__tools');
  const side = findElement(root, '.explorer__side');
  /** The address below the dialog's own entry, as long as there is one. */
  let below: string | undefined;
  findElement(root, '.explorer__open').addEventListener('click', () => {
    findElement(dialog, '.explorer__dialog-body').append(sorting, panel);
    below = location.href;
    history.pushState(null, '', below);
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    side.append(panel);
    tools.append(sorting);
    showResults(root);
    // An entry in which nothing was chosen would be a step back that does nothing.
    if (below === location.href) history.back();
    below = undefined;
  });
  for (const button of dialog.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => {
      dialog.close();
    });
  }
  return {
    isOpen: () => dialog.open,
    closeAfterBack: () => {
      below = undefined;
      dialog.close();
    },
  };
}
