import type { Programme } from '../programme/readProgramme.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { foldText } from '../text/fold.ts';
import { findProposed } from './proposedTexts.ts';
import type { ReadFragment } from './readFragment.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

/** What `content/programme.md` says as it comes with the project, and how the ids of that programme begin. */
const EXAMPLE = {
  name: 'Strengthening Civil Courage',
  description: 'Outcomes harvested by the Strengthening Civil Courage programme:',
  about: 'Strengthening Civil Courage (SCC) is a programme of an alliance of four organisations',
  ids: /^SCC[-_/ ]/i,
};

/**
 * Whether a site would go out with texts that nobody has written for it: those of the example, or those
 * that `npm run init` wrote in their place. `text`: what `programme.md` is as a whole.
 */
export function checkExample(
  programme: Programme,
  read: readonly Pick<ReadFragment, 'outcome'>[],
  text: string,
): Problem[] {
  const places = findProposed(text, programme.settings, programme.about);
  return [
    ...checkCopied(programme, read),
    ...(places.length === 0 ? [] : [createProblem('proposal-left', 'unavailable', { places })]),
  ];
}

/**
 * Whether a site would go out under the name, the description or the About page of the programme that
 * comes as an example: only where most of its outcomes are not that programme's, by their ids.
 */
function checkCopied(
  { settings, about }: Programme,
  read: readonly Pick<ReadFragment, 'outcome'>[],
): Problem[] {
  const ids = read.flatMap(({ outcome }) => outcome?.content.id ?? []);
  const foreign = ids.filter((id) => !EXAMPLE.ids.test(id));
  if (foreign.length * 2 <= ids.length) return [];
  const isIn = (text: string, part: string): boolean => foldText(text).includes(foldText(part));
  const places = [
    ...(foldText(settings.name) === foldText(EXAMPLE.name) ? ['name'] : []),
    ...(isIn(settings.description, EXAMPLE.description) ? ['description'] : []),
    ...(isIn(about, EXAMPLE.about) ? [getToolTexts().files.aboutText] : []),
  ];
  return places.length === 0 ? [] : [createProblem('example-left', 'unavailable', { places })];
}
