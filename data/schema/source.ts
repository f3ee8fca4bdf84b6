import { z } from 'zod';
import { textSchema } from './stated';

const dateSchema = z
  .string({ error: 'a date as text: YYYY, YYYY-MM or YYYY-MM-DD' })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'a date: YYYY, YYYY-MM or YYYY-MM-DD',
  })
  .refine(isOnTheCalendar, { error: 'a date that there is on the calendar' });

function isOnTheCalendar(date: string): boolean {
  const time = Date.parse(date);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

const WEBSITE_ERROR = 'an http or https URL, or null';

/** Rejects addresses with spaces or line ends, which `new URL` would silently remove. */
const websiteSchema = z
  .string({ error: WEBSITE_ERROR })
  .regex(/^https?:\/\/[^\s\p{C}]+$/u, { error: WEBSITE_ERROR })
  .pipe(z.url({ protocol: /^https?$/, hostname: /^[^\s]+$/, error: WEBSITE_ERROR }));

/**
 * Where the record comes from. `website` is the network's own address as the sheet gives it;
 * `published` is the sheet's date, `null` where it states none; `transcribed` is when we read it.
 * `edited` are the paths of fields (`budget.annual`) that an editor corrected against the sheet: a new
 * import keeps them.
 */
export const sourceSchema = z.strictObject(
  {
    publisher: textSchema,
    title: textSchema,
    website: websiteSchema.nullable(),
    published: dateSchema.nullable(),
    transcribed: dateSchema,
    edited: z
      .array(textSchema, { error: 'an array of paths; empty if nothing was edited' })
      .refine((paths) => new Set(paths).size === paths.length, { error: 'each path once' }),
  },
  { error: 'the section of the source' },
);
