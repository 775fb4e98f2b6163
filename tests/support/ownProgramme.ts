import type { Programme } from '../../src/programme/readProgramme.ts';
import { fixtureProgrammeText, readValid } from './fixtureProgramme.ts';

/** Settings of the fixture programme that add fields of its own. */
const OWN_FIELDS = `
fields:
  partner:
    label: Partner organisation
    headers: [Partner, Partenaire]
    kind: terms
    separator: ';'
    index: partners
  theme: { label: Theme, headers: [Theme], kind: term, after: country }
  urgency: { label: Urgency, headers: [Urgency], kind: rating, after: theme }
  lessons: { label: Lessons learnt, headers: [Lessons], kind: text, after: evidence }
  notes: { label: Notes, headers: [Notes of the team], kind: text, publish: false }
labels: { harvest: Reporting period }
headers:`;

/** The fixture programme, as a file, with fields of its own. */
export const ownProgrammeText = fixtureProgrammeText
  .replace('\nheaders:', OWN_FIELDS)
  .replace(
    '\nvocabularies:',
    '\nvocabularies:\n  theme: [Water rights, Fisheries]\n  urgency: [can wait, soon, now]',
  );

export const ownProgramme: Programme = readValid(ownProgrammeText);
