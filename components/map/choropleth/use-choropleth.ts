import { useEffect, useState } from 'react';
import type { MeasureId } from '@/data/measures';
import type { MapModel, MapNetwork } from '../model/map-model';
import type { Choropleth } from './choropleth';

/**
 * The colouring that the reader asks for; null for none, and until it is there: it is loaded when a
 * measure is first chosen.
 *
 * @returns the colouring, and how to choose its measure
 */
export function useChoropleth(
  model: MapModel,
  shown: readonly MapNetwork[],
): [Choropleth | null, (measure: MeasureId | null) => void] {
  const [measure, setMeasure] = useState<MeasureId | null>(null);
  const [choropleth, setChoropleth] = useState<Choropleth | null>(null);

  useEffect(() => {
    if (!measure) {
      setChoropleth(null);
      return;
    }
    let isOutdated = false;
    import('./choropleth').then(
      ({ choroplethOf }) => {
        if (isOutdated) return;
        const isShown = new Set(shown);
        setChoropleth(choroplethOf(model, measure, (network) => isShown.has(network)));
      },
      () => {
        // the file did not arrive: the map keeps its coverage, and the next choice tries again
      },
    );
    return () => {
      isOutdated = true;
    };
  }, [model, measure, shown]);

  return [choropleth, setMeasure];
}
