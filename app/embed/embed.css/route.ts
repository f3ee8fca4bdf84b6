import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themedTokens } from '@/components/embed/themed-tokens';

export const dynamic = 'force-static';

const read = (file: string) => readFileSync(join(process.cwd(), 'components', file), 'utf8');

/** The style sheet of all embeds. */
export function GET(): Response {
  const css = [
    themedTokens(read('ui/tokens.css')),
    read('map/scene/looks.css'),
    read('embed/embed.css'),
  ].join('');
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
