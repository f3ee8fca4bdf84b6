/** Types of run-nginx.mjs for the browser tests. */

/** A server that runs until it is stopped. */
export type RunningServer = { port: number; pid: number; stop: () => Promise<void> };

export function runNginx(files: Record<string, string>, home: string): Promise<RunningServer>;
export function serveBuildWithNginx(out: string, basePath: string): Promise<RunningServer>;
