import { parseRange } from '../spreadsheet/ranges.ts';
import {
  createSheetProblem,
  formatRow,
  HEADER_ROWS,
  MAX_ROWS,
  type Sheet,
  type SheetProblem,
} from '../spreadsheet/sheet.ts';
import { findCountry } from './countries.ts';
import { guessSheet, isOutcome, type SheetGuess, type SheetTable } from './findTables.ts';
import type { FoundTable } from './foundTable.ts';
import { cleanName, nameAfterFile } from '../../collection/proposedTexts.ts';
import { createHeaderKey, listHeaderKeys } from './headerKeys.ts';
import { readLists } from './readLists.ts';
import type { Found } from './propose.ts';
import { joinAnswers } from './joinAnswers.ts';
import { isTitle } from './isTitle.ts';
import { isText } from './texts.ts';
import { describeColumns } from './columnFacts.ts';
import { guessLanguage } from './guessLanguage.ts';
import { isSetAside } from '../import/setAside.ts';
import { fold } from '../../text/foldings.ts';
import { HEADER_NAMES, type HeaderLanguage } from './words/headerNames.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

interface Candidate {
  readonly sheet: Sheet;
  readonly table: SheetTable;
}

/** The sheets that hold outcomes, as one table, and what was found beside them. Without a table there is an error. */
export function findOutcomes(
  sheets: readonly Sheet[],
  fileName: string,
): { found?: Found; problems: readonly SheetProblem[] } {
  const shown = sheets.filter(({ isHidden }) => isHidden !== true);
  const guesses = shown.map(guessSheet);
  const tables = guesses.flatMap(({ kind, sheet, table }) =>
    kind === 'table' && table !== undefined && table.rows.length > 0 ? [{ sheet, table }] : [],
  );
  const taken = tables.filter(({ sheet }) => !isSetAside(sheet.name ?? ''));
  // Where nothing else is there, what is called a draft is what there is.
  const candidates = taken.length > 0 ? taken : tables;
  const best = candidates.reduce<Candidate | undefined>(
    (most, each) => (most === undefined || rate(each) > rate(most) ? each : most),
    undefined,
  );
  if (best === undefined) return { problems: [reportNoTable(guesses)] };
  const same = tables.filter(({ table }) => isSame(table, best.table));
  const together = same.filter((each) => candidates.includes(each));
  const left = tables.filter((each) => !same.includes(each));
  const aside = taken.length > 0 ? tables.filter((each) => !taken.includes(each)) : [];
  const problems = [
    ...checkTables(
      together,
      guesses,
      left.filter((each) => !aside.includes(each)),
    ),
    ...reportAside(aside, taken.length > 0 ? [] : together),
  ];
  const joined = joinAnswers(joinTables(together, shown.length));
  const sheetName = nameSheets(joined);
  const table = sheetName === undefined ? joined : addSheetNames(joined, sheetName, together);
  const lists = guesses.flatMap(({ kind, table: own }) =>
    kind === 'lists' && own !== undefined ? readLists(own) : [],
  );
  const title = findTitle(together);
  return {
    found: {
      ...{ table, lists, sheetName },
      name: title ?? nameAfter(best.sheet, together.length, fileName),
    },
    problems,
  };
}

function rate({ table: { known, rows } }: Candidate): number {
  return known * 1000 + Math.min(rows.length, 999);
}

/** Whether two tables have the same headers, in whatever order. */
function isSame(some: SheetTable, other: SheetTable): boolean {
  const keys = ({ headers }: SheetTable): Set<string> =>
    new Set(headers.filter(isText).map((header) => header.trim()));
  const [a, b] = [keys(some), keys(other)];
  const common = [...a].filter((key) => b.has(key)).length;
  return common >= 2 && common >= Math.max(a.size, b.size) * 0.75;
}

function checkTables(
  together: readonly Candidate[],
  guesses: readonly SheetGuess[],
  left: readonly Candidate[],
): SheetProblem[] {
  const problems: SheetProblem[] = [];
  for (const { sheet, others = [] } of guesses) {
    const [other] = others;
    if (other === undefined || !together.some((each) => each.sheet === sheet)) continue;
    const detail = { headers: other.cells.filter(isText), sheet: sheet.name };
    problems.push(createSheetProblem('init-second-table', formatRow(other), detail));
  }
  const rows = together.reduce((sum, { table }) => sum + table.rows.length, 0);
  if (rows > MAX_ROWS)
    problems.push(createSheetProblem('too-many-rows', undefined, { rows, most: MAX_ROWS }));
  if (left.length > 0) {
    const names = left.map(({ sheet }) => sheet.name ?? '');
    problems.push(createSheetProblem('init-sheets-left', undefined, { sheets: names }));
  }
  return problems;
}

