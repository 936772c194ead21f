import { d as coversPath, f as literalEdges } from "./owners-lock.js";

// core/codeowners/trie.ts
/** Values by sequences of keys: what lies along a sequence is found in one walk, without building its prefixes. */
var Trie = class {
	#root = newNode();
	/** The value at a sequence, made where there is none. */
	at(keys, make) {
		let node = this.#root;
		for (const key of keys) {
			const child = node.children.get(key) ?? newNode();
			node.children.set(key, child);
			node = child;
		}
		node.value ??= make();
		return node.value;
	}
	/** Calls back with the value of every prefix of a sequence that has one, shortest first. */
	along(keys, each) {
		let node = this.#root;
		for (const key of keys) {
			const child = node.children.get(key);
			if (child === void 0) return;
			if (child.value !== void 0) each(child.value);
			node = child;
		}
	}
};
function newNode() {
	return {
		children: /* @__PURE__ */ new Map(),
		value: void 0
	};
}

// core/codeowners/owners-index.ts
/**
* Answers who owns a path. Thousands of rules are not tried one by one: each lies in one bucket by something literal that
* a path must have for it, and a path opens only the buckets that it has the key of. The last rule that covers wins: a
* bucket is left where its rules stand before the best one known.
*/
var OwnersIndex = class {
	#byFolder = new Trie();
	#bySegment = /* @__PURE__ */ new Map();
	#byHead = new Trie();
	#byTail = new Trie();
	#others = newBucket();
	constructor({ rules }) {
		const wanted = rules.map((rule, rank) => ({
			ranked: {
				rank,
				rule
			},
			buckets: this.#bucketsOf(rule.pattern)
		}));
		for (const { ranked, buckets } of wanted.toReversed()) buckets.reduce((rarest, bucket) => bucket.asked < rarest.asked ? bucket : rarest).rules.push(ranked);
	}
	/** The rule that decides on a path, relative to the repository's root; undefined where none covers it. */
	ruleOf(path) {
		const segments = path.split("/");
		let best;
		for (const bucket of this.#bucketsAt(segments)) best = lastCovering(bucket, segments, best);
		return best?.rule;
	}
	#bucketsOf({ steps }) {
		const buckets = [this.#others];
		const folder = [];
		let isFolder = true;
		for (const step of steps) {
			isFolder &&= step !== "**" && step.kind === "literal";
			if (step === "**") continue;
			if (step.kind === "literal") {
				if (isFolder) folder.push(step.text);
				const bucket = this.#bySegment.get(step.text) ?? newBucket();
				this.#bySegment.set(step.text, bucket);
				buckets.push(bucket);
			} else {
				const { head, tail } = literalEdges(step);
				if (head.length > 0) buckets.push(this.#byHead.at(head, newBucket));
				if (tail.length > 0) buckets.push(this.#byTail.at(tail, newBucket));
			}
		}
		if (folder.length > 0) buckets.push(this.#byFolder.at(folder, newBucket));
		for (const bucket of buckets) bucket.asked += 1;
		return buckets;
	}
	#bucketsAt(segments) {
		const buckets = /* @__PURE__ */ new Set([this.#others]);
		const open = (bucket) => void buckets.add(bucket);
		this.#byFolder.along(segments, open);
		for (const segment of new Set(segments)) {
			const bucket = this.#bySegment.get(segment);
			if (bucket !== void 0) open(bucket);
			const characters = Array.from(segment);
			this.#byHead.along(characters, open);
			this.#byTail.along(characters.toReversed(), open);
		}
		return buckets;
	}
};
function newBucket() {
	return {
		asked: 0,
		rules: []
	};
}
function lastCovering(bucket, segments, best) {
	for (const ranked of bucket.rules) {
		if (best !== void 0 && ranked.rank < best.rank) break;
		if (coversPath(ranked.rule.pattern, segments)) return ranked;
	}
	return best;
}

export { OwnersIndex as t };