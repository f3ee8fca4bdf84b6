/**
 * Runs a change that takes the pressed button away, and then keeps the focus nearby: on the button that
 * now stands in its place in the list, or else on the panel.
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
