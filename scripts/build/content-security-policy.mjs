/**
 * Writes each page's Content-Security-Policy into the page itself: the framework's inline scripts
 * differ from page to page, and a policy that allows them by hash must too. So the policy holds on any
 * host; the server's header adds only what needs no hashes and what a meta element cannot say.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../project.mjs';
import { filesUnder, inParallel } from './files.mjs';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const EXECUTABLE = /^(module|importmap|speculationrules|(text|application)\/javascript)?$/i;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * CSP hashes of the inline scripts that a browser would run (data blocks such as JSON-LD need none).
 *
 * @param {string} html
 * @returns {string[]} `'sha256-…'`, each once, in order of appearance
 */
export function inlineScriptHashes(html) {
  const hashes = [];
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    const type = attributes.match(/\btype="?([^"\s]*)/i)?.[1] ?? '';
    if (/\bsrc=/i.test(attributes) || !EXECUTABLE.test(type)) continue;
    hashes.push(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return [...new Set(hashes)];
}

/**
 * The policy of one page: nothing from elsewhere, nothing inline but what the page was built with.
 *
 * @param {string[]} scriptHashes
 */
export function policy(scriptHashes) {
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
 * The page with its policy, right after the charset: it governs only what comes after it.
 *
 * @param {string} html
 * @throws {Error} when the page declares no charset, or has a policy already
 */
export function withPolicy(html) {
  if (/http-equiv="?content-security-policy/i.test(html))
    throw new Error('the page has a policy already');
  const charset = CHARSET.exec(html);
  if (!charset) throw new Error('the page has no <meta charset="utf-8">');
  const start = charset.index;
  const before = html.slice(0, start).replace(/^[\s\S]*<head>/i, '');
  if (/<(script|link|style|img)\b/i.test(before))
    throw new Error('the page loads something before its charset');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inlineScriptHashes(html))}"/>`;
  // The charset goes first, wherever React has hoisted it to.
  const end = start + charset[0].length;
  return html.slice(0, end) + meta + html.slice(end);
}

/**
 * Writes the policy into every page.
 *
 * @param {string} out the build's folder
 * @returns {Promise<number>} how many pages
 * @throws {Failure} naming the page that cannot have one
 */
export async function writePolicies(out) {
  const pages = (await filesUnder(out)).filter((path) => path.endsWith('.html'));
  await inParallel(pages, 16, async (page) => {
    const file = join(out, page);
    const html = await readFile(file, 'utf8');
    try {
      await writeFile(file, withPolicy(html));
    } catch (error) {
      throw new Failure(
        `The build stopped at ${page}: ${error instanceof Error ? error.message : error}`,
      );
    }
  });
  return pages.length;
}
