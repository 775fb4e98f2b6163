import { getPublicCollection } from '../collection/currentCollection.ts';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import { localise } from '../collection/localise.ts';

const contentDirectory = process.env['CONTENT_DIR'] ?? 'content';

/**
 * What pages may say of the programme, in a language of its site or in the first. Part of the key of every page that a
 * build keeps.
 */
export function getProgramme(language?: string): PublicProgramme {
  const { programme } = getPublicCollection(contentDirectory);
  if (programme === undefined)
    throw new Error(
      `${contentDirectory}/programme.md could not be read; its problems are listed above.`,
    );
  return localise(programme, language);
}
