import type { Map as MapLibre } from 'maplibre-gl';
import { hatchImage } from './hatch';
import { type Palette, readPalette } from './palette';
import { HATCH_IMAGE } from './style/names';
import { mapLayers } from './style/style';

/** The map's colours, which follow the theme that the reader's system asks for. */
export class MapTheme {
  private readonly mediaQueries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map(
    (query) => matchMedia(query),
  );
  private onChange: (() => void) | null = null;

  /** @param element where the design tokens are read */
  constructor(private readonly element: Element) {}

  /** The colours of the theme now. */
  palette(): Palette {
    return readPalette(this.element);
  }

  /** Calls back when the reader's system changes its theme or its contrast. */
  watch(onChange: () => void): void {
    this.onChange = onChange;
    for (const query of this.mediaQueries) query.addEventListener('change', onChange);
  }

  /** Gives a loaded style the colours of the theme. */
  apply(map: MapLibre): void {
    const palette = this.palette();
    const { data, pixelRatio } = hatchImage(palette.unstated);
    if (map.hasImage(HATCH_IMAGE)) map.updateImage(HATCH_IMAGE, data);
    else map.addImage(HATCH_IMAGE, data, { pixelRatio });
    for (const { id, paint } of mapLayers(palette)) {
      for (const [property, value] of Object.entries(paint ?? {})) {
        if (!property.endsWith('-color')) continue;
        map.setPaintProperty(id, property as never, value as never);
      }
    }
  }

  /** Stops watching. */
  remove(): void {
    if (!this.onChange) return;
    for (const query of this.mediaQueries) query.removeEventListener('change', this.onChange);
  }
}
