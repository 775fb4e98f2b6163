import { getToolLanguage } from '../../messages/problems/toolLanguage.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { listOpenLevels } from '../../outcome/holdsLevels.ts';
import {
  formatNameOrigin,
  formatOrigin,
  isNameOfFile,
  PLACEHOLDERS,
  PROPOSED_TEXTS,
} from '../../collection/proposedTexts.ts';
import { readProgramme } from '../../programme/readProgramme.ts';
import { FIELDS, type FieldName } from '../../programme/fields.ts';
import { isHeaderFound } from './checkHeaderRow.ts';
import { describeIgnored, formatOwnField, formatValues } from './formatParts.ts';
import { findField, type Column, type Proposal } from './proposal.ts';
import { describeRule, listRules } from './listRules.ts';
import { ANSWERS } from './words/ownWords.ts';
import {
  formatComment,
  formatEntry,
  formatFlow,
  formatScalar,
  formatSign,
  writeComment,
} from './yamlText.ts';

/** What the copy that is imported from now on is called, and what is in it. */
export interface CopyNames {
  readonly file: string;
  readonly id: string | undefined;
  readonly flag: string | undefined;
}

/**
 * A proposal → the text of `programme.md`, with comments for whoever edits it. The row of the headers is named only where
 * an import would look for them elsewhere: the next sheet may have a line more or less above them.
 */
export function formatProgramme(proposal: Proposal, source: string, copy?: CopyNames): string {
  const text = formatWhole(proposal, source, copy, false);
  const { programme } = readProgramme(text);
  const added = [copy?.id, copy?.flag].filter((header) => header !== undefined);
  return programme !== undefined && isHeaderFound(programme, proposal.table, added)
    ? text
    : formatWhole(proposal, source, copy, true);
}

function formatWhole(
  proposal: Proposal,
  source: string,
  copy: CopyNames | undefined,
  namesRow: boolean,
): string {
  const sections = [
    formatHead(proposal, source),
    formatSpreadsheet(proposal, copy, namesRow),
    formatHeaders(proposal, copy),
    formatOwn(proposal),
    formatIgnored(proposal),
    formatBoxes(proposal),
    formatSeparators(proposal),
    formatVocabularies(proposal),
    formatPublication(proposal, copy),
  ].filter((section) => section !== '');
  return `---\n${sections.join('\n')}---\n\n${formatAbout(proposal)}`;
}

function formatHead({ name, language }: Proposal, source: string): string {
  const texts = getToolTexts().programme;
  const origin = formatOrigin(formatComment(source), getToolLanguage());
  return [
    ...writeComment(`${origin} ${texts.change}`),
    ...(isNameOfFile(name, source)
      ? []
      : writeComment(formatNameOrigin(formatComment(name), getToolLanguage()))),
    `name: ${formatScalar(name)}`,
    '# abbreviation: ABC',
    ...writeComment(texts.description),
    `description: ${formatScalar(PROPOSED_TEXTS.description[language].replace('{name}', () => name))}`,
    ...writeComment(texts.language),
    `language: ${language}`,
    ...writeComment(texts.licence),
    "# licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }",
    '',
  ].join('\n');
}

function formatSpreadsheet(
  { table, sheetName }: Proposal,
  copy: CopyNames | undefined,
  namesRow: boolean,
): string {
  const texts = getToolTexts().programme;
  const lines = [
    ...(copy === undefined
      ? []
      : [...writeComment(texts.copy, '  '), `  file: ${formatScalar(copy.file)}`]),
    ...(table.sheets.length === 0 ? [] : [`  sheets: ${formatFlow(table.sheets)}`]),
    ...(sheetName === undefined ? [] : [`  sheetName: ${formatScalar(sheetName)}`]),
    ...(namesRow ? [`  headerRow: ${table.headerRow}`] : []),
    ...(table.headerRows === 1 ? [] : [`  headerRows: ${table.headerRows}`]),
  ];
  if (lines.length === 0) return '';
  return [...writeComment(texts.spreadsheet), 'spreadsheet:', ...lines, ''].join('\n');
}

