import { a as finding, c as ok, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { c as createTimestamp, o as createSnapshot, u as fileInfo } from "./read-publication.js";
import { h as metadataPath, m as expiryAfter, p as TARGET_ROLE_NAMES } from "./roles.js";
import { n as compareVersions, r as copyPublication, t as requirePublicationFolder } from "./require-publication-folder.js";
import { a as readPublication, t as directoryStore } from "./directory-store.js";
import { t as reachableFiles } from "./reachable-files.js";
import { a as TRANSFER_SIGNATURE_FILE, d as tarFileHeader, f as tarLengthOf, i as TRANSFER_FILE, l as verifyTransfer, n as MAX_TRANSFER_LIST_BYTES, o as parseTransfer, p as tarPadding, r as MAX_TRANSFER_SIGNATURE_BYTES, s as readTransferKey, t as readAsHost, u as TAR_END } from "./ground.js";
import "./tar-header.js";
import { n as digestOf, r as hexOf } from "./digest.js";
import { t as count } from "./count.js";
import { n as openPlainFile, t as fileSource } from "./artifact-file.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { n as keyRing, t as KEY_OPTIONS } from "./key-folder.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// action/airgap/unpack-transfer.ts
/**
* Reads a transfer to its last byte. The signature is verified before anything that it covers is looked at, and from there
* on each header must be, byte for byte, the one that the list calls for: no name and no length is taken from the archive.
*/
async function unpackTransfer(request) {
	const reader = new Reader(request.source);
	const list = await reader.first(TRANSFER_FILE, MAX_TRANSFER_LIST_BYTES);
	if (list.kind === "refused") return list;
	const signature = await reader.first(TRANSFER_SIGNATURE_FILE, MAX_TRANSFER_SIGNATURE_BYTES);
	if (signature.kind === "refused") return signature;
	const verified = verifyTransfer(list.value, signature.value, request.key, request.now);
	if (verified.kind === "refused") return verified;
	const parsed = parseTransfer(list.value);
	if (parsed.kind === "refused") return parsed;
	const transfer = parsed.value.value;
	for (const file of transfer.files) {
		const bytes = await reader.listed(file);
		if (bytes.kind === "refused") return bytes;
		await request.write({
			path: file.path,
			bytes: bytes.value
		});
	}
	const end = await reader.end();
	return end.kind === "refused" ? end : ok(transfer);
}
var Reader = class {
	#source;
	#offset = 0;
	constructor(source) {
		this.#source = source;
	}
	/** One of the two files that come before the list is known. */
	async first(path, maxBytes) {
		const header = await this.#take(512);
		const length = header.length === 512 ? tarLengthOf(header, path) : void 0;
		if (length === void 0 || length > maxBytes) return refused(finding("TRANSFER_MALFORMED", `${path} is not where it should be, or larger than ${maxBytes} bytes`));
		return this.#content(path, length);
	}
	async listed({ path, length, sha256 }) {
		const header = await this.#take(512);
		if (header.length < 512) return truncated(path);
		if (!same(header, tarFileHeader(path, length))) return refused(finding("TRANSFER_FILE_MISMATCH", `${path} does not come where it is listed`));
		const bytes = await this.#content(path, length);
		if (bytes.kind === "refused" || hexOf(digestOf(bytes.value)) === sha256) return bytes;
		return refused(finding("TRANSFER_FILE_MISMATCH", `${path} has another digest than the one listed`));
	}
	async end() {
		const rest = await this.#take(TAR_END.length + 1);
		if (same(rest, TAR_END)) return ok(void 0);
		return rest.length < TAR_END.length && rest.every((byte) => byte === 0) ? truncated("the end of the archive") : refused(finding("TRANSFER_FILE_UNLISTED", "something follows the last file that is listed"));
	}
	async #content(path, length) {
		const bytes = await this.#take(length);
		const padding = await this.#take(tarPadding(length).length);
		if (bytes.length < length || padding.length < tarPadding(length).length) return truncated(path);
		if (same(padding, tarPadding(length))) return ok(bytes);
		return refused(finding("TRANSFER_FILE_MISMATCH", `${path} is followed by something`));
	}
	async #take(length) {
		const bytes = await this.#source.read(this.#offset, length);
		this.#offset += bytes.length;
		return bytes;
	}
};
function truncated(path) {
	return refused(finding("TRANSFER_TRUNCATED", `the transfer ends before ${path} does`));
}
function same(one, other) {
	return Buffer.from(one).equals(other);
}

