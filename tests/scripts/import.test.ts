import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeContentFolder } from '../support/contentFolder.ts';
import { FLAG_HEADER } from '../support/fragmentText.ts';
import { writeCsv, writeWorkbook } from '../support/spreadsheets.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const ROW = ['DEMO-AAA2301/AAA001', 'Outcome', 'A synthetic group met.', ''];
const OTHER = ['DEMO-AAA2301/AAA002', 'Outcome', 'Another synthetic group met.', 'x'];

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A content folder with the fixture programme and a spreadsheet beside it. */
function makeFolder(bytes: Uint8Array = writeCsv([HEADERS, ROW, OTHER])): {
  content: string;
  outcomes: string;
  sheet: string;
} {
  const content = makeContentFolder({ 'sheet.bin': bytes });
  return {
    content,
    outcomes: path.join(content, 'outcomes'),
    sheet: path.join(content, 'sheet.bin'),
  };
}

describe('npm run import', () => {
  test('writes a file per row, tells how the file was read, and changes nothing the second time', () => {
    const { content, outcomes, sheet } = makeFolder();
    const { status, stdout } = run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain('CSV, utf-8, separated by commas, 4 columns, 2 outcomes');
    expect(stdout).toContain('2 new, 0 updated, 0 unchanged');
    const before = readdirSync(outcomes).toSorted();
    expect(before).toEqual(['.import.json', 'demo-aaa2301-aaa001.txt', 'demo-aaa2301-aaa002.txt']);
    const bytes = before.map((file) => readFileSync(path.join(outcomes, file), 'utf8'));
    // The folder of the fragments itself means the same.
    expect(run(sheet, '--out', outcomes).stdout).toContain('0 new, 0 updated, 2 unchanged');
    expect(readdirSync(outcomes).toSorted()).toEqual(before);
    expect(before.map((file) => readFileSync(path.join(outcomes, file), 'utf8'))).toEqual(bytes);
  });

  test('a file that an editor changed is kept and what differs is shown, until --force', () => {
    const { content, outcomes, sheet } = makeFolder();
    run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    const edited = `---\nwithhold: true\n---\n${readFileSync(file, 'utf8').replace('group met', 'group sang')}`;
    writeFileSync(file, edited);
    const kept = run(sheet, '--out', content);
    expect(kept.status).toBe(0);
    expect(kept.stdout).toContain('file “A synthetic group sang.”, row “A synthetic group met.”');
    expect(readFileSync(file, 'utf8')).toBe(edited);

    writeFileSync(
      sheet,
      writeCsv([HEADERS, [...ROW.slice(0, 2), 'A synthetic group ate.', ''], OTHER]),
    );
    const conflict = run(sheet, '--out', content);
    expect(conflict.status).toBe(1);
    expect(conflict.stdout).toContain('row “A synthetic group ate.”');
    expect(readFileSync(file, 'utf8')).toBe(edited);

    expect(run(sheet, '--out', content, '--force', '--dry-run').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    const forced = run(sheet, '--out', content, '--force');
    expect(forced.status).toBe(0);
    expect(forced.stdout).toContain('overwritten (--force)');
    expect(readFileSync(file, 'utf8')).toContain('A synthetic group ate.');
    expect(readFileSync(file, 'utf8').startsWith('---\nwithhold: true\n---\n**FragmentID**')).toBe(
      true,
    );
    expect(run(sheet, '--out', content).stdout).toContain('0 new, 0 updated, 2 unchanged');
  });

  test('a file that somebody deleted stays deleted, and is named, until --force', () => {
    const { content, outcomes, sheet } = makeFolder();
    run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    rmSync(file);
    const { status, stdout } = run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain('0 new, 0 updated, 1 unchanged');
    expect(stdout).toContain('Deleted since the last import, and left so.');
    expect(stdout).toContain('  demo-aaa2301-aaa001.txt');
    expect(existsSync(file)).toBe(false);
    expect(run(sheet, '--out', content).stdout).toContain('Deleted since the last import');
    expect(run(sheet, '--out', content, '--force').stdout).toContain('written again (--force)');
    expect(existsSync(file)).toBe(true);
  });

  test('a row that became confidential withholds its outcome, though an editor changed the file', () => {
    const { content, outcomes, sheet } = makeFolder();
    run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    const edited = readFileSync(file, 'utf8').replace('group met', 'group sang');
    writeFileSync(file, edited);
    writeFileSync(sheet, writeCsv([HEADERS, [...ROW.slice(0, 3), 'YES'], OTHER]));
    const dry = run(sheet, '--out', content, '--dry-run');
    expect(dry.stdout).toContain('Would be withheld, because the row says so');
    expect(readFileSync(file, 'utf8')).toBe(edited);
    const { status, stdout } = run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain('Were withheld, because the row says so');
    expect(readFileSync(file, 'utf8')).toBe(
      edited.replace(`**${FLAG_HEADER}**: `, `**${FLAG_HEADER}**: YES`),
    );
    expect(run(sheet, '--out', content).stdout).not.toContain('withheld');
  });

  test('a changed row updates its file, and a dry run only says so', () => {
    const { content, outcomes, sheet } = makeFolder();
    run(sheet, '--out', content);
    writeFileSync(sheet, writeCsv([HEADERS, [...ROW.slice(0, 2), 'A new text.', '']]));
    const dry = run(sheet, '--out', content, '--dry-run');
    expect(dry.stdout).toContain('Nothing was written (--dry-run).');
    expect(dry.stdout).toContain('row “A new text.”');
    expect(dry.stdout).toContain('1 file in this folder with no row in this sheet');
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    expect(readFileSync(file, 'utf8')).toContain('A synthetic group met.');
    expect(run(sheet, '--out', content).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('A new text.');
  });

  test('no name and no cell steers the terminal', () => {
    const steer = 'a\u001bc\u009b2Jb';
    const write = (text: string): Uint8Array =>
      writeWorkbook({
        [steer]: [
          [...HEADERS, steer],
          [...ROW, `${steer}${text}`],
        ],
      });
    const { content, outcomes, sheet } = makeFolder(write('1'));
    const first = run(sheet, '--out', content);
    writeFileSync(path.join(outcomes, `${steer}.txt`), '');
    writeFileSync(sheet, write('2'));
    const second = run(sheet, '--out', content, '--dry-run');
    const third = run(`${steer}.xlsx`, '--out', content);
    expect(second.stdout).toContain('1 updated');
    expect(third.stderr).toContain('There is no file');
    const all = [first, second, third].map(({ stdout, stderr }) => stdout + stderr).join('');
    expect(all).toContain('a\uFFFDc\uFFFD2Jb');
    expect(all.match(/[^\P{Cc}\n]/gu)).toBeNull();
  });

  test('with any error nothing is written, and each problem names file, sheet and place', () => {
    const rows = [HEADERS, ROW, ['', 'Outcome', 'd', ''], ROW];
    const { content, outcomes, sheet } = makeFolder(writeWorkbook({ 'My sheet': rows }));
    const { status, stdout } = run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain('sheet.bin, sheet “My sheet”, row 3 error row-without-id');
    expect(stdout).toContain('sheet.bin, sheet “My sheet”, row 4 error row-repeats-id');
    expect(stdout).toContain('Nothing was imported.');
    expect(existsSync(outcomes)).toBe(false);
  });

  test('says how much it read, where the headers are, what it left out and what it does not trust', () => {
    const rows = [
      ['A title'],
      HEADERS,
      ROW,
      OTHER,
      ['Total: 2', '', '', ''],
      ['DEMO-AAA2301/AAA003', 'Outcome', 'x'],
    ];
    const text = rows.map((cells) => cells.join(';')).join('\n');
    const { content, outcomes, sheet } = makeFolder(new TextEncoder().encode(text));
    const { status, stdout } = run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'sheet.bin: 6 lines read: headers in row 2 (line 2), 4 rows below them, 3 outcomes.',
    );
    expect(stdout).toContain('rows-left-out One row is no outcome and is left out: row 5 (line 5)');
    expect(stdout).toContain('row 6 (line 6) warning row-too-short The row has 3 cells of 4.');
    const file = readFileSync(path.join(outcomes, 'demo-aaa2301-aaa003.txt'), 'utf8');
    expect(file).toContain(`**${FLAG_HEADER}**: not certain: the row has 3 cells of 4\n`);
  });

  test('a dry run makes no folder', () => {
    const { content, outcomes, sheet } = makeFolder();
    expect(run(sheet, '--out', content, '--dry-run').status).toBe(0);
    expect(existsSync(outcomes)).toBe(false);
  });

  test('encoding and separator can be said', () => {
    const bytes = Buffer.from(
      HEADERS.join('|') + '\n' + ROW.join('|').replace('met', 'réuni'),
      'latin1',
    );
    const { content, outcomes, sheet } = makeFolder(new Uint8Array(bytes));
    const args = ['--delimiter', '|', '--encoding', 'windows-1252'];
    expect(run(sheet, '--out', content, ...args).status).toBe(0);
    expect(readFileSync(path.join(outcomes, 'demo-aaa2301-aaa001.txt'), 'utf8')).toContain('réuni');
  });

  test('a folder that cannot be written to is told, and nothing is lost', () => {
    const { content, outcomes, sheet } = makeFolder();
    // A file where the folder should be: it stops every user, root too.
    writeFileSync(outcomes, 'in the way');
    const { status, stderr } = run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be written');
    expect(stderr).toContain('No file there is half written');
    expect(readFileSync(outcomes, 'utf8')).toBe('in the way');
  });

  test('a faulty programme.md is told before anything else', () => {
    const { content, sheet } = makeFolder();
    writeFileSync(path.join(content, 'programme.md'), '---\nname: [\n---\n');
    const { status, stdout } = run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain('front-matter-yaml');
  });

  test('a damaged memory of the last import is no harm', () => {
    const { content, outcomes, sheet } = makeFolder();
    mkdirSync(outcomes);
    writeFileSync(path.join(outcomes, '.import.json'), '[broken');
    expect(run(sheet, '--out', content).status).toBe(0);
    expect(run(sheet, '--out', content).stdout).toContain('2 unchanged');
  });

  test.each([
    [[]],
    [['a.csv', 'b.csv', '--out', 'somewhere']],
    [['a.csv']],
    [['missing.csv', '--out', 'somewhere']],
    [['tests', '--out', 'somewhere']],
    [['a.csv', '--out', 'somewhere', '--delimiter', 'comma,']],
    [['a.csv', '--out', 'somewhere', '--encoding', 'utf-9']],
    [['a.csv', '--out', 'somewhere', '--sheat', 'x']],
  ])('%j is wrong use, and is told how to call it', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run import');
    expect(existsSync('somewhere')).toBe(false);
  });
});
