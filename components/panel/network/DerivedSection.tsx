import { TermLink } from '@/components/glossary/TermLink';
import { derivedTermId } from '@/components/glossary/term-ids';
import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import { formatNumber } from '@/components/ui/numbers';
import {
  annualPerFacility,
  constructionPerPatient,
  type DerivedFigure,
  registeredShare,
} from '@/data/derived';
import { areaByCode, prefectureByCode } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { derivedTerms, honesty } from '@/data/vocabulary';
import { Note } from './facts';
import styles from './network.module.css';
import { FieldSection } from './sections';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

const PERCENT = new Intl.NumberFormat('ja-JP', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

function formatFigure({ value, unit }: DerivedFigure): string {
  return (unit === '%' ? PERCENT.format(value) : formatNumber(Math.round(value))) + unit;
}

function Figure({
  term,
  figure,
}: {
  term: keyof typeof derivedTerms;
  figure: DerivedFigure | null;
}) {
  return (
    <Definition label={<TermLink id={derivedTermId(term)} label={derivedTerms[term].label} />}>
      {figure ? (
        <>
          <b className={styles.number}>{formatFigure(figure)}</b>
          <p className={styles.secondary}>{figure.formula}</p>
          <p className={styles.secondary}>
            {figure.inputs.map((input, index) => (
              <span key={input.label} className={styles.word}>
                {index > 0 && <span className={styles.operator}> ÷ </span>}
                {formatNumber(input.value)}
                {input.unit}
              </span>
            ))}
          </p>
        </>
      ) : (
        <span className={styles.secondary}>もとの値の記載がないため算出できません</span>
      )}
    </Definition>
  );
}

/** Figures computed from stated values, each with its formula and what went into it. */
export function DerivedSection({ network }: { network: Network }) {
  return (
    <FieldSection path="derived">
      <DefinitionList>
        <Figure term="registeredShare" figure={registeredShare(network, POPULATIONS)} />
        <Figure term="constructionPerPatient" figure={constructionPerPatient(network)} />
        <Figure term="annualPerFacility" figure={annualPerFacility(network)} />
      </DefinitionList>
      <Note>
        {honesty.derived.definition}
        もとのシートに日付がないため、患者数・施設数・費用がいつのものかは分かりません。
      </Note>
    </FieldSection>
  );
}
