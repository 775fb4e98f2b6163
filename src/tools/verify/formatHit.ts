import { createLocate } from '../../problems/position.ts';
import type { SiteFinding } from './siteFinding.ts';
import type { Needle } from './needle.ts';

/** What a publisher can do about each kind of finding. */
export const HINTS = {
  text: 'Find the public outcome or page that repeats it and reword it there; if none does, this is a fault of the program: do not publish, and report it.',
  /** A value whose parts are all public. */
  joined:
    'Each part of it is a public value by itself. If these are several values in one cell, say under “separator” in programme.md what is between them (“npm run check” names the column: values-joined), and build again. If not, find the public outcome or page that repeats it and reword it there.',
  path: 'Remove it from the content. If no content names it, this is a fault of the program: do not publish, and report it.',
  key: 'Remove it from the content. If a reader may have seen it, choose another key: all addresses change.',
  /** Where the site is not what the content gives, which may be because it is of other content. */
  unlike:
    'If the site was built from this content as it is now, this is a fault of the program: do not publish, and report it. If not, build it again.',
  program: 'This is a fault of the program: do not publish, and report it.',
} as const;

/** Characters on either side of a place that are quoted with it. */
export const AROUND = 40;

const MESSAGES: Readonly<Record<Needle['kind'], (quoted: string, file: string) => string>> = {
  id: (quoted, file) => `names ${quoted}, the id of ${file}, which is withheld`,
  'file-name': (_, file) => `names the file of ${file}, which is withheld`,
  'hidden-name': (quoted, file) =>
    `names ${quoted}, the id or the file name of ${file}, and ids are opaque`,
  key: (_, file) => `holds the key that ${file} keeps for opaque ids`,
  text: (quoted, file) => `holds ${quoted} of ${file}, which is withheld`,
  value: (quoted, file) => `shows ${quoted}, a value that only withheld outcomes have (${file})`,
  'unused-value': (quoted, file) =>
    `shows ${quoted}, which ${file} lists and no public outcome has`,
  redacted: (quoted, file) => `holds ${quoted}, which is redacted in ${file}`,
  'merged-header': (quoted) => `holds ${quoted}, which is never published`,
};

/** What was found, and what to do. `citedIn`: files whose texts name it; `as`: how it is named, if not in full. */
export function formatNeedle(
  { kind, file, source }: Needle,
  citedIn: ReadonlySet<string> | undefined,
  as?: string,
): { message: string; hint: string } {
  const inFull = `“${source.replaceAll(/\s+/gu, ' ').trim()}”`;
  const message = MESSAGES[kind](as === undefined ? inFull : `${inFull} (as “${as}”)`, file);
  if (kind === 'key') return { message, hint: HINTS.key };
  if (kind !== 'id' && kind !== 'hidden-name') return { message, hint: HINTS.text };
  const hint =
    citedIn === undefined
      ? HINTS.unlike
      : `${[...citedIn].join(', ')} names it in its text: reword that, or redact the id there (front matter “redact”).`;
  return { message, hint };
}

/** Line and column (from 1) of a place in a text, and the text around it. */
export function formatPlace(
  text: string,
  start: number,
  end: number,
): Pick<SiteFinding, 'place' | 'context'> {
  const { line, column } = createLocate(text)(start);
  const context = text.slice(Math.max(0, start - AROUND), Math.min(text.length, end + AROUND));
  return {
    place: { line, column },
    context: context.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(),
  };
}
