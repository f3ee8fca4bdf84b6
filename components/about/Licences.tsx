import { withBase } from '@/components/ui/withBase';
import styles from './about.module.css';
import { shippedSoftware } from './software';

/** The terms of the data, of the atlas's code and of the software it ships. */
export function Licences() {
  const software = shippedSoftware();
  return (
    <>
      <p>
        出典の資料とデータには、それぞれの公表元の利用条件が適用されます。利用するときは、上の出典を添え、公表元の条件をご確認ください。アトラスのプログラムは
        MIT ライセンスで公開しています（Renkei Atlas contributors）。
      </p>
      <p>
        このサイトには、次のソフトウェアが含まれています。ライセンスの全文は、その部品のものまで
        <a href={withBase('/licences.txt')}>licences.txt</a>（英語）にあります。
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">ソフトウェア</th>
              <th scope="col">用途</th>
              <th scope="col">ライセンス</th>
            </tr>
          </thead>
          <tbody>
            {software.map(({ title, use, version, licence }) => (
              <tr key={title}>
                <th scope="row">
                  {title} {version}
                </th>
                <td>{use}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
