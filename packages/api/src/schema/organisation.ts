import { amsterdamDay, registeredFreelyFromOn } from "@gehoor/domain";
import type { Authority, Organisation } from "../db/organisation.ts";
import { builder } from "./base/builder.ts";
import { LocalTextType } from "./base/local-text.ts";
import { DateScalar } from "./base/scalars.ts";
import { exposed, is, orNull } from "./exposed.ts";

/** The acknowledgement the page promises (Awb 9:6). */
const ACKNOWLEDGEMENT_DAYS = 14;

export const OmbudsmanType = builder.objectRef<Authority>("Ombudsman").implement({
  description: "To whom somebody can turn after, or instead of, an answer of the municipality.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      name: is("String", "As printed in letters."),
      website: orNull("String", "Null when there is none."),
    }),
    address: t.exposeStringList("postalAddress", { description: "Lines as printed on an envelope." }),
    email: t.string({ description: "Empty when they have none.", resolve: ({ email }) => email ?? "" }),
  }),
});

const Contact = builder.objectRef<Authority & { ownAuthority: boolean }>("Contact").implement({
  description: "BBS, and whether it answers complaints itself.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      name: is("String", "Its name."),
      email: orNull("String", "Null when there is none."),
      phone: orNull("String", "Null when there is none."),
      website: orNull("String", "Null when there is none."),
      ownAuthority: is(
        "Boolean",
        "True: complaints about it are sent on (Awb 2:3). False: it works under our mandate.",
      ),
    }),
    address: t.exposeStringList("postalAddress", { description: "Lines as printed on an envelope." }),
  }),
});

interface Published extends Organisation {
  readonly bbsIsOwnAuthority: boolean;
  readonly withAdviser: boolean;
}

const OrganisationType = builder.objectRef<Published>("Organisation").implement({
  description: "What the municipality says of itself today; an ombudsman can change on 1 January.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      name: is("String", "As a heading."),
      postalAddress: is(["String"], "Where letters go."),
      visitingAddress: is(["String"], "Where the desk is."),
      email: is("String", "The designated address for complaints (Awb 2:13)."),
      coordinatorPhone: is("String", "As dialled."),
      coordinatorHours: is(LocalTextType, "When somebody answers."),
      ombudsman: is(OmbudsmanType, "The ombudsman competent today."),
      withAdviser: is(
        "Boolean",
        "Whether a person or committee advises on complaints (Awb 9:13): ten weeks instead of six.",
      ),
    }),
    bbs: t.field({
      type: Contact,
      description: "The social services organisation, with its own or our complaints procedure.",
      resolve: ({ bbs, bbsIsOwnAuthority }) => ({ ...bbs, ownAuthority: bbsIsOwnAuthority }),
    }),
    acknowledgementDays: t.int({
      description: "Calendar days within which receipt is confirmed.",
      resolve: () => ACKNOWLEDGEMENT_DAYS,
    }),
  }),
});

builder.queryField("organisation", (t) =>
  t.field({
    type: OrganisationType,
    authScopes: { public: true },
    description: "Names and addresses as they hold today.",
    resolve: async (_, __, { system, now }) => {
      const { bbsIsOwnAuthority, withAdviser } = await system.policies.newestSettings();
      const organisation = await system.policies.organisationOn(amsterdamDay(now));
      return { ...organisation, bbsIsOwnAuthority, withAdviser };
    },
  }),
);

builder.queryField("today", (t) =>
  t.field({
    type: DateScalar,
    authScopes: { public: true },
    description: "The municipality's calendar day now (the one clock; in the demo it may run ahead).",
    resolve: (_, __, { now }) => amsterdamDay(now),
  }),
);

builder.queryField("registeredFreelyFromOn", (t) =>
  t.field({
    type: DateScalar,
    authScopes: { staff: true },
    description: "The first day of receipt that may be registered today without a reason why only now.",
    resolve: async (_, __, { system, now }) =>
      registeredFreelyFromOn(amsterdamDay(now), await system.policies.newestCalendar()),
  }),
);
