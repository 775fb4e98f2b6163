import { remember } from './remember.ts';

/** Scripts (ISO 15924) that tell a text from one in another script, and the language that is taken for theirs. */
const SCRIPTS = [
  { script: 'Latn', letters: /\p{Script=Latin}/gu, language: undefined },
  { script: 'Arab', letters: /\p{Script=Arabic}/gu, language: 'ar' },
  { script: 'Ethi', letters: /\p{Script=Ethiopic}/gu, language: 'am' },
] as const;

/** As much of a text as tells its script. */
const ENOUGH = 400;

/**
 * The language (BCP 47) of a text of which nobody says it, by its script alone: `usual` if it may be that, otherwise
 * the first of `others` that is written so, or the commonest language that is. A text in a script that could be of many
 * is taken for one in the usual language.
 */
export function recogniseLanguage(text: string, usual: string, others: readonly string[]): string {
  const own = getScript(usual);
  const start = text.slice(0, ENOUGH);
  const counts = SCRIPTS.map(({ letters, ...each }) => ({
    ...each,
    count: start.match(letters)?.length ?? 0,
  }));
  const [first] = counts.toSorted((a, b) => b.count - a.count);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  // A name in other letters is no sentence.
  if (first === undefined || first.script === own || first.count * 2 <= total) return usual;
  return others.find((each) => getScript(each) === first.script) ?? first.language ?? usual;
}

/** The script that a language is usually written in. */
const getScript = remember((language) => new Intl.Locale(language).maximize().script ?? '');
