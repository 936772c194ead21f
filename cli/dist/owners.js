import { t as OwnersIndex } from "./owners-index.js";
import { c as ownerText } from "./owners-lock.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings } from "./render-findings.js";
import { r as readCodeowners, t as CODEOWNERS_OPTION } from "./owners-files.js";

// cli/commands/owners.ts
const command = defineCommand({
	name: "owners",
	summary: "Print who owns which path, by GitHub’s rules of CODEOWNERS",
	usage: "PATH... [options]",
	positionals: {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	},
	options: { codeowners: CODEOWNERS_OPTION },
	example: "portcullis owners plugins/weather/plugin.json policy.yml",
	async run({ options, positionals, cwd, stderr, style }) {
		const codeowners = await readCodeowners(cwd, options.codeowners);
		if (codeowners.findings.length > 0) stderr.write(`${renderFindings(codeowners.findings, style)}\n`);
		const index = new OwnersIndex(codeowners);
		const owned = positionals.map((path) => ownedPath(index, path));
		return {
			exit: "yes",
			human: owned.map(shown).join("\n"),
			json: owned
		};
	}
});
function ownedPath(index, path) {
	if (path.split("/").includes("..")) throw new UsageError(`${path}: a path as in the registry, without ..`);
	const rule = index.ruleOf(path.replace(/^(?:\.?\/)+/v, ""));
	if (rule === void 0) return {
		path,
		line: null,
		pattern: null,
		owners: []
	};
	return {
		path,
		line: rule.line,
		pattern: rule.pattern.text,
		owners: rule.owners.map(ownerText)
	};
}
function shown({ path, line, pattern, owners }) {
	const who = owners.length === 0 ? "nobody" : owners.join(" ");
	const why = line === null ? "no line covers it" : `line ${line}, ${pattern}`;
	return plainText(`${path}: ${who} (${why})`);
}

export { command };