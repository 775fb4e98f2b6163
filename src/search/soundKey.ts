/** Letters and pairs of letters that sound alike in English, French, Spanish or Portuguese, each before what they are heard as. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 'x'],
  [/ck|qu|q|c(?![eiy])/g, 'k'],
  [/c|z/g, 's'],
  [/gu(?=[eiy])|g(?![eiy])/g, 'g'],
  [/g|j/g, 'j'],
  [/w|v/g, 'v'],
  [/h/g, ''],
  [/n|m/g, 'n'],
  [/y/g, 'i'],
];

/** The same of Arabic letters, which dialects and typists take for each other. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/^ال/, ''],
  [/[ضظ]/g, 'د'],
  [/[صث]/g, 'س'],
  [/ط/g, 'ت'],
  [/[ذز]/g, 'د'],
  [/ق/g, 'ك'],
  [/ه/g, 'ح'],
];

const VOWELS = /(?!^)[aeiouاوي]/g;

/** What a folded word sounds like: without its vowels but the first letter, letters that sound alike as one, none doubled. */
export function createSoundKey(word: string): string {
  const pairs = /^\p{Script=Arabic}/u.test(word) ? ARABIC : LATIN;
  const heard = pairs.reduce((text, [from, to]) => text.replace(from, to), word);
  return heard.replaceAll(VOWELS, '').replaceAll(/(.)\1+/gu, '$1');
}
