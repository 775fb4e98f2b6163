import { listHeaders } from '../../programme/schema.ts';
import { listInterfaces } from './listInterfaces.ts';
import { listStrings } from '../../text/listStrings.ts';
import type { Provable } from './provable.ts';

/**
 * What an export writes between the fields that it repeats in one: a few words and a colon where
 * a sentence begins. Blanks are folded before (`foldBlanks`), so each part of it is short.
 */
const LABEL = /(?:^|[.!?…»”"')\]]\s{1,2}|\s{2}|\n)\s{0,2}[^.:!?\n]{3,80}:/u;

/** Runs of blanks as at most two of them, or as one line break: nothing may look for their end again and again. */
export function foldBlanks(text: string): string {
  return text.replaceAll(/\s+/gu, (blanks) => {
    if (blanks.includes('\n')) return '\n';
    return blanks.length > 1 ? '  ' : ' ';
  });
}

/** A text that repeats fields → the fields, as far as its labels separate them. */
export function cutAtLabels(text: string): string[] {
  return foldBlanks(text).split(LABEL);
}

/**
 * A heading and a colon inside a value: an export that repeats fields in one writes them so.
 * Pages bear the same headings, between texts that may end and begin alike, so texts are cut there.
 * For texts whose blanks are folded.
 */
export function createHeadingPattern({ settings, programme }: Provable): RegExp {
  const headings = [
    ...(settings === undefined
      ? []
      : settings.fields.flatMap((field) => listHeaders(settings.settings, field))),
    ...listInterfaces(programme).flatMap(({ messages }) => listStrings(messages)),
  ]
    .filter((heading) => /^[^{}]{3,80}$/u.test(heading))
    .map((heading) =>
      RegExp.escape(heading.trim()).replaceAll(/(?:\x20)+| +/g, String.raw`\s{1,2}`),
    );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${headings.join('|')})\s{0,2}:`, 'iu');
}
