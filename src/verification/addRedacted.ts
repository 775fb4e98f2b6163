import type { ReadFragment } from '../collection/loadCollection.ts';
import { foldWords } from './foldWords.ts';
import { TAIL, type Needles } from './needles.ts';
import { RUN } from './runIndex.ts';
import { splitSource } from './splitSource.ts';

/** Letters of the shortest name that is looked for. */
const SHORTEST_NAME = 3;

/**
 * The strings that an editor took out of an outcome, and the words around them: where another
 * outcome publishes the same name, only the words around it tell that it is from this one.
 */
export function addRedacted(needles: Needles, { file, outcome, text }: ReadFragment): void {
  for (const source of outcome?.redacted ?? []) {
    const words = foldWords(source);
    const letters = words.join('');
    if (letters.length < SHORTEST_NAME) continue;
    // Redaction finds a telling name inside longer words too; one that is not, as words.
    const isTelling = letters.length >= TAIL && words.every((word) => word.length > 1);
    if (isTelling) needles.addName({ kind: 'redacted', file, source, scope: 'everywhere' });
    else needles.add({ kind: 'redacted', file, source, scope: 'content' });
    for (const { value } of splitSource(text ?? '').slice(1))
      needles.addText(file, value, (others) => findAround(others, words));
  }
}

/** Where the runs begin that hold at least one whole occurrence of a name. */
function findAround(words: readonly string[], name: readonly string[]): Set<number> {
  const begins = new Set<number>();
  for (let at = 0; at + name.length <= words.length; at += 1) {
    if (!name.every((word, place) => words[at + place] === word)) continue;
    for (let begin = Math.max(0, at + name.length - RUN); begin <= at; begin += 1)
      begins.add(begin);
  }
  return begins;
}
