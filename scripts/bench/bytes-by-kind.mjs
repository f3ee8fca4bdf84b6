/** What a page load transfers, by kind of file. */

/** @typedef {'document' | 'script' | 'style' | 'data' | 'image' | 'font' | 'other'} Kind */
/**
 * @typedef {object} Received
 * @property {string} contentType of the response, `''` where it says none
 * @property {number} sent bytes of the body as sent
 * @property {number} raw bytes of the body, uncompressed
 */
/** @typedef {{ files: number, sent: number, raw: number }} Amount */

/** In the order of the table. @type {readonly Kind[]} */
export const KINDS = ['document', 'script', 'style', 'data', 'image', 'font', 'other'];

/** Next sends what a page says to its scripts as text/plain or text/x-component. */
/** @type {readonly (readonly [RegExp, Kind])[]} */
const TYPES = [
  [/^(text\/html|application\/xhtml\+xml)$/, 'document'],
  [/^(text|application)\/(x-)?(java|ecma)script$/, 'script'],
  [/^text\/css$/, 'style'],
  [/^image\//, 'image'],
  [/^(font\/|application\/(x-)?font-)/, 'font'],
  [/(^|[/+.-])json$/, 'data'],
  [
    /^(text\/(plain|x-component|csv|xml)|application\/(xml|x-protobuf|vnd\.mapbox-vector-tile))$/,
    'data',
  ],
];

/**
 * @param {string} contentType as in the header, with its parameters
 * @returns {Kind}
 */
export function kindOf(contentType) {
  const [type = ''] = contentType.toLowerCase().split(';');
  return TYPES.find(([pattern]) => pattern.test(type.trim()))?.[1] ?? 'other';
}

/**
 * @param {readonly Received[]} responses
 * @returns {Map<Kind | 'all', Amount>} in the order of {@link KINDS}, only kinds that there are; `all` last
 */
export function bytesByKind(responses) {
  const amountOf = (/** @type {readonly Received[]} */ part) => ({
    files: part.length,
    sent: part.reduce((sum, { sent }) => sum + sent, 0),
    raw: part.reduce((sum, { raw }) => sum + raw, 0),
  });
  /** @type {Map<Kind | 'all', Amount>} */
  const amounts = new Map();
  for (const kind of KINDS) {
    const part = responses.filter(({ contentType }) => kindOf(contentType) === kind);
    if (part.length > 0) amounts.set(kind, amountOf(part));
  }
  return amounts.set('all', amountOf(responses));
}
