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
      "!./my-complaint/sign-out.ts",
    ],
    { eager: true },
  ),
  forAnybody: ["./complaint/complaint-form.tsx", "./complaint/receipt.tsx", "./my-complaint/sign-in.tsx"],
});
