/** A picture of at most 256 colours. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, the place of its colour in the palette. */
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour, from 0 to 255. */
  readonly palette: readonly (readonly number[])[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a pixel, by palette; the one way to pack, to filter and to order (PNG 1.2, chapter 4.1.1). */
const [BIT_DEPTH, BY_PALETTE] = [8, 3];

/** A PNG that holds nothing beside the picture: no date, no program, no text. */
export async function writePng({
  width,
  height,
  pixels,
  palette,
}: Picture): Promise<Uint8Array<ArrayBuffer>> {
  // Each row begins with its filter, which is none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = [...toBytes(width), ...toBytes(height), BIT_DEPTH, BY_PALETTE, 0, 0, 0];
  const bytes = [
    ...SIGNATURE,
    ...createChunk('IHDR', head),
    ...createChunk('PLTE', palette.flat()),
    ...createChunk('IDAT', await deflate(rows)),
    ...createChunk('IEND', []),
  ];
  return new Uint8Array(bytes);
}

function createChunk(name: string, data: Iterable<number>): number[] {
  const content = [...new TextEncoder().encode(name), ...data];
  return [...toBytes(content.length - name.length), ...content, ...toBytes(createCrc(content))];
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function toBytes(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

/** The checksum of a chunk (PNG 1.2, chapter 15). */
function createCrc(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
