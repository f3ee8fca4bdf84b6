'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { currentHref, currentPath } from '@/components/address/location';
import { currentMapView } from '@/components/map/state/map-view';
import { withBase } from '@/components/ui/withBase';
import { hasCamera, shareLink } from '@/data/address/share-link';
import { CopyField } from './CopyField';
import { citation } from './citation';
import { embedCode } from './embed-code';
import { MapImages } from './MapImages';
import { QrCode } from './QrCode';
import styles from './ShareDialog.module.css';

/** Link, QR code, citation, pictures and embed code of this page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  // as it was when the dialog was opened
  const [{ href, path, title, isMap }] = useState(() => ({
    href: currentHref(),
    path: currentPath(),
    title: document.title,
    isMap: currentMapView() !== null,
  }));
  const [withCamera, setWithCamera] = useState(false);
  const link = shareLink(href, withCamera);
  const embed = embedCode(path, window.location.origin + withBase(''), title);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={headingId}>このページを共有</h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            閉じる
          </button>
        </div>
        <div className={styles.link}>
          <div>
            <CopyField label="リンク" text={link} />
            {hasCamera(href) && (
              <label className={styles.option}>
                <input
                  type="checkbox"
                  checked={withCamera}
                  onChange={({ target }) => setWithCamera(target.checked)}
                />
                いまの地図の位置と縮尺も含める
              </label>
            )}
            <SystemShare title={title} link={link} />
          </div>
          <QrCode text={link} label="リンクのQRコード" />
        </div>
        <CopyField label="引用" text={citation(title, link, new Date())} isLong />
        {isMap && <MapImages name={fileName(path)} />}
        {embed && <CopyField label="埋め込みコード" text={embed} isLong />}
      </div>
    </dialog>
  );
}

/** The operating system's own share sheet, where there is one. */
function SystemShare({ title, link }: { title: string; link: string }) {
  if (!('share' in navigator)) return null;
  return (
    <div className={styles.actions}>
      <button
        type="button"
        onClick={() => {
          // rejected when the reader cancels
          navigator.share({ title, url: link }).catch(() => {});
        }}
      >
        端末の機能で送る
      </button>
    </div>
  );
}

/** A file name from a page's path: `renkei-atlas-prefectures-akita`. */
function fileName(path: string): string {
  return ['renkei-atlas', ...path.split('/').filter(Boolean)].join('-');
}
