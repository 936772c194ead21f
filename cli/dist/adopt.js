import { o as __toESM, r as __exportAll } from "./rolldown-runtime.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf, u as refusedBy } from "./finding.js";
import { n as visibleText, t as codeText } from "./outside-text.js";
import { c as normalizedProjectName, d as MAX_PACKAGE_JSON_BYTES, l as normalizedVersion, n as openPlainFile, o as parseHeaders, r as readArtifactFile, s as isProjectName, u as INSTALL_SCRIPTS } from "./artifact-file.js";
import { u as DEFAULT_LIMITS } from "./tar-header.js";
import { i as parseEmbeddedManifest, n as MAX_MANIFEST_BYTES, t as MANIFEST_FILE } from "./manifest.js";
import { _ as isPrintable, c as isJsonObject, d as parseStrictJson, l as member, n as renderFindings, t as findingsJson, v as shownText } from "./render-findings.js";
import { t as require_semver } from "./semver.js";
import { r as parsePluginRecord } from "./plugin-record.js";
import { n as encodeForPeople } from "./encode-document.js";
import { n as enforcementOf, r as tierNamed } from "./effective-tier.js";
import { i as recordPath, r as isPluginId } from "./registry-path.js";
import { i as dayOf, n as DAY_IN_MS } from "./time.js";
import { n as boundedMarkdown } from "./bounded-markdown.js";
import { t as count } from "./count.js";
import { c as readPolicyFile, i as readPublishers, l as KnownIds, n as readOwners, r as PUBLISHER_OPTIONS, s as enrolledIn, t as checkTier, u as latinized } from "./record-options.js";
import { n as readSdkEntry, r as sdkKey, t as parseSdkEntry } from "./sdk-entry.js";
import { i as parsePolicy } from "./policy.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as renderTable } from "./render-table.js";
import { t as refusal } from "./refusal.js";
import { n as connectGitHub, t as GITHUB_OPTIONS } from "./github-connection.js";
import { n as SERVER_OPTION, r as gitHubPlace } from "./github-place.js";
import { a as REGISTRY_OPTION } from "./locations.js";
import { n as writeFiles } from "./write-files.js";
import { opendir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

// action/adopt/adoption-texts.ts
const MAX_PLACES = 10;
const MAX_ROWS = 200;
/** The page of a plugin that was found in use: what is known of it, and what its owner has to say. */
function adoptionReadme({ candidate, undeclared, sdks, egress }) {
	const { pluginId, found, requirements, unread } = candidate;
	const places = found.slice(0, MAX_PLACES).map(({ name, version, place }) => {
		return `- ${codeText(name)} ${codeText(version)} in ${codeText(place)}`;
	});
	const notes = [...new Set(found.flatMap((each) => each.notes))].slice(0, MAX_PLACES).map((note) => `- ${codeText(note)}`);
	const open = (requirements ?? []).filter(({ entry }) => entry === void 0).map(({ name }) => codeText(name));
	return boundedMarkdown([
		`# ${pluginId}`,
		"Found in use and drafted from metadata alone; nothing of it was run. `PLUGIN_MANIFEST.draft.json` holds what is known.",
		`## Where it was found\n\n${places.join("\n")}`,
		...notes.length === 0 ? [] : [`## To look at\n\n${notes.join("\n")}`],
		`## For its owner to say\n\n${questions(undeclared).join("\n")}`,
		...list("SDKs that its metadata names", sdks.map((sdk) => codeText(sdk))),
		...list("Needed in versions that nothing bounds", open),
		...unread === 0 ? [] : [`${unread} of its requirements cannot be read as names and versions.`],
		...list("Hosts that these SDKs are known to call: candidates, not declared", egress.hosts.map((host) => codeText(host))),
		...list("Goes wherever it is sent: ask which hosts", egress.anywhere.map((key) => codeText(key)))
	]);
}
function questions(undeclared) {
	if (undeclared.length === 0) return ["- whether the covenant that it brings still holds"];
	return undeclared.map((member) => `- \`${member}\`: not declared; an empty list would say none`);
}
function list(title, entries) {
	return entries.length === 0 ? [] : [`## ${title}\n\n${entries.map((entry) => `- ${entry}`).join("\n")}`];
}
/** What a tier that refuses asks of whoever adopts into it; undefined where it observes. */
function observeAdvice(tier) {
	if (enforcementOf([tier]) === "observe") return void 0;
	return `tier ${tier.name} refuses what policy has against a release: say "enforcement: observe" for it in policy.yml until its plugins keep to it`;
}
function adoptionTitle(plugins) {
	return `Adopt ${count(plugins, "plugin")}`;
}
/** The body of the pull request. All text of packages is escaped: it pings nobody and opens no link. */
function adoptionBody({ plugins, findings, tier }) {
	const drafted = plugins.filter(({ candidate }) => candidate.state === "plugin");
	const rows = drafted.slice(0, MAX_ROWS).map(({ candidate, undeclared, egress }) => {
		const [{ name, version }] = candidate.found;
		return `| ${[
			codeText(candidate.pluginId),
			codeText(`${name} ${version}`),
			undeclared.map((one) => codeText(one)),
			egress.hosts.map((one) => codeText(one))
		].map((cell) => Array.isArray(cell) ? cell.join(" ") : cell).join(" | ")} |`;
	});
	const advice = observeAdvice(tier);
	return boundedMarkdown([
		`Adopts what was found in use into tier ${codeText(tier.name)}. Drafted from metadata alone; nothing was run, and nothing is admitted until a release is signed and approved.`,
		...advice === void 0 ? [] : [`**Before the first release:** ${codeText(advice)}`],
		`| plugin | package | not declared | hosts to ask about |\n|---|---|---|---|\n${rows.join("\n")}`,
		...rows.length < drafted.length ? [`And ${drafted.length - rows.length} more.`] : [],
		...list("Left out", findings.slice(0, MAX_ROWS).map(({ code, message, at }) => `${code} ${codeText(message)} ${codeText(at?.file ?? "")}`))
	]);
}

// action/adopt/bounded-folder.ts
/** Entries of folders that one inventory lists: a site-packages of 1,000 packages has some 3,000. */
const MAX_LISTED_ENTRIES = 1e5;
/** Links are not followed, but a mounted folder can lie within itself. */
const MAX_FOLDER_DEPTH = 32;
/** There is more than is looked at. */
var FolderTooLarge = class extends Error {
	name = "FolderTooLarge";
};
/** A folder of a stranger: what is listed is counted, links stay closed, and of a file no more is read than is allowed. */
var BoundedFolder = class {
	root;
	#left;
	constructor(root, maxEntries = MAX_LISTED_ENTRIES) {
		this.root = root;
		this.#left = maxEntries;
	}
	/** What lies in a folder, in the order of names. @throws FolderTooLarge; Error with the system's reason */
	async list(place) {
		const entries = [];
		for await (const entry of await opendir(join(this.root, place))) {
			this.#left -= 1;
			if (this.#left < 0 || place.split("/").length > 32) throw new FolderTooLarge("too much is there");
			entries.push(entry);
		}
		return entries.toSorted((one, other) => one.name < other.name ? -1 : 1);
	}
	/** A plain file whole; undefined where there is none, it is a link or a pipe, or larger. */
	async read(place, maxBytes) {
		try {
			await using handle = await openPlainFile(join(this.root, place));
			const buffer = Buffer.alloc(Math.min((await handle.stat()).size, maxBytes) + 1);
			let length = 0;
			while (length < buffer.length) {
				const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
				if (bytesRead === 0) return buffer.subarray(0, length);
				length += bytesRead;
			}
			return;
		} catch {
			return;
		}
	}
};
/** A place in a folder, `/` between names. */
function below(place, name) {
	return place === "" ? name : `${place}/${name}`;
}

// action/adopt/read-archive.ts
/** An artifact that lies there as a file: a wheel, an npm tarball, or a plain zip, which only its manifest can name. */
async function readArchive(folder, place) {
	const fileName = place.slice(place.lastIndexOf("/") + 1);
	const read = await readArtifactFile(join(folder.root, place), fileName, DEFAULT_LIMITS).catch(() => void 0);
	if (read === void 0) return refused(finding("ADOPT_METADATA", "it cannot be read", { file: visibleText(place) }));
	if (read.kind === "unavailable") return unreadable(place, read.findings[0]?.code);
	if (read.contents.kind === "refused") return refusedBy(read.contents.findings);
	const { ecosystem, packageName, version, manifest } = read.contents.value;
	const covenant = manifest === void 0 ? void 0 : parseEmbeddedManifest(manifest.bytes);
	const name = packageName ?? (covenant?.kind === "ok" ? covenant.value.value.plugin_id : void 0);
	if (name === void 0) return unreadable(place, void 0);
	return ok({
		kind: "archive",
		ecosystem,
		name,
		version: version ?? "unstated",
		place,
		summary: void 0,
		licence: void 0,
		requires: void 0,
		manifest: manifest?.bytes,
		notes: [`its digest is ${read.digest}`]
	});
}
function unreadable(place, code) {
	const why = code === void 0 ? "nothing in it says which plugin it is" : `it is refused with ${code}`;
	return refused(finding("ADOPT_METADATA", why, { file: visibleText(place) }));
}

// action/adopt/read-dist-info.ts
const MAX_METADATA_BYTES = 1048576;
const MAX_RECORD_BYTES = 8388608;
const MAX_DIRECT_URL_BYTES = 65536;
const NATIVE = /\.(?:so(?:\.[0-9.]+)?|pyd|dylib|dll)$/i;
const HOOK = /^[^/]+\.(?:pth|start)$/i;
/** A Python package as installed: METADATA, RECORD and direct_url.json of its .dist-info (PEP 376, 610, 566). */
async function readDistInfo(folder, place) {
	const at = { file: visibleText(place) };
	const bytes = await folder.read(`${place}/METADATA`, MAX_METADATA_BYTES);
	const headers = bytes === void 0 ? void 0 : parseHeaders(bytes);
	if (headers === void 0) return refused(finding("ADOPT_METADATA", "METADATA cannot be read", at));
	const [name, ...otherNames] = headers.get("name") ?? [];
	const [version, ...otherVersions] = headers.get("version") ?? [];
	if (!(name !== void 0 && version !== void 0 && otherNames.length + otherVersions.length === 0 && isProjectName(name) && normalizedVersion(version) !== void 0)) return refused(finding("ADOPT_METADATA", "METADATA names no one project and version", at));
	const [, stem = ""] = /([^/]*)\.dist-info$/i.exec(place) ?? [];
	const dash = stem.indexOf("-");
	if (!(normalizedProjectName(stem.slice(0, Math.max(0, dash))) === normalizedProjectName(name) && normalizedVersion(stem.slice(dash + 1)) === normalizedVersion(version))) return refused(finding("ADOPT_METADATA", "METADATA names another project or version than its folder", at));
	const record = await recordPaths(folder, place);
	return ok({
		kind: "python",
		ecosystem: "pypi",
		name,
		version,
		place,
		summary: headers.get("summary")?.[0],
		licence: headers.get("license-expression")?.[0],
		requires: headers.get("requires-dist"),
		manifest: await embeddedManifest(folder, place, record),
		notes: [...await sourceNotes(folder, place), ...recordNotes(record)]
	});
}
/** The paths that RECORD lists, first column only; undefined where there is none to be read. */
async function recordPaths(folder, place) {
	const bytes = await folder.read(`${place}/RECORD`, MAX_RECORD_BYTES);
	if (bytes === void 0) return void 0;
	return Buffer.from(bytes).toString("utf8").split(/\r?\n/).filter((line) => line !== "").map((line) => /^"((?:[^"]|"")*)"|^([^,]*)/.exec(line)?.slice(1).join("") ?? "");
}
function recordNotes(record) {
	if (record === void 0) return ["it has no RECORD: what belongs to it nobody wrote down"];
	const count = (pattern) => record.filter((path) => pattern.test(path)).length;
	const [native, hooks] = [count(NATIVE), count(HOOK)];
	return [...native > 0 ? [`it brings native code: ${native} files`] : [], ...hooks > 0 ? [`it runs at every start of Python: ${hooks} files`] : []];
}
async function sourceNotes(folder, place) {
	const bytes = await folder.read(`${place}/direct_url.json`, MAX_DIRECT_URL_BYTES);
	if (bytes === void 0) return [];
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_DIRECT_URL_BYTES });
	const root = parsed.kind === "ok" && isJsonObject(parsed.value.value) ? parsed.value.value : void 0;
	const url = root === void 0 ? void 0 : member(root, "url");
	if (root === void 0 || typeof url !== "string") return ["its direct_url.json cannot be read"];
	const directory = member(root, "dir_info");
	const isEditable = isJsonObject(directory) && member(directory, "editable") === true;
	const shown = visibleText(url.replace(/\/\/[^/@]*@/, "//"), 200);
	return [isEditable ? `it runs from a folder that anybody can edit: ${shown}` : `it was installed from ${shown}`];
}
/** The one manifest in a top-level folder that RECORD lists, as in the wheel. */
async function embeddedManifest(folder, place, record) {
	const [one, ...others] = (record ?? []).filter((path) => new RegExp(`^[A-Za-z0-9_]+/${MANIFEST_FILE}$`).test(path));
	if (one === void 0 || others.length > 0) return void 0;
	const site = place.includes("/") ? place.slice(0, place.lastIndexOf("/")) : "";
	return (await folder.list(site)).find(({ name }) => name === one.split("/")[0])?.isDirectory() === true ? folder.read(below(site, one), MAX_MANIFEST_BYTES) : void 0;
}

