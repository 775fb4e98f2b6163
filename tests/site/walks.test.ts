import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/tools/check/runCheck.ts';
import { runImport } from '../../src/tools/import/runImport.ts';
import { runInit } from '../../src/tools/init/runInit.ts';
import { runCommand } from '../support/runCommand.ts';
import { createTemporaryFolder, foldSpace, loadPage, runBuild } from '../support/sites.ts';
import { getFixture } from '../support/walkFrom.ts';

/** What a reader should find of an outcome, read from the sheet by other code than ours. */
interface Expected {
  readonly id: string;
  readonly title?: string;
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** From a sheet to the built site, as its officer would go; `fillIn` is what she does in between. */
async function walk(name: string, fillIn?: (copy: string) => void): Promise<string> {
  const folder = createTemporaryFolder('walk');
  folders.push(folder);
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(getFixture(name)));
  const harvest = path.join(folder, 'harvest');
  const init = await runCommand(runInit, [file, '--out', harvest, '--yes']);
  expect(init.status, init.stderr).toBe(0);
  const copy = file.replace(/(?=\.\w+$)/, '.with-ids');
  if (fillIn !== undefined) {
    const original = await runCommand(runImport, [file, '--out', harvest]);
    expect(original.status).toBe(1);
    expect(original.stdout).toContain(path.basename(copy));
    fillIn(copy);
  }
  const source = existsSync(copy) ? copy : file;
  const imported = await runCommand(runImport, [source, '--out', harvest]);
  expect(imported.status, imported.stdout).toBe(0);
  const check = await runCommand(runCheck, [harvest]);
  expect(check.stdout.split('\n').length).toBeLessThanOrEqual(60);
  const site = path.join(folder, 'site');
  const { status, output } = runBuild(harvest, site);
  expect(status, output).toBe(0);
  return site;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A page of a site. */
function openPage(directory: string, page: string): ReturnType<typeof loadPage> {
  return loadPage({ directory, content: '', base: '/', url: undefined }, page);
}

/** The outcomes of a site as its pages show them. */
function readSite(directory: string): Expected[] {
  return loadAll(directory).map((page) => {
    const $ = openPage(directory, page);
    $('.visually-hidden, dd.is-empty').remove();
    const rows = $('.where-when > div, .facts__row').toArray();
    return {
      id: foldSpace($('.outcome__id').text()),
      title: foldSpace($('h1').text()),
      facts: Object.fromEntries(
        rows.map((row) => [
          foldSpace($(row).find('dt').text()),
          $(row)
            .find('dd')
            .toArray()
            .map((dd) => foldSpace($(dd).text())),
        ]),
      ),
    };
  });
}

/** Every outcome that the lists of a site lead to. */
function loadAll(directory: string): string[] {
  const found: string[] = [];
  for (let page = 1; ; page += 1) {
    const folder = page === 1 ? 'outcomes' : `outcomes/page/${page}`;
    if (!existsSync(path.join(directory, folder, 'index.html'))) return found;
    const $ = openPage(directory, folder);
    found.push(
      ...$('.card__headline a')
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').slice(1)),
    );
  }
}

/** Exactly these outcomes, and of each what is expected. */
function compare(found: readonly Expected[], expected: readonly Expected[]): void {
  const byId = new Map(found.map((one) => [one.id, one]));
  expect([...byId.keys()].toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  for (const { id, title, facts } of expected) {
    const shown = byId.get(id);
    if (title !== undefined) expect(shown?.title, id).toBe(foldSpace(title));
    const same = Object.keys(facts).map((name) => [name, shown?.facts[name]?.toSorted()]);
    expect(Object.fromEntries(same), id).toEqual(
      Object.fromEntries(Object.entries(facts).map(([name, all]) => [name, all.toSorted()])),
    );
  }
}

/** The rows of a sheet by their headers, dates as days. */
function readRows(name: string, sheet = 0, headerRow = 0): Record<string, string>[] {
  const book = read(readFileSync(getFixture(name)), { cellDates: true });
  return listRows(book, sheet, headerRow);
}

function listRows(book: WorkBook, sheet: number, headerRow: number): Record<string, string>[] {
  const { [book.SheetNames[sheet] ?? '']: cells } = book.Sheets;
  return utils
    .sheet_to_json<Record<string, unknown>>(cells ?? {}, { range: headerRow, defval: '' })
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([header, value]) => [
          header,
          value instanceof Date
            ? new Date(value.getTime() + 12 * 3600 * 1000).toISOString().slice(0, 10)
            : String(value),
        ]),
      ),
    );
}

