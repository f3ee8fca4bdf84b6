import { mapModelOf } from '../../../components/map/model/map-networks';
import type { Selection } from '../../../data/address/paths';
import type { Network } from '../../../data/schema/network';
import type { Subject } from '../subjects';
import { PREVIEW_SIZE } from './encode';
import { areaFacts, atlasFacts, type Facts, networkFacts, prefectureFacts } from './facts';
import { readIcon } from './icon';
import { drawMap, type MapSource } from './map-drawing';
import { Panel } from './panel';
import { ShapeFiles } from './shapes';
import { readPalette } from './tokens';
import { loadTypefaces } from './typeface';

/** Where the map begins, right of the text. */
const MAP_LEFT = 570;

/** Draws pages' preview images as SVG. */
export class Pictures {
  private readonly source: MapSource;
  private readonly panel: Panel;

  /**
   * @param root the project's folder
   * @param networks all of the atlas's
   */
  constructor(
    root: string,
    private readonly networks: readonly Network[],
  ) {
    const palette = readPalette(root);
    this.source = { model: mapModelOf(networks), shapes: new ShapeFiles(root), palette };
    this.panel = new Panel(loadTypefaces(root), palette, readIcon(root));
  }

  /** The picture of what a page is about: its text on the left, the map on the right. */
  draw(subject: Subject): string {
    const { width, height } = PREVIEW_SIZE;
    const place = { x: MAP_LEFT, y: 0, width: width - MAP_LEFT, height };
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${this.source.palette('paper')}"/>
${drawMap(this.source, selectionOf(subject), place)}
${this.panel.svg(this.factsOf(subject))}
</svg>`;
  }

  private factsOf(subject: Subject): Facts {
    switch (subject.kind) {
      case 'nation':
        return atlasFacts(this.networks, null);
      case 'prefecture':
        return prefectureFacts(this.networks, subject.prefecture);
      case 'area':
        return areaFacts(this.networks, subject.area);
      case 'network':
        return networkFacts(subject.network);
      case 'document':
        return atlasFacts(this.networks, subject.title);
    }
  }
}

function selectionOf(subject: Subject): Selection {
  switch (subject.kind) {
    case 'prefecture':
      return { kind: 'prefecture', slug: subject.prefecture.slug };
    case 'area':
      return { kind: 'area', code: subject.area.code };
    case 'network':
      return { kind: 'network', id: subject.network.id };
    default:
      return { kind: 'nation' };
  }
}
