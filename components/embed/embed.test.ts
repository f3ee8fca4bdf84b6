import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadNetworks } from '@/data/load';
import { type EmbedContent, embedPage } from './embed-page';
import { networkFigures } from './figures';
import { themedTokens } from './themed-tokens';

const EVIL = '<img src=x onerror=alert(1)>"\'&';

describe('embedPage', () => {
  const content: EmbedContent = {
    title: EVIL,
    path: '/networks/x/',
    map: '<svg></svg>',
    figures: [{ label: EVIL, value: null, unit: EVIL, note: EVIL }],
    networks: [{ name: EVIL, path: '/networks/x/', scope: 'prefecture', scopeLabel: EVIL }],
    others: 0,
    none: EVIL,
    legend: [{ scope: 'unstated', label: EVIL }],
    attribution: EVIL,
    link: (path) => `https://example.jp${path}`,
  };

  it('escapes every text of a record', () => {
    for (const page of [embedPage(content), embedPage({ ...content, networks: [] })]) {
      expect(page).not.toContain('<img');
      expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
  });

  it('says 記載なし for a figure that the sheet does not state', () => {
    expect(embedPage(content)).toContain('<dd>記載なし');
    const aomori = loadNetworks().find(({ id }) => id === 'aomori-medicalnet');
    const patients = aomori && networkFigures(aomori).find(({ label }) => label === '登録患者数');
    expect(patients?.value).toBeNull();
  });

  it('opens every link in a new tab, outside of the frame', () => {
    const links = embedPage(content).match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link).toContain('target="_blank" rel="noopener"');
  });
});

describe('themedTokens', () => {
  const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');

  it('writes the light and the dark tokens, each also by data-theme', () => {
    const css = themedTokens(tokens);
    expect(css).toMatch(/^:root\{[^}]*--map-sea: #dfe9ee/);
    expect(css).toMatch(/:root:not\(\[data-theme=light\]\)\{[^}]*--map-sea: #13202a/);
    expect(css).toMatch(/:root\[data-theme=dark\]\{[^}]*--map-sea: #13202a/);
  });

  it('throws where the stylesheet has no light or dark tokens', () => {
    expect(() => themedTokens('html { color: red }')).toThrow('no light or no dark tokens');
  });
});
