/**
 * How consequences are asked for: CAUSE, SIDE and NOUN ("economic effects", "price") are parts, AUX an auxiliary, ANY whatever
 * may be added ("on Iran", "because of the war", "in 2025"); the rest are words of the lexicon, one of several, with ? maybe.
 */
export const frames = [
  "how AUX CAUSE affect|help|harm|bring|change SIDE",
  "how AUX CAUSE affect|help|harm ANY",
  "how loss|gain AUX CAUSE affect|help|harm? SIDE",
  "how loss|gain AUX CAUSE ANY",
  "how AUX SIDE affect|help|harm|win|lose|undergo|fare ANY",
  "how AUX SIDE undergo CAUSE",
  "which AUX? CAUSE do ANY",
  "which AUX? CAUSE bring|affect|help|harm|change SIDE?",
  "which AUX CAUSE do SIDE gain|loss",
  "which NOUN AUX CAUSE bring|have|do|leave? ANY?",
  "which NOUN AUX SIDE win|lose|undergo|have|do ANY",
  "which NOUN happen|bring|undergo|have? ANY",
  "which be SIDE? NOUN ANY",
  "which AUX SIDE win|lose|undergo ANY",
  "which AUX SIDE wish win|do|bring? ANY",
  "which AUX happen ANY",
  "which happen ANY",
  "which AUX? become SIDE ANY",
  "list? NOUN ANY",
  "list? CAUSE NOUN SIDE? ANY?",
  "list? CAUSE SIDE NOUN ANY?",
  "list? SIDE NOUN ANY",
  "list? SIDE NOUN CAUSE",
  "NOUN CAUSE SIDE? ANY?",
  "CAUSE which AUX CAUSE do|bring|help|harm ANY",
];
