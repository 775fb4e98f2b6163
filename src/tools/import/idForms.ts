import type { Programme } from '../../programme/readProgramme.ts';
import { isExample, isTag, isTotal } from './strayWords.ts';

/** What the ids of a table look like. */
export interface IdForms {
  /** Whether any form is known; without one, the ids show nothing. */
  readonly isKnown: boolean;
  /** Whether the text has the form of the ids. */
  readonly has: (text: string) => boolean;
  /** Whether it has one that no other text has by chance, as a bare number does. */
  readonly isTelling: (text: string) => boolean;
}

const MAX_ID = 80;

/**
 * The form of an id: runs of letters as `A`, runs of digits as `9`, what a program made up as
 * `X`, all else as it is. `SCC-DRC2312/CIV002` → `A-A9/A9`.
 */
function getForm(id: string): string {
  return id
    .trim()
    .normalize('NFKC')
    .replace(/^(\d+)\.0+$/, '$1')
    .replaceAll(/\p{Hex_Digit}{8}-(?:\p{Hex_Digit}{4}-){3}\p{Hex_Digit}{12}/gu, 'X')
    .replaceAll(/[\p{L}\p{M}\p{Nd}]+/gu, (token) => {
      const runs = token.match(/\p{Nd}+|\P{Nd}+/gu) ?? [];
      return runs.length > 3 ? 'X' : runs.map((run) => (/^\p{Nd}/u.test(run) ? '9' : 'A')).join('');
    })
    .replaceAll(/\s+/gu, ' ');
}

/**
 * The forms that the ids of a table have, beside the programme's pattern. A form that only one
 * of many rows has is no form of the ids, nor is one without a digit.
 */
export function learnIdForms(ids: readonly string[], programme: Programme): IdForms {
  const filled = ids.filter((id) => id.trim() !== '' && id.length <= MAX_ID);
  const plain = filled.filter((id) => !isExample(id) && !isTotal(id) && !isTag(id));
  const forms = countForms(plain.length > 0 ? plain : filled);
  const match = (text: string): boolean =>
    programme.idPattern !== undefined && programme.idPattern.match(text.trim()) !== undefined;
  const has = (text: string): boolean =>
    text.length <= MAX_ID && (forms.has(getForm(text)) || match(text));
  return {
    isKnown: forms.size > 0 || programme.idPattern !== undefined,
    has,
    isTelling: (text) => has(text) && /\p{L}/u.test(text) && /\p{Nd}/u.test(text),
  };
}

function countForms(ids: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const form = getForm(id);
    if (/[9X]/.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count > 1 || count * 3 >= ids.length);
  return new Set(usual.map(([form]) => form));
}
