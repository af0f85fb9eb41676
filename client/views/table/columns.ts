import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Rows } from "../../state/rows.ts";
import { ontology } from "../../state/session.ts";
import type { TableView } from "../../state/tableView.ts";
import { chevronWidth, evidenceWidth, guessedWidths, holdsThings, isNumeric, type Share, squeezed } from "./widths.ts";

interface Request {
  fields: string[];
  rows: Rows;
  view: TableView;
  opens: boolean;
  isCited: boolean;
  scroller: RefObject<HTMLElement>;
}

/** The widths of a table's columns, as chosen or else as guessed and fitted to its room; and which hold numbers. */
export function useColumns({ fields, rows, view, opens, isCited, scroller }: Request) {
  const room = useRoom(scroller);
  const known = ontology.value;
  const guessed = useMemo(() => guessedWidths(fields, rows, known), [fields, rows.values, known]);
  const numeric = useMemo(() => fields.map((_, column) => isNumeric(column, rows)), [fields, rows.values]);
  const shares = useMemo(
    (): Share[] => fields.map((_, column) => ({ weight: holdsThings(column, rows) ? 2 : 1 })),
    [fields, rows.values],
  );
  const wanted = isCited ? [...guessed, evidenceWidth] : guessed;
  const lead = opens ? chevronWidth : 0;
  const led = (width: number, column: number) => width + (column === 0 ? lead : 0);
  const kept = numeric.map((isKept, column) => ({ ...shares[column], isKept }));
  const fitted = squeezed(wanted, [...kept, { isKept: true }], room - lead);
  const widths = fitted.map(led).map((width, column) => view.widths.value[column] ?? width);
  return {
    room,
    numeric,
    widths,
    width: widths.reduce((sum, width) => sum + width, 0),
    isNarrow: fields.length > 3 || fitted.some((width, column) => width !== wanted[column]),
  };
}

/** How wide an element is, whenever that changes. */
function useRoom(place: RefObject<HTMLElement>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new ResizeObserver(() => setRoom(current.clientWidth));
    observer.observe(current);
    setRoom(current.clientWidth);
    return () => observer.disconnect();
  }, [place]);
  return room;
}
