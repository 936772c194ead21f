import { t as draftChange } from "./draft.js";
import { n as readVerified } from "./status.js";
import { t as describeChange } from "./words.js";
import { t as MAX_TRUSTED_ROOT_BYTES } from "./trust.js";
import { i as parsePublicKey } from "./public-key.js";
import { d as parseStrictJson } from "./render-findings.js";
import { t as MAX_CONFIG_BYTES } from "./publication-documents.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { i as headKeyIdentity, n as MAX_IDENTITY_BYTES } from "./draft-config.js";
import { r as readPublicKey } from "./key-change-files.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { r as writeNewFile } from "./write-files.js";
import { resolve } from "node:path";

// cli/commands/keys-draft.ts
const PUBLIC = {
	type: "string",
	value: "FILE",
	multiple: true
};
const command = defineCommand({
	name: "keys draft",
	summary: "Draft the next root or top-level targets, for the root's holders to sign",
	usage: "FILE --publication DIR|REMOTE#BRANCH --root FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		"root-key": {
			...PUBLIC,
			description: "public key of a new holder"
		},
		remove: {
			type: "string",
			value: "KEYID",
			multiple: true,
			description: "a root key that goes (`keys status`)"
		},
		threshold: {
			type: "string",
			value: "N",
			description: "how many holders must sign from then on"
		},
		snapshot: {
			...PUBLIC,
			description: "public key for snapshot and timestamp; all that may sign, the old one too"
		},
		admissions: {
			...PUBLIC,
			description: "public key A; all that may sign"
		},
		revocations: {
			...PUBLIC,
			description: "public key R; all that may sign"
		},
		head: {
			type: "string",
			value: "FILE",
			description: "who signs heads: a public key, or an identity as JSON"
		},
		config: {
			type: "string",
			value: "FILE",
			description: "the next config.json"
		},
		"trusted-root": {
			type: "string",
			value: "FILE",
			description: "the next Sigstore trusted root"
		},
		renew: {
			type: "boolean",
			description: "sign root and top-level targets anew, that they last"
		},
		publication: STORE_OPTION,
		root: ROOT_OPTION
	},
	example: "portcullis keys draft draft.json --admissions new.pem.pub --publication pub --root trust/root.json",
	async run({ options, positionals, cwd, env, now, style }) {
		const file = positionals[0] ?? "";
		await using opened = await openStore(options.publication, env, cwd, now);
		const trustedRoot = await readRootFile(options.root, env, cwd);
		const keys = (files) => Promise.all(files.map((name) => readPublicKey(cwd, name)));
		const wished = async (files) => files.length === 0 ? void 0 : keys(files);
		const optional = async (name, maxBytes) => name === void 0 ? void 0 : readInput(cwd, name, maxBytes);
		const wish = {
			addRoot: await keys(options["root-key"]),
			removeRoot: options.remove,
			threshold: readThreshold(options.threshold),
			snapshot: await wished(options.snapshot),
			admissions: await wished(options.admissions),
			revocations: await wished(options.revocations),
			head: options.head === void 0 ? void 0 : await readHead(cwd, options.head, now()),
			config: await optional(options.config, MAX_CONFIG_BYTES),
			trustedRoot: await optional(options["trusted-root"], MAX_TRUSTED_ROOT_BYTES),
			renew: options.renew
		};
		const previous = await readVerified(opened.store, trustedRoot);
		if (previous.kind === "refused") return refusal(previous.findings, style);
		const drafted = await draftChange(previous.value, wish, now());
		if (drafted.kind === "refused") return refusal(drafted.findings, style);
		const path = resolve(cwd, file);
		await writeNewFile(path, drafted.value.bytes, file);
		const { digest } = drafted.value.change;
		const changes = describeChange(drafted.value.change);
		return {
			exit: "yes",
			human: [
				`${style.green("drafted")}: ${plainText(file)}, ${digest}; nothing is signed yet`,
				...changes.map((line) => `  ${plainText(line)}`),
				`  next  portcullis keys sign ${plainText(file)} --key …, by each holder at a machine of their own`
			].join("\n"),
			json: {
				verdict: "drafted",
				file: path,
				digest,
				changes
			}
		};
	}
});
function readThreshold(given) {
	if (given === void 0) return void 0;
	const threshold = Number(given);
	if (!Number.isInteger(threshold) || threshold < 1 || threshold > 15) throw new UsageError("--threshold is a number from 1 to 15");
	return threshold;
}
/** A public key, or what the schema of config.json has to accept. */
async function readHead(cwd, file, now) {
	const bytes = await readInput(cwd, file, MAX_IDENTITY_BYTES);
	const text = Buffer.from(bytes).toString("utf8");
	const key = parsePublicKey(text);
	if (key.kind === "ok") return headKeyIdentity({
		key_id: key.value.key_id,
		public_key: text
	}, now);
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_IDENTITY_BYTES }, file);
	if (parsed.kind === "refused") throw new UsageError(`--head: ${file} is neither a public key nor an identity`);
	return parsed.value.value;
}

export { command };