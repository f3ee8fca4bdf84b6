import { expect, test } from 'vitest';
import { licencesText } from './licences-text';
import { shippedParts, shippedSoftware } from './software';

test('the text names every piece of software with its whole licence, and says what of the data', () => {
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

test('a licence that a package only has in its README is there too', () => {
  expect(licencesText()).toMatch(
    /murmurhash-js 1\.0\.0 \(MIT\)\n\nCopyright \(c\) 2011 Gary Court/,
  );
});
