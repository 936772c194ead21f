import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf, p as valuesOf } from "./finding.js";
import { _ as shownText } from "./render-findings.js";
import { t as classifyPath } from "./registry-path.js";
import { n as visibleText } from "./outside-text.js";
import { a as wholeSeconds } from "./time.js";
import { n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS } from "./owners-lock.js";
import { t as encodeDocument } from "./encode-document.js";
import { n as digestOf, r as hexOf } from "./digest.js";
import { _ as recordRow, d as withWaiver, p as withOwners } from "./ecosystem.js";
import { _ as admissionGround, d as quorumFor, f as NO_QUORUM, g as revocationFindings, m as readRule, r as covenantDigest, t as decideRelease, u as ruleRisks } from "./decide-release.js";
import { t as describeDrift } from "./drift.js";
import { i as readChangeSet, n as ownerDemands, r as mixtureFindings, t as ownersGround } from "./owners-ground.js";
import { i as describeChange } from "./capability-change.js";

// core/approval/fill-seats.ts
/** More would take long to tell apart, and no change is reviewed by so many whose word counts. */
const MAX_SEATED = 40;
const MAX_TRIALS = 5e4;
/**
* Seats the reviewers, one person on one seat of the policy; whoever sits on none answers as owner for all that they own.
* Tried out in full, so that nobody is told to find a third person where two who change places suffice.
*/
function fillSeats(reviews, seats, demands) {
	const people = reviews.slice(0, 40);
	const wanted = [...seats].flatMap(([name, count]) => Array.from({ length: count }, () => name));
	return new SeatSearch(people, wanted, demands).best();
}
var SeatSearch = class {
	#people;
	#wanted;
	#demands;
	/** Of each demand that seats could leave without one: its owners. A demand that has none is empty whoever sits where. */
	#contested;
	#trials = 0;
	#best;
	constructor(people, wanted, demands) {
		this.#people = people;
		this.#wanted = wanted;
		this.#demands = demands;
		const maySit = ({ roles }) => wanted.some((name) => roles.seats.has(name));
		this.#contested = demands.map((demand) => people.filter(({ roles }) => roles.owns.includes(demand))).filter((owners) => owners.every(maySit));
		this.#best = this.#seated(/* @__PURE__ */ new Map());
	}
	best() {
		this.#place(0, 0, /* @__PURE__ */ new Map());
		return this.#best;
	}
	/**
	* Tries everyone from `first` on upon the seat at `index`, and leaving it empty, until nothing is left empty. Seats of one
	* name are alike: who sits on which of them is not tried out, or a dozen who hold the same seats would use up all trials.
	*/
	#place(index, first, placed) {
		this.#trials += 1;
		if (this.#lostBy(index, placed) >= this.#best.empty.length) return;
		const name = this.#wanted[index];
		if (name === void 0) {
			this.#best = this.#seated(placed);
			return;
		}
		const isLast = this.#wanted[index + 1] !== name;
		for (const [at, person] of this.#people.entries()) {
			if (this.#best.empty.length === 0 || this.#trials > MAX_TRIALS) return;
			if (at >= first && person.roles.seats.has(name) && !placed.has(person)) this.#place(index + 1, isLast ? 0 : at + 1, new Map([...placed, [person, name]]));
		}
		if (this.#best.empty.length > 0) this.#place(this.#wanted.lastIndexOf(name) + 1, 0, placed);
	}
	/** What stays empty, however the seats from `index` on are filled. */
	#lostBy(index, placed) {
		return index - placed.size + this.#contested.filter((owners) => owners.every((each) => placed.has(each))).length;
	}
	#seated(placed) {
		const capacities = /* @__PURE__ */ new Map();
		const owned = /* @__PURE__ */ new Set();
		for (const person of this.#people) {
			const name = placed.get(person);
			const { owns } = person.roles;
			if (name === void 0) for (const demand of owns) owned.add(demand);
			capacities.set(person.review.userId, name === void 0 ? owns.map((demand) => ({
				kind: "owner",
				demand
			})) : [{
				kind: "seat",
				name
			}]);
		}
		const left = [...this.#wanted];
		for (const name of placed.values()) left.splice(left.indexOf(name), 1);
		return {
			capacities,
			empty: [...left.map((name) => ({
				kind: "seat",
				name
			})), ...this.#demands.filter((demand) => !owned.has(demand)).map((demand) => ({
				kind: "owner",
				demand
			}))]
		};
	}
};

