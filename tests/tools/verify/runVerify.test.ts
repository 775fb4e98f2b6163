import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runVerify } from '../../../src/tools/verify/runVerify.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { runCommand } from '../../support/runCommand.ts';

const TEXT = 'Nine herders buried the drum behind the old granary at dawn.';

describe('npm run verify', () => {
  test('ends with 1 and names the file if a page holds what is withheld', async () => {
    const content = makeContentFolder({
      'outcomes/a.txt': `**FragmentID**: DEMO-AAA2301/AAA001\n**Outcome status**: Outcome\n**Outcome description**: ${TEXT}\n**${FLAG_HEADER}**: YES\n`,
    });
    const site = makeContentFolder({});
    writeFileSync(path.join(site, 'page.html'), `<p>${TEXT}</p>`);
    const env = { CONTENT_DIR: content, OUT_DIR: site };
    expect(await runCommand(runVerify, [content], { OUT_DIR: site })).toEqual(
      await runCommand(runVerify, [], env),
    );
    const { status, stdout, stderr } = await runCommand(runVerify, [], env);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('page.html');
    expect(stderr).toMatch(/ must not be published: \d+ findings\.\n$/);
  });

  test.each([
    [[], { CONTENT_DIR: 'no-such-content' }, 'There is no folder no-such-content.'],
    [[], { OUT_DIR: 'no-such-site' }, 'There is no folder no-such-site.'],
    [['src'], { OUT_DIR: 'tests' }, 'src is no content folder'],
    [['content', 'dist'], {}, 'Name one content folder'],
  ])('%j with %j is wrong use', async (args, env, message) => {
    const { status, stderr } = await runCommand(runVerify, args, env);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run verify');
  });
});
