import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KnownRegions } from './cross-check';
import { errorsOf, formatFinding, formatProblem } from './problem';
import { validateNetworks } from './validate';

const regions: KnownRegions = {
  prefectures: new Map([
    ['05', { shortName: '秋田' }],
    ['06', { shortName: '山形' }],
  ]),
  areas: new Map([
    ['0501', { prefectureCode: '05' }],
    ['0603', { prefectureCode: '06' }],
  ]),
  municipalities: new Map([
    ['05201', { prefectureCode: '05' }],
    ['06202', { prefectureCode: '06' }],
  ]),
};

const oki = readFileSync('data/networks/oki-net.json', 'utf8');

type Draft = { [key: string]: Draft };

/** The messages about OKI-net's record after `change`; paths start after the file's name. */
function messages(change: (draft: Draft) => void, name = 'oki-net.json'): string[] {
  const draft = JSON.parse(oki);
  change(draft);
  const { problems } = validateNetworks([{ name, text: JSON.stringify(draft) }], regions);
  return problems.map((problem) => formatProblem(problem).replace(`data/networks/${name}: `, ''));
}

/** Sets the value at a dotted path of a draft. */
function set(path: string, value: unknown) {
  return (draft: Draft) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Draft | undefined>((at, key) => at?.[key], draft);
    if (!parent) throw new Error(`no ${path}`);
    Reflect.set(parent, last, value);
  };
}

