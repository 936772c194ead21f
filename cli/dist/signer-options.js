import { a as UsageError } from "./portcullis.js";
import { resolve } from "node:path";

// cli/signer-options.ts
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;
/** A Sigstore instance and an identity token. The same options for every command. */
const KEYLESS_OPTIONS = {
	"fulcio-url": {
		type: "string",
		value: "URL",
		description: "sign without a key: the certificate authority"
	},
	"rekor-url": {
		type: "string",
		value: "URL",
		description: "the transparency log, if there is one"
	},
	"rekor-version": {
		type: "string",
		value: "1|2",
		description: "its API (1); 2 needs --tsa-url"
	},
	"tsa-url": {
		type: "string",
		value: "URL",
		description: "the timestamp authority, if there is one"
	},
	"identity-token": {
		type: "string",
		value: "FILE",
		description: "the OIDC token, or a file with it; in GitHub Actions the job's own"
	}
};
/** Who signs a statement: a key, or an identity. */
const SIGNER_OPTIONS = {
	key: {
		type: "string",
		value: "REFERENCE",
		description: "sign with this private key: a PEM file, env:NAME, or cmd:PUBLIC PROGRAM ARGS"
	},
	...KEYLESS_OPTIONS
};
/** @throws UsageError when the options contradict each other or name nobody */
function checkSignerUsage(options) {
	const services = [
		"fulcio-url",
		"rekor-url",
		"tsa-url"
	].filter((name) => options[name] !== void 0);
	if (options.key !== void 0 && (services.length > 0 || options["identity-token"] !== void 0)) throw new UsageError("--key signs alone: it excludes the addresses of services and --identity-token");
	if (options.key === void 0 && options["fulcio-url"] === void 0) throw new UsageError("say who signs: --key, or --fulcio-url");
	for (const name of services) if (!/^https?:\/\//.test(options[name] ?? "") || !URL.canParse(options[name] ?? "")) throw new UsageError(`--${name} is not a URL`);
	if (![
		"1",
		"2",
		void 0
	].includes(options["rekor-version"])) throw new UsageError("--rekor-version is 1 or 2");
	if (options["rekor-version"] === "2" && options["tsa-url"] === void 0) throw new UsageError("--rekor-version 2 needs --tsa-url");
}
/** The signer that checked options name. */
async function readSigner(options, cwd, env) {
	const { key } = options;
	if (key !== void 0) {
		const { readKeyReference } = await import("./key-reference.js").then((n) => n.t);
		if (/^(?:file|env|cmd):/u.test(key)) return (await readKeyReference(key, {
			cwd,
			env
		})).statements();
		const { keySignerFromFile } = await import("./key-signer.js").then((n) => n.r);
		return keySignerFromFile(resolve(cwd, key));
	}
	const rekor = options["rekor-url"];
	const tsa = options["tsa-url"];
	const version = options["rekor-version"] === "2" ? 2 : 1;
	const services = {
		fulcio: options["fulcio-url"] ?? "",
		...rekor === void 0 ? {} : { rekor: {
			url: rekor,
			version
		} },
		...tsa === void 0 ? {} : { tsa }
	};
	const { keylessSigner } = await import("./keyless-signer.js");
	return keylessSigner({
		services,
		token: tokenSource(options["identity-token"], cwd, env)
	});
}
function tokenSource(given, cwd, env) {
	if (given !== void 0) return JWT.test(given) ? {
		kind: "token",
		token: given
	} : {
		kind: "file",
		path: resolve(cwd, given)
	};
	const requestUrl = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const requestToken = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (requestUrl === void 0 || requestToken === void 0) throw new UsageError("--identity-token must be given outside GitHub Actions");
	return {
		kind: "github-actions",
		requestUrl,
		requestToken
	};
}

export { readSigner as i, SIGNER_OPTIONS as n, checkSignerUsage as r, KEYLESS_OPTIONS as t };