import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** サービスについて, 共有できる情報項目, 共有情報の取得元. */
export const serviceFields: Record<
  PathsOf<'services' | 'sharedItems' | 'dataSources'>,
  FieldTerm
> = {
  services: field('サービスについて', 'services', '対象とする疾病と、参加施設が使えるサービス。'),
  'services.diseases': field('疾病', 'diseases', '連携の対象として挙げられた疾病。', 'diseases'),
  'services.offered': field('サービス', 'services', 'ネットワークで使えるサービス。', 'services'),
  'services.supplement': field(
    '補足・備考',
    'supplement',
    'サービスについてシートに添えられた補足。',
  ),
  sharedItems: field(
    '共有できる情報項目',
    'shared items',
    '施設の間で見ることのできる診療情報の種類。',
  ),
  'sharedItems.basic': field(
    '基本情報',
    'basic information',
    '氏名や病名など、患者についての基本的な情報。',
    'shared-items',
  ),
  'sharedItems.documents': field(
    '文書',
    'documents',
    '紹介状や記録、サマリなど、文書として共有される情報。',
    'shared-items',
  ),
  'sharedItems.orders': field(
    'オーダ情報',
    'orders',
    '医師が出した処方や検査などの指示の情報。',
    'shared-items',
  ),
  'sharedItems.testResults': field(
    '検査結果',
    'test results',
    '検査の結果や画像として共有される情報。',
    'shared-items',
  ),
  'sharedItems.dispensing': field(
    '調剤結果',
    'dispensing results',
    '薬局などで実際に調剤された薬の情報。',
    'shared-items',
  ),
  'sharedItems.other': field(
    'その他',
    'other items',
    '上の区分に入らない共有項目。',
    'shared-items',
  ),
  dataSources: field(
    '共有情報の取得元',
    'data sources',
    '共有される情報がどの施設のどのシステムから取り出されるか。',
    'data-sources',
  ),
};
