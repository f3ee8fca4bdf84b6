import { FieldLabel } from '@/components/glossary/TermLink';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import { areaPath, prefecturePath } from '@/data/address/paths';
import { areaByCode, municipalityByCode, prefectureByCode } from '@/data/regions';
import type { Coverage } from '@/data/schema/coverage';
import { honesty, valueLabel } from '@/data/vocabulary';
import { ExplorerLink } from '../ExplorerLink';
import { ValueFact, Words } from './facts';
import styles from './network.module.css';
import { FieldSection } from './sections';

/** 対象地域: what the sheet says, and the regions of the map that it comes to. */
export function CoverageSection({ coverage }: { coverage: Coverage }) {
  return (
    <FieldSection path="coverage">
      <DefinitionList>
        <Definition label={<FieldLabel path="coverage.scope" />}>
          <span className={styles.scope}>
            <ScopeMark scope={coverage.scope} />
            {valueLabel('scope', coverage.scope)}
          </span>
        </Definition>
        <ValueFact path="coverage.statement" stated={coverage.statement} />
        <Definition label={<FieldLabel path="coverage.prefectures" />}>
          <ul className={styles.places}>
            {coverage.prefectures.map((code) => {
              const prefecture = prefectureByCode.get(code);
              return (
                <li key={code}>
                  {prefecture ? (
                    <ExplorerLink href={prefecturePath(prefecture.slug)}>
                      {prefecture.name}
                    </ExplorerLink>
                  ) : (
                    code
                  )}
                  {coverage.scope === 'unstated' && `（${honesty['may-cover'].label}）`}
                </li>
              );
            })}
          </ul>
        </Definition>
        {coverage.scope === 'secondary-medical-area' && (
          <Definition label={<FieldLabel path="coverage.areas" />}>
            <ul className={styles.places}>
              {coverage.areas.map((code) => (
                <li key={code}>
                  <ExplorerLink href={areaPath(code)}>
                    {areaByCode.get(code)?.name ?? code}
                  </ExplorerLink>
                </li>
              ))}
            </ul>
          </Definition>
        )}
        {coverage.scope === 'municipality' && (
          <Definition label={<FieldLabel path="coverage.municipalities" />}>
            <Words
              values={coverage.municipalities.map(
                (code) => municipalityByCode.get(code)?.name ?? code,
              )}
            />
          </Definition>
        )}
        {coverage.reading && (
          <Definition label={<FieldLabel path="coverage.reading" />}>
            <span className={styles.secondary}>{coverage.reading}</span>
          </Definition>
        )}
      </DefinitionList>
    </FieldSection>
  );
}
