import { getMessages } from '../messages/index.ts';
import type { InterfaceLanguage } from '../messages/translation.ts';
import type { ProgrammeSettings } from './schema.ts';

/** The languages of a site: first that of its records, as far as the interface speaks it. */
export function listLanguages({
  language,
  languages,
}: Pick<ProgrammeSettings, 'language' | 'languages'>): readonly [
  InterfaceLanguage,
  ...InterfaceLanguage[],
] {
  const first = getMessages(language).language;
  return [first, ...new Set(languages.filter((each) => each !== first))];
}

/**
 * What something is called in the languages of a site, without any that it does not have and without the first where it
 * says the same as the label: what a programme may say in further languages costs a site nothing that is not read in them.
 */
export function pickSpoken(
  labels: Readonly<Record<string, string>> | undefined,
  label: string | undefined,
  [first, ...further]: readonly string[],
): Record<string, string> | undefined {
  const kept = Object.entries(labels ?? {}).filter(
    ([language, text]) => further.includes(language) || (language === first && text !== label),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
