/** Free space between the popover and its link, and to the edges of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 12;

/**
 * Puts an element below what it explains, above where there is no room, and inside the window. Its place
 * is one of the document, so that it scrolls with it.
 */
export function placeBeside(element: HTMLElement, target: Element): void {
  const { left, top, bottom } = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth, clientHeight } = document.documentElement;
  const x = Math.max(EDGE, Math.min(left, clientWidth - EDGE - width));
  const below = bottom + GAP;
  const y = below + height > clientHeight - EDGE && top - GAP > height ? top - GAP - height : below;
  element.style.left = `${x + window.scrollX}px`;
  element.style.top = `${y + window.scrollY}px`;
}
