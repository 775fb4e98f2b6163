import { createHash } from 'node:crypto';

/** A file of the site that is made of the settings: its name changes with its content. */
export interface FaceFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Characters of the hash in a name. */
const HASH_LENGTH = 10;

export function createFaceFile(
  name: string,
  extension: string,
  content: FaceFile['content'],
  mediaType: string,
): FaceFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  return { name: `${name}.${hash}.${extension}`, content, mediaType };
}
