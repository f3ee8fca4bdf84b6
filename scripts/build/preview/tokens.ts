import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The atlas's colours by custom property without its dashes: `map-sea` → `#dfe9ee`. */
export type Tokens = ReadonlyMap<string, string>;

const FIRST_ROOT = /:root\s*\{([^}]*)\}/;
const COLOUR = /--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi;

/**
 * The colours of the light theme: the first `:root` block of the stylesheet that all of the site takes them from.
 *
 * @throws Error when the stylesheet has no such block
 */
export function lightColours(css: string): Tokens {
  const block = FIRST_ROOT.exec(css)?.[1];
  if (block === undefined) throw new Error('tokens.css has no :root block');
  return new Map([...block.matchAll(COLOUR)].map(([, name = '', value = '']) => [name, value]));
}

/** Returns a colour by name; throws for an unknown one, which SVG would draw black. */
export type Palette = (name: string) => string;

/** The colours that preview images are drawn with. */
export function readPalette(root: string): Palette {
  const colours = lightColours(readFileSync(join(root, 'components/ui/tokens.css'), 'utf8'));
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return colour;
  };
}

/**
 * A colour between two, `#rrggbb` all of them.
 *
 * @param share of the first colour, from 0 to 1
 */
export function mixed(first: string, second: string, share: number): string {
  const channels = (colour: string) =>
    [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const others = channels(second);
  return `#${channels(first)
    .map((value, index) => Math.round(value * share + (others[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
