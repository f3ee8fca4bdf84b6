import { expect, test } from 'vitest';
import { Failure } from '../project.mjs';
import { runSteps } from './steps.mjs';

test('a failed step stops those that need it, and those that need these, but no others', async () => {
  /** @type {string[]} */
  const ran = [];
  const step = (/** @type {string} */ title, /** @type {string[]} */ needs = []) => ({
    title,
    needs,
    work: async () => {
      ran.push(title);
      if (title === 'Build') throw new Failure('the build failed');
    },
  });
  /** @type {string[]} */
  const lines = [];
  const outcome = await runSteps(
    [
      step('Unit'),
      step('Build'),
      step('Package', ['Build']),
      step('Browser', ['Package']),
      step('Lint'),
    ],
    (line) => lines.push(line),
  );
  expect(outcome).toEqual({ failed: ['Build'], notRun: ['Package', 'Browser'] });
  expect(ran).toEqual(['Unit', 'Build', 'Lint']);
  expect(lines).toContain('the build failed');
  expect(lines).toContain('\n– Browser: not run, because it needs: Package');
});
