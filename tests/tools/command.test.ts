import { describe, expect, test } from 'vitest';
import {
  complain,
  createCommand,
  readArguments,
  say,
  type Io,
  withContent,
  WrongUse,
} from '../../src/tools/command.ts';
import { runCommand } from '../support/runCommand.ts';

const USAGE = 'npm run something -- [DIR]';
const fail = (error: unknown): ReturnType<typeof createCommand> =>
  createCommand(USAGE, () => {
    throw error;
  });

describe('createCommand(usage, run)', () => {
  test('gives the arguments and the surroundings, and returns the exit code', async () => {
    const command = createCommand(USAGE, (argv, io) => {
      say(io, argv.join(' '));
      complain(io, io.env['CONTENT_DIR'] ?? '');
      return 3;
    });
    expect(await runCommand(command, ['a', 'b'], { CONTENT_DIR: 'here' })).toEqual({
      status: 3,
      stdout: 'a b\n',
      stderr: 'here\n',
    });
  });

  test('wrong use ends with 2 and says how to call it', async () => {
    const { status, stderr } = await runCommand(fail(new WrongUse('Name one folder.')), []);
    expect(status).toBe(2);
    expect(stderr).toBe(`Name one folder.\n\nUsage: ${USAGE}\n`);
  });

  test.each([new Error('broken'), 'broken'])('anything else that is thrown ends with 1', (error) =>
    expect(runCommand(fail(error), [])).resolves.toEqual({
      status: 1,
      stdout: '',
      stderr: 'broken\n',
    }),
  );

  test('no error steers the terminal, and one of several lines keeps them', async () => {
    const { stderr } = await runCommand(fail(new Error('a\u001b[2J\nb')), []);
    expect(stderr).toBe('a[U+001B][2J\nb\n');
  });
});

describe('readArguments(argv, config)', () => {
  const config = { options: { strict: { type: 'boolean', default: false } } } as const;

  test('reads what it is given, not what the process was called with', () => {
    expect(readArguments(['--strict'], config).values.strict).toBe(true);
    expect(readArguments([], config).values.strict).toBe(false);
  });

  test.each([['--strikt'], ['--strict=yes'], ['word']])('%s is wrong use', (word) => {
    expect(() => readArguments([word], config)).toThrow(WrongUse);
  });
});

test('say and complain show codes that would steer the terminal', () => {
  const written: string[] = [];
  const io: Pick<Io, 'out' | 'err'> = {
    out: (text) => void written.push(`out ${text}`),
    err: (text) => void written.push(`err ${text}`),
  };
  say(io, 'a\u001bb');
  complain(io, 'c\u009bd');
  expect(written).toEqual(['out a[U+001B]b\n', 'err c[U+009B]d\n']);
});

test('withContent(io, positionals): the folder that is named comes before that of the environment', () => {
  const io = { out: () => undefined, err: () => undefined, env: { CONTENT_DIR: 'a', PORT: '1' } };
  expect(withContent(io, []).env).toEqual({ CONTENT_DIR: 'a', PORT: '1' });
  expect(withContent(io, ['src']).env).toEqual({ CONTENT_DIR: 'src', PORT: '1' });
  expect(() => withContent(io, ['src', 'tests'])).toThrow(WrongUse);
  expect(() => withContent(io, ['harvset'])).toThrow(new WrongUse('There is no folder harvset.'));
});
