import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Runs a command after the check, as a Node that says it is another version. */
function run(version: string): { status: number | null; stdout: string; stderr: string } {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(pretend)}`],
      ...['--import', './scripts/checkNode.mjs', '-e', 'console.log("ran")'],
    ],
    { encoding: 'utf8' },
  );
}

test.each(['22.22.0', '24.0.0', '30.1.2'])('Node %s runs the command', (version) => {
  expect(run(version)).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' });
});

test.each(['18.20.0', '20.20.2', '22.21.9'])('Node %s ends in one sentence', (version) => {
  const { status, stdout, stderr } = run(version);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`This is Node ${version}`);
  expect(stderr).toContain('--ignore-scripts');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('every command that Node runs begins with the check', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = Object.values(scripts).filter((script) => script.startsWith('node '));
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands)
    expect(command).toMatch(/^node --import \.\/scripts\/checkNode\.mjs /);
});
