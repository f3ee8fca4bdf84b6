/** The files a server offers, as they were when the table was made. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesUnder } from '../build/files.mjs';

const SUFFIX = { br: '.br', gzip: '.gz', identity: '' };

/** @typedef {keyof typeof SUFFIX} Encoding */

/** @param {import('node:fs').Stats} stats */
const versionOf = (stats) => `${stats.size}-${stats.mtimeMs}`;

/** A build's folder with a table of its files, and sirv to send them. */
export class Folder {
  /** @type {Map<string, string>} name in NFC → file as the disk has it */
  #files = new Map();
  /** @type {Map<string, string>} file → size and time, as sirv knows them */
  #versions = new Map();
  /** @type {Map<string, string>} */
  #etags = new Map();
  #send;

  /**
   * @param {string} dir
   * @param {Map<string, string>} files
   * @param {Map<string, string>} versions
   */
  constructor(dir, files, versions) {
    this.#files = files;
    this.#versions = versions;
    /** Every name, as `/about/index.html`. */
    this.names = new Set(files.keys());
    // `dev: false`: paths come from sirv's own table and never reach the file system.
    this.#send = sirv(dir, { dev: false, brotli: true, gzip: true, extensions: [] });
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
    /** @type {Map<string, string>} */
    const versions = new Map();
    await Promise.all(
      paths.map(async (path) => {
        const file = join(dir, path);
        const stats = await stat(file).catch(() => null);
        if (!stats) return;
        files.set(`/${path.normalize('NFC')}`, file);
        versions.set(file, versionOf(stats));
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
   * Whether a file is still as in the table: a build may replace it while the server runs.
   *
   * @param {string} name
   * @param {Encoding} encoding
   */
  async isCurrent(name, encoding) {
    const file = this.#file(name, encoding);
    if (file === undefined) return false;
    const stats = await stat(file).catch(() => null);
    return stats !== null && versionOf(stats) === this.#versions.get(file);
  }

  /**
   * A tag of the content, the same on every machine and after every build that changed nothing.
   *
   * @param {string} name
   * @param {Encoding} encoding
   */
  async etag(name, encoding) {
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
   * Sends a file with status 200. Headers set before are kept.
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
    this.#send(request, response);
  }
}
