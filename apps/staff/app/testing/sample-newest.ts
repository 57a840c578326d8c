import type { Newest } from "../administration/newest-query.ts";

/** What an administrator finds laid down before they change it. */
export const sampleNewest: Newest = {
  today: "2026-11-23",
  viewer: { __typename: "StaffViewer", roles: ["ADMINISTRATOR"] },
  calendar: { version: 3 },
  settings: {
    version: 1,
    withAdviser: false,
    contactTargetDays: 3,
    routingTargetDays: 3,
    hearingReplyDays: 10,
    informalReviewWeeks: 2,
    followUpTargetWeeks: 6,
    bbsIsOwnAuthority: true,
    siteIsDesignated: false,
  },
};
