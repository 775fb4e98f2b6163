import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { formatFindings } from '../../../src/tools/verify/formatFindings.ts';
import { verifySite } from '../../../src/tools/verify/verifySite.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { FIXTURES } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';

const KEY = 'quiet otter 71 lantern';

test('no finding quotes the key, nor a part of it beside something else that was found', async () => {
  const programme = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
  const content = makeContentFolder({
    'programme.md': programme.replace(
      'publication:\n',
      `publication:\n  id: opaque\n  key: ${KEY}\n`,
    ),
    'outcomes/kept.txt': writeFragment({ id: 'EXH-KE2401/CIV003', flag: 'YES' }),
  });
  const texts = [
    `It says ${KEY}.`,
    `It says ${KEY.toUpperCase()} of EXH-KE2401/CIV003 here.`,
    `${'so far '.repeat(9)}EXH-KE2401/CIV003 ${'and '.repeat(6)}${KEY}`,
  ];
  for (const text of texts) {
    const site = makeContentFolder({ 'programme.md': null, 'index.html': `<p>${text}</p>` });
    const { findings } = await verifySite(site, loadCollection(content), content);
    const found = findings.filter(({ file }) => file === 'index.html');
    expect(found.some(({ message }) => message.includes('holds the key'))).toBe(true);
    expect(formatFindings(found)).not.toMatch(/quiet|otter|lantern/i);
  }
});

test('in program code a short id is found as it is written, and not where variables meet a number', async () => {
  const content = makeContentFolder({
    'programme.md': readFileSync(new URL('programme.md', FIXTURES), 'utf8').replace(
      /^idPattern:.*\n/m,
      '',
    ),
    'outcomes/kept.txt': writeFragment({ id: 'AR-008', flag: 'YES' }),
  });
  const find = async (code: string): Promise<number> => {
    const site = makeContentFolder({ 'programme.md': null, 'assets/app.js': code });
    const { findings } = await verifySite(site, loadCollection(content), content);
    return findings.filter(({ file, message }) => /js$/.test(file) && message.includes('AR-008'))
      .length;
  };
  for (const code of ['let i=[],a=r+8;for(;;){}', 'ar(8)', 'ar-8', 'x=ar[8]', '"a"+ar-8', 'ar>8'])
    expect(await find(code), code).toBe(0);
  for (const code of ['x="AR-008"', 'x="/outcomes/ar-008/"', 'x="AR 008"', 'x="ar008"'])
    expect(await find(code), code).toBe(1);
  const between = ['f("b",ar-8,"c")', '"b"+ar-8+"c"', 'x?"a":ar-8?"b":0', '"a"in ar-8,"b"'];
  for (const code of [...between, "'a'.at(ar-8,'b')", 'x=["a",ar-8]', '"a";ar-8;"b"'])
    expect(await find(code), code).toBe(0);
  for (const text of ['x="AR-8"', "x=' ar-8 '", 'x=`<td>AR–8</td>`'])
    expect(await find(text), text).toBe(1);
  const texts = [
    'x="see AR-8, and"',
    "f('It’s AR-8.')",
    'x=`as in AR–8 (2022), too`',
    '{a:"AR-8 it is"}',
  ];
  for (const text of texts) expect(await find(text), text).toBe(1);
});

test('a value is not made of the end of an address and of the text after it', async () => {
  const programme = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
  const content = makeContentFolder({
    'programme.md': programme.replace('harvest: [harvest 1,', 'harvest: [Congo DR, harvest 1,'),
    'outcomes/kept.txt': writeFragment({ id: 'EXH-KE2401/CIV003', flag: 'YES' }),
  });
  const find = async (page: string, name = 'index.html'): Promise<number> => {
    const site = makeContentFolder({ 'programme.md': null, [name]: page });
    const { findings } = await verifySite(site, loadCollection(content), content);
    return findings.filter(({ message }) => message.includes('“Congo DR”')).length;
  };
  const link = '<p>It is <a href="/countries/dr-congo/">DR Congo</a> here.</p>';
  expect(await find(link)).toBe(0);
  const shown = ['<p>Congo DR</p>', '<p><b>Congo</b> DR</p>', '<p title="In Congo DR">x</p>'];
  for (const page of [...shown, '<a href="/congo-dr/">x</a>', `${link}<p>Congo <i>DR</i></p>`])
    expect(await find(page), page).toBe(1);
  expect(await find(link, 'notes.txt')).toBe(1);
});

test('a compressed twin of program code or of a style is searched as what it is of', async () => {
  const content = makeContentFolder({
    'programme.md': readFileSync(new URL('programme.md', FIXTURES), 'utf8').replace(
      /^idPattern:.*\n/m,
      '',
    ),
    'outcomes/kept.txt': writeFragment({ id: 'AR-008', flag: 'YES' }),
  });
  const site = makeContentFolder({ 'programme.md': null, 'a.js.gz': '', 'b.css.gz': '' });
  const code = gzipSync('let i=[],a=r+8;for(;;){}'.padEnd(1200, ';'));
  const style = gzipSync(String.raw`p::after{content:"\41\52-008"}`.padEnd(1200));
  writeFileSync(path.join(site, 'a.js.gz'), code);
  writeFileSync(path.join(site, 'b.css.gz'), style);
  const { findings } = await verifySite(site, loadCollection(content), content);
  const files = findings.filter(({ message }) => message.includes('AR-008'));
  expect(files.map(({ file }) => file)).toEqual(['b.css.gz › unpacked']);
});
