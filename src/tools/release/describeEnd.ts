import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { ToolTexts } from '../../messages/tools/translatedTexts.ts';

/** What a build is doing. */
export type Phase = keyof ToolTexts['build']['ended'];

const MEGABYTE = 1024 * 1024;

/** Less than that need not be tried. */
const USUAL = 4096 * MEGABYTE;

/** What a machine needs for itself and for Pagefind, beside the memory of Node. */
const OTHERS = 1024 * MEGABYTE;

/**
 * What is said of a build that ended without a word. `phase`: what it did then; `limit` and `machine`: bytes that Node may use for its
 * objects, and that the machine has.
 */
export function describeEnd(phase: Phase, limit: number, machine: number): string {
  const texts = getToolTexts().build;
  const more = Math.min(Math.max(limit * 2, USUAL), machine - OTHERS);
  const options = `NODE_OPTIONS=--max-old-space-size=${Math.floor(more / MEGABYTE)}`;
  return [
    texts.ended[phase],
    texts.memory({
      limit: Math.round(limit / MEGABYTE),
      machine: Math.round(machine / MEGABYTE),
    }),
    more > limit ? texts.moreMemory({ command: `${options} npm run build` }) : texts.noMemory,
    texts.siteKept,
  ].join(' ');
}
