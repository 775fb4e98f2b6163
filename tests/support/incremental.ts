import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { hasErrors } from '../../src/problems/problems.ts';
import { startBuild } from './builds.ts';
import { giveFace } from './giveFace.ts';
import { fc } from './properties.ts';
import { foldSpace, listFiles } from './sites.ts';
import { writeSyntheticContent } from './syntheticContent.ts';

/** What a publisher does to a content folder between two builds: something, to one of the files, in one of several ways. */
export interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly file: number;
  readonly way: number;
}

const KINDS = [
  ...['text', 'text', 'significance', 'country', 'actor', 'harvest', 'year', 'rating', 'title'],
  ...['rename', 'alias', 'add', 'remove', 'flag', 'unflag', 'redact'],
  ...['name', 'accent', 'labels', 'hide', 'redacted', 'featured', 'vocabulary', 'contact'],
  ...['home', 'page', 'page', 'method', 'address'],
] as const;

export const someChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), file: fc.nat(40), way: fc.nat(4) }),
  { minLength: 1, maxLength: 5 },
);

/** Values in spellings that mean one, and values that no vocabulary has. */
const VALUES = {
  country: ['Kenya', 'Atlantis', 'ATLANTIS', 'atlantis', 'Utopia'],
  actor: ['Media', 'Fishers', 'fishers', 'FISHERS', 'Communities and their leaders'],
  harvest: ['harvest 1', 'harvest 2', 'harvest 3', 'harvest 2', 'harvest 1'],
  year: ['2021', '2023', '2022-2023', 'unclear', ''],
  rating: ['low', 'medium', 'high', 'Rather high', ''],
} as const;

const HEADERS = {
  country: 'coutnry',
  actor: 'Social actor',
  harvest: 'OH-harvesting period',
  year: 'Year',
  rating: 'Rating significance',
} as const;

/** Settings that `programme.md` has one value of at a time. */
const SETTINGS: Readonly<Record<string, (way: number, ids: readonly string[]) => string>> = {
  accent: (way) => `accent: '#${['e8590c', '1c7ed6', '2b8a3e', '862e9c', '5f3dc4'][way] ?? ''}'`,
  labels: (way) => `labels: { harvest: Round ${way} }`,
  hide: (way) =>
    `hide: [${['otherContributions', 'evidence', 'scale', 'socialActor', ''][way] ?? ''}]`,
  redacted: (way) => `redact: [${way === 0 ? '' : `widows`}]`,
  featured: (way, ids) => `featured: ${JSON.stringify(ids.slice(way, way + 2))}`,
  contact: (way) => `contact: evidence${way}@example.org`,
  home: (way) => `home: { heading: What changed ${way}, intro: Made up from beginning to end. }`,
};

/** A small content folder that changes, and the sites that are made of it. */
export class ChangingContent {
  readonly #root: string;
  readonly #programme: string;
  #settings = new Map<string, string>();
  #name = 'Synthetic programme';
  #vocabulary = 'Kenya';
  #added = 0;
  environment: Readonly<Record<string, string>> = {};

  constructor(root: string) {
    this.#root = root;
    writeSyntheticContent(this.content, { count: 14 });
    this.#programme = readFileSync(path.join(this.content, 'programme.md'), 'utf8');
    giveFace(this.content, []);
    this.#writeProgramme();
  }

  get content(): string {
    return path.join(this.#root, 'content');
  }

  get #files(): string[] {
    return readdirSync(path.join(this.content, 'outcomes'))
      .toSorted()
      .map((name) => path.join(this.content, 'outcomes', name));
  }

