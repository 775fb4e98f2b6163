import { fold } from '../../text/foldings.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { countLanguages } from './recognise.ts';
import { HEADER_LANGUAGES, type HeaderLanguage } from './words/headerNames.ts';

/** Words that are in nearly every sentence of a language, and hardly in one of the others. */
const WORDS: Readonly<Record<Exclude<HeaderLanguage, 'ar'>, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'its', 'for', 'with', 'was', 'has', 'by'],
  fr: ['les', 'des', 'et', 'dans', 'une', 'du', 'pour', 'est', 'aux', 'ont'],
  es: ['el', 'los', 'las', 'y', 'con', 'del', 'una', 'por', 'su', 'en'],
  pt: ['os', 'as', 'e', 'com', 'uma', 'dos', 'da', 'do', 'no', 'para'],
};

/** Characters of text that are looked at. */
const MAX_TEXT = 20_000;
/** Against this, one header is worth so many common words. */
const HEADER_WEIGHT = 3;

/** So many words tell the script of the texts. */
const ENOUGH_WORDS = 60;

/** The language that most of a sheet is in, by its longest texts and its headers; English in doubt. */
export function guessLanguage(columns: readonly ColumnFacts[]): HeaderLanguage {
  const texts = columns
    .filter(({ averageLength }) => averageLength >= 25)
    .flatMap(({ values }) => [...values.keys()].slice(0, 40))
    .join(' ')
    .slice(0, MAX_TEXT);
  const words = fold(texts, 'labels').match(/[\p{L}\p{M}]+/gu) ?? [];
  const arabic = words.filter((word) => /^\p{Script=Arabic}/u.test(word)).length;
  const headers = countLanguages(columns);
  // Headers in two languages (“Pays / البلد”) say nothing against the script of the texts.
  const isTold = words.length >= ENOUGH_WORDS;
  const isArabic = arabic * 2 > words.length;
  const written = HEADER_LANGUAGES.filter((each) => !isTold || (each === 'ar') === isArabic);
  const scores = written.map((language) => {
    const inText =
      language === 'ar'
        ? arabic / 3
        : words.filter((word) => WORDS[language].includes(word)).length;
    const share = words.length === 0 ? 0 : (inText / words.length) * 100;
    return { language, score: share * 2 + (headers.get(language) ?? 0) * HEADER_WEIGHT };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).language;
}
