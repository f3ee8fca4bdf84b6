/** Requests byte by byte over a socket, as no client would send them. */
import { connect } from 'node:net';

/** After this a server that says nothing counts as hanging. */
const TIMEOUT_MS = 10_000;

/** An answer; status 0: the connection was closed without a word. */
export type Answer = { status: number; headers: Map<string, string>; body: Buffer };

/** The first response in some bytes, after the invitation to go on where one was asked for. */
function readAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n');
  const head = bytes.subarray(0, Math.max(0, end)).toString('latin1');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? 0);
  if (status === 100) return readAnswer(bytes.subarray(end + 4));
  return { status, headers, body: bytes.subarray(end + 4) };
}

/**
 * Sends bytes on a connection of their own to a port of this machine and reads until the server closes it. Texts are
 * sent as Latin-1: a character is a byte.
 *
 * @throws when the server neither answers nor closes the connection
 */
export function exchange(port: number, text: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(TIMEOUT_MS, () => {
      socket.destroy();
      reject(new Error(`no answer to ${JSON.stringify(text.slice(0, 200))}`));
    });
    socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
    // What is reset after its answer has been answered all the same.
    socket.on('error', () => {});
    socket.on('close', () => resolve(readAnswer(Buffer.concat(chunks))));
  });
}

/** A request as text, for {@link exchange}. */
export function requestText(
  method: string,
  target: string,
  headers: readonly (readonly [name: string, value: string])[] = [],
): string {
  const lines = [['Host', 'localhost'], ['Connection', 'close'], ...headers];
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${method} ${target} HTTP/1.1\r\n${head}\r\n`;
}
