import { HATCH_ID, hatchLines } from '@/components/map/scene/hatch';
import { lookOf } from '@/components/map/scene/looks';
import { element, escaped } from '@/components/ui/markup';
import { formatNumber } from '@/components/ui/numbers';
import { withBase } from '@/components/ui/withBase';
import { embedFile } from '@/data/address/paths';
import type { CoverageScope } from '@/data/coverage-scopes';
import { NEW_TAB } from './embed-map';
import type { Figure } from './figures';

/** A coverage scope, or that nothing is recorded. */
type Mark = CoverageScope | 'uncollected';

/** What an embed says and shows. */
export type EmbedContent = {
  /** What the map is of: 置賜（山形県）. */
  title: string;
  /** Route of the page in the atlas. */
  path: string;
  /** SVG. */
  map: string;
  figures: readonly Figure[];
  networks: readonly { name: string; path: string; scope: CoverageScope; scopeLabel: string }[];
  /** How many networks there are that are not listed. */
  others: number;
  /** What is said where there are no networks. */
  none: string;
  legend: readonly { scope: Mark; label: string }[];
  attribution: string;
  /** Address of a page of the atlas by its route. */
  link: (path: string) => string;
};

/** A page to stand in a frame on another site: complete in itself, without the framework. */
export function embedPage(content: EmbedContent): string {
  const { title, path, map, attribution, link } = content;
  const anchor = (to: string, words: string, attributes = {}) =>
    element('a', { href: link(to), ...NEW_TAB, ...attributes }, words);
  const head = [
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    element('title', {}, escaped(`${title}｜連携アトラス`)),
    // the page itself is the one to be found
    '<meta name="robots" content="noindex"/>',
    element('link', { rel: 'canonical', href: link(path) }),
    // else browsers ask for one outside of the sub-path
    element('link', { rel: 'icon', href: withBase('/icon.svg'), type: 'image/svg+xml' }),
    element('link', { rel: 'stylesheet', href: withBase(embedFile('embed.css')) }),
    `<script src="${withBase(embedFile('theme.js'))}"></script>`,
  ].join('');
  const body = [
    `<header><h1>${anchor(path, escaped(title))}</h1><p>${anchor('/', '連携アトラス')}</p></header>`,
    `<main><div class="map">${map}</div>`,
    `<div class="words">${legend(content)}${figures(content)}${networks(content, anchor)}`,
    `<footer><p>${escaped(attribution)}</p></footer></div></main>`,
  ].join('');
  return `<!DOCTYPE html><html lang="ja"><head>${head}</head><body>${body}</body></html>`;
}

function legend({ legend: entries }: EmbedContent): string {
  const items = entries.map(({ scope, label }) => element('li', {}, mark(scope) + escaped(label)));
  return element('ul', { class: 'legend', 'aria-label': '凡例' }, items.join(''));
}

/** A scope as the map draws it: land with its fill, hatch and line. */
function mark(scope: Mark): string {
  const look = scope === 'uncollected' ? 'land' : scope;
  const hatched = lookOf(look).fill === 'hatch';
  const box = (attributes: Readonly<Record<string, string>>) =>
    element('rect', { ...attributes, ...MARK_BOX, rx: 2 });
  const ground = hatched
    ? box({ class: 'ground' }) +
      element('path', { class: `${HATCH_ID}-lines`, d: hatchLines(MARK_BOX) })
    : '';
  return element(
    'svg',
    { class: 'scene', viewBox: '0 0 22 14', 'aria-hidden': 'true' },
    ground + box({ class: look, ...(hatched && { fill: 'none' }) }),
  );
}

/** The box of a mark in its drawing of 22 × 14. */
const MARK_BOX = { x: 0.75, y: 0.75, width: 20.5, height: 12.5 } as const;

function figures({ figures: all }: EmbedContent): string {
  const items = all.map(({ label, value, unit, note }) => {
    const words = value === null ? '記載なし' : `<b>${escaped(value)}</b>${escaped(unit)}`;
    const small = note ? element('small', {}, escaped(note)) : '';
    return `<div><dt>${escaped(label)}</dt><dd>${words}${small}</dd></div>`;
  });
  return element('dl', {}, items.join(''));
}

function networks(
  { path: page, networks: all, others, none }: EmbedContent,
  anchor: (to: string, words: string) => string,
): string {
  if (all.length === 0) return element('p', { class: 'none' }, escaped(none));
  const items = all.map(({ name, path, scope, scopeLabel }) =>
    element(
      'li',
      {},
      `${anchor(path, escaped(name))}<span>${mark(scope)}${escaped(scopeLabel)}</span>`,
    ),
  );
  if (others > 0) items.push(element('li', {}, anchor(page, `ほか${formatNumber(others)}件`)));
  return element('ul', { class: 'networks' }, items.join(''));
}
