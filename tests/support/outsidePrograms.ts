import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Paths of the programs from outside that are there. */
    outside: Partial<Record<ProgramName, string>>;
  }
}

interface Program {
  /** What it is called on PATH. */
  readonly commands: readonly string[];
  /** Arguments with which it ends well where it can do what the tests ask of it. */
  readonly probe: readonly string[];
  /** How one gets it, for whoever runs the tests. */
  readonly remedy: string;
}

const PROGRAMS = {
  libreOffice: {
    commands: ['soffice', 'libreoffice'],
    probe: ['--version'],
    remedy: 'Debian: apt-get install --no-install-recommends libreoffice-calc',
  },
  nginx: {
    commands: ['nginx'],
    probe: ['-v'],
    remedy: 'Debian: apt-get install --no-install-recommends nginx-light',
  },
  apache: {
    commands: ['apache2', 'httpd'],
    probe: ['-v'],
    remedy: 'Debian: apt-get install --no-install-recommends apache2-bin',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    probe: ['--version'],
    remedy: 'Debian: apt-get install --no-install-recommends firefox-esr',
  },
  webKitDriver: {
    commands: ['WebKitWebDriver'],
    probe: ['--help'],
    remedy: 'Debian: apt-get install --no-install-recommends webkit2gtk-driver',
  },
  // A screen for WebKit, which has no mode without one.
  virtualScreen: {
    commands: ['xvfb-run'],
    probe: ['--auto-servernum', 'true'],
    remedy: 'Debian: apt-get install --no-install-recommends xvfb xauth',
  },
  hugo: {
    commands: ['hugo'],
    probe: ['version'],
    remedy: 'Debian: apt-get install --no-install-recommends hugo',
  },
  xmlLint: {
    commands: ['xmllint'],
    probe: ['--version'],
    remedy: 'Debian: apt-get install --no-install-recommends libxml2-utils',
  },
  // A file system of a few MB that only the process sees which asked for it.
  smallDisk: {
    commands: ['unshare'],
    probe: ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'],
    remedy: 'Linux that lets this user mount a file system in a namespace of its own',
  },
} as const satisfies Readonly<Record<string, Program>>;

type ProgramName = keyof typeof PROGRAMS;

/**
 * Looks for the programs and provides their paths. Nothing is installed: what is missing is named
 * before the tests and after them, and its tests are skipped. Without any there is nothing to run,
 * which is an error.
 */
export default function setup(project: TestProject): () => void {
  const found: Partial<Record<ProgramName, string>> = {};
  const missing: string[] = [];
  for (const [name, { commands, probe, remedy }] of Object.entries(PROGRAMS)) {
    const program = find(commands, probe);
    if (program === undefined) missing.push(`  ${name} (${commands.join(' or ')}): ${remedy}`);
    else found[name as ProgramName] = program;
  }
  const report = (): void => {
    if (missing.length === 0) return;
    process.stdout.write(`\nMissing, so that tests are skipped:\n${missing.join('\n')}\n\n`);
  };
  report();
  if (Object.keys(found).length === 0) throw new Error('None of the programs is there.');
  process.stdout.write(`Found: ${Object.values(found).join(', ')}\n`);
  project.provide('outside', found);
  return report;
}

/** The first command on PATH that passes its probe. */
function find(commands: readonly string[], probe: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  return folders
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .find((file) => spawnSync(file, probe, { stdio: 'ignore', timeout: 60_000 }).status === 0);
}
