/** The version of a complaint that a browser saw last, from the id of its last event; null when it says none. */
export function lastVersion(lastEventId: string | undefined): number | null {
  return lastEventId !== undefined && /^\d{1,9}$/.test(lastEventId) ? Number(lastEventId) : null;
}
