import { matchInitials } from './matchInitials.ts';

/** An acronym and the words that the text itself gives for it. */
export interface Acronym {
  readonly acronym: string;
  readonly meaning: string;
}

/**
 * The acronyms that the texts define: “La Voix des Opprimés (VDO)”. Every letter begins one of the
 * words before the bracket (`matchInitials`). What does not match is left alone, and so is an
 * acronym to which the texts give different meanings: no meaning is better than a wrong one. In the
 * order of the texts.
 */
export function findAcronyms(texts: readonly string[]): Acronym[] {
  const found = new Map<string, Acronym>();
  const ambiguous = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(/\((\p{L}[\p{L}\p{N}\p{M}&-]{1,11})\)/gu)) {
      const written = match[1] ?? '';
      const acronym = getSingular(written);
      if (!isAcronym(acronym)) continue;
      const meaning = matchInitials(acronym, getWordsBefore(text, match.index));
      if (meaning === undefined) continue;
      const known = found.get(acronym);
      if (known === undefined) found.set(acronym, { acronym, meaning });
      else if (!isSame(known.meaning, meaning)) ambiguous.add(acronym);
    }
  }
  return [...found.values()].filter(({ acronym }) => !ambiguous.has(acronym));
}

/** The last 200 characters before `end`, without a word of which only the end is among them. */
function getWordsBefore(text: string, end: number): string {
  const start = Math.max(0, end - 200);
  const before = text.slice(start, end);
  return start === 0 ? before : before.replace(/^\S*/u, '');
}

/** `WHRDs` is the plural of `WHRD`. */
function getSingular(written: string): string {
  return /^\p{Lu}{2,}s$/u.test(written) ? written.slice(0, -1) : written;
}

/** Two or more capitals, and capitals for at least half of it. */
function isAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= text.length;
}

/** Capitals and a plural make no other meaning. */
function isSame(one: string, other: string): boolean {
  return foldMeaning(one) === foldMeaning(other);
}

function foldMeaning(meaning: string): string {
  const words = meaning.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').replaceAll(/s(?= |$)/g, '');
}
