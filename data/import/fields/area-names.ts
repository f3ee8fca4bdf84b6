import type { Prefecture, SecondaryMedicalArea } from '../../regions';

/** A text of the sheet that may name an area, with its label. */
export type NamingText = { label: string; text: string };

/** An area that the sheet's names may mean. */
export type NamedArea = {
  area: SecondaryMedicalArea;
  /** The part of its name that the texts contain: 置賜. */
  word: string;
  /** The labels of these texts. */
  labels: string[];
  /** Whether the name is unambiguous: 置賜地域, unlike 中央 in a hospital's name. */
  isCertain: boolean;
};

/** Names that only say where in the prefecture an area lies, and so are ambiguous. */
const DIRECTION = /^(?:県|区)?(?:東|西|南|北|中|央|中央|南東|南西|西南|西北|東北)部?$/;
const REGION = '(?:地域|地区|圏|医療圏|二次|医療連携圏)';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The words an area may be called by: 八戸地域 → 八戸; 会津・南会津 → itself and its parts. */
function wordsOf({ name }: SecondaryMedicalArea): string[] {
  const bare = name.replace(/地域$/, '');
  return [...new Set([bare, ...bare.split('・')])].sort((a, b) => b.length - a.length);
}

/**
 * The areas that texts of a sheet name.
 *
 * @param areas the areas of the prefectures served
 * @returns all areas that are named, without those whose word is part of another's (檜山 in 南檜山)
 */
export function namedAreas(
  texts: readonly NamingText[],
  areas: readonly SecondaryMedicalArea[],
  prefectures: readonly Pick<Prefecture, 'shortName'>[],
): NamedArea[] {
  const found = areas.flatMap((area): NamedArea[] => {
    const word = wordsOf(area).find((name) => texts.some(({ text }) => text.includes(name)));
    if (word === undefined) return [];
    const naming = texts.filter(({ text }) => text.includes(word));
    const asRegion = new RegExp(`${escaped(word)}${REGION}`);
    const isOwn = !DIRECTION.test(word) && prefectures.every(({ shortName }) => shortName !== word);
    const isCertain =
      naming.some(({ text }) => asRegion.test(text)) || (isOwn && naming.length > 1);
    return [{ area, word, labels: naming.map(({ label }) => label), isCertain }];
  });
  return found.filter(
    ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)),
  );
}
