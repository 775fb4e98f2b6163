import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = path.resolve('scripts', 'keepCompiled.ts');
const environment = { ...process.env };
delete environment['NODE_COMPILE_CACHE'];
let project: string;
let kept: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'kept-'));
  kept = path.join(project, 'node_modules', '.cache', 'node');
  writeFileSync(path.join(project, 'ours.ts'), 'export const word: string = "ran";\n');
  writeFileSync(
    path.join(project, 'command.ts'),
    'import { word } from "./ours.ts";\nconsole.log(word, process.env.NODE_COMPILE_CACHE);\n',
  );
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function run(env: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', SCRIPT, 'command.ts'], {
    ...{ cwd: project, encoding: 'utf8', env: { ...environment, ...env } },
  });
  return stdout + stderr;
}

function countKept(folder: string): number {
  return readdirSync(folder, { recursive: true }).length;
}

test('what a command compiles is kept among the packages, and its threads and processes are told where', () => {
  expect(run()).toBe(`ran ${kept}\n`);
  expect(countKept(kept)).toBeGreaterThan(2);
});

test('where a folder is named, it is kept there', () => {
  const named = path.join(project, 'named');
  expect(run({ NODE_COMPILE_CACHE: named })).toBe(`ran ${named}\n`);
  expect(countKept(named)).toBeGreaterThan(2);
});

test('too much is forgotten', () => {
  mkdirSync(kept, { recursive: true });
  for (let index = 0; index < 8001; index += 1) writeFileSync(path.join(kept, `${index}`), '');
  run();
  expect(countKept(kept)).toBeLessThan(10);
});

test('where nothing can be kept, a command runs as well', () => {
  writeFileSync(path.join(project, 'node_modules'), '');
  expect(run()).toContain('ran ');
});

test('every command for publishers that runs long enough keeps it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of ['start', 'dev', 'build', 'init', 'import', 'check', 'verify', 'export'])
    expect(scripts[name]).toContain(' --import ./scripts/keepCompiled.ts ');
});
