/**
 * Keeps the keyboard focus where it was on the map while `change` swaps the static map and MapLibre:
 * on the same network's marker, or else on the map itself.
 */
export function carryFocus(map: HTMLElement | null, change: () => void): void {
  const focused = document.activeElement;
  const isOnMap =
    map?.contains(focused) && focused?.closest('svg[role="group"], [inert], canvas, a');
  const href = focused instanceof Element ? focused.getAttribute('href') : null;
  change();
  if (!map || !isOnMap || document.activeElement === focused) return;
  const candidates = [...map.querySelectorAll<HTMLElement | SVGAElement>('a[href], canvas')];
  const usable = candidates.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'),
  );
  const same = usable.find((element) => element.getAttribute('href') === href);
  (same ?? usable.find((element) => element.matches('canvas')) ?? usable[0])?.focus();
}
