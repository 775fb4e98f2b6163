import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { DEFAULT_STATE } from '../../src/explorer/address.ts';
import { listTableColumns } from '../../src/explorer/tableColumns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createCardRow } from '../../src/explorer/createCardFiles.ts';
import { createRowCard } from '../../src/explorer/createCard.ts';
import { createOutcomeCard } from '../../src/explorer/createOutcomeCard.ts';
import { createNames } from '../../src/facets/labels.ts';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import { encodeColumns } from '../../src/explorer/encodeColumns.ts';
import { createFilters } from '../../src/explorer/createFilters.ts';
import { EMPTY_SELECTION } from '../../src/explorer/selection.ts';
import { createAxesSpec, getUsualAxes } from '../../src/figures/axesSpec.ts';
import { createFigures } from '../../src/figures/createFigure.ts';
import { listFacets } from '../../src/facets/registry.ts';
import { getSiteMessages } from '../../src/facets/siteMessages.ts';
import { listSections } from '../../src/layouts/listSections.ts';
import { createSearchRecord } from '../../src/search/createSearchRecord.ts';
import { reviewCollection } from '../../src/tools/check/reviewCollection.ts';
import { createSearch } from '../../src/tools/verify/createSearch.ts';
import { createNeedles } from '../../src/tools/verify/createNeedles.ts';
import { createPause } from '../../src/tools/verify/pause.ts';
import { scanText } from '../../src/tools/verify/scanText.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';
import { ownProgramme, ownProgrammeText } from '../support/ownProgramme.ts';
import { fc } from '../support/properties.ts';
import { runPipeline } from '../support/runPipeline.ts';

const LESSONS = 'Nobody opens the door of the council before somebody knocks at it three times.';
const NOTES = 'The one who told us lives behind the yellow boathouse, next to the mill.';

