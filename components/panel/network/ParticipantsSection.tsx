import { FieldLabel, TermLink } from '@/components/glossary/TermLink';
import { honestyTermId, valueTermId } from '@/components/glossary/term-ids';
import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import { formatNumber } from '@/components/ui/numbers';
import { participantsTotal } from '@/data/derived';
import { facilityTypes } from '@/data/schema/facility-types';
import type { Network } from '@/data/schema/network';
import type { FacilityCount, PatientCount } from '@/data/schema/participants';
import { statedTypesLabel, valueLabel } from '@/data/vocabulary';
import { Remark, ValueFact } from './facts';
import styles from './network.module.css';
import { FieldSection } from './sections';

/** A number of facilities with its status, and a bar in proportion to the largest number. */
function Facilities({ count, most }: { count: NonNullable<FacilityCount>; most: number }) {
  return (
    <>
      <span className={styles.barred}>
        <span>
          {count.status && <span className={styles.qualifier}>{count.status}：</span>}
          <span className={styles.number}>{formatNumber(count.count)}</span>施設
        </span>
        <svg
          className={styles.bar}
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={most > 0 ? (count.count / most) * 100 : 0} height="1" />
        </svg>
      </span>
      <Remark>{count.remark}</Remark>
    </>
  );
}

function Patients({ count }: { count: NonNullable<PatientCount> }) {
  return (
    <>
      {count.basis && <span className={styles.qualifier}>{count.basis}：</span>}
      <span className={styles.number}>{formatNumber(count.count)}</span>人
      <Remark>{count.remark}</Remark>
    </>
  );
}

/** 参加団体数と参加患者数; the total goes over the types stated and says so. */
export function ParticipantsSection({ network }: { network: Network }) {
  const { facilities, utilisation, registeredPatients, sharedPatients } = network.participants;
  const total = participantsTotal(network);
  const most = Math.max(0, ...facilityTypes.map((type) => facilities[type]?.count ?? 0));
  return (
    <FieldSection path="participants">
      <DefinitionList>
        {facilityTypes.map((type) => {
          const count = facilities[type];
          return (
            <Definition
              key={type}
              label={
                <TermLink
                  id={valueTermId('facility-types', type)}
                  label={valueLabel('facility-types', type)}
                />
              }
            >
              {count && <Facilities count={count} most={most} />}
            </Definition>
          );
        })}
        {total && (
          <Definition
            label={
              <TermLink id={honestyTermId('stated-total')} label={statedTypesLabel(total.types)} />
            }
          >
            <b className={styles.number}>{formatNumber(total.count)}</b>施設
          </Definition>
        )}
        <ValueFact path="participants.utilisation" stated={utilisation} />
        <Definition label={<FieldLabel path="participants.registeredPatients" />}>
          {registeredPatients && <Patients count={registeredPatients} />}
        </Definition>
        <Definition label={<FieldLabel path="participants.sharedPatients" />}>
          {sharedPatients && <Patients count={sharedPatients} />}
        </Definition>
      </DefinitionList>
    </FieldSection>
  );
}
