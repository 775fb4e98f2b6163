import { PROCESS_IO } from '../../src/tools/command.ts';
import type { Phases } from '../../src/tools/release/phases.ts';
import { buildSite } from '../../src/tools/release/runBuild.ts';
import { say } from './say.ts';

/** One row of the table: what was done, and how long it took. */
interface Row {
  readonly phase: string;
  readonly begin: number;
  readonly processor: NodeJS.CpuUsage;
}

/**
 * `node scripts/dev/benchPhases.ts`, with `CONTENT_DIR` and `OUT_DIR`: a whole build, reading no cache, and how long each of
 * its phases took, on the clock and of the processor, all threads together, but without Pagefind, a process of its own.
 */
const rows: Row[] = [];
const phases: Phases = {
  begin: (phase) => {
    rows.push({ phase, begin: performance.now(), processor: process.cpuUsage() });
  },
  end: () => undefined,
};
const isBuilt = await buildSite({ full: true, replace: true }, PROCESS_IO, phases);
rows.push({ phase: 'end', begin: performance.now(), processor: process.cpuUsage() });
for (const [index, { phase, begin, processor }] of rows.slice(0, -1).entries()) {
  const next = rows[index + 1];
  if (next === undefined) continue;
  const seconds = ((next.begin - begin) / 1000).toFixed(1);
  const used = next.processor.user + next.processor.system - processor.user - processor.system;
  say(`${phase.padEnd(42)} ${seconds} s, ${(used / 1e6).toFixed(1)} s of the processor`);
}
process.exitCode = isBuilt ? 0 : 1;
