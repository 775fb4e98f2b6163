import { expect, test } from 'vitest';
import { listProvenance } from '../../../src/figures/render/provenance.ts';
import { PROVENANCE } from '../../support/figureKit.ts';

test('listProvenance(provenance) leaves out what says nothing', () => {
  expect(listProvenance(PROVENANCE)).toHaveLength(5);
  const { source, caution, licence } = PROVENANCE;
  expect(listProvenance({ ...PROVENANCE, filter: '', date: '' })).toEqual([
    ...[source, caution, licence],
  ]);
});
