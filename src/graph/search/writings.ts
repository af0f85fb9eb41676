/** The ways in which a text may be written where case matters: as typed, in small letters, in capitals, as a name. */
export function writings(text: string): string[] {
  const asName = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const asSentence = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  return [...new Set([text, text.toLowerCase(), text.toUpperCase(), asName, asSentence])];
}
