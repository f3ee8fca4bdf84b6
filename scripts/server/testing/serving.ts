import { createServer } from '../../serve';

/** A server on a free port of this machine, until it is closed. */
export type Serving = { port: number; origin: string; close: () => void };

/** Serves a folder as `npm run serve` does. */
export async function serving(dir: string, basePath = ''): Promise<Serving> {
  const server = createServer(dir, { basePath });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, origin: `http://127.0.0.1:${port}`, close };
}