// core/approval/roles.ts
function rolesOf(userId, { teams }, rule, demands) {
	const seats = Object.entries(rule.seats ?? {}).filter(([, { users = [], teams: named = [] }]) => users.some(({ id }) => id === userId) || named.some(({ id }) => teams.has(id))).map(([name]) => name);
	const owns = demands.filter(({ people }) => people.some(({ kind, id }) => kind === "user" ? id === userId : teams.has(id)));
	const isApprover = (rule.approvers ?? []).some(({ id }) => id === userId);
	return isApprover || seats.length > 0 || owns.length > 0 ? {
		isApprover,
		seats: new Set(seats),
		owns
	} : void 0;
}

// core/approval/sort-reviews.ts
const NOT_KNOWN = {
	kind: "user",
	mayWrite: "unknown",
	teams: /* @__PURE__ */ new Set()
};
/**
* Sorts the latest opinionated review of each account; a comment takes no approval back. A review counts if it approves,
* saw the change as it is now, and comes from a person who did not bring the change, may write, and holds a role in it.
*/
function sortReviews(evidence, rolesOf) {
	const latest = /* @__PURE__ */ new Map();
	for (const review of evidence.reviews) {
		if (review.state === "COMMENTED" || review.state === "PENDING") continue;
		if (!(review.isAfterMerge === true && review.state !== "CHANGES_REQUESTED") || !latest.has(review.userId)) latest.set(review.userId, review);
	}
	const counted = [];
	const objections = [];
	const uncounted = [];
	for (const review of latest.values()) {
		const standing = evidence.standings.get(review.userId) ?? NOT_KNOWN;
		const sorted = sortReview(review, standing, evidence, rolesOf(review.userId, standing));
		if (sorted.kind === "counted") counted.push({
			review,
			roles: sorted.roles
		});
		else if (sorted.kind === "objection") objections.push(review);
		else uncounted.push({
			review,
			reason: sorted.reason
		});
	}
	return {
		counted,
		objections,
		uncounted
	};
}
function sortReview(review, { kind, mayWrite }, evidence, roles) {
	if (kind === "bot") return uncounted("a program cannot answer for a change");
	if (roles === void 0) return uncounted(whyNoRole(evidence));
	if (mayWrite === "unknown" && review.state !== "CHANGES_REQUESTED") return uncounted("whether they may write to the registry cannot be verified");
	if (mayWrite === false) return uncounted("they may not write to the registry");
	if (evidence.submitters === "unknown") return uncounted("the change has more commits than can be attributed");
	if (evidence.submitters.includes(review.userId)) return uncounted("they brought the change, or a part of it");
	if (review.state === "DISMISSED") return uncounted("it was dismissed");
	if (review.state === "CHANGES_REQUESTED") return { kind: "objection" };
	if (review.isAfterMerge === true) return uncounted("it was submitted after the merge");
	if (review.commit !== evidence.head && review.sawTheChange !== true) return uncounted(`it saw another change, at ${review.commit.slice(0, 12)}`);
	return {
		kind: "counted",
		roles
	};
}
function uncounted(reason) {
	return {
		kind: "uncounted",
		reason
	};
}
/** Who cannot look into a team must not say that somebody is not in it. */
function whyNoRole({ unreadTeams = [] }) {
	return unreadTeams.length === 0 ? "neither policy.yml nor CODEOWNERS gives them a say in this change" : `who is in ${unreadTeams.join(" and ")} cannot be verified; members-token is missing or may not read it`;
}

