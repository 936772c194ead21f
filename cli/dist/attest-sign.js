import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { a as parseStatement, i as STATEMENT_TYPE, r as PAYLOAD_TYPE } from "./statement.js";
import { c as ok } from "./finding.js";
import { d as parseStrictJson } from "./render-findings.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput, t as digestInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { i as readSigner, n as SIGNER_OPTIONS, r as checkSignerUsage } from "./signer-options.js";
import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";

// cli/commands/attest-sign.ts
/** Leaves room for base64, certificate and proofs below the bound of a bundle. */
const MAX_STATEMENT_BYTES = MAX_BUNDLE_BYTES / 2;
const options = {
	bundle: {
		type: "string",
		value: "FILE",
		required: true,
		description: "where the Sigstore bundle is written"
	},
	statement: {
		type: "string",
		value: "FILE",
		description: "a whole in-toto Statement v1"
	},
	artifact: {
		type: "string",
		value: "FILE",
		multiple: true,
		description: "a file the statement is about"
	},
	"predicate-type": {
		type: "string",
		value: "URI",
		description: "what is stated of them"
	},
	predicate: {
		type: "string",
		value: "FILE",
		description: "the statement itself, JSON"
	},
	...SIGNER_OPTIONS
};
const command = defineCommand({
	name: "attest sign",
	summary: "Sign an in-toto statement over files into a Sigstore bundle",
	usage: "(--statement FILE | --predicate-type URI --predicate FILE --artifact FILE…) (--key FILE | --fulcio-url URL …) --bundle FILE",
	options,
	example: "portcullis attest sign --artifact a.whl --predicate-type https://slsa.dev/provenance/v1 --predicate p.json --key release.key --bundle a.whl.sigstore.json",
	async run({ options, cwd, env, style, progress }) {
		checkUsage(options);
		const statement = options.statement === void 0 ? await composeStatement(options, cwd) : await readStatement(options.statement, cwd);
		if (statement.kind === "refused") return refusal(statement.findings, style);
		const signer = await readSigner(options, cwd, env);
		progress("signing");
		const { signStatement } = await import("./sign-statement.js").then((n) => n.n);
		const bundle = await signStatement(statement.value, signer);
		await writeBundle(resolve(cwd, options.bundle), bundle);
		return {
			exit: "yes",
			human: `${style.green("signed")}: ${plainText(options.bundle)}`,
			json: {
				verdict: "signed",
				bundle: options.bundle
			}
		};
	}
});
function checkUsage(options) {
	checkSignerUsage(options);
	const parts = options.artifact.length > 0 || options.predicate !== void 0 || options["predicate-type"] !== void 0;
	if (options.statement !== void 0 && parts) throw new UsageError("--statement is whole: it excludes --artifact, --predicate and --predicate-type");
	if (options.statement === void 0 && (options.artifact.length === 0 || options.predicate === void 0 || options["predicate-type"] === void 0)) throw new UsageError("say what to sign: --statement, or --artifact with --predicate-type and --predicate");
	const names = options.artifact.map((file) => basename(file));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) throw new UsageError(`two artifacts are named ${twice}; a statement names each once`);
}
async function readStatement(file, cwd) {
	return checkStatement(await readInput(cwd, file, MAX_STATEMENT_BYTES), file);
}
async function composeStatement(options, cwd) {
	const file = options.predicate ?? "";
	const predicate = parseStrictJson(await readInput(cwd, file, MAX_STATEMENT_BYTES), { maxBytes: MAX_STATEMENT_BYTES }, file);
	if (predicate.kind === "refused") return predicate;
	const subject = [];
	for (const artifact of options.artifact) {
		const { sha256 } = await digestInput(cwd, artifact);
		subject.push({
			name: basename(artifact),
			digest: { sha256 }
		});
	}
	const statement = {
		_type: STATEMENT_TYPE,
		subject,
		predicateType: options["predicate-type"] ?? "",
		predicate: predicate.value.value
	};
	return checkStatement(Buffer.from(JSON.stringify(statement)), file);
}
/** What every verifier here would refuse is not signed in the first place. */
function checkStatement(bytes, file) {
	const document = parseStrictJson(bytes, { maxBytes: MAX_STATEMENT_BYTES }, file);
	if (document.kind === "refused") return document;
	const unsigned = {
		kind: "dsse",
		payload_type: PAYLOAD_TYPE,
		payload: Buffer.from(bytes),
		signature: Buffer.alloc(0)
	};
	const statement = parseStatement(unsigned, void 0, file);
	return statement.kind === "refused" ? statement : ok(document.value.value);
}
async function writeBundle(path, bundle) {
	try {
		await writeFile(path, bundle);
	} catch (cause) {
		throw new Error(`cannot write ${path}`, { cause });
	}
}

export { command };