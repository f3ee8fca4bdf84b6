import { describe, expect, it } from 'vitest';
import { loadNetworks } from '@/data/load';
import { areaByCode, prefectureByCode } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { municipalityAnswers, villageAnswers } from './municipality-answers';

const networks = loadNetworks();

/** The answer for a municipality of an area. */
function answer(area: string, code: string, from: readonly Network[] = networks) {
  const place = areaByCode.get(area);
  if (!place) throw new Error(`no area ${area}`);
  const { municipalities, answers } = municipalityAnswers(from, place);
  const found = municipalities.find((one) => one.code === code);
  return found && { ...found, ...answers[found.answer] };
}

const ids = (refs: readonly { id: string }[] | undefined) => refs?.map(({ id }) => id);

/** OKI-net as if it covered some municipalities only. */
function covering(...codes: string[]): Network[] {
  return networks
    .filter(({ id }) => id === 'oki-net')
    .map((network) => {
      const prefectures = [...new Set(codes.map((code) => code.slice(0, 2)))];
      const { coverage } = network;
      return {
        ...network,
        coverage: {
          ...coverage,
          scope: 'municipality',
          prefectures,
          areas: [],
          municipalities: codes,
        },
      };
    });
}

describe('municipalityAnswers', () => {
  it('names the networks of the municipality’s area', () => {
    expect(ids(answer('0603', '06202')?.covering)).toEqual(['oki-net']);
  });

  it('names the networks of its whole prefecture', () => {
    expect(ids(answer('0501', '05202')?.covering)).toEqual(['akita-heartful']);
  });

  it('lists networks of unstated scope as mayCover only', () => {
    const found = answer('0201', '02202');
    expect(ids(found?.covering)).toEqual([]);
    expect(ids(found?.mayCover)).toEqual(['aomori-medicalnet']);
  });

  it('names a network for the municipalities it names, not for their neighbours', () => {
    const from = covering('06202');
    expect(ids(answer('0603', '06202', from)?.covering)).toEqual(['oki-net']);
    expect(ids(answer('0603', '06209', from)?.covering)).toEqual([]);
  });

  it('lists a network of some wards of a city as partial', () => {
    const found = answer('0104', '01100', covering('01101'));
    expect(found?.name).toBe('札幌市');
    expect(ids(found?.partial)).toEqual(['oki-net']);
    expect(ids(found?.covering)).toEqual([]);
  });

  it('answers for the wards in this area of a city in two areas and names the other area', () => {
    const areas = [...areaByCode.values()].filter(({ name }) => name.startsWith('川崎'));
    const [first, second] = areas.map(({ code }) => code);
    expect(answer(first ?? '', '14130')?.otherAreas).toEqual([second]);
    expect(answer(second ?? '', '14130')?.otherAreas).toEqual([first]);
  });
});

describe('villageAnswers', () => {
  it('answers for the six villages of Hokkaidō that belong to no area', () => {
    const hokkaido = prefectureByCode.get('01');
    const found = hokkaido && villageAnswers(networks, hokkaido);
    expect(found?.municipalities.map(({ code }) => code)).toEqual([
      '01695',
      '01696',
      '01697',
      '01698',
      '01699',
      '01700',
    ]);
    expect(found?.answers).toEqual([{ covering: [], partial: [], mayCover: [] }]);
  });

  it('is empty for a prefecture without such villages', () => {
    const akita = prefectureByCode.get('05');
    expect(akita && villageAnswers(networks, akita).municipalities).toEqual([]);
  });
});
