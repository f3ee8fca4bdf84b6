import { sectionTitle } from '@/components/panel/network/sections';
import { formatNumber } from '@/components/ui/numbers';
import { effectKeys } from '@/data/schema/effects';
import { labelOf, valueLabel } from '@/data/vocabulary';
import { textCell, valueCell } from '../make-cells';
import { placesCovered } from '../places';
import { list, prose, type SectionReader, text, words, year } from './readers';

/** システムの概要, 実施目的, 導入効果 and 対象地域. */
export const overviewSections: readonly SectionReader[] = [
  {
    id: 'overview',
    title: sectionTitle('overview'),
    rows: [
      text('overview.systemName', ({ overview }) => overview.systemName),
      text('overview.nickname', ({ overview: { nickname } }) =>
        nickname ? nickname.value + (nickname.reading ? `（${nickname.reading}）` : '') : null,
      ),
      words('overview.operator', ({ overview }) => overview.operator),
      {
        id: 'overview.introduction',
        label: labelOf('overview.introduction'),
        cellOf: ({ overview: { introduction } }) =>
          introduction &&
          valueCell({
            value: introduction.status + (introduction.year ? `：${year(introduction.year)}` : ''),
            remark: introduction.remark,
          }),
      },
      words('overview.operatingStatus', ({ overview }) => overview.operatingStatus),
      {
        id: 'overview.endYear',
        label: labelOf('overview.endYear'),
        cellOf: ({ overview }) => valueCell(overview.endYear, year),
      },
      list('overview.regionsServed', ({ overview }) => overview.regionsServed),
      words('overview.localGovernment', ({ overview }) => overview.localGovernment),
      {
        id: 'overview.secretariat',
        label: labelOf('overview.secretariat'),
        cellOf: ({ overview: { secretariat } }) =>
          secretariat &&
          valueCell({
            value: `${secretariat.arrangement ?? ''}${formatNumber(secretariat.count)}人`,
            remark: secretariat.remark,
          }),
      },
      {
        id: 'source.website',
        label: labelOf('source.website'),
        cellOf: ({ source: { website } }) =>
          website === null ? null : { key: website, lines: [website], href: website },
      },
    ],
  },
  {
    id: 'purpose',
    title: sectionTitle('purpose'),
    rows: [
      list('purpose.purposes', ({ purpose }) => purpose.purposes),
      prose('purpose.regionalIssues', ({ purpose }) => purpose.regionalIssues),
      prose('purpose.systemIssues', ({ purpose }) => purpose.systemIssues),
      prose('purpose.measures', ({ purpose }) => purpose.measures),
    ],
  },
  {
    id: 'effects',
    title: labelOf('purpose.effects'),
    rows: effectKeys.map((effect) => ({
      id: `purpose.effects.${effect}`,
      label: valueLabel('effects', effect),
      cellOf: ({ purpose }) => {
        const rating = purpose.effects[effect];
        return (
          rating && {
            key: rating,
            rating,
            lines: [valueLabel('effect-ratings', rating)],
          }
        );
      },
    })),
  },
  {
    id: 'coverage',
    title: sectionTitle('coverage'),
    rows: [
      {
        id: 'coverage.scope',
        label: labelOf('coverage.scope'),
        cellOf: ({ coverage }) =>
          coverage.scope === 'unstated' ? null : textCell(valueLabel('scope', coverage.scope)),
      },
      words('coverage.statement', ({ coverage }) => coverage.statement),
      {
        id: 'coverage.places',
        label: labelOf('coverage'),
        cellOf: ({ coverage }) => {
          const lines = placesCovered(coverage);
          return { key: lines.join(' '), lines };
        },
      },
      { ...text('coverage.reading', ({ coverage }) => coverage.reading), isOptional: true },
    ],
  },
];
