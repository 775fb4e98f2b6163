import path from 'node:path';
import { isConsent, judgeFlag } from '../../outcome/flag.ts';
import { listOpenLevels } from '../../outcome/holdsLevels.ts';
import { listUnapproved } from '../../outcome/judgeUnapproved.ts';
import { FIELDS, mayHoldSeveral, type FieldName } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldText } from '../../text/fold.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { formatCommand } from '../../text/formatCommand.ts';
import { formatCount } from '../../text/formatCount.ts';
import { formatList } from '../../text/formatList.ts';
import { formatHeaderRows } from '../spreadsheet/sheet.ts';
import type { Outlook } from './countPublished.ts';
import { describeField } from './fieldWords.ts';
import { countContacts } from './formatParts.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { findCountry } from './countries.ts';
import { cutText } from '../../text/cutText.ts';
import { listSigns, type Separator } from '../../text/separator.ts';
import { hasLines } from '../../text/splitLines.ts';
import { hasSeveralLines, SIGNS, splitValue } from './findSeparator.ts';
import { describeLacks, type MadeCopy } from './makeCopy.ts';
import { formatFlow } from './yamlText.ts';
import { ANSWERS } from './words/ownWords.ts';
import { describeRule, listRules, passesRule } from './listRules.ts';
import { findHeader } from './proposedBefore.ts';
import type { ListedValue } from './mergeTwins.ts';
import { findField, listIdLike, type Column, type OwnRole, type Proposal } from './proposal.ts';

/** The longest header in the table that is printed. */
const MAX_HEADER = 48;
/** Columns that one line names. */
const MAX_NAMED = 8;

/** What was taken for what, as a short table. */
export function describeProposal(proposal: Proposal): string[] {
  const { columns, separators, sheetName, unclear } = proposal;
  const rules = new Map(listRules(proposal).map((column) => [column.facts, column]));
  const taken = columns.flatMap(({ facts, role }) => {
    if (role.kind === 'field') {
      if (role.field === 'confidential' && proposal.levels !== undefined)
        return [[facts.header, describeLevels(facts, proposal.levels)] as const];
      const note = role.isNamed ? '' : ' (a guess)';
      const signs = nameSigns(facts, role.field, separators.get(role.field));
      const several =
        signs.length === 0 ? '' : `, several values, between them ${signs.join(' or ')}`;
      return [[facts.header, `${describeField(role.field)}${note}${several}`] as const];
    }
    if (role.kind === 'consent')
      return [[facts.header, `${describeField('consent')}: only a yes publishes`] as const];
    const ruled = rules.get(facts);
    if (ruled !== undefined) return [[facts.header, describeRule(ruled)] as const];
    // It agrees with another today, so that the other alone is in programme.md.
    const isTwin =
      role.kind === 'none' && facts.header.trim() !== '' && !unclear.includes(facts.header);
    return isTwin ? [[facts.header, 'decides as well, and agrees with another'] as const] : [];
  });
  const own = columns.flatMap(({ facts, role }) => (role.kind === 'own' ? [{ facts, role }] : []));
  const ignored = columns.filter(({ role }) => role.kind === 'ignored');
  return [
    ...formatTable(taken),
    ...describeGroup(
      'Fields of your own, published',
      own.filter(({ role }) => role.isPublished),
      sheetName,
    ),
    ...describeGroup(
      'Kept, but not published until you say so',
      own.filter(({ role }) => !role.isPublished),
      sheetName,
    ),
    ...describeGroup(
      'Left out, because no row has anything in them',
      columns.filter(({ role }) => role.kind === 'empty'),
    ),
    ...describeGroup('Not copied (persons, positions, notes, technical)', ignored),
    ...describeContacts(columns),
  ];
}

/** What a confidential column of levels is, in words. */
function describeLevels({ values }: ColumnFacts, levels: readonly string[]): string {
  const open = [...values.keys()].filter((value) => levels.includes(foldText(value)));
  const what =
    open.length === 0
      ? 'none of them plainly publishes'
      : `only ${formatList(
          open.map((value) => `“${value}”`),
          MAX_VALUES,
        )} ${open.length === 1 ? 'publishes' : 'publish'}`;
  return `${describeField('confidential')}, in levels: ${what}, an empty cell withholds`;
}

