import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler } from '@/scripts/serve';

/** The site on a server of its own, which can be given another build, and be gone. */
export class Deployment {
  readonly #basePath = process.env.BASE_PATH ?? '';
  readonly #server: Server;
  #handler: RequestListener;

  private constructor(out: string) {
    this.#handler = createHandler(out, { basePath: this.#basePath });
    this.#server = createServer((request, response) => this.#handler(request, response));
  }

  /** Serves a build on a free port. */
  static async open(out: string): Promise<Deployment> {
    const deployment = new Deployment(out);
    await new Promise<void>((resolve) => deployment.#server.listen(0, '127.0.0.1', resolve));
    return deployment;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Address of the site's first page. */
  get url(): string {
    return `http://127.0.0.1:${this.port}${this.#basePath}/`;
  }

  /** Serves another build from now on, under the same address. */
  replaceWith(out: string): void {
    this.#handler = createHandler(out, { basePath: this.#basePath });
  }

  /** Stops answering: for the reader, there is no network any more. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
