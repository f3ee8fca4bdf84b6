import { roundedCost } from '@/components/panel/network/money';
import { formatArea, formatNumber } from '@/components/ui/numbers';
import { participantsTotal } from '@/data/derived';
import type { Prefecture, SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { derivedTerms, labelOf, statedTypesLabel } from '@/data/vocabulary';

/** A key figure; `value` null where the sheet does not state it. */
export type Figure = { label: string; value: string | null; unit: string; note?: string | null };

/** People and land of a region. */
export function regionFigures(region: Prefecture | SecondaryMedicalArea): Figure[] {
  return [
    { label: '人口（2020年）', value: formatNumber(region.population), unit: '人' },
    { label: '面積', value: formatArea(region.landArea), unit: 'km²' },
  ];
}

/** Facilities, patients and cost of a network. */
export function networkFigures(network: Network): Figure[] {
  const total = participantsTotal(network);
  const patients = network.participants.registeredPatients;
  const construction = network.budget.construction?.value;
  const cost = construction === undefined ? null : roundedCost(construction);
  return [
    {
      label: derivedTerms.participants.label,
      value: total && formatNumber(total.count),
      unit: '施設',
      note: total && statedTypesLabel(total.types),
    },
    {
      label: labelOf('participants.registeredPatients'),
      value: patients && formatNumber(patients.count),
      unit: '人',
      note: patients?.basis ?? null,
    },
    {
      label: labelOf('budget.construction'),
      value: cost?.value ?? null,
      unit: cost?.unit ?? '',
    },
  ];
}
