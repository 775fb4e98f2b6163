import { decodeFragment } from '../../src/fragment/decodeFragment.ts';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import type { Position } from '../../src/problems/position.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { readOutcome } from '../../src/outcome/readOutcome.ts';
import type { Outcome } from '../../src/outcome/schema.ts';
import type { Programme } from '../../src/programme/readProgramme.ts';
import { publish, type Publication, type WithholdReason } from '../../src/publication/publish.ts';
import { fixtureProgramme } from './fixtureProgramme.ts';

/** What became of one fragment on its way through the doors. */
export interface PipelineResult {
  readonly fields: readonly { readonly header: string; readonly value: string }[];
  readonly problems: readonly Problem[];
  readonly outcome: Outcome | undefined;
  readonly publication: Publication;
}

/** decode → parse → read → publish, as a content folder does it for one file. */
export function runPipeline(
  source: Uint8Array | string,
  programme: Programme = fixtureProgramme,
): PipelineResult {
  const decoded = typeof source === 'string' ? { text: source } : decodeFragment(source);
  if ('problem' in decoded) {
    return { fields: [], problems: [decoded.problem], outcome: undefined, publication: unreadable };
  }
  const fragment = parseFragment(decoded.text);
  const { outcome, problems } = readOutcome(fragment, programme);
  return {
    fields: fragment.fields.map(({ header, value }) => ({ header, value })),
    problems,
    outcome,
    publication: outcome === undefined ? unreadable : publish(outcome, programme),
  };
}

const unreadable: Publication = { published: false, reason: 'unreadable' };

/** The outcome of a fragment; fails where there is none. */
export function readValidOutcome(text: string, programme?: Programme): Outcome {
  const { outcome, problems } = runPipeline(text, programme);
  if (outcome === undefined) {
    throw new Error(`No outcome: ${problems.map(({ message }) => message).join(' ')}`);
  }
  return outcome;
}

/** `published`, or why not. */
export function gateOf(text: string, programme?: Programme): 'published' | WithholdReason {
  const { publication } = runPipeline(text, programme);
  return publication.published ? 'published' : publication.reason;
}

/** `code line:column` of each problem, the short form in which most tests compare them. */
export function listProblems(problems: readonly Problem[]): string[] {
  return problems.map(({ code, position }) => `${code} ${formatPlace(position)}`);
}

/** `line:column`, or `unavailable`. */
export function formatPlace(position: Position): string {
  return position === 'unavailable' ? position : `${position.line}:${position.column}`;
}
