import { createIdKey, createTextKey } from '../../text/likeness.ts';
import { isNamed } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { learnIdForms } from './idForms.ts';
import { getId, type TableReading } from './readTable.ts';

/** The outcomes of the sheets that are read, by what another sheet may call them. */
export interface NamedOutcomes {
  /** Those that a cell names: by an id in it, or because it is a title or a description. */
  readonly find: (cell: string, mayBeNumber: boolean) => readonly SheetRow[];
  /** Those that a number alone may mean, by the end of their ids: “8” for `AR-2023-008`. */
  readonly findByNumber: (cell: string) => readonly SheetRow[];
  /** Those between two that a cell names: “AR-008 to AR-012”. */
  readonly findBetween: (cell: string, mayBeNumber: boolean) => readonly SheetRow[];
  /** Those whose numbers follow an id in a list: 009 and 010 of “AR-008, 009 and 010”. */
  readonly findListed: (cell: string) => readonly SheetRow[];
  /** Whether a cell has the form of the ids. */
  readonly isLikeId: (cell: string) => boolean;
}

/** A longer cell is looked through no further. */
const MAX_CELL = 20_000;
/** A title that is shorter may be any word. */
const MIN_TITLE = 12;

/** Makes an index of all rows of the tables, hidden ones too. */
export function indexNamed(readings: readonly TableReading[], programme: Programme): NamedOutcomes {
  const byId = new Map<string, SheetRow[]>();
  const byText = new Map<string, SheetRow[]>();
  const ids: string[] = [];
  /** Last number of an id → the outcomes whose ids end in it. */
  const byLast = new Map<string, Member[]>();
  const add = (index: Map<string, SheetRow[]>, key: string, row: SheetRow): void => {
    if (key === '') return;
    const rows = index.get(key);
    if (rows === undefined) index.set(key, [row]);
    else rows.push(row);
  };
  for (const reading of readings) {
    const { table, hiddenRows } = reading;
    const columns = table.fields.flatMap((field, column) =>
      isNamed(field, 'title') || isNamed(field, 'description') ? [column] : [],
    );
    for (const row of [...table.rows, ...hiddenRows]) {
      const id = getId(row, reading);
      ids.push(id);
      add(byId, createIdKey(id), row);
      const parts = cutId(id);
      const last = parts.at(-1) ?? '';
      const members = byLast.get(last) ?? [];
      byLast.set(last, members);
      members.push({ parts, row });
      for (const column of columns) {
        const key = createTextKey(row.cells[column] ?? '');
        if (key.length >= MIN_TITLE) add(byText, key, row);
      }
    }
  }
  const forms = learnIdForms(ids, programme);
  /** Those whose ids have all parts of one that is cited, in their order, and end as it does. */
  const findByParts = (part: string): readonly SheetRow[] => {
    const parts = cutId(part);
    const members = byLast.get(parts.at(-1) ?? '') ?? [];
    return members.filter((member) => isWithin(parts, member.parts)).map(({ row }) => row);
  };
  /** In full, or else without parts in the middle (`AR-8`), or with letters for digits (`AR-0O8`). */
  const findById = (part: string): readonly SheetRow[] => {
    const exact = byId.get(createIdKey(part)) ?? [];
    if (exact.length > 0 || part.length > MAX_ID || !isMixed(part)) return exact;
    const [written, mended] = [findByParts(part), findByParts(mendDigits(part))];
    return [...written, ...mended];
  };
  return {
    isLikeId: (cell) => forms.isTelling(cell.trim()),
    find: (cell, mayBeNumber) => {
      const text = cell.slice(0, MAX_CELL);
      const found = new Set(byText.get(createTextKey(text)));
      for (const part of listParts(text))
        if (mayBeNumber || isMixed(part)) for (const row of findById(part)) found.add(row);
      return [...found];
    },
    findByNumber: (cell) => (/^\s*\d{1,9}(?:\.0+)?\s*$/.test(cell) ? findByParts(cell) : []),
    findListed: (cell) => {
      const text = cell.slice(0, MAX_CELL);
      // A slash parts numbers as well as the parts of ids.
      return [text, text.replaceAll('/', ', ')].flatMap((each) =>
        [...each.matchAll(LIST)].flatMap(([, word = '', id = '', numbers = '']) => {
          return [id, `${word} ${id}`].filter(isMixed).flatMap((first) => {
            const begin = cutId(first).slice(0, -1);
            const listed = [...numbers.matchAll(/\p{Nd}+/gu)].map(([number]) => [...begin, number]);
            return [first, ...listed.map((parts) => parts.join('-'))].flatMap(findByParts);
          });
        }),
      );
    },
    findBetween: (cell, mayBeNumber) => {
      const text = cell.slice(0, MAX_CELL);
      const ranges = [...text.matchAll(RANGE), ...(mayBeNumber ? text.matchAll(BARE_RANGE) : [])];
      return ranges.flatMap(([, from = '', to = '']) => {
        const [first, last] = [cutId(from), cutId(to)];
        if (first.length === 1 && !mayBeNumber) return [];
        const ends = [Number(first.at(-1)), Number(last.at(-1))];
        const [low, high] = [Math.min(...ends), Math.max(...ends)];
        const begins = [first.slice(0, -1), last.slice(0, -1)];
        return [...byLast].flatMap(([number, members]) => {
          const isBetween = low <= Number(number) && Number(number) <= high;
          const fitting = isBetween
            ? members.filter(({ parts }) =>
                begins.every((begin) => isWithin(begin, parts.slice(0, -1))),
              )
            : [];
          return fitting.map(({ row }) => row);
        });
      });
    },
  };
}

