import type { ReactNode } from "react";
import { classNames } from "./class-names";

const widths = { page: "max-w-page", wide: "max-w-wide", text: "max-w-184" } as const;

interface ColumnProps {
  width?: keyof typeof widths;
  className?: string;
  children: ReactNode;
}

/** The column in the middle of the window that holds what a page shows. */
export function Column({ width = "page", className, children }: ColumnProps) {
  return (
    <div className={classNames("mx-auto w-full px-4 md:px-6", widths[width], className)}>{children}</div>
  );
}

/** A page in parts one below the other, with even room between them. */
export function Page(props: Omit<ColumnProps, "className">) {
  return <Column {...props} className="grid grid-cols-1 gap-12 pt-8 pb-12" />;
}

/** A main part with a narrow one beside it where there is room. */
export function WithSide({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      {children}
      <div className="grid content-start gap-8">{side}</div>
    </div>
  );
}

/** Two parts side by side where each has room enough. */
export function Halves({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-12 gap-y-8">
      {children}
    </div>
  );
}
