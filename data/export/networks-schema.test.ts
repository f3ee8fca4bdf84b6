import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadNetworks } from '../load';
import { fields } from '../vocabulary';
import { networksFile } from './networks-json';
import { networksJsonSchema } from './networks-schema';

const schema = networksJsonSchema();
const text = JSON.stringify(schema);
const check = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);

/** The file as it is downloaded. */
const file = () => JSON.parse(JSON.stringify(networksFile(loadNetworks())));

describe('networks.schema.json', () => {
  it('accepts networks.json', () => {
    expect(check.safeParse(file()).error).toBeUndefined();
  });

  it.each([
    ['a missing field', (network: Record<string, unknown>) => delete network.vendors],
    ['an unknown field', (network: Record<string, unknown>) => Object.assign(network, { x: 1 })],
    ['a wrong type', (network: Record<string, unknown>) => Object.assign(network, { id: 5 })],
  ])('rejects a record with %s', (_, spoil) => {
    const spoilt = file();
    spoil(spoilt.networks[0]);
    expect(check.safeParse(spoilt).success).toBe(false);
  });

  it('rejects an unknown rating and an unknown facility type', () => {
    const rated = file();
    rated.networks[0].purpose.effects.referrals = 'good';
    expect(check.safeParse(rated).success).toBe(false);
    const typed = file();
    typed.networks[0].participants.facilities.school = null;
    expect(check.safeParse(typed).success).toBe(false);
  });

  it('describes every field in the words of the vocabulary', () => {
    for (const { label, definition } of Object.values(fields)) {
      expect(text).toContain(JSON.stringify(label));
      expect(text).toContain(JSON.stringify(definition).slice(1, -1));
    }
  });

  it('describes each of the 16 effects and gives examples of open lists', () => {
    expect(text).toContain('患者紹介の円滑化が進んだ');
    expect(text).toContain('"examples":["富士通","日本電気","SEC","NDソフトウェア"]');
  });
});
