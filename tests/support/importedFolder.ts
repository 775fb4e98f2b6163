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
    const sheet = {
      ...{ name: undefined, description: '', merged: [] },
      rows: [headers, ...cells].map((row, index) => ({ number: index + 1, cells: row })),
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
    const { problems, files, memory } = this.plan(rows, options);
    if (problems.every(({ severity }) => severity !== 'error')) {
      for (const { file, written } of files)
        if (written !== undefined) this.files.set(file, written);
      this.memory = memory;
    }
    return problems.map(({ code }) => code).filter((code) => code !== 'row-too-short');
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
