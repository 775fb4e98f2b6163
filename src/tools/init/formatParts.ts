import { findReserved } from '../../programme/reservedNames.ts';
import { createSlug } from '../../text/slug.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { ListedValue } from './mergeTwins.ts';
import type { OwnRole, ProposedValues } from './proposal.ts';
import type { Ignored } from './recognise.ts';
import { formatFlow, formatScalar, formatSign } from './yamlText.ts';

/** Why a column is left out, in a word. */
const WHAT: Readonly<Record<Exclude<Ignored, 'contacts'>, string>> = {
  'survey tool': 'technical',
  person: 'person',
  'place on the map': 'position',
  note: 'note',
  'tick box': 'tick box; the joined column is taken',
  'joined boxes': 'joined so that nobody can tell the answers apart; the tick boxes are taken',
};

/** Why a column is left out, in words. */
export function describeIgnored(why: Ignored, facts: ColumnFacts): string {
  return why === 'contacts'
    ? `telephone numbers or e-mail addresses in ${countContacts(facts)}`
    : WHAT[why];
}

/** In how many cells of a column people can be reached. */
export function countContacts({ contacts, filled }: ColumnFacts): string {
  return `${contacts} of ${filled} cells`;
}

/** The lines of a field of the programme's own. */
export function formatOwnField(role: OwnRole, header: string): string[] {
  const { name, label, holds, separator, isPublished } = role;
  return [
    `  ${formatScalar(name)}:`,
    `    label: ${formatScalar(label)}`,
    `    headers: ${formatFlow([header])}`,
    `    kind: ${holds}`,
    ...(separator === undefined ? [] : [`    separator: ${formatSign(separator)}`]),
    ...(isPublished ? [] : ['    publish: false']),
    ...formatIndex(role),
  ];
}

/** How to give each value a page of its own: a line that only needs its sign taken away. */
function formatIndex({ name, label, holds, isPublished }: OwnRole): string[] {
  if (holds !== 'term' && holds !== 'terms') return [];
  const words = createSlug(label).split('-').slice(0, 3).join('-').slice(0, 30);
  const segment = [words, `${words}-list`].find(
    (each) => createSlug(each) === each && each !== '' && findReserved(each) === undefined,
  );
  const address = segment ?? createSlug(name);
  const when = isPublished ? '' : ' Only once it is published';
  return [
    `    # index: ${formatScalar(address)}   # a page for each value, linked in the menu.${when}`,
  ];
}

/** The lines of a vocabulary; one whose order nobody knows is a comment. */
export function formatValues(name: string, { values, isUnordered }: ProposedValues): string[] {
  const lines = [
    `  ${formatScalar(name)}:`,
    ...values.map((value) => `    - ${formatValue(value)}   # ${value.count}`),
  ];
  if (!isUnordered) return lines;
  return [
    '  # Put these values in order from low to high, then remove the # and the blank after it:',
    ...lines.map((line) => `# ${line}`),
  ];
}

/** `{ label: Senegal, code: SN, also: [sen] }` */
function formatValue({ label, code, also }: ListedValue): string {
  if (code === undefined && also.length === 0) return formatScalar(label);
  const parts = [
    `label: ${formatScalar(label)}`,
    ...(code === undefined ? [] : [`code: ${formatScalar(code)}`]),
    ...(also.length === 0 ? [] : [`also: ${formatFlow(also)}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}
