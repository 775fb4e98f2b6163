import { describe, expect, test } from 'vitest';
import { hashWord } from '../../../src/text/hash.ts';
import { Needles } from '../../../src/tools/verify/needles.ts';
import { scanText } from '../../../src/tools/verify/scanText.ts';

describe('Needles', () => {
  test('many needles with one last word are not compared one by one', () => {
    const needles = new Needles();
    for (let index = 0; index < 5000; index += 1)
      needles.add({
        kind: 'text',
        file: `${index}`,
        source: `n${index} conflict`,
        scope: 'everywhere',
      });
    const group = needles.endingWith(hashWord('conflict'));
    expect(group?.lengths).toEqual(new Set([2]));
    expect(Math.max(...[...(group?.byHash.values() ?? [])].map(({ size }) => size))).toBe(1);
  });

  test('compact() forgets what was removed, and nothing else', () => {
    const needles = new Needles();
    for (const source of ['Yes it is', 'old ferry house'])
      needles.add({ kind: 'text', file: 'a', source, scope: 'everywhere' });
    const words = 'they met nine officers behind the old ferry'.split(' ');
    needles.addText('a', `${words.join(' ')} house`);
    const scan = (): string[] => {
      const found: string[] = [];
      scanText('yes it is; they met nine officers behind the old ferry house', needles, (hit) => {
        if (hit.needle?.source === 'Yes it is') needles.remove(hit.needle);
        found.push(hit.needle?.source ?? 'run');
      });
      return found;
    };
    expect(scan()).toEqual(['Yes it is', 'run', 'run', 'old ferry house']);
    needles.compact();
    expect(scan()).toEqual(['run', 'run', 'old ferry house']);
    expect(needles.mayEnd(hashWord('is'))).toBe(false);
    expect(needles.mayEnd(hashWord('house'))).toBe(true);
  });

  test('what many withheld outcomes say alike is one needle', () => {
    const needles = new Needles();
    for (let index = 0; index < 100; index += 1)
      needles.add({ kind: 'text', file: `${index}`, source: 'Yes it is', scope: 'everywhere' });
    let hits = 0;
    scanText('yes, it is', needles, () => {
      hits += 1;
    });
    expect(hits).toBe(1);
  });

  test('a needle that is removed is found no more, a name neither', () => {
    const needles = new Needles();
    needles.add({ kind: 'text', file: 'a', source: 'Yes it is', scope: 'everywhere' });
    needles.addName({ kind: 'redacted', file: 'a', source: 'Jane Example', scope: 'everywhere' });
    const found: string[] = [];
    const scan = (): void => {
      scanText('yes it is', needles, ({ needle }) => {
        if (needle !== undefined) {
          found.push(needle.source);
          needles.remove(needle);
        }
      });
    };
    scan();
    scan();
    expect(found).toEqual(['Yes it is']);
    const name = [...needles.names.values()].flat()[0];
    if (name === undefined) throw new Error('There is no name.');
    needles.remove(name);
    expect([...needles.names.values()].flat()).toEqual([]);
  });
});
