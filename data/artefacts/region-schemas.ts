/** The shapes of the files in `data/regions/`, which the geography build writes; see `regions/types.ts`. */

import { z } from 'zod';
import { textSchema } from '../schema/stated';

const STEPS = ['north', 'east', 'south', 'west'] as const;
const COMPASS = [
  ...['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'],
] as const;

/** Map units are those of the Web Mercator world, 2^18 wide. */
const WORLD = 2 ** 18;

const code = (digits: number) =>
  z
    .string({ error: `a code of ${digits} digits` })
    .regex(new RegExp(`^\\d{${digits}}$`), { error: `a code of ${digits} digits` });

const number = (least: number, most: number, unit: string) => {
  const error = `a number from ${least} to ${most} (${unit})`;
  return z.number({ error }).min(least, { error }).max(most, { error });
};

const mapUnit = z
  .int({ error: 'a whole number (map units)' })
  .min(0, { error: 'a place in the world (map units)' })
  .max(WORLD, { error: 'a place in the world (map units)' });
const longitude = number(120, 156, 'degrees of longitude');
const latitude = number(20, 48, 'degrees of latitude');
const position = z.tuple([longitude, latitude], { error: '[longitude, latitude]' });
const mapPoint = z.tuple([mapUnit, mapUnit], { error: '[x, y] in map units' });
const side = mapUnit.min(1, { error: 'a side in map units' });
const frame = z.tuple([mapUnit, mapUnit, side], { error: '[x, y, side] in map units' });
const labelOffset = z.tuple([number(-20, 20, 'em'), number(-20, 20, 'em')], {
  error: '[dx, dy] in em',
});
const kana = textSchema.regex(/^[ぁ-ゖー]+$/, { error: 'a reading in hiragana' });
const slug = textSchema.regex(/^[a-z]+$/, { error: 'a romanised name of lower-case letters' });

const bounds = z
  .tuple([longitude, latitude, longitude, latitude], { error: '[west, south, east, north]' })
  .refine(([west, south, east, north]) => west < east && south < north, {
    error: 'west before east and south before north',
  });

const list = <T extends z.ZodType>(items: T, what: string) =>
  z.array(items, { error: `a list of ${what}` });

/** What prefectures and areas have in common; codes of the neighbours are of the same kind. */
const region = (digits: number) => ({
  population: z
    .int({ error: 'a positive whole number (persons)' })
    .min(1, { error: 'a positive whole number (persons)' }),
  landArea: z
    .number({ error: 'a positive number (km²)' })
    .positive({ error: 'a positive number (km²)' }),
  bounds,
  frame,
  labelPoint: position,
  neighbours: list(
    z.strictObject(
      {
        code: code(digits),
        direction: z.enum(COMPASS, { error: 'a compass point' }),
      },
      { error: 'an object { code, direction }' },
    ),
    'neighbours',
  ),
  step: z.strictObject(Object.fromEntries(STEPS.map((step) => [step, code(digits).nullable()])), {
    error: 'an object { north, east, south, west }',
  }),
});

const prefecture = z.strictObject(
  {
    code: code(2),
    slug,
    name: textSchema,
    shortName: textSchema,
    kana,
    english: textSchema,
    ...region(2),
    labelOffset,
    areas: list(code(4), 'codes of areas'),
  },
  { error: 'a prefecture' },
);

const area = z.strictObject(
  {
    code: code(4),
    prefectureCode: code(2),
    name: textSchema,
    ...region(4),
    municipalities: list(code(5), 'codes of municipalities'),
  },
  { error: 'a secondary medical area' },
);

const municipality = z.strictObject(
  {
    code: code(5),
    prefectureCode: code(2),
    name: textSchema,
    kana,
    areaCode: code(4).nullable(),
  },
  { error: 'a municipality' },
);

const city = z.strictObject(
  {
    code: code(5),
    prefectureCode: code(2),
    name: textSchema,
    kana,
    wards: list(code(5), 'codes of wards'),
    areas: list(code(4), 'codes of areas'),
  },
  { error: 'a designated city' },
);

const step = code(2).or(code(4)).nullable();

/** By file name in `data/regions/`. */
export const regionSchemas = {
  'prefectures.json': list(prefecture, 'prefectures'),
  'areas.json': list(area, 'areas'),
  'municipalities.json': list(municipality, 'municipalities'),
  'designated-cities.json': list(city, 'designated cities'),
  'map-index.json': z.strictObject(
    {
      nation: frame,
      prefectures: list(
        z.tuple([code(2), slug, textSchema, frame, mapPoint, labelOffset], {
          error: '[code, slug, name, frame, label, labelOffset]',
        }),
        'prefectures',
      ),
      areas: list(
        z.tuple([code(4), textSchema, frame, mapPoint], { error: '[code, name, frame, label]' }),
        'areas',
      ),
    },
    { error: 'an object { nation, prefectures, areas }' },
  ),
  'steps.json': z.record(
    z.string(),
    z.tuple([step, step, step, step], { error: '[north, east, south, west]' }),
    { error: 'an object of steps by code' },
  ),
} as const;

/** A file in `data/regions/`. */
export type RegionFile = keyof typeof regionSchemas;

/** The contents of the files, by name. */
export type RegionFiles = { [File in RegionFile]: z.infer<(typeof regionSchemas)[File]> };
