import type { ReactNode } from 'react';
import styles from './statistics.module.css';

/** The parts of the page by their fragments, in order. */
export const statisticsSections = {
  coverage: '対象地域の広がり',
  participants: '参加施設と患者',
  costs: '費用',
  effects: '導入効果',
  offered: 'サービスと共有項目',
  consent: '同意の方法',
  since: '開始年とIT企業',
} as const;

/** A part of the page, by its fragment. */
export type StatisticsSectionId = keyof typeof statisticsSections;

/** A part of the statistics; its charts stand side by side where there is room. */
export function StatisticsSection({
  id,
  children,
}: {
  id: StatisticsSectionId;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{statisticsSections[id]}</h2>
      <div className={styles.charts}>{children}</div>
    </section>
  );
}
