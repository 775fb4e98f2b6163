/** How many outcomes are new and edited on a day; the newest day first. A day that the programme did not give is empty. */
export type DayCount = readonly [date: string, added: number, edited: number];

/** What a reader saw last: the newest day, and how much it had then. */
export interface Seen {
  readonly date: string;
  readonly added: number;
  readonly edited: number;
}

/** What is to be remembered by a reader who has seen these days. */
export function seeAll(start: string, days: readonly DayCount[]): Seen {
  const [date, added, edited] = days[0] ?? [start, 0, 0];
  return { date, added, edited };
}

/** What is new to a reader. A count that became smaller says nothing. */
export function countNews(days: readonly DayCount[], seen: Seen): Omit<Seen, 'date'> {
  let [added, edited] = [0, 0];
  // What had no day when it was seen may have one by now.
  const isUndated = seen.date === '';
  for (const [date, ...counts] of days) {
    if (!isUndated && date !== '' && date < seen.date) continue;
    added += counts[0];
    edited += counts[1];
  }
  const isThere = isUndated || days.some(([date]) => date === seen.date);
  return {
    added: Math.max(0, added - (isThere ? seen.added : 0)),
    edited: Math.max(0, edited - (isThere ? seen.edited : 0)),
  };
}

/** What `formatSeen` wrote; nothing if it is not that. */
export function parseSeen(text: string): Seen | undefined {
  try {
    const { date, added, edited } = JSON.parse(text) as Record<string, unknown>;
    const isSound =
      typeof date === 'string' && /^(?:\d{4}-\d\d-\d\d)?$/.test(date) && isCount(added);
    return isSound && isCount(edited) ? { date, added, edited } : undefined;
  } catch {
    return undefined;
  }
}

export function formatSeen({ date, added, edited }: Seen): string {
  return JSON.stringify({ date, added, edited });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
