import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,data,geo,scripts}/**/*.test.{ts,tsx,mjs}'],
    // of two cores it would leave one idle
    maxWorkers: '100%',
  },
});
