import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createProgramme } from '../../src/tools/synthesise/createProgramme.ts';
import { createRecord, type SyntheticRecord } from './syntheticRecord.ts';

const METHOD =
  '---\ntitle: How to read synthetic outcomes\ndescription: Nothing here is real.\n---\n\n## A heading\n\nSynthetic *text* with a [link](https://example.org/).\n\n1. One\n2. Two\n';

/** Writes the content of a demonstration, in which what is rare in harvests is in fixed records. */
export function writeSyntheticContent(
  directory: string,
  { count }: { readonly count: number },
): SyntheticRecord[] {
  const write = (file: string, text: string): void => {
    writeFileSync(path.join(directory, file), text);
  };
  for (const folder of ['outcomes', 'pages'])
    mkdirSync(path.join(directory, folder), { recursive: true });
  const programme = createProgramme().replace(/(?=^ +- label: DR Congo$)/m, '    - Unusedland\n');
  write('programme.md', `${programme}\nWith <b>raw HTML</b> and a list:\n\n- one\n- two\n`);
  write('pages/method.md', METHOD);
  return Array.from({ length: count }, (_, index) => {
    const { record, text } = createRecord(index);
    write(record.file, text);
    return record;
  });
}
