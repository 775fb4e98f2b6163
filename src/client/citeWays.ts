import { copyText } from './copyText.ts';
import { saveFile } from './downloads/saveFile.ts';
import { writeCitation } from './writeCitation.ts';

/** Gives each format of a citation its buttons, and adds the formats that are for programs. */
export function addWays(root: HTMLElement): void {
  for (const format of root.querySelectorAll<HTMLElement>('[data-format]'))
    format.append(createWays(root, format, ['copy']));
  for (const file of (root.dataset['files'] ?? '').split('|')) {
    const [key = '', name = ''] = file.split(' ', 2);
    const format = document.createElement('div');
    format.className = 'cite__format cite__format--file';
    format.dataset['format'] = key;
    const term = document.createElement('dt');
    term.textContent = name;
    format.append(term);
    format.append(createWays(root, format, ['copy', 'save']));
    root.querySelector('dl')?.append(format);
  }
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const format = button?.closest<HTMLElement>('[data-format]');
    if (button && format) void give(root, button.dataset['way'] ?? '', format);
  });
}

function createWays(
  root: HTMLElement,
  format: HTMLElement,
  ways: readonly ('copy' | 'save')[],
): HTMLElement {
  const name = format.querySelector('dt')?.textContent.trim() ?? '';
  const list = document.createElement('dd');
  list.className = 'cite__ways';
  for (const way of ways) {
    const [text = '', label = ''] = (root.dataset[way] ?? '').split('|');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['way'] = way;
    button.textContent = text;
    button.ariaLabel = label.replace('{format}', () => name);
    list.append(button);
  }
  return list;
}

async function give(root: HTMLElement, way: string, format: HTMLElement): Promise<void> {
  const { copied = '', failed = '', words = '' } = root.dataset;
  const { citation = '' } = root.querySelector('dl')?.dataset ?? {};
  const status = root.querySelector('[role="status"]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const file = writeCitation(citation, words, format.dataset['format'] ?? '');
  if (way === 'save') {
    saveFile(new Blob([file.content], { type: file.mediaType }), file.name);
    say('');
    return;
  }
  const isCopied = await copyText(file.content.trimEnd());
  const text = isCopied ? null : format.querySelector('.cite__text');
  if (text) getSelection()?.selectAllChildren(text);
  say(isCopied ? copied : failed);
}
