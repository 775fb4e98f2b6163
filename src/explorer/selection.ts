/** Chosen values: facet → keys. Facets and keys are sorted, and no facet is without a key. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/**
 * What a reader chose. Equal choices are equal values, in whatever order they were made, and no
 * value is both included and excluded. Nothing here is ever changed in place.
 */
export interface Selection {
  /** Of each facet here an outcome has at least one of the values; years may be a range (`2021..2023`), steps of a scale open upwards (`high..`). */
  readonly include: Choices;
  /** An outcome has none of these values. */
  readonly exclude: Choices;
}

export const EMPTY_SELECTION: Selection = { include: new Map(), exclude: new Map() };

/** Includes a value; one that was excluded moves. */
export function includeValue(selection: Selection, facet: string, key: string): Selection {
  const { include, exclude } = removeValue(selection, facet, key);
  return { include: add(include, facet, key), exclude };
}

/** Excludes a value; one that was included moves. */
export function excludeValue(selection: Selection, facet: string, key: string): Selection {
  const { include, exclude } = removeValue(selection, facet, key);
  return { include, exclude: add(exclude, facet, key) };
}

/** Takes a value out of the selection, whichever way it was chosen. */
export function removeValue(
  { include, exclude }: Selection,
  facet: string,
  key: string,
): Selection {
  return { include: drop(include, facet, key), exclude: drop(exclude, facet, key) };
}

/** Takes everything of a facet out of the selection. */
export function removeFacet({ include, exclude }: Selection, facet: string): Selection {
  return { include: put(include, facet, []), exclude: put(exclude, facet, []) };
}

/** Takes what is included of a facet out of the selection; what is excluded stays. */
export function removeIncluded({ include, exclude }: Selection, facet: string): Selection {
  return { include: put(include, facet, []), exclude };
}

/** Includes a value, or takes it out where it is included. */
export function toggleIncluded(selection: Selection, facet: string, key: string): Selection {
  const toggle = selection.include.get(facet)?.includes(key) === true ? removeValue : includeValue;
  return toggle(selection, facet, key);
}

/** Excludes a value, or takes it out where it is excluded. */
export function toggleExcluded(selection: Selection, facet: string, key: string): Selection {
  const toggle = selection.exclude.get(facet)?.includes(key) === true ? removeValue : excludeValue;
  return toggle(selection, facet, key);
}

function add(choices: Choices, facet: string, key: string): Choices {
  return put(choices, facet, [...(choices.get(facet) ?? []), key].toSorted());
}

function drop(choices: Choices, facet: string, key: string): Choices {
  const keys = choices.get(facet) ?? [];
  return put(
    choices,
    facet,
    keys.filter((each) => each !== key),
  );
}

function put(choices: Choices, facet: string, keys: readonly string[]): Choices {
  const others = [...choices].filter(([name]) => name !== facet);
  const own: [string, readonly string[]][] = keys.length === 0 ? [] : [[facet, keys]];
  return new Map([...others, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
