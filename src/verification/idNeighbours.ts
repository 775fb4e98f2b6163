import type { Reading } from '../collection/loadCollection.ts';
import { foldWords } from './foldWords.ts';
import { LONGEST, type Needle } from './needles.ts';

/**
 * Public ids of which a withheld one is a part (`CIV` in `CIV/002`): where the whole public id
 * stands, the withheld one was not named.
 */
export class IdNeighbours {
  readonly #ids = new Map<string, Set<string>>();

  constructor({ outcomes }: Reading) {
    for (const { id, slug, aliases } of outcomes) {
      for (const name of [id, slug, ...aliases.flatMap((alias) => [alias.id, alias.slug])]) {
        const words = foldWords(name).slice(0, LONGEST);
        for (let from = 0; from < words.length; from += 1) {
          for (let to = from + 1; to <= words.length; to += 1) {
            if (to - from === words.length) continue;
            const part = words.slice(from, to).join(' ');
            const before = words.slice(0, from).join(' ');
            const behind = words.slice(to).join(' ');
            const contexts = this.#ids.get(part) ?? new Set<string>();
            // Ids with the same surroundings need one entry only.
            this.#ids.set(part, contexts.add(`${before}|${behind}`));
          }
        }
      }
    }
  }

  /** Whether a hit of a withheld id is a part of a public one. */
  isPublic(needle: Needle, text: string, start: number, end: number): boolean {
    if (!['id', 'file-name', 'hidden-name'].includes(needle.kind)) return false;
    const contexts = this.#ids.get(needle.words.join(' '));
    if (contexts === undefined) return false;
    const before = ` ${foldWords(text.slice(Math.max(0, start - 300), start)).join(' ')}`;
    const behind = `${foldWords(text.slice(end, end + 300)).join(' ')} `;
    return [...contexts].some((context) => {
      const [first = '', last = ''] = context.split('|');
      return (
        (first === '' || before.endsWith(` ${first}`)) &&
        (last === '' || behind.startsWith(`${last} `))
      );
    });
  }
}
