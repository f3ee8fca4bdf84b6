/** The administrator's guide: one A4 page in Japanese, to be read from the unpacked folder. */
import { HOME } from '../hosting/nginx';

/** What was tried, and what came of it; the oldest that shows the moving map, and one from before it can. */
const BROWSERS = [
  {
    browser: 'Chromium（Debian 12の現行版）',
    result: '自動試験：この配布物をnginxから配信し、外部への接続を断って主な操作をすべて確認',
  },
  {
    browser: 'Chromium 109（2023年。Windows 7・8.1の最終版）',
    result: '手動で確認：地図の操作を含めて使えます。これが対応する最も古い版です',
  },
  {
    browser: 'Chromium 92（2021年）',
    result:
      '全国と圏域の2ページだけ手動で確認：静止した地図と文章が出ます（検索と絞り込みは使えません）',
  },
  { browser: 'Firefox、Safari', result: '試験していません' },
];

const STYLE = `@page { size: A4; margin: 12mm 14mm }
body { max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; color: #16242b; background: #fff;
  font: 13px/1.55 "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif }
h1 { font-size: 1.4em; margin: 0 } h2 { font-size: 1.1em; margin: 1em 0 .2em; border-bottom: 1px solid #b4bfc4 }
p, ul, ol { margin: .3em 0 } ul, ol { padding-left: 1.5em } table { border-collapse: collapse }
th, td { border: 1px solid #b4bfc4; padding: .1em .6em; text-align: left; vertical-align: top }
pre, code { font: 12px/1.45 Consolas, monospace } pre { margin: .3em 0; padding: .4em .7em; background: #f3f3ee;
  white-space: pre-wrap; overflow-wrap: anywhere }
@media print { body { margin: 0; padding: 0; font-size: 11px } pre, code { font-size: 10px } }`;

/** What a package is called (its zip, without the ending), and where its site stands: `''` or `/atlas`. */
export type PackageFacts = { name: string; version: string; basePath: string };

/** The guide as HTML. */
export function guide({ name, version, basePath }: PackageFacts): string {
  const browsers = BROWSERS.map(
    ({ browser, result }) => `<tr><th scope="row">${browser}</th><td>${result}</td></tr>`,
  ).join('\n');
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>連携アトラス 管理者の手引き</title>
<style>${STYLE}</style></head><body>
<h1>連携アトラス 管理者の手引き</h1>
<p>版 ${version}（${name}）。閉じたネットワークのWebサーバーに置く、静的ファイルの一式です。</p>

<h2>必要なもの</h2>
<ul>
<li>静的ファイルを配信するWebサーバー。Debian 12のnginx 1.22で試験しています。データベース、常駐プログラム、インターネット接続は要りません。</li>
<li>空き容量 約300 MB（更新のときは新旧2版分）。HTTPSは必須ではありません。</li>
<li>置く場所は <code>${basePath}/</code> に固定されています。別のパスに置くには、そのパスで作った配布物が必要です（<code>BASE_PATH=/パス npm run package</code>）。</li>
<li>日本語フォントは配布しません。利用者の端末のフォントで表示します。</li>
</ul>

<h2>設置（nginx）</h2>
<pre>sha256sum -c ${name}.zip.sha256
LC_ALL=C.UTF-8 unzip ${name}.zip -d /srv/renkei-atlas/
ln -sfn ${name} ${HOME}
cp ${HOME}/nginx/renkei-atlas.conf /etc/nginx/conf.d/
nginx -t &amp;&amp; systemctl reload nginx</pre>
<p>すでに <code>server</code> の設定があるときは、最後のコピーの代わりに、<code>nginx/maps.conf</code> を <code>http</code> から、<code>nginx/locations.conf</code> を <code>server</code> から <code>include</code> してください。Windowsでの照合は <code>certutil -hashfile ${name}.zip SHA256</code> です。</p>
<p>ほかのサーバーでは <code>site/</code> の中身を公開フォルダーの直下に置きます。<code>_headers</code> を読むホスティングでは <code>site/_headers</code> がそのまま使えます。それ以外では、応答ヘッダーを <code>nginx/</code> の設定に合わせてください（なくても動作します）。<code>.webmanifest</code> は <code>application/manifest+json</code>、<code>.geojson</code> は <code>application/geo+json</code> として登録します。</p>
<p>HTTPSで公開すると <code>Strict-Transport-Security</code> が付き、ブラウザーはこのホスト名へ1年間HTTPSだけで接続します。同じホスト名でHTTPのサービスも使うときは、<code>nginx/maps.conf</code> のその値を空にしてください。</p>

<h2>確認</h2>
<pre>cd ${HOME} &amp;&amp; sha256sum --quiet -c SHA256SUMS
curl -sI http://サーバー名${basePath}/ | grep -i -e '^HTTP' -e content-security-policy</pre>
<ol>
<li>1行目は何も表示されず、2行目は <code>200</code> と <code>frame-ancestors 'none'</code> を表示します。</li>
<li>端末のブラウザーで <code>http://サーバー名${basePath}/</code> を開くと、日本地図と凡例、ネットワークの一覧が出ます。</li>
<li>検索欄に「米沢」と入力して選ぶと、置賜（山形県）のページに「OKI-netの対象地域に入っています」と出ます。</li>
<li><code>http://サーバー名${basePath}/areas/9999/</code> は「見つかりません」のページ（404）になります。</li>
</ol>

<h2>更新</h2>
<p>新しい版を同じ手順で隣に展開し、確認してから <code>ln -sfn 新しいフォルダー名 ${HOME}</code> で切り替え、<code>nginx -t &amp;&amp; systemctl reload nginx</code> を実行します。戻すときは元のフォルダー名で同じことをします。切り替えの前に <code>cp -rn 元のフォルダー名/site${basePath}/_next/static 新しいフォルダー名/site${basePath}/_next/</code> としておくと、開いたままのページも動き続けます。利用者の側の作業はありません。</p>

<h2>対応するブラウザー</h2>
<table>${browsers}</table>
<p>地図の操作にはWebGL2とJavaScriptが必要です。どちらかがない、または古い端末でも、文章とリンク、静止した地図（SVG）はすべて読めます。</p>

<h2>利用条件と通信</h2>
<p>同梱するソフトウェアのライセンスは <code>LICENSES.txt</code> に、データの出典は <code>${basePath}/about/</code> にあります。ほかのサーバーへの通信、Cookie、利用の記録はありません。ページの中の公式サイトへのリンクだけが外部を指します。</p>
</body></html>
`;
}
