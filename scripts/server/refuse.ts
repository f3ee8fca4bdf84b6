/** Answers requests that cannot be read at all: HTTP's own parser refuses them before they have an address. */
import { type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { headersFor } from '../headers';

/** Statuses by the parser's error; all others are 400. */
const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The response as it goes over the wire. A browser gets here with an address of more than 16 kB. */
function refusal(status: number, basePath: string): string {
  const headline = status === 431 ? 'アドレスが長すぎます' : 'このアドレスは読み取れません';
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
 * Lets a server answer what its parser refuses with a page and the headers of every other response, and ignore what a
 * request expects of it beyond that.
 */
export function refusePolitely(server: Server, handler: RequestListener, basePath: string): void {
  /** Connections with a response under way, which another must not break into. */
  const answering = new WeakSet<Duplex>();
  server.on('request', ({ socket }, response) => {
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
  });
  server.on('checkExpectation', handler);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET' || answering.has(socket)) socket.destroy();
    else socket.end(refusal(STATUS_OF[error.code ?? ''] ?? 400, basePath));
  });
}
