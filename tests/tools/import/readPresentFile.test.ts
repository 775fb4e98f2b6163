import { describe, expect, test } from 'vitest';
import { hashBody, readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';

const body = writeFragment({ id: ' A/1 ', description: 'They met.' });

describe('readPresentFile(file, text, programme)', () => {
  test('front matter is kept byte for byte, and the fields with LF', () => {
    const front = '---\r\nwithhold: true\r\n---\r\n';
    const present = readPresentFile('a.txt', front + body.replaceAll('\n', '\r\n'), programme);
    expect(present).toMatchObject({ file: 'a.txt', id: 'A/1', frontMatter: front, body });
    expect(present.description).toBe('They met.');
  });

  test.each([
    ['', false],
    ['---\nlang: fr\n---\n', false],
    ['---\naliases: []\n---\n', false],
    ['---\naliases: [B]\n---\n', true],
    ['---\nwithhold: true\n---\n', true],
    ['---\nredact: [met]\n---\n', true],
    ['---\ntitle: Mine\n---\n', true],
  ])('front matter %j decides about the text: %j', (front, isDecided) => {
    expect(readPresentFile('a.txt', front + body, programme).isDecided).toBe(isDecided);
  });

  test('a file without fields has neither id nor description, and is never open', () => {
    expect(readPresentFile('a.txt', '', programme)).toMatchObject({
      ...{ id: undefined, description: '', body: '', closure: 'undecided' },
    });
  });
});

test('hashBody(body) differs with any byte', () => {
  expect(hashBody(body)).toMatch(/^[0-9a-f]{32}$/);
  expect(hashBody(`${body} `)).not.toBe(hashBody(body));
});
