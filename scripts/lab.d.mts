/** Types of lab.mjs. */
import type { Server } from 'node:http';
import type { Browser } from '@playwright/test';

export const VIEWPORT: { width: number; height: number };

export function serveBuild(
  out: string,
  basePath: string,
  prepare?: (server: Server) => void,
): Promise<{ base: string; close: () => void }>;

export function launchBrowser(): Promise<Browser>;