describe('validateNetworks with one record', () => {
  it('accepts a committed record', () => {
    expect(messages(() => {})).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    [
      'a negative cost',
      'budget.construction.value',
      -5,
      'budget.construction.value: -5 — expected a non-negative whole number (thousand yen)',
    ],
    [
      'a fraction of a patient',
      'participants.registeredPatients.count',
      1.5,
      'participants.registeredPatients.count: 1.5 — expected a non-negative whole number (persons)',
    ],
    [
      'a missing section',
      'budget',
      undefined,
      'budget: missing — expected the section of the budget',
    ],
    [
      'a field left out instead of null',
      'login.patients',
      undefined,
      'login.patients: missing — expected an object { values, remark }, or null if not stated',
    ],
    [
      'an unknown field',
      'system.colour',
      'blue',
      'system.colour: "blue" — expected no such field here',
    ],
    [
      'a rating of its own',
      'purpose.effects.referrals',
      'good',
      'purpose.effects.referrals: "good" — expected effective, neither, ineffective, or null if left blank',
    ],
    [
      'a seventeenth effect',
      'purpose.effects.profit',
      'effective',
      'purpose.effects.profit: "effective" — expected no such field here',
    ],
    [
      'a seventh facility type',
      'participants.facilities.school',
      null,
      'participants.facilities.school: null — expected no such field here',
    ],
    [
      'an empty list',
      'vendors.values',
      [],
      'vendors: {"values":[],"remark":null} — expected at least one value or a remark (null if not stated)',
    ],
    [
      'full-width letters',
      'vendors.values',
      ['（株）ＳＥＣ'],
      'vendors.values[0]: "（株）ＳＥＣ" — expected NFKC-normalised text (half-width letters, digits and parentheses)',
    ],
    [
      'a radical in place of an ideograph',
      'services.supplement',
      '⻘',
      'services.supplement: "⻘" — expected ideographs instead of CJK radicals (青 not ⻘)',
    ],
    [
      'a broken line',
      'system.architecture.remark',
      'a\nb',
      'system.architecture.remark: "a\\nb" — expected text on one line, without spaces around it',
    ],
    [
      'half of a surrogate pair, which no address can carry',
      'vendors.values',
      ['\ud800'],
      'vendors.values[0]: "\\ud800" — expected text without control characters and broken surrogate pairs',
    ],
    [
      'a character that turns the reading direction',
      'overview.systemName',
      'あ\u202eい',
      'overview.systemName: "あ\u202eい" — expected text without control characters and broken surrogate pairs',
    ],
    [
      'a website with a space behind it',
      'source.website',
      'http://okitamamed.jp/ ',
      'source.website: "http://okitamamed.jp/ " — expected an http or https URL, or null',
    ],
    [
      'a website with a broken line in it',
      'source.website',
      'http://okitamamed.jp/a\nb',
      'source.website: "http://okitamamed.jp/a\\nb" — expected an http or https URL, or null',
    ],
    [
      'a day that no month has',
      'source.transcribed',
      '2026-02-31',
      'source.transcribed: "2026-02-31" — expected a date that there is on the calendar',
    ],
    [
      'a website that is no web address',
      'source.website',
      'javascript:alert(1)',
      'source.website: "javascript:alert(1)" — expected an http or https URL, or null',
    ],
    [
      'an unknown scope',
      'coverage.scope',
      'island',
      'coverage.scope: "island" — expected a coverage whose scope is one of prefecture, secondary-medical-area, municipality, multi-prefecture, unstated',
    ],
    [
      'an unknown area',
      'coverage.areas',
      ['0603', '0699'],
      'coverage.areas[1]: "0699" — expected the code of a secondary medical area that exists',
    ],
    [
      'an area of another prefecture',
      'coverage.areas',
      ['0603', '0501'],
      'coverage.areas[1]: "0501" — expected a secondary medical area of the prefectures stated (06)',
    ],
    [
      'a prefecture that none of its areas lies in',
      'coverage.areas',
      ['0501'],
      'coverage.areas[0]: "0501" — expected a secondary medical area of the prefectures stated (06)\ncoverage.prefectures[0]: "06" — expected a prefecture that one of coverage.areas lies in',
    ],
    [
      'a code twice',
      'coverage.areas',
      ['0603', '0603'],
      'coverage.areas: ["0603","0603"] — expected each code once',
    ],
    [
      'an id that is not the file name',
      'id',
      'oki',
      'id: "oki" — expected the file\'s name without .json: "oki-net"',
    ],
    [
      'an end while in operation',
      'overview.endYear',
      { value: 2020, remark: null },
      'overview.endYear: {"value":2020,"remark":null} — expected null, because the status says that it operates',
    ],
    [
      'an end without a year',
      'overview.operatingStatus.value',
      '運用終了',
      'overview.endYear: null — expected the year it ended, because the status says that it has',
    ],
  ])('reports %s', (_, path, value, message) => {
    expect(messages(set(path, value))).toEqual(message.split('\n'));
  });

  it('reports an end year before the start year', () => {
    const change = (draft: Draft) => {
      set('overview.operatingStatus.value', '運用終了')(draft);
      set('overview.endYear', { value: 2009, remark: null })(draft);
    };
    expect(messages(change)).toEqual([
      'overview.endYear.value: 2009 — expected a year from 2011 on',
    ]);
  });

  it.each<[string, string, unknown, string]>([
    [
      'more shared than registered patients',
      'participants.sharedPatients.count',
      99_999,
      'participants.sharedPatients.count: 99999 — expected at most the 18221 patients registered',
    ],
    [
      'an annual cost that is not the sum of its parts',
      'budget.annual.value',
      1300,
      'budget.annual.value: 1300 — expected maintenance and other annual cost together: 1200',
    ],
    [
      'a start before there were networks',
      'overview.introduction.year',
      1985,
      'overview.introduction.year: 1985 — expected a year from 1995 on',
    ],
    [
      'a start after the sheet was read',
      'overview.introduction.year',
      2030,
      'overview.introduction.year: 2030 — expected a year up to 2026, when the sheet was read',
    ],
    [
      'a website without a domain',
      'source.website',
      'http://okitamamed/',
      'source.website: "http://okitamamed/" — expected the address of a public website, with nothing after it',
    ],
  ])('warns of %s', (_, path, value, message) => {
    expect(messages(set(path, value))).toEqual([message]);
    const draft = JSON.parse(oki);
    set(path, value)(draft);
    const files = [{ name: 'oki-net.json', text: JSON.stringify(draft) }];
    const { networks, problems } = validateNetworks(files, regions);
    expect(networks).toHaveLength(1);
    expect(errorsOf(problems)).toEqual([]);
    expect(problems.map(formatFinding)).toEqual([
      `data/networks/oki-net.json: ${message} [warning]`,
    ]);
  });

  it('accepts an annual cost without all its parts', () => {
    expect(messages(set('budget.otherAnnual', null))).toEqual([]);
  });

  it.each([
    ['[', ']', 'data/networks/oki-net.json: […] — expected one record: a JSON object'],
    ['{"a":', '}', 'data/networks/oki-net.json: a: {…} — expected no such field here'],
  ])('reports a text of endless %s', (open, close, message) => {
    const text = `${open.repeat(20_000)}1${close.repeat(20_000)}`;
    const { problems } = validateNetworks([{ name: 'oki-net.json', text }], regions);
    expect(problems.map(formatProblem)).toContain(message);
  });

  it('reports edited fields that do not exist', () => {
    expect(messages(set('source.edited', ['budget.annual']))).toEqual([]);
    expect(messages(set('source.edited', ['constructor']))).toEqual([
      'source.edited[0]: "constructor" — expected the path of a field, as "budget.annual"',
    ]);
    expect(messages(set('source.edited', ['budget.profit']))).toEqual([
      'source.edited[0]: "budget.profit" — expected the path of a field, as "budget.annual"',
    ]);
  });
});