// action/airgap/import-publication.ts
/**
* Takes a publication from a transfer: its signature and every file of it, then the publication as a host would verify it,
* then that it is not older than what is here. Only then is anything written, the timestamp last.
*/
async function importPublication(request) {
	const { source, staging, transferKey, now, trustedRoot } = request;
	const unpacked = await unpackTransfer({
		source,
		key: transferKey,
		now,
		write: (file) => staging.write(file)
	});
	if (unpacked.kind === "refused") return unpacked;
	const renewed = request.snapshotKey === void 0 ? [] : ["timestamp", "snapshot"];
	const read = await readAsHost({
		store: staging.store,
		trustedRoot,
		now,
		renewed
	});
	if (read.kind === "refused") return read;
	const { files, ...transfer } = unpacked.value;
	const wrong = originFindings(request, [read.value.config, transfer]);
	if (isFound(wrong)) return refusedBy(wrong);
	const only = (file) => isCarried(file, transfer.plugins);
	const lacking = await lackingFiles(read.value.publication, staging.store, {
		files,
		only
	});
	if (lacking.kind === "refused") return lacking;
	const placed = await place(request, read.value.publication.metadata);
	if (placed.kind === "refused") return placed;
	const copied = await copyPublication({
		from: staging.store,
		to: request.into,
		trustedRoot,
		only
	});
	if (copied.kind === "refused") return copied;
	const kind = copied.value.kind === "same" ? "same" : "imported";
	return ok({
		kind,
		transfer,
		files: copied.value.files,
		expires: placed.value
	});
}
/** A part may lack evidence of plugins that it does not name, and nothing that all share: without a segment of denies no host loads. */
function isCarried({ plugin }, plugins) {
	return plugin === void 0 || plugins === void 0 || plugins.some((name) => name === plugin);
}
/** How many are named. */
const MAX_LACKING = 20;
/** What the publication stands on and the transfer does not hold; the bytes of each file were held against its list. */
async function lackingFiles(publication, store, { files, only }) {
	const reachable = await reachableFiles(publication, store);
	if (reachable.kind === "refused") return reachable;
	const listed = new Map(files.map(({ path, sha256 }) => [path, sha256]));
	const lacking = reachable.value.filter(only).filter(({ path, sha256 }) => !listed.has(path) || sha256 !== void 0 && sha256 !== listed.get(path)).slice(0, MAX_LACKING).map(({ path }) => finding("PUBLICATION_NOT_FOUND", `the transfer lacks ${path}`));
	return isFound(lacking) ? refusedBy(lacking) : ok(void 0);
}
function originFindings({ registryId, channel }, said) {
	return said.flatMap((one) => [...registryId === void 0 || one.registry_id === registryId ? [] : [finding("PUBLICATION_WRONG_REGISTRY", `the transfer is of ${one.registry_id}`)], ...channel === void 0 || one.channel === channel ? [] : [finding("PUBLICATION_WRONG_CHANNEL", `the transfer is of ${one.channel}`)]]);
}
/** Sees that the transfer goes on from what is here, with a timestamp of this side where it has key S. @returns its expiry */
async function place(request, incoming) {
	const local = await readPublication(request.into, request.trustedRoot, "metadata");
	if (local.kind === "refused") return local;
	const here = local.value?.metadata;
	const { expires } = incoming.roles.timestamp;
	const order = here === void 0 ? "newer" : compareVersions(incoming, here);
	if (order === "same") return ok(expires);
	if (request.snapshotKey === void 0) return order === "newer" ? ok(expires) : older(incoming, here);
	if (here !== void 0 && !goesOn(incoming, here)) return older(incoming, here);
	return restamp(request.staging, {
		incoming,
		here,
		key: request.snapshotKey,
		now: request.now
	});
}
/** Nothing that admits or denies goes back. Timestamp and snapshot are of this side. */
function goesOn(incoming, here) {
	return ["root", ...TARGET_ROLE_NAMES].every((role) => {
		const [next, last] = [incoming.roles[role], here.roles[role]];
		return next.version > last.version || next.version === last.version && next.sha256 === last.sha256;
	});
}
function older(incoming, here) {
	const [theirs, ours] = [incoming.roles.timestamp.version, here?.roles.timestamp.version ?? 0];
	return refused(finding("TRANSFER_OLDER", `it holds timestamp ${theirs}, and ${ours} was imported or signed here`));
}
async function restamp(staging, { incoming, here, key, now }) {
	const next = (role) => Math.max(incoming.roles[role].version, here?.roles[role].version ?? 0) + 1;
	const { targets, admissions, revocations } = incoming.roles;
	const signers = [key];
	const version = next("snapshot");
	const snapshot = await createSnapshot({
		version,
		expires: expiryAfter(now, 72),
		meta: {
			targets,
			admissions,
			revocations
		},
		signers
	});
	const expires = expiryAfter(now, 72);
	const timestamp = await createTimestamp({
		version: next("timestamp"),
		expires,
		snapshot: {
			...fileInfo(snapshot),
			version
		},
		signers
	});
	await staging.write({
		path: metadataPath("snapshot", version),
		bytes: snapshot
	});
	await staging.write({
		path: metadataPath("timestamp", 0),
		bytes: timestamp
	});
	return ok(expires);
}

