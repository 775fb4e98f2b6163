import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { foldText } from '../../text/fold.ts';
import { createTextKey } from '../../text/likeness.ts';
import { findValue, isHeaderOf } from './findTable.ts';
import type { Memory } from './memory.ts';
import { readClosure, type Closure } from './readClosure.ts';
import { hashBody, type PresentFile } from './readPresentFile.ts';
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
  /** Headers of columns whose values may go from the files. */
  readonly without?: readonly string[];
  /** Text that is struck out counts as all other, so that it withholds no more. */
  readonly keepStruck?: boolean;
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
  /** Hash of its fields. */
  readonly hash: string;
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

/** What an import knows while it plans: the programme, what the last import remembered, and what the publisher allows. */
export interface ImportContext {
  readonly programme: Programme;
  readonly memory: Memory;
  readonly options: ImportOptions;
}

/** A row and its file → what an import does, if nothing stops it. */
export function planFile(source: Source, context: ImportContext): Draft {
  const { file, id, row, cells, present } = source;
  const { programme, memory, options } = context;
  const frontMatter = present?.frontMatter ?? '';
  const body = formatFragment(cells);
  const hash = hashBody(body);
  const text = `${frontMatter}${body}`;
  const state = findState(file, body, hash, present, memory);
  const flagged =
    state === 'conflict' && present !== undefined
      ? takeFlag(present.body, cells, programme)
      : undefined;
  const withheld = flagged === undefined ? undefined : `${frontMatter}${flagged}`;
  const changes =
    present === undefined || state === 'same' ? [] : compareFields(present.body, cells);
  const isOpened = options.open.includes(id);
  const planned = { file, id, state, text, hash, withheld, changes, isOpened };
  const description = findValue(cells, 'description', programme) ?? '';
  const isFlagOpen = hasOpenFlag(cells, programme);
  const finish = (written: string | undefined, takesRow: boolean, isFlagKept = false): Draft =>
    createDraft(
      { ...planned, written, isFlagKept },
      { row, present, description, takesRow, isFlagOpen },
      programme,
    );
  if (state === 'same') return finish(undefined, false);
  if (state === 'removed') {
    const isRestored = options.restore.includes(id);
    return finish(isRestored ? text : undefined, isRestored);
  }
  if (present === undefined || state === 'updated') return finish(text, true);
  // From here on somebody has changed the file.
  if (!options.force) {
    const opened = isOpened && present.closure !== 'open';
    return finish(
      opened ? `${frontMatter}${replaceFlags(present.body, cells, programme)}` : withheld,
      false,
    );
  }
  const forced = finish(text, true);
  if (!forced.planned.opens || isOpened) return forced;
  const kept = formatFragment(keepFlags(cells, present.body, programme));
  return finish(`${frontMatter}${kept}`, true, true);
}

/** A planned file with what follows from what is written. It does not hold the cells: there are as many drafts as rows. */
export function createDraft(
  planned: Omit<PlannedFile, 'opens' | 'isPromoted'>,
  rest: Pick<Draft, 'row' | 'present' | 'description' | 'takesRow' | 'isFlagOpen'>,
  programme: Programme,
): Draft {
  const { written, changes } = planned;
  const before = rest.present?.closure ?? 'open';
  const getAfter = once(() =>
    written === undefined ? before : readClosure(parseFragment(written), programme),
  );
  const opens = written !== undefined && before !== 'open' && getAfter() === 'open';
  const isPromoted = rest.takesRow && changesStatus(changes, programme) && getAfter() === 'open';
  const getKey = once(() => createTextKey(rest.description));
  return { ...rest, planned: { ...planned, opens, isPromoted }, getKey, getAfter };
}

/** Reading a whole fragment takes long enough to do it only where somebody asks. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

function findState(
  file: string,
  body: string,
  hash: string,
  present: PresentFile | undefined,
  { hashes }: Memory,
): PlannedFile['state'] {
  const last = hashes.get(file);
  if (present === undefined) return last === undefined ? 'new' : 'removed';
  if (present.body === body) return 'same';
  return last === hashBody(present.body) ? 'updated' : last === hash ? 'edited' : 'conflict';
}

function changesStatus(changes: readonly FieldChange[], programme: Programme): boolean {
  return changes.some(
    ({ header, inFile, inSheet }) =>
      isHeaderOf(programme, header, 'status') &&
      !isPublishedStatus(inFile, programme) &&
      isPublishedStatus(inSheet, programme),
  );
}

/** Whether a programme that has statuses publishes outcomes of this one; none is no such status. */
export function isPublishedStatus(value = '', { settings }: Programme): boolean {
  const { statuses } = settings.publication;
  return statuses !== 'any' && statuses.map(foldText).includes(foldText(value));
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
