import { fold } from '../../text/foldings.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { areSlipped, listSlipWords } from '../../text/slips.ts';

/** A value as a programme lists it: its spellings, and how many cells have one of them. */
export interface ListedValue {
  readonly label: string;
  readonly also: readonly string[];
  readonly count: number;
  readonly code?: string;
  /** Those of its spellings that are taken for slips of typing. */
  readonly slips?: readonly string[];
  /** A commoner value of which it may be a slip of typing. */
  readonly near?: string;
}

/** What is known of the names that values may be. */
export interface KnownNames {
  /** Whether a value is a name: then it is no slip of another one. */
  readonly isName: (value: string) => boolean;
  /** Whether a value that is no name is a slip of this one, and of no other. */
  readonly isSlipOf: (value: string, name: string) => boolean;
}

/**
 * Puts spellings of one value together: those that differ in case, accents, signs and blanks, and
 * slips of typing where one of the two is plainly the rare one, or no name while the other is. The commonest gives
 * the label, or the name.
 */
export function mergeTwins(values: ReadonlyMap<string, number>, names?: KnownNames): ListedValue[] {
  const groups = Map.groupBy([...values], ([value]) => squeeze(value));
  const merged = [...groups.values()].map((group) => createValue(group));
  const rank = ({ label }: ListedValue): number => Number(names?.isName(label) ?? false);
  const sorted = merged.toSorted((a, b) => rank(b) - rank(a) || b.count - a.count);
  const kept: ListedValue[] = [];
  for (const value of sorted) {
    const twin = kept.findIndex((other) => isSlip(value, other, names));
    const other = kept[twin];
    if (other === undefined) kept.push(value);
    else
      kept[twin] = {
        ...joinValues(other, value),
        slips: [...(other.slips ?? []), ...(value.slips ?? []), value.label],
      };
  }
  return kept;
}

/** A value that is there more often is no slip. */
const MAX_RARE = 2;

/** The values, with each that may be a slip of a commoner one marked: both stay. */
export function markNear(values: readonly ListedValue[]): ListedValue[] {
  const words = new Map(values.map((value) => [value, listSlipWords(value.label)] as const));
  return values.map((value) => {
    if (value.count === 0 || value.count > MAX_RARE) return value;
    const near = values.find(
      (other) =>
        other.count > value.count && areSlipped(words.get(value) ?? [], words.get(other) ?? []),
    );
    return near === undefined ? value : { ...value, near: near.label };
  });
}

/** One value of two: the first gives the label. */
export function joinValues(value: ListedValue, twin: ListedValue): ListedValue {
  const spellings = [twin.label, ...twin.also];
  const known = new Set([value.label, ...value.also].map(foldLabel));
  const also = spellings.filter((spelling) => !known.has(foldLabel(spelling)));
  const slips = [...(value.slips ?? []), ...(twin.slips ?? [])];
  return {
    ...value,
    ...{ also: [...value.also, ...also], count: value.count + twin.count },
    ...(slips.length === 0 ? {} : { slips }),
  };
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

function isSlip(rare: ListedValue, common: ListedValue, names: KnownNames | undefined): boolean {
  if (names?.isName(rare.label) === true) return false;
  // What is no country is a slip of one however often, if that is the commoner one.
  const isRarer = rare.count <= MAX_RARE || rare.count * 2 <= common.count;
  if (isRarer && names?.isSlipOf(rare.label, common.label) === true) return true;
  if (rare.count * MIN_RATIO > common.count) return false;
  const length = Math.min(...[rare, common].map(({ label }) => squeeze(label).length));
  return (
    length >= MIN_LETTERS && areSlipped(listSlipWords(rare.label), listSlipWords(common.label))
  );
}
