import type { EffectKey, EffectRating } from '../../schema/effects';
import { type ValueTerm, value } from '../term';

/** The 16 effects, in the sheet's order and words. */
export const effectValues: readonly (ValueTerm & { id: EffectKey })[] = [
  value(
    'patient-service',
    '患者サービスが向上した',
    'better service to patients',
    '患者が受けるサービスがよくなったかどうか。',
  ),
  value(
    'patient-burden',
    '患者の負担が軽減した',
    'less burden on patients',
    '重複する検査や移動など、患者の負担が減ったかどうか。',
  ),
  value(
    'role-differentiation',
    '医療機関間で機能分化が進んだ',
    'division of roles among institutions',
    '医療機関がそれぞれの役割を分け合うようになったかどうか。',
  ),
  value(
    'knowledge-transfer',
    '医療機関間の知識やノウハウの伝達習得が進んだ',
    'transfer of knowledge among institutions',
    '医療機関の間で知識や技術が伝わるようになったかどうか。',
  ),
  value(
    'personal-networks',
    '医療機関間の人的ネットワークが進んだ',
    'personal networks among institutions',
    '医療機関で働く人どうしのつながりが広がったかどうか。',
  ),
  value(
    'physician-shortage',
    '医師の偏在を補う効果があった',
    'compensates uneven distribution of physicians',
    '医師が地域によって偏っていることを補えたかどうか。',
  ),
  value(
    'referrals',
    '患者紹介の円滑化が進んだ',
    'smoother referrals',
    '患者の紹介や逆紹介が進めやすくなったかどうか。',
  ),
  value(
    'core-hospital-support',
    '地域中核病院のサポートが受けられるようになった',
    'support from core hospitals',
    '地域の中心となる病院の支援を得られるようになったかどうか。',
  ),
  value(
    'clinic-support',
    '診療所の支援が受けられるようになった',
    'support from clinics',
    '診療所の支援を得られるようになったかどうか。',
  ),
  value(
    'overall-workload',
    '業務全体の負担軽減',
    'less work overall',
    '業務全体の負担が減ったかどうか。',
  ),
  value(
    'physician-workload',
    '医師の負担軽減',
    'less work for physicians',
    '医師の業務の負担が減ったかどうか。',
  ),
  value(
    'nurse-workload',
    '看護師の負担軽減',
    'less work for nurses',
    '看護師の業務の負担が減ったかどうか。',
  ),
  value(
    'clerical-workload',
    '事務職員の負担軽減',
    'less work for clerical staff',
    '事務職員の業務の負担が減ったかどうか。',
  ),
  value(
    'technical-workload',
    '技術職員の負担軽減',
    'less work for technical staff',
    '検査や放射線などの技術職員の業務の負担が減ったかどうか。',
  ),
  value(
    'information-sharing',
    '従事者間の情報共有が向上した',
    'better sharing of information among staff',
    '医療や介護に携わる人の間で情報が伝わりやすくなったかどうか。',
  ),
  value(
    'collaboration',
    '従事者間の連携が向上した',
    'better collaboration among staff',
    '医療や介護に携わる人どうしの協力が深まったかどうか。',
  ),
];

/** The marks of the sheet, always shown together with the words. */
export const effectMarks: Record<EffectRating, string> = {
  effective: '○',
  neither: '△',
  ineffective: '×',
};

/** How an effect is rated. */
export const effectRatingValues: readonly (ValueTerm & { id: EffectRating })[] = [
  value('effective', '効果あり', 'effective', '運営者が効果があったと答えたこと。', ['○']),
  value(
    'neither',
    'どちらとも言えない',
    'neither',
    '運営者が、効果があったともなかったとも言えないと答えたこと。',
    ['△'],
  ),
  value('ineffective', '効果なし', 'ineffective', '運営者が効果がなかったと答えたこと。', ['×']),
];
