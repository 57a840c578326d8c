/** Why somebody is suggested, each with what it rests on. */
export const routeReasons = {
  HEAD_OF_DEPARTMENT: "Awb 9:7 lid 1",
  HEAD_OF_PROCESS: "Awb 9:7 lid 1",
  DIRECTOR: "Awb 9:7 lid 1",
  ANOTHER_DIRECTOR: "Awb 9:7 lid 1",
  ABOVE_DIRECTORS: "Awb 9:7 lid 1",
  BOARD: "Awb 9:7 lid 2",
  DEPUTY_MAYOR: "Awb 9:7 lid 2",
  PRESIDIUM: "Awb 9:7",
  REGISTRY: "Awb 9:7",
  BBS_HANDLER: "Awb 9:1 lid 2",
  MANDATED: "Awb 10:3, 10:12",
  REPLACEMENT: "Awb 10:3, 10:12",
} as const;

export type RouteReason = keyof typeof routeReasons;
