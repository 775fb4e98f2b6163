import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
import { cutText } from '../../text/cutText.ts';
import { makePrintable } from '../../problems/printable.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { holdsContact, namesPerson } from '../../text/findPersons.ts';
import { isRunning, type ColumnFacts } from './columnFacts.ts';
import { findField, listIdLike, type Proposal } from './proposal.ts';
import type { Answers } from './propose.ts';
import type { Terminal } from './terminal.ts';

/** Who is asked, and told what was understood. */
interface Talk {
  readonly ask: Terminal['ask'];
  readonly tell: (line: string) => void;
}

/** Asks what a spreadsheet cannot say, and nothing else; says after each answer what was taken. */
export async function askQuestions(proposal: Proposal, talk: Talk): Promise<Answers> {
  const description = await askDescription(proposal, talk);
  const id = await askId(proposal, talk);
  const statuses = await askStatuses(proposal, talk);
  const scales = await askScales(proposal, talk);
  const published = await askPublished(proposal, id, talk);
  return {
    ...(description === undefined ? {} : { description }),
    ...(id === undefined ? {} : { id }),
    ...(statuses === undefined ? {} : { statuses }),
    ...{ scales, published },
  };
}

/** Which column tells the outcome, where no header says it. */
async function askDescription({ columns }: Proposal, talk: Talk): Promise<string | undefined> {
  const found = findField(columns, 'description');
  if (found?.role.kind === 'field' && found.role.isNamed) return undefined;
  const texts = columns
    .filter(
      ({ facts, role }) => isRunning(facts, 15) && (role.kind === 'own' || role === found?.role),
    )
    .map(({ facts }) => facts.header);
  // A question with one answer is none.
  if (texts.length < 2) return texts[0];
  const { ask } = getToolTexts().init;
  const best = texts.findIndex((header) => header === found?.facts.header) + 1 || 1;
  const [chosen = best] = await choose(talk, {
    question: ask.description,
    options: texts,
    prompt: ask.descriptionPrompt({ number: best, header: shorten(texts[best - 1]) }),
    isRight: (numbers) => numbers.length <= 1,
    wanted: ask.oneNumber,
  });
  const header = texts[chosen - 1] ?? texts[best - 1];
  talk.tell(ask.descriptionTaken({ header: shorten(header) }));
  return header;
}

/** Which column holds the ids, where none is called so and one may. */
async function askId(proposal: Proposal, talk: Talk): Promise<string | undefined> {
  const headers = listIdLike(proposal);
  if (headers.length === 0) return undefined;
  const { ask } = getToolTexts().init;
  const [number] = await choose(talk, {
    question: ask.id,
    options: headers,
    prompt: ask.idPrompt,
    isRight: (numbers) => numbers.length <= 1,
    wanted: ask.oneNumber,
  });
  const header = headers[(number ?? 0) - 1];
  talk.tell(header === undefined ? ask.idNone : ask.idTaken({ header: shorten(header) }));
  return header;
}

/** Which values of the status may be published, where none means approved for sure. */
async function askStatuses(
  { columns, statuses }: Proposal,
  talk: Talk,
): Promise<string[] | undefined> {
  const column = findField(columns, 'status');
  if (column === undefined || statuses === 'any' || statuses.length > 0) return undefined;
  const values = [...column.facts.values.keys()];
  if (values.length === 0) return undefined;
  const { ask } = getToolTexts().init;
  const chosen = await choose(talk, {
    question: ask.statuses({ header: column.facts.header }),
    options: values,
    prompt: ask.statusesPrompt,
  });
  if (chosen.length === 0) {
    talk.tell(ask.statusesNone);
    return undefined;
  }
  const taken = pick(values, chosen);
  talk.tell(ask.statusesTaken({ values: quote(taken) }));
  return taken;
}

/** The order of scales whose words are not known. */
async function askScales(
  { columns, vocabularies }: Proposal,
  talk: Talk,
): Promise<Map<string, readonly string[]>> {
  const { ask } = getToolTexts().init;
  const scales = new Map<string, readonly string[]>();
  for (const [name, { values, isUnordered }] of vocabularies) {
    if (!isUnordered || values.length < 2) continue;
    const labels = values.map(({ label }) => label);
    const { header = name } =
      columns.find(({ role }) => role.kind === 'field' && role.field === name)?.facts ?? {};
    const isWhole = (numbers: readonly number[]): boolean =>
      numbers.length === labels.length && new Set(numbers).size === labels.length;
    const order = await choose(talk, {
      question: ask.scale({ header }),
      options: labels,
      prompt: ask.scalePrompt({
        count: labels.length,
        example: labels.map((_, at) => labels.length - at).join(', '),
      }),
      isRight: (numbers) => numbers.length === 0 || isWhole(numbers),
      wanted: ask.eachOnce({ count: labels.length }),
    });
    if (order.length === 0) {
      talk.tell(ask.scaleOpen);
      continue;
    }
    scales.set(name, pick(labels, order));
    talk.tell(ask.scaleTaken({ values: pick(labels, order).join(' < ') }));
  }
  return scales;
}

