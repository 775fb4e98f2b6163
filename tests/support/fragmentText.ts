import { createMark } from '../../src/text/slug.ts';

/** The header of the confidential flag, in the fixture programme and in the real one. */
export const FLAG_HEADER = 'Outcome statements is CONFIDENTIAL';

/** The parts of a fragment that a test wants different; `null` leaves the whole line out. */
export interface FragmentParts {
  readonly frontMatter?: string;
  readonly id?: string | null;
  readonly status?: string | null;
  readonly description?: string | null;
  /** Further lines, as `{ header: value }`; they stand before the flag. */
  readonly more?: Readonly<Record<string, string>>;
  readonly flag?: string | null;
}

/** The text of a synthetic fragment that would be published, but for the parts given. */
export function writeFragment(parts: FragmentParts = {}): string {
  const { frontMatter, more = {} } = parts;
  const fields: [string, string | null][] = [
    ['FragmentID', valueOf(parts.id, 'DEMO-AAA2301/AAA001')],
    ['Outcome status', valueOf(parts.status, 'Outcome')],
    ['Outcome description', valueOf(parts.description, describe(parts.id))],
    ...Object.entries(more),
    [FLAG_HEADER, valueOf(parts.flag, '')],
  ];
  const lines = fields.flatMap(([header, value]) =>
    value === null ? [] : [`**${header}**: ${value}\n`],
  );
  return `${frontMatter === undefined ? '' : `---\n${frontMatter}\n---\n`}${lines.join('')}`;
}

/** Each id tells an outcome of its own. */
function describe(id: string | null | undefined): string {
  const told = 'A synthetic group in made-up Demoville began to meet.';
  return id === undefined || id === null ? told : `${told} It was ${createMark(id)} who began.`;
}

function valueOf(given: string | null | undefined, usual: string): string | null {
  return given === undefined ? usual : given;
}
