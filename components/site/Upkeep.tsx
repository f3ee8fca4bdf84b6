'use client';

import { useEffect } from 'react';
import { useOfflineCopy } from '@/components/offline/use-offline-copy';
import { renewWhenReplaced } from './renew-page';

/** What every page does besides showing itself. One component, since each in the layout costs every page. */
export function Upkeep() {
  useOfflineCopy();
  useEffect(renewWhenReplaced, []);
  return null;
}
