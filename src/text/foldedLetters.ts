/**
 * How far two spellings may differ and still be taken for one. Each level folds all that the
 * one before it folds, and more: `labels` ⊆ `redaction` ⊆ `search` ⊆ `proof`.
 *
 * - `labels`: values of a vocabulary and headers. Case, accents and marks, kinds of apostrophe,
 *   hyphen and blank, invisible characters, digits of all scripts, tatweel, letters under a hamza.
 * - `redaction`: names. Also letters that Unicode does not take apart (ł, ø, œ, ɓ), a hamza
 *   alone, and letters of neighbouring languages (Persian ک).
 * - `search`: what a reader types on a plain keyboard. Also ى/ي and ة/ه, which part names from words.
 * - `proof`: what a reader would recognise. Also letters of other scripts that look like Latin ones.
 */
export const LEVELS = ['labels', 'redaction', 'search', 'proof'] as const;
export type Level = (typeof LEVELS)[number];

type Pairs = readonly (readonly [from: string, to: string])[];

/** Letters that Unicode does not take apart, each before how it is written on a keyboard that lacks it. */
const LATIN = readPairs(
  'łl øo đd ðd ħh ŧt æ>ae œ>oe þ>th ƀb ɓb ƃb ɗd ɖd ƌd ƒf ɠg ɣg ǥg ɡg ƙk ĸk ɨi ɩi ɪi ɫl ɬl ⱡl ɯm ɱm ɲn ŋn ɔo ɵo',
  'ʋv ʉu ʊu ƴy ɏy ƶz ɛe əe ǝe ɐa ɑa ⱥa ɾr',
);

/** Letters of Persian, Urdu, Kurdish, Uyghur and Pashto keyboards, each before the Arabic letter that it is or replaces. */
const ARABIC = readPairs('یي ېي ۍي ێي ےي کك ڪك ہه ەه ھه ۃة ۇو ۆو ۈو ۋو ۉو ٱا ںن ء> ٴ>');

/** Letters that are drawn like Latin ones, in either case: of Cyrillic, Greek and Armenian, and small capitals. */
const LOOKALIKES = readPairs(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw кk мm тt нh вb',
  'ѵv үy ӏl ԍg օo սu հh',
  'αa οo ρp νv ιi εe βb ζz ηh κk μm τt υy χx γy',
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
);

/** `łl` and `œ>oe` → what each letter is folded to. */
function readPairs(...lists: readonly string[]): Pairs {
  return lists
    .flatMap((list) => list.split(' '))
    .map((item) => {
      const [letter = '', ...rest] = item;
      return [letter, rest.join('').replace('>', '')] as const;
    });
}

/** Characters that each level folds beyond what the level before it does. */
export const ADDED: Readonly<Record<Level, Pairs>> = {
  labels: [],
  redaction: [...LATIN, ...ARABIC],
  search: [
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['ۃ', 'ه'],
  ],
  proof: LOOKALIKES,
};
