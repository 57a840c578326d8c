import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents. Every page stands at its Dutch address and, in English, at the same address under `/en`. */
export default [
  ...prefix("en?", [
    index("pages/home.tsx"),
    route("termijnen", "pages/terms.tsx"),
    route("privacy", "pages/privacy.tsx"),
    route("toegankelijkheid", "pages/accessibility.tsx"),
    route("contact", "pages/contact.tsx"),
    route("klacht", "complaint/screening.tsx"),
    route("klacht/advies", "complaint/advice.tsx"),
    route("klacht/formulier", "complaint/complaint-form.tsx"),
    route("klacht/ontvangen/:reference", "complaint/receipt.tsx"),
    route("mijn-klacht", "my-complaint/layout.tsx", [
      index("my-complaint/own-complaints.ts"),
      route("inloggen", "my-complaint/sign-in.tsx"),
      route("uitloggen", "my-complaint/sign-out.ts"),
      route("stroom/:id", "my-complaint/complaint-stream.ts"),
      ...prefix(":reference", [
        index("my-complaint/complaint.tsx"),
        route("klacht", "my-complaint/complaint-copy.tsx"),
        route("bericht", "my-complaint/send-message.tsx"),
        route("bevestigen", "my-complaint/confirm-written-form.tsx"),
        route("aanvulling", "my-complaint/provide-supplement.tsx"),
        route("gesprek", "my-complaint/choose-hearing.tsx"),
        route("gesprek.ics", "my-complaint/hearing-calendar.ts"),
        route("verslag", "my-complaint/react-to-report.tsx"),
        route("uitstel", "my-complaint/answer-postponement.tsx"),
        route("oplossing", "my-complaint/answer-settlement.tsx"),
        route("niet-opgelost", "my-complaint/report-not-settled.tsx"),
        route("intrekken", "my-complaint/withdraw.tsx"),
        route("gegevens", "my-complaint/my-data.tsx"),
        route("woordvoerder", "my-complaint/choose-letters.tsx"),
        route("antwoord", "my-complaint/answer.tsx"),
        route("verzonden", "my-complaint/delivery-proof.tsx"),
        route("brieven/:number", "my-complaint/letter.ts"),
        route("ombudsman", "my-complaint/ombudsman.tsx"),
      ]),
    ]),
  ]),
  route("*", "pages/not-found.tsx"),
] satisfies RouteConfig;
