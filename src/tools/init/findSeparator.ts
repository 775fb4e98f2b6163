/** What people put between several values, the most telling first. */
export const SIGNS = ['|', ';', '؛', '\n', '،', ',', '/'];

/**
 * The sign at which the cells of a column hold several values; nothing where they hold one. A sign
 * parts values only if most of its parts are in other cells as well. `hasCodes`: a survey tool
 * writes the names of choices with a blank between them.
 */
export function findSeparator(
  values: ReadonlyMap<string, number>,
  hasCodes = false,
): string | undefined {
  const all = [...values.keys()];
  const isCodes =
    hasCodes && all.every((value) => /^[\p{Ll}\p{N}_.-]+(?: [\p{Ll}\p{N}_.-]+)*$/u.test(value));
  return [...SIGNS, ...(isCodes ? [' '] : [])].find((sign) => {
    if (!all.some((value) => value.includes(sign))) return false;
    const cells = new Map<string, number>();
    for (const [value, count] of values)
      for (const part of new Set(splitValue(value, sign)))
        cells.set(part, (cells.get(part) ?? 0) + count);
    const several = all.filter((value) => splitValue(value, sign).length > 1);
    if (several.length === 0) return false;
    const parts = new Set(several.flatMap((value) => splitValue(value, sign)));
    const repeated = [...parts].filter((part) => (cells.get(part) ?? 0) > 1).length;
    const isShort = [...parts].every((part) => part.length <= 80);
    return isShort && repeated >= parts.size * 0.6 && cells.size <= 80;
  });
}

/** The values of a cell. */
export function splitValue(value: string, sign: string): string[] {
  return value
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Value → in how many cells it is, where cells hold several. */
export function countParts(
  values: ReadonlyMap<string, number>,
  sign: string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [value, count] of values)
    for (const part of sign === undefined ? [value] : new Set(splitValue(value, sign)))
      counts.set(part, (counts.get(part) ?? 0) + count);
  return counts;
}
