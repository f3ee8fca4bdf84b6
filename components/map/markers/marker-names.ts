/** On which side of its marker a name stands; `none` where there is no room for it. */
export type NameSide = 'right' | 'left' | 'none';

/** Size of a name's letters, distance from the marker's middle, and half its height, in CSS pixels. */
const LETTER = 12.5;
const REACH = 24;
const PADDING = 18;
const HALF_HEIGHT = 13;
/** Half of a marker's dot, which no name covers either. */
const HALF_DOT = 10;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Places names beside their markers so that none covers another or a marker: on the right, else on
 * the left, else not at all. Who comes first has the first choice.
 *
 * @param markers positions on the map (CSS pixels) with the names to place
 * @param mapWidth where the map ends, in CSS pixels
 */
export function nameSides(
  markers: readonly { x: number; y: number; name: string }[],
  mapWidth: number,
): NameSide[] {
  const dots = markers.map(({ x, y }) => boxAround(x - HALF_DOT, x + HALF_DOT, y, HALF_DOT));
  const taken: Box[] = [];
  return markers.map(({ x, y, name }, index) => {
    const width = name.length * LETTER + PADDING;
    const others = dots.filter((_, other) => other !== index);
    const sides = [
      { side: 'right' as const, box: boxAround(x + HALF_DOT, x + REACH + width, y, HALF_HEIGHT) },
      { side: 'left' as const, box: boxAround(x - REACH - width, x - HALF_DOT, y, HALF_HEIGHT) },
    ];
    const isFree = ({ box }: { box: Box }) =>
      ![...taken, ...others].some((other) => overlaps(box, other));
    const isWhole = ({ box }: { box: Box }) => box.left >= 0 && box.right <= mapWidth;
    const place = sides.find((side) => isFree(side) && isWhole(side)) ?? sides.find(isFree);
    if (place) taken.push(place.box);
    return place?.side ?? 'none';
  });
}

function boxAround(left: number, right: number, y: number, halfHeight: number): Box {
  return { left, right, top: y - halfHeight, bottom: y + halfHeight };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
