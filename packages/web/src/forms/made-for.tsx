import { useRouteLoaderData } from "react-router";
import type { RootData } from "../server/pages/root-data.ts";
import { madeForField } from "./reading/form-values.ts";

/**
 * Says for whom the form around it was made. Every form that is posted has one, so that what one person typed is never done
 * under the session of another who signed in meanwhile; see `receiveForm`.
 */
export function MadeFor() {
  const person = useRouteLoaderData<RootData>("root")?.person;
  return person === undefined ? null : <input type="hidden" name={madeForField} value={person} />;
}
