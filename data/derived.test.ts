import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  annualPerFacility,
  constructionPerPatient,
  coveredPopulation,
  derivedFigures,
  participantsTotal,
  registeredShare,
} from './derived';
import { type Network, networkSchema } from './schema/network';

const record = (id: string): Network =>
  networkSchema.parse(JSON.parse(readFileSync(`data/networks/${id}.json`, 'utf8')));

const akita = record('akita-heartful');
const aomori = record('aomori-medicalnet');
const oki = record('oki-net');

const populations = {
  prefectures: new Map([
    ['02', { population: 1_237_984 }],
    ['05', { population: 959_502 }],
    ['06', { population: 1_068_027 }],
  ]),
  areas: new Map([['0603', { population: 200_000 }]]),
};

describe('the number of participating facilities', () => {
  it('is the sum over the stated types, with how many types that is', () => {
    expect(participantsTotal(akita)).toEqual({ count: 24, types: 2 });
    expect(participantsTotal(oki)).toEqual({ count: 105, types: 6 });
  });

  it('is null where no type has a number', () => {
    expect(participantsTotal(aomori)).toBeNull();
  });
});

describe('the covered population', () => {
  it("is the prefecture's, or that of the covered areas only", () => {
    expect(coveredPopulation(akita.coverage, populations)).toBe(959_502);
    expect(coveredPopulation(oki.coverage, populations)).toBe(200_000);
  });

  it('is the sum of several prefectures', () => {
    const words = { statement: null, reading: null };
    const prefectures = ['05', '06'];
    const coverage = { scope: 'multi-prefecture' as const, prefectures, ...words };
    expect(coveredPopulation(coverage, populations)).toBe(959_502 + 1_068_027);
    expect(coveredPopulation({ ...coverage, prefectures: ['05', '99'] }, populations)).toBeNull();
  });

  it('is null for an unstated scope', () => {
    expect(coveredPopulation(aomori.coverage, populations)).toBeNull();
  });
});

describe('derived figures', () => {
  it('have their formula and inputs', () => {
    expect(registeredShare(akita, populations)).toEqual({
      label: '対象地域の人口に対する登録患者の割合',
      value: (950 / 959_502) * 100,
      unit: '%',
      formula: '登録患者数 ÷ 対象地域の人口(2020年国勢調査) × 100',
      inputs: [
        { label: '登録患者数', value: 950, unit: '人' },
        { label: '対象地域の人口(2020年国勢調査)', value: 959_502, unit: '人' },
      ],
    });
  });

  it('are in yen although costs are stated in thousand yen', () => {
    expect(constructionPerPatient(akita)?.value).toBeCloseTo(235_620_000 / 950);
    expect(annualPerFacility(akita)?.value).toBeCloseTo(7_049_000 / 24);
    expect(annualPerFacility(akita)?.inputs[1].label).toBe('参加施設(記載のある2種別の計)');
  });

  it('are absent unless all inputs are stated', () => {
    expect(derivedFigures(aomori, populations)).toEqual([]);
    expect(derivedFigures(oki, populations)).toHaveLength(3);
    const unpriced = { ...akita, budget: { ...akita.budget, construction: null } };
    expect(constructionPerPatient(unpriced)).toBeNull();
  });

  it('are absent where the divisor is 0', () => {
    const registeredPatients = { basis: null, count: 0, remark: null };
    const empty = { ...akita, participants: { ...akita.participants, registeredPatients } };
    expect(constructionPerPatient(empty)).toBeNull();
    expect(registeredShare(empty, populations)?.value).toBe(0);
  });
});
