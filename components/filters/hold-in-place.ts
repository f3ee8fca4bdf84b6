/**
 * Runs a change that may alter the height of what is above the focused control, and scrolls by the difference: a
 * reader who ticks several boxes finds each where it was.
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
