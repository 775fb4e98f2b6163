/**
 * `<list-neighbours>`: on the page of an outcome that was opened from a list, previous and next lead
 * through that list, in its order. Where the list is of another build, or nothing of it can be
 * loaded, what is inside stays: the neighbours in the harvest.
 */
class ListNeighbours extends HTMLElement {
  connectedCallback(): void {
    if (location.hash.startsWith('#list=')) this.#show().catch(reportError);
  }

  async #show(): Promise<void> {
    // Most readers of an outcome come from elsewhere, so the code comes when it is wanted.
    // eslint-disable-next-line no-restricted-syntax -- of this zone
    const { loadNeighbours } = await import('./explorer/loadNeighbours.ts');
    const { label = '', previous = '', next = '' } = this.dataset;
    const language = document.documentElement.lang;
    const shown = await loadNeighbours(location.hash, { label, previous, next, language });
    if (shown !== undefined) this.replaceChildren(shown);
  }
}

customElements.define('list-neighbours', ListNeighbours);
