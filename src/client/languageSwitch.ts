import { parseListPlace } from '../explorer/listPlace.ts';

/**
 * `<language-switch>`: the same page in another language, with the filters and the question of this one. On
 * the page of an outcome, which is in one language only, it also leads back to the lists of the language that the
 * reader came from.
 */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['keeps'] === undefined) this.#leadBack();
    // What a reader chooses is in the address, so it is read when they go.
    else
      this.addEventListener('click', ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link === null) return;
        const kept = new URL(link.href);
        kept.search = location.search;
        if (!location.hash.startsWith('#list=')) kept.hash = location.hash;
        link.href = kept.href;
      });
  }

  /** Every link of the page into lists, as the language has them in which the list was read. */
  #leadBack(): void {
    const from = parseListPlace(location.hash)?.address ?? '';
    const roots = [...this.querySelectorAll('a')].map((link) => ({
      language: link.lang,
      root: link.pathname.replace(/outcomes\/$/, ''),
    }));
    // That of the first language is where the others are.
    const inLongest = roots.toSorted((a, b) => b.root.length - a.root.length);
    const find = (path: string): (typeof roots)[number] | undefined =>
      inLongest.find(({ root }) => path.startsWith(root));
    const wanted = find(from);
    if (wanted === undefined) return;
    for (const link of document.querySelectorAll('a')) {
      if (link.origin !== location.origin || this.contains(link)) continue;
      const own = find(link.pathname);
      if (own === undefined || own === wanted) continue;
      const inside = link.pathname.slice(own.root.length);
      // An outcome, and a file, is where it is.
      if (/^outcomes\/[^/]+\/$|\.\w+$/.test(inside) || inside.includes('/page/')) continue;
      link.pathname = wanted.root + inside;
    }
    for (const form of document.querySelectorAll('form')) {
      const action = new URL(form.action);
      const own = find(action.pathname);
      if (own !== undefined && action.pathname === `${own.root}outcomes/`)
        form.action = `${wanted.root}outcomes/`;
    }
  }
}

customElements.define('language-switch', LanguageSwitch);
