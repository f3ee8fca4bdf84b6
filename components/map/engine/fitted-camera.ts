import type { Frame } from '@/data/regions/types';
import { type Camera, cameraForFrame, type Insets } from '@/geo/camera';

/** The camera that shows a frame in a map element, between what overlays it (`--inset-*`, px). */
export function fittedCamera(element: HTMLElement, frame: Frame): Camera {
  const { clientWidth: width, clientHeight: height } = element;
  return cameraForFrame(frame, { width, height }, readInsets(element));
}

function readInsets(element: Element): Insets {
  const style = getComputedStyle(element);
  const inset = (side: string) => Number.parseFloat(style.getPropertyValue(`--inset-${side}`)) || 0;
  return { top: inset('top'), right: inset('right'), bottom: inset('bottom'), left: inset('left') };
}
