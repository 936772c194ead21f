import { a as finding, c as ok, t as andThen } from "./finding.js";
import { t as parseBoundedYaml } from "./bounded-yaml.js";
import { c as isJsonObject, l as member, s as isJsonArray } from "./render-findings.js";

// action/doctor/reading.ts
function read(value) {
	return {
		kind: "read",
		value
	};
}
function unread(why) {
	return {
		kind: "unread",
		why
	};
}
/** A finding of its own kind: nobody has seen that it is sound, nor that it is not. */
function unverified(what, why, at) {
	return finding("DOCTOR_UNVERIFIED", `cannot verify ${what}: ${why}`, at);
}

// action/doctor/workflow-file.ts
const MAX_WORKFLOW_BYTES = 524288;
const MAX_WORKFLOW_DEPTH = 24;
const NOWHERE = {};
/** Reads a workflow or action file; what is not plain YAML is refused, and then nothing is known of it. */
function parseWorkflowFile(bytes, path) {
	return andThen(parseBoundedYaml(bytes, {
		maxBytes: MAX_WORKFLOW_BYTES,
		maxDepth: MAX_WORKFLOW_DEPTH
	}, path), ({ value, placeOf }) => {
		const top = isJsonObject(value) ? value : NOWHERE;
		const runs = objectAt(top, "runs");
		const kind = /(?:^|\/)action\.ya?ml$/v.test(path) ? "action" : "workflow";
		const jobs = Object.entries(objectAt(top, "jobs")).map(([id, job]) => jobOf(`/jobs/${id}`, job));
		return ok({
			path,
			kind,
			name: textAt(top, "name") ?? path,
			events: eventsOf(member(top, "on")),
			permissions: permissionsOf(member(top, "permissions")),
			jobs: kind === "action" ? [jobOf("/runs", runs)] : jobs,
			groups: groupsOf(member(top, "concurrency")),
			placeOf: (pointer) => placeOf(pointer) ?? { file: path }
		});
	});
}
function jobOf(pointer, value) {
	const job = isJsonObject(value) ? value : NOWHERE;
	const environment = member(job, "environment");
	const steps = member(job, "steps");
	return {
		pointer,
		name: textAt(job, "name") ?? pointer.slice(pointer.lastIndexOf("/") + 1),
		uses: textAt(job, "uses"),
		permissions: permissionsOf(member(job, "permissions")),
		environment: isJsonObject(environment) ? textAt(environment, "name") : textOf(environment),
		groups: groupsOf(member(job, "concurrency")),
		steps: isJsonArray(steps) ? steps.map((step, at) => stepOf(`${pointer}/steps/${at}`, step)) : []
	};
}
function stepOf(pointer, value) {
	const step = isJsonObject(value) ? value : NOWHERE;
	const inputs = Object.entries(objectAt(step, "with")).map(([name, each]) => [name, textOf(each) ?? ""]);
	return {
		pointer,
		uses: textAt(step, "uses"),
		run: textAt(step, "run"),
		with: Object.fromEntries(inputs)
	};
}
function eventsOf(on) {
	if (typeof on === "string") return /* @__PURE__ */ new Set([on]);
	if (isJsonArray(on)) return new Set(on.filter((each) => typeof each === "string"));
	return new Set(isJsonObject(on) ? Object.keys(on) : []);
}
function permissionsOf(value) {
	if (typeof value === "string") return { word: value };
	if (!isJsonObject(value)) return "unsaid";
	return { grants: Object.fromEntries(Object.entries(value).map(([name, access]) => [name, textOf(access) ?? ""])) };
}
function groupsOf(value) {
	const group = isJsonObject(value) ? textAt(value, "group") : textOf(value);
	return group === void 0 ? [] : [group];
}
function objectAt(object, key) {
	const value = member(object, key);
	return isJsonObject(value) ? value : NOWHERE;
}
function textAt(object, key) {
	return textOf(member(object, key));
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}

export { unverified as a, unread as i, parseWorkflowFile as n, read as r, MAX_WORKFLOW_BYTES as t };