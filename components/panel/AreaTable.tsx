import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { formatArea, formatNumber } from '@/components/ui/numbers';
import { areaPath } from '@/data/address/paths';
import type { SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { valueLabel } from '@/data/vocabulary';
import styles from './AreaTable.module.css';
import { ExplorerLink } from './ExplorerLink';

/** The secondary medical areas of a prefecture, with the scopes of the networks that cover them. */
export function AreaTable({
  areas,
  networksOf,
}: {
  areas: readonly SecondaryMedicalArea[];
  networksOf: (area: SecondaryMedicalArea) => readonly Network[];
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">圏域</th>
          <th scope="col" className={styles.number}>
            人口（人）
          </th>
          <th scope="col" className={styles.number}>
            面積（km²）
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.code}>
            <th scope="row">
              <ExplorerLink href={areaPath(area.code)}>{area.name}</ExplorerLink>
              {[...new Set(networksOf(area).map(({ coverage }) => coverage.scope))].map((scope) => (
                <span key={scope} className={styles.scope}>
                  <ScopeMark scope={scope} />
                  <span className="visually-hidden">
                    {valueLabel('scope', scope)}のネットワークの対象
                  </span>
                </span>
              ))}
            </th>
            <td className={styles.number}>{formatNumber(area.population)}</td>
            <td className={styles.number}>{formatArea(area.landArea)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
