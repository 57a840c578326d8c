/** What the action of a command answers when somebody changed the complaint meanwhile. */
export const conflictStatus = 409;
