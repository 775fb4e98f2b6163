import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { giveFace } from './giveFace.ts';
import { giveLanguages } from './giveLanguages.ts';
import { createTemporaryFolder, runBuild, type BuiltSite } from './sites.ts';
import { startBrowser } from './startBrowser.ts';
import { startDemo } from './startDemo.ts';
import { writeSyntheticContent } from './syntheticContent.ts';
import type { SyntheticRecord } from './syntheticRecord.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one Chromium of the run listens. */
    browser: string;
    /** The content of this repository, at the root of a site that knows its address. */
    real: BuiltSite;
    /** Synthetic outcomes under a base path, with everything a harvest may hold, and a face of its own. */
    synthetic: BuiltSite;
    /** What was written into the synthetic content. */
    records: SyntheticRecord[];
    /** A programme without any public outcome. */
    empty: BuiltSite;
    /** Synthetic outcomes, in a site that is read in English, French and Arabic. */
    languages: BuiltSite;
    /** 600 synthetic outcomes, made, built and served by `npm run demo` at `address`. */
    demonstration: BuiltSite & { readonly address: string };
  }
}

/** Builds the sites that the tests walk, once for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // It works beside the builds below.
  const demo = startDemo();
  const browser = await startBrowser();
  project.provide('browser', browser.wsEndpoint());
  const root = createTemporaryFolder('sites');
  const build = (
    name: string,
    content: string,
    base: string,
    url: string | undefined,
  ): BuiltSite => {
    const directory = `${root}/${name}`;
    const environment = { BASE_PATH: base, ...(url === undefined ? {} : { SITE_URL: url }) };
    const { status, output } = runBuild(content, directory, environment, ['--allow-empty']);
    if (status !== 0) throw new Error(`The ${name} site could not be built:\n${output}`);
    return { content, directory, base, url };
  };

  const close = async (): Promise<void> => {
    await browser.close();
    await demo.close();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const records = writeSyntheticContent(`${root}/content`, { count: 80 });
    // Number 8 is withheld.
    const listed = records.slice(6, 9).map(({ id }) => id);
    giveFace(`${root}/content`, listed);
    writeSyntheticContent(`${root}/content-empty`, { count: 0 });
    const { content } = demo;
    project.provide('real', build('real', 'content', '/', 'https://atlas.example'));
    project.provide(
      'synthetic',
      build('synthetic', `${root}/content`, '/evidence-base/', undefined),
    );
    project.provide('empty', build('empty', `${root}/content-empty`, '/', undefined));
    writeSyntheticContent(`${root}/content-languages`, { count: 40 });
    giveLanguages(`${root}/content-languages`);
    const languages = `${root}/content-languages`;
    project.provide('languages', build('languages', languages, '/', 'https://atlas.example'));
    project.provide('records', records);
    const address = await demo.address;
    project.provide('demonstration', {
      content,
      directory: demo.site,
      base: '/',
      url: undefined,
      address,
    });
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
