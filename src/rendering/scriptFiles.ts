/** What Vite tells of a file of scripts. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
  readonly code?: string;
}

/** Astro loads its own copy of this module, so it is on `globalThis`. */
const IMPORTS: unique symbol = Symbol.for('outcome-atlas.script-files');
const holder = globalThis as unknown as { [IMPORTS]: Map<string, readonly string[]> | undefined };

/** Remembers, of the scripts that components have, what each of them cannot run without: the largest first, since browsers ask for six files at once. */
export function keepScriptFiles(chunks: readonly Chunk[]): void {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = (holder[IMPORTS] ??= new Map<string, readonly string[]>());
  for (const { facadeModuleId, fileName } of chunks) {
    const component = /([^/]+\.astro)\?astro&type=script/.exec(facadeModuleId ?? '')?.[1];
    if (component === undefined) continue;
    const needed = new Set<string>();
    const add = (name: string): void => {
      for (const each of byName.get(name)?.imports ?? [])
        if (!needed.has(each)) {
          needed.add(each);
          add(each);
        }
    };
    add(fileName);
    const measure = (name: string): number => byName.get(name)?.code?.length ?? 0;
    found.set(
      component,
      [...needed].toSorted((a, b) => measure(b) - measure(a)),
    );
  }
}

/**
 * The files that the script of a component cannot run without, by their paths in the site: a page that names them does not wait for them after the
 * script. None in the dev server.
 */
export function listScriptFiles(component: string): readonly string[] {
  return (holder[IMPORTS]?.get(component) ?? []).map((name) => `/${name}`);
}
