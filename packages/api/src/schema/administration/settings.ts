import { refusal, type SettingName, type Settings, settingsChanges, settingsFrom } from "@gehoor/domain";
import { makeVersion } from "../../administration/make-version.ts";
import { builder } from "../base/builder.ts";
import { exposed, is } from "../exposed.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { flag, whole } from "../input/plain-fields.ts";
import { parserOf } from "../input/read-input.ts";
import { flatLadder, LadderStepType } from "./ladder-types.ts";
import { versionMutation } from "./version-mutation.ts";

const meaning = {
  withAdviser: "Whether an adviser or committee handles complaints (Awb 9:13): ten weeks instead of six.",
  contactTargetDays: "Working days within which the complainant is called or written to.",
  routingTargetDays: "Working days within which a handler is found.",
  hearingReplyDays: "Working days given to answer an offer to be heard.",
  informalReviewWeeks: "Weeks after which an attempt at an informal settlement is brought up again.",
  followUpTargetWeeks: "Weeks within which a recommendation of the ombudsman is answered.",
  bbsIsOwnAuthority: "True: BBS answers complaints itself (Awb 2:3). False: it works under our mandate.",
  siteIsDesignated:
    "Whether the form on the site was designated for complaints (Awb 2:13(2)): e-mail is another route then (2:24).",
} as const satisfies Record<SettingName, string>;

const SettingsType = builder.objectRef<Settings>("Settings").implement({
  description: "What the municipality chooses for itself; never a term of the law.",
  authScopes: { upkeep: true },
  fields: (t) => ({
    ladder: t.field({
      type: [LadderStepType],
      description: "When who is told of a term: each kind with each who may be told.",
      resolve: ({ ladder }) => [...flatLadder(ladder)],
    }),
    ...exposed(t, {
      version: is("Int", "Complaints keep the version their terms began with."),
      withAdviser: is("Boolean", meaning.withAdviser),
      contactTargetDays: is("Int", meaning.contactTargetDays),
      routingTargetDays: is("Int", meaning.routingTargetDays),
      hearingReplyDays: is("Int", meaning.hearingReplyDays),
      informalReviewWeeks: is("Int", meaning.informalReviewWeeks),
      followUpTargetWeeks: is("Int", meaning.followUpTargetWeeks),
      bbsIsOwnAuthority: is("Boolean", meaning.bbsIsOwnAuthority),
      siteIsDesignated: is("Boolean", meaning.siteIsDesignated),
    }),
  }),
});

builder.queryField("settings", (t) =>
  t.field({
    type: SettingsType,
    authScopes: { upkeep: true },
    description: "The settings for complaints that come in now.",
    resolve: (_, __, { system }) => system.policies.newestSettings(),
  }),
);

const fields = {
  withAdviser: flag(meaning.withAdviser),
  contactTargetDays: whole(meaning.contactTargetDays, 1, 20),
  routingTargetDays: whole(meaning.routingTargetDays, 1, 20),
  hearingReplyDays: whole(meaning.hearingReplyDays, 1, 30),
  informalReviewWeeks: whole(meaning.informalReviewWeeks, 1, 12),
  followUpTargetWeeks: whole(meaning.followUpTargetWeeks, 1, 26),
  bbsIsOwnAuthority: flag(meaning.bbsIsOwnAuthority),
  siteIsDesignated: flag(meaning.siteIsDesignated),
};

/** All settings as typed: a version is a whole, so that what was not on the form is not changed by it. */
export const settingsField: InputField<ValuesOf<typeof fields>> = {
  type: defineInput("SettingsInput", "All settings as they are to be.", fields),
  required: true,
  description: "As they are to be.",
  parse: parserOf(fields),
};

/** The settings after these, or that they would be the same. */
export function nextSettings(newest: Settings, typed: ValuesOf<typeof fields>) {
  const before = settingsFrom(newest);
  const next: Settings = { ...before, version: newest.version + 1, ...typed };
  return settingsChanges(before, next).length > 0 ? next : { refusal: refusal("NOTHING_CHANGES") };
}

versionMutation(
  "changeSettings",
  "Other settings for complaints that come in from now on.",
  { settings: settingsField },
  ({ settings }, about, { unrestricted }) =>
    makeVersion(unrestricted, {
      kind: "settings",
      ...about,
      next: (newest) => nextSettings(newest, settings),
    }),
);
