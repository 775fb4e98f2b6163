import { countLetters } from './countWords.ts';
import { isNumber, splitId } from './idSpellings.ts';
import type { Needles } from './needles.ts';
import { splitSource } from './splitSource.ts';
import type { Provable, ProvableFragment } from './provable.ts';

/** Letters and digits of the shortest names that say whose they are. */
const MIN_ID = 4;
const MIN_FILE_NAME = 6;
/** Letters and numbers in a file's name that is an id's, too. */
const MIN_ID_PARTS = 3;
/** A month or a day is no id, whoever numbers by it. */
const DATE = /^\s*(?:19|20)\d\d[^\p{L}\p{N}]?(?:0[1-9]|1[0-2])(?:[^\p{L}\p{N}]?[0-3]\d)?\s*$/u;

type Naming = 'id' | 'file-name' | 'hidden-name';

/** Ids, earlier ones, their addresses and the file’s name; `kind` if all are of one. */
export function addNames(
  needles: Needles,
  { file, outcome }: ProvableFragment,
  kind?: Naming,
): void {
  const content = outcome?.content;
  for (const { id, slug } of content === undefined ? [] : [content, ...content.aliases]) {
    addId(needles, file, id, kind);
    addId(needles, file, slug, kind, false);
  }
  const stem = file.replace(/^.*\//, '').replace(/\.txt$/i, '');
  if (/\p{L}/u.test(stem) && countLetters(stem) >= MIN_FILE_NAME)
    needles.add({ kind: kind ?? 'file-name', file, source: stem, scope: 'everywhere' });
  // Files are named after their ids: where none could be read, the name is all there is.
  if (content === undefined && splitId(stem).length >= MIN_ID_PARTS)
    needles.addId({ kind: 'id', file, source: stem, scope: 'everywhere', isStrict: true }, true);
}

/** An id in the spelling of its file, and in those in which readers recognise it; with `withEnds`, by its end alone too. */
export function addId(
  needles: Needles,
  file: string,
  source: string,
  kind: Naming = 'id',
  withEnds = true,
): void {
  const length = countLetters(source);
  // A number alone is everybody’s; the pages and tables of the site are compared whole (`checkCounts`).
  if (length < MIN_ID || (!/\p{L}/u.test(source) && length < MIN_FILE_NAME)) return;
  if (DATE.test(source)) return;
  const parts = splitId(source);
  const needle = { kind, file, source, scope: 'everywhere', isStrict: true } as const;
  needles.addId(needle, withEnds);
  // A word and a number (`KENYA-12`) may come about by chance: only the index tells them apart.
  const [first = '', last = ''] = parts;
  if (parts.length === 2 && isNumber(last) && !isNumber(first)) return;
  needles.add(needle);
  needles.add({ ...needle, words: parts });
  if (length >= MIN_FILE_NAME) needles.add({ ...needle, words: [parts.join('')] });
}

/** Where ids are opaque, what names a public outcome is hidden too, and so is the key in any case. */
export function addHiddenNames(
  needles: Needles,
  { fragments, settings }: Provable,
  withheld: ReadonlySet<ProvableFragment>,
): void {
  if (settings === undefined) return;
  const { id, key } = settings.settings.publication;
  if (key !== undefined) {
    const file = 'programme.md';
    needles.add({ kind: 'key', file, source: key, scope: 'everywhere', isStrict: true });
  }
  if (id === 'shown') return;
  for (const fragment of fragments) {
    if (withheld.has(fragment)) continue;
    addNames(needles, fragment, 'hidden-name');
    for (const { header, value } of splitSource(fragment.text ?? '')) {
      if (settings.fieldOfHeader.get(header)?.kind === 'id')
        addId(needles, fragment.file, value.trim(), 'hidden-name');
    }
  }
}
