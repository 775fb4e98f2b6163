import { NameFinder, type NameHit } from '../../text/names/nameFinder.ts';
import { readLetters } from '../../text/names/letters.ts';
import { isTooShort } from '../../text/names/name.ts';
import { foldWords } from './foldWords.ts';
import { TAIL, type Needles } from './needles.ts';
import { RUN } from './runIndex.ts';
import { splitSource } from './splitSource.ts';
import type { Provable, ProvableFragment } from './provable.ts';

/**
 * The strings that are redacted, for all by the programme or in one outcome by its editor, and
 * the words around the latter: where another outcome may show the same name, only the words
 * around it show that it is from this one.
 */
export function addRedacted(needles: Needles, { fragments, settings }: Provable): void {
  const everywhere = settings?.settings.redact ?? [];
  for (const source of everywhere) addName(needles, 'programme.md', source);
  const known = new Set(everywhere);
  for (const fragment of fragments) {
    const { file, outcome } = fragment;
    const named = new Set(outcome?.named.map(createKey));
    const names = (outcome?.redacted ?? []).filter(
      (source) => !known.has(source) && !isTooShort(source),
    );
    for (const source of names) {
      // Redacted as it is written, and named in a spelling that only the proof takes for the same.
      if (!named.has(createKey(source))) addName(needles, file, source);
    }
    if (names.length > 0) addAround(needles, fragment, new NameFinder(names, 'proof'));
  }
}

function createKey(source: string): string {
  return readLetters(source, 'proof').text;
}

/** A name to find by its letters (`scanNames`); a short one not in program code, where it is a word of it. */
function addName(needles: Needles, file: string, source: string): void {
  const scope = createKey(source).length >= TAIL ? 'everywhere' : 'content';
  needles.addName({ kind: 'redacted', file, source, scope });
  // What becomes of the article ال after ل.
  if (source.startsWith('ال'))
    needles.addName({ kind: 'redacted', file, source: `ل${source.slice(1)}`, scope });
}

function addAround(needles: Needles, { file, text }: ProvableFragment, finder: NameFinder): void {
  for (const { value } of splitSource(text ?? '').slice(1)) {
    const begins = findAround(value, finder.find(value));
    if (begins.size > 0) needles.addText(file, value, () => begins);
  }
}

/** At which words the runs begin that hold at least one name whole. */
function findAround(text: string, hits: readonly NameHit[]): Set<number> {
  const begins = new Set<number>();
  let done = 0;
  let count = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    count += foldWords(text.slice(done, start)).length;
    done = start;
    const { length } = foldWords(text.slice(start, end));
    for (let begin = Math.max(0, count + length - RUN); begin <= count; begin += 1)
      begins.add(begin);
  }
  return begins;
}
