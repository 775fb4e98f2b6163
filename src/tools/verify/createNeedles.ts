import { isConfidential } from '../../collection/checkTwins.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { listInterfaces } from './listInterfaces.ts';
import type { OutcomeContent } from '../../outcome/schema.ts';
import { isClassified, isDeciding, isNamed, isText, type Field } from '../../programme/fields.ts';
import type { Term } from '../../programme/vocabulary.ts';
import { addHiddenNames, addId, addNames } from './addNames.ts';
import { addRedacted } from './addRedacted.ts';
import { countLetters, countWords } from './countWords.ts';
import { createHeadingPattern, cutAtLabels, foldBlanks } from './cutMergedText.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { foldWords } from './foldWords.ts';
import type { Scope } from './needle.ts';
import { Needles } from './needles.ts';
import type { Pause } from './pause.ts';
import { readHeadline } from '../../text/headline/readHeadline.ts';
import { listStrings } from '../../text/listStrings.ts';
import { splitAt } from '../../text/separator.ts';
import { splitLines } from '../../text/splitLines.ts';
import { RUN } from './runIndex.ts';
import { splitSource } from './splitSource.ts';
import type { Provable, ProvableFragment } from './provable.ts';

/** Whether the values of a field are words of a vocabulary, or say nothing: the rest is running text. */
function isWord(field: Field): boolean {
  return isDeciding(field) || (isClassified(field) && !isText(field));
}

/** Letters and digits of the shortest things that say whose they are. */
const MIN_TEXT = 12;
const MIN_VALUE = 4;

/** What is not published: every fragment that none of the public outcomes is from. */
export function listWithheld({ fragments, outcomes, fileOf }: Provable): ProvableFragment[] {
  const published = new Set(outcomes.map((outcome) => fileOf.get(outcome)));
  return fragments.filter(({ file }) => !published.has(file));
}

/** The ids of an outcome, earlier ones too, and their addresses. */
export function listNames({ id, slug, aliases }: OutcomeContent): string[] {
  return [id, slug, ...aliases.flatMap((alias) => [alias.id, alias.slug])];
}

/** All that no file of the site may hold. What public outcomes hold as well is still among it. */
export async function createNeedles(reading: Provable, pause: Pause): Promise<Needles> {
  const needles = new Needles();
  for (const name of reading.outcomes.flatMap(listNames)) needles.ids.addPublic(name);
  const shownLabels = new Set(
    reading.outcomes.flatMap(listTerms).map(({ label }) => foldLabel(label)),
  );
  const headings = createHeadingPattern(reading);
  const withheld = listWithheld(reading);
  const waiting = new Set(
    reading.withheld.filter(({ reason }) => !isConfidential(reason)).map(({ file }) => file),
  );
  for (const fragment of withheld) {
    await pause();
    if (!waiting.has(fragment.file)) needles.confidential.add(fragment.file);
    addNames(needles, fragment);
    if (fragment.outcome !== undefined)
      for (const text of listHeadlines(fragment.outcome.content)) {
        // In one line, words may be side by side that are not so in the source.
        needles.addText(fragment.file, text);
        addShortText(needles, fragment.file, text, { isHeadline: true });
      }
    addSource(needles, fragment, reading, shownLabels, headings);
    for (const term of fragment.outcome === undefined ? [] : listTerms(fragment.outcome.content))
      addValue(needles, 'value', fragment.file, term.label, shownLabels);
  }
  const hidden = new Set(withheld);
  for (const fragment of reading.fragments.filter((each) => !hidden.has(each))) {
    await pause();
    addUnpublished(needles, fragment, reading);
  }
  addRedacted(needles, reading);
  addHiddenNames(needles, reading, hidden);
  addUnusedValues(needles, reading, shownLabels);
  for (const source of ['StoryFragment_Merged', 'StoryFragmentMerged'])
    needles.add({ kind: 'merged-header', file: '', source, scope: 'everywhere', isStrict: true });
  return needles;
}

/** The headline as it is shown, and the forms in which the site shows it elsewhere. */
function listHeadlines({ headline = '', description = '' }: Partial<OutcomeContent>): Set<string> {
  const { change, line } = readHeadline({ headline, description });
  return new Set([headline, change, line]);
}

/** Every classified value of an outcome. */
export function listTerms(content: Partial<OutcomeContent>): Term[] {
  return Object.values(content)
    .flat()
    .filter((value): value is Term => typeof value === 'object' && value !== null && 'key' in value)
    .flatMap((term) => [
      term,
      ...(term.parent === undefined ? [] : [{ ...term, ...term.parent }]),
      ...(term.written === undefined ? [] : [{ ...term, label: term.written }]),
    ]);
}

