import { describe, expect, test } from 'vitest';
import { NameFinder } from '../../../src/text/names/nameFinder.ts';
import type { Level } from '../../../src/text/foldings.ts';

/** Every name in this file is made up. The text with what is found in brackets. */
function mark(text: string, name: string | readonly string[], level: Level = 'redaction'): string {
  const finder = new NameFinder([name].flat(), level);
  let marked = '';
  let done = 0;
  for (const { start, end } of finder.find(text)) {
    if (start < done) continue;
    marked += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return marked + text.slice(done);
}

function near(text: string, name: string): string[] {
  return new NameFinder([name], 'redaction')
    .findNear(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('NameFinder.find(text): one name in its spellings', () => {
  test.each<[name: string, spellings: string[]]>([
    ["N'Diaye", ['NDiaye', 'Ndiaye', 'N’Diaye', 'N Diaye', 'N-Diaye', "N'DIAYE", 'N&#39;Diaye']],
    ['NDiaye', ["N'Diaye", 'N’Diaye', 'Ndiaye', "N'diaye", 'N Diaye']],
    ["O'Brien", ['OBrien', 'Obrien', 'O’Brien', 'O Brien', 'O‘BRIEN']],
    ["M'Bow", ['Mbow', 'MBow', 'M’bow']],
    ['J. Doe', ['J Doe', 'JDoe', 'J.Doe', 'J.  DOE', 'j.doe', 'J-Doe', 'J_Doe']],
    ['JDoe', ['J. Doe', 'J Doe', 'jdoe']],
    ['Raʾuf', ['Rauf', "Ra'uf", 'Raʼuf', 'Ra’uf', 'Raʿuf']],
    ['Rauf', ['Raʾuf', "Ra'uf", 'Raūf']],
    ['Rauf Masud', ['Raʾuf Masʿūd', "Ra'uf-Mas'ud", 'RaufMasud']],
    [
      'Zubeida',
      [
        'Zubei-\nda',
        'Zube-\r\nida',
        'Zubei\u00ADda',
        'Zubei\u200Bda',
        'Z\u200Dubeida',
        'Zube[U+200B]ida',
        'Zu␁beida',
      ],
    ],
    ['Abdul Rahman', ['Abdulrahman', 'Abdul-Rahman', 'AbdulRahman', 'abdul\nrahman']],
    ['Abdulrahman', ['Abdul-Rahman', 'Abdul Rahman', 'Abdul-rahman']],
    ['Al-Ali', ['al Ali', 'AlAli', 'Alali']],
    [
      'Jane Example',
      ['Jane <b>Example', 'Jane&nbsp;Example', 'Jane** **Example', 'Jane\n\nExample'],
    ],
    ['Łucja Wójcik', ['Lucja Wojcik', 'LUCJA WÓJCIK']],
    ['0700 123456', ['0700123456', '0700-123-456', '٠٧٠٠ ١٢٣٤٥٦', '0700 123 456']],
    ['عبد الرحمن', ['عبدالرحمن', 'عبد\u200Fالرحمن', 'عـبد الرحمٰن']],
    ['عبدالرحمن', ['عبد الرحمن']],
    ['أمينة', ['امينة', 'أَمِينَة', 'اميـنة']],
    ['کریم', ['كريم']],
    ['李明', ['李 明', '李\n明']],
  ])('%s', (name, spellings) => {
    for (const spelling of [name, ...spellings])
      expect(mark(`So, ${spelling}, spoke.`, name)).toBe(`So, [${spelling}], spoke.`);
  });

  test.each([
    ['J. Doe', 'Jane Doe'],
    ['J. Doe', 'J. Doering'],
    ['Ana', 'Banana, an a, An A, Ana-na'.slice(0, 18)],
    ['Ana', 'analysis Anatomy Havana'],
    ['Ali', 'a list of Somali Hassans'],
    ['Ali Hassan', 'Somali Hassan, Somali-Hassan'],
    ['Jane Example', 'Jane (“…”) — Example'],
    ['Eli Mina', 'the elimination'],
    ['I. Deal', 'ideal'],
    ['A. Long', 'along'],
    ['Mustafa', 'Mustafawi'],
    ['Shell', 'she’ll'],
    ['Lami', "l'ami"],
    ['Dali', 'd’Ali'],
    ['Sana', "Sana'a and Sanaʾa"],
    ['Brien', "O'Brien"],
    ['Diaye', 'N’Diaye'],
    ['Uf', "Ra'uf"],
    ['Rose Land', 'rose, and then land'],
    ['Roseland', 'rose land'],
    ['Ken', 'SCC-KEN2401/CIV003'],
    ['علي', 'على الطريق'],
    ['سلمى', 'احتجاج سلمي'],
    ['علي محمد', 'عرضوا على محمد'],
    ['Cop', 'сор'],
    ['راس', 'مدراس'],
    ['สม', 'สมิ'],
    ['राम', 'रोम'],
    ['Jane Example', 'Jane and Example; Jane (“her”). — Example'],
    ['0700 123456', '107001234567'.slice(0, 5)],
  ])('%s is not in: %s', (name, text) => {
    expect(mark(text, name)).toBe(text);
    expect(mark(text, name, 'proof')).toBe(text);
  });
});

describe('NameFinder.find(text): what is beside a name', () => {
  test.each([
    ['Amina', "d'[Amina], l’[Amina], qu'[Amina], D’[Amina], lorsqu’[Amina], dell'[Amina]"],
    ['Amina', "[Amina]'s and [Amina]’s, [AMINA]'S, ‘[Amina]’, '[Amina]', “[Amina]”"],
    ['Amina', "[Amina]'nın, [Amina]'ya"],
    ['Osman', "[Osman]'ın, [Osman]'a"],
    ['Ali', 'ʿ[Ali]'.replace('ʿ[', '[ʿ')],
    ['Rauf', 'L’[Rauf], d’[Rauf], ([Rauf]), *[Rauf]*, __[Rauf]__, “[Rauf]”–[Rauf]'],
    ['Amina', '[Amina²] and [Amina™] and [Amina2023]'],
    ['Testa', 'DEMO/[TESTA]-1'],
  ])('%s: %s', (name, expected) => {
    expect(mark(expected.replaceAll(/[[\]]/g, ''), name)).toBe(expected);
  });

  test.each([
    'و',
    'ف',
    'ب',
    'ك',
    'ل',
    'ال',
    'وال',
    'بال',
    'كال',
    'فال',
    'لل',
    'ولل',
    'وب',
    'ول',
    'فل',
  ])('an Arabic name goes with its prefix %s', (prefix) => {
    expect(mark(`قالت ${prefix}أمينة اليوم`, 'أمينة')).toBe(`قالت [${prefix}أمينة] اليوم`);
    expect(mark(`قالت ${prefix}أمينة حسن`, 'أمينة حسن')).toBe(`قالت [${prefix}أمينة حسن]`);
  });

  test('ل before the article of the name itself', () => {
    expect(mark('قالت للحسن اليوم وللحسن', 'الحسن')).toBe('قالت [للحسن] اليوم [وللحسن]');
  });

  test.each([
    ['Thai', 'สมชาย', 'พบ[สมชาย]ที่ตลาด'],
    ['Lao', 'ສົມ', 'ພົບ[ສົມ]ຢູ່'],
    ['Khmer', 'សុខា', 'ជួប[សុខា]នៅ'],
    ['Myanmar', 'အောင်', 'ဦး[အောင်]က'],
    ['Han', '李明', '昨天[李明]说'],
    ['Hiragana', 'さくら', '昨日[さくら]は'],
    ['Katakana', 'アミナ', '昨日[アミナ]は'],
  ])('in scripts without blanks it is found anywhere: %s', (_, name, expected) => {
    expect(mark(expected.replaceAll(/[[\]]/g, ''), name)).toBe(expected);
  });

  test.each([
    ['a longer word', 'So [DrJaneExample] and [drjaneexamples].'],
    [
      'an e-mail address',
      'Write to <[jane.example@example.org]>, or [x.janeexample99@example.org].',
    ],
    [
      'a web address',
      'See [https://example.org/people/jane-example/], (or [www.example.org/JaneExample]).',
    ],
    ['a user name', 'Follow [@jane_example_ke], [dr_jane_example], [jane_example99].'],
  ])('a name of several words in %s takes the whole of it', (_, expected) => {
    expect(mark(expected.replaceAll(/[[\]]/g, ''), 'Jane Example')).toBe(expected);
  });

  test('a single word in an address takes the whole of it, and stays in other words', () => {
    expect(mark('amina@example.org, banana@example.org', ['Amina', 'Ana'])).toBe(
      '[amina@example.org], banana@example.org',
    );
  });
});

describe('NameFinder.find(text): what the proof recognises beyond redaction', () => {
  test.each([
    ['ى and ي in names long enough', 'مصطفى', 'مصطفي'],
    ['ة and ه', 'فاطمة', 'فاطمه'],
    ['of several words, one of them long enough', 'علي حمدان', 'على حمدان'],
    ['letters of two scripts in a short word', 'Ana', 'Аna'],
    ['letters that look alike', 'Zubeida', 'Zubеidа'],
  ])('%s', (_, name, text) => {
    expect(mark(text, name)).toBe(text);
    expect(mark(text, name, 'proof')).toBe(`[${text}]`);
  });
});

describe('NameFinder.findNear(text)', () => {
  test.each([
    ['Mustafa', 'The Mustafawi family', ['Mustafa']],
    ['Rauf', 'the Raufs, Raufun and Abdulrauf', ['Rauf', 'Rauf']],
    ['Brien', "O'Brien", ['Brien']],
    ['Sana', "in Sana'a", ['Sana']],
    ['Ana', 'Banana, Analysis, Anas', ['Ana']],
    ['Amina', 'Amina and aminase', []],
    ['Rauf', 'Rauf', []],
  ])('%s in: %s', (name, text, expected) => {
    expect(near(text, name)).toEqual(expected);
  });
});

describe('new NameFinder(names)', () => {
  test('without letters there is nothing to find', () => {
    const finder = new NameFinder(['\u200B', '...'], 'redaction');
    expect(finder.isEmpty).toBe(true);
    expect(finder.find('a ... b \u200B')).toEqual([]);
  });

  test('the walk through a text does not get longer with the number of names', () => {
    const text = 'Synthetic words, samples of names, one after the other. '.repeat(6000);
    const walk = (count: number): number => {
      const names = Array.from({ length: count }, (_, at) => `Samplename${at} Exemplar${at}`);
      const finder = new NameFinder(names, 'redaction');
      expect(finder.find(text)).toEqual([]);
      return finder.steps;
    };
    expect(walk(200)).toBeLessThan(1.1 * walk(1));
    expect(walk(200)).toBeLessThan(2 * text.length);
  });

  test.each([
    ['one letter', 'a'.repeat(30_000)],
    ['one letter, parted', 'a '.repeat(15_000)],
    ['an endless user name', 'amina_'.repeat(5_000)],
    ['an endless address', `amina@${'amina.'.repeat(5_000)}`],
    ['signs between two words', `Jane${'.'.repeat(150_000)}Example${' '.repeat(150_000)}`],
  ])(
    'a hostile text ends, in steps that its letters and the longest name bound: %s',
    { timeout: 60_000 },
    (_, text) => {
      const names = [
        'Amina',
        'Jane Example',
        ...Array.from({ length: 198 }, (__, at) => 'a'.repeat(at + 3)),
      ];
      const finder = new NameFinder(names, 'redaction');
      finder.find(text);
      expect(finder.steps).toBeLessThanOrEqual(text.length * 201);
    },
  );
});
