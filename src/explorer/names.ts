/** Letters that names are typed without, and what is typed for them. */
const TYPED: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', '’': "'", ʼ: "'" },
  ...{ ة: 'ه', ى: 'ي', ـ: '' },
};
const UNTYPED = new RegExp(`[${Object.keys(TYPED).join('')}]`, 'g');
/** Arabic and Persian digits, whose codes end in what they count. */
const DIGITS = /[٠-٩۰-۹]/g;
const DIGIT_BITS = 0xf;

/** What is written to the front of a name: the Arabic article, and what French elides. */
const ARTICLE = 'ال';
const FRONT = /^(?:ال(?=..)|(?:[cdjlmnst]|qu)'(?=.))/u;

/**
 * A name without case, accents and marks, its letters as people type them. Less than the level `search` of `src/text/foldings.ts`: its table would
 * be one more file to fetch before anything can be chosen.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(UNTYPED, (letter) => TYPED[letter] ?? '')
    .replaceAll(DIGITS, (digit) => String(digit.charCodeAt(0) & DIGIT_BITS));
}

/**
 * Whether a name, or a word in it, begins with what was typed: 2 for the name, 1 for a word, 0 for neither. Neither letters that
 * are typed in another way count, nor what is written to the front of a word on either side (`عرا` → العراق, `l’ir` → Irak).
 */
export function createBeginning(typed: string): (name: string) => 0 | 1 | 2 {
  const folded = foldName(typed);
  const wanted = [...new Set([folded, folded.replace(FRONT, '')])];
  return (name) => {
    const own = foldName(name);
    const ranks = listStarts(own).flatMap(({ index, isFirst }) =>
      wanted.some((each) => own.startsWith(each, index)) ? [isFirst ? 2 : 1] : [],
    );
    return ranks.includes(2) ? 2 : ranks.length > 0 ? 1 : 0;
  };
}

/** Where the words of a name begin, those with an article behind it as well. */
function listStarts(name: string): { readonly index: number; readonly isFirst: boolean }[] {
  return [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].flatMap(({ index }) => {
    const isFirst = index === 0;
    const start = { index, isFirst };
    return name.startsWith(ARTICLE, index)
      ? [start, { index: index + ARTICLE.length, isFirst }]
      : [start];
  });
}
