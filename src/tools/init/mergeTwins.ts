import { fold } from '../../text/foldings.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { areSlipped, listSlipWords } from '../../text/slips.ts';

/** A value as a programme lists it: its spellings, and how many cells have one of them. */
export interface ListedValue {
  readonly label: string;
  readonly also: readonly string[];
  readonly count: number;
  readonly code?: string;
}

/**
 * Puts spellings of one value together: those that differ in case, accents, signs and blanks, and
 * slips of typing where one of the two is plainly the rare one. The commonest gives the label.
 */
export function mergeTwins(values: ReadonlyMap<string, number>): ListedValue[] {
  const groups = Map.groupBy([...values], ([value]) => squeeze(value));
  const merged = [...groups.values()].map((group) => createValue(group));
  const byCount = merged.toSorted((a, b) => b.count - a.count);
  const kept: ListedValue[] = [];
  for (const value of byCount) {
    const twin = kept.findIndex((other) => isSlip(value, other));
    const other = kept[twin];
    if (other === undefined) kept.push(value);
    else kept[twin] = joinValues(other, value);
  }
  return kept;
}

/** One value of two: the first gives the label. */
export function joinValues(value: ListedValue, twin: ListedValue): ListedValue {
  const spellings = [twin.label, ...twin.also];
  const known = new Set([value.label, ...value.also].map(foldLabel));
  const also = spellings.filter((spelling) => !known.has(foldLabel(spelling)));
  return { ...value, also: [...value.also, ...also], count: value.count + twin.count };
}

function createValue(group: readonly (readonly [string, number])[]): ListedValue {
  const sorted = group.toSorted(([, a], [, b]) => b - a);
  const [label = ''] = sorted[0] ?? [];
  const also = new Map(
    sorted.slice(1).map(([spelling]) => [foldLabel(spelling), spelling] as const),
  );
  also.delete(foldLabel(label));
  const count = sorted.reduce((sum, [, each]) => sum + each, 0);
  return { label, also: [...also.values()], count };
}

/** Letters and digits alone; signs between digits stay, which tell 1.2 from 12. */
function squeeze(value: string): string {
  const folded = fold(value, 'labels');
  const key = folded.replaceAll(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, '');
  return key === '' ? folded : key;
}

/** A shorter word may be another one if a letter differs. */
const MIN_LETTERS = 6;
/** So many times rarer is a slip than what was meant. */
const MIN_RATIO = 5;

function isSlip(rare: ListedValue, common: ListedValue): boolean {
  if (rare.count * MIN_RATIO > common.count) return false;
  const length = Math.min(...[rare, common].map(({ label }) => squeeze(label).length));
  return (
    length >= MIN_LETTERS && areSlipped(listSlipWords(rare.label), listSlipWords(common.label))
  );
}
