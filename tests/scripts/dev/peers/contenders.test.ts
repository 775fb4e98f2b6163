import { expect, test } from 'vitest';
import { listContenders } from '../../../../scripts/dev/peers/contenders.ts';

test('without Hugo it is named with how to get it, and the others are compared', () => {
  const { contenders, missing, versions } = listContenders('folder', { PATH: '/no-such-folder' });
  expect(contenders.map(({ name }) => name)).toEqual(['Outcome Atlas', 'Eleventy + Pagefind']);
  expect(missing).toEqual(['Hugo (Debian: apt-get install hugo)']);
  expect(versions.join()).toMatch(/Node \d.*astro \d.*pagefind \d.*eleventy \d/);
});

test('our build reads no cache, and every site has a folder of its own', () => {
  const { contenders } = listContenders('folder');
  const [ours] = contenders;
  expect(ours?.build.map(({ args }) => args.at(-1))).toEqual(['--full']);
  const sites = contenders.map(({ site }) => site);
  expect(new Set(sites).size).toBe(sites.length);
});
