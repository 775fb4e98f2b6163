const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const [FIRST_STRONG, END] = ['\u2068', '\u2069'];

/**
 * A name between the marks that keep it together (Unicode’s isolates), if it runs the other way than
 * the sentence that it is for: without them, the number after an Arabic name in an English sentence
 * would be shown before it.
 */
export function isolateName(name: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(name) && !name.includes(FIRST_STRONG) ? FIRST_STRONG + name + END : name;
}
