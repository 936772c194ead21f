// Generated from registry-schema/schemas by scripts/generate.ts. Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
function areDistinct(items) {
	if (items.length < 2) return true;
	if (haveDistinctNames(items)) return true;
	const ids = new ValueIds();
	return new Set(items.map((item) => ids.of(item))).size === items.length;
}
function haveDistinctNames(items) {
	const names = new Set();
	for (const item of items) {
		const name = nameOf(item);
		if (name === void 0 || names.has(name)) return false;
		names.add(name);
	}
	return true;
}
function nameOf(item) {
	if (typeof item === "string") return item;
	if (typeof item !== "object" || item === null) return void 0;
	if ("bom-ref" in item && typeof item["bom-ref"] === "string") return `bom-ref ${item["bom-ref"]}`;
	return "ref" in item && typeof item.ref === "string" ? `ref ${item.ref}` : void 0;
}
var ValueIds = class {
	ids = new Map();
	of(value) {
		const key = this.describe(value);
		const known = this.ids.get(key);
		if (known !== void 0) return known;
		const id = this.ids.size;
		this.ids.set(key, id);
		return id;
	}
	describe(value) {
		if (typeof value === "string") return `s${value}`;
		if (Array.isArray(value)) return `[${value.map((item) => this.of(item)).join(",")}`;
		if (typeof value !== "object" || value === null) return `v${String(value)}`;
		return `{${Object.entries(value).map(([name, item]) => `${this.of(name)}:${this.of(item)}`).sort().join(",")}`;
	}
};
function isCalendarDate(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
	if (match === null) return true;
	const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function isCalendarTime(text) {
	return isCalendarDate(text);
}
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
const FORMATS = {
	date: isCalendarDate,
	"date-time": isCalendarTime
};
const append = (errors, more) => {
	for (const error of more) errors.push(error);
	return errors;
};
const isApprovalRecord = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/approval-record.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"commit",
		"decided_at",
		"origin",
		"reviews",
		"judged_by",
		"quorum",
		"rules",
		"releases"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "common.schema.json#/$defs/registryId" },
		"commit": { "$ref": "common.schema.json#/$defs/commit" },
		"base": { "$ref": "common.schema.json#/$defs/commit" },
		"decided_at": { "$ref": "common.schema.json#/$defs/timestamp" },
		"previous": { "$ref": "common.schema.json#/$defs/digest" },
		"origin": {
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": { "enum": [
				"root",
				"push",
				"pull-request"
			] } },
			"allOf": [
				{
					"if": {
						"type": "object",
						"required": ["kind"],
						"properties": { "kind": { "const": "root" } }
					},
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": ["kind"],
						"properties": { "kind": { "const": "root" } }
					}
				},
				{
					"if": {
						"type": "object",
						"required": ["kind"],
						"properties": { "kind": { "const": "push" } }
					},
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": ["kind"],
						"properties": { "kind": { "const": "push" } }
					}
				},
				{
					"if": {
						"type": "object",
						"required": ["kind"],
						"properties": { "kind": { "const": "pull-request" } }
					},
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"number",
							"head",
							"submitters",
							"unnamed"
						],
						"properties": {
							"kind": { "const": "pull-request" },
							"number": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"head": { "$ref": "common.schema.json#/$defs/commit" },
							"author": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"submitters": {
								"type": "array",
								"maxItems": 5e3,
								"items": {
									"type": "integer",
									"minimum": 0,
									"maximum": 9007199254740991
								}
							},
							"unnamed": {
								"type": "array",
								"maxItems": 20,
								"items": { "$ref": "common.schema.json#/$defs/line" }
							}
						}
					}
				}
			]
		},
		"reviews": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"login",
					"review_id",
					"pull_request",
					"commit",
					"saw_the_change",
					"capacities",
					"teams"
				],
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740991
					},
					"login": { "$ref": "common.schema.json#/$defs/line" },
					"review_id": {
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740991
					},
					"pull_request": {
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740991
					},
					"commit": { "$ref": "common.schema.json#/$defs/commit" },
					"saw_the_change": { "type": "boolean" },
					"capacities": {
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "common.schema.json#/$defs/line" }
					},
					"teams": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "integer",
							"minimum": 1,
							"maximum": 9007199254740991
						}
					}
				}
			}
		},
		"judged_by": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"policy": { "$ref": "common.schema.json#/$defs/digest" },
				"codeowners": { "$ref": "common.schema.json#/$defs/digest" },
				"owners_lock": { "$ref": "common.schema.json#/$defs/digest" }
			}
		},
		"quorum": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"approvals",
				"seats",
				"outside_of"
			],
			"properties": {
				"approvals": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3
				},
				"seats": {
					"type": "array",
					"maxItems": 64,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["seat", "count"],
						"properties": {
							"seat": {
								"type": "string",
								"minLength": 1,
								"maxLength": 63,
								"pattern": "^[a-z][a-z0-9-]*$"
							},
							"count": {
								"type": "integer",
								"minimum": 1,
								"maximum": 1e3
							}
						}
					}
				},
				"outside_of": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 80,
						"pattern": "^plugins/[a-z][a-z0-9_]{0,62}/$"
					}
				}
			}
		},
		"rules": {
			"type": "array",
			"maxItems": 3e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4096,
						"pattern": "^[^\\u0000]+$"
					},
					"digest": { "$ref": "common.schema.json#/$defs/digest" },
					"plugin": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"plugin_id",
							"tier",
							"review_by",
							"on_breach",
							"status"
						],
						"properties": {
							"plugin_id": { "$ref": "common.schema.json#/$defs/pluginId" },
							"tier": { "$ref": "common.schema.json#/$defs/word" },
							"review_by": { "$ref": "common.schema.json#/$defs/calendarDate" },
							"on_breach": { "$ref": "common.schema.json#/$defs/onBreach" },
							"status": { "enum": ["active", "retired"] }
						}
					}
				}
			}
		},
		"releases": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"plugin_id",
					"version",
					"tier",
					"artifact_digest",
					"manifest_digest",
					"sbom_digest",
					"statement_digest",
					"covenant_digest",
					"quorum",
					"changes",
					"drift",
					"softened",
					"provenance"
				],
				"properties": {
					"plugin_id": { "$ref": "common.schema.json#/$defs/pluginId" },
					"version": { "$ref": "common.schema.json#/$defs/version" },
					"tier": { "$ref": "common.schema.json#/$defs/word" },
					"artifact_digest": { "$ref": "common.schema.json#/$defs/digest" },
					"manifest_digest": { "$ref": "common.schema.json#/$defs/digest" },
					"sbom_digest": { "$ref": "common.schema.json#/$defs/digest" },
					"statement_digest": { "$ref": "common.schema.json#/$defs/digest" },
					"covenant_digest": { "$ref": "common.schema.json#/$defs/digest" },
					"quorum": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"approvals",
							"seats",
							"outside_of"
						],
						"properties": {
							"approvals": {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e3
							},
							"seats": {
								"type": "array",
								"maxItems": 64,
								"items": {
									"type": "object",
									"additionalProperties": false,
									"required": ["seat", "count"],
									"properties": {
										"seat": {
											"type": "string",
											"minLength": 1,
											"maxLength": 63,
											"pattern": "^[a-z][a-z0-9-]*$"
										},
										"count": {
											"type": "integer",
											"minimum": 1,
											"maximum": 1e3
										}
									}
								}
							},
							"outside_of": {
								"type": "array",
								"maxItems": 100,
								"items": {
									"type": "string",
									"maxLength": 80,
									"pattern": "^plugins/[a-z][a-z0-9_]{0,62}/$"
								}
							}
						}
					},
					"changes": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["risk", "text"],
							"properties": {
								"risk": {
									"type": "string",
									"minLength": 1,
									"maxLength": 63,
									"pattern": "^[a-z][a-z0-9-]*$"
								},
								"text": { "$ref": "common.schema.json#/$defs/line" }
							}
						}
					},
					"drift": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["risk", "text"],
							"properties": {
								"risk": {
									"type": "string",
									"minLength": 1,
									"maxLength": 63,
									"pattern": "^[a-z][a-z0-9-]*$"
								},
								"text": { "$ref": "common.schema.json#/$defs/line" }
							}
						}
					},
					"softened": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"code",
								"text",
								"by"
							],
							"properties": {
								"code": {
									"type": "string",
									"minLength": 1,
									"maxLength": 80,
									"pattern": "^[A-Z][A-Z0-9_]*$"
								},
								"text": { "$ref": "common.schema.json#/$defs/line" },
								"by": {
									"type": "object",
									"required": ["kind"],
									"properties": { "kind": { "enum": ["waiver", "enforcement"] } },
									"allOf": [{
										"if": {
											"type": "object",
											"required": ["kind"],
											"properties": { "kind": { "const": "waiver" } }
										},
										"then": {
											"type": "object",
											"additionalProperties": false,
											"required": [
												"kind",
												"id",
												"expires"
											],
											"properties": {
												"kind": { "const": "waiver" },
												"id": { "$ref": "common.schema.json#/$defs/entryId" },
												"expires": { "$ref": "common.schema.json#/$defs/timestamp" }
											}
										}
									}, {
										"if": {
											"type": "object",
											"required": ["kind"],
											"properties": { "kind": { "const": "enforcement" } }
										},
										"then": {
											"type": "object",
											"additionalProperties": false,
											"required": ["kind", "level"],
											"properties": {
												"kind": { "const": "enforcement" },
												"level": { "enum": ["observe", "warn"] }
											}
										}
									}]
								}
							}
						}
					},
					"provenance": {
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "common.schema.json#/$defs/builderLabel" }
					}
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/\\-]*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const formats0 = FORMATS["date-time"];
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern12 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const formats2 = FORMATS.date;
const pattern13 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats2(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = { "enum": [
	"observe",
	"quarantine",
	"enforce",
	"high",
	"medium",
	"low"
] };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "observe" || data === "quarantine" || data === "enforce" || data === "high" || data === "medium" || data === "low")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern14 = new RegExp("^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern20 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 120) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 120 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern20.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern21 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/@:-]*$", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern21.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/@:-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern9 = new RegExp("^plugins/[a-z][a-z0-9_]{0,62}/$", "u");
const pattern10 = new RegExp("^[^\\u0000]+$", "u");
const pattern19 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.commit === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.decided_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decided_at" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.origin === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reviews === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reviews" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.judged_by === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "judged_by" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.quorum === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "quorum" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.rules === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.releases === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "releases" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err11 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate54(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate56(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.base !== void 0) {
			if (!validate56(data.base, {
				instancePath: instancePath + "/base",
				parentData: data,
				parentDataProperty: "base",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.decided_at !== void 0) {
			if (!validate59(data.decided_at, {
				instancePath: instancePath + "/decided_at",
				parentData: data,
				parentDataProperty: "decided_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.previous !== void 0) {
			if (!validate61(data.previous, {
				instancePath: instancePath + "/previous",
				parentData: data,
				parentDataProperty: "previous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.origin !== void 0) {
			let data6 = data.origin;
			const _errs11 = errors;
			let valid2 = true;
			const _errs12 = errors;
			if (errors === _errs12) {
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.kind === void 0 && "kind") {
						const err12 = {};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					} else if (data6.kind !== void 0) {
						if ("root" !== data6.kind) {
							const err13 = {};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			var _valid0 = _errs12 === errors;
			errors = _errs11;
			if (vErrors !== null) {
				if (_errs11) vErrors.length = _errs11;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs15 = errors;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.kind === void 0) {
						const err15 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/0/then/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					for (const key1 in data6) if (!(key1 === "kind")) {
						const err16 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/0/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data6.kind !== void 0) {
						if ("root" !== data6.kind) {
							const err17 = {
								instancePath: instancePath + "/origin/kind",
								schemaPath: "#/properties/origin/allOf/0/then/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "root" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/allOf/0/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				var _valid0 = _errs15 === errors;
				valid2 = _valid0;
				if (valid2) var props0 = true;
			}
			if (!valid2) {
				const err19 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			const _errs20 = errors;
			let valid5 = true;
			const _errs21 = errors;
			if (errors === _errs21) {
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.kind === void 0 && "kind") {
						const err20 = {};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					} else if (data6.kind !== void 0) {
						if ("push" !== data6.kind) {
							const err21 = {};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				} else {
					const err22 = {};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			var _valid1 = _errs21 === errors;
			errors = _errs20;
			if (vErrors !== null) {
				if (_errs20) vErrors.length = _errs20;
				else vErrors = null;
			}
			if (_valid1) {
				const _errs24 = errors;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.kind === void 0) {
						const err23 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/1/then/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					for (const key2 in data6) if (!(key2 === "kind")) {
						const err24 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/1/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (data6.kind !== void 0) {
						if ("push" !== data6.kind) {
							const err25 = {
								instancePath: instancePath + "/origin/kind",
								schemaPath: "#/properties/origin/allOf/1/then/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "push" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				} else {
					const err26 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/allOf/1/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid1 = _errs24 === errors;
				valid5 = _valid1;
				if (valid5) var props1 = true;
			}
			if (!valid5) {
				const err27 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
			const _errs29 = errors;
			let valid8 = true;
			const _errs30 = errors;
			if (errors === _errs30) {
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.kind === void 0 && "kind") {
						const err28 = {};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					} else if (data6.kind !== void 0) {
						if ("pull-request" !== data6.kind) {
							const err29 = {};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				} else {
					const err30 = {};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			var _valid2 = _errs30 === errors;
			errors = _errs29;
			if (vErrors !== null) {
				if (_errs29) vErrors.length = _errs29;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs33 = errors;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.kind === void 0) {
						const err31 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/2/then/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data6.number === void 0) {
						const err32 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/2/then/required",
							keyword: "required",
							params: { missingProperty: "number" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (data6.head === void 0) {
						const err33 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/2/then/required",
							keyword: "required",
							params: { missingProperty: "head" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (data6.submitters === void 0) {
						const err34 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/2/then/required",
							keyword: "required",
							params: { missingProperty: "submitters" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (data6.unnamed === void 0) {
						const err35 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/2/then/required",
							keyword: "required",
							params: { missingProperty: "unnamed" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					for (const key3 in data6) if (!(key3 === "kind" || key3 === "number" || key3 === "head" || key3 === "author" || key3 === "submitters" || key3 === "unnamed")) {
						const err36 = {
							instancePath: instancePath + "/origin",
							schemaPath: "#/properties/origin/allOf/2/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (data6.kind !== void 0) {
						if ("pull-request" !== data6.kind) {
							const err37 = {
								instancePath: instancePath + "/origin/kind",
								schemaPath: "#/properties/origin/allOf/2/then/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "pull-request" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data6.number !== void 0) {
						let data13 = data6.number;
						if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
							const err38 = {
								instancePath: instancePath + "/origin/number",
								schemaPath: "#/properties/origin/allOf/2/then/properties/number/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (typeof data13 == "number" && isFinite(data13)) {
							if (data13 > 9007199254740991 || isNaN(data13)) {
								const err39 = {
									instancePath: instancePath + "/origin/number",
									schemaPath: "#/properties/origin/allOf/2/then/properties/number/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									}
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (data13 < 1 || isNaN(data13)) {
								const err40 = {
									instancePath: instancePath + "/origin/number",
									schemaPath: "#/properties/origin/allOf/2/then/properties/number/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					}
					if (data6.head !== void 0) {
						if (!validate56(data6.head, {
							instancePath: instancePath + "/origin/head",
							parentData: data6,
							parentDataProperty: "head",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
							errors = vErrors.length;
						}
					}
					if (data6.author !== void 0) {
						let data15 = data6.author;
						if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
							const err41 = {
								instancePath: instancePath + "/origin/author",
								schemaPath: "#/properties/origin/allOf/2/then/properties/author/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (typeof data15 == "number" && isFinite(data15)) {
							if (data15 > 9007199254740991 || isNaN(data15)) {
								const err42 = {
									instancePath: instancePath + "/origin/author",
									schemaPath: "#/properties/origin/allOf/2/then/properties/author/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									}
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
							if (data15 < 1 || isNaN(data15)) {
								const err43 = {
									instancePath: instancePath + "/origin/author",
									schemaPath: "#/properties/origin/allOf/2/then/properties/author/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					}
					if (data6.submitters !== void 0) {
						let data16 = data6.submitters;
						if (Array.isArray(data16)) {
							if (data16.length > 5e3) {
								const err44 = {
									instancePath: instancePath + "/origin/submitters",
									schemaPath: "#/properties/origin/allOf/2/then/properties/submitters/maxItems",
									keyword: "maxItems",
									params: { limit: 5e3 }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							const len0 = data16.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data17 = data16[i0];
								if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
									const err45 = {
										instancePath: instancePath + "/origin/submitters/" + i0,
										schemaPath: "#/properties/origin/allOf/2/then/properties/submitters/items/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (typeof data17 == "number" && isFinite(data17)) {
									if (data17 > 9007199254740991 || isNaN(data17)) {
										const err46 = {
											instancePath: instancePath + "/origin/submitters/" + i0,
											schemaPath: "#/properties/origin/allOf/2/then/properties/submitters/items/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											}
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
									if (data17 < 0 || isNaN(data17)) {
										const err47 = {
											instancePath: instancePath + "/origin/submitters/" + i0,
											schemaPath: "#/properties/origin/allOf/2/then/properties/submitters/items/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
							}
						} else {
							const err48 = {
								instancePath: instancePath + "/origin/submitters",
								schemaPath: "#/properties/origin/allOf/2/then/properties/submitters/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (data6.unnamed !== void 0) {
						let data18 = data6.unnamed;
						if (Array.isArray(data18)) {
							if (data18.length > 20) {
								const err49 = {
									instancePath: instancePath + "/origin/unnamed",
									schemaPath: "#/properties/origin/allOf/2/then/properties/unnamed/maxItems",
									keyword: "maxItems",
									params: { limit: 20 }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							const len1 = data18.length;
							for (let i1 = 0; i1 < len1; i1++) if (!validate64(data18[i1], {
								instancePath: instancePath + "/origin/unnamed/" + i1,
								parentData: data18,
								parentDataProperty: i1,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						} else {
							const err50 = {
								instancePath: instancePath + "/origin/unnamed",
								schemaPath: "#/properties/origin/allOf/2/then/properties/unnamed/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/allOf/2/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				var _valid2 = _errs33 === errors;
				valid8 = _valid2;
				if (valid8) var props2 = true;
			}
			if (!valid8) {
				const err52 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/allOf/2/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (props0 !== true && props2 !== void 0) {
				if (props2 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props2);
				}
			}
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.kind === void 0) {
					const err53 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/required",
						keyword: "required",
						params: { missingProperty: "kind" }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (props0 !== true) {
					props0 = props0 || {};
					props0.kind = true;
				}
				if (data6.kind !== void 0) {
					let data20 = data6.kind;
					if (!(data20 === "root" || data20 === "push" || data20 === "pull-request")) {
						const err54 = {
							instancePath: instancePath + "/origin/kind",
							schemaPath: "#/properties/origin/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.origin.properties.kind.enum }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.reviews !== void 0) {
			let data21 = data.reviews;
			if (Array.isArray(data21)) {
				if (data21.length > 200) {
					const err56 = {
						instancePath: instancePath + "/reviews",
						schemaPath: "#/properties/reviews/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				const len2 = data21.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data22 = data21[i2];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.id === void 0) {
							const err57 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data22.login === void 0) {
							const err58 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "login" }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data22.review_id === void 0) {
							const err59 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "review_id" }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data22.pull_request === void 0) {
							const err60 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "pull_request" }
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data22.commit === void 0) {
							const err61 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "commit" }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data22.saw_the_change === void 0) {
							const err62 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "saw_the_change" }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data22.capacities === void 0) {
							const err63 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "capacities" }
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data22.teams === void 0) {
							const err64 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "teams" }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						for (const key4 in data22) if (!(key4 === "id" || key4 === "login" || key4 === "review_id" || key4 === "pull_request" || key4 === "commit" || key4 === "saw_the_change" || key4 === "capacities" || key4 === "teams")) {
							const err65 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data22.id !== void 0) {
							let data23 = data22.id;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								const err66 = {
									instancePath: instancePath + "/reviews/" + i2 + "/id",
									schemaPath: "#/properties/reviews/items/properties/id/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
							if (typeof data23 == "number" && isFinite(data23)) {
								if (data23 > 9007199254740991 || isNaN(data23)) {
									const err67 = {
										instancePath: instancePath + "/reviews/" + i2 + "/id",
										schemaPath: "#/properties/reviews/items/properties/id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										}
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								if (data23 < 1 || isNaN(data23)) {
									const err68 = {
										instancePath: instancePath + "/reviews/" + i2 + "/id",
										schemaPath: "#/properties/reviews/items/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							}
						}
						if (data22.login !== void 0) {
							if (!validate64(data22.login, {
								instancePath: instancePath + "/reviews/" + i2 + "/login",
								parentData: data22,
								parentDataProperty: "login",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data22.review_id !== void 0) {
							let data25 = data22.review_id;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err69 = {
									instancePath: instancePath + "/reviews/" + i2 + "/review_id",
									schemaPath: "#/properties/reviews/items/properties/review_id/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 > 9007199254740991 || isNaN(data25)) {
									const err70 = {
										instancePath: instancePath + "/reviews/" + i2 + "/review_id",
										schemaPath: "#/properties/reviews/items/properties/review_id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										}
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								if (data25 < 1 || isNaN(data25)) {
									const err71 = {
										instancePath: instancePath + "/reviews/" + i2 + "/review_id",
										schemaPath: "#/properties/reviews/items/properties/review_id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							}
						}
						if (data22.pull_request !== void 0) {
							let data26 = data22.pull_request;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err72 = {
									instancePath: instancePath + "/reviews/" + i2 + "/pull_request",
									schemaPath: "#/properties/reviews/items/properties/pull_request/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 > 9007199254740991 || isNaN(data26)) {
									const err73 = {
										instancePath: instancePath + "/reviews/" + i2 + "/pull_request",
										schemaPath: "#/properties/reviews/items/properties/pull_request/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										}
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data26 < 1 || isNaN(data26)) {
									const err74 = {
										instancePath: instancePath + "/reviews/" + i2 + "/pull_request",
										schemaPath: "#/properties/reviews/items/properties/pull_request/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							}
						}
						if (data22.commit !== void 0) {
							if (!validate56(data22.commit, {
								instancePath: instancePath + "/reviews/" + i2 + "/commit",
								parentData: data22,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data22.saw_the_change !== void 0) {
							if (typeof data22.saw_the_change !== "boolean") {
								const err75 = {
									instancePath: instancePath + "/reviews/" + i2 + "/saw_the_change",
									schemaPath: "#/properties/reviews/items/properties/saw_the_change/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data22.capacities !== void 0) {
							let data29 = data22.capacities;
							if (Array.isArray(data29)) {
								if (data29.length > 100) {
									const err76 = {
										instancePath: instancePath + "/reviews/" + i2 + "/capacities",
										schemaPath: "#/properties/reviews/items/properties/capacities/maxItems",
										keyword: "maxItems",
										params: { limit: 100 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								const len3 = data29.length;
								for (let i3 = 0; i3 < len3; i3++) if (!validate64(data29[i3], {
									instancePath: instancePath + "/reviews/" + i2 + "/capacities/" + i3,
									parentData: data29,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
									errors = vErrors.length;
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/reviews/" + i2 + "/capacities",
									schemaPath: "#/properties/reviews/items/properties/capacities/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data22.teams !== void 0) {
							let data31 = data22.teams;
							if (Array.isArray(data31)) {
								if (data31.length > 1e3) {
									const err78 = {
										instancePath: instancePath + "/reviews/" + i2 + "/teams",
										schemaPath: "#/properties/reviews/items/properties/teams/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								const len4 = data31.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data32 = data31[i4];
									if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
										const err79 = {
											instancePath: instancePath + "/reviews/" + i2 + "/teams/" + i4,
											schemaPath: "#/properties/reviews/items/properties/teams/items/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									if (typeof data32 == "number" && isFinite(data32)) {
										if (data32 > 9007199254740991 || isNaN(data32)) {
											const err80 = {
												instancePath: instancePath + "/reviews/" + i2 + "/teams/" + i4,
												schemaPath: "#/properties/reviews/items/properties/teams/items/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												}
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
										if (data32 < 1 || isNaN(data32)) {
											const err81 = {
												instancePath: instancePath + "/reviews/" + i2 + "/teams/" + i4,
												schemaPath: "#/properties/reviews/items/properties/teams/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err81];
											else vErrors.push(err81);
											errors++;
										}
									}
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/reviews/" + i2 + "/teams",
									schemaPath: "#/properties/reviews/items/properties/teams/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/reviews/" + i2,
							schemaPath: "#/properties/reviews/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/reviews",
					schemaPath: "#/properties/reviews/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.judged_by !== void 0) {
			let data33 = data.judged_by;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key5 in data33) if (!(key5 === "policy" || key5 === "codeowners" || key5 === "owners_lock")) {
					const err85 = {
						instancePath: instancePath + "/judged_by",
						schemaPath: "#/properties/judged_by/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data33.policy !== void 0) {
					if (!validate61(data33.policy, {
						instancePath: instancePath + "/judged_by/policy",
						parentData: data33,
						parentDataProperty: "policy",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
				if (data33.codeowners !== void 0) {
					if (!validate61(data33.codeowners, {
						instancePath: instancePath + "/judged_by/codeowners",
						parentData: data33,
						parentDataProperty: "codeowners",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
				if (data33.owners_lock !== void 0) {
					if (!validate61(data33.owners_lock, {
						instancePath: instancePath + "/judged_by/owners_lock",
						parentData: data33,
						parentDataProperty: "owners_lock",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err86 = {
					instancePath: instancePath + "/judged_by",
					schemaPath: "#/properties/judged_by/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
		}
		if (data.quorum !== void 0) {
			let data37 = data.quorum;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.approvals === void 0) {
					const err87 = {
						instancePath: instancePath + "/quorum",
						schemaPath: "#/properties/quorum/required",
						keyword: "required",
						params: { missingProperty: "approvals" }
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				if (data37.seats === void 0) {
					const err88 = {
						instancePath: instancePath + "/quorum",
						schemaPath: "#/properties/quorum/required",
						keyword: "required",
						params: { missingProperty: "seats" }
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
				if (data37.outside_of === void 0) {
					const err89 = {
						instancePath: instancePath + "/quorum",
						schemaPath: "#/properties/quorum/required",
						keyword: "required",
						params: { missingProperty: "outside_of" }
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				for (const key6 in data37) if (!(key6 === "approvals" || key6 === "seats" || key6 === "outside_of")) {
					const err90 = {
						instancePath: instancePath + "/quorum",
						schemaPath: "#/properties/quorum/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data37.approvals !== void 0) {
					let data38 = data37.approvals;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err91 = {
							instancePath: instancePath + "/quorum/approvals",
							schemaPath: "#/properties/quorum/properties/approvals/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 > 1e3 || isNaN(data38)) {
							const err92 = {
								instancePath: instancePath + "/quorum/approvals",
								schemaPath: "#/properties/quorum/properties/approvals/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								}
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
						if (data38 < 0 || isNaN(data38)) {
							const err93 = {
								instancePath: instancePath + "/quorum/approvals",
								schemaPath: "#/properties/quorum/properties/approvals/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
					}
				}
				if (data37.seats !== void 0) {
					let data39 = data37.seats;
					if (Array.isArray(data39)) {
						if (data39.length > 64) {
							const err94 = {
								instancePath: instancePath + "/quorum/seats",
								schemaPath: "#/properties/quorum/properties/seats/maxItems",
								keyword: "maxItems",
								params: { limit: 64 }
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						const len5 = data39.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data40 = data39[i5];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.seat === void 0) {
									const err95 = {
										instancePath: instancePath + "/quorum/seats/" + i5,
										schemaPath: "#/properties/quorum/properties/seats/items/required",
										keyword: "required",
										params: { missingProperty: "seat" }
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (data40.count === void 0) {
									const err96 = {
										instancePath: instancePath + "/quorum/seats/" + i5,
										schemaPath: "#/properties/quorum/properties/seats/items/required",
										keyword: "required",
										params: { missingProperty: "count" }
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								for (const key7 in data40) if (!(key7 === "seat" || key7 === "count")) {
									const err97 = {
										instancePath: instancePath + "/quorum/seats/" + i5,
										schemaPath: "#/properties/quorum/properties/seats/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								if (data40.seat !== void 0) {
									let data41 = data40.seat;
									if (typeof data41 === "string") {
										if (func2(data41) > 63) {
											const err98 = {
												instancePath: instancePath + "/quorum/seats/" + i5 + "/seat",
												schemaPath: "#/properties/quorum/properties/seats/items/properties/seat/maxLength",
												keyword: "maxLength",
												params: { limit: 63 }
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
										if (func2(data41) < 1) {
											const err99 = {
												instancePath: instancePath + "/quorum/seats/" + i5 + "/seat",
												schemaPath: "#/properties/quorum/properties/seats/items/properties/seat/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
										if (!pattern8.test(data41)) {
											const err100 = {
												instancePath: instancePath + "/quorum/seats/" + i5 + "/seat",
												schemaPath: "#/properties/quorum/properties/seats/items/properties/seat/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z][a-z0-9-]*$" }
											};
											if (vErrors === null) vErrors = [err100];
											else vErrors.push(err100);
											errors++;
										}
									} else {
										const err101 = {
											instancePath: instancePath + "/quorum/seats/" + i5 + "/seat",
											schemaPath: "#/properties/quorum/properties/seats/items/properties/seat/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
								}
								if (data40.count !== void 0) {
									let data42 = data40.count;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err102 = {
											instancePath: instancePath + "/quorum/seats/" + i5 + "/count",
											schemaPath: "#/properties/quorum/properties/seats/items/properties/count/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 > 1e3 || isNaN(data42)) {
											const err103 = {
												instancePath: instancePath + "/quorum/seats/" + i5 + "/count",
												schemaPath: "#/properties/quorum/properties/seats/items/properties/count/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												}
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
										if (data42 < 1 || isNaN(data42)) {
											const err104 = {
												instancePath: instancePath + "/quorum/seats/" + i5 + "/count",
												schemaPath: "#/properties/quorum/properties/seats/items/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
									}
								}
							} else {
								const err105 = {
									instancePath: instancePath + "/quorum/seats/" + i5,
									schemaPath: "#/properties/quorum/properties/seats/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/quorum/seats",
							schemaPath: "#/properties/quorum/properties/seats/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data37.outside_of !== void 0) {
					let data43 = data37.outside_of;
					if (Array.isArray(data43)) {
						if (data43.length > 100) {
							const err107 = {
								instancePath: instancePath + "/quorum/outside_of",
								schemaPath: "#/properties/quorum/properties/outside_of/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						const len6 = data43.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data44 = data43[i6];
							if (typeof data44 === "string") {
								if (func2(data44) > 80) {
									const err108 = {
										instancePath: instancePath + "/quorum/outside_of/" + i6,
										schemaPath: "#/properties/quorum/properties/outside_of/items/maxLength",
										keyword: "maxLength",
										params: { limit: 80 }
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
								if (!pattern9.test(data44)) {
									const err109 = {
										instancePath: instancePath + "/quorum/outside_of/" + i6,
										schemaPath: "#/properties/quorum/properties/outside_of/items/pattern",
										keyword: "pattern",
										params: { pattern: "^plugins/[a-z][a-z0-9_]{0,62}/$" }
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							} else {
								const err110 = {
									instancePath: instancePath + "/quorum/outside_of/" + i6,
									schemaPath: "#/properties/quorum/properties/outside_of/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/quorum/outside_of",
							schemaPath: "#/properties/quorum/properties/outside_of/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
			} else {
				const err112 = {
					instancePath: instancePath + "/quorum",
					schemaPath: "#/properties/quorum/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data45 = data.rules;
			if (Array.isArray(data45)) {
				if (data45.length > 3e3) {
					const err113 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 3e3 }
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				const len7 = data45.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data46 = data45[i7];
					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
						if (data46.path === void 0) {
							const err114 = {
								instancePath: instancePath + "/rules/" + i7,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "path" }
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						for (const key8 in data46) if (!(key8 === "path" || key8 === "digest" || key8 === "plugin")) {
							const err115 = {
								instancePath: instancePath + "/rules/" + i7,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 }
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data46.path !== void 0) {
							let data47 = data46.path;
							if (typeof data47 === "string") {
								if (func2(data47) > 4096) {
									const err116 = {
										instancePath: instancePath + "/rules/" + i7 + "/path",
										schemaPath: "#/properties/rules/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
								if (func2(data47) < 1) {
									const err117 = {
										instancePath: instancePath + "/rules/" + i7 + "/path",
										schemaPath: "#/properties/rules/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
								if (!pattern10.test(data47)) {
									const err118 = {
										instancePath: instancePath + "/rules/" + i7 + "/path",
										schemaPath: "#/properties/rules/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000]+$" }
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
							} else {
								const err119 = {
									instancePath: instancePath + "/rules/" + i7 + "/path",
									schemaPath: "#/properties/rules/items/properties/path/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data46.digest !== void 0) {
							if (!validate61(data46.digest, {
								instancePath: instancePath + "/rules/" + i7 + "/digest",
								parentData: data46,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data46.plugin !== void 0) {
							let data49 = data46.plugin;
							if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
								if (data49.plugin_id === void 0) {
									const err120 = {
										instancePath: instancePath + "/rules/" + i7 + "/plugin",
										schemaPath: "#/properties/rules/items/properties/plugin/required",
										keyword: "required",
										params: { missingProperty: "plugin_id" }
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
								if (data49.tier === void 0) {
									const err121 = {
										instancePath: instancePath + "/rules/" + i7 + "/plugin",
										schemaPath: "#/properties/rules/items/properties/plugin/required",
										keyword: "required",
										params: { missingProperty: "tier" }
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
								if (data49.review_by === void 0) {
									const err122 = {
										instancePath: instancePath + "/rules/" + i7 + "/plugin",
										schemaPath: "#/properties/rules/items/properties/plugin/required",
										keyword: "required",
										params: { missingProperty: "review_by" }
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
								if (data49.on_breach === void 0) {
									const err123 = {
										instancePath: instancePath + "/rules/" + i7 + "/plugin",
										schemaPath: "#/properties/rules/items/properties/plugin/required",
										keyword: "required",
										params: { missingProperty: "on_breach" }
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
								if (data49.status === void 0) {
									const err124 = {
										instancePath: instancePath + "/rules/" + i7 + "/plugin",
										schemaPath: "#/properties/rules/items/properties/plugin/required",
										keyword: "required",
										params: { missingProperty: "status" }
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
								for (const key9 in data49) if (!(key9 === "plugin_id" || key9 === "tier" || key9 === "review_by" || key9 === "on_breach" || key9 === "status")) {
									const err125 = {
										instancePath: instancePath + "/rules/" + i7 + "/plugin",
										schemaPath: "#/properties/rules/items/properties/plugin/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 }
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
								if (data49.plugin_id !== void 0) {
									if (!validate73(data49.plugin_id, {
										instancePath: instancePath + "/rules/" + i7 + "/plugin/plugin_id",
										parentData: data49,
										parentDataProperty: "plugin_id",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate73.errors : append(vErrors, validate73.errors);
										errors = vErrors.length;
									}
								}
								if (data49.tier !== void 0) {
									if (!validate75(data49.tier, {
										instancePath: instancePath + "/rules/" + i7 + "/plugin/tier",
										parentData: data49,
										parentDataProperty: "tier",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors);
										errors = vErrors.length;
									}
								}
								if (data49.review_by !== void 0) {
									if (!validate77(data49.review_by, {
										instancePath: instancePath + "/rules/" + i7 + "/plugin/review_by",
										parentData: data49,
										parentDataProperty: "review_by",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate77.errors : append(vErrors, validate77.errors);
										errors = vErrors.length;
									}
								}
								if (data49.on_breach !== void 0) {
									if (!validate79(data49.on_breach, {
										instancePath: instancePath + "/rules/" + i7 + "/plugin/on_breach",
										parentData: data49,
										parentDataProperty: "on_breach",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate79.errors : append(vErrors, validate79.errors);
										errors = vErrors.length;
									}
								}
								if (data49.status !== void 0) {
									let data54 = data49.status;
									if (!(data54 === "active" || data54 === "retired")) {
										const err126 = {
											instancePath: instancePath + "/rules/" + i7 + "/plugin/status",
											schemaPath: "#/properties/rules/items/properties/plugin/properties/status/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.rules.items.properties.plugin.properties.status.enum }
										};
										if (vErrors === null) vErrors = [err126];
										else vErrors.push(err126);
										errors++;
									}
								}
							} else {
								const err127 = {
									instancePath: instancePath + "/rules/" + i7 + "/plugin",
									schemaPath: "#/properties/rules/items/properties/plugin/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
					} else {
						const err128 = {
							instancePath: instancePath + "/rules/" + i7,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
			} else {
				const err129 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			}
		}
		if (data.releases !== void 0) {
			let data55 = data.releases;
			if (Array.isArray(data55)) {
				if (data55.length > 50) {
					const err130 = {
						instancePath: instancePath + "/releases",
						schemaPath: "#/properties/releases/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				const len8 = data55.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data56 = data55[i8];
					if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
						if (data56.plugin_id === void 0) {
							const err131 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "plugin_id" }
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
						if (data56.version === void 0) {
							const err132 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "version" }
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
						if (data56.tier === void 0) {
							const err133 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "tier" }
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						if (data56.artifact_digest === void 0) {
							const err134 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "artifact_digest" }
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
						if (data56.manifest_digest === void 0) {
							const err135 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "manifest_digest" }
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						if (data56.sbom_digest === void 0) {
							const err136 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "sbom_digest" }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data56.statement_digest === void 0) {
							const err137 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "statement_digest" }
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (data56.covenant_digest === void 0) {
							const err138 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "covenant_digest" }
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						if (data56.quorum === void 0) {
							const err139 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "quorum" }
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (data56.changes === void 0) {
							const err140 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "changes" }
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
						if (data56.drift === void 0) {
							const err141 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "drift" }
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
						if (data56.softened === void 0) {
							const err142 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "softened" }
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
						if (data56.provenance === void 0) {
							const err143 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "provenance" }
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
						for (const key10 in data56) if (!func1.call(schema19.properties.releases.items.properties, key10)) {
							const err144 = {
								instancePath: instancePath + "/releases/" + i8,
								schemaPath: "#/properties/releases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 }
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (data56.plugin_id !== void 0) {
							if (!validate73(data56.plugin_id, {
								instancePath: instancePath + "/releases/" + i8 + "/plugin_id",
								parentData: data56,
								parentDataProperty: "plugin_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : append(vErrors, validate73.errors);
								errors = vErrors.length;
							}
						}
						if (data56.version !== void 0) {
							if (!validate82(data56.version, {
								instancePath: instancePath + "/releases/" + i8 + "/version",
								parentData: data56,
								parentDataProperty: "version",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate82.errors : append(vErrors, validate82.errors);
								errors = vErrors.length;
							}
						}
						if (data56.tier !== void 0) {
							if (!validate75(data56.tier, {
								instancePath: instancePath + "/releases/" + i8 + "/tier",
								parentData: data56,
								parentDataProperty: "tier",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors);
								errors = vErrors.length;
							}
						}
						if (data56.artifact_digest !== void 0) {
							if (!validate61(data56.artifact_digest, {
								instancePath: instancePath + "/releases/" + i8 + "/artifact_digest",
								parentData: data56,
								parentDataProperty: "artifact_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data56.manifest_digest !== void 0) {
							if (!validate61(data56.manifest_digest, {
								instancePath: instancePath + "/releases/" + i8 + "/manifest_digest",
								parentData: data56,
								parentDataProperty: "manifest_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data56.sbom_digest !== void 0) {
							if (!validate61(data56.sbom_digest, {
								instancePath: instancePath + "/releases/" + i8 + "/sbom_digest",
								parentData: data56,
								parentDataProperty: "sbom_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data56.statement_digest !== void 0) {
							if (!validate61(data56.statement_digest, {
								instancePath: instancePath + "/releases/" + i8 + "/statement_digest",
								parentData: data56,
								parentDataProperty: "statement_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data56.covenant_digest !== void 0) {
							if (!validate61(data56.covenant_digest, {
								instancePath: instancePath + "/releases/" + i8 + "/covenant_digest",
								parentData: data56,
								parentDataProperty: "covenant_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data56.quorum !== void 0) {
							let data65 = data56.quorum;
							if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
								if (data65.approvals === void 0) {
									const err145 = {
										instancePath: instancePath + "/releases/" + i8 + "/quorum",
										schemaPath: "#/properties/releases/items/properties/quorum/required",
										keyword: "required",
										params: { missingProperty: "approvals" }
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
								if (data65.seats === void 0) {
									const err146 = {
										instancePath: instancePath + "/releases/" + i8 + "/quorum",
										schemaPath: "#/properties/releases/items/properties/quorum/required",
										keyword: "required",
										params: { missingProperty: "seats" }
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
								if (data65.outside_of === void 0) {
									const err147 = {
										instancePath: instancePath + "/releases/" + i8 + "/quorum",
										schemaPath: "#/properties/releases/items/properties/quorum/required",
										keyword: "required",
										params: { missingProperty: "outside_of" }
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
								for (const key11 in data65) if (!(key11 === "approvals" || key11 === "seats" || key11 === "outside_of")) {
									const err148 = {
										instancePath: instancePath + "/releases/" + i8 + "/quorum",
										schemaPath: "#/properties/releases/items/properties/quorum/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 }
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
								if (data65.approvals !== void 0) {
									let data66 = data65.approvals;
									if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
										const err149 = {
											instancePath: instancePath + "/releases/" + i8 + "/quorum/approvals",
											schemaPath: "#/properties/releases/items/properties/quorum/properties/approvals/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err149];
										else vErrors.push(err149);
										errors++;
									}
									if (typeof data66 == "number" && isFinite(data66)) {
										if (data66 > 1e3 || isNaN(data66)) {
											const err150 = {
												instancePath: instancePath + "/releases/" + i8 + "/quorum/approvals",
												schemaPath: "#/properties/releases/items/properties/quorum/properties/approvals/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												}
											};
											if (vErrors === null) vErrors = [err150];
											else vErrors.push(err150);
											errors++;
										}
										if (data66 < 0 || isNaN(data66)) {
											const err151 = {
												instancePath: instancePath + "/releases/" + i8 + "/quorum/approvals",
												schemaPath: "#/properties/releases/items/properties/quorum/properties/approvals/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err151];
											else vErrors.push(err151);
											errors++;
										}
									}
								}
								if (data65.seats !== void 0) {
									let data67 = data65.seats;
									if (Array.isArray(data67)) {
										if (data67.length > 64) {
											const err152 = {
												instancePath: instancePath + "/releases/" + i8 + "/quorum/seats",
												schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/maxItems",
												keyword: "maxItems",
												params: { limit: 64 }
											};
											if (vErrors === null) vErrors = [err152];
											else vErrors.push(err152);
											errors++;
										}
										const len9 = data67.length;
										for (let i9 = 0; i9 < len9; i9++) {
											let data68 = data67[i9];
											if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
												if (data68.seat === void 0) {
													const err153 = {
														instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9,
														schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/required",
														keyword: "required",
														params: { missingProperty: "seat" }
													};
													if (vErrors === null) vErrors = [err153];
													else vErrors.push(err153);
													errors++;
												}
												if (data68.count === void 0) {
													const err154 = {
														instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9,
														schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/required",
														keyword: "required",
														params: { missingProperty: "count" }
													};
													if (vErrors === null) vErrors = [err154];
													else vErrors.push(err154);
													errors++;
												}
												for (const key12 in data68) if (!(key12 === "seat" || key12 === "count")) {
													const err155 = {
														instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9,
														schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key12 }
													};
													if (vErrors === null) vErrors = [err155];
													else vErrors.push(err155);
													errors++;
												}
												if (data68.seat !== void 0) {
													let data69 = data68.seat;
													if (typeof data69 === "string") {
														if (func2(data69) > 63) {
															const err156 = {
																instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/seat",
																schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/seat/maxLength",
																keyword: "maxLength",
																params: { limit: 63 }
															};
															if (vErrors === null) vErrors = [err156];
															else vErrors.push(err156);
															errors++;
														}
														if (func2(data69) < 1) {
															const err157 = {
																instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/seat",
																schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/seat/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															};
															if (vErrors === null) vErrors = [err157];
															else vErrors.push(err157);
															errors++;
														}
														if (!pattern8.test(data69)) {
															const err158 = {
																instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/seat",
																schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/seat/pattern",
																keyword: "pattern",
																params: { pattern: "^[a-z][a-z0-9-]*$" }
															};
															if (vErrors === null) vErrors = [err158];
															else vErrors.push(err158);
															errors++;
														}
													} else {
														const err159 = {
															instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/seat",
															schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/seat/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err159];
														else vErrors.push(err159);
														errors++;
													}
												}
												if (data68.count !== void 0) {
													let data70 = data68.count;
													if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
														const err160 = {
															instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/count",
															schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/count/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err160];
														else vErrors.push(err160);
														errors++;
													}
													if (typeof data70 == "number" && isFinite(data70)) {
														if (data70 > 1e3 || isNaN(data70)) {
															const err161 = {
																instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/count",
																schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/count/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																}
															};
															if (vErrors === null) vErrors = [err161];
															else vErrors.push(err161);
															errors++;
														}
														if (data70 < 1 || isNaN(data70)) {
															const err162 = {
																instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9 + "/count",
																schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/properties/count/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err162];
															else vErrors.push(err162);
															errors++;
														}
													}
												}
											} else {
												const err163 = {
													instancePath: instancePath + "/releases/" + i8 + "/quorum/seats/" + i9,
													schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/items/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err163];
												else vErrors.push(err163);
												errors++;
											}
										}
									} else {
										const err164 = {
											instancePath: instancePath + "/releases/" + i8 + "/quorum/seats",
											schemaPath: "#/properties/releases/items/properties/quorum/properties/seats/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err164];
										else vErrors.push(err164);
										errors++;
									}
								}
								if (data65.outside_of !== void 0) {
									let data71 = data65.outside_of;
									if (Array.isArray(data71)) {
										if (data71.length > 100) {
											const err165 = {
												instancePath: instancePath + "/releases/" + i8 + "/quorum/outside_of",
												schemaPath: "#/properties/releases/items/properties/quorum/properties/outside_of/maxItems",
												keyword: "maxItems",
												params: { limit: 100 }
											};
											if (vErrors === null) vErrors = [err165];
											else vErrors.push(err165);
											errors++;
										}
										const len10 = data71.length;
										for (let i10 = 0; i10 < len10; i10++) {
											let data72 = data71[i10];
											if (typeof data72 === "string") {
												if (func2(data72) > 80) {
													const err166 = {
														instancePath: instancePath + "/releases/" + i8 + "/quorum/outside_of/" + i10,
														schemaPath: "#/properties/releases/items/properties/quorum/properties/outside_of/items/maxLength",
														keyword: "maxLength",
														params: { limit: 80 }
													};
													if (vErrors === null) vErrors = [err166];
													else vErrors.push(err166);
													errors++;
												}
												if (!pattern9.test(data72)) {
													const err167 = {
														instancePath: instancePath + "/releases/" + i8 + "/quorum/outside_of/" + i10,
														schemaPath: "#/properties/releases/items/properties/quorum/properties/outside_of/items/pattern",
														keyword: "pattern",
														params: { pattern: "^plugins/[a-z][a-z0-9_]{0,62}/$" }
													};
													if (vErrors === null) vErrors = [err167];
													else vErrors.push(err167);
													errors++;
												}
											} else {
												const err168 = {
													instancePath: instancePath + "/releases/" + i8 + "/quorum/outside_of/" + i10,
													schemaPath: "#/properties/releases/items/properties/quorum/properties/outside_of/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err168];
												else vErrors.push(err168);
												errors++;
											}
										}
									} else {
										const err169 = {
											instancePath: instancePath + "/releases/" + i8 + "/quorum/outside_of",
											schemaPath: "#/properties/releases/items/properties/quorum/properties/outside_of/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err169];
										else vErrors.push(err169);
										errors++;
									}
								}
							} else {
								const err170 = {
									instancePath: instancePath + "/releases/" + i8 + "/quorum",
									schemaPath: "#/properties/releases/items/properties/quorum/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err170];
								else vErrors.push(err170);
								errors++;
							}
						}
						if (data56.changes !== void 0) {
							let data73 = data56.changes;
							if (Array.isArray(data73)) {
								if (data73.length > 1e3) {
									const err171 = {
										instancePath: instancePath + "/releases/" + i8 + "/changes",
										schemaPath: "#/properties/releases/items/properties/changes/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err171];
									else vErrors.push(err171);
									errors++;
								}
								const len11 = data73.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data74 = data73[i11];
									if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
										if (data74.risk === void 0) {
											const err172 = {
												instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11,
												schemaPath: "#/properties/releases/items/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "risk" }
											};
											if (vErrors === null) vErrors = [err172];
											else vErrors.push(err172);
											errors++;
										}
										if (data74.text === void 0) {
											const err173 = {
												instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11,
												schemaPath: "#/properties/releases/items/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "text" }
											};
											if (vErrors === null) vErrors = [err173];
											else vErrors.push(err173);
											errors++;
										}
										for (const key13 in data74) if (!(key13 === "risk" || key13 === "text")) {
											const err174 = {
												instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11,
												schemaPath: "#/properties/releases/items/properties/changes/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key13 }
											};
											if (vErrors === null) vErrors = [err174];
											else vErrors.push(err174);
											errors++;
										}
										if (data74.risk !== void 0) {
											let data75 = data74.risk;
											if (typeof data75 === "string") {
												if (func2(data75) > 63) {
													const err175 = {
														instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11 + "/risk",
														schemaPath: "#/properties/releases/items/properties/changes/items/properties/risk/maxLength",
														keyword: "maxLength",
														params: { limit: 63 }
													};
													if (vErrors === null) vErrors = [err175];
													else vErrors.push(err175);
													errors++;
												}
												if (func2(data75) < 1) {
													const err176 = {
														instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11 + "/risk",
														schemaPath: "#/properties/releases/items/properties/changes/items/properties/risk/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err176];
													else vErrors.push(err176);
													errors++;
												}
												if (!pattern8.test(data75)) {
													const err177 = {
														instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11 + "/risk",
														schemaPath: "#/properties/releases/items/properties/changes/items/properties/risk/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z][a-z0-9-]*$" }
													};
													if (vErrors === null) vErrors = [err177];
													else vErrors.push(err177);
													errors++;
												}
											} else {
												const err178 = {
													instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11 + "/risk",
													schemaPath: "#/properties/releases/items/properties/changes/items/properties/risk/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err178];
												else vErrors.push(err178);
												errors++;
											}
										}
										if (data74.text !== void 0) {
											if (!validate64(data74.text, {
												instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11 + "/text",
												parentData: data74,
												parentDataProperty: "text",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err179 = {
											instancePath: instancePath + "/releases/" + i8 + "/changes/" + i11,
											schemaPath: "#/properties/releases/items/properties/changes/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err179];
										else vErrors.push(err179);
										errors++;
									}
								}
							} else {
								const err180 = {
									instancePath: instancePath + "/releases/" + i8 + "/changes",
									schemaPath: "#/properties/releases/items/properties/changes/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
						}
						if (data56.drift !== void 0) {
							let data77 = data56.drift;
							if (Array.isArray(data77)) {
								if (data77.length > 1e3) {
									const err181 = {
										instancePath: instancePath + "/releases/" + i8 + "/drift",
										schemaPath: "#/properties/releases/items/properties/drift/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
								const len12 = data77.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data78 = data77[i12];
									if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
										if (data78.risk === void 0) {
											const err182 = {
												instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12,
												schemaPath: "#/properties/releases/items/properties/drift/items/required",
												keyword: "required",
												params: { missingProperty: "risk" }
											};
											if (vErrors === null) vErrors = [err182];
											else vErrors.push(err182);
											errors++;
										}
										if (data78.text === void 0) {
											const err183 = {
												instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12,
												schemaPath: "#/properties/releases/items/properties/drift/items/required",
												keyword: "required",
												params: { missingProperty: "text" }
											};
											if (vErrors === null) vErrors = [err183];
											else vErrors.push(err183);
											errors++;
										}
										for (const key14 in data78) if (!(key14 === "risk" || key14 === "text")) {
											const err184 = {
												instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12,
												schemaPath: "#/properties/releases/items/properties/drift/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key14 }
											};
											if (vErrors === null) vErrors = [err184];
											else vErrors.push(err184);
											errors++;
										}
										if (data78.risk !== void 0) {
											let data79 = data78.risk;
											if (typeof data79 === "string") {
												if (func2(data79) > 63) {
													const err185 = {
														instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12 + "/risk",
														schemaPath: "#/properties/releases/items/properties/drift/items/properties/risk/maxLength",
														keyword: "maxLength",
														params: { limit: 63 }
													};
													if (vErrors === null) vErrors = [err185];
													else vErrors.push(err185);
													errors++;
												}
												if (func2(data79) < 1) {
													const err186 = {
														instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12 + "/risk",
														schemaPath: "#/properties/releases/items/properties/drift/items/properties/risk/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err186];
													else vErrors.push(err186);
													errors++;
												}
												if (!pattern8.test(data79)) {
													const err187 = {
														instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12 + "/risk",
														schemaPath: "#/properties/releases/items/properties/drift/items/properties/risk/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z][a-z0-9-]*$" }
													};
													if (vErrors === null) vErrors = [err187];
													else vErrors.push(err187);
													errors++;
												}
											} else {
												const err188 = {
													instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12 + "/risk",
													schemaPath: "#/properties/releases/items/properties/drift/items/properties/risk/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err188];
												else vErrors.push(err188);
												errors++;
											}
										}
										if (data78.text !== void 0) {
											if (!validate64(data78.text, {
												instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12 + "/text",
												parentData: data78,
												parentDataProperty: "text",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err189 = {
											instancePath: instancePath + "/releases/" + i8 + "/drift/" + i12,
											schemaPath: "#/properties/releases/items/properties/drift/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err189];
										else vErrors.push(err189);
										errors++;
									}
								}
							} else {
								const err190 = {
									instancePath: instancePath + "/releases/" + i8 + "/drift",
									schemaPath: "#/properties/releases/items/properties/drift/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
						if (data56.softened !== void 0) {
							let data81 = data56.softened;
							if (Array.isArray(data81)) {
								if (data81.length > 1e3) {
									const err191 = {
										instancePath: instancePath + "/releases/" + i8 + "/softened",
										schemaPath: "#/properties/releases/items/properties/softened/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
								const len13 = data81.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data82 = data81[i13];
									if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
										if (data82.code === void 0) {
											const err192 = {
												instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13,
												schemaPath: "#/properties/releases/items/properties/softened/items/required",
												keyword: "required",
												params: { missingProperty: "code" }
											};
											if (vErrors === null) vErrors = [err192];
											else vErrors.push(err192);
											errors++;
										}
										if (data82.text === void 0) {
											const err193 = {
												instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13,
												schemaPath: "#/properties/releases/items/properties/softened/items/required",
												keyword: "required",
												params: { missingProperty: "text" }
											};
											if (vErrors === null) vErrors = [err193];
											else vErrors.push(err193);
											errors++;
										}
										if (data82.by === void 0) {
											const err194 = {
												instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13,
												schemaPath: "#/properties/releases/items/properties/softened/items/required",
												keyword: "required",
												params: { missingProperty: "by" }
											};
											if (vErrors === null) vErrors = [err194];
											else vErrors.push(err194);
											errors++;
										}
										for (const key15 in data82) if (!(key15 === "code" || key15 === "text" || key15 === "by")) {
											const err195 = {
												instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13,
												schemaPath: "#/properties/releases/items/properties/softened/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key15 }
											};
											if (vErrors === null) vErrors = [err195];
											else vErrors.push(err195);
											errors++;
										}
										if (data82.code !== void 0) {
											let data83 = data82.code;
											if (typeof data83 === "string") {
												if (func2(data83) > 80) {
													const err196 = {
														instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/code",
														schemaPath: "#/properties/releases/items/properties/softened/items/properties/code/maxLength",
														keyword: "maxLength",
														params: { limit: 80 }
													};
													if (vErrors === null) vErrors = [err196];
													else vErrors.push(err196);
													errors++;
												}
												if (func2(data83) < 1) {
													const err197 = {
														instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/code",
														schemaPath: "#/properties/releases/items/properties/softened/items/properties/code/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err197];
													else vErrors.push(err197);
													errors++;
												}
												if (!pattern19.test(data83)) {
													const err198 = {
														instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/code",
														schemaPath: "#/properties/releases/items/properties/softened/items/properties/code/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Z][A-Z0-9_]*$" }
													};
													if (vErrors === null) vErrors = [err198];
													else vErrors.push(err198);
													errors++;
												}
											} else {
												const err199 = {
													instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/code",
													schemaPath: "#/properties/releases/items/properties/softened/items/properties/code/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err199];
												else vErrors.push(err199);
												errors++;
											}
										}
										if (data82.text !== void 0) {
											if (!validate64(data82.text, {
												instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/text",
												parentData: data82,
												parentDataProperty: "text",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
												errors = vErrors.length;
											}
										}
										if (data82.by !== void 0) {
											let data85 = data82.by;
											const _errs170 = errors;
											let valid53 = true;
											const _errs171 = errors;
											if (errors === _errs171) {
												if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
													if (data85.kind === void 0 && "kind") {
														const err200 = {};
														if (vErrors === null) vErrors = [err200];
														else vErrors.push(err200);
														errors++;
													} else if (data85.kind !== void 0) {
														if ("waiver" !== data85.kind) {
															const err201 = {};
															if (vErrors === null) vErrors = [err201];
															else vErrors.push(err201);
															errors++;
														}
													}
												} else {
													const err202 = {};
													if (vErrors === null) vErrors = [err202];
													else vErrors.push(err202);
													errors++;
												}
											}
											var _valid3 = _errs171 === errors;
											errors = _errs170;
											if (vErrors !== null) {
												if (_errs170) vErrors.length = _errs170;
												else vErrors = null;
											}
											if (_valid3) {
												const _errs174 = errors;
												if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
													if (data85.kind === void 0) {
														const err203 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/then/required",
															keyword: "required",
															params: { missingProperty: "kind" }
														};
														if (vErrors === null) vErrors = [err203];
														else vErrors.push(err203);
														errors++;
													}
													if (data85.id === void 0) {
														const err204 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/then/required",
															keyword: "required",
															params: { missingProperty: "id" }
														};
														if (vErrors === null) vErrors = [err204];
														else vErrors.push(err204);
														errors++;
													}
													if (data85.expires === void 0) {
														const err205 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/then/required",
															keyword: "required",
															params: { missingProperty: "expires" }
														};
														if (vErrors === null) vErrors = [err205];
														else vErrors.push(err205);
														errors++;
													}
													for (const key16 in data85) if (!(key16 === "kind" || key16 === "id" || key16 === "expires")) {
														const err206 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/then/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key16 }
														};
														if (vErrors === null) vErrors = [err206];
														else vErrors.push(err206);
														errors++;
													}
													if (data85.kind !== void 0) {
														if ("waiver" !== data85.kind) {
															const err207 = {
																instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by/kind",
																schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/then/properties/kind/const",
																keyword: "const",
																params: { allowedValue: "waiver" }
															};
															if (vErrors === null) vErrors = [err207];
															else vErrors.push(err207);
															errors++;
														}
													}
													if (data85.id !== void 0) {
														if (!validate93(data85.id, {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by/id",
															parentData: data85,
															parentDataProperty: "id",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
															errors = vErrors.length;
														}
													}
													if (data85.expires !== void 0) {
														if (!validate59(data85.expires, {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by/expires",
															parentData: data85,
															parentDataProperty: "expires",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
															errors = vErrors.length;
														}
													}
												} else {
													const err208 = {
														instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
														schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/then/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err208];
													else vErrors.push(err208);
													errors++;
												}
												var _valid3 = _errs174 === errors;
												valid53 = _valid3;
												if (valid53) var props3 = true;
											}
											if (!valid53) {
												const err209 = {
													instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
													schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/0/if",
													keyword: "if",
													params: { failingKeyword: "then" }
												};
												if (vErrors === null) vErrors = [err209];
												else vErrors.push(err209);
												errors++;
											}
											const _errs181 = errors;
											let valid56 = true;
											const _errs182 = errors;
											if (errors === _errs182) {
												if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
													if (data85.kind === void 0 && "kind") {
														const err210 = {};
														if (vErrors === null) vErrors = [err210];
														else vErrors.push(err210);
														errors++;
													} else if (data85.kind !== void 0) {
														if ("enforcement" !== data85.kind) {
															const err211 = {};
															if (vErrors === null) vErrors = [err211];
															else vErrors.push(err211);
															errors++;
														}
													}
												} else {
													const err212 = {};
													if (vErrors === null) vErrors = [err212];
													else vErrors.push(err212);
													errors++;
												}
											}
											var _valid4 = _errs182 === errors;
											errors = _errs181;
											if (vErrors !== null) {
												if (_errs181) vErrors.length = _errs181;
												else vErrors = null;
											}
											if (_valid4) {
												const _errs185 = errors;
												if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
													if (data85.kind === void 0) {
														const err213 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/then/required",
															keyword: "required",
															params: { missingProperty: "kind" }
														};
														if (vErrors === null) vErrors = [err213];
														else vErrors.push(err213);
														errors++;
													}
													if (data85.level === void 0) {
														const err214 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/then/required",
															keyword: "required",
															params: { missingProperty: "level" }
														};
														if (vErrors === null) vErrors = [err214];
														else vErrors.push(err214);
														errors++;
													}
													for (const key17 in data85) if (!(key17 === "kind" || key17 === "level")) {
														const err215 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/then/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key17 }
														};
														if (vErrors === null) vErrors = [err215];
														else vErrors.push(err215);
														errors++;
													}
													if (data85.kind !== void 0) {
														if ("enforcement" !== data85.kind) {
															const err216 = {
																instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by/kind",
																schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/then/properties/kind/const",
																keyword: "const",
																params: { allowedValue: "enforcement" }
															};
															if (vErrors === null) vErrors = [err216];
															else vErrors.push(err216);
															errors++;
														}
													}
													if (data85.level !== void 0) {
														let data92 = data85.level;
														if (!(data92 === "observe" || data92 === "warn")) {
															const err217 = {
																instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by/level",
																schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/then/properties/level/enum",
																keyword: "enum",
																params: { allowedValues: schema19.properties.releases.items.properties.softened.items.properties.by.allOf[1].then.properties.level.enum }
															};
															if (vErrors === null) vErrors = [err217];
															else vErrors.push(err217);
															errors++;
														}
													}
												} else {
													const err218 = {
														instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
														schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/then/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err218];
													else vErrors.push(err218);
													errors++;
												}
												var _valid4 = _errs185 === errors;
												valid56 = _valid4;
												if (valid56) var props4 = true;
											}
											if (!valid56) {
												const err219 = {
													instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
													schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/allOf/1/if",
													keyword: "if",
													params: { failingKeyword: "then" }
												};
												if (vErrors === null) vErrors = [err219];
												else vErrors.push(err219);
												errors++;
											}
											if (props3 !== true && props4 !== void 0) {
												if (props4 === true) props3 = true;
												else {
													props3 = props3 || {};
													Object.assign(props3, props4);
												}
											}
											if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
												if (data85.kind === void 0) {
													const err220 = {
														instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
														schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/required",
														keyword: "required",
														params: { missingProperty: "kind" }
													};
													if (vErrors === null) vErrors = [err220];
													else vErrors.push(err220);
													errors++;
												}
												if (props3 !== true) {
													props3 = props3 || {};
													props3.kind = true;
												}
												if (data85.kind !== void 0) {
													let data93 = data85.kind;
													if (!(data93 === "waiver" || data93 === "enforcement")) {
														const err221 = {
															instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by/kind",
															schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema19.properties.releases.items.properties.softened.items.properties.by.properties.kind.enum }
														};
														if (vErrors === null) vErrors = [err221];
														else vErrors.push(err221);
														errors++;
													}
												}
											} else {
												const err222 = {
													instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13 + "/by",
													schemaPath: "#/properties/releases/items/properties/softened/items/properties/by/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err222];
												else vErrors.push(err222);
												errors++;
											}
										}
									} else {
										const err223 = {
											instancePath: instancePath + "/releases/" + i8 + "/softened/" + i13,
											schemaPath: "#/properties/releases/items/properties/softened/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err223];
										else vErrors.push(err223);
										errors++;
									}
								}
							} else {
								const err224 = {
									instancePath: instancePath + "/releases/" + i8 + "/softened",
									schemaPath: "#/properties/releases/items/properties/softened/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err224];
								else vErrors.push(err224);
								errors++;
							}
						}
						if (data56.provenance !== void 0) {
							let data94 = data56.provenance;
							if (Array.isArray(data94)) {
								if (data94.length > 100) {
									const err225 = {
										instancePath: instancePath + "/releases/" + i8 + "/provenance",
										schemaPath: "#/properties/releases/items/properties/provenance/maxItems",
										keyword: "maxItems",
										params: { limit: 100 }
									};
									if (vErrors === null) vErrors = [err225];
									else vErrors.push(err225);
									errors++;
								}
								const len14 = data94.length;
								for (let i14 = 0; i14 < len14; i14++) if (!validate96(data94[i14], {
									instancePath: instancePath + "/releases/" + i8 + "/provenance/" + i14,
									parentData: data94,
									parentDataProperty: i14,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
									errors = vErrors.length;
								}
							} else {
								const err226 = {
									instancePath: instancePath + "/releases/" + i8 + "/provenance",
									schemaPath: "#/properties/releases/items/properties/provenance/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err226];
								else vErrors.push(err226);
								errors++;
							}
						}
					} else {
						const err227 = {
							instancePath: instancePath + "/releases/" + i8,
							schemaPath: "#/properties/releases/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err227];
						else vErrors.push(err227);
						errors++;
					}
				}
			} else {
				const err228 = {
					instancePath: instancePath + "/releases",
					schemaPath: "#/properties/releases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err228];
				else vErrors.push(err228);
				errors++;
			}
		}
	} else {
		const err229 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err229];
		else vErrors.push(err229);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isDecision = validate98;
const schema33 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/decision.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"plugin_id",
		"tier",
		"permissions",
		"execution_limit_ms",
		"audit_log"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"plugin_id": { "$ref": "common.schema.json#/$defs/pluginId" },
		"tier": {
			"type": ["string", "null"],
			"allOf": [{
				"if": { "type": "string" },
				"then": { "$ref": "common.schema.json#/$defs/word" }
			}, {
				"if": { "type": "null" },
				"then": { "type": "null" }
			}]
		},
		"permissions": {
			"type": "array",
			"maxItems": 6,
			"items": { "$ref": "common.schema.json#/$defs/permission" },
			"distinctItems": true
		},
		"execution_limit_ms": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 864e5
		},
		"audit_log": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120,
			"pattern": "^[A-Za-z0-9._:-]+$"
		},
		"verdict": { "enum": ["allow", "deny"] },
		"findings": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["code", "message"],
				"properties": {
					"code": {
						"type": "string",
						"maxLength": 80,
						"pattern": "^[A-Z][A-Z0-9_]+$"
					},
					"message": {
						"type": "string",
						"maxLength": 2e3,
						"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$",
						"minLength": 1
					},
					"hint": {
						"type": "string",
						"maxLength": 1e3,
						"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$",
						"minLength": 1
					}
				}
			}
		},
		"version": {
			"type": ["string", "null"],
			"allOf": [{
				"if": { "type": "string" },
				"then": { "$ref": "common.schema.json#/$defs/version" }
			}, {
				"if": { "type": "null" },
				"then": { "type": "null" }
			}]
		},
		"digest": { "$ref": "common.schema.json#/$defs/digest" },
		"run_id": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120,
			"pattern": "^[A-Za-z0-9._:-]+$"
		},
		"publication_version": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"isolation": { "enum": [
			"L0",
			"L1",
			"L2",
			"L3",
			null
		] },
		"decided_at": { "$ref": "common.schema.json#/$defs/timestamp" }
	}
};
const func37 = areDistinct;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = { "enum": [
	"network",
	"file_read",
	"file_write",
	"external_api",
	"sensitive_data",
	"subprocess"
] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern24 = new RegExp("^[A-Za-z0-9._:-]+$", "u");
const pattern25 = new RegExp("^[A-Z][A-Z0-9_]+$", "u");
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tier === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tier" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.permissions === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "permissions" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.execution_limit_ms === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "execution_limit_ms" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.audit_log === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "audit_log" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema33.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err6 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate99(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate99.errors : append(vErrors, validate99.errors);
				errors = vErrors.length;
			}
		}
		if (data.tier !== void 0) {
			let data2 = data.tier;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/type",
					keyword: "type",
					params: { type: schema33.properties.tier.type }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			const _errs7 = errors;
			let valid2 = true;
			const _errs8 = errors;
			if (typeof data2 !== "string") {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs10 = errors;
				if (!validate101(data2, {
					instancePath: instancePath + "/tier",
					parentData: data,
					parentDataProperty: "tier",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs10 === errors;
				valid2 = _valid0;
			}
			if (!valid2) {
				const err9 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			const _errs12 = errors;
			let valid3 = true;
			const _errs13 = errors;
			if (data2 !== null) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			errors = _errs12;
			if (vErrors !== null) {
				if (_errs12) vErrors.length = _errs12;
				else vErrors = null;
			}
			if (_valid1) {
				const _errs15 = errors;
				if (data2 !== null) {
					const err11 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/allOf/1/then/type",
						keyword: "type",
						params: { type: "null" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				var _valid1 = _errs15 === errors;
				valid3 = _valid1;
			}
			if (!valid3) {
				const err12 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data3 = data.permissions;
			if (Array.isArray(data3)) {
				if (data3.length > 6) {
					const err13 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxItems",
						keyword: "maxItems",
						params: { limit: 6 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate103(data3[i0], {
					instancePath: instancePath + "/permissions/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : append(vErrors, validate103.errors);
					errors = vErrors.length;
				}
				if (!func37(data3)) {
					const err14 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.execution_limit_ms !== void 0) {
			let data5 = data.execution_limit_ms;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				const err16 = {
					instancePath: instancePath + "/execution_limit_ms",
					schemaPath: "#/properties/execution_limit_ms/type",
					keyword: "type",
					params: { type: schema33.properties.execution_limit_ms.type }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 864e5 || isNaN(data5)) {
					const err17 = {
						instancePath: instancePath + "/execution_limit_ms",
						schemaPath: "#/properties/execution_limit_ms/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e5
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/execution_limit_ms",
						schemaPath: "#/properties/execution_limit_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.audit_log !== void 0) {
			let data6 = data.audit_log;
			if (typeof data6 === "string") {
				if (func2(data6) > 120) {
					const err19 = {
						instancePath: instancePath + "/audit_log",
						schemaPath: "#/properties/audit_log/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (func2(data6) < 1) {
					const err20 = {
						instancePath: instancePath + "/audit_log",
						schemaPath: "#/properties/audit_log/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (!pattern24.test(data6)) {
					const err21 = {
						instancePath: instancePath + "/audit_log",
						schemaPath: "#/properties/audit_log/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._:-]+$" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/audit_log",
					schemaPath: "#/properties/audit_log/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data7 = data.verdict;
			if (!(data7 === "allow" || data7 === "deny")) {
				const err23 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.verdict.enum }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data8 = data.findings;
			if (Array.isArray(data8)) {
				if (data8.length > 1e3) {
					const err24 = {
						instancePath: instancePath + "/findings",
						schemaPath: "#/properties/findings/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.code === void 0) {
							const err25 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data9.message === void 0) {
							const err26 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "code" || key1 === "message" || key1 === "hint")) {
							const err27 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/properties/findings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data9.code !== void 0) {
							let data10 = data9.code;
							if (typeof data10 === "string") {
								if (func2(data10) > 80) {
									const err28 = {
										instancePath: instancePath + "/findings/" + i1 + "/code",
										schemaPath: "#/properties/findings/items/properties/code/maxLength",
										keyword: "maxLength",
										params: { limit: 80 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (!pattern25.test(data10)) {
									const err29 = {
										instancePath: instancePath + "/findings/" + i1 + "/code",
										schemaPath: "#/properties/findings/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z][A-Z0-9_]+$" }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/findings/" + i1 + "/code",
									schemaPath: "#/properties/findings/items/properties/code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data9.message !== void 0) {
							let data11 = data9.message;
							if (typeof data11 === "string") {
								if (func2(data11) > 2e3) {
									const err31 = {
										instancePath: instancePath + "/findings/" + i1 + "/message",
										schemaPath: "#/properties/findings/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (func2(data11) < 1) {
									const err32 = {
										instancePath: instancePath + "/findings/" + i1 + "/message",
										schemaPath: "#/properties/findings/items/properties/message/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (!pattern7.test(data11)) {
									const err33 = {
										instancePath: instancePath + "/findings/" + i1 + "/message",
										schemaPath: "#/properties/findings/items/properties/message/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/findings/" + i1 + "/message",
									schemaPath: "#/properties/findings/items/properties/message/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data9.hint !== void 0) {
							let data12 = data9.hint;
							if (typeof data12 === "string") {
								if (func2(data12) > 1e3) {
									const err35 = {
										instancePath: instancePath + "/findings/" + i1 + "/hint",
										schemaPath: "#/properties/findings/items/properties/hint/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (func2(data12) < 1) {
									const err36 = {
										instancePath: instancePath + "/findings/" + i1 + "/hint",
										schemaPath: "#/properties/findings/items/properties/hint/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (!pattern7.test(data12)) {
									const err37 = {
										instancePath: instancePath + "/findings/" + i1 + "/hint",
										schemaPath: "#/properties/findings/items/properties/hint/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/findings/" + i1 + "/hint",
									schemaPath: "#/properties/findings/items/properties/hint/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/findings/" + i1,
							schemaPath: "#/properties/findings/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data13 = data.version;
			if (typeof data13 !== "string" && data13 !== null) {
				const err41 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema33.properties.version.type }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			const _errs39 = errors;
			let valid10 = true;
			const _errs40 = errors;
			if (typeof data13 !== "string") {
				const err42 = {};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			var _valid2 = _errs40 === errors;
			errors = _errs39;
			if (vErrors !== null) {
				if (_errs39) vErrors.length = _errs39;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs42 = errors;
				if (!validate105(data13, {
					instancePath: instancePath + "/version",
					parentData: data,
					parentDataProperty: "version",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate105.errors : append(vErrors, validate105.errors);
					errors = vErrors.length;
				}
				var _valid2 = _errs42 === errors;
				valid10 = _valid2;
			}
			if (!valid10) {
				const err43 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			const _errs44 = errors;
			let valid11 = true;
			const _errs45 = errors;
			if (data13 !== null) {
				const err44 = {};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			var _valid3 = _errs45 === errors;
			errors = _errs44;
			if (vErrors !== null) {
				if (_errs44) vErrors.length = _errs44;
				else vErrors = null;
			}
			if (_valid3) {
				const _errs47 = errors;
				if (data13 !== null) {
					const err45 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/allOf/1/then/type",
						keyword: "type",
						params: { type: "null" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				var _valid3 = _errs47 === errors;
				valid11 = _valid3;
			}
			if (!valid11) {
				const err46 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate107(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate107.errors : append(vErrors, validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.run_id !== void 0) {
			let data15 = data.run_id;
			if (typeof data15 === "string") {
				if (func2(data15) > 120) {
					const err47 = {
						instancePath: instancePath + "/run_id",
						schemaPath: "#/properties/run_id/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (func2(data15) < 1) {
					const err48 = {
						instancePath: instancePath + "/run_id",
						schemaPath: "#/properties/run_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (!pattern24.test(data15)) {
					const err49 = {
						instancePath: instancePath + "/run_id",
						schemaPath: "#/properties/run_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._:-]+$" }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/run_id",
					schemaPath: "#/properties/run_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.publication_version !== void 0) {
			let data16 = data.publication_version;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
				const err51 = {
					instancePath: instancePath + "/publication_version",
					schemaPath: "#/properties/publication_version/type",
					keyword: "type",
					params: { type: schema33.properties.publication_version.type }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 9007199254740991 || isNaN(data16)) {
					const err52 = {
						instancePath: instancePath + "/publication_version",
						schemaPath: "#/properties/publication_version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data16 < 1 || isNaN(data16)) {
					const err53 = {
						instancePath: instancePath + "/publication_version",
						schemaPath: "#/properties/publication_version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
		}
		if (data.isolation !== void 0) {
			let data17 = data.isolation;
			if (!(data17 === "L0" || data17 === "L1" || data17 === "L2" || data17 === "L3" || data17 === null)) {
				const err54 = {
					instancePath: instancePath + "/isolation",
					schemaPath: "#/properties/isolation/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.isolation.enum }
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.decided_at !== void 0) {
			if (!validate109(data.decided_at, {
				instancePath: instancePath + "/decided_at",
				parentData: data,
				parentDataProperty: "decided_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isKeyDraft = validate111;
const schema40 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/key-draft.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"channel",
		"drafted_at",
		"expires_at",
		"roots",
		"targets_before",
		"config_before"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "common.schema.json#/$defs/registryId" },
		"channel": { "$ref": "common.schema.json#/$defs/channel" },
		"drafted_at": { "$ref": "common.schema.json#/$defs/timestamp" },
		"expires_at": { "$ref": "common.schema.json#/$defs/timestamp" },
		"roots": {
			"type": "array",
			"maxItems": 64,
			"items": {
				"type": "string",
				"maxLength": 7e5,
				"pattern": "^[A-Za-z0-9+/]+={0,2}$"
			}
		},
		"targets_before": {
			"type": "string",
			"maxLength": 14e5,
			"pattern": "^[A-Za-z0-9+/]+={0,2}$"
		},
		"config_before": {
			"type": "string",
			"maxLength": 35e4,
			"pattern": "^[A-Za-z0-9+/]+={0,2}$"
		},
		"root": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"version",
				"expires",
				"threshold",
				"keys",
				"snapshot"
			],
			"properties": {
				"version": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				},
				"expires": { "$ref": "common.schema.json#/$defs/timestamp" },
				"threshold": {
					"type": "integer",
					"minimum": 1,
					"maximum": 15
				},
				"keys": {
					"type": "array",
					"minItems": 1,
					"maxItems": 15,
					"items": {
						"type": "string",
						"maxLength": 2e3,
						"pattern": "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$"
					}
				},
				"snapshot": {
					"type": "array",
					"minItems": 1,
					"maxItems": 4,
					"items": {
						"type": "string",
						"maxLength": 2e3,
						"pattern": "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$"
					}
				}
			}
		},
		"targets": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"version",
				"expires",
				"admissions",
				"revocations",
				"config",
				"trusted_root"
			],
			"properties": {
				"version": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				},
				"expires": { "$ref": "common.schema.json#/$defs/timestamp" },
				"admissions": {
					"type": "array",
					"minItems": 1,
					"maxItems": 4,
					"items": {
						"type": "string",
						"maxLength": 2e3,
						"pattern": "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$"
					}
				},
				"revocations": {
					"type": "array",
					"minItems": 1,
					"maxItems": 4,
					"items": {
						"type": "string",
						"maxLength": 2e3,
						"pattern": "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$"
					}
				},
				"config": {
					"type": "string",
					"maxLength": 35e4,
					"pattern": "^[A-Za-z0-9+/]+={0,2}$"
				},
				"trusted_root": {
					"type": "string",
					"maxLength": 56e5,
					"pattern": "^[A-Za-z0-9+/]+={0,2}$"
				}
			}
		}
	}
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern35 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern38 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.drafted_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "drafted_at" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.expires_at === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires_at" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.roots === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "roots" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.targets_before === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targets_before" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.config_before === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config_before" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema40.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err9 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate112(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate114(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : append(vErrors, validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.drafted_at !== void 0) {
			if (!validate116(data.drafted_at, {
				instancePath: instancePath + "/drafted_at",
				parentData: data,
				parentDataProperty: "drafted_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : append(vErrors, validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.expires_at !== void 0) {
			if (!validate116(data.expires_at, {
				instancePath: instancePath + "/expires_at",
				parentData: data,
				parentDataProperty: "expires_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : append(vErrors, validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.roots !== void 0) {
			let data5 = data.roots;
			if (Array.isArray(data5)) {
				if (data5.length > 64) {
					const err10 = {
						instancePath: instancePath + "/roots",
						schemaPath: "#/properties/roots/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func2(data6) > 7e5) {
							const err11 = {
								instancePath: instancePath + "/roots/" + i0,
								schemaPath: "#/properties/roots/items/maxLength",
								keyword: "maxLength",
								params: { limit: 7e5 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern35.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/roots/" + i0,
								schemaPath: "#/properties/roots/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/roots/" + i0,
							schemaPath: "#/properties/roots/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/roots",
					schemaPath: "#/properties/roots/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.targets_before !== void 0) {
			let data7 = data.targets_before;
			if (typeof data7 === "string") {
				if (func2(data7) > 14e5) {
					const err15 = {
						instancePath: instancePath + "/targets_before",
						schemaPath: "#/properties/targets_before/maxLength",
						keyword: "maxLength",
						params: { limit: 14e5 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern35.test(data7)) {
					const err16 = {
						instancePath: instancePath + "/targets_before",
						schemaPath: "#/properties/targets_before/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/targets_before",
					schemaPath: "#/properties/targets_before/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.config_before !== void 0) {
			let data8 = data.config_before;
			if (typeof data8 === "string") {
				if (func2(data8) > 35e4) {
					const err18 = {
						instancePath: instancePath + "/config_before",
						schemaPath: "#/properties/config_before/maxLength",
						keyword: "maxLength",
						params: { limit: 35e4 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern35.test(data8)) {
					const err19 = {
						instancePath: instancePath + "/config_before",
						schemaPath: "#/properties/config_before/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/config_before",
					schemaPath: "#/properties/config_before/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.root !== void 0) {
			let data9 = data.root;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.version === void 0) {
					const err21 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/required",
						keyword: "required",
						params: { missingProperty: "version" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data9.expires === void 0) {
					const err22 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/required",
						keyword: "required",
						params: { missingProperty: "expires" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.threshold === void 0) {
					const err23 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/required",
						keyword: "required",
						params: { missingProperty: "threshold" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data9.keys === void 0) {
					const err24 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/required",
						keyword: "required",
						params: { missingProperty: "keys" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data9.snapshot === void 0) {
					const err25 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/required",
						keyword: "required",
						params: { missingProperty: "snapshot" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "version" || key1 === "expires" || key1 === "threshold" || key1 === "keys" || key1 === "snapshot")) {
					const err26 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data9.version !== void 0) {
					let data10 = data9.version;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err27 = {
							instancePath: instancePath + "/root/version",
							schemaPath: "#/properties/root/properties/version/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 1e6 || isNaN(data10)) {
							const err28 = {
								instancePath: instancePath + "/root/version",
								schemaPath: "#/properties/root/properties/version/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								}
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data10 < 1 || isNaN(data10)) {
							const err29 = {
								instancePath: instancePath + "/root/version",
								schemaPath: "#/properties/root/properties/version/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data9.expires !== void 0) {
					if (!validate116(data9.expires, {
						instancePath: instancePath + "/root/expires",
						parentData: data9,
						parentDataProperty: "expires",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate116.errors : append(vErrors, validate116.errors);
						errors = vErrors.length;
					}
				}
				if (data9.threshold !== void 0) {
					let data12 = data9.threshold;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err30 = {
							instancePath: instancePath + "/root/threshold",
							schemaPath: "#/properties/root/properties/threshold/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 15 || isNaN(data12)) {
							const err31 = {
								instancePath: instancePath + "/root/threshold",
								schemaPath: "#/properties/root/properties/threshold/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 15
								}
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data12 < 1 || isNaN(data12)) {
							const err32 = {
								instancePath: instancePath + "/root/threshold",
								schemaPath: "#/properties/root/properties/threshold/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data9.keys !== void 0) {
					let data13 = data9.keys;
					if (Array.isArray(data13)) {
						if (data13.length > 15) {
							const err33 = {
								instancePath: instancePath + "/root/keys",
								schemaPath: "#/properties/root/properties/keys/maxItems",
								keyword: "maxItems",
								params: { limit: 15 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data13.length < 1) {
							const err34 = {
								instancePath: instancePath + "/root/keys",
								schemaPath: "#/properties/root/properties/keys/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						const len1 = data13.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data14 = data13[i1];
							if (typeof data14 === "string") {
								if (func2(data14) > 2e3) {
									const err35 = {
										instancePath: instancePath + "/root/keys/" + i1,
										schemaPath: "#/properties/root/properties/keys/items/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (!pattern38.test(data14)) {
									const err36 = {
										instancePath: instancePath + "/root/keys/" + i1,
										schemaPath: "#/properties/root/properties/keys/items/pattern",
										keyword: "pattern",
										params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$" }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/root/keys/" + i1,
									schemaPath: "#/properties/root/properties/keys/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/root/keys",
							schemaPath: "#/properties/root/properties/keys/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data9.snapshot !== void 0) {
					let data15 = data9.snapshot;
					if (Array.isArray(data15)) {
						if (data15.length > 4) {
							const err39 = {
								instancePath: instancePath + "/root/snapshot",
								schemaPath: "#/properties/root/properties/snapshot/maxItems",
								keyword: "maxItems",
								params: { limit: 4 }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data15.length < 1) {
							const err40 = {
								instancePath: instancePath + "/root/snapshot",
								schemaPath: "#/properties/root/properties/snapshot/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						const len2 = data15.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data16 = data15[i2];
							if (typeof data16 === "string") {
								if (func2(data16) > 2e3) {
									const err41 = {
										instancePath: instancePath + "/root/snapshot/" + i2,
										schemaPath: "#/properties/root/properties/snapshot/items/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (!pattern38.test(data16)) {
									const err42 = {
										instancePath: instancePath + "/root/snapshot/" + i2,
										schemaPath: "#/properties/root/properties/snapshot/items/pattern",
										keyword: "pattern",
										params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$" }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/root/snapshot/" + i2,
									schemaPath: "#/properties/root/properties/snapshot/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/root/snapshot",
							schemaPath: "#/properties/root/properties/snapshot/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/properties/root/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data17 = data.targets;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.version === void 0) {
					const err46 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/required",
						keyword: "required",
						params: { missingProperty: "version" }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data17.expires === void 0) {
					const err47 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/required",
						keyword: "required",
						params: { missingProperty: "expires" }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data17.admissions === void 0) {
					const err48 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/required",
						keyword: "required",
						params: { missingProperty: "admissions" }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data17.revocations === void 0) {
					const err49 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/required",
						keyword: "required",
						params: { missingProperty: "revocations" }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data17.config === void 0) {
					const err50 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/required",
						keyword: "required",
						params: { missingProperty: "config" }
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data17.trusted_root === void 0) {
					const err51 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/required",
						keyword: "required",
						params: { missingProperty: "trusted_root" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "version" || key2 === "expires" || key2 === "admissions" || key2 === "revocations" || key2 === "config" || key2 === "trusted_root")) {
					const err52 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data17.version !== void 0) {
					let data18 = data17.version;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err53 = {
							instancePath: instancePath + "/targets/version",
							schemaPath: "#/properties/targets/properties/version/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 > 1e6 || isNaN(data18)) {
							const err54 = {
								instancePath: instancePath + "/targets/version",
								schemaPath: "#/properties/targets/properties/version/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								}
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data18 < 1 || isNaN(data18)) {
							const err55 = {
								instancePath: instancePath + "/targets/version",
								schemaPath: "#/properties/targets/properties/version/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				}
				if (data17.expires !== void 0) {
					if (!validate116(data17.expires, {
						instancePath: instancePath + "/targets/expires",
						parentData: data17,
						parentDataProperty: "expires",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate116.errors : append(vErrors, validate116.errors);
						errors = vErrors.length;
					}
				}
				if (data17.admissions !== void 0) {
					let data20 = data17.admissions;
					if (Array.isArray(data20)) {
						if (data20.length > 4) {
							const err56 = {
								instancePath: instancePath + "/targets/admissions",
								schemaPath: "#/properties/targets/properties/admissions/maxItems",
								keyword: "maxItems",
								params: { limit: 4 }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data20.length < 1) {
							const err57 = {
								instancePath: instancePath + "/targets/admissions",
								schemaPath: "#/properties/targets/properties/admissions/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						const len3 = data20.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data21 = data20[i3];
							if (typeof data21 === "string") {
								if (func2(data21) > 2e3) {
									const err58 = {
										instancePath: instancePath + "/targets/admissions/" + i3,
										schemaPath: "#/properties/targets/properties/admissions/items/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (!pattern38.test(data21)) {
									const err59 = {
										instancePath: instancePath + "/targets/admissions/" + i3,
										schemaPath: "#/properties/targets/properties/admissions/items/pattern",
										keyword: "pattern",
										params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$" }
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/targets/admissions/" + i3,
									schemaPath: "#/properties/targets/properties/admissions/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/targets/admissions",
							schemaPath: "#/properties/targets/properties/admissions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data17.revocations !== void 0) {
					let data22 = data17.revocations;
					if (Array.isArray(data22)) {
						if (data22.length > 4) {
							const err62 = {
								instancePath: instancePath + "/targets/revocations",
								schemaPath: "#/properties/targets/properties/revocations/maxItems",
								keyword: "maxItems",
								params: { limit: 4 }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data22.length < 1) {
							const err63 = {
								instancePath: instancePath + "/targets/revocations",
								schemaPath: "#/properties/targets/properties/revocations/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						const len4 = data22.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data23 = data22[i4];
							if (typeof data23 === "string") {
								if (func2(data23) > 2e3) {
									const err64 = {
										instancePath: instancePath + "/targets/revocations/" + i4,
										schemaPath: "#/properties/targets/properties/revocations/items/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
								if (!pattern38.test(data23)) {
									const err65 = {
										instancePath: instancePath + "/targets/revocations/" + i4,
										schemaPath: "#/properties/targets/properties/revocations/items/pattern",
										keyword: "pattern",
										params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$" }
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/targets/revocations/" + i4,
									schemaPath: "#/properties/targets/properties/revocations/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/targets/revocations",
							schemaPath: "#/properties/targets/properties/revocations/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data17.config !== void 0) {
					let data24 = data17.config;
					if (typeof data24 === "string") {
						if (func2(data24) > 35e4) {
							const err68 = {
								instancePath: instancePath + "/targets/config",
								schemaPath: "#/properties/targets/properties/config/maxLength",
								keyword: "maxLength",
								params: { limit: 35e4 }
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (!pattern35.test(data24)) {
							const err69 = {
								instancePath: instancePath + "/targets/config",
								schemaPath: "#/properties/targets/properties/config/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/targets/config",
							schemaPath: "#/properties/targets/properties/config/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data17.trusted_root !== void 0) {
					let data25 = data17.trusted_root;
					if (typeof data25 === "string") {
						if (func2(data25) > 56e5) {
							const err71 = {
								instancePath: instancePath + "/targets/trusted_root",
								schemaPath: "#/properties/targets/properties/trusted_root/maxLength",
								keyword: "maxLength",
								params: { limit: 56e5 }
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (!pattern35.test(data25)) {
							const err72 = {
								instancePath: instancePath + "/targets/trusted_root",
								schemaPath: "#/properties/targets/properties/trusted_root/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/targets/trusted_root",
							schemaPath: "#/properties/targets/properties/trusted_root/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
	} else {
		const err75 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err75];
		else vErrors.push(err75);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isKeySignature = validate121;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern45 = new RegExp("^[0-9a-f]{64}$", "u");
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern45.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.draft === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "draft" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key_id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "draft" || key0 === "key_id" || key0 === "root" || key0 === "targets")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err4 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.draft !== void 0) {
			if (!validate122(data.draft, {
				instancePath: instancePath + "/draft",
				parentData: data,
				parentDataProperty: "draft",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.key_id !== void 0) {
			if (!validate124(data.key_id, {
				instancePath: instancePath + "/key_id",
				parentData: data,
				parentDataProperty: "key_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate124.errors : append(vErrors, validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.root !== void 0) {
			let data3 = data.root;
			if (typeof data3 === "string") {
				if (func2(data3) > 400) {
					const err5 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/maxLength",
						keyword: "maxLength",
						params: { limit: 400 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern35.test(data3)) {
					const err6 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/properties/root/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data4 = data.targets;
			if (typeof data4 === "string") {
				if (func2(data4) > 400) {
					const err8 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/maxLength",
						keyword: "maxLength",
						params: { limit: 400 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern35.test(data4)) {
					const err9 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isManifest = validate126;
const schema47 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/manifest.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"plugin_id",
		"artifact_digest",
		"allowed_egress",
		"data_classes",
		"sdk_allowlist",
		"built_by",
		"built_at"
	],
	"properties": {
		"plugin_id": { "$ref": "common.schema.json#/$defs/pluginId" },
		"artifact_digest": { "$ref": "common.schema.json#/$defs/digest" },
		"allowed_egress": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": ["string", "object"],
				"allOf": [{
					"if": { "type": "string" },
					"then": { "$ref": "common.schema.json#/$defs/hostPattern" }
				}, {
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": ["host"],
						"properties": {
							"host": { "$ref": "common.schema.json#/$defs/hostPattern" },
							"schemes": {
								"type": "array",
								"minItems": 1,
								"maxItems": 8,
								"items": {
									"type": "string",
									"maxLength": 20,
									"pattern": "^[a-z][a-z0-9+.-]*$"
								},
								"distinctItems": true
							},
							"ports": {
								"type": "array",
								"minItems": 1,
								"maxItems": 64,
								"items": {
									"type": "integer",
									"minimum": 1,
									"maximum": 65535
								},
								"distinctItems": true
							}
						}
					}
				}]
			}
		},
		"data_classes": {
			"type": "array",
			"maxItems": 64,
			"items": { "$ref": "common.schema.json#/$defs/dataClass" },
			"distinctItems": true
		},
		"sdk_allowlist": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 400,
				"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$"
			},
			"distinctItems": true
		},
		"built_by": { "$ref": "common.schema.json#/$defs/builderLabel" },
		"built_at": { "$ref": "common.schema.json#/$defs/timestamp" },
		"permissions": {
			"type": "array",
			"maxItems": 6,
			"items": { "$ref": "common.schema.json#/$defs/permission" },
			"distinctItems": true
		},
		"file_access": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"read": {
					"type": "array",
					"maxItems": 256,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$"
					},
					"distinctItems": true
				},
				"write": {
					"type": "array",
					"maxItems": 256,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$"
					},
					"distinctItems": true
				}
			}
		},
		"data_handling": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"retention_days": {
					"type": "integer",
					"minimum": 0,
					"maximum": 36500
				},
				"redaction": {
					"type": "array",
					"maxItems": 64,
					"items": { "$ref": "common.schema.json#/$defs/word" },
					"distinctItems": true
				}
			}
		},
		"limits": { "$ref": "common.schema.json#/$defs/limits" },
		"stages": {
			"type": "array",
			"maxItems": 32,
			"items": { "$ref": "common.schema.json#/$defs/word" },
			"distinctItems": true
		},
		"output_schema": { "type": ["object", "boolean"] },
		"origin": { "enum": ["human", "synthesized"] },
		"licence": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"pattern": "^[A-Za-z0-9 .()+:-]+$"
		},
		"links": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"homepage": { "$ref": "common.schema.json#/$defs/url" },
				"source": { "$ref": "common.schema.json#/$defs/url" },
				"issues": { "$ref": "common.schema.json#/$defs/url" },
				"documentation": { "$ref": "common.schema.json#/$defs/url" }
			}
		}
	}
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern50 = new RegExp("^(?:(?:\\*\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)*(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(?:/(?:3[0-2]|[12]?[0-9]))?|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$", "u");
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 253) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 253 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern50.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:(?:\\*\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)*(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(?:/(?:3[0-2]|[12]?[0-9]))?|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern21.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/@:-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "execution_ms" || key0 === "memory_mb" || key0 === "output_bytes" || key0 === "processes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.execution_ms !== void 0) {
			let data0 = data.execution_ms;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/execution_ms",
					schemaPath: "#/properties/execution_ms/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 864e5 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/execution_ms",
						schemaPath: "#/properties/execution_ms/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e5
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/execution_ms",
						schemaPath: "#/properties/execution_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.memory_mb !== void 0) {
			let data1 = data.memory_mb;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/memory_mb",
					schemaPath: "#/properties/memory_mb/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1048576 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/memory_mb",
						schemaPath: "#/properties/memory_mb/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1048576
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/memory_mb",
						schemaPath: "#/properties/memory_mb/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.output_bytes !== void 0) {
			let data2 = data.output_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/output_bytes",
					schemaPath: "#/properties/output_bytes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1099511627776 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/output_bytes",
						schemaPath: "#/properties/output_bytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1099511627776
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/output_bytes",
						schemaPath: "#/properties/output_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.processes !== void 0) {
			let data3 = data.processes;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/processes",
					schemaPath: "#/properties/processes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 4096 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/processes",
						schemaPath: "#/properties/processes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4096
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/processes",
						schemaPath: "#/properties/processes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern60 = new RegExp("^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern60.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern51 = new RegExp("^[a-z][a-z0-9+.-]*$", "u");
const pattern59 = new RegExp("^[A-Za-z0-9 .()+:-]+$", "u");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.artifact_digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifact_digest" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.allowed_egress === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allowed_egress" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.data_classes === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data_classes" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.sdk_allowlist === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sdk_allowlist" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.built_by === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "built_by" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.built_at === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "built_at" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema47.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.plugin_id !== void 0) {
			if (!validate127(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate127.errors : append(vErrors, validate127.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifact_digest !== void 0) {
			if (!validate129(data.artifact_digest, {
				instancePath: instancePath + "/artifact_digest",
				parentData: data,
				parentDataProperty: "artifact_digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate129.errors : append(vErrors, validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.allowed_egress !== void 0) {
			let data2 = data.allowed_egress;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/allowed_egress",
						schemaPath: "#/properties/allowed_egress/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
						const err9 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/type",
							keyword: "type",
							params: { type: schema47.properties.allowed_egress.items.type }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					const _errs9 = errors;
					let valid4 = true;
					const _errs10 = errors;
					if (typeof data3 !== "string") {
						const err10 = {};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					errors = _errs9;
					if (vErrors !== null) {
						if (_errs9) vErrors.length = _errs9;
						else vErrors = null;
					}
					if (_valid0) {
						const _errs12 = errors;
						if (!validate131(data3, {
							instancePath: instancePath + "/allowed_egress/" + i0,
							parentData: data2,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate131.errors : append(vErrors, validate131.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs12 === errors;
						valid4 = _valid0;
					}
					if (!valid4) {
						const err11 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					const _errs14 = errors;
					let valid5 = true;
					const _errs15 = errors;
					if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
						const err12 = {};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					var _valid1 = _errs15 === errors;
					errors = _errs14;
					if (vErrors !== null) {
						if (_errs14) vErrors.length = _errs14;
						else vErrors = null;
					}
					if (_valid1) {
						const _errs17 = errors;
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							if (data3.host === void 0) {
								const err13 = {
									instancePath: instancePath + "/allowed_egress/" + i0,
									schemaPath: "#/properties/allowed_egress/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "host" }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							for (const key1 in data3) if (!(key1 === "host" || key1 === "schemes" || key1 === "ports")) {
								const err14 = {
									instancePath: instancePath + "/allowed_egress/" + i0,
									schemaPath: "#/properties/allowed_egress/items/allOf/1/then/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data3.host !== void 0) {
								if (!validate131(data3.host, {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
									parentData: data3,
									parentDataProperty: "host",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate131.errors : append(vErrors, validate131.errors);
									errors = vErrors.length;
								}
							}
							if (data3.schemes !== void 0) {
								let data5 = data3.schemes;
								if (Array.isArray(data5)) {
									if (data5.length > 8) {
										const err15 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/maxItems",
											keyword: "maxItems",
											params: { limit: 8 }
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
									if (data5.length < 1) {
										const err16 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/minItems",
											keyword: "minItems",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									const len1 = data5.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data6 = data5[i1];
										if (typeof data6 === "string") {
											if (func2(data6) > 20) {
												const err17 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/items/maxLength",
													keyword: "maxLength",
													params: { limit: 20 }
												};
												if (vErrors === null) vErrors = [err17];
												else vErrors.push(err17);
												errors++;
											}
											if (!pattern51.test(data6)) {
												const err18 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[a-z][a-z0-9+.-]*$" }
												};
												if (vErrors === null) vErrors = [err18];
												else vErrors.push(err18);
												errors++;
											}
										} else {
											const err19 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
												schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/items/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									}
									if (!func37(data5)) {
										const err20 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/distinctItems",
											keyword: "distinctItems",
											params: {}
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								} else {
									const err21 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
										schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/type",
										keyword: "type",
										params: { type: "array" }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
							if (data3.ports !== void 0) {
								let data7 = data3.ports;
								if (Array.isArray(data7)) {
									if (data7.length > 64) {
										const err22 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/maxItems",
											keyword: "maxItems",
											params: { limit: 64 }
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
									if (data7.length < 1) {
										const err23 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/minItems",
											keyword: "minItems",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
									const len2 = data7.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data8 = data7[i2];
										if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
											const err24 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i2,
												schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/items/type",
												keyword: "type",
												params: { type: "integer" }
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (typeof data8 == "number" && isFinite(data8)) {
											if (data8 > 65535 || isNaN(data8)) {
												const err25 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i2,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/items/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 65535
													}
												};
												if (vErrors === null) vErrors = [err25];
												else vErrors.push(err25);
												errors++;
											}
											if (data8 < 1 || isNaN(data8)) {
												const err26 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i2,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/items/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													}
												};
												if (vErrors === null) vErrors = [err26];
												else vErrors.push(err26);
												errors++;
											}
										}
									}
									if (!func37(data7)) {
										const err27 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/distinctItems",
											keyword: "distinctItems",
											params: {}
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								} else {
									const err28 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
										schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/type",
										keyword: "type",
										params: { type: "array" }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							}
						} else {
							const err29 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/allOf/1/then/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						var _valid1 = _errs17 === errors;
						valid5 = _valid1;
					}
					if (!valid5) {
						const err30 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/allowed_egress",
					schemaPath: "#/properties/allowed_egress/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.data_classes !== void 0) {
			let data9 = data.data_classes;
			if (Array.isArray(data9)) {
				if (data9.length > 64) {
					const err32 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate134(data9[i3], {
					instancePath: instancePath + "/data_classes/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate134.errors : append(vErrors, validate134.errors);
					errors = vErrors.length;
				}
				if (!func37(data9)) {
					const err33 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/data_classes",
					schemaPath: "#/properties/data_classes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.sdk_allowlist !== void 0) {
			let data11 = data.sdk_allowlist;
			if (Array.isArray(data11)) {
				if (data11.length > 1e3) {
					const err35 = {
						instancePath: instancePath + "/sdk_allowlist",
						schemaPath: "#/properties/sdk_allowlist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				const len4 = data11.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data12 = data11[i4];
					if (typeof data12 === "string") {
						if (func2(data12) > 400) {
							const err36 = {
								instancePath: instancePath + "/sdk_allowlist/" + i4,
								schemaPath: "#/properties/sdk_allowlist/items/maxLength",
								keyword: "maxLength",
								params: { limit: 400 }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (func2(data12) < 1) {
							const err37 = {
								instancePath: instancePath + "/sdk_allowlist/" + i4,
								schemaPath: "#/properties/sdk_allowlist/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (!pattern7.test(data12)) {
							const err38 = {
								instancePath: instancePath + "/sdk_allowlist/" + i4,
								schemaPath: "#/properties/sdk_allowlist/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/sdk_allowlist/" + i4,
							schemaPath: "#/properties/sdk_allowlist/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (!func37(data11)) {
					const err40 = {
						instancePath: instancePath + "/sdk_allowlist",
						schemaPath: "#/properties/sdk_allowlist/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/sdk_allowlist",
					schemaPath: "#/properties/sdk_allowlist/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.built_by !== void 0) {
			if (!validate136(data.built_by, {
				instancePath: instancePath + "/built_by",
				parentData: data,
				parentDataProperty: "built_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate136.errors : append(vErrors, validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.built_at !== void 0) {
			if (!validate138(data.built_at, {
				instancePath: instancePath + "/built_at",
				parentData: data,
				parentDataProperty: "built_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.permissions !== void 0) {
			let data15 = data.permissions;
			if (Array.isArray(data15)) {
				if (data15.length > 6) {
					const err42 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxItems",
						keyword: "maxItems",
						params: { limit: 6 }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				const len5 = data15.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate140(data15[i5], {
					instancePath: instancePath + "/permissions/" + i5,
					parentData: data15,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
					errors = vErrors.length;
				}
				if (!func37(data15)) {
					const err43 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.file_access !== void 0) {
			let data17 = data.file_access;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key2 in data17) if (!(key2 === "read" || key2 === "write")) {
					const err45 = {
						instancePath: instancePath + "/file_access",
						schemaPath: "#/properties/file_access/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data17.read !== void 0) {
					let data18 = data17.read;
					if (Array.isArray(data18)) {
						if (data18.length > 256) {
							const err46 = {
								instancePath: instancePath + "/file_access/read",
								schemaPath: "#/properties/file_access/properties/read/maxItems",
								keyword: "maxItems",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						const len6 = data18.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data19 = data18[i6];
							if (typeof data19 === "string") {
								if (func2(data19) > 1024) {
									const err47 = {
										instancePath: instancePath + "/file_access/read/" + i6,
										schemaPath: "#/properties/file_access/properties/read/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 }
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								if (func2(data19) < 1) {
									const err48 = {
										instancePath: instancePath + "/file_access/read/" + i6,
										schemaPath: "#/properties/file_access/properties/read/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (!pattern7.test(data19)) {
									const err49 = {
										instancePath: instancePath + "/file_access/read/" + i6,
										schemaPath: "#/properties/file_access/properties/read/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/file_access/read/" + i6,
									schemaPath: "#/properties/file_access/properties/read/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (!func37(data18)) {
							const err51 = {
								instancePath: instancePath + "/file_access/read",
								schemaPath: "#/properties/file_access/properties/read/distinctItems",
								keyword: "distinctItems",
								params: {}
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/file_access/read",
							schemaPath: "#/properties/file_access/properties/read/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data17.write !== void 0) {
					let data20 = data17.write;
					if (Array.isArray(data20)) {
						if (data20.length > 256) {
							const err53 = {
								instancePath: instancePath + "/file_access/write",
								schemaPath: "#/properties/file_access/properties/write/maxItems",
								keyword: "maxItems",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						const len7 = data20.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data21 = data20[i7];
							if (typeof data21 === "string") {
								if (func2(data21) > 1024) {
									const err54 = {
										instancePath: instancePath + "/file_access/write/" + i7,
										schemaPath: "#/properties/file_access/properties/write/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 }
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (func2(data21) < 1) {
									const err55 = {
										instancePath: instancePath + "/file_access/write/" + i7,
										schemaPath: "#/properties/file_access/properties/write/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (!pattern7.test(data21)) {
									const err56 = {
										instancePath: instancePath + "/file_access/write/" + i7,
										schemaPath: "#/properties/file_access/properties/write/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/file_access/write/" + i7,
									schemaPath: "#/properties/file_access/properties/write/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (!func37(data20)) {
							const err58 = {
								instancePath: instancePath + "/file_access/write",
								schemaPath: "#/properties/file_access/properties/write/distinctItems",
								keyword: "distinctItems",
								params: {}
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/file_access/write",
							schemaPath: "#/properties/file_access/properties/write/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/file_access",
					schemaPath: "#/properties/file_access/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.data_handling !== void 0) {
			let data22 = data.data_handling;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key3 in data22) if (!(key3 === "retention_days" || key3 === "redaction")) {
					const err61 = {
						instancePath: instancePath + "/data_handling",
						schemaPath: "#/properties/data_handling/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data22.retention_days !== void 0) {
					let data23 = data22.retention_days;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err62 = {
							instancePath: instancePath + "/data_handling/retention_days",
							schemaPath: "#/properties/data_handling/properties/retention_days/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 > 36500 || isNaN(data23)) {
							const err63 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 36500
								}
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data23 < 0 || isNaN(data23)) {
							const err64 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data22.redaction !== void 0) {
					let data24 = data22.redaction;
					if (Array.isArray(data24)) {
						if (data24.length > 64) {
							const err65 = {
								instancePath: instancePath + "/data_handling/redaction",
								schemaPath: "#/properties/data_handling/properties/redaction/maxItems",
								keyword: "maxItems",
								params: { limit: 64 }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						const len8 = data24.length;
						for (let i8 = 0; i8 < len8; i8++) if (!validate142(data24[i8], {
							instancePath: instancePath + "/data_handling/redaction/" + i8,
							parentData: data24,
							parentDataProperty: i8,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate142.errors : append(vErrors, validate142.errors);
							errors = vErrors.length;
						}
						if (!func37(data24)) {
							const err66 = {
								instancePath: instancePath + "/data_handling/redaction",
								schemaPath: "#/properties/data_handling/properties/redaction/distinctItems",
								keyword: "distinctItems",
								params: {}
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/data_handling/redaction",
							schemaPath: "#/properties/data_handling/properties/redaction/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/data_handling",
					schemaPath: "#/properties/data_handling/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			if (!validate144(data.limits, {
				instancePath: instancePath + "/limits",
				parentData: data,
				parentDataProperty: "limits",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate144.errors : append(vErrors, validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			let data27 = data.stages;
			if (Array.isArray(data27)) {
				if (data27.length > 32) {
					const err69 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 32 }
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				const len9 = data27.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate142(data27[i9], {
					instancePath: instancePath + "/stages/" + i9,
					parentData: data27,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate142.errors : append(vErrors, validate142.errors);
					errors = vErrors.length;
				}
				if (!func37(data27)) {
					const err70 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.output_schema !== void 0) {
			let data29 = data.output_schema;
			if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && typeof data29 !== "boolean") {
				const err72 = {
					instancePath: instancePath + "/output_schema",
					schemaPath: "#/properties/output_schema/type",
					keyword: "type",
					params: { type: schema47.properties.output_schema.type }
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data30 = data.origin;
			if (!(data30 === "human" || data30 === "synthesized")) {
				const err73 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema47.properties.origin.enum }
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.licence !== void 0) {
			let data31 = data.licence;
			if (typeof data31 === "string") {
				if (func2(data31) > 200) {
					const err74 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (func2(data31) < 1) {
					const err75 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				if (!pattern59.test(data31)) {
					const err76 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9 .()+:-]+$" }
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/licence",
					schemaPath: "#/properties/licence/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data32 = data.links;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key4 in data32) if (!(key4 === "homepage" || key4 === "source" || key4 === "issues" || key4 === "documentation")) {
					const err78 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data32.homepage !== void 0) {
					if (!validate147(data32.homepage, {
						instancePath: instancePath + "/links/homepage",
						parentData: data32,
						parentDataProperty: "homepage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
						errors = vErrors.length;
					}
				}
				if (data32.source !== void 0) {
					if (!validate147(data32.source, {
						instancePath: instancePath + "/links/source",
						parentData: data32,
						parentDataProperty: "source",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
						errors = vErrors.length;
					}
				}
				if (data32.issues !== void 0) {
					if (!validate147(data32.issues, {
						instancePath: instancePath + "/links/issues",
						parentData: data32,
						parentDataProperty: "issues",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
						errors = vErrors.length;
					}
				}
				if (data32.documentation !== void 0) {
					if (!validate147(data32.documentation, {
						instancePath: instancePath + "/links/documentation",
						parentData: data32,
						parentDataProperty: "documentation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
	} else {
		const err80 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err80];
		else vErrors.push(err80);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isOwnersLock = validate152;
const pattern61 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "u");
const pattern62 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.users === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.teams === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "teams" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "users" || key0 === "teams")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err4 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.users !== void 0) {
			let data1 = data.users;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length > 1e4) {
					const err5 = {
						instancePath: instancePath + "/users",
						schemaPath: "#/properties/users/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e4 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data1) {
					const _errs5 = errors;
					if (typeof key1 === "string") {
						if (func2(key1) > 254) {
							const err6 = {
								instancePath: instancePath + "/users",
								schemaPath: "#/properties/users/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 254 },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (func2(key1) < 1) {
							const err7 = {
								instancePath: instancePath + "/users",
								schemaPath: "#/properties/users/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern61.test(key1)) {
							const err8 = {
								instancePath: instancePath + "/users",
								schemaPath: "#/properties/users/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._%+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/users",
							schemaPath: "#/properties/users/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(_errs5 === errors)) {
						const err10 = {
							instancePath: instancePath + "/users",
							schemaPath: "#/properties/users/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 in data1) {
					let data2 = data1[key2];
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err11 = {
							instancePath: instancePath + "/users/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/users/additionalProperties/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 9007199254740991 || isNaN(data2)) {
							const err12 = {
								instancePath: instancePath + "/users/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/users/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err13 = {
								instancePath: instancePath + "/users/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/users/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data3 = data.teams;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length > 1e4) {
					const err15 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/properties/teams/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e4 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key3 in data3) {
					const _errs12 = errors;
					if (typeof key3 === "string") {
						if (func2(key3) > 360) {
							const err16 = {
								instancePath: instancePath + "/teams",
								schemaPath: "#/properties/teams/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 360 },
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (!pattern62.test(key3)) {
							const err17 = {
								instancePath: instancePath + "/teams",
								schemaPath: "#/properties/teams/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_][A-Za-z0-9._-]*$" },
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/teams",
							schemaPath: "#/properties/teams/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (!(_errs12 === errors)) {
						const err19 = {
							instancePath: instancePath + "/teams",
							schemaPath: "#/properties/teams/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key4 in data3) {
					let data4 = data3[key4];
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err20 = {
							instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/teams/additionalProperties/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 9007199254740991 || isNaN(data4)) {
							const err21 = {
								instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/teams/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								}
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data4 < 1 || isNaN(data4)) {
							const err22 = {
								instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/teams/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPlugin = validate153;
const schema59 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/plugin.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"plugin_id",
		"owners",
		"tier",
		"on_breach",
		"publishers",
		"dependencies",
		"status"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"plugin_id": { "$ref": "common.schema.json#/$defs/pluginId" },
		"owners": {
			"type": "array",
			"minItems": 1,
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/owner" },
			"distinctItems": true
		},
		"tier": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "review_by"],
			"properties": {
				"name": { "$ref": "common.schema.json#/$defs/word" },
				"review_by": { "$ref": "common.schema.json#/$defs/calendarDate" }
			}
		},
		"on_breach": { "$ref": "common.schema.json#/$defs/onBreach" },
		"publishers": {
			"type": "array",
			"minItems": 1,
			"maxItems": 20,
			"items": { "$ref": "common.schema.json#/$defs/signerIdentity" }
		},
		"dependencies": { "enum": [
			"vendored",
			"locked",
			"host"
		] },
		"pinned": {
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "common.schema.json#/$defs/digest" },
			"distinctItems": true
		},
		"status": { "enum": ["active", "retired"] },
		"summary": { "$ref": "common.schema.json#/$defs/line" }
	}
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern64 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$", "u");
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern64.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats2(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "observe" || data === "quarantine" || data === "enforce" || data === "high" || data === "medium" || data === "low")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema65 = {
	"type": "object",
	"required": ["kind"],
	"properties": { "kind": { "enum": ["workflow", "key"] } },
	"allOf": [{
		"if": {
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": { "const": "workflow" } }
		},
		"then": { "$ref": "#/$defs/workflowIdentity" }
	}, {
		"if": {
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": { "const": "key" } }
		},
		"then": { "$ref": "#/$defs/keyIdentity" }
	}]
};
const schema66 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"issuer",
		"source_repository",
		"source_repository_id",
		"source_repository_owner_id",
		"workflow",
		"ref_pattern",
		"trigger",
		"runner_environment"
	],
	"properties": {
		"kind": { "const": "workflow" },
		"issuer": { "$ref": "#/$defs/url" },
		"source_repository": { "$ref": "#/$defs/url" },
		"source_repository_id": {
			"type": "string",
			"pattern": "^[0-9]{1,20}$",
			"maxLength": 20
		},
		"source_repository_owner_id": {
			"type": "string",
			"pattern": "^[0-9]{1,20}$",
			"maxLength": 20
		},
		"workflow": {
			"type": "string",
			"maxLength": 400,
			"pattern": "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"
		},
		"ref_pattern": {
			"type": "string",
			"maxLength": 300,
			"pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$"
		},
		"workflow_ref_pattern": {
			"type": "string",
			"maxLength": 300,
			"pattern": "^(?:[0-9a-f]{40}|refs/(heads|tags)/[A-Za-z0-9._/*+-]+)$"
		},
		"trigger": {
			"type": ["string", "array"],
			"allOf": [{
				"if": { "type": "string" },
				"then": {
					"type": "string",
					"maxLength": 63,
					"pattern": "^[a-z_]+$"
				}
			}, {
				"if": { "type": "array" },
				"then": {
					"type": "array",
					"minItems": 1,
					"maxItems": 10,
					"distinctItems": true,
					"items": {
						"type": "string",
						"maxLength": 63,
						"pattern": "^[a-z_]+$"
					}
				}
			}]
		},
		"runner_environment": { "enum": ["github-hosted", "self-hosted"] }
	}
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern60.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
validate166.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern68 = new RegExp("^[0-9]{1,20}$", "u");
const pattern70 = new RegExp("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
const pattern71 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$", "u");
const pattern72 = new RegExp("^(?:[0-9a-f]{40}|refs/(heads|tags)/[A-Za-z0-9._/*+-]+)$", "u");
const pattern73 = new RegExp("^[a-z_]+$", "u");
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.issuer === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.source_repository === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source_repository" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.source_repository_id === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source_repository_id" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.source_repository_owner_id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source_repository_owner_id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.workflow === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.ref_pattern === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ref_pattern" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.trigger === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trigger" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.runner_environment === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runner_environment" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema66.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("workflow" !== data.kind) {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "workflow" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			if (!validate166(data.issuer, {
				instancePath: instancePath + "/issuer",
				parentData: data,
				parentDataProperty: "issuer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : append(vErrors, validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.source_repository !== void 0) {
			if (!validate166(data.source_repository, {
				instancePath: instancePath + "/source_repository",
				parentData: data,
				parentDataProperty: "source_repository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : append(vErrors, validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.source_repository_id !== void 0) {
			let data3 = data.source_repository_id;
			if (typeof data3 === "string") {
				if (func2(data3) > 20) {
					const err11 = {
						instancePath: instancePath + "/source_repository_id",
						schemaPath: "#/properties/source_repository_id/maxLength",
						keyword: "maxLength",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern68.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/source_repository_id",
						schemaPath: "#/properties/source_repository_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/source_repository_id",
					schemaPath: "#/properties/source_repository_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.source_repository_owner_id !== void 0) {
			let data4 = data.source_repository_owner_id;
			if (typeof data4 === "string") {
				if (func2(data4) > 20) {
					const err14 = {
						instancePath: instancePath + "/source_repository_owner_id",
						schemaPath: "#/properties/source_repository_owner_id/maxLength",
						keyword: "maxLength",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern68.test(data4)) {
					const err15 = {
						instancePath: instancePath + "/source_repository_owner_id",
						schemaPath: "#/properties/source_repository_owner_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/source_repository_owner_id",
					schemaPath: "#/properties/source_repository_owner_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			let data5 = data.workflow;
			if (typeof data5 === "string") {
				if (func2(data5) > 400) {
					const err17 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/maxLength",
						keyword: "maxLength",
						params: { limit: 400 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern70.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.ref_pattern !== void 0) {
			let data6 = data.ref_pattern;
			if (typeof data6 === "string") {
				if (func2(data6) > 300) {
					const err20 = {
						instancePath: instancePath + "/ref_pattern",
						schemaPath: "#/properties/ref_pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (!pattern71.test(data6)) {
					const err21 = {
						instancePath: instancePath + "/ref_pattern",
						schemaPath: "#/properties/ref_pattern/pattern",
						keyword: "pattern",
						params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/ref_pattern",
					schemaPath: "#/properties/ref_pattern/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.workflow_ref_pattern !== void 0) {
			let data7 = data.workflow_ref_pattern;
			if (typeof data7 === "string") {
				if (func2(data7) > 300) {
					const err23 = {
						instancePath: instancePath + "/workflow_ref_pattern",
						schemaPath: "#/properties/workflow_ref_pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (!pattern72.test(data7)) {
					const err24 = {
						instancePath: instancePath + "/workflow_ref_pattern",
						schemaPath: "#/properties/workflow_ref_pattern/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9a-f]{40}|refs/(heads|tags)/[A-Za-z0-9._/*+-]+)$" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/workflow_ref_pattern",
					schemaPath: "#/properties/workflow_ref_pattern/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.trigger !== void 0) {
			let data8 = data.trigger;
			if (typeof data8 !== "string" && !Array.isArray(data8)) {
				const err26 = {
					instancePath: instancePath + "/trigger",
					schemaPath: "#/properties/trigger/type",
					keyword: "type",
					params: { type: schema66.properties.trigger.type }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			const _errs18 = errors;
			let valid2 = true;
			const _errs19 = errors;
			if (typeof data8 !== "string") {
				const err27 = {};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			errors = _errs18;
			if (vErrors !== null) {
				if (_errs18) vErrors.length = _errs18;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs21 = errors;
				if (typeof data8 === "string") {
					if (func2(data8) > 63) {
						const err28 = {
							instancePath: instancePath + "/trigger",
							schemaPath: "#/properties/trigger/allOf/0/then/maxLength",
							keyword: "maxLength",
							params: { limit: 63 }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (!pattern73.test(data8)) {
						const err29 = {
							instancePath: instancePath + "/trigger",
							schemaPath: "#/properties/trigger/allOf/0/then/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z_]+$" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				} else {
					const err30 = {
						instancePath: instancePath + "/trigger",
						schemaPath: "#/properties/trigger/allOf/0/then/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				var _valid0 = _errs21 === errors;
				valid2 = _valid0;
			}
			if (!valid2) {
				const err31 = {
					instancePath: instancePath + "/trigger",
					schemaPath: "#/properties/trigger/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			const _errs24 = errors;
			let valid3 = true;
			const _errs25 = errors;
			if (!Array.isArray(data8)) {
				const err32 = {};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid1 = _errs25 === errors;
			errors = _errs24;
			if (vErrors !== null) {
				if (_errs24) vErrors.length = _errs24;
				else vErrors = null;
			}
			if (_valid1) {
				const _errs27 = errors;
				if (Array.isArray(data8)) {
					if (data8.length > 10) {
						const err33 = {
							instancePath: instancePath + "/trigger",
							schemaPath: "#/properties/trigger/allOf/1/then/maxItems",
							keyword: "maxItems",
							params: { limit: 10 }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (data8.length < 1) {
						const err34 = {
							instancePath: instancePath + "/trigger",
							schemaPath: "#/properties/trigger/allOf/1/then/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					const len0 = data8.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data9 = data8[i0];
						if (typeof data9 === "string") {
							if (func2(data9) > 63) {
								const err35 = {
									instancePath: instancePath + "/trigger/" + i0,
									schemaPath: "#/properties/trigger/allOf/1/then/items/maxLength",
									keyword: "maxLength",
									params: { limit: 63 }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (!pattern73.test(data9)) {
								const err36 = {
									instancePath: instancePath + "/trigger/" + i0,
									schemaPath: "#/properties/trigger/allOf/1/then/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z_]+$" }
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/trigger/" + i0,
								schemaPath: "#/properties/trigger/allOf/1/then/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (!func37(data8)) {
						const err38 = {
							instancePath: instancePath + "/trigger",
							schemaPath: "#/properties/trigger/allOf/1/then/distinctItems",
							keyword: "distinctItems",
							params: {}
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/trigger",
						schemaPath: "#/properties/trigger/allOf/1/then/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				var _valid1 = _errs27 === errors;
				valid3 = _valid1;
			}
			if (!valid3) {
				const err40 = {
					instancePath: instancePath + "/trigger",
					schemaPath: "#/properties/trigger/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.runner_environment !== void 0) {
			let data10 = data.runner_environment;
			if (!(data10 === "github-hosted" || data10 === "self-hosted")) {
				const err41 = {
					instancePath: instancePath + "/runner_environment",
					schemaPath: "#/properties/runner_environment/enum",
					keyword: "enum",
					params: { allowedValues: schema66.properties.runner_environment.enum }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
	} else {
		const err42 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err42];
		else vErrors.push(err42);
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern45.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
validate173.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.key_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.public_key === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "public_key" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.valid_from === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valid_from" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.valid_until === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valid_until" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "key_id" || key0 === "public_key" || key0 === "valid_from" || key0 === "valid_until")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("key" !== data.kind) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "key" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.key_id !== void 0) {
			if (!validate171(data.key_id, {
				instancePath: instancePath + "/key_id",
				parentData: data,
				parentDataProperty: "key_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate171.errors : append(vErrors, validate171.errors);
				errors = vErrors.length;
			}
		}
		if (data.public_key !== void 0) {
			let data2 = data.public_key;
			if (typeof data2 === "string") {
				if (func2(data2) > 2e3) {
					const err7 = {
						instancePath: instancePath + "/public_key",
						schemaPath: "#/properties/public_key/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern38.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/public_key",
						schemaPath: "#/properties/public_key/pattern",
						keyword: "pattern",
						params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/public_key",
					schemaPath: "#/properties/public_key/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.valid_from !== void 0) {
			if (!validate173(data.valid_from, {
				instancePath: instancePath + "/valid_from",
				parentData: data,
				parentDataProperty: "valid_from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
				errors = vErrors.length;
			}
		}
		if (data.valid_until !== void 0) {
			if (!validate173(data.valid_until, {
				instancePath: instancePath + "/valid_until",
				parentData: data,
				parentDataProperty: "valid_until",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.kind !== void 0) {
				if ("workflow" !== data.kind) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (!validate165(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (errors === _errs9) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.kind !== void 0) {
				if ("key" !== data.kind) {
					const err5 = {};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (!validate170(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs12 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "workflow" || data2 === "key")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate164.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate164.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.plugin_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.owners === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.tier === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tier" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.on_breach === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on_breach" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.publishers === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publishers" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.dependencies === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dependencies" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.status === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema59.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err9 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate154(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate154.errors : append(vErrors, validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (Array.isArray(data2)) {
				if (data2.length > 50) {
					const err10 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.length < 1) {
					const err11 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate156(data2[i0], {
					instancePath: instancePath + "/owners/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate156.errors : append(vErrors, validate156.errors);
					errors = vErrors.length;
				}
				if (!func37(data2)) {
					const err12 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.tier !== void 0) {
			let data4 = data.tier;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.name === void 0) {
					const err14 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.review_by === void 0) {
					const err15 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/required",
						keyword: "required",
						params: { missingProperty: "review_by" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "name" || key1 === "review_by")) {
					const err16 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4.name !== void 0) {
					if (!validate158(data4.name, {
						instancePath: instancePath + "/tier/name",
						parentData: data4,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate158.errors : append(vErrors, validate158.errors);
						errors = vErrors.length;
					}
				}
				if (data4.review_by !== void 0) {
					if (!validate160(data4.review_by, {
						instancePath: instancePath + "/tier/review_by",
						parentData: data4,
						parentDataProperty: "review_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate160.errors : append(vErrors, validate160.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.on_breach !== void 0) {
			if (!validate162(data.on_breach, {
				instancePath: instancePath + "/on_breach",
				parentData: data,
				parentDataProperty: "on_breach",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate162.errors : append(vErrors, validate162.errors);
				errors = vErrors.length;
			}
		}
		if (data.publishers !== void 0) {
			let data8 = data.publishers;
			if (Array.isArray(data8)) {
				if (data8.length > 20) {
					const err18 = {
						instancePath: instancePath + "/publishers",
						schemaPath: "#/properties/publishers/maxItems",
						keyword: "maxItems",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data8.length < 1) {
					const err19 = {
						instancePath: instancePath + "/publishers",
						schemaPath: "#/properties/publishers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate164(data8[i1], {
					instancePath: instancePath + "/publishers/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate164.errors : append(vErrors, validate164.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/publishers",
					schemaPath: "#/properties/publishers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data10 = data.dependencies;
			if (!(data10 === "vendored" || data10 === "locked" || data10 === "host")) {
				const err21 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.dependencies.enum }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.pinned !== void 0) {
			let data11 = data.pinned;
			if (Array.isArray(data11)) {
				if (data11.length > 500) {
					const err22 = {
						instancePath: instancePath + "/pinned",
						schemaPath: "#/properties/pinned/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate178(data11[i2], {
					instancePath: instancePath + "/pinned/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate178.errors : append(vErrors, validate178.errors);
					errors = vErrors.length;
				}
				if (!func37(data11)) {
					const err23 = {
						instancePath: instancePath + "/pinned",
						schemaPath: "#/properties/pinned/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/pinned",
					schemaPath: "#/properties/pinned/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data13 = data.status;
			if (!(data13 === "active" || data13 === "retired")) {
				const err25 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			if (!validate180(data.summary, {
				instancePath: instancePath + "/summary",
				parentData: data,
				parentDataProperty: "summary",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate180.errors : append(vErrors, validate180.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPolicy = validate182;
const schema73 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/policy.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"data_classes",
		"tiers",
		"artifact_origins",
		"approvals"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"data_classes": {
			"type": "array",
			"minItems": 1,
			"maxItems": 64,
			"items": { "$ref": "common.schema.json#/$defs/dataClass" },
			"distinctItems": true
		},
		"tiers": {
			"type": "array",
			"minItems": 1,
			"maxItems": 16,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": { "$ref": "common.schema.json#/$defs/word" },
					"max_data_class": { "$ref": "common.schema.json#/$defs/dataClass" },
					"permissions": {
						"type": "array",
						"maxItems": 6,
						"items": { "$ref": "common.schema.json#/$defs/permission" },
						"distinctItems": true
					},
					"max_limits": { "$ref": "common.schema.json#/$defs/limits" },
					"enforcement": { "enum": [
						"observe",
						"warn",
						"enforce"
					] },
					"stages": {
						"type": "array",
						"maxItems": 32,
						"items": { "$ref": "common.schema.json#/$defs/word" },
						"distinctItems": true
					},
					"isolation": { "enum": [
						"L0",
						"L1",
						"L2",
						"L3"
					] },
					"dependencies": {
						"type": "array",
						"minItems": 1,
						"maxItems": 3,
						"items": { "enum": [
							"vendored",
							"locked",
							"host"
						] },
						"distinctItems": true
					},
					"max_age_days": {
						"type": "integer",
						"minimum": 1,
						"maximum": 36500
					},
					"cooldown_hours": {
						"type": "integer",
						"minimum": 0,
						"maximum": 8760
					},
					"sdk_scope": { "enum": ["direct", "all"] },
					"licences": {
						"type": "object",
						"additionalProperties": false,
						"required": [],
						"properties": {
							"allow": {
								"type": "array",
								"maxItems": 500,
								"items": { "$ref": "common.schema.json#/$defs/line" },
								"distinctItems": true
							},
							"deny": {
								"type": "array",
								"maxItems": 500,
								"items": { "$ref": "common.schema.json#/$defs/line" },
								"distinctItems": true
							},
							"unlicensed": { "enum": ["accept", "refuse"] },
							"unresolved": { "enum": ["accept", "refuse"] }
						}
					},
					"vulnerabilities": {
						"type": "object",
						"additionalProperties": false,
						"required": ["threshold"],
						"properties": { "threshold": { "enum": [
							"low",
							"medium",
							"high",
							"critical"
						] } }
					},
					"evidence": {
						"type": "array",
						"maxItems": 64,
						"items": {
							"type": "object",
							"required": ["kind"],
							"properties": { "kind": { "enum": [
								"provenance",
								"test-result",
								"vulns",
								"scai"
							] } },
							"allOf": [
								{
									"if": {
										"type": "object",
										"required": ["kind"],
										"properties": { "kind": { "const": "provenance" } }
									},
									"then": {
										"type": "object",
										"additionalProperties": false,
										"required": ["kind"],
										"properties": {
											"kind": { "const": "provenance" },
											"builders": {
												"type": "array",
												"minItems": 1,
												"maxItems": 32,
												"items": { "$ref": "common.schema.json#/$defs/builderLabel" },
												"distinctItems": true
											},
											"count": {
												"type": "integer",
												"minimum": 1,
												"maximum": 3
											}
										}
									}
								},
								{
									"if": {
										"type": "object",
										"required": ["kind"],
										"properties": { "kind": { "const": "test-result" } }
									},
									"then": {
										"type": "object",
										"additionalProperties": false,
										"required": ["kind", "attestors"],
										"properties": {
											"kind": { "const": "test-result" },
											"attestors": {
												"type": "array",
												"minItems": 1,
												"maxItems": 32,
												"items": { "$ref": "common.schema.json#/$defs/word" },
												"distinctItems": true
											},
											"tests": {
												"type": "array",
												"maxItems": 200,
												"items": { "$ref": "common.schema.json#/$defs/line" },
												"distinctItems": true
											},
											"max_age_days": {
												"type": "integer",
												"minimum": 1,
												"maximum": 3650
											}
										}
									}
								},
								{
									"if": {
										"type": "object",
										"required": ["kind"],
										"properties": { "kind": { "const": "vulns" } }
									},
									"then": {
										"type": "object",
										"additionalProperties": false,
										"required": ["kind", "attestors"],
										"properties": {
											"kind": { "const": "vulns" },
											"attestors": {
												"type": "array",
												"minItems": 1,
												"maxItems": 32,
												"items": { "$ref": "common.schema.json#/$defs/word" },
												"distinctItems": true
											},
											"threshold": { "enum": [
												"low",
												"medium",
												"high",
												"critical"
											] },
											"max_age_days": {
												"type": "integer",
												"minimum": 1,
												"maximum": 3650
											}
										}
									}
								},
								{
									"if": {
										"type": "object",
										"required": ["kind"],
										"properties": { "kind": { "const": "scai" } }
									},
									"then": {
										"type": "object",
										"additionalProperties": false,
										"required": [
											"kind",
											"attribute",
											"attestors"
										],
										"properties": {
											"kind": { "const": "scai" },
											"attribute": { "$ref": "common.schema.json#/$defs/line" },
											"attestors": {
												"type": "array",
												"minItems": 1,
												"maxItems": 32,
												"items": { "$ref": "common.schema.json#/$defs/word" },
												"distinctItems": true
											},
											"max_age_days": {
												"type": "integer",
												"minimum": 1,
												"maximum": 3650
											}
										}
									}
								}
							]
						}
					},
					"pinned": { "const": true },
					"signed_by": { "const": "platform" },
					"outside_approval": { "type": "boolean" }
				}
			}
		},
		"max_review_days": {
			"type": "integer",
			"minimum": 1,
			"maximum": 3650
		},
		"builders": {
			"type": "array",
			"maxItems": 64,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"label",
					"builder_id",
					"identities"
				],
				"properties": {
					"label": { "$ref": "common.schema.json#/$defs/builderLabel" },
					"builder_id": { "$ref": "common.schema.json#/$defs/line" },
					"identities": {
						"type": "array",
						"maxItems": 20,
						"items": { "$ref": "common.schema.json#/$defs/signerIdentity" }
					}
				}
			}
		},
		"attestors": {
			"type": "array",
			"maxItems": 64,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "identities"],
				"properties": {
					"name": { "$ref": "common.schema.json#/$defs/word" },
					"identities": {
						"type": "array",
						"minItems": 1,
						"maxItems": 20,
						"items": { "$ref": "common.schema.json#/$defs/signerIdentity" }
					}
				}
			}
		},
		"platform": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "common.schema.json#/$defs/signerIdentity" }
		},
		"quorum": {
			"type": "array",
			"maxItems": 64,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["risk"],
				"properties": {
					"risk": { "enum": [
						"first-release",
						"covenant",
						"data-class-raised",
						"data-class-added",
						"tier-promoted",
						"egress-host",
						"egress-scheme",
						"egress-port",
						"permission-added",
						"file-access",
						"undeclared",
						"sdk-added",
						"sdk-widened",
						"limit-raised",
						"retention-lengthened",
						"redaction-removed",
						"stage-added",
						"origin",
						"output-schema",
						"licence",
						"drift",
						"drift-submitter",
						"drift-signer",
						"drift-source",
						"drift-owners",
						"version-goes-back",
						"drift-builder",
						"drift-build-script",
						"drift-workflow",
						"drift-trigger",
						"drift-runner",
						"drift-ref"
					] },
					"approvals": {
						"type": "integer",
						"minimum": 1,
						"maximum": 20
					},
					"seats": {
						"type": "object",
						"minProperties": 1,
						"maxProperties": 32,
						"propertyNames": {
							"title": "Seat",
							"description": "A name of approvals.seats.",
							"type": "string",
							"maxLength": 40,
							"pattern": "^[a-z][a-z0-9-]*$",
							"examples": ["security"]
						},
						"additionalProperties": {
							"title": "Count",
							"description": "How many.",
							"type": "integer",
							"minimum": 1,
							"maximum": 20
						}
					}
				},
				"minProperties": 2
			}
		},
		"artifact_origins": {
			"type": "array",
			"maxItems": 64,
			"items": {
				"type": "string",
				"maxLength": 300,
				"pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?$"
			},
			"distinctItems": true
		},
		"on_call": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "login"],
				"properties": {
					"id": {
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740991
					},
					"login": {
						"type": "string",
						"maxLength": 39,
						"pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$"
					}
				}
			}
		},
		"revocation": {
			"type": "object",
			"additionalProperties": false,
			"required": ["max_share"],
			"properties": { "max_share": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			} }
		},
		"artifact_limits": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"max_bytes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 2147483648
				},
				"max_inflated_bytes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 4294967296
				},
				"max_members": {
					"type": "integer",
					"minimum": 1,
					"maximum": 5e4
				},
				"timeout_seconds": {
					"type": "integer",
					"minimum": 1,
					"maximum": 3600
				},
				"max_redirects": {
					"type": "integer",
					"minimum": 0,
					"maximum": 20
				}
			}
		},
		"approvals": {
			"type": "object",
			"required": ["source"],
			"properties": { "source": { "enum": ["github", "push"] } },
			"allOf": [{
				"if": {
					"type": "object",
					"required": ["source"],
					"properties": { "source": { "const": "github" } }
				},
				"then": {
					"type": "object",
					"additionalProperties": false,
					"required": ["source", "required"],
					"properties": {
						"source": { "const": "github" },
						"required": {
							"type": "integer",
							"minimum": 1,
							"maximum": 20
						},
						"code_owners": { "type": "boolean" },
						"approvers": {
							"type": "array",
							"minItems": 1,
							"maxItems": 200,
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": ["id", "login"],
								"properties": {
									"id": {
										"type": "integer",
										"minimum": 1,
										"maximum": 9007199254740991
									},
									"login": {
										"type": "string",
										"maxLength": 39,
										"pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9]))*$"
									}
								}
							},
							"distinctItems": true
						},
						"seats": {
							"type": "object",
							"minProperties": 1,
							"maxProperties": 32,
							"propertyNames": {
								"title": "Seat",
								"description": "Name of a seat.",
								"type": "string",
								"maxLength": 40,
								"pattern": "^[a-z][a-z0-9-]*$",
								"examples": ["security"]
							},
							"additionalProperties": {
								"title": "Seat",
								"description": "People and members of teams.",
								"type": "object",
								"additionalProperties": false,
								"minProperties": 1,
								"properties": {
									"users": {
										"title": "Users",
										"description": "People.",
										"type": "array",
										"minItems": 1,
										"maxItems": 200,
										"items": {
											"title": "Person",
											"description": "One account.",
											"type": "object",
											"additionalProperties": false,
											"required": ["id", "login"],
											"properties": {
												"id": {
													"title": "Numeric id",
													"description": "Of the account: a login can be given up and taken by another.",
													"type": "integer",
													"minimum": 1,
													"maximum": 9007199254740991,
													"examples": [583231]
												},
												"login": {
													"title": "Name",
													"description": "Login, for readers; the number decides.",
													"type": "string",
													"maxLength": 39,
													"pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9]))*$",
													"examples": ["octocat"]
												}
											}
										},
										"uniqueItems": true
									},
									"teams": {
										"title": "Teams",
										"description": "Teams.",
										"type": "array",
										"minItems": 1,
										"maxItems": 50,
										"items": {
											"title": "Team",
											"description": "One team.",
											"type": "object",
											"additionalProperties": false,
											"required": ["id", "name"],
											"properties": {
												"id": {
													"title": "Numeric id",
													"description": "Of the team.",
													"type": "integer",
													"minimum": 1,
													"maximum": 9007199254740991,
													"examples": [12]
												},
												"name": {
													"title": "Name",
													"description": "organization/slug.",
													"type": "string",
													"maxLength": 360,
													"pattern": "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_][A-Za-z0-9._-]*$",
													"examples": ["acme/security"]
												}
											}
										},
										"uniqueItems": true
									}
								}
							}
						}
					}
				}
			}, {
				"if": {
					"type": "object",
					"required": ["source"],
					"properties": { "source": { "const": "push" } }
				},
				"then": {
					"type": "object",
					"additionalProperties": false,
					"required": ["source"],
					"properties": { "source": { "const": "push" } }
				}
			}]
		}
	}
};
const func0 = require_equal().default;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate183.errors = vErrors;
	return errors === 0;
}
validate183.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate185.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate185.errors = vErrors;
	return errors === 0;
}
validate185.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "execution_ms" || key0 === "memory_mb" || key0 === "output_bytes" || key0 === "processes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.execution_ms !== void 0) {
			let data0 = data.execution_ms;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/execution_ms",
					schemaPath: "#/properties/execution_ms/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 864e5 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/execution_ms",
						schemaPath: "#/properties/execution_ms/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e5
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/execution_ms",
						schemaPath: "#/properties/execution_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.memory_mb !== void 0) {
			let data1 = data.memory_mb;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/memory_mb",
					schemaPath: "#/properties/memory_mb/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1048576 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/memory_mb",
						schemaPath: "#/properties/memory_mb/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1048576
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/memory_mb",
						schemaPath: "#/properties/memory_mb/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.output_bytes !== void 0) {
			let data2 = data.output_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/output_bytes",
					schemaPath: "#/properties/output_bytes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1099511627776 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/output_bytes",
						schemaPath: "#/properties/output_bytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1099511627776
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/output_bytes",
						schemaPath: "#/properties/output_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.processes !== void 0) {
			let data3 = data.processes;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/processes",
					schemaPath: "#/properties/processes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 4096 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/processes",
						schemaPath: "#/properties/processes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4096
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/processes",
						schemaPath: "#/properties/processes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern21.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/@:-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.kind !== void 0) {
				if ("workflow" !== data.kind) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (!validate165(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (errors === _errs9) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.kind !== void 0) {
				if ("key" !== data.kind) {
					const err5 = {};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (!validate170(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs12 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "workflow" || data2 === "key")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate205.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate205.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern85 = new RegExp("^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?$", "u");
const pattern86 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "u");
const pattern87 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9]))*$", "u");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data_classes === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data_classes" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tiers === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tiers" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.artifact_origins === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifact_origins" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.approvals === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvals" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema73.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err6 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data_classes !== void 0) {
			let data1 = data.data_classes;
			if (Array.isArray(data1)) {
				if (data1.length > 64) {
					const err7 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.length < 1) {
					const err8 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate183(data1[i0], {
					instancePath: instancePath + "/data_classes/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate183.errors : append(vErrors, validate183.errors);
					errors = vErrors.length;
				}
				if (!func37(data1)) {
					const err9 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/data_classes",
					schemaPath: "#/properties/data_classes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tiers !== void 0) {
			let data3 = data.tiers;
			if (Array.isArray(data3)) {
				if (data3.length > 16) {
					const err11 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/properties/tiers/maxItems",
						keyword: "maxItems",
						params: { limit: 16 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.length < 1) {
					const err12 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/properties/tiers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/tiers/" + i1,
								schemaPath: "#/properties/tiers/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data4) if (!func1.call(schema73.properties.tiers.items.properties, key1)) {
							const err14 = {
								instancePath: instancePath + "/tiers/" + i1,
								schemaPath: "#/properties/tiers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.name !== void 0) {
							if (!validate185(data4.name, {
								instancePath: instancePath + "/tiers/" + i1 + "/name",
								parentData: data4,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
								errors = vErrors.length;
							}
						}
						if (data4.max_data_class !== void 0) {
							if (!validate183(data4.max_data_class, {
								instancePath: instancePath + "/tiers/" + i1 + "/max_data_class",
								parentData: data4,
								parentDataProperty: "max_data_class",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate183.errors : append(vErrors, validate183.errors);
								errors = vErrors.length;
							}
						}
						if (data4.permissions !== void 0) {
							let data7 = data4.permissions;
							if (Array.isArray(data7)) {
								if (data7.length > 6) {
									const err15 = {
										instancePath: instancePath + "/tiers/" + i1 + "/permissions",
										schemaPath: "#/properties/tiers/items/properties/permissions/maxItems",
										keyword: "maxItems",
										params: { limit: 6 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								const len2 = data7.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate188(data7[i2], {
									instancePath: instancePath + "/tiers/" + i1 + "/permissions/" + i2,
									parentData: data7,
									parentDataProperty: i2,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate188.errors : append(vErrors, validate188.errors);
									errors = vErrors.length;
								}
								if (!func37(data7)) {
									const err16 = {
										instancePath: instancePath + "/tiers/" + i1 + "/permissions",
										schemaPath: "#/properties/tiers/items/properties/permissions/distinctItems",
										keyword: "distinctItems",
										params: {}
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/tiers/" + i1 + "/permissions",
									schemaPath: "#/properties/tiers/items/properties/permissions/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data4.max_limits !== void 0) {
							if (!validate190(data4.max_limits, {
								instancePath: instancePath + "/tiers/" + i1 + "/max_limits",
								parentData: data4,
								parentDataProperty: "max_limits",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate190.errors : append(vErrors, validate190.errors);
								errors = vErrors.length;
							}
						}
						if (data4.enforcement !== void 0) {
							let data10 = data4.enforcement;
							if (!(data10 === "observe" || data10 === "warn" || data10 === "enforce")) {
								const err18 = {
									instancePath: instancePath + "/tiers/" + i1 + "/enforcement",
									schemaPath: "#/properties/tiers/items/properties/enforcement/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.tiers.items.properties.enforcement.enum }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data4.stages !== void 0) {
							let data11 = data4.stages;
							if (Array.isArray(data11)) {
								if (data11.length > 32) {
									const err19 = {
										instancePath: instancePath + "/tiers/" + i1 + "/stages",
										schemaPath: "#/properties/tiers/items/properties/stages/maxItems",
										keyword: "maxItems",
										params: { limit: 32 }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								const len3 = data11.length;
								for (let i3 = 0; i3 < len3; i3++) if (!validate185(data11[i3], {
									instancePath: instancePath + "/tiers/" + i1 + "/stages/" + i3,
									parentData: data11,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
									errors = vErrors.length;
								}
								if (!func37(data11)) {
									const err20 = {
										instancePath: instancePath + "/tiers/" + i1 + "/stages",
										schemaPath: "#/properties/tiers/items/properties/stages/distinctItems",
										keyword: "distinctItems",
										params: {}
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/tiers/" + i1 + "/stages",
									schemaPath: "#/properties/tiers/items/properties/stages/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data4.isolation !== void 0) {
							let data13 = data4.isolation;
							if (!(data13 === "L0" || data13 === "L1" || data13 === "L2" || data13 === "L3")) {
								const err22 = {
									instancePath: instancePath + "/tiers/" + i1 + "/isolation",
									schemaPath: "#/properties/tiers/items/properties/isolation/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.tiers.items.properties.isolation.enum }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data4.dependencies !== void 0) {
							let data14 = data4.dependencies;
							if (Array.isArray(data14)) {
								if (data14.length > 3) {
									const err23 = {
										instancePath: instancePath + "/tiers/" + i1 + "/dependencies",
										schemaPath: "#/properties/tiers/items/properties/dependencies/maxItems",
										keyword: "maxItems",
										params: { limit: 3 }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data14.length < 1) {
									const err24 = {
										instancePath: instancePath + "/tiers/" + i1 + "/dependencies",
										schemaPath: "#/properties/tiers/items/properties/dependencies/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								const len4 = data14.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data15 = data14[i4];
									if (!(data15 === "vendored" || data15 === "locked" || data15 === "host")) {
										const err25 = {
											instancePath: instancePath + "/tiers/" + i1 + "/dependencies/" + i4,
											schemaPath: "#/properties/tiers/items/properties/dependencies/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.tiers.items.properties.dependencies.items.enum }
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (!func37(data14)) {
									const err26 = {
										instancePath: instancePath + "/tiers/" + i1 + "/dependencies",
										schemaPath: "#/properties/tiers/items/properties/dependencies/distinctItems",
										keyword: "distinctItems",
										params: {}
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/tiers/" + i1 + "/dependencies",
									schemaPath: "#/properties/tiers/items/properties/dependencies/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data4.max_age_days !== void 0) {
							let data16 = data4.max_age_days;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err28 = {
									instancePath: instancePath + "/tiers/" + i1 + "/max_age_days",
									schemaPath: "#/properties/tiers/items/properties/max_age_days/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 > 36500 || isNaN(data16)) {
									const err29 = {
										instancePath: instancePath + "/tiers/" + i1 + "/max_age_days",
										schemaPath: "#/properties/tiers/items/properties/max_age_days/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 36500
										}
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data16 < 1 || isNaN(data16)) {
									const err30 = {
										instancePath: instancePath + "/tiers/" + i1 + "/max_age_days",
										schemaPath: "#/properties/tiers/items/properties/max_age_days/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
						if (data4.cooldown_hours !== void 0) {
							let data17 = data4.cooldown_hours;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err31 = {
									instancePath: instancePath + "/tiers/" + i1 + "/cooldown_hours",
									schemaPath: "#/properties/tiers/items/properties/cooldown_hours/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 > 8760 || isNaN(data17)) {
									const err32 = {
										instancePath: instancePath + "/tiers/" + i1 + "/cooldown_hours",
										schemaPath: "#/properties/tiers/items/properties/cooldown_hours/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 8760
										}
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (data17 < 0 || isNaN(data17)) {
									const err33 = {
										instancePath: instancePath + "/tiers/" + i1 + "/cooldown_hours",
										schemaPath: "#/properties/tiers/items/properties/cooldown_hours/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						}
						if (data4.sdk_scope !== void 0) {
							let data18 = data4.sdk_scope;
							if (!(data18 === "direct" || data18 === "all")) {
								const err34 = {
									instancePath: instancePath + "/tiers/" + i1 + "/sdk_scope",
									schemaPath: "#/properties/tiers/items/properties/sdk_scope/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.tiers.items.properties.sdk_scope.enum }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data4.licences !== void 0) {
							let data19 = data4.licences;
							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
								for (const key2 in data19) if (!(key2 === "allow" || key2 === "deny" || key2 === "unlicensed" || key2 === "unresolved")) {
									const err35 = {
										instancePath: instancePath + "/tiers/" + i1 + "/licences",
										schemaPath: "#/properties/tiers/items/properties/licences/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data19.allow !== void 0) {
									let data20 = data19.allow;
									if (Array.isArray(data20)) {
										if (data20.length > 500) {
											const err36 = {
												instancePath: instancePath + "/tiers/" + i1 + "/licences/allow",
												schemaPath: "#/properties/tiers/items/properties/licences/properties/allow/maxItems",
												keyword: "maxItems",
												params: { limit: 500 }
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
										const len5 = data20.length;
										for (let i5 = 0; i5 < len5; i5++) if (!validate193(data20[i5], {
											instancePath: instancePath + "/tiers/" + i1 + "/licences/allow/" + i5,
											parentData: data20,
											parentDataProperty: i5,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate193.errors : append(vErrors, validate193.errors);
											errors = vErrors.length;
										}
										if (!func37(data20)) {
											const err37 = {
												instancePath: instancePath + "/tiers/" + i1 + "/licences/allow",
												schemaPath: "#/properties/tiers/items/properties/licences/properties/allow/distinctItems",
												keyword: "distinctItems",
												params: {}
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
									} else {
										const err38 = {
											instancePath: instancePath + "/tiers/" + i1 + "/licences/allow",
											schemaPath: "#/properties/tiers/items/properties/licences/properties/allow/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
								if (data19.deny !== void 0) {
									let data22 = data19.deny;
									if (Array.isArray(data22)) {
										if (data22.length > 500) {
											const err39 = {
												instancePath: instancePath + "/tiers/" + i1 + "/licences/deny",
												schemaPath: "#/properties/tiers/items/properties/licences/properties/deny/maxItems",
												keyword: "maxItems",
												params: { limit: 500 }
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
										const len6 = data22.length;
										for (let i6 = 0; i6 < len6; i6++) if (!validate193(data22[i6], {
											instancePath: instancePath + "/tiers/" + i1 + "/licences/deny/" + i6,
											parentData: data22,
											parentDataProperty: i6,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate193.errors : append(vErrors, validate193.errors);
											errors = vErrors.length;
										}
										if (!func37(data22)) {
											const err40 = {
												instancePath: instancePath + "/tiers/" + i1 + "/licences/deny",
												schemaPath: "#/properties/tiers/items/properties/licences/properties/deny/distinctItems",
												keyword: "distinctItems",
												params: {}
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									} else {
										const err41 = {
											instancePath: instancePath + "/tiers/" + i1 + "/licences/deny",
											schemaPath: "#/properties/tiers/items/properties/licences/properties/deny/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
								if (data19.unlicensed !== void 0) {
									let data24 = data19.unlicensed;
									if (!(data24 === "accept" || data24 === "refuse")) {
										const err42 = {
											instancePath: instancePath + "/tiers/" + i1 + "/licences/unlicensed",
											schemaPath: "#/properties/tiers/items/properties/licences/properties/unlicensed/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.tiers.items.properties.licences.properties.unlicensed.enum }
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (data19.unresolved !== void 0) {
									let data25 = data19.unresolved;
									if (!(data25 === "accept" || data25 === "refuse")) {
										const err43 = {
											instancePath: instancePath + "/tiers/" + i1 + "/licences/unresolved",
											schemaPath: "#/properties/tiers/items/properties/licences/properties/unresolved/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.tiers.items.properties.licences.properties.unresolved.enum }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/tiers/" + i1 + "/licences",
									schemaPath: "#/properties/tiers/items/properties/licences/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data4.vulnerabilities !== void 0) {
							let data26 = data4.vulnerabilities;
							if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
								if (data26.threshold === void 0) {
									const err45 = {
										instancePath: instancePath + "/tiers/" + i1 + "/vulnerabilities",
										schemaPath: "#/properties/tiers/items/properties/vulnerabilities/required",
										keyword: "required",
										params: { missingProperty: "threshold" }
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								for (const key3 in data26) if (!(key3 === "threshold")) {
									const err46 = {
										instancePath: instancePath + "/tiers/" + i1 + "/vulnerabilities",
										schemaPath: "#/properties/tiers/items/properties/vulnerabilities/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (data26.threshold !== void 0) {
									let data27 = data26.threshold;
									if (!(data27 === "low" || data27 === "medium" || data27 === "high" || data27 === "critical")) {
										const err47 = {
											instancePath: instancePath + "/tiers/" + i1 + "/vulnerabilities/threshold",
											schemaPath: "#/properties/tiers/items/properties/vulnerabilities/properties/threshold/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.tiers.items.properties.vulnerabilities.properties.threshold.enum }
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/tiers/" + i1 + "/vulnerabilities",
									schemaPath: "#/properties/tiers/items/properties/vulnerabilities/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data4.evidence !== void 0) {
							let data28 = data4.evidence;
							if (Array.isArray(data28)) {
								if (data28.length > 64) {
									const err49 = {
										instancePath: instancePath + "/tiers/" + i1 + "/evidence",
										schemaPath: "#/properties/tiers/items/properties/evidence/maxItems",
										keyword: "maxItems",
										params: { limit: 64 }
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								const len7 = data28.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data29 = data28[i7];
									const _errs50 = errors;
									let valid21 = true;
									const _errs51 = errors;
									if (errors === _errs51) {
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0 && "kind") {
												const err50 = {};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											} else if (data29.kind !== void 0) {
												if ("provenance" !== data29.kind) {
													const err51 = {};
													if (vErrors === null) vErrors = [err51];
													else vErrors.push(err51);
													errors++;
												}
											}
										} else {
											const err52 = {};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
									}
									var _valid0 = _errs51 === errors;
									errors = _errs50;
									if (vErrors !== null) {
										if (_errs50) vErrors.length = _errs50;
										else vErrors = null;
									}
									if (_valid0) {
										const _errs54 = errors;
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0) {
												const err53 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/required",
													keyword: "required",
													params: { missingProperty: "kind" }
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
											for (const key4 in data29) if (!(key4 === "kind" || key4 === "builders" || key4 === "count")) {
												const err54 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key4 }
												};
												if (vErrors === null) vErrors = [err54];
												else vErrors.push(err54);
												errors++;
											}
											if (data29.kind !== void 0) {
												if ("provenance" !== data29.kind) {
													const err55 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/kind",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/kind/const",
														keyword: "const",
														params: { allowedValue: "provenance" }
													};
													if (vErrors === null) vErrors = [err55];
													else vErrors.push(err55);
													errors++;
												}
											}
											if (data29.builders !== void 0) {
												let data32 = data29.builders;
												if (Array.isArray(data32)) {
													if (data32.length > 32) {
														const err56 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/builders",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/builders/maxItems",
															keyword: "maxItems",
															params: { limit: 32 }
														};
														if (vErrors === null) vErrors = [err56];
														else vErrors.push(err56);
														errors++;
													}
													if (data32.length < 1) {
														const err57 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/builders",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/builders/minItems",
															keyword: "minItems",
															params: { limit: 1 }
														};
														if (vErrors === null) vErrors = [err57];
														else vErrors.push(err57);
														errors++;
													}
													const len8 = data32.length;
													for (let i8 = 0; i8 < len8; i8++) if (!validate196(data32[i8], {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/builders/" + i8,
														parentData: data32,
														parentDataProperty: i8,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate196.errors : append(vErrors, validate196.errors);
														errors = vErrors.length;
													}
													if (!func37(data32)) {
														const err58 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/builders",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/builders/distinctItems",
															keyword: "distinctItems",
															params: {}
														};
														if (vErrors === null) vErrors = [err58];
														else vErrors.push(err58);
														errors++;
													}
												} else {
													const err59 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/builders",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/builders/type",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err59];
													else vErrors.push(err59);
													errors++;
												}
											}
											if (data29.count !== void 0) {
												let data34 = data29.count;
												if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
													const err60 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/count",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/count/type",
														keyword: "type",
														params: { type: "integer" }
													};
													if (vErrors === null) vErrors = [err60];
													else vErrors.push(err60);
													errors++;
												}
												if (typeof data34 == "number" && isFinite(data34)) {
													if (data34 > 3 || isNaN(data34)) {
														const err61 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/count",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/count/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 3
															}
														};
														if (vErrors === null) vErrors = [err61];
														else vErrors.push(err61);
														errors++;
													}
													if (data34 < 1 || isNaN(data34)) {
														const err62 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/count",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/properties/count/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															}
														};
														if (vErrors === null) vErrors = [err62];
														else vErrors.push(err62);
														errors++;
													}
												}
											}
										} else {
											const err63 = {
												instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
												schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/then/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
										var _valid0 = _errs54 === errors;
										valid21 = _valid0;
										if (valid21) var props0 = true;
									}
									if (!valid21) {
										const err64 = {
											instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
											schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/0/if",
											keyword: "if",
											params: { failingKeyword: "then" }
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
									const _errs64 = errors;
									let valid26 = true;
									const _errs65 = errors;
									if (errors === _errs65) {
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0 && "kind") {
												const err65 = {};
												if (vErrors === null) vErrors = [err65];
												else vErrors.push(err65);
												errors++;
											} else if (data29.kind !== void 0) {
												if ("test-result" !== data29.kind) {
													const err66 = {};
													if (vErrors === null) vErrors = [err66];
													else vErrors.push(err66);
													errors++;
												}
											}
										} else {
											const err67 = {};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									}
									var _valid1 = _errs65 === errors;
									errors = _errs64;
									if (vErrors !== null) {
										if (_errs64) vErrors.length = _errs64;
										else vErrors = null;
									}
									if (_valid1) {
										const _errs68 = errors;
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0) {
												const err68 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/required",
													keyword: "required",
													params: { missingProperty: "kind" }
												};
												if (vErrors === null) vErrors = [err68];
												else vErrors.push(err68);
												errors++;
											}
											if (data29.attestors === void 0) {
												const err69 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/required",
													keyword: "required",
													params: { missingProperty: "attestors" }
												};
												if (vErrors === null) vErrors = [err69];
												else vErrors.push(err69);
												errors++;
											}
											for (const key5 in data29) if (!(key5 === "kind" || key5 === "attestors" || key5 === "tests" || key5 === "max_age_days")) {
												const err70 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key5 }
												};
												if (vErrors === null) vErrors = [err70];
												else vErrors.push(err70);
												errors++;
											}
											if (data29.kind !== void 0) {
												if ("test-result" !== data29.kind) {
													const err71 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/kind",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/kind/const",
														keyword: "const",
														params: { allowedValue: "test-result" }
													};
													if (vErrors === null) vErrors = [err71];
													else vErrors.push(err71);
													errors++;
												}
											}
											if (data29.attestors !== void 0) {
												let data37 = data29.attestors;
												if (Array.isArray(data37)) {
													if (data37.length > 32) {
														const err72 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/attestors/maxItems",
															keyword: "maxItems",
															params: { limit: 32 }
														};
														if (vErrors === null) vErrors = [err72];
														else vErrors.push(err72);
														errors++;
													}
													if (data37.length < 1) {
														const err73 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/attestors/minItems",
															keyword: "minItems",
															params: { limit: 1 }
														};
														if (vErrors === null) vErrors = [err73];
														else vErrors.push(err73);
														errors++;
													}
													const len9 = data37.length;
													for (let i9 = 0; i9 < len9; i9++) if (!validate185(data37[i9], {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors/" + i9,
														parentData: data37,
														parentDataProperty: i9,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
														errors = vErrors.length;
													}
													if (!func37(data37)) {
														const err74 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/attestors/distinctItems",
															keyword: "distinctItems",
															params: {}
														};
														if (vErrors === null) vErrors = [err74];
														else vErrors.push(err74);
														errors++;
													}
												} else {
													const err75 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/attestors/type",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err75];
													else vErrors.push(err75);
													errors++;
												}
											}
											if (data29.tests !== void 0) {
												let data39 = data29.tests;
												if (Array.isArray(data39)) {
													if (data39.length > 200) {
														const err76 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/tests",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/tests/maxItems",
															keyword: "maxItems",
															params: { limit: 200 }
														};
														if (vErrors === null) vErrors = [err76];
														else vErrors.push(err76);
														errors++;
													}
													const len10 = data39.length;
													for (let i10 = 0; i10 < len10; i10++) if (!validate193(data39[i10], {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/tests/" + i10,
														parentData: data39,
														parentDataProperty: i10,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate193.errors : append(vErrors, validate193.errors);
														errors = vErrors.length;
													}
													if (!func37(data39)) {
														const err77 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/tests",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/tests/distinctItems",
															keyword: "distinctItems",
															params: {}
														};
														if (vErrors === null) vErrors = [err77];
														else vErrors.push(err77);
														errors++;
													}
												} else {
													const err78 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/tests",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/tests/type",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err78];
													else vErrors.push(err78);
													errors++;
												}
											}
											if (data29.max_age_days !== void 0) {
												let data41 = data29.max_age_days;
												if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
													const err79 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/max_age_days/type",
														keyword: "type",
														params: { type: "integer" }
													};
													if (vErrors === null) vErrors = [err79];
													else vErrors.push(err79);
													errors++;
												}
												if (typeof data41 == "number" && isFinite(data41)) {
													if (data41 > 3650 || isNaN(data41)) {
														const err80 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/max_age_days/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 3650
															}
														};
														if (vErrors === null) vErrors = [err80];
														else vErrors.push(err80);
														errors++;
													}
													if (data41 < 1 || isNaN(data41)) {
														const err81 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/properties/max_age_days/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															}
														};
														if (vErrors === null) vErrors = [err81];
														else vErrors.push(err81);
														errors++;
													}
												}
											}
										} else {
											const err82 = {
												instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
												schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/then/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err82];
											else vErrors.push(err82);
											errors++;
										}
										var _valid1 = _errs68 === errors;
										valid26 = _valid1;
										if (valid26) var props1 = true;
									}
									if (!valid26) {
										const err83 = {
											instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
											schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/1/if",
											keyword: "if",
											params: { failingKeyword: "then" }
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
									if (props0 !== true && props1 !== void 0) {
										if (props1 === true) props0 = true;
										else {
											props0 = props0 || {};
											Object.assign(props0, props1);
										}
									}
									const _errs81 = errors;
									let valid33 = true;
									const _errs82 = errors;
									if (errors === _errs82) {
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0 && "kind") {
												const err84 = {};
												if (vErrors === null) vErrors = [err84];
												else vErrors.push(err84);
												errors++;
											} else if (data29.kind !== void 0) {
												if ("vulns" !== data29.kind) {
													const err85 = {};
													if (vErrors === null) vErrors = [err85];
													else vErrors.push(err85);
													errors++;
												}
											}
										} else {
											const err86 = {};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
									}
									var _valid2 = _errs82 === errors;
									errors = _errs81;
									if (vErrors !== null) {
										if (_errs81) vErrors.length = _errs81;
										else vErrors = null;
									}
									if (_valid2) {
										const _errs85 = errors;
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0) {
												const err87 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/required",
													keyword: "required",
													params: { missingProperty: "kind" }
												};
												if (vErrors === null) vErrors = [err87];
												else vErrors.push(err87);
												errors++;
											}
											if (data29.attestors === void 0) {
												const err88 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/required",
													keyword: "required",
													params: { missingProperty: "attestors" }
												};
												if (vErrors === null) vErrors = [err88];
												else vErrors.push(err88);
												errors++;
											}
											for (const key6 in data29) if (!(key6 === "kind" || key6 === "attestors" || key6 === "threshold" || key6 === "max_age_days")) {
												const err89 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key6 }
												};
												if (vErrors === null) vErrors = [err89];
												else vErrors.push(err89);
												errors++;
											}
											if (data29.kind !== void 0) {
												if ("vulns" !== data29.kind) {
													const err90 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/kind",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/kind/const",
														keyword: "const",
														params: { allowedValue: "vulns" }
													};
													if (vErrors === null) vErrors = [err90];
													else vErrors.push(err90);
													errors++;
												}
											}
											if (data29.attestors !== void 0) {
												let data44 = data29.attestors;
												if (Array.isArray(data44)) {
													if (data44.length > 32) {
														const err91 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/attestors/maxItems",
															keyword: "maxItems",
															params: { limit: 32 }
														};
														if (vErrors === null) vErrors = [err91];
														else vErrors.push(err91);
														errors++;
													}
													if (data44.length < 1) {
														const err92 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/attestors/minItems",
															keyword: "minItems",
															params: { limit: 1 }
														};
														if (vErrors === null) vErrors = [err92];
														else vErrors.push(err92);
														errors++;
													}
													const len11 = data44.length;
													for (let i11 = 0; i11 < len11; i11++) if (!validate185(data44[i11], {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors/" + i11,
														parentData: data44,
														parentDataProperty: i11,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
														errors = vErrors.length;
													}
													if (!func37(data44)) {
														const err93 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/attestors/distinctItems",
															keyword: "distinctItems",
															params: {}
														};
														if (vErrors === null) vErrors = [err93];
														else vErrors.push(err93);
														errors++;
													}
												} else {
													const err94 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/attestors/type",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err94];
													else vErrors.push(err94);
													errors++;
												}
											}
											if (data29.threshold !== void 0) {
												let data46 = data29.threshold;
												if (!(data46 === "low" || data46 === "medium" || data46 === "high" || data46 === "critical")) {
													const err95 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/threshold",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/threshold/enum",
														keyword: "enum",
														params: { allowedValues: schema73.properties.tiers.items.properties.evidence.items.allOf[2].then.properties.threshold.enum }
													};
													if (vErrors === null) vErrors = [err95];
													else vErrors.push(err95);
													errors++;
												}
											}
											if (data29.max_age_days !== void 0) {
												let data47 = data29.max_age_days;
												if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
													const err96 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/max_age_days/type",
														keyword: "type",
														params: { type: "integer" }
													};
													if (vErrors === null) vErrors = [err96];
													else vErrors.push(err96);
													errors++;
												}
												if (typeof data47 == "number" && isFinite(data47)) {
													if (data47 > 3650 || isNaN(data47)) {
														const err97 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/max_age_days/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 3650
															}
														};
														if (vErrors === null) vErrors = [err97];
														else vErrors.push(err97);
														errors++;
													}
													if (data47 < 1 || isNaN(data47)) {
														const err98 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/properties/max_age_days/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															}
														};
														if (vErrors === null) vErrors = [err98];
														else vErrors.push(err98);
														errors++;
													}
												}
											}
										} else {
											const err99 = {
												instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
												schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/then/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
										var _valid2 = _errs85 === errors;
										valid33 = _valid2;
										if (valid33) var props2 = true;
									}
									if (!valid33) {
										const err100 = {
											instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
											schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/2/if",
											keyword: "if",
											params: { failingKeyword: "then" }
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
									if (props0 !== true && props2 !== void 0) {
										if (props2 === true) props0 = true;
										else {
											props0 = props0 || {};
											Object.assign(props0, props2);
										}
									}
									const _errs96 = errors;
									let valid38 = true;
									const _errs97 = errors;
									if (errors === _errs97) {
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0 && "kind") {
												const err101 = {};
												if (vErrors === null) vErrors = [err101];
												else vErrors.push(err101);
												errors++;
											} else if (data29.kind !== void 0) {
												if ("scai" !== data29.kind) {
													const err102 = {};
													if (vErrors === null) vErrors = [err102];
													else vErrors.push(err102);
													errors++;
												}
											}
										} else {
											const err103 = {};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
									}
									var _valid3 = _errs97 === errors;
									errors = _errs96;
									if (vErrors !== null) {
										if (_errs96) vErrors.length = _errs96;
										else vErrors = null;
									}
									if (_valid3) {
										const _errs100 = errors;
										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
											if (data29.kind === void 0) {
												const err104 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/required",
													keyword: "required",
													params: { missingProperty: "kind" }
												};
												if (vErrors === null) vErrors = [err104];
												else vErrors.push(err104);
												errors++;
											}
											if (data29.attribute === void 0) {
												const err105 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/required",
													keyword: "required",
													params: { missingProperty: "attribute" }
												};
												if (vErrors === null) vErrors = [err105];
												else vErrors.push(err105);
												errors++;
											}
											if (data29.attestors === void 0) {
												const err106 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/required",
													keyword: "required",
													params: { missingProperty: "attestors" }
												};
												if (vErrors === null) vErrors = [err106];
												else vErrors.push(err106);
												errors++;
											}
											for (const key7 in data29) if (!(key7 === "kind" || key7 === "attribute" || key7 === "attestors" || key7 === "max_age_days")) {
												const err107 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
													schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key7 }
												};
												if (vErrors === null) vErrors = [err107];
												else vErrors.push(err107);
												errors++;
											}
											if (data29.kind !== void 0) {
												if ("scai" !== data29.kind) {
													const err108 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/kind",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/kind/const",
														keyword: "const",
														params: { allowedValue: "scai" }
													};
													if (vErrors === null) vErrors = [err108];
													else vErrors.push(err108);
													errors++;
												}
											}
											if (data29.attribute !== void 0) {
												if (!validate193(data29.attribute, {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attribute",
													parentData: data29,
													parentDataProperty: "attribute",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate193.errors : append(vErrors, validate193.errors);
													errors = vErrors.length;
												}
											}
											if (data29.attestors !== void 0) {
												let data51 = data29.attestors;
												if (Array.isArray(data51)) {
													if (data51.length > 32) {
														const err109 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/attestors/maxItems",
															keyword: "maxItems",
															params: { limit: 32 }
														};
														if (vErrors === null) vErrors = [err109];
														else vErrors.push(err109);
														errors++;
													}
													if (data51.length < 1) {
														const err110 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/attestors/minItems",
															keyword: "minItems",
															params: { limit: 1 }
														};
														if (vErrors === null) vErrors = [err110];
														else vErrors.push(err110);
														errors++;
													}
													const len12 = data51.length;
													for (let i12 = 0; i12 < len12; i12++) if (!validate185(data51[i12], {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors/" + i12,
														parentData: data51,
														parentDataProperty: i12,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
														errors = vErrors.length;
													}
													if (!func37(data51)) {
														const err111 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/attestors/distinctItems",
															keyword: "distinctItems",
															params: {}
														};
														if (vErrors === null) vErrors = [err111];
														else vErrors.push(err111);
														errors++;
													}
												} else {
													const err112 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/attestors",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/attestors/type",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err112];
													else vErrors.push(err112);
													errors++;
												}
											}
											if (data29.max_age_days !== void 0) {
												let data53 = data29.max_age_days;
												if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
													const err113 = {
														instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
														schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/max_age_days/type",
														keyword: "type",
														params: { type: "integer" }
													};
													if (vErrors === null) vErrors = [err113];
													else vErrors.push(err113);
													errors++;
												}
												if (typeof data53 == "number" && isFinite(data53)) {
													if (data53 > 3650 || isNaN(data53)) {
														const err114 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/max_age_days/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 3650
															}
														};
														if (vErrors === null) vErrors = [err114];
														else vErrors.push(err114);
														errors++;
													}
													if (data53 < 1 || isNaN(data53)) {
														const err115 = {
															instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/max_age_days",
															schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/properties/max_age_days/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															}
														};
														if (vErrors === null) vErrors = [err115];
														else vErrors.push(err115);
														errors++;
													}
												}
											}
										} else {
											const err116 = {
												instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
												schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/then/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err116];
											else vErrors.push(err116);
											errors++;
										}
										var _valid3 = _errs100 === errors;
										valid38 = _valid3;
										if (valid38) var props3 = true;
									}
									if (!valid38) {
										const err117 = {
											instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
											schemaPath: "#/properties/tiers/items/properties/evidence/items/allOf/3/if",
											keyword: "if",
											params: { failingKeyword: "then" }
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
									if (props0 !== true && props3 !== void 0) {
										if (props3 === true) props0 = true;
										else {
											props0 = props0 || {};
											Object.assign(props0, props3);
										}
									}
									if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
										if (data29.kind === void 0) {
											const err118 = {
												instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
												schemaPath: "#/properties/tiers/items/properties/evidence/items/required",
												keyword: "required",
												params: { missingProperty: "kind" }
											};
											if (vErrors === null) vErrors = [err118];
											else vErrors.push(err118);
											errors++;
										}
										if (props0 !== true) {
											props0 = props0 || {};
											props0.kind = true;
										}
										if (data29.kind !== void 0) {
											let data54 = data29.kind;
											if (!(data54 === "provenance" || data54 === "test-result" || data54 === "vulns" || data54 === "scai")) {
												const err119 = {
													instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7 + "/kind",
													schemaPath: "#/properties/tiers/items/properties/evidence/items/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.tiers.items.properties.evidence.items.properties.kind.enum }
												};
												if (vErrors === null) vErrors = [err119];
												else vErrors.push(err119);
												errors++;
											}
										}
									} else {
										const err120 = {
											instancePath: instancePath + "/tiers/" + i1 + "/evidence/" + i7,
											schemaPath: "#/properties/tiers/items/properties/evidence/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/tiers/" + i1 + "/evidence",
									schemaPath: "#/properties/tiers/items/properties/evidence/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data4.pinned !== void 0) {
							if (true !== data4.pinned) {
								const err122 = {
									instancePath: instancePath + "/tiers/" + i1 + "/pinned",
									schemaPath: "#/properties/tiers/items/properties/pinned/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
						if (data4.signed_by !== void 0) {
							if ("platform" !== data4.signed_by) {
								const err123 = {
									instancePath: instancePath + "/tiers/" + i1 + "/signed_by",
									schemaPath: "#/properties/tiers/items/properties/signed_by/const",
									keyword: "const",
									params: { allowedValue: "platform" }
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						if (data4.outside_approval !== void 0) {
							if (typeof data4.outside_approval !== "boolean") {
								const err124 = {
									instancePath: instancePath + "/tiers/" + i1 + "/outside_approval",
									schemaPath: "#/properties/tiers/items/properties/outside_approval/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/tiers/" + i1,
							schemaPath: "#/properties/tiers/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.max_review_days !== void 0) {
			let data58 = data.max_review_days;
			if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
				const err127 = {
					instancePath: instancePath + "/max_review_days",
					schemaPath: "#/properties/max_review_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
			if (typeof data58 == "number" && isFinite(data58)) {
				if (data58 > 3650 || isNaN(data58)) {
					const err128 = {
						instancePath: instancePath + "/max_review_days",
						schemaPath: "#/properties/max_review_days/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3650
						}
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data58 < 1 || isNaN(data58)) {
					const err129 = {
						instancePath: instancePath + "/max_review_days",
						schemaPath: "#/properties/max_review_days/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			}
		}
		if (data.builders !== void 0) {
			let data59 = data.builders;
			if (Array.isArray(data59)) {
				if (data59.length > 64) {
					const err130 = {
						instancePath: instancePath + "/builders",
						schemaPath: "#/properties/builders/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				const len13 = data59.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data60 = data59[i13];
					if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
						if (data60.label === void 0) {
							const err131 = {
								instancePath: instancePath + "/builders/" + i13,
								schemaPath: "#/properties/builders/items/required",
								keyword: "required",
								params: { missingProperty: "label" }
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
						if (data60.builder_id === void 0) {
							const err132 = {
								instancePath: instancePath + "/builders/" + i13,
								schemaPath: "#/properties/builders/items/required",
								keyword: "required",
								params: { missingProperty: "builder_id" }
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
						if (data60.identities === void 0) {
							const err133 = {
								instancePath: instancePath + "/builders/" + i13,
								schemaPath: "#/properties/builders/items/required",
								keyword: "required",
								params: { missingProperty: "identities" }
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						for (const key8 in data60) if (!(key8 === "label" || key8 === "builder_id" || key8 === "identities")) {
							const err134 = {
								instancePath: instancePath + "/builders/" + i13,
								schemaPath: "#/properties/builders/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 }
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
						if (data60.label !== void 0) {
							if (!validate196(data60.label, {
								instancePath: instancePath + "/builders/" + i13 + "/label",
								parentData: data60,
								parentDataProperty: "label",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate196.errors : append(vErrors, validate196.errors);
								errors = vErrors.length;
							}
						}
						if (data60.builder_id !== void 0) {
							if (!validate193(data60.builder_id, {
								instancePath: instancePath + "/builders/" + i13 + "/builder_id",
								parentData: data60,
								parentDataProperty: "builder_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate193.errors : append(vErrors, validate193.errors);
								errors = vErrors.length;
							}
						}
						if (data60.identities !== void 0) {
							let data63 = data60.identities;
							if (Array.isArray(data63)) {
								if (data63.length > 20) {
									const err135 = {
										instancePath: instancePath + "/builders/" + i13 + "/identities",
										schemaPath: "#/properties/builders/items/properties/identities/maxItems",
										keyword: "maxItems",
										params: { limit: 20 }
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
								const len14 = data63.length;
								for (let i14 = 0; i14 < len14; i14++) if (!validate205(data63[i14], {
									instancePath: instancePath + "/builders/" + i13 + "/identities/" + i14,
									parentData: data63,
									parentDataProperty: i14,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate205.errors : append(vErrors, validate205.errors);
									errors = vErrors.length;
								}
							} else {
								const err136 = {
									instancePath: instancePath + "/builders/" + i13 + "/identities",
									schemaPath: "#/properties/builders/items/properties/identities/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/builders/" + i13,
							schemaPath: "#/properties/builders/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
			} else {
				const err138 = {
					instancePath: instancePath + "/builders",
					schemaPath: "#/properties/builders/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			}
		}
		if (data.attestors !== void 0) {
			let data65 = data.attestors;
			if (Array.isArray(data65)) {
				if (data65.length > 64) {
					const err139 = {
						instancePath: instancePath + "/attestors",
						schemaPath: "#/properties/attestors/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err139];
					else vErrors.push(err139);
					errors++;
				}
				const len15 = data65.length;
				for (let i15 = 0; i15 < len15; i15++) {
					let data66 = data65[i15];
					if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
						if (data66.name === void 0) {
							const err140 = {
								instancePath: instancePath + "/attestors/" + i15,
								schemaPath: "#/properties/attestors/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
						if (data66.identities === void 0) {
							const err141 = {
								instancePath: instancePath + "/attestors/" + i15,
								schemaPath: "#/properties/attestors/items/required",
								keyword: "required",
								params: { missingProperty: "identities" }
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
						for (const key9 in data66) if (!(key9 === "name" || key9 === "identities")) {
							const err142 = {
								instancePath: instancePath + "/attestors/" + i15,
								schemaPath: "#/properties/attestors/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
						if (data66.name !== void 0) {
							if (!validate185(data66.name, {
								instancePath: instancePath + "/attestors/" + i15 + "/name",
								parentData: data66,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
								errors = vErrors.length;
							}
						}
						if (data66.identities !== void 0) {
							let data68 = data66.identities;
							if (Array.isArray(data68)) {
								if (data68.length > 20) {
									const err143 = {
										instancePath: instancePath + "/attestors/" + i15 + "/identities",
										schemaPath: "#/properties/attestors/items/properties/identities/maxItems",
										keyword: "maxItems",
										params: { limit: 20 }
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
								if (data68.length < 1) {
									const err144 = {
										instancePath: instancePath + "/attestors/" + i15 + "/identities",
										schemaPath: "#/properties/attestors/items/properties/identities/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								const len16 = data68.length;
								for (let i16 = 0; i16 < len16; i16++) if (!validate205(data68[i16], {
									instancePath: instancePath + "/attestors/" + i15 + "/identities/" + i16,
									parentData: data68,
									parentDataProperty: i16,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate205.errors : append(vErrors, validate205.errors);
									errors = vErrors.length;
								}
							} else {
								const err145 = {
									instancePath: instancePath + "/attestors/" + i15 + "/identities",
									schemaPath: "#/properties/attestors/items/properties/identities/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
					} else {
						const err146 = {
							instancePath: instancePath + "/attestors/" + i15,
							schemaPath: "#/properties/attestors/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
			} else {
				const err147 = {
					instancePath: instancePath + "/attestors",
					schemaPath: "#/properties/attestors/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err147];
				else vErrors.push(err147);
				errors++;
			}
		}
		if (data.platform !== void 0) {
			let data70 = data.platform;
			if (Array.isArray(data70)) {
				if (data70.length > 20) {
					const err148 = {
						instancePath: instancePath + "/platform",
						schemaPath: "#/properties/platform/maxItems",
						keyword: "maxItems",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err148];
					else vErrors.push(err148);
					errors++;
				}
				const len17 = data70.length;
				for (let i17 = 0; i17 < len17; i17++) if (!validate205(data70[i17], {
					instancePath: instancePath + "/platform/" + i17,
					parentData: data70,
					parentDataProperty: i17,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate205.errors : append(vErrors, validate205.errors);
					errors = vErrors.length;
				}
			} else {
				const err149 = {
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			}
		}
		if (data.quorum !== void 0) {
			let data72 = data.quorum;
			if (Array.isArray(data72)) {
				if (data72.length > 64) {
					const err150 = {
						instancePath: instancePath + "/quorum",
						schemaPath: "#/properties/quorum/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err150];
					else vErrors.push(err150);
					errors++;
				}
				const len18 = data72.length;
				for (let i18 = 0; i18 < len18; i18++) {
					let data73 = data72[i18];
					if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
						if (Object.keys(data73).length < 2) {
							const err151 = {
								instancePath: instancePath + "/quorum/" + i18,
								schemaPath: "#/properties/quorum/items/minProperties",
								keyword: "minProperties",
								params: { limit: 2 }
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
						if (data73.risk === void 0) {
							const err152 = {
								instancePath: instancePath + "/quorum/" + i18,
								schemaPath: "#/properties/quorum/items/required",
								keyword: "required",
								params: { missingProperty: "risk" }
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
						for (const key10 in data73) if (!(key10 === "risk" || key10 === "approvals" || key10 === "seats")) {
							const err153 = {
								instancePath: instancePath + "/quorum/" + i18,
								schemaPath: "#/properties/quorum/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 }
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						if (data73.risk !== void 0) {
							let data74 = data73.risk;
							if (!(data74 === "first-release" || data74 === "covenant" || data74 === "data-class-raised" || data74 === "data-class-added" || data74 === "tier-promoted" || data74 === "egress-host" || data74 === "egress-scheme" || data74 === "egress-port" || data74 === "permission-added" || data74 === "file-access" || data74 === "undeclared" || data74 === "sdk-added" || data74 === "sdk-widened" || data74 === "limit-raised" || data74 === "retention-lengthened" || data74 === "redaction-removed" || data74 === "stage-added" || data74 === "origin" || data74 === "output-schema" || data74 === "licence" || data74 === "drift" || data74 === "drift-submitter" || data74 === "drift-signer" || data74 === "drift-source" || data74 === "drift-owners" || data74 === "version-goes-back" || data74 === "drift-builder" || data74 === "drift-build-script" || data74 === "drift-workflow" || data74 === "drift-trigger" || data74 === "drift-runner" || data74 === "drift-ref")) {
								const err154 = {
									instancePath: instancePath + "/quorum/" + i18 + "/risk",
									schemaPath: "#/properties/quorum/items/properties/risk/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.quorum.items.properties.risk.enum }
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
						}
						if (data73.approvals !== void 0) {
							let data75 = data73.approvals;
							if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
								const err155 = {
									instancePath: instancePath + "/quorum/" + i18 + "/approvals",
									schemaPath: "#/properties/quorum/items/properties/approvals/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
							if (typeof data75 == "number" && isFinite(data75)) {
								if (data75 > 20 || isNaN(data75)) {
									const err156 = {
										instancePath: instancePath + "/quorum/" + i18 + "/approvals",
										schemaPath: "#/properties/quorum/items/properties/approvals/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 20
										}
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
								}
								if (data75 < 1 || isNaN(data75)) {
									const err157 = {
										instancePath: instancePath + "/quorum/" + i18 + "/approvals",
										schemaPath: "#/properties/quorum/items/properties/approvals/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
							}
						}
						if (data73.seats !== void 0) {
							let data76 = data73.seats;
							if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
								if (Object.keys(data76).length > 32) {
									const err158 = {
										instancePath: instancePath + "/quorum/" + i18 + "/seats",
										schemaPath: "#/properties/quorum/items/properties/seats/maxProperties",
										keyword: "maxProperties",
										params: { limit: 32 }
									};
									if (vErrors === null) vErrors = [err158];
									else vErrors.push(err158);
									errors++;
								}
								if (Object.keys(data76).length < 1) {
									const err159 = {
										instancePath: instancePath + "/quorum/" + i18 + "/seats",
										schemaPath: "#/properties/quorum/items/properties/seats/minProperties",
										keyword: "minProperties",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
								for (const key11 in data76) {
									const _errs149 = errors;
									if (typeof key11 === "string") {
										if (func2(key11) > 40) {
											const err160 = {
												instancePath: instancePath + "/quorum/" + i18 + "/seats",
												schemaPath: "#/properties/quorum/items/properties/seats/propertyNames/maxLength",
												keyword: "maxLength",
												params: { limit: 40 },
												propertyName: key11
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
										if (!pattern8.test(key11)) {
											const err161 = {
												instancePath: instancePath + "/quorum/" + i18 + "/seats",
												schemaPath: "#/properties/quorum/items/properties/seats/propertyNames/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z][a-z0-9-]*$" },
												propertyName: key11
											};
											if (vErrors === null) vErrors = [err161];
											else vErrors.push(err161);
											errors++;
										}
									} else {
										const err162 = {
											instancePath: instancePath + "/quorum/" + i18 + "/seats",
											schemaPath: "#/properties/quorum/items/properties/seats/propertyNames/type",
											keyword: "type",
											params: { type: "string" },
											propertyName: key11
										};
										if (vErrors === null) vErrors = [err162];
										else vErrors.push(err162);
										errors++;
									}
									if (!(_errs149 === errors)) {
										const err163 = {
											instancePath: instancePath + "/quorum/" + i18 + "/seats",
											schemaPath: "#/properties/quorum/items/properties/seats/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key11 }
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
								for (const key12 in data76) {
									let data77 = data76[key12];
									if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
										const err164 = {
											instancePath: instancePath + "/quorum/" + i18 + "/seats/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/quorum/items/properties/seats/additionalProperties/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err164];
										else vErrors.push(err164);
										errors++;
									}
									if (typeof data77 == "number" && isFinite(data77)) {
										if (data77 > 20 || isNaN(data77)) {
											const err165 = {
												instancePath: instancePath + "/quorum/" + i18 + "/seats/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/quorum/items/properties/seats/additionalProperties/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 20
												}
											};
											if (vErrors === null) vErrors = [err165];
											else vErrors.push(err165);
											errors++;
										}
										if (data77 < 1 || isNaN(data77)) {
											const err166 = {
												instancePath: instancePath + "/quorum/" + i18 + "/seats/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/quorum/items/properties/seats/additionalProperties/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err166];
											else vErrors.push(err166);
											errors++;
										}
									}
								}
							} else {
								const err167 = {
									instancePath: instancePath + "/quorum/" + i18 + "/seats",
									schemaPath: "#/properties/quorum/items/properties/seats/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
						}
					} else {
						const err168 = {
							instancePath: instancePath + "/quorum/" + i18,
							schemaPath: "#/properties/quorum/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
				}
			} else {
				const err169 = {
					instancePath: instancePath + "/quorum",
					schemaPath: "#/properties/quorum/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err169];
				else vErrors.push(err169);
				errors++;
			}
		}
		if (data.artifact_origins !== void 0) {
			let data78 = data.artifact_origins;
			if (Array.isArray(data78)) {
				if (data78.length > 64) {
					const err170 = {
						instancePath: instancePath + "/artifact_origins",
						schemaPath: "#/properties/artifact_origins/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err170];
					else vErrors.push(err170);
					errors++;
				}
				const len19 = data78.length;
				for (let i19 = 0; i19 < len19; i19++) {
					let data79 = data78[i19];
					if (typeof data79 === "string") {
						if (func2(data79) > 300) {
							const err171 = {
								instancePath: instancePath + "/artifact_origins/" + i19,
								schemaPath: "#/properties/artifact_origins/items/maxLength",
								keyword: "maxLength",
								params: { limit: 300 }
							};
							if (vErrors === null) vErrors = [err171];
							else vErrors.push(err171);
							errors++;
						}
						if (!pattern85.test(data79)) {
							const err172 = {
								instancePath: instancePath + "/artifact_origins/" + i19,
								schemaPath: "#/properties/artifact_origins/items/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?$" }
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
					} else {
						const err173 = {
							instancePath: instancePath + "/artifact_origins/" + i19,
							schemaPath: "#/properties/artifact_origins/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
				}
				if (!func37(data78)) {
					const err174 = {
						instancePath: instancePath + "/artifact_origins",
						schemaPath: "#/properties/artifact_origins/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err174];
					else vErrors.push(err174);
					errors++;
				}
			} else {
				const err175 = {
					instancePath: instancePath + "/artifact_origins",
					schemaPath: "#/properties/artifact_origins/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err175];
				else vErrors.push(err175);
				errors++;
			}
		}
		if (data.on_call !== void 0) {
			let data80 = data.on_call;
			if (Array.isArray(data80)) {
				if (data80.length > 100) {
					const err176 = {
						instancePath: instancePath + "/on_call",
						schemaPath: "#/properties/on_call/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err176];
					else vErrors.push(err176);
					errors++;
				}
				const len20 = data80.length;
				for (let i20 = 0; i20 < len20; i20++) {
					let data81 = data80[i20];
					if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
						if (data81.id === void 0) {
							const err177 = {
								instancePath: instancePath + "/on_call/" + i20,
								schemaPath: "#/properties/on_call/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err177];
							else vErrors.push(err177);
							errors++;
						}
						if (data81.login === void 0) {
							const err178 = {
								instancePath: instancePath + "/on_call/" + i20,
								schemaPath: "#/properties/on_call/items/required",
								keyword: "required",
								params: { missingProperty: "login" }
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
						for (const key13 in data81) if (!(key13 === "id" || key13 === "login")) {
							const err179 = {
								instancePath: instancePath + "/on_call/" + i20,
								schemaPath: "#/properties/on_call/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 }
							};
							if (vErrors === null) vErrors = [err179];
							else vErrors.push(err179);
							errors++;
						}
						if (data81.id !== void 0) {
							let data82 = data81.id;
							if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
								const err180 = {
									instancePath: instancePath + "/on_call/" + i20 + "/id",
									schemaPath: "#/properties/on_call/items/properties/id/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
							if (typeof data82 == "number" && isFinite(data82)) {
								if (data82 > 9007199254740991 || isNaN(data82)) {
									const err181 = {
										instancePath: instancePath + "/on_call/" + i20 + "/id",
										schemaPath: "#/properties/on_call/items/properties/id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										}
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
								if (data82 < 1 || isNaN(data82)) {
									const err182 = {
										instancePath: instancePath + "/on_call/" + i20 + "/id",
										schemaPath: "#/properties/on_call/items/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err182];
									else vErrors.push(err182);
									errors++;
								}
							}
						}
						if (data81.login !== void 0) {
							let data83 = data81.login;
							if (typeof data83 === "string") {
								if (func2(data83) > 39) {
									const err183 = {
										instancePath: instancePath + "/on_call/" + i20 + "/login",
										schemaPath: "#/properties/on_call/items/properties/login/maxLength",
										keyword: "maxLength",
										params: { limit: 39 }
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
								if (!pattern86.test(data83)) {
									const err184 = {
										instancePath: instancePath + "/on_call/" + i20 + "/login",
										schemaPath: "#/properties/on_call/items/properties/login/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$" }
									};
									if (vErrors === null) vErrors = [err184];
									else vErrors.push(err184);
									errors++;
								}
							} else {
								const err185 = {
									instancePath: instancePath + "/on_call/" + i20 + "/login",
									schemaPath: "#/properties/on_call/items/properties/login/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
						}
					} else {
						const err186 = {
							instancePath: instancePath + "/on_call/" + i20,
							schemaPath: "#/properties/on_call/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
				}
			} else {
				const err187 = {
					instancePath: instancePath + "/on_call",
					schemaPath: "#/properties/on_call/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err187];
				else vErrors.push(err187);
				errors++;
			}
		}
		if (data.revocation !== void 0) {
			let data84 = data.revocation;
			if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
				if (data84.max_share === void 0) {
					const err188 = {
						instancePath: instancePath + "/revocation",
						schemaPath: "#/properties/revocation/required",
						keyword: "required",
						params: { missingProperty: "max_share" }
					};
					if (vErrors === null) vErrors = [err188];
					else vErrors.push(err188);
					errors++;
				}
				for (const key14 in data84) if (!(key14 === "max_share")) {
					const err189 = {
						instancePath: instancePath + "/revocation",
						schemaPath: "#/properties/revocation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 }
					};
					if (vErrors === null) vErrors = [err189];
					else vErrors.push(err189);
					errors++;
				}
				if (data84.max_share !== void 0) {
					let data85 = data84.max_share;
					if (typeof data85 == "number" && isFinite(data85)) {
						if (data85 > 1 || isNaN(data85)) {
							const err190 = {
								instancePath: instancePath + "/revocation/max_share",
								schemaPath: "#/properties/revocation/properties/max_share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err190];
							else vErrors.push(err190);
							errors++;
						}
						if (data85 < 0 || isNaN(data85)) {
							const err191 = {
								instancePath: instancePath + "/revocation/max_share",
								schemaPath: "#/properties/revocation/properties/max_share/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err191];
							else vErrors.push(err191);
							errors++;
						}
					} else {
						const err192 = {
							instancePath: instancePath + "/revocation/max_share",
							schemaPath: "#/properties/revocation/properties/max_share/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err192];
						else vErrors.push(err192);
						errors++;
					}
				}
			} else {
				const err193 = {
					instancePath: instancePath + "/revocation",
					schemaPath: "#/properties/revocation/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err193];
				else vErrors.push(err193);
				errors++;
			}
		}
		if (data.artifact_limits !== void 0) {
			let data86 = data.artifact_limits;
			if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
				for (const key15 in data86) if (!(key15 === "max_bytes" || key15 === "max_inflated_bytes" || key15 === "max_members" || key15 === "timeout_seconds" || key15 === "max_redirects")) {
					const err194 = {
						instancePath: instancePath + "/artifact_limits",
						schemaPath: "#/properties/artifact_limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 }
					};
					if (vErrors === null) vErrors = [err194];
					else vErrors.push(err194);
					errors++;
				}
				if (data86.max_bytes !== void 0) {
					let data87 = data86.max_bytes;
					if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
						const err195 = {
							instancePath: instancePath + "/artifact_limits/max_bytes",
							schemaPath: "#/properties/artifact_limits/properties/max_bytes/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err195];
						else vErrors.push(err195);
						errors++;
					}
					if (typeof data87 == "number" && isFinite(data87)) {
						if (data87 > 2147483648 || isNaN(data87)) {
							const err196 = {
								instancePath: instancePath + "/artifact_limits/max_bytes",
								schemaPath: "#/properties/artifact_limits/properties/max_bytes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2147483648
								}
							};
							if (vErrors === null) vErrors = [err196];
							else vErrors.push(err196);
							errors++;
						}
						if (data87 < 1 || isNaN(data87)) {
							const err197 = {
								instancePath: instancePath + "/artifact_limits/max_bytes",
								schemaPath: "#/properties/artifact_limits/properties/max_bytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
					}
				}
				if (data86.max_inflated_bytes !== void 0) {
					let data88 = data86.max_inflated_bytes;
					if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
						const err198 = {
							instancePath: instancePath + "/artifact_limits/max_inflated_bytes",
							schemaPath: "#/properties/artifact_limits/properties/max_inflated_bytes/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
					if (typeof data88 == "number" && isFinite(data88)) {
						if (data88 > 4294967296 || isNaN(data88)) {
							const err199 = {
								instancePath: instancePath + "/artifact_limits/max_inflated_bytes",
								schemaPath: "#/properties/artifact_limits/properties/max_inflated_bytes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967296
								}
							};
							if (vErrors === null) vErrors = [err199];
							else vErrors.push(err199);
							errors++;
						}
						if (data88 < 1 || isNaN(data88)) {
							const err200 = {
								instancePath: instancePath + "/artifact_limits/max_inflated_bytes",
								schemaPath: "#/properties/artifact_limits/properties/max_inflated_bytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err200];
							else vErrors.push(err200);
							errors++;
						}
					}
				}
				if (data86.max_members !== void 0) {
					let data89 = data86.max_members;
					if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
						const err201 = {
							instancePath: instancePath + "/artifact_limits/max_members",
							schemaPath: "#/properties/artifact_limits/properties/max_members/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err201];
						else vErrors.push(err201);
						errors++;
					}
					if (typeof data89 == "number" && isFinite(data89)) {
						if (data89 > 5e4 || isNaN(data89)) {
							const err202 = {
								instancePath: instancePath + "/artifact_limits/max_members",
								schemaPath: "#/properties/artifact_limits/properties/max_members/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 5e4
								}
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
						if (data89 < 1 || isNaN(data89)) {
							const err203 = {
								instancePath: instancePath + "/artifact_limits/max_members",
								schemaPath: "#/properties/artifact_limits/properties/max_members/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
					}
				}
				if (data86.timeout_seconds !== void 0) {
					let data90 = data86.timeout_seconds;
					if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
						const err204 = {
							instancePath: instancePath + "/artifact_limits/timeout_seconds",
							schemaPath: "#/properties/artifact_limits/properties/timeout_seconds/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
					if (typeof data90 == "number" && isFinite(data90)) {
						if (data90 > 3600 || isNaN(data90)) {
							const err205 = {
								instancePath: instancePath + "/artifact_limits/timeout_seconds",
								schemaPath: "#/properties/artifact_limits/properties/timeout_seconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 3600
								}
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
						if (data90 < 1 || isNaN(data90)) {
							const err206 = {
								instancePath: instancePath + "/artifact_limits/timeout_seconds",
								schemaPath: "#/properties/artifact_limits/properties/timeout_seconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err206];
							else vErrors.push(err206);
							errors++;
						}
					}
				}
				if (data86.max_redirects !== void 0) {
					let data91 = data86.max_redirects;
					if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91))) {
						const err207 = {
							instancePath: instancePath + "/artifact_limits/max_redirects",
							schemaPath: "#/properties/artifact_limits/properties/max_redirects/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					}
					if (typeof data91 == "number" && isFinite(data91)) {
						if (data91 > 20 || isNaN(data91)) {
							const err208 = {
								instancePath: instancePath + "/artifact_limits/max_redirects",
								schemaPath: "#/properties/artifact_limits/properties/max_redirects/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 20
								}
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
						if (data91 < 0 || isNaN(data91)) {
							const err209 = {
								instancePath: instancePath + "/artifact_limits/max_redirects",
								schemaPath: "#/properties/artifact_limits/properties/max_redirects/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err209];
							else vErrors.push(err209);
							errors++;
						}
					}
				}
			} else {
				const err210 = {
					instancePath: instancePath + "/artifact_limits",
					schemaPath: "#/properties/artifact_limits/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err210];
				else vErrors.push(err210);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data92 = data.approvals;
			const _errs188 = errors;
			let valid69 = true;
			const _errs189 = errors;
			if (errors === _errs189) {
				if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
					if (data92.source === void 0 && "source") {
						const err211 = {};
						if (vErrors === null) vErrors = [err211];
						else vErrors.push(err211);
						errors++;
					} else if (data92.source !== void 0) {
						if ("github" !== data92.source) {
							const err212 = {};
							if (vErrors === null) vErrors = [err212];
							else vErrors.push(err212);
							errors++;
						}
					}
				} else {
					const err213 = {};
					if (vErrors === null) vErrors = [err213];
					else vErrors.push(err213);
					errors++;
				}
			}
			var _valid4 = _errs189 === errors;
			errors = _errs188;
			if (vErrors !== null) {
				if (_errs188) vErrors.length = _errs188;
				else vErrors = null;
			}
			if (_valid4) {
				const _errs192 = errors;
				if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
					if (data92.source === void 0) {
						const err214 = {
							instancePath: instancePath + "/approvals",
							schemaPath: "#/properties/approvals/allOf/0/then/required",
							keyword: "required",
							params: { missingProperty: "source" }
						};
						if (vErrors === null) vErrors = [err214];
						else vErrors.push(err214);
						errors++;
					}
					if (data92.required === void 0) {
						const err215 = {
							instancePath: instancePath + "/approvals",
							schemaPath: "#/properties/approvals/allOf/0/then/required",
							keyword: "required",
							params: { missingProperty: "required" }
						};
						if (vErrors === null) vErrors = [err215];
						else vErrors.push(err215);
						errors++;
					}
					for (const key16 in data92) if (!(key16 === "source" || key16 === "required" || key16 === "code_owners" || key16 === "approvers" || key16 === "seats")) {
						const err216 = {
							instancePath: instancePath + "/approvals",
							schemaPath: "#/properties/approvals/allOf/0/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key16 }
						};
						if (vErrors === null) vErrors = [err216];
						else vErrors.push(err216);
						errors++;
					}
					if (data92.source !== void 0) {
						if ("github" !== data92.source) {
							const err217 = {
								instancePath: instancePath + "/approvals/source",
								schemaPath: "#/properties/approvals/allOf/0/then/properties/source/const",
								keyword: "const",
								params: { allowedValue: "github" }
							};
							if (vErrors === null) vErrors = [err217];
							else vErrors.push(err217);
							errors++;
						}
					}
					if (data92.required !== void 0) {
						let data95 = data92.required;
						if (!(typeof data95 == "number" && !(data95 % 1) && !isNaN(data95) && isFinite(data95))) {
							const err218 = {
								instancePath: instancePath + "/approvals/required",
								schemaPath: "#/properties/approvals/allOf/0/then/properties/required/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err218];
							else vErrors.push(err218);
							errors++;
						}
						if (typeof data95 == "number" && isFinite(data95)) {
							if (data95 > 20 || isNaN(data95)) {
								const err219 = {
									instancePath: instancePath + "/approvals/required",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/required/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 20
									}
								};
								if (vErrors === null) vErrors = [err219];
								else vErrors.push(err219);
								errors++;
							}
							if (data95 < 1 || isNaN(data95)) {
								const err220 = {
									instancePath: instancePath + "/approvals/required",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/required/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err220];
								else vErrors.push(err220);
								errors++;
							}
						}
					}
					if (data92.code_owners !== void 0) {
						if (typeof data92.code_owners !== "boolean") {
							const err221 = {
								instancePath: instancePath + "/approvals/code_owners",
								schemaPath: "#/properties/approvals/allOf/0/then/properties/code_owners/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err221];
							else vErrors.push(err221);
							errors++;
						}
					}
					if (data92.approvers !== void 0) {
						let data97 = data92.approvers;
						if (Array.isArray(data97)) {
							if (data97.length > 200) {
								const err222 = {
									instancePath: instancePath + "/approvals/approvers",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/maxItems",
									keyword: "maxItems",
									params: { limit: 200 }
								};
								if (vErrors === null) vErrors = [err222];
								else vErrors.push(err222);
								errors++;
							}
							if (data97.length < 1) {
								const err223 = {
									instancePath: instancePath + "/approvals/approvers",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/minItems",
									keyword: "minItems",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err223];
								else vErrors.push(err223);
								errors++;
							}
							const len21 = data97.length;
							for (let i21 = 0; i21 < len21; i21++) {
								let data98 = data97[i21];
								if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
									if (data98.id === void 0) {
										const err224 = {
											instancePath: instancePath + "/approvals/approvers/" + i21,
											schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/required",
											keyword: "required",
											params: { missingProperty: "id" }
										};
										if (vErrors === null) vErrors = [err224];
										else vErrors.push(err224);
										errors++;
									}
									if (data98.login === void 0) {
										const err225 = {
											instancePath: instancePath + "/approvals/approvers/" + i21,
											schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/required",
											keyword: "required",
											params: { missingProperty: "login" }
										};
										if (vErrors === null) vErrors = [err225];
										else vErrors.push(err225);
										errors++;
									}
									for (const key17 in data98) if (!(key17 === "id" || key17 === "login")) {
										const err226 = {
											instancePath: instancePath + "/approvals/approvers/" + i21,
											schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key17 }
										};
										if (vErrors === null) vErrors = [err226];
										else vErrors.push(err226);
										errors++;
									}
									if (data98.id !== void 0) {
										let data99 = data98.id;
										if (!(typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99))) {
											const err227 = {
												instancePath: instancePath + "/approvals/approvers/" + i21 + "/id",
												schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/properties/id/type",
												keyword: "type",
												params: { type: "integer" }
											};
											if (vErrors === null) vErrors = [err227];
											else vErrors.push(err227);
											errors++;
										}
										if (typeof data99 == "number" && isFinite(data99)) {
											if (data99 > 9007199254740991 || isNaN(data99)) {
												const err228 = {
													instancePath: instancePath + "/approvals/approvers/" + i21 + "/id",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/properties/id/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 9007199254740991
													}
												};
												if (vErrors === null) vErrors = [err228];
												else vErrors.push(err228);
												errors++;
											}
											if (data99 < 1 || isNaN(data99)) {
												const err229 = {
													instancePath: instancePath + "/approvals/approvers/" + i21 + "/id",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/properties/id/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													}
												};
												if (vErrors === null) vErrors = [err229];
												else vErrors.push(err229);
												errors++;
											}
										}
									}
									if (data98.login !== void 0) {
										let data100 = data98.login;
										if (typeof data100 === "string") {
											if (func2(data100) > 39) {
												const err230 = {
													instancePath: instancePath + "/approvals/approvers/" + i21 + "/login",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/properties/login/maxLength",
													keyword: "maxLength",
													params: { limit: 39 }
												};
												if (vErrors === null) vErrors = [err230];
												else vErrors.push(err230);
												errors++;
											}
											if (!pattern87.test(data100)) {
												const err231 = {
													instancePath: instancePath + "/approvals/approvers/" + i21 + "/login",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/properties/login/pattern",
													keyword: "pattern",
													params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9]))*$" }
												};
												if (vErrors === null) vErrors = [err231];
												else vErrors.push(err231);
												errors++;
											}
										} else {
											const err232 = {
												instancePath: instancePath + "/approvals/approvers/" + i21 + "/login",
												schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/properties/login/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err232];
											else vErrors.push(err232);
											errors++;
										}
									}
								} else {
									const err233 = {
										instancePath: instancePath + "/approvals/approvers/" + i21,
										schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/items/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err233];
									else vErrors.push(err233);
									errors++;
								}
							}
							if (!func37(data97)) {
								const err234 = {
									instancePath: instancePath + "/approvals/approvers",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/distinctItems",
									keyword: "distinctItems",
									params: {}
								};
								if (vErrors === null) vErrors = [err234];
								else vErrors.push(err234);
								errors++;
							}
						} else {
							const err235 = {
								instancePath: instancePath + "/approvals/approvers",
								schemaPath: "#/properties/approvals/allOf/0/then/properties/approvers/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err235];
							else vErrors.push(err235);
							errors++;
						}
					}
					if (data92.seats !== void 0) {
						let data101 = data92.seats;
						if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
							if (Object.keys(data101).length > 32) {
								const err236 = {
									instancePath: instancePath + "/approvals/seats",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/maxProperties",
									keyword: "maxProperties",
									params: { limit: 32 }
								};
								if (vErrors === null) vErrors = [err236];
								else vErrors.push(err236);
								errors++;
							}
							if (Object.keys(data101).length < 1) {
								const err237 = {
									instancePath: instancePath + "/approvals/seats",
									schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/minProperties",
									keyword: "minProperties",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err237];
								else vErrors.push(err237);
								errors++;
							}
							for (const key18 in data101) {
								const _errs211 = errors;
								if (typeof key18 === "string") {
									if (func2(key18) > 40) {
										const err238 = {
											instancePath: instancePath + "/approvals/seats",
											schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/propertyNames/maxLength",
											keyword: "maxLength",
											params: { limit: 40 },
											propertyName: key18
										};
										if (vErrors === null) vErrors = [err238];
										else vErrors.push(err238);
										errors++;
									}
									if (!pattern8.test(key18)) {
										const err239 = {
											instancePath: instancePath + "/approvals/seats",
											schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/propertyNames/pattern",
											keyword: "pattern",
											params: { pattern: "^[a-z][a-z0-9-]*$" },
											propertyName: key18
										};
										if (vErrors === null) vErrors = [err239];
										else vErrors.push(err239);
										errors++;
									}
								} else {
									const err240 = {
										instancePath: instancePath + "/approvals/seats",
										schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/propertyNames/type",
										keyword: "type",
										params: { type: "string" },
										propertyName: key18
									};
									if (vErrors === null) vErrors = [err240];
									else vErrors.push(err240);
									errors++;
								}
								if (!(_errs211 === errors)) {
									const err241 = {
										instancePath: instancePath + "/approvals/seats",
										schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/propertyNames",
										keyword: "propertyNames",
										params: { propertyName: key18 }
									};
									if (vErrors === null) vErrors = [err241];
									else vErrors.push(err241);
									errors++;
								}
							}
							for (const key19 in data101) {
								let data102 = data101[key19];
								if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
									if (Object.keys(data102).length < 1) {
										const err242 = {
											instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/minProperties",
											keyword: "minProperties",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err242];
										else vErrors.push(err242);
										errors++;
									}
									for (const key20 in data102) if (!(key20 === "users" || key20 === "teams")) {
										const err243 = {
											instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key20 }
										};
										if (vErrors === null) vErrors = [err243];
										else vErrors.push(err243);
										errors++;
									}
									if (data102.users !== void 0) {
										let data103 = data102.users;
										if (Array.isArray(data103)) {
											if (data103.length > 200) {
												const err244 = {
													instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/maxItems",
													keyword: "maxItems",
													params: { limit: 200 }
												};
												if (vErrors === null) vErrors = [err244];
												else vErrors.push(err244);
												errors++;
											}
											if (data103.length < 1) {
												const err245 = {
													instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/minItems",
													keyword: "minItems",
													params: { limit: 1 }
												};
												if (vErrors === null) vErrors = [err245];
												else vErrors.push(err245);
												errors++;
											}
											const len22 = data103.length;
											for (let i22 = 0; i22 < len22; i22++) {
												let data104 = data103[i22];
												if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
													if (data104.id === void 0) {
														const err246 = {
															instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22,
															schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/required",
															keyword: "required",
															params: { missingProperty: "id" }
														};
														if (vErrors === null) vErrors = [err246];
														else vErrors.push(err246);
														errors++;
													}
													if (data104.login === void 0) {
														const err247 = {
															instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22,
															schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/required",
															keyword: "required",
															params: { missingProperty: "login" }
														};
														if (vErrors === null) vErrors = [err247];
														else vErrors.push(err247);
														errors++;
													}
													for (const key21 in data104) if (!(key21 === "id" || key21 === "login")) {
														const err248 = {
															instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22,
															schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key21 }
														};
														if (vErrors === null) vErrors = [err248];
														else vErrors.push(err248);
														errors++;
													}
													if (data104.id !== void 0) {
														let data105 = data104.id;
														if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
															const err249 = {
																instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22 + "/id",
																schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/properties/id/type",
																keyword: "type",
																params: { type: "integer" }
															};
															if (vErrors === null) vErrors = [err249];
															else vErrors.push(err249);
															errors++;
														}
														if (typeof data105 == "number" && isFinite(data105)) {
															if (data105 > 9007199254740991 || isNaN(data105)) {
																const err250 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22 + "/id",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/properties/id/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	}
																};
																if (vErrors === null) vErrors = [err250];
																else vErrors.push(err250);
																errors++;
															}
															if (data105 < 1 || isNaN(data105)) {
																const err251 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22 + "/id",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/properties/id/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	}
																};
																if (vErrors === null) vErrors = [err251];
																else vErrors.push(err251);
																errors++;
															}
														}
													}
													if (data104.login !== void 0) {
														let data106 = data104.login;
														if (typeof data106 === "string") {
															if (func2(data106) > 39) {
																const err252 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22 + "/login",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/properties/login/maxLength",
																	keyword: "maxLength",
																	params: { limit: 39 }
																};
																if (vErrors === null) vErrors = [err252];
																else vErrors.push(err252);
																errors++;
															}
															if (!pattern87.test(data106)) {
																const err253 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22 + "/login",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/properties/login/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9]))*$" }
																};
																if (vErrors === null) vErrors = [err253];
																else vErrors.push(err253);
																errors++;
															}
														} else {
															const err254 = {
																instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22 + "/login",
																schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/properties/login/type",
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err254];
															else vErrors.push(err254);
															errors++;
														}
													}
												} else {
													const err255 = {
														instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i22,
														schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/items/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err255];
													else vErrors.push(err255);
													errors++;
												}
											}
											let i23 = data103.length;
											let j0;
											if (i23 > 1) {
												outer0: for (; i23--;) for (j0 = i23; j0--;) if (func0(data103[i23], data103[j0])) {
													const err256 = {
														instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users",
														schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i23,
															j: j0
														}
													};
													if (vErrors === null) vErrors = [err256];
													else vErrors.push(err256);
													errors++;
													break outer0;
												}
											}
										} else {
											const err257 = {
												instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/users",
												schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/users/type",
												keyword: "type",
												params: { type: "array" }
											};
											if (vErrors === null) vErrors = [err257];
											else vErrors.push(err257);
											errors++;
										}
									}
									if (data102.teams !== void 0) {
										let data107 = data102.teams;
										if (Array.isArray(data107)) {
											if (data107.length > 50) {
												const err258 = {
													instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/maxItems",
													keyword: "maxItems",
													params: { limit: 50 }
												};
												if (vErrors === null) vErrors = [err258];
												else vErrors.push(err258);
												errors++;
											}
											if (data107.length < 1) {
												const err259 = {
													instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams",
													schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/minItems",
													keyword: "minItems",
													params: { limit: 1 }
												};
												if (vErrors === null) vErrors = [err259];
												else vErrors.push(err259);
												errors++;
											}
											const len23 = data107.length;
											for (let i24 = 0; i24 < len23; i24++) {
												let data108 = data107[i24];
												if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
													if (data108.id === void 0) {
														const err260 = {
															instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24,
															schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/required",
															keyword: "required",
															params: { missingProperty: "id" }
														};
														if (vErrors === null) vErrors = [err260];
														else vErrors.push(err260);
														errors++;
													}
													if (data108.name === void 0) {
														const err261 = {
															instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24,
															schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/required",
															keyword: "required",
															params: { missingProperty: "name" }
														};
														if (vErrors === null) vErrors = [err261];
														else vErrors.push(err261);
														errors++;
													}
													for (const key22 in data108) if (!(key22 === "id" || key22 === "name")) {
														const err262 = {
															instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24,
															schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key22 }
														};
														if (vErrors === null) vErrors = [err262];
														else vErrors.push(err262);
														errors++;
													}
													if (data108.id !== void 0) {
														let data109 = data108.id;
														if (!(typeof data109 == "number" && !(data109 % 1) && !isNaN(data109) && isFinite(data109))) {
															const err263 = {
																instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24 + "/id",
																schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/properties/id/type",
																keyword: "type",
																params: { type: "integer" }
															};
															if (vErrors === null) vErrors = [err263];
															else vErrors.push(err263);
															errors++;
														}
														if (typeof data109 == "number" && isFinite(data109)) {
															if (data109 > 9007199254740991 || isNaN(data109)) {
																const err264 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24 + "/id",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/properties/id/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	}
																};
																if (vErrors === null) vErrors = [err264];
																else vErrors.push(err264);
																errors++;
															}
															if (data109 < 1 || isNaN(data109)) {
																const err265 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24 + "/id",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/properties/id/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	}
																};
																if (vErrors === null) vErrors = [err265];
																else vErrors.push(err265);
																errors++;
															}
														}
													}
													if (data108.name !== void 0) {
														let data110 = data108.name;
														if (typeof data110 === "string") {
															if (func2(data110) > 360) {
																const err266 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24 + "/name",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/properties/name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 360 }
																};
																if (vErrors === null) vErrors = [err266];
																else vErrors.push(err266);
																errors++;
															}
															if (!pattern62.test(data110)) {
																const err267 = {
																	instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24 + "/name",
																	schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/properties/name/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_][A-Za-z0-9._-]*$" }
																};
																if (vErrors === null) vErrors = [err267];
																else vErrors.push(err267);
																errors++;
															}
														} else {
															const err268 = {
																instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24 + "/name",
																schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/properties/name/type",
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err268];
															else vErrors.push(err268);
															errors++;
														}
													}
												} else {
													const err269 = {
														instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i24,
														schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/items/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err269];
													else vErrors.push(err269);
													errors++;
												}
											}
											let i25 = data107.length;
											let j1;
											if (i25 > 1) {
												outer1: for (; i25--;) for (j1 = i25; j1--;) if (func0(data107[i25], data107[j1])) {
													const err270 = {
														instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams",
														schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i25,
															j: j1
														}
													};
													if (vErrors === null) vErrors = [err270];
													else vErrors.push(err270);
													errors++;
													break outer1;
												}
											}
										} else {
											const err271 = {
												instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams",
												schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/properties/teams/type",
												keyword: "type",
												params: { type: "array" }
											};
											if (vErrors === null) vErrors = [err271];
											else vErrors.push(err271);
											errors++;
										}
									}
								} else {
									const err272 = {
										instancePath: instancePath + "/approvals/seats/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/additionalProperties/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err272];
									else vErrors.push(err272);
									errors++;
								}
							}
						} else {
							const err273 = {
								instancePath: instancePath + "/approvals/seats",
								schemaPath: "#/properties/approvals/allOf/0/then/properties/seats/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err273];
							else vErrors.push(err273);
							errors++;
						}
					}
				} else {
					const err274 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/allOf/0/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err274];
					else vErrors.push(err274);
					errors++;
				}
				var _valid4 = _errs192 === errors;
				valid69 = _valid4;
				if (valid69) var props7 = true;
			}
			if (!valid69) {
				const err275 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err275];
				else vErrors.push(err275);
				errors++;
			}
			const _errs236 = errors;
			let valid86 = true;
			const _errs237 = errors;
			if (errors === _errs237) {
				if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
					if (data92.source === void 0 && "source") {
						const err276 = {};
						if (vErrors === null) vErrors = [err276];
						else vErrors.push(err276);
						errors++;
					} else if (data92.source !== void 0) {
						if ("push" !== data92.source) {
							const err277 = {};
							if (vErrors === null) vErrors = [err277];
							else vErrors.push(err277);
							errors++;
						}
					}
				} else {
					const err278 = {};
					if (vErrors === null) vErrors = [err278];
					else vErrors.push(err278);
					errors++;
				}
			}
			var _valid5 = _errs237 === errors;
			errors = _errs236;
			if (vErrors !== null) {
				if (_errs236) vErrors.length = _errs236;
				else vErrors = null;
			}
			if (_valid5) {
				const _errs240 = errors;
				if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
					if (data92.source === void 0) {
						const err279 = {
							instancePath: instancePath + "/approvals",
							schemaPath: "#/properties/approvals/allOf/1/then/required",
							keyword: "required",
							params: { missingProperty: "source" }
						};
						if (vErrors === null) vErrors = [err279];
						else vErrors.push(err279);
						errors++;
					}
					for (const key23 in data92) if (!(key23 === "source")) {
						const err280 = {
							instancePath: instancePath + "/approvals",
							schemaPath: "#/properties/approvals/allOf/1/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key23 }
						};
						if (vErrors === null) vErrors = [err280];
						else vErrors.push(err280);
						errors++;
					}
					if (data92.source !== void 0) {
						if ("push" !== data92.source) {
							const err281 = {
								instancePath: instancePath + "/approvals/source",
								schemaPath: "#/properties/approvals/allOf/1/then/properties/source/const",
								keyword: "const",
								params: { allowedValue: "push" }
							};
							if (vErrors === null) vErrors = [err281];
							else vErrors.push(err281);
							errors++;
						}
					}
				} else {
					const err282 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/allOf/1/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err282];
					else vErrors.push(err282);
					errors++;
				}
				var _valid5 = _errs240 === errors;
				valid86 = _valid5;
				if (valid86) var props8 = true;
			}
			if (!valid86) {
				const err283 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err283];
				else vErrors.push(err283);
				errors++;
			}
			if (props7 !== true && props8 !== void 0) {
				if (props8 === true) props7 = true;
				else {
					props7 = props7 || {};
					Object.assign(props7, props8);
				}
			}
			if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
				if (data92.source === void 0) {
					const err284 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/required",
						keyword: "required",
						params: { missingProperty: "source" }
					};
					if (vErrors === null) vErrors = [err284];
					else vErrors.push(err284);
					errors++;
				}
				if (props7 !== true) {
					props7 = props7 || {};
					props7.source = true;
				}
				if (data92.source !== void 0) {
					let data113 = data92.source;
					if (!(data113 === "github" || data113 === "push")) {
						const err285 = {
							instancePath: instancePath + "/approvals/source",
							schemaPath: "#/properties/approvals/properties/source/enum",
							keyword: "enum",
							params: { allowedValues: schema73.properties.approvals.properties.source.enum }
						};
						if (vErrors === null) vErrors = [err285];
						else vErrors.push(err285);
						errors++;
					}
				}
			} else {
				const err286 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err286];
				else vErrors.push(err286);
				errors++;
			}
		}
	} else {
		const err287 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err287];
		else vErrors.push(err287);
		errors++;
	}
	validate182.errors = vErrors;
	return errors === 0;
}
validate182.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationCatalog = validate212;
const schema81 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/publication/catalog.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"channel",
		"releases"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "../common.schema.json#/$defs/registryId" },
		"channel": { "$ref": "../common.schema.json#/$defs/channel" },
		"releases": {
			"type": "integer",
			"minimum": 0,
			"maximum": 4294967295
		},
		"shard": {
			"type": "string",
			"pattern": "^[0-9a-f]{2,3}$",
			"maxLength": 3
		},
		"plugins": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"plugin_id",
					"owners",
					"tier",
					"on_breach",
					"status",
					"releases",
					"endorsements",
					"breaches"
				],
				"properties": {
					"plugin_id": { "$ref": "../common.schema.json#/$defs/pluginId" },
					"summary": { "$ref": "../common.schema.json#/$defs/line" },
					"owners": {
						"type": "array",
						"maxItems": 50,
						"items": { "$ref": "../common.schema.json#/$defs/owner" }
					},
					"tier": {
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "review_by"],
						"properties": {
							"name": { "$ref": "../common.schema.json#/$defs/word" },
							"review_by": { "$ref": "../common.schema.json#/$defs/calendarDate" }
						}
					},
					"on_breach": { "$ref": "../common.schema.json#/$defs/onBreach" },
					"status": { "enum": ["active", "retired"] },
					"releases": {
						"type": "integer",
						"minimum": 0,
						"maximum": 1e5
					},
					"latest": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"version",
							"ordinal",
							"digest",
							"admitted_at"
						],
						"properties": {
							"version": { "$ref": "../common.schema.json#/$defs/version" },
							"ordinal": {
								"type": "integer",
								"minimum": 0,
								"maximum": 4294967295
							},
							"digest": { "$ref": "../common.schema.json#/$defs/digest" },
							"admitted_at": { "$ref": "../common.schema.json#/$defs/timestamp" },
							"quarantined": { "const": true }
						}
					},
					"certification": {
						"type": "object",
						"additionalProperties": false,
						"required": ["approval_record", "capacities"],
						"properties": {
							"approval_record": { "$ref": "../common.schema.json#/$defs/digest" },
							"capacities": {
								"type": "array",
								"maxItems": 5e3,
								"items": { "$ref": "../common.schema.json#/$defs/line" }
							}
						}
					},
					"endorsements": {
						"type": "array",
						"maxItems": 50,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["digest", "predicate_type"],
							"properties": {
								"digest": { "$ref": "../common.schema.json#/$defs/digest" },
								"predicate_type": { "$ref": "../common.schema.json#/$defs/url" }
							}
						}
					},
					"breaches": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"revoked",
							"quarantined",
							"denied_releases",
							"severities"
						],
						"properties": {
							"revoked": {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e6
							},
							"quarantined": {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e6
							},
							"denied_releases": {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e5
							},
							"severities": {
								"type": "object",
								"additionalProperties": false,
								"required": [
									"low",
									"medium",
									"high",
									"critical"
								],
								"properties": {
									"low": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e6
									},
									"medium": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e6
									},
									"high": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e6
									},
									"critical": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e6
									}
								}
							}
						}
					}
				}
			}
		},
		"shards": {
			"type": "array",
			"minItems": 256,
			"maxItems": 4096,
			"items": {
				"type": ["string", "null"],
				"pattern": "^[0-9a-f]{64}$",
				"maxLength": 64
			}
		}
	}
};
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
validate213.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate215.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
validate215.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate219.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
validate219.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern64.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
validate221.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate223.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate223.errors = vErrors;
	return errors === 0;
}
validate223.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate225.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats2(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate225.errors = vErrors;
	return errors === 0;
}
validate225.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "observe" || data === "quarantine" || data === "enforce" || data === "high" || data === "medium" || data === "low")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate229.errors = vErrors;
	return errors === 0;
}
validate229.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate231.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate231.errors = vErrors;
	return errors === 0;
}
validate231.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate233.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate233.errors = vErrors;
	return errors === 0;
}
validate233.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate238.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern60.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate238.errors = vErrors;
	return errors === 0;
}
validate238.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern93 = new RegExp("^[0-9a-f]{2,3}$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.releases === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "releases" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "registry_id" || key0 === "channel" || key0 === "releases" || key0 === "shard" || key0 === "plugins" || key0 === "shards")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err5 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate213(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate213.errors : append(vErrors, validate213.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate215(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate215.errors : append(vErrors, validate215.errors);
				errors = vErrors.length;
			}
		}
		if (data.releases !== void 0) {
			let data3 = data.releases;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/releases",
					schemaPath: "#/properties/releases/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 4294967295 || isNaN(data3)) {
					const err7 = {
						instancePath: instancePath + "/releases",
						schemaPath: "#/properties/releases/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/releases",
						schemaPath: "#/properties/releases/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.shard !== void 0) {
			let data4 = data.shard;
			if (typeof data4 === "string") {
				if (func2(data4) > 3) {
					const err9 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/maxLength",
						keyword: "maxLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern93.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{2,3}$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/shard",
					schemaPath: "#/properties/shard/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data5 = data.plugins;
			if (Array.isArray(data5)) {
				if (data5.length > 1e5) {
					const err12 = {
						instancePath: instancePath + "/plugins",
						schemaPath: "#/properties/plugins/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.plugin_id === void 0) {
							const err13 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "plugin_id" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data6.owners === void 0) {
							const err14 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "owners" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data6.tier === void 0) {
							const err15 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "tier" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data6.on_breach === void 0) {
							const err16 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "on_breach" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data6.status === void 0) {
							const err17 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "status" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data6.releases === void 0) {
							const err18 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "releases" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.endorsements === void 0) {
							const err19 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "endorsements" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data6.breaches === void 0) {
							const err20 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "breaches" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key1 in data6) if (!func1.call(schema81.properties.plugins.items.properties, key1)) {
							const err21 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data6.plugin_id !== void 0) {
							if (!validate217(data6.plugin_id, {
								instancePath: instancePath + "/plugins/" + i0 + "/plugin_id",
								parentData: data6,
								parentDataProperty: "plugin_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate217.errors : append(vErrors, validate217.errors);
								errors = vErrors.length;
							}
						}
						if (data6.summary !== void 0) {
							if (!validate219(data6.summary, {
								instancePath: instancePath + "/plugins/" + i0 + "/summary",
								parentData: data6,
								parentDataProperty: "summary",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate219.errors : append(vErrors, validate219.errors);
								errors = vErrors.length;
							}
						}
						if (data6.owners !== void 0) {
							let data9 = data6.owners;
							if (Array.isArray(data9)) {
								if (data9.length > 50) {
									const err22 = {
										instancePath: instancePath + "/plugins/" + i0 + "/owners",
										schemaPath: "#/properties/plugins/items/properties/owners/maxItems",
										keyword: "maxItems",
										params: { limit: 50 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								const len1 = data9.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate221(data9[i1], {
									instancePath: instancePath + "/plugins/" + i0 + "/owners/" + i1,
									parentData: data9,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate221.errors : append(vErrors, validate221.errors);
									errors = vErrors.length;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/plugins/" + i0 + "/owners",
									schemaPath: "#/properties/plugins/items/properties/owners/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data6.tier !== void 0) {
							let data11 = data6.tier;
							if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								if (data11.name === void 0) {
									const err24 = {
										instancePath: instancePath + "/plugins/" + i0 + "/tier",
										schemaPath: "#/properties/plugins/items/properties/tier/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data11.review_by === void 0) {
									const err25 = {
										instancePath: instancePath + "/plugins/" + i0 + "/tier",
										schemaPath: "#/properties/plugins/items/properties/tier/required",
										keyword: "required",
										params: { missingProperty: "review_by" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								for (const key2 in data11) if (!(key2 === "name" || key2 === "review_by")) {
									const err26 = {
										instancePath: instancePath + "/plugins/" + i0 + "/tier",
										schemaPath: "#/properties/plugins/items/properties/tier/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data11.name !== void 0) {
									if (!validate223(data11.name, {
										instancePath: instancePath + "/plugins/" + i0 + "/tier/name",
										parentData: data11,
										parentDataProperty: "name",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate223.errors : append(vErrors, validate223.errors);
										errors = vErrors.length;
									}
								}
								if (data11.review_by !== void 0) {
									if (!validate225(data11.review_by, {
										instancePath: instancePath + "/plugins/" + i0 + "/tier/review_by",
										parentData: data11,
										parentDataProperty: "review_by",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate225.errors : append(vErrors, validate225.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/plugins/" + i0 + "/tier",
									schemaPath: "#/properties/plugins/items/properties/tier/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data6.on_breach !== void 0) {
							if (!validate227(data6.on_breach, {
								instancePath: instancePath + "/plugins/" + i0 + "/on_breach",
								parentData: data6,
								parentDataProperty: "on_breach",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate227.errors : append(vErrors, validate227.errors);
								errors = vErrors.length;
							}
						}
						if (data6.status !== void 0) {
							let data15 = data6.status;
							if (!(data15 === "active" || data15 === "retired")) {
								const err28 = {
									instancePath: instancePath + "/plugins/" + i0 + "/status",
									schemaPath: "#/properties/plugins/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema81.properties.plugins.items.properties.status.enum }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data6.releases !== void 0) {
							let data16 = data6.releases;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err29 = {
									instancePath: instancePath + "/plugins/" + i0 + "/releases",
									schemaPath: "#/properties/plugins/items/properties/releases/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 > 1e5 || isNaN(data16)) {
									const err30 = {
										instancePath: instancePath + "/plugins/" + i0 + "/releases",
										schemaPath: "#/properties/plugins/items/properties/releases/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e5
										}
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data16 < 0 || isNaN(data16)) {
									const err31 = {
										instancePath: instancePath + "/plugins/" + i0 + "/releases",
										schemaPath: "#/properties/plugins/items/properties/releases/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							}
						}
						if (data6.latest !== void 0) {
							let data17 = data6.latest;
							if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
								if (data17.version === void 0) {
									const err32 = {
										instancePath: instancePath + "/plugins/" + i0 + "/latest",
										schemaPath: "#/properties/plugins/items/properties/latest/required",
										keyword: "required",
										params: { missingProperty: "version" }
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (data17.ordinal === void 0) {
									const err33 = {
										instancePath: instancePath + "/plugins/" + i0 + "/latest",
										schemaPath: "#/properties/plugins/items/properties/latest/required",
										keyword: "required",
										params: { missingProperty: "ordinal" }
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (data17.digest === void 0) {
									const err34 = {
										instancePath: instancePath + "/plugins/" + i0 + "/latest",
										schemaPath: "#/properties/plugins/items/properties/latest/required",
										keyword: "required",
										params: { missingProperty: "digest" }
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								if (data17.admitted_at === void 0) {
									const err35 = {
										instancePath: instancePath + "/plugins/" + i0 + "/latest",
										schemaPath: "#/properties/plugins/items/properties/latest/required",
										keyword: "required",
										params: { missingProperty: "admitted_at" }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								for (const key3 in data17) if (!(key3 === "version" || key3 === "ordinal" || key3 === "digest" || key3 === "admitted_at" || key3 === "quarantined")) {
									const err36 = {
										instancePath: instancePath + "/plugins/" + i0 + "/latest",
										schemaPath: "#/properties/plugins/items/properties/latest/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data17.version !== void 0) {
									if (!validate229(data17.version, {
										instancePath: instancePath + "/plugins/" + i0 + "/latest/version",
										parentData: data17,
										parentDataProperty: "version",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate229.errors : append(vErrors, validate229.errors);
										errors = vErrors.length;
									}
								}
								if (data17.ordinal !== void 0) {
									let data19 = data17.ordinal;
									if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
										const err37 = {
											instancePath: instancePath + "/plugins/" + i0 + "/latest/ordinal",
											schemaPath: "#/properties/plugins/items/properties/latest/properties/ordinal/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
									if (typeof data19 == "number" && isFinite(data19)) {
										if (data19 > 4294967295 || isNaN(data19)) {
											const err38 = {
												instancePath: instancePath + "/plugins/" + i0 + "/latest/ordinal",
												schemaPath: "#/properties/plugins/items/properties/latest/properties/ordinal/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4294967295
												}
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
										if (data19 < 0 || isNaN(data19)) {
											const err39 = {
												instancePath: instancePath + "/plugins/" + i0 + "/latest/ordinal",
												schemaPath: "#/properties/plugins/items/properties/latest/properties/ordinal/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									}
								}
								if (data17.digest !== void 0) {
									if (!validate231(data17.digest, {
										instancePath: instancePath + "/plugins/" + i0 + "/latest/digest",
										parentData: data17,
										parentDataProperty: "digest",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate231.errors : append(vErrors, validate231.errors);
										errors = vErrors.length;
									}
								}
								if (data17.admitted_at !== void 0) {
									if (!validate233(data17.admitted_at, {
										instancePath: instancePath + "/plugins/" + i0 + "/latest/admitted_at",
										parentData: data17,
										parentDataProperty: "admitted_at",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate233.errors : append(vErrors, validate233.errors);
										errors = vErrors.length;
									}
								}
								if (data17.quarantined !== void 0) {
									if (true !== data17.quarantined) {
										const err40 = {
											instancePath: instancePath + "/plugins/" + i0 + "/latest/quarantined",
											schemaPath: "#/properties/plugins/items/properties/latest/properties/quarantined/const",
											keyword: "const",
											params: { allowedValue: true }
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/plugins/" + i0 + "/latest",
									schemaPath: "#/properties/plugins/items/properties/latest/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data6.certification !== void 0) {
							let data23 = data6.certification;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (data23.approval_record === void 0) {
									const err42 = {
										instancePath: instancePath + "/plugins/" + i0 + "/certification",
										schemaPath: "#/properties/plugins/items/properties/certification/required",
										keyword: "required",
										params: { missingProperty: "approval_record" }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (data23.capacities === void 0) {
									const err43 = {
										instancePath: instancePath + "/plugins/" + i0 + "/certification",
										schemaPath: "#/properties/plugins/items/properties/certification/required",
										keyword: "required",
										params: { missingProperty: "capacities" }
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								for (const key4 in data23) if (!(key4 === "approval_record" || key4 === "capacities")) {
									const err44 = {
										instancePath: instancePath + "/plugins/" + i0 + "/certification",
										schemaPath: "#/properties/plugins/items/properties/certification/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (data23.approval_record !== void 0) {
									if (!validate231(data23.approval_record, {
										instancePath: instancePath + "/plugins/" + i0 + "/certification/approval_record",
										parentData: data23,
										parentDataProperty: "approval_record",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate231.errors : append(vErrors, validate231.errors);
										errors = vErrors.length;
									}
								}
								if (data23.capacities !== void 0) {
									let data25 = data23.capacities;
									if (Array.isArray(data25)) {
										if (data25.length > 5e3) {
											const err45 = {
												instancePath: instancePath + "/plugins/" + i0 + "/certification/capacities",
												schemaPath: "#/properties/plugins/items/properties/certification/properties/capacities/maxItems",
												keyword: "maxItems",
												params: { limit: 5e3 }
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
										const len2 = data25.length;
										for (let i2 = 0; i2 < len2; i2++) if (!validate219(data25[i2], {
											instancePath: instancePath + "/plugins/" + i0 + "/certification/capacities/" + i2,
											parentData: data25,
											parentDataProperty: i2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate219.errors : append(vErrors, validate219.errors);
											errors = vErrors.length;
										}
									} else {
										const err46 = {
											instancePath: instancePath + "/plugins/" + i0 + "/certification/capacities",
											schemaPath: "#/properties/plugins/items/properties/certification/properties/capacities/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/plugins/" + i0 + "/certification",
									schemaPath: "#/properties/plugins/items/properties/certification/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data6.endorsements !== void 0) {
							let data27 = data6.endorsements;
							if (Array.isArray(data27)) {
								if (data27.length > 50) {
									const err48 = {
										instancePath: instancePath + "/plugins/" + i0 + "/endorsements",
										schemaPath: "#/properties/plugins/items/properties/endorsements/maxItems",
										keyword: "maxItems",
										params: { limit: 50 }
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								const len3 = data27.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data28 = data27[i3];
									if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
										if (data28.digest === void 0) {
											const err49 = {
												instancePath: instancePath + "/plugins/" + i0 + "/endorsements/" + i3,
												schemaPath: "#/properties/plugins/items/properties/endorsements/items/required",
												keyword: "required",
												params: { missingProperty: "digest" }
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										if (data28.predicate_type === void 0) {
											const err50 = {
												instancePath: instancePath + "/plugins/" + i0 + "/endorsements/" + i3,
												schemaPath: "#/properties/plugins/items/properties/endorsements/items/required",
												keyword: "required",
												params: { missingProperty: "predicate_type" }
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
										for (const key5 in data28) if (!(key5 === "digest" || key5 === "predicate_type")) {
											const err51 = {
												instancePath: instancePath + "/plugins/" + i0 + "/endorsements/" + i3,
												schemaPath: "#/properties/plugins/items/properties/endorsements/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key5 }
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
										if (data28.digest !== void 0) {
											if (!validate231(data28.digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/endorsements/" + i3 + "/digest",
												parentData: data28,
												parentDataProperty: "digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate231.errors : append(vErrors, validate231.errors);
												errors = vErrors.length;
											}
										}
										if (data28.predicate_type !== void 0) {
											if (!validate238(data28.predicate_type, {
												instancePath: instancePath + "/plugins/" + i0 + "/endorsements/" + i3 + "/predicate_type",
												parentData: data28,
												parentDataProperty: "predicate_type",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate238.errors : append(vErrors, validate238.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/plugins/" + i0 + "/endorsements/" + i3,
											schemaPath: "#/properties/plugins/items/properties/endorsements/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/plugins/" + i0 + "/endorsements",
									schemaPath: "#/properties/plugins/items/properties/endorsements/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data6.breaches !== void 0) {
							let data31 = data6.breaches;
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
								if (data31.revoked === void 0) {
									const err54 = {
										instancePath: instancePath + "/plugins/" + i0 + "/breaches",
										schemaPath: "#/properties/plugins/items/properties/breaches/required",
										keyword: "required",
										params: { missingProperty: "revoked" }
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (data31.quarantined === void 0) {
									const err55 = {
										instancePath: instancePath + "/plugins/" + i0 + "/breaches",
										schemaPath: "#/properties/plugins/items/properties/breaches/required",
										keyword: "required",
										params: { missingProperty: "quarantined" }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data31.denied_releases === void 0) {
									const err56 = {
										instancePath: instancePath + "/plugins/" + i0 + "/breaches",
										schemaPath: "#/properties/plugins/items/properties/breaches/required",
										keyword: "required",
										params: { missingProperty: "denied_releases" }
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (data31.severities === void 0) {
									const err57 = {
										instancePath: instancePath + "/plugins/" + i0 + "/breaches",
										schemaPath: "#/properties/plugins/items/properties/breaches/required",
										keyword: "required",
										params: { missingProperty: "severities" }
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								for (const key6 in data31) if (!(key6 === "revoked" || key6 === "quarantined" || key6 === "denied_releases" || key6 === "severities")) {
									const err58 = {
										instancePath: instancePath + "/plugins/" + i0 + "/breaches",
										schemaPath: "#/properties/plugins/items/properties/breaches/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 }
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data31.revoked !== void 0) {
									let data32 = data31.revoked;
									if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
										const err59 = {
											instancePath: instancePath + "/plugins/" + i0 + "/breaches/revoked",
											schemaPath: "#/properties/plugins/items/properties/breaches/properties/revoked/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
									if (typeof data32 == "number" && isFinite(data32)) {
										if (data32 > 1e6 || isNaN(data32)) {
											const err60 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/revoked",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/revoked/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e6
												}
											};
											if (vErrors === null) vErrors = [err60];
											else vErrors.push(err60);
											errors++;
										}
										if (data32 < 0 || isNaN(data32)) {
											const err61 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/revoked",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/revoked/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
									}
								}
								if (data31.quarantined !== void 0) {
									let data33 = data31.quarantined;
									if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
										const err62 = {
											instancePath: instancePath + "/plugins/" + i0 + "/breaches/quarantined",
											schemaPath: "#/properties/plugins/items/properties/breaches/properties/quarantined/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
									if (typeof data33 == "number" && isFinite(data33)) {
										if (data33 > 1e6 || isNaN(data33)) {
											const err63 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/quarantined",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/quarantined/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e6
												}
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
										if (data33 < 0 || isNaN(data33)) {
											const err64 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/quarantined",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/quarantined/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
									}
								}
								if (data31.denied_releases !== void 0) {
									let data34 = data31.denied_releases;
									if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
										const err65 = {
											instancePath: instancePath + "/plugins/" + i0 + "/breaches/denied_releases",
											schemaPath: "#/properties/plugins/items/properties/breaches/properties/denied_releases/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
									if (typeof data34 == "number" && isFinite(data34)) {
										if (data34 > 1e5 || isNaN(data34)) {
											const err66 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/denied_releases",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/denied_releases/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e5
												}
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										if (data34 < 0 || isNaN(data34)) {
											const err67 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/denied_releases",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/denied_releases/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									}
								}
								if (data31.severities !== void 0) {
									let data35 = data31.severities;
									if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
										if (data35.low === void 0) {
											const err68 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/required",
												keyword: "required",
												params: { missingProperty: "low" }
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
										if (data35.medium === void 0) {
											const err69 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/required",
												keyword: "required",
												params: { missingProperty: "medium" }
											};
											if (vErrors === null) vErrors = [err69];
											else vErrors.push(err69);
											errors++;
										}
										if (data35.high === void 0) {
											const err70 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/required",
												keyword: "required",
												params: { missingProperty: "high" }
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
										if (data35.critical === void 0) {
											const err71 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/required",
												keyword: "required",
												params: { missingProperty: "critical" }
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
										for (const key7 in data35) if (!(key7 === "low" || key7 === "medium" || key7 === "high" || key7 === "critical")) {
											const err72 = {
												instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities",
												schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key7 }
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
										if (data35.low !== void 0) {
											let data36 = data35.low;
											if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
												const err73 = {
													instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/low",
													schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/low/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err73];
												else vErrors.push(err73);
												errors++;
											}
											if (typeof data36 == "number" && isFinite(data36)) {
												if (data36 > 1e6 || isNaN(data36)) {
													const err74 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/low",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/low/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														}
													};
													if (vErrors === null) vErrors = [err74];
													else vErrors.push(err74);
													errors++;
												}
												if (data36 < 0 || isNaN(data36)) {
													const err75 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/low",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/low/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err75];
													else vErrors.push(err75);
													errors++;
												}
											}
										}
										if (data35.medium !== void 0) {
											let data37 = data35.medium;
											if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
												const err76 = {
													instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/medium",
													schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/medium/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
											}
											if (typeof data37 == "number" && isFinite(data37)) {
												if (data37 > 1e6 || isNaN(data37)) {
													const err77 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/medium",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/medium/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														}
													};
													if (vErrors === null) vErrors = [err77];
													else vErrors.push(err77);
													errors++;
												}
												if (data37 < 0 || isNaN(data37)) {
													const err78 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/medium",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/medium/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err78];
													else vErrors.push(err78);
													errors++;
												}
											}
										}
										if (data35.high !== void 0) {
											let data38 = data35.high;
											if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
												const err79 = {
													instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/high",
													schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/high/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err79];
												else vErrors.push(err79);
												errors++;
											}
											if (typeof data38 == "number" && isFinite(data38)) {
												if (data38 > 1e6 || isNaN(data38)) {
													const err80 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/high",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/high/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														}
													};
													if (vErrors === null) vErrors = [err80];
													else vErrors.push(err80);
													errors++;
												}
												if (data38 < 0 || isNaN(data38)) {
													const err81 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/high",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/high/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err81];
													else vErrors.push(err81);
													errors++;
												}
											}
										}
										if (data35.critical !== void 0) {
											let data39 = data35.critical;
											if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
												const err82 = {
													instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/critical",
													schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/critical/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err82];
												else vErrors.push(err82);
												errors++;
											}
											if (typeof data39 == "number" && isFinite(data39)) {
												if (data39 > 1e6 || isNaN(data39)) {
													const err83 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/critical",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/critical/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														}
													};
													if (vErrors === null) vErrors = [err83];
													else vErrors.push(err83);
													errors++;
												}
												if (data39 < 0 || isNaN(data39)) {
													const err84 = {
														instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities/critical",
														schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/properties/critical/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err84];
													else vErrors.push(err84);
													errors++;
												}
											}
										}
									} else {
										const err85 = {
											instancePath: instancePath + "/plugins/" + i0 + "/breaches/severities",
											schemaPath: "#/properties/plugins/items/properties/breaches/properties/severities/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/plugins/" + i0 + "/breaches",
									schemaPath: "#/properties/plugins/items/properties/breaches/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/plugins/" + i0,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.shards !== void 0) {
			let data40 = data.shards;
			if (Array.isArray(data40)) {
				if (data40.length > 4096) {
					const err89 = {
						instancePath: instancePath + "/shards",
						schemaPath: "#/properties/shards/maxItems",
						keyword: "maxItems",
						params: { limit: 4096 }
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data40.length < 256) {
					const err90 = {
						instancePath: instancePath + "/shards",
						schemaPath: "#/properties/shards/minItems",
						keyword: "minItems",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				const len4 = data40.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data41 = data40[i4];
					if (typeof data41 !== "string" && data41 !== null) {
						const err91 = {
							instancePath: instancePath + "/shards/" + i4,
							schemaPath: "#/properties/shards/items/type",
							keyword: "type",
							params: { type: schema81.properties.shards.items.type }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
					if (typeof data41 === "string") {
						if (func2(data41) > 64) {
							const err92 = {
								instancePath: instancePath + "/shards/" + i4,
								schemaPath: "#/properties/shards/items/maxLength",
								keyword: "maxLength",
								params: { limit: 64 }
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
						if (!pattern45.test(data41)) {
							const err93 = {
								instancePath: instancePath + "/shards/" + i4,
								schemaPath: "#/properties/shards/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/shards",
					schemaPath: "#/properties/shards/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
	} else {
		const err95 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err95];
		else vErrors.push(err95);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
validate212.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationConfig = validate240;
const schema94 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/publication/config.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"channel",
		"index_shards",
		"head_signer",
		"trust"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "../common.schema.json#/$defs/registryId" },
		"channel": { "$ref": "../common.schema.json#/$defs/channel" },
		"index_shards": { "const": 256 },
		"head_signer": { "$ref": "../common.schema.json#/$defs/signerIdentity" },
		"trust": {
			"type": "object",
			"additionalProperties": false,
			"required": ["profiles"],
			"properties": { "profiles": {
				"type": "array",
				"maxItems": 16,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["name", "certificate_authority"],
					"properties": {
						"name": { "enum": [
							"public-good",
							"github-private",
							"private"
						] },
						"certificate_authority": { "$ref": "../common.schema.json#/$defs/sha256" },
						"ct_log": {
							"type": "integer",
							"minimum": 0,
							"maximum": 3
						},
						"log": {
							"type": "integer",
							"minimum": 0,
							"maximum": 3
						},
						"timestamp": {
							"type": "integer",
							"minimum": 0,
							"maximum": 3
						}
					}
				}
			} }
		}
	}
};
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate241.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate241.errors = vErrors;
	return errors === 0;
}
validate241.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate243.errors = vErrors;
	return errors === 0;
}
validate243.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.kind !== void 0) {
				if ("workflow" !== data.kind) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (!validate165(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (errors === _errs9) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.kind !== void 0) {
				if ("key" !== data.kind) {
					const err5 = {};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (!validate170(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs12 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "workflow" || data2 === "key")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate245.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate245.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern45.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate249.errors = vErrors;
	return errors === 0;
}
validate249.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.index_shards === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index_shards" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.head_signer === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head_signer" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.trust === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trust" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "registry_id" || key0 === "channel" || key0 === "index_shards" || key0 === "head_signer" || key0 === "trust")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err7 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate241(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate241.errors : append(vErrors, validate241.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate243(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate243.errors : append(vErrors, validate243.errors);
				errors = vErrors.length;
			}
		}
		if (data.index_shards !== void 0) {
			if (256 !== data.index_shards) {
				const err8 = {
					instancePath: instancePath + "/index_shards",
					schemaPath: "#/properties/index_shards/const",
					keyword: "const",
					params: { allowedValue: 256 }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.head_signer !== void 0) {
			if (!validate245(data.head_signer, {
				instancePath: instancePath + "/head_signer",
				parentData: data,
				parentDataProperty: "head_signer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate245.errors : append(vErrors, validate245.errors);
				errors = vErrors.length;
			}
		}
		if (data.trust !== void 0) {
			let data5 = data.trust;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.profiles === void 0) {
					const err9 = {
						instancePath: instancePath + "/trust",
						schemaPath: "#/properties/trust/required",
						keyword: "required",
						params: { missingProperty: "profiles" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "profiles")) {
					const err10 = {
						instancePath: instancePath + "/trust",
						schemaPath: "#/properties/trust/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.profiles !== void 0) {
					let data6 = data5.profiles;
					if (Array.isArray(data6)) {
						if (data6.length > 16) {
							const err11 = {
								instancePath: instancePath + "/trust/profiles",
								schemaPath: "#/properties/trust/properties/profiles/maxItems",
								keyword: "maxItems",
								params: { limit: 16 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.name === void 0) {
									const err12 = {
										instancePath: instancePath + "/trust/profiles/" + i0,
										schemaPath: "#/properties/trust/properties/profiles/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data7.certificate_authority === void 0) {
									const err13 = {
										instancePath: instancePath + "/trust/profiles/" + i0,
										schemaPath: "#/properties/trust/properties/profiles/items/required",
										keyword: "required",
										params: { missingProperty: "certificate_authority" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								for (const key2 in data7) if (!(key2 === "name" || key2 === "certificate_authority" || key2 === "ct_log" || key2 === "log" || key2 === "timestamp")) {
									const err14 = {
										instancePath: instancePath + "/trust/profiles/" + i0,
										schemaPath: "#/properties/trust/properties/profiles/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data7.name !== void 0) {
									let data8 = data7.name;
									if (!(data8 === "public-good" || data8 === "github-private" || data8 === "private")) {
										const err15 = {
											instancePath: instancePath + "/trust/profiles/" + i0 + "/name",
											schemaPath: "#/properties/trust/properties/profiles/items/properties/name/enum",
											keyword: "enum",
											params: { allowedValues: schema94.properties.trust.properties.profiles.items.properties.name.enum }
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
								if (data7.certificate_authority !== void 0) {
									if (!validate249(data7.certificate_authority, {
										instancePath: instancePath + "/trust/profiles/" + i0 + "/certificate_authority",
										parentData: data7,
										parentDataProperty: "certificate_authority",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate249.errors : append(vErrors, validate249.errors);
										errors = vErrors.length;
									}
								}
								if (data7.ct_log !== void 0) {
									let data10 = data7.ct_log;
									if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
										const err16 = {
											instancePath: instancePath + "/trust/profiles/" + i0 + "/ct_log",
											schemaPath: "#/properties/trust/properties/profiles/items/properties/ct_log/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									if (typeof data10 == "number" && isFinite(data10)) {
										if (data10 > 3 || isNaN(data10)) {
											const err17 = {
												instancePath: instancePath + "/trust/profiles/" + i0 + "/ct_log",
												schemaPath: "#/properties/trust/properties/profiles/items/properties/ct_log/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 3
												}
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
										if (data10 < 0 || isNaN(data10)) {
											const err18 = {
												instancePath: instancePath + "/trust/profiles/" + i0 + "/ct_log",
												schemaPath: "#/properties/trust/properties/profiles/items/properties/ct_log/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									}
								}
								if (data7.log !== void 0) {
									let data11 = data7.log;
									if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
										const err19 = {
											instancePath: instancePath + "/trust/profiles/" + i0 + "/log",
											schemaPath: "#/properties/trust/properties/profiles/items/properties/log/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									if (typeof data11 == "number" && isFinite(data11)) {
										if (data11 > 3 || isNaN(data11)) {
											const err20 = {
												instancePath: instancePath + "/trust/profiles/" + i0 + "/log",
												schemaPath: "#/properties/trust/properties/profiles/items/properties/log/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 3
												}
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (data11 < 0 || isNaN(data11)) {
											const err21 = {
												instancePath: instancePath + "/trust/profiles/" + i0 + "/log",
												schemaPath: "#/properties/trust/properties/profiles/items/properties/log/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									}
								}
								if (data7.timestamp !== void 0) {
									let data12 = data7.timestamp;
									if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
										const err22 = {
											instancePath: instancePath + "/trust/profiles/" + i0 + "/timestamp",
											schemaPath: "#/properties/trust/properties/profiles/items/properties/timestamp/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
									if (typeof data12 == "number" && isFinite(data12)) {
										if (data12 > 3 || isNaN(data12)) {
											const err23 = {
												instancePath: instancePath + "/trust/profiles/" + i0 + "/timestamp",
												schemaPath: "#/properties/trust/properties/profiles/items/properties/timestamp/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 3
												}
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data12 < 0 || isNaN(data12)) {
											const err24 = {
												instancePath: instancePath + "/trust/profiles/" + i0 + "/timestamp",
												schemaPath: "#/properties/trust/properties/profiles/items/properties/timestamp/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/trust/profiles/" + i0,
									schemaPath: "#/properties/trust/properties/profiles/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/trust/profiles",
							schemaPath: "#/properties/trust/properties/profiles/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/trust",
					schemaPath: "#/properties/trust/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate240.errors = vErrors;
	return errors === 0;
}
validate240.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationHead = validate251;
const schema99 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/publication/head.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"channel",
		"version",
		"source_commit",
		"previous_head",
		"issued_at",
		"expires_at"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "../common.schema.json#/$defs/registryId" },
		"channel": { "$ref": "../common.schema.json#/$defs/channel" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"source_commit": { "$ref": "../common.schema.json#/$defs/commit" },
		"previous_head": {
			"type": ["string", "null"],
			"allOf": [{
				"if": { "type": "string" },
				"then": { "$ref": "../common.schema.json#/$defs/digest" }
			}, {
				"if": { "type": "null" },
				"then": { "type": "null" }
			}]
		},
		"issued_at": { "$ref": "../common.schema.json#/$defs/timestamp" },
		"expires_at": { "$ref": "../common.schema.json#/$defs/timestamp" }
	}
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate252.errors = vErrors;
	return errors === 0;
}
validate252.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate254.errors = vErrors;
	return errors === 0;
}
validate254.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate256.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate256.errors = vErrors;
	return errors === 0;
}
validate256.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate258.errors = vErrors;
	return errors === 0;
}
validate258.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate260.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate260.errors = vErrors;
	return errors === 0;
}
validate260.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.source_commit === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source_commit" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.previous_head === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "previous_head" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.issued_at === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issued_at" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expires_at === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires_at" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "registry_id" || key0 === "channel" || key0 === "version" || key0 === "source_commit" || key0 === "previous_head" || key0 === "issued_at" || key0 === "expires_at")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err9 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate252(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate252.errors : append(vErrors, validate252.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate254(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate254.errors : append(vErrors, validate254.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.source_commit !== void 0) {
			if (!validate256(data.source_commit, {
				instancePath: instancePath + "/source_commit",
				parentData: data,
				parentDataProperty: "source_commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate256.errors : append(vErrors, validate256.errors);
				errors = vErrors.length;
			}
		}
		if (data.previous_head !== void 0) {
			let data5 = data.previous_head;
			if (typeof data5 !== "string" && data5 !== null) {
				const err13 = {
					instancePath: instancePath + "/previous_head",
					schemaPath: "#/properties/previous_head/type",
					keyword: "type",
					params: { type: schema99.properties.previous_head.type }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			const _errs11 = errors;
			let valid2 = true;
			const _errs12 = errors;
			if (typeof data5 !== "string") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			errors = _errs11;
			if (vErrors !== null) {
				if (_errs11) vErrors.length = _errs11;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs14 = errors;
				if (!validate258(data5, {
					instancePath: instancePath + "/previous_head",
					parentData: data,
					parentDataProperty: "previous_head",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate258.errors : append(vErrors, validate258.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs14 === errors;
				valid2 = _valid0;
			}
			if (!valid2) {
				const err15 = {
					instancePath: instancePath + "/previous_head",
					schemaPath: "#/properties/previous_head/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			const _errs16 = errors;
			let valid3 = true;
			const _errs17 = errors;
			if (data5 !== null) {
				const err16 = {};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid1 = _errs17 === errors;
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
			if (_valid1) {
				const _errs19 = errors;
				if (data5 !== null) {
					const err17 = {
						instancePath: instancePath + "/previous_head",
						schemaPath: "#/properties/previous_head/allOf/1/then/type",
						keyword: "type",
						params: { type: "null" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				var _valid1 = _errs19 === errors;
				valid3 = _valid1;
			}
			if (!valid3) {
				const err18 = {
					instancePath: instancePath + "/previous_head",
					schemaPath: "#/properties/previous_head/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.issued_at !== void 0) {
			if (!validate260(data.issued_at, {
				instancePath: instancePath + "/issued_at",
				parentData: data,
				parentDataProperty: "issued_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate260.errors : append(vErrors, validate260.errors);
				errors = vErrors.length;
			}
		}
		if (data.expires_at !== void 0) {
			if (!validate260(data.expires_at, {
				instancePath: instancePath + "/expires_at",
				parentData: data,
				parentDataProperty: "expires_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate260.errors : append(vErrors, validate260.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate251.errors = vErrors;
	return errors === 0;
}
validate251.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationIndexShard = validate263;
const schema105 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/publication/index-shard.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"shard",
		"plugins"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"shard": {
			"type": "string",
			"pattern": "^[0-9a-f]{2}$",
			"maxLength": 2
		},
		"plugins": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"plugin_id",
					"record",
					"releases"
				],
				"properties": {
					"plugin_id": { "$ref": "../common.schema.json#/$defs/pluginId" },
					"record": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"owners",
							"tier",
							"on_breach",
							"publishers",
							"dependencies",
							"status",
							"digest"
						],
						"properties": {
							"owners": {
								"type": "array",
								"maxItems": 50,
								"items": { "$ref": "../common.schema.json#/$defs/owner" }
							},
							"tier": {
								"type": "object",
								"additionalProperties": false,
								"required": ["name", "review_by"],
								"properties": {
									"name": { "$ref": "../common.schema.json#/$defs/word" },
									"review_by": { "$ref": "../common.schema.json#/$defs/calendarDate" }
								}
							},
							"on_breach": { "$ref": "../common.schema.json#/$defs/onBreach" },
							"publishers": {
								"type": "array",
								"maxItems": 20,
								"items": { "$ref": "../common.schema.json#/$defs/signerIdentity" }
							},
							"dependencies": { "enum": [
								"vendored",
								"locked",
								"host"
							] },
							"pinned": {
								"type": "array",
								"maxItems": 500,
								"items": { "$ref": "../common.schema.json#/$defs/digest" },
								"distinctItems": true
							},
							"status": { "enum": ["active", "retired"] },
							"digest": { "$ref": "../common.schema.json#/$defs/digest" },
							"approval_record": { "$ref": "../common.schema.json#/$defs/digest" },
							"summary": { "$ref": "../common.schema.json#/$defs/line" }
						}
					},
					"releases": {
						"type": "array",
						"maxItems": 1e5,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"version",
								"ordinal",
								"artifact",
								"manifest_digest",
								"sbom_digest",
								"statement_digest",
								"admitted_at",
								"source_commit"
							],
							"properties": {
								"version": { "$ref": "../common.schema.json#/$defs/version" },
								"ordinal": {
									"type": "integer",
									"minimum": 0,
									"maximum": 4294967295
								},
								"artifact": { "$ref": "../common.schema.json#/$defs/artifact" },
								"manifest_digest": { "$ref": "../common.schema.json#/$defs/digest" },
								"sbom_digest": { "$ref": "../common.schema.json#/$defs/digest" },
								"statement_digest": { "$ref": "../common.schema.json#/$defs/digest" },
								"admitted_at": { "$ref": "../common.schema.json#/$defs/timestamp" },
								"source_commit": { "$ref": "../common.schema.json#/$defs/commit" },
								"quarantined": { "const": true },
								"submitted_by": {
									"type": "integer",
									"minimum": 1,
									"maximum": 9007199254740991
								},
								"approvals": {
									"type": "array",
									"maxItems": 50,
									"items": {
										"type": "object",
										"additionalProperties": false,
										"required": [
											"login",
											"id",
											"pull_request",
											"review_id",
											"commit"
										],
										"properties": {
											"login": { "$ref": "../common.schema.json#/$defs/line" },
											"id": {
												"type": "integer",
												"minimum": 1,
												"maximum": 9007199254740991
											},
											"pull_request": {
												"type": "integer",
												"minimum": 1,
												"maximum": 9007199254740991
											},
											"review_id": {
												"type": "integer",
												"minimum": 1,
												"maximum": 9007199254740991
											},
											"commit": { "$ref": "../common.schema.json#/$defs/commit" },
											"capacities": {
												"type": "array",
												"minItems": 1,
												"maxItems": 100,
												"items": { "$ref": "../common.schema.json#/$defs/line" }
											}
										}
									}
								},
								"approval_record": { "$ref": "../common.schema.json#/$defs/digest" },
								"vsa": { "$ref": "../common.schema.json#/$defs/digest" }
							}
						}
					}
				}
			}
		}
	}
};
const pattern112 = new RegExp("^[0-9a-f]{2}$", "u");
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern64.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate266.errors = vErrors;
	return errors === 0;
}
validate266.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats2(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "observe" || data === "quarantine" || data === "enforce" || data === "high" || data === "medium" || data === "low")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.kind !== void 0) {
				if ("workflow" !== data.kind) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (!validate165(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (errors === _errs9) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.kind !== void 0) {
				if ("key" !== data.kind) {
					const err5 = {};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (!validate170(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs12 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "workflow" || data2 === "key")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate274.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate274.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate278.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate278.errors = vErrors;
	return errors === 0;
}
validate278.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate282.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate282.errors = vErrors;
	return errors === 0;
}
validate282.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate284.errors = vErrors;
	return errors === 0;
}
validate284.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern120 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+@-]*$", "u");
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate288.errors = vErrors;
	return errors === 0;
}
validate288.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate286.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.size === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.digest === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "url" || key0 === "size" || key0 === "digest")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern120.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+@-]*$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate166(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : append(vErrors, validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.size !== void 0) {
			let data2 = data.size;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 17179869184 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 17179869184
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			if (!validate288(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate288.errors : append(vErrors, validate288.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate286.errors = vErrors;
	return errors === 0;
}
validate286.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate296.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate296.errors = vErrors;
	return errors === 0;
}
validate296.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.shard === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shard" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.plugins === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugins" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "shard" || key0 === "plugins")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err4 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.shard !== void 0) {
			let data1 = data.shard;
			if (typeof data1 === "string") {
				if (func2(data1) > 2) {
					const err5 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/maxLength",
						keyword: "maxLength",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern112.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{2}$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/shard",
					schemaPath: "#/properties/shard/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data2 = data.plugins;
			if (Array.isArray(data2)) {
				if (data2.length > 1e5) {
					const err8 = {
						instancePath: instancePath + "/plugins",
						schemaPath: "#/properties/plugins/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.plugin_id === void 0) {
							const err9 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "plugin_id" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.record === void 0) {
							const err10 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "record" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.releases === void 0) {
							const err11 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "releases" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "plugin_id" || key1 === "record" || key1 === "releases")) {
							const err12 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data3.plugin_id !== void 0) {
							if (!validate264(data3.plugin_id, {
								instancePath: instancePath + "/plugins/" + i0 + "/plugin_id",
								parentData: data3,
								parentDataProperty: "plugin_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate264.errors : append(vErrors, validate264.errors);
								errors = vErrors.length;
							}
						}
						if (data3.record !== void 0) {
							let data5 = data3.record;
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.owners === void 0) {
									const err13 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "owners" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (data5.tier === void 0) {
									const err14 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "tier" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data5.on_breach === void 0) {
									const err15 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "on_breach" }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data5.publishers === void 0) {
									const err16 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "publishers" }
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data5.dependencies === void 0) {
									const err17 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "dependencies" }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data5.status === void 0) {
									const err18 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "status" }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data5.digest === void 0) {
									const err19 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "digest" }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								for (const key2 in data5) if (!func1.call(schema105.properties.plugins.items.properties.record.properties, key2)) {
									const err20 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data5.owners !== void 0) {
									let data6 = data5.owners;
									if (Array.isArray(data6)) {
										if (data6.length > 50) {
											const err21 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/owners",
												schemaPath: "#/properties/plugins/items/properties/record/properties/owners/maxItems",
												keyword: "maxItems",
												params: { limit: 50 }
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										const len1 = data6.length;
										for (let i1 = 0; i1 < len1; i1++) if (!validate266(data6[i1], {
											instancePath: instancePath + "/plugins/" + i0 + "/record/owners/" + i1,
											parentData: data6,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate266.errors : append(vErrors, validate266.errors);
											errors = vErrors.length;
										}
									} else {
										const err22 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/owners",
											schemaPath: "#/properties/plugins/items/properties/record/properties/owners/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
								if (data5.tier !== void 0) {
									let data8 = data5.tier;
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										if (data8.name === void 0) {
											const err23 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
												schemaPath: "#/properties/plugins/items/properties/record/properties/tier/required",
												keyword: "required",
												params: { missingProperty: "name" }
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data8.review_by === void 0) {
											const err24 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
												schemaPath: "#/properties/plugins/items/properties/record/properties/tier/required",
												keyword: "required",
												params: { missingProperty: "review_by" }
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										for (const key3 in data8) if (!(key3 === "name" || key3 === "review_by")) {
											const err25 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
												schemaPath: "#/properties/plugins/items/properties/record/properties/tier/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 }
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data8.name !== void 0) {
											if (!validate268(data8.name, {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier/name",
												parentData: data8,
												parentDataProperty: "name",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate268.errors : append(vErrors, validate268.errors);
												errors = vErrors.length;
											}
										}
										if (data8.review_by !== void 0) {
											if (!validate270(data8.review_by, {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier/review_by",
												parentData: data8,
												parentDataProperty: "review_by",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate270.errors : append(vErrors, validate270.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
											schemaPath: "#/properties/plugins/items/properties/record/properties/tier/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data5.on_breach !== void 0) {
									if (!validate272(data5.on_breach, {
										instancePath: instancePath + "/plugins/" + i0 + "/record/on_breach",
										parentData: data5,
										parentDataProperty: "on_breach",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate272.errors : append(vErrors, validate272.errors);
										errors = vErrors.length;
									}
								}
								if (data5.publishers !== void 0) {
									let data12 = data5.publishers;
									if (Array.isArray(data12)) {
										if (data12.length > 20) {
											const err27 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/publishers",
												schemaPath: "#/properties/plugins/items/properties/record/properties/publishers/maxItems",
												keyword: "maxItems",
												params: { limit: 20 }
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										const len2 = data12.length;
										for (let i2 = 0; i2 < len2; i2++) if (!validate274(data12[i2], {
											instancePath: instancePath + "/plugins/" + i0 + "/record/publishers/" + i2,
											parentData: data12,
											parentDataProperty: i2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate274.errors : append(vErrors, validate274.errors);
											errors = vErrors.length;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/publishers",
											schemaPath: "#/properties/plugins/items/properties/record/properties/publishers/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data5.dependencies !== void 0) {
									let data14 = data5.dependencies;
									if (!(data14 === "vendored" || data14 === "locked" || data14 === "host")) {
										const err29 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/dependencies",
											schemaPath: "#/properties/plugins/items/properties/record/properties/dependencies/enum",
											keyword: "enum",
											params: { allowedValues: schema105.properties.plugins.items.properties.record.properties.dependencies.enum }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data5.pinned !== void 0) {
									let data15 = data5.pinned;
									if (Array.isArray(data15)) {
										if (data15.length > 500) {
											const err30 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/pinned",
												schemaPath: "#/properties/plugins/items/properties/record/properties/pinned/maxItems",
												keyword: "maxItems",
												params: { limit: 500 }
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
										const len3 = data15.length;
										for (let i3 = 0; i3 < len3; i3++) if (!validate278(data15[i3], {
											instancePath: instancePath + "/plugins/" + i0 + "/record/pinned/" + i3,
											parentData: data15,
											parentDataProperty: i3,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
											errors = vErrors.length;
										}
										if (!func37(data15)) {
											const err31 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/pinned",
												schemaPath: "#/properties/plugins/items/properties/record/properties/pinned/distinctItems",
												keyword: "distinctItems",
												params: {}
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									} else {
										const err32 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/pinned",
											schemaPath: "#/properties/plugins/items/properties/record/properties/pinned/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
								if (data5.status !== void 0) {
									let data17 = data5.status;
									if (!(data17 === "active" || data17 === "retired")) {
										const err33 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/status",
											schemaPath: "#/properties/plugins/items/properties/record/properties/status/enum",
											keyword: "enum",
											params: { allowedValues: schema105.properties.plugins.items.properties.record.properties.status.enum }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
								if (data5.digest !== void 0) {
									if (!validate278(data5.digest, {
										instancePath: instancePath + "/plugins/" + i0 + "/record/digest",
										parentData: data5,
										parentDataProperty: "digest",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
										errors = vErrors.length;
									}
								}
								if (data5.approval_record !== void 0) {
									if (!validate278(data5.approval_record, {
										instancePath: instancePath + "/plugins/" + i0 + "/record/approval_record",
										parentData: data5,
										parentDataProperty: "approval_record",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
										errors = vErrors.length;
									}
								}
								if (data5.summary !== void 0) {
									if (!validate282(data5.summary, {
										instancePath: instancePath + "/plugins/" + i0 + "/record/summary",
										parentData: data5,
										parentDataProperty: "summary",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate282.errors : append(vErrors, validate282.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/plugins/" + i0 + "/record",
									schemaPath: "#/properties/plugins/items/properties/record/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data3.releases !== void 0) {
							let data21 = data3.releases;
							if (Array.isArray(data21)) {
								if (data21.length > 1e5) {
									const err35 = {
										instancePath: instancePath + "/plugins/" + i0 + "/releases",
										schemaPath: "#/properties/plugins/items/properties/releases/maxItems",
										keyword: "maxItems",
										params: { limit: 1e5 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								const len4 = data21.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data22 = data21[i4];
									if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
										if (data22.version === void 0) {
											const err36 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "version" }
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
										if (data22.ordinal === void 0) {
											const err37 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "ordinal" }
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
										if (data22.artifact === void 0) {
											const err38 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "artifact" }
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
										if (data22.manifest_digest === void 0) {
											const err39 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "manifest_digest" }
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
										if (data22.sbom_digest === void 0) {
											const err40 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "sbom_digest" }
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (data22.statement_digest === void 0) {
											const err41 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "statement_digest" }
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
										if (data22.admitted_at === void 0) {
											const err42 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "admitted_at" }
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
										if (data22.source_commit === void 0) {
											const err43 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "source_commit" }
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
										for (const key4 in data22) if (!func1.call(schema105.properties.plugins.items.properties.releases.items.properties, key4)) {
											const err44 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
												schemaPath: "#/properties/plugins/items/properties/releases/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 }
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
										if (data22.version !== void 0) {
											if (!validate284(data22.version, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/version",
												parentData: data22,
												parentDataProperty: "version",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate284.errors : append(vErrors, validate284.errors);
												errors = vErrors.length;
											}
										}
										if (data22.ordinal !== void 0) {
											let data24 = data22.ordinal;
											if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
												const err45 = {
													instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/ordinal",
													schemaPath: "#/properties/plugins/items/properties/releases/items/properties/ordinal/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err45];
												else vErrors.push(err45);
												errors++;
											}
											if (typeof data24 == "number" && isFinite(data24)) {
												if (data24 > 4294967295 || isNaN(data24)) {
													const err46 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/ordinal",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/ordinal/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 4294967295
														}
													};
													if (vErrors === null) vErrors = [err46];
													else vErrors.push(err46);
													errors++;
												}
												if (data24 < 0 || isNaN(data24)) {
													const err47 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/ordinal",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/ordinal/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err47];
													else vErrors.push(err47);
													errors++;
												}
											}
										}
										if (data22.artifact !== void 0) {
											if (!validate286(data22.artifact, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/artifact",
												parentData: data22,
												parentDataProperty: "artifact",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate286.errors : append(vErrors, validate286.errors);
												errors = vErrors.length;
											}
										}
										if (data22.manifest_digest !== void 0) {
											if (!validate278(data22.manifest_digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/manifest_digest",
												parentData: data22,
												parentDataProperty: "manifest_digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
												errors = vErrors.length;
											}
										}
										if (data22.sbom_digest !== void 0) {
											if (!validate278(data22.sbom_digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/sbom_digest",
												parentData: data22,
												parentDataProperty: "sbom_digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
												errors = vErrors.length;
											}
										}
										if (data22.statement_digest !== void 0) {
											if (!validate278(data22.statement_digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/statement_digest",
												parentData: data22,
												parentDataProperty: "statement_digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
												errors = vErrors.length;
											}
										}
										if (data22.admitted_at !== void 0) {
											if (!validate294(data22.admitted_at, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/admitted_at",
												parentData: data22,
												parentDataProperty: "admitted_at",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate294.errors : append(vErrors, validate294.errors);
												errors = vErrors.length;
											}
										}
										if (data22.source_commit !== void 0) {
											if (!validate296(data22.source_commit, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/source_commit",
												parentData: data22,
												parentDataProperty: "source_commit",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate296.errors : append(vErrors, validate296.errors);
												errors = vErrors.length;
											}
										}
										if (data22.quarantined !== void 0) {
											if (true !== data22.quarantined) {
												const err48 = {
													instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/quarantined",
													schemaPath: "#/properties/plugins/items/properties/releases/items/properties/quarantined/const",
													keyword: "const",
													params: { allowedValue: true }
												};
												if (vErrors === null) vErrors = [err48];
												else vErrors.push(err48);
												errors++;
											}
										}
										if (data22.submitted_by !== void 0) {
											let data32 = data22.submitted_by;
											if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
												const err49 = {
													instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/submitted_by",
													schemaPath: "#/properties/plugins/items/properties/releases/items/properties/submitted_by/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
											if (typeof data32 == "number" && isFinite(data32)) {
												if (data32 > 9007199254740991 || isNaN(data32)) {
													const err50 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/submitted_by",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/submitted_by/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 9007199254740991
														}
													};
													if (vErrors === null) vErrors = [err50];
													else vErrors.push(err50);
													errors++;
												}
												if (data32 < 1 || isNaN(data32)) {
													const err51 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/submitted_by",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/submitted_by/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														}
													};
													if (vErrors === null) vErrors = [err51];
													else vErrors.push(err51);
													errors++;
												}
											}
										}
										if (data22.approvals !== void 0) {
											let data33 = data22.approvals;
											if (Array.isArray(data33)) {
												if (data33.length > 50) {
													const err52 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/maxItems",
														keyword: "maxItems",
														params: { limit: 50 }
													};
													if (vErrors === null) vErrors = [err52];
													else vErrors.push(err52);
													errors++;
												}
												const len5 = data33.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let data34 = data33[i5];
													if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
														if (data34.login === void 0) {
															const err53 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "login" }
															};
															if (vErrors === null) vErrors = [err53];
															else vErrors.push(err53);
															errors++;
														}
														if (data34.id === void 0) {
															const err54 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "id" }
															};
															if (vErrors === null) vErrors = [err54];
															else vErrors.push(err54);
															errors++;
														}
														if (data34.pull_request === void 0) {
															const err55 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "pull_request" }
															};
															if (vErrors === null) vErrors = [err55];
															else vErrors.push(err55);
															errors++;
														}
														if (data34.review_id === void 0) {
															const err56 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "review_id" }
															};
															if (vErrors === null) vErrors = [err56];
															else vErrors.push(err56);
															errors++;
														}
														if (data34.commit === void 0) {
															const err57 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "commit" }
															};
															if (vErrors === null) vErrors = [err57];
															else vErrors.push(err57);
															errors++;
														}
														for (const key5 in data34) if (!(key5 === "login" || key5 === "id" || key5 === "pull_request" || key5 === "review_id" || key5 === "commit" || key5 === "capacities")) {
															const err58 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key5 }
															};
															if (vErrors === null) vErrors = [err58];
															else vErrors.push(err58);
															errors++;
														}
														if (data34.login !== void 0) {
															if (!validate282(data34.login, {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/login",
																parentData: data34,
																parentDataProperty: "login",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate282.errors : append(vErrors, validate282.errors);
																errors = vErrors.length;
															}
														}
														if (data34.id !== void 0) {
															let data36 = data34.id;
															if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																const err59 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/id",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/id/type",
																	keyword: "type",
																	params: { type: "integer" }
																};
																if (vErrors === null) vErrors = [err59];
																else vErrors.push(err59);
																errors++;
															}
															if (typeof data36 == "number" && isFinite(data36)) {
																if (data36 > 9007199254740991 || isNaN(data36)) {
																	const err60 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/id/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		}
																	};
																	if (vErrors === null) vErrors = [err60];
																	else vErrors.push(err60);
																	errors++;
																}
																if (data36 < 1 || isNaN(data36)) {
																	const err61 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/id/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		}
																	};
																	if (vErrors === null) vErrors = [err61];
																	else vErrors.push(err61);
																	errors++;
																}
															}
														}
														if (data34.pull_request !== void 0) {
															let data37 = data34.pull_request;
															if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																const err62 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/pull_request",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/pull_request/type",
																	keyword: "type",
																	params: { type: "integer" }
																};
																if (vErrors === null) vErrors = [err62];
																else vErrors.push(err62);
																errors++;
															}
															if (typeof data37 == "number" && isFinite(data37)) {
																if (data37 > 9007199254740991 || isNaN(data37)) {
																	const err63 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/pull_request",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/pull_request/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		}
																	};
																	if (vErrors === null) vErrors = [err63];
																	else vErrors.push(err63);
																	errors++;
																}
																if (data37 < 1 || isNaN(data37)) {
																	const err64 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/pull_request",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/pull_request/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		}
																	};
																	if (vErrors === null) vErrors = [err64];
																	else vErrors.push(err64);
																	errors++;
																}
															}
														}
														if (data34.review_id !== void 0) {
															let data38 = data34.review_id;
															if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																const err65 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/review_id",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/review_id/type",
																	keyword: "type",
																	params: { type: "integer" }
																};
																if (vErrors === null) vErrors = [err65];
																else vErrors.push(err65);
																errors++;
															}
															if (typeof data38 == "number" && isFinite(data38)) {
																if (data38 > 9007199254740991 || isNaN(data38)) {
																	const err66 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/review_id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/review_id/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		}
																	};
																	if (vErrors === null) vErrors = [err66];
																	else vErrors.push(err66);
																	errors++;
																}
																if (data38 < 1 || isNaN(data38)) {
																	const err67 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/review_id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/review_id/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		}
																	};
																	if (vErrors === null) vErrors = [err67];
																	else vErrors.push(err67);
																	errors++;
																}
															}
														}
														if (data34.commit !== void 0) {
															if (!validate296(data34.commit, {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/commit",
																parentData: data34,
																parentDataProperty: "commit",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate296.errors : append(vErrors, validate296.errors);
																errors = vErrors.length;
															}
														}
														if (data34.capacities !== void 0) {
															let data40 = data34.capacities;
															if (Array.isArray(data40)) {
																if (data40.length > 100) {
																	const err68 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/capacities",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/capacities/maxItems",
																		keyword: "maxItems",
																		params: { limit: 100 }
																	};
																	if (vErrors === null) vErrors = [err68];
																	else vErrors.push(err68);
																	errors++;
																}
																if (data40.length < 1) {
																	const err69 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/capacities",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/capacities/minItems",
																		keyword: "minItems",
																		params: { limit: 1 }
																	};
																	if (vErrors === null) vErrors = [err69];
																	else vErrors.push(err69);
																	errors++;
																}
																const len6 = data40.length;
																for (let i6 = 0; i6 < len6; i6++) if (!validate282(data40[i6], {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/capacities/" + i6,
																	parentData: data40,
																	parentDataProperty: i6,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate282.errors : append(vErrors, validate282.errors);
																	errors = vErrors.length;
																}
															} else {
																const err70 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5 + "/capacities",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/capacities/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err70];
																else vErrors.push(err70);
																errors++;
															}
														}
													} else {
														const err71 = {
															instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals/" + i5,
															schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err71];
														else vErrors.push(err71);
														errors++;
													}
												}
											} else {
												const err72 = {
													instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approvals",
													schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err72];
												else vErrors.push(err72);
												errors++;
											}
										}
										if (data22.approval_record !== void 0) {
											if (!validate278(data22.approval_record, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/approval_record",
												parentData: data22,
												parentDataProperty: "approval_record",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
												errors = vErrors.length;
											}
										}
										if (data22.vsa !== void 0) {
											if (!validate278(data22.vsa, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4 + "/vsa",
												parentData: data22,
												parentDataProperty: "vsa",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate278.errors : append(vErrors, validate278.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i4,
											schemaPath: "#/properties/plugins/items/properties/releases/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/plugins/" + i0 + "/releases",
									schemaPath: "#/properties/plugins/items/properties/releases/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/plugins/" + i0,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
	} else {
		const err77 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err77];
		else vErrors.push(err77);
		errors++;
	}
	validate263.errors = vErrors;
	return errors === 0;
}
validate263.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationRegistry = validate303;
const schema119 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/publication/registry.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"channel",
		"source_commit",
		"rules",
		"next_ordinal",
		"halts",
		"allowlist",
		"denylist"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "../common.schema.json#/$defs/registryId" },
		"channel": { "$ref": "../common.schema.json#/$defs/channel" },
		"source_commit": { "$ref": "../common.schema.json#/$defs/commit" },
		"rules": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "digest"],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 4096,
						"minLength": 1,
						"pattern": "^[^\\u0000]+$"
					},
					"digest": { "$ref": "../common.schema.json#/$defs/digest" },
					"approval_record": { "$ref": "../common.schema.json#/$defs/digest" }
				}
			}
		},
		"next_ordinal": {
			"type": "integer",
			"minimum": 0,
			"maximum": 4294967295
		},
		"halts": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "commit"],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 4096,
						"minLength": 1,
						"pattern": "^[^\\u0000]+$"
					},
					"commit": { "$ref": "../common.schema.json#/$defs/commit" }
				}
			}
		},
		"allowlist": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"ordinal",
					"plugin_id",
					"version",
					"digest",
					"tier"
				],
				"properties": {
					"ordinal": {
						"type": "integer",
						"minimum": 0,
						"maximum": 4294967295
					},
					"plugin_id": { "$ref": "../common.schema.json#/$defs/pluginId" },
					"version": { "$ref": "../common.schema.json#/$defs/version" },
					"digest": { "$ref": "../common.schema.json#/$defs/digest" },
					"tier": { "$ref": "../common.schema.json#/$defs/word" },
					"quarantined": { "const": true }
				}
			}
		},
		"denylist": {
			"type": "array",
			"maxItems": 1e6,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"digest",
					"action",
					"effect",
					"entry"
				],
				"properties": {
					"digest": { "$ref": "../common.schema.json#/$defs/digest" },
					"action": { "enum": ["revoked", "quarantined"] },
					"effect": { "enum": [
						"stop",
						"no-new-loads",
						"enforce"
					] },
					"entry": { "$ref": "../common.schema.json#/$defs/entryId" }
				}
			}
		},
		"last_approval_record": { "$ref": "../common.schema.json#/$defs/digest" }
	}
};
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate304.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate304.errors = vErrors;
	return errors === 0;
}
validate304.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate306.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate306.errors = vErrors;
	return errors === 0;
}
validate306.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate308.errors = vErrors;
	return errors === 0;
}
validate308.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate310.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate310.errors = vErrors;
	return errors === 0;
}
validate310.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate314.errors = vErrors;
	return errors === 0;
}
validate314.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate316.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate316.errors = vErrors;
	return errors === 0;
}
validate316.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate319.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate319.errors = vErrors;
	return errors === 0;
}
validate319.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 120) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 120 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern20.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate322.errors = vErrors;
	return errors === 0;
}
validate322.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate303.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.source_commit === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source_commit" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rules === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.next_ordinal === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next_ordinal" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.halts === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "halts" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.allowlist === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allowlist" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.denylist === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "denylist" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema119.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err10 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate304(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate304.errors : append(vErrors, validate304.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate306(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : append(vErrors, validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.source_commit !== void 0) {
			if (!validate308(data.source_commit, {
				instancePath: instancePath + "/source_commit",
				parentData: data,
				parentDataProperty: "source_commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : append(vErrors, validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data4 = data.rules;
			if (Array.isArray(data4)) {
				if (data4.length > 1e3) {
					const err11 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.path === void 0) {
							const err12 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "path" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.digest === void 0) {
							const err13 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "path" || key1 === "digest" || key1 === "approval_record")) {
							const err14 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.path !== void 0) {
							let data6 = data5.path;
							if (typeof data6 === "string") {
								if (func2(data6) > 4096) {
									const err15 = {
										instancePath: instancePath + "/rules/" + i0 + "/path",
										schemaPath: "#/properties/rules/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (func2(data6) < 1) {
									const err16 = {
										instancePath: instancePath + "/rules/" + i0 + "/path",
										schemaPath: "#/properties/rules/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (!pattern10.test(data6)) {
									const err17 = {
										instancePath: instancePath + "/rules/" + i0 + "/path",
										schemaPath: "#/properties/rules/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000]+$" }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/rules/" + i0 + "/path",
									schemaPath: "#/properties/rules/items/properties/path/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data5.digest !== void 0) {
							if (!validate310(data5.digest, {
								instancePath: instancePath + "/rules/" + i0 + "/digest",
								parentData: data5,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate310.errors : append(vErrors, validate310.errors);
								errors = vErrors.length;
							}
						}
						if (data5.approval_record !== void 0) {
							if (!validate310(data5.approval_record, {
								instancePath: instancePath + "/rules/" + i0 + "/approval_record",
								parentData: data5,
								parentDataProperty: "approval_record",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate310.errors : append(vErrors, validate310.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.next_ordinal !== void 0) {
			let data9 = data.next_ordinal;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err21 = {
					instancePath: instancePath + "/next_ordinal",
					schemaPath: "#/properties/next_ordinal/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 4294967295 || isNaN(data9)) {
					const err22 = {
						instancePath: instancePath + "/next_ordinal",
						schemaPath: "#/properties/next_ordinal/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err23 = {
						instancePath: instancePath + "/next_ordinal",
						schemaPath: "#/properties/next_ordinal/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.halts !== void 0) {
			let data10 = data.halts;
			if (Array.isArray(data10)) {
				if (data10.length > 1e3) {
					const err24 = {
						instancePath: instancePath + "/halts",
						schemaPath: "#/properties/halts/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.path === void 0) {
							const err25 = {
								instancePath: instancePath + "/halts/" + i1,
								schemaPath: "#/properties/halts/items/required",
								keyword: "required",
								params: { missingProperty: "path" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data11.commit === void 0) {
							const err26 = {
								instancePath: instancePath + "/halts/" + i1,
								schemaPath: "#/properties/halts/items/required",
								keyword: "required",
								params: { missingProperty: "commit" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "path" || key2 === "commit")) {
							const err27 = {
								instancePath: instancePath + "/halts/" + i1,
								schemaPath: "#/properties/halts/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data11.path !== void 0) {
							let data12 = data11.path;
							if (typeof data12 === "string") {
								if (func2(data12) > 4096) {
									const err28 = {
										instancePath: instancePath + "/halts/" + i1 + "/path",
										schemaPath: "#/properties/halts/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (func2(data12) < 1) {
									const err29 = {
										instancePath: instancePath + "/halts/" + i1 + "/path",
										schemaPath: "#/properties/halts/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (!pattern10.test(data12)) {
									const err30 = {
										instancePath: instancePath + "/halts/" + i1 + "/path",
										schemaPath: "#/properties/halts/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000]+$" }
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/halts/" + i1 + "/path",
									schemaPath: "#/properties/halts/items/properties/path/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data11.commit !== void 0) {
							if (!validate308(data11.commit, {
								instancePath: instancePath + "/halts/" + i1 + "/commit",
								parentData: data11,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate308.errors : append(vErrors, validate308.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/halts/" + i1,
							schemaPath: "#/properties/halts/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/halts",
					schemaPath: "#/properties/halts/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.allowlist !== void 0) {
			let data14 = data.allowlist;
			if (Array.isArray(data14)) {
				if (data14.length > 1e5) {
					const err34 = {
						instancePath: instancePath + "/allowlist",
						schemaPath: "#/properties/allowlist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data15 = data14[i2];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.ordinal === void 0) {
							const err35 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "ordinal" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data15.plugin_id === void 0) {
							const err36 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "plugin_id" }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data15.version === void 0) {
							const err37 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "version" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data15.digest === void 0) {
							const err38 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data15.tier === void 0) {
							const err39 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "tier" }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						for (const key3 in data15) if (!(key3 === "ordinal" || key3 === "plugin_id" || key3 === "version" || key3 === "digest" || key3 === "tier" || key3 === "quarantined")) {
							const err40 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data15.ordinal !== void 0) {
							let data16 = data15.ordinal;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err41 = {
									instancePath: instancePath + "/allowlist/" + i2 + "/ordinal",
									schemaPath: "#/properties/allowlist/items/properties/ordinal/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 > 4294967295 || isNaN(data16)) {
									const err42 = {
										instancePath: instancePath + "/allowlist/" + i2 + "/ordinal",
										schemaPath: "#/properties/allowlist/items/properties/ordinal/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										}
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (data16 < 0 || isNaN(data16)) {
									const err43 = {
										instancePath: instancePath + "/allowlist/" + i2 + "/ordinal",
										schemaPath: "#/properties/allowlist/items/properties/ordinal/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							}
						}
						if (data15.plugin_id !== void 0) {
							if (!validate314(data15.plugin_id, {
								instancePath: instancePath + "/allowlist/" + i2 + "/plugin_id",
								parentData: data15,
								parentDataProperty: "plugin_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate314.errors : append(vErrors, validate314.errors);
								errors = vErrors.length;
							}
						}
						if (data15.version !== void 0) {
							if (!validate316(data15.version, {
								instancePath: instancePath + "/allowlist/" + i2 + "/version",
								parentData: data15,
								parentDataProperty: "version",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate316.errors : append(vErrors, validate316.errors);
								errors = vErrors.length;
							}
						}
						if (data15.digest !== void 0) {
							if (!validate310(data15.digest, {
								instancePath: instancePath + "/allowlist/" + i2 + "/digest",
								parentData: data15,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate310.errors : append(vErrors, validate310.errors);
								errors = vErrors.length;
							}
						}
						if (data15.tier !== void 0) {
							if (!validate319(data15.tier, {
								instancePath: instancePath + "/allowlist/" + i2 + "/tier",
								parentData: data15,
								parentDataProperty: "tier",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate319.errors : append(vErrors, validate319.errors);
								errors = vErrors.length;
							}
						}
						if (data15.quarantined !== void 0) {
							if (true !== data15.quarantined) {
								const err44 = {
									instancePath: instancePath + "/allowlist/" + i2 + "/quarantined",
									schemaPath: "#/properties/allowlist/items/properties/quarantined/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/allowlist/" + i2,
							schemaPath: "#/properties/allowlist/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/allowlist",
					schemaPath: "#/properties/allowlist/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.denylist !== void 0) {
			let data22 = data.denylist;
			if (Array.isArray(data22)) {
				if (data22.length > 1e6) {
					const err47 = {
						instancePath: instancePath + "/denylist",
						schemaPath: "#/properties/denylist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e6 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				const len3 = data22.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data23 = data22[i3];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.digest === void 0) {
							const err48 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data23.action === void 0) {
							const err49 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "action" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data23.effect === void 0) {
							const err50 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "effect" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data23.entry === void 0) {
							const err51 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "entry" }
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						for (const key4 in data23) if (!(key4 === "digest" || key4 === "action" || key4 === "effect" || key4 === "entry")) {
							const err52 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data23.digest !== void 0) {
							if (!validate310(data23.digest, {
								instancePath: instancePath + "/denylist/" + i3 + "/digest",
								parentData: data23,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate310.errors : append(vErrors, validate310.errors);
								errors = vErrors.length;
							}
						}
						if (data23.action !== void 0) {
							let data25 = data23.action;
							if (!(data25 === "revoked" || data25 === "quarantined")) {
								const err53 = {
									instancePath: instancePath + "/denylist/" + i3 + "/action",
									schemaPath: "#/properties/denylist/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema119.properties.denylist.items.properties.action.enum }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data23.effect !== void 0) {
							let data26 = data23.effect;
							if (!(data26 === "stop" || data26 === "no-new-loads" || data26 === "enforce")) {
								const err54 = {
									instancePath: instancePath + "/denylist/" + i3 + "/effect",
									schemaPath: "#/properties/denylist/items/properties/effect/enum",
									keyword: "enum",
									params: { allowedValues: schema119.properties.denylist.items.properties.effect.enum }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data23.entry !== void 0) {
							if (!validate322(data23.entry, {
								instancePath: instancePath + "/denylist/" + i3 + "/entry",
								parentData: data23,
								parentDataProperty: "entry",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate322.errors : append(vErrors, validate322.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/denylist/" + i3,
							schemaPath: "#/properties/denylist/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/denylist",
					schemaPath: "#/properties/denylist/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.last_approval_record !== void 0) {
			if (!validate310(data.last_approval_record, {
				instancePath: instancePath + "/last_approval_record",
				parentData: data,
				parentDataProperty: "last_approval_record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate310.errors : append(vErrors, validate310.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err57 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err57];
		else vErrors.push(err57);
		errors++;
	}
	validate303.errors = vErrors;
	return errors === 0;
}
validate303.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationRevocations = validate325;
const schema128 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/publication/revocations.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"registry_id",
		"channel",
		"entries"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"registry_id": { "$ref": "../common.schema.json#/$defs/registryId" },
		"channel": { "$ref": "../common.schema.json#/$defs/channel" },
		"entries": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"scope",
					"action",
					"effect",
					"severity",
					"reason",
					"issued_at",
					"issuer",
					"digests"
				],
				"properties": {
					"id": { "$ref": "../common.schema.json#/$defs/entryId" },
					"scope": { "$ref": "../common.schema.json#/$defs/scope" },
					"action": { "enum": ["revoked", "quarantined"] },
					"effect": { "enum": [
						"stop",
						"no-new-loads",
						"enforce"
					] },
					"severity": { "enum": [
						"low",
						"medium",
						"high",
						"critical"
					] },
					"reason": { "$ref": "../common.schema.json#/$defs/line" },
					"evidence_digest": { "$ref": "../common.schema.json#/$defs/digest" },
					"issued_at": { "$ref": "../common.schema.json#/$defs/timestamp" },
					"issuer": { "$ref": "../common.schema.json#/$defs/issuer" },
					"digests": {
						"type": "array",
						"maxItems": 1e6,
						"items": { "$ref": "../common.schema.json#/$defs/digest" }
					}
				}
			}
		}
	}
};
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate326.errors = vErrors;
	return errors === 0;
}
validate326.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate328.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate328.errors = vErrors;
	return errors === 0;
}
validate328.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate330.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 120) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 120 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern20.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate330.errors = vErrors;
	return errors === 0;
}
validate330.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema132 = {
	"type": "object",
	"required": ["kind"],
	"properties": { "kind": { "enum": [
		"digest",
		"version",
		"plugin"
	] } },
	"allOf": [
		{
			"if": {
				"type": "object",
				"required": ["kind"],
				"properties": { "kind": { "const": "digest" } }
			},
			"then": {
				"type": "object",
				"additionalProperties": false,
				"required": ["kind", "digest"],
				"properties": {
					"kind": { "const": "digest" },
					"digest": { "$ref": "#/$defs/digest" }
				}
			}
		},
		{
			"if": {
				"type": "object",
				"required": ["kind"],
				"properties": { "kind": { "const": "version" } }
			},
			"then": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"plugin_id",
					"version"
				],
				"properties": {
					"kind": { "const": "version" },
					"plugin_id": { "$ref": "#/$defs/pluginId" },
					"version": { "$ref": "#/$defs/version" }
				}
			}
		},
		{
			"if": {
				"type": "object",
				"required": ["kind"],
				"properties": { "kind": { "const": "plugin" } }
			},
			"then": {
				"type": "object",
				"additionalProperties": false,
				"required": ["kind", "plugin_id"],
				"properties": {
					"kind": { "const": "plugin" },
					"plugin_id": { "$ref": "#/$defs/pluginId" }
				}
			}
		}
	]
};
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate334.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate334.errors = vErrors;
	return errors === 0;
}
validate334.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate336.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate336.errors = vErrors;
	return errors === 0;
}
validate336.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate332.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.kind !== void 0) {
				if ("digest" !== data.kind) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.digest === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "kind" || key0 === "digest")) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("digest" !== data.kind) {
					const err6 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/0/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "digest" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.digest !== void 0) {
				if (!validate288(data.digest, {
					instancePath: instancePath + "/digest",
					parentData: data,
					parentDataProperty: "digest",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate288.errors : append(vErrors, validate288.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	const _errs12 = errors;
	let valid4 = true;
	const _errs13 = errors;
	if (errors === _errs13) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else if (data.kind !== void 0) {
				if ("version" !== data.kind) {
					const err10 = {};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid1 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.plugin_id === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "plugin_id" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.version === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			for (const key1 in data) if (!(key1 === "kind" || key1 === "plugin_id" || key1 === "version")) {
				const err15 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("version" !== data.kind) {
					const err16 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/1/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "version" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.plugin_id !== void 0) {
				if (!validate334(data.plugin_id, {
					instancePath: instancePath + "/plugin_id",
					parentData: data,
					parentDataProperty: "plugin_id",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate334.errors : append(vErrors, validate334.errors);
					errors = vErrors.length;
				}
			}
			if (data.version !== void 0) {
				if (!validate336(data.version, {
					instancePath: instancePath + "/version",
					parentData: data,
					parentDataProperty: "version",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate336.errors : append(vErrors, validate336.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err17 = {
				instancePath,
				schemaPath: "#/allOf/1/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
		if (valid4) var props1 = true;
	}
	if (!valid4) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs23 = errors;
	let valid7 = true;
	const _errs24 = errors;
	if (errors === _errs24) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err19 = {};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else if (data.kind !== void 0) {
				if ("plugin" !== data.kind) {
					const err20 = {};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		} else {
			const err21 = {};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
	}
	var _valid2 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err22 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data.plugin_id === void 0) {
				const err23 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "plugin_id" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			for (const key2 in data) if (!(key2 === "kind" || key2 === "plugin_id")) {
				const err24 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("plugin" !== data.kind) {
					const err25 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/2/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "plugin" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.plugin_id !== void 0) {
				if (!validate334(data.plugin_id, {
					instancePath: instancePath + "/plugin_id",
					parentData: data,
					parentDataProperty: "plugin_id",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate334.errors : append(vErrors, validate334.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err26 = {
				instancePath,
				schemaPath: "#/allOf/2/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		var _valid2 = _errs27 === errors;
		valid7 = _valid2;
		if (valid7) var props2 = true;
	}
	if (!valid7) {
		const err27 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err28 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0) {
			let data10 = data.kind;
			if (!(data10 === "digest" || data10 === "version" || data10 === "plugin")) {
				const err29 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema132.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate332.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate332.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate340.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate340.errors = vErrors;
	return errors === 0;
}
validate340.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate342.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate342.errors = vErrors;
	return errors === 0;
}
validate342.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate344.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate344.errors = vErrors;
	return errors === 0;
}
validate344.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate347.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate347.errors = vErrors;
	return errors === 0;
}
validate347.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate346.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate347(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate347.errors : append(vErrors, validate347.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 20) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern68.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate346.errors = vErrors;
	return errors === 0;
}
validate346.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate325.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.entries === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "registry_id" || key0 === "channel" || key0 === "entries")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err5 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate326(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate326.errors : append(vErrors, validate326.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate328(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate328.errors : append(vErrors, validate328.errors);
				errors = vErrors.length;
			}
		}
		if (data.entries !== void 0) {
			let data3 = data.entries;
			if (Array.isArray(data3)) {
				if (data3.length > 1e5) {
					const err6 = {
						instancePath: instancePath + "/entries",
						schemaPath: "#/properties/entries/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data4.scope === void 0) {
							const err8 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "scope" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.action === void 0) {
							const err9 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "action" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data4.effect === void 0) {
							const err10 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "effect" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data4.severity === void 0) {
							const err11 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data4.reason === void 0) {
							const err12 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data4.issued_at === void 0) {
							const err13 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "issued_at" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.issuer === void 0) {
							const err14 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "issuer" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.digests === void 0) {
							const err15 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "digests" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data4) if (!func1.call(schema128.properties.entries.items.properties, key1)) {
							const err16 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data4.id !== void 0) {
							if (!validate330(data4.id, {
								instancePath: instancePath + "/entries/" + i0 + "/id",
								parentData: data4,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate330.errors : append(vErrors, validate330.errors);
								errors = vErrors.length;
							}
						}
						if (data4.scope !== void 0) {
							if (!validate332(data4.scope, {
								instancePath: instancePath + "/entries/" + i0 + "/scope",
								parentData: data4,
								parentDataProperty: "scope",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate332.errors : append(vErrors, validate332.errors);
								errors = vErrors.length;
							}
						}
						if (data4.action !== void 0) {
							let data7 = data4.action;
							if (!(data7 === "revoked" || data7 === "quarantined")) {
								const err17 = {
									instancePath: instancePath + "/entries/" + i0 + "/action",
									schemaPath: "#/properties/entries/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema128.properties.entries.items.properties.action.enum }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data4.effect !== void 0) {
							let data8 = data4.effect;
							if (!(data8 === "stop" || data8 === "no-new-loads" || data8 === "enforce")) {
								const err18 = {
									instancePath: instancePath + "/entries/" + i0 + "/effect",
									schemaPath: "#/properties/entries/items/properties/effect/enum",
									keyword: "enum",
									params: { allowedValues: schema128.properties.entries.items.properties.effect.enum }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data4.severity !== void 0) {
							let data9 = data4.severity;
							if (!(data9 === "low" || data9 === "medium" || data9 === "high" || data9 === "critical")) {
								const err19 = {
									instancePath: instancePath + "/entries/" + i0 + "/severity",
									schemaPath: "#/properties/entries/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema128.properties.entries.items.properties.severity.enum }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data4.reason !== void 0) {
							if (!validate340(data4.reason, {
								instancePath: instancePath + "/entries/" + i0 + "/reason",
								parentData: data4,
								parentDataProperty: "reason",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate340.errors : append(vErrors, validate340.errors);
								errors = vErrors.length;
							}
						}
						if (data4.evidence_digest !== void 0) {
							if (!validate342(data4.evidence_digest, {
								instancePath: instancePath + "/entries/" + i0 + "/evidence_digest",
								parentData: data4,
								parentDataProperty: "evidence_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate342.errors : append(vErrors, validate342.errors);
								errors = vErrors.length;
							}
						}
						if (data4.issued_at !== void 0) {
							if (!validate344(data4.issued_at, {
								instancePath: instancePath + "/entries/" + i0 + "/issued_at",
								parentData: data4,
								parentDataProperty: "issued_at",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate344.errors : append(vErrors, validate344.errors);
								errors = vErrors.length;
							}
						}
						if (data4.issuer !== void 0) {
							if (!validate346(data4.issuer, {
								instancePath: instancePath + "/entries/" + i0 + "/issuer",
								parentData: data4,
								parentDataProperty: "issuer",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate346.errors : append(vErrors, validate346.errors);
								errors = vErrors.length;
							}
						}
						if (data4.digests !== void 0) {
							let data14 = data4.digests;
							if (Array.isArray(data14)) {
								if (data14.length > 1e6) {
									const err20 = {
										instancePath: instancePath + "/entries/" + i0 + "/digests",
										schemaPath: "#/properties/entries/items/properties/digests/maxItems",
										keyword: "maxItems",
										params: { limit: 1e6 }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								const len1 = data14.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate342(data14[i1], {
									instancePath: instancePath + "/entries/" + i0 + "/digests/" + i1,
									parentData: data14,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate342.errors : append(vErrors, validate342.errors);
									errors = vErrors.length;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/entries/" + i0 + "/digests",
									schemaPath: "#/properties/entries/items/properties/digests/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/properties/entries/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate325.errors = vErrors;
	return errors === 0;
}
validate325.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isReleasePredicate = validate351;
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate352.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate352.errors = vErrors;
	return errors === 0;
}
validate352.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate354.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate354.errors = vErrors;
	return errors === 0;
}
validate354.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate356.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate356.errors = vErrors;
	return errors === 0;
}
validate356.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate351.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.registry_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry_id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "plugin_id" || key0 === "version" || key0 === "registry_id")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.plugin_id !== void 0) {
			if (!validate352(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate352.errors : append(vErrors, validate352.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate354(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate354.errors : append(vErrors, validate354.errors);
				errors = vErrors.length;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate356(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate356.errors : append(vErrors, validate356.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate351.errors = vErrors;
	return errors === 0;
}
validate351.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRelease = validate358;
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate359.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate359.errors = vErrors;
	return errors === 0;
}
validate359.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate361.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate361.errors = vErrors;
	return errors === 0;
}
validate361.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate363.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.size === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.digest === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "url" || key0 === "size" || key0 === "digest")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern120.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+@-]*$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate166(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : append(vErrors, validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.size !== void 0) {
			let data2 = data.size;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 17179869184 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 17179869184
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			if (!validate288(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate288.errors : append(vErrors, validate288.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate363.errors = vErrors;
	return errors === 0;
}
validate363.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate367.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate367.errors = vErrors;
	return errors === 0;
}
validate367.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate369.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern60.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate369.errors = vErrors;
	return errors === 0;
}
validate369.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern150 = new RegExp("^(PLUGIN_MANIFEST\\.json|sbom\\.cdx\\.json|attestations/[a-z0-9][a-z0-9._-]*\\.sigstore\\.json)$", "u");
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate358.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.plugin_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.artifact === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifact" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.files === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "plugin_id" || key0 === "version" || key0 === "artifact" || key0 === "files" || key0 === "build_script")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err6 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate359(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate359.errors : append(vErrors, validate359.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate361(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate361.errors : append(vErrors, validate361.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifact !== void 0) {
			if (!validate363(data.artifact, {
				instancePath: instancePath + "/artifact",
				parentData: data,
				parentDataProperty: "artifact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate363.errors : append(vErrors, validate363.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			let data4 = data.files;
			if (Array.isArray(data4)) {
				if (data4.length > 64) {
					const err7 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data4.length < 2) {
					const err8 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.path === void 0) {
							const err9 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data5.size === void 0) {
							const err10 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "size" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5.digest === void 0) {
							const err11 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "path" || key1 === "size" || key1 === "digest")) {
							const err12 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.path !== void 0) {
							let data6 = data5.path;
							if (typeof data6 === "string") {
								if (func2(data6) > 200) {
									const err13 = {
										instancePath: instancePath + "/files/" + i0 + "/path",
										schemaPath: "#/properties/files/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern150.test(data6)) {
									const err14 = {
										instancePath: instancePath + "/files/" + i0 + "/path",
										schemaPath: "#/properties/files/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^(PLUGIN_MANIFEST\\.json|sbom\\.cdx\\.json|attestations/[a-z0-9][a-z0-9._-]*\\.sigstore\\.json)$" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/files/" + i0 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data5.size !== void 0) {
							let data7 = data5.size;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err16 = {
									instancePath: instancePath + "/files/" + i0 + "/size",
									schemaPath: "#/properties/files/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 > 67108864 || isNaN(data7)) {
									const err17 = {
										instancePath: instancePath + "/files/" + i0 + "/size",
										schemaPath: "#/properties/files/items/properties/size/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 67108864
										}
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data7 < 1 || isNaN(data7)) {
									const err18 = {
										instancePath: instancePath + "/files/" + i0 + "/size",
										schemaPath: "#/properties/files/items/properties/size/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
						if (data5.digest !== void 0) {
							if (!validate367(data5.digest, {
								instancePath: instancePath + "/files/" + i0 + "/digest",
								parentData: data5,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate367.errors : append(vErrors, validate367.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.build_script !== void 0) {
			let data9 = data.build_script;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.uri === void 0) {
					const err21 = {
						instancePath: instancePath + "/build_script",
						schemaPath: "#/properties/build_script/required",
						keyword: "required",
						params: { missingProperty: "uri" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data9.digest === void 0) {
					const err22 = {
						instancePath: instancePath + "/build_script",
						schemaPath: "#/properties/build_script/required",
						keyword: "required",
						params: { missingProperty: "digest" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key2 in data9) if (!(key2 === "uri" || key2 === "digest")) {
					const err23 = {
						instancePath: instancePath + "/build_script",
						schemaPath: "#/properties/build_script/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data9.uri !== void 0) {
					if (!validate369(data9.uri, {
						instancePath: instancePath + "/build_script/uri",
						parentData: data9,
						parentDataProperty: "uri",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate369.errors : append(vErrors, validate369.errors);
						errors = vErrors.length;
					}
				}
				if (data9.digest !== void 0) {
					if (!validate367(data9.digest, {
						instancePath: instancePath + "/build_script/digest",
						parentData: data9,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate367.errors : append(vErrors, validate367.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/build_script",
					schemaPath: "#/properties/build_script/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate358.errors = vErrors;
	return errors === 0;
}
validate358.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRevocation = validate372;
const schema150 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/revocation.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"id",
		"scope",
		"action",
		"effect",
		"severity",
		"reason",
		"issued_at",
		"issuer"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"id": { "$ref": "common.schema.json#/$defs/entryId" },
		"scope": { "$ref": "common.schema.json#/$defs/scope" },
		"action": { "enum": ["revoked", "quarantined"] },
		"effect": { "enum": [
			"stop",
			"no-new-loads",
			"enforce"
		] },
		"severity": { "enum": [
			"low",
			"medium",
			"high",
			"critical"
		] },
		"reason": { "$ref": "common.schema.json#/$defs/line" },
		"evidence_digest": { "$ref": "common.schema.json#/$defs/digest" },
		"issued_at": { "$ref": "common.schema.json#/$defs/timestamp" },
		"issuer": { "$ref": "common.schema.json#/$defs/issuer" }
	}
};
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate373.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 120) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 120 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern20.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate373.errors = vErrors;
	return errors === 0;
}
validate373.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate375.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.kind !== void 0) {
				if ("digest" !== data.kind) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.digest === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "kind" || key0 === "digest")) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("digest" !== data.kind) {
					const err6 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/0/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "digest" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.digest !== void 0) {
				if (!validate288(data.digest, {
					instancePath: instancePath + "/digest",
					parentData: data,
					parentDataProperty: "digest",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate288.errors : append(vErrors, validate288.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	const _errs12 = errors;
	let valid4 = true;
	const _errs13 = errors;
	if (errors === _errs13) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else if (data.kind !== void 0) {
				if ("version" !== data.kind) {
					const err10 = {};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid1 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.plugin_id === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "plugin_id" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.version === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			for (const key1 in data) if (!(key1 === "kind" || key1 === "plugin_id" || key1 === "version")) {
				const err15 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("version" !== data.kind) {
					const err16 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/1/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "version" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.plugin_id !== void 0) {
				if (!validate334(data.plugin_id, {
					instancePath: instancePath + "/plugin_id",
					parentData: data,
					parentDataProperty: "plugin_id",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate334.errors : append(vErrors, validate334.errors);
					errors = vErrors.length;
				}
			}
			if (data.version !== void 0) {
				if (!validate336(data.version, {
					instancePath: instancePath + "/version",
					parentData: data,
					parentDataProperty: "version",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate336.errors : append(vErrors, validate336.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err17 = {
				instancePath,
				schemaPath: "#/allOf/1/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
		if (valid4) var props1 = true;
	}
	if (!valid4) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs23 = errors;
	let valid7 = true;
	const _errs24 = errors;
	if (errors === _errs24) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				const err19 = {};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else if (data.kind !== void 0) {
				if ("plugin" !== data.kind) {
					const err20 = {};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		} else {
			const err21 = {};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
	}
	var _valid2 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err22 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data.plugin_id === void 0) {
				const err23 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "plugin_id" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			for (const key2 in data) if (!(key2 === "kind" || key2 === "plugin_id")) {
				const err24 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("plugin" !== data.kind) {
					const err25 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/2/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "plugin" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.plugin_id !== void 0) {
				if (!validate334(data.plugin_id, {
					instancePath: instancePath + "/plugin_id",
					parentData: data,
					parentDataProperty: "plugin_id",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate334.errors : append(vErrors, validate334.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err26 = {
				instancePath,
				schemaPath: "#/allOf/2/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		var _valid2 = _errs27 === errors;
		valid7 = _valid2;
		if (valid7) var props2 = true;
	}
	if (!valid7) {
		const err27 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err28 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0) {
			let data10 = data.kind;
			if (!(data10 === "digest" || data10 === "version" || data10 === "plugin")) {
				const err29 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema132.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate375.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate375.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate381.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate381.errors = vErrors;
	return errors === 0;
}
validate381.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate383.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate383.errors = vErrors;
	return errors === 0;
}
validate383.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate385.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate385.errors = vErrors;
	return errors === 0;
}
validate385.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate387.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate347(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate347.errors : append(vErrors, validate347.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 20) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern68.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate387.errors = vErrors;
	return errors === 0;
}
validate387.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate372.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.scope === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.action === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.effect === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "effect" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.severity === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.reason === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.issued_at === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issued_at" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.issuer === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema150.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err10 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate373(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate373.errors : append(vErrors, validate373.errors);
				errors = vErrors.length;
			}
		}
		if (data.scope !== void 0) {
			if (!validate375(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate375.errors : append(vErrors, validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.action !== void 0) {
			let data3 = data.action;
			if (!(data3 === "revoked" || data3 === "quarantined")) {
				const err11 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/enum",
					keyword: "enum",
					params: { allowedValues: schema150.properties.action.enum }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.effect !== void 0) {
			let data4 = data.effect;
			if (!(data4 === "stop" || data4 === "no-new-loads" || data4 === "enforce")) {
				const err12 = {
					instancePath: instancePath + "/effect",
					schemaPath: "#/properties/effect/enum",
					keyword: "enum",
					params: { allowedValues: schema150.properties.effect.enum }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data5 = data.severity;
			if (!(data5 === "low" || data5 === "medium" || data5 === "high" || data5 === "critical")) {
				const err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema150.properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (!validate381(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate381.errors : append(vErrors, validate381.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence_digest !== void 0) {
			if (!validate383(data.evidence_digest, {
				instancePath: instancePath + "/evidence_digest",
				parentData: data,
				parentDataProperty: "evidence_digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate383.errors : append(vErrors, validate383.errors);
				errors = vErrors.length;
			}
		}
		if (data.issued_at !== void 0) {
			if (!validate385(data.issued_at, {
				instancePath: instancePath + "/issued_at",
				parentData: data,
				parentDataProperty: "issued_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate385.errors : append(vErrors, validate385.errors);
				errors = vErrors.length;
			}
		}
		if (data.issuer !== void 0) {
			if (!validate387(data.issuer, {
				instancePath: instancePath + "/issuer",
				parentData: data,
				parentDataProperty: "issuer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate387.errors : append(vErrors, validate387.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate372.errors = vErrors;
	return errors === 0;
}
validate372.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isWaiver = validate390;
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate391.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate391.errors = vErrors;
	return errors === 0;
}
validate391.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate393.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate393.errors = vErrors;
	return errors === 0;
}
validate393.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate395.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate395.errors = vErrors;
	return errors === 0;
}
validate395.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate398.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate398.errors = vErrors;
	return errors === 0;
}
validate398.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate390.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.codes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "codes" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.scope === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.approvers === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvers" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.issued_at === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issued_at" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expires_at === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires_at" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "id" || key0 === "codes" || key0 === "scope" || key0 === "reason" || key0 === "approvers" || key0 === "issued_at" || key0 === "expires_at")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err9 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 120) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern20.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.codes !== void 0) {
			let data2 = data.codes;
			if (Array.isArray(data2)) {
				if (data2.length > 50) {
					const err13 = {
						instancePath: instancePath + "/codes",
						schemaPath: "#/properties/codes/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2.length < 1) {
					const err14 = {
						instancePath: instancePath + "/codes",
						schemaPath: "#/properties/codes/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func2(data3) > 80) {
							const err15 = {
								instancePath: instancePath + "/codes/" + i0,
								schemaPath: "#/properties/codes/items/maxLength",
								keyword: "maxLength",
								params: { limit: 80 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern25.test(data3)) {
							const err16 = {
								instancePath: instancePath + "/codes/" + i0,
								schemaPath: "#/properties/codes/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z][A-Z0-9_]+$" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/codes/" + i0,
							schemaPath: "#/properties/codes/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (!func37(data2)) {
					const err18 = {
						instancePath: instancePath + "/codes",
						schemaPath: "#/properties/codes/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/codes",
					schemaPath: "#/properties/codes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data4 = data.scope;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.plugin_id === void 0) {
					const err20 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/required",
						keyword: "required",
						params: { missingProperty: "plugin_id" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "plugin_id" || key1 === "version")) {
					const err21 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data4.plugin_id !== void 0) {
					if (!validate391(data4.plugin_id, {
						instancePath: instancePath + "/scope/plugin_id",
						parentData: data4,
						parentDataProperty: "plugin_id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate391.errors : append(vErrors, validate391.errors);
						errors = vErrors.length;
					}
				}
				if (data4.version !== void 0) {
					if (!validate393(data4.version, {
						instancePath: instancePath + "/scope/version",
						parentData: data4,
						parentDataProperty: "version",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate393.errors : append(vErrors, validate393.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (!validate395(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate395.errors : append(vErrors, validate395.errors);
				errors = vErrors.length;
			}
		}
		if (data.approvers !== void 0) {
			let data8 = data.approvers;
			if (Array.isArray(data8)) {
				if (data8.length > 20) {
					const err23 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/maxItems",
						keyword: "maxItems",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.length < 1) {
					const err24 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate395(data8[i1], {
					instancePath: instancePath + "/approvers/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate395.errors : append(vErrors, validate395.errors);
					errors = vErrors.length;
				}
				if (!func37(data8)) {
					const err25 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/properties/approvers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.issued_at !== void 0) {
			if (!validate398(data.issued_at, {
				instancePath: instancePath + "/issued_at",
				parentData: data,
				parentDataProperty: "issued_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate398.errors : append(vErrors, validate398.errors);
				errors = vErrors.length;
			}
		}
		if (data.expires_at !== void 0) {
			if (!validate398(data.expires_at, {
				instancePath: instancePath + "/expires_at",
				parentData: data,
				parentDataProperty: "expires_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate398.errors : append(vErrors, validate398.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate390.errors = vErrors;
	return errors === 0;
}
validate390.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEmbeddedManifest = validate401;
const schema162 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://portcullis.dev/schema/v1/embedded-manifest.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"plugin_id",
		"allowed_egress",
		"data_classes",
		"sdk_allowlist"
	],
	"properties": {
		"plugin_id": { "$ref": "common.schema.json#/$defs/pluginId" },
		"allowed_egress": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": ["string", "object"],
				"allOf": [{
					"if": { "type": "string" },
					"then": { "$ref": "common.schema.json#/$defs/hostPattern" }
				}, {
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": ["host"],
						"properties": {
							"host": { "$ref": "common.schema.json#/$defs/hostPattern" },
							"schemes": {
								"type": "array",
								"minItems": 1,
								"maxItems": 8,
								"items": {
									"type": "string",
									"maxLength": 20,
									"pattern": "^[a-z][a-z0-9+.-]*$"
								},
								"distinctItems": true
							},
							"ports": {
								"type": "array",
								"minItems": 1,
								"maxItems": 64,
								"items": {
									"type": "integer",
									"minimum": 1,
									"maximum": 65535
								},
								"distinctItems": true
							}
						}
					}
				}]
			}
		},
		"data_classes": {
			"type": "array",
			"maxItems": 64,
			"items": { "$ref": "common.schema.json#/$defs/dataClass" },
			"distinctItems": true
		},
		"sdk_allowlist": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 400,
				"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$"
			},
			"distinctItems": true
		},
		"permissions": {
			"type": "array",
			"maxItems": 6,
			"items": { "$ref": "common.schema.json#/$defs/permission" },
			"distinctItems": true
		},
		"file_access": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"read": {
					"type": "array",
					"maxItems": 256,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$"
					},
					"distinctItems": true
				},
				"write": {
					"type": "array",
					"maxItems": 256,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$"
					},
					"distinctItems": true
				}
			}
		},
		"data_handling": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"retention_days": {
					"type": "integer",
					"minimum": 0,
					"maximum": 36500
				},
				"redaction": {
					"type": "array",
					"maxItems": 64,
					"items": { "$ref": "common.schema.json#/$defs/word" },
					"distinctItems": true
				}
			}
		},
		"limits": { "$ref": "common.schema.json#/$defs/limits" },
		"stages": {
			"type": "array",
			"maxItems": 32,
			"items": { "$ref": "common.schema.json#/$defs/word" },
			"distinctItems": true
		},
		"output_schema": { "type": ["object", "boolean"] },
		"origin": { "enum": ["human", "synthesized"] },
		"licence": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"pattern": "^[A-Za-z0-9 .()+:-]+$"
		},
		"links": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"homepage": { "$ref": "common.schema.json#/$defs/url" },
				"source": { "$ref": "common.schema.json#/$defs/url" },
				"issues": { "$ref": "common.schema.json#/$defs/url" },
				"documentation": { "$ref": "common.schema.json#/$defs/url" }
			}
		}
	}
};
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate402.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate402.errors = vErrors;
	return errors === 0;
}
validate402.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate404.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 253) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 253 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern50.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:(?:\\*\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)*(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(?:/(?:3[0-2]|[12]?[0-9]))?|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate404.errors = vErrors;
	return errors === 0;
}
validate404.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate407.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate407.errors = vErrors;
	return errors === 0;
}
validate407.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate409.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate409.errors = vErrors;
	return errors === 0;
}
validate409.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate411.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate411.errors = vErrors;
	return errors === 0;
}
validate411.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate413.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "execution_ms" || key0 === "memory_mb" || key0 === "output_bytes" || key0 === "processes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.execution_ms !== void 0) {
			let data0 = data.execution_ms;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/execution_ms",
					schemaPath: "#/properties/execution_ms/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 864e5 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/execution_ms",
						schemaPath: "#/properties/execution_ms/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e5
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/execution_ms",
						schemaPath: "#/properties/execution_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.memory_mb !== void 0) {
			let data1 = data.memory_mb;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/memory_mb",
					schemaPath: "#/properties/memory_mb/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1048576 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/memory_mb",
						schemaPath: "#/properties/memory_mb/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1048576
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/memory_mb",
						schemaPath: "#/properties/memory_mb/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.output_bytes !== void 0) {
			let data2 = data.output_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/output_bytes",
					schemaPath: "#/properties/output_bytes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1099511627776 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/output_bytes",
						schemaPath: "#/properties/output_bytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1099511627776
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/output_bytes",
						schemaPath: "#/properties/output_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.processes !== void 0) {
			let data3 = data.processes;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/processes",
					schemaPath: "#/properties/processes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 4096 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/processes",
						schemaPath: "#/properties/processes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4096
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/processes",
						schemaPath: "#/properties/processes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate413.errors = vErrors;
	return errors === 0;
}
validate413.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate416.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern60.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate416.errors = vErrors;
	return errors === 0;
}
validate416.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate401.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.allowed_egress === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allowed_egress" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.data_classes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data_classes" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sdk_allowlist === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sdk_allowlist" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema162.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.plugin_id !== void 0) {
			if (!validate402(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate402.errors : append(vErrors, validate402.errors);
				errors = vErrors.length;
			}
		}
		if (data.allowed_egress !== void 0) {
			let data1 = data.allowed_egress;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/allowed_egress",
						schemaPath: "#/properties/allowed_egress/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
						const err6 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/type",
							keyword: "type",
							params: { type: schema162.properties.allowed_egress.items.type }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					const _errs8 = errors;
					let valid4 = true;
					const _errs9 = errors;
					if (typeof data2 !== "string") {
						const err7 = {};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid0 = _errs9 === errors;
					errors = _errs8;
					if (vErrors !== null) {
						if (_errs8) vErrors.length = _errs8;
						else vErrors = null;
					}
					if (_valid0) {
						const _errs11 = errors;
						if (!validate404(data2, {
							instancePath: instancePath + "/allowed_egress/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate404.errors : append(vErrors, validate404.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs11 === errors;
						valid4 = _valid0;
					}
					if (!valid4) {
						const err8 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					const _errs13 = errors;
					let valid5 = true;
					const _errs14 = errors;
					if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
						const err9 = {};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid1 = _errs14 === errors;
					errors = _errs13;
					if (vErrors !== null) {
						if (_errs13) vErrors.length = _errs13;
						else vErrors = null;
					}
					if (_valid1) {
						const _errs16 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.host === void 0) {
								const err10 = {
									instancePath: instancePath + "/allowed_egress/" + i0,
									schemaPath: "#/properties/allowed_egress/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "host" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							for (const key1 in data2) if (!(key1 === "host" || key1 === "schemes" || key1 === "ports")) {
								const err11 = {
									instancePath: instancePath + "/allowed_egress/" + i0,
									schemaPath: "#/properties/allowed_egress/items/allOf/1/then/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (data2.host !== void 0) {
								if (!validate404(data2.host, {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
									parentData: data2,
									parentDataProperty: "host",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate404.errors : append(vErrors, validate404.errors);
									errors = vErrors.length;
								}
							}
							if (data2.schemes !== void 0) {
								let data4 = data2.schemes;
								if (Array.isArray(data4)) {
									if (data4.length > 8) {
										const err12 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/maxItems",
											keyword: "maxItems",
											params: { limit: 8 }
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
									if (data4.length < 1) {
										const err13 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/minItems",
											keyword: "minItems",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
									const len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data5 = data4[i1];
										if (typeof data5 === "string") {
											if (func2(data5) > 20) {
												const err14 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/items/maxLength",
													keyword: "maxLength",
													params: { limit: 20 }
												};
												if (vErrors === null) vErrors = [err14];
												else vErrors.push(err14);
												errors++;
											}
											if (!pattern51.test(data5)) {
												const err15 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[a-z][a-z0-9+.-]*$" }
												};
												if (vErrors === null) vErrors = [err15];
												else vErrors.push(err15);
												errors++;
											}
										} else {
											const err16 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
												schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/items/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									}
									if (!func37(data4)) {
										const err17 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/distinctItems",
											keyword: "distinctItems",
											params: {}
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								} else {
									const err18 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
										schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/schemes/type",
										keyword: "type",
										params: { type: "array" }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
							if (data2.ports !== void 0) {
								let data6 = data2.ports;
								if (Array.isArray(data6)) {
									if (data6.length > 64) {
										const err19 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/maxItems",
											keyword: "maxItems",
											params: { limit: 64 }
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									if (data6.length < 1) {
										const err20 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/minItems",
											keyword: "minItems",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
									const len2 = data6.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data7 = data6[i2];
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
											const err21 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i2,
												schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/items/type",
												keyword: "type",
												params: { type: "integer" }
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 > 65535 || isNaN(data7)) {
												const err22 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i2,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/items/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 65535
													}
												};
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
											}
											if (data7 < 1 || isNaN(data7)) {
												const err23 = {
													instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i2,
													schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/items/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													}
												};
												if (vErrors === null) vErrors = [err23];
												else vErrors.push(err23);
												errors++;
											}
										}
									}
									if (!func37(data6)) {
										const err24 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
											schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/distinctItems",
											keyword: "distinctItems",
											params: {}
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								} else {
									const err25 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
										schemaPath: "#/properties/allowed_egress/items/allOf/1/then/properties/ports/type",
										keyword: "type",
										params: { type: "array" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						} else {
							const err26 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/allOf/1/then/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						var _valid1 = _errs16 === errors;
						valid5 = _valid1;
					}
					if (!valid5) {
						const err27 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/allowed_egress",
					schemaPath: "#/properties/allowed_egress/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.data_classes !== void 0) {
			let data8 = data.data_classes;
			if (Array.isArray(data8)) {
				if (data8.length > 64) {
					const err29 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate407(data8[i3], {
					instancePath: instancePath + "/data_classes/" + i3,
					parentData: data8,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate407.errors : append(vErrors, validate407.errors);
					errors = vErrors.length;
				}
				if (!func37(data8)) {
					const err30 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/data_classes",
					schemaPath: "#/properties/data_classes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.sdk_allowlist !== void 0) {
			let data10 = data.sdk_allowlist;
			if (Array.isArray(data10)) {
				if (data10.length > 1e3) {
					const err32 = {
						instancePath: instancePath + "/sdk_allowlist",
						schemaPath: "#/properties/sdk_allowlist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				const len4 = data10.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data11 = data10[i4];
					if (typeof data11 === "string") {
						if (func2(data11) > 400) {
							const err33 = {
								instancePath: instancePath + "/sdk_allowlist/" + i4,
								schemaPath: "#/properties/sdk_allowlist/items/maxLength",
								keyword: "maxLength",
								params: { limit: 400 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (func2(data11) < 1) {
							const err34 = {
								instancePath: instancePath + "/sdk_allowlist/" + i4,
								schemaPath: "#/properties/sdk_allowlist/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (!pattern7.test(data11)) {
							const err35 = {
								instancePath: instancePath + "/sdk_allowlist/" + i4,
								schemaPath: "#/properties/sdk_allowlist/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/sdk_allowlist/" + i4,
							schemaPath: "#/properties/sdk_allowlist/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (!func37(data10)) {
					const err37 = {
						instancePath: instancePath + "/sdk_allowlist",
						schemaPath: "#/properties/sdk_allowlist/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/sdk_allowlist",
					schemaPath: "#/properties/sdk_allowlist/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data12 = data.permissions;
			if (Array.isArray(data12)) {
				if (data12.length > 6) {
					const err39 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxItems",
						keyword: "maxItems",
						params: { limit: 6 }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				const len5 = data12.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate409(data12[i5], {
					instancePath: instancePath + "/permissions/" + i5,
					parentData: data12,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate409.errors : append(vErrors, validate409.errors);
					errors = vErrors.length;
				}
				if (!func37(data12)) {
					const err40 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.file_access !== void 0) {
			let data14 = data.file_access;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key2 in data14) if (!(key2 === "read" || key2 === "write")) {
					const err42 = {
						instancePath: instancePath + "/file_access",
						schemaPath: "#/properties/file_access/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data14.read !== void 0) {
					let data15 = data14.read;
					if (Array.isArray(data15)) {
						if (data15.length > 256) {
							const err43 = {
								instancePath: instancePath + "/file_access/read",
								schemaPath: "#/properties/file_access/properties/read/maxItems",
								keyword: "maxItems",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						const len6 = data15.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data16 = data15[i6];
							if (typeof data16 === "string") {
								if (func2(data16) > 1024) {
									const err44 = {
										instancePath: instancePath + "/file_access/read/" + i6,
										schemaPath: "#/properties/file_access/properties/read/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 }
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (func2(data16) < 1) {
									const err45 = {
										instancePath: instancePath + "/file_access/read/" + i6,
										schemaPath: "#/properties/file_access/properties/read/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (!pattern7.test(data16)) {
									const err46 = {
										instancePath: instancePath + "/file_access/read/" + i6,
										schemaPath: "#/properties/file_access/properties/read/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/file_access/read/" + i6,
									schemaPath: "#/properties/file_access/properties/read/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (!func37(data15)) {
							const err48 = {
								instancePath: instancePath + "/file_access/read",
								schemaPath: "#/properties/file_access/properties/read/distinctItems",
								keyword: "distinctItems",
								params: {}
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/file_access/read",
							schemaPath: "#/properties/file_access/properties/read/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data14.write !== void 0) {
					let data17 = data14.write;
					if (Array.isArray(data17)) {
						if (data17.length > 256) {
							const err50 = {
								instancePath: instancePath + "/file_access/write",
								schemaPath: "#/properties/file_access/properties/write/maxItems",
								keyword: "maxItems",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						const len7 = data17.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data18 = data17[i7];
							if (typeof data18 === "string") {
								if (func2(data18) > 1024) {
									const err51 = {
										instancePath: instancePath + "/file_access/write/" + i7,
										schemaPath: "#/properties/file_access/properties/write/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 }
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (func2(data18) < 1) {
									const err52 = {
										instancePath: instancePath + "/file_access/write/" + i7,
										schemaPath: "#/properties/file_access/properties/write/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								if (!pattern7.test(data18)) {
									const err53 = {
										instancePath: instancePath + "/file_access/write/" + i7,
										schemaPath: "#/properties/file_access/properties/write/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$" }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/file_access/write/" + i7,
									schemaPath: "#/properties/file_access/properties/write/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (!func37(data17)) {
							const err55 = {
								instancePath: instancePath + "/file_access/write",
								schemaPath: "#/properties/file_access/properties/write/distinctItems",
								keyword: "distinctItems",
								params: {}
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/file_access/write",
							schemaPath: "#/properties/file_access/properties/write/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/file_access",
					schemaPath: "#/properties/file_access/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.data_handling !== void 0) {
			let data19 = data.data_handling;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key3 in data19) if (!(key3 === "retention_days" || key3 === "redaction")) {
					const err58 = {
						instancePath: instancePath + "/data_handling",
						schemaPath: "#/properties/data_handling/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data19.retention_days !== void 0) {
					let data20 = data19.retention_days;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err59 = {
							instancePath: instancePath + "/data_handling/retention_days",
							schemaPath: "#/properties/data_handling/properties/retention_days/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 > 36500 || isNaN(data20)) {
							const err60 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 36500
								}
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data20 < 0 || isNaN(data20)) {
							const err61 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
				}
				if (data19.redaction !== void 0) {
					let data21 = data19.redaction;
					if (Array.isArray(data21)) {
						if (data21.length > 64) {
							const err62 = {
								instancePath: instancePath + "/data_handling/redaction",
								schemaPath: "#/properties/data_handling/properties/redaction/maxItems",
								keyword: "maxItems",
								params: { limit: 64 }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						const len8 = data21.length;
						for (let i8 = 0; i8 < len8; i8++) if (!validate411(data21[i8], {
							instancePath: instancePath + "/data_handling/redaction/" + i8,
							parentData: data21,
							parentDataProperty: i8,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate411.errors : append(vErrors, validate411.errors);
							errors = vErrors.length;
						}
						if (!func37(data21)) {
							const err63 = {
								instancePath: instancePath + "/data_handling/redaction",
								schemaPath: "#/properties/data_handling/properties/redaction/distinctItems",
								keyword: "distinctItems",
								params: {}
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/data_handling/redaction",
							schemaPath: "#/properties/data_handling/properties/redaction/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/data_handling",
					schemaPath: "#/properties/data_handling/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			if (!validate413(data.limits, {
				instancePath: instancePath + "/limits",
				parentData: data,
				parentDataProperty: "limits",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate413.errors : append(vErrors, validate413.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			let data24 = data.stages;
			if (Array.isArray(data24)) {
				if (data24.length > 32) {
					const err66 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 32 }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				const len9 = data24.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate411(data24[i9], {
					instancePath: instancePath + "/stages/" + i9,
					parentData: data24,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate411.errors : append(vErrors, validate411.errors);
					errors = vErrors.length;
				}
				if (!func37(data24)) {
					const err67 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/distinctItems",
						keyword: "distinctItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.output_schema !== void 0) {
			let data26 = data.output_schema;
			if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && typeof data26 !== "boolean") {
				const err69 = {
					instancePath: instancePath + "/output_schema",
					schemaPath: "#/properties/output_schema/type",
					keyword: "type",
					params: { type: schema162.properties.output_schema.type }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data27 = data.origin;
			if (!(data27 === "human" || data27 === "synthesized")) {
				const err70 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema162.properties.origin.enum }
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.licence !== void 0) {
			let data28 = data.licence;
			if (typeof data28 === "string") {
				if (func2(data28) > 200) {
					const err71 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (func2(data28) < 1) {
					const err72 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (!pattern59.test(data28)) {
					const err73 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9 .()+:-]+$" }
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/licence",
					schemaPath: "#/properties/licence/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data29 = data.links;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				for (const key4 in data29) if (!(key4 === "homepage" || key4 === "source" || key4 === "issues" || key4 === "documentation")) {
					const err75 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				if (data29.homepage !== void 0) {
					if (!validate416(data29.homepage, {
						instancePath: instancePath + "/links/homepage",
						parentData: data29,
						parentDataProperty: "homepage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate416.errors : append(vErrors, validate416.errors);
						errors = vErrors.length;
					}
				}
				if (data29.source !== void 0) {
					if (!validate416(data29.source, {
						instancePath: instancePath + "/links/source",
						parentData: data29,
						parentDataProperty: "source",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate416.errors : append(vErrors, validate416.errors);
						errors = vErrors.length;
					}
				}
				if (data29.issues !== void 0) {
					if (!validate416(data29.issues, {
						instancePath: instancePath + "/links/issues",
						parentData: data29,
						parentDataProperty: "issues",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate416.errors : append(vErrors, validate416.errors);
						errors = vErrors.length;
					}
				}
				if (data29.documentation !== void 0) {
					if (!validate416(data29.documentation, {
						instancePath: instancePath + "/links/documentation",
						parentData: data29,
						parentDataProperty: "documentation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate416.errors : append(vErrors, validate416.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
	} else {
		const err77 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err77];
		else vErrors.push(err77);
		errors++;
	}
	validate401.errors = vErrors;
	return errors === 0;
}
validate401.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { isApprovalRecord, isDecision, isEmbeddedManifest, isKeyDraft, isKeySignature, isManifest, isOwnersLock, isPlugin, isPolicy, isPublicationCatalog, isPublicationConfig, isPublicationHead, isPublicationIndexShard, isPublicationRegistry, isPublicationRevocations, isRelease, isReleasePredicate, isRevocation, isWaiver };
