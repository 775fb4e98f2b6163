import { createFullBitset, type Bitset } from '../../explorer/bitset.ts';
import type { Columns } from '../../explorer/columns.ts';
import { listForeign, pickLanguage, type CardValue } from '../../explorer/renderName.ts';
import { findFacetLanguage, findNameLanguage, nameFacet, nameValue } from '../../facets/labels.ts';
import { isTelling } from '../../facets/notClear.ts';
import { formatCounted, formatNumber, type FigureWords } from '../words.ts';
import { listAxis, type Axis, type CountedValue } from './listAxis.ts';
import type { AxisValue, NamedAxis } from './table.ts';

/** The values of one facet, counted and named; `within` are the rows to count, without it all. */
export function tabulateAxis(
  columns: Columns,
  axis: Axis,
  words: FigureWords,
  within: Bitset = createFullBitset(columns.rowCount),
): NamedAxis {
  return nameAxis(axis.facet, listAxis(columns, axis, within), words);
}

/** Everything that is said of an axis, wherever it is drawn or listed. */
export function nameAxis(
  facet: string,
  counted: readonly CountedValue[],
  words: FigureWords,
): NamedAxis {
  const values = counted.map(({ value, count }): AxisValue => {
    const name = nameValue(facet, value, words);
    return {
      ...pickLanguage(name, findNameLanguage(facet, value, words)),
      ...{ key: value.key, count },
      digits: formatNumber(count, words),
      label: formatCounted(name, count, words),
      choice: count === 0 ? [] : [[facet, value.key]],
      isBelow: value.parent >= 0,
      isRecorded: isTelling(facet, value.key),
      isHigh: value.isHigh === true,
      ...(value.isOffScale === true ? { isOffScale: true } : {}),
    };
  });
  return {
    facet,
    ...pickLanguage(nameFacet(facet, words), findFacetLanguage(facet, words)),
    values,
  };
}

/** Names of some axes, and of their values, that are in another language than the page. */
export function listForeignNames(axes: readonly NamedAxis[]): CardValue[] {
  return listForeign(axes.flatMap((axis) => [axis, ...axis.values]));
}

/** The values of an axis but “not recorded”. */
export function listRecorded({ values }: NamedAxis): AxisValue[] {
  return values.filter(({ isRecorded }) => isRecorded);
}
