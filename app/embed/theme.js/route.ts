import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dynamic = 'force-static';

/** The embeds' only script. */
export function GET(): Response {
  const script = readFileSync(join(process.cwd(), 'components', 'embed', 'theme.js'), 'utf8');
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
