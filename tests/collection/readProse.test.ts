import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/collection/readProse.ts';
import { listProblems } from '../support/runPipeline.ts';

describe('readProse(text)', () => {
  test('title, description and body', () => {
    const text = '---\ntitle: " T "\ndescription: D\n---\n\n# Body\n---\nmore\n';
    expect(readProse(text)).toEqual({
      prose: { title: 'T', description: 'D', body: '\n# Body\n---\nmore\n' },
      named: [],
      problems: [],
    });
  });

  test.each([
    ['no front matter', '# Body', ['front-matter-value 1:1', 'front-matter-value 1:1']],
    ['a missing description', '---\ntitle: T\n---\n', ['front-matter-value 2:1']],
    ['an empty title', '---\ntitle: ""\ndescription: D\n---\n', ['front-matter-value 2:1']],
    [
      'an unknown key',
      '---\ntitle: T\ndescription: D\ndraft: true\n---\n',
      ['front-matter-key 4:1'],
    ],
    ['no closing line', '---\ntitle: T\n', ['front-matter-open 1:1']],
  ])('%s is an error', (_, text, problems) => {
    const result = readProse(text);
    expect(result.prose).toBeUndefined();
    expect(listProblems(result.problems)).toEqual(problems);
  });
});
