/** Signs of a header of printed pages: a font, a colour, a size, what comes left, centred and right, a page number. */
const CODE = /&(?:"[^"]*"|K[\dA-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Z]|&)/gi;

/** What the header or footer of the printed pages says, as Excel writes it (`&L&"Arial"&10Draft&RPage &P`): left, centred, right. */
export function readPageHeader(written: string): string[] {
  return written
    .replaceAll(CODE, (code) => (code === '&&' ? '&' : /^&[LCR]$/i.test(code) ? '\0' : ''))
    .split('\0')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
