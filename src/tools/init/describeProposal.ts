import { findInterface } from '../../messages/index.ts';
import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
import path from 'node:path';
import { isConsent, judgeFlag } from '../../outcome/flag.ts';
import { listOpenLevels } from '../../outcome/holdsLevels.ts';
import { listUnapproved } from '../../outcome/judgeUnapproved.ts';
import { FIELDS, mayHoldSeveral, type FieldName } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldText } from '../../text/fold.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { formatCommand } from '../../text/formatCommand.ts';
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
  const texts = getToolTexts().init;
  const rules = new Map(listRules(proposal).map((column) => [column.facts, column]));
  const taken = columns.flatMap(({ facts, role }) => {
    if (role.kind === 'field') {
      if (role.field === 'confidential' && proposal.levels !== undefined)
        return [[facts.header, describeLevels(facts, proposal.levels)] as const];
      const note = role.isNamed ? '' : texts.guess;
      const signs = nameSigns(facts, role.field, separators.get(role.field));
      const several = signs.length === 0 ? '' : texts.several({ signs });
      return [[facts.header, `${describeField(role.field)}${note}${several}`] as const];
    }
    if (role.kind === 'consent')
      return [[facts.header, texts.onlyYes({ field: describeField('consent') })] as const];
    const ruled = rules.get(facts);
    if (ruled !== undefined) return [[facts.header, describeRule(ruled)] as const];
    // It agrees with another today, so that the other alone is in programme.md.
    const isTwin =
      role.kind === 'none' && facts.header.trim() !== '' && !unclear.includes(facts.header);
    return isTwin ? [[facts.header, texts.twin] as const] : [];
  });
  const own = columns.flatMap(({ facts, role }) => (role.kind === 'own' ? [{ facts, role }] : []));
  const ignored = columns.filter(({ role }) => role.kind === 'ignored');
  return [
    ...formatTable(taken),
    ...describeGroup(
      texts.ownPublished,
      own.filter(({ role }) => role.isPublished),
      sheetName,
    ),
    ...describeGroup(
      texts.ownKept,
      own.filter(({ role }) => !role.isPublished),
      sheetName,
    ),
    ...describeGroup(
      texts.leftEmpty,
      columns.filter(({ role }) => role.kind === 'empty'),
    ),
    ...describeGroup(texts.notCopied, ignored),
    ...describeContacts(columns),
  ];
}

/** What a confidential column of levels is, in words. */
function describeLevels({ values }: ColumnFacts, levels: readonly string[]): string {
  const open = [...values.keys()].filter((value) => levels.includes(foldText(value)));
  const listed = listNames(
    open.map((value) => `“${value}”`),
    MAX_VALUES,
  );
  return getToolTexts().init.levels({
    field: describeField('confidential'),
    values: open,
    listed,
  });
}

/** Columns with telephone numbers or e-mail addresses in their cells: why they are left out, or that they are not. */
function describeContacts(columns: readonly Column[]): string[] {
  const texts = getToolTexts().init;
  const name = (found: readonly Column[]): string =>
    listNames(
      found.map(({ facts }) => `“${cutText(facts.header, MAX_HEADER)}” (${countContacts(facts)})`),
      MAX_NAMED,
    );
  const left = columns.filter(({ role }) => role.kind === 'ignored' && role.why === 'contacts');
  const kept = columns.filter(({ facts, role }) => role.kind === 'field' && facts.contacts > 0);
  return [
    ...(left.length === 0 ? [] : [`  ${texts.contactsLeft({ columns: name(left) })}`]),
    ...(kept.length === 0 ? [] : [texts.contactsKept({ columns: name(kept) })]),
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
    return facts.header === sheetName ? getToolTexts().init.sheetNames({ name }) : name;
  });
  return [`${title} (${columns.length}): ${listNames(names, MAX_NAMED)}`];
}

