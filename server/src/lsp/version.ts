declare const CODRAFT_VERSION: string | undefined;

/** Put in when the project is built; run from its source, it has none. */
export const version = typeof CODRAFT_VERSION === 'string' ? CODRAFT_VERSION : 'development';
