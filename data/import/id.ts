import { romajiOf } from '../search/romaji';

const KATAKANA = /[ァ-ヶ]/g;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be a network's id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/**
 * An id out of a name in Latin letters or kana: OKI-net → oki-net, おきねっと → okinetto.
 *
 * @returns null where the name has ideographs, whose reading it does not say
 */
export function slugOf(name: string): string | null {
  const kana = name
    .normalize('NFKC')
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  const slug = romajiOf(kana)
    .toLowerCase()
    .replace(/[\s・_.'’()/&+-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isId(slug) ? slug : null;
}

/** An id from the first of these names that one can be made of. */
export function proposeId(names: readonly (string | null | undefined)[]): string | null {
  for (const name of names) {
    const slug = name ? slugOf(name) : null;
    if (slug !== null) return slug;
  }
  return null;
}
