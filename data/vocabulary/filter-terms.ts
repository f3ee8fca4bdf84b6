import { field, type Term } from './term';

/** Filters whose name is not that of a single field of the record. */
export const filterTerms = {
  q: field(
    'キーワード',
    'words',
    '名称、愛称、代表団体、主なIT企業、地域の名に含まれる言葉。空白で区切るとすべてを含むものに絞る。',
  ),
  since: field('運用開始年', 'start year', 'システムが導入された年(西暦)。'),
  consent: field(
    '患者さんの同意',
    "patients' consent",
    '患者が情報の共有に同意する単位。参加の同意方法のうち、患者についてのもの。',
  ),
  facility: field(
    '参加施設の種別',
    'types of participating facilities',
    '参加している数がシートに書かれている施設の種別。',
  ),
  fee: field('患者さんの料金', 'fee for patients', '患者本人が払う料金があるかどうか。'),
} as const satisfies Record<string, Term>;
