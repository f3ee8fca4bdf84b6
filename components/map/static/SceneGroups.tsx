import { withBase } from '@/components/ui/withBase';
import { HATCH_ID, hatchTile } from '../scene/hatch';
import '../scene/looks.css';
import { HATCH, lookOf } from '../scene/looks';
import type { SceneGroup, SceneShape } from '../scene/shapes';
import type { Shapes } from './nation-shapes';

/**
 * A scene's shapes as SVG, within an element of class `scene`. Groups that lead somewhere are links; nothing else
 * can be pointed at.
 */
export function SceneGroups({ groups, shapes }: { groups: readonly SceneGroup[]; shapes: Shapes }) {
  return groups.map(({ role, code, link, isDimmed, shapes: drawn }) => {
    const key = `${role} ${code}`;
    const uses = drawn.map((shape) => <Shape key={shape.look} shape={shape} shapes={shapes} />);
    return link ? (
      <a
        key={key}
        href={withBase(link.path)}
        aria-label={link.name}
        data-dimmed={isDimmed || undefined}
      >
        {uses}
      </a>
    ) : (
      <g key={key} data-dimmed={isDimmed || undefined}>
        {uses}
      </g>
    );
  });
}

function Shape({ shape: { code, look }, shapes }: { shape: SceneShape; shapes: Shapes }) {
  const fill = lookOf(look).fill === 'hatch' ? `url(#${HATCH_ID})` : undefined;
  return <use href={shapes.href(code)} className={look} fill={fill} />;
}

/** On a map of this width, in CSS pixels, the hatch is as fine as on the live map. */
const TYPICAL_WIDTH = 600;

/**
 * The pattern that hatched shapes are filled with.
 *
 * @param side what the drawing shows of the map, in map units
 */
export function HatchPattern({ side, width = TYPICAL_WIDTH }: { side: number; width?: number }) {
  const scale = Number((side / width).toFixed(4));
  return (
    <defs>
      <pattern
        id={HATCH_ID}
        width={HATCH.tile}
        height={HATCH.tile}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale})`}
      >
        <path className={`${HATCH_ID}-lines`} d={hatchTile()} />
      </pattern>
    </defs>
  );
}
