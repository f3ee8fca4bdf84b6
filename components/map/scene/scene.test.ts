import { describe, expect, it } from 'vitest';
import type { Selection } from '@/data/address/paths';
import { coverageByRegion } from '../model/coverage-by-region';
import { kinds, madeUpNetwork, modelOf } from '../model/networks.fixture';
import { mapScene, nearPrefecture, type SceneInput } from './scene';

const model = modelOf();

function sceneOf(selection: Selection, changes: Partial<SceneInput> = {}) {
  const networks = changes.networks ?? model.networks;
  return mapScene({
    model,
    selection,
    networks,
    coverage: coverageByRegion(networks),
    prefectures: [...model.index.prefectures.keys()],
    measure: null,
    letter: 0.022,
    ...changes,
  });
}

/** What is drawn of a role: `code: looks`, dimmed in parentheses. */
function drawn(scene: ReturnType<typeof sceneOf>, role: string): string[] {
  return scene.groups
    .filter((group) => group.role === role)
    .map(({ code, shapes, isDimmed }) => {
      const words = `${code}: ${shapes.map((shape) => `${shape.code} ${shape.look}`).join(', ')}`;
      return isDimmed ? `(${words})` : words;
    });
}

describe('mapScene of the nation', () => {
  const scene = sceneOf({ kind: 'nation' });

  it('draws each prefecture once, as a link by its name, with what covers it', () => {
    const prefectures = scene.groups.filter(({ role }) => role === 'prefecture');
    expect(prefectures).toHaveLength(47);
    expect(prefectures[4]).toEqual({
      code: '05',
      role: 'prefecture',
      isDimmed: false,
      link: { path: '/prefectures/akita/', name: '秋田県' },
      shapes: [
        { code: '05', look: 'land' },
        { code: '05', look: 'prefecture' },
      ],
    });
    expect(prefectures[2]?.shapes.at(-1)).toEqual({ code: '03', look: 'multi-prefecture' });
  });

  it('draws covered areas over prefectures and municipalities over areas', () => {
    expect(drawn(scene, 'covered-area')).toEqual(['0603: 0603 secondary-medical-area']);
    expect(drawn(scene, 'municipality')).toEqual([
      '06201: 06201 municipality',
      '06301: 06301 municipality',
      '06205: 06205 municipality',
    ]);
    const roles = [...new Set(scene.groups.map(({ role }) => role))];
    expect(roles).toEqual([
      'neighbour',
      'prefecture',
      'covered-area',
      'municipality',
      'unstated',
      'borders',
    ]);
  });

  it('hatches the prefecture of a network of unstated scope over all fills', () => {
    expect(drawn(scene, 'unstated')).toEqual(['02: 02 unstated']);
  });

  it('names the prefectures, and none of the markers', () => {
    expect(scene.labels).toHaveLength(47);
    expect(scene.markers.map(({ isNamed }) => isNamed)).not.toContain(true);
  });

  it('has a hollow marker for a network that has ended, and no fill for it', () => {
    const hollow = scene.markers.filter(({ isHollow }) => isHollow);
    expect(hollow.map(({ network }) => network.id)).toEqual(['ended']);
    const alone = sceneOf({ kind: 'nation' }, { networks: [kinds.ended] });
    expect(alone.groups.flatMap(({ shapes }) => shapes).map(({ look }) => look)).not.toContain(
      'prefecture',
    );
    expect(alone.markers).toHaveLength(1);
  });

  it('draws no markers and fills of networks that are filtered out', () => {
    const scene = sceneOf({ kind: 'nation' }, { networks: [kinds.area] });
    expect(scene.markers.map(({ network }) => network.id)).toEqual(['area']);
    expect(drawn(scene, 'municipality')).toEqual([]);
  });
});

describe('mapScene of a prefecture', () => {
  const scene = sceneOf({ kind: 'prefecture', slug: 'yamagata' });

  it('dims all but the prefecture and what lies in it', () => {
    expect(drawn(scene, 'prefecture')).toContain('06: 06 land');
    expect(drawn(scene, 'prefecture')).toContain('(05: 05 land, 05 prefecture)');
    expect(drawn(scene, 'municipality').join()).not.toContain('(');
    expect(drawn(scene, 'unstated')).toEqual(['(02: 02 unstated)']);
  });

  it('makes its areas links, names them and outlines the prefecture', () => {
    const areas = scene.groups.filter(({ role }) => role === 'area');
    expect(areas.map(({ link }) => link?.name)).toContain('山形県 置賜');
    expect(scene.labels.map(({ text }) => text)).toContain('置賜');
    expect(drawn(scene, 'selection')).toEqual(['06: 06 selection-casing, 06 selection']);
  });

  it('leaves out what the drawing has no shapes of', () => {
    const near = sceneOf({ kind: 'prefecture', slug: 'akita' }, { prefectures: ['05'] });
    expect(drawn(near, 'prefecture')).toHaveLength(1);
    expect(drawn(near, 'covered-area')).toEqual([]);
    expect(drawn(near, 'municipality')).toEqual([]);
  });
});

describe('mapScene of an area', () => {
  it('draws the area anew over its dimmed prefecture, as a part of that', () => {
    const scene = sceneOf({ kind: 'area', code: '0503' });
    expect(drawn(scene, 'prefecture')).toContain('(05: 05 land, 05 prefecture)');
    expect(drawn(scene, 'selected-area')).toEqual(['0503: 0503 land, 0503 prefecture']);
  });

  it('dims municipalities of other areas alone', () => {
    const scene = sceneOf({ kind: 'area', code: '0602' });
    expect(drawn(scene, 'municipality')).toEqual([
      '(06201: 06201 municipality)',
      '(06301: 06301 municipality)',
      '06205: 06205 municipality',
    ]);
  });

  it('hatches the area undimmed where its prefecture is hatched', () => {
    const [area = ''] = [...model.index.areas.keys()].filter((code) => code.startsWith('02'));
    const scene = sceneOf({ kind: 'area', code: area });
    expect(drawn(scene, 'unstated').at(-1)).toBe(`${area}: ${area} unstated`);
  });
});

describe('mapScene with a measure', () => {
  it('colours stated coverage by its step and hatches what is not stated', () => {
    const steps = new Map([['05', 3] as const]);
    const scene = sceneOf({ kind: 'nation' }, { measure: { steps } });
    expect(drawn(scene, 'prefecture')).toContain('05: 05 land, 05 measure-3');
    expect(drawn(scene, 'prefecture')).toContain('03: 03 land, 03 not-stated');
    expect(drawn(scene, 'unstated')).toEqual(['02: 02 unstated']);
  });
});

describe('mapScene of two scopes in one region', () => {
  it('draws the prefecture of one network over that of a network of several', () => {
    const both = modelOf([kinds.several, madeUpNetwork({ id: 'own', prefectures: ['03'] })]);
    const scene = sceneOf({ kind: 'nation' }, { model: both, networks: both.networks });
    expect(drawn(scene, 'prefecture')).toContain('03: 03 land, 03 multi-prefecture, 03 prefecture');
  });
});

describe('nearPrefecture', () => {
  it('is the prefecture of a region, and null for the nation', () => {
    expect(nearPrefecture(model, { kind: 'area', code: '0603' })).toBe('06');
    expect(nearPrefecture(model, { kind: 'nation' })).toBeNull();
  });

  it('is null for networks of several prefectures', () => {
    expect(nearPrefecture(model, { kind: 'network', id: 'several' })).toBeNull();
  });
});
