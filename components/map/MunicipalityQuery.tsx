'use client';

import { useEffect } from 'react';
import { useMunicipality } from './use-municipality';

/** Tells the map which municipality the address looks up. */
export function MunicipalityQuery({ onChange }: { onChange: (code: string | null) => void }) {
  const municipality = useMunicipality();
  useEffect(() => onChange(municipality), [municipality, onChange]);
  return null;
}
