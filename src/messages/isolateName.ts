import { runsAgainst, type Direction } from '../text/direction.ts';

const [FIRST_STRONG, END] = ['\u2068', '\u2069'];
const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * A name between the marks that keep it together (Unicode’s isolates), if it runs the other way than
 * the sentence that it is for: without them, the number after an Arabic name in an English sentence
 * would be shown before it.
 */
export function isolateName(name: string, direction: Direction): string {
  return runsAgainst(name, direction) && !name.includes(FIRST_STRONG)
    ? FIRST_STRONG + name + END
    : name;
}

/**
 * The messages of a language that runs from right to left, with every place (`{name}`) between the marks that keep
 * together what it is filled with: a name in Latin letters, an id, `3 (12%)`. A message of places and signs alone, such as
 * `«{value}»`, says itself which way it runs: within another one it would run from left to right, its quotation marks the wrong way round.
 */
export function isolatePlaces<Part>(messages: Part): Part {
  const isolate = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const own = part.replaceAll(/\{\w+\}/g, '');
      const mark = own === '' || own === part || /\p{L}/u.test(own) ? '' : RIGHT_TO_LEFT_MARK;
      return mark + part.replaceAll(/\{\w+\}/g, (place) => FIRST_STRONG + place + END);
    }
    if (Array.isArray(part)) return part.map(isolate);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, isolate(value)]));
  };
  return isolate(messages) as Part;
}

/** Whether a message keeps its places together by itself, as those of a language from right to left do. */
export function isIsolating(message: string): boolean {
  return message.includes(FIRST_STRONG);
}

/**
 * A text split at the names in it that are no part of a longer word, the longer before the shorter: every second part is one. Each can so get a `<bdi>`
 * of its own, which leaves no mark in what a reader copies.
 */
export function splitAtNames(
  text: string,
  names: readonly (string | undefined)[],
): readonly string[] {
  const known = names
    .filter((name): name is string => name !== undefined && name !== '')
    .toSorted((a, b) => b.length - a.length);
  const parts: string[] = [];
  let end = 0;
  for (;;) {
    const { name, start } = findFirst(text, known, end);
    if (name === undefined) return [...parts, text.slice(end)];
    parts.push(text.slice(end, start), name);
    end = start + name.length;
  }
}

/** The first of some names from a place on; of several there, the one given first. An expression of them would have to be compiled for each text. */
function findFirst(
  text: string,
  names: readonly string[],
  from: number,
): { readonly name: string | undefined; readonly start: number } {
  let [found, start]: [string | undefined, number] = [undefined, Infinity];
  for (const name of names) {
    let place = text.indexOf(name, from);
    while (place !== -1 && place < start && !isWhole(text, place, place + name.length))
      place = text.indexOf(name, place + 1);
    if (place !== -1 && place < start) [found, start] = [name, place];
  }
  return { name: found, start };
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether what stands there is no part of a longer word. “And” of Arabic is a letter before the name. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const after = /^./su.exec(text.slice(end, end + 2))?.[0] ?? '';
  return (before === 'و' || !IN_WORD.test(before)) && !IN_WORD.test(after);
}
