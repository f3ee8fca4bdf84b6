import { COLOURS, type Colour } from './colours';
import { HATCH_ID } from './hatch';
import { DIM, HATCH, HOLLOW_MARKER, LOOKED_UP_OPACITY, LOOKS, type Look, MARKER } from './looks';

/** The class around everything that these styles apply to. */
const ROOT = '.scene';

const colourOf = (colour: Colour) => `var(${COLOURS[colour]})`;
const px = (length: number) => `${length}px`;

/**
 * The looks as CSS for SVG drawings: a class for each, within an element of class `scene`. `looks.css` is this
 * text; a test keeps it so.
 */
export function looksCss(): string {
  const names = Object.keys(LOOKS) as (keyof typeof LOOKS)[];
  return [
    '/* Made from looks.ts by looks-css.ts: `npx vitest run components/map/scene -u` writes it anew. */',
    ...names.map((name) => rule(`${ROOT} .${name}`, lookDeclarations(LOOKS[name]))),
    ...names.flatMap((name) => dimmedRule(name, LOOKS[name])),
    `@supports not (color: color-mix(in srgb, red, blue)) {\n  ${ROOT} [data-dimmed] {\n    opacity: ${1 - DIM};\n  }\n}`,
    rule(`${ROOT} .looked-up`, {
      fill: `color-mix(in srgb, ${colourOf('hover')} ${LOOKED_UP_OPACITY * 100}%, transparent)`,
    }),
    rule(`${ROOT} .${HATCH_ID}-lines`, {
      fill: 'none',
      stroke: colourOf('unstated'),
      'stroke-width': px(HATCH.line),
    }),
    ...markerRules(),
  ]
    .join('\n\n')
    .concat('\n');
}

function lookDeclarations({ fill, line }: Look): Record<string, string> {
  return {
    // a hatch is an attribute of the shape: addresses in style sheets are resolved in several ways
    ...(fill !== 'hatch' && { fill: fill === null ? 'none' : colourOf(fill) }),
    ...(line && { stroke: colourOf(line.colour), 'stroke-width': px(line.width) }),
    ...(line?.dash && {
      'stroke-dasharray': line.dash.map((length) => px(length * line.width)).join(' '),
    }),
  };
}

/** Fills are dimmed, lines are not: as the live map dims. Browsers that cannot mix colours dim by opacity. */
function dimmedRule(name: string, { fill }: Look): string[] {
  if (fill === null || name === 'neighbour') return [];
  const selector = `${ROOT} [data-dimmed] .${name}`;
  if (fill === 'hatch') return [rule(selector, { 'fill-opacity': String(1 - DIM) })];
  const mixed = `color-mix(in srgb, ${colourOf('sea')} ${DIM * 100}%, ${colourOf(fill)})`;
  return [rule(selector, { fill: mixed })];
}

/** Each dot is a line without length and with round ends: its size does not follow the map's scale. */
function markerRules(): string[] {
  const dot = (className: string, child: number, stroke: string, width: number) =>
    rule(`${ROOT} .${className} path:nth-of-type(${child})`, {
      stroke,
      'stroke-width': px(width),
    });
  const [full, ring] = [colourOf('marker'), colourOf('markerRing')];
  return [
    rule(`${ROOT} .marker path`, {
      fill: 'none',
      stroke: 'transparent',
      'stroke-linecap': 'round',
      'stroke-width': px(MARKER.target),
      'vector-effect': 'non-scaling-stroke',
    }),
    dot('marker', 2, ring, MARKER.ring),
    dot('marker', 3, full, MARKER.dot),
    dot('hollow', 2, full, HOLLOW_MARKER.ring),
    dot('hollow', 3, ring, HOLLOW_MARKER.hole),
  ];
}

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}
