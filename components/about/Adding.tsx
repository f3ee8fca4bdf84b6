import styles from './about.module.css';

/** How a network gets into the atlas. */
export function Adding() {
  return (
    <>
      <p>
        記録を一つ加えれば、地図、凡例、県と圏域のページ、ネットワークのページのすべてに現れます。
      </p>
      <ol className={styles.steps}>
        <li>
          <code>data/networks/</code> にある記録を手本に、新しい JSON
          ファイルを作ります。ファイルの名前がネットワークのアドレスになります。
        </li>
        <li>
          資料に書かれた値を項目ごとに写します。書かれていない項目は <code>null</code>{' '}
          とし、備考は書かれたとおりに残します。文章の欄は、自分の言葉で短くまとめます。
        </li>
        <li>
          <code>npm run data:check</code>{' '}
          で確かめます。型や値の誤り、存在しない地域のコード、重複した名前、対象範囲とコードの食い違いを、ファイル、項目、値、期待される形とともに、まとめて示します。
        </li>
        <li>
          <code>npm run build</code>{' '}
          でサイトを作ります。データに誤りが残っていると、サイトは作られません。
        </li>
      </ol>
      <p>
        詳しい手順は、ソースコードの README
        にあります。コードを書かない方は、資料の名前と場所を上の窓口にお知らせください。
      </p>
    </>
  );
}
