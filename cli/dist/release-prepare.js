import { n as requireRegistry, r as prepareRelease, t as registryIdIn } from "./registry-folder.js";
import { d as HARD_LIMITS } from "./tar-header.js";
import { t as digestFromHex } from "./digest.js";
import { a as wholeSeconds } from "./time.js";
import { t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { n as RELEASE_STATEMENT_FILE } from "./release-record.js";
import { r as readArtifactFile } from "./artifact-file.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput, t as digestInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { a as REGISTRY_OPTION } from "./locations.js";
import { n as writeFiles } from "./write-files.js";
import { rm } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";

// cli/commands/release-prepare.ts
const command = defineCommand({
	name: "release prepare",
	summary: "Make the release folder of an artifact: stamped manifest, SBOM, record",
	usage: "ARTIFACT --url URL --built-by LABEL [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		registry: REGISTRY_OPTION,
		url: {
			type: "string",
			value: "URL",
			required: true,
			description: "where hosts fetch the artifact"
		},
		"built-by": {
			type: "string",
			value: "LABEL",
			required: true,
			description: "who built it"
		},
		"built-at": {
			type: "string",
			value: "TIME",
			description: "when, RFC 3339 in UTC (now)"
		},
		sbom: {
			type: "string",
			value: "FILE",
			description: "the CycloneDX SBOM, where the artifact carries none"
		},
		version: {
			type: "string",
			value: "VERSION",
			description: "for an archive that names none"
		},
		"build-script": {
			type: "string",
			value: "FILE",
			description: "what built it, so that a change of it is shown"
		},
		"build-script-uri": {
			type: "string",
			value: "URL",
			description: "where that script lies, at its commit"
		}
	},
	example: "portcullis release prepare dist/plugin-1.0.0-py3-none-any.whl --url https://github.com/acme/plugin/releases/download/v1.0.0/plugin-1.0.0-py3-none-any.whl --built-by ci/acme",
	async run({ options, positionals, cwd, now, style, progress }) {
		const file = positionals[0] ?? "";
		const registry = resolve(cwd, options.registry ?? ".");
		const registryId = options.registry === void 0 ? await registryIdIn(registry) : await requireRegistry(registry, options.registry);
		progress(`reading ${file}`);
		const artifact = await readArtifact(resolve(cwd, file));
		if (artifact.kind === "unavailable") return refusal(artifact.findings, style);
		const prepared = await prepareRelease({
			artifact,
			artifactName: basename(file),
			url: options.url,
			sbom: options.sbom === void 0 ? void 0 : await readInput(cwd, options.sbom, MAX_SBOM_BYTES),
			version: options.version,
			builtBy: options["built-by"],
			builtAt: options["built-at"] ?? wholeSeconds(now()),
			buildScript: await buildScript(cwd, options["build-script"], options["build-script-uri"])
		});
		if (prepared.kind === "refused") return refusal(prepared.findings, style);
		const { folder, files, pluginId, version } = prepared.value;
		await writeFiles(registry, [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
		await rm(join(registry, folder, RELEASE_STATEMENT_FILE), { force: true });
		const shown = plainText(relative(cwd, join(registry, folder)) || ".");
		const id = registryId ?? "REGISTRY_ID";
		return {
			exit: "yes",
			human: [
				`${style.green("prepared")}: ${shown}`,
				...registryId === void 0 ? [style.dim("this folder is no registry; copy what was made into a checkout of one")] : [],
				`sign it next: portcullis release sign ${shown} --registry-id ${plainText(id)} --key FILE`
			].join("\n"),
			json: {
				verdict: "prepared",
				folder,
				plugin_id: pluginId,
				version,
				artifact_digest: artifact.digest
			}
		};
	}
});
async function buildScript(cwd, file, uri) {
	if (file === void 0 && uri === void 0) return void 0;
	if (file === void 0 || uri === void 0) throw new UsageError("--build-script and --build-script-uri go together");
	const { sha256 } = await digestInput(cwd, file);
	return {
		uri,
		digest: digestFromHex(sha256)
	};
}
async function readArtifact(path) {
	try {
		return await readArtifactFile(path, basename(path), HARD_LIMITS);
	} catch (cause) {
		throw new Error(`cannot read ${path}`, { cause });
	}
}

export { command };