import { z } from "zod";

// The first object schema would try whether it may write code of its own. It may not here, and the error that says so
// has the browser read the whole script anew, for its lines: some 30 ms before anything is shown.
z.config({ jitless: true });