// action/adopt/read-node-package.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** An npm package as installed: package.json of its folder, which must be named like it. */
async function readNodePackage(folder, place) {
	const at = { file: visibleText(place) };
	const bytes = await folder.read(`${place}/package.json`, MAX_PACKAGE_JSON_BYTES);
	const parsed = bytes === void 0 ? void 0 : parseStrictJson(bytes, { maxBytes: MAX_PACKAGE_JSON_BYTES }, at.file);
	if (parsed?.kind !== "ok" || !isJsonObject(parsed.value.value)) return refused(finding("ADOPT_METADATA", "package.json cannot be read", at));
	const root = parsed.value.value;
	const name = member(root, "name");
	const version = member(root, "version");
	if (typeof name !== "string" || typeof version !== "string" || import_semver.default.valid(version) !== version) return refused(finding("ADOPT_METADATA", "package.json names no package and version", at));
	if (!`/${place}`.endsWith(`/node_modules/${name}`) && place !== name) return refused(finding("ADOPT_METADATA", "package.json names another package than its folder", at));
	return ok({
		kind: "node",
		ecosystem: "npm",
		name,
		version,
		place,
		summary: text(root, "description"),
		licence: text(root, "license"),
		requires: requiresOf(root),
		manifest: await folder.read(`${place}/${MANIFEST_FILE}`, MAX_MANIFEST_BYTES),
		notes: notesOf(root)
	});
}
function text(root, name) {
	const value = member(root, name);
	return typeof value === "string" ? value : void 0;
}
/** npm leaves `dependencies` out where there are none. */
function requiresOf(root) {
	const dependencies = member(root, "dependencies") ?? {};
	if (!isJsonObject(dependencies)) return void 0;
	return Object.entries(dependencies).map(([name, range]) => `${name}@${typeof range === "string" ? range : ""}`);
}
function notesOf(root) {
	const scripts = member(root, "scripts");
	const run = isJsonObject(scripts) ? INSTALL_SCRIPTS.filter((name) => Object.hasOwn(scripts, name)) : [];
	return run.length > 0 ? [`it runs a script when it is installed: ${run.join(", ")}`] : [];
}

