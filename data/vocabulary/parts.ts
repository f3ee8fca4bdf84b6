import type { Part } from './field-paths';
import { type FieldTerm, field } from './term';

/** Terms for the parts of a stated value, in every field. */
export const parts: Record<Part, FieldTerm> = {
  value: field('値', 'value', 'シートに書かれた値。'),
  values: field('値', 'values', 'シートに書かれた値の並び。'),
  remark: field('備考', 'remark', '値に添えてシートに書かれた補足。シートの言葉のまま示す。'),
  summary: field('要約', 'summary', 'シートの文章を、アトラスが短くまとめ直したもの。'),
  reading: field('読み', 'reading', '名称に添えて書かれた読み仮名。'),
  status: field('状況', 'status', '実施しているか、導入しているかなどの区分。'),
  year: field('年', 'year', '導入された年(西暦)。'),
  arrangement: field('勤務の形', 'arrangement', '事務局の職員が専任か兼任か。', 'staffing'),
  count: field('数', 'count', '施設の数または人数。'),
  basis: field('数の根拠', 'basis', '患者数が実績かどうかの区分。', 'patient-basis'),
  charge: field('料金の区分', 'charge', '有料か無料か。', 'fee-charge'),
  monthlyYen: field('月額', 'monthly amount', '一か月の料金(円)。'),
  amounts: field('金額', 'amounts', '条件ごとに決められた料金。'),
  condition: field('条件', 'condition', '金額が当てはまる条件。病床数など。'),
  period: field('期間', 'period', '金額が一か月分か一年分か。', 'fee-period'),
  yen: field('円', 'yen', '料金の額(円)。'),
};
