import { romajiOf } from '../search/romaji';

const KATAKANA = /[ァ-ヶ]/g;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be a network's id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/**
 * Makes an id from a name in Latin letters or kana: OKI-net → oki-net, おきねっと → okinetto.
 *
 * @returns null where the name has ideographs, since their reading is unknown
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

/** Makes an id from the first name for which {@link slugOf} is not null; null if there is none. */
export function proposeId(names: readonly (string | null | undefined)[]): string | null {
  for (const name of names) {
    const slug = name ? slugOf(name) : null;
    if (slug !== null) return slug;
  }
  return null;
}
