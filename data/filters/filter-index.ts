import type { Facet } from './facets';
import type { FilterRecord } from './filters';

/** All that filtering needs: what can be chosen, and what each network has. `/filters.json` carries it. */
export type FilterIndex = { facets: readonly Facet[]; records: readonly FilterRecord[] };
