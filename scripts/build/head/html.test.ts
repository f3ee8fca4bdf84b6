import { expect, test } from 'vitest';
import { escapeAttribute, readHead, withInHead } from './html';

const PAGE =
  '<html><head><meta charSet="utf-8"/><title>A &amp; B｜連携アトラス</title><meta name="description" content="人口 &lt;1 &quot;x&quot;"/><link rel="canonical" href="/a/"/></head><body></body></html>';

test('title, description and canonical address are read as text', () => {
  expect(readHead(PAGE)).toEqual({
    title: 'A & B｜連携アトラス',
    description: '人口 <1 "x"',
    canonical: '/a/',
  });
  expect(readHead('<head></head>')).toEqual({ title: '', description: '', canonical: null });
});

test('more goes to the end of the head', () => {
  expect(withInHead(PAGE, '<x/>')).toContain('<x/></head><body>');
  expect(() => withInHead('<p>', '<x/>')).toThrow('</head>');
});

test('no text ends an attribute', () => {
  expect(escapeAttribute('"><b>&')).toBe('&#34;&#62;&#60;b&#62;&#38;');
});
