/** Types of files.mjs for the TypeScript that the build loads. */
export function filesUnder(folder: string): Promise<string[]>;
export function inParallel<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
): Promise<void>;
