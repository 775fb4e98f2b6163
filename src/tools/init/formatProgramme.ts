import { listOpenLevels } from '../../outcome/holdsLevels.ts';
import { formatOrigin, PLACEHOLDER, PROPOSED_TEXTS } from '../../collection/proposedTexts.ts';
import { FIELDS, type FieldName } from '../../programme/fields.ts';
import { describeIgnored, formatOwnField, formatValues } from './formatParts.ts';
import { findField, type Column, type Proposal } from './proposal.ts';
import { describeRule, listRules } from './listRules.ts';
import { ANSWERS } from './words/ownWords.ts';
import { formatComment, formatEntry, formatFlow, formatScalar, formatSign } from './yamlText.ts';

/** What the copy that is imported from now on is called, and what is in it. */
export interface CopyNames {
  readonly file: string;
  readonly id: string | undefined;
  readonly flag: string | undefined;
}

/** A proposal → the text of `programme.md`, with comments for whoever edits it. */
export function formatProgramme(proposal: Proposal, source: string, copy?: CopyNames): string {
  const sections = [
    formatHead(proposal, source),
    formatSpreadsheet(proposal, copy),
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
  return [
    `${formatOrigin(formatComment(source))} to change: what you`,
    '# change here stays, also when init is run again after the sheet has grown.',
    `name: ${formatScalar(name)}`,
    '# abbreviation: ABC',
    '# One or two sentences, for the home page and for search engines.',
    `description: ${formatScalar(PROPOSED_TEXTS.description[language].replace('{name}', () => name))}`,
    '# Language of the records: en, fr, es, pt, ar … Headings, buttons and menus of the site are English.',
    `language: ${language}`,
    '# Under which licence may the texts be used? Remove the # and say so.',
    "# licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }",
    '',
  ].join('\n');
}

function formatSpreadsheet({ table, sheetName }: Proposal, copy: CopyNames | undefined): string {
  const lines = [
    ...(copy === undefined
      ? []
      : [
          '  # The copy that is imported from now on. Keep working in it, not in the original.',
          `  file: ${formatScalar(copy.file)}`,
        ]),
    ...(table.sheets.length === 0 ? [] : [`  sheets: ${formatFlow(table.sheets)}`]),
    ...(sheetName === undefined ? [] : [`  sheetName: ${formatScalar(sheetName)}`]),
    ...(table.isFirst && table.headerRows === 1 ? [] : [`  headerRow: ${table.headerRow}`]),
    ...(table.headerRows === 1 ? [] : [`  headerRows: ${table.headerRows}`]),
  ];
  if (lines.length === 0) return '';
  return ['# How an import reads the spreadsheet.', 'spreadsheet:', ...lines, ''].join('\n');
}

function formatHeaders({ columns }: Proposal, copy: CopyNames | undefined): string {
  const lines = FIELDS.flatMap(({ name }) => {
    const found = columns.filter(({ role }) => role.kind === 'field' && role.field === name);
    const headers = found.map(({ facts }) => facts.header);
    if (name === 'id' && copy?.id !== undefined) headers.push(copy.id);
    if (name === 'confidential' && copy?.flag !== undefined) headers.push(copy.flag);
    if (headers.length === 0) return [];
    const isNamed = found.every(({ role }) => role.kind !== 'field' || role.isNamed);
    const note = isNamed ? '' : '   # a guess: please check';
    return [`  ${name}: ${formatFlow(headers)}${note}`];
  });
  return [
    '# Which column of the sheet is which field. What each field holds: docs/content.md, “The fields”.',
    'headers:',
    ...lines,
    '',
  ].join('\n');
}

function formatOwn({ columns, language }: Proposal): string {
  const rules = new Map(listRules({ columns }).map((column) => [column.facts, column]));
  const own = columns.flatMap(({ facts, role }) => (role.kind === 'own' ? [{ facts, role }] : []));
  if (own.length === 0) return '';
  const hasClosed = own.some(({ role }) => !role.isPublished);
  return [
    '# What this harvest records beside that.',
    ...(hasClosed
      ? [
          '# “publish: false” keeps a column out of the whole site. To publish one, look through its cells',
          '# first (names? places where somebody can be found?), then delete that line.',
        ]
      : []),
    ...(own.some(({ role }) => role.holds === 'term' || role.holds === 'terms')
      ? [
          '# “index” makes a page for each value and puts them into the menu under the name in “plural”: to',
          '# choose it, remove the # before both.',
        ]
      : []),
    'fields:',
    ...own.flatMap(({ facts, role }) => {
      const ruled = rules.get(facts);
      return [
        ...(ruled === undefined ? [] : [`  # Decides: ${formatComment(describeRule(ruled))}.`]),
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
    '# Columns that an import does not even copy: persons, how to reach them, positions, notes, and',
    '# what survey tools write for themselves.',
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
    '# Columns of tick boxes, which an import joins into one line.',
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
    '# What is between several values in one cell.',
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
    '# The values in use, each with the number of its outcomes. “also” lists other spellings of the',
    `# same value.${isRanked ? ' Ratings run from low to high.' : ''}`,
    ...(isAny ? ['vocabularies:'] : ['# vocabularies:']),
    ...listed.flatMap(([name, values]) => formatValues(name, values)),
    '',
  ].join('\n');
}

function formatPublication(proposal: Proposal, copy: CopyNames | undefined): string {
  const { columns, statuses, withholdEmpty, hasOtherNegatives, conflicts, language } = proposal;
  const { levels } = proposal;
  const consents = columns.filter(({ role }) => role.kind === 'consent');
  return [
    '# What may be published. An outcome goes out only if all of this allows it.',
    'publication:',
    ...formatStatuses(statuses, findField(columns, 'status')),
    ...(consents.length === 0
      ? []
      : [
          '  # Only an explicit yes in this column publishes.',
          `  consent: { headers: ${formatFlow(consents.map(({ facts }) => facts.header))} }`,
        ]),
    ...(hasOtherNegatives
      ? [
          '  # All words for “no” count as “not confidential”: N, nein, hapana …',
          '  negatives: all',
        ]
      : []),
    ...(levels === undefined ? [] : formatLevels(levels, proposal)),
    ...(withholdEmpty && levels === undefined
      ? formatWithholdEmpty(copy?.flag, ANSWERS[language].no)
      : []),
    ...conflicts.map(
      (headers) =>
        `  # An import stops until one of these is left: ${headers.map(formatComment).join(' · ')}`,
    ),
    '',
  ].join('\n');
}

function formatLevels(levels: readonly string[], { columns, language }: Proposal): string[] {
  const open = listOpenLevels(findField(columns, 'confidential')?.facts.values.keys() ?? []);
  return [
    ...(levels.length === 0
      ? [
          '  # The confidential column holds levels, and none of them plainly says that everybody may read: only “no”,',
          `  # or “${ANSWERS[language].open}” once it is listed here, publishes. An empty cell withholds.`,
          ...(open.length === 0
            ? []
            : [
                `  # If ${formatComment(open.map((level) => `“${level}”`).join(', '))} says that everybody may read, write: levels: ${formatFlow(open)}`,
              ]),
        ]
      : [
          '  # The confidential column holds levels. Only these publish; all others withhold, and so does an empty cell.',
        ]),
    `  levels: ${formatFlow(levels)}`,
    '  withholdEmpty: true',
  ];
}

function formatWithholdEmpty(flag: string | undefined, no: string): string[] {
  const words = no === 'no' ? '“no”' : `“no” or “${no}”`;
  return [
    `  # Nobody has said yet which outcomes are confidential. Write ${words} under “${formatComment(flag ?? 'confidential')}” for each`,
    '  # outcome that may be published; an empty cell withholds.',
    '  withholdEmpty: true',
  ];
}

function formatStatuses(statuses: Proposal['statuses'], column: Column | undefined): string[] {
  if (statuses === 'any') return ['  # The sheet has no column for a status.', '  statuses: any'];
  const values = [...(column?.facts.values ?? [])].map(([value, count]) => `${value} (${count})`);
  const inUse = `  # In use: ${formatComment(values.join(', ') || 'nothing')}`;
  if (statuses.length > 0)
    return [
      '  # Only outcomes of these statuses are published.',
      inUse,
      `  statuses: ${formatFlow(statuses)}`,
    ];
  return [
    '  # None of the values means “approved” for sure, so nothing is published: write here which do.',
    inUse,
    '  statuses: [approved]',
  ];
}

function formatAbout({ name, language }: Proposal): string {
  const escaped = name.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
  return `${PROPOSED_TEXTS.about[language].replace('{name}', () => escaped)}

${PLACEHOLDER} a few sentences about your programme. It becomes the page “About”.
`;
}
