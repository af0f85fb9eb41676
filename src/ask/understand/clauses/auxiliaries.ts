import type { Condition, Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import type { Fitting } from "../fitting.ts";
import type { Rules } from "../rules.ts";

/** What stands before a verb. */
export interface Auxiliaries {
  be: boolean;
  /** "may", "might": what is possible is asked for. */
  may?: boolean;
  not: boolean;
  only: boolean;
}

/** Of what something is said, and how. */
export interface Clause {
  subject: Things;
  aux: Auxiliaries;
}

/** The same, with the uses of the verb that says it. */
export interface VerbClause extends Clause {
  uses: Use[];
}

/** "was not", "did only", "have been", or none. */
export function auxiliaries(rules: Rules, at: number, depth = 0): Found<Auxiliaries>[] {
  const none = [{ value: { be: false, not: false, only: false }, at, cost: 0 }];
  if (depth > 4) return none;
  const { op, sequence } = rules.chart;
  const some = sequence(
    op(at, "be", "do", "have", "modal", "may", "get", "try", "not", "fail", "only", "both", "saidToBe", "saidTo"),
    ({ value: name, at }) =>
      auxiliaries(rules, at, depth + 1).map(({ value, ...rest }) => ({
        ...rest,
        value: {
          be: value.be || name === "be" || name === "get" || name === "saidToBe",
          may: value.may === true || name === "may",
          not: value.not || name === "not" || name === "fail",
          only: value.only || name === "only",
        },
      })),
  );
  return [...none, ...some];
}

/** What is not, or only, so. What did not run through Oman was not mediated by it in another way either. */
export function marked({ ontology }: Fitting, related: Related, aux: Auxiliaries): Condition {
  const { having, ...wide } = related;
  const variants = related.types.flatMap((type) => ontology.types[type]?.variants ?? []);
  const isApart = variants.some((variant) => variant.apart && having?.[variant.property] === variant.equals);
  const isWide = aux.not && related.direction === "in" && !isApart;
  return { related: isWide ? wide : related, ...marks(aux) };
}

/** "… but not in the 2023 ones": of which kind those are is not said, so that nothing can be denied of them. */
export const isUnclear = ({ not }: Auxiliaries, { ids, labels, where }: Things): boolean =>
  not && !ids && labels.length === 0 && where.length > 0;

/** The mark of a condition that must not hold. */
export const negation = ({ not }: Pick<Auxiliaries, "not">) => (not ? { not: true as const } : {});

/** The marks of a condition on relationships: denied, or of these and no others. */
const marks = ({ not, only }: Auxiliaries) => ({ ...negation({ not }), ...(only && { only: true as const }) });
