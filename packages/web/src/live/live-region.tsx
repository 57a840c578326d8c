/**
 * Says a change to a screen reader when it is quiet, and shows it to everybody. Always on the page, so that it is known
 * before something is said in it.
 */
export function LiveRegion({ message }: { readonly message: string | undefined }) {
  return (
    <div role="status" className={message ? "g-live" : "g-visually-hidden"}>
      {message}
    </div>
  );
}
