import { getCurrentReading } from '../../collection/currentCollection.ts';
import type { Reading } from '../../collection/loadCollection.ts';
import { readInThreads } from '../../collection/readInThreads.ts';
import { formatGroups } from '../../problems/formatGroups.ts';
import { countProblems } from '../../problems/formatProblems.ts';
import { nameLanguage } from '../../facets/labels.ts';
import { findInterface } from '../../messages/index.ts';
import { hasErrors } from '../../problems/problems.ts';
import { formatCommand } from '../../text/formatCommand.ts';
import { describeOutcomes } from '../check/describeOutcomes.ts';
import { findNearTwins } from '../check/findNearDuplicates.ts';
import { describeCommands, formatEmptiness } from '../check/report/wording.ts';
import { say, type Io } from '../command.ts';
import { BuildRefused } from './releaseSite.ts';

/** The reading of the content from which a site may be built (`readFaultless`), and what is to be said before. */
export function readPublishable(content: string, mayBeEmpty: boolean, io: Io): Reading {
  const reading = readFaultless(content, mayBeEmpty, io);
  if (io.env['SITE_URL'] === undefined)
    say(io, 'SITE_URL is not set: links are relative to the site, and no sitemap is written.');
  const language = reading.programme?.language ?? 'en';
  if (findInterface(language) === undefined)
    say(
      io,
      `The interface does not speak ${nameLanguage(language, 'en')} (${language}) yet: headings and buttons are English.`,
    );
  return reading;
}

/**
 * The reading of content from which anything may be published, after every problem of it has been
 * said, those of one kind together. Refuses content with an error, and without a public outcome unless `mayBeEmpty`.
 */
export function readFaultless(
  content: string,
  mayBeEmpty: boolean,
  io: Io,
  made: 'built' | 'exported' = 'built',
): Reading {
  const reading = getCurrentReading(content, readInThreads);
  const { outcomes, withheld } = reading;
  const problems = [...findNearTwins(describeOutcomes(reading)), ...reading.problems];
  if (problems.length > 0) say(io, `${formatGroups(problems, describeCommands(content).all)}\n`);
  if (hasErrors(problems)) {
    throw new BuildRefused(`${countProblems(problems)} in ${content}: nothing was ${made}.`);
  }
  if (outcomes.length === 0 && !mayBeEmpty)
    throw new BuildRefused(
      `${formatEmptiness(withheld)} A site without outcomes is not built; if that is what you want, ${formatCommand('build', content, ['--allow-empty'])}`,
    );
  say(
    io,
    `${content}: ${outcomes.length} outcome${outcomes.length === 1 ? '' : 's'} to publish, ${withheld.length} withheld; ${countProblems(problems)}.`,
  );
  return reading;
}
