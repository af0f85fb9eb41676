import { Copy, Flag } from "lucide-preact";
import type { Evidence } from "../../../src/domain/evidence.ts";
import { copyText } from "../../commands/clipboard.ts";
import { choosing, formatAddress } from "../../state/address.ts";
import { citation, reportAddress } from "../../state/citation.ts";
import { fromHere } from "../../state/link.ts";
import { schema, sources } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";

/** Takes a claim away as a citation, or tells its maintainer that it is wrong. */
export function Cite({ evidence }: { evidence: Evidence }) {
  const words = () => citation({ evidence, sources: sources.value, graph: schema.value?.graph, url: urlOf(evidence) });
  const report = reportAddress(schema.value?.reportLink, words());
  return (
    <p class="cite">
      <button type="button" class="link" onClick={() => copyText(words(), text.details.cited)}>
        <Icon of={Copy} size={13} /> {text.details.cite}
      </button>
      {report && (
        <a href={report} target="_blank" rel="noopener noreferrer">
          <Icon of={Flag} size={13} /> {text.details.report}
        </a>
      )}
    </p>
  );
}

/** Where the claim is shown to whoever opens it: beside the opening as it is drawn, with its node or relationship chosen. */
function urlOf({ node, relationship }: Evidence): string {
  const place = fromHere(
    choosing({ view: "graph", as: undefined }, relationship ? { relationship } : node ? { node } : {}),
  );
  return `${location.origin}${location.pathname}${formatAddress(place)}`;
}
