import { expect, test } from 'vitest';
import { loadNetworks } from '../../../data/load';
import { areaByCode, prefectureBySlug } from '../../../data/regions';
import { areaFacts, atlasFacts, networkFacts, prefectureFacts } from './facts';

const networks = loadNetworks();

function networkWith(id: string) {
  const network = networks.find((each) => each.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}

function prefectureWith(slug: string) {
  const prefecture = prefectureBySlug.get(slug);
  if (!prefecture) throw new Error(`no prefecture ${slug}`);
  return prefecture;
}

test('networkFacts states scope, start year, participants over the stated types, and patients', () => {
  const facts = networkFacts(networkWith('oki-net'));
  expect(facts.place).toBe('山形県 置賜');
  expect(facts.formalName).toBe('置賜地域医療情報ネットワークシステム');
  expect(facts.lines).toEqual([
    { mark: 'secondary-medical-area', text: '対象地域：二次医療圏' },
    { mark: null, text: '運用開始年：2011年' },
  ]);
  expect(facts.figures).toEqual([
    { label: '参加施設', value: '105', unit: '施設', note: '記載のある6種別の計' },
    { label: '登録患者数', value: '18,221', unit: '人', note: '実績数' },
  ]);
});

test('networkFacts says 記載なし for what a sheet does not state, never 0', () => {
  const { lines, figures } = networkFacts(networkWith('aomori-medicalnet'));
  expect(lines[0]).toEqual({ mark: 'unstated', text: '対象地域の記載なし' });
  expect(figures.map(({ value }) => value)).toEqual(['記載なし', '記載なし']);
  const undated = structuredClone(networkWith('oki-net'));
  undated.overview.introduction = null;
  expect(networkFacts(undated).lines[1]?.text).toBe('運用開始年：記載なし');
});

test('prefectureFacts says 未収録 for a region without a record, and that this does not mean none', () => {
  const { lines, figures } = prefectureFacts(networks, prefectureWith('tokyo'));
  expect(figures[1]).toEqual({ label: 'ネットワーク', value: '未収録' });
  expect(lines.map(({ text }) => text).join()).toContain('ないという意味ではありません');
  expect(lines[0]?.mark).toBe('uncollected');
});

test('prefectureFacts says 一部地域 where one area is covered', () => {
  const { lines, figures } = prefectureFacts(networks, prefectureWith('yamagata'));
  expect(lines).toEqual([
    { mark: 'secondary-medical-area', text: 'OKI-net' },
    { mark: null, text: '一部地域が対象' },
  ]);
  expect(figures[1]).toEqual({ label: 'ネットワーク', value: '1', unit: '件' });
});

test('areaFacts does not count a network of unstated scope as covering', () => {
  const area = areaByCode.get('0201');
  if (!area) throw new Error('no area 0201');
  const { place, figures, lines } = areaFacts(networks, area);
  expect(place).toBe('青森県');
  expect(lines[0]?.mark).toBe('unstated');
  expect(figures.map(({ label }) => label)).toEqual(['人口', '対象の可能性']);
});

test('atlasFacts says that its networks are a part of the country’s', () => {
  const { figures, lines } = atlasFacts(networks, null);
  expect(figures[0]).toMatchObject({ value: String(networks.length), note: '全国の一部' });
  expect(lines.at(-1)).toEqual({ mark: 'uncollected', text: '未収録' });
});
