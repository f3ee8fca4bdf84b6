import Link from 'next/link';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { networkPath } from '@/data/address/paths';
import { shownName } from '@/data/names';
import { areas } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { honesty, labelOf, valueSets } from '@/data/vocabulary';
import { MAX_IN_TEXT, MoreNetworks } from './MoreNetworks';
import { TermList } from './TermList';

/** How coverage is read from the fact sheets, and how the map draws it. */
export function Coverage({ networks }: { networks: readonly Network[] }) {
  const scopes = valueSets.scope.filter(({ id }) =>
    networks.some(({ coverage }) => coverage.scope === id),
  );
  const read = networks.filter(({ coverage }) => coverage.reading !== null);
  return (
    <>
      <p>
        地図の色は、シートの「{labelOf('coverage')}
        」に書かれた範囲です。範囲の全体で参加施設がそろっているという意味でも、住民の全員が登録しているという意味でもありません。
      </p>
      <TermList
        terms={[
          ...scopes.map((term) => ({ id: term.id, term, mark: <ScopeMark scope={term.id} /> })),
          {
            id: 'uncollected',
            term: honesty.uncollected,
            mark: <ScopeMark scope="uncollected" />,
          },
        ]}
      />
      <p>
        色だけに頼らず見分けられるよう、全県域は県全体、二次医療圏はその圏域だけを縁取って塗り、記載のないものは斜線で示します。二次医療圏は、第8次医療計画（2024年度から）の
        {areas.length}圏域です。
      </p>
      <p>
        県の全域を対象とするネットワークは、その県のどの二次医療圏でも「{honesty.covered.label}
        」です。一部の圏域だけを対象とするネットワークは、県のページでは「{honesty.partial.label}
        」と数えます。「{honesty['may-cover'].label}
        」のネットワークは分けて掲げ、対象のある県や圏域の数には入れません。
      </p>
      {read.length > 0 && (
        <>
          <h3>シートの記載から読み取ったもの</h3>
          <p>シートに地域の名がないときは、次のように読みました。</p>
          <ul>
            {read.slice(0, MAX_IN_TEXT).map((network) => (
              <li key={network.id}>
                <Link href={networkPath(network.id)} prefetch={false}>
                  {shownName(network)}
                </Link>
                ：{network.coverage.reading}
              </li>
            ))}
          </ul>
          <MoreNetworks total={read.length} />
        </>
      )}
    </>
  );
}
