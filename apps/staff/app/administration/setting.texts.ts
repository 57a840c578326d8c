import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "../words/code.ts";

/** What each setting is called, on its form and in the list of changes. */
export const settingTexts = defineTexts<Record<Code<"SettingName">, string>>({
  nl: {
    withAdviser: "Adviseur of commissie (afdeling 9.1.3 Awb)",
    contactTargetDays: "Eerste contact, in werkdagen",
    routingTargetDays: "Toewijzen, in werkdagen",
    hearingReplyDays: "Tijd om te kiezen voor een gesprek, in werkdagen",
    informalReviewWeeks: "Samen oplossen opnieuw bekijken, in weken",
    followUpTargetWeeks: "Aanbeveling van de ombudsman beantwoorden, in weken",
    siteIsDesignated: "Het formulier op de site is de aangewezen weg (2:13 lid 2)",
    bbsIsOwnAuthority: "BBS is een eigen bestuursorgaan",
  },
  en: {
    withAdviser: "Adviser or committee (division 9.1.3 Awb)",
    contactTargetDays: "First contact, in working days",
    routingTargetDays: "Assigning, in working days",
    hearingReplyDays: "Time to choose a hearing, in working days",
    informalReviewWeeks: "Looking at solving together again, in weeks",
    followUpTargetWeeks: "Answering a recommendation of the ombudsman, in weeks",
    siteIsDesignated: "The form on the site is the designated route (2:13(2))",
    bbsIsOwnAuthority: "BBS is an authority of its own",
  },
});
