/** A term in hours: it runs through nights, weekends and holidays (Atw 4(a)) and is no number of days. */
export interface PortalNotice {
  readonly startsAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly article: string;
}

/** Telling the addressee that a message waits in the portal: within 48 hours after it was put there (Awb 2:10(1)). */
export function portalNotice(placedAt: Temporal.Instant): PortalNotice {
  return { startsAt: placedAt, dueAt: placedAt.add({ hours: 48 }), article: "Awb 2:10 lid 1" };
}
