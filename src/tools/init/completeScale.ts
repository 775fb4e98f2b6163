import { fold } from '../../text/foldings.ts';
import type { ListedValue } from './mergeTwins.ts';

/** The steps of a scale of numbers. */
interface Steps {
  /** Nothing where a header says only how far they go: “sur 5”. */
  readonly from: number | undefined;
  readonly to: number;
}

/** No scale of single steps has more. */
const MAX_STEP = 10;

/** `1-5`, `1 à 5`, `de 0 a 10`. */
const RANGE =
  /(?<![\p{N}.,/-])([01])\s*(?:-|–|—|\.{2,3}|…|to|through|a|ate|hasta|jusqu'a|al|ال[يى]|حت[يى])\s*(\d{1,2})(?![\p{N}.,/-]*\p{N})/u;
/** `1=low, 5=high` */
const NAMED_STEP = /(?<!\p{N})(\d{1,2})\s*[=:]\s*\p{L}/gu;
/** `/10`, `sur 5`, `out of 5` */
const OUT_OF =
  /(?:(?<![\p{L}\p{N}])\/|(?<!\p{L})(?:sur|out of|sobre|em|من))\s*(\d{1,2})(?!\p{N}|[/.-]\p{N})/u;

/** The steps of a scale as the header of its column states them. */
export function readSteps(header: string): Steps | undefined {
  const text = fold(header, 'labels');
  const range = RANGE.exec(text);
  if (range !== null) return check(Number(range[1]), Number(range[2]));
  const named = [...text.matchAll(NAMED_STEP)].map((match) => Number(match[1]));
  if (named.length > 1) return check(Math.min(...named), Math.max(...named));
  const end = OUT_OF.exec(text);
  return end === null ? undefined : check(undefined, Number(end[1]));
}

function check(from: number | undefined, to: number): Steps | undefined {
  return to > (from ?? 1) + 1 && to <= MAX_STEP ? { from, to } : undefined;
}

/** A bare number on a scale: `4`, `4.0`, `4/5`. */
const BARE = /^(\d{1,2})(?:[.,]0+)?(?:\s*\/\s*(\d{1,2}))?$/u;

/** The steps that values are, by their labels; nothing unless all of them are bare numbers. */
function readNumbers(
  values: readonly ListedValue[],
): { step: number; of: number | undefined }[] | undefined {
  const found = values.flatMap(({ label }) => {
    const [, step, of] = BARE.exec(fold(label, 'labels').trim()) ?? [];
    return step === undefined
      ? []
      : [{ step: Number(step), of: of === undefined ? undefined : Number(of) }];
  });
  return found.length === values.length && found.length > 0 ? found : undefined;
}

/**
 * All steps of a scale of bare numbers of which the header (“1 à 5”) or a value (“4/5”) says how far it goes, whether somebody used them or not, from low to
 * high; nothing where that is not stated, or a value is none of its steps.
 */
export function completeScale(
  header: string,
  values: readonly ListedValue[],
): ListedValue[] | undefined {
  const numbers = readNumbers(values);
  const stated = numbers?.find(({ of }) => of !== undefined)?.of;
  const steps = readSteps(header) ?? (stated === undefined ? undefined : check(undefined, stated));
  if (steps === undefined || numbers === undefined) return undefined;
  const { to } = steps;
  const lowest = Math.min(...numbers.map(({ step }) => step));
  const from = steps.from ?? Math.min(1, lowest);
  if (numbers.some(({ step, of = to }) => step < from || step > to || of !== to)) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index): ListedValue => {
    const label = String(from + index);
    const own = values.filter((__, at) => numbers[at]?.step === from + index);
    const also = own.flatMap((value) => [value.label, ...value.also]);
    return {
      label,
      also: [...new Set(also)].filter((each) => each !== label),
      count: own.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

/** The numbers from 1 that no row has, where a scale of bare numbers goes further: it may have them as well. */
export function findUnused(values: readonly ListedValue[]): number[] {
  const numbers = readNumbers(values)?.map(({ step }) => step) ?? [];
  const highest = Math.max(0, ...numbers);
  if (numbers.length < 2 || highest > MAX_STEP) return [];
  return Array.from({ length: highest }, (_, index) => index + 1).filter(
    (step) => !numbers.includes(step),
  );
}
