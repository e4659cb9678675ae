/** Shorter ones can be guessed by whoever copies the browser's profile, whatever guessing costs. */
export const shortestPassphrase = 12;
