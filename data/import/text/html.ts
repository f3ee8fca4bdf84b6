import { Parser } from 'htmlparser2';
import type { Line, SheetText } from './lines';
import { UnreadableError } from './unreadable';

/** Elements whose text is not part of the sheet. */
const SKIPPED = new Set(
  'head script style template noscript nav select button svg iframe'.split(' '),
);
/** Elements that do not end a line. All others do: each cell, item and block is a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i img ins kbd label mark rp rt ruby s small span strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
/** Limit of nesting. No page is nested deeper, and deep nesting makes the parser slow. */
const MAX_DEPTH = 1000;
/** Alternative texts of images that are marks of effects. */
const MARK = /^\s*[(（]?\s*[○◯〇△×]\s*[)）]?\s*$/;
/** A line break in the source between two ideographs or kana, which is not a space. */
const BREAK_IN_JAPANESE =
  /(?<=[\u3000-\u9fff\uff00-\uffef])\s*[\n\r]\s*(?=[\u3000-\u9fff\uff00-\uffef])/g;

/** Whether a text is HTML, by its first characters or by tags that pages have. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 65_536);
  return (
    /^\s*(?:<!--|<!doctype html|<html|<\?xml)/i.test(start) ||
    /<(?:table|body|dl|tr|div)[\s>]/i.test(start)
  );
}

/**
 * The visible lines of a page, each with its line number in the source.
 *
 * @throws {UnreadableError} for elements nested deeper than {@link MAX_DEPTH}
 */
export function htmlText(html: string): SheetText {
  const lines: Line[] = [];
  let depth = 0;
  let skippedDepth = 0;
  let text = '';
  let hasText = false;
  let startLine = 1;
  let countedTo = 0;
  let sourceLine = 1;

  const lineAt = (offset: number) => {
    for (; countedTo < offset; countedTo += 1) {
      if (html.charCodeAt(countedTo) === 10) sourceLine += 1;
    }
    return sourceLine;
  };
  const flush = () => {
    const line = text.replace(BREAK_IN_JAPANESE, '').replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ number: startLine, text: line });
    text = '';
    hasText = false;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) {
        throw new UnreadableError(
          'the elements of this page are nested too deep',
          'save the page again, or as text',
          lineAt(parser.startIndex),
        );
      }
      if (SKIPPED.has(name)) skippedDepth += 1;
      if (!INLINE.has(name)) flush();
      const mark = name === 'img' ? (attributes.alt ?? '') : '';
      if (!MARK.test(mark)) return;
      if (!hasText) startLine = lineAt(parser.startIndex);
      hasText = true;
      text += mark;
    },
    onclosetag(name) {
      depth -= 1;
      if (SKIPPED.has(name)) skippedDepth = Math.max(0, skippedDepth - 1);
      if (!INLINE.has(name)) flush();
    },
    ontext(data) {
      if (skippedDepth > 0) return;
      // Tested for each piece, not for the joined text, which may have very many pieces.
      if (!hasText && data.trim() !== '') {
        hasText = true;
        startLine = lineAt(parser.startIndex + data.length - data.trimStart().length);
      }
      text += data;
    },
  });
  parser.end(html);
  flush();
  return { lines, wraps: false };
}