function formatHeaders({ columns }: Proposal, copy: CopyNames | undefined): string {
  const texts = getToolTexts().programme;
  const lines = FIELDS.flatMap(({ name }) => {
    const found = columns.filter(({ role }) => role.kind === 'field' && role.field === name);
    const headers = found.map(({ facts }) => facts.header);
    if (name === 'id' && copy?.id !== undefined) headers.push(copy.id);
    if (name === 'confidential' && copy?.flag !== undefined) headers.push(copy.flag);
    if (headers.length === 0) return [];
    const isNamed = found.every(({ role }) => role.kind !== 'field' || role.isNamed);
    const note = isNamed ? '' : `   # ${texts.guess}`;
    return [`  ${name}: ${formatFlow(headers)}${note}`];
  });
  return [...writeComment(texts.headers), 'headers:', ...lines, ''].join('\n');
}

function formatOwn({ columns, language }: Proposal): string {
  const rules = new Map(listRules({ columns }).map((column) => [column.facts, column]));
  const own = columns.flatMap(({ facts, role }) => (role.kind === 'own' ? [{ facts, role }] : []));
  if (own.length === 0) return '';
  const texts = getToolTexts().programme;
  const hasClosed = own.some(({ role }) => !role.isPublished);
  return [
    ...writeComment(texts.own),
    ...(hasClosed ? writeComment(texts.closed) : []),
    ...(own.some(({ role }) => role.holds === 'term' || role.holds === 'terms')
      ? writeComment(texts.index)
      : []),
    'fields:',
    ...own.flatMap(({ facts, role }) => {
      const ruled = rules.get(facts);
      return [
        ...(ruled === undefined
          ? []
          : writeComment(texts.decides({ rule: formatComment(describeRule(ruled)) }), '  ')),
        ...formatOwnField(role, facts.header, language),
      ];
    }),
    '',
  ].join('\n');
}

function formatIgnored({ columns }: Proposal): string {
  const ignored = columns.flatMap(({ facts, role }) =>
    role.kind === 'ignored'
      ? [{ header: facts.header, why: describeIgnored(role.why, facts) }]
      : [],
  );
  if (ignored.length === 0) return '';
  const width = Math.max(...ignored.map(({ header }) => formatScalar(header).length));
  return [
    ...writeComment(getToolTexts().programme.ignored),
    'ignore:',
    ...ignored.map(({ header, why }) => {
      const text = formatScalar(header);
      return `  - ${text}${' '.repeat(Math.min(40, width - text.length))}   # ${why}`;
    }),
    '',
  ].join('\n');
}

function formatBoxes({ tickBoxes }: Proposal): string {
  if (tickBoxes.length === 0) return '';
  return [
    ...writeComment(getToolTexts().programme.boxes),
    'tickBoxes:',
    ...tickBoxes.flatMap(({ header, prefix, columns }) => [
      `  - header: ${formatScalar(header)}`,
      ...(prefix === undefined
        ? [
            '    columns:',
            ...columns.flatMap(([name, label]) =>
              formatEntry('      ', formatScalar(name), formatScalar(label)),
            ),
          ]
        : [`    prefix: ${formatScalar(prefix)}`]),
    ]),
    '',
  ].join('\n');
}

function formatSeparators({ separators }: Proposal): string {
  if (separators.size === 0) return '';
  return [
    ...writeComment(getToolTexts().programme.separators),
    'separator:',
    ...[...separators].map(([name, sign]) => `  ${name}: ${formatSign(sign)}`),
    '',
  ].join('\n');
}

/** Fields whose values run from low to high. */
const SCALES: ReadonlySet<string> = new Set<FieldName>([
  'significanceRating',
  'contributionRating',
  'scale',
]);

