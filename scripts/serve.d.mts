/** Types of serve.mjs for the browser tests. */
import type { RequestListener } from 'node:http';

export function createHandler(dir: string, options?: { basePath?: string }): RequestListener;
