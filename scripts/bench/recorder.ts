/**
 * Runs inside a measured page before anything of the page itself, as `window.recorder`. It is bundled by esbuild
 * (pages.ts): functions handed to Playwright from tsx would carry helpers that the page does not have.
 * All times are milliseconds since the navigation began.
 */

/** Whether WebGL draws nothing, as if a graphics card did it in no time. Set by the bundler. */
declare const IS_DRAWING_SKIPPED: boolean;

/** Frames without a change after which the page has settled. */
const SETTLED_FRAMES = 10;
/** Time without drawing after which the map rests. */
const REST_MS = 250;
/** Points a side of the grid on which a link's box is hit. */
const GRID_SIZE = 12;

/** What a part of the page did after an event; null where nothing changed. */
export type Change = { firstMs: number; lastMs: number } | null;

const longTasks: { startMs: number; durationMs: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    longTasks.push({ startMs: startTime, durationMs: duration });
  }
}).observe({ type: 'longtask', buffered: true });

let lastDrawMs = 0;
for (const name of ['drawElements', 'drawArrays'] as const) {
  const draw: (...args: never[]) => void = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...args: unknown[]) {
    lastDrawMs = performance.now();
    if (!IS_DRAWING_SKIPPED) Reflect.apply(draw, this, args);
  };
}

const nextFrame = () => new Promise<number>(requestAnimationFrame);

/** Whether a pointer somewhere in the link's box would be on the link. */
function canBeHit(link: Element, { left, top, width, height }: DOMRect): boolean {
  return Array.from({ length: GRID_SIZE ** 2 }).some((_, index) => {
    const x = left + (((index % GRID_SIZE) + 0.5) / GRID_SIZE) * width;
    const y = top + ((Math.floor(index / GRID_SIZE) + 0.5) / GRID_SIZE) * height;
    return link.contains(document.elementFromPoint(x, y));
  });
}

/** The static map's shapes come from one file of their own; without it its links have no size. */
function isStaticMapClickable(): boolean {
  return [...document.querySelectorAll('svg[role="group"] a > use')].some((shape) => {
    const box = shape.getBoundingClientRect();
    return box.width > 0 && canBeHit(shape.parentElement ?? shape, box);
  });
}

let clickableMs: number | null = null;
let liveMs: number | null = null;

/** What a frame's callback finds laid out is painted for certain when the next frame begins. */
async function watchMap() {
  while (liveMs === null) {
    await nextFrame();
    if (document.querySelector('[data-live] canvas')) liveMs = await nextFrame();
    else if (clickableMs === null && isStaticMapClickable()) clickableMs = await nextFrame();
  }
}
void watchMap();

let eventMs = 0;
let answer: Promise<number> = Promise.resolve(0);
let changes = new Map<string, Change>();

/** Calls back with the next event of this type, before any listener of the page. */
function onNext(type: string, callback: () => void) {
  const onEvent = ({ timeStamp }: Event) => {
    eventMs = timeStamp;
    callback();
  };
  addEventListener(type, onEvent, { capture: true, once: true });
}

const recorder = {
  nextFrame,
  /** What was seen of the page's load; null where it has not come. */
  load: () => ({ longTasks, clickableMs, liveMs }),
  /** From the last watched event to the last command that MapLibre gave the graphics card. */
  drawnMs: () => lastDrawMs - eventMs,

  /** Waits until MapLibre has drawn nothing for a while. */
  async rest() {
    for (let frames = 0; frames < SETTLED_FRAMES || performance.now() < lastDrawMs + REST_MS; ) {
      const before = lastDrawMs;
      await nextFrame();
      frames = lastDrawMs === before ? frames + 1 : 0;
    }
  },

  /**
   * Times the next event of this type, to the change of the first selected element's text.
   *
   * @param expected the text to wait for; null for any other than the text before
   */
  watchText(type: string, selector: string, expected: string | null) {
    const text = () => document.querySelector(selector)?.textContent ?? null;
    answer = new Promise((resolve) => {
      onNext(type, () => {
        const before = text();
        const observer = new MutationObserver(() => {
          const now = text();
          if (now === null || (expected === null ? now === before : now !== expected)) return;
          observer.disconnect();
          resolve(performance.now() - eventMs);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      });
    });
  },
  /** Milliseconds from the event that {@link recorder.watchText} waited for to the text. */
  textAnswer: () => answer,

  /** Records the changes below each selected element from the next event of this type on. */
  watchChanges(type: string, selectors: readonly string[]) {
    changes = new Map();
    onNext(type, () => {
      for (const selector of selectors) {
        changes.set(selector, null);
        const root = document.querySelector(selector);
        if (!root) throw new Error(`Nothing on the page matches ${selector}`);
        new MutationObserver(() => {
          const lastMs = performance.now() - eventMs;
          changes.set(selector, { firstMs: changes.get(selector)?.firstMs ?? lastMs, lastMs });
        }).observe(root, { subtree: true, childList: true, characterData: true });
      }
    });
  },
  /** The changes since that event, by selector, once there are no more. */
  async settledChanges(): Promise<Record<string, Change>> {
    for (let frames = 0; frames < SETTLED_FRAMES; ) {
      const before = JSON.stringify([...changes]);
      await nextFrame();
      frames = JSON.stringify([...changes]) === before ? frames + 1 : 0;
    }
    return Object.fromEntries(changes);
  },

  /** Records frames until {@link recorder.stopFrames}. */
  startFrames() {
    frameStarts = [];
    const onFrame = (startMs: number) => {
      frameStarts?.push(startMs);
      if (frameStarts) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  },
  /** Milliseconds from the beginning of each frame to that of the next. */
  stopFrames(): number[] {
    const starts = frameStarts ?? [];
    frameStarts = null;
    return starts.slice(1).map((startMs, index) => startMs - (starts[index] ?? startMs));
  },
};
let frameStarts: number[] | null = null;

declare global {
  interface Window {
    recorder: typeof recorder;
  }
}
window.recorder = recorder;
