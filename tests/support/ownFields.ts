import { createFields, FIELDS, type Field, type FieldTable } from '../../src/programme/fields.ts';
import { readProgramme, type Programme } from '../../src/programme/readProgramme.ts';
import { fixtureProgrammeText } from './fixtureProgramme.ts';

/** Fields as somebody would add them to the table: a text with a rating, a classified one, a hidden one. */
const ADDED: readonly Field[] = [
  {
    name: 'lessonsLearnt',
    kind: 'text',
    rating: 'lessonsRating',
    isSearched: true,
    relates: true,
    inMerged: 'lessons learnt',
  },
  { name: 'lessonsRating', kind: 'rating' },
  { name: 'partners', kind: 'terms', isSearched: true, relates: true },
  { name: 'notes', kind: 'hidden' },
];

/** A copy of the table with fields of its own. */
export const moreFields: FieldTable = createFields([...FIELDS, ...ADDED]);

const SETTINGS = `
headers:
  lessonsLearnt: [Lessons]
  lessonsRating: [Lessons rating]
  partners: [Partner organisations]
  notes: [Notes of the team]`;

const VOCABULARIES = `
vocabularies:
  lessonsRating: [few, many]
  partners: [Alpha Union, 'Beta, Gamma and Delta', Unused Circle of Weavers]`;

/** The fixture programme with these fields. */
export const moreProgramme: Programme = readMore();

function readMore(): Programme {
  const text = fixtureProgrammeText
    .replace('\nheaders:', SETTINGS)
    .replace('\nvocabularies:', VOCABULARIES);
  const { programme, problems } = readProgramme(text, moreFields);
  if (programme === undefined) throw new Error(problems.map(({ message }) => message).join(' '));
  return programme;
}
