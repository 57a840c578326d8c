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
  ]),
  route("*", "pages/not-found.tsx"),
] satisfies RouteConfig;
