import { remember } from '../../text/remember.ts';

/** The languages that `init`, `import`, `check` and the messages of a build speak (BCP 47). */
const TOOL_LANGUAGES = ['en', 'fr', 'ar'] as const;

export type ToolLanguage = (typeof TOOL_LANGUAGES)[number];

/**
 * The language in which publishers are told of problems: what `ATLAS_LANGUAGE` names (`fr`, `ar-LB`), else the
 * language of the system, and English where there are no messages in it.
 */
export function findToolLanguage(
  env: NodeJS.ProcessEnv,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): ToolLanguage {
  const wanted = (env['ATLAS_LANGUAGE']?.trim() || system).toLowerCase().split(/[-_.]/, 1)[0];
  return TOOL_LANGUAGES.find((language) => language === wanted) ?? 'en';
}

const findLanguage = remember((wanted: string) => findToolLanguage({ ATLAS_LANGUAGE: wanted }));

/** The language of this process, whose threads have its environment. */
export function getToolLanguage(): ToolLanguage {
  return findLanguage(process.env['ATLAS_LANGUAGE'] ?? '');
}
