import path from 'node:path';
import {
  complain,
  createCommand,
  getContent,
  getLedgerPlace,
  getTarget,
  PROCESS_IO,
  readArguments,
  say,
  withContent,
  type Io,
} from '../command.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { getCurrentReading } from '../../collection/currentCollection.ts';
import { readInThreads } from '../../collection/readInThreads.ts';
import { startKeeping } from '../../keeping/currentBuild.ts';
import type { KeptSite } from '../../keeping/keptSite.ts';
import { formatCommand } from '../../text/formatCommand.ts';
import { setCurrentLedger } from '../../ledger/currentLedger.ts';
import { nameTarget } from '../files/refuseTarget.ts';
import type { Proven } from '../verify/proofThread.ts';
import { startProof, type Proof } from '../verify/startProof.ts';
import { UNWATCHED, watchPhases, type Phases } from './phases.ts';
import { refuseLedger, useLedger, type LedgerUse } from './ledgerFile.ts';
import { readPublishable } from './readPublishable.ts';
import { BuildRefused, formatFailure, releaseSite } from './releaseSite.ts';
import { renderSite } from './renderSite.ts';
import { forgetReplaced, readSiteCache, writeSiteCache } from './siteCache.ts';

/**
 * What a build does only if the publisher says so: overwrite files that no build wrote, build a site without any
 * outcome, and make everything anew, reading nothing that an earlier build kept.
 */
interface BuildOptions {
  readonly replace?: boolean;
  readonly 'allow-empty'?: boolean;
  readonly full?: boolean;
}

/** The options that every command that builds takes. */
export const BUILD_USAGE = '[DIR] [--replace] [--allow-empty] [--full]';
export const BUILD_OPTIONS = {
  replace: { type: 'boolean', default: false },
  'allow-empty': { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
} as const;

/** `npm run build`: content → site. */
export const runBuild = createCommand(`npm run build -- ${BUILD_USAGE}`, async (argv, io) => {
  const { values, positionals } = readArguments(argv, {
    allowPositionals: true,
    options: BUILD_OPTIONS,
  });
  return (await buildSite(values, withContent(io, positionals))) ? 0 : 1;
});

/**
 * Content → checked records → site. The site is made and proven by `renderSite` and put in the
 * place of `OUT_DIR` by `releaseSite`, so that a build that fails leaves the last good one as it
 * was. Returns whether there is a new site; if not, it has said why.
 */
export async function buildSite(
  options: BuildOptions,
  io: Io,
  phases: Phases = watchProcess(io),
): Promise<boolean> {
  const content = getContent(io.env);
  const target = getTarget(io.env);
  const place = getLedgerPlace(io.env);
  let use: LedgerUse | undefined;
  let running: Proof | undefined;
  phases.begin('reading');
  const earlier = options.full === true ? undefined : readSiteCache(content, io);
  const keeping = startKeeping(earlier, nameTarget(target).place);
  try {
    const name = await releaseSite(
      { target, content, isReplaced: options.replace === true, io },
      () => {
        const refusal = refuseLedger(place, content, target);
        if (refusal !== undefined)
          throw new BuildRefused(getToolTexts().build.refused({ refusal }));
        const reading = getCurrentReading(content, readInThreads);
        // Against the reading that the site is built from: a record may be flagged meanwhile. It prepares itself beside all
        // that is asked of the content before there are pages.
        const begun = startProof({ content, known: listProven(keeping.earlier) }, reading);
        running = begun;
        return { reading: readPublishable(content, options['allow-empty'] === true, io), begun };
      },
      ({ reading, begun }, workshop) => {
        use = useLedger(place, reading, io);
        setCurrentLedger(use.ledger);
        return renderSite(begun, workshop, { io, phases, keeping });
      },
    );
    // What was not published is not known to anybody.
    use?.write(io);
    const { program, proof, pages, taken } = keeping;
    if (program !== undefined)
      writeSiteCache({ site: nameTarget(target).place, program, proof, pages }, content, io);
    if (taken > 0) say(io, getToolTexts().build.kept({ taken, pages: pages.size }));
    say(io, getToolTexts().build.built({ target: name }));
    for (const folder of forgetReplaced(nameTarget(target).place, content)) {
      const given = path.relative('.', folder);
      const command = formatCommand('build', given);
      say(io, getToolTexts().build.replacedOther({ target: name, folder: given, command }));
    }
    return true;
  } catch (error) {
    complain(io, formatFailure(error, target));
    return false;
  } finally {
    await running?.stop();
    setCurrentLedger(undefined);
    phases.end();
  }
}

/** The pages of an earlier site that were proven, with what was looked for in them. */
function listProven(earlier: KeptSite | undefined): Proven | undefined {
  if (earlier?.proof === undefined) return undefined;
  const pages = Array.from(earlier.pages, ([name, { hash }]) => [name, hash] as const);
  return { key: earlier.proof, pages: new Map(pages) };
}

/** Only what speaks to a shell is a process of its own, be it for a build, `npm start` or the demonstration. */
function watchProcess({ err, env }: Io): Phases {
  return err === PROCESS_IO.err ? watchPhases(env) : UNWATCHED;
}
