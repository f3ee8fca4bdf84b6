/** The files a server offers, as they were when the table was made. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesUnder } from '../build/files.mjs';
import { headersFor } from '../headers.mjs';

const SUFFIX = { br: '.br', gzip: '.gz', identity: '' };
/** A build may replace a file while it is served: look again, but not more often than this (ms). */
export const LOOK_AGAIN = 1000;
/** Files of so many bytes are read once and kept; larger ones are read for each answer. */
const SMALL = 512 * 1024;
/** How many bytes of answers are kept; the oldest give way. */
const KEPT = 64 * 1024 * 1024;
/** What an answer's headers take besides its body, about (bytes). */
const HEADERS = 2048;

/** @typedef {keyof typeof SUFFIX} Encoding */
/**
 * @typedef {{ etag: string, headers: Record<string, string | number>, body: Buffer | null }} Answer
 *   `body` is null where the file is too large to be kept: {@link Folder.send} sends it
 */
/** @typedef {{ size: number, mtime: Date }} Version */

/** A build's folder with a table of its files, answers that are ready, and sirv to send large files. */
export class Folder {
  /** @type {Map<string, string>} name in NFC → file as the disk has it */
  #files = new Map();
  /** @type {Map<string, Version>} file → size and time, as sirv knows them */
  #versions = new Map();
  /** @type {Map<string, number>} file → when it was last seen to be as in the table */
  #seen = new Map();
  /** @type {Map<string, string>} */
  #etags = new Map();
  /** @type {Map<string, Answer>} */
  #answers = new Map();
  #kept = 0;
  #send;

  /**
   * @param {string} dir
   * @param {Map<string, string>} files
   * @param {Map<string, Version>} versions
   */
  constructor(dir, files, versions) {
    this.#files = files;
    this.#versions = versions;
    /** Every name, as `/about/index.html`. */
    this.names = new Set(files.keys());
    // sirv makes a table of its own at once, and cannot where a build has just removed the folder
    const isThere = files.size > 0;
    // `dev: false`: paths come from sirv's own table and never reach the file system.
    const options = { dev: false, brotli: true, gzip: true, extensions: [] };
    this.#send = isThere ? sirv(dir, options) : null;
  }

  /**
   * Reads the table of a folder; empty when there is none.
   *
   * @param {string} dir
   */
  static async open(dir) {
    const paths = await filesUnder(dir);
    /** @type {Map<string, string>} */
    const files = new Map();
    /** @type {Map<string, Version>} */
    const versions = new Map();
    await Promise.all(
      paths.map(async (path) => {
        const file = join(dir, path);
        const stats = await stat(file).catch(() => null);
        if (!stats) return;
        files.set(`/${path.normalize('NFC')}`, file);
        versions.set(file, stats);
      }),
    );
    return new Folder(dir, files, versions);
  }

  /**
   * @param {string} name
   * @param {Encoding} encoding
   * @returns {string | undefined} the file on disk
   */
  #file(name, encoding) {
    return this.#files.get(name + SUFFIX[encoding]);
  }

  /** @param {string} name */
  encodings(name) {
    return { br: this.names.has(`${name}.br`), gzip: this.names.has(`${name}.gz`) };
  }

  /**
   * Whether a file is still as in the table, as far as is known: looks at most once in {@link LOOK_AGAIN}.
   *
   * @param {string} name
   * @param {Encoding} encoding
   */
  async isCurrent(name, encoding) {
    const file = this.#file(name, encoding);
    if (file === undefined) return false;
    const now = Date.now();
    if (now - (this.#seen.get(file) ?? 0) < LOOK_AGAIN) return true;
    const stats = await stat(file).catch(() => null);
    const version = this.#versions.get(file);
    const isSame =
      stats?.size === version?.size && stats?.mtime.getTime() === version?.mtime.getTime();
    if (isSame) this.#seen.set(file, now);
    return isSame;
  }

  /**
   * What to answer with status 200: ready where it was asked for before.
   *
   * @param {string} name
   * @param {Encoding} encoding
   * @param {'plain' | 'secure' | 'local'} connection
   * @returns {Promise<Answer>}
   */
  async answer(name, encoding, connection) {
    const key = `${connection} ${encoding} ${name}`;
    return this.#answers.get(key) ?? this.#keep(key, await this.#make(name, encoding, connection));
  }

  /**
   * @param {string} name
   * @param {Encoding} encoding
   * @param {'plain' | 'secure' | 'local'} connection
   * @returns {Promise<Answer>}
   */
  async #make(name, encoding, connection) {
    const version = this.#versions.get(this.#file(name, encoding) ?? '');
    const etag = await this.#etag(name, encoding);
    const headers = { ...headersFor(name, connection), ETag: etag };
    if (version === undefined || version.size > SMALL) return { etag, headers, body: null };
    const body = await this.read(name, encoding);
    return {
      etag,
      headers: {
        ...headers,
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
        'Content-Length': body.length,
        'Last-Modified': version.mtime.toUTCString(),
      },
      body,
    };
  }

  /**
   * @param {string} key
   * @param {Answer} answer
   */
  #keep(key, answer) {
    const weight = (/** @type {Answer} */ { body }) => HEADERS + (body?.length ?? 0);
    if (!this.#answers.has(key)) this.#kept += weight(answer);
    this.#answers.set(key, answer);
    for (const [oldest, dropped] of this.#answers) {
      if (this.#kept <= KEPT) break;
      this.#answers.delete(oldest);
      this.#kept -= weight(dropped);
    }
    return answer;
  }

  /**
   * A tag of the content, the same on every machine and after every build that changed nothing.
   *
   * @param {string} name
   * @param {Encoding} encoding
   */
  async #etag(name, encoding) {
    const known = this.#etags.get(name);
    const hash =
      known ??
      createHash('sha256')
        .update(await this.read(name, 'identity'))
        .digest('base64url')
        .slice(0, 22);
    this.#etags.set(name, hash);
    return `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  }

  /**
   * @param {string} name
   * @param {Encoding} encoding
   * @returns {Promise<Buffer>}
   */
  async read(name, encoding) {
    const file = this.#file(name, encoding);
    if (file === undefined) throw new Error(`${name} is not in the folder`);
    return readFile(file);
  }

  /**
   * Sends a file that is too large to be kept, with status 200. Headers set before are kept.
   *
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {string} name
   * @param {Encoding} encoding
   */
  send(request, response, name, encoding) {
    request.url = encodeURI(name);
    request.headers['accept-encoding'] = encoding;
    // Whole files only: they are small, and a range of an encoded file is a range of its compressed bytes.
    delete request.headers.range;
    this.#send?.(request, response);
  }
}
