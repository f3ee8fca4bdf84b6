import { ChartFigure } from '@/components/charts/ChartFigure';
import { RatingMark } from '@/components/charts/RatingMark';
import { RatingMatrix, type RatingSigns } from '@/components/charts/RatingMatrix';
import { networkPath } from '@/data/address/paths';
import { type EffectRating, effectRatings } from '@/data/schema/effects';
import type { Network } from '@/data/schema/network';
import { effectMatrix } from '@/data/statistics';
import { effectMarks, honesty, labelOf, valueLabel } from '@/data/vocabulary';
import { MAX_NAMED_NETWORKS } from './limits';
import { StatisticsSection } from './StatisticsSection';
import styles from './statistics.module.css';

const sign = (rating: EffectRating) => ({
  mark: effectMarks[rating],
  label: valueLabel('effect-ratings', rating),
});

const SIGNS: RatingSigns = {
  effective: sign('effective'),
  neither: sign('neither'),
  ineffective: sign('ineffective'),
  'not-stated': { mark: '–', label: honesty['not-stated'].label },
};

/** The 16 effects as the operators rate them, network by network. */
export function EffectStatistics({ networks }: { networks: readonly Network[] }) {
  const matrix = effectMatrix(networks);
  const columns = matrix.rows[0]?.ratings.map(({ network }) => network) ?? [];
  const isLong = columns.length > MAX_NAMED_NETWORKS;
  const title = `${labelOf('purpose.effects')}（${matrix.rows.length}項目）`;
  return (
    <StatisticsSection id="effects">
      <ChartFigure
        title={title}
        basis={matrix}
        note="運営者自身の回答で、第三者による評価ではない。"
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
        <RatingMatrix
          label={title}
          signs={SIGNS}
          columns={(isLong ? [] : columns).map((network) => ({
            name: network.name,
            href: networkPath(network.id),
          }))}
          rows={matrix.rows.map(({ effect, ratings }) => ({
            effect: valueLabel('effects', effect),
            ratings: (isLong ? [] : ratings).map(({ rating }) => rating),
            counts: effectRatings.map(
              (wanted) => ratings.filter(({ rating }) => rating === wanted).length,
            ),
          }))}
        />
      </ChartFigure>
    </StatisticsSection>
  );
}
