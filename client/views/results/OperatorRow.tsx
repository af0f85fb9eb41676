import { ChevronDown, ChevronRight, TriangleAlert } from "lucide-preact";
import type { Operator } from "../../state/plan.ts";
import { number } from "../../text/counts.ts";
import { resultsText } from "../../text/results.ts";
import { Icon } from "../marks/Icon.tsx";

interface Props {
  operator: Operator;
  isOpen: boolean;
  isProfiled: boolean;
  isFocused: boolean;
  onFocus: () => void;
  onToggle: () => void;
}

/** Beyond this level operators are not set in further. */
const deepest = 10;
const words = resultsText.plan;

/** An operator: what it does, how many rows it gives, what it costs. */
export function OperatorRow({ operator, isOpen, isProfiled, isFocused, onFocus, onToggle }: Props) {
  const { id, level, position, siblings, hasChildren, isCostliest } = operator;
  return (
    <tr
      class={isCostliest ? "costliest" : undefined}
      data-operator={id}
      tabIndex={isFocused ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={hasChildren ? isOpen : undefined}
      onFocus={onFocus}
    >
      <td>
        <div class="operator" style={{ "--level": Math.min(level - 1, deepest) }}>
          {hasChildren ? (
            <button type="button" class="chevron" tabIndex={-1} aria-hidden="true" onClick={onToggle}>
              <Icon of={isOpen ? ChevronDown : ChevronRight} size={12} />
            </button>
          ) : (
            <span class="chevron" />
          )}
          <div>
            <Named operator={operator} />
            {operator.details && <p class="operator-details">{operator.details}</p>}
            <Measured operator={operator} />
            {operator.warning && (
              <p class="operator-warning">
                <Icon of={TriangleAlert} size={14} /> {words.warnings[operator.warning]}
              </p>
            )}
          </div>
        </div>
      </td>
      {isProfiled ? (
        <>
          <RowsCell operator={operator} />
          <HitsCell operator={operator} />
        </>
      ) : (
        <td class="numeric">{shown(operator.estimated)}</td>
      )}
    </tr>
  );
}

function Named({ operator: { name, isCostliest } }: { operator: Operator }) {
  return (
    <p class="operator-name">
      {name}
      {isCostliest && <span>{words.costliest}</span>}
    </p>
  );
}

/** Page cache, time and memory, where they were measured. */
function Measured({ operator: { pageCache, milliseconds, bytes } }: { operator: Operator }) {
  const parts = [
    milliseconds !== undefined && words.time(milliseconds),
    pageCache && words.pageCache(pageCache.hits, pageCache.misses),
    bytes !== undefined && words.memory(bytes),
  ].filter(Boolean);
  return parts.length === 0 ? null : <p class="operator-measured">{parts.join(" · ")}</p>;
}

function RowsCell({ operator: { rows, estimated, misjudged } }: { operator: Operator }) {
  return (
    <td class="numeric">
      {shown(rows)}
      {estimated !== undefined && <small>{words.of(shown(estimated))}</small>}
      {misjudged && <small class="misjudged">{words.misjudged(misjudged.factor, misjudged.more)}</small>}
    </td>
  );
}

function HitsCell({ operator: { dbHits, share } }: { operator: Operator }) {
  return (
    <td class="numeric">
      {shown(dbHits)}
      {share !== undefined && share > 0 && (
        <>
          <small>{words.share(share)}</small>
          <span class="share" aria-hidden="true">
            <span style={{ width: `${Math.max(2, share * 100)}%` }} />
          </span>
        </>
      )}
    </td>
  );
}

/** Estimates are fractions: below ten the first one counts. */
function shown(count: number | undefined): string {
  if (count === undefined) return "";
  return number(count < 10 ? Math.round(count * 10) / 10 : Math.round(count));
}
