import { describeActions } from "@gehoor/web/testing/describe-actions.ts";

describeActions({
  app: "citizen",
  modules: import.meta.glob(
    [
      "./**/*.tsx",
      "./**/*.ts",
      "!./**/*.test.ts",
      "!./entry.*",
      "!./pages/not-found.tsx",
      "!./complaint/keep-typed.ts",
      "!./my-complaint/session/sign-out.ts",
    ],
    { eager: true },
  ),
  forAnybody: [
    "./complaint/complaint-form.tsx",
    "./complaint/receipt/receipt.tsx",
    "./my-complaint/session/sign-in.tsx",
  ],
});
