/**
 * Told what a build is doing: a phrase such as `Making pages`, and where it can be counted how many of how many are done.
 * Called often; whoever prints it decides how much of it.
 */
export type Progress = (task: string, done?: number, total?: number) => void;