// cli/commands/import.ts
const command = defineCommand({
	name: "import",
	summary: "Take a publication from a signed file into a folder, if all of it verifies and nothing goes back",
	usage: "FILE --into DIR --root FILE --transfer-key FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		into: {
			type: "string",
			value: "DIR",
			required: true,
			description: "the publication of this side"
		},
		"transfer-key": {
			type: "string",
			value: "FILE",
			required: true,
			description: "public half of the key that it was exported with, PEM"
		},
		root: ROOT_OPTION,
		"registry-id": {
			type: "string",
			value: "ID",
			description: "refuse the publication of any other registry"
		},
		channel: {
			type: "string",
			value: "NAME",
			description: "refuse any other channel"
		},
		"own-timestamp": {
			type: "boolean",
			description: "this side has key snapshot: make timestamp and snapshot here, as its own re-sign does"
		},
		...KEY_OPTIONS
	},
	example: "portcullis import plugins.tar --into /srv/plugins --root root.json --transfer-key transfer.pem.pub",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const into = resolve(cwd, options.into);
		await requirePublicationFolder(into);
		const trustedRoot = await readRootFile(options.root, env, cwd);
		const transferKey = await readPublicKey(resolve(cwd, options["transfer-key"]));
		const snapshotKey = options["own-timestamp"] ? await keyRing(options, env, cwd).tuf("snapshot") : void 0;
		const handle = await openTransfer(resolve(cwd, positionals[0] ?? ""));
		await mkdir(dirname(into), { recursive: true });
		const aside = await mkdtemp(join(dirname(into), ".portcullis-import-"));
		try {
			const staged = directoryStore({ directory: aside });
			progress("verifying the transfer");
			const imported = await importPublication({
				source: fileSource(handle, (await handle.stat()).size),
				staging: {
					store: staged,
					write: async (file) => staged.stage?.([file])
				},
				into: directoryStore({ directory: into }),
				trustedRoot,
				transferKey,
				...snapshotKey === void 0 ? {} : { snapshotKey },
				...options["registry-id"] === void 0 ? {} : { registryId: options["registry-id"] },
				...options.channel === void 0 ? {} : { channel: options.channel },
				now: now()
			});
			return imported.kind === "refused" ? refusal(imported.findings, style) : report(imported.value, style);
		} finally {
			await handle.close();
			await rm(aside, {
				recursive: true,
				force: true
			});
		}
	}
});
async function openTransfer(path) {
	try {
		return await openPlainFile(path);
	} catch (cause) {
		throw new Error(`cannot read the transfer ${path}`, { cause });
	}
}
function report({ kind, transfer, files, expires }, style) {
	const what = `${plainText(transfer.registry_id)} ${plainText(transfer.channel)}, packed at ${transfer.made_at}`;
	const word = kind === "same" ? "imported before" : `imported: ${count(files, "new file")}`;
	return {
		exit: "yes",
		human: [
			style.green(word),
			`  ${what}`,
			`  hosts load by it until ${expires}`
		].join("\n"),
		json: {
			verdict: kind,
			...transfer,
			files,
			expires
		}
	};
}
const MAX_KEY_BYTES = 4096;
async function readPublicKey(path) {
	const bytes = await readFile(path);
	const key = bytes.length > MAX_KEY_BYTES ? void 0 : readTransferKey(bytes.toString("utf8"));
	if (key === void 0) throw new UsageError("--transfer-key is no public key of P-256 or Ed25519, PEM");
	return key;
}

export { command };