// action/adopt/find-packages.ts
const MAX_FOUND_PACKAGES = 5e3;
/** Each is read to its last byte. */
const MAX_FOUND_ARCHIVES = 200;
const ARCHIVE = /\.(?:whl|tgz|zip)$/;
const DIST_INFO = /\.dist-info$/i;
/**
* What is installed below a folder: Python's site-packages, node_modules, and archives that lie there. Only metadata is
* read; nothing is imported, run or unpacked, and no link is followed. Dependencies that lie within a package are its own.
*
* Codes: ADOPT_TOO_LARGE; ADOPT_METADATA, ADOPT_LINK and those of artifacts among the findings.
* @throws Error with the system's reason when the folder itself cannot be read
*/
async function findPackages(root, maxEntries) {
	const search = new Search(new BoundedFolder(root, maxEntries));
	try {
		await search.visit("", root.slice(root.lastIndexOf("/") + 1) === "node_modules");
	} catch (error) {
		if (!(error instanceof FolderTooLarge)) throw error;
		return refused(finding("ADOPT_TOO_LARGE", error.message));
	}
	return ok({
		packages: search.packages,
		findings: search.findings
	});
}
var Search = class {
	packages = [];
	findings = [];
	#folder;
	#archives = 0;
	constructor(folder) {
		this.#folder = folder;
	}
	async visit(place, isNodeModules) {
		const entries = await this.#folder.list(place);
		if (isNodeModules) return this.#nodeModules(place, entries);
		const installed = entries.filter(({ name }) => DIST_INFO.test(name));
		for (const entry of installed) await this.#package(entry, below(place, entry.name), readDistInfo);
		if (installed.length > 0) return;
		for (const entry of entries) await this.#entry(place, entry);
	}
	async #entry(place, entry) {
		const here = below(place, entry.name);
		if (ARCHIVE.test(entry.name) && !entry.isDirectory()) return this.#archive(entry, here);
		if (entry.name === "node_modules" && entry.isSymbolicLink()) return this.#link(here);
		const isHidden = entry.name.startsWith(".") && entry.name !== ".venv";
		if (!entry.isDirectory() || isHidden) return;
		await this.visit(here, entry.name === "node_modules").catch((error) => {
			if (error instanceof FolderTooLarge) throw error;
			this.findings.push(finding("ADOPT_METADATA", "the folder cannot be opened", { file: visibleText(here) }));
		});
	}
	async #nodeModules(place, entries) {
		for (const entry of entries) {
			const here = below(place, entry.name);
			if (entry.name.startsWith(".")) continue;
			if (!entry.name.startsWith("@")) await this.#nodePackage(entry, here);
			else if (entry.isSymbolicLink()) this.#link(here);
			else if (entry.isDirectory()) for (const scoped of await this.#folder.list(here)) await this.#nodePackage(scoped, below(here, scoped.name));
		}
	}
	async #nodePackage(entry, place) {
		if (entry.isDirectory() || entry.isSymbolicLink()) await this.#package(entry, place, readNodePackage);
	}
	async #archive(entry, place) {
		this.#archives += 1;
		if (this.#archives > 200) throw new FolderTooLarge(`more than ${200} archives`);
		await this.#package(entry, place, readArchive);
	}
	async #package(entry, place, read) {
		if (entry.isSymbolicLink()) return this.#link(place);
		if (this.packages.length + this.findings.length >= 5e3) throw new FolderTooLarge(`more than ${MAX_FOUND_PACKAGES} packages`);
		const found = await read(this.#folder, place);
		if (found.kind === "ok") this.packages.push(found.value);
		else this.findings.push(...found.findings.slice(0, 3));
	}
	#link(place) {
		this.findings.push(finding("ADOPT_LINK", "it is not followed", { file: visibleText(place) }));
	}
};

