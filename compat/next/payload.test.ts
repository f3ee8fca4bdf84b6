import { expect, test } from 'vitest';
import { isPayload, pageOfPayload, payloadOf } from './payload';

test('payloadOf joins what the page’s scripts push, in order', () => {
  const html = `<script>self.__next_f.push([0])</script><p>text</p>
<script>self.__next_f.push([1,"0:[\\"a\\"]\\n1:\\u003cp>"])</script><script>self.__next_f.push([1,"\\n2:\\"]) 秋田\\""])</script>`;
  expect(payloadOf(html)).toBe('0:["a"]\n1:<p>\n2:"]) 秋田"');
});

test('payloadOf returns an empty text for a page without Next', () => {
  expect(payloadOf('<script>alert("1")</script>')).toBe('');
});

test('isPayload tells a page’s payload from the payloads of its parts', () => {
  expect(isPayload('/areas/0603/index.txt')).toBe(true);
  expect(isPayload('/areas/0603/__next._tree.txt')).toBe(false);
  expect(isPayload('/areas/0603/')).toBe(false);
});

test('pageOfPayload leads from a payload to its page', () => {
  expect(pageOfPayload('/index.txt')).toBe('/');
  expect(pageOfPayload('/areas/0603/index.txt')).toBe('/areas/0603/');
});