/** Sheets whose names say that their outcomes were set aside: those that are left out, and those that are all there is. */
function reportAside(left: readonly Candidate[], taken: readonly Candidate[]): SheetProblem[] {
  const name = ({ sheet }: Candidate): string => sheet.name ?? '';
  return [
    ...(left.length === 0
      ? []
      : [createSheetProblem('init-sheets-aside', undefined, { sheets: left.map(name) })]),
    ...taken.map((each) => createSheetProblem('sheet-set-aside', undefined, { name: name(each) })),
  ];
}

function reportNoTable(guesses: readonly SheetGuess[]): SheetProblem {
  const pivots = guesses
    .filter(({ kind }) => kind === 'pivot')
    .map(({ sheet }) => sheet.name ?? '');
  if (pivots.length > 0)
    return createSheetProblem('init-only-pivot', undefined, { sheets: pivots });
  const texts = getToolTexts().sheets;
  const seen = guesses.map(({ sheet, kind, table }) => {
    const name = sheet.name === undefined ? texts.theFile : texts.named({ sheet: sheet.name });
    if (sheet.rows.length === 0) return texts.empty({ name });
    if (kind === 'lists' && table !== undefined)
      return texts.lists({ name, row: table.headerRow, headers: describe(table.headers) });
    if (table !== undefined) return texts.headersAlone({ name, headers: describe(table.headers) });
    const first = (sheet.rows[0]?.cells.find(isText) ?? '').slice(0, 60);
    return texts.lines({ name, count: sheet.rows.length, first });
  });
  return createSheetProblem('init-no-table', undefined, { seen });
}

function describe(headers: readonly string[]): string {
  return headers.filter(isText).slice(0, 6).join(', ');
}

/** One table of several sheets: each cell under its header, whichever sheet it is in. */
function joinTables(together: readonly Candidate[], sheets: number): FoundTable {
  const [first] = together;
  if (first === undefined) throw new Error('There is no table.');
  const headers = [...first.table.headers];
  const rows = together.flatMap(({ table }) => {
    const places = table.headers.map((header) => {
      if (!isText(header)) return -1;
      const at = headers.findIndex((each) => each.trim() === header.trim());
      return at === -1 ? headers.push(header) - 1 : at;
    });
    if (table === first.table) return table.rows;
    return table.rows.map((row) => {
      const cells = headers.map(() => '');
      const days = new Map<number, string>();
      for (const [column, place] of places.entries()) {
        if (place === -1) continue;
        cells[place] = row.cells[column] ?? '';
        const day = row.days?.get(column);
        if (day !== undefined) days.set(place, day);
      }
      return { ...row, cells, days };
    });
  });
  const above = together.flatMap(({ table }) =>
    table.above.flatMap(({ cells }) => cells.filter(isText)),
  );
  const { headerRow, headerRows } = first.table;
  const names = together.flatMap(({ sheet }) => (sheet.name === undefined ? [] : [sheet.name]));
  const parts = together.map(({ sheet, table }) => {
    const last = table.headerRow + table.headerRows - 1;
    const hidden = (sheet.hiddenRows ?? []).filter(
      (row) => row.number > last && isOutcome(row, table.headers),
    );
    return {
      sheet: sheet.name,
      headerRow: last,
      rows: table.rows.map(({ number }) => number),
      hiddenRows: hidden.map(({ number }) => number),
      beginning: sheet.rows.slice(0, HEADER_ROWS + table.headerRows),
      merged: sheet.merged.map(({ range }) => parseRange(range)),
    };
  });
  return {
    ...{ parts, headers, rows, above, headerRow, headerRows },
    sheets: sheets > 1 ? names : [],
  };
}

/** The table with the name of its sheet in each row, as an import reads it. */
function addSheetNames(
  table: FoundTable,
  header: string,
  together: readonly Candidate[],
): FoundTable {
  const names = together.flatMap(({ sheet, table: { rows } }) => rows.map(() => sheet.name ?? ''));
  const width = table.headers.length;
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: [
      ...Array.from({ length: width }, (_, column) => row.cells[column] ?? ''),
      names[index] ?? '',
    ],
  }));
  return { ...table, headers: [...table.headers, header], rows };
}

/**
 * The title above the tables: the first line that all of them have, if it is one; else the beginning that the
 * titles of several sheets share (“Clean Rivers – Georgia”, “Clean Rivers – Moldova”).
 */
