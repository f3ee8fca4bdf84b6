/**
 * Page furniture: menus, font sizes, links to the top and the footer that are on every page of the publisher's site.
 * Spaces are ignored, and a line may contain several pieces.
 */
const WORDS: readonly string[] = [
  '事例紹介',
  '文字サイズ',
  '印刷について',
  'お問い合わせ',
  'サイト内検索',
  '医療情報連携ネットワークとは',
  '調査・報告',
  'ピックアップ事例',
  '事例を探す',
  '構築手順',
  '構築手順について',
  'FAQ',
  '用語集',
  'お役立ち情報',
  'リンク集',
  '資料ダウンロード',
  '事例一覧へ戻る',
  'ページの先頭へ戻る',
  '医療情報連携ネットワークはなぜ必要?',
  '医療情報連携ネットワークの導入効果',
  '利用者の声(導入効果)',
  '医療情報連携ネットワークをどう作る?',
  '医療情報連携ネットワークの構築手順',
  '実施のポイント',
  '利用者の声(苦労した点、成功要因)',
  'ガイドライン、書式例など',
  '医療情報連携ネットワークの具体例を見る',
  'データで見る',
  'Step1:計画',
  'Step2:構築',
  'Step3:運用',
  'Step4:更改',
  'プライバシーポリシー・免責事項',
];

/** Titles that are recognised by their beginning and end. */
const TITLES: readonly RegExp[] = [/^出発点は[^。]{4,24}思い/];

const LONGEST_FIRST = [...WORDS].sort((a, b) => b.length - a.length);
/** The choices of 文字サイズ. A single one on a line could be part of a value. */
const SIZES = ['小', '中', '大', '印刷'];

const PATTERNS: readonly RegExp[] = [
  // The path to the page, and the site's own address at the foot of a printed page.
  /^医療情報連携ネットワーク支援Navi( ?[>|〉».-].*)?$/i,
  /^<?https?:\/\/[^\s/]*mhlw\.go\.jp\/\S*( \d+ ?\/ ?\d+)?$/i,
  /^(Copyright\b|©)/i,
  // What a browser prints over a page, and page numbers.
  /^\d{4}\/\d{1,2}\/\d{1,2}[, ]+\d{1,2}:\d{2}\b/,
  /^- ?\d{1,3} ?-$/,
  /^(Page|ページ) ?\d{1,3}( ?\/ ?\d{1,3})?$/i,
];

/** Whether a normalised line is page furniture from beginning to end. */
export function isFurniture(line: string): boolean {
  if (PATTERNS.some((pattern) => pattern.test(line))) return true;
  let rest = line.replaceAll(' ', '');
  if (rest === '') return false;
  let sizes = false;
  while (rest !== '') {
    if (/^Copyright/i.test(rest)) return true;
    const word: string | undefined =
      LONGEST_FIRST.find((candidate) => rest.startsWith(candidate)) ??
      TITLES.map((title) => title.exec(rest)?.[0]).find((found) => found !== undefined) ??
      (sizes ? SIZES.find((size) => rest.startsWith(size)) : undefined);
    if (word === undefined) return false;
    sizes ||= word === '文字サイズ';
    rest = rest.slice(word.length);
  }
  return true;
}
