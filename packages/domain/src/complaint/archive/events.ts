import type { TextRef } from "../../ids.ts";

export type ArchiveEvent =
  | { readonly type: "ComplaintArchived" }
  | { readonly type: "HoldPlaced"; readonly reason: TextRef }
  | { readonly type: "HoldLifted" }
  | { readonly type: "ComplaintDestroyed" };
