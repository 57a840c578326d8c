/** The settings that are a number, with how far each may go: the API holds the bounds, here they are told. */
export const targets = [
  { name: "contactTargetDays", most: 20 },
  { name: "routingTargetDays", most: 20 },
  { name: "hearingReplyDays", most: 30 },
  { name: "informalReviewWeeks", most: 12 },
  { name: "followUpTargetWeeks", most: 26 },
] as const;
