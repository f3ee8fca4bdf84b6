import { Suspense } from 'react';
import { tableAddressOf } from '@/components/table/table-address';
import { formatArea, formatNumber } from '@/components/ui/numbers';
import { prefecturePath } from '@/data/address/paths';
import { coverageFacts } from '@/data/coverage-facts';
import { areasOf, prefectureByCode } from '@/data/regions';
import type { Prefecture } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary/honesty';
import { areaCoverage, prefectureCoverage } from '@/geo/coverage';
import { project } from '@/geo/mercator';
import { AreaTable } from './AreaTable';
import { KeyFigures } from './KeyFigures';
import { LookedUp } from './LookedUp';
import { villageAnswers } from './municipality-answers';
import { NeighbourList } from './NeighbourList';
import { PanelHead } from './PanelHead';
import { RegionNetworks } from './RegionNetworks';
import styles from './region.module.css';
import { Section } from './Section';

/** A prefecture: how many live there, which networks reach it, its secondary medical areas. */
export function PrefecturePanel({
  prefecture,
  networks,
}: {
  prefecture: Prefecture;
  networks: readonly Network[];
}) {
  const areas = areasOf(prefecture.code);
  const lookup = villageAnswers(networks, prefecture);
  return (
    <>
      <PanelHead crumbs={[{ label: '日本', href: '/' }]} kind="都道府県" title={prefecture.name} />
      {lookup.municipalities.length > 0 && (
        <Suspense>
          <LookedUp
            area={{ name: prefecture.name, path: prefecturePath(prefecture.slug) }}
            others={{}}
            uncollected={honesty.uncollected.label}
            lookup={lookup}
          />
        </Suspense>
      )}
      <KeyFigures
        figures={[
          { label: '人口', value: formatNumber(prefecture.population), unit: '人' },
          { label: '面積', value: formatArea(prefecture.landArea), unit: 'km²' },
          { label: '二次医療圏', value: formatNumber(areas.length), unit: '圏域' },
        ]}
      />
      <p className={styles.source}>
        人口は2020年国勢調査。
        {prefecture.code === HOKKAIDO && '面積に北方四島は含みません。'}
        {leavesIslandsOut(prefecture) && '地図は、遠い島をのぞく範囲を表示しています。'}
      </p>
      <RegionNetworks
        place={prefecture.name}
        table={tableAddressOf(networks, prefecture.code)}
        found={prefectureCoverage(networks, prefecture, coverageFacts)}
      />
      <Section title="二次医療圏">
        <AreaTable
          areas={areas}
          networksOf={(area) => areaCoverage(networks, area, coverageFacts).covering}
        />
      </Section>
      {prefecture.neighbours.length > 0 && (
        <Section title="隣接する都道府県">
          <NeighbourList
            neighbours={prefecture.neighbours.flatMap(({ code, direction }) => {
              const neighbour = prefectureByCode.get(code);
              return neighbour
                ? [{ direction, label: neighbour.name, href: prefecturePath(neighbour.slug) }]
                : [];
            })}
          />
        </Section>
      )}
    </>
  );
}

/** Whether the map's frame is that of the mainland, so that far islands do not make it tiny. */
function leavesIslandsOut({ frame: [x, y, side], bounds: [west, south, east, north] }: Prefecture) {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const reach = side / 2;
  return left < x - reach || right > x + reach || top < y - reach || bottom > y + reach;
}

/** Its published land area leaves the Northern Territories out. */
const HOKKAIDO = '01';
