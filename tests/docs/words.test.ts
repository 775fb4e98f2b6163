import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAsking } from '../../src/outcome/askingHeaders.ts';
import { FIRST_NO_WORDS, NO_WORDS, YES_WORDS } from '../../src/outcome/flag.ts';
import { isUnapproved } from '../../src/outcome/statusWords.ts';
import { isSetAside } from '../../src/tools/import/setAside.ts';
import { isApproved } from '../../src/tools/init/recognise.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

/** What is in quotes, or in other marks, between two parts of a text, which both are there. */
function listQuoted(text: string, from: string, to: string, quoted = /“([^”]+)”/g): string[] {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  expect([from, start === -1, to, end === -1]).toEqual([from, false, to, false]);
  const found = [...text.slice(start, end).matchAll(quoted)].map(([, word = '']) => word);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

test('the words for no and yes are those that content.md lists', () => {
  const list = (from: string, to: string): string[] =>
    listQuoted(read('content.md'), from, to, /`([^`]+)`/g).toSorted();
  const later = NO_WORDS.filter((word) => !FIRST_NO_WORDS.some((first) => first === word));
  expect(list('- always:', '; - once')).toEqual([...FIRST_NO_WORDS].toSorted());
  expect(list('once the programme says so:', '. Write `negatives')).toEqual(later.toSorted());
  expect(list('this line is there, once, and says', ', compared like')).toEqual(
    [...YES_WORDS].toSorted(),
  );
});

test.each([
  ['secrecy', 'its header asks for secrecy', 'and its value is no plain no'],
  ['leave', 'it asks for leave to publish', 'and its value is no plain yes'],
  ['offer', 'a no under', ', a yes under'],
  ['seclusion', 'a yes under', '. “Embargoed'],
])('each header that content.md gives for %s is one', (asking, from, to) => {
  const headers = listQuoted(read('content.md'), from, to);
  expect(headers.map((header) => [header, readAsking(header)])).toEqual(
    headers.map((header) => [header, asking]),
  );
});

test('each status that publishing.md gives says what it says', () => {
  const [approved = '', ...others] = listQuoted(
    read('publishing.md'),
    'nearly all are words such as',
    ', whatever the header',
  );
  expect([isApproved(approved), others.filter((value) => !isUnapproved(value))]).toEqual([
    true,
    [],
  ]);
});

test('each name of a sheet that publishing.md gives sets its outcomes aside', () => {
  const names = listQuoted(read('publishing.md'), 'Sheets called', 'or the like');
  expect(names.filter((name) => !isSetAside(name))).toEqual([]);
});
