import type { Database } from "../db/database.ts";
import type { Proviso } from "../db/row-security/viewer.ts";
import { KeptLately } from "../kept-lately.ts";
import type { Session } from "./session.ts";
import {
  type FoundSession,
  findSession,
  hashesAsked,
  hashOf,
  type SessionRow,
  sessionFrom,
  sessionsByHash,
  wasSeenLately,
} from "./session-store.ts";

/** So many are remembered, those used last. */
const REMEMBERED = 5000;

/**
 * The sessions of this process's readers. One that it found within the last minute is remembered: what its reader asks leaves together with
 * the question whether it still holds. Remembering decides nothing; where the session ended or the roles changed, the answer is
 * made anew.
 */
export interface KnownSessions {
  /** The session of a token now; undefined when there is none. */
  find(token: string): Promise<Session | undefined>;
  /** As it was a moment ago, and what must prove true for that; undefined when it is to be looked up first. */
  remembered(token: string): { readonly session: Session; readonly proviso: Proviso } | undefined;
}

export function openKnownSessions(db: Database): KnownSessions {
  const known = new KeptLately<string, FoundSession>(REMEMBERED);
  return {
    find: async (token) => {
      const tokenHash = hashOf(token);
      known.forget(tokenHash);
      const found = await findSession(db, tokenHash);
      return found && known.keep(tokenHash, found).session;
    },
    remembered: (token) => {
      const tokenHash = hashOf(token);
      const found = known.get(tokenHash);
      if (!found || !wasSeenLately(found)) return undefined;
      const { session } = found;
      return { session, proviso: provisoOf(session) };
    },
  };
}

/** That this session still holds, with the same owner and roles. */
function provisoOf(session: Session): Proviso {
  return {
    text: sessionsByHash,
    parameters: hashesAsked([session.tokenHash]),
    holds: ([row]) => isSame(row && sessionFrom(row as SessionRow)?.session, session),
  };
}

/** Whether who asks is, and may do, what was thought. */
export function isSame(one: Session | undefined, other: Session | undefined): boolean {
  if (one?.kind === "STAFF" && other?.kind === "STAFF")
    return one.staffId === other.staffId && one.roles.join() === other.roles.join();
  if (!one || !other || one.kind === "STAFF" || other.kind === "STAFF") return one === other;
  return one.kind === other.kind && one.complaintId === other.complaintId && one.partyId === other.partyId;
}
