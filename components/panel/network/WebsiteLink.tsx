import { Fragment } from 'react';
import styles from './network.module.css';

/** An outside address, written out so that the reader sees where it leads; opens in a new tab. */
export function WebsiteLink({ url }: { url: string }) {
  return (
    <a className={styles.website} href={url} target="_blank" rel="noopener noreferrer">
      {breakable(url)}
      <span aria-hidden="true">↗</span>
      <span className="visually-hidden">（外部サイト、新しいタブで開きます）</span>
    </a>
  );
}

/** The address with places to break a line after each slash. */
function breakable(url: string) {
  return url.split(/(?<=[/])(?=[^/])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one address never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
