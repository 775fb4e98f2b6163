/** Every string of a value, however deep; what is under one of the keys of `except` is left out. */
export function listStrings(value: unknown, except?: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    except?.has(key) === true ? [] : listStrings(part, except),
  );
}
