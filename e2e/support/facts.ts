import type { Page } from '@playwright/test';
import { type FieldPath, fields, honesty, valueLabel } from '@/data/vocabulary';
import { municipalities, region, shown } from './records';

/** A value of a record, by its dotted path: `participants.facilities.hospital.count`, 17. */
export type Fact = { path: string; value: string | number | null };

/** Where on a network's page a fact stands, and what is to be read there. */
export type Reading = {
  /** The fragment of the section. */
  section: string;
  /** The label in the section; null where the section is about one field alone. */
  label: string | null;
  text: string;
};

/** What a page shows: the rows of its sections by fragment; label null for a section's whole text. */
export type Shown = Map<string, { label: string | null; text: string }[]>;

/** Every value of a record, stated or null, lists value by value. */
export function factsOf(data: unknown, path = ''): Fact[] {
  if (data === null || typeof data === 'string' || typeof data === 'number') {
    return [{ path, value: data }];
  }
  return Object.entries(data as object).flatMap(([key, value]) =>
    factsOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** Fields that are sections of their own. */
const WHOLE_SECTIONS = ['dataSources', 'vendors'];

/** What is left unsaid where it is null: a part of a value, not a field of the sheet. */
const PARTS = /\.(remark|reading|status|year|basis|charge|monthlyYen|amounts)$/;

/**
 * Where a fact is to be read, and how it is written there.
 *
 * @returns null for what a page does not write out: the id, and a null that is but a part of a value
 * @throws on a path that the vocabulary does not know
 */
export function readingOf({ path, value }: Fact): Reading | null {
  if (path === 'id' || (value === null && PARTS.test(path))) return null;
  const text = value === null ? honesty['not-stated'].label : textOf(path, value);
  if (path === 'source.website') return { section: 'overview', label: labelOf(path), text };
  const [top = ''] = path.split('.');
  const section = sectionOf(path, top);
  return { section, label: WHOLE_SECTIONS.includes(top) ? null : labelOf(path), text };
}

function sectionOf(path: string, top: string): string {
  const section = top === 'consent' ? path.split('.').slice(0, 2).join('-') : top;
  return section.replace(/(?=[A-Z])/g, '-').toLowerCase();
}

function labelOf(path: string): string {
  const facility = /^participants\.facilities\.([\w-]+)/.exec(path)?.[1];
  if (facility) return valueLabel('facility-types', facility);
  const effect = /^purpose\.effects\.([\w-]+)/.exec(path)?.[1];
  if (effect) return valueLabel('effects', effect);
  for (let field = path; field !== ''; field = field.replace(/(^|\.)[^.]*$/, '')) {
    if (field in fields) return fields[field as FieldPath].label;
  }
  throw new Error(`the vocabulary has no field for ${path}`);
}

/** A value as readers see it: names for codes, words for keys, units and separators for numbers. */
function textOf(path: string, value: string | number): string {
  if (typeof value === 'number') return numberText(path, value);
  if (path === 'coverage.scope') return valueLabel('scope', value);
  if (/^coverage\.(prefectures|areas)\./.test(path)) return region(value).name;
  if (path.startsWith('coverage.municipalities.')) {
    return municipalities.find(({ code }) => code === value)?.name ?? `no municipality ${value}`;
  }
  if (path.startsWith('purpose.effects.')) return valueLabel('effect-ratings', value);
  if (path.endsWith('.charge')) return valueLabel('fee-charge', value);
  if (path.endsWith('.period')) return valueLabel('fee-period', value);
  if (path === 'source.transcribed') return value.replace(/^(\d+)-0?(\d+)$/, '$1年$2月');
  if (path.startsWith('source.edited.')) return fields[value as FieldPath].label;
  return value;
}

function numberText(path: string, value: number): string {
  if (/[yY]ear$/.test(path)) return `${value}年`;
  if (path.startsWith('budget.')) return `${shown(value)}千円`;
  if (/[yY]en$/.test(path)) return `${shown(value)}円`;
  if (path.startsWith('participants.facilities.')) return `${shown(value)}施設`;
  if (path.endsWith('.count')) return `${shown(value)}人`;
  throw new Error(`${path} is a number of nothing known`);
}

/** Reads a network's page: every section, every labelled row in it, every rated effect. */
export async function readPage(page: Page): Promise<Shown> {
  const sections = await page.locator('main section[id]').evaluateAll((elements) =>
    elements.map((section) => {
      const read = (element: Element | null | undefined) =>
        element instanceof HTMLElement ? element.innerText : '';
      const rows = [...section.querySelectorAll('dt')].map((label) => ({
        label: read(label),
        text: read(label.nextElementSibling),
      }));
      const effects = [...section.querySelectorAll('li[data-rating]')].map((item) => ({
        label: read(item.children[1]),
        text: `${read(item.children[0])} ${read(item.children[2])}`,
      }));
      return [section.id, [{ label: null, text: read(section) }, ...rows, ...effects]] as const;
    }),
  );
  return new Map(sections.map(([id, rows]) => [id, [...rows]]));
}

/** Whether a page shows a reading, in its section and under its label. */
export function shows(page: Shown, { section, label, text }: Reading): boolean {
  const row = page.get(section)?.find((each) => same(each.label, label));
  return row !== undefined && compact(row.text).includes(compact(text));
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : compact(a) === compact(b);
}

/** Text without the spaces and line ends that only the layout puts in. */
function compact(text: string): string {
  return text.replace(/\s/g, '');
}
