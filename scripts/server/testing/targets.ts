/** Request targets and headers that have broken some server before. */

const words = (text: string) => text.trim().split(/\s+/);

/** Pieces that paths and queries are put together from. */
export const PIECES = [
  ...words('.. . ... %2e%2e %2e. .%2e %252e%252e %c0%ae%c0%ae %e0%80%ae ..;'),
  ...words('/ // \\ %2f %5c %252f %c0%af %e2%88%95 %ef%bc%8f ; : | @ # ? & = + * ~ CON'),
  ...words('%00 %0a %0d%0a %09 %7f %1b %e2%80%a8 %ff %fe%ff %80 %ed%a0%80 %f4%90%80%80 %ef%bb%bf'),
  ...words('% %% %2 %g0 %u002e %-1 %E7%A7 %25 %2500 %20 0 -1 1e999 NaN {{7*7}} $(id) {}'),
  ...words('__proto__ constructor toString undefined package.json secret.txt etc/passwd .env'),
  ...words(
    'index.html index.txt index.html.br 404.html 404/ _not-found/ about about/ ABOUT/ data/',
  ),
  ...words('<script>window.__pwned=1</script> %3Cscript%3E " \' ` http://example.com/'),
  ...[encodeURIComponent('秋田県'), encodeURIComponent('か\u3099'), 'a'.repeat(300)],
  ...['\x80\xff', '\xc0\xaf', '\xe7\xa7\x8b', '\x7f', '\xed\xa0\x80'],
];

/** Targets that are addresses of nothing, or of something in another form. */
export const ODD_TARGETS = [
  ...words('/.env /%2eenv /index.html.br /about/index.html.br /secret.txt /../secret.txt'),
  ...words('* ? # // /// /? /# /% ?/ about/ ../ localhost:80 /\\example.com ///example.com/%2e%2e'),
  ...words('http:// http://localhost http://localhost/about/ https://example.com/about'),
  ...words('http:/about/ //example.com/about ftp://example.com/ HTTP://A/../about'),
  ...words('/about?//example.com /about?%0d%0aSet-Cookie:a=b /about?%00 /about?? /about?#'),
  ...words(
    '/about%2findex.html /about%2f /about/%2e /about/. /about/.. /./about/ /about/../about/',
  ),
  ...words('/%61bout/ /about%3f /about%23 /about/;a=b'),
  ...['', ' ', '/about\t', '/about\x0c', '/about\x00', '/a b', '/about?\x80\xff'],
  ...[`/${'a'.repeat(8000)}`, `/${'a/'.repeat(3500)}`, `/about?${'q='.repeat(4000)}`],
  ...[`/${'../'.repeat(2000)}secret.txt`, `/${'%2e%2e%2f'.repeat(800)}secret.txt`],
];

/** Headers that no browser would send. */
export const ODD_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Accept-Encoding', 'br;q=1e999, gzip;q=-1, __proto__;q=1, *;q=NaN'],
  ['Accept-Encoding', `${'gzip,'.repeat(1500)}br`],
  ['If-None-Match', '*'],
  ['If-None-Match', 'W/"'.repeat(2000)],
  ['If-None-Match', '"\x80\xff", W/"", __proto__'],
  ['If-Modified-Since', 'yesterday'],
  ['Range', 'bytes=-99999999999999999999, 0-0, 5-2'],
  ['Cookie', `a=${'%00'.repeat(500)}`],
  ['Expect', '100-continue'],
  ['Expect', 'miracles'],
  ['Upgrade', 'websocket'],
  ['Content-Length', '99999999999999999999'],
  ['Content-Length', '-1'],
  ['Transfer-Encoding', 'chunked, identity'],
  ['X-Forwarded-Host', 'example.com'],
  ['X-Original-URL', '/secret.txt'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Host', 'example.com'],
  ['__proto__', 'x'],
  ['', 'x'],
  ['A b', 'c'],
  ['A', 'b\x00c'],
  ['A', 'x'.repeat(20_000)],
];

/** Bytes that are no request, or none that the server understands. */
export const UNREADABLE = [
  'nonsense\r\n\r\n',
  'GET /\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET / HTTQ/1.1\r\n\r\n',
  'BREW / HTTP/1.1\r\nHost: a\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  '\x00'.repeat(500),
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
];
