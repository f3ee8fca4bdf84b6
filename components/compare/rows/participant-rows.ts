import { sectionTitle } from '@/components/panel/network/sections';
import { formatNumber } from '@/components/ui/numbers';
import { participantsTotal } from '@/data/derived';
import { facilityTypes } from '@/data/schema/facility-types';
import { derivedTerms, labelOf, statedTypesLabel, valueLabel } from '@/data/vocabulary';
import { facilityCell, patientCell } from '../make-cells';
import { list, type RowReader, type SectionReader, text, words } from './readers';

/** 参加団体数と参加患者数, consent, services and shared items. */
export const participantSections: readonly SectionReader[] = [
  {
    id: 'participants',
    title: sectionTitle('participants'),
    rows: [
      ...facilityTypes.map(
        (type): RowReader => ({
          id: `participants.facilities.${type}`,
          label: valueLabel('facility-types', type),
          scale: 'facilities',
          cellOf: ({ participants }) => facilityCell(participants.facilities[type]),
        }),
      ),
      {
        id: 'participants.total',
        label: derivedTerms.participants.label,
        cellOf: (network) => {
          const total = participantsTotal(network);
          return (
            total && {
              key: JSON.stringify(total),
              lines: [`${formatNumber(total.count)}施設`, statedTypesLabel(total.types)],
            }
          );
        },
      },
      words('participants.utilisation', ({ participants }) => participants.utilisation),
      ...(['registeredPatients', 'sharedPatients'] as const).map(
        (field): RowReader => ({
          id: `participants.${field}`,
          label: labelOf(`participants.${field}`),
          scale: 'patients',
          cellOf: ({ participants }) => patientCell(participants[field]),
        }),
      ),
    ],
  },
  {
    id: 'consent-participation',
    title: sectionTitle('consent.participation'),
    rows: (['medicalInstitutions', 'careFacilities', 'patients'] as const).map((party) =>
      list(`consent.participation.${party}`, ({ consent }) => consent.participation[party]),
    ),
  },
  {
    id: 'consent-procedure',
    title: sectionTitle('consent.procedure'),
    rows: (['newPatients', 'withdrawal', 'extension'] as const).map((step) =>
      list(`consent.procedure.${step}`, ({ consent }) => consent.procedure[step]),
    ),
  },
  {
    id: 'services',
    title: sectionTitle('services'),
    rows: [
      list('services.diseases', ({ services }) => services.diseases),
      list('services.offered', ({ services }) => services.offered),
      text('services.supplement', ({ services }) => services.supplement),
    ],
  },
  {
    id: 'shared-items',
    title: sectionTitle('sharedItems'),
    rows: (['basic', 'documents', 'orders', 'testResults', 'dispensing', 'other'] as const).map(
      (group) => list(`sharedItems.${group}`, ({ sharedItems }) => sharedItems[group]),
    ),
  },
];
