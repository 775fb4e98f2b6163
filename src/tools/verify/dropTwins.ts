import { unpackFrames } from './frames.ts';
import type { SiteFile } from './listSite.ts';

/** How a compressed twin is packed, by the ending that its name has after that of its file. */
const FORMATS = { br: 'brotli', gz: 'gzip' } as const;

/**
 * The files of a site without compressed twins (`index.html.br`): those that are, unpacked, byte for byte the file beside
 * them, so that they hold no page, outcome or number of their own.
 */
export function dropTwins(files: readonly SiteFile[]): SiteFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.filter((file) => {
    const [, path = '', ending = ''] = /^(.+)\.(br|gz)$/.exec(file.path) ?? [];
    const original = byPath.get(path)?.read?.();
    if (original === undefined || (ending !== 'br' && ending !== 'gz')) return true;
    const packed = file.read?.();
    return packed === undefined || !isPacked(original, packed, FORMATS[ending]);
  });
}

function isPacked(original: Buffer, packed: Buffer, format: 'brotli' | 'gzip'): boolean {
  try {
    const { content, rest } = unpackFrames(format, packed, original.length + 1);
    return rest.length === 0 && content.equals(original);
  } catch {
    // The search of the file says what is wrong with it.
    return false;
  }
}
