import { EMPTY_MEMORY, type Memory } from '../../src/tools/import/memory.ts';
import type { ImportOptions } from '../../src/tools/import/planFile.ts';
import { planImport, type ImportPlan } from '../../src/tools/import/planImport.ts';
import { readPresentFile } from '../../src/tools/import/readPresentFile.ts';
import type { Programme } from '../../src/programme/readProgramme.ts';
import { CONSENT_HEADER, fixtureProgramme } from './fixtureProgramme.ts';
import { FLAG_HEADER } from './fragmentText.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];

/** Id, description and flag (`null`: the row ends before it); the status and, if the programme asks for it, the consent after them. */
export type Row = readonly [
  ...[id: string, text: string, flag?: string | null],
  ...[status?: string, consent?: string],
];

/** A folder in memory, into which sheets are imported one after the other. */
export class ImportedFolder {
  readonly files = new Map<string, string>();
  readonly programme: Programme;
  memory: Memory = EMPTY_MEMORY;

  constructor(rows: readonly Row[] = [], programme: Programme = fixtureProgramme) {
    this.programme = programme;
    if (rows.length > 0) this.import(rows);
  }

  plan(rows: readonly Row[], options: Partial<ImportOptions> = {}): ImportPlan {
    const asksConsent = this.programme.settings.publication.consent !== undefined;
    const headers = asksConsent ? HEADERS.toSpliced(3, 0, CONSENT_HEADER) : HEADERS;
    const cells = rows.map(([id, text, flag = '', status = 'Outcome', consent = '']) => [
      ...[id, status, text],
      ...(asksConsent ? [consent] : []),
      ...(flag === null ? [] : [flag]),
    ]);
    return this.planTable([headers, ...cells], options);
  }

  /** The same, for any headers and the rows below them. */
  planTable(
    table: readonly (readonly string[])[],
    options: Partial<ImportOptions> = {},
  ): ImportPlan {
    const sheet = {
      ...{ name: undefined, description: '', merged: [] },
      rows: table.map((cells, index) => ({ number: index + 1, cells })),
    };
    const files = [...this.files].map(([file, text]) =>
      readPresentFile(file, text, this.programme),
    );
    return planImport(
      sheet,
      this.programme,
      { files, ...this.memory },
      { force: false, open: [], restore: [], ...options },
    );
  }

  /** Imports a sheet, unless it is refused; the codes of its problems, without what short rows say. */
  import(rows: readonly Row[], options: Partial<ImportOptions> = {}): string[] {
    return this.write(this.plan(rows, options)).filter((code) => code !== 'row-too-short');
  }

  /** Does what is planned, or what is done where it is refused; the codes of its problems. */
  write({ problems, files, memory, stop }: ImportPlan): string[] {
    const isStopped = problems.some(({ severity }) => severity === 'error');
    const written = isStopped
      ? stop.closed.map(({ file, text }) => [file, text] as const)
      : files.map(({ file, written: text }) => [file, text] as const);
    for (const [file, text] of written) if (text !== undefined) this.files.set(file, text);
    this.memory = isStopped ? stop.memory : memory;
    return problems.map(({ code }) => code);
  }

  /** Changes a file as an editor does. */
  edit(file: string, change: (text: string) => string): this {
    this.files.set(file, change(this.files.get(file) ?? ''));
    return this;
  }

  /** Puts settings at the top of a file. */
  decide(file: string, settings: string): this {
    return this.edit(file, (text) => `---\n${settings}\n---\n${text}`);
  }

  /** Writes the flag of a file by hand. */
  flag(file: string, flag: string): this {
    return this.edit(file, (text) =>
      text.replace(/CONFIDENTIAL\*\*:.*/, `CONFIDENTIAL**: ${flag}`),
    );
  }

  delete(file: string): this {
    this.files.delete(file);
    return this;
  }

  /** What the flag of a file says. */
  flagOf(file: string): string | undefined {
    return /CONFIDENTIAL\*\*: (.*)/.exec(this.files.get(file) ?? '')?.[1];
  }
}
