import { t as SetupRefusal } from "./step.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { n as encodeForPeople } from "./encode-document.js";
import { s as writeRegistry, t as draftRegistry } from "./new-registry.js";
import { t as readFiles } from "./write-files.js";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

// cli/github/setup-folder.ts
const MAX_FILE_BYTES = 16777216;
const ORIGINS = "\nartifact_origins:\n";
/** A registry that begins on this machine, as `init` begins one, with the workflows that it runs. */
function setupFolder(wish) {
	const { directory, workflows, now } = wish;
	const places = {
		directory,
		keys: `${directory}.keys`,
		publication: `${directory}.publication`
	};
	return {
		name: wish.shown,
		directory,
		async isBegun() {
			const isThere = (path) => stat(path).then(() => true, () => false);
			if (await isThere(join(directory, "trust/root.json")) && await isThere(join(places.publication, "metadata"))) return true;
			for (const path of Object.values(places)) if ((await readdir(path).catch(() => [])).length > 0) throw new Error(`${path} is in the way: it is not empty, and no registry was begun in it`);
			return false;
		},
		async begin({ security, certifiers }, head) {
			const team = ({ slug }) => ({
				kind: "team",
				organization: wish.org,
				slug
			});
			const numbers = [security, certifiers].map((each) => ({
				owner: team(each),
				id: each.id
			}));
			const teams = {
				security: team(security),
				certifier: team(certifiers),
				privacy: team(security)
			};
			const drafted = await draftRegistry({
				...wish.registry,
				policy: void 0,
				headIdentity: head === void 0 ? void 0 : encodeForPeople(head),
				gitHub: {
					teams,
					numbers
				},
				now: now()
			});
			if (drafted.kind === "refused") throw new SetupRefusal(drafted.findings);
			const policy = policyOf(drafted.value.files.get("policy.yml") ?? /* @__PURE__ */ new Uint8Array(), wish);
			const parsed = parsePolicy(policy);
			if (parsed.kind === "refused") throw new SetupRefusal(parsed.findings);
			const files = new Map([
				...drafted.value.files,
				...workflows,
				[POLICY_FILE, policy]
			]);
			const written = await writeRegistry({
				...drafted.value,
				files
			}, places, now());
			if (written.kind === "refused") throw new SetupRefusal(written.findings);
		},
		secret: (file) => readFile(join(places.keys, file), "utf8").catch(() => void 0),
		async keep(file, text) {
			await mkdir(places.keys, {
				recursive: true,
				mode: 448
			});
			await writeFile(join(places.keys, file), text, { mode: 384 });
		},
		async publication() {
			const files = await readFiles(places.publication, MAX_FILE_BYTES).catch(() => void 0);
			if (files === void 0) return void 0;
			return new Map([...files].filter(([path]) => !path.split("/").some((part) => part.startsWith("."))));
		}
	};
}
/** The template's policy with what of it was wished otherwise. */
function policyOf(template, { artifactOrigins, onCall }) {
	const text = Buffer.from(template).toString("utf8");
	if (!text.includes(ORIGINS)) throw new Error("the template's policy.yml names no artifact_origins");
	const origins = `${ORIGINS}${artifactOrigins.map((each) => `  - ${each}\n`).join("")}`;
	const people = onCall.map(({ id, login }) => `  - { id: ${id}, login: ${JSON.stringify(login)} }\n`).join("");
	const revoking = `\n# Who may deny by a run of the revoke workflow, alone and at once.\non_call:\n${people}`;
	return Buffer.from(`${text.replace(ORIGINS, origins)}${people === "" ? "" : revoking}`, "utf8");
}

export { setupFolder };