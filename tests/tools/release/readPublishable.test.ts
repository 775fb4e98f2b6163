import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/collection/loadCollection.ts';
import { BuildRefused } from '../../../src/tools/release/releaseSite.ts';
import { readPublishable } from '../../../src/tools/release/readPublishable.ts';
import { makeContentFolder, type ContentFiles } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';

const OPEN = writeFragment({ id: 'DEMO-AAA2301/AAA001', flag: 'no' });
const FLAGGED = writeFragment({ id: 'DEMO-AAA2301/AAA001', flag: 'YES' });

function read(
  files: ContentFiles,
  mayBeEmpty = false,
  env: NodeJS.ProcessEnv = {},
): { attempt: () => Reading; getOutput: () => string } {
  const written: string[] = [];
  const out = (text: string): void => void written.push(text);
  const attempt = (): Reading =>
    readPublishable(makeContentFolder(files), mayBeEmpty, { out, err: out, env });
  return { attempt, getOutput: () => written.join('') };
}

describe('readPublishable(content, mayBeEmpty, io)', () => {
  test('counts what is published and withheld, and says that SITE_URL is not set', () => {
    const { attempt, getOutput } = read({ 'outcomes/a.txt': OPEN });
    expect(attempt().outcomes).toHaveLength(1);
    expect(getOutput()).toContain('1 outcomes to publish, 0 withheld; 0 errors');
    expect(getOutput()).toContain('SITE_URL is not set');
    const named = read({ 'outcomes/a.txt': OPEN }, false, { SITE_URL: 'https://atlas.example' });
    named.attempt();
    expect(named.getOutput()).not.toContain('SITE_URL');
  });

  test('refuses content with an error, once every problem is listed', () => {
    const { attempt, getOutput } = read({ 'outcomes/a.txt': OPEN, 'outcomes/b.txt': 'no field' });
    expect(attempt).toThrow(BuildRefused);
    expect(attempt).toThrow('nothing was built.');
    expect(getOutput()).toContain('outcomes/b.txt:1:1 error no-fields');
  });

  test('refuses content without a public outcome, unless that may be', () => {
    const { attempt } = read({ 'outcomes/a.txt': FLAGGED });
    expect(attempt).toThrow('0 of 1 published: 1 flagged.');
    expect(attempt).toThrow('--allow-empty');
    expect(attempt).not.toThrow('Write “no”');
    expect(read({ 'outcomes/a.txt': FLAGGED }, true).attempt().withheld).toHaveLength(1);
  });
});
