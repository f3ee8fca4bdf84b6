import { useEffect } from 'react';
import type { Camera } from '@/data/address/camera';
import { currentAnchor, currentCamera } from './location';

/**
 * Follows the camera of a page that stays open: one typed or pasted into the address (`#map=…`), and its loss, by
 * the reader's hand or by a link to the page itself.
 *
 * @param onCamera called with the address's camera, or null where the selection is to be framed again
 */
export function useCameraAddress(onCamera: (camera: Camera | null) => void): void {
  useEffect(() => {
    const onHashChange = () => {
      const camera = currentCamera();
      // another fragment is a place in the panel, and no reason to move the map
      if (camera || currentAnchor() === '') onCamera(camera);
    };
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!(link instanceof HTMLAnchorElement) || currentAnchor() === '') return;
      const { origin, pathname, hash } = link;
      const isHere = origin === window.location.origin && pathname === window.location.pathname;
      if (isHere && hash === '') onCamera(null);
    };
    window.addEventListener('hashchange', onHashChange);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', onHashChange);
      document.removeEventListener('click', onClick);
    };
  }, [onCamera]);
}
