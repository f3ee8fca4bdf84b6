/**
 * Runs a change that may make what is above the focused control taller or shorter, and then scrolls by
 * as much: whoever ticks several boxes finds each where it was.
 */
export function holdInPlace(change: () => void): void {
  const control = document.activeElement;
  const before = control?.getBoundingClientRect().top ?? 0;
  change();
  requestAnimationFrame(() => {
    if (!control?.isConnected || control !== document.activeElement) return;
    const shift = control.getBoundingClientRect().top - before;
    if (shift !== 0) window.scrollBy({ top: shift, behavior: 'instant' });
  });
}
