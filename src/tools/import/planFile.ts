import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { foldText } from '../../text/fold.ts';
import { createTextKey } from '../../text/likeness.ts';
import { isHeaderOf } from './findTable.ts';
import type { Memory } from './memory.ts';
import { readClosure, type Closure } from './readClosure.ts';
import { markBody, type PresentFile } from './readFolder.ts';
import type { Cell } from './readRow.ts';
import { hasOpenFlag, keepFlags, replaceFlags } from './replaceFlags.ts';
import { takeFlag } from './takeFlag.ts';

/** What the publisher allows an import to do. */
export interface ImportOptions {
  /** The rows win over what an editor changed in the files. */
  readonly force: boolean;
  /** Ids of outcomes that may be opened. */
  readonly open: readonly string[];
  /** Ids of outcomes whose deleted files may come back. */
  readonly restore: readonly string[];
}

/** What an import does with one row. */
export interface PlannedFile {
  readonly file: string;
  readonly id: string;
  /**
   * `new`: the folder has no such outcome. `removed`: an earlier import wrote its file, and
   * somebody has deleted it since. `same`: the file says what the row says. `updated`:
   * the row has changed and nobody changed the file. `edited`: somebody changed the file, and
   * the row has not changed since. `conflict`: both have changed, or it is unknown.
   */
  readonly state: 'new' | 'removed' | 'same' | 'updated' | 'edited' | 'conflict';
  /** The whole file as the row would have it, the editor's front matter kept. */
  readonly text: string;
  /** Mark of its fields. */
  readonly mark: string;
  /** The whole file as its editor has it, but with the row's flag: in a conflict in which only the row withholds. */
  readonly withheld: string | undefined;
  /** What the import writes, if it writes this file. */
  readonly written: string | undefined;
  /** Whether the file keeps its flag although the row is open: `--force` takes the rest of the row only. */
  readonly isFlagKept: boolean;
  /** Whether writing it would open what is confidential now. */
  readonly opens: boolean;
  /** Whether the publisher allows that (`--open`). */
  readonly isOpened: boolean;
  /** Whether writing it changes its status to one that is published. */
  readonly isPromoted: boolean;
  /** What writing it would change; empty for a new file. */
  readonly changes: readonly FieldChange[];
}

/** One field that differs; `undefined` where there is no such line. */
export interface FieldChange {
  readonly header: string;
  readonly inFile: string | undefined;
  readonly inSheet: string | undefined;
}

/** A planned file with what the rules about texts and flags ask of it. */
export interface Draft {
  readonly planned: PlannedFile;
  readonly row: SheetRow;
  readonly present: PresentFile | undefined;
  /** The description in the row. */
  readonly description: string;
  /** Whether the file gets the text of the row, and not only its flag. */
  readonly takesRow: boolean;
  /** `createTextKey` of it. */
  readonly getKey: () => string;
  /** Whether the outcome is confidential once the import is done. */
  readonly getAfter: () => Closure;
  /** Whether the flag of the row reads as open; other fields may still say otherwise. */
  readonly isFlagOpen: boolean;
}

/** What is known of a row before its file is planned. */
export interface Source {
  readonly file: string;
  readonly id: string;
  readonly row: SheetRow;
  readonly cells: readonly Cell[];
  readonly present: PresentFile | undefined;
}

/** A row and its file → what an import does, if nothing stops it. */
export function planFile(
  { file, id, row, cells, present }: Source,
  memory: Memory,
  programme: Programme,
  options: ImportOptions,
): Draft {
  const body = formatFragment(cells);
  const mark = markBody(body);
  const text = `${present?.frontMatter ?? ''}${body}`;
  const state = findState(file, body, mark, present, memory);
  const flagged =
    state === 'conflict' && present !== undefined
      ? takeFlag(present.body, cells, programme)
      : undefined;
  const withheld = flagged === undefined ? undefined : `${present?.frontMatter ?? ''}${flagged}`;
  const changes =
    present === undefined || state === 'same' ? [] : compareFields(present.body, cells);
  const isOpened = options.open.includes(id);
  const planned = { file, id, state, text, mark, withheld, changes, isOpened };
  const description =
    cells.find(([header]) => isHeaderOf(programme, header, 'description'))?.[1] ?? '';
  const isFlagOpen = hasOpenFlag(cells, programme);
  // It must not hold the cells: there are as many of these functions as rows.
  const finish = (written: string | undefined, takesRow: boolean, isFlagKept = false): Draft => {
    const before = present?.closure ?? 'open';
    const getAfter = once(() =>
      written === undefined ? before : readClosure(parseFragment(written), programme),
    );
    const opens = written !== undefined && before !== 'open' && getAfter() === 'open';
    const isPromoted = takesRow && changesStatus(changes, programme) && getAfter() === 'open';
    return {
      planned: { ...planned, written, isFlagKept, opens, isPromoted },
      ...{ row, present, description, takesRow, getAfter },
      getKey: once(() => createTextKey(description)),
      isFlagOpen,
    };
  };
  if (state === 'same') return finish(undefined, false);
  if (state === 'removed') {
    const isRestored = options.restore.includes(id);
    return finish(isRestored ? text : undefined, isRestored);
  }
  if (present === undefined || state === 'updated') return finish(text, true);
  // From here on somebody has changed the file.
  if (!options.force)
    return finish(
      isOpened && present.closure !== 'open'
        ? `${present.frontMatter}${replaceFlags(present.body, cells, programme)}`
        : withheld,
      false,
    );
  const forced = finish(text, true);
  if (!forced.planned.opens || isOpened) return forced;
  const kept = formatFragment(keepFlags(cells, present.body, programme));
  return finish(`${present.frontMatter}${kept}`, true, true);
}

/** Reading a whole fragment takes long enough to do it only where somebody asks. */
export function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

function findState(
  file: string,
  body: string,
  mark: string,
  present: PresentFile | undefined,
  { marks }: Memory,
): PlannedFile['state'] {
  const last = marks.get(file);
  if (present === undefined) return last === undefined ? 'new' : 'removed';
  if (present.body === body) return 'same';
  return last === markBody(present.body) ? 'updated' : last === mark ? 'edited' : 'conflict';
}

function changesStatus(changes: readonly FieldChange[], programme: Programme): boolean {
  const statuses = programme.settings.publication.statuses.map(foldText);
  const isPublished = (value: string | undefined): boolean =>
    statuses.includes(foldText(value ?? ''));
  return changes.some(
    ({ header, inFile, inSheet }) =>
      isHeaderOf(programme, header, 'status') && !isPublished(inFile) && isPublished(inSheet),
  );
}

function compareFields(body: string, cells: readonly Cell[]): FieldChange[] {
  const inFile = new Map(
    parseFragment(body).fields.map(({ key, header, value }) => [key, { header, value }]),
  );
  const inSheet = new Map(cells.map(([header, value]) => [foldText(header), { header, value }]));
  return [...new Map([...inFile, ...inSheet])].flatMap(([key, { header }]) => {
    const change = {
      header: header.trim(),
      inFile: inFile.get(key)?.value,
      inSheet: inSheet.get(key)?.value,
    };
    return change.inFile === change.inSheet ? [] : [change];
  });
}
