import { describe, expect, test } from 'vitest';
import { formatCommand } from '../../src/text/formatCommand.ts';

describe('formatCommand(name, directory, options)', () => {
  test.each([
    ['check', 'content', ['--all'], 'npm run check -- --all'],
    ['check', 'content', [], 'npm run check'],
    ['check', 'harvest', ['--all'], 'npm run check -- harvest --all'],
    ['start', 'récolte 2024', [], 'npm start -- "récolte 2024"'],
    ['build', String.raw`C:\my site`, [], String.raw`npm run build -- "C:\my site"`],
    ['build', '$HOME`x`', [], 'npm run build -- "\\$HOME\\`x\\`"'],
    [
      'import',
      undefined,
      ['a;b.csv', '--out', 'content'],
      'npm run import -- "a;b.csv" --out content',
    ],
  ])('%s in %s with %j', (name, directory, options, command) => {
    expect(formatCommand(name, directory, options)).toBe(command);
  });
});
