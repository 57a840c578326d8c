import { describeActions } from "@gehoor/web/testing/describe-actions.ts";

describeActions({
  app: "staff",
  modules: import.meta.glob(
    [
      "./**/*.tsx",
      "./**/*.ts",
      "!./**/*.test.{ts,tsx}",
      "!./entry.*",
      "!./pages/not-found.tsx",
      "!./session/sign-out.tsx",
    ],
    { eager: true },
  ),
  forAnybody: ["./session/sign-in.tsx", "./session/language.tsx"],
});
