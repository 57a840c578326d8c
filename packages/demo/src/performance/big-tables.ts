/** What grows with the number of complaints. */
export const bigTables: readonly string[] = [
  "complaint",
  "complaint_event",
  "complaint_text",
  "complaint_search",
  "complaint_head",
  "deadline",
  "notice",
  "letter",
  "message",
  "party",
  "access_credential",
  "alert",
];
