/**
 * `<cite-formats>`: a citation to copy in every format, and as a file for programs. Formats are written only once
 * somebody is near the buttons: a browser lets a page copy for a moment after the click, no longer.
 */
class CiteFormats extends HTMLElement {
  connectedCallback(): void {
    for (const element of this.querySelectorAll<HTMLElement>('[hidden]')) element.hidden = false;
    for (const event of ['pointerenter', 'focusin'])
      this.addEventListener(event, () => void loadWriter().catch(() => undefined), { once: true });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const format = button?.closest<HTMLElement>('[data-format]');
      if (button && format) void this.#give(button.dataset['way'] ?? '', format);
    });
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
