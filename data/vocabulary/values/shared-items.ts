import { type ValueTerm, value } from '../term';

const order = (id: string, label: string, english: string, what: string) =>
  value(id, label, english, `医師が出した${what}の指示の情報。`);

/** 共有できる情報項目: the items of all groups; ids are unique across the groups. */
export const sharedItemValues: readonly ValueTerm[] = [
  value(
    'patient-basics',
    '患者基本情報',
    'patient demographics',
    '氏名、生年月日、性別など、患者を特定するための情報。',
  ),
  value('diagnoses', '病名情報', 'diagnoses', '患者に付けられた病名とその経過の情報。'),
  value(
    'referral-letter',
    '診療情報提供書',
    'referral letter',
    '患者を紹介するときに診療の経過などを記して渡す文書。紹介状。',
  ),
  value('physician-record', '医師記録', "physician's notes", '医師が診療の経過を記した記録。'),
  value('summary', 'サマリ', 'summary', '入院や診療の経過をまとめた要約。'),
  value('operative-record', '手術記録', 'operative record', '手術の内容と経過の記録。'),
  value('nursing-record', '看護記録等', 'nursing record and the like', '看護師が記した記録など。', [
    '看護記録',
  ]),
  value(
    'other-documents',
    '文章その他',
    'other documents',
    '選択肢にない文書。内容があれば備考に書かれる。',
    ['文書その他'],
  ),
  order('prescription-order', '処方オーダ', 'prescription order', '薬の処方'),
  order('injection-order', '注射オーダ', 'injection order', '注射や点滴'),
  order('lab-order', '検体検査オーダ', 'laboratory order', '血液や尿などの検査'),
  order('radiology-order', '放射線検査オーダ', 'radiology order', 'X線やCTなどの検査'),
  order('endoscopy-order', '内視鏡検査オーダ', 'endoscopy order', '内視鏡による検査'),
  order(
    'physiology-order',
    '生理検査オーダ',
    'physiological test order',
    '心電図や超音波などの検査',
  ),
  order('meal-order', '食事オーダ', 'meal order', '入院中の食事'),
  value('lab-results', '検体検査結果', 'laboratory results', '血液や尿などを調べた結果。'),
  value(
    'physiology-results',
    '生理検査結果',
    'physiological test results',
    '心電図や超音波など、体の働きを調べた結果。',
  ),
  value('images', '画像', 'images', 'X線、CT、MRIなどの医用画像。'),
  value('dispensing-results', '調剤結果', 'dispensing results', '実際に調剤された薬の情報。'),
  value('other', 'その他', 'other items', '選択肢にない項目。内容があれば備考に書かれる。'),
];