/** The file itself, whoever could read it: every value in it, by the proof's own cut. */
function addSource(
  needles: Needles,
  { file, text, outcome }: ProvableFragment,
  { settings }: Provable,
  shownLabels: ReadonlySet<string>,
  headings: RegExp,
): void {
  for (const { header, value } of splitSource(text ?? '')) {
    const field = settings?.fieldOfHeader.get(header);
    if (field?.kind === 'id') addId(needles, file, value.trim());
    // Ids side by side are no text: whichever may not be named is looked for as the id of its own file.
    else if (field?.kind === 'related') continue;
    else if (field !== undefined && isWord(field)) {
      if (outcome !== undefined) continue;
      const parts = splitLines(value).flatMap((line) => [
        line,
        ...splitAt(line, field.separator ?? ','),
      ]);
      for (const label of [value, ...parts])
        addValue(needles, 'value', file, label.trim(), shownLabels);
    } else {
      const parts = field?.kind === 'hidden' ? cutAtLabels(value) : [foldBlanks(value)];
      for (const part of parts.flatMap((text) => text.split(headings))) {
        for (const text of new Set([part, decodeEscapes(part)])) {
          needles.addText(file, text);
          addShortText(needles, file, text);
        }
      }
    }
  }
}

/**
 * What a public outcome has in fields that are published nowhere. The merged text is not among them:
 * it repeats what is public.
 */
function addUnpublished(
  needles: Needles,
  { file, text }: ProvableFragment,
  { settings }: Provable,
): void {
  for (const { header, value } of splitSource(text ?? '')) {
    const field = settings?.fieldOfHeader.get(header);
    if (field?.kind !== 'hidden' || isNamed(field, 'mergedText')) continue;
    // Under a name of its own: where the outcome says the same in public, it is no leak.
    const owner = `${file} (“${header.trim()}”)`;
    for (const part of new Set([value, decodeEscapes(value)])) {
      needles.addText(owner, part);
      addShortText(needles, owner, part);
      // What holds values when it is published may hold names of a few letters.
      const lines = splitLines(part).flatMap((line) =>
        splitAt(line, field.separator ?? [';', '|']),
      );
      for (const each of lines) addShortText(needles, owner, each, { least: MIN_VALUE });
    }
  }
}

function addShortText(
  needles: Needles,
  file: string,
  source: string,
  { least = MIN_TEXT, isHeadline = false } = {},
): void {
  const words = countWords(source);
  const letters = countLetters(source);
  if (words >= RUN || letters < least || (letters < MIN_TEXT && !/\p{L}/u.test(source))) return;
  const scope: Scope = words >= 3 ? 'everywhere' : 'shown';
  needles.add({ kind: 'text', file, source, scope, isHeadline });
}

function addValue(
  needles: Needles,
  kind: 'value' | 'unused-value',
  file: string,
  source: string,
  shownLabels: ReadonlySet<string>,
): void {
  if (shownLabels.has(foldLabel(source)) || !/\p{L}/u.test(source)) return;
  if (countLetters(source) < MIN_VALUE) return;
  // A single word of a vocabulary may be a word of any program.
  const scope: Scope = countWords(source) > 1 ? 'everywhere' : 'shown';
  needles.add({ kind, file, source, scope });
}

/** What a vocabulary lists and no public outcome has. */
function addUnusedValues(
  needles: Needles,
  { settings, programme }: Provable,
  shownLabels: ReadonlySet<string>,
): void {
  const said = new Set(
    listInterfaces(programme).flatMap(({ messages }) => listStrings(messages).flatMap(foldWords)),
  );
  const vocabularies = Object.values(settings?.vocabularies ?? {});
  for (const { label, definition } of vocabularies.flatMap(({ name, terms }) =>
    name === 'answer' ? [] : terms,
  )) {
    if (shownLabels.has(foldLabel(label))) continue;
    // “Harvest” and “1” come about by chance, a heading and a value side by side; where a listing
    // would have such a value, `checkCounts` compares it whole.
    const isTelling = foldWords(label).some(
      (word) => countLetters(word) >= MIN_VALUE && !said.has(word),
    );
    if (isTelling) addValue(needles, 'unused-value', 'programme.md', label, shownLabels);
    if (definition === undefined) continue;
    needles.addText('programme.md', definition);
    addShortText(needles, 'programme.md', definition);
  }
}
