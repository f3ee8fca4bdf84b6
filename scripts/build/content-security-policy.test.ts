import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineScriptHashes, policy, withPolicy } from './content-security-policy';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

test('every inline script is allowed by its hash, each once, whatever its attributes', () => {
  const html = page(
    '<script src="/a.js" async=""></script><script id="_R_">one</script>',
    '<script>two\n"<b>"</script><script>one</script>',
  );
  expect(inlineScriptHashes(html)).toEqual([hash('one'), hash('two\n"<b>"')]);
});

test('data in a script element needs no permission, a module does', () => {
  const html = page(
    '<script type="application/ld+json">{}</script><script type="module">m()</script>',
  );
  expect(inlineScriptHashes(html)).toEqual([hash('m()')]);
});

test('the policy allows this origin only, and stands right after the charset', () => {
  const html = withPolicy(page('<link rel="stylesheet" href="/a.css"/><script>one</script>'));
  expect(html).toContain(
    `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
      `script-src 'self' ${hash('one')}; style-src 'self'; img-src 'self' data:; connect-src 'self'; ` +
      `font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"/><link`,
  );
});

test('a page without scripts allows none', () => {
  expect(policy([])).toContain("script-src 'self';");
});

test.each([
  ['without a charset', '<html><head></head></html>', 'no <meta charset="utf-8">'],
  ['with a policy already', withPolicy(page('')), 'a policy already'],
  [
    'that loads something first',
    '<head><script src="/a.js"></script><meta charset="utf-8"></head>',
    'before its charset',
  ],
])('a page %s stops the build', (_, html, message) => {
  expect(() => withPolicy(html)).toThrow(message);
});
