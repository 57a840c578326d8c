import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents. Every page stands at its Dutch address and, in English, at the same address under `/en`. */
export default [
  ...prefix("en?", [
    index("pages/home/home.tsx"),
    route("termijnen", "pages/terms.tsx"),
    route("privacy", "pages/privacy.tsx"),
    route("toegankelijkheid", "pages/accessibility.tsx"),
    route("contact", "pages/contact.tsx"),
    route("klacht", "complaint/screening/screening.tsx"),
    route("klacht/advies", "complaint/screening/advice.tsx"),
    route("klacht/formulier", "complaint/complaint-form.tsx"),
    route("klacht/ontvangen/:reference", "complaint/receipt/receipt.tsx"),
    route("mijn-klacht", "my-complaint/layout.tsx", [
      index("my-complaint/session/own-complaints.ts"),
      route("inloggen", "my-complaint/session/sign-in.tsx"),
      route("uitloggen", "my-complaint/session/sign-out.ts"),
      route("stroom/:id", "my-complaint/complaint-stream.ts"),
      ...prefix(":reference", [
        index("my-complaint/complaint.tsx"),
        route("klacht", "my-complaint/letters/complaint-copy.tsx"),
        route("bericht", "my-complaint/actions/send-message.tsx"),
        route("bevestigen", "my-complaint/actions/confirm-written-form.tsx"),
        route("aanvulling", "my-complaint/actions/provide-supplement.tsx"),
        route("gesprek", "my-complaint/actions/choose-hearing.tsx"),
        route("moment", "my-complaint/actions/choose-moment.tsx"),
        route("gesprek.ics", "my-complaint/course/hearing-calendar.ts"),
        route("verslag", "my-complaint/actions/react-to-report.tsx"),
        route("uitstel", "my-complaint/actions/answer-postponement.tsx"),
        route("oplossing", "my-complaint/actions/answer-settlement.tsx"),
        route("niet-opgelost", "my-complaint/actions/report-not-settled.tsx"),
        route("intrekken", "my-complaint/actions/withdraw.tsx"),
        route("gegevens", "my-complaint/my-data.tsx"),
        route("woordvoerder", "my-complaint/actions/choose-letters.tsx"),
        route("antwoord", "my-complaint/letters/answer.tsx"),
        route("verzonden", "my-complaint/letters/delivery-proof.tsx"),
        route("brieven/:number", "my-complaint/letters/letter.ts"),
        route("ombudsman", "my-complaint/ombudsman/ombudsman.tsx"),
      ]),
    ]),
  ]),
  route("*", "pages/not-found.tsx"),
] satisfies RouteConfig;
