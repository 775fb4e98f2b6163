import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../text/compareText.ts';

/** A file of the site. */
export interface SiteFile {
  /** Path within the site, with `/` between folders. */
  readonly path: string;
  /** Absent for what is neither a file nor a folder. */
  readonly read: (() => Buffer) | undefined;
}

/** Every file of a built site, hidden ones too, and every folder that holds none, in a fixed order. */
export function listSite(directory: string): SiteFile[] {
  return listFolder(directory, '');
}

function listFolder(directory: string, folder: string): SiteFile[] {
  const entries = readdirSync(path.join(directory, folder), { withFileTypes: true });
  return entries
    .toSorted((a, b) => compareText(a.name, b.name))
    .flatMap((entry): SiteFile[] => {
      const name = folder + entry.name;
      if (entry.isDirectory()) {
        const inside = listFolder(directory, `${name}/`);
        return inside.length > 0 ? inside : [{ path: `${name}/`, read: () => Buffer.alloc(0) }];
      }
      const isFile = entry.isFile();
      return [
        { path: name, read: isFile ? () => readFileSync(path.join(directory, name)) : undefined },
      ];
    });
}

/** The address of the outcome that a file of a site is the page of, by its path. */
export function readOutcomePage(path: string): string | undefined {
  return /^outcomes\/(?!page\/)([^/]+)\/index\.html$/.exec(path)?.[1];
}
