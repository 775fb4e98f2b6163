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
      const meaning = matchMeaning(
        acronym,
        text.slice(Math.max(0, match.index - 200), match.index),
      );
      if (meaning !== undefined) found.set(acronym, { acronym, meaning });
    }
  }
  return [...found.values()];
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
  const words = clause.trim().split(/\s+/u);
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  const candidate = words.slice(-most).join(' ');
  const letters = foldLetters(acronym).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const folded = foldLetters(candidate);
  if (folded.length !== candidate.length) return undefined;
  let at = folded.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index] ?? '';
    do at -= 1;
    while (at >= 0 && (folded[at] !== letter || (index === 0 && !isWordStart(folded, at))));
    if (at < 0) return undefined;
  }
  const meaning = candidate.slice(at).replace(/[\s,]+$/u, '');
  return meaning.length > acronym.length && !meaning.includes(',') ? meaning : undefined;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** Lower case without accents, unit for unit, so that offsets stay those of the text. */
function foldLetters(text: string): string {
  return Array.from(text, (character) => {
    const [base = character] = character.normalize('NFD');
    return base.toLowerCase();
  }).join('');
}
