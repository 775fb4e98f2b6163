import { copyText } from './copyText.ts';

/**
 * `<copy-link>`: shows its button where scripts run, and copies the full address of its link; each section of the
 * page gets a link that does the same. Where the browser does not let it copy, it says so and selects the address.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const link = this.querySelector('a');
    if (button === null || link === null) return;
    button.hidden = false;
    // Without a site address of its own the page could only show the path.
    link.textContent = link.href;
    button.addEventListener('click', () => void this.#copy(link.href, link));
    for (const part of document.querySelectorAll('.part[id]')) this.#addLink(part, link);
  }

  /** The address of a part goes into the address bar as well, as with any link within a page. */
  #addLink(part: Element, page: HTMLAnchorElement): void {
    const heading = part.querySelector('h2');
    const link = document.createElement('a');
    link.className = 'part__link';
    link.href = `#${part.id}`;
    link.textContent = '#';
    const name = heading?.textContent.trim() ?? '';
    link.ariaLabel = (this.dataset['section'] ?? '').replace('{heading}', () => name);
    link.title = link.ariaLabel;
    link.addEventListener('click', () => {
      void this.#copy(page.href + link.hash, link).then((isCopied) => {
        if (isCopied) link.textContent = '✓';
      });
    });
    heading?.after(link);
  }

  async #copy(address: string, shown: Element): Promise<boolean> {
    const { copied, failed } = this.dataset;
    const isCopied = await copyText(address);
    if (!isCopied) getSelection()?.selectAllChildren(shown);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = (isCopied ? copied : failed) ?? '';
    return isCopied;
  }
}

customElements.define('copy-link', CopyLink);
