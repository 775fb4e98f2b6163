import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { parseFrontMatter } from '../../fragment/frontMatter.ts';
import { getVocabulary } from '../../programme/createVocabularies.ts';
import { hasVocabulary, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { readValues } from '../../programme/readValues.ts';
import { listHeaders } from '../../programme/schema.ts';
import { foldText } from '../../text/fold.ts';
import type { ListedValue } from './mergeTwins.ts';
import { rankValues } from './orderScale.ts';
import type { Column, Proposal } from './proposal.ts';
import { findHeader, hashColumn, hashValue, type ProposedBefore } from './proposedBefore.ts';

/** What is new in a sheet, added to a programme that is there. */
export interface Extension {
  readonly text: string;
  /** What was added, in words. */
  readonly added: readonly string[];
  /** What was proposed before and is not in the programme, so that somebody has taken it out; in words. */
  readonly left: readonly string[];
  /** All that has been proposed by now, as hashes. */
  readonly proposed: ReadonlySet<string>;
  /** Headers of new columns that may decide about publishing: nobody but the publisher adds those. */
  readonly deciding: readonly string[];
}

/**
 * Adds to the text of `programme.md` what is new in a sheet: columns and values that it does not
 * name, and that were not proposed before. What it says already stays as it is, comments and all.
 */
export function extendProgramme(
  text: string,
  programme: Programme,
  proposal: Proposal,
  before: ProposedBefore,
): Extension {
  const { bodyOffset } = parseFrontMatter(text);
  const head = text.slice(0, bodyOffset);
  const yaml = head.replace(/^---[^\n]*\n/, '').replace(/\n---[ \t]*\r?\n?$/, '\n');
  const document = parseDocument(yaml, { version: '1.2' });
  // A list whose last line was deleted takes new ones.
  for (const name of ['fields', 'headers', 'ignore'])
    if (document.get(name) === undefined) document.delete(name);
  const added: string[] = [];
  const left: string[] = [];
  const deciding: string[] = [];
  const proposed = new Set(before);
  for (const column of proposal.columns) {
    const { header } = column.facts;
    // A column without content is proposed once it has some.
    if (header.trim() === '' || column.role.kind === 'empty') continue;
    const key = hashColumn(header);
    if (!isNamed(header, programme) && isDeciding(column, before)) {
      // Told each time, until it is named.
      deciding.push(header);
      continue;
    }
    proposed.add(key);
    if (isNamed(header, programme) || column.role.kind === 'none') continue;
    if (before.has(key)) left.push(`“${header}”`);
    else {
      const what = addColumn(document, column, programme, proposal);
      if (what !== undefined) added.push(`“${header}”: ${what}`);
    }
  }
  for (const [name, { values }] of proposal.vocabularies) {
    const header = findHeader(name, proposal.columns);
    const field = findListed(header, programme);
    if (field === undefined) continue;
    for (const value of values) {
      const key = hashValue(header, value.label);
      const isThere = isSpelt(field, value, programme);
      const what = getToolTexts().init.valueUnder({ value: value.label, field: field.name });
      if (!isThere && before.has(key)) left.push(what);
      else if (isThere || addValue(document, field, value, programme)) {
        proposed.add(key);
        if (!isThere) added.push(`${what} (${value.count})`);
      }
    }
  }
  const found = { added, left, deciding, proposed };
  if (added.length === 0) return { text, ...found };
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return { text: `---\n${written}---\n${text.slice(bodyOffset)}`, ...found };
}

/** Whether the programme says what becomes of a column. */
function isNamed(header: string, programme: Programme): boolean {
  const { fieldOfHeader, ignored, settings } = programme;
  const key = foldText(header);
  return (
    fieldOfHeader.has(header) ||
    ignored.has(header) ||
    settings.tickBoxes.some(
      ({ prefix, columns }) =>
        (prefix !== undefined && key.startsWith(foldText(prefix))) ||
        Object.keys(columns).some((name) => foldText(name) === key),
    )
  );
}

/**
 * Whether a column that the programme does not name may decide about publishing. One that agrees with another today
 * was left without a name when that one got it, so that only a new one is told.
 */
function isDeciding({ facts, role }: Column, before: ProposedBefore): boolean {
  const isField = role.kind === 'field' && ['confidential', 'status'].includes(role.field);
  const isTwin = role.kind === 'none' && !before.has(hashColumn(facts.header));
  return role.kind === 'consent' || isField || isTwin;
}

function addColumn(
  document: Document,
  { facts: { header }, role }: Column,
  programme: Programme,
  { table }: Proposal,
): string | undefined {
  const { settings } = programme;
  if (role.kind === 'ignored') {
    addTo(document, ['ignore'], header);
    return getToolTexts().init.addedIgnored;
  }
  if (role.kind === 'own') {
    const { name: wanted, label, plural, holds, separator } = role;
    const name = findFree(wanted, new Set(programme.fields.map((field) => field.name)), document);
    document.setIn(
      ['fields', name],
      document.createNode({
        ...{ label, ...(plural === undefined ? {} : { plural }), headers: [header], kind: holds },
        ...(separator === undefined ? {} : { separator }),
        publish: false,
      }),
    );
    return getToolTexts().init.addedOwn({ name });
  }
  if (role.kind !== 'field') return undefined;
  const known = listHeaders(settings, role.field);
  const headers = new Set(table.headers.map(foldText));
  // Another column of the sheet is the field already.
  if (known.some((each) => headers.has(foldText(each))))
    return addIgnoredField(document, header, role.field, programme);
  addTo(document, ['headers', role.field], header);
  return role.field;
}

/** A second column for a field that has one: kept, and not published. */
function addIgnoredField(
  document: Document,
  header: string,
  field: string,
  programme: Programme,
): string {
  const taken = new Set(programme.fields.map(({ name }) => name));
  const name = findFree(`${field}2`, taken, document);
  document.setIn(
    ['fields', name],
    document.createNode({ label: header, headers: [header], kind: 'text', publish: false }),
  );
  return getToolTexts().init.addedSecond({ name, field });
}

function findFree(wanted: string, taken: ReadonlySet<string>, document: Document): string {
  let name = wanted;
  let number = 2;
  while (taken.has(name) || document.hasIn(['fields', name])) {
    name = `${wanted}${number}`;
    number += 1;
  }
  return name;
}

function addTo(document: Document, path: readonly string[], value: string): void {
  const list = document.getIn(path);
  if (isSeq(list)) list.add(document.createNode(value));
  else document.setIn(path, document.createNode([value]));
}

/** The field that the values of a column are of, if the programme lists values for it. */
function findListed(header: string, programme: Programme): Field | undefined {
  const field = programme.fieldOfHeader.get(header);
  if (field === undefined || !hasVocabulary(field)) return undefined;
  return getVocabulary(programme.vocabularies, field).isOpen ? undefined : field;
}

/** Whether an entry of the vocabulary means a value, or several mean all that is joined in it. */
function isSpelt(field: Field, { label, also, code }: ListedValue, programme: Programme): boolean {
  const vocabulary = getVocabulary(programme.vocabularies, field);
  const isNamed = [label, ...also, ...(code === undefined ? [] : [code])].some((each) =>
    vocabulary.spellings.has(each),
  );
  return (
    isNamed ||
    readValues(field.kind, vocabulary, label, field.separator).every(({ listed }) => listed)
  );
}

/** Adds a value that no entry of the vocabulary means; a rating only where its place on the scale is known. */
function addValue(
  document: Document,
  field: Field,
  { label, also, code }: ListedValue,
  programme: Programme,
): boolean {
  const { terms } = getVocabulary(programme.vocabularies, field);
  const list = document.getIn(['vocabularies', field.name]);
  if (!isSeq(list)) return false;
  const labels = terms.map((term) => term.label);
  let place = labels.length;
  if (field.kind === 'rating') {
    const ranks = rankValues([...labels, label], 'rating');
    if (ranks === undefined) return false;
    const own = ranks.get(label) ?? 0;
    const higher = labels.findIndex((each) => (ranks.get(each) ?? 0) > own);
    if (higher !== -1) place = higher;
  }
  const plain = code === undefined && also.length === 0;
  const node = document.createNode(
    plain
      ? label
      : { label, ...(code === undefined ? {} : { code }), ...(also.length === 0 ? {} : { also }) },
    { flow: true },
  );
  if (isMap(node)) node.flow = true;
  list.items.splice(place, 0, node);
  return true;
}