/** Columns with telephone numbers or e-mail addresses in their cells: why they are left out, or that they are not. */
function describeContacts(columns: readonly Column[]): string[] {
  const name = (found: readonly Column[]): string =>
    formatList(
      found.map(({ facts }) => `“${cutText(facts.header, MAX_HEADER)}” (${countContacts(facts)})`),
      MAX_NAMED,
    );
  const left = columns.filter(({ role }) => role.kind === 'ignored' && role.why === 'contacts');
  const kept = columns.filter(({ facts, role }) => role.kind === 'field' && facts.contacts > 0);
  return [
    ...(left.length === 0
      ? []
      : [`  of these for telephone numbers or e-mail addresses in their cells: ${name(left)}`]),
    ...(kept.length === 0
      ? []
      : [
          `Published, with telephone numbers or e-mail addresses in some cells: ${name(kept)}. Take them out of the sheet first.`,
        ]),
  ];
}

function formatTable(rows: readonly (readonly [header: string, field: string])[]): string[] {
  const shown = rows.map(([header, field]) => [cutText(header, MAX_HEADER), field] as const);
  const width = Math.max(0, ...shown.map(([header]) => header.length));
  return shown.map(([header, field]) => `  ${header.padEnd(width)}  ${field}`);
}

function describeGroup(
  title: string,
  columns: readonly (Column | { facts: Column['facts']; role: OwnRole })[],
  sheetName?: string,
): string[] {
  if (columns.length === 0) return [];
  // A column that gets a name on the site is called so.
  const names = columns.map(({ facts, role }) => {
    const name = cutText(role.kind === 'own' ? role.label : facts.header, MAX_HEADER);
    return facts.header === sheetName ? `${name} (the names of the sheets)` : name;
  });
  return [`${title} (${columns.length}): ${formatList(names, MAX_NAMED)}`];
}

/** What parts the values of a known field that may hold several, in words. */
function nameSigns(
  { values }: ColumnFacts,
  name: FieldName,
  sign: Separator | undefined,
): readonly string[] {
  const field = FIELDS.find((each) => each.name === name);
  const areLines = field !== undefined && mayHoldSeveral(field) && hasSeveralLines(values);
  const all = [...values];
  const count = (has: (value: string) => boolean): number =>
    all.reduce((sum, [value, cells]) => sum + (has(value) ? cells : 0), 0);
  // Countries are listed one by one, whatever is between them.
  const signs =
    name === 'country' && sign === undefined
      ? SIGNS.filter((each) => all.some(([value]) => areCountries(value, each)))
      : listSigns(sign ?? []);
  const found = [
    ...signs.map((each) => ({
      named: each === ' ' ? 'blanks' : `“${each}”`,
      cells: count((value) => value.includes(each)),
    })),
    ...(areLines ? [{ named: 'line breaks', cells: count(hasLines) }] : []),
  ];
  // What most cells have comes first.
  return found.toSorted((a, b) => b.cells - a.cells).map(({ named }) => named);
}

function areCountries(value: string, sign: string): boolean {
  const parts = value.includes(sign) ? splitValue(value, sign) : [];
  return parts.length > 1 && parts.every((part) => findCountry(part) !== undefined);
}

/** Which sheet and rows were read, and what the sheet is called; or the programme that a folder has. */
export function describeTable(
  file: string,
  { table, language, name }: Proposal,
  present?: Programme,
): string {
  const { sheets, headerRow, headerRows, rows, headers } = table;
  const names = formatList(
    sheets.map((each) => `“${each}”`),
    MAX_NAMED,
  );
  const where = sheets.length === 0 ? '' : ` ${sheets.length === 1 ? 'Sheet' : 'Sheets'} ${names}.`;
  const lines = `Headers in ${formatHeaderRows(headerRow, headerRow + headerRows - 1)}`;
  const read = `${file}:${where} ${lines}, ${formatCount(rows.length, 'outcome')}, ${formatCount(headers.length, 'column')}.`;
  if (present !== undefined)
    return `${read} The folder has a programme already, “${present.settings.name}”: what it says counts.\n`;
  const english =
    language === 'en'
      ? ''
      : `\nThe texts are in ${LANGUAGES[language]} and stay so; headings, buttons and menus of the site are in English.`;
  return `${read} Language: ${LANGUAGES[language]}. Name: ${name}${english}\n`;
}

const LANGUAGES = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  ar: 'Arabic',
};

