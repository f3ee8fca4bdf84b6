'use client';

import { useMemo } from 'react';
import { useMapNetworks } from '@/components/map/loading/use-map-networks';
import type { MapNetwork } from '@/components/map/model/map-model';
import { placeOf } from '@/components/map/model/place-of';
import { LoadProblem } from '@/components/ui/LoadProblem';
import { CompareView } from './CompareView';
import type { CompareSection, NetworkOption } from './cells';

/** The comparison where there are more networks to choose from than the page carries. */
export function LoadedCompareView({ sections }: { sections: readonly CompareSection[] }) {
  const [networks, load] = useMapNetworks();
  const options = useMemo(
    () => (networks === null || networks === 'failed' ? [] : networks.map(optionOf)),
    [networks],
  );
  if (networks === null) return null;
  if (networks === 'failed') {
    return <LoadProblem onRetry={load}>ネットワークの一覧を読み込めませんでした。</LoadProblem>;
  }
  return <CompareView networks={options} sections={sections} />;
}

function optionOf(network: MapNetwork): NetworkOption {
  const { id, name, scope } = network;
  return { id, name, place: placeOf(network), scope };
}
