import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import type { Draft, ImportOptions } from './planFile.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

const OPTIONS = ['open', 'restore', 'without'] as const;
type Option = (typeof OPTIONS)[number];

/** Asks for what the publisher must have allowed by `--open ID`, `--restore ID` or `--without HEADER`. */
export interface Allowances {
  /** Whether it is allowed; it counts as used then, and as wanted otherwise. */
  readonly ask: (option: Option, name: string) => boolean;
  /** The same, where another way out is better. */
  readonly has: (option: Option, name: string) => boolean;
  /** Ids, and headers, for which an option is missing that would let their rows pass. */
  readonly wanted: Readonly<Record<Option, readonly string[]>>;
  /** Options that were given and changed nothing. */
  readonly reportUnused: (drafts: readonly Draft[]) => SheetProblem[];
}

/** Keeps account of what was allowed, used and missing. */
export function createAllowances(options: ImportOptions): Allowances {
  const create = (): Record<Option, Set<string>> => ({
    open: new Set(),
    restore: new Set(),
    without: new Set(),
  });
  const used = create();
  const wanted = create();
  const given = { ...options, without: options.without ?? [] };
  const has = (option: Option, name: string): boolean => {
    const isAllowed = given[option].includes(name);
    if (isAllowed) used[option].add(name);
    return isAllowed;
  };
  return {
    has,
    ask: (option, name) => {
      const isAllowed = has(option, name);
      if (!isAllowed) wanted[option].add(name);
      return isAllowed;
    },
    get wanted() {
      return {
        open: [...wanted.open],
        restore: [...wanted.restore],
        without: [...wanted.without],
      };
    },
    reportUnused: (drafts) => {
      const byId = new Map(drafts.map((draft) => [draft.planned.id, draft]));
      return OPTIONS.flatMap((option) =>
        [...new Set(given[option])]
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
  if (option === 'without') return texts.nothingLost;
  if (draft === undefined) return texts.noSuchRow;
  const { planned, present, getAfter } = draft;
  if (option === 'restore') return texts.notDeleted;
  if (present === undefined) return texts.notKept;
  if (present.closure === 'open') return texts.fileOpen(planned);
  if (getAfter() !== 'open' && planned.written !== undefined) return texts.rowKeeps(planned);
  return texts.fileKeeps(planned);
}
