/** An ending of a folded word, what is put in its place, and how many letters are left before it at least. */
type Rule = readonly [ending: RegExp, put: string, minLeft: number];

/**
 * For each language, the endings that its forms of one word differ in, the longest first. The index holds words as they
 * are written, and a question asks for all that begin as its word does without its ending; so few and light rules do
 * (after Savoy's light stemmers). What is left must not be the beginning of other words: `nation` keeps its ending.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/ies$/, 'y', 2],
    [/y$/, 'ie', 3],
    [/ations?$/, '', 5],
    [/(?:ions?|ment|ments|ers?|ors?)$/, '', 5],
    [/(?:is|iz)(?:e|es|ed|ing|er|ers)$/, 'is', 4],
    [/(?<=[aiou]t)(?:e|es)$/, '', 4],
    [/(?<=[aeiouy].*)(?<!e)(?:ings?|ed)$/, '', 3],
    [/(?<=s|x|z|ch|sh)es$/, '', 3],
    [/(?<![sui])s$/, '', 3],
  ],
  fr: [
    [/aux$/, 'al', 3],
    [/ives?$/, 'if', 2],
    [/(?<=e)(?:lles?|ls)$/, 'l', 3],
    [/ations?$/, '', 5],
    [/(?:ements?|ateurs?|atrices?)$/, '', 5],
    [/(?:ions?|eurs?|euses?|iques?|ites?)$/, '', 5],
    [/(?:iennes?|iens?)$/, 'ien', 3],
    [/(?:ees?|es|er|ant|ants|ent)$/, '', 4],
    [/[sx]$/, '', 3],
    [/e$/, '', 4],
  ],
  es: [
    [/cion(?:es)?$/, 'cion', 3],
    [/(?:adores|adoras|ador|adora|ando|ados|adas|ado|ada)$/, '', 4],
    [/(?<=[^aeiou])es$/, '', 4],
    [/[oa]s?$/, '', 4],
    [/s$/, '', 3],
  ],
  pt: [
    [/(?:coes|cao)$/, 'c', 3],
    [/(?:adores|adoras|ador|adora|ando|ados|adas|ado|ada)$/, '', 4],
    [/(?:[oa]s?|es)$/, '', 4],
    [/s$/, '', 3],
  ],
  ar: [[/(?:ات|ون|ين|ان|يه|ه)$/u, '', 3]],
};

/** The languages that have endings to take off. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(RULES);

/**
 * What is written in two ways in one language, each before the other: organisation and organization, labour and labor; and
 * the forms of a word that differ before its end: woman and women, coopératif and coopérative, local and locaux, مسؤول and مسئول.
 */
const SPELLINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<=...)iz(?=$|e|i|a)/, 'is'],
    [/(?<=...)is(?=$|e|i|a)/, 'iz'],
    [/(?<=.[bdlnpv])our/, 'or'],
    [/(?<=.[bdlnpv])or(?=$|s|e|i|h)/, 'our'],
    [/(?<=.t)re(?=$|s)/, 'er'],
    [/(?<=.t)er(?=$|s)/, 're'],
    [/(?<=^|wo|..[a-z])man$/, 'men'],
    [/(?<=^|wo|..[a-z])men$/, 'man'],
  ],
  fr: [
    [/(?<=.(?:i|eu))f$/, 'v'],
    [/(?<=.(?:i|eu))v$/, 'f'],
    [/(?<=..)c$/, 'qu'],
    [/(?<=..)qu$/, 'c'],
    [/(?<=...)al$/, 'aux'],
    [/(?<=...)ail$/, 'aux'],
  ],
  ar: [
    // A hamza between two vowels is written on either letter; by now it is folded to that letter.
    [/(?<=.)يو/, 'وو'],
    [/(?<=.)وو/, 'يو'],
    // The one word whose article takes its first letter away: امرأة, المرأة.
    [/^امرا/, 'مرا'],
    [/^مرا/, 'امرا'],
    // A plural that begins otherwise: فتاة, فتيات. By now their endings are taken off, and the whole word is asked for.
    [/^فتا$/, 'فتيات'],
    [/^فتي$/, 'فتاه'],
  ],
};

/** The beginnings that the forms of a folded word share in a language, beside the word itself. */
export function listStems(word: string, language: string): string[] {
  const stem = takeEnding(word, language);
  const others = (SPELLINGS[language] ?? []).flatMap(([from, to]) =>
    from.test(stem) ? [stem.replace(from, to)] : [],
  );
  return [...new Set([stem, ...others])].filter((each) => each !== word);
}

function takeEnding(word: string, language: string): string {
  const rule = RULES[language]?.find(
    ([ending, , minLeft]) => word.replace(ending, '').length >= minLeft && ending.test(word),
  );
  if (rule === undefined) return word;
  const [ending, put] = rule;
  return word.replace(ending, put);
}
