import { createHash } from 'node:crypto';
import type { Editorial } from '../../fragment/editorial.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import type { FieldName } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { isHeaderOf } from './findTable.ts';
import { readClosure, type Closure } from './readClosure.ts';

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
  /** The description as it is written, nothing redacted; empty if there is none. */
  readonly description: string;
  readonly closure: Closure;
  /** Whether its settings decide anything about this text: withhold, redact, a title, earlier ids. */
  readonly isDecided: boolean;
}

/** Text of a fragment file → what an import must know of it. */
export function readPresentFile(file: string, text: string, programme: Programme): PresentFile {
  const fragment = parseFragment(text);
  const find = (field: FieldName): string | undefined =>
    fragment.fields.find(({ header }) => isHeaderOf(programme, header, field))?.value;
  const bodyOffset = fragment.fields[0]?.start ?? text.length;
  return {
    file,
    id: find('id')?.trim(),
    aliases: fragment.editorial.aliases,
    frontMatter: text.slice(0, bodyOffset),
    body: text.slice(bodyOffset).replaceAll('\r\n', '\n'),
    description: find('description') ?? '',
    closure: readClosure(fragment, programme),
    isDecided: isDecided(fragment.editorial),
  };
}

/** The language of a record says nothing of who may read what. */
function isDecided(editorial: Editorial): boolean {
  return Object.entries(editorial).some(
    ([key, value]) => key !== 'lang' && (Array.isArray(value) ? value.length > 0 : Boolean(value)),
  );
}

/** The hash by which the next import knows that nobody has changed what this one wrote. */
export function hashBody(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 32);
}
