/** What is said while a part of the page is on its way. */
export const laterText = {
  loading: "This part of the page is loading…",
  failed: "This part of the page did not load.",
  failedHint: "The server may be away, or newer than this page: then load the page again.",
  tryAgain: "Try again",
};
