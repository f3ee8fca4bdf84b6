import { facilityTypes } from '../schema/facility-types';
import { labelOf, valueLabel } from '../vocabulary';
import {
  type Column,
  column,
  facilitiesColumn,
  fieldName,
  listColumn,
  patientsColumn,
  wordsColumn,
} from './column';

const facilities: readonly Column[] = facilityTypes.map((type) =>
  facilitiesColumn(
    {
      key: `participants.facilities.${type}`,
      group: labelOf('participants.facilities'),
      label: valueLabel('facility-types', type),
    },
    ({ participants }) => participants.facilities[type] ?? null,
  ),
);

const supplement = column(fieldName('services.supplement'), { beside: [] }, ({ services }) => {
  const text = services.supplement;
  return text === null ? null : { text, remark: null, sort: text, csv: [text] };
});

/** 参加団体数と参加患者数, 同意, サービス, 共有できる情報項目, 共有情報の取得元. */
export const participantColumns: readonly Column[] = [
  ...facilities,
  wordsColumn('participants.utilisation', ({ participants }) => participants.utilisation),
  patientsColumn(
    'participants.registeredPatients',
    ({ participants }) => participants.registeredPatients,
  ),
  patientsColumn('participants.sharedPatients', ({ participants }) => participants.sharedPatients),
  listColumn(
    'consent.participation.medicalInstitutions',
    ({ consent }) => consent.participation.medicalInstitutions,
  ),
  listColumn(
    'consent.participation.careFacilities',
    ({ consent }) => consent.participation.careFacilities,
  ),
  listColumn('consent.participation.patients', ({ consent }) => consent.participation.patients),
  listColumn('consent.procedure.newPatients', ({ consent }) => consent.procedure.newPatients),
  listColumn('consent.procedure.withdrawal', ({ consent }) => consent.procedure.withdrawal),
  listColumn('consent.procedure.extension', ({ consent }) => consent.procedure.extension),
  listColumn('services.diseases', ({ services }) => services.diseases),
  listColumn('services.offered', ({ services }) => services.offered),
  supplement,
  listColumn('sharedItems.basic', ({ sharedItems }) => sharedItems.basic),
  listColumn('sharedItems.documents', ({ sharedItems }) => sharedItems.documents),
  listColumn('sharedItems.orders', ({ sharedItems }) => sharedItems.orders),
  listColumn('sharedItems.testResults', ({ sharedItems }) => sharedItems.testResults),
  listColumn('sharedItems.dispensing', ({ sharedItems }) => sharedItems.dispensing),
  listColumn('sharedItems.other', ({ sharedItems }) => sharedItems.other),
  listColumn('dataSources', ({ dataSources }) => dataSources),
];
