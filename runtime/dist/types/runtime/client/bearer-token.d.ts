import { type Outcome } from '../../core/finding.js';
/** Where the bearer token of a publication's server comes from. Never the token itself: it would outlive its rotation. */
export type TokenSource = {
    readonly kind: 'file';
    readonly path: string;
}
/** A variable of the environment that the client was given. */
 | {
    readonly kind: 'env';
    readonly name: string;
}
/** A program and its arguments, run without a shell; what it prints first is the token. */
 | {
    readonly kind: 'command';
    readonly command: readonly [string, ...string[]];
};
type Environment = Readonly<Record<string, string | undefined>>;
/** A token that is read when it is first needed, and again after `forget`. It appears in no message. */
export declare class BearerToken {
    #private;
    constructor(source: TokenSource, env?: Environment);
    read(): Promise<Outcome<string>>;
    forget(): void;
}
export {};
