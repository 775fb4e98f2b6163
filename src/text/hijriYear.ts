import { fold } from './foldings.ts';

/** A year of the Islamic calendar in a date as people write it, and the first and last of the years that it touches. */
export interface HijriYear {
  readonly year: string;
  readonly from: number;
  readonly to: number;
}

/** Of no other calendar is a harvest from such a year. */
const YEAR = /(?<!\d)(1[34]\d\d|15[0-4]\d)(?!\d)/u;

/** A lunar year is so much of another, and the first began so (16 July 622). */
const [LENGTH, EPOCH] = [354.367 / 365.2425, 622.54];

/**
 * The year of the Islamic calendar that a date names, in the digits of any script: `1442هـ` is of 2020 and 2021. To
 * within a few days, so that a year that ends in the first of them is said to touch it.
 */
export function findHijriYear(text: string): HijriYear | undefined {
  const year = YEAR.exec(fold(text, 'labels'))?.[1];
  if (year === undefined) return undefined;
  const begins = EPOCH + (Number(year) - 1) * LENGTH;
  return { year, from: Math.floor(begins), to: Math.floor(begins + LENGTH) };
}

/** `2020–2021`: the years that it touches. */
export function formatSpan({ from, to }: HijriYear): string {
  return from === to ? String(from) : `${from}–${to}`;
}
