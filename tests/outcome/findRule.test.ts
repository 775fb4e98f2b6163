import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/programme/fields.ts';
import { countAnswers, findRule } from '../../src/outcome/findRule.ts';

/** Which of the answers of a column with a header that nobody knows leave an outcome open; nothing where all do. */
function listOpen(answers: readonly string[], header = 'Candado'): string[] | undefined {
  const rule = findRule(header, countAnswers(answers));
  if (rule === undefined || rule === 'unknown') return undefined;
  return answers.filter((answer) => rule.opens(answer));
}

describe('findRule(header, answers): values that say who may read', () => {
  test.for([
    [
      ['abierto', 'cerrado', 'entornado', 'abierto solo a socios', 'ABIERTO'],
      ['abierto', 'ABIERTO'],
    ],
    [['ouvert', 'fermé'], ['ouvert']],
    [['libre', 'cerrado', 'con permiso'], ['libre']],
    [['aberto', 'fechado'], ['aberto']],
    [['مفتوح', 'مغلق'], ['مفتوح']],
    [['open', 'closed', ''], ['open']],
    [['🔓', '🔒'], ['🔓']],
    [['TLP:CLEAR', 'TLP:AMBER', 'TLP: RED'], ['TLP:CLEAR']],
  ] as const)('of %j only %j open', ([answers, open]) => {
    expect(listOpen(answers)).toEqual(open);
  });

  test('what shuts readers out never opens, whatever else the column holds', () => {
    expect(listOpen(['Website', 'Radio', 'private'])).toEqual(['Website', 'Radio']);
    expect(listOpen(['Private', 'Public', 'NGO', ''], 'Circulación')).toEqual(['Public', 'NGO']);
  });

  test.for(['Type of actor', 'Secteur', 'Institución', 'Tipo de ator', 'نوع الفاعل'])(
    'who an actor is says nothing of readers: %s',
    (header) => {
      expect(listOpen(['Private', 'Public', 'NGO'], header)).toBeUndefined();
    },
  );

  test.for(['Which organisations may see it', 'Visible to which institutions'])(
    'a header that speaks of reading is of readers, whoever they are: %s',
    (header) => {
      expect(listOpen(['Public', 'Internal'], header)).toEqual(['Public']);
    },
  );

  test('a header that may be of levels, over values that are none, is of readers by its values', () => {
    expect(listOpen(['Public', 'Internal', ''], 'Security')).toEqual(['Public']);
    expect(listOpen(['TLP:CLEAR', 'TLP:AMBER+STRICT'], 'TLP')).toEqual(['TLP:CLEAR']);
    expect(listOpen(['🔓', '🔒'], 'TLP')).toEqual(['🔓']);
    expect(listOpen(['low', 'high – family is known'], 'Risk to source')).toEqual([]);
  });

  test('a level that is listed opens, but for words that withhold by themselves', () => {
    const field = { own: { levels: ['low', 'high', 'confidential', '1'] } } as unknown as Field;
    const answers = ['low', 'high', 'confidential', '1', '2'];
    const opens = (header: string): string[] => {
      const rule = findRule(header, countAnswers(answers), false, field);
      return rule === undefined || rule === 'unknown' ? answers : answers.filter(rule.opens);
    };
    expect(opens('Risk to source')).toEqual(['low', 'high', '1']);
    expect(opens('Sensitivity')).toEqual(['low', '1']);
  });

  test('yes and no beside another word ask something, which somebody has to say', () => {
    const find = (header: string, third: string): unknown =>
      findRule(header, countAnswers(['yes', 'no', 'no', 'yes', third]));
    expect(find('Protection concern', 'unsure')).toBe('unknown');
    expect(find('Protection concern', 'see Amina')).toBe('unknown');
    for (const header of ['Pode sair?', '¿Puede salir?', 'Peut sortir ?', 'Can go out?'])
      expect(find(header, 'talvez')).toMatchObject({ about: 'leave' });
  });

  test('what circulates is for whom its values say', () => {
    expect(listOpen(['everyone', 'team', 'director'], 'Circulation')).toEqual(['everyone']);
    expect(listOpen(['للجميع', 'للفريق', 'للمدير'], 'التعميم')).toEqual(['للجميع']);
    expect(listOpen(['green', 'amber', 'red'], 'Handling')).toEqual([]);
  });

  test('a column of readers may list its levels as well', () => {
    const field = { own: { levels: ['full', '1'] } } as unknown as Field;
    for (const [header, answers, open] of [
      ['Visibility', ['Full', 'Partial', 'None'], ['Full']],
      ['Niveau de diffusion', ['1', '2', '3'], ['1']],
    ] as const) {
      const rule = findRule(header, countAnswers(answers), false, field);
      expect(rule === 'unknown' ? [] : answers.filter((each) => rule?.opens(each))).toEqual(open);
    }
  });

  test('lights and levels of other things are none of who may read', () => {
    expect(listOpen(['green', 'amber', 'red'], 'Progress')).toBeUndefined();
    expect(listOpen(['high', 'low'], 'Importance')).toBeUndefined();
  });
});
