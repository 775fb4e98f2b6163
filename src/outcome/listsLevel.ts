import type { Field } from '../programme/fields.ts';
import { foldText } from '../text/fold.ts';
import type { Asking } from './askingHeaders.ts';
import { isNo, isNumber, mayBePublicLevel } from './flag.ts';
import { isSecrecy } from './statementWords.ts';

/**
 * Whether a programme says of a value that everybody may read what it is said of, where a column asks for levels. A number is
 * one however it was exported. Where confidentiality is asked, no more can be listed than of the flag, and numbers.
 */
export function listsLevel(
  asking: Asking | undefined,
  field: Field | undefined,
  value: string,
): boolean {
  if (asking === undefined || !MAY_LIST.has(asking)) return false;
  if (isSecrecy(value) || (isNo(value) && !isNumber(value))) return false;
  if (asking === 'secrecy' && !isNumber(value) && !mayBePublicLevel(value)) return false;
  const level = foldText(value).replace(/^(\p{Nd}+)[.,]0+$/u, '$1');
  return field?.own?.levels?.includes(level) === true;
}

/** What a column asks of which answers may be levels: how confidential, for whom. */
const MAY_LIST: ReadonlySet<Asking> = new Set([
  'levels',
  'test',
  'audience',
  'readers',
  'circle',
  'secrecy',
]);
