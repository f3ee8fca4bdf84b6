import { type FieldPath, labelOf } from '../../vocabulary';

/**
 * A field of the form (事例紹介). `basis` is the row 登録患者数状況 above a count of patients; each vendor has a row.
 */
export type FieldId =
  | FieldPath
  | 'participants.registeredPatients.basis'
  | 'participants.sharedPatients.basis'
  | 'vendors.1'
  | 'vendors.2'
  | 'vendors.3';

/** A row of the form: the heading of a section, or a field with its label. */
export type Slot = { kind: 'heading' | 'field'; id: FieldId; label: string };

const heading = (id: FieldPath): Slot => ({ kind: 'heading', id, label: labelOf(id) });
const row = (id: FieldId, label: string): Slot => ({ kind: 'field', id, label });
const rows = (...ids: FieldPath[]): Slot[] => ids.map((id) => row(id, labelOf(id)));

/** Every row of the form in order. Labels come from the vocabulary, except four that differ. */
export const form: readonly Slot[] = [
  heading('overview'),
  ...rows('overview.systemName', 'overview.operator', 'overview.introduction'),
  ...rows('overview.operatingStatus', 'overview.endYear', 'overview.regionsServed'),
  ...rows('overview.localGovernment', 'overview.secretariat'),
  heading('purpose'),
  ...rows('purpose.purposes', 'purpose.regionalIssues', 'purpose.effects'),
  ...rows('purpose.systemIssues', 'purpose.measures', 'coverage'),
  heading('participants'),
  row('participants.facilities', '参加団体と参加患者数'),
  ...rows('participants.utilisation'),
  row('participants.registeredPatients.basis', '登録患者数状況'),
  ...rows('participants.registeredPatients'),
  row('participants.sharedPatients.basis', '情報共有している患者状況'),
  ...rows('participants.sharedPatients'),
  heading('consent.participation'),
  ...rows('consent.participation.medicalInstitutions', 'consent.participation.careFacilities'),
  ...rows('consent.participation.patients'),
  heading('consent.procedure'),
  ...rows('consent.procedure.newPatients', 'consent.procedure.withdrawal'),
  ...rows('consent.procedure.extension'),
  heading('services'),
  ...rows('services.diseases', 'services.offered', 'services.supplement'),
  heading('sharedItems'),
  ...rows('sharedItems.basic', 'sharedItems.documents', 'sharedItems.orders'),
  ...rows('sharedItems.testResults', 'sharedItems.dispensing', 'sharedItems.other'),
  heading('dataSources'),
  ...rows('dataSources'),
  heading('system'),
  ...rows('system.architecture', 'system.sharing', 'system.patientId', 'system.storage'),
  ...rows('system.location', 'system.continuity', 'system.standards'),
  heading('communication'),
  ...rows('communication.medicalInstitutions', 'communication.careFacilities'),
  ...rows('communication.patients'),
  heading('login'),
  ...rows('login.medicalInstitutions', 'login.careFacilities', 'login.patients'),
  heading('vendors'),
  row('vendors.1', '企業名(1)'),
  row('vendors.2', '企業名(2)'),
  row('vendors.3', '企業名(3)'),
  heading('fees'),
  ...rows('fees.disclosingHospital', 'fees.viewingHospital', 'fees.clinic', 'fees.pharmacy'),
  ...rows('fees.careFacility', 'fees.patients'),
  heading('secondaryUse'),
  ...rows('secondaryUse.healthCosts', 'secondaryUse.publicInterest'),
  ...rows('secondaryUse.otherPurposes'),
  heading('budget'),
  ...rows('budget.construction', 'budget.annual', 'budget.maintenance', 'budget.otherAnnual'),
  heading('costBearing'),
  ...rows('costBearing.actual.construction', 'costBearing.actual.operation'),
  ...rows('costBearing.planned.construction', 'costBearing.planned.operation'),
];

/** The headings, which are also in the page's table of contents. */
export const headings: ReadonlySet<string> = new Set(
  form.filter(({ kind }) => kind === 'heading').map(({ label }) => label),
);

/** The label of a field as the form has it. */
export function formLabel(id: FieldId): string {
  return form.find((slot) => slot.kind === 'field' && slot.id === id)?.label ?? id;
}
