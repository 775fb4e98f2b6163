import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import type { Draft, ImportOptions } from './planFile.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

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
  const texts = getToolTexts().sheets;
  if (draft === undefined) return texts.noSuchRow;
  const { planned, present, getAfter } = draft;
  if (option === 'restore') return texts.notDeleted;
  if (present === undefined) return texts.notKept;
  if (present.closure === 'open') return texts.fileOpen(planned);
  if (getAfter() !== 'open' && planned.written !== undefined) return texts.rowKeeps(planned);
  return texts.fileKeeps(planned);
}
