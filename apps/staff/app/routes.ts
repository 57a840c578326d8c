import { existsSync } from "node:fs";
import { join } from "node:path";
import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";
import { actionForms } from "./actions/catalogue.ts";

/** Each action on a case has a form of its own, at an address that ends like its module; plain forms share a page. */
const onCases = actionForms().map(({ name, folder }) => {
  const id = `actions/${folder}/${name}`;
  const own = existsSync(join(import.meta.dirname, `${id}.tsx`));
  return route(`zaken/:reference/${name}`, own ? `${id}.tsx` : "actions/plain-action.tsx", { id });
});

/** The table of contents. */
export default [
  route("inloggen", "session/sign-in.tsx"),
  route("auth/callback", "session/callback.tsx"),
  route("uitloggen", "session/sign-out.tsx"),
  route("taal", "session/language.tsx"),
  route("werkvoorraad/csv", "worklist/csv/export-list.ts"),
  route("werkvoorraad/lijsten", "worklist/saved/keep-list.ts"),
  route("werkvoorraad/weergave", "worklist/look/look.ts"),
  route("stroom/lijsten", "live/list-stream.ts"),
  route("stroom/signalen", "live/alert-stream.ts"),
  route("stroom/zaak/:id", "live/complaint-stream.ts"),
  route("zaken/:reference/brieven/:number", "post/letter-of-case.ts"),
  route("zaken/:reference/brief/:form", "post/letter-beforehand.ts"),
  route("zaken/:reference/bewaar/:form", "drafts/keep-draft.ts"),
  route("zaken/:reference/concept", "post/letter-to-approve.ts"),
  route("post/afdrukken", "post/print-letters.ts"),
  route("post/:id/:number", "post/letter-to-post.ts"),
  layout("frame/frame.tsx", [
    index("today/today.tsx"),
    route("werkvoorraad", "worklist/worklist.tsx"),
    route("werkvoorraad/overdracht", "handing-over/hand-over-chosen.tsx"),
    route("gesprekken", "agenda/agenda.tsx"),
    route("signalen", "alerts/alerts.tsx"),
    route("intake", "intake/intake.tsx"),
    route("telefoon", "telephone/telephone.tsx"),
    route("telefoon/:reference", "telephone/call-note.tsx"),
    route("post", "post/post.tsx"),
    route("ombudsman", "ombudsman/ombudsman.tsx"),
    route("ombudsman/verzoek", "ombudsman/register-request.tsx"),
    route("toetsen", "keys/keys.tsx"),
    route("afwezigheid", "absence/absences.tsx"),
    route("afwezigheid/:id", "absence/change-absence.tsx"),
    route("meldingen", "mail/mail-choice.tsx"),
    route("overdracht", "handing-over/hand-overs.tsx"),
    route("overdracht/:staffId", "handing-over/hand-over.tsx"),
    route("over-mij", "about-me/about-me.tsx"),
    route("inzage", "access-log/access-log.tsx"),
    route("beheer", "administration/administration.tsx"),
    route("beheer/feestdag", "administration/calendar/decree-day.tsx"),
    route("beheer/sluitingsdag", "administration/calendar/closed-day.tsx"),
    route("beheer/instellingen", "administration/settings.tsx"),
    route("beheer/termijnberichten", "administration/ladder/ladder-page.tsx"),
    route("beheer/dagen/:on/:change", "administration/calendar/listed-day.tsx"),
    route("beheer/mensen", "administration/staffing/people.tsx"),
    route("beheer/mensen/nieuw", "administration/staffing/new-person.tsx"),
    route("beheer/mensen/:id", "administration/staffing/person.tsx"),
    route("beheer/mensen/:id/:step", "administration/staffing/person-step.tsx"),
    route("beheer/afdelingen", "administration/staffing/departments.tsx"),
    route("beheer/afdelingen/nieuw", "administration/staffing/new-department.tsx"),
    route("beheer/afdelingen/:id", "administration/staffing/department.tsx"),
    route("beheer/afdelingen/:id/samenvoegen", "administration/staffing/merge-department.tsx"),
    route("beheer/afdelingen/:id/opheffen", "administration/staffing/end-department.tsx"),
    route("beheer/wijzigingen", "administration/staffing/changes.tsx"),
    route("beheer/wijzigingen/:number/terugdraaien", "administration/staffing/undo-change.tsx"),
    route("zaken/:reference/toegangscode", "access-code/access-code.tsx"),
    route("zaken/:reference", "case/case.tsx"),
    ...onCases,
  ]),
  route("*", "pages/not-found.tsx"),
] satisfies RouteConfig;
