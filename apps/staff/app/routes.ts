import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents. */
export default [
  index("pages/today.tsx"),
  route("taal", "pages/choose-language.ts"),
  route("*", "pages/not-found.tsx"),
] satisfies RouteConfig;
