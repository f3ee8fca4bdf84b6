import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from './head/addresses';
import { SITE_NAME } from './head/tags';
import { ICON_SIDE, readIcon } from './preview/icon';
import { readPalette } from './preview/tokens';

/** An icon to be drawn: a square that fills its side to the edges leaves it to the system to cut its corners. */
type Icon = { file: string; side: number; bleeds: boolean };

const ICONS: readonly Icon[] = [
  { file: 'icons/icon-192.png', side: 192, bleeds: false },
  { file: 'icons/icon-512.png', side: 512, bleeds: false },
  { file: 'icons/maskable-512.png', side: 512, bleeds: true },
  { file: 'apple-touch-icon.png', side: 180, bleeds: true },
];

/** How much of a bleeding icon the mark fills: what every mask leaves is a circle of four fifths. */
const SAFE = 0.8;

/** The manifest: what an installed atlas is called and looks like. Addresses in it stay within the sub-path. */
function manifest({ basePath }: Pick<Site, 'basePath'>, root: string): object {
  const palette = readPalette(root);
  const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({
    src: basePath + src,
    sizes,
    type,
    purpose,
  });
  return {
    id: `${basePath}/`,
    name: `${SITE_NAME}：医療情報連携ネットワークの地図`,
    short_name: SITE_NAME,
    lang: 'ja',
    dir: 'ltr',
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'minimal-ui',
    background_color: palette('paper'),
    theme_color: palette('paper'),
    icons: [
      icon('/icon.svg', 'any', 'image/svg+xml'),
      icon('/icons/icon-192.png', '192x192', 'image/png'),
      icon('/icons/icon-512.png', '512x512', 'image/png'),
      icon('/icons/maskable-512.png', '512x512', 'image/png', 'maskable'),
    ],
  };
}

/**
 * Writes the manifest and the icons that it, and home screens, ask for.
 *
 * @param out the build's folder
 */
export async function writeWebApp(out: string, root: string, site: Site): Promise<void> {
  const text = `${JSON.stringify(manifest(site, root))}\n`;
  await writeFile(join(out, 'manifest.webmanifest'), text);
  await mkdir(join(out, 'icons'), { recursive: true });
  const mark = readIcon(root);
  const background = readPalette(root)('accent');
  for (const { file, side, bleeds } of ICONS) {
    const svg = bleeds ? bleeding(mark, background) : framed(mark);
    const image = sharp(Buffer.from(svg), { density: (72 * side) / ICON_SIDE }).resize(side, side);
    await (bleeds ? image.removeAlpha() : image).png().toFile(join(out, file));
  }
}

function framed(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${ICON_SIDE}" height="${ICON_SIDE}" viewBox="0 0 ${ICON_SIDE} ${ICON_SIDE}">${content}</svg>`;
}

/** The mark on a square of its own colour to the edges, small enough for any mask. */
function bleeding(mark: string, background: string): string {
  const margin = ((1 - SAFE) / 2) * ICON_SIDE;
  return framed(
    `<rect width="${ICON_SIDE}" height="${ICON_SIDE}" fill="${background}"/><g transform="translate(${margin} ${margin}) scale(${SAFE})">${mark}</g>`,
  );
}
