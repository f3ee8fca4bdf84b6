/** Whether this build keeps copies of itself at all. */
export const HAS_OFFLINE_COPY = process.env.NEXT_PUBLIC_OFFLINE_COPY !== 'off';

const KEY = 'renkei-atlas:offline-copy';

/** Whether this browser can keep copies here: over plain http it offers no service worker. */
export function canKeepCopies(): boolean {
  return HAS_OFFLINE_COPY && window.isSecureContext && 'serviceWorker' in navigator;
}

/** Whether the reader has turned the copies off, which is remembered in this browser. */
export function isTurnedOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    // storage denied: then the browser keeps no copies either
    return true;
  }
}

/** Whether the reader has asked the browser to save data: then nothing is fetched that no page needs. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && !!connection && Reflect.get(connection, 'saveData') === true
  );
}

/** Remembers the reader's choice. @throws where storage is denied */
export function rememberChoice(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
}
