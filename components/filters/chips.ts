import type { Facet } from '@/data/filters/facets';
import {
  activeParts,
  type FilterPart,
  type Filters,
  withoutParts,
  type YearRange,
} from '@/data/filters/filters';
import { toggleValue } from '@/data/filters/named-values';
import { filterTerms } from '@/data/vocabulary/filter-terms';

/** A chosen filter in words, and the filters that remain without it. */
type Chip = { id: string; label: string; without: Filters };

/** The name of a filter: 主なIT企業. */
function partLabel(part: FilterPart, facets: readonly Facet[]): string {
  if (part === 'q' || part === 'since') return filterTerms[part].label;
  return facets.find(({ key }) => key === part)?.label ?? part;
}

/** One chip for the text, one for the years, and one for each chosen value of a group. */
export function chipsOf(filters: Filters, facets: readonly Facet[]): Chip[] {
  return activeParts(filters).flatMap((part) =>
    choicesOf(part, filters, facets).map(({ id, label, without }) => ({
      id: `${part} ${id}`,
      label: `${partLabel(part, facets)}：${label}`,
      without,
    })),
  );
}

/** Filters to drop, as a button names them: 「主なIT企業：SEC・富士通」と「運用開始年：2011年～」. */
export function dropLabel(
  parts: readonly FilterPart[],
  filters: Filters,
  facets: readonly Facet[],
): string {
  return parts
    .map((part) => {
      const labels = choicesOf(part, filters, facets).map(({ label }) => label);
      return `「${partLabel(part, facets)}：${labels.join('・')}」`;
    })
    .join('と');
}

function choicesOf(part: FilterPart, filters: Filters, facets: readonly Facet[]): Chip[] {
  const whole = (label: string) => [{ id: '', label, without: withoutParts(filters, [part]) }];
  if (part === 'q') return whole(filters.q.trim());
  if (part === 'since') return whole(filters.since ? yearsInWords(filters.since) : '');
  const facet = facets.find(({ key }) => key === part);
  const chosen = filters.values[part] ?? [];
  if (!facet || chosen.length === 0) return whole('なし');
  return facet.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, label }) => ({ id, label, without: toggleValue(filters, facet, id) }));
}

function yearsInWords([from, to]: YearRange): string {
  if (from === to) return `${from}年`;
  return `${from === null ? '' : `${from}年`}～${to === null ? '' : `${to}年`}`;
}
