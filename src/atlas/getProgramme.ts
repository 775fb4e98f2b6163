import { getPublicCollection } from '../collection/currentCollection.ts';
import type { PublicProgramme } from '../collection/publicProgramme.ts';

const contentDirectory = process.env['CONTENT_DIR'] ?? 'content';

/** What pages may say of the programme. Part of the key of every page that a build keeps. */
export function getProgramme(): PublicProgramme {
  const { programme } = getPublicCollection(contentDirectory);
  if (programme === undefined)
    throw new Error(
      `${contentDirectory}/programme.md could not be read; its problems are listed above.`,
    );
  return programme;
}
