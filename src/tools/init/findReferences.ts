import { foldText } from '../../text/fold.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { splitValue } from './findSeparator.ts';

/** Signs at which ids part without being named (`readOutcome`). */
const USUAL = [';', ',', '،', '؛', '|'];
/** Others, where no id has them inside. */
const OTHER = ['/', '+', '&', ' '];
/** So large a share of the ids that a column names is in the sheet; the others are of earlier ones. */
const MOST = 0.8;
const MIN_KNOWN = 2;

/** Headers that say that another outcome is meant, in folded letters: ids that are mere numbers may be amounts. */
const RELATED =
  /relat|\blink|\blie[es]*\b|connex|vincul|relacion|ligad|\bsee also\b|voir aussi|ver tambien|ver tambem|\bcf\b|مرتبط|صله/u;

/**
 * What parts the ids of other rows in a column that holds nothing else: `undefined` where that needs not be said.
 * Nothing for a column that holds anything else, or another id of each row.
 */
export function findReferences(
  { header, keys, values, filled, rows }: ColumnFacts,
  ids: ReadonlySet<string>,
): { readonly separator: string | undefined } | undefined {
  const isRelated = [foldText(header), ...keys].some((key) => RELATED.test(key));
  const haveLetters = [...ids].every((id) => /\p{L}/u.test(id));
  if (filled === 0 || ids.size === 0 || !(haveLetters || isRelated)) return undefined;
  if (filled === rows && values.size === rows && !isRelated) return undefined;
  const others = OTHER.filter((sign) => [...ids].every((id) => !id.includes(sign)));
  for (const separator of [undefined, ...others]) {
    const signs = separator === undefined ? USUAL : [separator];
    const parts = new Set(
      [...values.keys()].flatMap((value) => splitValue(value, signs)).map(foldText),
    );
    const known = [...parts].filter((part) => ids.has(part)).length;
    if (known >= MIN_KNOWN && known >= parts.size * MOST) return { separator };
  }
  return undefined;
}
