import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Tests read what publishers are told in English, whatever the language of the system.
process.env['ATLAS_LANGUAGE'] = 'en';

/** What `npm test` does not run: what takes too long for it, and what needs other programs. */
const SEPARATE = ['tests/**/*.long.test.ts', 'tests/**/*.outside.test.ts'];
const SITE = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** Files that put something else into or in the place of a module, which no other file may then share. */
const MOCKING = globSync('tests/**/*.test.ts').filter((file) =>
  /\b(?:vi\.(?:mock|doMock)|createRequire)\(/.test(readFileSync(file, 'utf8')),
);

/** What takes longest of the unit tests, all of it several seconds. Wrong names do no harm. */
const LONGEST =
  /(?:damagedSheets|shapeMutations|verifySite|runImport|runInit|hostileTexts|startProof|scanWorkbook)\.test\.ts$/;

/** The order that Vitest would take, but what takes longest first: at the end of the run it would leave all cores but one idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = Map.groupBy(sorted, ({ project }) => project.name);
    return [...projects.values()].flatMap((each) =>
      each.toSorted((a, b) => Number(isLongest(b)) - Number(isLongest(a))),
    );
  }
}

const IS_SHUFFLED = process.argv.some((option) => option.startsWith('--sequence.shuffle'));

function isLongest({ moduleId }: TestSpecification): boolean {
  return LONGEST.test(moduleId);
}

export default defineConfig({
  test: {
    // Who asks for files in random order gets them so.
    sequence: IS_SHUFFLED ? {} : { sequencer: LongestFirst },
    // Of two cores Vitest would leave one idle, and a test that waits for a page or a process leaves its own to another.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          // A process and all its modules for each file would cost as much as the tests themselves.
          isolate: false,
          // A busy machine is no failure.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...SITE, ...SEPARATE, ...MOCKING],
        },
      },
      {
        test: {
          name: 'unit-mocking',
          testTimeout: 60_000,
          include: MOCKING,
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: SITE,
          exclude: SEPARATE,
          globalSetup: ['tests/support/buildSites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // Only `npm run test:long` asks for it: what takes too long for the gate.
          name: 'long',
          include: ['tests/**/*.long.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          // Only `npm run test:outside` asks for it: what needs programs that npm does not bring.
          name: 'outside',
          include: ['tests/**/*.outside.test.ts'],
          globalSetup: ['tests/support/outsidePrograms.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
