/** The texts of CODEOWNERS, wherever it may lie, and of its lock, as last accepted, by path. */
export type OwnersFiles = ReadonlyMap<string, Uint8Array>;
export declare function isOwnersPath(path: string): boolean;
/** With the text of that path in place of its former one, or without it; any other path changes nothing. */
export declare function withOwners(files: OwnersFiles, path: string, bytes: Uint8Array | undefined): OwnersFiles;
