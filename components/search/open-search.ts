/** The event that asks for the search box, dispatched on the document. */
const OPEN_EVENT = 'atlas:open-search';

/** Moves the focus to the search box. */
export function openSearch(): void {
  document.dispatchEvent(new Event(OPEN_EVENT));
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
  document.addEventListener(OPEN_EVENT, open);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener(OPEN_EVENT, open);
  };
}
