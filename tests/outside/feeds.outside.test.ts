import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { giveLanguages } from '../support/giveLanguages.ts';
import { createTemporaryFolder, listFiles, runBuild } from '../support/sites.ts';
import { writeSyntheticContent } from '../support/syntheticContent.ts';

const { xmlLint = '' } = inject('outside');
const root = createTemporaryFolder('feeds');

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What a validator says against the grammar of Atom (RFC 4287, appendix B) of XML; nothing where it is valid. */
function validate(xml: string): string {
  const { status, stderr } = spawnSync(
    xmlLint,
    ['--noout', '--nonet', '--relaxng', 'tests/fixtures/atom.rng', '-'],
    { input: xml, encoding: 'utf8' },
  );
  return status === 0 ? '' : stderr || 'It ended with an error.';
}

describe.skipIf(xmlLint === '')('feeds of a site, by the grammar of RFC 4287', () => {
  test('all are valid, and what breaks one is found', () => {
    const content = path.join(root, 'content');
    writeSyntheticContent(content, { count: 45 });
    giveLanguages(content);
    const site = path.join(root, 'site');
    const { status, output } = runBuild(content, site, { SITE_URL: 'https://atlas.example' });
    expect(status, output).toBe(0);
    const feeds = listFiles(site).filter((file) => path.basename(file) === 'feed.xml');
    expect(feeds.length).toBeGreaterThan(5);
    const texts = feeds.map((file) => readFileSync(path.join(site, file), 'utf8'));
    expect(texts.map(validate).filter(Boolean)).toEqual([]);

    const [whole = ''] = texts.filter((xml) => xml.includes('<entry>'));
    const breaks: [from: string | RegExp, to: string][] = [
      [/<updated>.*?<\/updated>/, '<updated>yesterday</updated>'],
      [/<entry><id>.*?<\/id>/, '<entry>'],
      ['2005/Atom', '2005/Other'],
      ['<subtitle>', '<heading/><subtitle>'],
      [/ href="[^"]*"/, ''],
      ['type="text/html"', 'type="html"'],
      ['<title>', '<title>A & B'],
    ];
    for (const [from, to] of breaks) expect(validate(whole.replace(from, to)), to).not.toBe('');
  });
});
