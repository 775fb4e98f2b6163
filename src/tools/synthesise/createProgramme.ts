import { stringify } from 'yaml';
import {
  CHANGE_TYPES,
  CONTRIBUTION,
  COUNTRIES,
  HARVESTS,
  HEADERS,
  OBJECTIVES,
  SCALES,
  SIGNIFICANCE,
  SOCIAL_ACTORS,
} from './settings.ts';

/** The `programme.md` of a synthetic corpus; it says on every page that nothing in it is real. */
export function createProgramme(): string {
  const settings = {
    name: 'Demonstration programme (synthetic)',
    abbreviation: 'DEMO',
    description:
      'Synthetic outcomes that show what Outcome Atlas does. No person, organisation or event in them is real.',
    language: 'en',
    notice: 'Everything on this site is synthetic: no person, organisation or event in it is real.',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    idPattern: String.raw`DEMO-(?<place>[A-Z]+)(?<harvest>\d{4})/(?<objective>[A-Z]+)(?<serial>\d+)`,
    headers: Object.fromEntries(
      Object.entries(HEADERS).map(([field, header]) => [field, [header.trim()]]),
    ),
    vocabularies: {
      status: ['Outcome', 'Outcome lead'],
      harvest: HARVESTS.map(({ label }) => label).toSorted(),
      country: COUNTRIES.map(({ label, code }) =>
        code === undefined ? { label } : { label, code },
      ),
      significanceRating: SIGNIFICANCE,
      contributionRating: CONTRIBUTION,
      scale: SCALES,
      socialActor: SOCIAL_ACTORS,
      objectives: OBJECTIVES,
      changeTypes: CHANGE_TYPES,
    },
    publication: { statuses: ['Outcome'] },
  };
  return `---\n${stringify(settings, { aliasDuplicateObjects: false })}---\n\n${ABOUT}`;
}

const ABOUT = `This is a demonstration. **Everything on this site is synthetic**: the outcomes were made by a
program from lists of words. The countries exist; the towns, organisations, people and events in the
outcomes do not.

It shows what a full site looks like, and lets everybody try the search and the indexes.
`;
