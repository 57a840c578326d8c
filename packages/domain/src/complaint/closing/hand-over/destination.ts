import type { TextRef } from "../../../ids.ts";
import type { ConversionTarget } from "../../codes.ts";

export const outsideFormalGrounds = ["UNREPAIRED", "ANONYMOUS", "ABOUT_ANOTHER"] as const;
export type OutsideFormalGround = (typeof outsideFormalGrounds)[number];

export const forwardAuthorities = ["BBS", "OTHER"] as const;
export type ForwardAuthority = (typeof forwardAuthorities)[number];

/** Where something goes, and what it becomes there. */
export type HandOver =
  | {
      readonly as: "FORWARDED";
      readonly authority: ForwardAuthority;
      readonly name: TextRef | undefined;
      readonly parts: readonly number[];
    }
  | { readonly as: "CONVERTED"; readonly target: ConversionTarget; readonly parts: readonly number[] }
  | { readonly as: "OUTSIDE_FORMAL"; readonly ground: OutsideFormalGround; readonly reasons: TextRef };
