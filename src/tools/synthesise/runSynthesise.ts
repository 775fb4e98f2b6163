import { formatCommand } from '../../text/formatCommand.ts';
import { createCommand, readArguments, say, WrongUse } from '../command.ts';
import { synthesise } from './synthesise.ts';
import { writeSynthetic } from './writeSynthetic.ts';

const USAGE = 'npm run synthesise -- --count N --seed S --out DIR';

/** `npm run synthesise`: a content folder of so many synthetic outcomes. */
export const runSynthesise = createCommand(USAGE, (argv, io) => {
  const { values } = readArguments(argv, {
    options: {
      count: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new WrongUse('--out names the folder to write.');
  const count = readNumber('count', values.count);
  const seed = readNumber('seed', values.seed);
  writeSynthetic(values.out, synthesise(count, seed), io.env);
  say(
    io,
    `${count} synthetic outcomes are in ${values.out}. See them as a site with ${formatCommand('start', values.out)}.`,
  );
  return 0;
});

function readNumber(name: string, value: string | undefined): number {
  const number = Number(value);
  if (value === undefined || !Number.isSafeInteger(number) || number < 0)
    throw new WrongUse(`--${name} takes a whole number, 0 or more.`);
  return number;
}
