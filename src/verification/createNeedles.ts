import type { Reading, ReadFragment } from '../collection/loadCollection.ts';
import { foldText } from '../text/fold.ts';
import { getMessages } from '../messages/index.ts';
import type { OutcomeContent } from '../outcome/schema.ts';
import type { FieldName } from '../programme/fieldNames.ts';
import type { Term } from '../programme/vocabulary.ts';
import { addRedacted } from './addRedacted.ts';
import { createHeadingPattern, cutAtLabels, foldBlanks } from './cutMergedText.ts';
import { decodeText } from './decodeText.ts';
import { foldWords } from './foldWords.ts';
import { isNumber, splitId } from './idSpellings.ts';
import { Needles, type Scope } from './needles.ts';
import type { Pause } from './pause.ts';
import { listStrings } from './publicTexts.ts';
import { RUN } from './runIndex.ts';
import { splitSource } from './splitSource.ts';

/** Fields whose values are words of a vocabulary, or say nothing: the rest is running text. */
const CLASSIFIED: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['status', 'harvest', 'country', 'year', 'significanceRating', 'socialActor'] as const),
  ...(['scale', 'contributionRating', 'unintended', 'confidential', 'consent'] as const),
  ...(['objectives', 'negative', 'changeTypes', 'changeClusters'] as const),
]);

/** A month or a day is no id, whoever numbers by it. */
const DATE = /^\s*(?:19|20)\d\d[^\p{L}\p{N}]?(?:0[1-9]|1[0-2])(?:[^\p{L}\p{N}]?[0-3]\d)?\s*$/u;

/** Letters and digits of the shortest things that say whose they are. */
const SHORTEST_ID = 4;
const SHORTEST_FILE_NAME = 6;
const SHORTEST_TEXT = 12;
const SHORTEST_VALUE = 4;

/** What is not published: every fragment that none of the public outcomes is from. */
export function listWithheld({ fragments, outcomes, fileOf }: Reading): ReadFragment[] {
  const published = new Set(outcomes.map((outcome) => fileOf.get(outcome)));
  return fragments.filter(({ file }) => !published.has(file));
}

/** All that may stand in no file of the site. What public outcomes hold as well is still among it. */
export async function createNeedles(reading: Reading, pause: Pause): Promise<Needles> {
  const needles = new Needles();
  for (const { id, slug, aliases } of reading.outcomes) {
    for (const name of [id, slug, ...aliases.flatMap((alias) => [alias.id, alias.slug])])
      needles.ids.addPublic(name);
  }
  const shownLabels = new Set(
    reading.outcomes.flatMap(listTerms).map(({ label }) => foldText(label)),
  );
  const headings = createHeadingPattern(reading);
  const withheld = listWithheld(reading);
  for (const fragment of withheld) {
    await pause();
    addNames(needles, fragment);
    if (fragment.outcome !== undefined)
      addShortText(needles, fragment.file, fragment.outcome.content.headline);
    addSource(needles, fragment, reading, shownLabels, headings);
    for (const term of fragment.outcome === undefined ? [] : listTerms(fragment.outcome.content))
      addValue(needles, 'value', fragment.file, term.label, shownLabels);
  }
  addRedacted(needles, reading);
  addHiddenNames(needles, reading, new Set(withheld));
  addUnusedValues(needles, reading, shownLabels);
  for (const header of ['StoryFragment_Merged', 'StoryFragmentMerged'])
    addMergedHeader(needles, header);
  return needles;
}

/** Every classified value of an outcome. */
function listTerms(content: OutcomeContent): Term[] {
  return Object.values(content)
    .flat()
    .filter((value): value is Term => typeof value === 'object' && value !== null && 'key' in value)
    .flatMap((term) => (term.parent === undefined ? [term] : [term, { ...term, ...term.parent }]));
}

type Naming = 'id' | 'file-name' | 'hidden-name';

