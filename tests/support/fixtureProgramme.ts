import { readFileSync } from 'node:fs';
import { readProgramme, type Programme } from '../../src/programme/readProgramme.ts';

/** The folder of the fixtures, as an absolute path. */
export const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The synthetic programme of `fixtures/programme.md`. */
export const fixtureProgrammeText = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
export const fixtureProgramme: Programme = readValid(fixtureProgrammeText);

/** The programme a text describes; the text has to be without fault. */
export function readValid(text: string): Programme {
  const { programme, problems } = readProgramme(text);
  if (programme === undefined) {
    throw new Error(`The programme is faulty: ${problems.map(({ message }) => message).join(' ')}`);
  }
  return programme;
}

/** The fixture programme with another publication policy. */
export function withPolicy(
  policy: Partial<Programme['settings']['publication']>,
  programme: Programme = fixtureProgramme,
): Programme {
  const publication = { ...programme.settings.publication, ...policy };
  return { ...programme, settings: { ...programme.settings, publication } };
}

/** The fixture programme with further settings, as YAML. */
export function withSettings(yaml: string): Programme {
  return readValid(fixtureProgrammeText.replace('\nheaders:', `\n${yaml}\nheaders:`));
}

/** The header of consent in `consentProgramme`. */
export const CONSENT_HEADER = 'May this be published?';

/** The fixture programme with a column in which only an explicit yes publishes. */
export const consentProgramme: Programme = readValid(
  readFileSync(new URL('programme.md', FIXTURES), 'utf8').replace(
    '  statuses: [Outcome]',
    `$&\n  consent: { headers: ["${CONSENT_HEADER}"] }`,
  ),
);
