import { createHmac } from "node:crypto";
import { createCookie } from "react-router";
import { z } from "zod";
import type { AppEnvironment } from "../app-environment.ts";
import { pagePath } from "../pages/page-path.ts";

type Settings = Pick<AppEnvironment, "app" | "production" | "sessionSecrets">;

/** What a page says after a redirect, as a key of that page's own texts. */
export type Flash = string;

/** A session as its cookie holds it; one begun before cookies told whose it is holds the token alone. */
const sessionShape = z.union([
  z.object({ token: z.string().min(1), of: z.string() }),
  z
    .string()
    .min(1)
    .transform((token) => ({ token, of: undefined })),
]);

const flashSeconds = 10;
const flashShape = z.object({ message: z.string(), path: z.string() });

/** The cookies of one visit: read from the request, changed in memory, sent with the answer. */
export type Cookies = {
  /** The API's opaque session token, or undefined for a visitor who is not signed in. */
  readonly session: string | undefined;
  /** Stands for who is signed in: the same at each sign-in, and readable by nobody. Forms carry it; see `receiveForm`. */
  readonly person: string | undefined;
  /**
   * The session ends with the browser, which may stand in a library; the API ends it sooner by its own limits.
   *
   * @param person whose it is: an id that stays the same from one sign-in to the next
   */
  startSession(token: string, person: string): Promise<void>;
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
  /**
   * Signed, not secret, at most 3 kB: for a few answers or the key of what the API keeps.
   *
   * @param seconds how long the browser keeps it, also over a restart; until it closes unless given
   */
  writeDraft(name: string, value: unknown, seconds?: number): Promise<void>;
  clearDraft(name: string): Promise<void>;
  /** The `Set-Cookie` lines to add to the answer. */
  readonly changes: readonly string[];
};

/**
 * Every cookie name carries the app, because cookies ignore ports and both apps share a host in the demo. In
 * production `__Host-` and `Secure` tie them to this one https host.
 */
function cookieOf({ app, production, sessionSecrets }: Settings, purpose: string, signed: boolean) {
  const name = purpose === "session" ? `gehoor_${app}` : `gehoor_${app}_${purpose}`;
  return createCookie(production ? `__Host-${name}` : name, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: production,
    ...(signed ? { secrets: [...sessionSecrets] } : {}),
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
  let session = sessionShape.safeParse(await sessionCookie.parse(header)).data;
  const left = flashShape.safeParse(await flashCookie.parse(header));
  return {
    get session() {
      return session?.token;
    },
    get person() {
      return session?.of;
    },
    async startSession(token, person) {
      session = { token, of: markOf(person, settings) };
      changes.push(await sessionCookie.serialize(session));
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
    async writeDraft(name, value, seconds) {
      const kept = seconds === undefined ? {} : { maxAge: seconds };
      changes.push(await draftCookie(name).serialize(value, kept));
    },
    async clearDraft(name) {
      changes.push(await draftCookie(name).serialize("", forget));
    },
    get changes() {
      return changes;
    },
  };
}

/** Keyed, so that it tells nobody whose it is, and belongs to one app. */
function markOf(person: string, { app, sessionSecrets }: Settings): string {
  return createHmac("sha256", sessionSecrets[0])
    .update(`who uses ${app}: ${person}`)
    .digest("base64url")
    .slice(0, 22);
}
