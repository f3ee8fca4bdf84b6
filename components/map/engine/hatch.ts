/** Side of the pattern and width of its lines, in CSS pixels. */
const SIZE = 8;
const LINE_WIDTH = 1.7;
const PIXEL_RATIO = 2;

/** A seamless diagonal hatch on a transparent ground, for regions whose coverage is not stated. */
export function hatchImage(color: string): { data: ImageData; pixelRatio: number } {
  const side = SIZE * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { data: new ImageData(side, side), pixelRatio: PIXEL_RATIO };
  context.strokeStyle = color;
  context.lineWidth = LINE_WIDTH * PIXEL_RATIO;
  context.beginPath();
  // three parallels, so that the corners of neighbouring tiles meet
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - side * 0.5, side * 1.5);
    context.lineTo(shift + side * 1.5, -side * 0.5);
  }
  context.stroke();
  return { data: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
