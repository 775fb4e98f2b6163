import { createProblem, type FileProblem } from '../../problems/problems.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { CheckedOutcome } from './checkedOutcome.ts';

/** Names of the months in the languages that records come in; French and Levantine and Gulf Arabic beside English. */
const MONTHS = createMonths(['en', 'fr', 'ar-EG', 'ar-SY']);
const DATE = new RegExp(
  `(?<!\\p{L})(${[...MONTHS.keys()].join('|')})\\s+(?:\\d{1,2}(?:\\s+(?:and|et)\\s+\\d{1,2})?,?\\s+)?(20\\d{2})(?!\\d)`,
  'giu',
);

/**
 * Dates in the text that are after the month of the harvest, which the id contains (the group
 * `harvest` of `idPattern`, as YYMM): what had not happened yet cannot have been harvested.
 * One problem an outcome, with every such date.
 */
export function checkDates(
  outcomes: readonly CheckedOutcome[],
  programme: Programme,
): FileProblem[] {
  const { idPattern } = programme;
  if (idPattern === undefined) return [];
  return outcomes.flatMap(({ file, content }) => {
    const code = idPattern.match(content.id)?.get('harvest') ?? '';
    if (!/^\d{2}(?:0[1-9]|1[0-2])$/.test(code)) return [];
    const harvested = (2000 + Number(code.slice(0, 2))) * 12 + Number(code.slice(2)) - 1;
    const text = [
      content.description,
      content.significance,
      content.contribution,
      content.additionalInformation,
    ].join('\n');
    const late = findDates(text).filter(({ month }) => month > harvested);
    if (late.length === 0) return [];
    const dates = [...new Set(late.map(({ written }) => written))].join(', ');
    return [{ ...createProblem('date-after-harvest', 'unavailable', { dates, code }), file }];
  });
}

/** Dates with a month and a year, as months since the year 0. */
export function findDates(text: string): { written: string; month: number }[] {
  return [...text.matchAll(DATE)].map((match) => ({
    written: match[0].replaceAll(/\s+/gu, ' '),
    month: Number(match[2]) * 12 + (MONTHS.get((match[1] ?? '').toLowerCase()) ?? 0),
  }));
}

function createMonths(languages: readonly string[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      months.set(format.format(new Date(Date.UTC(2024, month, 15))).toLowerCase(), month);
    }
  }
  return months;
}
