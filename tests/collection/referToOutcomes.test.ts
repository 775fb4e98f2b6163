import { describe, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../src/collection/loadCollection.ts';
import { listFacts } from '../../src/layouts/listSections.ts';
import { listPublicTexts } from '../../src/tools/verify/publicTexts.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';

const FIELDS = `
fields:
  others: { label: Related outcomes, headers: [See also], kind: related }
  source: { label: Source, headers: [Source], kind: link }
  seen: { label: Seen on, headers: [Seen], kind: date }`;
const id = (serial: number): string => `DEMO-AAA2301/AAA00${serial}`;

function read(parts: readonly FragmentParts[], settings = ''): Reading {
  const files = parts.map((part, index): [string, string] => [
    `outcomes/${index + 1}.txt`,
    writeFragment({ id: id(index + 1), description: `Change ${index}.`, ...part }),
  ]);
  const programme = fixtureProgrammeText
    .replace('\nheaders:', `${FIELDS}\nheaders:`)
    .replace('  statuses: [Outcome]', `$&${settings}`);
  return loadCollection(
    makeContentFolder({ 'programme.md': programme, ...Object.fromEntries(files) }),
  );
}

function referencesOf({ outcomes }: Reading, place = 0): unknown {
  return Object.entries(outcomes[place] ?? {}).find(([name]) => name === 'others')?.[1];
}

describe('related outcomes', () => {
  const more = { 'See also': `${id(2)}; demo-aaa2301/aaa003, ${id(4)}\n${id(9)}; ${id(1)}` };
  const parts: FragmentParts[] = [
    { more },
    { frontMatter: `aliases: [${id(4)}]` },
    {},
    { flag: 'yes', id: id(5), description: 'Withheld.' },
  ];

  test('are those that are public, whatever spelling or earlier id names them', () => {
    expect(referencesOf(read(parts))).toEqual([
      { id: id(2), slug: 'demo-aaa2301-aaa002' },
      { id: id(3), slug: 'demo-aaa2301-aaa003' },
    ]);
  });

  test('one that is withheld is nowhere in what is public, and the publisher is told', () => {
    const reading = read([{ more: { 'See also': `${id(5)}; ${id(2)}` } }, ...parts.slice(1)]);
    expect(referencesOf(reading)).toEqual([{ id: id(2), slug: 'demo-aaa2301-aaa002' }]);
    expect(JSON.stringify(listPublicTexts(reading))).not.toContain('AAA005');
    expect(reading.problems.map(({ code, message }) => [code, message])).toEqual([
      ['related-withheld', expect.stringContaining(id(5))],
    ]);
    // The last one named is the outcome itself.
    expect(
      read(parts)
        .problems.map(({ code }) => code)
        .toSorted(),
    ).toEqual([...['related-self', 'related-unknown']]);
  });

  test('are named by their references where ids are opaque', () => {
    const reading = read(parts, '\n  id: opaque\n  key: tZ9-qLw2-83vbnEkfA-Ru41');
    const named = JSON.stringify(reading.outcomes.map((_, place) => referencesOf(reading, place)));
    expect(named).not.toContain('AAA');
    for (const { slug } of reading.outcomes.slice(1, 2)) expect(slug).not.toContain('aaa');
  });

  test('a field in which nobody names a public outcome is not on the site', () => {
    const reading = read([{ more: { 'See also': id(5) } }, ...parts.slice(1)]);
    expect(reading.fields.map(({ name }) => name)).not.toContain('others');
  });
});

describe('listFacts(outcome, fields)', () => {
  test('a day is shown as written, and an address alone leads somewhere', () => {
    const { outcomes, fields, problems } = read([
      { more: { Source: 'https://example.org/report', Seen: '5 May 2023' } },
      { more: { Source: 'see the report' } },
    ]);
    const facts = outcomes.map((outcome) =>
      listFacts(outcome, fields).map(({ heading, text, address }) => [heading, text, address]),
    );
    expect(facts).toEqual([
      [
        ['Source', 'https://example.org/report', 'https://example.org/report'],
        ['Seen on', '5 May 2023', undefined],
      ],
      [
        ['Source', 'see the report', undefined],
        ['Seen on', null, undefined],
      ],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['link-unclear']);
  });
});
