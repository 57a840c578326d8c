import { notFound } from "@gehoor/web/graphql/api-failure.ts";

/** Every address no other route knows. Without it such requests would pass by the root middleware. */
export function loader() {
  throw notFound();
}

export const action = loader;

export default function NotFound() {
  return null;
}
