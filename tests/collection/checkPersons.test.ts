import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { formatGroups } from '../../src/problems/formatGroups.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';

const programme = fixtureProgrammeText.replace(
  /^headers:$/m,
  `fields:
  partner: { label: Partner, headers: [Partner], kind: term }
  harvester: { label: Harvester, headers: [Harvester], kind: text, publish: false }
headers:`,
);

function check(...outcomes: readonly FragmentParts[]): ReturnType<typeof loadCollection> {
  const files = outcomes.map(
    (parts, index) =>
      [`outcomes/${index}.txt`, writeFragment({ id: `KE-${index}`, ...parts })] as const,
  );
  return loadCollection(
    makeContentFolder({ 'programme.md': programme, ...Object.fromEntries(files) }),
  );
}

function listPlaces(...outcomes: readonly FragmentParts[]): string[] {
  return check(...outcomes).problems.flatMap(({ code, file, position }) =>
    code === 'persons-shown' && position !== 'unavailable' ? `${file}:${position.line}` : [],
  );
}

describe('checkPersons(fragment, outcome, programme)', () => {
  test('texts and values that are published', () => {
    expect(
      listPlaces(
        { description: 'A group met.\nMr Okello (0772 123 456) told it.' },
        { more: { Partner: 'Mme Diallo' } },
        { more: { Partner: 'Women’s network' } },
      ),
    ).toEqual(['outcomes/0.txt:3', 'outcomes/1.txt:4']);
  });

  test('nothing of what is not published, or redacted', () => {
    expect(
      listPlaces(
        { more: { Harvester: 'Mr Okello' } },
        { more: { Partner: 'Mme Diallo' }, flag: 'yes' },
        { more: { Partner: 'Mme Diallo' }, frontMatter: 'redact: [Mme Diallo]' },
        { more: { 'Not in programme.md': 'Mme Diallo' } },
      ),
    ).toEqual([]);
  });

  test('one line for a column, with three places and without what they hold', () => {
    const many = Array.from({ length: 5 }, () => ({ more: { Partner: 'Mme Diallo' } }));
    const found = check(...many).problems.filter(({ code }) => code === 'persons-shown');
    const [line, ...rest] = formatGroups(found, 'npm run check').split('\n');
    expect(line).toMatch(
      /^warning persons-shown, 5 times: “Partner” is published.* → outcomes\/0\.txt:4:\d+, outcomes\/1\.txt:4:\d+, outcomes\/2\.txt:4:\d+ and 2 more$/,
    );
    expect(rest.join('\n')).not.toContain('Diallo');
  });
});