// action/adopt/requirements.ts
/**
* Reads what a package says that it needs. Python's extras are left out: nobody knows which were chosen. A requirement that
* allows every version is narrowed to the one found installed. What cannot be read is left out; it is counted by the caller.
*/
function readRequirements(requires, ecosystem, installed) {
	const found = /* @__PURE__ */ new Map();
	let unread = 0;
	for (const text of requires) {
		const [wanted = "", marker = ""] = ecosystem === "pypi" ? text.split(";", 2) : [text];
		if (/\bextra\s*==/.test(marker)) continue;
		const read = readRequirement(wanted.trim(), ecosystem, installed);
		if (read === void 0) unread += 1;
		else if (!found.has(read.key)) found.set(read.key, read);
	}
	return {
		requirements: [...found.values()].toSorted((one, other) => one.key < other.key ? -1 : 1),
		unread
	};
}
const NAME = {
	pypi: /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/,
	npm: /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]*(?=@|$)/
};
/** A bound that is written in hundreds of characters is nobody's to review. */
const MAX_REQUIREMENT_CHARACTERS = 400;
function readRequirement(text, ecosystem, installed) {
	if (text.length > MAX_REQUIREMENT_CHARACTERS) return void 0;
	const name = NAME[ecosystem].exec(text)?.[0];
	if (name === void 0) return void 0;
	const key = sdkKey(ecosystem, name);
	const entry = ecosystem === "pypi" ? plainPypi(text) : text;
	if (parseSdkEntry(entry, ecosystem).kind === "ok") return {
		key,
		name,
		entry
	};
	const version = installed.get(key);
	const pinned = version === void 0 ? void 0 : `${name}${ecosystem === "pypi" ? "==" : "@"}${version}`;
	return {
		key,
		name,
		entry: pinned !== void 0 && typeof readSdkEntry(pinned, ecosystem) !== "string" ? pinned : void 0
	};
}
/** Without the parentheses that METADATA of old tools puts around versions. */
function plainPypi(text) {
	return text.replace(/\s*\(([^()]*)\)\s*$/, "$1").replaceAll(/\s+/g, "");
}

