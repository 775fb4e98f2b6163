/** `<missing-page>`: around a search box, which begins with the words of the address that led nowhere. */
class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input?.value === '') input.value = readWords(location.pathname);
  }
}

/** The last part of an address that is more than a number: of an id its form, of anything else its words. */
function readWords(path: string): string {
  const parts = decode(path)
    .replace(/(?:\/page\/\d+)?\/?(?:index)?(?:\.html?)?$/i, '')
    .split('/');
  const last = parts.findLast((part) => /\p{L}/u.test(part)) ?? '';
  const isId = /\p{N}/u.test(last);
  return isId ? last.trim() : last.replaceAll(/[^\p{L}\p{M}]+/gu, ' ').trim();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Its encoding is malformed, so nobody can say what its words are.
    return '';
  }
}

customElements.define('missing-page', MissingPage);
