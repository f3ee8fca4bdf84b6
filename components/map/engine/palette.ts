import { COLOURS, type Colour, type Palette } from '../scene/colours';

export type { Palette } from '../scene/colours';

/** Reads the colours of the theme that the reader's system asks for. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const palette = {} as Record<Colour, string>;
  for (const name of Object.keys(COLOURS) as Colour[]) {
    palette[name] = style.getPropertyValue(COLOURS[name]).trim();
  }
  return palette;
}
