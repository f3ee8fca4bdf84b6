const SCRIPT = /<script src="([^"]+)"/g;

/** Whether the page, as the server has it now, is of another build than the one that is open. */
async function isReplaced(): Promise<boolean> {
  const response = await fetch(window.location.pathname, { cache: 'no-store' });
  const scripts = [...(await response.text()).matchAll(SCRIPT)].map(([, address]) => address);
  // the scripts of one build are named by their content, and all of this page's are here
  return scripts.some((address) => !document.querySelector(`script[src="${address}"]`));
}

/** Loads the page anew where a script or style is missing because the site was deployed anew meanwhile. */
async function onMissing({ target }: Event): Promise<void> {
  if (!(target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)) return;
  // no network: then it is no new deployment that is in the way
  if (await isReplaced().catch(() => false)) window.location.reload();
}

/**
 * Keeps a tab usable that was opened before the last deployment. What it has not yet loaded of its own build is
 * no longer there, unless this browser has a copy; the address holds all that the reader has selected.
 *
 * @returns stops it
 */
export function renewWhenReplaced(): () => void {
  // failures of elements to load do not bubble
  window.addEventListener('error', onMissing, true);
  return () => window.removeEventListener('error', onMissing, true);
}
