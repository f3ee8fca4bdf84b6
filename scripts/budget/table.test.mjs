import { expect, test } from 'vitest';
import { formatTable, keeps } from './table.mjs';

const kept = { what: 'map', bytes: 40_000, budget: 40_000 };
const over = { what: 'explorer', bytes: 612_300, budget: 600_000 };
const unknown = { what: 'detail', bytes: null, budget: 180_000 };

test('a budget is kept up to its last byte, and not by what could not be measured', () => {
  expect([kept, over, unknown].map(keeps)).toEqual([true, false, false]);
});

test('the table says by how much a budget is exceeded', () => {
  expect(formatTable([kept, over, unknown]).split('\n')).toEqual([
    'what      measured    budget  verdict',
    'map        40.0 kB   40.0 kB  ok',
    'explorer  612.3 kB  600.0 kB  over by 12.3 kB',
    'detail           –  180.0 kB  not measured',
  ]);
});
