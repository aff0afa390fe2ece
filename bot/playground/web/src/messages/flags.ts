// The flags of a message that the page shows.

// ephemeral is that of a message that one person alone can see, loading that
// of a promise.
export const ephemeral = 1 << 6;
export const loading = 1 << 7;
