import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describePackages } from '../../src/keeping/packages.ts';
import { createTemporaryFolder } from '../support/sites.ts';

test('describePackages(root) differs with the packages asked for, with those installed, and with Node', () => {
  const root = createTemporaryFolder('packages');
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const seen = [describePackages(root)];
  mkdirSync(path.join(root, 'node_modules'));
  for (const lock of ['package-lock.json', 'node_modules/.package-lock.json']) {
    writeFileSync(path.join(root, lock), `{"lock":"${lock}"}`);
    seen.push(describePackages(root));
  }
  expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(3);
  expect(seen.every((parts) => parts.some((part) => part.includes(process.versions.v8)))).toBe(
    true,
  );
});
