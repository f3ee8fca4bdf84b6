import { describe, expect, it } from 'vitest';
import { csvText, joinRows, splitRows } from './csv';

/** What follows the byte order mark. */
const written = (...rows: Parameters<typeof csvText>[0]) => csvText(rows).slice(1);

describe('a CSV file', () => {
  it('starts with the byte order mark, once, so that Excel reads it as UTF-8', () => {
    const bytes = new TextEncoder().encode(csvText([['名称'], ['一']]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvText([['名称'], ['一']]).split('\ufeff')).toHaveLength(2);
  });

  it('ends every row with CRLF, the last one too', () => {
    expect(written(['a', 'b'], ['c', 'd'])).toBe('a,b\r\nc,d\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote, doubled', 'so "called"', '"so ""called"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return within', 'one\r\ntwo', '"one\r\ntwo"'],
  ])('quotes a cell with %s', (_, value, expected) => {
    expect(written([value])).toBe(`${expected}\r\n`);
  });

  it('leaves other text as it is, Japanese separators included', () => {
    expect(written(['富士通；日本電気、「A」', ' 前後の空白 '])).toBe(
      '富士通；日本電気、「A」, 前後の空白 \r\n',
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('keeps %j from being a formula', (value) => {
    const [row] = written([value]).split(/\r\n$/);
    expect(row?.replace(/^"|"$/g, '')).toBe(`'${value}`);
  });

  it('neutralises before it quotes, so that the apostrophe stands within the quotes', () => {
    expect(written(['=HYPERLINK("http://example.jp","x")'])).toBe(
      '"\'=HYPERLINK(""http://example.jp"",""x"")"\r\n',
    );
  });

  it('does not touch such characters within a text', () => {
    expect(written(['a=b', 'ID-Link', '1-2'])).toBe('a=b,ID-Link,1-2\r\n');
  });

  it('writes numbers as numbers, negative ones and zero too, and nothing for null', () => {
    expect(written([-5, 0, 235620, 0.1, null, ''])).toBe('-5,0,235620,0.1,,\r\n');
  });
});

describe('splitRows', () => {
  it('splits rows into cells as they are written, with quotes and apostrophes', () => {
    const csv = csvText([
      ['名称', '備考'],
      ['a,"b"', 'one\r\ntwo'],
      ['=1+1', null],
      ['', -5],
    ]);
    expect(splitRows(csv)).toEqual([
      ['名称', '備考'],
      ['"a,""b"""', '"one\r\ntwo"'],
      ["'=1+1", ''],
      ['', '-5'],
    ]);
    expect(joinRows(splitRows(csv))).toBe(csv);
  });

  it('reads a text whose byte order mark is gone, as browsers hand it over', () => {
    expect(splitRows('a,b\r\n')).toEqual([['a', 'b']]);
  });

  it('returns no rows for an empty text', () => {
    expect(splitRows('')).toEqual([]);
  });
});
