import { expect, test } from 'vitest';
import { writeFragment } from '../../support/fragmentText.ts';
import { prove } from '../../support/proof.ts';

const NAMES =
  'the Network of Quorn, the Association of Quorn, the Union of Quorn, the Forum of Quorn Towns, the Council of Quorn Elders';
const SHOWN = 'the council freed seven reporters.';
const LINE = 'Five organisations … freed seven reporters';

const proveShown = (description: string, shown: string): Promise<string[]> =>
  prove(
    {
      'outcomes/public.txt': writeFragment(),
      'outcomes/withheld.txt': writeFragment({
        ...{ id: 'DEMO-ZZZ2301/ZZZ777', flag: 'YES', description },
      }),
    },
    { 'story/index.html': `<h2><a href="/">${shown}</a></h2>` },
  );

test.each([
  ['the change without its circumstance', `In May 2023, ${SHOWN} It was late.`, SHOWN],
  [
    'one line',
    `Five organisations—${NAMES}—freed seven reporters from a barracks. It was late.`,
    `${LINE} from a barracks.`,
  ],
])(
  'what a withheld outcome would be headed by is looked for: %s',
  async (_, description, shown) => {
    expect(await proveShown(description, shown)).toHaveLength(1);
    expect(await proveShown(description, 'Nothing of it.')).toEqual([]);
  },
);
