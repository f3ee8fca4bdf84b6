import { scriptsOf, showsError } from '@/compat/next/document';

/** Whether the page, as the server has it now, is of another build than the one that is open. */
async function isReplaced(): Promise<boolean> {
  const response = await fetch(window.location.pathname, { cache: 'no-store' });
  const scripts = scriptsOf(await response.text());
  // the scripts of one build are named by their content, and all of this page's are here
  return scripts.some((address) => !document.querySelector(`script[src="${address}"]`));
}

/** Loads the page anew where a script or style is missing because the site was deployed anew meanwhile. */
async function onMissing(): Promise<void> {
  // no network: then it is no new deployment that is in the way
  if (await isReplaced().catch(() => false)) window.location.reload();
}

/** Whether the document was loaded for another address, and what it shows came as a payload. */
function showsPayload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && new URL(entry.name).pathname !== window.location.pathname;
}

/**
 * Loads a page in full whose payload was damaged on its way: the framework does so for most damages, but shows an
 * error instead where the first part is whole. A page that was loaded in full would only fail again.
 */
function onFailure(): void {
  if (showsError(document) && showsPayload()) window.location.reload();
}

function onError({ target }: Event): void {
  if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) {
    void onMissing();
  } else {
    // the framework shows its error once it has reported it
    setTimeout(onFailure);
  }
}

/**
 * Keeps a tab usable that was opened before the last deployment, or whose network damages what it brings. What the
 * tab has not yet loaded of its own build is no longer there, unless this browser has a copy; the address holds all
 * that the reader has selected.
 */
export function renewWhenBroken(): void {
  // failures of elements to load do not bubble; the same listener again is the same one
  window.addEventListener('error', onError, true);
}
