import { useState } from 'react';
import type { Picture } from '@/components/map/picture/map-picture';
import { currentMapView } from '@/components/map/state/map-view';
import { saveBlob } from '@/components/ui/save';
import styles from './ShareDialog.module.css';

/** The message in each state. */
const MESSAGES = {
  idle: '',
  drawing: '画像を作っています',
  done: '保存しました',
  failed: '画像を作れませんでした。もう一度お試しください。',
} as const;

/** Saves the map as it is seen: as SVG, sharp at any size, or as PNG for slides and mail. */
export function MapImages({ name }: { name: string }) {
  const [state, setState] = useState<keyof typeof MESSAGES>('idle');
  const save = async (kind: 'svg' | 'png') => {
    const view = currentMapView();
    if (!view) return;
    setState('drawing');
    try {
      const { mapPicture } = await import('@/components/map/picture/map-picture');
      const picture = await mapPicture(view);
      saveBlob(`${name}.${kind}`, await fileOf(picture, kind));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={styles.field}>
      <p className={styles.label}>いまの地図の画像（題名・凡例・縮尺・出典つき）</p>
      <div className={styles.actions}>
        <button type="button" onClick={() => save('png')}>
          PNGを保存
        </button>
        <button type="button" onClick={() => save('svg')}>
          SVGを保存
        </button>
      </div>
      <p className={styles.said} role="status">
        {MESSAGES[state]}
      </p>
    </div>
  );
}

async function fileOf(picture: Picture, kind: 'svg' | 'png'): Promise<Blob> {
  if (kind === 'svg') return new Blob([picture.svg], { type: 'image/svg+xml' });
  const { pngOf } = await import('@/components/map/picture/png');
  return pngOf(picture);
}
