/** What the worker can do, by the names in the queue. */
export const taskNames = [
  "anchor_chains",
  "carry_merged",
  "invite_staff",
  "mirror_joint",
  "purge",
  "raise_alert",
  "return_merged",
  "send_notice",
  "send_staff_mail",
  "separate_parts",
  "sweep_deadlines",
] as const;
export type TaskName = (typeof taskNames)[number];
