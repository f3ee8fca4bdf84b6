import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,data,geo,scripts}/**/*.test.{ts,tsx,mjs}'],
    // a process for each of so many files takes longer than many of the files' tests
    isolate: false,
    maxWorkers: '100%',
  },
});
