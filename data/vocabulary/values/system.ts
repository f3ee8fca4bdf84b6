import { type ValueTerm, value } from '../term';

/** 連携方式. */
export const architectureValues: readonly ValueTerm[] = [
  value('centralised', '集中型', 'centralised', '共有する情報を一か所のサーバーに集めて置く方式。'),
  value(
    'distributed',
    '分散型',
    'distributed',
    '情報を各施設に置いたまま、必要なときに参照し合う方式。',
  ),
  value(
    'cloud',
    'クラウド型',
    'cloud',
    '外部の事業者がインターネットなどを通じて提供する基盤を使う方式。',
  ),
];

/** 情報共有の形態. */
export const sharingValues: readonly ValueTerm[] = [
  value('two-way', '双方向での共有', 'two-way sharing', '参加施設が互いに情報を出し合うこと。', [
    '双向での共有',
  ]),
  value('view-only', '参照のみ', 'view only', '他の施設の情報を見るだけで、自らは出さないこと。'),
];

/** 患者IDシステム. */
export const patientIdValues: readonly ValueTerm[] = [
  value(
    'id-link',
    'ID-Link',
    'ID-Link',
    '施設ごとの患者番号を結び付け、診療情報を参照し合うための地域連携サービスの製品名。',
    ['ID-Linkシステムを利用'],
  ),
  value(
    'human-bridge',
    'HumanBridge',
    'HumanBridge',
    '施設ごとの患者番号を結び付け、診療情報を共有するための地域連携システムの製品名。',
    ['HumanBridgeシステムを利用'],
  ),
  value(
    'own-development',
    '独自開発',
    'own development',
    '市販の製品ではなく、独自に開発した仕組みで患者番号を結び付けること。',
    ['独自開発のシステムを利用'],
  ),
];

/** 標準化ストレージ. */
export const storageValues: readonly ValueTerm[] = [
  value(
    'ss-mix2',
    'SS-MIX2',
    'SS-MIX2',
    '診療情報を標準の形式とフォルダー構成で蓄える、日本で広く使われる仕様。',
  ),
  value(
    'pix-pdq',
    'PIX/PIXV3/PDQ/PDQV3',
    'PIX / PDQ',
    '患者番号の照合(PIX)と患者基本情報の照会(PDQ)の手順を定めた国際的な統合仕様。',
  ),
];

/** 情報の保存場所. */
export const locationValues: readonly ValueTerm[] = [
  value(
    'on-site',
    '各医療機関の院内',
    'on site at each institution',
    '情報がそれぞれの医療機関の中に保存されていること。',
  ),
  value(
    'data-centre',
    '院外のデータセンター',
    'external data centre',
    '情報が医療機関の外にあるデータセンターに保存されていること。',
  ),
];

/** 障害対策. */
export const continuityValues: readonly ValueTerm[] = [
  value(
    'vendor-service',
    '提供ベンダーのサービスを利用',
    "vendor's service",
    'システムを提供する企業の保全サービスを使うこと。',
  ),
  value(
    'other-media',
    '磁気メディア等別媒体への保存',
    'backup to other media',
    '磁気メディアなど別の媒体に写しを取っておくこと。',
  ),
];

/** 通信ネットワーク, of medical institutions, care facilities and patients alike. */
export const communicationValues: readonly ValueTerm[] = [
  value(
    'dedicated-line',
    '専用線',
    'dedicated line',
    '特定の地点の間だけを結ぶ、他と共用しない回線。',
    ['医療機関との通信専用線'],
  ),
  value(
    'ip-vpn',
    'IP-VPN',
    'IP-VPN',
    '通信事業者の閉じた網の中に作る、インターネットを通らない仮想専用網。',
    ['医療機関との通信IP-VPN'],
  ),
  value(
    'internet-vpn',
    'インターネットVPN',
    'internet VPN',
    'インターネットの上に暗号化によって作る仮想専用網。',
    ['医療機関との通信インターネットVPN', '介護施設の通信インターネットVPN'],
  ),
  value('other-vpn', 'その他のVPN', 'other VPN', 'IP-VPNとインターネットVPN以外の仮想専用網。', [
    '医療機関との通信その他のVPN',
  ]),
  value('internet', 'インターネット', 'internet', 'VPNとは書かれていない、インターネットの利用。', [
    '医療機関との通信インターネット',
    '医療機関等との通信インターネット',
    '介護施設の通信インターネット',
  ]),
];

/** ログインセキュリティ. */
export const loginValues: readonly ValueTerm[] = [
  value(
    'password',
    'IDとパスワード',
    'user ID and password',
    '利用者名と本人だけが知る合言葉で確かめること。',
  ),
];

/** 主なIT企業; a spelling may add the legal form, which is ignored. */
export const vendorValues: readonly ValueTerm[] = [
  value('fujitsu', '富士通', 'Fujitsu', '電機・IT企業の富士通(株)。HumanBridgeを提供する。'),
  value('nec', '日本電気', 'NEC', '電機・IT企業の日本電気(株)。NECとも呼ばれる。', ['NEC']),
  value('sec', 'SEC', 'SEC', 'IT企業の(株)SEC。ID-Linkを開発した。'),
  value(
    'nd-software',
    'NDソフトウェア',
    'ND Software',
    '介護・福祉向けのソフトウェアを手がけるIT企業。',
  ),
];
