import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents. */
export default [
  route("inloggen", "session/sign-in.tsx"),
  route("auth/callback", "session/callback.tsx"),
  route("uitloggen", "session/sign-out.tsx"),
  route("taal", "session/language.tsx"),
  route("stroom/signalen", "live/alert-stream.ts"),
  route("stroom/zaak/:id", "live/complaint-stream.ts"),
  layout("portal/portal.tsx", [index("pages/today.tsx"), route("werkvoorraad", "worklist/worklist.tsx")]),
  route("*", "pages/not-found.tsx"),
] satisfies RouteConfig;
