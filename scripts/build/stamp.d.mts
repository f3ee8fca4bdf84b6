/** Types of stamp.mjs. */

export function sourceStamp(root?: string): Promise<string>;

export function isBuilt(out?: string): Promise<boolean>;
