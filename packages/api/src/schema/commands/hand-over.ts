import { amsterdamDay } from "@gehoor/domain";
import { mailboxOf, reachOf } from "../../complaints/mailboxes.ts";
import type { ApiContext } from "../../context.ts";
import type { Organisation } from "../../db/organisation.ts";
import { onceHandedOver } from "../../letters/letter-beforehand.ts";
import { ConversionTargetEnum, ForwardAuthorityEnum } from "../codes/decision-codes.ts";
import { code } from "../input/code-fields.ts";
import { partNumbers } from "../input/part-fields.ts";
import { flag } from "../input/plain-fields.ts";
import { optionalEmail, optionalText } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";

/** As many as an envelope takes. */
const LONGEST_ENVELOPE = 500;

/** Whom the municipality has set today to take over what is no complaint. */
async function organisationNow({ system, now }: ApiContext): Promise<{ readonly found: Organisation }> {
  return { found: await system.policies.organisationOn(amsterdamDay(now)) };
}

commandMutation("forwardComplaint", {
  description:
    "Another authority is evidently competent: sent on at once; the sender is told when it has left (Awb 2:3).",
  fields: {
    authority: code(ForwardAuthorityEnum, "To whom."),
    name: optionalText(
      "The other authority's name and address, as on an envelope; null for BBS.",
      LONGEST_ENVELOPE,
    ),
    email: optionalEmail("The other authority's mail address; null for BBS, or when it goes by post."),
    parts: partNumbers("Which parts; null or empty for the whole complaint."),
  },
  find: (_, context) => organisationNow(context),
  compose: ({ authority, name, email, parts }, { addText }, organisation) => ({
    type: "ForwardComplaint",
    authority,
    parts,
    name: name === undefined ? undefined : addText("AUTHORITY_NAME", name),
    mailbox: email === undefined ? undefined : addText("AUTHORITY_NAME", email),
    box:
      authority === "BBS"
        ? reachOf(organisation?.bbs)
        : reachOf({ name: "", email, postalAddress: envelope(name) }),
  }),
  letter: onceHandedOver("FORWARDED"),
});

/** An address is more than a name. */
function envelope(name: string | undefined): readonly string[] {
  const lines = name?.split("\n").filter((line) => line.trim() !== "") ?? [];
  return lines.length > 1 ? lines : [];
}

commandMutation("convertComplaint", {
  description:
    "It asks for another procedure here: it goes to who does that, with its day of receipt, and has gone when that has left.",
  fields: {
    target: code(ConversionTargetEnum, "Into what."),
    parts: partNumbers("Which parts; null or empty for the whole complaint."),
  },
  find: (_, context) => organisationNow(context),
  compose: ({ target, parts }, _, organisation) => ({
    type: "ConvertComplaint",
    target,
    parts,
    box: organisation && reachOf(mailboxOf(organisation, { kind: "PROCEDURE", target })),
  }),
});

commandMutation("closeOutsideFormal", {
  description:
    "The second pair of eyes on an end outside the formal track. The department is told what was said (Awb 9:2), and with that it ends.",
  fields: { approved: flag("True ends it. False: it is handled.") },
  find: (_, context) => organisationNow(context),
  compose: ({ approved }, { complaint: { departmentId } }, organisation) => ({
    type: "CloseOutsideFormal",
    approved,
    box:
      departmentId && organisation && reachOf(mailboxOf(organisation, { kind: "DEPARTMENT", departmentId })),
  }),
});
