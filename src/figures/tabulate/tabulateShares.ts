import type { Bitset } from '../../explorer/bitset.ts';
import type { Columns } from '../../explorer/columns.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { formatCounted, formatShare, type FigureWords } from '../words.ts';
import { tabulateAxis } from './nameAxis.ts';
import type { Shares } from './table.ts';

/** How a question is answered by the outcomes `within`, of which there are `total`. */
export function tabulateShares(
  columns: Columns,
  facet: string,
  words: FigureWords,
  within: Bitset,
  total: number,
): Shares {
  const { values, ...axis } = tabulateAxis(columns, { facet }, words, within);
  const { figures } = words.messages;
  return {
    ...axis,
    parts: values.map((value) => ({
      ...value,
      label: formatCounted(`${axis.name}: ${value.name}`, value.count, words),
      share: total === 0 ? 0 : value.count / total,
      // One outcome is no share of anything.
      text:
        total === 1
          ? formatMessage(figures.value, { value: value.name, count: value.digits })
          : formatMessage(figures.answer, {
              answer: value.name,
              count: value.digits,
              share: formatShare(value.count, total, words),
            }),
    })),
  };
}
