import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * A limit for tests that hang, not for slow ones: they take several times
 * as long where a build or another run shares the two cores.
 */
const TIME_LIMIT_MS = 60_000;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,compat,components,data,geo,scripts}/**/*.test.{ts,tsx,mjs}'],
    // of two cores it would leave one idle
    maxWorkers: '100%',
    testTimeout: TIME_LIMIT_MS,
    hookTimeout: TIME_LIMIT_MS,
  },
});
