/** Dispatched on the document when something asks for the search box. */
const OPEN = 'atlas:open-search';

/** Moves the focus to the search box, from wherever the page is. */
export function openSearch(): void {
  document.dispatchEvent(new Event(OPEN));
}

/** Calls back on {@link openSearch}, and on `Ctrl K` or `⌘ K` anywhere. */
export function onOpenSearch(open: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isShortcut || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    open();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener(OPEN, open);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener(OPEN, open);
  };
}
