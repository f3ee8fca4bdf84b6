import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Side of the icon's own square. */
export const ICON_SIDE = 32;

/**
 * The content of `app/icon.svg`: three linked places on a rounded square.
 *
 * @param root the project's folder
 * @throws Error when the file no longer draws in a square of {@link ICON_SIDE}
 */
export function readIcon(root: string): string {
  const svg = readFileSync(join(root, 'app/icon.svg'), 'utf8');
  const content = /<svg\b[^>]*viewBox="0 0 32 32"[^>]*>(.*)<\/svg>/s.exec(svg)?.[1];
  if (content === undefined) throw new Error('app/icon.svg has no viewBox of 0 0 32 32');
  return content.replace(/<title>.*?<\/title>/s, '');
}
