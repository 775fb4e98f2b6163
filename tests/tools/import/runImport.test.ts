import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { runImport } from '../../../src/tools/import/runImport.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { runCommand, type Ended } from '../../support/runCommand.ts';
import { writeCsv, writeWorkbook } from '../../support/spreadsheets.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const ROW = ['DEMO-AAA2301/AAA001', 'Outcome', 'A synthetic group met.', ''];
const OTHER = ['DEMO-AAA2301/AAA002', 'Outcome', 'Another synthetic group met.', 'x'];

const run = (...args: string[]): Promise<Ended> => runCommand(runImport, args);

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

describe('npm run import: what programme.md says of the sheets', () => {
  test('they are read together without an option; one of them alone with --sheet', async () => {
    const { content, outcomes, sheet } = makeFolder(
      writeWorkbook({
        'Read me': [['Please fill in']],
        Demoland: [['A title'], HEADERS, ROW],
        Testland: [[...HEADERS].reverse(), [...OTHER].reverse()],
      }),
    );
    const file = path.join(content, 'programme.md');
    const settings = 'spreadsheet: { sheets: [Demoland, Testland], sheetName: country }';
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('\nheaders:', `\n${settings}\nheaders:`),
    );
    const alone = await run(sheet, '--out', content, '--sheet', 'Testland', '--dry-run');
    expect(alone.stdout).toContain('sheet “Testland”, 5 columns, 1 outcome\n');
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain('sheet.bin: 2 sheets, 5 columns, 2 outcomes\n');
    expect(stdout).toContain(
      'sheet “Demoland”: 3 rows read: headers in row 2, 1 row below them, 1 row with an outcome.',
    );
    expect(readFileSync(path.join(outcomes, 'demo-aaa2301-aaa001.txt'), 'utf8')).toContain(
      '**country**: Demoland\n',
    );
    const other = readFileSync(path.join(outcomes, 'demo-aaa2301-aaa002.txt'), 'utf8');
    expect(other).toContain(`**${FLAG_HEADER}**: x\n`);
    expect(other).toContain('**country**: Testland\n');
  });
});

