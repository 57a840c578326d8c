import type { TextRef } from "../../ids.ts";

export type ArchiveEvent =
  | { readonly type: "ComplaintArchived" }
  | { readonly type: "HoldPlaced"; readonly reason: TextRef }
  | { readonly type: "HoldLifted" }
  | { readonly type: "RetentionChosen"; readonly retention: "13.1.1" | "13.1.3"; readonly reason: TextRef }
  | { readonly type: "ComplaintDestroyed" };
