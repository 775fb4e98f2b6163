/**
 * `<cite-formats>`: a citation to copy in every format, and as a file for programs. Formats are written only once
 * somebody is near the buttons: a browser lets a page copy for a moment after the click, no longer.
 */
class CiteFormats extends HTMLElement {
  connectedCallback(): void {
    for (const format of this.querySelectorAll<HTMLElement>('[data-format]'))
      this.#addWays(format, ['copy']);
    for (const file of (this.dataset['files'] ?? '').split('|')) {
      const [key = '', name = ''] = file.split(' ', 2);
      const format = document.createElement('div');
      format.className = 'cite__format cite__format--file';
      format.dataset['format'] = key;
      format.append(document.createElement('dt'));
      format.firstElementChild?.append(name);
      this.#addWays(format, ['copy', 'save']);
      this.querySelector('dl')?.append(format);
    }
    for (const event of ['pointerenter', 'focusin'])
      this.addEventListener(event, () => void loadWriter().catch(() => undefined), { once: true });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const format = button?.closest<HTMLElement>('[data-format]');
      if (button && format) void this.#give(button.dataset['way'] ?? '', format);
    });
  }

  /** Buttons are only there where they can do something. */
  #addWays(format: HTMLElement, ways: readonly ('copy' | 'save')[]): void {
    const name = format.querySelector('dt')?.textContent.trim() ?? '';
    const list = document.createElement('dd');
    list.className = 'cite__ways';
    for (const way of ways) {
      const [text = '', label = ''] = (this.dataset[way] ?? '').split('|');
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['way'] = way;
      button.textContent = text;
      button.ariaLabel = label.replace('{format}', () => name);
      list.append(button);
    }
    format.append(list);
  }

  async #give(way: string, element: HTMLElement): Promise<void> {
    const { copied, failed, broken, citation = '' } = this.dataset;
    try {
      const { writeCitation, saveFile } = await loadWriter();
      const file = writeCitation(citation, element.dataset['format'] ?? '');
      if (way === 'save') {
        saveFile(new Blob([file.content], { type: file.mediaType }), file.name);
        this.#say('');
        return;
      }
      await navigator.clipboard.writeText(file.content.trimEnd()).then(
        () => {
          this.#say(copied);
        },
        () => {
          const text = element.querySelector('.cite__text');
          if (text) getSelection()?.selectAllChildren(text);
          this.#say(failed);
        },
      );
    } catch (error) {
      this.#say(broken);
      // The reader sees that it failed; the cause is in the console.
      reportError(error);
    }
  }

  #say(text = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

// eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
const loadWriter = () => import('./writeCitation.ts');

customElements.define('cite-formats', CiteFormats);