/** What parts the values of a known field that may hold several, in words. */
function nameSigns(
  { values }: ColumnFacts,
  name: FieldName,
  sign: Separator | undefined,
): readonly string[] {
  const texts = getToolTexts().init;
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
      named: each === ' ' ? texts.blanks : `“${each}”`,
      cells: count((value) => value.includes(each)),
    })),
    ...(areLines ? [{ named: texts.lineBreaks, cells: count(hasLines) }] : []),
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
  const { common, init: texts } = getToolTexts();
  const names = listNames(
    sheets.map((each) => `“${each}”`),
    MAX_NAMED,
  );
  const read = texts.read({
    file,
    sheets: sheets.length === 0 ? '' : texts.sheets({ count: sheets.length, names }),
    place: formatHeaderRows(headerRow, headerRow + headerRows - 1),
    outcomes: common.outcomes({ count: rows.length }),
    columns: common.columns({ count: headers.length }),
  });
  if (present !== undefined)
    return `${texts.hasProgramme({ read, name: present.settings.name })}\n`;
  const own = texts.languages[language];
  const english =
    language === 'en'
      ? ''
      : `\n${texts.otherLanguage({ language: own, isSpoken: findInterface(language) !== undefined })}`;
  return `${texts.called({ read, language: own, name })}${english}\n`;
}

/** What the copy has that the sheet lacked, and what to do with it. */
export function describeCopy(
  proposal: Proposal,
  { id, flag, lost, nextId }: MadeCopy,
  copy: string,
): string {
  const { table, lacks } = proposal;
  const hidden = table.parts.reduce((sum, { hiddenRows }) => sum + hiddenRows.length, 0);
  const texts = getToolTexts().init;
  return [
    `\n${texts.copyMade({ lacks: describeLacks(lacks), copy })}`,
    ...(id === undefined
      ? []
      : [`  ${texts.copyIds({ header: id, outcomes: table.rows.length, hidden, next: nextId })}`]),
    ...(flag === undefined
      ? []
      : [`  ${texts.copyFlag({ header: flag, filling: describeFilling(proposal) })}`]),
    `  ${texts.workInCopy}`,
    ...lost.map((each) => `  ${each}`),
  ].join('\n');
}

/** What to write into the empty column for confidentiality. */
function describeFilling({ withholdEmpty, language }: Proposal): string {
  const { no, yes } = ANSWERS[language];
  const texts = getToolTexts().init;
  const what = withholdEmpty ? texts.fillAll : texts.fillSecret;
  return language === 'en' ? what : `${what} ${texts.ownWords({ no, yes })}`;
}

/** What to do if a column holds ids already, although the copy has new ones. */
function describeIdLike(proposal: Proposal): string[] {
  const idLike = listIdLike(proposal);
  if (idLike.length === 0) return [];
  const names = idLike.map((header) => `“${cutText(header, MAX_HEADER)}”`);
  const listed = listNames(names, MAX_NAMED);
  const setting = formatFlow(idLike);
  return [`  ${getToolTexts().init.idLike({ columns: idLike, listed, setting })}`];
}

