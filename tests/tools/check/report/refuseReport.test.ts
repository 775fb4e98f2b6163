import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseReport } from '../../../../src/tools/check/report/refuseReport.ts';
import { REPORTERS } from '../../../../src/tools/check/runCheck.ts';
import { writeMark } from '../../../../src/tools/files/siteMark.ts';

const REVIEW = {
  ...{ published: 0, read: 0, withheld: [], completeness: [], rareValues: [], notCompared: 0 },
  problems: [],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-report-'));
  for (const name of ['content/outcomes', 'site/outcomes', 'reports']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  writeFileSync(path.join(folder, 'site', 'index.html'), '');
  writeMark(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'letter.odt'), 'Dear all');
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html>\n<html lang="en">\n');
  writeFileSync(path.join(folder, 'data.json'), '{\n  "directory": "x"\n}');
  writeFileSync(path.join(folder, 'empty.txt'), '');
  for (const [format, report] of Object.entries(REPORTERS))
    writeFileSync(
      path.join(folder, 'reports', format),
      report(REVIEW, 'content', { isWhole: false }),
    );
  symlinkSync('letter.odt', path.join(folder, 'link.html'));
  symlinkSync('reports/html', path.join(folder, 'link-to-report.html'));
  symlinkSync('nowhere', path.join(folder, 'dangling.html'));
  symlinkSync('nowhere', path.join(folder, 'dangling'));
  symlinkSync('content/outcomes', path.join(folder, 'to-content'));
  symlinkSync('site', path.join(folder, 'to-site'));
  symlinkSync(path.resolve('public'), path.join(folder, 'to-public'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function refuse(file: string): string | undefined {
  return refuseReport(path.join(folder, file), {
    contents: [path.join(folder, 'content')],
    target: 'dist',
  });
}

const KEPT = { contents: [], target: 'dist' };

describe('refuseReport(file, kept)', () => {
  test.each([
    ['content/report.html', 'is content'],
    ['content/outcomes/report.txt', 'is content'],
    ['to-content/report.txt', 'is content'],
    ['site/report.html', 'is inside a site'],
    ['site/outcomes/report.html', 'is inside a site'],
    ['to-site/outcomes/report.html', 'is inside a site'],
    ['to-public/report.html', 'public, which is published'],
    ['letter.odt', 'not a report of this check'],
    ['page.html', 'not a report of this check'],
    ['data.json', 'not a report of this check'],
    ['link.html', 'is a link'],
    ['link-to-report.html', 'is a link'],
    ['dangling.html', 'is a link'],
    ['dangling/report.html', 'leads nowhere'],
    ['reports', 'is not a file'],
    ['none/report.html', 'There is no folder'],
    ['letter.odt/report.html', 'There is no folder'],
  ])('%s is refused', (file, reason) => {
    expect(refuse(file)).toContain(reason);
  });

  test.each([
    'dist/report.html',
    'public/a.html',
    'src/pages/report.html',
    '.git/report',
    'content/r.txt',
  ])('%s of this project is refused', (file) => {
    expect(refuseReport(file, KEPT)).toBeDefined();
  });

  test.skipIf(process.platform === 'win32')('a pipe and a device are refused', () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(refuse('pipe')).toContain('is not a file');
    expect(refuseReport('/dev/null', KEPT)).toContain('is not a file');
  });

  test.each([
    'new.html',
    'reports/new.json',
    'empty.txt',
    'reports/html',
    'reports/json',
    'reports/text',
  ])('%s is taken', (file) => {
    expect(refuse(file)).toBeUndefined();
  });

  test.each([
    [
      'html',
      '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Check of content</title>\n',
    ],
    ['json', '{\n  "directory": "content",\n  "published": 3,\n  "withheld": [],\n'],
  ])('so is a report of before reports had a mark: %s', (format, head) => {
    writeFileSync(path.join(folder, `old.${format}`), head);
    expect(refuse(`old.${format}`)).toBeUndefined();
  });
});
