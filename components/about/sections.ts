/** The sections of the page by fragment, in order, with their headings. */
export const aboutSections = {
  what: '示すこと、示さないこと',
  networks: '収録しているネットワーク',
  coverage: '対象地域の読み方と描き方',
  markers: 'マーカーの位置',
  sources: '出典',
  method: '算出値と記載の扱い',
  version: 'データの版と変更',
  downloads: 'データのダウンロード',
  offline: 'オフラインでの利用',
  corrections: '誤りのお知らせ',
  adding: 'ネットワークの追加',
  accessibility: 'アクセシビリティ',
  licences: 'ライセンス',
} as const;

/** A section's fragment: `/about/#sources`. */
export type AboutSection = keyof typeof aboutSections;
