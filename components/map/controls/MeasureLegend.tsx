import { formatNumber } from '@/components/ui/numbers';
import { measureUnit } from '@/data/measures';
import { honesty } from '@/data/vocabulary/honesty';
import { measureTerms } from '@/data/vocabulary/measure-terms';
import type { Choropleth } from '../choropleth/choropleth';
import styles from './MeasureLegend.module.css';
import { LookMark, ScopeMark } from './ScopeMark';

/** More names than these would cover the map. */
const MAX_NAMES = 2;

/** What the colours mean, over how many networks they go, and who does not state a value. */
export function MeasureLegend({ choropleth }: { choropleth: Choropleth }) {
  const { measure, classes, counted, withoutValue } = choropleth;
  const title = `${measureTerms[measure].label}（${measureUnit(measure)}）`;
  return (
    <div className={styles.legend}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.classes} aria-label={`凡例：${title}`}>
        {classes.map(({ label, step }) => (
          <li key={label}>
            <LookMark look={`measure-${step}`} />
            {label}
          </li>
        ))}
        <li>
          <LookMark look="not-stated" />
          {honesty['not-stated'].label}
        </li>
        <li>
          <ScopeMark scope="uncollected" />
          {honesty.uncollected.label}
        </li>
      </ul>
      <p className={styles.basis}>
        {`収録${formatNumber(counted + withoutValue.length)}件のうち${formatNumber(counted)}件の値`}
        {withoutValue.length > 0 && `。${honesty['not-stated'].label}：${listed(withoutValue)}`}
      </p>
    </div>
  );
}

function listed(names: readonly string[]): string {
  if (names.length <= MAX_NAMES) return names.join('、');
  return `${names.slice(0, MAX_NAMES).join('、')} ほか${formatNumber(names.length - MAX_NAMES)}件`;
}
