import { a as TRANSFER_SIGNATURE_FILE, c as transferStatement, d as tarFileHeader, i as TRANSFER_FILE, p as tarPadding, t as readAsHost, u as TAR_END } from "./ground.js";
import { n as digestOf, r as hexOf } from "./digest.js";
import { a as finding, c as ok, s as isFound, u as refusedBy } from "./finding.js";
import { r as toJson, t as encodeDocument } from "./encode-document.js";
import { a as wholeSeconds } from "./time.js";
import { t as signStatement } from "./sign-statement.js";
import { n as readReachable, t as reachableFiles } from "./reachable-files.js";
import { r as isPluginId } from "./registry-path.js";
import { t as count } from "./count.js";
import { a as UsageError, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { i as readSigner } from "./signer-options.js";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { randomUUID } from "node:crypto";

// action/airgap/export-publication.ts
/**
* Packs a publication with its evidence into one tar file of plain files: transfer.json, its signature, then what it lists.
* What is packed has been verified as a host would, and no file is taken that is not what a signed document names. The
* same publication at the same time gives the same bytes but for the signature.
*/
async function exportPublication(request) {
	const read = await readAsHost(request);
	if (read.kind === "refused") return read;
	const { publication, config } = read.value;
	const reachable = await reachableFiles(publication, request.store);
	if (reachable.kind === "refused") return reachable;
	const unknown = unknownPlugins(request.plugins, reachable.value);
	if (isFound(unknown)) return refusedBy(unknown);
	const chosen = reachable.value.filter(({ plugin }) => isChosen(plugin, request.plugins));
	const files = await measured(request.store, chosen);
	if (files.kind === "refused") return files;
	const list = encodeDocument({
		schema_version: 1,
		registry_id: config.registry_id,
		channel: config.channel,
		made_at: wholeSeconds(request.now),
		...request.plugins === void 0 ? {} : { plugins: [...new Set(request.plugins)].sort() },
		files: files.value
	});
	const signature = await signStatement(toJson(transferStatement(list)), request.signer);
	const bytes = await pack(request, [member(TRANSFER_FILE, list), member(TRANSFER_SIGNATURE_FILE, signature)], files.value);
	if (bytes.kind === "refused") return bytes;
	const { expires } = publication.metadata.roles.timestamp;
	return ok({
		files: files.value.length,
		bytes: bytes.value,
		expires
	});
}
function isChosen(plugin, plugins) {
	return plugin === void 0 || plugins === void 0 || plugins.includes(plugin);
}
function unknownPlugins(plugins, files) {
	const known = new Set(files.map(({ plugin }) => plugin));
	return (plugins ?? []).filter((plugin) => !known.has(plugin)).map((plugin) => finding("PUBLICATION_NOT_FOUND", `${plugin} has no admitted release`));
}
/** First pass: what is listed before the files needs their lengths. */
async function measured(store, files) {
	const listed = [];
	for (const file of files) {
		const bytes = await readReachable(store, file);
		if (bytes.kind === "refused") return bytes;
		const sha256 = hexOf(digestOf(bytes.value));
		listed.push({
			path: file.path,
			length: bytes.value.length,
			sha256
		});
	}
	return ok(listed);
}
/** Second pass. A store that changes meanwhile changes the timestamp alone, and that is noticed by its digest. */
async function pack({ store, write }, head, files) {
	let total = 0;
	const put = async (pieces) => {
		for (const piece of pieces) {
			await write(piece);
			total += piece.length;
		}
	};
	for (const pieces of head) await put(pieces);
	for (const file of files) {
		const bytes = await readReachable(store, file);
		if (bytes.kind === "refused") return bytes;
		await put(member(file.path, bytes.value));
	}
	await put([TAR_END]);
	return ok(total);
}
function member(path, bytes) {
	return [
		tarFileHeader(path, bytes.length),
		bytes,
		tarPadding(bytes.length)
	];
}

// cli/commands/export.ts
const command = defineCommand({
	name: "export",
	summary: "Pack a verified publication with its evidence into one signed file, to carry it where no network leads",
	usage: "FILE --publication FROM --root FILE --key REFERENCE [--plugin ID …]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		publication: STORE_OPTION,
		root: ROOT_OPTION,
		key: {
			type: "string",
			value: "REFERENCE",
			required: true,
			description: "the transfer key: a PEM file, env:NAME, or cmd:PUBLIC PROGRAM ARGS; `portcullis keys new` makes one"
		},
		plugin: {
			type: "string",
			value: "ID",
			multiple: true,
			description: "evidence of this plugin alone (of all)"
		}
	},
	example: "portcullis export plugins.tar --publication registry.publication --root trust/root.json --key transfer.pem",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const path = resolve(cwd, positionals[0] ?? "");
		const plugins = options.plugin.map((id) => {
			if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
			return id;
		});
		const trustedRoot = await readRootFile(options.root, env, cwd);
		const signer = await readSigner({
			"fulcio-url": void 0,
			"rekor-url": void 0,
			"rekor-version": void 0,
			"tsa-url": void 0,
			"identity-token": void 0,
			key: options.key
		}, cwd, env);
		await using opened = await openStore(options.publication, env, cwd, now);
		progress("verifying and packing");
		const request = {
			store: opened.store,
			trustedRoot,
			signer,
			now: now()
		};
		const exported = await writeAside(path, (write) => exportPublication({
			...request,
			write,
			...plugins.length === 0 ? {} : { plugins }
		}));
		if (exported.kind === "refused") return refusal(exported.findings, style);
		const { files, bytes, expires } = exported.value;
		return {
			exit: "yes",
			human: `${style.green("exported")}: ${count(files, "file")}, ${count(bytes, "byte")}; hosts load by it until ${expires}`,
			json: {
				verdict: "exported",
				file: path,
				files,
				bytes,
				expires
			}
		};
	}
});
/** Under its name there is a whole transfer or what was there before. */
async function writeAside(path, work) {
	const aside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
	const handle = await open(aside, "wx", 420);
	try {
		const outcome = await work(async (piece) => {
			await handle.writeFile(piece);
		});
		await handle.sync();
		if (outcome.kind === "ok") await rename(aside, path);
		return outcome;
	} finally {
		await handle.close();
		await rm(aside, { force: true });
	}
}

export { command };