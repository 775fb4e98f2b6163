import { z } from 'zod';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { readAddress } from '../text/webAddress.ts';

const text = (): z.ZodString => z.string().trim().min(1);

/** Characters of an e-mail address, and outcomes that a home page can show first. */
const MAX_EMAIL = 254;
const MAX_FEATURED = 12;

const EMAIL = /^[\w.+-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

/** What gives a site its own face, beside its name and description. All of it may be left out. */
export const FACE_SETTINGS = {
  /** A picture in the content folder, shown beside the name on every page. */
  logo: text()
    .regex(/^[^/\\]+\.(?:svg|png|jpe?g|webp)$/i, { error: () => getToolTexts().settings.picture })
    .optional(),
  /** The colour of links, buttons and figures. */
  accent: z
    .string()
    .trim()
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error: () => getToolTexts().settings.colour })
    .optional(),
  /** Ids of outcomes that the home page shows first, in this order. */
  featured: z
    .array(text())
    .max(MAX_FEATURED, {
      error: () => getToolTexts().settings.featured({ most: MAX_FEATURED }),
    })
    .default([]),
  /** Where readers can say that something is wrong with an outcome. */
  contact: text()
    .refine((contact) => findContact(contact) !== undefined, {
      error: () => getToolTexts().settings.contact,
    })
    .optional(),
  /** What the home page says and shows, where that is not to be the usual. */
  home: z
    .strictObject({
      /** In the place of the usual heading. */
      heading: text().optional(),
      /** Below the heading, in the place of `description`. */
      intro: text().optional(),
      /** Above the featured outcomes. */
      featured: text().optional(),
      /** `false`: places are bars, and on no map. */
      map: z.boolean().optional(),
    })
    .prefault({}),
};

/** An e-mail address or a secure web address as links name it; nothing for any other text. */
function findContact(contact: string): string | undefined {
  if (contact.length <= MAX_EMAIL && EMAIL.test(contact)) return `mailto:${contact}`;
  const address = readAddress(contact);
  return address?.startsWith('https://') === true ? address : undefined;
}

/** The address that leads to a contact, which is an e-mail address or a web address. */
export function readContact(contact: string): string {
  const address = findContact(contact);
  if (address === undefined) throw new Error(`This is no contact: “${contact}”`);
  return address;
}
