import { dateInWords } from '@/components/about/dates';
import { sectionTitle } from '@/components/panel/network/sections';
import { annualPerFacility, constructionPerPatient, registeredShare } from '@/data/derived';
import { areaByCode, prefectureByCode } from '@/data/regions';
import { derivedTerms, honesty, labelOf } from '@/data/vocabulary';
import { costCell, derivedCell, feeCell } from '../make-cells';
import { list, type SectionReader, text, words } from './readers';

const FEES = [
  'disclosingHospital',
  'viewingHospital',
  'clinic',
  'pharmacy',
  'careFacility',
  'patients',
] as const;

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

/** Fees, secondary use, budget, cost bearing, the atlas's figures and the source. */
export const costSections: readonly SectionReader[] = [
  {
    id: 'fees',
    title: sectionTitle('fees'),
    rows: FEES.map((party) => ({
      id: `fees.${party}`,
      label: labelOf(`fees.${party}`),
      cellOf: ({ fees }) => feeCell(fees[party]),
    })),
  },
  {
    id: 'secondary-use',
    title: sectionTitle('secondaryUse'),
    rows: (['healthCosts', 'publicInterest', 'otherPurposes'] as const).map((purpose) =>
      words(`secondaryUse.${purpose}`, ({ secondaryUse }) => secondaryUse[purpose]),
    ),
  },
  {
    id: 'budget',
    title: sectionTitle('budget'),
    rows: (['construction', 'annual', 'maintenance', 'otherAnnual'] as const).map((field) => ({
      id: `budget.${field}`,
      label: labelOf(`budget.${field}`),
      scale: field === 'construction' ? 'construction' : 'annual',
      cellOf: ({ budget }) => costCell(budget[field]),
    })),
  },
  {
    id: 'cost-bearing',
    title: sectionTitle('costBearing'),
    rows: (['actual', 'planned'] as const).flatMap((time) =>
      (['construction', 'operation'] as const).map((kind) =>
        list(`costBearing.${time}.${kind}`, ({ costBearing }) => costBearing[time][kind]),
      ),
    ),
  },
  {
    id: 'derived',
    title: honesty.derived.label,
    rows: [
      {
        id: 'derived.registeredShare',
        label: derivedTerms.registeredShare.label,
        cellOf: (network) => derivedCell(registeredShare(network, POPULATIONS)),
      },
      {
        id: 'derived.constructionPerPatient',
        label: derivedTerms.constructionPerPatient.label,
        cellOf: (network) => derivedCell(constructionPerPatient(network)),
      },
      {
        id: 'derived.annualPerFacility',
        label: derivedTerms.annualPerFacility.label,
        cellOf: (network) => derivedCell(annualPerFacility(network)),
      },
    ],
  },
  {
    id: 'source',
    title: sectionTitle('source'),
    rows: [
      text('source.title', ({ source }) => source.title),
      text('source.publisher', ({ source }) => source.publisher),
      text('source.published', ({ source }) => source.published && dateInWords(source.published)),
      text('source.transcribed', ({ source }) => dateInWords(source.transcribed)),
    ],
  },
];
