import { n as readSbom, t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";

// cli/commands/sbom-check.ts
const command = defineCommand({
	name: "sbom check",
	summary: "Check a CycloneDX SBOM as the PR check does",
	usage: "FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		"expect-name": {
			type: "string",
			value: "NAME",
			description: "the package that the root component must be"
		},
		"expect-version": {
			type: "string",
			value: "VERSION",
			description: "its version"
		},
		"expect-type": {
			type: "string",
			value: "TYPE",
			description: "its package URL type, pypi or npm"
		}
	},
	example: "portcullis sbom check sbom.cdx.json --expect-name hello --expect-version 1.2.0",
	async run({ options, positionals, cwd, style, progress }) {
		const file = positionals[0] ?? "";
		const expected = expectedRoot(options["expect-name"], options["expect-version"], options["expect-type"]);
		const bytes = await readInput(cwd, file, MAX_SBOM_BYTES);
		progress(`checking ${file}`);
		const sbom = await readSbom(bytes, expected, file);
		return sbom.kind === "refused" ? refusal(sbom.findings, style) : accepted(sbom.value, style);
	}
});
function expectedRoot(name, version, purlType) {
	if (name === void 0 && version === void 0 && purlType === void 0) return void 0;
	if (name === void 0 || version === void 0) throw new UsageError("--expect-name and --expect-version go together");
	return purlType === void 0 ? {
		name,
		version
	} : {
		name,
		version,
		purlType
	};
}
function accepted({ root, specVersion, components, directDependencies }, style) {
	const about = plainText(`${root.name} ${root.version}`);
	const counts = {
		components: components.length,
		direct_dependencies: directDependencies.length
	};
	return {
		exit: "yes",
		human: `${style.green("in order")}: ${about}, CycloneDX ${specVersion}, ${counts.components} components, ${counts.direct_dependencies} of them direct`,
		json: {
			verdict: "in order",
			root,
			spec_version: specVersion,
			...counts
		}
	};
}

export { command };