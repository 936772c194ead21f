// core/report/revocation-proposal.ts
/** What a scope denies, in one line. */
function scopeText(scope) {
	switch (scope.kind) {
		case "digest": return scope.digest;
		case "version": return `${scope.plugin_id} ${scope.version}`;
		case "range": return `${scope.plugin_id} ${scope.range}`;
		case "plugin": return scope.plugin_id;
		case "publisher": return `whatever ${publisherText(scope.publisher)} published since ${scope.since}`;
		case "component": return `whatever holds ${scope.purl}${scope.range === void 0 ? "" : ` ${scope.range}`}`;
	}
}
/** What a reinstatement ends, in one line. */
function endedText({ ends }) {
	return ends.kind === "entry" ? ends.entry : `the quarantine that ${ends.plugin_id} ${ends.digest} entered in`;
}
function publisherText(publisher) {
	return publisher.kind === "key" ? `the key ${publisher.key_id}` : `repository ${publisher.source_repository_id} of ${publisher.issuer}`;
}

export { scopeText as n, endedText as t };