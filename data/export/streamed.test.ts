import { expect, test } from 'vitest';
import { syntheticNetworks } from '../../scripts/bench/synthetic-networks';
import { networksFile } from './networks-json';
import { jsonWithList, streamed } from './streamed';

test('an object with a list comes in pieces, as the bytes of the whole', async () => {
  const { networks, ...head } = networksFile(syntheticNetworks(50));
  const response = streamed(jsonWithList(head, 'networks', networks), 'application/json');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.text()).toBe(JSON.stringify({ ...head, networks }));
});

test('an empty list is one too', () => {
  expect([...jsonWithList({ a: 1 }, 'list', [])].join('')).toBe('{"a":1,"list":[]}');
});

test('nothing is made before it is asked for', async () => {
  let made = 0;
  function* counted() {
    for (let item = 0; item < 1000; item++) {
      made += 1;
      yield item;
    }
  }
  const reader = streamed(
    jsonWithList({ a: 1 }, 'list', counted()),
    'text/plain',
  ).body?.getReader();
  await reader?.read();
  expect(made).toBeLessThan(10);
  await reader?.cancel();
});
