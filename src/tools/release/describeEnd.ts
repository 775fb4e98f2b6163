const MEGABYTE = 1024 * 1024;

/** Less than that need not be tried. */
const USUAL = 4096 * MEGABYTE;

/** What a machine needs for itself and for Pagefind, beside the memory of Node. */
const OTHERS = 1024 * MEGABYTE;

/**
 * What is said of a build that ended without a word. `phase`: what it did then; `limit` and `machine`: bytes that Node may use for its
 * objects, and that the machine has.
 */
export function describeEnd(phase: string, limit: number, machine: number): string {
  const count = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;
  const more = Math.min(Math.max(limit * 2, USUAL), machine - OTHERS);
  const remedy =
    more > limit
      ? `Give Node more: NODE_OPTIONS=--max-old-space-size=${Math.floor(more / MEGABYTE)} npm run build (docs/scaling.md).`
      : 'This machine has no more to give: build on one with more memory, or fewer outcomes at a time (docs/scaling.md).';
  return (
    `The build was ended from outside, or ran out of memory, while it ${phase}. ` +
    `Node may use ${count(limit)} here, and the machine has ${count(machine)}. ${remedy} ` +
    'The site that was there is as it was; the next build clears up.'
  );
}
