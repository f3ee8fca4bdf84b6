/**
 * What runs inside of a measured page, before anything of the page itself. The functions are sent to the
 * browser as text, so that each stands for itself.
 */

/**
 * What {@link observe} leaves behind as `bench` on the page's global object. Times in milliseconds since the
 * navigation began.
 *
 * @typedef {object} Observed
 * @property {import('./long-tasks.mjs').Task[]} longTasks
 * @property {number | null} clickable start of the first frame after one in which a link of the static map is
 *   where a pointer would hit it
 * @property {number | null} live start of the first frame after MapLibre has taken the static map's place
 * @property {number} lastDraw when MapLibre last gave the graphics card something to draw
 */

/** Records long tasks, whatever the site. */
export function observeTasks() {
  const observed = { longTasks: [], clickable: null, live: null, lastDraw: 0 };
  globalThis.bench = observed;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      observed.longTasks.push({ startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * Records when the atlas's static map can be clicked and when MapLibre stands in its place. The static map's
 * shapes come from a file of their own, and without it its links have no size: so in each frame it asks for
 * the box of the first link with a shape, and once there is one, hits points of a grid over it. A pointer at
 * such a point would be on the link. What a frame's callback finds laid out is painted at that frame's end;
 * the next frame's beginning is the first moment at which that is certain.
 */
export function observeMap() {
  const GRID = 12;
  const observed = globalThis.bench;

  /** Whether a pointer somewhere in the box would be on the link. */
  const canBeHit = (link, { left, top, width, height }) => {
    for (let index = 0; index < GRID * GRID; index++) {
      const x = left + (((index % GRID) + 0.5) / GRID) * width;
      const y = top + ((Math.floor(index / GRID) + 0.5) / GRID) * height;
      const hit = document.elementFromPoint(x, y);
      if (hit && link.contains(hit)) return true;
    }
    return false;
  };
  const isClickable = () => {
    for (const shape of document.querySelectorAll('svg[role="group"] a > use')) {
      const box = shape.getBoundingClientRect();
      // one file has all shapes: without one there are none
      if (box.width === 0) return false;
      if (canBeHit(shape.parentElement, box)) return true;
    }
    return false;
  };
  const look = () => {
    if (observed.live !== null) return;
    if (!isClickable()) requestAnimationFrame(look);
    else {
      requestAnimationFrame((start) => {
        observed.clickable = start;
      });
    }
  };
  requestAnimationFrame(look);

  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-live] canvas')) return;
    watch.disconnect();
    requestAnimationFrame((start) => {
      observed.live = start;
    });
  });
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-live'] });
}

/**
 * Records when MapLibre draws: it does so only while something on the map changes.
 *
 * @param {boolean} isSkipped whether to leave the drawing out, as if a graphics card did it in no time
 */
export function observeDrawing(isSkipped) {
  const observed = globalThis.bench;
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays']) {
    const draw = prototype[name];
    prototype[name] = function (...args) {
      observed.lastDraw = performance.now();
      if (!isSkipped) draw.apply(this, args);
    };
  }
}
