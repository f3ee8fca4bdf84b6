import { ChartFigure } from '@/components/charts/ChartFigure';
import { RatingMark } from '@/components/charts/RatingMark';
import { RatingMatrix } from '@/components/charts/RatingMatrix';
import { effectRatings } from '@/data/schema/effects';
import type { Network } from '@/data/schema/network';
import { effectMatrix } from '@/data/statistics';
import { honesty, labelOf, valueLabel } from '@/data/vocabulary';
import { networkHref } from './links';
import { StatisticsSection } from './StatisticsSection';
import styles from './statistics.module.css';

/** The 16 effects as the operators rate them, network by network. */
export function EffectStatistics({ networks }: { networks: readonly Network[] }) {
  const matrix = effectMatrix(networks);
  const columns = matrix.rows[0]?.ratings.map(({ network }) => network) ?? [];
  const title = `${labelOf('purpose.effects')}（${matrix.rows.length}項目）`;
  return (
    <StatisticsSection id="effects">
      <ChartFigure
        title={title}
        basis={matrix}
        note="運営者自身の回答で、第三者による評価ではない。"
        table={{
          head: [
            '項目',
            ...effectRatings.map((rating) => valueLabel('effect-ratings', rating)),
            honesty['not-stated'].label,
          ],
          rows: matrix.rows.map(({ effect, ratings }) => [
            valueLabel('effects', effect),
            ...[...effectRatings, null].map(
              (rating) => `${ratings.filter((other) => other.rating === rating).length}件`,
            ),
          ]),
        }}
        wide
      >
        <ul className={styles.key}>
          {[...effectRatings, null].map((rating) => (
            <li key={rating}>
              <RatingMark rating={rating} />
              {rating ? valueLabel('effect-ratings', rating) : honesty['not-stated'].label}
            </li>
          ))}
        </ul>
        <RatingMatrix label={title} networks={columns} rows={matrix.rows} hrefOf={networkHref} />
      </ChartFigure>
    </StatisticsSection>
  );
}