// core/approval/decide-approval.ts
/** Whether the people whom policy and CODEOWNERS ask for have approved, with everyone who is still missing. */
function decideApproval(question) {
	const { policy, evidence } = question;
	const rule = policy.approvals;
	if (rule.source === "push") return ok([]);
	if (evidence.kind === "push") return refused(finding("APPROVAL_NO_PULL_REQUEST", "the change was pushed without a pull request"));
	if (!evidence.isAsProposed) return refused(finding("APPROVAL_CHANGE_DIFFERS", `the commit differs from pull request ${evidence.number}`));
	const [first, ...rest] = (evidence.tooLong ?? []).map((what) => finding("GITHUB_LIST_TOO_LONG", `GitHub lists more ${what} than are read`));
	return first === void 0 ? decideByReview(question, rule, evidence) : refused(first, ...rest);
}
function decideByReview(question, rule, evidence) {
	const { demands, findings } = demandsOf(question, rule);
	const { counted, objections, uncounted } = sortReviews(evidence, (userId, standing) => rolesOf(userId, standing, rule, demands));
	const filled = fillSeats(counted, question.quorum.seats, demands);
	const missing = [
		...findings,
		...objections.map(({ login }) => finding("APPROVAL_OBJECTION", `${login} asks for changes`)),
		...filled.empty.map((seat) => emptySeat(seat, rule)),
		...insidersOnly(counted, rule, question.quorum, {
			demands,
			...evidence
		}),
		...headcount(counted.length, rule, question.quorum, evidence)
	];
	const notCounted = uncounted.map(({ review: { login }, reason }) => finding("APPROVAL_NOT_COUNTED", `the review of ${login} does not count: ${reason}`));
	return unlessFound(missing.length === 0 ? [] : [...missing, ...notCounted], () => counted.map((review) => approvalOf$1(review, evidence, filled)));
}
function demandsOf({ paths, owners }, rule) {
	if (rule.code_owners !== true) return {
		demands: [],
		findings: []
	};
	if (owners !== void 0) return ownerDemands(paths, owners);
	return {
		demands: [],
		findings: [finding("CODEOWNERS_MISSING", "nobody can tell who owns the changed paths")]
	};
}
function emptySeat(seat, rule) {
	if (seat.kind === "seat") return finding("APPROVAL_SEAT_EMPTY", `${seat.name}: ${holdersOf(seat.name, rule)}`);
	const { owners, path, line } = seat.demand;
	return finding("APPROVAL_OWNER_MISSING", `${owners.join(" or ")} for ${shownText(path)} (CODEOWNERS, line ${line})`);
}
function holdersOf(name, { seats = {} }) {
	const { users = [], teams = [] } = seats[name] ?? {};
	return [...users.map(({ login }) => `@${login}`), ...teams.map((team) => `@${team.name}`)].join(" or ");
}
/** Who could not be named might be one of those who approved: one more has to look at it. */
function headcount(counted, rule, { approvals }, { unnamed = [] }) {
	const required = Math.max(rule.required, approvals) + (unnamed.length > 0 ? 1 : 0);
	if (counted >= required) return [];
	const more = unnamed.length > 0 ? `, one of them because nobody can tell ${unnamed.join(" and ")}` : "";
	return [finding("APPROVAL_MISSING", `${counted} of ${required} approvals${more}`)];
}
/** Of a folder whose tier wants somebody from outside: those who own nothing of it. */
function insidersOnly(counted, rule, { outsideOf }, { demands, unreadTeams = [] }) {
	const isOf = (folder) => (demand) => demand.paths.some((path) => path.startsWith(folder));
	const isUnread = ({ people }) => unreadTeams.length > 0 && people.some(({ kind }) => kind === "team");
	return [...outsideOf].filter((folder) => rule.code_owners !== true || demands.filter(isOf(folder)).some(isUnread) || counted.every(({ roles }) => roles.owns.some(isOf(folder)))).map((folder) => finding("APPROVAL_INSIDERS_ONLY", `nobody from outside of ${folder} approved`));
}
function approvalOf$1({ review }, evidence, { capacities }) {
	const seats = capacities.get(review.userId) ?? [];
	return {
		login: review.login,
		id: review.userId,
		pull_request: review.pullRequest ?? evidence.number,
		review_id: review.id,
		commit: review.commit,
		capacities: seats.length === 0 ? ["approver"] : seats.map(capacityName)
	};
}
function capacityName(seat) {
	return seat.kind === "seat" ? seat.name : `owner of ${seat.demand.pattern}`;
}
/** Who brought a change, as the next one is compared with it. A push-based registry knows of no accounts. */
function submitterOf(policy, evidence) {
	if (policy.approvals.source === "push") return "not-asked";
	return (evidence.kind === "pull-request" ? evidence.author : void 0) ?? "unknown";
}

