import type { MapModel, MapNetwork } from '../../../components/map/map-model';
import { staticPlacements } from '../../../components/map/static-placements';
import type { Selection } from '../../../data/address/paths';
import type { MapPoint } from '../../../data/regions/types';
import { frameScale } from '../../../geo/camera';
import { drawLocator } from './locator';
import { cornersOf } from './outline';
import { type ShapeFiles, type Shapes, shapeId } from './shapes';
import { mixed, type Palette } from './tokens';

/** A rectangle of the picture, in pixels. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/** Free space around the frame on each side, in pixels. */
const MARGIN = 14;
/** Lines in pixels, in the proportions of the site's static map, a little stronger: pictures are shown small. */
const LINE = {
  coast: 1,
  covered: 1.6,
  borders: 1,
  area: 1.4,
  areaDash: '5 4',
  selection: 3.6,
  casing: 7.5,
} as const;
const HATCH = { gap: 10, line: 3.4 } as const;
const MARKER = { near: { radius: 9, ring: 4 }, far: { radius: 5, ring: 2.5 } } as const;
/** How much of a fill's own colour stays where it is not selected; the rest is the sea's. */
const DIMMED = 0.5;
/** What may be seen at once of a prefecture's own drawing, as a multiple of its frame. */
const NEAR = 1.5;

/** What a map is drawn from. */
export type MapSource = {
  model: MapModel;
  shapes: ShapeFiles;
  palette: Palette;
};

/** The map of a selection as the site first shows it, filling a rectangle of the picture. */
export class MapDrawing {
  private readonly scale: number;
  private readonly shapes: Shapes;
  private readonly selected: readonly string[];

  constructor(
    private readonly source: MapSource,
    private readonly selection: Selection,
    private readonly place: Rectangle,
  ) {
    const { model } = source;
    const insets = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    this.scale = frameScale(model.frame(selection), place, insets);
    this.shapes = source.shapes.around(this.nearPrefecture());
    this.selected = model.selectedCodes(selection);
  }

  /** The drawing as SVG; `id` begins the names of what it defines. */
  svg(id = 'map'): string {
    const { x, y, width, height } = this.place;
    const { palette, model } = this.source;
    const [centreX, centreY] = model.frame(this.selection);
    const move = `translate(${x + width / 2} ${y + height / 2}) scale(${this.scale}) translate(${-centreX} ${-centreY})`;
    return `<defs><clipPath id="${id}-clip"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath></defs>
<g clip-path="url(#${id}-clip)"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette('map-sea')}"/>
<g transform="${move}" stroke-linejoin="round">${this.land(id)}</g>
${this.markers()}${this.locator()}</g>`;
  }

  /** Where the selection lies in the country, which the nation's map shows itself. */
  private locator(): string {
    const { model } = this.source;
    const region = model.regions.get(this.selected[0] ?? '');
    if (!region) return '';
    const corners = this.selected.flatMap((code) =>
      cornersOf(this.shapes.get(shapeId(code)) ?? '').map((corner) => this.onPicture(corner)),
    );
    return drawLocator(this.source, region.label, this.place, corners);
  }

  /** Where a point in map units stands on the picture, in pixels. */
  private onPicture([x, y]: MapPoint): readonly [x: number, y: number] {
    const [centreX, centreY] = this.source.model.frame(this.selection);
    return [
      this.place.x + this.place.width / 2 + (x - centreX) * this.scale,
      this.place.y + this.place.height / 2 + (y - centreY) * this.scale,
    ];
  }

  private land(id: string): string {
    const { palette, model } = this.source;
    const open = model.openPrefecture(this.selection);
    const coveredAreas = [...model.coverage.keys()].filter((code) => code.length === 4);
    const prefectures = [...model.index.prefectures.keys()];
    const areas = [...model.index.areas.values()];
    return [
      this.shape('land', `fill="${palette('map-neighbour')}"`),
      ...prefectures.map((code) => this.ground(code) + this.coverage(id, code, code)),
      ...coveredAreas
        .filter((code) => !this.selected.includes(code))
        .map((code) => this.coverage(id, code, code)),
      ...this.selected
        .filter((code) => code.length === 4)
        .map(
          (code) =>
            this.ground(code) +
            this.coverage(id, code.slice(0, 2), code) +
            this.coverage(id, code, code),
        ),
      this.shape('borders', this.line('map-prefecture-border', LINE.borders)),
      ...areas
        .filter(({ prefectureCode }) => prefectureCode === open?.code)
        .map(({ code }) =>
          this.shape(code, `${this.line('map-open-border', LINE.area)} ${this.dashes()}`),
        ),
      ...this.selected.map(
        (code) =>
          this.shape(code, this.line('map-selection-casing', LINE.casing)) +
          this.shape(code, this.line('map-selection', LINE.selection)),
      ),
    ].join('');
  }

