import type { Reading, ReadFragment } from '../collection/loadCollection.ts';
import { foldText } from '../text/fold.ts';
import { getMessages } from '../messages/index.ts';
import type { OutcomeContent } from '../outcome/schema.ts';
import type { FieldName } from '../programme/fieldNames.ts';
import type { Term } from '../programme/vocabulary.ts';
import { addRedacted } from './addRedacted.ts';
import { foldWords } from './foldWords.ts';
import { Needles, type Scope } from './needles.ts';
import { RUN } from './runIndex.ts';
import { listStrings } from './publicTexts.ts';
import { splitSource } from './splitSource.ts';

/** Fields whose values are words of a vocabulary, or say nothing: the rest is running text. */
const CLASSIFIED: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['status', 'harvest', 'country', 'year', 'significanceRating', 'socialActor'] as const),
  ...(['scale', 'contributionRating', 'unintended', 'confidential', 'consent'] as const),
  ...(['objectives', 'negative', 'changeTypes', 'changeClusters'] as const),
]);

/** What an export writes between the fields that it repeats in one: a few words and a colon where a sentence begins. */
const LABEL = /(?:^|[.!?…»”"')\]]\s+|\s{2,}|\n)\s*[^.:!?\n]{3,80}:/u;

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
export function createNeedles(reading: Reading): Needles {
  const needles = new Needles();
  const shownLabels = new Set(
    reading.outcomes.flatMap(listTerms).map(({ label }) => foldText(label)),
  );
  const headings = createHeadingPattern(reading);
  const withheld = listWithheld(reading);
  for (const fragment of withheld) {
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
  const ids = content === undefined ? [] : [content, ...content.aliases];
  for (const name of ids.flatMap(({ id, slug }) => [id, slug])) addId(needles, file, name, kind);
  const stem = file.replace(/^.*\//, '').replace(/\.txt$/i, '');
  if (/\p{L}/u.test(stem) && countLetters(stem) >= SHORTEST_FILE_NAME)
    needles.add({ kind: kind ?? 'file-name', file, source: stem, scope: 'everywhere' });
}

function addId(needles: Needles, file: string, source: string, kind: Naming = 'id'): void {
  const length = countLetters(source);
  // A number alone is everybody’s; the pages and tables of the site are compared whole (`checkCounts`).
  if (length < SHORTEST_ID || (!/\p{L}/u.test(source) && length < SHORTEST_FILE_NAME)) return;
  needles.add({ kind, file, source, scope: 'everywhere', isStrict: true });
  const joined = source.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (length >= SHORTEST_FILE_NAME)
    needles.add({ kind, file, source: joined, scope: 'everywhere', isStrict: true });
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
      const parts = field === 'mergedText' ? value.split(LABEL) : [value];
      for (const part of parts.flatMap((text) => text.split(headings))) {
        needles.addText(file, part);
        addShortText(needles, file, part);
      }
    }
  }
}

/**
 * A heading and a colon inside a value: an export that repeats fields in one writes them so.
 * Pages bear the same headings, between texts that may end and begin alike, so texts are cut there.
 */
function createHeadingPattern({ settings, programme }: Reading): RegExp {
  const { messages } = getMessages(programme?.language ?? 'en');
  const headings = [
    ...Object.values(settings?.settings.headers ?? {}).flat(),
    ...listStrings(messages),
  ]
    .filter((heading) => /^[^{}]{3,80}$/u.test(heading))
    .map((heading) => RegExp.escape(heading.trim()).replaceAll(/(?:\x20)+| +/g, String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${headings.join('|')})\s*:`, 'iu');
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
