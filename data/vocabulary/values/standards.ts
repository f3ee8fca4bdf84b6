import { type ValueTerm, value } from '../term';

/** 厚労省標準規格の採用. */
export const standardValues: readonly ValueTerm[] = [
  value(
    'hot-code',
    '医薬品HOTコードマスター',
    'HOT drug code master',
    '医薬品の各種コードを対応付ける標準の番号表。',
  ),
  value(
    'icd10-diseases',
    'ICD10対応標準病名マスター',
    'standard disease names for ICD-10',
    '国際疾病分類(ICD-10)に対応した標準の病名集。',
  ),
  value(
    'mfer',
    '保健医療情報-医療波形フォーマット-第92001部:符号化規則',
    'medical waveform format (MFER)',
    '心電図などの波形を記録する形式(MFER)の標準。',
  ),
  value(
    'dicom',
    '医療におけるデジタル画像と通信',
    'DICOM',
    '医用画像の形式と通信手順を定めた国際標準(DICOM)。',
    ['医療におけるデジタル画像と通信(DICOM)'],
  ),
  value(
    'jahis-laboratory',
    'JAHIS臨床検査データ交換規約',
    'JAHIS laboratory data exchange',
    '臨床検査の依頼と結果をやり取りするための、業界団体JAHISの規約。',
  ),
  value(
    'laboratory-master',
    '臨床検査マスター',
    'laboratory test master',
    '臨床検査の項目に付ける標準のコードの表。',
  ),
  value(
    'jahis-radiology',
    'JAHIS放射線データ交換規約',
    'JAHIS radiology data exchange',
    '放射線検査の依頼や実施の情報をやり取りするための、業界団体JAHISの規約。',
  ),
  value(
    'patient-documents',
    '患者診療情報提供書及び電子診療データ提供書',
    'documents and data given to patients',
    '患者に渡す診療情報の文書と電子データの標準。',
  ),
];
