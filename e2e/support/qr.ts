import type { Locator } from '@playwright/test';
import decode from 'qr/decode.js';

/** What a reader's phone reads from a QR code on the page. */
export async function readQrCode(code: Locator): Promise<string> {
  const png = await code.screenshot();
  const image = await code.page().evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('there is no canvas');
    context.drawImage(picture, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { data: [...data], width, height };
  }, png.toString('base64'));
  return decode({ ...image, data: Uint8Array.from(image.data) });
}
