import { createParser } from 'nuqs';
import { type CoverageScope, coverageScopes } from '@/data/coverage-scopes';

/** What `?scope=` says when every scope is switched off. */
const NONE = 'none';

/**
 * The `scope` query: the scopes shown. Without it all are; unknown values are ignored, and a query of
 * nothing but unknown values counts as none at all.
 */
export const scopeParser = createParser<readonly CoverageScope[]>({
  parse(query) {
    if (query === NONE) return [];
    const words = query.split(',');
    const known = coverageScopes.filter((scope) => words.includes(scope));
    return known.length > 0 ? known : null;
  },
  serialize: (scopes) => (scopes.length > 0 ? scopes.join(',') : NONE),
  eq: (a, b) => a.length === b.length && a.every((scope) => b.includes(scope)),
});
