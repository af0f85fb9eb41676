/**
 * How consequences are asked for: CAUSE, SIDE, ASPECT (a side of which a consequence is named: "the rial") and NOUN ("economic effects", "price") are parts, AUX an auxiliary, ANY whatever
 * may be added ("on Iran", "because of the war", "in 2025"); the rest are words of the lexicon, one of several, with ? maybe.
 */
export const frames = [
  "how AUX CAUSE affect|help|harm|bring SIDE",
  "how AUX CAUSE affect|help|harm ANY",
  "how loss|gain AUX CAUSE affect|help|harm? SIDE",
  "how loss|gain AUX CAUSE ANY",
  "how AUX SIDE affect|help|harm|win|lose|undergo|fare ANY",
  "how CAUSE affect|help|harm SIDE",
  "compare CAUSE affect|help|harm SIDE",
  "how AUX SIDE undergo CAUSE",
  "which AUX CAUSE do ANY?",
  "which AUX CAUSE bring|attain|affect|help|harm SIDE?",
  "compare which CAUSE do ANY",
  "compare which CAUSE bring|attain|affect|help|harm ANY?",
  "which AUX CAUSE do SIDE gain|loss",
  "how AUX CAUSE turn ANY?",
  "which NOUN AUX CAUSE bring|have|do|exact? ANY?",
  "which NOUN AUX SIDE win|lose|undergo|have|do ANY",
  "which NOUN happen|bring|undergo|have? ANY",
  "which be SIDE? NOUN ANY",
  "which AUX? SIDE win|lose|undergo ANY",
  "which AUX SIDE wish to? win|do|bring|attain? ANY",
  "which AUX CAUSE wish to? win|do|bring|attain? ANY?",
  "how AUX SIDE react ANY?",
  "which AUX happen ANY",
  "which happen ANY",
  "which AUX? become SIDE ANY",
  "list? NOUN ANY",
  "list? CAUSE NOUN SIDE? ANY?",
  "list? CAUSE SIDE NOUN ANY?",
  "list? SIDE NOUN ANY?",
  "SIDE which happen upon pronoun ANY?",
  "list? SIDE NOUN CAUSE",
  "list? SIDE CAUSE NOUN ANY?",
  "list? NOUN ANY CAUSE ANY?",
  "list? CAUSE ASPECT",
  "list? ASPECT CAUSE",
  "list? CAUSE SIDE ANY NOUN ANY?",
  "which AUX pronoun do|bring ANY",
  "NOUN CAUSE SIDE? ANY?",
  "CAUSE which AUX CAUSE do|bring|help|harm ANY",
];

/** The same as questions for yes or no. */
export const whetherFrames = [
  "AUX CAUSE affect|help|harm SIDE",
  "AUX SIDE affect|help|harm|win|lose ANY",
  "AUX CAUSE have NOUN ANY",
  "be there NOUN ANY",
];
