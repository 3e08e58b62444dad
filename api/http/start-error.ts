/** The server cannot start; the message is for a person. */
export class StartError extends Error {}