const folder = mkdtempSync(path.join(tmpdir(), 'own-fields-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(...parts: readonly FragmentParts[]): ReturnType<typeof loadCollection> {
  const directory = mkdtempSync(path.join(folder, 'content-'));
  mkdirSync(path.join(directory, 'outcomes'));
  writeFileSync(path.join(directory, 'programme.md'), ownProgrammeText);
  for (const [index, part] of parts.entries()) {
    const place = path.join(directory, 'outcomes', `${index + 1}.txt`);
    const id = `DEMO-AAA2301/AAA00${index + 1}`;
    writeFileSync(place, writeFragment({ id, description: `Change ${index}.`, ...part }));
  }
  return loadCollection(directory);
}

const reading = read(
  {
    more: {
      Partner: 'Net Menders Union; River, Lake and Shore;',
      Theme: 'fisheries',
      Lessons: LESSONS,
      'Notes of the team': NOTES,
      'OH-harvesting period': 'harvest 1',
    },
  },
  { more: { Partenaire: 'Net Menders Union', Theme: 'Water rights' } },
  { flag: 'yes', more: { Partner: 'Circle of Hidden Weavers', Lessons: `Not so: ${LESSONS}` } },
);
const [first] = reading.outcomes;
if (first === undefined || reading.programme === undefined)
  throw new Error(reading.problems.map(({ message }) => message).join(' '));
const { programme, outcomes } = reading;
const words = getSiteMessages(programme);
const facets = listFacets(programme.fields);
const columns = createColumns(facets, outcomes);

describe('a field of the programme’s own', () => {
  test('is read: several values at their separator alone, one against its list', () => {
    expect(first).toMatchObject({
      partner: [{ label: 'Net Menders Union' }, { label: 'River, Lake and Shore' }],
      theme: [{ label: 'Fisheries', listed: true }],
      lessons: LESSONS,
    });
    expect(reading.problems).toEqual([]);
  });

  test('values that a separator joins are read as they were', () => {
    const value = fc.stringMatching(/^[A-Za-zéß,]{1,8}(?: [A-Za-z]{1,6})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 5 }), (values) => {
        const text = writeFragment({ more: { Partner: values.join(' ; ') } });
        const partner = runPipeline(text, ownProgramme).outcome?.content;
        const labels = Object.entries({ ...partner }).find(([name]) => name === 'partner')?.[1];
        const distinct = new Map(values.map((each) => [each.trim().toLowerCase(), each.trim()]));
        expect(labels).toMatchObject([...distinct.keys()].map(() => ({ listed: false })));
      }),
      { numRuns: 50 },
    );
  });

  test('has each line of a cell as a value, in the record, the filters and the figures; a text keeps its lines', () => {
    const said = 'It was slow.\nIt was worth it.';
    const {
      outcomes: [lines],
      fields,
    } = read({ more: { Partner: 'Net Menders Union\nRiver; Shore', Lessons: said } });
    if (lines === undefined) throw new Error('It is published.');
    expect(lines).toMatchObject({
      partner: [{ label: 'Net Menders Union' }, { label: 'River' }, { label: 'Shore' }],
      lessons: said,
    });
    const { facets: counted } = decodeColumns(
      encodeColumns(createColumns(listFacets(fields), [lines])),
    );
    expect(JSON.stringify(counted.find(({ key }) => key === 'partner'))).not.toContain('\\n');
  });

  test('that is not published is in no outcome, no field of the site and no search record', () => {
    const said = JSON.stringify([first, programme, createSearchRecord(first, reading.fields)]);
    expect(said).not.toContain('boathouse');
    expect(said).not.toContain('"notes"');
  });

  test('has a section under its label, after the one that it names', () => {
    const { outcome } = words.messages;
    const headings = listSections(first, programme.fields, outcome).map(({ id, heading }) => [
      id,
      heading,
    ]);
    expect(headings).toContainEqual(['field-lessons', 'Lessons learnt']);
  });

  test('a rating has its place on a scale, and is named on cards as the known ones are', () => {
    const { outcomes: rated, fields } = read(
      ...[{ more: { Urgency: 'NOW' } }, { more: { Urgency: 'overdue' } }],
    );
    const all = listFacets(fields);
    const given = createColumns(all, rated);
    const own = getSiteMessages({ language: 'en', fields });
    const names = createNames(given.facets, own);
    const built = rated.map((outcome) => createOutcomeCard(outcome, all, names, own.messages));
    expect(built.map(({ ratings }) => ratings)).toEqual([
      [{ text: 'Urgency: now', name: 'now', step: [3, 3] }],
      [{ text: 'Urgency: overdue', name: 'overdue' }],
    ]);
    // In the browser alike, and there it may be chosen with all above it.
    const decoded = decodeColumns(encodeColumns(given));
    const painted = rated.map((outcome, row) =>
      createRowCard({ card: createCardRow(outcome), row }, decoded, '', own),
    );
    expect(painted).toEqual(built);
    expect(decoded.facets.find(({ key }) => key === 'urgency')?.isScale).toBe(true);
  });

  test('what no public outcome has is not on the site at all', () => {
    const names = programme.fields.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['id', 'description', 'harvest', 'partner', 'lessons']),
    );
    for (const name of ['evidence', 'year', 'negative', 'objectives'])
      expect(names).not.toContain(name);
    expect(facets.map(({ key }) => key)).toEqual(['harvest', 'theme', 'partner', 'language']);
    const empty = read({ flag: 'yes' });
    expect(empty.programme?.fields.map(({ name }) => name)).toContain('evidence');
  });

  test('the search finds its words and values', () => {
    const { texts } = createSearchRecord(first, reading.fields);
    expect(texts.map(({ text }) => text)).toContain(LESSONS);
    const classified = texts.filter(({ weight }) => weight === 2);
    expect(classified.map(({ text }) => text).join(' ')).toContain('River, Lake and Shore');
  });

  test('the browser filters by it, and knows its label and its pages from the bundle alone', () => {
    const decoded = decodeColumns(encodeColumns(columns));
    expect(decoded).toEqual(columns);
    const filters = createFilters(
      decoded,
      undefined,
      words,
    )(EMPTY_SELECTION, {
      total: 2,
      byFacet: new Map(),
      bases: new Map(),
    });
    const partner = filters.find(({ facet }) => facet === 'partner');
    expect(partner).toMatchObject({ name: 'Partner organisation' });
    expect(partner?.values[0]?.page?.address).toBe('/partners/net-menders-union/');
    expect(filters.find(({ facet }) => facet === 'theme')?.values[0]?.page).toBeUndefined();
  });

  test('is an axis of figures, and stands in where the site has none of the usual ones', () => {
    const spec = createAxesSpec('x', ['theme', 'partner'], columns, words);
    expect(spec).toMatchObject({
      title: 'Theme by Partner organisation',
      rows: { facet: 'theme', keepsEmpty: true },
      columns: { facet: 'partner', order: 'total' },
    });
    expect(getUsualAxes(columns)).toEqual(['theme', 'partner']);
    expect(createFigures({ columns }, words).map(({ file }) => file)).toEqual(['gap-map']);
  });

  test('is a column of the table from the start, where the site lacks others', () => {
    expect(listTableColumns(DEFAULT_STATE, columns)).toEqual(['harvest', 'theme', 'partner']);
  });

  test('the check counts it', () => {
    const { completeness } = reviewCollection(reading);
    const filled = Object.fromEntries(completeness.map((each) => [each.field, each.filled]));
    expect(filled).toMatchObject({ partner: 3, theme: 2, lessons: 2, evidence: 0 });
  });

  test('the proof looks for what is withheld of it, and for what is published of nobody', async () => {
    const needles = await createNeedles(reading, createPause());
    const find = (text: string): string[] => {
      const files = new Set<string>();
      scanText(text, needles, ({ needle, run }) => {
        if (needle !== undefined) files.add(needle.file);
        const owners = run === undefined ? [] : needles.runs.find(run.hash, run.words);
        for (const owner of owners) files.add(needles.owners[owner] ?? '');
      });
      return [...files];
    };
    expect(find('by the Circle of Hidden Weavers')).not.toEqual([]);
    expect(find(NOTES)).toEqual(['outcomes/1.txt (“Notes of the team”)']);
    expect(find('River, Lake and Shore')).toEqual([]);
  });

  test('the proof looks for a short value that nobody may see, and not for what every site says', async () => {
    const [shown, language, code] = ['English', 'Unknown', 'Total'];
    const values = ['Oxfam', 'Ubuntu; Caritas', shown, language, code, '12 345', 'ox'];
    const of = read(
      ...values.map((value, index) => ({
        id: `DEMO-AAA2301/AAA00${String(index + 1)}`,
        description: `Group ${String(index)} met.`,
        more: { 'Notes of the team': value, Partner: 'Net menders' },
      })),
    );
    const { needles } = await createSearch(of, folder, createPause());
    const finds = (text: string): boolean => {
      let isFound = false;
      scanText(text, needles, () => {
        isFound = true;
      });
      return isFound;
    };
    expect(['by Oxfam', 'Caritas met', 'the ubuntu'].map(finds)).toEqual([true, true, true]);
    expect([shown, language, code, '12 345', 'an ox'].map(finds)).toEqual(Array(5).fill(false));
  });

  test('a name is redacted in it', () => {
    const text = writeFragment({
      frontMatter: 'redact: [Jane Doe]',
      more: { Partner: 'Friends of Jane Doe; Others', Lessons: 'Ask Jane Doe.' },
    });
    expect(JSON.stringify(runPipeline(text, ownProgramme).outcome?.content)).not.toContain('Doe');
  });

  test('a second statement of confidentiality in it withholds', () => {
    for (const header of ['Partner', 'Theme', 'Urgency', 'Lessons', 'Notes of the team']) {
      const text = writeFragment({ more: { [header]: 'Confidential: yes' } });
      expect(runPipeline(text, ownProgramme).publication, header).toMatchObject({
        published: false,
      });
    }
  });
});
