import { isRunning } from './columnFacts.ts';
import { findField, type Proposal } from './proposal.ts';
import type { Answers } from './propose.ts';
import type { Terminal } from './terminal.ts';

type Ask = Pick<Terminal, 'ask'>;

/** Asks what a spreadsheet cannot say, and nothing else. */
export async function askQuestions(proposal: Proposal, terminal: Ask): Promise<Answers> {
  const description = await askDescription(proposal, terminal);
  const statuses = await askStatuses(proposal, terminal);
  const scales = await askScales(proposal, terminal);
  const published = await askPublished(proposal, terminal);
  return {
    ...(description === undefined ? {} : { description }),
    ...(statuses === undefined ? {} : { statuses }),
    ...{ scales, published },
  };
}

/** Which column tells the outcome, where no header says it. */
async function askDescription({ columns }: Proposal, terminal: Ask): Promise<string | undefined> {
  const found = findField(columns, 'description');
  if (found?.role.kind === 'field' && found.role.isNamed) return undefined;
  const texts = columns
    .filter(
      ({ facts, role }) => isRunning(facts, 15) && (role.kind === 'own' || role === found?.role),
    )
    .map(({ facts }) => facts.header);
  // A question with one answer is none.
  if (texts.length < 2) return texts[0];
  const best = texts.findIndex((header) => header === found?.facts.header) + 1 || 1;
  const [chosen = best] = await choose(
    terminal,
    'Which column tells the outcome itself: who changed what, when and where?',
    texts,
    `Number [${best}]: `,
  );
  return texts[chosen - 1] ?? texts[best - 1];
}

/** Which values of the status may be published, where none means approved for sure. */
async function askStatuses(
  { columns, statuses }: Proposal,
  terminal: Ask,
): Promise<string[] | undefined> {
  const column = findField(columns, 'status');
  if (column === undefined || statuses === 'any' || statuses.length > 0) return undefined;
  const values = [...column.facts.values.keys()];
  if (values.length === 0) return undefined;
  const chosen = await choose(
    terminal,
    `Which values of “${column.facts.header}” mean that an outcome may be published?`,
    values,
    'Numbers, for instance 1, 3 [none]: ',
  );
  return chosen.length === 0 ? undefined : pick(values, chosen);
}

/** The order of scales whose words are not known. */
async function askScales(
  { vocabularies }: Proposal,
  terminal: Ask,
): Promise<Map<string, readonly string[]>> {
  const scales = new Map<string, readonly string[]>();
  for (const [name, { values, isUnordered }] of vocabularies) {
    if (!isUnordered || values.length < 2) continue;
    const labels = values.map(({ label }) => label);
    const order = await choose(
      terminal,
      `The ratings of ${name}: in which order are they, from low to high?`,
      labels,
      'All numbers, the lowest first [leave it open]: ',
    );
    if (new Set(order).size === labels.length) scales.set(name, pick(labels, order));
  }
  return scales;
}

/** Which of the columns that nobody knows may be published: one question for all of them. */
async function askPublished({ columns }: Proposal, terminal: Ask): Promise<string[]> {
  const own = columns.flatMap(({ facts, role }) => (role.kind === 'own' ? [facts.header] : []));
  if (own.length === 0) return [];
  const chosen = await choose(
    terminal,
    'These columns are the programme’s own. Which of them may everybody read? Think of names, and of places where somebody can be found.',
    own,
    'Numbers, for instance 1, 3-5, or “all” [none; open them later in programme.md]: ',
  );
  return pick(own, chosen);
}

async function choose(
  { ask }: Ask,
  question: string,
  options: readonly string[],
  prompt: string,
): Promise<number[]> {
  const lines = options.map((option, index) => `  ${index + 1}  ${option.slice(0, 100)}`);
  for (;;) {
    const answer = await ask(`\n${question}\n${lines.join('\n')}\n${prompt}`);
    const numbers = readNumbers(answer, options.length);
    if (numbers !== undefined) return numbers;
  }
}

/** `1, 3-5`, `all`, nothing → the numbers; undefined for anything else. */
function readNumbers(answer: string, most: number): number[] | undefined {
  const text = answer.trim().toLowerCase();
  if (text === '' || text === 'none') return [];
  if (text === 'all') return Array.from({ length: most }, (_, index) => index + 1);
  const numbers: number[] = [];
  for (const part of text.split(/[\s,;]+/).filter((each) => each !== '')) {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (from === undefined) return undefined;
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || last > most || last < first) return undefined;
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return numbers;
}

function pick(values: readonly string[], numbers: readonly number[]): string[] {
  return numbers.flatMap((number) => values[number - 1] ?? []);
}
