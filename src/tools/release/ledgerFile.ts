import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Reading } from '../../collection/loadCollection.ts';
import { DEFAULT_LEDGER } from '../../ledger/currentLedger.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { formatLedger, parseLedger } from '../../ledger/ledgerText.ts';
import { isOfAnother, updateLedger, type PublicState } from '../../ledger/updateLedger.ts';
import { getPublicName } from '../../publication/createReference.ts';
import { getReason, hasCode } from '../../text/errors.ts';
import { say, type Io } from '../command.ts';
import { followLinks, isFolder, isNoFile } from '../files/places.ts';
import { refuseKeptPlace } from '../files/refuseKeptPlace.ts';
import { listStrangers } from '../verify/checkLedger.ts';

/** What a build does with the ledger that it found. */
export interface LedgerUse {
  /** After this build. */
  readonly ledger: Ledger;
  /** Puts it into its place; a failure is told, and costs the next build what it would have compared itself with. */
  readonly write: (io: Io) => void;
}

/** Why a ledger may not be where `LEDGER` says, if there is a reason: it is neither content nor published. */
export function refuseLedger(place: string, content: string, target: string): string | undefined {
  const name = `LEDGER (${place})`;
  const texts = getToolTexts().files;
  const real = followLinks(place);
  if (real === undefined) return texts.deadLink({ name });
  if (isFolder(real)) return texts.aFolder({ name, example: DEFAULT_LEDGER });
  if (isNoFile(real)) return texts.noFileThere({ name, example: DEFAULT_LEDGER });
  return refuseKeptPlace(real, name, { contents: [content], target });
}

/**
 * Compares what is public with the ledger at a place. One that cannot be used is told of, and never lost: a damaged
 * one is kept under another name, one of another programme or of a newer version of this program is left as it is.
 */
export function useLedger(place: string, reading: Reading, io: Io): LedgerUse {
  const { programme, outcomes } = reading;
  if (programme === undefined) throw new Error('Without a programme nothing is built.');
  const { name, date, fields } = programme;
  const state: PublicState = { name, date, fields, outcomes, mayName: createLeave(reading) };
  const found = readLedger(place, state);
  if (found.notice !== undefined) say(io, found.notice);
  warnOfDate(found.ledger, date, io);
  const ledger = updateLedger(found.ledger, state);
  // The same question, asked by other code than that which made it.
  const strangers = listStrangers(ledger, reading);
  if (strangers.length > 0) throw new Error(`The ledger of changes names ${strangers[0] ?? ''}.`);
  return {
    ledger,
    write: (to) => {
      if (found.mayWrite) writeLedger(place, ledger, found.isDamaged === true, to);
    },
  };
}

interface Found {
  readonly ledger?: Ledger;
  /** What the publisher is told. */
  readonly notice?: string;
  readonly mayWrite: boolean;
  readonly isDamaged?: true;
}

function readLedger(place: string, state: PublicState): Found {
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR'))
      return {
        mayWrite: true,
        notice: getToolTexts().build.ledger.missing({ place }),
      };
    return {
      mayWrite: false,
      notice: getToolTexts().build.ledger.unreadable({ place, reason: getReason(error) }),
    };
  }
  const read = parseLedger(text);
  if ('ledger' in read) {
    if (!isOfAnother(read.ledger, state)) return { ledger: read.ledger, mayWrite: true };
    return {
      mayWrite: false,
      notice: getToolTexts().build.ledger.another({ place }),
    };
  }
  if (read.fault === 'version')
    return {
      mayWrite: false,
      notice: getToolTexts().build.ledger.newer({ place }),
    };
  return {
    ...{ mayWrite: true, isDamaged: true },
    notice: getToolTexts().build.ledger.damaged({ place }),
  };
}

/** Changes are dated by the programme; a day before the last one would be an older state. */
function warnOfDate(ledger: Ledger | undefined, date: string | undefined, io: Io): void {
  const days = [...(ledger?.outcomes.values() ?? [])].flatMap(({ added, edits }) => [
    ...(added === undefined ? [] : [added]),
    ...Object.keys(edits),
  ]);
  const last = [ledger?.start ?? '', ...days].toSorted().at(-1) ?? '';
  if (date !== undefined && last > date)
    say(io, getToolTexts().build.ledger.earlierDate({ date, last }));
}

/**
 * Which ids of outcomes that are gone may be named: where the programme wants them named, those that no fragment bears,
 * withheld or not; none while the ids of some fragment are not known.
 */
function createLeave({ settings, fragments }: Reading): PublicState['mayName'] {
  if (settings?.settings.publication.withdrawn !== 'named') return undefined;
  if (fragments.some(({ outcome }) => outcome === undefined)) return undefined;
  const borne = new Set(
    fragments.flatMap(({ outcome }) =>
      outcome === undefined
        ? []
        : [outcome.content, ...outcome.content.aliases].flatMap(({ id, slug }) => {
            const shown = getPublicName({ id, slug }, settings);
            return [id, slug, shown.id, shown.slug].map(fold);
          }),
    ),
  );
  return (id) => !borne.has(fold(id));
}

function fold(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function writeLedger(place: string, ledger: Ledger, isDamaged: boolean, io: Io): void {
  const text = formatLedger(ledger);
  const unfinished = `${place}.unfinished-${process.pid}`;
  try {
    if (existsSync(place) && readFileSync(place, 'utf8') === text) return;
    mkdirSync(path.dirname(place), { recursive: true });
    if (isDamaged) say(io, getToolTexts().build.ledger.moved({ place: keepDamaged(place) }));
    writeFileSync(unfinished, text, { mode: 0o600 });
    // Where the ledger is a link, what it leads to is replaced.
    renameSync(unfinished, followLinks(place) ?? place);
  } catch (error) {
    tryRemove(unfinished);
    say(io, getToolTexts().build.ledger.unwritable({ place, reason: getReason(error) }));
  }
}

function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is not there, as its folder is none.
  }
}

/** Copies a file to a name that nothing has yet. */
function keepDamaged(place: string): string {
  for (let number = 1; ; number += 1) {
    const copy = `${place}.damaged-${number}`;
    if (existsSync(copy)) continue;
    copyFileSync(place, copy);
    return copy;
  }
}
