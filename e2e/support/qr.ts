import type { Locator } from '@playwright/test';
import decode from 'qr/decode.js';
import { pixelsOf } from './picture';

/** What a reader's phone reads from a QR code on the page. */
export async function readQrCode(code: Locator): Promise<string> {
  return decode(await pixelsOf(code.page(), await code.screenshot()));
}