describe('npm run import: many sheets', () => {
  test('those that are alike are told together, unless each is asked for', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Place ${index + 1}`);
    const sheets = names.map((name, index) => {
      const row = ROW.map((cell) => (cell === ROW[0] ? `DEMO-AAA2301/AAA${100 + index}` : cell));
      return [name, [...(index === 7 ? [['A title']] : []), HEADERS, row]] as const;
    });
    const { content, sheet } = makeFolder(writeWorkbook(Object.fromEntries(sheets)));
    const file = path.join(content, 'programme.md');
    const settings = `spreadsheet: { sheets: [${names.join(', ')}] }`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('\nheaders:', `\n${settings}\nheaders:`),
    );
    const { stdout } = await run(sheet, '--out', content, '--dry-run');
    expect(stdout.match(/^.*headers in.*$/gm)).toEqual([
      expect.stringMatching(
        /: 59 sheets with headers in row 1, 59 rows with an outcome: “Place 1” \(1\), .* and 49 more$/,
      ),
      expect.stringMatching(
        /: 1 sheet with headers in row 2, 1 row with an outcome: “Place 8” \(1\)$/,
      ),
    ]);
    const whole = await run(sheet, '--out', content, '--dry-run', '--all');
    expect(whole.stdout.match(/^.*headers in.*$/gm)).toHaveLength(60);
  });
});

describe('npm run import: a copy with ids', () => {
  test.each([
    ['FragmentID', [HEADERS, ROW].map((row) => row.slice(1))],
    [FLAG_HEADER, [HEADERS, ROW].map((row) => row.slice(0, 3))],
  ])('the original without %s stops, and the copy is named', async (missing, rows) => {
    const { content, outcomes, sheet } = makeFolder(writeWorkbook({ One: rows }));
    const file = path.join(content, 'programme.md');
    const before = readFileSync(file, 'utf8');
    const settings = 'spreadsheet: { file: Harvest.with-ids.xlsx }';
    writeFileSync(file, before.replace('\nheaders:', `\n${settings}\nheaders:`));
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain(`error not-the-copy This file has no column “${missing}”.`);
    expect(stdout).toContain('Import Harvest.with-ids.xlsx.');
    expect(stdout.match(/error|warning/g)).toHaveLength(1);
    expect(existsSync(outcomes)).toBe(false);
    // Under its own name, it is told like any other file.
    const copy = path.join(content, 'Harvest.with-ids.xlsx');
    writeFileSync(copy, writeWorkbook({ One: rows }));
    expect((await run(copy, '--out', content)).stdout).not.toContain('not-the-copy');
    writeFileSync(sheet, writeWorkbook({ One: [HEADERS, ROW] }));
    expect((await run(sheet, '--out', content)).stdout).not.toContain('Nothing was imported');
  });
});

describe('npm run import', () => {
  test('writes a file per row, tells how the file was read, and changes nothing the second time', async () => {
    const { content, outcomes, sheet } = makeFolder();
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain('CSV, utf-8, separated by commas, 4 columns, 2 outcomes');
    expect(stdout).toContain('2 new, 0 updated, 0 unchanged');
    const before = readdirSync(outcomes).toSorted();
    expect(before).toEqual(['.import.json', 'demo-aaa2301-aaa001.txt', 'demo-aaa2301-aaa002.txt']);
    const bytes = before.map((file) => readFileSync(path.join(outcomes, file), 'utf8'));
    // The folder of the fragments itself means the same.
    expect((await run(sheet, '--out', outcomes)).stdout).toContain('0 new, 0 updated, 2 unchanged');
    expect(readdirSync(outcomes).toSorted()).toEqual(before);
    expect(before.map((file) => readFileSync(path.join(outcomes, file), 'utf8'))).toEqual(bytes);
  });

  test('says which listed values hold what separates values', async () => {
    const { content, sheet } = makeFolder();
    const file = path.join(content, 'programme.md');
    const settings = readFileSync(file, 'utf8');
    const listed = 'socialActor: [Civic groups, ';
    expect(settings).toContain(listed);
    writeFileSync(
      file,
      settings
        .replace('\nheaders:', "\nseparator: { socialActor: ' & ' }\nheaders:")
        .replace(listed, `${listed}Civic groups & Weavers, `),
    );
    const { stdout } = await run(sheet, '--out', content);
    expect(stdout).toContain('warning value-kept-whole');
    expect(stdout).toContain('“Civic groups & Weavers”');
  });

  test('a check says when what an import goes by has changed since, until it was run again', async () => {
    const { content, sheet } = makeFolder();
    const file = path.join(content, 'programme.md');
    const settings = readFileSync(file, 'utf8');
    const isOutdated = (text: string): boolean => {
      writeFileSync(file, text);
      return loadCollection(content).problems.some(({ code }) => code === 'import-outdated');
    };
    const changed = settings.replace('\nheaders:', '\nignore: [Telephone]\nheaders:');
    expect(changed).not.toBe(settings);
    expect(isOutdated(changed)).toBe(false);
    await run(sheet, '--out', content);
    expect(isOutdated(changed)).toBe(false);
    expect(isOutdated(settings)).toBe(true);
    expect(isOutdated(changed.replace('[Telephone]', '["TELEPHONE "]'))).toBe(false);
    expect(isOutdated(changed.replace('\nheaders:', "\nseparator: ';'\nheaders:"))).toBe(false);
    expect(
      isOutdated(changed.replace('\nheaders:', '\nspreadsheet: { headerRow: 3 }\nheaders:')),
    ).toBe(true);
    expect(isOutdated(settings)).toBe(true);
    await run(sheet, '--out', content);
    expect(isOutdated(settings)).toBe(false);
  });

  test('a file that an editor changed is kept and what differs is shown, until --force', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    const edited = `---\nwithhold: true\n---\n${readFileSync(file, 'utf8').replace('group met', 'group sang')}`;
    writeFileSync(file, edited);
    const kept = await run(sheet, '--out', content);
    expect(kept.status).toBe(0);
    expect(kept.stdout).toContain('file “A synthetic group sang.”, row “A synthetic group met.”');
    expect(readFileSync(file, 'utf8')).toBe(edited);

    writeFileSync(
      sheet,
      writeCsv([HEADERS, [...ROW.slice(0, 2), 'A synthetic group ate.', ''], OTHER]),
    );
    const conflict = await run(sheet, '--out', content);
    expect(conflict.status).toBe(1);
    expect(conflict.stdout).toContain('row “A synthetic group ate.”');
    expect(readFileSync(file, 'utf8')).toBe(edited);

    expect((await run(sheet, '--out', content, '--force', '--dry-run')).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    const forced = await run(sheet, '--out', content, '--force');
    expect(forced.status).toBe(0);
    expect(forced.stdout).toContain('overwritten (--force)');
    expect(readFileSync(file, 'utf8')).toContain('A synthetic group ate.');
    expect(readFileSync(file, 'utf8').startsWith('---\nwithhold: true\n---\n**FragmentID**')).toBe(
      true,
    );
    expect((await run(sheet, '--out', content)).stdout).toContain('0 new, 0 updated, 2 unchanged');
  });

  test('a file that somebody deleted stays deleted, and is named, until --restore', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    rmSync(file);
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain('0 new, 0 updated, 1 unchanged');
    expect(stdout).toContain('Deleted since the last import, and left so.');
    expect(stdout).toContain('  demo-aaa2301-aaa001.txt');
    expect(existsSync(file)).toBe(false);
    expect((await run(sheet, '--out', content)).stdout).toContain('Deleted since the last import');
    expect((await run(sheet, '--out', content, '--force')).stdout).toContain(
      'Deleted since the last import',
    );
    expect(existsSync(file)).toBe(false);
    const restored = await run(sheet, '--out', content, '--restore', ROW[0] ?? '');
    expect(restored.stdout).toContain('written again (--restore)');
    expect(existsSync(file)).toBe(true);
  });

  test('a row that became confidential withholds its outcome, though an editor changed the file', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    const edited = readFileSync(file, 'utf8').replace('group met', 'group sang');
    writeFileSync(file, edited);
    writeFileSync(sheet, writeCsv([HEADERS, [...ROW.slice(0, 3), 'YES'], OTHER]));
    const dry = await run(sheet, '--out', content, '--dry-run');
    expect(dry.stdout).toContain('Would be withheld, because the row says so');
    expect(readFileSync(file, 'utf8')).toBe(edited);
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain('Were withheld, because the row says so');
    expect(readFileSync(file, 'utf8')).toBe(
      edited.replace(`**${FLAG_HEADER}**: `, `**${FLAG_HEADER}**: YES`),
    );
    expect((await run(sheet, '--out', content)).stdout).not.toContain('withheld');
  });

  test('a changed row updates its file, and a dry run only says so', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    writeFileSync(sheet, writeCsv([HEADERS, [...ROW.slice(0, 2), 'A new text.', '']]));
    const dry = await run(sheet, '--out', content, '--dry-run');
    expect(dry.stdout).toContain('Nothing was written (--dry-run).');
    expect(dry.stdout).toContain('row “A new text.”');
    expect(dry.stdout).toContain('1 file in this folder with no row in this sheet');
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    expect(readFileSync(file, 'utf8')).toContain('A synthetic group met.');
    expect((await run(sheet, '--out', content)).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('A new text.');
  });

  test('no name and no cell steers the terminal', async () => {
    const steer = 'a\u001bc\u009b2Jb';
    const write = (text: string): Uint8Array =>
      writeWorkbook({
        [steer]: [
          [...HEADERS, steer],
          [...ROW, `${steer}${text}`],
        ],
      });
    const { content, outcomes, sheet } = makeFolder(write('1'));
    const first = await run(sheet, '--out', content);
    writeFileSync(path.join(outcomes, `${steer}.txt`), '');
    writeFileSync(sheet, write('2'));
    const second = await run(sheet, '--out', content, '--dry-run');
    const third = await run(`${steer}.xlsx`, '--out', content);
    expect(second.stdout).toContain('1 updated');
    expect(third.stderr).toContain('There is no file');
    const all = [first, second, third].map(({ stdout, stderr }) => stdout + stderr).join('');
    expect(all).toContain('a[U+001B]c[U+009B]2Jb');
    expect(all.match(/[^\P{Cc}\n]/gu)).toBeNull();
  });

  test('with any error nothing is written, and each problem names file, sheet and place', async () => {
    const rows = [HEADERS, ROW, ['', 'Outcome', 'd', ''], ROW];
    const { content, outcomes, sheet } = makeFolder(writeWorkbook({ 'My sheet': rows }));
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain('sheet.bin, sheet “My sheet”, row 3 error row-without-id');
    expect(stdout).toContain('sheet.bin, sheet “My sheet”, row 4 error row-repeats-id');
    expect(stdout).toContain('Nothing was imported.');
    expect(stdout).not.toContain('still published');
    expect(existsSync(outcomes)).toBe(false);
    // Where rows cannot be told apart by their columns, nobody knows what they withhold by now.
    writeFileSync(sheet, writeWorkbook({ Sheet: [HEADERS, ROW] }));
    await run(sheet, '--out', content);
    writeFileSync(sheet, writeWorkbook({ Sheet: [[...HEADERS, ...HEADERS], ROW] }));
    const stopped = await run(sheet, '--out', content);
    expect(stopped.stdout).toContain('So nothing was withheld either');
    expect(stopped.stdout).toContain('still published by a build of');
  });

  test('says how much it read, where the headers are, what it left out and what it does not trust', async () => {
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
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'sheet.bin: 6 lines read: headers in row 2 (line 2), 4 rows below them, 3 outcomes.',
    );
    expect(stdout).toContain(
      'rows-left-out One row is not an outcome and is left out: row 5 (line 5)',
    );
    expect(stdout).toContain('row 6 (line 6) warning row-too-short The row has 3 cells of 4.');
    // Last, where the names of files do not push it away.
    expect(stdout.indexOf('warning row-too-short')).toBeGreaterThan(stdout.indexOf('3 new, 0'));
    const file = readFileSync(path.join(outcomes, 'demo-aaa2301-aaa003.txt'), 'utf8');
    expect(file).toContain(`**${FLAG_HEADER}**: not certain: the row has 3 cells of 4\n`);
  });

  test('a sheet that has lost a column stops it, says how to go on, and changes no file', async () => {
    const { content, outcomes, sheet } = makeFolder(
      writeCsv([
        [...HEADERS, 'Why it matters'],
        [...ROW, 'It is new.'],
        [...OTHER, ''],
      ]),
    );
    await run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    const before = readFileSync(file, 'utf8');
    writeFileSync(sheet, writeCsv([HEADERS, ROW, OTHER]));
    const stopped = await run(sheet, '--out', content);
    expect(stopped.status).toBe(1);
    expect(stopped.stdout).toContain('“Why it matters” (one file; the column is not there)');
    expect(stopped.stdout).toMatch(/^ {2}npm run import -- .* --without ["']Why it matters["']$/m);
    expect(readFileSync(file, 'utf8')).toBe(before);
    const gone = await run(sheet, '--out', content, '--without', 'why it matters ');
    expect(gone.status).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('Why it matters');
  });

  test('a dry run makes no folder', async () => {
    const { content, outcomes, sheet } = makeFolder();
    expect((await run(sheet, '--out', content, '--dry-run')).status).toBe(0);
    expect(existsSync(outcomes)).toBe(false);
  });

  test('encoding and separator can be said', async () => {
    const bytes = Buffer.from(
      HEADERS.join('|') + '\n' + ROW.join('|').replace('met', 'réuni'),
      'latin1',
    );
    const { content, outcomes, sheet } = makeFolder(new Uint8Array(bytes));
    const args = ['--delimiter', '|', '--encoding', 'windows-1252'];
    expect((await run(sheet, '--out', content, ...args)).status).toBe(0);
    expect(readFileSync(path.join(outcomes, 'demo-aaa2301-aaa001.txt'), 'utf8')).toContain('réuni');
  });

  test('what is hidden or struck out is taken only when that is said, and closes what it made', async () => {
    const write = (attributes: string, flag: string, strike = ''): Uint8Array =>
      writeRawBook({
        styles: `<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`,
        sheets: [
          {
            rows:
              writeRow(1, HEADERS) +
              writeRow(2, [...OTHER.slice(0, 3), 'no']).replaceAll('<c ', `<c ${strike} `) +
              writeRow(3, [...ROW.slice(0, 3), flag], attributes),
          },
        ],
      });
    const { content, outcomes, sheet } = makeFolder(write('hidden="1"', '', 's="1"'));
    const readFlags = (): (string | undefined)[] =>
      readdirSync(outcomes)
        .filter((file) => file.endsWith('.txt'))
        .map(
          (file) =>
            readFileSync(path.join(outcomes, file), 'utf8').split(`**${FLAG_HEADER}**: `)[1],
        );
    const first = await run(sheet, '--out', content);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('rows-hidden');
    expect(first.stdout).toContain('cells-struck');
    expect(readFlags()).toEqual(['withheld by the import: text of the row is struck out\n']);

    const all = await run(sheet, '--out', content, '--with-hidden', '--keep-struck');
    expect(all.stdout).not.toContain('warning');
    expect(readFlags()).toEqual(['\n', 'no\n']);

    writeFileSync(sheet, write('hidden="1"', 'YES'));
    const third = await run(sheet, '--out', content);
    expect(third.stdout).toContain('withheld, because a hidden row says so');
    expect(readFlags()).toEqual(['YES\n', 'no\n']);
  });

  test('a folder that cannot be written to is told, and nothing is lost', async () => {
    const { content, outcomes, sheet } = makeFolder();
    // A file where the folder should be: it stops every user, root too.
    writeFileSync(outcomes, 'in the way');
    const { status, stderr } = await run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be written');
    expect(stderr).toContain('No file there is half written');
    expect(readFileSync(outcomes, 'utf8')).toBe('in the way');
  });

  test('a faulty programme.md is told before anything else', async () => {
    const { content, sheet } = makeFolder();
    writeFileSync(path.join(content, 'programme.md'), '---\nname: [\n---\n');
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain('front-matter-yaml');
  });

  test('a damaged memory of the last import is told, and begun anew', async () => {
    const { content, outcomes, sheet } = makeFolder();
    mkdirSync(outcomes);
    writeFileSync(path.join(outcomes, '.import.json'), '[broken');
    const first = await run(sheet, '--out', content);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('memory-unreadable');
    const second = await run(sheet, '--out', content);
    expect(second.stdout).toContain('2 unchanged');
    expect(second.stdout).not.toContain('memory-unreadable');
  });

  test('the memory of the first version is read, and what it says holds', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    const memory = path.join(outcomes, '.import.json');
    const { marks } = JSON.parse(readFileSync(memory, 'utf8')) as { marks: object };
    writeFileSync(memory, `${JSON.stringify(marks, null, 1)}\n`);
    rmSync(path.join(outcomes, 'demo-aaa2301-aaa001.txt'));
    writeFileSync(sheet, writeCsv([HEADERS, ROW, [...OTHER.slice(0, 2), 'They ate.', 'x']]));
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(0);
    expect(stdout).toContain('0 new, 1 updated, 0 unchanged');
    expect(stdout).toContain('Deleted since the last import');
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toMatchObject({ version: 2 });
  });

  test('an import that would open an outcome stops and says how to go on, one by one', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa002.txt');
    const before = readFileSync(file, 'utf8');
    writeFileSync(sheet, writeCsv([HEADERS, ROW, [...OTHER.slice(0, 3), '']]));
    for (const more of [[], ['--force'], ['--dry-run']]) {
      const { status, stdout } = await run(sheet, '--out', content, ...more);
      expect(status).toBe(1);
      expect(stdout).toContain('row 3 (line 3) error row-would-open');
      expect(stdout).toContain('Nothing was imported. Fix the errors above (1 × row-would-open)');
      expect(stdout).toContain('--open DEMO-AAA2301/AAA002\n');
    }
    expect(readFileSync(file, 'utf8')).toBe(before);
    const { status, stdout } = await run(sheet, '--out', content, '--open', 'DEMO-AAA2301/AAA002');
    expect(status).toBe(0);
    expect(stdout).toContain('Were opened (--open)');
    expect(stdout).toContain('  demo-aaa2301-aaa002.txt');
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  });

  test('--force keeps a flag that an editor wrote, and says so', async () => {
    const { content, outcomes, sheet } = makeFolder();
    await run(sheet, '--out', content);
    const file = path.join(outcomes, 'demo-aaa2301-aaa001.txt');
    const flag = `**${FLAG_HEADER}**: `;
    writeFileSync(file, readFileSync(file, 'utf8').replace(flag, `${flag}YES`));
    writeFileSync(sheet, writeCsv([HEADERS, [...ROW.slice(0, 2), `${ROW[2] ?? ''} More.`, '']]));
    const { status, stdout } = await run(sheet, '--out', content, '--force');
    expect(status).toBe(0);
    expect(stdout).toContain('Kept the flag of the file');
    expect(readFileSync(file, 'utf8')).toContain(`met. More.\n${flag}YES`);
  });

  test('what an id holds steers neither the terminal nor a shell that the command is pasted into', async () => {
    const steer = 'A\u001B[2J1"$(touch x)';
    const write = (flag: string): Uint8Array =>
      writeWorkbook({ One: [HEADERS, [steer, ...OTHER.slice(1, 3), flag]] });
    const { content, sheet } = makeFolder(write('x'));
    expect((await run(sheet, '--out', content)).status).toBe(0);
    writeFileSync(sheet, write(''));
    const { status, stdout } = await run(sheet, '--out', content);
    expect(status).toBe(1);
    expect(stdout).toContain(String.raw`--open "A[U+001B][2J1\"\$(touch x)"`);
    expect(stdout.match(/[^\P{Cc}\n]/gu)).toBeNull();
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
  ])('%j is wrong use, and is told how to call it', async (args) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run import');
    expect(existsSync('somewhere')).toBe(false);
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe or a device is named and not read',
    async () => {
      const folder = makeContentFolder({});
      const pipe = path.join(folder, 'sheet.csv');
      execFileSync('mkfifo', [pipe]);
      for (const [file, kind] of [
        [pipe, 'a pipe'],
        ['/dev/zero', 'a device'],
      ] as const) {
        const { status, stderr } = await run(file, '--out', folder);
        expect(status).toBe(2);
        expect(stderr).toContain(`${file} is ${kind} and no spreadsheet.`);
      }
    },
  );
});
