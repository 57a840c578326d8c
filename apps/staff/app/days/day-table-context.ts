import { createContext } from "react";
import type { DayTable, MomentTable } from "./day-table.ts";

/** The words for the days of the page around it, made by its loader. */
export const dayTableContext = createContext<DayTable & MomentTable>({ days: {}, moments: {} });
