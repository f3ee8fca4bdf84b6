import { effectKeys } from '../../schema/effects';
import { facilityTypes } from '../../schema/facility-types';
import type { Fee } from '../../schema/fees';
import type { Network } from '../../schema/network';
import type { Stated, StatedList, Summary } from '../../schema/stated';
import { effectMarks, valueLabel } from '../../vocabulary';
import { type FieldId, form } from '../layout/form';

/** A row of a sheet as the writers print it: its label, and its value line by line. */
export type Row = { heading: boolean; label: string; lines: string[] };

/** The block over a sheet. */
export type Block = { name: string; nickname: string | null; website: string | null };

const words = (stated: Stated<string>) => (stated ? [stated.value, stated.remark ?? ''] : []);
const list = (stated: StatedList) =>
  stated ? [stated.values.join('、'), stated.remark ?? ''] : [];
const eachLine = (stated: StatedList) => (stated ? [...stated.values, stated.remark ?? ''] : []);
const money = (stated: Stated<number>) =>
  stated ? [`${stated.value}（千円）${stated.remark ?? ''}`] : [];
const prose = (summary: Summary) => (summary ? [summary.summary] : []);

function fee(stated: Fee): string[] {
  if (!stated) return [];
  const { status, charge, monthlyYen, remark } = stated;
  const words = charge ? valueLabel('fee-charge', charge) : '';
  return [
    status === null ? words : `${status}：${words}`,
    monthlyYen === null ? '' : `月額：${monthlyYen}円`,
    remark === null ? '' : `補足：${remark}`,
  ];
}

function effects({ purpose }: Network): string[] {
  const marked = effectKeys.map((key) => {
    const rating = purpose.effects[key];
    return `（${rating ? effectMarks[rating] : ' '}）${valueLabel('effects', key)}`;
  });
  return ['凡例：（○）効果あり、', '（△）どちらとも言えない、（×）効果なし', ...marked];
}

function facilities({ participants }: Network): string[] {
  return facilityTypes.map((type) => {
    const count = participants.facilities[type];
    const status = count?.status ? `${count.status}：` : '';
    const value = count ? ` ${status}${count.count}施設${count.remark ?? ''}` : '';
    return `【${valueLabel('facility-types', type)}】${value}`;
  });
}

function linesOfFields(network: Network): Record<string, string[]> {
  const { overview, purpose, participants, consent, services, sharedItems } = network;
  const { system, communication, login, vendors, fees, secondaryUse, budget } = network;
  const { actual, planned } = network.costBearing;
  const { introduction, secretariat, endYear } = overview;
  const patients = (path: string, stated: typeof participants.registeredPatients) => ({
    [`${path}.basis`]: stated?.basis ? [stated.basis] : [],
    [path]: stated ? [`${stated.count}${stated.remark ?? ''}`] : [],
  });
  const section = (path: string, fields: Record<string, StatedList>, write = list) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [`${path}.${key}`, write(value)]),
    );
  return {
    'overview.systemName': [overview.systemName],
    'overview.operator': words(overview.operator),
    'overview.introduction': introduction
      ? [
          introduction.year === null
            ? introduction.status
            : `${introduction.status}︓ ${introduction.year}年${introduction.remark ?? ''}`,
        ]
      : [],
    'overview.operatingStatus': words(overview.operatingStatus),
    'overview.endYear': endYear ? [`${endYear.value}年${endYear.remark ?? ''}`] : [],
    'overview.regionsServed': list(overview.regionsServed),
    'overview.localGovernment': words(overview.localGovernment),
    'overview.secretariat': secretariat
      ? [`${secretariat.arrangement ?? ''}${secretariat.count}人${secretariat.remark ?? ''}`]
      : [],
    'purpose.purposes': list(purpose.purposes),
    'purpose.regionalIssues': prose(purpose.regionalIssues),
    'purpose.effects': effects(network),
    'purpose.systemIssues': prose(purpose.systemIssues),
    'purpose.measures': prose(purpose.measures),
    coverage: words(network.coverage.statement),
    'participants.facilities': facilities(network),
    'participants.utilisation': words(participants.utilisation),
    ...patients('participants.registeredPatients', participants.registeredPatients),
    ...patients('participants.sharedPatients', participants.sharedPatients),
    ...section('consent.participation', consent.participation, eachLine),
    ...section('consent.procedure', consent.procedure),
    'services.diseases': list(services.diseases),
    'services.offered': list(services.offered),
    'services.supplement': services.supplement === null ? [] : [services.supplement],
    ...section('sharedItems', sharedItems),
    dataSources: list(network.dataSources),
    ...section('system', system),
    ...section('communication', communication),
    ...section('login', login),
    'vendors.1': [vendors?.values[0] ?? '', vendors?.remark ?? ''],
    'vendors.2': [vendors?.values[1] ?? ''],
    'vendors.3': [vendors?.values[2] ?? ''],
    ...Object.fromEntries(
      Object.entries(fees).map(([party, stated]) => [`fees.${party}`, fee(stated)]),
    ),
    ...Object.fromEntries(
      Object.entries(secondaryUse).map(([key, stated]) => [`secondaryUse.${key}`, words(stated)]),
    ),
    ...Object.fromEntries(
      Object.entries(budget).map(([key, cost]) => [`budget.${key}`, money(cost)]),
    ),
    'costBearing.actual.construction': list(actual.construction),
    'costBearing.actual.operation': list(actual.operation),
    'costBearing.planned.construction': list(planned.construction),
    'costBearing.planned.operation': list(planned.operation),
  };
}

/** A record as the rows of its sheet, headings included. Prose is the record's own summary. */
export function rowsOf(network: Network): Row[] {
  const lines: Partial<Record<FieldId, string[]>> = linesOfFields(network);
  return form.map(({ kind, id, label }) => ({
    heading: kind === 'heading',
    label,
    lines: kind === 'heading' ? [] : (lines[id] ?? []).filter((line) => line !== ''),
  }));
}

/** The block over a record's sheet. */
export function blockOf({ overview, source }: Network): Block {
  const { systemName: name, nickname } = overview;
  const reading = nickname?.reading ? `（${nickname.reading}）` : '';
  return { name, nickname: nickname ? nickname.value + reading : null, website: source.website };
}

/** What importing the sheet of a record gives: the record without the summaries, which are ours. */
export function asImported(network: Network): Network {
  const { regionalIssues, systemIssues, measures, ...purpose } = network.purpose;
  return {
    ...network,
    purpose: { ...purpose, regionalIssues: null, systemIssues: null, measures: null },
  };
}
