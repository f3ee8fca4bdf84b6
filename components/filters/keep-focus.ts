/**
 * Runs a change that removes the pressed button, and moves the focus to the button now in its place in the list, or
 * else to the panel.
 */
export function keepFocus(button: HTMLElement, change: () => void): void {
  const list = button.closest('ul');
  const main = button.closest('main');
  const position = list ? Array.from<Element>(list.querySelectorAll('button')).indexOf(button) : 0;
  change();
  requestAnimationFrame(() => {
    if (button.isConnected) return;
    const left = list?.isConnected ? [...list.querySelectorAll('button')] : [];
    (left[position] ?? left.at(-1) ?? main)?.focus({ preventScroll: true });
  });
}
