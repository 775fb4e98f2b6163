import type { OutcomeContent } from '../../src/outcome/schema.ts';
import type { Term } from '../../src/programme/vocabulary.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { fixtureProgramme } from './fixtureProgramme.ts';
import { formatPlace, type PipelineResult } from './runPipeline.ts';

/**
 * A result of the pipeline in the form of the expected files: what was recorded and nothing
 * else. A listed value is told by its label (with its cluster, if it has one); one that the
 * vocabulary lacks is marked as such. The programme's language goes without saying.
 */
export function summarise(result: PipelineResult): Record<string, unknown> {
  const { fields, problems, outcome, publication } = result;
  return {
    fields,
    problems: problems.toSorted(comparePlaces).map(summariseProblem),
    outcome: outcome === undefined ? null : summariseContent(outcome.content),
    publication: publication.published ? 'published' : `withheld: ${publication.reason}`,
  };
}

/** A problem without a place has to say in its message where it is. */
function summariseProblem({ code, severity, position, message }: Problem): Record<string, string> {
  if (position === 'unavailable') return { code, severity, message };
  return { code, severity, place: formatPlace(position) };
}

function comparePlaces({ position: a }: Problem, { position: b }: Problem): number {
  if (a === 'unavailable') return b === 'unavailable' ? 0 : 1;
  if (b === 'unavailable') return -1;
  return a.line - b.line || a.column - b.column;
}

function summariseContent(content: OutcomeContent): Record<string, unknown> {
  const recorded = Object.entries(content).filter(
    ([name, value]) =>
      value !== null &&
      !(Array.isArray(value) && value.length === 0) &&
      !(name === 'lang' && value === fixtureProgramme.settings.language),
  );
  return Object.fromEntries(recorded.map(([name, value]) => [name, summariseValue(value)]));
}

function summariseValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(summariseValue);
  return isTerm(value) ? summariseTerm(value) : value;
}

function isTerm(value: unknown): value is Term {
  return typeof value === 'object' && value !== null && 'listed' in value;
}

function summariseTerm({ label, code, parent, listed }: Term): string {
  const cluster = parent === undefined ? '' : ` (${parent.label})`;
  const short = code === undefined ? '' : ` [${code}]`;
  return `${label}${short}${cluster}${listed ? '' : ' (not listed)'}`;
}
