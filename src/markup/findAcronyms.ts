/** An acronym and the words that the text itself gives for it. */
export interface Acronym {
  readonly acronym: string;
  readonly meaning: string;
}

/**
 * The acronyms that the texts define: “La Voix des Opprimés (VDO)”. The words before the
 * bracket are matched to its letters from the right, after Schwartz and Hearst, “A simple
 * algorithm for identifying abbreviation definitions in biomedical text” (2003). What does not
 * match is left alone: no meaning is better than a wrong one. The first definition counts.
 * In the order of the texts.
 */
export function findAcronyms(texts: readonly string[]): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const text of texts) {
    for (const match of text.matchAll(/\((\p{L}[\p{L}\p{N}&-]{1,11})\)/gu)) {
      const written = match[1] ?? '';
      const acronym = getSingular(written);
      if (!isAcronym(acronym) || found.has(acronym)) continue;
      const meaning = matchMeaning(acronym, getWordsBefore(text, match.index));
      if (meaning !== undefined) found.set(acronym, { acronym, meaning });
    }
  }
  return [...found.values()];
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

/** The words at the end of `before` that hold the acronym's letters in order, the first at the start of a word. */
function matchMeaning(acronym: string, before: string): string | undefined {
  const clause = before.slice(before.search(/[^.;:()—–"“”\n]*$/u));
  const candidate = takeWords(
    clause.trim().split(/\s+/u),
    Math.min(acronym.length + 5, acronym.length * 2),
  );
  const letters = foldLetters(acronym).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const folded = foldLetters(candidate);
  if (folded.length !== candidate.length) return undefined;
  let position = folded.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index] ?? '';
    do position -= 1;
    while (
      position >= 0 &&
      (folded[position] !== letter || (index === 0 && !isWordStart(folded, position)))
    );
    if (position < 0) return undefined;
  }
  const meaning = candidate.slice(position).replace(/[\s,]+$/u, '');
  return meaning.length > acronym.length && !meaning.includes(',') ? meaning : undefined;
}

/** As many of the last words as hold `most` words of weight: particles (de, of, la) are not in acronyms. */
function takeWords(words: readonly string[], most: number): string {
  let start = words.length;
  for (let weighty = 0; start > 0; start -= 1) {
    if (!/^\p{Ll}{1,3}$/u.test(words[start - 1] ?? '')) weighty += 1;
    if (weighty > most) break;
  }
  return words.slice(start).join(' ');
}

/** An accent that is written on its own is part of its word, and so is the s of a possessive. */
function isWordStart(text: string, start: number): boolean {
  const before = text.slice(0, start);
  const isPossessive = /['’]$/u.test(before) && /^s(?![\p{L}\p{N}])/u.test(text.slice(start));
  return !isPossessive && !/[\p{L}\p{N}\p{M}]$/u.test(before);
}

/** Lower case without accents, unit for unit, so that offsets stay those of the text. */
function foldLetters(text: string): string {
  return Array.from(text, (character) => {
    const [base = character] = character.normalize('NFD');
    return base.toLowerCase();
  }).join('');
}
