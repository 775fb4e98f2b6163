import { createHash } from 'node:crypto';
import { parseFragment } from '../fragment/parseFragment.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { getField } from './findTable.ts';

/** A fragment file that is in the folder already. */
export interface PresentFile {
  /** Path within the folder. */
  readonly file: string;
  /** The id that it holds, if it holds one. */
  readonly id: string | undefined;
  /** Earlier ids that its editor gave it. */
  readonly aliases: readonly string[];
  /** What the editor put before the fields, byte for byte; an import never changes it. */
  readonly frontMatter: string;
  /** The fields as they are written, with LF line breaks. */
  readonly body: string;
}

/** Text of a fragment file → what an import must know of it. */
export function readPresentFile(file: string, text: string, programme: Programme): PresentFile {
  const fragment = parseFragment(text);
  const id = fragment.fields.find(({ header }) => getField(programme, header) === 'id')?.value;
  const bodyOffset = fragment.fields[0]?.start ?? text.length;
  return {
    file,
    id: id?.trim(),
    aliases: fragment.editorial.aliases,
    frontMatter: text.slice(0, bodyOffset),
    body: text.slice(bodyOffset).replaceAll('\r\n', '\n'),
  };
}

/** The mark by which the next import knows that nobody has changed what this one wrote. */
export function markBody(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 32);
}
