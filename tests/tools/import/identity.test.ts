import { expect, test } from 'vitest';
import { checkTwins, type GatedFragment } from '../../../src/collection/checkTwins.ts';
import { parseFragment } from '../../../src/fragment/parseFragment.ts';
import { hasErrors } from '../../../src/problems/problems.ts';
import { EMPTY_MEMORY, type Memory } from '../../../src/tools/import/memory.ts';
import type { ImportOptions } from '../../../src/tools/import/planFile.ts';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { readOutcome } from '../../../src/outcome/readOutcome.ts';
import { publish } from '../../../src/publication/publish.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';

/** Outcomes that have nothing in common, so that a text is known by any of its words. */
const TEXTS = [
  'Elders of the hills let women speak first at every gathering since the drought.',
  'A witness told the court in Exampleton who paid for the attack upon its market.',
  'Fishermen persuaded their harbour master to publish each licence fee on boards.',
  'The ministry abolished school charges in seven northern districts during March.',
  'Truck drivers refused convoys that carried rifles toward Sampleville after May.',
  'Nurses opened one night clinic where nobody asks patients for papers any more.',
  'A radio station aired debates between rival clans about grazing rights weekly.',
  'Parliament rejected that surveillance bill following nine months of petitions.',
  'Tenants won back deposits through mediation led by retired judges from Testby.',
  'Police returned confiscated cameras to journalists and apologised in writing.',
] as const;

interface Row {
  readonly id: string;
  readonly text: number;
  readonly isFlagged: boolean;
}

/** What happens to the sheet, the folder or through an import. Numbers choose among what there is. */
type Act =
  | { readonly act: 'renumber' | 'revert' | 'keep' }
  | { readonly act: 'reformat'; readonly form: number }
  | { readonly act: 'sort' | 'insert' | 'drop' | 'flag' | 'clear' | 'swap' | 'copy'; at: number }
  | { readonly act: 'withhold' | 'delete' | 'edit-flag' | 'edit-open' | 'redact'; at: number }
  | { readonly act: 'import'; force: boolean; open: number; restore: number };

const place = fc.nat({ max: 11 });
const anyAct = fc.oneof(
  fc.record({ act: fc.constantFrom('renumber', 'revert', 'keep') }),
  fc.record({ act: fc.constant('reformat'), form: fc.nat({ max: FORMS().length - 1 }) }),
  fc.record({
    act: fc.constantFrom('sort', 'insert', 'drop', 'flag', 'clear', 'swap', 'copy'),
    at: place,
  }),
  fc.record({
    act: fc.constantFrom('withhold', 'delete', 'edit-flag', 'edit-open', 'redact'),
    at: place,
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('import'),
      force: fc.boolean(),
      // Mostly nobody allows anything.
      open: fc.nat({ max: 40 }),
      restore: fc.nat({ max: 40 }),
    }),
  },
);

/** Ways in which a spreadsheet rewrites an id. */
function FORMS(): ((id: string) => string)[] {
  const number = (id: string): string => /\d+/.exec(id)?.[0].replace(/^0+/, '') ?? id;
  return [
    (id) => number(id),
    (id) => `${number(id)}.0`,
    (id) => `KE-${number(id).padStart(3, '0')}`,
    (id) => `ke ${number(id)}`,
    (id) => `KE${number(id)}`,
    (id) => number(id).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  ];
}

/** A publisher's folder and sheet, and, kept apart from the importer, which texts somebody closed. */
class World {
  rows: Row[] = [];
  older: Row[][] = [];
  imported = new Map<string, Row>();
  files = new Map<string, string>();
  memory: Memory = EMPTY_MEMORY;
  closed = new Set<number>();
  next = 0;
  counts = { done: 0, stopped: 0, shown: 0 };

  perform(act: Act): void {
    if (act.act === 'import') this.import(act);
    else if ('at' in act) this.change(act.act, act.at);
    else if (act.act === 'reformat') {
      const form = FORMS()[act.form];
      this.rows = this.rows.map((row) => ({ ...row, id: form?.(row.id) ?? row.id }));
    } else if (act.act === 'renumber')
      this.rows = this.rows.map((row, index) => ({ ...row, id: String(index + 1) }));
    else if (act.act === 'revert') this.rows = this.older.at(-2) ?? this.rows;
    // The publisher gives up a sheet that is refused.
    else this.rows = this.older.at(-1) ?? this.rows;
  }

  private change(act: string, at: number): void {
    const index = this.rows.length === 0 ? 0 : at % this.rows.length;
    const row = this.rows[index];
    const files = [...this.files.keys()];
    const file = files[files.length === 0 ? 0 : at % files.length] ?? '';
    if (act === 'insert' && this.next < TEXTS.length) {
      const fresh = { id: `N${100 + this.next}`, text: this.next, isFlagged: false };
      this.rows = this.rows.toSpliced(index, 0, fresh);
      this.next += 1;
    }
    if (row !== undefined) this.changeRow(act, row, index);
    if (this.files.has(file)) this.changeFile(act, file);
  }

