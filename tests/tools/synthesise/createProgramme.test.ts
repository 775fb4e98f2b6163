import { expect, test } from 'vitest';
import { readProgramme } from '../../../src/programme/readProgramme.ts';
import { createProgramme } from '../../../src/tools/synthesise/createProgramme.ts';

test('createProgramme() is a programme without a problem, which says that it is synthetic', () => {
  const { programme, problems } = readProgramme(createProgramme());
  expect(problems).toEqual([]);
  expect(programme?.settings.name).toContain('synthetic');
  expect(programme?.settings.notice).toContain('synthetic');
  expect(programme?.settings.abbreviation).toBe('DEMO');
});
