import { hatchTile } from '../scene/hatch';
import { HATCH } from '../scene/looks';

const PIXEL_RATIO = 2;

/** A seamless diagonal hatch on a transparent ground, for regions whose coverage is not stated. */
export function hatchImage(color: string): { data: ImageData; pixelRatio: number } {
  const side = HATCH.tile * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { data: new ImageData(side, side), pixelRatio: PIXEL_RATIO };
  context.strokeStyle = color;
  context.lineWidth = HATCH.line * PIXEL_RATIO;
  context.stroke(new Path2D(hatchTile(side)));
  return { data: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