  private changeRow(act: string, row: Row, index: number): void {
    const other = this.rows[(index + 1) % this.rows.length] ?? row;
    if (act === 'sort') this.rows = this.rows.toReversed();
    if (act === 'drop') this.rows = this.rows.toSpliced(index, 1);
    if (act === 'flag') this.rows = this.rows.with(index, { ...row, isFlagged: true });
    if (act === 'clear') this.rows = this.rows.with(index, { ...row, isFlagged: false });
    if (act === 'copy') this.rows = [...this.rows, { ...row, id: `C${this.rows.length}` }];
    if (act === 'swap')
      this.rows = this.rows
        .with(index, { ...row, id: other.id })
        .with((index + 1) % this.rows.length, { ...other, id: row.id });
  }

  private changeFile(act: string, file: string): void {
    const source = this.files.get(file) ?? '';
    const text = findText(source);
    const body = source.slice(source.indexOf('**'));
    const write = (changed: string): void => void this.files.set(file, changed);
    if (act === 'withhold') write(`---\nwithhold: true\n---\n${body}`);
    if (act === 'redact' && body === source) write(`---\nredact: [the]\n---\n${body}`);
    if (act === 'edit-flag') write(source.replace(/CONFIDENTIAL\*\*:.*/, 'CONFIDENTIAL**: YES'));
    if (act === 'edit-open') {
      write(body.replace(/CONFIDENTIAL\*\*:.*/, 'CONFIDENTIAL**: '));
      this.closed.delete(text);
    }
    if (act === 'delete') this.files.delete(file);
    const isHeld = [...this.files.values()].some((other) => findText(other) === text);
    if (act === 'withhold' || act === 'edit-flag' || (act === 'delete' && !isHeld))
      this.closed.add(text);
  }

  private import({
    force,
    open,
    restore,
  }: {
    force: boolean;
    open: number;
    restore: number;
  }): void {
    const ids = (at: number): string[] => this.rows.slice(at, at + 1).map(({ id }) => id);
    const options = { force, open: ids(open), restore: ids(restore) };
    const plan = this.plan(options);
    if (hasErrors(plan.problems)) {
      this.counts.stopped += 1;
      return;
    }
    this.counts.done += 1;
    for (const { file, written } of plan.files)
      if (written !== undefined) this.files.set(file, written);
    this.memory = plan.memory;
    for (const row of this.rows) this.judge(row, options);
    this.imported = new Map([...this.imported, ...this.rows.map((row) => [row.id, row] as const)]);
    this.older.push(this.rows);
  }

  plan(options?: ImportOptions): ImportPlan {
    const cells = this.rows.map(({ id, text, isFlagged }) => [
      ...[id, 'Outcome', TEXTS[text] ?? '', isFlagged ? 'YES' : ''],
    ]);
    const header = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
    const rows = [header, ...cells].map((row, index) => ({ number: index + 1, cells: row }));
    const files = [...this.files].map(([file, text]) => readPresentFile(file, text, programme));
    const sheet = { name: undefined, description: '', merged: [], rows };
    return planImport(sheet, programme, { files, ...this.memory }, options);
  }

  /** What somebody said of a text by this row and these options. */
  private judge(row: Row, { force, open, restore }: ImportOptions): void {
    const last = this.imported.get(row.id);
    const isNews = last?.text !== row.text || last.isFlagged !== row.isFlagged;
    if (row.isFlagged && (isNews || force)) this.closed.add(row.text);
    if (!row.isFlagged && [...open, ...restore].includes(row.id)) this.closed.delete(row.text);
  }

  /** The texts that a build would publish now; a build that is refused publishes nothing new. */
  build(): number[] {
    const ids = new Set<string>();
    const read = [...this.files].map(([file, source]): GatedFragment & { text: number } => {
      const { outcome, problems } = readOutcome(parseFragment(source), programme);
      expect(hasErrors(problems)).toBe(false);
      if (outcome === undefined) throw new Error('unreadable');
      expect(ids.has(outcome.content.slug)).toBe(false);
      ids.add(outcome.content.slug);
      const publication = publish(outcome, programme);
      const text = findText(source);
      const reason = publication.published ? undefined : publication.reason;
      return { file, text, description: TEXTS[text], reason };
    });
    if (checkTwins(read).some(({ problem }) => problem.severity === 'error')) return [];
    return read.flatMap(({ reason, text }) => (reason === undefined ? [text] : []));
  }
}

function findText(source: string): number {
  return TEXTS.findIndex((text) => source.includes(text));
}

test('what anybody closed and nobody opened is published under no id, whatever happens to sheet and folder', () => {
  const counts = { done: 0, stopped: 0, shown: 0 };
  fc.assert(
    fc.property(fc.nat({ max: 4 }), fc.array(anyAct, { maxLength: 25 }), (more, acts) => {
      const world = new World();
      for (let index = 0; index < 3 + more; index += 1)
        world.rows.push({ id: String(index + 1), text: index, isFlagged: index === 1 });
      world.next = world.rows.length;
      world.perform({ act: 'import', force: false, open: 40, restore: 40 });
      for (const act of acts) {
        world.perform(act);
        const shown = world.build();
        expect(shown.filter((text) => world.closed.has(text))).toEqual([]);
        counts.shown += shown.length > 0 ? 1 : 0;
      }
      counts.done += world.counts.done;
      counts.stopped += world.counts.stopped;
    }),
  );
  // Neither does the import stop at everything, nor is nothing left to publish.
  expect(counts.done).toBeGreaterThan(counts.stopped / 2);
  expect(counts.shown).toBeGreaterThan(500);
}, 120_000);