// core/publication/admit-release.ts
/** Judges a release of a step, `state` being what its rules made of `before`: evidence first, then who approved it. */
async function admitRelease(before, state, step, folder, ground) {
	const policy = before.policy?.value;
	if (policy === void 0) return leftOut([finding("APPROVAL_RULES_UNACCEPTED", "there is no accepted policy")]);
	const artifact = step.artifacts.get(folder.folder) ?? {
		kind: "unavailable",
		findings: [finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody looked for it")]
	};
	const submittedBy = submitterOf(policy, step.approval);
	const stood = admissionGround(before, ground);
	const judging = {
		...admissionGround(state, {
			...ground,
			submittedBy
		}),
		versions: (pluginId) => stood.versions(pluginId)
	};
	const decision = await (ground.decide ?? decideRelease)(folder, artifact, judging);
	if (decision.kind === "refused") return leftOut(decision.findings);
	const approval = approvalOf(before, policy, step, decision.release.review.quorum);
	if (approval.kind === "refused") return leftOut(approval.findings);
	const { documents } = decision.release;
	const row = {
		version: documents.record.version,
		ordinal: state.nextOrdinal,
		artifact: documents.record.artifact,
		manifest_digest: documents.manifestDigest,
		sbom_digest: documents.sbomDigest,
		statement_digest: documents.statementDigest,
		admitted_at: wholeSeconds(ground.at),
		source_commit: step.commit,
		...documents.manifest.value.origin === "synthesized" ? { quarantined: true } : {},
		...typeof submittedBy === "number" ? { submitted_by: submittedBy } : {},
		...approval.value.length === 0 ? {} : { approvals: approval.value }
	};
	return {
		kind: "admitted",
		release: decision.release,
		row
	};
}
/** By the owners as accepted before the step: a change must not choose who approves it. */
function approvalOf(before, policy, { approval, changes }, quorum) {
	const paths = changes.map(({ path }) => path);
	return decideApproval({
		policy,
		evidence: approval,
		quorum,
		paths,
		owners: ownersGround(before.owners)
	});
}
/** The state with the row among those of its plugin, which is there: no release is admissible without an accepted record. */
function withRelease(state, pluginId, row) {
	const plugins = [...state.plugins].map(([id, plugin]) => id === pluginId ? [id, {
		...plugin,
		releases: [...plugin.releases, row]
	}] : [id, plugin]);
	return {
		...state,
		plugins: new Map(plugins),
		nextOrdinal: state.nextOrdinal + 1
	};
}
function leftOut(findings) {
	return {
		kind: "left-out",
		findings
	};
}

// core/publication/apply-rules.ts
/**
* Takes over changes to the rules and records that were accepted, and marks those that were not: the branch then holds
* something that nobody accepted, and admissions halt until the content is accepted or back to what it was.
*/
function applyRules(before, step, changes, isAccepted) {
	let state = before;
	const halted = [];
	const accepted = [];
	const findings = [];
	for (const change of changes) {
		const policy = (before.policy ?? state.policy)?.value;
		const rule = isAccepted ? readRule(change, {
			at: step.at,
			policy
		}) : void 0;
		if (rule?.kind === "ok") {
			state = withoutHalt(takeOver(state, change, rule.value), change.path);
			accepted.push(recordedRule(change.path, rule.value));
		} else if (isAsAccepted(state, change)) state = withoutHalt(state, change.path);
		else {
			state = withHalt(state, {
				path: change.path,
				commit: step.commit
			});
			halted.push(change.path);
			findings.push(...rule?.findings ?? []);
		}
	}
	return {
		state,
		halted,
		accepted,
		findings
	};
}
function recordedRule(path, rule) {
	if (rule.kind === "gone") return { path };
	if (rule.kind !== "record") return {
		path,
		digest: rule.digest
	};
	const { plugin_id: pluginId, tier, on_breach: onBreach, status } = rule.plugin;
	const plugin = {
		plugin_id: pluginId,
		tier: tier.name,
		review_by: tier.review_by,
		on_breach: onBreach,
		status
	};
	return {
		path,
		digest: rule.digest,
		plugin
	};
}
function takeOver(state, { path, bytes }, rule) {
	if (rule.kind === "record") return takeOverRecord(state, rule.plugin, rule.digest);
	const rules = new Map(state.rules);
	const ruleRecords = new Map(state.ruleRecords);
	ruleRecords.delete(path);
	if (rule.kind === "gone") rules.delete(path);
	else rules.set(path, rule.digest);
	const policy = rule.kind === "policy" ? {
		value: rule.policy,
		digest: rule.digest
	} : state.policy;
	return {
		...state,
		rules,
		ruleRecords,
		policy,
		waivers: withWaiver(state.waivers, path, bytes),
		owners: withOwners(state.owners, path, bytes)
	};
}
function takeOverRecord(state, plugin, digest) {
	const releases = state.plugins.get(plugin.plugin_id)?.releases ?? [];
	const row = {
		record: recordRow(plugin, digest),
		releases
	};
	return {
		...state,
		plugins: new Map(state.plugins).set(plugin.plugin_id, row)
	};
}
function isAsAccepted(state, change) {
	const path = classifyPath(change.path);
	const accepted = path.kind === "record" ? state.plugins.get(path.pluginId)?.record.digest : state.rules.get(change.path);
	if (change.kind === "deleted") return accepted === void 0;
	return change.mode === "100644" && change.bytes !== void 0 && accepted === digestOf(change.bytes);
}
function withHalt(state, halt) {
	return {
		...state,
		halts: [...state.halts.filter(({ path }) => path !== halt.path), halt]
	};
}
function withoutHalt(state, path) {
	return {
		...state,
		halts: state.halts.filter((halt) => halt.path !== path)
	};
}

// core/publication/approval-record.ts
/**
* The ledger's entry of one merge. A function of what was decided and nothing else, so that a rebuild that decides the same
* writes the same bytes.
*/
function writeRecord(decided) {
	const { before, base } = decided;
	const record = {
		schema_version: 1,
		registry_id: before.registryId,
		commit: decided.commit,
		...base === void 0 ? {} : { base },
		decided_at: wholeSeconds(decided.at),
		...before.lastRecord === void 0 ? {} : { previous: before.lastRecord },
		origin: originOf(decided),
		reviews: reviewsOf(decided),
		judged_by: judgedBy(before),
		quorum: recordedQuorum(decided.quorum),
		rules: decided.rules,
		releases: decided.releases.map(recordedRelease)
	};
	const bytes = encodeDocument(record);
	return {
		record,
		bytes,
		digest: digestOf(bytes)
	};
}
function originOf({ isFirst, evidence, before }) {
	if (isFirst && before.policy === void 0) return { kind: "root" };
	if (evidence.kind === "push") return { kind: "push" };
	const { number, head, author, submitters, unnamed = [] } = evidence;
	const unknown = submitters === "unknown" ? ["who wrote its commits"] : [];
	return {
		kind: "pull-request",
		number,
		head,
		...author === void 0 ? {} : { author },
		submitters: submitters === "unknown" ? [] : ascending(submitters),
		unnamed: [...unnamed, ...unknown].map(oneLine)
	};
}
/** One entry for each review, in the order in which they were counted; a person may count in several capacities. */
function reviewsOf({ approvals, evidence }) {
	if (evidence.kind === "push") return [];
	const reviews = /* @__PURE__ */ new Map();
	for (const approval of approvals) {
		const { id, login, review_id: reviewId, capacities = [] } = approval;
		const before = reviews.get(reviewId)?.capacities ?? [];
		reviews.set(reviewId, {
			id,
			login: oneLine(login),
			review_id: reviewId,
			pull_request: approval.pull_request,
			commit: approval.commit,
			saw_the_change: approval.commit === evidence.head || evidence.reviews.some((review) => review.id === reviewId && review.sawTheChange === true),
			capacities: [.../* @__PURE__ */ new Set([...before, ...capacities])],
			teams: ascending(evidence.standings.get(id)?.teams ?? [])
		});
	}
	return [...reviews.values()];
}
function judgedBy({ policy, rules }) {
	const owners = CODEOWNERS_PATHS.map((path) => rules.get(path)).find((digest) => digest !== void 0);
	const lock = rules.get(OWNERS_LOCK_FILE);
	return {
		...policy === void 0 ? {} : { policy: policy.digest },
		...owners === void 0 ? {} : { codeowners: owners },
		...lock === void 0 ? {} : { owners_lock: lock }
	};
}
function recordedQuorum({ approvals, seats, outsideOf }) {
	return {
		approvals,
		seats: [...seats].map(([seat, count]) => ({
			seat,
			count
		})).sort((one, other) => one.seat < other.seat ? -1 : 1),
		outside_of: [...outsideOf].sort()
	};
}
function recordedRelease({ documents, review }) {
	const { record, manifest } = documents;
	return {
		plugin_id: record.plugin_id,
		version: record.version,
		tier: review.tier.tier.name,
		artifact_digest: record.artifact.digest,
		manifest_digest: documents.manifestDigest,
		sbom_digest: documents.sbomDigest,
		statement_digest: documents.statementDigest,
		covenant_digest: covenantDigest(manifest.value),
		quorum: recordedQuorum(review.quorum),
		changes: review.changes.map((change) => ({
			risk: change.risk,
			text: oneLine(describeChange(change))
		})),
		drift: review.drift.map((change) => ({
			risk: change.risk,
			text: oneLine(describeDrift(change))
		})),
		softened: review.softened.map(recordedSoftened),
		provenance: [...new Set(review.provenance.map(({ builder }) => builder))]
	};
}
function recordedSoftened({ finding, by }) {
	return {
		code: finding.code,
		text: oneLine(finding.message),
		by
	};
}
const MAX_LINE_CHARACTERS = 499;
/** As a record holds it: bounded, every character of it visible, and the same if read from a record once more. */
function oneLine(text) {
	const visible = cut(visibleText(text, MAX_LINE_CHARACTERS));
	return visible === "" ? "-" : visible;
}
function cut(text) {
	if (text.length <= MAX_LINE_CHARACTERS) return text;
	return `${text.slice(0, MAX_LINE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function ascending(numbers) {
	return [...new Set(numbers)].sort((one, other) => one - other);
}

// core/publication/stamp-rows.ts
/** Names the approval record in everything that its merge brought. */
function withRecord(state, record, brought) {
	const ruleRecords = new Map(state.ruleRecords);
	const plugins = new Map(state.plugins);
	for (const { path, digest } of brought.rules) {
		const kind = classifyPath(path);
		const plugin = kind.kind === "record" ? plugins.get(kind.pluginId) : void 0;
		if (kind.kind === "record" && plugin !== void 0) plugins.set(kind.pluginId, {
			...plugin,
			record: {
				...plugin.record,
				approval_record: record
			}
		});
		else if (digest !== void 0) ruleRecords.set(path, record);
	}
	return {
		...withRows({
			...state,
			plugins
		}, (row) => brought.ordinals.has(row.ordinal) ? {
			...row,
			approval_record: record
		} : row),
		ruleRecords,
		lastRecord: record
	};
}
/** Names the verification summary in the row of each release that has one. */
function withSummaries(state, summaries) {
	return withRows(state, (row) => {
		const vsa = summaries.get(row.ordinal);
		return vsa === void 0 ? row : {
			...row,
			vsa
		};
	});
}
function withRows(state, change) {
	const plugins = [...state.plugins].map(([id, plugin]) => [id, {
		...plugin,
		releases: plugin.releases.map(change)
	}]);
	return {
		...state,
		plugins: new Map(plugins)
	};
}

// core/publication/fold-history.ts
/**
* Folds history onto a state, step by step, each judged by what was accepted before it: policy, records and rules of the
* state, never those of the step. So a bypassed merge or a poisoned base gains nothing.
*/
async function foldHistory(start, steps, ground) {
	const events = [];
	const records = [];
	let state = start;
	for (const step of steps) {
		const folded = await foldStep(state, step, ground);
		state = folded.state;
		events.push(...folded.events);
		records.push(...folded.records);
	}
	return {
		state,
		events,
		records
	};
}
async function foldStep(before, step, ground) {
	const changeSet = readChangeSet(step.changes);
	const judged = judgeStep(before, step, changeSet, ground.at);
	const { commit } = step;
	const ruled = [...changeSet.governance, ...changeSet.records];
	const rules = applyRules(before, {
		commit,
		at: ground.at
	}, ruled, judged.findings.length === 0);
	const events = [];
	if (rules.halted.length > 0) {
		const findings = [...judged.findings, ...rules.findings];
		events.push({
			kind: "halted",
			commit,
			paths: rules.halted,
			findings
		});
	}
	let state = {
		...rules.state,
		sourceCommit: commit
	};
	const blocking = [...judged.findings, ...releaseBlocks(state, changeSet)];
	for (const folder of changeSet.releases) {
		const { pluginId, folder: subject } = folder;
		const admission = blocking.length > 0 ? {
			kind: "left-out",
			findings: blocking
		} : await admitRelease(before, state, step, folder, ground);
		if (admission.kind === "admitted") {
			state = withRelease(state, pluginId, admission.row);
			events.push({
				...admission,
				commit,
				folder: subject
			});
		} else events.push({
			...admission,
			commit,
			subject
		});
	}
	events.push(...changeSet.revocations.flatMap((change) => unreadDeny(step, change)));
	if (changeSet.releases.length === 0 && rules.halted.length === 0 && changeSet.findings.length > 0) events.push({
		kind: "left-out",
		commit,
		subject: commit,
		findings: changeSet.findings
	});
	return recorded(before, step, ground.at, {
		state,
		events,
		judged,
		rules
	});
}
/** With the ledger's entry of the step, if it brought anything, named in all that it brought. */
function recorded(before, { commit, base, isFirst, approval: evidence }, at, { state, events, judged, rules }) {
	const admitted = events.flatMap((event) => event.kind === "admitted" ? [event] : []);
	if (admitted.length === 0 && rules.accepted.length === 0) return {
		state,
		events,
		records: []
	};
	const written = writeRecord({
		commit,
		base,
		isFirst,
		evidence,
		at,
		before,
		approvals: [...judged.approvals, ...admitted.flatMap(({ row }) => row.approvals ?? [])],
		quorum: judged.quorum,
		rules: rules.accepted,
		releases: admitted.map(({ release }) => release)
	});
	const ordinals = new Set(admitted.map(({ row }) => row.ordinal));
	const named = events.map((event) => event.kind === "admitted" ? {
		...event,
		row: {
			...event.row,
			approval_record: written.digest
		}
	} : event);
	return {
		state: withRecord(state, written.digest, {
			rules: rules.accepted,
			ordinals
		}),
		events: named,
		records: [written]
	};
}
/** Pushed in haste, past the check that would have told: somebody believes that it denies. */
function unreadDeny({ commit }, change) {
	const findings = revocationFindings(change);
	return findings.length === 0 ? [] : [{
		kind: "left-out",
		commit,
		subject: change.path,
		findings
	}];
}
function judgeStep(before, step, changeSet, at) {
	if (before.policy === void 0) return {
		findings: [...step.isFirst ? [] : [finding("APPROVAL_RULES_UNACCEPTED", "there is no accepted policy")], ...changeSet.findings],
		approvals: [],
		quorum: NO_QUORUM
	};
	const { value: policy } = before.policy;
	const quorum = quorumFor(policy, ruleRisks(changeSet, before, at));
	const approval = approvalOf(before, policy, step, quorum);
	return {
		findings: [...findingsOf(approval), ...changeSet.findings],
		approvals: valuesOf(approval).flat(),
		quorum
	};
}
function releaseBlocks(state, changeSet) {
	return [...state.halts.map((halt) => finding("APPROVAL_RULES_UNACCEPTED", `${halt.path} was changed by ${halt.commit.slice(0, 12)}`)), ...mixtureFindings(changeSet)];
}

// action/publish/evidence-files.ts
/** Evidence lies under its own digest, so any mirror may hold it and none can change it. */
function evidencePath(digest) {
	return `evidence/sha256/${hexOf(digest)}`;
}
/** What a host needs of each admitted release beyond its row. */
function admittedEvidence(events) {
	return events.flatMap((event) => {
		if (event.kind !== "admitted") return [];
		const { documents } = event.release;
		return [
			{
				path: evidencePath(documents.manifestDigest),
				bytes: documents.manifestBytes
			},
			{
				path: evidencePath(documents.sbomDigest),
				bytes: documents.sbomBytes
			},
			{
				path: evidencePath(documents.statementDigest),
				bytes: documents.statementBytes
			}
		];
	});
}
/** The ledger's new entries. */
function recordFiles(records) {
	return records.map(({ digest, bytes }) => ({
		path: evidencePath(digest),
		bytes
	}));
}

export { withSummaries as a, foldHistory as i, evidencePath as n, submitterOf as o, recordFiles as r, admittedEvidence as t };