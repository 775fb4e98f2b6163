import { encode } from 'uqr';
import { markup, type Markup } from '../../text/markup.ts';

/** Light modules around a code, which readers look for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * A QR code that leads to an address. Of the sizes that hold it at the medium level of correction it has the smallest, and
 * in that the highest level. Nothing where an address is longer than a code can hold.
 */
export function drawQr(address: string): Markup | undefined {
  let code: ReturnType<typeof encode>;
  try {
    code = encode(address, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const { data, size } = code;
  const box = `0 0 ${size} ${size}`;
  return markup`<svg class="qr" viewBox="${box}" role="img" aria-label="${address}" shape-rendering="crispEdges"><path d="${formatPath(data)}"/></svg>`;
}

/** The dark modules of each row as rectangles, joined where they touch. */
function formatPath(data: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x += 1;
      parts.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`);
    }
  }
  return parts.join('');
}
