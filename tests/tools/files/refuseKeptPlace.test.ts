import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { refuseKeptPlace } from '../../../src/tools/files/refuseKeptPlace.ts';
import { writeMark } from '../../../src/tools/files/siteMark.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const root = createTemporaryFolder('kept');
const contents = [path.join(root, 'content'), path.join(root, 'more')];
const target = path.join(root, 'published');
mkdirSync(path.join(root, 'site'));
writeFileSync(path.join(root, 'site', 'index.html'), '');
writeMark(path.join(root, 'site'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('refuseKeptPlace(place, name, folders)', () => {
  test.each([
    ['content/new', 'is content.'],
    ['more', 'is content.'],
    ['published/new', 'which is published.'],
    ['site/new', 'is inside a site'],
  ])('%s is refused', (place, reason) => {
    const refusal = refuseKeptPlace(path.join(root, place), 'It', { contents, target });
    expect(refusal).toContain('It is inside ');
    expect(refusal).toContain(reason);
  });

  test.each(['content/new', 'public/new', 'src/new', 'docs'])(
    '%s of this project is refused, whatever folders are given',
    (place) => {
      expect(refuseKeptPlace(path.resolve(place), 'It', { contents: [], target })).toBeDefined();
    },
  );

  test.each(['new', 'content-2', 'publish'])('%s is taken', (place) => {
    expect(refuseKeptPlace(path.join(root, place), 'It', { contents, target })).toBeUndefined();
  });
});
