import type { Client } from "./auth/client-address.ts";
import type { IdentityTokens } from "./auth/identity-tokens.ts";
import type { KnownSessions } from "./auth/known-sessions.ts";
import type { RateLimits } from "./auth/rate-limits.ts";
import type { Session } from "./auth/session.ts";
import type { States } from "./complaints/states.ts";
import type { LiveFeed } from "./live/live-feed.ts";
import type { Histories } from "./reads/dossier/histories.ts";
import type { Directory } from "./reads/staff/directory.ts";
import type { System } from "./system.ts";

/** What one process of the API holds for all its requests. */
export interface Services {
  /** Reads and writes every row: for commands, sessions and what is told to streams. */
  readonly unrestricted: System;
  /** Of every complaint: for what the viewer was given. */
  readonly states: States;
  readonly histories: Histories;
  readonly directory: Directory;
  readonly sessions: KnownSessions;
  readonly identityTokens: IdentityTokens;
  readonly rateLimits: RateLimits;
  readonly live: LiveFeed;
}

/** What a resolver knows of the request besides its arguments. Without a session: a visitor. */
export interface ApiContext extends Services {
  /** The same house, in which the database gives this viewer's rows only and takes none. */
  readonly system: System;
  /** The instant of the request, from the one clock; the same for the whole request. */
  readonly now: Temporal.Instant;
  /** Set once more by signing in, for what is shown of the new session. */
  session: Session | undefined;
  /** Where the visitor is, as the app says with its service secret, else the connection's own address. */
  readonly client: Client;
  /** Aborted when whoever asks has gone, before or after the answer. */
  readonly gone: AbortSignal;
}
