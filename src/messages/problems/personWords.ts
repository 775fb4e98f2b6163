/** What a published text seems to hold, without quoting it. */
export const PERSONS_SEEM =
  'it seems to say who somebody is or how to reach them: a name after a title (Mr, Mme, Sra …), an e-mail address or a telephone number';

/** What to do about it. */
export const PERSONS_HINT =
  'What nobody should read: take it out in the spreadsheet, list it under “redact”, or publish nothing of that column (“publish: false” below a field of your own, “hide” for any other). If everybody may know it, do nothing.';
