import { BETWEEN, DATE, DAY, MONTH, TIME_OPENINGS, WEEKDAY, YEAR } from './timeWords.ts';

const PREPOSITION_OF_DAY = /^(?:on|from|between|le|du|entre|في|بتاريخ|يوم|من|بين)$/iu;

/** The second word of كانون الثاني, which may have the other name of the month after it. */
const ORDINAL = /^(?:الثاني|الأول)(?:\/\p{L}+)?$/u;

/**
 * Where a time at the beginning of a text ends (“On 14 and 15 December 2023”, “Between May and July”,
 * “منذ كانون الثاني 2021”), or 0 if it begins with none: there is a month, a year or a whole date in it.
 */
export function findTime(text: string): number {
  const start = text.slice(0, 160);
  const tokens = [...start.matchAll(/[^\s,،:]+/gu)];
  const first = tokens[0]?.[0].toLowerCase() ?? '';
  let end = 0;
  let isSaid = false;
  let last = '';
  for (const [place, { 0: token, index }] of tokens.entries()) {
    const before = tokens[place - 1];
    const gap = before === undefined ? '' : start.slice(before.index + before[0].length, index);
    // A comma may stand within a date: “3 May, 2023”, “Monday, 3 May”.
    if (/[,،:]/u.test(gap) && !isGoingOn(last, token, tokens[place + 1]?.[0] ?? '')) break;
    const kind = getKind(token, last, first, tokens[place + 1]?.[0] ?? '');
    if (kind === 'none') {
      // “Au mois de mai”, “As of May”, “In the first half of 2023”.
      if (place === 0 ? isTimeOpening(token) : isConnector(token)) continue;
      break;
    }
    if (kind === 'said') isSaid = true;
    if (kind !== 'open') end = index + token.length;
    last = token;
  }
  if (!isSaid) return 0;
  end += /^\s(?:onwards?|alone)(?=[\s,])/iu.exec(start.slice(end))?.[0].length ?? 0;
  // “The October 2023 training”: what the time belongs to follows, unless a comma does.
  const belongs = first === 'following' || /^(?:the|la|les)$/iu.test(tokens[1]?.[0] ?? '');
  return belongs && /^\s+[^\s–—-]/u.test(start.slice(end)) && !isSpan(tokens) ? 0 : end;
}

/** “In the month of March”, “Au cours de la première moitié de 2023”. */
function isSpan(tokens: readonly RegExpExecArray[]): boolean {
  return /^(?:month|year|first|second|third|fourth|last|beginning|end|middle|start|semaine|première|deuxième|moitié)$/iu.test(
    tokens[2]?.[0] ?? '',
  );
}

type Kind = 'said' | 'part' | 'open' | 'none';

function getKind(token: string, last: string, first: string, next: string): Kind {
  if (YEAR.test(token) || DATE.test(token)) {
    // “In 2023 2000 women”: a year is not followed by a second one without a word between.
    return YEAR.test(last) && YEAR.test(token) && !isConnector(next) ? 'none' : 'said';
  }
  if (MONTH.test(token) || MONTH.test(`${token} ${next}`))
    return isMonth(token, next) ? 'said' : 'none';
  if (ORDINAL.test(token) && /(?:كانون|تشرين)$/u.test(last)) return 'part';
  if (WEEKDAY.test(token)) return 'part';
  if (DAY.test(token)) return isDay(last, first, next) ? 'part' : 'none';
  return 'none';
}

/** “may” is a verb, and “sept” a number: only with a capital letter or before a year are they months. */
function isMonth(token: string, next: string): boolean {
  return !/^(?:may|mar|sept|dec)$/u.test(token) || YEAR.test(next);
}

/** Whether a number is a day: before a month, or after one where the opening asks for a day. */
function isDay(last: string, first: string, next: string): boolean {
  if (
    MONTH.test(next) ||
    /^(?:and|to|until|et|au|و|إلى|-|–|&|of|er)$/iu.test(next) ||
    /^(?:كانون|تشرين)$/u.test(next)
  )
    return last === '' || !YEAR.test(last);
  const afterMonth = MONTH.test(last) || ORDINAL.test(last) || DAY.test(last);
  return afterMonth && (PREPOSITION_OF_DAY.test(first) || MONTH.test(first) || YEAR.test(next));
}

function isGoingOn(last: string, token: string, next: string): boolean {
  if (WEEKDAY.test(last)) return DAY.test(token) || MONTH.test(token);
  if (MONTH.test(last) || DAY.test(last))
    return YEAR.test(token) || (DAY.test(token) && MONTH.test(next));
  return false;
}

function isTimeOpening(token: string): boolean {
  return TIME_OPENINGS.has(token.toLowerCase());
}

function isConnector(token: string): boolean {
  const word = token.toLowerCase().replace(/’/gu, "'");
  return BETWEEN.has(word) || /^(?:mid|early|late|mi)-/u.test(word);
}
