import { i as parsePublicKey } from "./public-key.js";
import { c as parsePluginRecord, i as recordPath, r as isPluginId } from "./registry-path.js";
import { i as parsePolicy, n as POLICY_FILE, t as MAX_POLICY_BYTES } from "./policy.js";
import { n as encodeForPeople } from "./encode-document.js";
import { o as parseStrictJson } from "./render-findings.js";
import { a as wholeSeconds, i as dayOf, n as DAY_IN_MS } from "./time.js";
import { r as tierNamed } from "./effective-tier.js";
import { a as defineCommand, i as UsageError, n as plainText } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { i as REGISTRY_OPTION } from "./locations.js";
import { n as MAX_IDENTITY_BYTES } from "./draft-config.js";
import { n as writeFiles } from "./write-files.js";
import { access, readFile } from "node:fs/promises";
import { resolve } from "node:path";

// cli/commands/plugin-new.ts
const REVIEW_DAYS = 365;
const KEY_DAYS = 365;
const command = defineCommand({
	name: "plugin new",
	summary: "Draft a plugin's record: owners, tier, and who may sign its releases",
	usage: "ID --owner @ORG/TEAM --tier NAME (--publisher-key FILE | --publisher FILE) [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		registry: REGISTRY_OPTION,
		owner: {
			type: "string",
			value: "@ORG/TEAM",
			multiple: true,
			description: "accountable for what the plugin does"
		},
		tier: {
			type: "string",
			value: "NAME",
			required: true,
			description: "a tier of policy.yml"
		},
		"on-breach": {
			type: "string",
			value: "WHAT",
			description: "observe, quarantine or enforce (quarantine)"
		},
		"publisher-key": {
			type: "string",
			value: "FILE",
			multiple: true,
			description: "public key in PEM; admits for a year"
		},
		publisher: {
			type: "string",
			value: "FILE",
			multiple: true,
			description: "a workflow identity as in the schema of plugin.json, JSON"
		}
	},
	example: "portcullis plugin new azure_openai_embeddings --owner @acme/ml --tier vetted --publisher-key publisher.pem.pub",
	async run({ options, positionals, cwd, now, style }) {
		const id = positionals[0] ?? "";
		if (!isPluginId(id)) throw new UsageError("a plugin id is lower-case letters, digits and _, and starts with a letter");
		if (options.owner.length === 0) throw new UsageError("--owner is needed: somebody is accountable");
		if (options["publisher-key"].length + options.publisher.length === 0) throw new UsageError("--publisher-key or --publisher is needed");
		const registry = resolve(cwd, options.registry ?? ".");
		const policy = parsePolicy(await readInput(registry, POLICY_FILE, MAX_POLICY_BYTES));
		if (policy.kind === "refused") return refusal(policy.findings, style);
		const names = policy.value.value.tiers.map(({ name }) => name);
		if (tierNamed(policy.value.value, options.tier) === void 0) throw new UsageError(`--tier is one of ${names.join(", ")}`);
		const path = recordPath(id);
		if (await exists(resolve(registry, path))) throw new UsageError(`${path} is there already; edit it and propose the change`);
		const keys = await Promise.all(options["publisher-key"].map((file) => keyIdentity(cwd, file, now())));
		const workflows = await Promise.all(options.publisher.map((file) => readIdentity(cwd, file)));
		const draft = {
			schema_version: 1,
			plugin_id: id,
			owners: options.owner,
			tier: {
				name: options.tier,
				review_by: dayOf(new Date(now().getTime() + REVIEW_DAYS * DAY_IN_MS))
			},
			on_breach: options["on-breach"] ?? "quarantine",
			publishers: [...keys, ...workflows],
			dependencies: "vendored",
			status: "active"
		};
		const bytes = encodeForPeople(draft);
		const checked = parsePluginRecord(bytes, path);
		if (checked.kind === "refused") return refusal(checked.findings, style);
		await writeFiles(registry, [[path, bytes]]);
		return {
			exit: "yes",
			human: `${style.green("drafted")}: ${plainText(path)}; commit it and propose it before the first release`,
			json: {
				verdict: "drafted",
				path
			}
		};
	}
});
async function exists(path) {
	return access(path).then(() => true, () => false);
}
async function keyIdentity(cwd, file, now) {
	const pem = await readFile(resolve(cwd, file), "utf8").catch((cause) => {
		throw new Error(`cannot read ${file}`, { cause });
	});
	const key = parsePublicKey(pem);
	if (key.kind === "refused") throw new UsageError(`${file}: ${key.findings[0].message}`);
	return {
		kind: "key",
		key_id: key.value.key_id,
		public_key: pem,
		valid_from: wholeSeconds(now),
		valid_until: wholeSeconds(new Date(now.getTime() + KEY_DAYS * DAY_IN_MS))
	};
}
async function readIdentity(cwd, file) {
	const parsed = parseStrictJson(await readInput(cwd, file, MAX_IDENTITY_BYTES), { maxBytes: MAX_IDENTITY_BYTES }, file);
	if (parsed.kind === "refused") throw new UsageError(`${file}: ${parsed.findings[0].message}`);
	return parsed.value.value;
}

export { command };