import { a as finding, c as ok, l as refused } from "./finding.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as rootOrFirst, n as readDraft, s as shortId, t as FIRST_OPTION } from "./key-change-files.js";
import { t as describeChange } from "./words.js";
import { r as readKeyReference } from "./key-reference.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { t as isConfirmed } from "./confirm.js";
import { o as ROOT_OPTION } from "./locations.js";
import { r as writeNewFile } from "./write-files.js";
import { resolve } from "node:path";

// action/keys/sign-draft.ts
/** One holder's signature file: the documents of the draft that this key has a say in. Refuses with KEYS_NOT_A_HOLDER. */
async function signDraft(change, key) {
	const holders = [
		...change.before.root.root.keys,
		...change.before.root.targets.keys,
		...change.after.root.root.keys
	];
	if (!holders.some(({ keyId }) => keyId === key.keyId)) return refused(finding("KEYS_NOT_A_HOLDER", `${shortId(key)} is none of ${[...new Set(holders.map(shortId))].join(", ")}`));
	const root = change.root === void 0 ? void 0 : await key.sign(change.root.document.payload);
	const targets = change.targets === void 0 ? void 0 : await key.sign(change.targets.document.payload);
	const signature = {
		schema_version: 1,
		draft: change.digest,
		key_id: key.keyId,
		...root === void 0 ? {} : { root: root.toString("base64") },
		...targets === void 0 ? {} : { targets: targets.toString("base64") }
	};
	return ok(encodeDocument(signature));
}

// cli/commands/keys-sign.ts
const command = defineCommand({
	name: "keys sign",
	summary: "Read what a draft changes, and sign it with a root key of yours",
	usage: "DRAFT --key REFERENCE --root FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		key: {
			type: "string",
			value: "REFERENCE",
			required: true,
			description: "your root key: file:PATH, env:NAME, or cmd:PUBLIC PROGRAM ARGS for one in a token or KMS"
		},
		out: {
			type: "string",
			value: "FILE",
			description: "your signature (DRAFT.KEYID.sig.json)"
		},
		yes: {
			type: "boolean",
			description: "do not ask: you have read what changes"
		},
		root: ROOT_OPTION,
		first: FIRST_OPTION
	},
	example: "portcullis keys sign draft.json --key root-1.pem --root trust/root.json",
	async run({ options, positionals, cwd, env, now, style, stderr }) {
		const file = positionals[0] ?? "";
		const trustedRoot = await rootOrFirst(options, env, cwd);
		const change = await readDraft(file, trustedRoot, cwd, now());
		if (change.kind === "refused") return refusal(change.findings, style);
		const changes = describeChange(change.value);
		if (!options.yes) {
			stderr.write(`${changes.map((line) => plainText(line)).join("\n")}\n`);
			if (!await isConfirmed("Sign this?", stderr)) return {
				exit: "refused",
				human: "not signed",
				json: {
					verdict: "not-signed",
					changes
				}
			};
		}
		const key = (await readKeyReference(options.key, {
			cwd,
			env
		})).tuf();
		const signed = await signDraft(change.value, key);
		if (signed.kind === "refused") return refusal(signed.findings, style);
		const out = options.out ?? `${file.replace(/\.json$/u, "")}.${key.keyId.slice(0, 12)}.sig.json`;
		await writeNewFile(resolve(cwd, out), signed.value, out);
		const { digest } = change.value;
		return {
			exit: "yes",
			human: [...options.yes ? changes.map((line) => plainText(line)) : [], `${style.green("signed")}: ${plainText(out)}, by key ${key.keyId.slice(0, 12)} over ${digest}`].join("\n"),
			json: {
				verdict: "signed",
				file: resolve(cwd, out),
				key_id: key.keyId,
				draft: digest,
				changes
			}
		};
	}
});

export { command };