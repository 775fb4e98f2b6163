import { cpus, totalmem } from 'node:os';
import { median } from '../median.ts';

/** What one build took and what came of it; what the system does not say is `NaN`. */
export interface Build {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** Of Pagefind's indexing alone. */
  readonly indexingSeconds: number;
  readonly files: number;
  readonly bytes: number;
}

/** The builds of one contender, turn by turn; none if it failed. */
export interface Result {
  readonly name: string;
  readonly builds: readonly Build[];
}

/** Machine, versions and day, as they stand above the tables. */
export function describeMachine(versions: readonly string[]): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1e9);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${memory} GB; ${versions.join(', ')}.`;
}

/**
 * A Markdown table: medians with the least and the most, and how many times as much ours (the first
 * result) took as each other in the same turn.
 */
export function formatComparison(outcomes: number, results: readonly Result[]): string {
  const [ours] = results;
  const turns = Math.max(0, ...results.map(({ builds }) => builds.length));
  const row = (what: string, format: (builds: readonly Build[]) => string): string[] => [
    what,
    ...results.map(({ builds }) => (builds.length === 0 ? 'failed' : format(builds))),
  ];
  const ratio = (what: string, pick: (build: Build) => number): string[] => [
    what,
    ...results.map(({ builds }) =>
      builds === ours?.builds ? '' : formatRatio(ours?.builds ?? [], builds, pick),
    ),
  ];
  const rows = [
    [`${outcomes} outcomes, ${turns} turns`, ...results.map(({ name }) => name)],
    row('whole build', (builds) => formatAll(builds, ({ seconds }) => seconds, 's')),
    ratio('ours takes so many times as long', ({ seconds }) => seconds),
    row('processor', (builds) => formatAll(builds, ({ cpuSeconds }) => cpuSeconds, 's')),
    ratio('ours takes so many times as much', ({ cpuSeconds }) => cpuSeconds),
    row('most memory', (builds) => formatAll(builds, ({ peakBytes }) => peakBytes / 1e6, 'MB')),
    ratio('ours takes so many times as much', ({ peakBytes }) => peakBytes),
    row('Pagefind’s indexing alone', (builds) =>
      formatAll(builds, ({ indexingSeconds }) => indexingSeconds, 's'),
    ),
    row('files', (builds) => String(builds.at(-1)?.files)),
    row('files an outcome', (builds) => ((builds.at(-1)?.files ?? 0) / outcomes).toFixed(2)),
    row('bytes', (builds) => `${((builds.at(-1)?.bytes ?? 0) / 1e6).toFixed(1)} MB`),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const [head, ...body] = rows.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function formatAll(
  builds: readonly Build[],
  pick: (build: Build) => number,
  unit: 's' | 'MB',
): string {
  const values = builds.map(pick);
  if (values.some(Number.isNaN)) return 'not known';
  const digits = unit === 's' ? 1 : 0;
  const format = (value: number): string => value.toFixed(digits);
  const range = `${format(Math.min(...values))} to ${format(Math.max(...values))}`;
  return `${format(median(values))} ${unit}${values.length > 1 ? ` (${range})` : ''}`;
}

/** Of the turns in which both were built. */
function formatRatio(
  ours: readonly Build[],
  theirs: readonly Build[],
  pick: (build: Build) => number,
): string {
  const ratios = theirs.flatMap((build, turn) => {
    const own = ours[turn];
    return own === undefined ? [] : [pick(own) / pick(build)];
  });
  if (ratios.length === 0 || ratios.some(Number.isNaN)) return 'not known';
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return `${median(ratios).toFixed(2)} ×${ratios.length > 1 ? ` (${range})` : ''}`;
}
