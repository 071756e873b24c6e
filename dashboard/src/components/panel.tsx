import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: ReactNode;
  /** Where the page or the tab has just said it: only screen readers hear it. */
  readonly isTitleHidden?: boolean;
  /** One line below the title. */
  readonly note?: ReactNode;
  /** Buttons and switches at the end of the header. */
  readonly actions?: ReactNode;
  /** Tables and lists go from edge to edge. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** A titled section of a page. */
export function Panel({ title, isTitleHidden, note, actions, isFlush, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      {isTitleHidden ? (
        <h2 id={id} className="visually-hidden">
          {title}
        </h2>
      ) : (
        <header className="panel-header">
          <div>
            <h2 id={id}>{title}</h2>
            {note && <p className="muted small">{note}</p>}
          </div>
          {actions && <div className="row">{actions}</div>}
        </header>
      )}
      {isFlush ? children : <div className="panel-body">{children}</div>}
    </section>
  );
}

/** Title of a page, its one-sentence purpose, its main actions. */
export function PageHeader({
  title,
  note,
  actions,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className="page-header">
      <div>
        <h1>{title}</h1>
        {note && <p className="muted">{note}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </header>
  );
}