describe('validateNetworks with a coverage', () => {
  const coverage = (value: object) =>
    messages(set('coverage', { statement: null, reading: null, ...value }));

  it("reports a scope that contradicts the sheet's words", () => {
    const statement = { value: '二次医療圏での連携', remark: null };
    expect(coverage({ scope: 'prefecture', prefectures: ['06'], statement })).toEqual([
      'coverage.scope: "prefecture" — expected "secondary-medical-area", as the statement says: 二次医療圏での連携',
    ]);
  });

  it('reports codes of another scope', () => {
    const statement = { value: '全県域での連携', remark: null };
    const areas = ['0603'];
    expect(coverage({ scope: 'prefecture', prefectures: ['06'], areas, statement })).toEqual([
      'coverage.areas: ["0603"] — expected no such field here',
    ]);
  });

  it("reports a stated scope without the sheet's words", () => {
    expect(coverage({ scope: 'prefecture', prefectures: ['06'] })).toEqual([
      'coverage.statement: null — expected the sheet\'s words for the scope "prefecture"',
    ]);
    expect(coverage({ scope: 'unstated', prefectures: ['06'] })).toEqual([]);
  });

  it('reports prefectures that do not exist or that the sheet does not name', () => {
    expect(coverage({ scope: 'unstated', prefectures: ['48'] })).toEqual([
      'coverage.prefectures[0]: "48" — expected the code of a prefecture that exists (01–47)',
    ]);
    expect(coverage({ scope: 'unstated', prefectures: ['05'] })).toEqual([
      'coverage.prefectures[0]: "05" — expected a prefecture of 提供地域 (山形)',
    ]);
  });

  it('reports a wrong number of prefectures for the scope', () => {
    const statement = { value: '県をまたぐ連携', remark: null };
    const two = ['05', '06'];
    expect(coverage({ scope: 'prefecture', prefectures: two, statement })).toEqual([
      'coverage.prefectures: ["05","06"] — expected exactly one prefecture (several are the scope "multi-prefecture")',
    ]);
    expect(coverage({ scope: 'multi-prefecture', prefectures: ['06'], statement })).toEqual([
      'coverage.prefectures: ["06"] — expected at least two prefectures',
    ]);
  });

  it('reports municipalities that do not exist in its prefectures', () => {
    const statement = { value: '市町村での連携', remark: null };
    const base = { scope: 'municipality', prefectures: ['06'], statement };
    expect(coverage({ ...base, municipalities: ['06202'] })).toEqual([]);
    expect(coverage({ ...base, municipalities: ['06202', '05201', '06999'] })).toEqual([
      'coverage.municipalities[1]: "05201" — expected a municipality of the prefectures stated (06)',
      'coverage.municipalities[2]: "06999" — expected the code of a municipality that exists',
    ]);
  });
});

describe('validateNetworks with several files', () => {
  it('reports every problem of every file', () => {
    const broken = JSON.parse(oki);
    broken.budget.annual.value = '1200';
    broken.fees.clinic.charge = 'cheap';
    broken.coverage.areas = [];
    const files = [
      { name: 'first.json', text: '{\n  "id": "first",\n}' },
      { name: 'oki-net.json', text: JSON.stringify(broken) },
      { name: 'third.json', text: '{}' },
    ];
    const lines = validateNetworks(files, regions).problems.map(formatProblem);
    expect(lines.slice(0, 4)).toEqual([
      'data/networks/first.json: line 3, column 1: "}" — expected valid JSON',
      'data/networks/oki-net.json: coverage.areas: [] — expected at least one area',
      'data/networks/oki-net.json: fees.clinic.charge: "cheap" — expected charged or free',
      'data/networks/oki-net.json: budget.annual.value: "1200" — expected a non-negative whole number (thousand yen)',
    ]);
    expect(lines).toContain('data/networks/third.json: id: missing — expected an id as text');
    expect(lines).toHaveLength(3 + 1 + 18);
  });

  it('reports an unknown code also in a record that does not fit the schema', () => {
    const change = (draft: Draft) => {
      set('budget.annual.value', -1)(draft);
      set('coverage.areas', ['0699'])(draft);
    };
    expect(messages(change)).toEqual([
      'budget.annual.value: -1 — expected a non-negative whole number (thousand yen)',
      'coverage.areas[0]: "0699" — expected the code of a secondary medical area that exists',
    ]);
  });

  it('reports an id that two files share', () => {
    const files = [
      { name: 'oki-net.json', text: oki },
      { name: 'okitama.json', text: oki },
    ];
    expect(validateNetworks(files, regions).problems.map(formatProblem)).toEqual([
      'data/networks/okitama.json: id: "oki-net" — expected the file\'s name without .json: "okitama"',
      'data/networks/okitama.json: id: "oki-net" — expected an id of its own (data/networks/oki-net.json has it already)',
    ]);
  });
});