  private ground(code: string): string {
    return this.shape(
      code,
      `${this.fill('map-land', code)} ${this.stroke('map-coast', LINE.coast)}`,
    );
  }

  /** One shape for each scope with which networks in operation name the region. */
  private coverage(id: string, code: string, drawnAs: string): string {
    const scopes = this.source.model.coverage.get(code) ?? [];
    return scopes
      .map((scope) => {
        const filled = this.shape(drawnAs, this.fillOf(scope, drawnAs));
        return scope === 'unstated' ? this.hatched(id, drawnAs) + filled : filled;
      })
      .join('');
  }

  private fillOf(scope: MapNetwork['scope'], code: string): string {
    switch (scope) {
      case 'prefecture':
      case 'multi-prefecture':
        return `${this.fill('map-whole-prefecture', code)} ${this.stroke('map-whole-prefecture-line', LINE.covered)}`;
      case 'secondary-medical-area':
        return `${this.fill('map-medical-area', code)} ${this.stroke('map-medical-area-line', LINE.covered)}`;
      case 'unstated':
        return this.line('map-unstated', LINE.covered);
      // its regions have no shapes of their own
      case 'municipality':
        return 'fill="none"';
    }
  }

  /** The hatch as lines within the shape: renderers fail at patterns of shapes far larger than the picture. */
  private hatched(id: string, code: string): string {
    const data = this.shapes.get(shapeId(code));
    if (data === undefined) return '';
    const { model, palette } = this.source;
    const [centreX, centreY] = model.frame(this.selection);
    const half = Math.max(this.place.width, this.place.height) / 2 / this.scale;
    const gap = (HATCH.gap * Math.SQRT2) / this.scale;
    const lines: string[] = [];
    for (let shift = -2 * half; shift < 2 * half; shift += gap) {
      const [startX, startY] = [centreX - half + shift, centreY + half];
      lines.push(`M${startX.toFixed(1)} ${startY.toFixed(1)}l${2 * half} ${-2 * half}`);
    }
    const clip = `${id}-${shapeId(code)}`;
    const opacity = this.isDimmed(code) ? ` stroke-opacity="${DIMMED}"` : '';
    return `<clipPath id="${clip}"><path clip-rule="evenodd" d="${data}"/></clipPath><g clip-path="url(#${clip})"><path d="${lines.join('')}" stroke="${palette('map-unstated')}" stroke-width="${(HATCH.line / this.scale).toFixed(2)}"${opacity}/></g>`;
  }

  private markers(): string {
    const { model, palette } = this.source;
    const { radius, ring } = MARKER[this.selection.kind === 'nation' ? 'far' : 'near'];
    return staticPlacements(model, this.selection)
      .map(({ point, shift }) => {
        const [x, y] = this.onPicture(point);
        const [cx, cy] = [x + shift[0], y + shift[1]];
        return `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="${radius}" fill="${palette('map-marker')}" stroke="${palette('map-marker-ring')}" stroke-width="${ring}"/>`;
      })
      .join('');
  }

  /** The prefecture whose own, finer drawing holds all that is seen, if there is one. */
  private nearPrefecture(): string | null {
    const { model } = this.source;
    const homes =
      this.selection.kind === 'network'
        ? (model.network(this.selection.id)?.prefectures ?? [])
        : [model.openPrefecture(this.selection)?.code ?? ''];
    const home = model.index.prefectures.get(homes[0] ?? '');
    const isInside = home && model.frame(this.selection)[2] <= NEAR * home.frame[2];
    return isInside && homes.length === 1 ? home.code : null;
  }

  /** What is not selected stands back, its lines excepted. */
  private isDimmed(code: string): boolean {
    return (
      this.selected.length > 0 &&
      !this.selected.includes(code) &&
      !this.selected.includes(code.slice(0, 2))
    );
  }

  private fill(colour: string, code: string): string {
    const { palette } = this.source;
    const plain = palette(colour);
    return `fill="${this.isDimmed(code) ? mixed(plain, palette('map-sea'), DIMMED) : plain}"`;
  }

  private shape(code: string, attributes: string): string {
    const data = this.shapes.get(shapeId(code));
    return data === undefined ? '' : `<path fill-rule="evenodd" ${attributes} d="${data}"/>`;
  }

  private stroke(colour: string, width: number): string {
    return `stroke="${this.source.palette(colour)}" stroke-width="${(width / this.scale).toFixed(2)}"`;
  }

  private line(colour: string, width: number): string {
    return `fill="none" ${this.stroke(colour, width)}`;
  }

  private dashes(): string {
    const lengths = LINE.areaDash.split(' ').map((length) => Number(length) / this.scale);
    return `stroke-dasharray="${lengths.map((length) => length.toFixed(1)).join(' ')}"`;
  }
}
