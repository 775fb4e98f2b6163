import { parseFrontMatter } from '../fragment/frontMatter.ts';
import { createLocate } from '../problems/position.ts';
import { createProblem, MAX_LISTED, type Problem } from '../problems/problems.ts';
import { readLetters } from '../text/names/letters.ts';
import { isTooShort } from '../text/names/name.ts';
import { NameFinder } from '../text/names/nameFinder.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

/** Strings that a file redacts, in the order in which it lists them. */
export interface Redacting {
  readonly file: string;
  readonly redact: readonly string[];
}

/** What is published of a file, as far as it is text, with everything redacted that it redacts itself. */
export interface Shown {
  readonly file: string;
  readonly texts: readonly string[];
  /** Strings that it may show although another file redacts them. */
  readonly named: readonly string[];
  /** Where only names of the same file count: a vocabulary may list what no outcome has. */
  readonly isOwn?: boolean;
}

/** One name, however often and in whichever spelling it is listed: its first place, and all spellings. */
interface Group {
  readonly file: string;
  readonly index: number;
  readonly sources: string[];
}

/** A name of fewer letters than this is compared in each text anew; what is longer is rarely the same twice. */
const MAX_REMEMBERED = 100;

/**
 * What is redacted in one file is shown in none. Each name that is all the same in something
 * that is published is one problem, in the first file that redacts it, with all the places.
 * Names are found in whatever spelling a reader recognises (`NameFinder`, level `proof`); those
 * of fewer than three letters are not looked for. `files`: those that may not be published so.
 * Linear: one walk through each text for all names together; lines are looked up for the places
 * that a message names.
 */
export function checkRedactions(
  redacting: readonly Redacting[],
  shown: readonly Shown[],
  getSource: (file: string) => string | undefined,
): { found: { file: string; problem: Problem }[]; files: ReadonlySet<string>; steps: number } {
  const { groups, groupOf, sources } = groupNames(redacting);
  const finder = new NameFinder(sources, 'proof');
  const files = new Set<string>();
  if (finder.isEmpty) return { found: [], files, steps: 0 };
  const remembered = new Map<string, readonly Group[]>();
  const places = new Map<Group, Set<string>>();
  const findIn = (text: string, named: NameFinder): readonly Group[] => {
    const known = named.isEmpty ? remembered.get(text) : undefined;
    if (known !== undefined) return known;
    const hits = finder.find(text);
    const allowed = hits.length > 0 ? named.find(text) : [];
    const found = hits
      .filter(({ start, end }) => !allowed.some((span) => span.start <= start && span.end >= end))
      .flatMap(({ index }) => groupOf[index] ?? []);
    if (named.isEmpty && text.length <= MAX_REMEMBERED) remembered.set(text, found);
    return found;
  };
  for (const { file, texts, named, isOwn } of shown) {
    const allowed = new NameFinder(named, 'redaction');
    for (const group of texts.flatMap((text) => findIn(text, allowed))) {
      if (isOwn === true && group.file !== file) continue;
      places.set(group, (places.get(group) ?? new Set()).add(file));
      files.add(file).add(group.file);
    }
  }
  const found = groups
    .filter((group) => places.has(group))
    .map((group) => ({
      file: group.file,
      problem: createProblem('redacted-elsewhere', 'unavailable', {
        index: group.index + 1,
        places: formatPlaces([...(places.get(group) ?? [])], group, getSource),
      }),
    }));
  return { found, files, steps: finder.steps };
}

/** The same list may be in thousands of files: each string is read once. */
function groupNames(redacting: readonly Redacting[]): {
  groups: Group[];
  groupOf: Group[];
  sources: string[];
} {
  const bySource = new Map<string, Group | undefined>();
  const byLetters = new Map<string, Group>();
  const groupOf: Group[] = [];
  for (const { file, redact } of redacting) {
    for (const [index, source] of redact.entries()) {
      if (bySource.has(source)) continue;
      bySource.set(source, undefined);
      if (isTooShort(source)) continue;
      const { text } = readLetters(source, 'redaction');
      const group = byLetters.get(text) ?? { file, index, sources: [] };
      byLetters.set(text, group);
      group.sources.push(source);
      bySource.set(source, group);
      groupOf.push(group);
    }
  }
  const sources = [...bySource].flatMap(([source, group]) => (group === undefined ? [] : [source]));
  return { groups: [...byLetters.values()], groupOf, sources };
}

/** Files with the line, where one is found; a label that an outcome shows may be from `programme.md`. */
function formatPlaces(
  files: readonly string[],
  { sources }: Group,
  getSource: (file: string) => string | undefined,
): string[] {
  const finder = new NameFinder(sources, 'proof');
  const find = (file: string): string | undefined => {
    const line = findLine(getSource(file) ?? '', finder);
    return line === undefined ? undefined : `${file}:${line}`;
  };
  return files.map((file, index) =>
    index < MAX_LISTED ? (find(file) ?? nameSource(file, find('programme.md'))) : file,
  );
}

function nameSource(place: string, other: string | undefined): string {
  return other === undefined ? place : getToolTexts().files.byWay({ place, other });
}

/** The line of the first hit, below the settings at the top of a file rather than in them. */
function findLine(text: string, finder: NameFinder): number | undefined {
  const { bodyOffset } = parseFrontMatter(text);
  const hits = finder.find(text);
  const first = hits.find(({ start }) => start >= bodyOffset) ?? hits[0];
  return first === undefined ? undefined : createLocate(text)(first.start).line;
}
