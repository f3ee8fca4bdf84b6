import { useEffect } from 'react';
import { type Camera, cameraFromHash } from '@/geo/camera';

/**
 * Follows the address of a page that stays open: a camera typed or pasted into it (`#map=…`), and
 * the loss of one, by the reader's hand or by a link to the page itself.
 *
 * @param onCamera told the camera of the address, or null where the selection is to be framed again
 */
export function useCameraAddress(onCamera: (camera: Camera | null) => void): void {
  useEffect(() => {
    const onHashChange = () => {
      const { hash } = window.location;
      const camera = cameraFromHash(hash);
      // another fragment is a place in the panel, and no reason to move the map
      if (camera || hash === '') onCamera(camera);
    };
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!(link instanceof HTMLAnchorElement) || !window.location.hash) return;
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
