import type { StarWords } from '../../explorer/shortlist/starWords.ts';

/**
 * `<outcome-star>`: on the page of an outcome, the button that puts it on the reader's list. What it does is fetched
 * when something is kept already, which it may show, or when it is pressed.
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
    if (keepsAnything()) start();
  }

  async #start(): Promise<void> {
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    const { connectStars } = await import('./stars.ts');
    if (this.#isStarted) return;
    this.#isStarted = true;
    const status = this.querySelector('[role="status"]');
    connectStars(this, JSON.parse(this.dataset['words'] ?? '{}') as StarWords, (text) => {
      if (status) status.textContent = text;
    });
  }
}

function keepsAnything(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    // Who presses the star is told that nothing can be kept.
    return false;
  }
}

customElements.define('outcome-star', OutcomeStar);
