import type { Picture } from './map-picture';

/** Pixels of the PNG for one of CSS: sharp on paper and on projectors. */
const DENSITY = 2;

/**
 * A picture as PNG, drawn with the reader's own fonts.
 *
 * @throws where the browser cannot draw it
 */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  // not a blob's address: those are outside of the page's policy
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
