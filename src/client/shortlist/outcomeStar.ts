import type { StarWords } from '../../explorer/shortlist/starWords.ts';
import { connectStars } from './stars.ts';

/** `<outcome-star>`: on the page of an outcome, the button that puts it on the reader's list. */
class OutcomeStar extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as StarWords;
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (button === null || status === null) return;
    button.disabled = false;
    connectStars(this, words, (text) => {
      status.textContent = text;
    });
  }
}

customElements.define('outcome-star', OutcomeStar);
