import { formatNumber } from '@/components/ui/numbers';
import { type DerivedFigure, derivedFigures } from '@/data/derived';
import { shownName } from '@/data/names';
import { areaByCode, prefectureByCode } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { derivedTerms, effectMarks, honesty, labelOf, valueLabel } from '@/data/vocabulary';
import styles from './about.module.css';
import { TermList } from './TermList';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };
const SHOWN = ['registeredShare', 'constructionPerPatient', 'annualPerFacility'] as const;
const WORDS = ['derived', 'stated-total', 'date-unknown', 'summary'] as const;

const PERCENT = new Intl.NumberFormat('ja-JP', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

const inWords = ({ value, unit }: DerivedFigure) =>
  (unit === '%' ? PERCENT.format(value) : formatNumber(Math.round(value))) + unit;

/** A figure as computed for the first network whose sheet states every input. */
function exampleOf(label: string, networks: readonly Network[]) {
  for (const network of networks) {
    const figure = derivedFigures(network, POPULATIONS).find((other) => other.label === label);
    if (figure) return { name: shownName(network), figure };
  }
  return null;
}

function Formula({ term, networks }: FormulaProps) {
  const example = exampleOf(term.label, networks);
  return (
    <div className={styles.formula}>
      <dt>{term.label}</dt>
      <dd>
        {term.definition}
        {example && (
          <>
            <span className={styles.expression}>{example.figure.formula}</span>
            <span className={styles.example}>
              例：{example.name}は
              {example.figure.inputs
                .map(({ value, unit }) => formatNumber(value) + unit)
                .join(' ÷ ')}
              から{inWords(example.figure)}
            </span>
          </>
        )}
      </dd>
    </div>
  );
}

type FormulaProps = { term: { label: string; definition: string }; networks: readonly Network[] };

/** The figures the atlas computes, and how it treats what a sheet states or leaves out. */
export function Method({ networks }: { networks: readonly Network[] }) {
  const marks = (['effective', 'neither', 'ineffective'] as const).map(
    (rating) => `${effectMarks[rating]} ${valueLabel('effect-ratings', rating)}`,
  );
  return (
    <>
      <p>
        ネットワークについてアトラスが計算するのは、参加施設の合計と、次の値だけです。次の値には、いつも式ともとの値を添えます。
      </p>
      <dl className={styles.formulas}>
        {SHOWN.map((key) => (
          <Formula key={key} term={derivedTerms[key]} networks={networks} />
        ))}
      </dl>
      <p>
        もとの値が一つでも「{honesty['not-stated'].label}
        」なら計算しません。書かれていない値を0とはみなしません。対象地域の記載がないネットワークと、市区町村を対象とするネットワークについては、対象地域の人口を求めません（市区町村ごとの人口は出典にないためです）。
      </p>
      <p>
        シートには日付がなく、患者数・施設数・費用がいつのものかは分かりません。人口は2020年の値ですから、割合はおおよその目安としてお読みください。
      </p>
      <TermList terms={WORDS.map((id) => ({ id, term: honesty[id] }))} />
      <p>
        「{labelOf('purpose.effects')}」の印は、シートの{marks.join('、')}
        をそのまま写しています。印のない項目は「{honesty['not-stated'].label}」です。
      </p>
    </>
  );
}
