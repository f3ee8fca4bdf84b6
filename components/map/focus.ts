/**
 * Keeps the keyboard focus where it was on the map while `change` swaps the static map and MapLibre:
 * on the same network's marker, or else on the map itself.
 */
export function carryFocus(map: HTMLElement | null, change: () => void): void {
  const focused = document.activeElement;
  const href = focused?.getAttribute('href');
  const isOnMap = map?.contains(focused);
  change();
  if (!map || !focused || !isOnMap || isUsable(focused)) return;
  const links = [...map.querySelectorAll<HTMLElement | SVGAElement>('canvas, a[href]')];
  const usable = links.filter(isUsable);
  const same = usable.find((element) => element.getAttribute('href') === href);
  (same ?? usable[0])?.focus();
}

function isUsable(element: Element): boolean {
  return element.closest('[inert]') === null && getComputedStyle(element).visibility !== 'hidden';
}