/** What the copy has that the sheet lacked, and what to do with it. */
export function describeCopy(
  proposal: Proposal,
  { id, flag, lost, nextId }: MadeCopy,
  copy: string,
): string {
  const { table, lacks } = proposal;
  const hidden = table.parts.reduce((sum, { hiddenRows }) => sum + hiddenRows.length, 0);
  const andHidden =
    hidden === 0
      ? ''
      : ` and ${hidden === 1 ? 'the outcome in a hidden row' : `the ${hidden} in hidden rows`}`;
  return [
    `\nThe sheet has no ${describeLacks(lacks)}. So there is a copy that has: ${copy}`,
    ...(id === undefined
      ? []
      : [
          `  “${id}” names ${table.rows.length === 1 ? 'the outcome' : `each of the ${table.rows.length} outcomes`}${andHidden} for good. Give each new row an id of its own in the same form: “${nextId}” is the next.`,
        ]),
    ...(flag === undefined ? [] : [`  “${flag}” is empty. ${describeFilling(proposal)}`]),
    '  Work in the copy from now on: it is what an import reads, and not the original.',
    ...lost.map((each) => `  ${each}`),
  ].join('\n');
}

/** What to write into the empty column for confidentiality. */
function describeFilling({ withholdEmpty, language }: Proposal): string {
  const { no, yes } = ANSWERS[language];
  const what = withholdEmpty
    ? 'Write “no” for each outcome that everybody may read, “yes” for the others.'
    : 'Write “yes” for each outcome that nobody is to read; the others are left to the column of consent.';
  return language === 'en' ? what : `${what} Your own words count as well: “${no}” and “${yes}”.`;
}

/** What to do if a column holds ids already, although the copy has new ones. */
function describeIdLike(proposal: Proposal): string[] {
  const idLike = listIdLike(proposal);
  if (idLike.length === 0) return [];
  const isOne = idLike.length === 1;
  const names = idLike.map((header) => `“${cutText(header, MAX_HEADER)}”`);
  return [
    `  If ${formatList(names, MAX_NAMED)} ${isOne ? 'holds' : 'hold'} ids already: write that header under “id” in “headers”${isOne ? ` (“id: ${formatFlow(idLike)}”)` : ''}, and take the column out of “fields”.`,
  ];
}

/** Spellings that are taken for slips of typing, values that may be, and steps of a scale that may be missing. */
function describeValues({ columns, vocabularies }: Proposal): string[] {
  return [...vocabularies].flatMap(([name, { values, unused }]) => {
    const header = cutText(findHeader(name, columns), MAX_HEADER);
    const pairs = (
      found: (value: ListedValue) => readonly (readonly [slip: string, meant: string])[],
    ): string =>
      formatList(
        values.flatMap(found).map(([slip, meant]) => `${slip} → ${meant}`),
        MAX_VALUES,
      );
    const taken = pairs(({ label, slips = [] }) => slips.map((slip) => [slip, label]));
    const open = pairs(({ label, near }) => (near === undefined ? [] : [[label, near]]));
    return [
      ...(taken === '' ? [] : [`  Taken as the same in “${header}”: ${taken}`]),
      ...(unused.length === 0
        ? []
        : [
            `  No row has ${unused.join(', ')} in “${header}”. If the scale has it, list it under “vocabularies” in programme.md: how high a rating is goes by all steps.`,
          ]),
      ...(open === ''
        ? []
        : [
            `  Listed apart in “${header}”, and perhaps slips of typing: ${open}. If so, correct the sheet, or write the one under “also” of the other.`,
          ]),
    ];
  });
}

/** What was written, what it would publish, and what to do next. */
export function describeNext(
  proposal: Proposal,
  {
    file,
    out,
    outlook,
  }: { readonly file: string; readonly out: string; readonly outlook: Outlook | undefined },
): string {
  const settings = path.join(out, 'programme.md');
  return [
    `\nWritten: ${settings}. Read it through, and change what is not right.`,
    ...describeIdLike(proposal),
    ...describeValues(proposal),
    ...describeOutlook(proposal, outlook),
    ...listDrafts(proposal).map(
      ({ facts, role, values }) =>
        `  “${cutText(facts.header, MAX_HEADER)}” withholds what it calls ${formatList(
          [...values].map((value) => `“${value}”`),
          MAX_VALUES,
        )}.${role.kind === 'own' ? ' If that says something else, write “decides: false” below that field.' : ''}`,
    ),
    'Next:',
    ...(proposal.lacks.flag
      ? ['  fill in the confidential column of the copy, and save and close it']
      : []),
    `  ${formatCommand('import', undefined, [file, '--out', out])}`,
    ...(hasNotes(proposal)
      ? [
          `  ${formatCommand('import', undefined, [file, '--out', out, '--notes'])}   (shows the notes that no page shows: read them, no rule knows every way to say “not this one”)`,
        ]
      : []),
    ...['check', 'dev', 'build'].map((name) => `  ${formatCommand(name, out)}`),
  ].join('\n');
}

