/** Types of content-security-policy.mjs for the browser tests. */
export function writePolicies(out: string): Promise<number>;
