import { describe, expect, it } from 'vitest';
import { formatThousandYen, formatYen, roundedCost } from './money';

describe('a cost', () => {
  it('roundedCost gives 億円 from 100 million yen on', () => {
    expect(roundedCost(235_620)).toEqual({ value: '2.36', unit: '億円' });
    expect(roundedCost(260_000)).toEqual({ value: '2.6', unit: '億円' });
    expect(roundedCost(100_000)).toEqual({ value: '1', unit: '億円' });
  });

  it('roundedCost gives 万円 below 100 million yen', () => {
    expect(roundedCost(20_000)).toEqual({ value: '2,000', unit: '万円' });
    expect(roundedCost(7_049)).toEqual({ value: '705', unit: '万円' });
  });

  it('formatThousandYen and formatYen write the exact amount', () => {
    expect(formatThousandYen(619_927)).toBe('619,927千円');
    expect(formatYen(1_886_000)).toBe('1,886,000円');
  });
});
