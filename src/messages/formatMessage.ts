import type { PluralMessage } from './index.ts';
import { isIsolating, isolateName } from './isolateName.ts';

/**
 * Fills in `{name}` places. A name that is not given stays as written, so that it is seen. What is filled in and runs the other
 * way than the message is kept together.
 */
export function formatMessage(
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const isKept = isIsolating(message);
  return message.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = String(values[name]);
    return isKept ? value : isolateName(value, 'ltr');
  });
}

/** A message for a number of things, in the plural form and the digits of the language. */
export function formatCount(
  message: PluralMessage,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rules = recall(RULES, language, () => new Intl.PluralRules(language));
  const form = message[rules.select(count)] ?? message.other;
  return formatMessage(form, { ...values, count: formatNumber(count, language) });
}

/** A number in the digits and groups of a language (BCP 47). */
export function formatNumber(number: number, language: string): string {
  return recall(NUMBERS, language, () => new Intl.NumberFormat(language, DIGITS)).format(number);
}

/** `34%` of a whole, short: `<1%` for a share that is not nothing, `>99%` for one that is not all. */
export function formatPercent(part: number, whole: number, language: string): string {
  const format = recall(
    PERCENTS,
    language,
    () => new Intl.NumberFormat(language, { ...DIGITS, style: 'percent' }),
  );
  const percent = Math.round((part / whole) * 100);
  if (percent === 0 && part > 0) return `<${format.format(0.01)}`;
  if (percent === 100 && part < whole) return `>${format.format(0.99)}`;
  return format.format(percent / 100);
}

/** The digits of ids, years and records, whatever else a browser has for a language. */
export const DIGITS = { numberingSystem: 'latn' } as const;

/** Making them is slow, and a figure needs thousands of numbers. */
const NUMBERS = new Map<string, Intl.NumberFormat>();
const PERCENTS = new Map<string, Intl.NumberFormat>();
const RULES = new Map<string, Intl.PluralRules>();

function recall<Value>(known: Map<string, Value>, language: string, make: () => Value): Value {
  const value = known.get(language) ?? make();
  known.set(language, value);
  return value;
}

/** A number of bytes in the units of a language, rounded as a reader wants to know it: `12 kB`, `3.4 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  const value = bytes / size;
  const format = new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit, unitDisplay: 'short' },
    maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0,
  });
  return format.format(Math.max(value, 1));
}
