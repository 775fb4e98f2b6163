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
import { startKeeping } from '../../keeping/currentBuild.ts';
import { setCurrentLedger } from '../../ledger/currentLedger.ts';
import { nameTarget } from '../files/refuseTarget.ts';
import { UNWATCHED, watchPhases, type Phases } from './phases.ts';
import { refuseLedger, useLedger, type LedgerUse } from './ledgerFile.ts';
import { readPublishable } from './readPublishable.ts';
import { BuildRefused, formatFailure, releaseSite } from './releaseSite.ts';
import { renderSite } from './renderSite.ts';
import { readSiteCache, writeSiteCache } from './siteCache.ts';

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
  phases.begin('read the content');
  const earlier = options.full === true ? undefined : readSiteCache(content, io);
  const keeping = startKeeping(earlier, nameTarget(target).place);
  try {
    const name = await releaseSite(
      { target, content, isReplaced: options.replace === true, io },
      () => {
        const refusal = refuseLedger(place, content, target);
        if (refusal !== undefined)
          throw new BuildRefused(getToolTexts().build.refused({ refusal }));
        return readPublishable(content, options['allow-empty'] === true, io);
      },
      (reading, workshop) => {
        use = useLedger(place, reading, io);
        setCurrentLedger(use.ledger);
        return renderSite(reading, content, workshop, { io, phases, keeping });
      },
    );
    // What was not published is not known to anybody.
    use?.write(io);
    const { program, proof, pages, taken } = keeping;
    if (program !== undefined)
      writeSiteCache({ site: nameTarget(target).place, program, proof, pages }, content, io);
    if (taken > 0) say(io, getToolTexts().build.kept({ taken, pages: pages.size }));
    say(io, getToolTexts().build.built({ target: name }));
    return true;
  } catch (error) {
    complain(io, formatFailure(error, target));
    return false;
  } finally {
    setCurrentLedger(undefined);
    phases.end();
  }
}

/** Only what speaks to a shell is a process of its own, be it for a build, `npm start` or the demonstration. */
function watchProcess({ err, env }: Io): Phases {
  return err === PROCESS_IO.err ? watchPhases(env) : UNWATCHED;
}
