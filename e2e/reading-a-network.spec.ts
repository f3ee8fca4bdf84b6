import { factsOf, readingOf, readPage, shows } from './support/facts';
import { panel } from './support/map';
import { nameOf, networks } from './support/records';
import { expect, test } from './support/test';

// what there is to read is in the HTML
test.use({ javaScriptEnabled: false });

/** Values of a record, counted without looking at what they are: [stated, not stated]. */
function counted(record: object): [stated: number, absent: number] {
  let stated = 0;
  let absent = 0;
  JSON.parse(JSON.stringify(record), (_, value: unknown) => {
    if (value === null) absent++;
    else if (typeof value !== 'object') stated++;
    return value;
  });
  return [stated, absent];
}

test('there are five networks to read', () => {
  expect(networks.map(({ id }) => id)).toEqual([
    'akita-heartful',
    'aomori-medicalnet',
    'ishikawa-shinryo',
    'oki-net',
    'shinshu-medicalnet',
  ]);
});

for (const network of networks) {
  const facts = factsOf(network);

  test(`${nameOf(network)}: everything its sheet states is on its page, under its label`, async ({
    page,
  }) => {
    const stated = facts.filter(({ value }) => value !== null);
    expect(stated).toHaveLength(counted(network)[0]);
    await page.goto(`networks/${network.id}/`);
    const shown = await readPage(page);
    const readings = stated.flatMap((fact) => readingOf(fact) ?? []);
    expect(readings, 'all but the id').toHaveLength(stated.length - 1);
    expect(readings.filter((reading) => !shows(shown, reading))).toEqual([]);
  });

  test(`${nameOf(network)}: what its sheet leaves out is 記載なし, not blank, not 0`, async ({
    page,
  }) => {
    const absent = facts.filter(({ value }) => value === null);
    expect(absent).toHaveLength(counted(network)[1]);
    await page.goto(`networks/${network.id}/`);
    const shown = await readPage(page);
    // the atlas's own note on how it read the scope: there is none where nothing had to be read
    const fields = absent.filter(({ path }) => path !== 'coverage.reading');
    const readings = fields.flatMap((fact) => readingOf(fact) ?? []);
    expect(readings.length).toBeGreaterThan(5);
    expect(readings.filter((reading) => !shows(shown, reading))).toEqual([]);
    for (const row of [...shown.values()].flat()) expect(row.text, row.label ?? '').not.toBe('');
  });
}

test('a value that a page does not show would be noticed', async ({ page }) => {
  const akita = networks.find(({ id }) => id === 'akita-heartful');
  if (!akita) throw new Error('no record of Akita');
  await page.goto('networks/akita-heartful/');
  const shown = await readPage(page);
  const wrong = structuredClone(akita);
  wrong.budget.construction = { value: 235_621, remark: '税別' };
  wrong.overview.nickname = null;
  wrong.login.patients = { values: ['IDとパスワード'], remark: null };
  wrong.purpose.effects.referrals = 'neither';
  const missing = factsOf(wrong).filter((fact) => {
    const reading = readingOf(fact);
    return reading !== null && !shows(shown, reading);
  });
  expect(missing.map(({ path }) => path)).toEqual([
    'overview.nickname',
    'purpose.effects.referrals',
    'login.patients.values.0',
    'budget.construction.value',
    'budget.construction.remark',
  ]);
});

test('the 16 effects are a list of marks and words', async ({ page }) => {
  await page.goto('networks/akita-heartful/');
  const shown = await readPage(page);
  const rated = (shown.get('purpose') ?? []).filter(({ text }) => /^[○△×]\s/.test(text));
  expect(rated).toHaveLength(16);
  const count = (mark: string) => rated.filter(({ text }) => text.startsWith(mark)).length;
  expect([count('○'), count('△'), count('×')]).toEqual([1, 9, 6]);
  await page.goto('networks/aomori-medicalnet/');
  await expect(panel(page)).toContainText('16項目すべてが空欄です');
});

test('derived figures show how they come about', async ({ page }) => {
  const derived = async (id: string) => {
    await page.goto(`networks/${id}/`);
    const rows = (await readPage(page)).get('derived') ?? [];
    return rows.filter(({ label }) => label !== null).map(({ text }) => text.replace(/\s/g, ''));
  };
  const [share, construction, annual] = await derived('oki-net');
  expect(share).toContain('9.03%');
  expect(share).toContain('×100');
  expect(share).toContain('18,221人÷201,846人');
  expect(construction).toContain('1,098円');
  expect(construction).toContain('20,000千円÷18,221人');
  expect(annual).toContain('11,429円');
  expect(annual).toContain('1,200千円÷105施設');
  expect(annual).toContain('記載のある6種別の計');
  expect((await derived('akita-heartful')).join()).toContain('248,021円');
  expect((await derived('shinshu-medicalnet')).join()).toContain('8,243人÷2,048,011人');
  for (const text of await derived('aomori-medicalnet')) {
    expect(text).toContain('もとの値の記載がないため算出できません');
  }
});

test('participants are added up over the stated types only, and the page says so', async ({
  page,
}) => {
  await page.goto('networks/akita-heartful/');
  const participants = (await readPage(page)).get('participants') ?? [];
  expect(participants.find(({ label }) => label === '記載のある2種別の計')?.text).toContain('24');
});

test('links to the outside open apart and tell the other site nothing', async ({ page }) => {
  for (const { id, source } of networks) {
    await page.goto(`networks/${id}/`);
    const outside = panel(page).locator('a[href^="http"]');
    await expect(outside).toHaveCount(source.website === null ? 0 : 1);
    if (source.website === null) continue;
    await expect(outside).toHaveAttribute('href', source.website);
    await expect(outside).toHaveAttribute('target', '_blank');
    await expect(outside).toHaveAttribute('rel', /noopener/);
    await expect(outside).toHaveAccessibleName(/新しいタブで開きます/);
  }
});

test('the table of contents leads to every section', async ({ page }) => {
  await page.goto('networks/oki-net/');
  await panel(page).getByText('目次', { exact: true }).click();
  const links = panel(page).getByRole('navigation', { name: '目次' }).getByRole('link');
  await expect(links).toHaveCount(19);
  const headings = panel(page).getByRole('heading', { level: 2 });
  expect(await links.allTextContents()).toEqual(await headings.allTextContents());
  await links.filter({ hasText: '費用の負担について' }).click();
  await expect(page).toHaveURL(/#cost-bearing$/);
  await expect(panel(page).getByRole('heading', { name: '費用の負担について' })).toBeInViewport();
});

test('no page carries styles in its HTML that its policy would refuse', async ({ request }) => {
  for (const path of ['', 'prefectures/akita/', 'areas/0603/', 'networks/oki-net/', 'about/']) {
    const html = await (await request.get(path)).text();
    expect(html.length, path).toBeGreaterThan(1000);
    expect(html.match(/\sstyle=/g), path).toBeNull();
  }
});
