/** What to say to a request that cannot be read at all: HTTP's own parser refuses it before it has an address. */
import { STATUS_CODES } from 'node:http';
import { headersFor } from '../headers.mjs';

/** Statuses by the parser's error; all others are 400. */
const STATUS_OF = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

/** Headlines; a browser gets here with an address of more than 16 kB. */
const HEADLINES = new Map([[431, 'アドレスが長すぎます']]);
const HEADLINE = 'このアドレスは読み取れません';

/**
 * The response as it goes over the wire.
 *
 * @param {number} status
 * @param {string} basePath
 */
function refusal(status, basePath) {
  const headline = HEADLINES.get(status) ?? HEADLINE;
  const body = `<!doctype html>
<html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${headline}｜連携アトラス</title>
<h1>${headline}</h1>
<p><a href="${basePath}/">地図から探す</a></p>
</html>
`;
  const headers = {
    ...headersFor('/refused.html'),
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}

/**
 * Lets a server answer what its parser refuses with a page and the headers of every other response, and
 * everything that it can read as if nothing were expected of it.
 *
 * @template {import('node:http').Server} S
 * @param {S} server
 * @param {import('node:http').RequestListener} handler
 * @param {string} basePath
 * @returns {S}
 */
export function refusingPolitely(server, handler, basePath) {
  /** Connections with a response under way, which another must not break into. */
  const answering = new WeakSet();
  server.on('request', ({ socket }, response) => {
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
  });
  server.on('checkExpectation', handler);
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET' || answering.has(socket)) {
      socket.destroy();
      return;
    }
    socket.end(refusal(STATUS_OF.get(error.code ?? '') ?? 400, basePath));
  });
  return server;
}
