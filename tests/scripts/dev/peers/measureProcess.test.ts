import { describe, expect, test } from 'vitest';
import { measureProcess } from '../../../../scripts/dev/peers/measureProcess.ts';

/** A program in Node that is measured. */
function measure(program: string): ReturnType<typeof measureProcess> {
  return measureProcess({ command: process.execPath, args: ['--eval', program] });
}

/** Works for a while and holds 100 MB. */
const WORK = `const held = Buffer.alloc(1e8, 1);
  const end = performance.now() + 700;
  while (performance.now() < end) held[0] += 1;`;

describe('measureProcess(program)', () => {
  test.runIf(process.platform === 'linux')(
    'counts the processor time and the memory of what the program starts',
    async () => {
      const child = JSON.stringify(WORK);
      const { isSuccessful, cpuSeconds, peakBytes, seconds } = await measure(
        `require('node:child_process').spawnSync(process.execPath, ['--eval', ${child}])`,
      );
      expect(isSuccessful).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(0.7);
      // However busy the machine is, each of the two starts and the child works.
      expect(cpuSeconds).toBeGreaterThan(0.05);
      expect(peakBytes).toBeGreaterThan(1e8);
    },
  );

  test('says what a program said that failed', async () => {
    const { isSuccessful, output } = await measure(
      `process.stderr.write('out of order\\n'); process.exitCode = 3`,
    );
    expect({ isSuccessful, output }).toEqual({ isSuccessful: false, output: 'out of order' });
  });

  test('a program that is not there has failed', async () => {
    const { isSuccessful, output } = await measureProcess({ command: 'no-such-program', args: [] });
    expect(isSuccessful).toBe(false);
    expect(output).toContain('no-such-program');
  });
});
