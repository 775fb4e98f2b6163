import type { StarWords } from '../../explorer/shortlist/starWords.ts';
import { openStorage } from '../safeStorage.ts';

/**
 * `<outcome-star>`: on the page of an outcome, the button that puts it on the reader's list. What it does is fetched
 * when there is a list already, which it may be on, or when it is pressed.
 */
class OutcomeStar extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.disabled = false;
    const start = (): void => {
      this.#start().catch(reportError);
    };
    addEventListener('storage', start, { once: true });
    button.addEventListener('click', () => {
      // Pressed again by itself once there is somebody to hear it.
      if (!this.#isStarted)
        this.#start().then(() => {
          button.click();
        }, reportError);
    });
    if (typeof openStorage(this.dataset['store'] ?? '').read() === 'string') start();
  }

  async #start(): Promise<void> {
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    const { connectStars } = await import('./stars.ts');
    if (this.#isStarted) return;
    this.#isStarted = true;
    const status = this.querySelector('[role="status"]');
    const { words = '{}', aliases = '[]' } = this.dataset;
    const earlier = new Set(JSON.parse(aliases) as readonly string[]);
    const now = this.querySelector<HTMLElement>('[data-star]')?.dataset['star'] ?? '';
    connectStars(this, {
      words: JSON.parse(words) as StarWords,
      language: document.documentElement.lang,
      nameNow: (id) => (earlier.has(id) ? now : id),
      say: (text) => {
        if (status) status.textContent = text;
      },
    });
  }
}

customElements.define('outcome-star', OutcomeStar);
