import { FieldLabel, TermLink } from '@/components/glossary/TermLink';
import { valueTermId } from '@/components/glossary/term-ids';
import { NotStated } from '@/components/ui/DefinitionList';
import { effectKeys, effectRatings } from '@/data/schema/effects';
import type { Network } from '@/data/schema/network';
import { effectMarks, valueLabel } from '@/data/vocabulary';
import { Note } from './facts';
import styles from './network.module.css';

/** The 16 effects with mark and words (○ 効果あり …), and how often each rating was given. */
export function EffectList({ effects }: { effects: Network['purpose']['effects'] }) {
  const countOf = (rating: string) => effectKeys.filter((key) => effects[key] === rating).length;
  const rated = effectKeys.some((key) => effects[key] !== null);
  return (
    <div className={styles.effects}>
      <h3 className={styles.subtitle}>
        <FieldLabel path="purpose.effects" />
      </h3>
      {rated ? (
        <ul className={styles.ratingCounts}>
          {effectRatings.map((rating) => (
            <li key={rating}>
              <span className={styles[rating]} aria-hidden="true">
                {effectMarks[rating]}
              </span>{' '}
              {valueLabel('effect-ratings', rating)} <b>{countOf(rating)}</b>
            </li>
          ))}
        </ul>
      ) : (
        <Note>{effectKeys.length}項目すべてが空欄です。</Note>
      )}
      <ul className={styles.effectList}>
        {effectKeys.map((key) => {
          const rating = effects[key];
          return (
            <li key={key} data-rating={rating ?? 'not-stated'}>
              <span className={`${styles.mark} ${rating ? styles[rating] : ''}`} aria-hidden="true">
                {rating ? effectMarks[rating] : '–'}
              </span>
              <span>
                <TermLink id={valueTermId('effects', key)} label={valueLabel('effects', key)} />
              </span>
              <span className={styles.rating}>
                {rating ? valueLabel('effect-ratings', rating) : <NotStated />}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
