import type { Session } from "../auth/session.ts";
import { requestError } from "../request-errors.ts";

/** One browser needs one; a few windows and a reconnecting phone must not be in each other's way. */
export const streamsOfSession = 10;
export const streamsOfPerson = 30;

/**
 * The streams that are open at one instance, by session and by person, so that nobody fills its memory with them.
 */
export function openStreamPlaces() {
  const taken = new Map<string, number>();
  const count = (key: string) => taken.get(key) ?? 0;
  const add = (key: string, change: 1 | -1) => {
    const left = count(key) + change;
    if (left === 0) taken.delete(key);
    else taken.set(key, left);
  };
  return {
    /**
     * Takes a place and gives back how to leave it, which may be called twice.
     *
     * @throws RATE_LIMITED when session or person have as many as they may
     */
    take(session: Session): () => void {
      const { tokenHash } = session;
      const person = `person ${session.kind === "STAFF" ? session.staffId : session.partyId}`;
      if (count(tokenHash) >= streamsOfSession || count(person) >= streamsOfPerson)
        throw requestError("RATE_LIMITED", "Too many streams are open.");
      add(tokenHash, 1);
      add(person, 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        add(tokenHash, -1);
        add(person, -1);
      };
    },
  };
}
