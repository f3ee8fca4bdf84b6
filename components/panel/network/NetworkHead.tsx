import { AddToCompare } from '@/components/compare/AddToCompare';
import { derivedTermId, fieldTermId } from '@/components/glossary/term-ids';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { formatNumber } from '@/components/ui/numbers';
import { areaPath, prefecturePath } from '@/data/address/paths';
import { participantsTotal } from '@/data/derived';
import { endedYears, shownName } from '@/data/names';
import { areaByCode, prefectureByCode } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { derivedTerms, labelOf, statedTypesLabel, valueLabel } from '@/data/vocabulary';
import { KeyFigures } from '../KeyFigures';
import { type Crumb, PanelHead } from '../PanelHead';
import { formatThousandYen, roundedCost } from './money';
import styles from './network.module.css';

function crumbsOf({ coverage }: Network): Crumb[] {
  const crumbs = [{ label: '日本', href: '/' }];
  const [code, ...others] = coverage.prefectures;
  const prefecture = code !== undefined && others.length === 0 && prefectureByCode.get(code);
  if (!prefecture) return crumbs;
  crumbs.push({ label: prefecture.name, href: prefecturePath(prefecture.slug) });
  if (coverage.scope === 'secondary-medical-area' && coverage.areas.length === 1) {
    const [areaCode = ''] = coverage.areas;
    const area = areaByCode.get(areaCode);
    if (area) crumbs.push({ label: area.name, href: areaPath(area.code) });
  }
  return crumbs;
}

/** Name, formal name, operator and scope of a network, and its three key figures. */
export function NetworkHead({ network }: { network: Network }) {
  const { overview, participants, budget, coverage } = network;
  const { nickname, systemName, operator } = overview;
  const years = endedYears(network);
  const total = participantsTotal(network);
  const patients = participants.registeredPatients;
  const construction = budget.construction?.value;
  return (
    <>
      <PanelHead
        crumbs={crumbsOf(network)}
        kind="ネットワーク"
        title={
          <>
            {nickname?.value ?? systemName}
            {nickname?.reading && <span className={styles.reading}>（{nickname.reading}）</span>}
            {years && <span className={styles.reading}> {years}</span>}
          </>
        }
      >
        {nickname && nickname.value !== systemName && <p>{systemName}</p>}
        {operator && <p>{operator.value}</p>}
        <p className={styles.scope}>
          <ScopeMark scope={coverage.scope} />
          {valueLabel('scope', coverage.scope)}
        </p>
        <AddToCompare id={network.id} name={shownName(network)} />
      </PanelHead>
      <KeyFigures
        figures={[
          {
            label: derivedTerms.participants.label,
            term: derivedTermId('participants'),
            value: total && formatNumber(total.count),
            unit: '施設',
            note: total && statedTypesLabel(total.types),
          },
          {
            label: labelOf('participants.registeredPatients'),
            term: fieldTermId('participants.registeredPatients'),
            value: patients && formatNumber(patients.count),
            unit: '人',
            note: patients?.basis,
          },
          {
            label: labelOf('budget.construction'),
            term: fieldTermId('budget.construction'),
            ...(construction === undefined
              ? { value: null }
              : { ...roundedCost(construction), note: formatThousandYen(construction) }),
          },
        ]}
      />
    </>
  );
}