/** Ids, earlier ones, their addresses and the file’s name; `kind` if all are of one. */
function addNames(needles: Needles, { file, outcome }: ReadFragment, kind?: Naming): void {
  const content = outcome?.content;
  for (const { id, slug } of content === undefined ? [] : [content, ...content.aliases]) {
    addId(needles, file, id, kind);
    addId(needles, file, slug, kind, false);
  }
  const stem = file.replace(/^.*\//, '').replace(/\.txt$/i, '');
  if (/\p{L}/u.test(stem) && countLetters(stem) >= SHORTEST_FILE_NAME)
    needles.add({ kind: kind ?? 'file-name', file, source: stem, scope: 'everywhere' });
}

/** An id in the spelling of its file, and in those in which readers recognise it; with `withEnds`, by its end alone too. */
function addId(
  needles: Needles,
  file: string,
  source: string,
  kind: Naming = 'id',
  withEnds = true,
): void {
  const length = countLetters(source);
  // A number alone is everybody’s; the pages and tables of the site are compared whole (`checkCounts`).
  if (length < SHORTEST_ID || (!/\p{L}/u.test(source) && length < SHORTEST_FILE_NAME)) return;
  if (DATE.test(source)) return;
  const parts = splitId(source);
  const needle = { kind, file, source, scope: 'everywhere', isStrict: true } as const;
  needles.addId(needle, withEnds);
  // A word and a number (`KENYA-12`) may come about by chance: only the index tells them apart.
  const [first = '', last = ''] = parts;
  if (parts.length === 2 && isNumber(last) && !isNumber(first)) return;
  needles.add(needle);
  needles.add({ ...needle, words: parts });
  if (length >= SHORTEST_FILE_NAME) needles.add({ ...needle, words: [parts.join('')] });
}

/** Where ids are opaque, what names a public outcome is hidden too, and so is the key in any case. */
function addHiddenNames(
  needles: Needles,
  { fragments, settings }: Reading,
  withheld: ReadonlySet<ReadFragment>,
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
      if (settings.fieldOfHeader.get(foldText(header)) === 'id')
        addId(needles, fragment.file, value.trim(), 'hidden-name');
    }
  }
}

/** The file itself, whoever could read it: every value in it, by the proof's own cut. */
function addSource(
  needles: Needles,
  { file, text, outcome }: ReadFragment,
  { settings }: Reading,
  shownLabels: ReadonlySet<string>,
  headings: RegExp,
): void {
  for (const { header, value } of splitSource(text ?? '')) {
    const field = settings?.fieldOfHeader.get(foldText(header));
    if (field === 'id') addId(needles, file, value.trim());
    else if (field !== undefined && CLASSIFIED.has(field)) {
      if (outcome !== undefined) continue;
      for (const label of [value, ...value.split(',')])
        addValue(needles, 'value', file, label.trim(), shownLabels);
    } else {
      const parts = field === 'mergedText' ? cutAtLabels(value) : [foldBlanks(value)];
      for (const part of parts.flatMap((text) => text.split(headings))) {
        for (const text of new Set([part, decodeText(part)])) {
          needles.addText(file, text);
          addShortText(needles, file, text);
        }
      }
    }
  }
}

function addShortText(needles: Needles, file: string, source: string): void {
  const words = countWords(source);
  if (words >= RUN || countLetters(source) < SHORTEST_TEXT) return;
  const scope: Scope = words >= 3 ? 'everywhere' : 'shown';
  needles.add({ kind: 'text', file, source, scope });
}

function addValue(
  needles: Needles,
  kind: 'value' | 'unused-value',
  file: string,
  source: string,
  shownLabels: ReadonlySet<string>,
): void {
  if (shownLabels.has(foldText(source)) || !/\p{L}/u.test(source)) return;
  if (countLetters(source) < SHORTEST_VALUE) return;
  // A single word of a vocabulary may be a word of any program.
  const scope: Scope = countWords(source) > 1 ? 'everywhere' : 'shown';
  needles.add({ kind, file, source, scope });
}

/** What a vocabulary lists and no public outcome has. */
function addUnusedValues(
  needles: Needles,
  { settings }: Reading,
  shownLabels: ReadonlySet<string>,
): void {
  const { messages } = getMessages(settings?.settings.language ?? 'en');
  const said = new Set(listStrings(messages).flatMap(foldWords));
  const vocabularies = Object.values(settings?.vocabularies ?? {});
  for (const { label, definition } of vocabularies.flatMap(({ name, terms }) =>
    name === 'answer' ? [] : terms,
  )) {
    if (shownLabels.has(foldText(label))) continue;
    // “Harvest” and “1” come about by chance, a heading and a value side by side; where a listing
    // would have such a value, `checkCounts` compares it whole.
    const isTelling = foldWords(label).some(
      (word) => countLetters(word) >= SHORTEST_VALUE && !said.has(word),
    );
    if (isTelling) addValue(needles, 'unused-value', 'programme.md', label, shownLabels);
    if (definition === undefined) continue;
    needles.addText('programme.md', definition);
    addShortText(needles, 'programme.md', definition);
  }
}

function addMergedHeader(needles: Needles, source: string): void {
  needles.add({ kind: 'merged-header', file: '', source, scope: 'everywhere', isStrict: true });
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
