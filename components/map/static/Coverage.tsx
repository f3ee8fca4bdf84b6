import type { Choropleth } from '../choropleth/choropleth';
import type { CoverageByRegion } from '../coverage-by-region';
import type { Shapes } from './nation-shapes';
import styles from './StaticMap.module.css';

/** The pattern for coverage of unstated scope; defined by {@link Hatch}. */
const HATCH_ID = 'unstated-hatch';

/** Distance of the hatch's lines, in units of the static map's square. */
const HATCH_GAP = 10;

/** The coverage of a region, one shape for each scope. */
export function Coverage({
  coverage,
  shapes,
  code,
  drawnAs = code,
  choropleth = null,
}: {
  coverage: CoverageByRegion;
  shapes: Shapes;
  code: string;
  /** The region whose shape to fill, where it is a part of the one that is covered. */
  drawnAs?: string;
  /** Colours by a measure, in place of those of the stated scopes. */
  choropleth?: Choropleth | null;
}) {
  const scopes = coverage.get(code) ?? [];
  const stated = scopes.some((scope) => scope !== 'unstated');
  if (choropleth && stated) {
    const step = choropleth.steps.get(code);
    return (
      <use
        href={shapes.href(drawnAs)}
        className={step ? styles[`measure${step}`] : styles.notStated}
        fill={step ? undefined : `url(#${HATCH_ID})`}
      />
    );
  }
  return scopes.map((scope) => (
    <use
      key={scope}
      href={shapes.href(drawnAs)}
      className={styles[scope]}
      fill={scope === 'unstated' ? `url(#${HATCH_ID})` : undefined}
    />
  ));
}

/** The hatch, of one size on screen whatever the scale of the map's shapes. */
export function Hatch({ scale }: { scale: number }) {
  return (
    <defs>
      <pattern
        id={HATCH_ID}
        width={HATCH_GAP}
        height={HATCH_GAP}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${Number((1 / scale).toFixed(4))}) rotate(45)`}
      >
        <path className={styles.hatch} d={`M0 0V${HATCH_GAP}`} />
      </pattern>
    </defs>
  );
}
