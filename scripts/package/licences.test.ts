import { expect, test } from 'vitest';
import { shippedSoftware } from '../../components/about/software';
import { licencesText } from './licences';

test('the package names every piece of software with its whole licence, and says what of the data', () => {
  const text = licencesText(process.cwd());
  const software = shippedSoftware();
  expect(software.length).toBeGreaterThan(5);
  for (const { title, version, text: licence } of software) {
    expect(text).toContain(`${title} ${version}`);
    expect(text).toContain(licence);
  }
  expect(text).toContain('Renkei Atlas contributors');
  expect(text).toContain('データには出典の利用条件が適用されます');
});
