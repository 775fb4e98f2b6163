import { getCurrentReading } from '../../collection/currentCollection.ts';
import type { Reading } from '../../collection/loadCollection.ts';
import { readInThreads } from '../../collection/readInThreads.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { formatGroups } from '../../problems/formatGroups.ts';
import { countProblems } from '../../problems/formatProblems.ts';
import { getToolLanguage } from '../../messages/problems/toolLanguage.ts';
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
  if (io.env['SITE_URL'] === undefined) say(io, getToolTexts().build.noAddress);
  const language = reading.programme?.language ?? 'en';
  if (findInterface(language) === undefined)
    say(
      io,
      getToolTexts().build.noInterface({
        language: nameLanguage(language, getToolLanguage()),
        code: language,
      }),
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
    const texts = getToolTexts().build;
    const refusal = { problems: countProblems(problems), content };
    throw new BuildRefused(made === 'built' ? texts.notBuilt(refusal) : texts.notExported(refusal));
  }
  if (outcomes.length === 0 && !mayBeEmpty)
    throw new BuildRefused(
      getToolTexts().build.emptySite({
        reasons: formatEmptiness(withheld),
        command: formatCommand('build', content, ['--allow-empty']),
      }),
    );
  say(
    io,
    getToolTexts().build.counts({
      content,
      published: outcomes.length,
      withheld: withheld.length,
      problems: countProblems(problems),
    }),
  );
  return reading;
}
