import type { NetworkRecord } from './cross-check';
import type { Problem } from './problem';
import { canonicalValues } from './vocabulary';

/** There was no such network in Japan before this year. */
const MIN_START_YEAR = 1995;

type Warn = (path: string, value: unknown, expected: string) => void;

/** Warns where more patients share information than are registered. */
function checkPatients({ participants }: NetworkRecord, warn: Warn): void {
  const registered = participants?.registeredPatients?.count;
  const shared = participants?.sharedPatients?.count;
  if (registered !== undefined && shared !== undefined && shared > registered) {
    const expected = `at most the ${registered} patients registered`;
    warn('participants.sharedPatients.count', shared, expected);
  }
}

/** Warns where the annual cost is not the sum of its parts, or less than the only stated part. */
function checkAnnualCost({ budget }: NetworkRecord, warn: Warn): void {
  const annual = budget?.annual?.value;
  if (!budget || annual === undefined) return;
  const { maintenance, otherAnnual } = budget;
  const sum = (maintenance?.value ?? 0) + (otherAnnual?.value ?? 0);
  const path = 'budget.annual.value';
  if (maintenance && otherAnnual) {
    if (annual !== sum) warn(path, annual, `maintenance and other annual cost together: ${sum}`);
  } else if (annual < sum) warn(path, annual, `no less than the part of it that is stated: ${sum}`);
}

/** Warns where a network began before the first of its kind, or runs but began after its sheet was read. */
function checkStart({ overview, source }: NetworkRecord, warn: Warn): void {
  const introduction = overview?.introduction;
  if (!introduction?.year || !source) return;
  const [status] = canonicalValues('overview.introduction', introduction.status);
  const path = 'overview.introduction.year';
  const latest = Number(source.transcribed.slice(0, 4));
  if (introduction.year < MIN_START_YEAR) {
    warn(path, introduction.year, `a year from ${MIN_START_YEAR} on`);
  } else if (status?.id === 'introduced' && introduction.year > latest) {
    warn(path, introduction.year, `a year up to ${latest}, when the sheet was read`);
  }
}

/** Warns of websites that are well-formed but unlikely to open: no domain, or a full stop at the end. */
function checkWebsite({ source }: NetworkRecord, warn: Warn): void {
  const website = source?.website;
  if (!website) return;
  const { hostname } = new URL(website);
  if (!hostname.includes('.') || /[.,;)。、）]$/.test(website)) {
    warn('source.website', website, 'the address of a public website, with nothing after it');
  }
}

/**
 * Warns of figures that a sheet may state but that are implausible, so that somebody looks at the sheet again. Warnings
 * do not stop the build.
 */
export function checkPlausibility(records: readonly NetworkRecord[]): Problem[] {
  return records.flatMap((record) => {
    const problems: Problem[] = [];
    const warn: Warn = (path, value, expected) => {
      problems.push({ severity: 'warning', file: record.file, path, value, expected });
    };
    checkPatients(record, warn);
    checkAnnualCost(record, warn);
    checkStart(record, warn);
    checkWebsite(record, warn);
    return problems;
  });
}
