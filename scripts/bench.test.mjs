import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./bench.mjs', import.meta.url));

/**
 * @param {string[]} args
 * @returns {Promise<{ code: unknown, stdout: string, stderr: string }>}
 */
function bench(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

test('wrong usage is told with the usage, and nothing is measured', async () => {
  const { code, stdout, stderr } = await bench('--runs', 'many');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^--runs is "many": expected a whole number from 1 to 100\n\nUsage: /);
});

test('the usage can be asked for', async () => {
  const { code, stdout, stderr } = await bench('--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('--networks N');
});