/** Whether somebody wrote notes that are not copied. */
function hasNotes({ columns }: Proposal): boolean {
  return columns.some(
    ({ facts, role }) =>
      role.kind === 'ignored' &&
      (role.why === 'note' || role.why === 'contacts') &&
      facts.filled > 0,
  );
}

/** How many outcomes would be published, and what withholds the others if none would. */
function describeOutlook(proposal: Proposal, outlook: Outlook | undefined): string[] {
  const most = countPassing(proposal);
  const of = `of its ${formatCount(proposal.table.rows.length, 'outcome')} would be published`;
  if (outlook === 'stops' && most > 0)
    return [
      `As the sheet is now, an import of it stops and says why; by its columns, ${most} ${of} at most.`,
    ];
  const published = outlook === undefined || outlook === 'stops' ? most : outlook.published;
  const isBound = outlook === undefined && most > 0;
  return [
    `As the sheet is now, ${isBound ? 'at most ' : ''}${published} ${of}.`,
    ...(most === 0 ? explainNone(proposal) : explainSome(proposal)).map((line) => `  ${line}`),
    ...(published < most
      ? [
          `  The columns that decide would let ${most} pass: import and check name what withholds ${most - published === 1 ? 'the other' : 'the others'} (a note, a comment, another sheet, leave that was not given).`,
        ]
      : []),
  ];
}

/** So many values are named. */
const MAX_VALUES = 6;

/** Which columns hold back some of the outcomes, how many, and what is in them. */
function explainSome(proposal: Proposal): string[] {
  const { table, columns } = proposal;
  const passes = createTests(proposal);
  const say = ({ facts }: Column, opens: Test): string[] => {
    const held = table.rows.filter((row) => !opens(row));
    if (held.length === 0) return [];
    const cells = held.map(({ cells: all }) => (all[facts.index] ?? '').trim());
    const counts = [...Map.groupBy(cells, (cell) => cell)].map(([cell, same]) => {
      const name = cell === '' ? 'empty' : `“${cutText(cell, MAX_HEADER)}”`;
      return `${name} (${same.length})`;
    });
    const name = cutText(facts.header, MAX_HEADER);
    return [`“${name}” withholds ${held.length}: ${formatList(counts, MAX_VALUES)}.`];
  };
  const flag = findField(columns, 'confidential');
  const status = findField(columns, 'status');
  const consent = columns.find(({ role }) => role.kind === 'consent');
  return [
    ...(flag === undefined ? [] : say(flag, passes.flag)),
    ...(status === undefined ? [] : say(status, passes.status)),
    ...(consent === undefined ? [] : say(consent, passes.consent)),
    ...listRules(proposal).flatMap((column) => say(column, (row) => passesRule(column, row))),
  ];
}

