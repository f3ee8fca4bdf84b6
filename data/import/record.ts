import type { Network } from '../schema/network';
import type { StatedList } from '../schema/stated';
import type { FieldPath } from '../vocabulary';
import { readEndYear, readIntroduction, readPatients, readSecretariat } from './fields/counts';
import { readCoverage } from './fields/coverage';
import { readEffects } from './fields/effects';
import { readFacilities } from './fields/facilities';
import { readFee } from './fields/fees';
import { fieldOf, textOf } from './fields/field';
import { readList } from './fields/list';
import { readBudget } from './fields/money';
import { readProse, readText, readWords } from './fields/words';
import type { FieldId } from './layout/form';
import type { Sheet } from './layout/split';
import type { Report } from './message';

/** Values of a record that are not on the sheet. */
export type RecordOptions = {
  id: string;
  /** The month in which the sheet was read: YYYY-MM. */
  transcribed: string;
  /** Codes of areas or municipalities given by hand; empty if none are. */
  areas: readonly string[];
};

/** The publication that the sheets belong to. */
const PUBLICATION = { publisher: '厚生労働省', title: '医療情報連携ネットワーク支援Navi 事例紹介' };

const READING = /^(.+?)\s*\(([\u3041-\u3096\u30a1-\u30faー・]+)\)$/;

/** `OKI-net(おきねっと)`: a nickname with its reading. */
function nicknameOf(text: string): Network['overview']['nickname'] {
  const [, value, reading] = READING.exec(text) ?? [];
  return value && reading ? { value, reading } : { value: text, reading: null };
}

/** Joins the rows of up to three vendors to one list. */
function joinLists(lists: readonly StatedList[]): StatedList {
  const stated = lists.filter((list) => list !== null);
  if (stated.length === 0) return null;
  return {
    values: [...new Set(stated.flatMap(({ values }) => values))],
    remark: stated.flatMap(({ remark }) => remark ?? []).join('、') || null,
  };
}

/**
 * Makes a record from a sheet. Problems are reported; fields that cannot be read are null and a missing coverage is
 * undefined, so that one run reports all problems.
 */
export function recordOf(
  sheet: Sheet,
  { id, transcribed, areas }: RecordOptions,
  report: Report,
): Omit<Network, 'coverage'> & { coverage: Network['coverage'] | null } {
  const field = (fieldId: FieldId) => fieldOf(sheet, fieldId, report);
  const list = (path: FieldPath) => readList(path, field(path));
  const words = (path: FieldPath) => readWords(path, field(path));
  const prose = (path: FieldPath) => readProse(field(path), path);
  const fee = (path: FieldPath) => readFee(field(path));
  const budget = (path: FieldPath) => readBudget(field(path));
  const vendor = (row: FieldId) => readList('vendors', field(row));

  const systemName = textOf(field('overview.systemName'));
  const nickname = sheet.header.nickname ? nicknameOf(sheet.header.nickname.text) : null;
  const operator = words('overview.operator');
  const regionsServed = list('overview.regionsServed');
  const names = [
    { label: 'システム名', text: systemName },
    { label: '愛称', text: nickname?.value ?? '' },
    { label: '代表団体', text: operator?.value ?? '' },
  ];
  return {
    id,
    overview: {
      systemName,
      nickname,
      operator,
      introduction: readIntroduction(field('overview.introduction')),
      operatingStatus: words('overview.operatingStatus'),
      endYear: readEndYear(field('overview.endYear')),
      regionsServed,
      localGovernment: words('overview.localGovernment'),
      secretariat: readSecretariat(field('overview.secretariat')),
    },
    purpose: {
      purposes: list('purpose.purposes'),
      regionalIssues: prose('purpose.regionalIssues'),
      effects: readEffects(field('purpose.effects')),
      systemIssues: prose('purpose.systemIssues'),
      measures: prose('purpose.measures'),
    },
    coverage: readCoverage({
      field: field('coverage'),
      statement: readWords('coverage.statement', field('coverage')),
      served: field('overview.regionsServed'),
      regionsServed: regionsServed?.values ?? [],
      names,
      codes: areas,
    }),
    participants: {
      facilities: readFacilities(field('participants.facilities')),
      utilisation: words('participants.utilisation'),
      registeredPatients: readPatients(
        field('participants.registeredPatients.basis'),
        field('participants.registeredPatients'),
      ),
      sharedPatients: readPatients(
        field('participants.sharedPatients.basis'),
        field('participants.sharedPatients'),
      ),
    },
    consent: {
      participation: {
        medicalInstitutions: list('consent.participation.medicalInstitutions'),
        careFacilities: list('consent.participation.careFacilities'),
        patients: list('consent.participation.patients'),
      },
      procedure: {
        newPatients: list('consent.procedure.newPatients'),
        withdrawal: list('consent.procedure.withdrawal'),
        extension: list('consent.procedure.extension'),
      },
    },
    services: {
      diseases: list('services.diseases'),
      offered: list('services.offered'),
      supplement: readText(field('services.supplement')),
    },
    sharedItems: {
      basic: list('sharedItems.basic'),
      documents: list('sharedItems.documents'),
      orders: list('sharedItems.orders'),
      testResults: list('sharedItems.testResults'),
      dispensing: list('sharedItems.dispensing'),
      other: list('sharedItems.other'),
    },
    dataSources: list('dataSources'),
    system: {
      architecture: list('system.architecture'),
      sharing: list('system.sharing'),
      patientId: list('system.patientId'),
      storage: list('system.storage'),
      location: list('system.location'),
      continuity: list('system.continuity'),
      standards: list('system.standards'),
    },
    communication: {
      medicalInstitutions: list('communication.medicalInstitutions'),
      careFacilities: list('communication.careFacilities'),
      patients: list('communication.patients'),
    },
    login: {
      medicalInstitutions: list('login.medicalInstitutions'),
      careFacilities: list('login.careFacilities'),
      patients: list('login.patients'),
    },
    vendors: joinLists([vendor('vendors.1'), vendor('vendors.2'), vendor('vendors.3')]),
    fees: {
      disclosingHospital: fee('fees.disclosingHospital'),
      viewingHospital: fee('fees.viewingHospital'),
      clinic: fee('fees.clinic'),
      pharmacy: fee('fees.pharmacy'),
      careFacility: fee('fees.careFacility'),
      patients: fee('fees.patients'),
    },
    secondaryUse: {
      healthCosts: words('secondaryUse.healthCosts'),
      publicInterest: words('secondaryUse.publicInterest'),
      otherPurposes: words('secondaryUse.otherPurposes'),
    },
    budget: {
      construction: budget('budget.construction'),
      annual: budget('budget.annual'),
      maintenance: budget('budget.maintenance'),
      otherAnnual: budget('budget.otherAnnual'),
    },
    costBearing: {
      actual: {
        construction: list('costBearing.actual.construction'),
        operation: list('costBearing.actual.operation'),
      },
      planned: {
        construction: list('costBearing.planned.construction'),
        operation: list('costBearing.planned.operation'),
      },
    },
    source: {
      ...PUBLICATION,
      website: sheet.header.website?.text ?? null,
      published: null,
      transcribed,
      edited: [],
    },
  };
}
