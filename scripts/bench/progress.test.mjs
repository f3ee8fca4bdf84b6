import { expect, test } from 'vitest';
import { createProgress } from './progress.mjs';

/** @param {object} kind */
function recorded(kind) {
  const written = [];
  return { ...kind, written, write: (text) => written.push(text) };
}

function sayAll(stream) {
  let time = 0;
  const progress = createProgress(stream, () => time);
  progress.say('first load', 'run 1 of 2');
  time = 1500;
  progress.say('first load', 'run 2 of 2');
  time = 65_000;
  progress.say('searching');
  progress.end();
  return stream.written;
}

test('on a terminal one line changes with every detail, fits, and is gone at the end', () => {
  expect(sayAll(recorded({ isTTY: true, columns: 24 }))).toEqual([
    '\r\u001b[K0.0 s  first load: run ',
    '\r\u001b[K1.5 s  first load: run ',
    '\r\u001b[K1 min 5 s  searching',
    '\r\u001b[K',
  ]);
});

test('elsewhere each step is one line', () => {
  expect(sayAll(recorded({}))).toEqual(['0.0 s  first load\n', '1 min 5 s  searching\n']);
});

test('who says nothing writes nothing', () => {
  const stream = recorded({ isTTY: true });
  createProgress(stream).end();
  expect(stream.written).toEqual([]);
});
