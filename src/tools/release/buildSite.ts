import { complain, getContent, getTarget, readArguments, say, type Io } from '../command.ts';
import { readPublishable } from './readPublishable.ts';
import { formatFailure, releaseSite } from './releaseSite.ts';
import { renderSite } from './renderSite.ts';

/** What a build may do only if the publisher says so. */
export interface BuildOptions {
  /** Take the place of files that no build wrote (`--replace`). */
  readonly isReplaced?: boolean;
  /** Build a site without any outcome (`--allow-empty`). */
  readonly mayBeEmpty?: boolean;
}

/** The options that every command that builds takes. */
export const BUILD_USAGE = '[--replace] [--allow-empty]';
export const BUILD_OPTIONS = {
  replace: { type: 'boolean', default: false },
  'allow-empty': { type: 'boolean', default: false },
} as const;

export function readBuildOptions(argv: readonly string[]): BuildOptions {
  const { values } = readArguments(argv, { options: BUILD_OPTIONS });
  return { isReplaced: values.replace, mayBeEmpty: values['allow-empty'] };
}

/**
 * Content → checked records → site. The site is made and proven by `renderSite` and put in the
 * place of `OUT_DIR` by `releaseSite`, so that a build that fails leaves the last good one as it
 * was. Whether there is a new site; if not, it has been said why.
 */
export async function buildSite(
  { isReplaced = false, mayBeEmpty = false }: BuildOptions,
  io: Io,
): Promise<boolean> {
  const content = getContent(io.env);
  const target = getTarget(io.env);
  try {
    const name = await releaseSite(
      { target, content, isReplaced, io },
      (targetName) => readPublishable(content, targetName, mayBeEmpty, io),
      (reading, workshop, targetName) => renderSite({ reading, content, workshop, targetName, io }),
    );
    say(io, `Built ${name}.`);
    return true;
  } catch (error) {
    complain(io, formatFailure(error, target));
    return false;
  }
}
