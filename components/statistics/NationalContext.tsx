import styles from './statistics.module.css';

/** Published surveys of all networks: how many were asked, how many answered. */
const SURVEYS = [
  { edition: '2024年度版', asked: 331, answered: 280 },
  { edition: '2022年度版', asked: 339, answered: 277 },
] as const;

/** How many networks there are, from others; apart from what the atlas computes. */
export function NationalContext() {
  return (
    <aside className={styles.context} aria-labelledby="context-title">
      <h2 id="context-title">参考：全国の調査</h2>
      <p>
        アトラスの集計ではありません。全国のネットワークを対象とした調査では、次の数が報告されています。
      </p>
      <ul>
        {SURVEYS.map(({ edition, asked, answered }) => (
          <li key={edition}>
            {edition}：調査対象<b>{asked}</b>件のうち<b>{answered}</b>件が回答
          </li>
        ))}
      </ul>
      <p className={styles.cited}>
        出典：日本医師会総合政策研究機構（日医総研）「ICTを利用した全国地域医療情報連携ネットワークの概況」2024年度版、2022年度版
      </p>
    </aside>
  );
}
