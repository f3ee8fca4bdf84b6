import styles from './charts.module.css';

/** The look of a dot: looks differ in shape and size, not in colour alone. */
export type DotLook = 'filled' | 'half' | 'ring' | 'point';

/** Distance of two dots; the sizes of the looks are in the style sheet, in the same units. */
const GAP = 10;

const LOOKS: readonly DotLook[] = ['point', 'ring', 'half', 'filled'];

/** One dot for each thing counted, row by row. */
export function DotMatrix({
  dots,
  columns,
  label,
}: {
  dots: readonly DotLook[];
  columns: number;
  /** The picture's text alternative. */
  label: string;
}) {
  const rows = Math.ceil(dots.length / columns);
  // Lines without length and with round ends draw all dots of a look in one path.
  const path = (look: DotLook) =>
    dots
      .map((dot, index) => ({ dot, column: index % columns, row: Math.floor(index / columns) }))
      .filter(({ dot }) => dot === look)
      .map(({ column, row }) => `M${(column + 0.5) * GAP} ${(row + 0.5) * GAP}h0`)
      .join('');
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${columns * GAP} ${rows * GAP}`}
      role="img"
      aria-label={label}
    >
      {LOOKS.filter((look) => dots.includes(look)).map((look) => (
        <g key={look}>
          <path className={styles[look]} d={path(look)} />
          {look !== 'filled' && look !== 'point' && (
            <path className={styles[`${look}Core`]} d={path(look)} />
          )}
        </g>
      ))}
    </svg>
  );
}

/** A single dot of a look, for the key beside a matrix. */
export function DotKey({ look }: { look: DotLook }) {
  return (
    <svg className={styles.dotKey} viewBox={`0 0 ${GAP} ${GAP}`} aria-hidden="true">
      <path className={styles[look]} d={`M${GAP / 2} ${GAP / 2}h0`} />
      {look !== 'filled' && look !== 'point' && (
        <path className={styles[`${look}Core`]} d={`M${GAP / 2} ${GAP / 2}h0`} />
      )}
    </svg>
  );
}
