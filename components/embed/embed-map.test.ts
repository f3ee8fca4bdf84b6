import { describe, expect, it } from 'vitest';
import { kinds, madeUpNetwork, modelOf } from '@/components/map/model/networks.fixture';
import { HATCH_ID } from '@/components/map/scene/hatch';
import { lookOf } from '@/components/map/scene/looks';
import { mapScene } from '@/components/map/scene/scene';
import { shapesFor } from '@/components/map/static/shapes';
import { pathOf, type Selection } from '@/data/address/paths';
import { areas, prefectures } from '@/data/regions';
import { embedMap } from './embed-map';

const model = modelOf([
  ...Object.values(kinds),
  madeUpNetwork({ id: 'okitama', name: 'A & "B"', prefectures: ['06'], hasEnded: true }),
]);
const linkTo = (path: string) => `https://example.jp${path}`;

const selections: Selection[] = [
  ...prefectures.map(({ slug }): Selection => ({ kind: 'prefecture', slug })),
  ...areas
    .filter((_, index) => index % 10 === 0)
    .map(({ code }): Selection => ({ kind: 'area', code })),
  ...model.networks.map(({ id }): Selection => ({ kind: 'network', id })),
];

/** The shapes of an embed's map, bottom up: `dimmed` and where its group leads, code and look. */
function printed(svg: string): string[] {
  const [, content = ''] = /<g transform=[^>]*>(.*)<g class="labels"/s.exec(svg) ?? [];
  const found: string[] = [];
  let group = '';
  for (const [tag] of content.matchAll(/<(?:a|g|use|path)\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const isGroup = /^<[ag]\b/.test(tag);
    if (isGroup) group = `${tag.includes('data-dimmed') ? 'dimmed ' : ''}${attribute('href')}`;
    // a municipality's shape is not in the file that regions are in
    else found.push(`${group}: ${codeOf(attribute('href'))} ${attribute('class')}`);
  }
  return found;
}

/** `map.svg#p05` → 05. */
const codeOf = (href: string) => href.replace(/^[^#]*#/, '').replace(/^[pa](?=\d)/, '');

function expected(selection: Selection): string[] {
  const { groups } = mapScene({
    model,
    selection,
    networks: model.networks,
    coverage: model.coverage,
    prefectures: shapesFor(model, selection).prefectures,
    measure: null,
    letter: 0,
  });
  return groups.flatMap(({ shapes, link, isDimmed }) =>
    shapes.map(({ code, look }) => {
      const group = `${isDimmed ? 'dimmed ' : ''}${link ? linkTo(link.path) : ''}`;
      return `${group}: ${/^\d{5}$/.test(code) ? '' : code} ${look}`;
    }),
  );
}

describe('embedMap', () => {
  it('prints the shapes of the scene, in order, with their looks, links and dimming', () => {
    for (const selection of selections) {
      expect(printed(embedMap(model, selection, linkTo)), pathOf(selection)).toEqual(
        expected(selection),
      );
    }
  });

  it('fills hatched shapes with the one pattern', () => {
    const svg = embedMap(model, { kind: 'prefecture', slug: 'aomori' }, linkTo);
    expect(lookOf('unstated').fill).toBe('hatch');
    expect(svg).toMatch(new RegExp(`class="unstated" fill="url\\(#${HATCH_ID}\\)"`));
    expect(svg.match(/<pattern /g)).toHaveLength(1);
  });

  it('prints municipalities as shapes of their own', () => {
    const svg = embedMap(model, { kind: 'network', id: 'parts' }, linkTo);
    const shapes = svg.match(/<path d="M[^"]+z" class="municipality"/g);
    expect(shapes).toHaveLength(3);
  });

  it('prints a hollow marker for a network that has ended, and escapes its name', () => {
    const svg = embedMap(model, { kind: 'prefecture', slug: 'yamagata' }, linkTo);
    expect(svg).toMatch(/<a href="[^"]*\/networks\/okitama\/"[^>]*class="marker hollow"/);
    expect(svg).toContain('aria-label="A &amp; &quot;B&quot;"');
  });

  it('tells in a region’s title how far networks reach into it', () => {
    const svg = embedMap(model, { kind: 'area', code: '0603' }, linkTo);
    expect(svg).toContain('<title>山形県 置賜：ネットワーク1件</title>');
  });
});
