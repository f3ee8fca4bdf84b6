import { Suspense } from 'react';
import { tableAddressOf } from '@/components/table/table-address';
import { formatArea, formatNumber } from '@/components/ui/numbers';
import { areaPath, prefecturePath } from '@/data/address/paths';
import { coverageFacts } from '@/data/coverage-facts';
import { areaByCode, municipalitiesOf, prefectureByCode } from '@/data/regions';
import type { Prefecture, SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary/honesty';
import { areaCoverage } from '@/geo/coverage';
import styles from './AreaPanel.module.css';
import { KeyFigures } from './KeyFigures';
import { LookedUp } from './LookedUp';
import { municipalityAnswers } from './municipality-answers';
import { NeighbourList } from './NeighbourList';
import { PanelHead } from './PanelHead';
import { RegionNetworks } from './RegionNetworks';
import regionStyles from './region.module.css';
import { Section } from './Section';

/** A secondary medical area: its people, networks, municipalities and neighbours. */
export function AreaPanel({
  area,
  prefecture,
  networks,
}: {
  area: SecondaryMedicalArea;
  prefecture: Prefecture;
  networks: readonly Network[];
}) {
  const municipalities = municipalitiesOf(area.code);
  const lookup = municipalityAnswers(networks, area);
  const others = lookup.municipalities.flatMap(({ otherAreas }) => otherAreas);
  return (
    <>
      <PanelHead
        crumbs={[
          { label: '日本', href: '/' },
          { label: prefecture.name, href: prefecturePath(prefecture.slug) },
        ]}
        kind="二次医療圏"
        title={
          <>
            {area.name} <span className={styles.prefecture}>{prefecture.name}</span>
          </>
        }
      />
      <Suspense>
        <LookedUp
          area={{ name: area.name, path: areaPath(area.code) }}
          others={Object.fromEntries(
            others.map((code) => [code, areaByCode.get(code)?.name ?? code]),
          )}
          uncollected={honesty.uncollected.label}
          lookup={lookup}
        />
      </Suspense>
      <KeyFigures
        figures={[
          { label: '人口', value: formatNumber(area.population), unit: '人' },
          { label: '面積', value: formatArea(area.landArea), unit: 'km²' },
          { label: '市区町村', value: formatNumber(municipalities.length) },
        ]}
      />
      <p className={regionStyles.source}>人口は2020年国勢調査。</p>
      <RegionNetworks
        place={`${prefecture.name}の${area.name}`}
        table={tableAddressOf(networks, prefecture.code)}
        found={areaCoverage(networks, area, coverageFacts)}
      />
      <Section title="市区町村">
        <ul className={styles.municipalities}>
          {municipalities.map(({ code, name }) => (
            <li key={code}>{name}</li>
          ))}
        </ul>
      </Section>
      {area.neighbours.length > 0 && (
        <Section title="隣接する二次医療圏">
          <NeighbourList
            neighbours={area.neighbours.flatMap(({ code, direction }) => {
              const neighbour = areaByCode.get(code);
              const home = neighbour && prefectureByCode.get(neighbour.prefectureCode);
              if (!neighbour || !home) return [];
              const label =
                home.code === prefecture.code
                  ? neighbour.name
                  : `${neighbour.name}（${home.name}）`;
              return [{ direction, label, href: areaPath(code) }];
            })}
          />
        </Section>
      )}
    </>
  );
}
