import { FieldLabel } from '@/components/glossary/TermLink';
import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import type { Fee } from '@/data/schema/fees';
import type { Network } from '@/data/schema/network';
import { type FieldPath, parts, valueLabel } from '@/data/vocabulary';
import { Note, Remark } from './facts';
import { formatYen } from './money';
import styles from './network.module.css';
import { FieldSection } from './sections';

function FeeFact({ path, fee }: { path: FieldPath; fee: Fee }) {
  return (
    <Definition label={<FieldLabel path={path} />}>{fee && <FeeValue fee={fee} />}</Definition>
  );
}

/** Whether a party pays and how much, with the amounts by condition and the remark. */
function FeeValue({ fee }: { fee: NonNullable<Fee> }) {
  const { status, charge, monthlyYen, amounts, remark } = fee;
  const amountInRemark = charge === 'free' && remark !== null && /\d円/.test(remark);
  return (
    <>
      {status && <span className={styles.qualifier}>{status}：</span>}
      {charge && valueLabel('fee-charge', charge)}
      {monthlyYen !== null && (
        <p>
          {parts.monthlyYen.label} <span className={styles.number}>{formatYen(monthlyYen)}</span>
        </p>
      )}
      {amounts?.map(({ condition, period, yen }) => (
        <p key={`${condition} ${period}`}>
          {condition} {valueLabel('fee-period', period)}{' '}
          <span className={styles.number}>{formatYen(yen)}</span>
        </p>
      ))}
      <Remark>{remark}</Remark>
      {amountInRemark && (
        <Note>
          シートの区分は「{valueLabel('fee-charge', 'free')}」ですが、備考に金額の記載があります。
        </Note>
      )}
    </>
  );
}

/** サービス利用・参加料金. */
export function FeeSection({ fees }: Pick<Network, 'fees'>) {
  return (
    <FieldSection path="fees">
      <DefinitionList>
        <FeeFact path="fees.disclosingHospital" fee={fees.disclosingHospital} />
        <FeeFact path="fees.viewingHospital" fee={fees.viewingHospital} />
        <FeeFact path="fees.clinic" fee={fees.clinic} />
        <FeeFact path="fees.pharmacy" fee={fees.pharmacy} />
        <FeeFact path="fees.careFacility" fee={fees.careFacility} />
        <FeeFact path="fees.patients" fee={fees.patients} />
      </DefinitionList>
    </FieldSection>
  );
}
