/**
 * `npm run serve`: serves the build in `out/`. These few lines decide what an address means, and give the headers;
 * small files are answered from memory, large ones sent by sirv.
 */
import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { connectionOf, headersFor } from './headers.mjs';
import { basePath as basePathOf, Failure, isMain, OUT, runMain } from './project.mjs';
import { openableAddresses } from './server/addresses.mjs';
import { chooseEncoding } from './server/encoding.mjs';
import { Folder, LOOK_AGAIN } from './server/folder.mjs';
import { closeAtTheEnd, listen, portOf } from './server/listen.mjs';
import { refusingPolitely } from './server/refuse.mjs';
import { route } from './server/routes.mjs';

const NOT_FOUND = '/404.html';
/** What a request may be: its headers in bytes (more is answered 431), and the times to send it in ms. */
const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000 };

/**
 * @param {string | undefined} header If-None-Match
 * @param {string} etag
 */
function isFresh(header, etag) {
  if (header === undefined) return false;
  return header.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
}

/**
 * Handles requests for the files of a folder.
 *
 * @param {string} dir
 * @param {{ basePath?: string }} [options]
 * @returns {import('node:http').RequestListener}
 */
export function createHandler(dir, { basePath = '' } = {}) {
  let opened = Folder.open(dir);
  let openedAt = Date.now();

  /** The folder as it is now, if it was time to look again. */
  function lookAgain() {
    if (Date.now() - openedAt >= LOOK_AGAIN) {
      openedAt = Date.now();
      opened = Folder.open(dir);
    }
    return opened;
  }

  /**
   * @param {Folder} folder
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<{ found: import('./server/routes.mjs').Route, encoding: import('./server/folder.mjs').Encoding, current: boolean }>}
   */
  async function find(folder, request) {
    const found = route(request.url ?? '/', folder.names, basePath);
    const name = found.kind === 'file' ? found.path : NOT_FOUND;
    const encoding = chooseEncoding(request.headers['accept-encoding'], folder.encodings(name));
    return {
      found,
      encoding,
      current: found.kind === 'redirect' || (await folder.isCurrent(name, encoding)),
    };
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function respond(request, response) {
    const connection = connectionOf(request.headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersFor('/405.txt', connection), Allow: 'GET, HEAD' });
      response.end('Method not allowed\n');
      return;
    }
    let folder = await opened;
    let answer = await find(folder, request);
    if (!answer.current || answer.found.kind === 'missing') {
      folder = await lookAgain();
      answer = await find(folder, request);
    }
    const { found, encoding, current } = answer;
    if (found.kind === 'redirect') {
      response.writeHead(308, {
        ...headersFor('/308.txt', connection),
        Location: found.to,
        'Content-Length': 0,
      });
      response.end();
      return;
    }
    if (found.kind === 'file' && current) {
      const { etag, headers, body } = await folder.answer(found.path, encoding, connection);
      if (isFresh(request.headers['if-none-match'], etag)) {
        const { 'Content-Length': _, 'Content-Encoding': __, ...others } = headers;
        response.writeHead(304, others);
        response.end();
      } else {
        response.setHeaders(new Map(Object.entries(headers)));
        if (body) response.end(request.method === 'HEAD' ? undefined : body);
        else folder.send(request, response, found.path, encoding);
      }
      return;
    }
    const status = found.kind === 'malformed' ? 400 : 404;
    const body = current ? await folder.read(NOT_FOUND, encoding) : Buffer.from('Not found\n');
    response.writeHead(status, {
      ...headersFor(current ? NOT_FOUND : '/404.txt', connection),
      ...(current && encoding !== 'identity' ? { 'Content-Encoding': encoding } : {}),
      'Content-Length': body.length,
    });
    response.end(body);
  }

  return (request, response) => {
    respond(request, response).catch((error) => {
      // a build has taken the file away since the folder was looked at
      const isGone = error?.code === 'ENOENT' && !response.headersSent;
      if (isGone) return response.writeHead(404, headersFor('/404.txt')).end('Not found\n');
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, headersFor('/500.txt')).end('Internal server error\n');
    });
  };
}

/**
 * A server of a folder, not yet listening.
 *
 * @param {string} dir
 * @param {{ basePath?: string }} [options]
 */
export function createServer(dir, options) {
  return serverOf(createHandler(dir, options), options?.basePath ?? '');
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {string} basePath
 */
function serverOf(handler, basePath) {
  return refusingPolitely(createHttpServer(LIMITS, handler), handler, basePath);
}

/**
 * Serves the build until a signal ends the process, and says where.
 *
 * @param {{ dir?: string, host?: string, port: number, basePath?: string }} options
 * @throws {Failure} when there is no build, or the port cannot be opened
 */
export async function serve({ dir = OUT, host = 'localhost', port, basePath = '' }) {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Failure(
      'There is no build in out/: run `npm run build`, or `npm start`, which does both',
    );
  }
  const handler = createHandler(dir, { basePath });
  const { servers, port: opened } = await listen(() => serverOf(handler, basePath), {
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