/** Why nothing would be published: each column that no row passes, and what is in it. */
function explainNone(proposal: Proposal): string[] {
  const { table, columns, statuses, lacks, conflicts } = proposal;
  if (conflicts.length > 0)
    return conflicts.map(
      (each) => `It is open which column decides: ${formatList(each, MAX_NAMED)}.`,
    );
  const passes = createTests(proposal);
  const say = ({ facts }: Column, what: string): string => {
    const values = [...facts.values].map(([value, count]) => `“${value}” (${count})`);
    const empty = facts.rows - facts.filled;
    const all = [...values, ...(empty === 0 ? [] : [`empty (${empty})`])];
    return `“${facts.header}” ${what}: ${formatList(all, MAX_VALUES)}.`;
  };
  const lines: string[] = [];
  if (lacks.flag && proposal.withholdEmpty)
    lines.push(
      'There is no confidential column yet: the one in the copy is empty, and empty withholds.',
    );
  const flag = findField(columns, 'confidential');
  if (flag !== undefined && !table.rows.some(passes.flag))
    lines.push(
      say(flag, 'says of no outcome that it is not confidential'),
      ...(proposal.levels === undefined ? [] : [explainLevels(flag.facts, proposal)]),
    );
  const status = findField(columns, 'status');
  if (status !== undefined && statuses !== 'any' && !table.rows.some(passes.status))
    lines.push(
      say(status, 'has no value that surely means “approved”'),
      'Write those that may be published into programme.md, under “publication: statuses”.',
    );
  const consent = columns.find(({ role }) => role.kind === 'consent');
  if (consent !== undefined && !table.rows.some(passes.consent))
    lines.push(say(consent, 'has no plain yes'));
  for (const column of listRules(proposal))
    if (!table.rows.some((row) => passesRule(column, row)))
      lines.push(
        say(
          column,
          column.rule.about === 'leave' ? 'has no plain yes' : 'is for everybody nowhere',
        ),
      );
  return lines.length > 0
    ? lines
    : ['Each column that decides lets some outcomes pass, but no outcome passes all of them.'];
}

/** What to do where a confidential column holds levels of which none plainly publishes. */
function explainLevels({ values }: ColumnFacts, { language }: Proposal): string {
  const open = listOpenLevels(values.keys());
  if (open.length > 0)
    return `If ${formatList(
      open.map((level) => `“${level}”`),
      MAX_VALUES,
    )} says that everybody may read an outcome, write “levels: [${open.join(', ')}]” below “publication” in programme.md: then these are published, and no cell has to be changed.`;
  const word = ANSWERS[language].open;
  return `Levels are no answers, and none of these plainly says that everybody may read: write “${word}” into the cell of each outcome that may be published, and “levels: [${word}]” below “publication” in programme.md. A plain “no” publishes as well.`;
}

type Test = (row: Proposal['table']['rows'][number]) => boolean;

/** What a row has to pass to be published. */
function createTests(
  proposal: Proposal,
): Record<'flag' | 'status' | 'consent' | 'approved' | 'asked', Test> {
  const { columns, statuses, withholdEmpty, hasOtherNegatives, levels } = proposal;
  const flag = findField(columns, 'confidential')?.facts.index ?? -1;
  const status = findField(columns, 'status')?.facts.index ?? -1;
  const consent = columns.find(({ role }) => role.kind === 'consent')?.facts.index;
  const drafts = listDrafts(proposal);
  const rules = listRules(proposal);
  const allowed = new Set(statuses === 'any' ? [] : statuses.map(foldLabel));
  return {
    flag: ({ cells }) => {
      const verdict = judgeFlag(cells[flag] ?? '', { withholdEmpty, levels });
      return verdict === 'opens' || (verdict === 'unconfirmed' && hasOtherNegatives);
    },
    status: ({ cells }) => statuses === 'any' || allowed.has(foldLabel(cells[status] ?? '')),
    consent: ({ cells }) => consent === undefined || isConsent(cells[consent] ?? ''),
    asked: (row) => rules.every((column) => passesRule(column, row)),
    approved: ({ cells }) =>
      !drafts.some(({ facts, values }) => values.has((cells[facts.index] ?? '').trim())),
  };
}

/** Columns that the programme does not call a status, with those of their values that say “not approved”. */
function listDrafts({ columns, statuses }: Proposal): (Column & { values: ReadonlySet<string> })[] {
  const settings = { publication: { statuses: statuses === 'any' ? statuses : [...statuses] } };
  return columns.flatMap(({ facts, role }) => {
    const mayDecide = role.kind === 'none' || (role.kind === 'own' && statuses === 'any');
    if (!mayDecide || facts.index === -1) return [];
    const cells = [...facts.values].flatMap(([value, count]) => Array<string>(count).fill(value));
    const values = listUnapproved(facts.header, cells, { settings });
    return values.size === 0 ? [] : [{ facts, role, values }];
  });
}

/** How many rows pass the columns that decide: no more are published. */
function countPassing(proposal: Proposal): number {
  const { table, withholdEmpty, lacks, conflicts } = proposal;
  if (conflicts.length > 0 || (lacks.flag && withholdEmpty)) return 0;
  const tests = Object.values(createTests(proposal));
  return table.rows.filter((row) => tests.every((passes) => passes(row))).length;
}
