import { describe, expect, it } from 'vitest';
import { htmlText, isHtml } from './html';

describe('the lines of an HTML page', () => {
  it('are one per cell, item and break, with their line in the source', () => {
    const html = '<table>\n<tr><th>項目</th>\n<td>値<br>備考 &amp; 補足</td></tr></table>';
    expect(htmlText(html)).toEqual({
      wraps: false,
      lines: [
        { number: 2, text: '項目' },
        { number: 3, text: '値' },
        { number: 3, text: '備考 & 補足' },
      ],
    });
  });

  it('leave out menus, scripts and styles, and read marks that are images', () => {
    const html =
      '<nav>献立</nav><script>項目</script><p>(<img alt="○">)<b>効果</b>が\n  あった</p><img alt="写真">';
    expect(htmlText(html).lines.map(({ text }) => text)).toEqual(['(○)効果があった']);
  });
});

describe('isHtml', () => {
  it.each([
    '<!DOCTYPE html><p>',
    '\n<html>',
    '項目<table><td>値',
    '<!-- saved --><p>',
  ])('is true for %s', (text) => expect(isHtml(text)).toBe(true));

  it.each([
    '項目 値',
    ' <http://example.jp>',
    '| 項目 | 値 |',
    '5 < 6',
  ])('is false for %s', (text) => expect(isHtml(text)).toBe(false));
});
