import path from 'node:path';
import { decodeFragment } from '../fragment/decodeFragment.ts';
import { cleanSvg, STYLE_RULE } from '../markup/cleanSvg.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { cleanPicture } from './cleanPicture.ts';
import { createFaceFile, type FaceFile } from './faceFile.ts';
import { readRegularFile } from './readFile.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

/** A logo as pages show it: a file of the site, and its size in pixels. */
export interface Logo {
  readonly file: FaceFile;
  readonly width: number;
  readonly height: number;
}

const MAX_SVG_BYTES = 256 * 1024;
const MAX_PICTURE_BYTES = 512 * 1024;
/** Pixels of a picture's side. */
const MIN_SIDE = 16;
const MAX_SIDE = 4096;
/** How much longer one side may be than the other, so that it can be seen in a line. */
const MAX_RATIO = 12;

/**
 * The logo of a content folder, with nothing in it but the picture, or why there is none. It is told
 * what was taken out that is more than a note of the program that drew it.
 */
export function loadLogo(
  directory: string,
  name: string,
): { logo: Logo | undefined; problems: readonly Problem[] } {
  const texts = getToolTexts().files;
  const refuse = (reason: string): ReturnType<typeof loadLogo> => ({
    logo: undefined,
    problems: [createProblem('logo-refused', 'unavailable', { name, reason })],
  });
  const isSvg = /\.svg$/i.test(name);
  const maxBytes = isSvg ? MAX_SVG_BYTES : MAX_PICTURE_BYTES;
  const read = readRegularFile(path.join(directory, name), maxBytes);
  if ('fault' in read && read.fault === 'ENOENT') return refuse(texts.logo.missing);
  if (!('bytes' in read))
    return refuse(
      'special' in read
        ? texts.logo.special({ kind: texts.kinds[read.special] })
        : texts.logo.unreadable(read),
    );
  if (read.size > maxBytes)
    return refuse(texts.logo.large({ size: Math.ceil(read.size / 1024), most: maxBytes / 1024 }));
  if (isSvg) return readSvg(read.bytes, read.size, name, refuse);
  const picture = cleanPicture(read.bytes);
  if (picture === undefined) return refuse(texts.logo.noPicture);
  const { bytes, mediaType, extension, width, height } = picture;
  const fault = checkSize(width, height);
  if (fault !== undefined) return refuse(fault);
  const file = createFaceFile('logo', extension, bytes, mediaType);
  return { logo: { file, width, height }, problems: [] };
}

function readSvg(
  bytes: Uint8Array,
  size: number,
  name: string,
  refuse: (reason: string) => ReturnType<typeof loadLogo>,
): ReturnType<typeof loadLogo> {
  const { logo: texts } = getToolTexts().files;
  const source = decodeFragment(bytes, size);
  if ('problem' in source) return refuse(texts.noText);
  const clean = cleanSvg(source.text);
  if (clean === undefined) return refuse(texts.noDrawing);
  const { svg, width, height } = clean;
  const dropped = clean.dropped.map((name) => (name === STYLE_RULE ? texts.styleRule : name));
  const fault = checkRatio(width, height);
  if (fault !== undefined) return refuse(fault);
  const file = createFaceFile('logo', 'svg', svg, 'image/svg+xml');
  const problems =
    dropped.length === 0 ? [] : [createProblem('logo-cleaned', 'unavailable', { name, dropped })];
  return { logo: { file, width, height }, problems };
}

function checkSize(width: number, height: number): string | undefined {
  const sides = [width, height];
  if (sides.some((side) => side < MIN_SIDE || side > MAX_SIDE))
    return getToolTexts().files.logo.side({ width, height, least: MIN_SIDE, most: MAX_SIDE });
  return checkRatio(width, height);
}

function checkRatio(width: number, height: number): string | undefined {
  const ratio = Math.max(width / height, height / width);
  return ratio > MAX_RATIO
    ? getToolTexts().files.logo.long({ times: Math.round(ratio), most: MAX_RATIO })
    : undefined;
}
