import { expect, test } from 'vitest';
import { payloadOf } from './payload';

test('a page’s payload is what its scripts push, in order', () => {
  const html = `<script>self.__next_f.push([0])</script><p>text</p>
<script>self.__next_f.push([1,"0:[\\"a\\"]\\n1:\\u003cp>"])</script><script>self.__next_f.push([1,"\\n2:\\"]) 秋田\\""])</script>`;
  expect(payloadOf(html)).toBe('0:["a"]\n1:<p>\n2:"]) 秋田"');
});

test('a page without the framework has none', () => {
  expect(payloadOf('<script>alert("1")</script>')).toBe('');
});
