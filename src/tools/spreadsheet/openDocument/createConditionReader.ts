import { readNamedAttributes, type NamedEvent } from './readNames.ts';
import type { OdfStyles } from './readOdfStyles.ts';

/** What LibreOffice writes of conditional formats after the rows of a sheet. */
export interface ConditionReader {
  readonly take: (event: NamedEvent & { kind: 'open' }) => void;
  /** Lists of ranges (`A1:B3 D4`) that a condition may strike out. */
  readonly struck: readonly string[];
}

/** Notes the ranges of conditional formats whose style may strike text out. */
export function createConditionReader(styles: OdfStyles): ConditionReader {
  const struck: string[] = [];
  let ranges = '';
  const take = (event: NamedEvent & { kind: 'open' }): void => {
    if (!event.name.startsWith('calcext:')) return;
    const attributes = readNamedAttributes(event);
    if (event.name === 'calcext:conditional-format')
      ranges = stripSheets(attributes.get('calcext:target-range-address') ?? '');
    const style = attributes.get('calcext:apply-style-name') ?? attributes.get('calcext:style');
    if (style !== undefined && STYLED.has(event.name) && styles.mayStrike(style))
      struck.push(ranges === '' ? 'any' : ranges);
  };
  return { take, struck };
}

/** Elements that give a style to cells; in others `style` is that of a bar. */
const STYLED = new Set(['calcext:condition', 'calcext:date-is']);

/** `'My sheet'.A1:'My sheet'.B3` → `A1:B3`. */
function stripSheets(ranges: string): string {
  return ranges.replaceAll(/\$?'(?:[^']|'')*'/g, '').replaceAll(/(?<=^|[\s:])[^\s:.]*\./g, '');
}
