import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import type { Draft, ImportOptions } from './planFile.ts';

type Option = 'open' | 'restore';

/** Asks for what the publisher must have allowed by `--open ID` or `--restore ID`. */
export interface Allowances {
  /** Whether it is allowed; it counts as used then, and as wanted otherwise. */
  readonly ask: (option: Option, id: string) => boolean;
  /** The same, where another way out is better. */
  readonly has: (option: Option, id: string) => boolean;
  /** Ids for which an option is missing that would let their rows pass. */
  readonly wanted: Readonly<Record<Option, readonly string[]>>;
  /** Options that were given and changed nothing. */
  readonly reportUnused: (drafts: readonly Draft[]) => SheetProblem[];
}

/** Keeps account of what was allowed, used and missing. */
export function createAllowances(options: ImportOptions): Allowances {
  const used = { open: new Set<string>(), restore: new Set<string>() };
  const wanted = { open: new Set<string>(), restore: new Set<string>() };
  const has = (option: Option, id: string): boolean => {
    const isAllowed = options[option].includes(id);
    if (isAllowed) used[option].add(id);
    return isAllowed;
  };
  return {
    has,
    ask: (option, id) => {
      const isAllowed = has(option, id);
      if (!isAllowed) wanted[option].add(id);
      return isAllowed;
    },
    get wanted() {
      return { open: [...wanted.open], restore: [...wanted.restore] };
    },
    reportUnused: (drafts) => {
      const byId = new Map(drafts.map((draft) => [draft.planned.id, draft]));
      return (['open', 'restore'] as const).flatMap((option) =>
        [...new Set(options[option])]
          .filter((id) => !used[option].has(id) && !isRestored(option, byId.get(id)))
          .map((id) => {
            const reason = explainUnused(option, byId.get(id));
            return createSheetProblem('option-unused', undefined, { option, id, reason });
          }),
      );
    },
  };
}

function isRestored(option: Option, draft: Draft | undefined): boolean {
  return option === 'restore' && draft?.planned.state === 'removed';
}

function explainUnused(option: Option, draft: Draft | undefined): string {
  if (draft === undefined) return 'no row of this sheet has that id';
  const { planned, present, getAfter } = draft;
  if (option === 'restore') return 'its file was not deleted';
  if (present === undefined) return 'nothing keeps it confidential';
  if (present.closure === 'open') return `${planned.file} is not confidential`;
  if (getAfter() !== 'open' && planned.written !== undefined)
    return `the row or the settings at the top of ${planned.file} keep it confidential`;
  return `the row says what ${planned.file} says, and that file keeps it confidential`;
}
