import { areaByCode, municipalityByCode, prefectureByCode } from '@/data/regions';
import type { Coverage } from '@/data/schema/coverage';
import { honesty } from '@/data/vocabulary';

const prefectureName = (code: string) => prefectureByCode.get(code)?.name ?? code;

/** The regions a network covers, by name, an area or municipality never without its prefecture. */
export function placesCovered(coverage: Coverage): string[] {
  switch (coverage.scope) {
    case 'prefecture':
    case 'multi-prefecture':
      return coverage.prefectures.map(prefectureName);
    case 'secondary-medical-area':
      return coverage.areas.map(
        (code) => `${prefectureName(code.slice(0, 2))} ${areaByCode.get(code)?.name ?? code}`,
      );
    case 'municipality':
      return coverage.municipalities.map(
        (code) =>
          `${prefectureName(code.slice(0, 2))} ${municipalityByCode.get(code)?.name ?? code}`,
      );
    case 'unstated':
      return coverage.prefectures.map(
        (code) => `${prefectureName(code)}（${honesty['may-cover'].label}）`,
      );
  }
}
