/**
 * The policies for rows, by table: what the migrations enable, and the doctor and the readiness probe look for. A table
 * that has one must have it forced, so that it holds for its owner too.
 */
export const rowPolicies: Readonly<Record<string, readonly string[]>> = {};
