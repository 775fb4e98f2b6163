import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** What a server compresses by itself where there is no twin; the rest of a site is packed already. */
const TEXT = /\.(?:html|css|js|svg|csv|txt|xml|json)$/;
/** Packets of a network hold as much: a smaller file arrives no sooner. */
const MIN_BYTES = 1024;
/** Files that are compressed at once: as many as Node has threads for it. */
const LANES = 4;
/** Better ones than 10 take three times as long for 3 % less. */
const BROTLI_QUALITY = 10;

const runGzip = promisify(gzip);
const runBrotli = promisify(brotliCompress);

/** How each kind of twin is made, by the ending that its name has after that of the file. */
const PACKERS = { br: packBrotli, gz: packGzip } as const;
type Ending = keyof typeof PACKERS;

/**
 * The endings that `PRECOMPRESS` asks for (`br,gz`), in the order of the table; none where it is not set. A word that
 * is no ending is the reason why nothing can be built.
 */
export function readTwinEndings({
  PRECOMPRESS: asked = '',
}: NodeJS.ProcessEnv): { readonly endings: readonly Ending[] } | { readonly refusal: string } {
  const words = asked.split(/[\s,]+/).filter(Boolean);
  const unknown = words.find((word) => !Object.hasOwn(PACKERS, word));
  if (unknown !== undefined)
    return { refusal: getToolTexts().files.precompress({ word: unknown }) };
  return { endings: (['br', 'gz'] as const).filter((ending) => words.includes(ending)) };
}

/**
 * Writes compressed twins beside the text files of a site (`index.html.br`), for servers that give them in the place
 * of compressing each time. The same file has the same twin everywhere. A file that is there already stays, and one
 * that would be no smaller has none.
 */
export async function writeTwins(site: string, endings: readonly Ending[]): Promise<void> {
  if (endings.length === 0) return;
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const taken = new Set(all);
  const files = all.filter((file) => TEXT.test(file)).values();
  const work = async (): Promise<void> => {
    // The lanes share one iterator, so each file is taken once.
    for (const file of files) {
      const content = await readFile(path.join(site, file));
      if (content.length < MIN_BYTES) continue;
      for (const ending of endings) {
        const twin = `${file}.${ending}`;
        if (taken.has(twin)) continue;
        const packed = await PACKERS[ending](content);
        if (packed.length < content.length) await writeFile(path.join(site, twin), packed);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
}

function packBrotli(content: Buffer): Promise<Buffer> {
  return runBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

async function packGzip(content: Buffer): Promise<Buffer> {
  const packed = await runGzip(content, { level: constants.Z_BEST_COMPRESSION });
  // Zlib says on which system it was packed (RFC 1952, OS): here none.
  packed[9] = 255;
  return packed;
}
