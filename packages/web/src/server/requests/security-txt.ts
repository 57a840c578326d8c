import type { AppEnvironment } from "../app-environment.ts";

export const securityTxtPath = "/.well-known/security.txt";

/** Named anew each day, so that the file is never out of date and yet says until when it holds. */
const HOLDS_DAYS = 90;

/**
 * Where to report a weakness (RFC 9116); undefined when the municipality names no place.
 *
 * @param now the instant of asking
 */
export function securityTxt(
  { security, publicUrl }: Pick<AppEnvironment, "security" | "publicUrl">,
  now: Temporal.Instant,
): string | undefined {
  if (!security) return undefined;
  const until = now.toZonedDateTimeISO("UTC").startOfDay().add({ days: HOLDS_DAYS }).toInstant();
  return [
    `Contact: ${security.contact}`,
    ...(security.policy ? [`Policy: ${security.policy}`] : []),
    `Expires: ${until.toString()}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${new URL(securityTxtPath, publicUrl).href}`,
    "",
  ].join("\n");
}
