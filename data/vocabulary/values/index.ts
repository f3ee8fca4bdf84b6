import type { ValueTerm } from '../term';
import { bearerValues, feeChargeValues, feePeriodValues, secondaryUseValues } from './costs';
import { scopeValues } from './coverage';
import { effectRatingValues, effectValues } from './effects';
import {
  introductionStatusValues,
  localGovernmentValues,
  operatingStatusValues,
  purposeValues,
  staffingValues,
} from './overview';
import {
  consentCareValues,
  consentExtensionValues,
  consentInstitutionValues,
  consentNewValues,
  consentPatientValues,
  consentWithdrawalValues,
  facilityTypeValues,
  participationStatusValues,
  patientBasisValues,
} from './participants';
import { dataSourceValues, diseaseValues, serviceValues } from './services';
import { sharedItemValues } from './shared-items';
import { standardValues } from './standards';
import {
  architectureValues,
  communicationValues,
  continuityValues,
  locationValues,
  loginValues,
  patientIdValues,
  sharingValues,
  storageValues,
  vendorValues,
} from './system';

/** Every enumeration of the record by name, its values in the sheet's order. */
export const valueSets = {
  scope: scopeValues,
  'introduction-status': introductionStatusValues,
  'operating-status': operatingStatusValues,
  'local-government': localGovernmentValues,
  staffing: staffingValues,
  purposes: purposeValues,
  effects: effectValues,
  'effect-ratings': effectRatingValues,
  'facility-types': facilityTypeValues,
  'participation-status': participationStatusValues,
  'patient-basis': patientBasisValues,
  'consent-institutions': consentInstitutionValues,
  'consent-care': consentCareValues,
  'consent-patients': consentPatientValues,
  'consent-new': consentNewValues,
  'consent-withdrawal': consentWithdrawalValues,
  'consent-extension': consentExtensionValues,
  diseases: diseaseValues,
  services: serviceValues,
  'shared-items': sharedItemValues,
  'data-sources': dataSourceValues,
  architecture: architectureValues,
  sharing: sharingValues,
  'patient-id': patientIdValues,
  storage: storageValues,
  location: locationValues,
  continuity: continuityValues,
  standards: standardValues,
  communication: communicationValues,
  login: loginValues,
  vendors: vendorValues,
  'fee-charge': feeChargeValues,
  'fee-period': feePeriodValues,
  'secondary-use': secondaryUseValues,
  bearers: bearerValues,
} as const satisfies Record<string, readonly ValueTerm[]>;

/** The name of an enumeration. */
export type ValueSetName = keyof typeof valueSets;

/** The label of a value of a closed enumeration; the id itself if the set does not have it. */
export function valueLabel(set: ValueSetName, id: string): string {
  const values: readonly ValueTerm[] = valueSets[set];
  return values.find((term) => term.id === id)?.label ?? id;
}
