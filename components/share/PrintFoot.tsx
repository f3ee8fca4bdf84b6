'use client';

import type { Bitmap2D } from 'lean-qr';
import { useCallback, useEffect, useState } from 'react';
import { currentHref } from '@/components/address/location';
import { useBeforePrint } from '@/components/ui/use-before-print';
import { shareLink } from '@/data/address/share-link';
import styles from './PrintFoot.module.css';

/** Draws the QR code. Loaded on the reader's first input, and so before they can print. */
type QrDrawing = { generate: (text: string) => Bitmap2D; toSvgPath: (code: Bitmap2D) => string };

const INPUT_EVENTS = ['pointermove', 'pointerdown', 'keydown'] as const;
const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

/** The end of a printed page: its address as text and QR code, and the date of printing. */
export function PrintFoot() {
  const [drawing, setDrawing] = useState<QrDrawing | null>(null);
  const [printed, setPrinted] = useState<{ link: string; date: string } | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const load = () => {
      for (const type of INPUT_EVENTS) window.removeEventListener(type, load);
      Promise.all([import('lean-qr'), import('lean-qr/extras/svg')]).then(
        ([{ generate }, { toSvgPath }]) => setDrawing({ generate, toSvgPath }),
        // the link is printed as text in any case
        () => {},
      );
    };
    for (const type of INPUT_EVENTS) window.addEventListener(type, load, { signal, passive: true });
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
