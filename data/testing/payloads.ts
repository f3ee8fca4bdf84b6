/** Malformed input: texts that break careless programs, and values of the wrong type. */

/** Texts that set `window.__pwned` if a page runs them as script. */
const SCRIPTS: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '"><img src=x onerror=window.__pwned=1>',
  "';window.__pwned=1;//",
  '</script><svg onload=window.__pwned=1>',
  'javascript:window.__pwned=1',
  'data:text/html,<script>window.__pwned=1</script>',
  '{{constructor.constructor("window.__pwned=1")()}}',
];

/** Names of inherited properties, which every object has. */
export const PROTOTYPE_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

/** Texts with unusual characters, escapes and paths, and words that programs treat specially. */
const ODD_TEXTS: readonly string[] = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\uffff',
  '\u001b[31m',
  '\u2028',
  '\u202egnp.exe',
  '\ufeffa',
  '\u200b',
  'e\u0301'.repeat(20),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '＜ｓｃｒｉｐｔ＞',
  '%00',
  '%',
  '%ff',
  '%c0%ae',
  '..',
  '../../package.json',
  '\\..\\',
  'none',
  'unstated',
  'null',
  'undefined',
  'NaN',
  ',',
  ',,a,,',
  '-',
];

/** Numbers as text that are too large, too small or invalid. */
const ODD_NUMBERS: readonly string[] = [
  '-1',
  '-0',
  '1e999',
  '9007199254740993',
  '99999999999999999999999999',
  '0x10',
  '1.5.1',
  '０６',
  'Infinity',
  '1e-400',
];

/** All of these texts. */
export const TEXTS: readonly string[] = [
  ...SCRIPTS,
  ...PROTOTYPE_NAMES,
  ...ODD_TEXTS,
  ...ODD_NUMBERS,
];

/** JSON values of the wrong type or out of range, and codes that do not exist. */
export const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  1_000_000_000_000_000,
  99_999,
  1979,
  '',
  ' ',
  [],
  {},
  [null],
  [[]],
  { value: 'x', remark: null },
  { values: ['x'], remark: null },
  { values: ['constructor', 'none', '__proto__'], remark: null },
  ['constructor'],
  ['05', '06'],
  '0699',
  '00',
  '48',
  '2026-02-31',
  'http://[',
  'あ'.repeat(5000),
  ...TEXTS,
];

/** Values that result from mistyping a value. */
export function slipsOf(value: unknown): unknown[] {
  if (typeof value === 'number') {
    return [-value - 1, value + 1, value * 10, value / 7, String(value)];
  }
  if (typeof value === 'string') {
    return [
      `${value} `,
      `${value}\n`,
      value.slice(1),
      value.slice(0, -1),
      value + value,
      value.toUpperCase(),
      [...value].reverse().join(''),
      value.replace(/\d/, '９'),
      value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
      [value],
      { [value]: value },
    ];
  }
  if (Array.isArray(value)) {
    const [first] = value;
    return [[...value, first], value.slice(1), [...value].reverse(), [...value, null], first];
  }
  if (typeof value === 'object' && value !== null) {
    return [[value], Object.values(value), Object.keys(value)];
  }
  return ['null'];
}