// action/adopt/choose-plugins.ts
/** They install packages, and are not what anybody means by a plugin. */
const INSTALLERS = /* @__PURE__ */ new Set([
	"pypi/pip",
	"pypi/setuptools",
	"pypi/wheel",
	"npm/npm",
	"npm/corepack"
]);
/**
* Which of what was found would become a plugin, under which id. Codes: ADOPT_NAME, ADOPT_NAME_TAKEN, ENROL_NAME_SIMILAR.
*/
function choosePlugins(packages, wish) {
	const installed = new Map(packages.map((found) => [keyOf(found), found.version]));
	const groups = Map.groupBy(packages, keyOf);
	const read = new Map([...groups].map(([key, group]) => [key, requirementsOf(group[0], installed)]));
	const needed = new Set([...read.values()].flatMap(({ requirements }) => requirements ?? []).map(({ key }) => key));
	const findings = [];
	const byId = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const enrolled = new Set(wish.enrolled);
	for (const [key, group] of groups) {
		const [first, ...rest] = group;
		if (first === void 0 || !isWanted(first, key, wish)) continue;
		const pluginId = idOf(first);
		if (pluginId === void 0) {
			findings.push(noName(first));
			continue;
		}
		if (byId.has(pluginId)) {
			taken.add(pluginId);
			findings.push(finding("ADOPT_NAME_TAKEN", `${shownText(first.name)} would be ${pluginId}, too`, placeOf(first)));
			continue;
		}
		const isNeeded = needed.has(key) && !wish.all && wish.only.length === 0;
		const state = enrolled.has(pluginId) ? "enrolled" : isNeeded ? "needed" : "plugin";
		byId.set(pluginId, {
			pluginId,
			found: [first, ...rest],
			...read.get(key) ?? NOTHING_READ,
			state
		});
	}
	for (const id of taken) byId.delete(id);
	const chosen = withoutSimilar([...byId.values()].toSorted((one, other) => one.pluginId < other.pluginId ? -1 : 1), wish);
	return {
		candidates: chosen.candidates,
		findings: [...findings, ...chosen.findings]
	};
}
const NOTHING_READ = {
	requirements: void 0,
	unread: 0
};
function keyOf({ ecosystem, name }) {
	return ecosystem === void 0 ? `none/${name}` : sdkKey(ecosystem, name);
}
function placeOf({ place }) {
	return { file: visibleText(place) };
}
function requirementsOf(found, installed) {
	if (found?.requires === void 0 || found.ecosystem === void 0) return NOTHING_READ;
	return readRequirements(found.requires, found.ecosystem, installed);
}
function isWanted({ name }, key, { only }) {
	if (only.length === 0) return !INSTALLERS.has(key);
	return only.some((pattern) => matchesName(pattern, name));
}
/** Linear: each piece between stars is looked for once, from where the last one ended. */
function matchesName(pattern, name) {
	const pieces = pattern.split("*");
	const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
	if (pieces.length === 1) return name === pattern;
	if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
	let at = first.length;
	for (const piece of pieces.slice(1, -1)) {
		const found = name.indexOf(piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}
	return at <= name.length - last.length;
}
/** What its own manifest says, or what its name becomes: `@scope/my-plugin` is `scope_my_plugin`. */
function idOf(found) {
	const manifest = found.manifest === void 0 ? void 0 : parseEmbeddedManifest(found.manifest);
	if (manifest?.kind === "ok") return manifest.value.value.plugin_id;
	const id = found.name.toLowerCase().replace(/^@/, "").replaceAll(/[-_./]+/g, "_");
	return isPluginId(id) ? id : void 0;
}
function noName(found) {
	const latin = latinized(found.name);
	const why = latin === found.name.toLowerCase() ? "" : `; it only looks like ${shownText(latin)}`;
	return finding("ADOPT_NAME", `${shownText(found.name)}${why}`, placeOf(found));
}
/** In the order of names, so that the same folder gives the same answer: of two that look alike, the first is drafted. */
function withoutSimilar(candidates, { allowSimilar, enrolled }) {
	const known = new KnownIds(enrolled);
	const findings = [];
	return {
		candidates: candidates.map((candidate) => {
			if (candidate.state !== "plugin") return candidate;
			const alike = allowSimilar ? [] : known.similarTo(candidate.pluginId);
			for (const { id, why } of alike) findings.push(finding("ENROL_NAME_SIMILAR", `${candidate.pluginId} and ${id}: ${why}`, placeOf(candidate.found[0])));
			if (alike.length > 0) return {
				...candidate,
				state: "similar"
			};
			known.add(candidate.pluginId);
			return candidate;
		}),
		findings
	};
}

// action/adopt/sdk-hosts.ts
/** Hosts that an SDK is known to call: candidates to ask the owner about, never a declaration. */
const HOSTS = {
	"pypi/openai": ["api.openai.com", "*.openai.azure.com"],
	"pypi/anthropic": ["api.anthropic.com"],
	"pypi/cohere": ["api.cohere.com"],
	"pypi/mistralai": ["api.mistral.ai"],
	"pypi/google-genai": ["generativelanguage.googleapis.com"],
	"pypi/google-generativeai": ["generativelanguage.googleapis.com"],
	"pypi/huggingface-hub": ["huggingface.co"],
	"pypi/boto3": ["*.amazonaws.com"],
	"pypi/botocore": ["*.amazonaws.com"],
	"pypi/aiobotocore": ["*.amazonaws.com"],
	"pypi/azure-identity": ["login.microsoftonline.com"],
	"pypi/azure-keyvault-secrets": ["*.vault.azure.net"],
	"pypi/azure-search-documents": ["*.search.windows.net"],
	"pypi/google-cloud-storage": ["storage.googleapis.com", "oauth2.googleapis.com"],
	"pypi/google-cloud-bigquery": ["bigquery.googleapis.com", "oauth2.googleapis.com"],
	"pypi/slack-sdk": ["slack.com", "*.slack.com"],
	"pypi/stripe": ["api.stripe.com"],
	"pypi/twilio": ["api.twilio.com"],
	"pypi/sendgrid": ["api.sendgrid.com"],
	"pypi/pygithub": ["api.github.com"],
	"pypi/pinecone": ["api.pinecone.io", "*.pinecone.io"],
	"pypi/sentry-sdk": ["*.ingest.sentry.io"],
	"npm/openai": ["api.openai.com", "*.openai.azure.com"],
	"npm/@azure/openai": ["*.openai.azure.com"],
	"npm/@azure/identity": ["login.microsoftonline.com"],
	"npm/@azure/keyvault-secrets": ["*.vault.azure.net"],
	"npm/@anthropic-ai/sdk": ["api.anthropic.com"],
	"npm/cohere-ai": ["api.cohere.com"],
	"npm/@mistralai/mistralai": ["api.mistral.ai"],
	"npm/@google/genai": ["generativelanguage.googleapis.com"],
	"npm/@google-cloud/storage": ["storage.googleapis.com", "oauth2.googleapis.com"],
	"npm/aws-sdk": ["*.amazonaws.com"],
	"npm/@slack/web-api": ["slack.com", "*.slack.com"],
	"npm/stripe": ["api.stripe.com"],
	"npm/twilio": ["api.twilio.com"],
	"npm/@octokit/rest": ["api.github.com"],
	"npm/@sentry/node": ["*.ingest.sentry.io"]
};
/** Families whose every member calls the same hosts. */
const FAMILIES = [["npm/@aws-sdk/", ["*.amazonaws.com"]]];
/** They go wherever they are sent: what hosts that is, only the owner knows. */
const ANYWHERE = /* @__PURE__ */ new Set([
	"pypi/azure-storage-blob",
	"npm/@azure/storage-blob",
	"pypi/requests",
	"pypi/httpx",
	"pypi/aiohttp",
	"pypi/urllib3",
	"pypi/websockets",
	"pypi/grpcio",
	"npm/axios",
	"npm/undici",
	"npm/node-fetch",
	"npm/got",
	"npm/ws"
]);
/** What the packages that a plugin needs are known to call, by the keys of `sdkKey`. */
function egressHints(keys) {
	const hosts = keys.flatMap((key) => [...Object.hasOwn(HOSTS, key) ? HOSTS[key] ?? [] : [], ...FAMILIES.filter(([prefix]) => key.startsWith(prefix)).flatMap(([, each]) => each)]);
	return {
		hosts: [...new Set(hosts)].sort(),
		anywhere: keys.filter((key) => ANYWHERE.has(key))
	};
}
/** Every host that could be named, for those who check the table. */
const KNOWN_HOSTS = [.../* @__PURE__ */ new Set([...Object.values(HOSTS).flat(), ...FAMILIES.flatMap(([, hosts]) => hosts)])];

// action/adopt/plan-adoption.ts
/** Nothing reads it: the owner turns it into the manifest inside the artifact. */
const DRAFT_FILE = "PLUGIN_MANIFEST.draft.json";
/** Three files each: the PR check reads 3,000. */
const MAX_ADOPTED_PLUGINS = 900;
const REVIEW_DAYS = 90;
const MAX_SUMMARY_CHARACTERS = 500;
const MAX_SDKS = 1e3;
const LICENCE = /^[A-Za-z0-9 .()+:-]{1,200}$/;
const REQUIRED = [
	"allowed_egress",
	"data_classes",
	"sdk_allowlist"
];
/**
* What adopting changes in a registry: for each plugin that is not enrolled yet a record of the least trusted tier, a draft
* of its covenant with what its metadata states and nothing else, and a page of what to ask its owner.
*
* Codes of the refusal: PLUGIN_…, ADOPT_TOO_LARGE; those of packages that are left out are among the findings.
*/
function planAdoption(inventory, wish) {
	const { candidates, findings } = choosePlugins(inventory.packages, wish);
	const tier = (wish.tier === void 0 ? void 0 : tierNamed(wish.policy, wish.tier)) ?? wish.policy.tiers.at(-1);
	if (tier === void 0) throw new Error("a policy without tiers");
	const plugins = candidates.map(adopted);
	const drafted = plugins.filter(({ candidate }) => candidate.state === "plugin");
	if (drafted.length > 900) {
		const message = `${drafted.length} plugins, at most ${900} fit one change; --only names some of them`;
		return refused(finding("ADOPT_TOO_LARGE", message));
	}
	const files = /* @__PURE__ */ new Map();
	const wrong = [];
	for (const plugin of drafted) {
		const { pluginId } = plugin.candidate;
		const record = encodeForPeople(recordOf(plugin, tier, wish));
		wrong.push(...findingsOf(parsePluginRecord(record, recordPath(pluginId))));
		files.set(`plugins/${pluginId}/README.md`, Buffer.from(adoptionReadme(plugin), "utf8"));
		files.set(`plugins/${pluginId}/${DRAFT_FILE}`, encodeForPeople(draftOf(plugin)));
		files.set(recordPath(pluginId), record);
	}
	const distinct = wrong.filter(({ code, message }, at) => at === wrong.findIndex((one) => one.code === code && one.message === message));
	return unlessFound(distinct, () => ({
		plugins,
		files,
		findings: [...inventory.findings, ...findings],
		tier
	}));
}
function adopted(candidate) {
	const requirements = candidate.requirements ?? [];
	const embedded = embeddedOf(candidate);
	const sdks = requirements.flatMap(({ entry }) => entry ?? []).slice(0, MAX_SDKS);
	const draft = embedded ?? draftOf({
		candidate,
		sdks
	});
	return {
		candidate,
		undeclared: REQUIRED.filter((member) => !Object.hasOwn(draft, member)),
		sdks,
		egress: egressHints(requirements.map(({ key }) => key))
	};
}
/** The covenant that the package brings, or what its metadata states. An empty list would say none: it is left out. */
function draftOf({ candidate, sdks }) {
	const embedded = embeddedOf(candidate);
	if (embedded !== void 0) return embedded;
	const [{ licence }] = candidate.found;
	const { requirements, unread } = candidate;
	const isWhole = requirements !== void 0 && unread === 0 && requirements.every(({ entry }) => entry !== void 0);
	return {
		plugin_id: candidate.pluginId,
		...isWhole && requirements.length <= MAX_SDKS ? { sdk_allowlist: sdks } : {},
		...licence !== void 0 && LICENCE.test(licence) ? { licence } : {}
	};
}
function embeddedOf({ found: [{ manifest }] }) {
	const parsed = manifest === void 0 ? void 0 : parseEmbeddedManifest(manifest, MANIFEST_FILE);
	return parsed?.kind === "ok" && isPrintable(JSON.stringify(parsed.value.value)) ? parsed.value.value : void 0;
}
function recordOf({ candidate }, tier, { owners, publishers, policy, now }) {
	const days = Math.min(REVIEW_DAYS, policy.max_review_days ?? REVIEW_DAYS);
	const [{ summary }] = candidate.found;
	const ways = tier.dependencies ?? ["host"];
	return {
		schema_version: 1,
		plugin_id: candidate.pluginId,
		owners: [...owners],
		tier: {
			name: tier.name,
			review_by: dayOf(new Date(now.getTime() + days * DAY_IN_MS))
		},
		on_breach: "observe",
		publishers,
		dependencies: ways.includes("host") ? "host" : ways[0] ?? "host",
		status: "active",
		...summary !== void 0 && isSummary(summary) ? { summary } : {}
	};
}
/** One line that shows all it holds; anything else stays with the package. */
function isSummary(text) {
	return text.length > 0 && text.length <= MAX_SUMMARY_CHARACTERS && isPrintable(text);
}

// cli/commands/adopt.ts
var adopt_exports = /* @__PURE__ */ __exportAll({ command: () => command });
const OPTIONS = {
	registry: REGISTRY_OPTION,
	"open-pr": {
		type: "string",
		value: "ORG/REPO",
		description: "propose to that registry by one pull request instead"
	},
	owner: {
		type: "string",
		value: "@ORG/TEAM",
		multiple: true,
		description: "accountable for what is adopted"
	},
	tier: {
		type: "string",
		value: "NAME",
		description: "a tier of policy.yml (the least trusted)"
	},
	...PUBLISHER_OPTIONS,
	only: {
		type: "string",
		value: "NAME",
		multiple: true,
		description: "packages of that name alone; * for any letters"
	},
	all: {
		type: "boolean",
		description: "also packages that another one needs"
	},
	"allow-similar": {
		type: "boolean",
		description: "take names that look like one another"
	},
	...GITHUB_OPTIONS,
	"server-url": SERVER_OPTION
};
const command = defineCommand({
	name: "adopt",
	summary: "Draft records and covenants of plugins that are in use already, from metadata alone",
	usage: "DIR --owner @ORG/TEAM (--publisher-key FILE | --publisher FILE) [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: OPTIONS,
	example: "portcullis adopt /srv/app/venv --owner @acme/platform --publisher-key platform.pem.pub --registry registry",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		if (options.registry !== void 0 && options["open-pr"] !== void 0) throw new UsageError("--registry and --open-pr exclude each other");
		const publishers = await readPublishers(options, cwd, now());
		if (publishers.length === 0) throw new UsageError("--publisher-key or --publisher is needed: who signs until each owner has an identity");
		readOwners(options.owner);
		const root = resolve(cwd, positionals[0] ?? "");
		if (!(await stat(root).catch(() => void 0))?.isDirectory()) throw new UsageError(`${positionals[0] ?? ""} is no folder`);
		progress("looking at what is installed");
		const inventory = await findPackages(root);
		if (inventory.kind === "refused") return refusal(inventory.findings, style);
		const job = {
			options,
			inventory: inventory.value,
			publishers,
			now,
			cwd,
			env
		};
		progress(options["open-pr"] === void 0 ? "drafting" : "asking GitHub");
		const done = options["open-pr"] === void 0 ? await intoFolder(job) : await intoPull(job, options["open-pr"]);
		return done.kind === "refused" ? refusal(done.findings, style) : report(done.value, style);
	}
});
async function intoFolder(job) {
	const registry = resolve(job.cwd, job.options.registry ?? ".");
	const policy = parsePolicy(await readPolicyFile(registry));
	if (policy.kind === "refused") return policy;
	const adoption = planAdoption(job.inventory, wishOf(job, policy.value.value, await enrolledIn(registry)));
	if (adoption.kind === "refused") return adoption;
	await writeFiles(registry, adoption.value.files);
	const where = adoption.value.files.size === 0 ? void 0 : relative(job.cwd, registry) || "this folder";
	return ok({
		adoption: adoption.value,
		where,
		proposed: void 0
	});
}
async function intoPull(job, registry) {
	const { options, env, cwd, now } = job;
	const { serverUrl } = gitHubPlace(options);
	const { github, at, token } = await connectGitHub(registry, options, env, cwd);
	const { openFetchedRepository } = await import("./fetched-repository.js");
	const { PullRequests } = await import("./pull-requests.js");
	const { gitAuthorization, remoteOf } = await import("./repository-name.js").then((n) => n.i);
	const { proposeAdoption, readAdoptionGround } = await import("./propose-adoption.js");
	const remote = remoteOf(serverUrl, at);
	await using repository = await openFetchedRepository({
		remote,
		authorization: gitAuthorization(token)
	});
	const desk = {
		pulls: new PullRequests(github, at),
		repository,
		pushTo: {
			remote,
			owner: at.owner
		},
		now
	};
	const ground = await readAdoptionGround(desk);
	if (ground.kind === "refused") return ground;
	const adoption = planAdoption(job.inventory, wishOf(job, ground.value.policy, ground.value.enrolled));
	if (adoption.kind === "refused") return adoption;
	const proposed = await proposeAdoption(adoption.value, ground.value, desk);
	return ok({
		adoption: adoption.value,
		where: proposed?.pull.url,
		proposed
	});
}
function wishOf({ options, publishers, now }, policy, enrolled) {
	const { tier } = options;
	if (tier !== void 0) checkTier(policy, tier);
	return {
		policy,
		tier,
		owners: options.owner,
		publishers,
		only: options.only,
		all: options.all,
		allowSimilar: options["allow-similar"],
		enrolled,
		now: now()
	};
}
const NOTHING_FOUND = "  nothing was found: name a folder that holds a virtual environment, a node_modules or archives; --only leaves out the rest";
const HEADINGS = [
	"plugin",
	"package",
	"version",
	"state",
	"not declared",
	"hosts to ask about"
];
const STATES = {
	plugin: "drafted",
	enrolled: "enrolled already",
	needed: "needed by another",
	similar: "left out: similar name"
};
function report({ adoption, where, proposed }, style) {
	const { plugins, findings, tier } = adoption;
	const drafted = plugins.filter(({ candidate }) => candidate.state === "plugin").length;
	const advice = observeAdvice(tier);
	const verdict = proposed?.kind ?? (drafted > 0 ? "drafted" : "unchanged");
	const sum = `${verdict}: ${drafted} of ${count(plugins.length, "package")}${where === void 0 ? "" : `, ${plainText(where)}`}`;
	return {
		exit: "yes",
		human: [
			...plugins.length === 0 ? [] : [renderTable(HEADINGS, plugins.map(row), style)],
			...findings.length === 0 ? [] : [renderFindings(findings, style)],
			[
				style.green(sum),
				...plugins.length === 0 ? [NOTHING_FOUND] : [],
				...drafted > 0 && advice !== void 0 ? [`  before the first release: ${plainText(advice)}`] : [],
				...drafted > 0 && proposed === void 0 ? ["  next: read the drafts, commit and propose them; `portcullis plugin new` gives owners their line of CODEOWNERS"] : []
			].join("\n")
		].join("\n\n"),
		json: {
			verdict,
			tier: tier.name,
			advice: advice ?? null,
			pull_request: proposed?.pull.number ?? null,
			url: proposed?.pull.url ?? null,
			files: [...adoption.files.keys()],
			plugins: plugins.map(pluginJson),
			left_out: findingsJson(findings)
		}
	};
}
function row({ candidate, undeclared, egress }) {
	const { pluginId, found, state } = candidate;
	const versions = [...new Set(found.map(({ version }) => version))].join(" ");
	return [
		pluginId,
		found[0].name,
		versions,
		STATES[state],
		undeclared.join(" "),
		egress.hosts.join(" ")
	];
}
function pluginJson({ candidate, undeclared, sdks, egress }) {
	const { pluginId, found, state } = candidate;
	return {
		plugin_id: pluginId,
		state,
		found: found.map(({ ecosystem, name, version, place, notes }) => ({
			ecosystem: ecosystem ?? null,
			name,
			version,
			place,
			notes
		})),
		undeclared,
		sdk_candidates: sdks,
		egress_candidates: egress.hosts,
		egress_anywhere: egress.anywhere
	};
}

export { command, adoptionBody as n, adoptionTitle as r, adopt_exports as t };