/** An outcome by the parts of its id: runs of letters and of digits, without leading zeros. */
interface Member {
  readonly parts: readonly string[];
  readonly row: SheetRow;
}

/** Whether a text has letters and digits, as no number and no word has. */
function isMixed(text: string): boolean {
  return /\p{L}/u.test(text) && /\p{N}/u.test(text);
}

/** A longer text is no id. */
const MAX_ID = 80;

function cutId(id: string): readonly string[] {
  return createIdKey(id).split('-');
}

/** Whether all parts are among those of an id, in their order, the last number being its last. */
function isWithin(parts: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const part of all) if (part === parts[at]) at += 1;
  return at === parts.length;
}

/** Letters that people type for digits, where they are beside one. */
function mendDigits(id: string): string {
  let mended = id;
  for (let last = ''; last !== mended;) {
    last = mended;
    mended = mended
      .replaceAll(/(?<=\d)o|o(?=\d)/gi, '0')
      .replaceAll(/(?<=\d)[il]|[il](?=\d)/gi, '1');
  }
  return mended;
}

const CITED = String.raw`([\p{L}\p{N}][\p{L}\p{N}\p{M}/_.#-]{0,80}\p{N}|\p{N})`;
const JOINT = String.raw`\s*(?:[–—]|\s-\s|\.\.|\s(?:to|through|until|à|au|a|al|hasta|até|bis|إلى|الى)\s)\s*`;
/** Two ids, or the beginning of one and further numbers, and what makes them the ends of a range. */
const RANGE = new RegExp(`(?<![\\p{L}\\p{N}])${CITED}${JOINT}${CITED}`, 'giu');
/** The same with numbers and a hyphen, or an id and its hyphen: `008-012`. */
const BARE_RANGE = /(?<![\p{L}\p{N}])(\d{1,9})-(\d{1,9})(?![\p{L}\p{N}])/gu;

const AND = String.raw`(?:and|et|y|e|und|و|[&+,;،؛\n])`;
/** An id and the numbers in which further ones of a list differ from it. */
const LIST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(\p{L}{1,12})[^\S\n])?([\p{L}\p{N}][\p{L}\p{N}\p{M}/_.#-]{0,80})((?:[^\S\n]*${AND}(?:\s*${AND})?\s*#?\p{Nd}{1,9}(?![\p{L}\p{N}]))+)`,
  'giu',
);

/** What of a text may be an id: all of it, each word, and what commas and lines part. */
function listParts(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}/_.#-]*/gu) ?? [];
  return new Set([text, ...text.split(/[,;|\n؛،]/u), ...words].map((part) => part.trim()));
}
