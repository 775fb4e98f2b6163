import type { ColumnFacts } from './columnFacts.ts';
import type { ListedValue } from './mergeTwins.ts';
import type { OwnRole, ProposedValues } from './proposal.ts';
import { proposePlural } from './proposePlural.ts';
import type { Ignored } from './recognise.ts';
import type { HeaderLanguage } from './words/headerNames.ts';
import { formatComment, formatFlow, formatScalar, formatSign } from './yamlText.ts';

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
export function formatOwnField(role: OwnRole, header: string, language: HeaderLanguage): string[] {
  const { name, label, plural, holds, separator, isPublished } = role;
  return [
    `  ${formatScalar(name)}:`,
    `    label: ${formatScalar(label)}`,
    ...(plural === undefined ? [] : [`    plural: ${formatScalar(plural)}`]),
    `    headers: ${formatFlow([header])}`,
    `    kind: ${holds}`,
    ...(separator === undefined ? [] : [`    separator: ${formatSign(separator)}`]),
    ...(isPublished ? [] : ['    publish: false']),
    ...formatIndex(role, language),
  ];
}

/** How to give each value a page of its own: lines that only need their signs taken away. */
function formatIndex(
  { label, plural, address, isPublished }: OwnRole,
  language: HeaderLanguage,
): string[] {
  if (address === undefined) return [];
  const when = isPublished ? '' : ' Only once it is published';
  const isSpelt = /^field-\d+$/.test(address);
  const hint = isSpelt ? ' Better a word in plain letters, before anybody has a link.' : '';
  return [
    `    # index: ${formatScalar(address)}   # a page for each value, linked in the menu.${hint}${when}`,
    ...(plural === undefined
      ? [
          `    # plural: ${formatScalar(proposePlural(label, language))}   # what the menu calls several of them: please check`,
        ]
      : []),
  ];
}

/** The lines of a vocabulary; one whose order nobody knows is a comment. */
export function formatValues(
  name: string,
  { values, isUnordered, unused }: ProposedValues,
): string[] {
  const lines = [
    `  ${formatScalar(name)}:`,
    ...(unused.length === 0
      ? []
      : [`    # No row has ${unused.join(', ')}: if the scale has it, list it here in its place.`]),
    ...values.map(
      (value) => `    - ${formatValue(value)}   # ${value.count}${describeSlips(value)}`,
    ),
  ];
  if (!isUnordered) return lines;
  return [
    '  # Put these values in order from low to high, then remove the # and the blank after it:',
    ...lines.map((line) => `# ${line}`),
  ];
}

/** Which spellings of a value are taken for slips of typing, or whether the value itself may be one. */
function describeSlips({ slips = [], near }: ListedValue): string {
  const told = slips.map((slip) => `“${formatComment(slip)}”`).join(', ');
  if (slips.length > 0)
    return `; ${told} taken for ${slips.length === 1 ? 'a slip' : 'slips'} of typing`;
  return near === undefined ? '' : `; a slip of typing for “${formatComment(near)}”?`;
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
