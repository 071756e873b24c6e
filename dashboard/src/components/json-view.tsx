import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { jsonLines } from './json-lines';

const LINE_HEIGHT_PX = 20;

interface JsonViewProps {
  readonly label: string;
  readonly value: unknown;
  /** Keys whose lines are marked as wrong; the first is scrolled to. */
  readonly marked?: readonly string[];
}

/** JSON to read, however long: only the lines in sight are in the page. */
export function JsonView({ label, value, marked = [] }: JsonViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => jsonLines(value), [value]);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT_PX,
    overscan: 20,
  });
  const firstMarked = lines.findIndex(({ key }) => key !== undefined && marked.includes(key));
  useEffect(() => {
    if (firstMarked > 0) rows.scrollToIndex(firstMarked, { align: 'center' });
  }, [firstMarked, rows]);
  return (
    // Scrollable regions have to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="json" ref={scroller} role="group" aria-label={label} tabIndex={0}>
      <div style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const { text, key } = lines[index]!;
          const isMarked = key !== undefined && marked.includes(key);
          return (
            <div
              key={index}
              className={`json-line ${isMarked ? 'is-marked' : ''}`}
              style={{
                position: 'absolute',
                insetBlockStart: 0,
                minInlineSize: '100%',
                blockSize: LINE_HEIGHT_PX,
                translate: `0 ${start}px`,
              }}
            >
              {isMarked && <span className="visually-hidden">⚠ </span>}
              {text}
            </div>
          );
        })}
      </div>
    </div>
  );
}
