/** Choosing the encoding a client accepts, among those the build has prepared. */

/**
 * @param {string | undefined} header Accept-Encoding
 * @returns {Map<string, number>} coding → quality
 */
function qualities(header) {
  /** @type {Map<string, number>} */
  const accepted = new Map();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    if (coding !== '') accepted.set(coding, Number.isFinite(quality) ? quality : 0);
  }
  return accepted;
}

/**
 * The best encoding both sides have: brotli before gzip where the client likes them equally.
 *
 * @param {string | undefined} header Accept-Encoding
 * @param {{ br: boolean, gzip: boolean }} available
 * @returns {'br' | 'gzip' | 'identity'}
 */
export function chooseEncoding(header, available) {
  const accepted = qualities(header);
  /** @param {string} coding */
  const quality = (coding) => accepted.get(coding) ?? accepted.get('*') ?? 0;
  const br = available.br ? quality('br') : 0;
  const gzip = available.gzip ? quality('gzip') : 0;
  if (br > 0 && br >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : 'identity';
}
