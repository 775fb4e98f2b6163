import { expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';

const [HEADERS = ''] = /^headers:\n(?: .*\n)+/m.exec(fixtureProgrammeText) ?? [];

/** A synthetic programme whose every text is said by `say`, in English or in more. */
function writeProgramme(
  settings: string,
  say: (english: string, french: string) => string,
): string {
  return `---
name: Synthetic programme
abbreviation: DEMO
description: Invented for a test.
language: en
${settings}
labels: { scale: ${say('Reach', 'Portée')} }
fields:
  partner: { label: ${say('Partner', 'Partenaire')}, headers: [Partner], kind: term, index: partners }
publication:
  statuses: [Outcome]
${HEADERS}
vocabularies:
  status: [Outcome]
  partner: [{ label: ${say('Union', 'Syndicat')} }]
  scale: [{ label: ${say('Local', 'Local')} }]
  country: [{ label: Kenya, code: KE }]
  changeTypes: [{ cluster: ${say('Policy', 'Politique')}, types: [{ label: ${say('New law', 'Nouvelle loi')} }] }]
---
Synthetic.
`;
}

/** What pages and files are made of. */
function load(programme: string): unknown {
  const more = {
    Partner: 'Union',
    Scale: 'Local',
    country: 'Kenya',
    'MCQType of change': 'New law',
  };
  const folder = makeContentFolder({
    'programme.md': programme,
    'outcomes/1.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001', more }),
  });
  const { problems, programme: shown, fields, outcomes } = loadCollection(folder);
  return { problems, programme: shown, fields, outcomes };
}

const inOne = (english: string): string => english;
const inBoth = (english: string, french: string): string =>
  `{ en: ${english}, fr: ${french}, de: Synthetisch }`;
const TRANSLATIONS = 'translations: { fr: { name: Programme fictif } }';

test('what a programme says in languages that its site does not have costs the site nothing', () => {
  const plain = load(writeProgramme('', inOne));
  expect(load(writeProgramme(TRANSLATIONS, inBoth))).toEqual(plain);
  expect(plain).toMatchObject({ problems: [], outcomes: [{}] });
});

test('what it says in those that it has is there, and nothing else', () => {
  const several = JSON.stringify(load(writeProgramme(`languages: [fr]\n${TRANSLATIONS}`, inBoth)));
  for (const text of ['Portée', 'Partenaire', 'Syndicat', 'Politique', 'Nouvelle loi', 'fictif'])
    expect(several).toContain(text);
  expect(several).not.toContain('Synthetisch');
});
