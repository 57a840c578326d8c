import { describeActions } from "@gehoor/web/testing/describe-actions.ts";
import { ofPlainForms } from "./actions/plain-forms.ts";
import { runCommand } from "./commands/run-command.server.ts";

const modules = import.meta.glob(
  [
    "./**/*.tsx",
    "./**/*.ts",
    "!./**/*.test.{ts,tsx}",
    "!./entry.*",
    "!./pages/not-found.tsx",
    "!./session/sign-out.tsx",
    "!./actions/plain-action.tsx",
  ],
  { eager: true },
);

describeActions({
  app: "staff",
  modules: { ...modules, ...Object.fromEntries(ofPlainForms((form) => ({ action: runCommand(form) }))) },
  forAnybody: ["./session/sign-in.tsx", "./session/language.tsx"],
});
