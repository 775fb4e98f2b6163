/** By the languages that share them. */
const WORDS: readonly (readonly [languages: string, words: string])[] = [
  [
    'en',
    'a an and are as at be been by for from had has have in into is it its of on or that the their them they this to was were which who with',
  ],
  [
    'fr',
    'au aux ce ces dans de des du elle elles en est et eux il ils la le les leur leurs ne on ou par pas pour que qui sa se ses son sont sur un une',
  ],
  [
    'es pt',
    'al como con del e el en es las lo los o para por que se su un una y da do das dos em na no os um uma',
  ],
  ['ar', 'في من على الى عن ان او و ثم هذا هذه ذلك التي الذي ما لا مع كان كانت قد هو هي'],
];

/** Words that say nothing by themselves, folded, of the languages that these programmes write. */
const STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  WORDS.flatMap(([, words]) => words.split(' ')),
);

/** Whether a word says nothing by itself. In capitals it is a name: UN, AU. */
export function isStopWord(term: string, written: string): boolean {
  const isName = written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written);
  return STOP_WORDS.has(term) && !isName;
}

/** The languages in which a word says nothing. */
export function listStopLanguages(term: string): string[] {
  return WORDS.filter(([, words]) => words.split(' ').includes(term)).flatMap(([languages]) =>
    languages.split(' '),
  );
}
