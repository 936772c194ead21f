// signing/signing-error.ts
/**
* Signing failed because the world is broken (a service is down, a file is missing): thrown, never a refusal. The message
* is fit for a user; it never holds a token or a key.
*/
var SigningError = class extends Error {
	problem;
	constructor(problem, message, options) {
		super(message, options);
		this.name = "SigningError";
		this.problem = problem;
	}
};

export { SigningError as t };