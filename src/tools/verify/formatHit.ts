import type { Finding } from './finding.ts';
import type { Needle } from './needle.ts';

/** What a publisher can do about each kind of finding. */
export const HINTS = {
  text: 'Find the public outcome or page that repeats it and reword it there; if none does, this is a fault of the program: do not publish, and report it.',
  path: 'Remove it from the content. If no content names it, this is a fault of the program: do not publish, and report it.',
  program: 'This is a fault of the program: do not publish, and report it.',
} as const;

/** So many characters on either side of a place are quoted with it. */
export const AROUND = 40;

/** What was found, and what to do. */
export function formatNeedle(
  { kind, file, source }: Needle,
  citedIn: ReadonlySet<string> | undefined,
  as?: string,
): { message: string; hint: string } {
  const citation =
    citedIn === undefined
      ? HINTS.program
      : `${[...citedIn].join(', ')} names it in its text: reword that, or redact the id there (front matter “redact”).`;
  const inFull = `“${source.replaceAll(/\s+/gu, ' ').trim()}”`;
  const written = as === undefined ? inFull : `${inFull} (as “${as}”)`;
  switch (kind) {
    case 'id':
      return {
        message: `names ${written}, the id of ${file}, which is withheld`,
        hint: citation,
      };
    case 'file-name':
      return { message: `names the file of ${file}, which is withheld`, hint: HINTS.text };
    case 'hidden-name':
      return {
        message: `names ${written}, the id or the file name of ${file}, and ids are opaque`,
        hint: citation,
      };
    case 'key':
      return {
        message: `holds the key that ${file} keeps for opaque ids`,
        hint: 'Remove it from the content. If a reader may have seen it, choose another key: all addresses change.',
      };
    case 'text':
      return { message: `holds ${written} of ${file}, which is withheld`, hint: HINTS.text };
    case 'value':
      return {
        message: `shows ${written}, a value that only withheld outcomes have (${file})`,
        hint: HINTS.text,
      };
    case 'unused-value':
      return {
        message: `shows ${written}, which ${file} lists and no public outcome has`,
        hint: HINTS.text,
      };
    case 'redacted':
      return { message: `holds ${written}, which is redacted in ${file}`, hint: HINTS.text };
    case 'merged-header':
      return { message: `holds ${written}, which is never published`, hint: HINTS.text };
  }
}

/** Line and column (from 1) of a place in a text, and what stands around it. */
export function formatPlace(
  text: string,
  start: number,
  end: number,
): Pick<Finding, 'place' | 'context'> {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
    line += 1;
  const context = text.slice(Math.max(0, start - AROUND), Math.min(text.length, end + AROUND));
  return {
    place: { line, column: start - lineStart + 1 },
    context: context.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(),
  };
}
