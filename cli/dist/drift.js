import { l as parseCertificate, r as parseBundle } from "./bundle.js";
import { n as visibleText } from "./outside-text.js";

// core/capability/risk-class.ts
/**
* What a change of capability puts at risk, heaviest first, in one line each. A closed list: a policy maps each to the
* approvals that it needs.
*/
const RISK_CLASSES = {
	"first-release": "nothing of this plugin was approved before",
	"tier-promoted": "the platform trusts the plugin further than before",
	"egress-host": "data can go to hosts that it could not go to before",
	"data-class-raised": "the plugin sees data above anything it saw before",
	"permission-added": "the plugin has a kind of power that it did not have",
	"file-access": "the plugin reads or writes paths that it did not",
	"egress-scheme": "a known host is reached in another way, perhaps unencrypted",
	"redaction-removed": "data leaves a run that was removed before",
	"data-class-added": "the plugin sees a further class of data, none above what it saw",
	origin: "somebody or something else is said to have written the plugin",
	undeclared: "the covenant is silent, and nothing can be held against the plugin there",
	"egress-port": "a known host is reached at another port",
	"sdk-added": "the plugin may carry a package that it could not",
	"sdk-widened": "the plugin may carry versions of a package that it could not",
	"retention-lengthened": "data is kept for longer",
	"stage-added": "the plugin runs in a further stage of the platform",
	"limit-raised": "a run may use more than before",
	"output-schema": "what reads the results of a run may meet something new",
	licence: "the plugin is used under other terms",
	none: "nothing: the plugin may do less, or says more precisely what it does"
};
/**
* What is at risk where a release is not made or brought as the last one was, heaviest first. A closed list, apart from what
* the plugin may do; a class that policy's quorum does not name falls under its `drift`.
*/
const DRIFT_CLASSES = {
	"drift-submitter": "another account brings it than brought the last release",
	"drift-signer": "another key signed it, or a workflow in the place of a key",
	"drift-source": "it comes from another repository, or that of another owner",
	"drift-owners": "others are accountable for the plugin",
	"version-goes-back": "what was mended in a later version may be broken again",
	"drift-builder": "another builder made it, or made it another way",
	"drift-build-script": "another script made it, or one that nobody compared",
	"drift-workflow": "another workflow signed it",
	"drift-trigger": "something else started the workflow",
	"drift-runner": "it was made on another kind of machine",
	"drift-ref": "it was made from another kind of ref"
};
function isDriftClass(risk) {
	return Object.hasOwn(DRIFT_CLASSES, risk);
}
/** Place in the order of weight: 0 is the heaviest. */
function driftRank(risk) {
	return Object.keys(DRIFT_CLASSES).indexOf(risk);
}
const HEAVIEST_FIRST = Object.keys(RISK_CLASSES);
/** Place in the order of weight: 0 is the heaviest. */
function riskRank(risk) {
	return HEAVIEST_FIRST.indexOf(risk);
}

// core/release/ref-kind.ts
/** Versions have refs of their own; that releases came from tags and now come from a branch is what counts. */
function kindOfRef(ref) {
	return ref?.split("/").slice(0, 2).join("/");
}

// core/release/drift.ts
/** What is compared: the word for it, and what is at risk where it changes. */
const ASPECTS = {
	"submitting-account": ["submitting account", "drift-submitter"],
	signer: ["signer", "drift-signer"],
	source: ["source repository", "drift-source"],
	owner: ["source repository's owner", "drift-source"],
	owners: ["owners", "drift-owners"],
	version: ["version", "version-goes-back"],
	"built-by": ["built_by", "drift-builder"],
	builder: ["builder", "drift-builder"],
	"build-type": ["build type", "drift-builder"],
	"build-source": ["repository of the build", "drift-source"],
	"build-script": ["build script", "drift-build-script"],
	"build-script-digest": ["build script's digest", "drift-build-script"],
	"build-ref": ["build script's ref", "drift-build-script"],
	workflow: ["signing workflow", "drift-workflow"],
	trigger: ["trigger", "drift-trigger"],
	runner: ["runner", "drift-runner"],
	ref: ["ref", "drift-ref"]
};
function driftChange(aspect, before, after) {
	return {
		aspect,
		risk: ASPECTS[aspect][1],
		before,
		after
	};
}
/** The change in one plain line, free of control and formatting characters. */
function describeDrift({ aspect, risk, before, after }) {
	const [from, to] = [before, after].map((side) => side === void 0 ? "(not stated)" : visibleText(side));
	return `${ASPECTS[aspect][0]} changed from ${from} to ${to} [${risk}: ${DRIFT_CLASSES[risk]}]`;
}
/** Reads the facts of a bundle that was verified before. Undefined if it cannot be read any more. */
function signingFacts(bundle) {
	const parsed = parseBundle(bundle);
	if (parsed.kind === "refused") return void 0;
	const { signer } = parsed.value;
	if (signer.kind !== "certificate") return {
		...NOTHING,
		signer: `key ${signer.hint}`
	};
	const certificate = parseCertificate(signer.der);
	return certificate.kind === "refused" ? void 0 : factsOf(certificate.value.identity);
}
const NOTHING = {
	signer: void 0,
	workflow: void 0,
	trigger: void 0,
	runner: void 0,
	source: void 0,
	owner: void 0,
	ref: void 0
};
function factsOf(identity) {
	return {
		signer: `workflow of ${identity.issuer ?? "nobody"}`,
		workflow: identity.build_signer_uri?.split("@")[0],
		trigger: identity.build_trigger,
		runner: identity.runner_environment,
		source: named(identity.source_repository, identity.source_repository_id),
		owner: named(identity.source_repository_owner, identity.source_repository_owner_id),
		ref: kindOfRef(identity.source_repository_ref)
	};
}
/** A name is free for others once its holder lets go of it; the number is not. */
function named(name, id) {
	return name === void 0 || id === void 0 ? name : `${name} (id ${id})`;
}
/**
* What differs between who made two releases, how, and who brought them, heaviest risk first. Of what is not known of one
* of them, one aspect stands for all: what may be another counts as another.
*/
function driftBetween(before, after) {
	return [
		...submitterDrift(before.submittedBy, after.submittedBy),
		...factsDrift("signer", before.signing, after.signing),
		...factsDrift("builder", before.build, after.build),
		...differing("owners", ownersText(before.owners), ownersText(after.owners))
	].toSorted((one, other) => driftRank(one.risk) - driftRank(other.risk));
}
function differing(aspect, before, after) {
	return before === after ? [] : [driftChange(aspect, before, after)];
}
function factsDrift(whole, before, after) {
	if (before === void 0 || after === void 0) return [driftChange(whole, before?.[whole], after?.[whole])];
	return Object.keys(before).flatMap((aspect) => differing(aspect, before[aspect], after[aspect]));
}
/** Two accounts that nobody knows are not thereby one. */
function submitterDrift(before, after) {
	if (before === "not-asked" || after === "not-asked" || before === after && before !== "unknown") return [];
	const [was, is] = [before, after].map((account) => account === "unknown" ? void 0 : `account ${account}`);
	return [driftChange("submitting-account", was, is)];
}
/** Logins and teams are case-insensitive, and no order is meant. */
function ownersText(owners) {
	return owners?.map((owner) => owner.toLowerCase()).toSorted().join(", ");
}

export { kindOfRef as a, riskRank as c, signingFacts as i, driftBetween as n, RISK_CLASSES as o, driftChange as r, isDriftClass as s, describeDrift as t };