const most = 600;
const end = 100;

/** Of letters that JavaScript counts as two. */
const halves = /\p{Cs}/gu;

/** A sentence that may repeat what its reader sent, however long that was: of a long one the beginning and the end. */
export function brief(sentence: string): string {
  if (sentence.length <= most) return sentence;
  return `${sentence.slice(0, most - end - 1)}…${sentence.slice(-end)}`.replaceAll(halves, "");
}
