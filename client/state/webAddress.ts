/** Whether a text is an address of the web and nothing else. Only http and https: what a database holds may be anyone's. */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words);
}
