import { t as parseReinstatement } from "./reinstatement.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as encodeForPeople, r as toJson } from "./encode-document.js";
import { s as parseRegistry } from "./publication-documents.js";
import { o as inForce, r as entryDigest } from "./denies.js";
import { r as readableReinstatements, t as REINSTATEMENTS_FILE } from "./reinstatements.js";
import { a as readPublication } from "./directory-store.js";
import { n as publishedDenies } from "./published-state.js";
import { t as admittedPlugins } from "./admitted-plugins.js";
import { t as endedText } from "./revocation-proposal.js";
import { a as wholeSeconds } from "./time.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { a as REGISTRY_OPTION, c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { n as writeFiles } from "./write-files.js";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { createHash } from "node:crypto";

// action/revoke/draft-reinstatement.ts
/** What to propose so that a quarantine ends: it names the published entry by its digest. Ends nothing by itself. */
async function draftReinstatement(request) {
	const { store, trustedRoot, subject, said } = request;
	const previous = await readPublication(store, trustedRoot, "metadata");
	if (previous.kind === "refused") return previous;
	if (previous.value === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
	const ends = subject.startsWith("sha256:") ? await releaseOf(previous.value, subject) : await entryOf(previous.value, subject);
	if (ends.kind === "refused") return ends;
	const draft = {
		ends: ends.value,
		...said
	};
	const reinstatement = {
		schema_version: 1,
		id: `reinstate-${said.issued_at.replaceAll(/[^0-9]/g, "").slice(0, 14)}-${createHash("sha256").update(canonicalJson(toJson(draft))).digest("hex").slice(0, 12)}`,
		...draft
	};
	const path = `reinstatements/${reinstatement.id}.json`;
	const bytes = encodeForPeople(reinstatement);
	const parsed = parseReinstatement(bytes, path);
	return parsed.kind === "refused" ? parsed : ok({
		reinstatement,
		path,
		bytes
	});
}
async function entryOf(previous, id) {
	const published = await publishedDenies(previous);
	if (published.kind === "refused") return published;
	const named = published.value.denies.filter((deny) => deny.id === id);
	const entry = named.find(({ action }) => action === "quarantined");
	if (entry !== void 0) {
		const { registry_id: registryId, channel } = published.value.document;
		const read = () => previous.target(REINSTATEMENTS_FILE);
		const ended = await readableReinstatements(read, {
			registryId,
			channel
		});
		return inForce([entry], ended).length === 0 ? refused(finding("REINSTATEMENT_ENDS_NOTHING", `${id} was ended before`)) : ok({
			kind: "entry",
			entry: entry.id,
			entry_digest: entryDigest(entry)
		});
	}
	return named.length === 0 ? refused(finding("REINSTATEMENT_ENDS_NOTHING", `there is no entry ${id}`)) : refused(finding("REINSTATEMENT_ENDS_REVOCATION", `${id} is a revocation`));
}
async function releaseOf(previous, subject) {
	const bytes = await previous.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	if (registry.kind === "refused") return registry;
	const listed = registry.value.value.allowlist?.find(({ digest }) => digest === subject)?.plugin_id;
	const admitted = admittedPlugins(previous);
	const plugins = listed === void 0 ? await admitted.all() : await admitted.of(listed);
	if (plugins.kind === "refused") return plugins;
	for (const [pluginId, { releases }] of plugins.value) {
		const row = releases.find(({ artifact, quarantined }) => artifact.digest === subject && quarantined === true);
		if (row !== void 0) return ok({
			kind: "release",
			plugin_id: pluginId,
			digest: row.artifact.digest
		});
	}
	return refused(finding("REINSTATEMENT_ENDS_NOTHING", `no release ${subject} entered quarantined`));
}

// cli/commands/reinstate.ts
const options = {
	reason: {
		type: "string",
		value: "TEXT",
		required: true,
		description: "why it may load again"
	},
	issuer: {
		type: "string",
		value: "NAME",
		description: "who writes it (your user name)"
	},
	registry: REGISTRY_OPTION,
	publication: STORE_OPTION,
	root: ROOT_OPTION
};
const command = defineCommand({
	name: "reinstate",
	summary: "Draft what ends a quarantine, for a quorum to approve",
	usage: "(ENTRY | sha256:DIGEST) --reason TEXT [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options,
	example: "portcullis reinstate deny-20260203040506-0123456789ab --reason \"the host is ours\" --registry registry",
	async run({ options, positionals, cwd, env, now, style }) {
		const registry = resolve(cwd, options.registry ?? ".");
		await using opened = await openStore(options.publication, env, cwd, now);
		const drafted = await draftReinstatement({
			store: opened.store,
			trustedRoot: await readRootFile(options.root ?? resolve(registry, "trust/root.json"), env, cwd),
			subject: positionals[0] ?? "",
			said: {
				reason: options.reason,
				issued_at: wholeSeconds(now()),
				issuer: { name: options.issuer ?? userInfo().username }
			}
		});
		if (drafted.kind === "refused") return refusal(drafted.findings, style);
		const { reinstatement, path, bytes } = drafted.value;
		await writeFiles(registry, [[path, bytes]]);
		return {
			exit: "yes",
			human: [`${style.green("written")} ${plainText(path)}`, `  ends ${plainText(endedText(reinstatement))} once those whom the quorum names have approved it, and it is published`].join("\n"),
			json: {
				verdict: "drafted",
				record: path,
				ends: reinstatement.ends
			}
		};
	}
});

export { command };