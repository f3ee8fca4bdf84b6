const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' });

/** A page with the day it was read, as it is named in a report: 「秋田県」連携アトラス、https://…（2026年11月20日閲覧）。 */
export function citation(title: string, link: string, read: Date): string {
  const page = title.replace(/[｜：]?連携アトラス.*$/, '');
  const named = page === '' ? '連携アトラス' : `「${page}」連携アトラス`;
  return `${named}、${link}（${day.format(read)}閲覧）。`;
}
