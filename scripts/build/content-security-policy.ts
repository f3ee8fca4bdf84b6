/**
 * Writes each page's Content-Security-Policy into the page itself: the framework's inline scripts differ from page to
 * page, and the policy allows them by hash. So it holds on any host; the server's header adds only what a meta element
 * cannot say.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../project.mjs';
import { filesUnder, inParallel } from './files';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const EXECUTABLE = /^(module|importmap|speculationrules|(text|application)\/javascript)?$/i;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * CSP hashes (`'sha256-…'`) of the inline scripts that a browser would run, each once, in order of appearance. Data
 * blocks such as JSON-LD need none.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', code = '']) => {
    const type = /\btype="?([^"\s]*)/i.exec(attributes)?.[1] ?? '';
    if (/\bsrc=/i.test(attributes) || !EXECUTABLE.test(type)) return [];
    return [`'sha256-${createHash('sha256').update(code).digest('base64')}'`];
  });
  return [...new Set(hashes)];
}

/** The policy of a page: nothing from elsewhere, nothing inline but what the page was built with. */
export function policy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The page with its policy right after the charset, wherever React has put that: a policy governs only what follows.
 *
 * @throws {Error} when the page declares no charset, loads something before it, or has a policy already
 */
export function withPolicy(html: string): string {
  if (/http-equiv="?content-security-policy/i.test(html))
    throw new Error('the page has a policy already');
  const charset = CHARSET.exec(html);
  if (!charset) throw new Error('the page has no <meta charset="utf-8">');
  const before = html.slice(0, charset.index).replace(/^[\s\S]*<head>/i, '');
  if (/<(script|link|style|img)\b/i.test(before))
    throw new Error('the page loads something before its charset');
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inlineScriptHashes(html))}"/>`;
  return html.slice(0, end) + meta + html.slice(end);
}

/**
 * Writes the policy into every page of a build.
 *
 * @returns how many pages
 * @throws {Failure} naming the page that cannot have one
 */
export async function writePolicies(out: string): Promise<number> {
  const pages = (await filesUnder(out)).filter((path) => path.endsWith('.html'));
  await inParallel(pages, async (page) => {
    const file = join(out, page);
    const html = await readFile(file, 'utf8');
    try {
      await writeFile(file, withPolicy(html));
    } catch (error) {
      const reason = error instanceof Error ? error.message : error;
      throw new Failure(`The build stopped at ${page}: ${reason}`);
    }
  });
  return pages.length;
}
