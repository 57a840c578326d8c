import { createCookie } from "react-router";
import { z } from "zod";
import type { AppEnvironment } from "../app-environment.ts";
import { pagePath } from "../page-path.ts";

type Settings = Pick<AppEnvironment, "app" | "production" | "sessionSecret">;

/** What a page says after a redirect, as a key of that page's own texts. */
export type Flash = string;

const flashSeconds = 10;
const flashShape = z.object({ message: z.string(), path: z.string() });

/** The cookies of one visit: read from the request, changed in memory, sent with the answer. */
export type Cookies = {
  /** The API's opaque session token, or undefined for a visitor who is not signed in. */
  readonly session: string | undefined;
  /** @param lifetime in seconds; left out, the session ends with the browser */
  startSession(token: string, lifetime?: number): Promise<void>;
  endSession(): Promise<void>;
  /** The message left for this page a moment ago. */
  readonly flash: Flash | undefined;
  /**
   * Leaves a message for the page that the visitor is sent on to. It stays for some seconds rather than until it is read:
   * another tab that loads anew by itself would read it first.
   *
   * @param path the local address of that page
   */
  leaveFlash(message: Flash, path: string): Promise<void>;
  /** What this visitor noted earlier under a name, or undefined when absent, forged or of another shape. */
  readDraft<T>(name: string, schema: z.ZodType<T>): Promise<T | undefined>;
  /** Signed, not secret, at most 3 kB: for a few answers or the key of a draft kept by the API. */
  writeDraft(name: string, value: unknown): Promise<void>;
  clearDraft(name: string): Promise<void>;
  /** The `Set-Cookie` lines to add to the answer. */
  readonly changes: readonly string[];
};

/**
 * Every cookie name carries the app, because cookies ignore ports and both apps share a host in the demo. In
 * production `__Host-` and `Secure` tie them to this one https host.
 */
function cookieOf({ app, production, sessionSecret }: Settings, purpose: string, signed: boolean) {
  const name = purpose === "session" ? `gehoor_${app}` : `gehoor_${app}_${purpose}`;
  return createCookie(production ? `__Host-${name}` : name, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: production,
    ...(signed ? { secrets: [sessionSecret] } : {}),
  });
}

/** Reads the cookies of a request and keeps the changes a loader or action makes. */
export async function openCookies(request: Request, settings: Settings): Promise<Cookies> {
  const header = request.headers.get("cookie");
  const changes: string[] = [];
  const sessionCookie = cookieOf(settings, "session", false);
  const flashCookie = cookieOf(settings, "flash", true);
  const draftCookie = (name: string) => cookieOf(settings, `draft_${name}`, true);
  const forget = { maxAge: 0 };
  let session = textOf(await sessionCookie.parse(header));
  const left = flashShape.safeParse(await flashCookie.parse(header));
  return {
    get session() {
      return session;
    },
    async startSession(token, lifetime) {
      session = token;
      changes.push(
        await sessionCookie.serialize(token, lifetime === undefined ? {} : { maxAge: Math.floor(lifetime) }),
      );
    },
    async endSession() {
      session = undefined;
      changes.push(await sessionCookie.serialize("", forget));
    },
    flash:
      left.success && left.data.path === pagePath(new URL(request.url).pathname)
        ? left.data.message
        : undefined,
    async leaveFlash(message, path) {
      changes.push(await flashCookie.serialize({ message, path }, { maxAge: flashSeconds }));
    },
    async readDraft(name, schema) {
      const parsed = schema.safeParse(await draftCookie(name).parse(header));
      return parsed.success ? parsed.data : undefined;
    },
    async writeDraft(name, value) {
      changes.push(await draftCookie(name).serialize(value));
    },
    async clearDraft(name) {
      changes.push(await draftCookie(name).serialize("", forget));
    },
    get changes() {
      return changes;
    },
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
