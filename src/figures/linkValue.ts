import { formatMessage } from '../messages/formatMessage.ts';
import { nameValue } from '../facets/labels.ts';
import type { AxisValue } from './crossTabulate.ts';
import type { Shape } from './scene.ts';
import { formatOutcomes, type FigureWords } from './words.ts';

/**
 * Shapes that lead to all outcomes of a value, called by its name or by the one given; a value
 * that none has (a year between others) leads nowhere.
 */
export function linkValue(
  facet: string,
  { value, count }: AxisValue,
  words: FigureWords,
  shapes: readonly Shape[],
  name = nameValue(facet, value, words),
): Shape {
  const label = formatMessage(words.messages.figures.value, {
    value: name,
    count: formatOutcomes(count, words),
  });
  return { kind: 'link', choice: count === 0 ? [] : [[facet, value.key]], count, label, shapes };
}