  /** Builds as a publisher would, into the folder that every build of it fills. */
  buildOnly(): ReturnType<typeof startBuild> {
    return startBuild(this.content, this.#site, { environment: this.#environment });
  }

  /** Both builds go by one ledger. */
  get #environment(): Record<string, string> {
    return { ...this.environment, LEDGER: path.join(this.#root, 'ledger.json') };
  }

  /** What the page of changes says of outcomes and fields. */
  listChanges(): string[] {
    const page = load(readFileSync(path.join(this.#site, 'changes', 'index.html'), 'utf8'));
    const told = page('.changes h3, .changes__note').map((_, part) => page(part).text());
    return told.get().map(foldSpace);
  }

  get #site(): string {
    return path.join(this.#root, 'site');
  }

  /** Builds with and without what the last build kept, at once. The whole build is of a copy, which shares nothing with the first. */
  async build(): Promise<{
    readonly incremental: Awaited<ReturnType<typeof startBuild>>;
    readonly full: Awaited<ReturnType<typeof startBuild>>;
    /** Files that are not the same in both, or only in one. */
    readonly different: readonly string[];
  }> {
    const copy = path.join(this.#root, 'copy');
    replaceFolder(copy, this.content);
    const [site, whole] = [this.#site, path.join(this.#root, 'whole')];
    const [incremental, full] = await Promise.all([
      this.buildOnly(),
      startBuild(copy, whole, { environment: this.#environment, options: ['--full'] }),
    ]);
    const files = [site, whole].map((folder) => new Set(listFiles(folder)));
    const different = [...new Set(files.flatMap((each) => [...each]))].filter(
      (file) =>
        !files.every((each) => each.has(file)) ||
        !readFileSync(path.join(site, file)).equals(readFileSync(path.join(whole, file))),
    );
    return { incremental, full, different };
  }

  /** Makes changes, and returns what undoes them. */
  changeAll(changes: readonly Change[]): () => void {
    const before = path.join(this.#root, 'before');
    const [settings, name, vocabulary] = [new Map(this.#settings), this.#name, this.#vocabulary];
    replaceFolder(before, this.content);
    for (const change of changes) this.change(change);
    return () => {
      replaceFolder(this.content, before);
      this.#settings = settings;
      this.#name = name;
      this.#vocabulary = vocabulary;
    };
  }

  /** Whether a build refuses the content for what a reading finds. */
  get isFaulty(): boolean {
    const { outcomes, problems } = loadCollection(this.content);
    return outcomes.length === 0 || hasErrors(problems);
  }

  change({ kind, file: number, way }: Change): void {
    const file = this.#files[number % this.#files.length] ?? '';
    const edit = (replace: (text: string) => string): void => {
      writeFileSync(file, replace(readFileSync(file, 'utf8')));
    };
    const put = (header: string, value: string): void => {
      edit((text) =>
        text.replace(new RegExp(`^\\*\\*${header}\\s*\\*\\*:.*$`, 'm'), `**${header}**: ${value}`),
      );
    };
    const setFront = (line: string): void => {
      edit((text) => (text.startsWith('---') ? text : `---\n${line}\n---\n${text}`));
    };
    const editId = (aliased: boolean): void => {
      const id = /^\*\*FragmentID\*\*: *(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      put('FragmentID', id.replace(/\d+$/, String(700 + way)));
      if (aliased) setFront(`aliases: [${JSON.stringify(id)}]`);
    };
    switch (kind) {
      case 'country':
      case 'actor':
      case 'harvest':
      case 'year':
      case 'rating': {
        put(HEADERS[kind], VALUES[kind][way] ?? '');
        return;
      }
      case 'text': {
        edit((text) => text.replace('**Outcome description**: ', `$&In week ${way}, as told. `));
        return;
      }
      case 'significance': {
        put('Significance of the outcome', `It matters for ${way + 2} villages.`);
        return;
      }
      case 'title': {
        setFront(`title: A headline of its own, ${way}`);
        return;
      }
      case 'rename':
      case 'alias': {
        editId(kind === 'alias');
        return;
      }
      case 'redact': {
        setFront('redact: [register of missing persons]');
        return;
      }
      case 'add': {
        this.#added += 1;
        const text = readFileSync(file, 'utf8')
          .replace(/^(\*\*FragmentID\*\*: .*?)\d+$/m, `$1${800 + this.#added}`)
          .replace(
            /^\*\*Outcome description\*\*:.*$/m,
            `**Outcome description**: Fishers of bay ${this.#added} mended ${way + 3} nets for the harbour school, one for each pupil.`,
          )
          .replace(/^\*\*StoryFragment_Merged\*\*:.*$/m, '**StoryFragment_Merged**: ');
        writeFileSync(path.join(this.content, 'outcomes', `added-${this.#added}.txt`), text);
        return;
      }
      case 'remove': {
        if (this.#files.length > 6) rmSync(file);
        return;
      }
      case 'flag':
      case 'unflag': {
        put('Outcome statements is CONFIDENTIAL', kind === 'flag' ? 'YES' : 'NO');
        return;
      }
      case 'page': {
        const page = path.join(this.content, 'pages', `Page ${way % 2}.md`);
        if (way === 4) rmSync(page, { force: true });
        else writeFileSync(page, `# A page, ${way}\n\nMade up, *number ${number}*.\n`);
        return;
      }
      case 'method': {
        writeFileSync(
          path.join(this.content, 'pages', 'method.md'),
          `---\ntitle: How to read, ${way}\n---\n\nText ${number}.\n`,
        );
        return;
      }
      case 'address': {
        this.environment = [
          {},
          { BASE_PATH: '/atlas/' },
          { SITE_URL: 'https://atlas.example' },
          { SITE_URL: 'https://other.example', BASE_PATH: '/a/b/' },
          {},
        ][way] as Readonly<Record<string, string>>;
        return;
      }
      case 'name':
        this.#name = `Synthetic programme ${way}`;
        break;
      case 'vocabulary':
        this.#vocabulary = ['Kenya', 'Kenia', 'Kenya', 'Republic of Kenya', 'Kenya'][way] ?? '';
        break;
      case 'accent':
      case 'labels':
      case 'hide':
      case 'redacted':
      case 'featured':
      case 'contact':
      case 'home': {
        const line = SETTINGS[kind]?.(way, this.#listIds());
        if (line === undefined) throw new Error(`Nothing changes ${kind}.`);
        this.#settings.set(kind, line);
      }
    }
    this.#writeProgramme();
  }

  #listIds(): string[] {
    return this.#files.flatMap(
      (file) => /^\*\*FragmentID\*\*: *(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? [],
    );
  }

  #writeProgramme(): void {
    const lines = ['logo: logo.png', ...this.#settings.values()];
    const text = this.#programme
      .replace('---\n', `---\n${lines.join('\n')}\n`)
      .replace(/^name: .*$/m, `name: ${this.#name}`)
      .replace('label: Kenya\n', `label: ${this.#vocabulary}\n`);
    writeFileSync(path.join(this.content, 'programme.md'), text);
  }
}

function replaceFolder(folder: string, by: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(by, folder, { recursive: true });
}
