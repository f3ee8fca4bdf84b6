import type { CoverageScope } from '@/data/coverage-scopes';
import { HATCH_ID, hatchLines } from '../scene/hatch';
import styles from './ScopeMark.module.css';
import '../scene/looks.css';
import { type LookName, lookOf } from '../scene/looks';

/** A coverage scope as the map draws it; `uncollected` is land that nothing covers. */
export function ScopeMark({ scope }: { scope: CoverageScope | 'uncollected' }) {
  return <LookMark look={scope === 'uncollected' ? 'land' : scope} />;
}

/** A small rectangle as the map would draw it: fill, outline, and hatch. */
export function LookMark({ look }: { look: LookName }) {
  const isHatched = lookOf(look).fill === 'hatch';
  return (
    <svg className={`scene ${styles.mark}`} viewBox="0 0 22 14" aria-hidden="true">
      <rect className={isHatched ? 'land' : look} {...RECTANGLE} />
      {isHatched && (
        <>
          <path className={`${HATCH_ID}-lines`} d={LINES} />
          <rect className={look} fill="none" {...RECTANGLE} />
        </>
      )}
    </svg>
  );
}

const RECTANGLE = { x: 0.75, y: 0.75, width: 20.5, height: 12.5, rx: 2 };
const LINES = hatchLines(RECTANGLE);
