import type { Code } from "../words/code.ts";

/** The address of a case. */
export const casePath = (reference: string) => `/zaken/${reference}`;

/** The address of an action's form: `/zaken/K-2026-0388-1/assign-handler`; its module bears the same name. */
export function actionPath(reference: string, type: Code<"ActionType">): string {
  return `${casePath(reference)}/${type.toLowerCase().replaceAll("_", "-")}`;
}
