import { load } from 'cheerio';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createTemporaryFolder,
  listFiles,
  loadPage,
  readPublished,
  runBuild,
} from '../support/sites.ts';

const FIXTURES = new URL('../fixtures/spreadsheets/', import.meta.url);
const ID = 'FragmentID';
const FLAG = 'Outcome statements is CONFIDENTIAL';
/** Columns that no page shows: the flag, the repetition of other columns, one that nobody knows. */
const HIDDEN = [FLAG, 'StoryFragment_Merged', 'Date of change', 'Outcome status'];

/** The ways in which the source says that a row is not confidential. */
const NOT_FLAGGED = ['', 'no', '0.0', 'No'];

let root = '';
let rows: Map<string, string>[] = [];

/** The cells of a sheet as the source of the workbook has them, before LibreOffice wrote it. */
function readSource(): Map<string, string>[] {
  const $ = load(readFileSync(new URL('harvest.fods', FIXTURES), 'utf8'), { xml: true });
  $('text\\:s').each((_, blank) => {
    $(blank).replaceWith(' '.repeat(Number($(blank).attr('text:c'))));
  });
  const table = $('table\\:table[table\\:name="Outcomes"] table\\:table-row')
    .toArray()
    .map((row) =>
      $(row)
        .find('table\\:table-cell')
        .toArray()
        .map((cell) =>
          $(cell)
            .find('text\\:p')
            .toArray()
            .map((line) => $(line).text())
            .join('\n'),
        ),
    );
  const [, , headers = [], ...body] = table;
  return body.map((cells) => new Map(headers.map((header, at) => [header, cells[at] ?? ''])));
}

/** What a reader must find of a cell: its lines, or the label that stands for it. */
function getShown(header: string, cell: string): string[] {
  if (header.startsWith('MCQType of change/')) {
    const label = header.slice('MCQType of change/'.length).split('  ')[1] ?? '';
    return cell === '1' ? [label] : [];
  }
  if (header === 'Year') return [cell.replace('.0', '')];
  if (header === 'Link to SCC Specific Objectives') return [cell.replace(/^\w+: /, '')];
  if (header === 'TypeOfChangeCluster') return cell.split(', ');
  if (cell === 'YES' || cell === 'NO') return [cell === 'YES' ? 'Yes' : 'No'];
  return cell.split('\n').map((line) => line.replace(/^- /, ''));
}

const findFlagged = (): Map<string, string>[] =>
  rows.filter((row) => !NOT_FLAGGED.includes(row.get(FLAG) ?? ''));

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '');

beforeAll(() => {
  root = createTemporaryFolder('spreadsheet');
  rows = readSource();
  mkdirSync(`${root}/content`);
  cpSync(new URL('programme.md', FIXTURES), `${root}/content/programme.md`);
  const workbook = new URL('harvest.xlsx', FIXTURES).pathname;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/import.ts', workbook, '--out', `${root}/content`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout);
  const build = runBuild(`${root}/content`, `${root}/site`);
  if (build.status !== 0) throw new Error(build.output);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a workbook that LibreOffice wrote, imported and built', () => {
  test('holds 12 rows, of which two are flagged', () => {
    expect(rows).toHaveLength(12);
    expect(findFlagged()).toHaveLength(2);
  });

  test('each cell of each public row is on the page of its outcome', () => {
    const site = { content: '', directory: path.join(root, 'site'), base: '/', url: undefined };
    let cells = 0;
    let pages = 0;
    for (const row of rows) {
      const slug = (row.get(ID) ?? '').toLowerCase().replace('/', '-');
      if (!existsSync(`${root}/site/outcomes/${slug}/index.html`)) continue;
      pages += 1;
      const text = squeeze(loadPage(site, `outcomes/${slug}`)('main').text());
      for (const [header, cell] of row) {
        if (HIDDEN.includes(header)) continue;
        for (const shown of getShown(header, cell)) {
          expect(text, `${slug}: ${header}`).toContain(squeeze(shown));
          if (shown !== '') cells += 1;
        }
      }
    }
    expect(pages).toBe(10);
    expect(cells).toBeGreaterThan(150);
  });

  test('nothing of a flagged row, and no date of the unknown column, is in any file of the site', () => {
    const flagged = findFlagged();
    const secrets = flagged.flatMap((row) => [
      row.get(ID) ?? '',
      (row.get(ID) ?? '').toLowerCase().replace('/', '-'),
      (row.get('Outcome description') ?? '').slice(0, 60),
    ]);
    const dates = rows
      .map((row) => row.get('Date of change') ?? '')
      .map((date) => date.split('-').toReversed().join('/'));
    expect(dates[0]).toBe('01/01/2023');
    const texts = listFiles(`${root}/site`).map(
      (file) => `${file}\n${readPublished(`${root}/site`, file)}`,
    );
    for (const trace of [...secrets, ...dates, 'Date of change']) {
      expect(
        texts.filter((text) => text.includes(trace)),
        trace,
      ).toEqual([]);
    }
  });
});
