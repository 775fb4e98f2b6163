import { expect, test } from 'vitest';
import { formatComparison, type Build } from '../../../../scripts/dev/peers/formatComparison.ts';

function build(seconds: number, others: Partial<Build> = {}): Build {
  return {
    ...{ seconds, cpuSeconds: 2 * seconds, peakBytes: 5e8, indexingSeconds: 1 },
    ...{ files: 30, bytes: 2_000_000, ...others },
  };
}

test('medians, and ratios of each turn; what failed or is not known is said', () => {
  const table = formatComparison(20, [
    { name: 'Ours', builds: [build(10), build(12), build(11)] },
    { name: 'Theirs', builds: [build(5), build(3), build(5, { cpuSeconds: Number.NaN })] },
    { name: 'Failed', builds: [] },
  ]);
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const cells = (what: string): string[][] =>
    rows.filter((row) => row[1] === what).map((row) => row.slice(2, -1));
  expect(rows[0]?.slice(1, -1)).toEqual(['20 outcomes, 3 turns', 'Ours', 'Theirs', 'Failed']);
  expect(cells('whole build')).toEqual([['11.0 s (10.0 to 12.0)', '5.0 s (3.0 to 5.0)', 'failed']]);
  expect(cells('ours takes so many times as long')).toEqual([
    ['', '2.20 × (2.00 to 4.00)', 'not known'],
  ]);
  expect(cells('processor')).toEqual([['22.0 s (20.0 to 24.0)', 'not known', 'failed']]);
  expect(cells('ours takes so many times as much')).toEqual([
    ['', 'not known', 'not known'],
    ['', '1.00 × (1.00 to 1.00)', 'not known'],
  ]);
  expect(cells('files an outcome')).toEqual([['1.50', '1.50', 'failed']]);
  // Markdown needs the same number of cells in each row.
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
});
