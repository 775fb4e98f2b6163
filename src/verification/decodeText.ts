/** Marks of entities: a letter with one of them is that letter, folded. */
const ACCENTS =
  /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|cedilla|ring|caron|breve|ogon|macr|dot|dblac|slash|strok|lig)$/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  eth: 'ð',
  thorn: 'þ',
  inodot: 'ı',
  sol: '/',
  percnt: '%',
  bsol: '\\',
  lowbar: '_',
  hyphen: '-',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
};
const WRITTEN =
  /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));?|((?:%[\da-f]{2})+)|\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|([nrtbfv\n])|([^\w\s]))/gi;
/** Without one of these signs a text is as it stands; most are, once one layer is undone. */
const MAY_BE_WRITTEN = /[&%\\]/;
/** CSS writes any character as its number in up to six digits, and a blank behind it. */
const WRITTEN_IN_CSS = /\\([\da-f]{1,6})[ \t]?|\\([^\da-f\s])/gi;
/** How often a text may have been written as something else (a link within JSON within an attribute). */
const LAYERS = 4;

/**
 * Undoes what formats do to a text: entities, percent-encoding, and the escapes of JSON,
 * scripts and (with `isCss`) styles, several of them one within the other. Line breaks stay
 * where they are, so that lines count as in the file.
 */
export function decodeText(source: string, isCss = false): string {
  let text = source;
  for (let layer = 0; layer < LAYERS && MAY_BE_WRITTEN.test(text); layer += 1) {
    const before = text;
    if (isCss) text = text.replaceAll(WRITTEN_IN_CSS, decodeCss);
    text = text.replaceAll(WRITTEN, decodeOne);
    if (text === before) break;
  }
  return text;
}

type Part = string | undefined;

function decodeOne(written: string, ...parts: Part[]): string {
  const [hex, decimal, name, percent, unicode, wide, byte, control, sign] = parts;
  const number = hex ?? unicode ?? wide ?? byte;
  if (number !== undefined) return fromCode(Number.parseInt(number, 16), written);
  if (decimal !== undefined) return fromCode(Number(decimal), written);
  if (name !== undefined) return decodeName(name);
  if (percent !== undefined) return decodePercent(percent);
  if (control !== undefined) return control === '\n' ? '\n' : ' ';
  return sign ?? written;
}

function decodeName(name: string): string {
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return known;
  const letter = ACCENTS.exec(name)?.[1];
  if (letter !== undefined) return letter;
  // In an address `&name=` is no entity; its letters are still words.
  return ` ${name} `;
}

/** Bytes as UTF-8, or, where they are none, each as the character of that number. */
function decodePercent(percent: string): string {
  const text = Buffer.from(percent.replaceAll('%', ''), 'hex');
  const decoded = text.toString('utf8');
  return keepLines(decoded.includes('\uFFFD') ? text.toString('latin1') : decoded);
}

function decodeCss(_: string, hex: Part, sign: Part): string {
  return hex === undefined ? (sign ?? '') : fromCode(Number.parseInt(hex, 16), ' ');
}

function fromCode(code: number, written: string): string {
  return code > 0x10ffff ? written : keepLines(String.fromCodePoint(code));
}

function keepLines(text: string): string {
  return text.replaceAll('\n', ' ');
}
