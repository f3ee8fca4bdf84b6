import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** Where a record comes from. */
export const sourceFields: Record<PathsOf<'source'>, FieldTerm> = {
  source: field('出典', 'source', '記録のもとになった資料と、それを書き写した時期。'),
  'source.publisher': field('発行者', 'publisher', 'もとの資料を公表している機関。'),
  'source.title': field('資料', 'title', 'もとの資料の名称。'),
  'source.website': field(
    'ウェブサイト',
    'website',
    'シートに書かれたネットワーク自身のウェブサイト。現在も開けるとは限らない。',
  ),
  'source.published': field(
    'シートの日付',
    'date of the sheet',
    'もとの資料に書かれた日付。書かれていなければ時点は不明。',
  ),
  'source.transcribed': field(
    '転記時期',
    'transcribed',
    'アトラスが資料を読み、記録に書き写した年月。',
  ),
  'source.edited': field(
    '編集した項目',
    'edited fields',
    'シートの記載によらず、編集者が確かめて直した項目。取り込み直しても変わらない。',
  ),
};
