/**
 * `npm run serve`: serves the build in `out/`. What an address means is decided in `server/routes.ts`, the headers in
 * `headers.ts`; sirv sends the files.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { connectionOf, headersFor } from './headers';
import { basePath as basePathOf, Failure, isMain, OUT, runMain } from './project.mjs';
import { openableAddresses } from './server/addresses.mjs';
import { closeAtTheEnd, listen, portOf } from './server/listen.mjs';
import { refusePolitely } from './server/refuse';
import { route } from './server/routes';

type Options = { basePath?: string };

const NOT_FOUND = '/404.html';
/** What a request may be: its headers in bytes (longer ones are answered 431), and the time to send it in ms. */
const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000 };

/** The encodings that a reader accepts and the build has, without those refused by `q=0`. */
function acceptedEncodings(header = ''): string {
  const accepted = header.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  return accepted
    .map((part) => part.replace(/;.*/, '').trim().toLowerCase())
    .filter((name) => name === 'br' || name === 'gzip')
    .join();
}

/** Handles requests for the files of a folder, as they are at the time. */
export function createHandler(dir: string, { basePath = '' }: Options = {}): RequestListener {
  // `dev` looks at the folder for each request, so that a build can replace it while it is served.
  const send = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response) => response.removeHeader('ETag'),
  });

  function isFile(path: string): boolean {
    try {
      return statSync(join(dir, path)).isFile();
    } catch {
      return false;
    }
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    request.url = encodeURI(path);
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']);
    // Whole files only: they are small, and a range of an encoded file would be a range of its compressed bytes.
    delete request.headers.range;
    // sirv answers 304 only where this is the file's tag, but does not send the tag itself.
    const tag = request.headers['if-none-match'];
    if (tag !== undefined) response.setHeader('ETag', tag);
    // A build may remove the file before it is opened.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    send(request, response, () => sendText(response, 404, 'Not found\n'));
  }

  function sendText(response: ServerResponse, status: number, text: string | Buffer): void {
    response.writeHead(status, { 'Content-Length': Buffer.byteLength(text) }).end(text);
  }

  return (request, response) => {
    const connection = connectionOf(request.headers);
    const withHeaders = (path: string) =>
      response.setHeaders(new Map(Object.entries(headersFor(path, connection))));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      withHeaders('/405.txt').setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Method not allowed\n');
      return;
    }
    const found = route(request.url ?? '/', isFile, basePath);
    if (found.kind === 'file') {
      withHeaders(found.path);
      sendFile(request, response, found.path);
    } else if (found.kind === 'redirect') {
      withHeaders('/308.txt').setHeader('Location', found.to);
      sendText(response, 308, '');
    } else {
      const hasPage = isFile(NOT_FOUND);
      withHeaders(hasPage ? NOT_FOUND : '/404.txt');
      const body = hasPage ? readFileSync(join(dir, NOT_FOUND)) : 'Not found\n';
      sendText(response, found.kind === 'malformed' ? 400 : 404, body);
    }
  };
}

/** A server of a folder, not yet listening. */
export function createServer(dir: string, options: Options = {}): Server {
  const handler = createHandler(dir, options);
  const server = createHttpServer(LIMITS, handler);
  refusePolitely(server, handler, options.basePath ?? '');
  return server;
}

/**
 * Serves the build until a signal ends the process, and says where.
 *
 * @throws {Failure} when there is no build, or the port cannot be opened
 */
export async function serve({
  dir = OUT,
  host = 'localhost',
  port,
  basePath = '',
}: {
  dir?: string;
  host?: string;
  port: number;
  basePath?: string;
}): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Failure(
      'There is no build in out/: run `npm run build`, or `npm start`, which does both',
    );
  }
  const { servers, port: opened } = await listen(() => createServer(dir, { basePath }), {
    host,
    port,
  });
  closeAtTheEnd(servers);
  const [nearest, ...others] = openableAddresses({ host, port: opened, basePath });
  console.log([`Renkei Atlas: ${nearest}`, ...others.map((other) => `or ${other}`)].join('\n'));
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    serve({ host: process.env.HOST || 'localhost', port: portOf(), basePath: basePathOf() }),
  );
}
