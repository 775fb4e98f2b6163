import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Ledger } from './ledger.ts';
import { UNDATED } from './updateLedger.ts';

const NAME = 'outcome-atlas ledger, ';
/** Changes with what a ledger holds. */
const FORMAT = `${NAME}1`;

const DAY = z.union([z.literal(UNDATED), z.iso.date()]);
/** A hash, and a locked key, in the characters of base64url: no text has such a form. */
const HASH = z.string().regex(/^[\w-]{10}$/);
const SEAL = z.string().regex(/^[\w-]{22}$/);
const SEALED = z.strictObject({
  check: HASH,
  fields: z.record(z.string(), HASH),
  seals: z.record(z.string(), SEAL),
});
const CONTENT = z.strictObject({
  programme: z.string().regex(/^[\da-f]{16}$/),
  start: DAY,
  withdrawn: z.array(z.tuple([z.string(), DAY])),
  outcomes: z.array(
    z.strictObject({
      id: z.string(),
      added: DAY.optional(),
      edits: z.record(DAY, z.array(z.string())),
      now: SEALED,
      base: z.strictObject({ date: DAY, sealed: SEALED }).optional(),
    }),
  ),
});
const WHOLE = z.strictObject({ format: z.literal(FORMAT), hash: z.string(), ledger: z.unknown() });

/** A ledger as a file: JSON with a line for each outcome, so that two of them can be compared, and a hash over it. */
export function formatLedger({ programme, start, outcomes, withdrawn }: Ledger): string {
  const lines = Array.from(outcomes, ([id, entry]) => {
    const { added, edits, now, base } = entry;
    return JSON.stringify({ id, added, edits, now, base });
  });
  const head = JSON.stringify({ programme, start, withdrawn: [...withdrawn] });
  const content = `${head.slice(0, -1)},"outcomes":[\n${lines.join(',\n')}\n]}`;
  const sum = hashLedger(JSON.parse(content));
  return `{"format":"${FORMAT}","hash":"${sum}","ledger":\n${content}\n}\n`;
}

export type ReadLedger = { readonly ledger: Ledger } | { readonly fault: 'damaged' | 'version' };

/** What `formatLedger` wrote; a fault if it is not that, whole, or of another version of this program. */
export function parseLedger(text: string): ReadLedger {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'damaged' };
  }
  const format = z.object({ format: z.string() }).safeParse(data).data?.format;
  if (format !== FORMAT && format?.startsWith(NAME) === true) return { fault: 'version' };
  const whole = WHOLE.safeParse(data).data;
  const content = CONTENT.safeParse(whole?.ledger).data;
  if (content === undefined || whole?.hash !== hashLedger(whole?.ledger))
    return { fault: 'damaged' };
  const { outcomes, withdrawn, ...rest } = content;
  return {
    ledger: {
      ...rest,
      outcomes: new Map(
        outcomes.map(({ id, added, edits, now, base }) => [
          id,
          {
            ...{ now, edits },
            ...(base === undefined ? {} : { base }),
            ...(added === undefined ? {} : { added }),
          },
        ]),
      ),
      withdrawn: new Map(withdrawn),
    },
  };
}

function hashLedger(content: unknown): string {
  return hash('sha256', JSON.stringify(content));
}
