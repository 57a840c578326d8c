import { createHash } from "node:crypto";

/**
 * The content security policy of a letter shown as it was sent: its own styles, each by its hash, and nothing else. No
 * script, picture, form or frame, and no place or rights among the pages of the app.
 *
 * @param html the letter's document
 */
export function letterPolicy(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = ""]) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `style-src ${styles.length > 0 ? styles.join(" ") : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // To be printed a letter must be able to open the dialogue.
    "sandbox allow-modals",
  ].join("; ");
}
