import type { FieldPath } from '../../vocabulary';
import { knowledgeOf } from './known';

/** The values in a line of a list, and the remark that follows them on the same line. */
export type Items = { items: string[]; remark: string | null };

const OPENING = '(「『[';
const CLOSING = ')」』]';
/** Words that occur in sentences but not in values. */
const SENTENCE = /。|により|ため|して|ません|ます|です/;

/** Whether words without a known value are a sentence, and so a remark. */
export function isSentence(text: string): boolean {
  return SENTENCE.test(text);
}

/** Splits a list at 、 , ; and at bullets between spaces, but not inside parentheses. */
export function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  const characters = [...text];
  characters.forEach((character, index) => {
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    const next = characters[index + 1] ?? '';
    const between = /\d/.test(characters[index - 1] ?? '') && /\d/.test(next);
    const parts =
      /[、;]/.test(character) ||
      (character === ',' && !between) ||
      (/[・•●■]/.test(character) && (characters[index - 1] === ' ' || /[•●■]/.test(character)));
    if (depth === 0 && parts) {
      items.push(item.trim());
      item = '';
    } else item += character;
  });
  items.push(item.trim());
  return items.filter((part) => part !== '');
}

const isKnown = (path: FieldPath, words: string) => knowledgeOf(path, words) !== 'unknown';
const JAPANESE = /[\u3000-\u9fff]/;

/** The index of the first space in an item that separates a value from its remark, or -1. */
function separatingSpace(path: FieldPath, item: string): number {
  const knowledge = knowledgeOf(path, item);
  if (knowledge === 'exact') return -1;
  for (let space = item.indexOf(' '); space > 0; space = item.indexOf(' ', space + 1)) {
    if (isKnown(path, item.slice(0, space))) return space;
  }
  if (knowledge === 'with-text') return -1;
  // Japanese words contain no spaces, but 「SS-MIX 3」 does.
  const space = item.indexOf(' ');
  const isWord = !JAPANESE.test(item[space - 1] ?? '') || !JAPANESE.test(item[space + 1] ?? '');
  return isWord ? -1 : space;
}

/** Splits a line of a list into values and a remark: `看護記録等 範囲は各病院が定める` is one of each. */
export function readItems(path: FieldPath, text: string): Items {
  const items: string[] = [];
  for (const item of splitItems(text)) {
    const space = separatingSpace(path, item);
    if (space < 0) {
      items.push(item);
      continue;
    }
    items.push(item.slice(0, space));
    const rest = text.slice(text.indexOf(item) + space).trim();
    const more = readItems(path, rest);
    if (more.remark === null && more.items.every((word) => isKnown(path, word))) {
      return { items: [...items, ...more.items], remark: null };
    }
    return { items, remark: rest };
  }
  return { items, remark: null };
}
