import { fold } from '../../text/foldings.ts';
import { QUESTION_WORDS } from './words/addressWords.ts';
import type { HeaderLanguage } from './words/headerNames.ts';

/** What is not counted, or is several already. */
const UNCOUNTED = /^(?:gender|status|funding|support|evidence|progress|people|staff|\p{N}+)$/iu;

/**
 * What several of a thing are called, by the rules of its language, where the label is one word, or in
 * English words whose last is the thing. Where no rule is sure, the label: whoever reads it writes the plural.
 */
export function proposePlural(label: string, language: HeaderLanguage): string {
  if (language === 'ar' || !/^\p{Script=Latin}+(?:[ -]\p{Script=Latin}+)*$/u.test(label))
    return label;
  const words = label.split(/(?<=[ -])/);
  // Of a question there are no several.
  if (QUESTION_WORDS.has(fold(words[0]?.trim() ?? '', 'labels'))) return label;
  const last = words.at(-1) ?? '';
  const isThing =
    words.length === 1 || (language === 'en' && !/ (?:of|in|by|for|to|and|or) /.test(label));
  // An abbreviation has no plural that everybody writes.
  if (!isThing || last.length < 3 || UNCOUNTED.test(last) || /\p{Lu}$/u.test(last)) return label;
  const rule = RULES[language].find(([pattern]) => pattern.test(last));
  return rule === undefined
    ? label
    : [...words.slice(0, -1), last.replace(rule[0], rule[1])].join('');
}

/** One thing or several: “Partenaire(s)”, “Institución(es)”, “Organização(ões)”, “Partner/s”. */
const EITHER =
  /(?<stem>\p{Script=Latin}+)(?:\((?<brackets>s|es|x|ões|aux)\)|\/(?<slash>s|es))(?!\p{L})/gu;

/** Endings that do not simply follow the word. */
const JOINED: readonly (readonly [joined: RegExp, several: string])[] = [
  [/ión\(es\)$/u, 'iones'],
  [/ão\(ões\)$/u, 'ões'],
  [/al\(aux\)$/u, 'aux'],
  [/au\(aux\)$/u, 'aux'],
];

/** What one of a thing and several of it are called, where a header says both at once. */
export function splitForms(header: string): { one: string; several: string } | undefined {
  if (!EITHER.test(header)) return undefined;
  EITHER.lastIndex = 0;
  const one = header.replaceAll(EITHER, '$<stem>');
  const several = header.replaceAll(EITHER, (whole) => {
    const rule = JOINED.find(([pattern]) => pattern.test(whole));
    return rule === undefined ? whole.replaceAll(/[()/]/g, '') : whole.replace(...rule);
  });
  return { one, several };
}

type Rules = readonly (readonly [ending: RegExp, plural: string])[];

/** The first whose ending fits; none where a word is several already, or may be. */
const RULES: Readonly<Record<Exclude<HeaderLanguage, 'ar'>, Rules>> = {
  en: [
    [/(?<=ss|sh|ch|x)$/u, 'es'],
    [/(?<=[^aeiou])y$/u, 'ies'],
    [/(?<=[^s])$/u, 's'],
  ],
  fr: [
    [/(?<=eau|eu)$/u, 'x'],
    [/(?<=[^sxzl])$/u, 's'],
    [/(?<=[^a]l)$/u, 's'],
  ],
  es: [
    [/(?<=[aeoáéó])$/u, 's'],
    [/ión$/u, 'iones'],
    [/(?<=[dlrj])$/u, 'es'],
    [/z$/u, 'ces'],
  ],
  pt: [
    [/ção$/u, 'ções'],
    [/(?<=[aeiouéá])$/u, 's'],
    [/(?<=[rz])$/u, 'es'],
    [/(?<=[aou])l$/u, 'is'],
    [/m$/u, 'ns'],
  ],
};
