import type { Notice } from "@gehoor/domain";
import type { Delivery, DeliveryProof } from "../reads/dossier/delivery-proof.ts";
import { builder } from "./base/builder.ts";
import { DateScalar, DateTimeScalar } from "./base/scalars.ts";
import {
  DeliveryOutcomeEnum,
  DispatchEvidenceEnum,
  NoticeChannelEnum,
  NoticeKindEnum,
  NoticeStateEnum,
} from "./codes/correspondence-codes.ts";
import { exposed, is, orNull } from "./exposed.ts";

type Sending = "number" | "kind" | "channel" | "state" | "requestedAt" | "dispatchedOn" | "evidence";

export interface LetterInView extends Pick<Notice, Sending> {
  readonly to: string | null;
  /** Of a report: whether another side was heard than the viewer's. */
  readonly ofOther?: boolean;
  /** What is proven of its delivery; undefined for who may not see that. */
  readonly proof: (() => Promise<DeliveryProof | undefined>) | undefined;
  /** The hash of the letter as composed; undefined until then, and once erased. */
  readonly kept: () => Promise<string | undefined>;
  /** Whether this viewer may open it, once composed. */
  readonly opens: boolean;
  /** As this viewer may read it. */
  readonly content: () => Promise<Partial<Record<"html" | "text", string | null>>>;
}

const DeliveryAttemptType = builder.objectRef<Delivery>("DeliveryAttempt").implement({
  description: "One attempt to deliver a letter, and what came of it. Without addresses.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      at: is(DateTimeScalar, "When."),
      channel: is(NoticeChannelEnum, "How."),
      outcome: is(DeliveryOutcomeEnum, "What came of it."),
    }),
    detail: t.exposeString("detail", {
      description: "The number under which the mail is known, or what the mail server answered.",
    }),
  }),
});

export const LetterType = builder.objectRef<LetterInView>("Letter").implement({
  description: "A letter owed to somebody, and the evidence that it left (Awb 2:11, 2:25).",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      number: is("Int", "Within the complaint, from one."),
      kind: is(NoticeKindEnum, "What it tells."),
      channel: is(NoticeChannelEnum, "How it goes."),
      state: is(NoticeStateEnum, "Where it stands."),
      requestedAt: is(DateTimeScalar, "Since when it is owed."),
      dispatchedOn: orNull(DateScalar, "The day it left, which it carries; null until then."),
      evidence: orNull(DispatchEvidenceEnum, "Null until it left."),
    }),
    ofOther: t.boolean({
      description: "Of the report of a hearing: whether another side than the viewer's was heard.",
      resolve: ({ ofOther }) => ofOther ?? false,
    }),
    to: t.exposeString("to", {
      nullable: true,
      description: "Name of the addressee, or the authority; null once erased.",
    }),
    readable: t.boolean({
      description: "Whether this viewer can open it: it was composed, and for a party it has left.",
      resolve: async ({ opens, kept }) => opens && (await kept()) !== undefined,
    }),
    html: t.string({
      nullable: true,
      description:
        "The letter as sent, as an HTML document; of a letter to somebody else on the complainant's side without that person's own data. Null until composed, and for a party until it has left.",
      resolve: async ({ content }) => (await content()).html ?? null,
    }),
    text: t.string({
      nullable: true,
      description: "The same in plain text; null until composed, and of a letter to somebody else.",
      resolve: async ({ content }) => (await content()).text ?? null,
    }),
    attempts: t.field({
      type: [DeliveryAttemptType],
      nullable: true,
      complexity: { field: 1, multiplier: 1 },
      description:
        "Each attempt to deliver it, first to last (Awb 2:11, 2:25); null for who is neither its addressee nor handles it.",
      resolve: async ({ proof }) => proof && [...((await proof())?.attempts ?? [])],
    }),
    readAt: t.field({
      type: DateTimeScalar,
      nullable: true,
      description:
        "When its addressee first opened it on a page of ours (Awb 2:25); null when that is not known, as of what was mailed.",
      resolve: async ({ proof }) => (await proof?.())?.readAt ?? null,
    }),
    sha256: t.string({
      nullable: true,
      description: "The salted hash by which the history vouches for it; null until composed.",
      resolve: async ({ kept }) => (await kept()) ?? null,
    }),
  }),
});
