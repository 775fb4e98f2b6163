/** `2021-03-12 0:00:00` → `2021-03-12`: midnight is how programs write a day. */
export function dropMidnight(date: string): string {
  return date.replace(MIDNIGHT, '');
}

const MIDNIGHT = /(?<=\d)(?:T|,? +)(?:0?0:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? ?AM)$/i;
