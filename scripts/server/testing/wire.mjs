/** Requests byte by byte over a socket, as no client would send them. */
import { connect } from 'node:net';

/** Milliseconds after which a server that says nothing counts as hanging. */
const PATIENCE = 10_000;

/**
 * @typedef {{ status: number, headers: Map<string, string>, body: Buffer }} Answer
 *   status 0: the connection was closed without a word
 */

/**
 * The first response in some bytes, after the invitation to go on where one was asked for.
 *
 * @param {Buffer} bytes
 * @returns {Answer}
 */
export function readAnswer(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes
    .subarray(0, Math.max(0, end))
    .toString('latin1')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? 0);
  if (status === 100) return readAnswer(bytes.subarray(end + 4));
  return { status, headers, body: bytes.subarray(end + 4) };
}

/**
 * Sends bytes on a connection of their own and reads until the server closes it.
 *
 * @param {number} port on 127.0.0.1
 * @param {Buffer} bytes
 * @param {{ thenEnd?: boolean }} [options] `thenEnd`: says that there is no more to come, which makes the
 *   server drop what it has not answered yet
 * @returns {Promise<Answer>}
 * @throws when the server neither answers nor closes the connection
 */
export function exchange(port, bytes, { thenEnd = false } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      if (thenEnd) socket.end();
    });
    socket.setTimeout(PATIENCE, () => {
      socket.destroy();
      reject(new Error(`no answer to ${JSON.stringify(bytes.toString('latin1').slice(0, 200))}`));
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // what is reset after its answer has been answered all the same
    socket.on('error', () => {});
    socket.on('close', () => resolve(readAnswer(Buffer.concat(chunks))));
  });
}

/**
 * A request as bytes. Texts are written as Latin-1: a character is a byte, whatever stands for it.
 *
 * @param {string} method
 * @param {string} target
 * @param {readonly (readonly [string, string])[]} [headers]
 */
export function requestBytes(method, target, headers = []) {
  const lines = [['Host', 'localhost'], ['Connection', 'close'], ...headers];
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`${method} ${target} HTTP/1.1\r\n${head}\r\n`, 'latin1');
}
