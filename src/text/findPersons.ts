/**
 * Whether a text seems to say who somebody is or how to reach them: an e-mail address, a telephone
 * number, or a name after a title (“Mr Okello”, “Mme Diallo”, “السيدة منى”). A hint for whoever
 * publishes, never a proof that nobody is named. Linear in the length of the text.
 */
export function namesPerson(text: string): boolean {
  return holdsContact(text) || TITLED.test(text) || TITLED_ARABIC.test(text);
}

/** Whether a text seems to say how to reach somebody: an e-mail address or a telephone number. */
export function holdsContact(text: string): boolean {
  return (
    (text.includes('@') && EMAIL.test(text)) ||
    (MAY_HAVE_NUMBER.test(text) &&
      HAS_NUMBER.test(text) &&
      (PHONE.test(text) || LOCAL_PHONE.test(text)))
  );
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/u;

/** Nor without seven units that may be digits and have few Latin letters between them, which is quick to see. */
const MAY_HAVE_NUMBER = /(?:[\d\u0600-\uffff][^a-z\d]{0,7}){6}[\d\u0600-\uffff]/i;
/** Without seven digits near each other there is no telephone number. */
const HAS_NUMBER = /(?:\p{Nd}[^\p{L}\p{Nd}]{0,3}){6}\p{Nd}/u;

/** With the code of a country, or after a word that says what it is: seven digits and more. */
const PHONE =
  /(?:(?<![\p{L}\p{N}])(?:\+|00(?=\s?\p{Nd}{2}))\s?(?=\p{Nd}{1,3})|(?<!\p{L})(?:tel|tél|phone|telephone|téléphone|mobile|mob|cell|whatsapp|telefone|teléfono|celular|telemóvel|móvil|هاتف|الهاتف|جوال|الجوال|موبايل|واتساب)[\s.:#°no()]{1,6}\+?)(?:\p{Nd}[ ().\u00A0/-]{0,2}){7,14}(?!\p{Nd})/iu;

/** As it is written within a country: it begins with 0 and comes in groups, which no date and no amount does. */
const LOCAL_PHONE =
  /(?<![\p{L}\p{Nd}.,:/+-])\(?[0٠۰]\p{Nd}(?:\p{Nd}{1,3}\)?(?:[ \u00A0-]\p{Nd}{2,4}){2,4}|(?:[ .\u00A0-]\p{Nd}{2}){4})(?![\p{Nd}.,/-]{0,2}\p{Nd})|(?<![\p{L}\p{Nd}.,:/+-])[0٠۰][1-9١-٩۱-۹]\p{Nd}{7,9}(?![\p{L}\p{Nd}])/u;

/** A title of courtesy or of learning, and a word with a capital after it. */
const TITLED =
  /(?<![\p{L}\p{N}.’'-])(?:(?:Mr|Mrs|Ms|Miss|Mx|Mme|Mmes|Mlle|Dr|Dra|Prof|Sr|Sra|Srta)\.?|(?:M|MM|Pr|Eng|Engr|Ing|Lic|Hon|Rev)\.|Madame|Mademoiselle|Monsieur|Docteur|Doctor|Doctora|Doutor|Doutora|Professor|Professeur|Professora|Profesor|Profesora|Señor|Señora|Señorita|Senhor|Senhora|Doña|Dona|Sheikh|Sheik|Cheikh|Sheikha|Pastor|Pasteur|Imam|Imán|Honourable|Honorable|Maître|MR|MRS|MME|DR(?! C)|SRA|PROF)[ \u00A0](?:\p{Lu}[.’'-]?\s?){0,2}\p{Lu}[\p{L}’'-]+/u;

const TITLED_ARABIC =
  /(?<![\p{L}\p{M}])(?:و|ل|ب)?(?:(?:ال)?(?:سيدة|سيد|دكتورة|دكتور|[أا]ستاذة|[أا]ستاذ|شيخة|شيخ|مهندسة|مهندس|حاجة|حاج)|[دأم]\s?\.)[ \u00A0](?!ال)\p{Script=Arabic}{3,}/u;