function findTitle(together: readonly Candidate[]): string | undefined {
  const titles = together.map(({ table }) =>
    table.above
      .map(({ cells }) => cells.filter(isText))
      .filter((filled) => filled.length > 0 && filled.length <= 2)
      .map(([text = '']) => text.replaceAll(/\s+/gu, ' ').trim()),
  );
  const [first = [], ...others] = titles;
  const same = first.find((text) => isTitle(text) && others.every((lines) => lines.includes(text)));
  const title = same ?? findShared(titles.map(([each = '']) => each));
  return title === undefined ? undefined : shortenTitle(title);
}

/** A longer line is no name. */
const MAX_NAME = 60;

/** A title as a name: of a longer one what is before a dash, if that is one. */
function shortenTitle(title: string): string | undefined {
  if (title.length <= MAX_NAME) return title;
  const [beginning = ''] = title.split(/\s+[–—|-]\s+|:\s/u, 1);
  const name = beginning.replace(/\s*\([^)]*\)$/u, '');
  return name.length <= MAX_NAME && isTitle(name) ? name : undefined;
}

/** The words with which all titles begin, if they are a title; whatever the sheets have of their own is parted from it by a sign. */
function findShared(titles: readonly string[]): string | undefined {
  const [first = '', ...others] = titles;
  let length = 0;
  while (length < first.length && others.every((title) => title[length] === first[length]))
    length += 1;
  const shared = first.slice(0, length);
  const beginning = /^(.*\S)\s*(?:[–—:|·,;(/]|\s-\s)/u.exec(shared)?.[1] ?? '';
  const name = beginning.replace(/[\s–—:|·,;(/-]+$/u, '');
  return isTitle(name) ? name : undefined;
}

const PLAIN_NAME =
  /^(?:sheet|feuil(?:le)?|hoja|tabelle|planilha|folha|blad|foglio|ورقة|data|donn[ée]es|datos|dados|outcomes?|export|worksheet|table|form responses|r[ée]ponses au formulaire.*|respuestas.*|البيانات)[ _-]?\d*$/iu;

/** After the sheet, unless spreadsheet programs call every sheet so; else after the file. */
function nameAfter({ name }: Sheet, count: number, fileName: string): string {
  if (count === 1 && name !== undefined && name.trim().length > 3 && !PLAIN_NAME.test(name.trim()))
    return cleanName(name);
  return cleanName(nameAfterFile(fileName));
}

const SHEET_HEADERS: Readonly<
  Record<'country' | 'year' | 'harvest' | 'sheet', Record<HeaderLanguage, string>>
> = {
  country: { en: 'Country', fr: 'Pays', es: 'País', pt: 'País', ar: 'البلد' },
  year: { en: 'Year', fr: 'Année', es: 'Año', pt: 'Ano', ar: 'السنة' },
  harvest: { en: 'Harvest', fr: 'Récolte', es: 'Cosecha', pt: 'Colheita', ar: 'الحصاد' },
  sheet: { en: 'Sheet', fr: 'Feuille', es: 'Hoja', pt: 'Folha', ar: 'الورقة' },
};

const ROUND_WORDS =
  'harvests?|rounds?|waves?|phases?|cycles?|recoltes?|moissons?|vagues?|cosechas?|rondas?|ciclos?|fases?|colheitas?|rodadas?|حصاد|الحصاد|جوله|الجوله|دوره|الدوره';
/**
 * What sheets are called that hold one round of collecting each, in folded letters. Nothing else may be
 * in the name: as a harvest it is published, while a field of the programme's own waits to be looked at.
 */
const ROUND = new RegExp(
  String.raw`^(?=.*\d)(?=.*(?<!\p{L})(?:${ROUND_WORDS})(?!\p{L}))(?:(?:${ROUND_WORDS}|no|n|nr|de|del|da|do|of|oh|[qthsf]|fy)(?!\p{L})|[\d\s./()#°:_-])+$`,
  'u',
);
const HARVEST_NAMES = Object.values(HEADER_NAMES.harvest ?? {}).flat();

/** What the names of sheets that are read together are: countries, years, harvests, or something of the programme's own. */
function nameSheets({ sheets, headers, rows }: FoundTable): string | undefined {
  if (sheets.length < 2) return undefined;
  const has = (words: readonly string[]): boolean => {
    const keys = new Set(words.map(createHeaderKey));
    return headers.some((header) => listHeaderKeys(header).some((key) => keys.has(key)));
  };
  const kind = sheets.every((name) => findCountry(name) !== undefined)
    ? 'country'
    : sheets.every((name) => /^(?:19|20)\d\d$/.test(name.trim()))
      ? 'year'
      : sheets.every((name) => ROUND.test(fold(name, 'labels'))) && !has(HARVEST_NAMES)
        ? 'harvest'
        : 'sheet';
  const names = SHEET_HEADERS[kind];
  if (has(Object.values(names))) return undefined;
  return names[guessLanguage(describeColumns(headers, rows))];
}