function formatVocabularies({ vocabularies }: Proposal): string {
  const listed = [...vocabularies];
  if (listed.length === 0) return '';
  const isAny = listed.some(([, { isUnordered }]) => !isUnordered);
  const isRanked = listed.some(([name, { isUnordered }]) => SCALES.has(name) && !isUnordered);
  return [
    ...writeComment(getToolTexts().programme.vocabularies({ isRanked })),
    ...(isAny ? ['vocabularies:'] : ['# vocabularies:']),
    ...listed.flatMap(([name, values]) => formatValues(name, values)),
    '',
  ].join('\n');
}

function formatPublication(proposal: Proposal, copy: CopyNames | undefined): string {
  const { columns, statuses, withholdEmpty, hasOtherNegatives, conflicts, language } = proposal;
  const { levels } = proposal;
  const texts = getToolTexts().programme;
  const consents = columns.filter(({ role }) => role.kind === 'consent');
  return [
    ...writeComment(texts.publication),
    'publication:',
    ...formatStatuses(statuses, findField(columns, 'status')),
    ...(consents.length === 0
      ? []
      : [
          ...writeComment(texts.consent, '  '),
          `  consent: { headers: ${formatFlow(consents.map(({ facts }) => facts.header))} }`,
        ]),
    ...(hasOtherNegatives ? [...writeComment(texts.negatives, '  '), '  negatives: all'] : []),
    ...(levels === undefined ? [] : formatLevels(levels, proposal)),
    ...(withholdEmpty && levels === undefined
      ? formatWithholdEmpty(copy?.flag, ANSWERS[language].no)
      : []),
    ...conflicts.flatMap((headers) =>
      writeComment(texts.conflict({ columns: headers.map(formatComment).join(' · ') }), '  '),
    ),
    '',
  ].join('\n');
}

function formatLevels(levels: readonly string[], { columns, language }: Proposal): string[] {
  const texts = getToolTexts().programme;
  const open = listOpenLevels(findField(columns, 'confidential')?.facts.values.keys() ?? []);
  const listed = formatComment(open.map((level) => `“${level}”`).join(', '));
  const noLevels = [
    ...writeComment(texts.noLevels({ word: ANSWERS[language].open }), '  '),
    ...(open.length === 0
      ? []
      : writeComment(texts.openLevels({ levels: listed, setting: formatFlow(open) }), '  ')),
  ];
  return [
    ...(levels.length === 0 ? noLevels : writeComment(texts.levels, '  ')),
    `  levels: ${formatFlow(levels)}`,
    '  withholdEmpty: true',
  ];
}

function formatWithholdEmpty(flag: string | undefined, no: string): string[] {
  const words = [...new Set(['no', no])].map((word) => `“${word}”`);
  const header = formatComment(flag ?? 'confidential');
  return [
    ...writeComment(getToolTexts().programme.undecided({ words, header }), '  '),
    '  withholdEmpty: true',
  ];
}

function formatStatuses(statuses: Proposal['statuses'], column: Column | undefined): string[] {
  const texts = getToolTexts().programme;
  if (statuses === 'any') return [...writeComment(texts.noStatus, '  '), '  statuses: any'];
  const values = [...(column?.facts.values ?? [])].map(([value, count]) => `${value} (${count})`);
  const used = formatComment(values.join(', ') || texts.nothing);
  const inUse = writeComment(texts.inUse({ values: used }), '  ');
  if (statuses.length > 0)
    return [...writeComment(texts.statuses, '  '), ...inUse, `  statuses: ${formatFlow(statuses)}`];
  return [...writeComment(texts.noStatuses, '  '), ...inUse, '  statuses: [approved]'];
}

function formatAbout({ name, language }: Proposal): string {
  const escaped = name.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
  return `${PROPOSED_TEXTS.about[language].replace('{name}', () => escaped)}

${PLACEHOLDERS[getToolLanguage()]} ${getToolTexts().programme.about}
`;
}
