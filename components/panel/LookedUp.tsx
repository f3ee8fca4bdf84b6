'use client';

import type { ReactNode } from 'react';
import { useQueryValue } from '@/components/address/query';
import { formatNumber } from '@/components/ui/numbers';
import { areaPath, networkPath } from '@/data/address/paths';
import { writeQuery } from '@/data/address/query';
import { ExplorerLink } from './ExplorerLink';
import styles from './LookedUp.module.css';
import type { MunicipalityAnswers, NetworkRef } from './municipality-answers';

/** What the page of an area (of a prefecture, for a municipality of no area) says of the municipality that was looked up: which networks cover it. */
export function LookedUp({
  area: { name: area, path },
  others,
  uncollected,
  lookup: { municipalities, answers },
}: {
  /** The area: its name, and its page's path. */
  area: { name: string; path: string };
  /** Names of the other areas of cities, by code. */
  others: Readonly<Record<string, string>>;
  /** The word for what is not recorded. */
  uncollected: string;
  lookup: MunicipalityAnswers;
}) {
  const [code] = useQueryValue('municipality');
  const municipality = municipalities.find((one) => one.code === code);
  const answer = municipality && answers[municipality.answer];
  if (!municipality || !answer) return null;
  const { name, otherAreas } = municipality;
  const { covering, partial, mayCover, others: more } = answer;
  return (
    <section className={styles.box} aria-label={`検索した市区町村：${name}`}>
      <p className={styles.head}>
        <strong className={styles.name}>{name}</strong>
        <ExplorerLink href={path} className={styles.close}>
          解除
        </ExplorerLink>
      </p>
      {otherAreas.map((other) => (
        <p key={other}>
          {name}は二つの二次医療圏にまたがります。ここで答えるのは{area}
          にある区についてです（ほかの区は
          <ExplorerLink href={areaPath(other) + writeQuery({ municipality: municipality.code })}>
            {others[other]}
          </ExplorerLink>
          ）。
        </p>
      ))}
      {covering.length > 0 && (
        <p>
          {name}は<Names networks={covering} others={more?.covering} />
          の対象地域に入っています。
        </p>
      )}
      {partial.length > 0 && (
        <p>
          {name}の一部は
          <Names networks={partial} others={more?.partial} />
          の対象地域に入っています。
        </p>
      )}
      {mayCover.length > 0 && (
        <p>
          <Names networks={mayCover} others={more?.mayCover} />
          は対象地域の記載がないため、{name}が対象かどうかは分かりません。
        </p>
      )}
      {covering.length + partial.length + mayCover.length === 0 && (
        <p>
          {name}を対象とするネットワークは{uncollected}
          です。アトラスにまだ記録がないということで、存在しないという意味ではありません。
        </p>
      )}
    </section>
  );
}

function Names({
  networks,
  others = 0,
}: {
  networks: readonly NetworkRef[];
  /** How many there are that are not named. */
  others?: number | undefined;
}): ReactNode {
  return (
    <>
      {networks.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          <ExplorerLink href={networkPath(id)}>{name}</ExplorerLink>
        </span>
      ))}
      {others > 0 && `など${formatNumber(networks.length + others)}件`}
    </>
  );
}
