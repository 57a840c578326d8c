import { type ComponentProps, type ReactNode, useId } from "react";

type Invalid = { readonly invalid?: boolean };

/** A box for one line. What is typed may run from right to left. */
export function TextInput({ invalid, className, ...rest }: ComponentProps<"input"> & Invalid) {
  return (
    <input
      dir="auto"
      {...rest}
      aria-invalid={invalid || undefined}
      className={classes("g-input", className)}
    />
  );
}

/** A box for several lines, to be made higher by its corner. */
export function TextArea({ invalid, className, ...rest }: ComponentProps<"textarea"> & Invalid) {
  return (
    <textarea
      dir="auto"
      {...rest}
      aria-invalid={invalid || undefined}
      className={classes("g-input g-input--area", className)}
    />
  );
}

/** A list to open; its choices are plain `option`s. */
export function Select({ invalid, className, ...rest }: ComponentProps<"select"> & Invalid) {
  return (
    <select
      {...rest}
      aria-invalid={invalid || undefined}
      className={classes("g-input g-input--select", className)}
    />
  );
}

type ChoiceProps = Omit<ComponentProps<"input">, "type" | "className"> &
  Invalid & { readonly children: ReactNode };

/** One of several answers, with its words beside it. */
export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />;
}

/** An answer that may be given beside others. */
export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />;
}

function Choice({ invalid, children, id, ...rest }: ChoiceProps & { readonly type: "radio" | "checkbox" }) {
  const own = useId();
  return (
    <div className="g-choice">
      <input {...rest} id={id ?? own} aria-invalid={invalid || undefined} className="g-choice__box" />
      <label className="g-choice__label" htmlFor={id ?? own}>
        {children}
      </label>
    </div>
  );
}

function classes(own: string, more: string | undefined): string {
  return more === undefined ? own : `${own} ${more}`;
}
