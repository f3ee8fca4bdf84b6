'use client';

import { useEffect, useState } from 'react';
import { loadMapNetworks } from '@/components/map/load-map-networks';
import type { MapNetwork } from '@/components/map/map-model';
import { mapIndex } from '@/data/regions/map-index';
import { CompareView } from './CompareView';
import type { CompareSection, NetworkOption } from './cells';

/** The comparison where there are more networks to choose from than the page carries. */
export function LoadedCompareView({ sections }: { sections: readonly CompareSection[] }) {
  const [networks, setNetworks] = useState<readonly NetworkOption[] | 'failed' | null>(null);
  useEffect(() => {
    loadMapNetworks().then(
      (loaded) => setNetworks(loaded.map(optionOf)),
      () => setNetworks('failed'),
    );
  }, []);
  if (networks === null) return null;
  if (networks === 'failed') return <p role="alert">ネットワークの一覧を読み込めませんでした。</p>;
  return <CompareView networks={networks} sections={sections} />;
}

function optionOf({ id, name, prefectures, scope }: MapNetwork): NetworkOption {
  const places = prefectures.map((code) => mapIndex.prefectures.get(code)?.name ?? code);
  return { id, name, place: places.join('・'), scope };
}
