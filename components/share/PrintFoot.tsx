'use client';

import type { Bitmap2D } from 'lean-qr';
import { useCallback, useEffect, useState } from 'react';
import { currentHref } from '@/components/address/location';
import { useBeforePrint } from '@/components/ui/use-before-print';
import { shareLink } from '@/data/address/share-link';
import styles from './PrintFoot.module.css';

/** What the code's drawing needs: loaded when the reader does something, and so before they can print. */
type Drawing = { generate: (text: string) => Bitmap2D; toSvgPath: (code: Bitmap2D) => string };

const FIRST_ACTS = ['pointermove', 'pointerdown', 'keydown'] as const;
const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

/** At the end of a printed page: where it is from, as text and as QR code, and when it was printed. */
export function PrintFoot() {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [printed, setPrinted] = useState<{ link: string; date: string } | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const load = () => {
      for (const act of FIRST_ACTS) window.removeEventListener(act, load);
      Promise.all([import('lean-qr'), import('lean-qr/extras/svg')]).then(
        ([{ generate }, { toSvgPath }]) => setDrawing({ generate, toSvgPath }),
        // the link stands there as text all the same
        () => {},
      );
    };
    for (const act of FIRST_ACTS) window.addEventListener(act, load, { signal, passive: true });
    return () => controller.abort();
  }, []);

  const prepare = useCallback(() => {
    const link = shareLink(currentHref(), true);
    setPrinted({ link, date: day.format(new Date()) });
  }, []);
  useBeforePrint(prepare);

  if (!printed) return null;
  const code = drawing?.generate(printed.link);
  return (
    <div className={styles.foot}>
      {drawing && code && (
        <svg
          className={styles.code}
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label="QRコード"
        >
          <path d={drawing.toSvgPath(code)} />
        </svg>
      )}
      <p>
        <b>連携アトラス</b>
        <span>{printed.link}</span>
        <span>{`${printed.date}に印刷。収録は全国のネットワークの一部です。`}</span>
      </p>
    </div>
  );
}
