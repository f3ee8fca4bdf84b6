import type { Block, Row } from './rows';
import { wrap } from './wrap';

/** How a sheet is set: what of it differs from one saved page to the next. */
export type Setting = {
  /** Columns of the columns of labels and values, half-width. */
  labelColumns: number;
  valueColumns: number;
  /** How a label stands that is broken: above its value, or around it. */
  brokenLabel: 'above' | 'around';
  /** What parts a label from its value on one line. */
  separator: string;
  /** Whether the page's table of contents stands before the sheet. */
  contents: boolean;
};

const label = (row: Row) => row.label.replaceAll('(', '（').replaceAll(')', '）');

function contentsOf(rows: readonly Row[]): string[] {
  return rows.filter(({ heading }) => heading).flatMap(({ label: heading }) => [heading, '']);
}

function plainRow(
  row: Row,
  { labelColumns, valueColumns, brokenLabel, separator }: Setting,
): string[] {
  if (row.heading) return [row.label, ''];
  const labels = wrap(label(row), labelColumns);
  const values = row.lines.flatMap((line) => wrap(line, valueColumns));
  const [first = '', ...rest] = labels;
  const [value, ...more] = values;
  if (value === undefined) return [...labels, ''];
  if (rest.length === 0) return [first + separator + value, ...more, ''];
  // Around its value only where that takes one line: between more lines nobody could tell.
  return brokenLabel === 'around' && more.length === 0 && rest.length === 1
    ? [`${first} ${value}`, ...rest, '']
    : [...labels, '', ...values, ''];
}

/** Plain text as a PDF viewer copies it: labels and values broken where their columns end. */
export function plainLines(rows: readonly Row[], block: Block, setting: Setting): string[][] {
  const head = [block.name, block.nickname ?? '', block.website ? ` ${block.website}` : ''].filter(
    (line) => line !== '',
  );
  const contents = setting.contents ? contentsOf(rows) : [];
  return [['事例紹介', ...head, ''], contents, ...rows.map((row) => plainRow(row, setting))];
}

/** Text like Markdown: a table's rows with tabs or pipes, lists as items, remarks behind a space. */
export function markdownLines(
  rows: readonly Row[],
  block: Block,
  style: { cells: 'tabs' | 'pipes' | 'paragraphs'; contents: boolean },
): string[][] {
  const head = [
    block.name,
    '',
    block.nickname ?? '',
    '',
    block.website ? ` <${block.website}>` : '',
  ];
  const lines = rows.map((row) => {
    if (row.heading) return ['', `## ${row.label}`, ''];
    const isLong = row.lines.length > 3 || row.lines.some((line) => line.startsWith('【'));
    if (isLong || style.cells === 'paragraphs') {
      const values = isLong ? row.lines : [row.lines.join(' ')];
      return [label(row), '', ...values.flatMap((line) => [line, '']), ''];
    }
    const value = row.lines.join(' ');
    return style.cells === 'tabs'
      ? [`${label(row)}\t${value}`]
      : [`| ${label(row)} | ${value} |`, '|---|---|'];
  });
  return [['- ▶ 事例紹介', '', ...head, ''], style.contents ? contentsOf(rows) : [], ...lines];
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('○', '&#9675;');

/** A saved page: the sheet as tables, definition lists or blocks among the page's own elements. */
export function htmlPage(
  rows: readonly Row[],
  block: Block,
  style: 'table' | 'definitions' | 'blocks',
): string {
  const cell = (row: Row) => row.lines.map(escaped).join('<br>\n');
  const written = rows.map((row) => {
    if (row.heading)
      return style === 'table' ? `</table><h3>${row.label}</h3><table>` : `<h3>${row.label}</h3>`;
    if (style === 'table') return `<tr><th>${escaped(label(row))}</th><td>${cell(row)}</td></tr>`;
    if (style === 'definitions')
      return `<dl><dt>${escaped(label(row))}</dt><dd>${cell(row)}</dd></dl>`;
    return `<div><p><b>${escaped(label(row))}</b></p>\n<p>${cell(row)}</p></div>`;
  });
  const website = block.website
    ? `<p><a href="${block.website}">${escaped(block.website)}</a></p>`
    : '';
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>事例紹介 | ${escaped(block.name)}</title>
<style>td { color: red }</style><script>const label = '登録患者数 99';</script></head>
<body><nav><ul><li>登録患者数</li></ul></nav><p>事例紹介</p>
<h1>${escaped(block.name)}</h1>
${block.nickname ? `<h2>${escaped(block.nickname)}</h2>` : ''}${website}
<table>${written.join('\n')}</table>
<p><a href="#">事例一覧へ戻る</a></p><p>ページの先頭へ戻る</p><footer>Copyright © 2020</footer></body></html>`;
}
