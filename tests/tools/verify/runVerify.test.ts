import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runVerify } from '../../../src/tools/verify/runVerify.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { fixtureProgrammeText } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER, writeFragment } from '../../support/fragmentText.ts';
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

  test('a site of another content folder: says so, and with which folder to run', async () => {
    const own = makeContentFolder({
      'outcomes/a.txt': writeFragment({ id: 'KE-01' }),
      'outcomes/b.txt': writeFragment({ id: 'KE-02', flag: 'YES' }),
    });
    const root = makeContentFolder({
      'programme.md': null,
      'rivers/programme.md': fixtureProgrammeText,
      'rivers/outcomes/a.txt': writeFragment({ id: 'MZ-01' }),
      'rivers/outcomes/b.txt': writeFragment({ id: 'MZ-02' }),
      'wells/programme.md': fixtureProgrammeText,
      'wells/outcomes/a.txt': writeFragment({ id: 'UG-01' }),
    });
    const site = makeContentFolder({
      'programme.md': null,
      'outcomes/mz-01/index.html': '<p>One</p>',
      'outcomes/mz-02/index.html': '<p>KE-02</p>',
    });
    const wells = path.join(root, 'wells');
    const rivers = path.join(root, 'rivers');
    const { status, stderr } = await runCommand(runVerify, [wells], { OUT_DIR: site });
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${site} and ${wells} do not belong together: 2 of the 2 outcomes in ${site} are not in`,
    );
    expect(stderr).toContain(`: npm run verify -- ${rivers}\n`);
    expect(stderr).not.toContain('fault of the program');
    // An id of its own that is withheld says nothing of a site of other outcomes, either.
    const other = await runCommand(runVerify, [own], { OUT_DIR: site });
    expect(other.stderr).not.toContain('fault of the program');
    expect(other.stderr).toContain('npm run verify -- ');
    // Its own content, changed since: no stranger.
    writeFileSync(path.join(rivers, 'outcomes/c.txt'), writeFragment({ id: 'MZ-03' }));
    const changed = await runCommand(runVerify, [rivers], { OUT_DIR: site });
    expect(changed.stderr).not.toContain('do not belong together');
    expect(changed.stderr).toContain('If the site was built from this content as it is now');
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
