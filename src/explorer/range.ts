/** Years from one to another, both included; an end that is open is infinite. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** `2021..2023`, `2021..`, `..2023` → the years it covers; nothing for any other text. No key holds a dot. */
export function parseRange(token: string): Range | undefined {
  const [, from = '', to = ''] = /^(\d{4})?\.\.(\d{4})?$/.exec(token) ?? [];
  const range = {
    from: from === '' ? -Infinity : Number(from),
    to: to === '' ? Infinity : Number(to),
  };
  return from + to === '' || range.from > range.to ? undefined : range;
}

/** The token that `parseRange` reads. */
export function formatRange({ from, to }: Range): string {
  return [from, to]
    .map((year) => (Number.isFinite(year) ? String(year).padStart(4, '0') : ''))
    .join('..');
}

/** Whether the key of a value is a year within the range; a value that is no year never is. */
export function isInRange(key: string, { from, to }: Range): boolean {
  return /^\d{4}$/.test(key) && Number(key) >= from && Number(key) <= to;
}
