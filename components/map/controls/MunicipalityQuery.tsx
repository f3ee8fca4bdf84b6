'use client';

import { useEffect } from 'react';
import { useQueryValue } from '@/components/address/query';

/** Tells the map which municipality the address looks up. */
export function MunicipalityQuery({ onChange }: { onChange: (code: string | null) => void }) {
  const [municipality] = useQueryValue('municipality');
  useEffect(() => onChange(municipality), [municipality, onChange]);
  return null;
}
