import fc from 'fast-check';
import { areas, prefectures } from '../../regions';
import type { Network } from '../../schema/network';

/** Areas whose name stands for nothing else in their prefecture. */
const namedAreas = areas.filter(
  ({ name, prefectureCode }) =>
    /^[^・]{2,}(?<!地域)$/.test(name) &&
    areas.every(
      (other) =>
        other.name === name ||
        other.prefectureCode !== prefectureCode ||
        !(other.name.includes(name) || name.includes(other.name.slice(0, 2))),
    ),
);

/** A network's coverage, and the name and 提供地域 that it is read from. */
export type Place = Pick<Network, 'coverage'> & { name: string; served: string };

/** Where an invented network is: a whole prefecture, one area that its name has, or not stated. */
export const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom(...prefectures).chain((prefecture) =>
    fc
      .constantFrom(prefecture.shortName, prefecture.name, prefecture.kana, prefecture.english)
      .chain((served) =>
        fc.boolean().map((isStated): Place => {
          const codes = { prefectures: [prefecture.code] };
          const reading = `対象地域の記載がないため、提供地域の「${served}」から、${prefecture.name}内のどこかを対象とする可能性があるものとした。`;
          const statement = { value: '全県域での連携', remark: null };
          return {
            name: '架空医療情報ネットワーク',
            served,
            coverage: isStated
              ? { scope: 'prefecture', ...codes, statement, reading: null }
              : { scope: 'unstated', ...codes, statement: null, reading },
          };
        }),
      ),
  ),
  fc.constantFrom(...namedAreas).map(({ code, name, prefectureCode }): Place => {
    const prefecture = prefectures.find((candidate) => candidate.code === prefectureCode);
    const [long = '', short = ''] = [prefecture?.name, prefecture?.shortName];
    return {
      name: `${name}地域架空医療ネットワーク`,
      served: short,
      coverage: {
        scope: 'secondary-medical-area',
        prefectures: [prefectureCode],
        areas: [code],
        statement: { value: '二次医療圏での連携', remark: null },
        reading: `圏域の名は記載がないため、システム名にある「${name}」から、${long}の二次医療圏 ${name}(${code})と読んだ。`,
      },
    };
  }),
);
