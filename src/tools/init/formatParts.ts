import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { ListedValue } from './mergeTwins.ts';
import type { OwnRole, ProposedValues } from './proposal.ts';
import { proposePlural } from './proposePlural.ts';
import type { Ignored } from './recognise.ts';
import type { HeaderLanguage } from './words/headerNames.ts';
import { formatComment, formatFlow, formatScalar, formatSign } from './yamlText.ts';

/** Why a column is left out, in words. */
export function describeIgnored(why: Ignored, facts: ColumnFacts): string {
  const texts = getToolTexts().programme;
  if (why === 'contacts') return texts.ignoredContacts({ cells: countContacts(facts) });
  const reasons: Readonly<Record<Exclude<Ignored, 'contacts'>, string>> = texts.ignoredFor;
  return reasons[why];
}

/** In how many cells of a column people can be reached. */
export function countContacts({ contacts, filled }: ColumnFacts): string {
  return getToolTexts().init.contactCells({ contacts, filled });
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
  const texts = getToolTexts().programme;
  const isSpelt = /^field-\d+$/.test(address);
  return [
    `    # index: ${formatScalar(address)}   # ${texts.indexLine({ isSpelt, isClosed: !isPublished })}`,
    ...(plural === undefined
      ? [`    # plural: ${formatScalar(proposePlural(label, language))}   # ${texts.plural}`]
      : []),
  ];
}

/** The lines of a vocabulary; one whose order nobody knows is a comment. */
export function formatValues(
  name: string,
  { values, isUnordered, unused }: ProposedValues,
): string[] {
  const texts = getToolTexts().programme;
  const lines = [
    `  ${formatScalar(name)}:`,
    ...(unused.length === 0 ? [] : [`    # ${texts.unused({ values: unused.join(', ') })}`]),
    ...values.map(
      (value) => `    - ${formatValue(value)}   # ${value.count}${describeSlips(value)}`,
    ),
  ];
  if (!isUnordered) return lines;
  return [`  # ${texts.unordered}`, ...lines.map((line) => `# ${line}`)];
}

/** Which spellings of a value are taken for slips of typing, or whether the value itself may be one. */
function describeSlips({ slips = [], near }: ListedValue): string {
  const texts = getToolTexts().programme;
  const told = slips.map((slip) => `“${formatComment(slip)}”`).join(', ');
  if (slips.length > 0) return `; ${texts.slips({ count: slips.length, slips: told })}`;
  return near === undefined ? '' : `; ${texts.slip({ near: formatComment(near) })}`;
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
