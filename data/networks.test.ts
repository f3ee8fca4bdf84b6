import { describe, expect, it } from 'vitest';
import { loadNetworks } from './load';
import { displayName } from './names';
import { effectKeys } from './schema/effects';
import type { Network } from './schema/network';
import { canonicalValues, type FieldPath, fields } from './vocabulary';

const networks = loadNetworks();

function get(id: string): Network {
  const network = networks.find((candidate) => candidate.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}

const aomori = get('aomori-medicalnet');
const akita = get('akita-heartful');
const oki = get('oki-net');
const shinshu = get('shinshu-medicalnet');
const ishikawa = get('ishikawa-shinryo');

describe('the five committed networks', () => {
  it('are sorted by prefecture', () => {
    expect(networks.map(displayName)).toEqual([
      'あおもりメディカルネット',
      'あきたハートフルネット',
      'OKI-net',
      'いしかわ診療情報共有ネットワーク',
      '信州メディカルネット',
    ]);
  });

  it('cover three prefectures and one area; Aomori states no scope', () => {
    expect(networks.map(({ coverage }) => coverage.scope)).toEqual([
      'unstated',
      'prefecture',
      'secondary-medical-area',
      'prefecture',
      'prefecture',
    ]);
    expect(oki.coverage).toMatchObject({ areas: ['0603'], prefectures: ['06'] });
    expect(oki.coverage.reading).toContain('置賜');
    expect(aomori.coverage.statement).toBeNull();
  });

  it('rate the effects as their sheets do; Aomori rates none', () => {
    const marks = { effective: '○', neither: '△', ineffective: '×' };
    const rated = ({ purpose }: Network) =>
      effectKeys.map((key) => marks[purpose.effects[key] ?? 'neither']).join('');
    expect(effectKeys.every((key) => aomori.purpose.effects[key] === null)).toBe(true);
    expect(rated(akita)).toBe('△△△△△×○△△×××××△△');
    expect(rated(oki)).toBe('○○○○○△○○○△○△×○○○');
    expect(rated(shinshu)).toBe('△△△△○○△△△△△△△△○○');
    expect(rated(ishikawa)).toBe('○○△△△△○△△○○○○△○○');
  });

  it("keep Aomori's yearly fees of disclosing hospitals by number of beds", () => {
    expect(aomori.fees.disclosingHospital).toMatchObject({
      charge: 'charged',
      monthlyYen: null,
      amounts: [
        { condition: '300床以上', period: 'year', yen: 1_886_000 },
        { condition: '300床未満', period: 'year', yen: 1_603_000 },
      ],
    });
  });

  it("keep OKI-net's hospitals and clinics free, with amounts only in the remark", () => {
    const { disclosingHospital, viewingHospital, clinic } = oki.fees;
    for (const fee of [disclosingHospital, viewingHospital, clinic]) {
      expect(fee).toMatchObject({ charge: 'free', monthlyYen: null, amounts: null });
    }
    expect(viewingHospital?.remark).toContain('54000円');
    expect(clinic?.remark).toContain('3240円');
  });

  it('have null for costs that the sheets leave blank', () => {
    expect(akita.budget).toMatchObject({ annual: { value: 7049 }, otherAnnual: null });
    expect(ishikawa.budget.maintenance).toBeNull();
    expect(shinshu.budget.maintenance).toBeNull();
  });

  it('plan renewal by the state only in Akita, Shinshu and Ishikawa', () => {
    const planned = ({ costBearing }: Network) => costBearing.planned.construction?.values;
    const state = ['国の負担(厚労省)'];
    expect([akita, shinshu, ishikawa].map(planned)).toEqual([state, state, state]);
    expect([aomori, oki].map(planned)).toEqual([undefined, undefined]);
  });

  it('state secondary use only in Ishikawa and Shinshu', () => {
    const stated = ({ secondaryUse }: Network) =>
      Object.values(secondaryUse).map((use) => use?.value ?? null);
    const none = Array(3).fill('実施なし/予定なし');
    expect([ishikawa, shinshu].map(stated)).toEqual([none, none]);
    expect([aomori, akita, oki].flatMap(stated).every((use) => use === null)).toBe(true);
  });

  it('keep remarks, also those without a value', () => {
    expect(akita.system.architecture?.remark).toBe('DICOMのみ分散型');
    expect(akita.login.medicalInstitutions?.remark).toBe('独自認証局');
    expect(oki.sharedItems.documents?.remark).toBe('麻酔記録');
    expect(shinshu.fees.clinic?.remark).toBe('現在対象施設なし');
    expect(shinshu.sharedItems.other).toMatchObject({ values: [] });
    expect(shinshu.sharedItems.other?.remark).toMatch(/^各公開病院毎/);
  });

  it('have no nickname and website in Ishikawa, and no publication date', () => {
    expect(ishikawa.overview.nickname).toBeNull();
    expect(ishikawa.source.website).toBeNull();
    expect(networks.every(({ source }) => source.published === null)).toBe(true);
  });
});

describe('every enumerated value of the five networks', () => {
  const wordsOf = (data: unknown): string[] => {
    if (typeof data !== 'object' || data === null) return [];
    const found = 'values' in data ? data.values : 'value' in data ? [data.value] : [];
    return Array.isArray(found) ? found.filter((word) => typeof word === 'string') : [];
  };
  const at = (network: Network, path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (data, key) => (typeof data === 'object' && data ? Reflect.get(data, key) : null),
        network,
      );
  const paths = (Object.keys(fields) as FieldPath[]).filter((path) => fields[path].values);
  const words = paths.flatMap((path) =>
    networks.flatMap((network) => wordsOf(at(network, path)).map((word) => [path, word] as const)),
  );
  const distinct = [...new Map(words.map((pair) => [pair.join(' '), pair])).values()];

  it.each(distinct)('is in the vocabulary: %s %s', (path, word) => {
    for (const { id } of canonicalValues(path, word)) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});
