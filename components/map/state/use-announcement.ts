import { useEffect, useRef, useState } from 'react';
import { describeSelection } from '../model/region-words';
import type { MapState } from './map-state';

/**
 * What is said to readers who do not see the map: each new selection, and whatever else is announced.
 *
 * @returns the latest announcement, and how to make one
 */
export function useAnnouncement({ model, selection }: MapState): [string, (text: string) => void] {
  const [announcement, announce] = useState('');
  const announced = useRef(selection);
  useEffect(() => {
    if (announced.current === selection) return;
    announced.current = selection;
    announce(`${describeSelection(model, selection)}、選択しました`);
  }, [model, selection]);
  return [announcement, announce];
}
