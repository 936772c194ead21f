import { t as require_dist } from "./dist2.js";
import { t as SigningError } from "./signing-error.js";
import { readFile } from "node:fs/promises";

// signing/identity-token.ts
var import_dist = require_dist();
/** What Fulcio expects a token to be meant for. */
const SIGSTORE_AUDIENCE = "sigstore";
const MAX_TOKEN_CHARACTERS = 16384;
const MAX_RESPONSE_BYTES = 65536;
const TOKEN_TIMEOUT_MS = 2e4;
/** A provider for Sigstore's signers. It throws SigningError; no message of it holds any part of a token. */
function identityProvider(source, audience = SIGSTORE_AUDIENCE) {
	return { getToken: async () => checkedToken(await readToken(source, audience)) };
}
async function readToken(source, audience) {
	if (source.kind === "token") return source.token;
	if (source.kind === "github-actions") return requestFromGitHub(source.requestUrl, source.requestToken, audience);
	try {
		return (await readFile(source.path, "utf8")).trim();
	} catch (cause) {
		throw new SigningError("identity-token", `The identity token file ${source.path} cannot be read.`, { cause });
	}
}
async function requestFromGitHub(requestUrl, requestToken, audience) {
	if (requestUrl === "" || requestToken === "" || !URL.canParse(requestUrl)) throw new SigningError("identity-token", "GitHub Actions offers no identity token; the job needs \"id-token: write\".");
	const url = new URL(requestUrl);
	url.searchParams.set("audience", audience);
	const response = await request(url, requestToken);
	if (!response.ok) throw new SigningError("identity-token", `GitHub Actions refused the identity token: HTTP ${response.status}.`);
	const token = tokenIn(await boundedText(response));
	if (token === void 0) throw new SigningError("identity-token", "GitHub Actions' answer holds no identity token.");
	return token;
}
async function request(url, requestToken) {
	try {
		return await fetch(url.href, {
			headers: {
				accept: "application/json",
				authorization: `Bearer ${requestToken}`
			},
			redirect: "error",
			signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS)
		});
	} catch (cause) {
		throw new SigningError("identity-token", `GitHub Actions gave no identity token: ${url.host} cannot be reached.`, { cause });
	}
}
async function boundedText(response) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > MAX_RESPONSE_BYTES) throw new RangeError(`more than ${MAX_RESPONSE_BYTES} bytes`);
			chunks.push(chunk);
		}
	} catch (cause) {
		throw new SigningError("identity-token", "GitHub Actions' answer could not be read whole.", { cause });
	}
	return Buffer.concat(chunks).toString("utf8");
}
function tokenIn(body) {
	try {
		const answer = JSON.parse(body);
		if (typeof answer !== "object" || answer === null || !("value" in answer)) return void 0;
		return typeof answer.value === "string" ? answer.value : void 0;
	} catch {
		return;
	}
}
/** The library quotes a token that it cannot parse in its error message; one that it could not parse never reaches it. */
function checkedToken(token) {
	const malformed = new SigningError("identity-token", "The identity token is not a JSON Web Token with a subject.");
	if (token.length > 16384 || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw malformed;
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		if (typeof claims === "object" && claims !== null && ("sub" in claims || "email" in claims)) return token;
	} catch {}
	throw malformed;
}

// signing/keyless-signer.ts
/** The instance that everyone can use; what it signs stands in a public log, with the names of repository and workflow. */
const PUBLIC_GOOD = {
	fulcio: "https://fulcio.sigstore.dev",
	rekor: {
		url: "https://rekor.sigstore.dev",
		version: 1
	}
};
const DEFAULT_TIMEOUT_MS = 2e4;
const DEFAULT_RETRIES = 2;
/** A signer whose key lives only in memory, certified for the identity in the token. */
function keylessSigner({ services = PUBLIC_GOOD, token, timeout, retries }) {
	const net = {
		timeout: timeout ?? DEFAULT_TIMEOUT_MS,
		retry: { retries: retries ?? DEFAULT_RETRIES }
	};
	const signer = new import_dist.FulcioSigner({
		fulcioBaseURL: withoutSlash(services.fulcio),
		identityProvider: identityProvider(token),
		...net
	});
	const witnesses = [];
	if (services.rekor !== void 0) {
		const { url, version } = services.rekor;
		const log = {
			rekorBaseURL: withoutSlash(url),
			majorApiVersion: version,
			fetchOnConflict: true
		};
		witnesses.push(new import_dist.RekorWitness({
			...log,
			entryType: "dsse",
			...net
		}));
	}
	if (services.tsa !== void 0) witnesses.push(new import_dist.TSAWitness({
		tsaBaseURL: withoutSlash(services.tsa),
		...net
	}));
	return {
		signer,
		witnesses
	};
}
function withoutSlash(url) {
	return url.endsWith("/") ? url.slice(0, -1) : url;
}

export { keylessSigner };