describe('from a sheet of another programme to its site', () => {
  test('the plain template: ids and a flag come with the copy, and a yes in it withholds', async () => {
    const filled: { ids: string[]; hidden: string[] } = { ids: [], hidden: [] };
    const site = await walk('a-plain.xlsx', (copy) => {
      const book = read(readFileSync(copy), { cellNF: true, cellStyles: true });
      const [name = ''] = book.SheetNames;
      const { [name]: cells = {} } = book.Sheets;
      const rows = utils.sheet_to_json<string[]>(cells, { header: 1, defval: '' });
      const [headers = []] = rows;
      const [id, flag] = ['Outcome ID', 'Confidential'].map((each) => headers.indexOf(each));
      for (const [index, row] of rows.slice(1).entries()) {
        const isHidden = index % 10 === 4;
        const value = String(row[id ?? -1]);
        (isHidden ? filled.hidden : filled.ids).push(value);
        utils.sheet_add_aoa(cells, [[isHidden ? 'yes' : 'no']], {
          origin: { r: index + 1, c: flag ?? -1 },
        });
      }
      writeFileSync(copy, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    });
    expect(filled.hidden).toHaveLength(2);
    // Years are all that there is to compare, and on the page of a year there is nothing.
    const evidence = openPage(site, 'evidence');
    expect(evidence('main figure figcaption').text()).toBe('Outcomes by year');
    expect(evidence('main .lead')).toHaveLength(0);
    for (const page of ['outcomes', 'years/2023'])
      expect(openPage(site, page)('[data-view=figures], .profile__all')).toHaveLength(0);
    const rows = readRows('a-plain.xlsx');
    const found = readSite(site);
    compare(
      found,
      rows.flatMap((row, index) =>
        index % 10 === 4
          ? []
          : [
              {
                id: filled.ids[index - Math.floor((index + 5) / 10)] ?? '',
                title: row['Outcome title'] ?? '',
                facts: { Year: [(row['Date'] ?? '').slice(0, 4)] },
              },
            ],
      ),
    );
  });

  test('the export of a survey tool: approved, with consent and not confidential', async () => {
    const countries: Record<string, string> = { cod: 'DR Congo', bdi: 'Burundi', rwa: 'Rwanda' };
    const words: Record<string, string> = {
      ...{ policy: 'Policy', practice: 'Practice' },
      ...{ relationship: 'Relationship', behaviour: 'Behaviour' },
    };
    const rows = readRows('b-kobo-xml.xlsx').filter(
      (row) =>
        row['_validation_status'] === 'Approved' &&
        row['grp_check/consent_publish'] === 'yes' &&
        row['grp_check/confidential'] === 'no',
    );
    expect(rows).toHaveLength(29);
    const site = await walk('b-kobo-xml.xlsx');
    compare(
      readSite(site),
      rows.map((row) => ({
        id: row['_id'] ?? '',
        title: row['grp_outcome/outcome_title'] ?? '',
        facts: {
          Country: [countries[row['grp_where/country'] ?? ''] ?? ''],
          Year: [(row['grp_outcome/outcome_date'] ?? '').slice(0, 4)],
          'Type of change': (row['grp_outcome/change_type'] ?? '')
            .split(' ')
            .map((word) => words[word] ?? word),
        },
      })),
    );
    // Of three countries in all, none are the most.
    const evidence = foldSpace(openPage(site, 'evidence')('main').text());
    expect(evidence).toContain('All 29 outcomes are from DR Congo, Burundi, and Rwanda');
    expect(foldSpace(openPage(site, 'change-types')('.lead').text())).toBe(
      'What kind of change it is.',
    );
    // Persons and places where somebody can be found are in no page.
    const all = loadAll(site).map((page) => readFileSync(`${site}/${page}index.html`, 'utf8'));
    for (const secret of ['Synthetic Harvester', '29.40', 'vSYNTH', 'Testwe'])
      expect(all.filter((html) => html.includes(secret))).toEqual([]);
  });

  test('a French sheet in an older encoding: its own spellings, several types, its flag', async () => {
    const text = new TextDecoder('windows-1252').decode(
      readFileSync(getFixture('c-recolte-fr.csv')),
    );
    const rows = parse<Record<string, string>>(text, { columns: true, delimiter: ';' });
    const open = rows.filter((row) => row['Confidentiel (Oui/Non)'] === 'Non');
    expect(open).toHaveLength(56);
    const harvest = (cell: string): string => `Récolte n° ${/\d/.exec(cell)?.[0] ?? ''}`;
    compare(
      readSite(await walk('c-recolte-fr.csv')),
      open.map((row) => ({
        id: row['N°'] ?? '',
        facts: {
          Pays: [(row['Pays'] ?? '').trim()],
          Année: [row['Année'] ?? ''],
          Récolte: [harvest(row['Période de récolte'] ?? '')],
          'Type de changement': (row['Type de changement'] ?? '').split(', '),
        },
      })),
    );
  });

  test('a workbook with a sheet for each country, headers in two rows, totals and a list', async () => {
    const outcomes = ['Georgia', 'Moldova', 'Albania'].flatMap((country, index) =>
      readRows('e-many-sheets.xlsx', index + 1, 3).flatMap((row): Expected[] => {
        const { 'No.': number = '', 'Confidential?': flag } = row;
        // The second row of the headers names what the first one spans.
        const when = row['__EMPTY'] ?? '';
        if (!/^[A-Z]{2}\d+$/.test(number) || flag !== 'N') return [];
        return [{ id: number, facts: { Country: [country], Year: [when.slice(0, 4)] } }];
      }),
    );
    expect(outcomes).toHaveLength(33);
    compare(readSite(await walk('e-many-sheets.xlsx')), outcomes);
  });
});
