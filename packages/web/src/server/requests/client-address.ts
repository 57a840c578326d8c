/**
 * The address of the visitor, for the API's rate limits.
 *
 * Each trusted proxy appends the address it saw to X-Forwarded-For, so the believable one stands as many places
 * from the right as there are proxies; what a visitor wrote further left is ignored. A port is cut off.
 *
 * @param forwardedFor the X-Forwarded-For header
 * @param trustedProxies how many proxies of ours stand in front; 0 ignores the header
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const chain = (forwardedFor ?? "").split(",").map((part) => part.trim());
  const claimed = trustedProxies > 0 ? chain.at(-trustedProxies) : undefined;
  return withoutPort(claimed || socketAddress || "unknown");
}

function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(address);
  if (bracketed?.[1]) return bracketed[1];
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(address) ? address.slice(0, address.indexOf(":")) : address;
}
