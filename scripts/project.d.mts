/** Types of project.mjs for the TypeScript that the build loads. */
export class Failure extends Error {}

export const ROOT: string;
export const OUT: string;

export function basePath(): string;
export function endWithChildren(): () => void;
export function isMain(moduleUrl: string): boolean;
export function run(
  command: string,
  args: string[],
  options?: { cwd?: string; quiet?: boolean },
): Promise<number>;
export function runMain(main: () => Promise<void>): Promise<void>;
