import { expect, test } from 'vitest';
import { licencesText } from './licences-text';
import { shippedParts, shippedSoftware } from './software';

test('licencesText has the whole licence of every piece of software and the terms of the data', () => {
  const text = licencesText();
  const software = [...shippedSoftware(), ...shippedParts()];
  expect(software.length).toBeGreaterThan(30);
  for (const { title, version, text: licence } of software) {
    expect(text).toContain(`${title} ${version}`);
    expect(text).toContain(licence);
  }
  expect(text).toContain('Renkei Atlas contributors');
  expect(text).toContain('データには出典の利用条件が適用されます');
});

test('licencesText has a licence that a package has only in its README', () => {
  expect(licencesText()).toMatch(
    /murmurhash-js 1\.0\.0 \(MIT\)\n\nCopyright \(c\) 2011 Gary Court/,
  );
});
