/** Types of project.mjs for the TypeScript that the build loads. */
export class Failure extends Error {}
