declare const self: ServiceWorkerGlobalScope;

/** How often a new version asks to take over . */
const ASK_MS = 1000;
let asking: ReturnType<typeof setInterval> | undefined;

/**
 * Has this version take over from the one before, once it is installed. Asked once, Chromium was seen to leave a
 * version waiting although the one before was idle.
 */
export async function takeOver(): Promise<void> {
  await self.skipWaiting();
  asking = setInterval(() => void self.skipWaiting(), ASK_MS);
}

/** This version is the active one. */
export function hasTakenOver(): void {
  clearInterval(asking);
}
