import { dispatchEvidences, noticeChannels, noticeKinds, noticeStates, portalChoices } from "@gehoor/domain";
import { deliveryOutcomes } from "../../db/schema/content.ts";
import { codeEnum } from "../base/code-enum.ts";

export const NoticeKindEnum = codeEnum("NoticeKind", "What a letter tells.", noticeKinds);
export const NoticeChannelEnum = codeEnum(
  "NoticeChannel",
  "How a letter reaches its addressee: EMAIL only after explicit consent (Awb 2:8), PORTAL only for who chose it and has signed in once (Awb 2:19). NONE: it waits for an address, or to be handed over.",
  noticeChannels,
);
export const PortalChoiceEnum = codeEnum(
  "PortalChoice",
  "Who reads letters on the complaint's own page gets an e-mail when one is there, or said not to want that (Awb 2:10(1)).",
  portalChoices,
);
export const NoticeStateEnum = codeEnum(
  "NoticeState",
  "Where a letter stands. CLAIMED is being given to the mail server and cannot be taken back; FAILED was asked for again by another way; CANCELLED was overtaken.",
  noticeStates,
);
export const DispatchEvidenceEnum = codeEnum(
  "DispatchEvidence",
  "How it is known that a letter left (Awb 2:11, 2:25).",
  dispatchEvidences,
);
export const DeliveryOutcomeEnum = codeEnum(
  "DeliveryOutcome",
  "What came of an attempt to deliver: REJECTED refuses this address for good, FAILED is trouble of our own, UNANSWERED leaves it unknown.",
  deliveryOutcomes,
);
export const MessageSenderEnum = codeEnum("MessageSender", "Who wrote a message.", ["COMPLAINANT", "STAFF"]);
