/**
 * `<cite-formats>`: a citation to copy in every format, and as a file for programs. What does that is fetched when its
 * part of the page is opened, or at once where it is open.
 */
class CiteFormats extends HTMLElement {
  connectedCallback(): void {
    const fold = this.closest('details');
    const load = (): void => {
      // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
      void import('./citeWays.ts').then(({ addWays }) => {
        addWays(this);
      }, reportError);
    };
    if (fold === null || fold.open) load();
    else fold.addEventListener('toggle', load, { once: true });
  }
}

customElements.define('cite-formats', CiteFormats);
