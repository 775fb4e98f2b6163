import { list as listNames } from '../problemKind.ts';

/** The forms of a phrase with a number: 1, 2, 3–10, 11–99, and 100 and above where that differs from 11–99. */
interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other?: string;
}

const PLURALS = new Intl.PluralRules('ar');

/** The phrase that Arabic has for a number of things. */
export function count(number: number, forms: Forms): string {
  const form = PLURALS.select(number);
  return forms[form === 'zero' ? 'few' : form] ?? forms.many;
}

/** Rows: `صف واحد`, `3 صفوف`. Two of them are `صفان` as what is told of, and `صفين` after a preposition. */
export function countRows(number: number, two: 'صفان' | 'صفين'): string {
  return count(number, {
    one: 'صف واحد',
    two,
    few: `${number} صفوف`,
    many: `${number} صفًا`,
    other: `${number} صف`,
  });
}

/** Cells: `خلية واحدة`, `3 خلايا`. Two of them are `خليتان` as what is told of, and `خليتين` after a preposition. */
export function countCells(number: number, two: 'خليتان' | 'خليتين'): string {
  return count(number, {
    one: 'خلية واحدة',
    two,
    few: `${number} خلايا`,
    many: `${number} خلية`,
  });
}

/** Outcomes: `نتيجة واحدة`, `3 نتائج`. Two of them are `نتيجتان` as what is told of, and `نتيجتين` after a preposition. */
export function countOutcomes(number: number, two: 'نتيجتان' | 'نتيجتين'): string {
  return count(number, {
    one: 'نتيجة واحدة',
    two,
    few: `${number} نتائج`,
    many: `${number} نتيجة`,
  });
}

/** `singular` of one, `dual` of two, `plural` of more: what is said of things that were counted before. */
export function agree(number: number, singular: string, dual: string, plural: string): string {
  return count(number, { one: singular, two: dual, few: plural, many: plural });
}

/** Names or places in an Arabic message, as `list` of `problemKind.ts`. */
export function list(names: readonly (string | number)[], max?: number): string {
  return listNames(names, max, tellMore);
}

/** `و3 غيرها`: how many more there are than were named. */
export function tellMore(rest: number): string {
  return count(rest, {
    one: 'وواحد غيرها',
    two: 'واثنان غيرها',
    few: `و${rest} غيرها`,
    many: `و${rest} غيرها`,
  });
}
