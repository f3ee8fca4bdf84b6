import { describe, expect, it } from 'vitest';
import { normalise, widthOf } from './normalise';
import { slips } from './slips';

describe('normalise and slips', () => {
  it.each([
    ['⽤⼊⻘⻭⻑⺠', '用入青歯長民'],
    ['導入済み︓ ２０１５年', '導入済み: 2015年'],
    ['（株）ＳＥＣ', '(株)SEC'],
    ['㈱架空', '(株)架空'],
    ['IP‐VPN IP－VPN IP−VPN IP–VPN IPーVPN', 'IP-VPN IP-VPN IP-VPN IP-VPN IP-VPN'],
    ['フォーマット', 'フォーマット'],
    ['10～20 10〜20 10∼20', '10〜20 10〜20 10〜20'],
    ['http://example.jp/~kamome', 'http://example.jp/~kamome'],
    ['ｼｽﾃﾑ\u3000名', 'システム 名'],
    ['架\u200b空\ue000\ufeff', '架空'],
    ['項目\t値', '項目\t値'],
  ])('normalise of "%s" returns "%s"', (raw, normal) => {
    expect(normalise(raw)).toBe(normal);
  });

  it('normalise replaces every radical that has an ideograph', () => {
    const left: string[] = [];
    for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
      if (code > 0x2ef3 && code < 0x2f00) continue;
      const character = String.fromCharCode(code);
      if (/[\u2e80-\u2fdf]/.test(normalise(character))) left.push(code.toString(16));
    }
    // ⺀ has none, and 2e9a is not assigned.
    expect(left).toEqual(['2e80', '2e9a']);
  });

  it('normalise does not change a normalised line', () => {
    for (const text of ['二次医療圏での連携', 'SS-MIX 2', '(○) 効果〜']) {
      expect(normalise(text)).toBe(text);
      expect(text.normalize('NFKC')).toBe(text);
    }
  });

  it.each([
    ['二次医療圈での連携', '二次医療圏での連携'],
    ['双向での共有', '双方向での共有'],
    ['双方向での共有', '双方向での共有'],
    ['活用できなかつた', '活用できなかった'],
    ['いつたん', 'いつたん'],
  ])('slips corrects "%s"', (raw, mended) => {
    expect(normalise(raw)).toBe(mended);
  });

  it('slips lists the origin of each correction', () => {
    for (const { origin } of slips) expect(origin.length).toBeGreaterThan(10);
  });
});

describe('widthOf', () => {
  it('counts ideographs and kana as two columns', () => {
    expect(widthOf('ID-Linkを利用')).toBe(13);
  });
});