/** Spellings that are taken for slips of typing, values that may be, and steps of a scale that may be missing. */
function describeValues({ columns, vocabularies }: Proposal): string[] {
  const texts = getToolTexts().init;
  return [...vocabularies].flatMap(([name, { values, unused }]) => {
    const header = cutText(findHeader(name, columns), MAX_HEADER);
    const pairs = (
      found: (value: ListedValue) => readonly (readonly [slip: string, meant: string])[],
    ): string =>
      listNames(
        values.flatMap(found).map(([slip, meant]) => `${slip} → ${meant}`),
        MAX_VALUES,
      );
    const taken = pairs(({ label, slips = [] }) => slips.map((slip) => [slip, label]));
    const open = pairs(({ label, near }) => (near === undefined ? [] : [[label, near]]));
    return [
      ...(taken === '' ? [] : [`  ${texts.slipsTaken({ header, pairs: taken })}`]),
      ...(unused.length === 0 ? [] : [`  ${texts.unused({ values: unused.join(', '), header })}`]),
      ...(open === '' ? [] : [`  ${texts.slipsOpen({ header, pairs: open })}`]),
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
  const texts = getToolTexts().init;
  return [
    `\n${texts.written({ file: path.join(out, 'programme.md') })}`,
    ...describeIdLike(proposal),
    ...describeValues(proposal),
    ...describeOutlook(proposal, outlook),
    ...listDrafts(proposal).map(({ facts, role, values }) => {
      const named = [...values].map((value) => `“${value}”`);
      const detail = { values: listNames(named, MAX_VALUES), isOwn: role.kind === 'own' };
      return `  ${texts.calledDraft({ header: cutText(facts.header, MAX_HEADER), ...detail })}`;
    }),
    texts.next,
    ...(proposal.lacks.flag ? [`  ${texts.fillCopy}`] : []),
    `  ${formatCommand('import', undefined, [file, '--out', out])}`,
    ...(hasNotes(proposal)
      ? [
          `  ${formatCommand('import', undefined, [file, '--out', out, '--notes'])}   ${texts.notes}`,
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
  const texts = getToolTexts().init;
  const outcomes = proposal.table.rows.length;
  if (outlook === 'stops' && most > 0) return [texts.stops({ most, outcomes })];
  const published = outlook === undefined || outlook === 'stops' ? most : outlook.published;
  const isBound = outlook === undefined && most > 0;
  return [
    texts.outlook({ isBound, published, outcomes }),
    ...(most === 0 ? explainNone(proposal) : explainSome(proposal)).map((line) => `  ${line}`),
    ...(published < most ? [`  ${texts.others({ most, others: most - published })}`] : []),
  ];
}

/** So many values are named. */
const MAX_VALUES = 6;

/** Which columns hold back some of the outcomes, how many, and what is in them. */
function explainSome(proposal: Proposal): string[] {
  const { table, columns } = proposal;
  const passes = createTests(proposal);
  const texts = getToolTexts().init;
  const say = ({ facts }: Column, opens: Test): string[] => {
    const held = table.rows.filter((row) => !opens(row));
    if (held.length === 0) return [];
    const cells = held.map(({ cells: all }) => (all[facts.index] ?? '').trim());
    const counts = [...Map.groupBy(cells, (cell) => cell)].map(([cell, same]) => {
      const name = cell === '' ? texts.emptyCells : `“${cutText(cell, MAX_HEADER)}”`;
      return `${name} (${same.length})`;
    });
    const header = cutText(facts.header, MAX_HEADER);
    const values = listNames(counts, MAX_VALUES);
    return [texts.withholds({ header, count: held.length, values })];
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
  const texts = getToolTexts().init;
  if (conflicts.length > 0)
    return conflicts.map((each) => texts.openConflict({ columns: listNames(each, MAX_NAMED) }));
  const passes = createTests(proposal);
  const count = ({ facts }: Column): { header: string; values: string } => {
    const values = [...facts.values].map(([value, cells]) => `“${value}” (${cells})`);
    const empty = facts.rows - facts.filled;
    const all = [...values, ...(empty === 0 ? [] : [`${texts.emptyCells} (${empty})`])];
    return { header: facts.header, values: listNames(all, MAX_VALUES) };
  };
  const lines: string[] = [];
  if (lacks.flag && proposal.withholdEmpty) lines.push(texts.flagEmpty);
  const flag = findField(columns, 'confidential');
  if (flag !== undefined && !table.rows.some(passes.flag))
    lines.push(
      texts.flagNever(count(flag)),
      ...(proposal.levels === undefined ? [] : [explainLevels(flag.facts, proposal)]),
    );
  const status = findField(columns, 'status');
  if (status !== undefined && statuses !== 'any' && !table.rows.some(passes.status))
    lines.push(texts.statusNever(count(status)), texts.writeStatuses);
  const consent = columns.find(({ role }) => role.kind === 'consent');
  if (consent !== undefined && !table.rows.some(passes.consent))
    lines.push(texts.noYes(count(consent)));
  for (const column of listRules(proposal))
    if (!table.rows.some((row) => passesRule(column, row)))
      lines.push(texts[NONE_OPENS[column.rule.about]](count(column)));
  return lines.length > 0 ? lines : [texts.noneOfAll];
}

/** What is said of a column with a rule that no row passes. */
const NONE_OPENS = { leave: 'noYes', readers: 'noReaders', levels: 'noLevels' } as const;

/** What to do where a confidential column holds levels of which none plainly publishes. */
function explainLevels({ values }: ColumnFacts, { language }: Proposal): string {
  const texts = getToolTexts().init;
  const open = listOpenLevels(values.keys());
  if (open.length === 0) return texts.levelsAreNone({ word: ANSWERS[language].open });
  const listed = listNames(
    open.map((level) => `“${level}”`),
    MAX_VALUES,
  );
  return texts.levelsOpen({ listed, setting: open.join(', ') });
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
