import { field, type Term } from './term';

/** Words that say how certain or complete information is. */
export const honesty = {
  'not-stated': field(
    '記載なし',
    'not stated',
    'もとのシートに書かれていないこと。ゼロや「ない」という意味ではない。',
  ),
  summary: field('要約', 'summary', 'シートの文章を、アトラスが短くまとめ直したもの。'),
  uncollected: field(
    '未収録',
    'not collected',
    'アトラスがまだ記録を持っていないこと。ネットワークが存在しないという意味ではない。',
  ),
  covered: field(
    '対象地域内',
    'covered',
    '収録済みのネットワークが、その地域の全体を対象としていること。',
  ),
  partial: field(
    '一部地域',
    'partly covered',
    '収録済みのネットワークが、その地域の一部だけを対象としていること。',
  ),
  'may-cover': field(
    '対象の可能性',
    'may cover',
    '対象地域の記載がないネットワークが、その都道府県で提供されていること。対象としては数えない。',
  ),
  derived: field(
    '算出値',
    'derived figure',
    'シートの値からアトラスが計算した数。式と、もとの値を添えて示す。',
  ),
  'stated-total': field(
    '記載のある種別の計',
    'total over the types stated',
    '数が書かれている種別だけを足した合計。書かれていない種別は含まない。',
  ),
  'date-unknown': field(
    '時点不明',
    'date unknown',
    'もとのシートに日付がなく、いつの数かが分からないこと。',
  ),
} as const satisfies Record<string, Term>;
