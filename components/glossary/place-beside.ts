/** Between the popover and its link. */
const GAP_PX = 6;
/** Between the popover and the edges of the window. */
const MARGIN_PX = 12;

/**
 * Places an element below its target, or above where there is no room below, and inside the window. It is positioned
 * in the document, so that it scrolls with its target.
 */
export function placeBeside(element: HTMLElement, target: Element): void {
  const { left, top, bottom } = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth, clientHeight } = document.documentElement;
  const x = Math.max(MARGIN_PX, Math.min(left, clientWidth - MARGIN_PX - width));
  const below = bottom + GAP_PX;
  const y =
    below + height > clientHeight - MARGIN_PX && top - GAP_PX > height
      ? top - GAP_PX - height
      : below;
  element.style.left = `${x + window.scrollX}px`;
  element.style.top = `${y + window.scrollY}px`;
}
