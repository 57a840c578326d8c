import type { Code } from "../words/code.ts";

/** The address of a case. */
export const casePath = (reference: string) => `/zaken/${reference}`;

/** The address of an action's form: `/zaken/K-2026-0388-1/assign-handler`. */
export function actionPath(reference: string, type: Code<"ActionType">): string {
  return `${casePath(reference)}/${formName(type)}`;
}

/** How the form of an action is called in its address, and its module. */
export function formName(type: Code<"ActionType">): string {
  return type.toLowerCase().replaceAll("_", "-");
}
