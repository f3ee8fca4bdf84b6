import { sectionTitle } from '@/components/panel/network/sections';
import { list, type SectionReader } from './readers';

/** システムについて with data sources and vendors, 通信ネットワーク and ログインセキュリティ. */
export const systemSections: readonly SectionReader[] = [
  {
    id: 'system',
    title: sectionTitle('system'),
    rows: [
      list('dataSources', ({ dataSources }) => dataSources),
      ...(
        [
          'architecture',
          'sharing',
          'patientId',
          'storage',
          'location',
          'continuity',
          'standards',
        ] as const
      ).map((field) => list(`system.${field}`, ({ system }) => system[field])),
      list('vendors', ({ vendors }) => vendors),
    ],
  },
  ...(['communication', 'login'] as const).map((section) => ({
    id: section,
    title: sectionTitle(section),
    rows: (['medicalInstitutions', 'careFacilities', 'patients'] as const).map((party) =>
      list(`${section}.${party}`, (network) => network[section][party]),
    ),
  })),
];
