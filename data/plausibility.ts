import type { NetworkRecord } from './cross-check';
import type { Problem } from './problem';
import { canonicalValues } from './vocabulary';

/** Before this year there was no such network in Japan. */
const MIN_START_YEAR = 1995;

type Warn = (path: string, value: unknown, expected: string) => void;

/** Patients whose information is shared are among those registered. */
function checkPatients({ participants }: NetworkRecord, warn: Warn): void {
  const registered = participants?.registeredPatients?.count;
  const shared = participants?.sharedPatients?.count;
  if (registered !== undefined && shared !== undefined && shared > registered) {
    const expected = `at most the ${registered} patients registered`;
    warn('participants.sharedPatients.count', shared, expected);
  }
}

/** The annual cost is that of maintenance and the other: all of it, or no less than the one stated. */
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

/** A network that runs began after the first of its kind and before we read its sheet. */
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

/** Addresses that are well-formed and still unlikely to open: no domain, or a full stop at the end. */
function checkWebsite({ source }: NetworkRecord, warn: Warn): void {
  const website = source?.website;
  if (!website) return;
  const { hostname } = new URL(website);
  if (!hostname.includes('.') || /[.,;)。、）]$/.test(website)) {
    warn('source.website', website, 'the address of a public website, with nothing after it');
  }
}

/**
 * Figures that a sheet may state and that are still hard to believe: a reader should look at the sheet
 * again. None of it stops the build.
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