/** Which of the columns that nobody knows may be published: one question for all of them. */
async function askPublished(
  { columns, sheetName }: Proposal,
  id: string | undefined,
  talk: Talk,
): Promise<string[]> {
  const { ask } = getToolTexts().init;
  const own = columns.flatMap(({ facts, role }) =>
    role.kind === 'own' && facts.header !== id
      ? [
          {
            header: facts.header,
            label: facts.header === sheetName ? ask.sheetName : role.label,
            examples: showExamples(facts),
          },
        ]
      : [],
  );
  if (own.length === 0) return [];
  const chosen = await choose(talk, {
    question: ask.own,
    options: own.map(({ label, examples }) => `${shorten(label)}${examples}`),
    prompt: ask.ownPrompt,
  });
  const taken = pick(own, chosen);
  talk.tell(
    taken.length === 0
      ? ask.ownNone
      : ask.ownTaken({
          columns: quote(taken.map(({ label }) => label)),
          hasOthers: taken.length < own.length,
        }),
  );
  return taken.map(({ header }) => header);
}

/** So many values of a column are shown, and of each so many letters. */
const MAX_EXAMPLES = 3;
const MAX_EXAMPLE = 28;

/** What is in a column, for whoever is asked about it and for nobody else; of persons nothing is shown. */
function showExamples({ values }: ColumnFacts): string {
  const { ask } = getToolTexts().init;
  const all = [...values.keys()];
  if (all.length === 0) return ask.empty;
  if (all.some((value) => namesPerson(value) || holdsContact(value))) return ask.persons;
  const shown = all
    .toSorted((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0))
    .slice(0, MAX_EXAMPLES)
    .map((value) => shorten(value, MAX_EXAMPLE));
  return ask.examples({ values: shown.join(' · ') });
}

interface Question {
  readonly question: string;
  readonly options: readonly string[];
  readonly prompt: string;
  /** Whether numbers of the list are an answer to this question. */
  readonly isRight?: (numbers: readonly number[]) => boolean;
  /** What is an answer, to say after one that is none. */
  readonly wanted?: string;
}

async function choose(
  { ask, tell }: Talk,
  { question, options, prompt, isRight = () => true, wanted }: Question,
): Promise<number[]> {
  const texts = getToolTexts().init.ask;
  const lines = options.map((option, index) => `  ${index + 1}  ${shorten(option, MAX_OPTION)}`);
  const text = `\n${question}\n${lines.join('\n')}\n`;
  let answer = await ask(`${text}${prompt}`);
  for (;;) {
    const numbers = readNumbers(answer, options.length);
    if (numbers !== undefined && isRight(numbers)) return numbers;
    tell(
      texts.noAnswer({
        answer: shorten(answer.trim()),
        wanted: wanted ?? texts.numbers,
        most: options.length,
      }),
    );
    answer = await ask(prompt);
  }
}

/** The longest text of a list, on one line. */
const MAX_TEXT = 100;
/** The longest with its examples. */
const MAX_OPTION = 220;

function shorten(text = '', most = MAX_TEXT): string {
  return cutText(makePrintable(text.replaceAll(/\s+/gu, ' ')), most);
}

function quote(texts: readonly string[]): string {
  return listNames(
    texts.map((text) => `“${shorten(text)}”`),
    MAX_NAMED,
  );
}

/** So many are named. */
const MAX_NAMED = 12;

/** `1, 3-5`, `١، ٣`, `all`, nothing → the numbers; undefined for anything else. */
function readNumbers(answer: string, most: number): number[] | undefined {
  const { all, none } = getToolTexts().init.ask;
  // Digits of an Arabic keyboard are numbers, too, and each dash is one.
  const text = foldLabel(answer);
  if (text === '' || text === 'none' || text === foldLabel(none)) return [];
  if (text === 'all' || text === foldLabel(all))
    return Array.from({ length: most }, (_, index) => index + 1);
  const numbers: number[] = [];
  for (const part of text.split(/[\s,;،؛]+/u).filter((each) => each !== '')) {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (from === undefined) return undefined;
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || last > most || last < first) return undefined;
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return numbers;
}

function pick<Value>(values: readonly Value[], numbers: readonly number[]): Value[] {
  return numbers.flatMap((number) => values[number - 1] ?? []);
}
