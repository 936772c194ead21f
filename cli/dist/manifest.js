import { a as unlessFound, i as refused, r as ok, t as finding } from "./finding.js";
import { a as parseStrictJson, c as escapePointerToken, d as FindingList, f as shownText, m as isJsonObject, p as isJsonArray } from "./render-findings.js";

// registry-schema/generated/validators.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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
const schema19 = {
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
		"tier": { "oneOf": [{ "$ref": "common.schema.json#/$defs/word" }, { "type": "null" }] },
		"permissions": {
			"type": "array",
			"maxItems": 6,
			"items": { "$ref": "common.schema.json#/$defs/permission" },
			"uniqueItems": true
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
						"maxLength": 2e3
					},
					"hint": {
						"type": "string",
						"maxLength": 1e3
					}
				}
			}
		},
		"version": { "oneOf": [{ "$ref": "common.schema.json#/$defs/version" }, { "type": "null" }] },
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
const func1 = Object.prototype.hasOwnProperty;
const func0 = require_equal().default;
const func2 = require_ucs2length().default;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = { "enum": [
	"network",
	"file_read",
	"file_write",
	"external_api",
	"sensitive_data",
	"subprocess"
] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
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
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" },
				message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = new RegExp("^[A-Za-z0-9._:-]+$", "u");
const pattern6 = new RegExp("^[A-Z][A-Z0-9_]+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
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
				params: { missingProperty: "tier" },
				message: "must have required property 'tier'"
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
				params: { missingProperty: "permissions" },
				message: "must have required property 'permissions'"
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
				params: { missingProperty: "execution_limit_ms" },
				message: "must have required property 'execution_limit_ms'"
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
				params: { missingProperty: "audit_log" },
				message: "must have required property 'audit_log'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate54(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.tier !== void 0) {
			let data2 = data.tier;
			const _errs5 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs6 = errors;
			if (!validate56(data2, {
				instancePath: instancePath + "/tier",
				parentData: data,
				parentDataProperty: "tier",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs7 = errors;
			if (data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.permissions !== void 0) {
			let data3 = data.permissions;
			if (Array.isArray(data3)) {
				if (data3.length > 6) {
					const err9 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxItems",
						keyword: "maxItems",
						params: { limit: 6 },
						message: "must NOT have more than 6 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate58(data3[i0], {
					instancePath: instancePath + "/permissions/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
					errors = vErrors.length;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data3[i1], data3[j0])) {
						const err10 = {
							instancePath: instancePath + "/permissions",
							schemaPath: "#/properties/permissions/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
						break outer0;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.execution_limit_ms !== void 0) {
			let data5 = data.execution_limit_ms;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				const err12 = {
					instancePath: instancePath + "/execution_limit_ms",
					schemaPath: "#/properties/execution_limit_ms/type",
					keyword: "type",
					params: { type: schema19.properties.execution_limit_ms.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 864e5 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/execution_limit_ms",
						schemaPath: "#/properties/execution_limit_ms/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e5
						},
						message: "must be <= 86400000"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/execution_limit_ms",
						schemaPath: "#/properties/execution_limit_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.audit_log !== void 0) {
			let data6 = data.audit_log;
			if (typeof data6 === "string") {
				if (func2(data6) > 120) {
					const err15 = {
						instancePath: instancePath + "/audit_log",
						schemaPath: "#/properties/audit_log/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func2(data6) < 1) {
					const err16 = {
						instancePath: instancePath + "/audit_log",
						schemaPath: "#/properties/audit_log/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (!pattern5.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/audit_log",
						schemaPath: "#/properties/audit_log/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._:-]+$" },
						message: "must match pattern \"^[A-Za-z0-9._:-]+$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/audit_log",
					schemaPath: "#/properties/audit_log/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data7 = data.verdict;
			if (!(data7 === "allow" || data7 === "deny")) {
				const err19 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data8 = data.findings;
			if (Array.isArray(data8)) {
				if (data8.length > 1e3) {
					const err20 = {
						instancePath: instancePath + "/findings",
						schemaPath: "#/properties/findings/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len1 = data8.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.code === void 0) {
							const err21 = {
								instancePath: instancePath + "/findings/" + i2,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9.message === void 0) {
							const err22 = {
								instancePath: instancePath + "/findings/" + i2,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "code" || key1 === "message" || key1 === "hint")) {
							const err23 = {
								instancePath: instancePath + "/findings/" + i2,
								schemaPath: "#/properties/findings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data9.code !== void 0) {
							let data10 = data9.code;
							if (typeof data10 === "string") {
								if (func2(data10) > 80) {
									const err24 = {
										instancePath: instancePath + "/findings/" + i2 + "/code",
										schemaPath: "#/properties/findings/items/properties/code/maxLength",
										keyword: "maxLength",
										params: { limit: 80 },
										message: "must NOT have more than 80 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (!pattern6.test(data10)) {
									const err25 = {
										instancePath: instancePath + "/findings/" + i2 + "/code",
										schemaPath: "#/properties/findings/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z][A-Z0-9_]+$" },
										message: "must match pattern \"^[A-Z][A-Z0-9_]+$\""
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/findings/" + i2 + "/code",
									schemaPath: "#/properties/findings/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data9.message !== void 0) {
							let data11 = data9.message;
							if (typeof data11 === "string") {
								if (func2(data11) > 2e3) {
									const err27 = {
										instancePath: instancePath + "/findings/" + i2 + "/message",
										schemaPath: "#/properties/findings/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 characters"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/findings/" + i2 + "/message",
									schemaPath: "#/properties/findings/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data9.hint !== void 0) {
							let data12 = data9.hint;
							if (typeof data12 === "string") {
								if (func2(data12) > 1e3) {
									const err29 = {
										instancePath: instancePath + "/findings/" + i2 + "/hint",
										schemaPath: "#/properties/findings/items/properties/hint/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/findings/" + i2 + "/hint",
									schemaPath: "#/properties/findings/items/properties/hint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/findings/" + i2,
							schemaPath: "#/properties/findings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data13 = data.version;
			const _errs29 = errors;
			let valid8 = false;
			let passing1 = null;
			const _errs30 = errors;
			if (!validate60(data13, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs30 === errors;
			if (_valid1) {
				valid8 = true;
				passing1 = 0;
			}
			const _errs31 = errors;
			if (data13 !== null) {
				const err33 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			var _valid1 = _errs31 === errors;
			if (_valid1 && valid8) {
				valid8 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid8 = true;
				passing1 = 1;
			}
			if (!valid8) {
				const err34 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs29;
				if (vErrors !== null) {
					if (_errs29) vErrors.length = _errs29;
					else vErrors = null;
				}
			}
		}
		if (data.digest !== void 0) {
			if (!validate62(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.run_id !== void 0) {
			let data15 = data.run_id;
			if (typeof data15 === "string") {
				if (func2(data15) > 120) {
					const err35 = {
						instancePath: instancePath + "/run_id",
						schemaPath: "#/properties/run_id/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (func2(data15) < 1) {
					const err36 = {
						instancePath: instancePath + "/run_id",
						schemaPath: "#/properties/run_id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (!pattern5.test(data15)) {
					const err37 = {
						instancePath: instancePath + "/run_id",
						schemaPath: "#/properties/run_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._:-]+$" },
						message: "must match pattern \"^[A-Za-z0-9._:-]+$\""
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/run_id",
					schemaPath: "#/properties/run_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.publication_version !== void 0) {
			let data16 = data.publication_version;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
				const err39 = {
					instancePath: instancePath + "/publication_version",
					schemaPath: "#/properties/publication_version/type",
					keyword: "type",
					params: { type: schema19.properties.publication_version.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 9007199254740991 || isNaN(data16)) {
					const err40 = {
						instancePath: instancePath + "/publication_version",
						schemaPath: "#/properties/publication_version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data16 < 1 || isNaN(data16)) {
					const err41 = {
						instancePath: instancePath + "/publication_version",
						schemaPath: "#/properties/publication_version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.isolation !== void 0) {
			let data17 = data.isolation;
			if (!(data17 === "L0" || data17 === "L1" || data17 === "L2" || data17 === "L3" || data17 === null)) {
				const err42 = {
					instancePath: instancePath + "/isolation",
					schemaPath: "#/properties/isolation/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.isolation.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.decided_at !== void 0) {
			if (!validate64(data.decided_at, {
				instancePath: instancePath + "/decided_at",
				parentData: data,
				parentDataProperty: "decided_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
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
const isManifest = validate66;
const schema27 = {
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
			"items": { "oneOf": [{
				"type": "string",
				"minLength": 1,
				"maxLength": 253,
				"pattern": "^[A-Za-z0-9.:*_\\-\\[\\]/]+$"
			}, {
				"type": "object",
				"additionalProperties": false,
				"required": ["host"],
				"properties": {
					"host": {
						"type": "string",
						"minLength": 1,
						"maxLength": 253,
						"pattern": "^[A-Za-z0-9.:*_\\-\\[\\]/]+$"
					},
					"schemes": {
						"type": "array",
						"minItems": 1,
						"maxItems": 8,
						"items": {
							"type": "string",
							"maxLength": 20,
							"pattern": "^[a-z][a-z0-9+.-]*$"
						},
						"uniqueItems": true
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
						"uniqueItems": true
					}
				}
			}] }
		},
		"data_classes": {
			"type": "array",
			"maxItems": 64,
			"items": { "$ref": "common.schema.json#/$defs/dataClass" },
			"uniqueItems": true
		},
		"sdk_allowlist": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 400,
				"pattern": "^[^\\u0000-\\u001f\\u007f]+$"
			},
			"uniqueItems": true
		},
		"built_by": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._/@:-]*$"
		},
		"built_at": { "$ref": "common.schema.json#/$defs/timestamp" },
		"permissions": {
			"type": "array",
			"maxItems": 6,
			"items": { "$ref": "common.schema.json#/$defs/permission" },
			"uniqueItems": true
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
						"pattern": "^[^\\u0000-\\u001f\\u007f]+$"
					},
					"uniqueItems": true
				},
				"write": {
					"type": "array",
					"maxItems": 256,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"pattern": "^[^\\u0000-\\u001f\\u007f]+$"
					},
					"uniqueItems": true
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
					"uniqueItems": true
				}
			}
		},
		"limits": { "$ref": "common.schema.json#/$defs/limits" },
		"stages": {
			"type": "array",
			"maxItems": 32,
			"items": { "$ref": "common.schema.json#/$defs/word" },
			"uniqueItems": true
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
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern16 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
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
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
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
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "execution_ms" || key0 === "memory_mb" || key0 === "output_bytes" || key0 === "processes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 86400000"
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
						},
						message: "must be >= 1"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 1048576"
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
						},
						message: "must be >= 1"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 1099511627776"
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
						},
						message: "must be >= 0"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 4096"
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
						},
						message: "must be >= 1"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern24 = new RegExp("^https?://[^\\s@]+$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 },
				message: "must NOT have more than 2048 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern24.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s@]+$" },
				message: "must match pattern \"^https?://[^\\s@]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern13 = new RegExp("^[A-Za-z0-9.:*_\\-\\[\\]/]+$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9+.-]*$", "u");
const pattern17 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/@:-]*$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9 .()+:-]+$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
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
				params: { missingProperty: "artifact_digest" },
				message: "must have required property 'artifact_digest'"
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
				params: { missingProperty: "allowed_egress" },
				message: "must have required property 'allowed_egress'"
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
				params: { missingProperty: "data_classes" },
				message: "must have required property 'data_classes'"
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
				params: { missingProperty: "sdk_allowlist" },
				message: "must have required property 'sdk_allowlist'"
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
				params: { missingProperty: "built_by" },
				message: "must have required property 'built_by'"
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
				params: { missingProperty: "built_at" },
				message: "must have required property 'built_at'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema27.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.plugin_id !== void 0) {
			if (!validate67(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifact_digest !== void 0) {
			if (!validate69(data.artifact_digest, {
				instancePath: instancePath + "/artifact_digest",
				parentData: data,
				parentDataProperty: "artifact_digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					const _errs7 = errors;
					let valid3 = false;
					let passing0 = null;
					const _errs8 = errors;
					if (typeof data3 === "string") {
						if (func2(data3) > 253) {
							const err9 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 253 },
								message: "must NOT have more than 253 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func2(data3) < 1) {
							const err10 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern13.test(data3)) {
							const err11 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.:*_\\-\\[\\]/]+$" },
								message: "must match pattern \"^[A-Za-z0-9.:*_\\-\\[\\]/]+$\""
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/oneOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					var _valid0 = _errs8 === errors;
					if (_valid0) {
						valid3 = true;
						passing0 = 0;
					}
					const _errs10 = errors;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.host === void 0) {
							const err13 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "host" },
								message: "must have required property 'host'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "host" || key1 === "schemes" || key1 === "ports")) {
							const err14 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data3.host !== void 0) {
							let data4 = data3.host;
							if (typeof data4 === "string") {
								if (func2(data4) > 253) {
									const err15 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (func2(data4) < 1) {
									const err16 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (!pattern13.test(data4)) {
									const err17 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9.:*_\\-\\[\\]/]+$" },
										message: "must match pattern \"^[A-Za-z0-9.:*_\\-\\[\\]/]+$\""
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
									schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data3.schemes !== void 0) {
							let data5 = data3.schemes;
							if (Array.isArray(data5)) {
								if (data5.length > 8) {
									const err19 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/maxItems",
										keyword: "maxItems",
										params: { limit: 8 },
										message: "must NOT have more than 8 items"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (data5.length < 1) {
									const err20 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 === "string") {
										if (func2(data6) > 20) {
											const err21 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/items/maxLength",
												keyword: "maxLength",
												params: { limit: 20 },
												message: "must NOT have more than 20 characters"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										if (!pattern15.test(data6)) {
											const err22 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z][a-z0-9+.-]*$" },
												message: "must match pattern \"^[a-z][a-z0-9+.-]*$\""
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
									} else {
										const err23 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
											schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
								let i2 = data5.length;
								let j0;
								if (i2 > 1) {
									const indices0 = {};
									for (; i2--;) {
										let item0 = data5[i2];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err24 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
											break;
										}
										indices0[item0] = i2;
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
									schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data3.ports !== void 0) {
							let data7 = data3.ports;
							if (Array.isArray(data7)) {
								if (data7.length > 64) {
									const err26 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data7.length < 1) {
									const err27 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								const len2 = data7.length;
								for (let i3 = 0; i3 < len2; i3++) {
									let data8 = data7[i3];
									if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
										const err28 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i3,
											schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									if (typeof data8 == "number" && isFinite(data8)) {
										if (data8 > 65535 || isNaN(data8)) {
											const err29 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i3,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/items/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 65535
												},
												message: "must be <= 65535"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
										if (data8 < 1 || isNaN(data8)) {
											const err30 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i3,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
									}
								}
								let i4 = data7.length;
								let j1;
								if (i4 > 1) {
									const indices1 = {};
									for (; i4--;) {
										let item1 = data7[i4];
										if (!(typeof item1 == "number" && !(item1 % 1) && !isNaN(item1) && isFinite(item1))) continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err31 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i4,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
											break;
										}
										indices1[item1] = i4;
									}
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
									schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					if (_valid0 && valid3) {
						valid3 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid3 = true;
						passing0 = 1;
					}
					if (!valid3) {
						const err34 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					} else {
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/allowed_egress",
					schemaPath: "#/properties/allowed_egress/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.data_classes !== void 0) {
			let data9 = data.data_classes;
			if (Array.isArray(data9)) {
				if (data9.length > 64) {
					const err36 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len3 = data9.length;
				for (let i5 = 0; i5 < len3; i5++) if (!validate71(data9[i5], {
					instancePath: instancePath + "/data_classes/" + i5,
					parentData: data9,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
				let i6 = data9.length;
				let j2;
				if (i6 > 1) {
					outer0: for (; i6--;) for (j2 = i6; j2--;) if (func0(data9[i6], data9[j2])) {
						const err37 = {
							instancePath: instancePath + "/data_classes",
							schemaPath: "#/properties/data_classes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i6,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
						break outer0;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/data_classes",
					schemaPath: "#/properties/data_classes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.sdk_allowlist !== void 0) {
			let data11 = data.sdk_allowlist;
			if (Array.isArray(data11)) {
				if (data11.length > 1e3) {
					const err39 = {
						instancePath: instancePath + "/sdk_allowlist",
						schemaPath: "#/properties/sdk_allowlist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				const len4 = data11.length;
				for (let i7 = 0; i7 < len4; i7++) {
					let data12 = data11[i7];
					if (typeof data12 === "string") {
						if (func2(data12) > 400) {
							const err40 = {
								instancePath: instancePath + "/sdk_allowlist/" + i7,
								schemaPath: "#/properties/sdk_allowlist/items/maxLength",
								keyword: "maxLength",
								params: { limit: 400 },
								message: "must NOT have more than 400 characters"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (func2(data12) < 1) {
							const err41 = {
								instancePath: instancePath + "/sdk_allowlist/" + i7,
								schemaPath: "#/properties/sdk_allowlist/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (!pattern17.test(data12)) {
							const err42 = {
								instancePath: instancePath + "/sdk_allowlist/" + i7,
								schemaPath: "#/properties/sdk_allowlist/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/sdk_allowlist/" + i7,
							schemaPath: "#/properties/sdk_allowlist/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				let i8 = data11.length;
				let j3;
				if (i8 > 1) {
					const indices2 = {};
					for (; i8--;) {
						let item2 = data11[i8];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j3 = indices2[item2];
							const err44 = {
								instancePath: instancePath + "/sdk_allowlist",
								schemaPath: "#/properties/sdk_allowlist/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i8,
									j: j3
								},
								message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
							break;
						}
						indices2[item2] = i8;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/sdk_allowlist",
					schemaPath: "#/properties/sdk_allowlist/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.built_by !== void 0) {
			let data13 = data.built_by;
			if (typeof data13 === "string") {
				if (func2(data13) > 200) {
					const err46 = {
						instancePath: instancePath + "/built_by",
						schemaPath: "#/properties/built_by/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (func2(data13) < 1) {
					const err47 = {
						instancePath: instancePath + "/built_by",
						schemaPath: "#/properties/built_by/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (!pattern18.test(data13)) {
					const err48 = {
						instancePath: instancePath + "/built_by",
						schemaPath: "#/properties/built_by/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/@:-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._/@:-]*$\""
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/built_by",
					schemaPath: "#/properties/built_by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.built_at !== void 0) {
			if (!validate73(data.built_at, {
				instancePath: instancePath + "/built_at",
				parentData: data,
				parentDataProperty: "built_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.permissions !== void 0) {
			let data15 = data.permissions;
			if (Array.isArray(data15)) {
				if (data15.length > 6) {
					const err50 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxItems",
						keyword: "maxItems",
						params: { limit: 6 },
						message: "must NOT have more than 6 items"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				const len5 = data15.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate75(data15[i9], {
					instancePath: instancePath + "/permissions/" + i9,
					parentData: data15,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
				let i10 = data15.length;
				let j4;
				if (i10 > 1) {
					outer1: for (; i10--;) for (j4 = i10; j4--;) if (func0(data15[i10], data15[j4])) {
						const err51 = {
							instancePath: instancePath + "/permissions",
							schemaPath: "#/properties/permissions/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i10,
								j: j4
							},
							message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
						break outer1;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.file_access !== void 0) {
			let data17 = data.file_access;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key2 in data17) if (!(key2 === "read" || key2 === "write")) {
					const err53 = {
						instancePath: instancePath + "/file_access",
						schemaPath: "#/properties/file_access/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data17.read !== void 0) {
					let data18 = data17.read;
					if (Array.isArray(data18)) {
						if (data18.length > 256) {
							const err54 = {
								instancePath: instancePath + "/file_access/read",
								schemaPath: "#/properties/file_access/properties/read/maxItems",
								keyword: "maxItems",
								params: { limit: 256 },
								message: "must NOT have more than 256 items"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						const len6 = data18.length;
						for (let i11 = 0; i11 < len6; i11++) {
							let data19 = data18[i11];
							if (typeof data19 === "string") {
								if (func2(data19) > 1024) {
									const err55 = {
										instancePath: instancePath + "/file_access/read/" + i11,
										schemaPath: "#/properties/file_access/properties/read/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (func2(data19) < 1) {
									const err56 = {
										instancePath: instancePath + "/file_access/read/" + i11,
										schemaPath: "#/properties/file_access/properties/read/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (!pattern17.test(data19)) {
									const err57 = {
										instancePath: instancePath + "/file_access/read/" + i11,
										schemaPath: "#/properties/file_access/properties/read/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/file_access/read/" + i11,
									schemaPath: "#/properties/file_access/properties/read/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						let i12 = data18.length;
						let j5;
						if (i12 > 1) {
							const indices3 = {};
							for (; i12--;) {
								let item3 = data18[i12];
								if (typeof item3 !== "string") continue;
								if (typeof indices3[item3] == "number") {
									j5 = indices3[item3];
									const err59 = {
										instancePath: instancePath + "/file_access/read",
										schemaPath: "#/properties/file_access/properties/read/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i12,
											j: j5
										},
										message: "must NOT have duplicate items (items ## " + j5 + " and " + i12 + " are identical)"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
									break;
								}
								indices3[item3] = i12;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/file_access/read",
							schemaPath: "#/properties/file_access/properties/read/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data17.write !== void 0) {
					let data20 = data17.write;
					if (Array.isArray(data20)) {
						if (data20.length > 256) {
							const err61 = {
								instancePath: instancePath + "/file_access/write",
								schemaPath: "#/properties/file_access/properties/write/maxItems",
								keyword: "maxItems",
								params: { limit: 256 },
								message: "must NOT have more than 256 items"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						const len7 = data20.length;
						for (let i13 = 0; i13 < len7; i13++) {
							let data21 = data20[i13];
							if (typeof data21 === "string") {
								if (func2(data21) > 1024) {
									const err62 = {
										instancePath: instancePath + "/file_access/write/" + i13,
										schemaPath: "#/properties/file_access/properties/write/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (func2(data21) < 1) {
									const err63 = {
										instancePath: instancePath + "/file_access/write/" + i13,
										schemaPath: "#/properties/file_access/properties/write/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (!pattern17.test(data21)) {
									const err64 = {
										instancePath: instancePath + "/file_access/write/" + i13,
										schemaPath: "#/properties/file_access/properties/write/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/file_access/write/" + i13,
									schemaPath: "#/properties/file_access/properties/write/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						let i14 = data20.length;
						let j6;
						if (i14 > 1) {
							const indices4 = {};
							for (; i14--;) {
								let item4 = data20[i14];
								if (typeof item4 !== "string") continue;
								if (typeof indices4[item4] == "number") {
									j6 = indices4[item4];
									const err66 = {
										instancePath: instancePath + "/file_access/write",
										schemaPath: "#/properties/file_access/properties/write/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i14,
											j: j6
										},
										message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
									break;
								}
								indices4[item4] = i14;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/file_access/write",
							schemaPath: "#/properties/file_access/properties/write/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/file_access",
					schemaPath: "#/properties/file_access/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.data_handling !== void 0) {
			let data22 = data.data_handling;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key3 in data22) if (!(key3 === "retention_days" || key3 === "redaction")) {
					const err69 = {
						instancePath: instancePath + "/data_handling",
						schemaPath: "#/properties/data_handling/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data22.retention_days !== void 0) {
					let data23 = data22.retention_days;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err70 = {
							instancePath: instancePath + "/data_handling/retention_days",
							schemaPath: "#/properties/data_handling/properties/retention_days/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 > 36500 || isNaN(data23)) {
							const err71 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 36500
								},
								message: "must be <= 36500"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data23 < 0 || isNaN(data23)) {
							const err72 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
				}
				if (data22.redaction !== void 0) {
					let data24 = data22.redaction;
					if (Array.isArray(data24)) {
						if (data24.length > 64) {
							const err73 = {
								instancePath: instancePath + "/data_handling/redaction",
								schemaPath: "#/properties/data_handling/properties/redaction/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						const len8 = data24.length;
						for (let i15 = 0; i15 < len8; i15++) if (!validate77(data24[i15], {
							instancePath: instancePath + "/data_handling/redaction/" + i15,
							parentData: data24,
							parentDataProperty: i15,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
							errors = vErrors.length;
						}
						let i16 = data24.length;
						let j7;
						if (i16 > 1) {
							outer2: for (; i16--;) for (j7 = i16; j7--;) if (func0(data24[i16], data24[j7])) {
								const err74 = {
									instancePath: instancePath + "/data_handling/redaction",
									schemaPath: "#/properties/data_handling/properties/redaction/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i16,
										j: j7
									},
									message: "must NOT have duplicate items (items ## " + j7 + " and " + i16 + " are identical)"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
								break outer2;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/data_handling/redaction",
							schemaPath: "#/properties/data_handling/properties/redaction/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/data_handling",
					schemaPath: "#/properties/data_handling/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			if (!validate79(data.limits, {
				instancePath: instancePath + "/limits",
				parentData: data,
				parentDataProperty: "limits",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			let data27 = data.stages;
			if (Array.isArray(data27)) {
				if (data27.length > 32) {
					const err77 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				const len9 = data27.length;
				for (let i17 = 0; i17 < len9; i17++) if (!validate77(data27[i17], {
					instancePath: instancePath + "/stages/" + i17,
					parentData: data27,
					parentDataProperty: i17,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
					errors = vErrors.length;
				}
				let i18 = data27.length;
				let j8;
				if (i18 > 1) {
					outer3: for (; i18--;) for (j8 = i18; j8--;) if (func0(data27[i18], data27[j8])) {
						const err78 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i18,
								j: j8
							},
							message: "must NOT have duplicate items (items ## " + j8 + " and " + i18 + " are identical)"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
						break outer3;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.output_schema !== void 0) {
			let data29 = data.output_schema;
			if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && typeof data29 !== "boolean") {
				const err80 = {
					instancePath: instancePath + "/output_schema",
					schemaPath: "#/properties/output_schema/type",
					keyword: "type",
					params: { type: schema27.properties.output_schema.type },
					message: "must be object,boolean"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data30 = data.origin;
			if (!(data30 === "human" || data30 === "synthesized")) {
				const err81 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.origin.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.licence !== void 0) {
			let data31 = data.licence;
			if (typeof data31 === "string") {
				if (func2(data31) > 200) {
					const err82 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (func2(data31) < 1) {
					const err83 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (!pattern23.test(data31)) {
					const err84 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9 .()+:-]+$" },
						message: "must match pattern \"^[A-Za-z0-9 .()+:-]+$\""
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/licence",
					schemaPath: "#/properties/licence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data32 = data.links;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key4 in data32) if (!(key4 === "homepage" || key4 === "source" || key4 === "issues" || key4 === "documentation")) {
					const err86 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data32.homepage !== void 0) {
					if (!validate82(data32.homepage, {
						instancePath: instancePath + "/links/homepage",
						parentData: data32,
						parentDataProperty: "homepage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data32.source !== void 0) {
					if (!validate82(data32.source, {
						instancePath: instancePath + "/links/source",
						parentData: data32,
						parentDataProperty: "source",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data32.issues !== void 0) {
					if (!validate82(data32.issues, {
						instancePath: instancePath + "/links/issues",
						parentData: data32,
						parentDataProperty: "issues",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data32.documentation !== void 0) {
					if (!validate82(data32.documentation, {
						instancePath: instancePath + "/links/documentation",
						parentData: data32,
						parentDataProperty: "documentation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
	} else {
		const err88 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err88];
		else vErrors.push(err88);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPlugin = validate87;
const schema36 = {
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
			"items": {
				"type": "string",
				"maxLength": 200,
				"pattern": "^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"
			},
			"uniqueItems": true
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
		"status": { "enum": ["active", "retired"] },
		"summary": { "$ref": "common.schema.json#/$defs/line" }
	}
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern28 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern28.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema40 = { "enum": [
	"observe",
	"quarantine",
	"enforce",
	"high",
	"medium",
	"low"
] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "observe" || data === "quarantine" || data === "enforce" || data === "high" || data === "medium" || data === "low")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema40.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
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
			"pattern": "^[0-9]{1,20}$"
		},
		"source_repository_owner_id": {
			"type": "string",
			"pattern": "^[0-9]{1,20}$"
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
		"trigger": {
			"type": "string",
			"maxLength": 63,
			"pattern": "^[a-z_]+$"
		},
		"runner_environment": { "enum": ["github-hosted", "self-hosted"] }
	}
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 },
				message: "must NOT have more than 2048 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern24.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s@]+$" },
				message: "must match pattern \"^https?://[^\\s@]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern30 = new RegExp("^[0-9]{1,20}$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
const pattern33 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$", "u");
const pattern34 = new RegExp("^[a-z_]+$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
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
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'"
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
				params: { missingProperty: "source_repository" },
				message: "must have required property 'source_repository'"
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
				params: { missingProperty: "source_repository_id" },
				message: "must have required property 'source_repository_id'"
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
				params: { missingProperty: "source_repository_owner_id" },
				message: "must have required property 'source_repository_owner_id'"
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
				params: { missingProperty: "workflow" },
				message: "must have required property 'workflow'"
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
				params: { missingProperty: "ref_pattern" },
				message: "must have required property 'ref_pattern'"
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
				params: { missingProperty: "trigger" },
				message: "must have required property 'trigger'"
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
				params: { missingProperty: "runner_environment" },
				message: "must have required property 'runner_environment'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema42.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: "workflow" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			if (!validate98(data.issuer, {
				instancePath: instancePath + "/issuer",
				parentData: data,
				parentDataProperty: "issuer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.source_repository !== void 0) {
			if (!validate98(data.source_repository, {
				instancePath: instancePath + "/source_repository",
				parentData: data,
				parentDataProperty: "source_repository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.source_repository_id !== void 0) {
			let data3 = data.source_repository_id;
			if (typeof data3 === "string") {
				if (!pattern30.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/source_repository_id",
						schemaPath: "#/properties/source_repository_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" },
						message: "must match pattern \"^[0-9]{1,20}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/source_repository_id",
					schemaPath: "#/properties/source_repository_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.source_repository_owner_id !== void 0) {
			let data4 = data.source_repository_owner_id;
			if (typeof data4 === "string") {
				if (!pattern30.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/source_repository_owner_id",
						schemaPath: "#/properties/source_repository_owner_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" },
						message: "must match pattern \"^[0-9]{1,20}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/source_repository_owner_id",
					schemaPath: "#/properties/source_repository_owner_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			let data5 = data.workflow;
			if (typeof data5 === "string") {
				if (func2(data5) > 400) {
					const err15 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/maxLength",
						keyword: "maxLength",
						params: { limit: 400 },
						message: "must NOT have more than 400 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern32.test(data5)) {
					const err16 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" },
						message: "must match pattern \"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.ref_pattern !== void 0) {
			let data6 = data.ref_pattern;
			if (typeof data6 === "string") {
				if (func2(data6) > 300) {
					const err18 = {
						instancePath: instancePath + "/ref_pattern",
						schemaPath: "#/properties/ref_pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern33.test(data6)) {
					const err19 = {
						instancePath: instancePath + "/ref_pattern",
						schemaPath: "#/properties/ref_pattern/pattern",
						keyword: "pattern",
						params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$" },
						message: "must match pattern \"^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/ref_pattern",
					schemaPath: "#/properties/ref_pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.trigger !== void 0) {
			let data7 = data.trigger;
			if (typeof data7 === "string") {
				if (func2(data7) > 63) {
					const err21 = {
						instancePath: instancePath + "/trigger",
						schemaPath: "#/properties/trigger/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (!pattern34.test(data7)) {
					const err22 = {
						instancePath: instancePath + "/trigger",
						schemaPath: "#/properties/trigger/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z_]+$" },
						message: "must match pattern \"^[a-z_]+$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/trigger",
					schemaPath: "#/properties/trigger/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.runner_environment !== void 0) {
			let data8 = data.runner_environment;
			if (!(data8 === "github-hosted" || data8 === "self-hosted")) {
				const err24 = {
					instancePath: instancePath + "/runner_environment",
					schemaPath: "#/properties/runner_environment/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.runner_environment.enum },
					message: "must be equal to one of the allowed values"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern35 = new RegExp("^[0-9a-f]{64}$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern35.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern36 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
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
				params: { missingProperty: "key_id" },
				message: "must have required property 'key_id'"
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
				params: { missingProperty: "public_key" },
				message: "must have required property 'public_key'"
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
				params: { missingProperty: "valid_from" },
				message: "must have required property 'valid_from'"
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
				params: { missingProperty: "valid_until" },
				message: "must have required property 'valid_until'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: "key" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.key_id !== void 0) {
			if (!validate103(data.key_id, {
				instancePath: instancePath + "/key_id",
				parentData: data,
				parentDataProperty: "key_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern36.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/public_key",
						schemaPath: "#/properties/public_key/pattern",
						keyword: "pattern",
						params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$" },
						message: "must match pattern \"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$\""
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.valid_from !== void 0) {
			if (!validate105(data.valid_from, {
				instancePath: instancePath + "/valid_from",
				parentData: data,
				parentDataProperty: "valid_from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
				errors = vErrors.length;
			}
		}
		if (data.valid_until !== void 0) {
			if (!validate105(data.valid_until, {
				instancePath: instancePath + "/valid_until",
				parentData: data,
				parentDataProperty: "valid_until",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate97(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs2 = errors;
	if (!validate102(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate96.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate96.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern17.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern26 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
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
				params: { missingProperty: "owners" },
				message: "must have required property 'owners'"
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
				params: { missingProperty: "tier" },
				message: "must have required property 'tier'"
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
				params: { missingProperty: "on_breach" },
				message: "must have required property 'on_breach'"
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
				params: { missingProperty: "publishers" },
				message: "must have required property 'publishers'"
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
				params: { missingProperty: "dependencies" },
				message: "must have required property 'dependencies'"
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
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema36.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate88(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
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
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func2(data3) > 200) {
							const err12 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (!pattern26.test(data3)) {
							const err13 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$" },
								message: "must match pattern \"^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err15 = {
								instancePath: instancePath + "/owners",
								schemaPath: "#/properties/owners/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.tier !== void 0) {
			let data4 = data.tier;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.name === void 0) {
					const err17 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data4.review_by === void 0) {
					const err18 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/required",
						keyword: "required",
						params: { missingProperty: "review_by" },
						message: "must have required property 'review_by'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "name" || key1 === "review_by")) {
					const err19 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/properties/tier/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4.name !== void 0) {
					if (!validate90(data4.name, {
						instancePath: instancePath + "/tier/name",
						parentData: data4,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				}
				if (data4.review_by !== void 0) {
					if (!validate92(data4.review_by, {
						instancePath: instancePath + "/tier/review_by",
						parentData: data4,
						parentDataProperty: "review_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/properties/tier/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.on_breach !== void 0) {
			if (!validate94(data.on_breach, {
				instancePath: instancePath + "/on_breach",
				parentData: data,
				parentDataProperty: "on_breach",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
				errors = vErrors.length;
			}
		}
		if (data.publishers !== void 0) {
			let data8 = data.publishers;
			if (Array.isArray(data8)) {
				if (data8.length > 20) {
					const err21 = {
						instancePath: instancePath + "/publishers",
						schemaPath: "#/properties/publishers/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.length < 1) {
					const err22 = {
						instancePath: instancePath + "/publishers",
						schemaPath: "#/properties/publishers/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				const len1 = data8.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate96(data8[i2], {
					instancePath: instancePath + "/publishers/" + i2,
					parentData: data8,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/publishers",
					schemaPath: "#/properties/publishers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data10 = data.dependencies;
			if (!(data10 === "vendored" || data10 === "locked" || data10 === "host")) {
				const err24 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.dependencies.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data11 = data.status;
			if (!(data11 === "active" || data11 === "retired")) {
				const err25 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			if (!validate110(data.summary, {
				instancePath: instancePath + "/summary",
				parentData: data,
				parentDataProperty: "summary",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPolicy = validate112;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
validate118.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "execution_ms" || key0 === "memory_mb" || key0 === "output_bytes" || key0 === "processes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 86400000"
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
						},
						message: "must be >= 1"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 1048576"
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
						},
						message: "must be >= 1"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 1099511627776"
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
						},
						message: "must be >= 0"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 4096"
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
						},
						message: "must be >= 1"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern41 = new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+$", "u");
const pattern42 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "data_classes" },
				message: "must have required property 'data_classes'"
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
				params: { missingProperty: "tiers" },
				message: "must have required property 'tiers'"
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
				params: { missingProperty: "artifact_origins" },
				message: "must have required property 'artifact_origins'"
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
				params: { missingProperty: "approvals" },
				message: "must have required property 'approvals'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "data_classes" || key0 === "tiers" || key0 === "artifact_origins" || key0 === "approvals")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
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
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
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
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate113(data1[i0], {
					instancePath: instancePath + "/data_classes/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data1[i1], data1[j0])) {
						const err9 = {
							instancePath: instancePath + "/data_classes",
							schemaPath: "#/properties/data_classes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
						break outer0;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/data_classes",
					schemaPath: "#/properties/data_classes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
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
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len1 = data3.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data4 = data3[i2];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/tiers/" + i2,
								schemaPath: "#/properties/tiers/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "name" || key1 === "max_data_class" || key1 === "permissions" || key1 === "max_limits")) {
							const err14 = {
								instancePath: instancePath + "/tiers/" + i2,
								schemaPath: "#/properties/tiers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.name !== void 0) {
							if (!validate115(data4.name, {
								instancePath: instancePath + "/tiers/" + i2 + "/name",
								parentData: data4,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
								errors = vErrors.length;
							}
						}
						if (data4.max_data_class !== void 0) {
							if (!validate113(data4.max_data_class, {
								instancePath: instancePath + "/tiers/" + i2 + "/max_data_class",
								parentData: data4,
								parentDataProperty: "max_data_class",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
								errors = vErrors.length;
							}
						}
						if (data4.permissions !== void 0) {
							let data7 = data4.permissions;
							if (Array.isArray(data7)) {
								if (data7.length > 6) {
									const err15 = {
										instancePath: instancePath + "/tiers/" + i2 + "/permissions",
										schemaPath: "#/properties/tiers/items/properties/permissions/maxItems",
										keyword: "maxItems",
										params: { limit: 6 },
										message: "must NOT have more than 6 items"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								const len2 = data7.length;
								for (let i3 = 0; i3 < len2; i3++) if (!validate118(data7[i3], {
									instancePath: instancePath + "/tiers/" + i2 + "/permissions/" + i3,
									parentData: data7,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
									errors = vErrors.length;
								}
								let i4 = data7.length;
								let j1;
								if (i4 > 1) {
									outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data7[i4], data7[j1])) {
										const err16 = {
											instancePath: instancePath + "/tiers/" + i2 + "/permissions",
											schemaPath: "#/properties/tiers/items/properties/permissions/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i4,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
										break outer1;
									}
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/tiers/" + i2 + "/permissions",
									schemaPath: "#/properties/tiers/items/properties/permissions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data4.max_limits !== void 0) {
							if (!validate120(data4.max_limits, {
								instancePath: instancePath + "/tiers/" + i2 + "/max_limits",
								parentData: data4,
								parentDataProperty: "max_limits",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/tiers/" + i2,
							schemaPath: "#/properties/tiers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.artifact_origins !== void 0) {
			let data10 = data.artifact_origins;
			if (Array.isArray(data10)) {
				if (data10.length > 64) {
					const err20 = {
						instancePath: instancePath + "/artifact_origins",
						schemaPath: "#/properties/artifact_origins/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len3 = data10.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data11 = data10[i5];
					if (typeof data11 === "string") {
						if (func2(data11) > 300) {
							const err21 = {
								instancePath: instancePath + "/artifact_origins/" + i5,
								schemaPath: "#/properties/artifact_origins/items/maxLength",
								keyword: "maxLength",
								params: { limit: 300 },
								message: "must NOT have more than 300 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (!pattern41.test(data11)) {
							const err22 = {
								instancePath: instancePath + "/artifact_origins/" + i5,
								schemaPath: "#/properties/artifact_origins/items/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+$" },
								message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+$\""
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/artifact_origins/" + i5,
							schemaPath: "#/properties/artifact_origins/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				let i6 = data10.length;
				let j2;
				if (i6 > 1) {
					const indices0 = {};
					for (; i6--;) {
						let item0 = data10[i6];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j2 = indices0[item0];
							const err24 = {
								instancePath: instancePath + "/artifact_origins",
								schemaPath: "#/properties/artifact_origins/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i6,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
							break;
						}
						indices0[item0] = i6;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/artifact_origins",
					schemaPath: "#/properties/artifact_origins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data12 = data.approvals;
			const _errs22 = errors;
			let valid13 = false;
			let passing0 = null;
			const _errs23 = errors;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.source === void 0) {
					const err26 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "source" },
						message: "must have required property 'source'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data12.approvers === void 0) {
					const err27 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "approvers" },
						message: "must have required property 'approvers'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data12.required === void 0) {
					const err28 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "required" },
						message: "must have required property 'required'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key2 in data12) if (!(key2 === "source" || key2 === "approvers" || key2 === "required")) {
					const err29 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data12.source !== void 0) {
					if ("github" !== data12.source) {
						const err30 = {
							instancePath: instancePath + "/approvals/source",
							schemaPath: "#/properties/approvals/oneOf/0/properties/source/const",
							keyword: "const",
							params: { allowedValue: "github" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data12.approvers !== void 0) {
					let data14 = data12.approvers;
					if (Array.isArray(data14)) {
						if (data14.length > 200) {
							const err31 = {
								instancePath: instancePath + "/approvals/approvers",
								schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								message: "must NOT have more than 200 items"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data14.length < 1) {
							const err32 = {
								instancePath: instancePath + "/approvals/approvers",
								schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						const len4 = data14.length;
						for (let i7 = 0; i7 < len4; i7++) {
							let data15 = data14[i7];
							if (typeof data15 === "string") {
								if (func2(data15) > 39) {
									const err33 = {
										instancePath: instancePath + "/approvals/approvers/" + i7,
										schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/items/maxLength",
										keyword: "maxLength",
										params: { limit: 39 },
										message: "must NOT have more than 39 characters"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (!pattern42.test(data15)) {
									const err34 = {
										instancePath: instancePath + "/approvals/approvers/" + i7,
										schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$" },
										message: "must match pattern \"^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$\""
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/approvals/approvers/" + i7,
									schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						let i8 = data14.length;
						let j3;
						if (i8 > 1) {
							const indices1 = {};
							for (; i8--;) {
								let item1 = data14[i8];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j3 = indices1[item1];
									const err36 = {
										instancePath: instancePath + "/approvals/approvers",
										schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i8,
											j: j3
										},
										message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
									break;
								}
								indices1[item1] = i8;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/approvals/approvers",
							schemaPath: "#/properties/approvals/oneOf/0/properties/approvers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data12.required !== void 0) {
					let data16 = data12.required;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err38 = {
							instancePath: instancePath + "/approvals/required",
							schemaPath: "#/properties/approvals/oneOf/0/properties/required/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > 20 || isNaN(data16)) {
							const err39 = {
								instancePath: instancePath + "/approvals/required",
								schemaPath: "#/properties/approvals/oneOf/0/properties/required/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 20
								},
								message: "must be <= 20"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data16 < 1 || isNaN(data16)) {
							const err40 = {
								instancePath: instancePath + "/approvals/required",
								schemaPath: "#/properties/approvals/oneOf/0/properties/required/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			if (_valid0) {
				valid13 = true;
				passing0 = 0;
				var props0 = true;
			}
			const _errs33 = errors;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.source === void 0) {
					const err42 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "source" },
						message: "must have required property 'source'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				for (const key3 in data12) if (!(key3 === "source")) {
					const err43 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data12.source !== void 0) {
					if ("push" !== data12.source) {
						const err44 = {
							instancePath: instancePath + "/approvals/source",
							schemaPath: "#/properties/approvals/oneOf/1/properties/source/const",
							keyword: "const",
							params: { allowedValue: "push" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			var _valid0 = _errs33 === errors;
			if (_valid0 && valid13) {
				valid13 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid13 = true;
				passing0 = 1;
				if (props0 !== true) props0 = true;
			}
			if (!valid13) {
				const err46 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			} else {
				errors = _errs22;
				if (vErrors !== null) {
					if (_errs22) vErrors.length = _errs22;
					else vErrors = null;
				}
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationConfig = validate122;
const schema53 = {
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
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/\\-]*$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern43.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._/\\-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate97(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs2 = errors;
	if (!validate102(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate127.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate127.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern35.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "registry_id" },
				message: "must have required property 'registry_id'"
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
				params: { missingProperty: "channel" },
				message: "must have required property 'channel'"
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
				params: { missingProperty: "index_shards" },
				message: "must have required property 'index_shards'"
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
				params: { missingProperty: "head_signer" },
				message: "must have required property 'head_signer'"
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
				params: { missingProperty: "trust" },
				message: "must have required property 'trust'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate123(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate125(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.index_shards !== void 0) {
			if (256 !== data.index_shards) {
				const err8 = {
					instancePath: instancePath + "/index_shards",
					schemaPath: "#/properties/index_shards/const",
					keyword: "const",
					params: { allowedValue: 256 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.head_signer !== void 0) {
			if (!validate127(data.head_signer, {
				instancePath: instancePath + "/head_signer",
				parentData: data,
				parentDataProperty: "head_signer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
						params: { missingProperty: "profiles" },
						message: "must have required property 'profiles'"
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
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
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
								params: { limit: 16 },
								message: "must NOT have more than 16 items"
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
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
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
										params: { missingProperty: "certificate_authority" },
										message: "must have required property 'certificate_authority'"
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
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
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
											params: { allowedValues: schema53.properties.trust.properties.profiles.items.properties.name.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
								if (data7.certificate_authority !== void 0) {
									if (!validate131(data7.certificate_authority, {
										instancePath: instancePath + "/trust/profiles/" + i0 + "/certificate_authority",
										parentData: data7,
										parentDataProperty: "certificate_authority",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
											params: { type: "integer" },
											message: "must be integer"
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
												},
												message: "must be <= 3"
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
												},
												message: "must be >= 0"
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
											params: { type: "integer" },
											message: "must be integer"
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
												},
												message: "must be <= 3"
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
												},
												message: "must be >= 0"
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
											params: { type: "integer" },
											message: "must be integer"
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
												},
												message: "must be <= 3"
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
												},
												message: "must be >= 0"
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
									params: { type: "object" },
									message: "must be object"
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
							params: { type: "array" },
							message: "must be array"
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
					params: { type: "object" },
					message: "must be object"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationHead = validate133;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern43.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._/\\-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
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
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern48 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern48.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "registry_id" },
				message: "must have required property 'registry_id'"
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
				params: { missingProperty: "channel" },
				message: "must have required property 'channel'"
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
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
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
				params: { missingProperty: "source_commit" },
				message: "must have required property 'source_commit'"
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
				params: { missingProperty: "previous_head" },
				message: "must have required property 'previous_head'"
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
				params: { missingProperty: "issued_at" },
				message: "must have required property 'issued_at'"
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
				params: { missingProperty: "expires_at" },
				message: "must have required property 'expires_at'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate134(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate136(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 9007199254740991"
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
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.source_commit !== void 0) {
			if (!validate138(data.source_commit, {
				instancePath: instancePath + "/source_commit",
				parentData: data,
				parentDataProperty: "source_commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.previous_head !== void 0) {
			let data5 = data.previous_head;
			const _errs9 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs10 = errors;
			if (!validate140(data5, {
				instancePath: instancePath + "/previous_head",
				parentData: data,
				parentDataProperty: "previous_head",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs11 = errors;
			if (data5 !== null) {
				const err13 = {
					instancePath: instancePath + "/previous_head",
					schemaPath: "#/properties/previous_head/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err14 = {
					instancePath: instancePath + "/previous_head",
					schemaPath: "#/properties/previous_head/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.issued_at !== void 0) {
			if (!validate142(data.issued_at, {
				instancePath: instancePath + "/issued_at",
				parentData: data,
				parentDataProperty: "issued_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.expires_at !== void 0) {
			if (!validate142(data.expires_at, {
				instancePath: instancePath + "/expires_at",
				parentData: data,
				parentDataProperty: "expires_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationIndexShard = validate145;
const schema64 = {
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
			"pattern": "^[0-9a-f]{2}$"
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
								"items": { "$ref": "../common.schema.json#/$defs/line" }
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
							"status": { "enum": ["active", "retired"] },
							"digest": { "$ref": "../common.schema.json#/$defs/digest" }
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
											"commit": { "$ref": "../common.schema.json#/$defs/commit" }
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
};
const pattern51 = new RegExp("^[0-9a-f]{2}$", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern17.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern28.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "observe" || data === "quarantine" || data === "enforce" || data === "high" || data === "medium" || data === "low")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema40.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate97(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs2 = errors;
	if (!validate102(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate156.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate156.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
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
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" },
				message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern58 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+@-]*$", "u");
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
validate166.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
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
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
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
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
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
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern58.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+@-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._+@-]*$\""
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate98(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 17179869184"
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
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			if (!validate166(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate164.errors = vErrors;
	return errors === 0;
}
validate164.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
validate172.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern48.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate174.errors = vErrors;
	return errors === 0;
}
validate174.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "shard" },
				message: "must have required property 'shard'"
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
				params: { missingProperty: "plugins" },
				message: "must have required property 'plugins'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.shard !== void 0) {
			let data1 = data.shard;
			if (typeof data1 === "string") {
				if (!pattern51.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{2}$" },
						message: "must match pattern \"^[0-9a-f]{2}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/shard",
					schemaPath: "#/properties/shard/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data2 = data.plugins;
			if (Array.isArray(data2)) {
				if (data2.length > 1e5) {
					const err7 = {
						instancePath: instancePath + "/plugins",
						schemaPath: "#/properties/plugins/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.plugin_id === void 0) {
							const err8 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "plugin_id" },
								message: "must have required property 'plugin_id'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.record === void 0) {
							const err9 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "record" },
								message: "must have required property 'record'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.releases === void 0) {
							const err10 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "releases" },
								message: "must have required property 'releases'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "plugin_id" || key1 === "record" || key1 === "releases")) {
							const err11 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.plugin_id !== void 0) {
							if (!validate146(data3.plugin_id, {
								instancePath: instancePath + "/plugins/" + i0 + "/plugin_id",
								parentData: data3,
								parentDataProperty: "plugin_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
								errors = vErrors.length;
							}
						}
						if (data3.record !== void 0) {
							let data5 = data3.record;
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.owners === void 0) {
									const err12 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "owners" },
										message: "must have required property 'owners'"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data5.tier === void 0) {
									const err13 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "tier" },
										message: "must have required property 'tier'"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (data5.on_breach === void 0) {
									const err14 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "on_breach" },
										message: "must have required property 'on_breach'"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data5.publishers === void 0) {
									const err15 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "publishers" },
										message: "must have required property 'publishers'"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data5.dependencies === void 0) {
									const err16 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "dependencies" },
										message: "must have required property 'dependencies'"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data5.status === void 0) {
									const err17 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "status" },
										message: "must have required property 'status'"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data5.digest === void 0) {
									const err18 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/required",
										keyword: "required",
										params: { missingProperty: "digest" },
										message: "must have required property 'digest'"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								for (const key2 in data5) if (!(key2 === "owners" || key2 === "tier" || key2 === "on_breach" || key2 === "publishers" || key2 === "dependencies" || key2 === "status" || key2 === "digest")) {
									const err19 = {
										instancePath: instancePath + "/plugins/" + i0 + "/record",
										schemaPath: "#/properties/plugins/items/properties/record/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (data5.owners !== void 0) {
									let data6 = data5.owners;
									if (Array.isArray(data6)) {
										if (data6.length > 50) {
											const err20 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/owners",
												schemaPath: "#/properties/plugins/items/properties/record/properties/owners/maxItems",
												keyword: "maxItems",
												params: { limit: 50 },
												message: "must NOT have more than 50 items"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										const len1 = data6.length;
										for (let i1 = 0; i1 < len1; i1++) if (!validate148(data6[i1], {
											instancePath: instancePath + "/plugins/" + i0 + "/record/owners/" + i1,
											parentData: data6,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
											errors = vErrors.length;
										}
									} else {
										const err21 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/owners",
											schemaPath: "#/properties/plugins/items/properties/record/properties/owners/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
								if (data5.tier !== void 0) {
									let data8 = data5.tier;
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										if (data8.name === void 0) {
											const err22 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
												schemaPath: "#/properties/plugins/items/properties/record/properties/tier/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
										if (data8.review_by === void 0) {
											const err23 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
												schemaPath: "#/properties/plugins/items/properties/record/properties/tier/required",
												keyword: "required",
												params: { missingProperty: "review_by" },
												message: "must have required property 'review_by'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										for (const key3 in data8) if (!(key3 === "name" || key3 === "review_by")) {
											const err24 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
												schemaPath: "#/properties/plugins/items/properties/record/properties/tier/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (data8.name !== void 0) {
											if (!validate150(data8.name, {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier/name",
												parentData: data8,
												parentDataProperty: "name",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
												errors = vErrors.length;
											}
										}
										if (data8.review_by !== void 0) {
											if (!validate152(data8.review_by, {
												instancePath: instancePath + "/plugins/" + i0 + "/record/tier/review_by",
												parentData: data8,
												parentDataProperty: "review_by",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err25 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/tier",
											schemaPath: "#/properties/plugins/items/properties/record/properties/tier/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (data5.on_breach !== void 0) {
									if (!validate154(data5.on_breach, {
										instancePath: instancePath + "/plugins/" + i0 + "/record/on_breach",
										parentData: data5,
										parentDataProperty: "on_breach",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
										errors = vErrors.length;
									}
								}
								if (data5.publishers !== void 0) {
									let data12 = data5.publishers;
									if (Array.isArray(data12)) {
										if (data12.length > 20) {
											const err26 = {
												instancePath: instancePath + "/plugins/" + i0 + "/record/publishers",
												schemaPath: "#/properties/plugins/items/properties/record/properties/publishers/maxItems",
												keyword: "maxItems",
												params: { limit: 20 },
												message: "must NOT have more than 20 items"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										const len2 = data12.length;
										for (let i2 = 0; i2 < len2; i2++) if (!validate156(data12[i2], {
											instancePath: instancePath + "/plugins/" + i0 + "/record/publishers/" + i2,
											parentData: data12,
											parentDataProperty: i2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
											errors = vErrors.length;
										}
									} else {
										const err27 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/publishers",
											schemaPath: "#/properties/plugins/items/properties/record/properties/publishers/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
								if (data5.dependencies !== void 0) {
									let data14 = data5.dependencies;
									if (!(data14 === "vendored" || data14 === "locked" || data14 === "host")) {
										const err28 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/dependencies",
											schemaPath: "#/properties/plugins/items/properties/record/properties/dependencies/enum",
											keyword: "enum",
											params: { allowedValues: schema64.properties.plugins.items.properties.record.properties.dependencies.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data5.status !== void 0) {
									let data15 = data5.status;
									if (!(data15 === "active" || data15 === "retired")) {
										const err29 = {
											instancePath: instancePath + "/plugins/" + i0 + "/record/status",
											schemaPath: "#/properties/plugins/items/properties/record/properties/status/enum",
											keyword: "enum",
											params: { allowedValues: schema64.properties.plugins.items.properties.record.properties.status.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data5.digest !== void 0) {
									if (!validate160(data5.digest, {
										instancePath: instancePath + "/plugins/" + i0 + "/record/digest",
										parentData: data5,
										parentDataProperty: "digest",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/plugins/" + i0 + "/record",
									schemaPath: "#/properties/plugins/items/properties/record/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data3.releases !== void 0) {
							let data17 = data3.releases;
							if (Array.isArray(data17)) {
								if (data17.length > 1e5) {
									const err31 = {
										instancePath: instancePath + "/plugins/" + i0 + "/releases",
										schemaPath: "#/properties/plugins/items/properties/releases/maxItems",
										keyword: "maxItems",
										params: { limit: 1e5 },
										message: "must NOT have more than 100000 items"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								const len3 = data17.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data18 = data17[i3];
									if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
										if (data18.version === void 0) {
											const err32 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "version" },
												message: "must have required property 'version'"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
										if (data18.ordinal === void 0) {
											const err33 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "ordinal" },
												message: "must have required property 'ordinal'"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
										if (data18.artifact === void 0) {
											const err34 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "artifact" },
												message: "must have required property 'artifact'"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										if (data18.manifest_digest === void 0) {
											const err35 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "manifest_digest" },
												message: "must have required property 'manifest_digest'"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
										if (data18.sbom_digest === void 0) {
											const err36 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "sbom_digest" },
												message: "must have required property 'sbom_digest'"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
										if (data18.statement_digest === void 0) {
											const err37 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "statement_digest" },
												message: "must have required property 'statement_digest'"
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
										if (data18.admitted_at === void 0) {
											const err38 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "admitted_at" },
												message: "must have required property 'admitted_at'"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
										if (data18.source_commit === void 0) {
											const err39 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/required",
												keyword: "required",
												params: { missingProperty: "source_commit" },
												message: "must have required property 'source_commit'"
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
										for (const key4 in data18) if (!func1.call(schema64.properties.plugins.items.properties.releases.items.properties, key4)) {
											const err40 = {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
												schemaPath: "#/properties/plugins/items/properties/releases/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (data18.version !== void 0) {
											if (!validate162(data18.version, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/version",
												parentData: data18,
												parentDataProperty: "version",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
												errors = vErrors.length;
											}
										}
										if (data18.ordinal !== void 0) {
											let data20 = data18.ordinal;
											if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
												const err41 = {
													instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/ordinal",
													schemaPath: "#/properties/plugins/items/properties/releases/items/properties/ordinal/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
											if (typeof data20 == "number" && isFinite(data20)) {
												if (data20 > 4294967295 || isNaN(data20)) {
													const err42 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/ordinal",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/ordinal/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 4294967295
														},
														message: "must be <= 4294967295"
													};
													if (vErrors === null) vErrors = [err42];
													else vErrors.push(err42);
													errors++;
												}
												if (data20 < 0 || isNaN(data20)) {
													const err43 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/ordinal",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/ordinal/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err43];
													else vErrors.push(err43);
													errors++;
												}
											}
										}
										if (data18.artifact !== void 0) {
											if (!validate164(data18.artifact, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/artifact",
												parentData: data18,
												parentDataProperty: "artifact",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
												errors = vErrors.length;
											}
										}
										if (data18.manifest_digest !== void 0) {
											if (!validate160(data18.manifest_digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/manifest_digest",
												parentData: data18,
												parentDataProperty: "manifest_digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
												errors = vErrors.length;
											}
										}
										if (data18.sbom_digest !== void 0) {
											if (!validate160(data18.sbom_digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/sbom_digest",
												parentData: data18,
												parentDataProperty: "sbom_digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
												errors = vErrors.length;
											}
										}
										if (data18.statement_digest !== void 0) {
											if (!validate160(data18.statement_digest, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/statement_digest",
												parentData: data18,
												parentDataProperty: "statement_digest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
												errors = vErrors.length;
											}
										}
										if (data18.admitted_at !== void 0) {
											if (!validate172(data18.admitted_at, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/admitted_at",
												parentData: data18,
												parentDataProperty: "admitted_at",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
												errors = vErrors.length;
											}
										}
										if (data18.source_commit !== void 0) {
											if (!validate174(data18.source_commit, {
												instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/source_commit",
												parentData: data18,
												parentDataProperty: "source_commit",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
												errors = vErrors.length;
											}
										}
										if (data18.approvals !== void 0) {
											let data27 = data18.approvals;
											if (Array.isArray(data27)) {
												if (data27.length > 50) {
													const err44 = {
														instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals",
														schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/maxItems",
														keyword: "maxItems",
														params: { limit: 50 },
														message: "must NOT have more than 50 items"
													};
													if (vErrors === null) vErrors = [err44];
													else vErrors.push(err44);
													errors++;
												}
												const len4 = data27.length;
												for (let i4 = 0; i4 < len4; i4++) {
													let data28 = data27[i4];
													if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
														if (data28.login === void 0) {
															const err45 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "login" },
																message: "must have required property 'login'"
															};
															if (vErrors === null) vErrors = [err45];
															else vErrors.push(err45);
															errors++;
														}
														if (data28.id === void 0) {
															const err46 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "id" },
																message: "must have required property 'id'"
															};
															if (vErrors === null) vErrors = [err46];
															else vErrors.push(err46);
															errors++;
														}
														if (data28.pull_request === void 0) {
															const err47 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "pull_request" },
																message: "must have required property 'pull_request'"
															};
															if (vErrors === null) vErrors = [err47];
															else vErrors.push(err47);
															errors++;
														}
														if (data28.review_id === void 0) {
															const err48 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "review_id" },
																message: "must have required property 'review_id'"
															};
															if (vErrors === null) vErrors = [err48];
															else vErrors.push(err48);
															errors++;
														}
														if (data28.commit === void 0) {
															const err49 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/required",
																keyword: "required",
																params: { missingProperty: "commit" },
																message: "must have required property 'commit'"
															};
															if (vErrors === null) vErrors = [err49];
															else vErrors.push(err49);
															errors++;
														}
														for (const key5 in data28) if (!(key5 === "login" || key5 === "id" || key5 === "pull_request" || key5 === "review_id" || key5 === "commit")) {
															const err50 = {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
																schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key5 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err50];
															else vErrors.push(err50);
															errors++;
														}
														if (data28.login !== void 0) {
															if (!validate148(data28.login, {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/login",
																parentData: data28,
																parentDataProperty: "login",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
																errors = vErrors.length;
															}
														}
														if (data28.id !== void 0) {
															let data30 = data28.id;
															if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																const err51 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/id",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/id/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err51];
																else vErrors.push(err51);
																errors++;
															}
															if (typeof data30 == "number" && isFinite(data30)) {
																if (data30 > 9007199254740991 || isNaN(data30)) {
																	const err52 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/id/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	};
																	if (vErrors === null) vErrors = [err52];
																	else vErrors.push(err52);
																	errors++;
																}
																if (data30 < 1 || isNaN(data30)) {
																	const err53 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/id/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		},
																		message: "must be >= 1"
																	};
																	if (vErrors === null) vErrors = [err53];
																	else vErrors.push(err53);
																	errors++;
																}
															}
														}
														if (data28.pull_request !== void 0) {
															let data31 = data28.pull_request;
															if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																const err54 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/pull_request",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/pull_request/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err54];
																else vErrors.push(err54);
																errors++;
															}
															if (typeof data31 == "number" && isFinite(data31)) {
																if (data31 > 9007199254740991 || isNaN(data31)) {
																	const err55 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/pull_request",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/pull_request/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	};
																	if (vErrors === null) vErrors = [err55];
																	else vErrors.push(err55);
																	errors++;
																}
																if (data31 < 1 || isNaN(data31)) {
																	const err56 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/pull_request",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/pull_request/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		},
																		message: "must be >= 1"
																	};
																	if (vErrors === null) vErrors = [err56];
																	else vErrors.push(err56);
																	errors++;
																}
															}
														}
														if (data28.review_id !== void 0) {
															let data32 = data28.review_id;
															if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																const err57 = {
																	instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/review_id",
																	schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/review_id/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err57];
																else vErrors.push(err57);
																errors++;
															}
															if (typeof data32 == "number" && isFinite(data32)) {
																if (data32 > 9007199254740991 || isNaN(data32)) {
																	const err58 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/review_id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/review_id/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	};
																	if (vErrors === null) vErrors = [err58];
																	else vErrors.push(err58);
																	errors++;
																}
																if (data32 < 1 || isNaN(data32)) {
																	const err59 = {
																		instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/review_id",
																		schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/properties/review_id/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		},
																		message: "must be >= 1"
																	};
																	if (vErrors === null) vErrors = [err59];
																	else vErrors.push(err59);
																	errors++;
																}
															}
														}
														if (data28.commit !== void 0) {
															if (!validate174(data28.commit, {
																instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4 + "/commit",
																parentData: data28,
																parentDataProperty: "commit",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
																errors = vErrors.length;
															}
														}
													} else {
														const err60 = {
															instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals/" + i4,
															schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err60];
														else vErrors.push(err60);
														errors++;
													}
												}
											} else {
												const err61 = {
													instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3 + "/approvals",
													schemaPath: "#/properties/plugins/items/properties/releases/items/properties/approvals/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
										}
									} else {
										const err62 = {
											instancePath: instancePath + "/plugins/" + i0 + "/releases/" + i3,
											schemaPath: "#/properties/plugins/items/properties/releases/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/plugins/" + i0 + "/releases",
									schemaPath: "#/properties/plugins/items/properties/releases/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/plugins/" + i0,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
	} else {
		const err66 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err66];
		else vErrors.push(err66);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationRegistry = validate178;
const schema77 = {
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
						"maxLength": 4096
					},
					"digest": { "$ref": "../common.schema.json#/$defs/digest" }
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
						"maxLength": 4096
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
					"tier": { "$ref": "../common.schema.json#/$defs/word" }
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
					"entry": {
						"type": "string",
						"maxLength": 120
					}
				}
			}
		}
	}
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern43.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._/\\-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
validate181.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern48.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
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
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" },
				message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
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
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
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
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "registry_id" },
				message: "must have required property 'registry_id'"
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
				params: { missingProperty: "channel" },
				message: "must have required property 'channel'"
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
				params: { missingProperty: "source_commit" },
				message: "must have required property 'source_commit'"
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
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
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
				params: { missingProperty: "next_ordinal" },
				message: "must have required property 'next_ordinal'"
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
				params: { missingProperty: "halts" },
				message: "must have required property 'halts'"
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
				params: { missingProperty: "allowlist" },
				message: "must have required property 'allowlist'"
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
				params: { missingProperty: "denylist" },
				message: "must have required property 'denylist'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema77.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate179(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate181(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
				errors = vErrors.length;
			}
		}
		if (data.source_commit !== void 0) {
			if (!validate183(data.source_commit, {
				instancePath: instancePath + "/source_commit",
				parentData: data,
				parentDataProperty: "source_commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
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
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
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
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "path" || key1 === "digest")) {
							const err14 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
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
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/rules/" + i0 + "/path",
									schemaPath: "#/properties/rules/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data5.digest !== void 0) {
							if (!validate185(data5.digest, {
								instancePath: instancePath + "/rules/" + i0 + "/digest",
								parentData: data5,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.next_ordinal !== void 0) {
			let data8 = data.next_ordinal;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err19 = {
					instancePath: instancePath + "/next_ordinal",
					schemaPath: "#/properties/next_ordinal/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 4294967295 || isNaN(data8)) {
					const err20 = {
						instancePath: instancePath + "/next_ordinal",
						schemaPath: "#/properties/next_ordinal/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						},
						message: "must be <= 4294967295"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err21 = {
						instancePath: instancePath + "/next_ordinal",
						schemaPath: "#/properties/next_ordinal/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.halts !== void 0) {
			let data9 = data.halts;
			if (Array.isArray(data9)) {
				if (data9.length > 1e3) {
					const err22 = {
						instancePath: instancePath + "/halts",
						schemaPath: "#/properties/halts/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.path === void 0) {
							const err23 = {
								instancePath: instancePath + "/halts/" + i1,
								schemaPath: "#/properties/halts/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data10.commit === void 0) {
							const err24 = {
								instancePath: instancePath + "/halts/" + i1,
								schemaPath: "#/properties/halts/items/required",
								keyword: "required",
								params: { missingProperty: "commit" },
								message: "must have required property 'commit'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "path" || key2 === "commit")) {
							const err25 = {
								instancePath: instancePath + "/halts/" + i1,
								schemaPath: "#/properties/halts/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data10.path !== void 0) {
							let data11 = data10.path;
							if (typeof data11 === "string") {
								if (func2(data11) > 4096) {
									const err26 = {
										instancePath: instancePath + "/halts/" + i1 + "/path",
										schemaPath: "#/properties/halts/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/halts/" + i1 + "/path",
									schemaPath: "#/properties/halts/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data10.commit !== void 0) {
							if (!validate183(data10.commit, {
								instancePath: instancePath + "/halts/" + i1 + "/commit",
								parentData: data10,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/halts/" + i1,
							schemaPath: "#/properties/halts/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/halts",
					schemaPath: "#/properties/halts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.allowlist !== void 0) {
			let data13 = data.allowlist;
			if (Array.isArray(data13)) {
				if (data13.length > 1e5) {
					const err30 = {
						instancePath: instancePath + "/allowlist",
						schemaPath: "#/properties/allowlist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.ordinal === void 0) {
							const err31 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "ordinal" },
								message: "must have required property 'ordinal'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data14.plugin_id === void 0) {
							const err32 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "plugin_id" },
								message: "must have required property 'plugin_id'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data14.version === void 0) {
							const err33 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data14.digest === void 0) {
							const err34 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data14.tier === void 0) {
							const err35 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/required",
								keyword: "required",
								params: { missingProperty: "tier" },
								message: "must have required property 'tier'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "ordinal" || key3 === "plugin_id" || key3 === "version" || key3 === "digest" || key3 === "tier")) {
							const err36 = {
								instancePath: instancePath + "/allowlist/" + i2,
								schemaPath: "#/properties/allowlist/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data14.ordinal !== void 0) {
							let data15 = data14.ordinal;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err37 = {
									instancePath: instancePath + "/allowlist/" + i2 + "/ordinal",
									schemaPath: "#/properties/allowlist/items/properties/ordinal/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 > 4294967295 || isNaN(data15)) {
									const err38 = {
										instancePath: instancePath + "/allowlist/" + i2 + "/ordinal",
										schemaPath: "#/properties/allowlist/items/properties/ordinal/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data15 < 0 || isNaN(data15)) {
									const err39 = {
										instancePath: instancePath + "/allowlist/" + i2 + "/ordinal",
										schemaPath: "#/properties/allowlist/items/properties/ordinal/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
						}
						if (data14.plugin_id !== void 0) {
							if (!validate188(data14.plugin_id, {
								instancePath: instancePath + "/allowlist/" + i2 + "/plugin_id",
								parentData: data14,
								parentDataProperty: "plugin_id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
								errors = vErrors.length;
							}
						}
						if (data14.version !== void 0) {
							if (!validate190(data14.version, {
								instancePath: instancePath + "/allowlist/" + i2 + "/version",
								parentData: data14,
								parentDataProperty: "version",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
								errors = vErrors.length;
							}
						}
						if (data14.digest !== void 0) {
							if (!validate185(data14.digest, {
								instancePath: instancePath + "/allowlist/" + i2 + "/digest",
								parentData: data14,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
								errors = vErrors.length;
							}
						}
						if (data14.tier !== void 0) {
							if (!validate193(data14.tier, {
								instancePath: instancePath + "/allowlist/" + i2 + "/tier",
								parentData: data14,
								parentDataProperty: "tier",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/allowlist/" + i2,
							schemaPath: "#/properties/allowlist/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/allowlist",
					schemaPath: "#/properties/allowlist/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.denylist !== void 0) {
			let data20 = data.denylist;
			if (Array.isArray(data20)) {
				if (data20.length > 1e6) {
					const err42 = {
						instancePath: instancePath + "/denylist",
						schemaPath: "#/properties/denylist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e6 },
						message: "must NOT have more than 1000000 items"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				const len3 = data20.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data21 = data20[i3];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.digest === void 0) {
							const err43 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data21.action === void 0) {
							const err44 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data21.effect === void 0) {
							const err45 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "effect" },
								message: "must have required property 'effect'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data21.entry === void 0) {
							const err46 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/required",
								keyword: "required",
								params: { missingProperty: "entry" },
								message: "must have required property 'entry'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						for (const key4 in data21) if (!(key4 === "digest" || key4 === "action" || key4 === "effect" || key4 === "entry")) {
							const err47 = {
								instancePath: instancePath + "/denylist/" + i3,
								schemaPath: "#/properties/denylist/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data21.digest !== void 0) {
							if (!validate185(data21.digest, {
								instancePath: instancePath + "/denylist/" + i3 + "/digest",
								parentData: data21,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
								errors = vErrors.length;
							}
						}
						if (data21.action !== void 0) {
							let data23 = data21.action;
							if (!(data23 === "revoked" || data23 === "quarantined")) {
								const err48 = {
									instancePath: instancePath + "/denylist/" + i3 + "/action",
									schemaPath: "#/properties/denylist/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema77.properties.denylist.items.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data21.effect !== void 0) {
							let data24 = data21.effect;
							if (!(data24 === "stop" || data24 === "no-new-loads" || data24 === "enforce")) {
								const err49 = {
									instancePath: instancePath + "/denylist/" + i3 + "/effect",
									schemaPath: "#/properties/denylist/items/properties/effect/enum",
									keyword: "enum",
									params: { allowedValues: schema77.properties.denylist.items.properties.effect.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data21.entry !== void 0) {
							let data25 = data21.entry;
							if (typeof data25 === "string") {
								if (func2(data25) > 120) {
									const err50 = {
										instancePath: instancePath + "/denylist/" + i3 + "/entry",
										schemaPath: "#/properties/denylist/items/properties/entry/maxLength",
										keyword: "maxLength",
										params: { limit: 120 },
										message: "must NOT have more than 120 characters"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/denylist/" + i3 + "/entry",
									schemaPath: "#/properties/denylist/items/properties/entry/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/denylist/" + i3,
							schemaPath: "#/properties/denylist/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/denylist",
					schemaPath: "#/properties/denylist/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
	} else {
		const err54 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err54];
		else vErrors.push(err54);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPublicationRevocations = validate196;
const schema85 = {
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
					"id": {
						"type": "string",
						"maxLength": 120,
						"pattern": "^[a-z0-9][a-z0-9-]*$"
					},
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
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern43.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._/\\-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate197.errors = vErrors;
	return errors === 0;
}
validate197.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
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
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" },
				message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "digest")) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("digest" !== data.kind) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/oneOf/0/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "digest" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate166(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.plugin_id === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.version === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "kind" || key1 === "plugin_id" || key1 === "version")) {
			const err8 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("version" !== data.kind) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/oneOf/1/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "version" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate203(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate205(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs6 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.plugin_id === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "plugin_id" },
					message: "must have required property 'plugin_id'"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			for (const key2 in data) if (!(key2 === "kind" || key2 === "plugin_id")) {
				const err13 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("plugin" !== data.kind) {
					const err14 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/oneOf/2/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "plugin" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.plugin_id !== void 0) {
				if (!validate203(data.plugin_id, {
					instancePath: instancePath + "/plugin_id",
					parentData: data,
					parentDataProperty: "plugin_id",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err15 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		var _valid0 = _errs12 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err16 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate201.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate201.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern17.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
validate213.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern17.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate215.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate216(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern30.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" },
						message: "must match pattern \"^[0-9]{1,20}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
validate215.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern71 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "registry_id" },
				message: "must have required property 'registry_id'"
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
				params: { missingProperty: "channel" },
				message: "must have required property 'channel'"
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
				params: { missingProperty: "entries" },
				message: "must have required property 'entries'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate197(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate199(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
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
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
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
								params: { missingProperty: "scope" },
								message: "must have required property 'scope'"
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
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
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
								params: { missingProperty: "effect" },
								message: "must have required property 'effect'"
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
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
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
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
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
								params: { missingProperty: "issued_at" },
								message: "must have required property 'issued_at'"
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
								params: { missingProperty: "issuer" },
								message: "must have required property 'issuer'"
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
								params: { missingProperty: "digests" },
								message: "must have required property 'digests'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data4) if (!func1.call(schema85.properties.entries.items.properties, key1)) {
							const err16 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data4.id !== void 0) {
							let data5 = data4.id;
							if (typeof data5 === "string") {
								if (func2(data5) > 120) {
									const err17 = {
										instancePath: instancePath + "/entries/" + i0 + "/id",
										schemaPath: "#/properties/entries/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 120 },
										message: "must NOT have more than 120 characters"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (!pattern71.test(data5)) {
									const err18 = {
										instancePath: instancePath + "/entries/" + i0 + "/id",
										schemaPath: "#/properties/entries/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
										message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\""
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/entries/" + i0 + "/id",
									schemaPath: "#/properties/entries/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data4.scope !== void 0) {
							if (!validate201(data4.scope, {
								instancePath: instancePath + "/entries/" + i0 + "/scope",
								parentData: data4,
								parentDataProperty: "scope",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
								errors = vErrors.length;
							}
						}
						if (data4.action !== void 0) {
							let data7 = data4.action;
							if (!(data7 === "revoked" || data7 === "quarantined")) {
								const err20 = {
									instancePath: instancePath + "/entries/" + i0 + "/action",
									schemaPath: "#/properties/entries/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema85.properties.entries.items.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data4.effect !== void 0) {
							let data8 = data4.effect;
							if (!(data8 === "stop" || data8 === "no-new-loads" || data8 === "enforce")) {
								const err21 = {
									instancePath: instancePath + "/entries/" + i0 + "/effect",
									schemaPath: "#/properties/entries/items/properties/effect/enum",
									keyword: "enum",
									params: { allowedValues: schema85.properties.entries.items.properties.effect.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data4.severity !== void 0) {
							let data9 = data4.severity;
							if (!(data9 === "low" || data9 === "medium" || data9 === "high" || data9 === "critical")) {
								const err22 = {
									instancePath: instancePath + "/entries/" + i0 + "/severity",
									schemaPath: "#/properties/entries/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema85.properties.entries.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data4.reason !== void 0) {
							if (!validate209(data4.reason, {
								instancePath: instancePath + "/entries/" + i0 + "/reason",
								parentData: data4,
								parentDataProperty: "reason",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
								errors = vErrors.length;
							}
						}
						if (data4.evidence_digest !== void 0) {
							if (!validate211(data4.evidence_digest, {
								instancePath: instancePath + "/entries/" + i0 + "/evidence_digest",
								parentData: data4,
								parentDataProperty: "evidence_digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
								errors = vErrors.length;
							}
						}
						if (data4.issued_at !== void 0) {
							if (!validate213(data4.issued_at, {
								instancePath: instancePath + "/entries/" + i0 + "/issued_at",
								parentData: data4,
								parentDataProperty: "issued_at",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
								errors = vErrors.length;
							}
						}
						if (data4.issuer !== void 0) {
							if (!validate215(data4.issuer, {
								instancePath: instancePath + "/entries/" + i0 + "/issuer",
								parentData: data4,
								parentDataProperty: "issuer",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
								errors = vErrors.length;
							}
						}
						if (data4.digests !== void 0) {
							let data14 = data4.digests;
							if (Array.isArray(data14)) {
								if (data14.length > 1e6) {
									const err23 = {
										instancePath: instancePath + "/entries/" + i0 + "/digests",
										schemaPath: "#/properties/entries/items/properties/digests/maxItems",
										keyword: "maxItems",
										params: { limit: 1e6 },
										message: "must NOT have more than 1000000 items"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								const len1 = data14.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate211(data14[i1], {
									instancePath: instancePath + "/entries/" + i0 + "/digests/" + i1,
									parentData: data14,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
									errors = vErrors.length;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/entries/" + i0 + "/digests",
									schemaPath: "#/properties/entries/items/properties/digests/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/properties/entries/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isReleasePredicate = validate220;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
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
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" },
				message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$\""
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
			params: { type: "string" },
			message: "must be string"
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
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern43.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/\\-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._/\\-]*$\""
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
			params: { type: "string" },
			message: "must be string"
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
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate220.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
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
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
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
				params: { missingProperty: "registry_id" },
				message: "must have required property 'registry_id'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.plugin_id !== void 0) {
			if (!validate221(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate223(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
				errors = vErrors.length;
			}
		}
		if (data.registry_id !== void 0) {
			if (!validate225(data.registry_id, {
				instancePath: instancePath + "/registry_id",
				parentData: data,
				parentDataProperty: "registry_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate220.errors = vErrors;
	return errors === 0;
}
validate220.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRelease = validate227;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate228.errors = vErrors;
	return errors === 0;
}
validate228.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate230.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
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
				params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$" },
				message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate230.errors = vErrors;
	return errors === 0;
}
validate230.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
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
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
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
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
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
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern58.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+@-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._+@-]*$\""
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate98(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 17179869184"
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
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			if (!validate166(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
validate232.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate236.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate236.errors = vErrors;
	return errors === 0;
}
validate236.evaluated = {
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
				params: { limit: 2048 },
				message: "must NOT have more than 2048 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern24.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s@]+$" },
				message: "must match pattern \"^https?://[^\\s@]+$\""
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
			params: { type: "string" },
			message: "must be string"
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
const pattern85 = new RegExp("^(PLUGIN_MANIFEST\\.json|sbom\\.cdx\\.json|attestations/[a-z0-9][a-z0-9._-]*\\.sigstore\\.json)$", "u");
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
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
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
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
				params: { missingProperty: "artifact" },
				message: "must have required property 'artifact'"
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
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate228(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate230(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifact !== void 0) {
			if (!validate232(data.artifact, {
				instancePath: instancePath + "/artifact",
				parentData: data,
				parentDataProperty: "artifact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
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
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
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
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
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
								params: { missingProperty: "size" },
								message: "must have required property 'size'"
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
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
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
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
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
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern85.test(data6)) {
									const err14 = {
										instancePath: instancePath + "/files/" + i0 + "/path",
										schemaPath: "#/properties/files/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^(PLUGIN_MANIFEST\\.json|sbom\\.cdx\\.json|attestations/[a-z0-9][a-z0-9._-]*\\.sigstore\\.json)$" },
										message: "must match pattern \"^(PLUGIN_MANIFEST\\.json|sbom\\.cdx\\.json|attestations/[a-z0-9][a-z0-9._-]*\\.sigstore\\.json)$\""
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
									params: { type: "string" },
									message: "must be string"
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
									params: { type: "integer" },
									message: "must be integer"
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
										},
										message: "must be <= 67108864"
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
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
						if (data5.digest !== void 0) {
							if (!validate236(data5.digest, {
								instancePath: instancePath + "/files/" + i0 + "/digest",
								parentData: data5,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
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
					params: { type: "array" },
					message: "must be array"
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
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
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
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
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
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data9.uri !== void 0) {
					if (!validate238(data9.uri, {
						instancePath: instancePath + "/build_script/uri",
						parentData: data9,
						parentDataProperty: "uri",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
						errors = vErrors.length;
					}
				}
				if (data9.digest !== void 0) {
					if (!validate236(data9.digest, {
						instancePath: instancePath + "/build_script/digest",
						parentData: data9,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/build_script",
					schemaPath: "#/properties/build_script/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRevocation = validate241;
const schema106 = {
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
		"id": {
			"type": "string",
			"maxLength": 120,
			"pattern": "^[a-z0-9][a-z0-9-]*$"
		},
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
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "digest")) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("digest" !== data.kind) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/oneOf/0/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "digest" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate166(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.plugin_id === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.version === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "kind" || key1 === "plugin_id" || key1 === "version")) {
			const err8 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("version" !== data.kind) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/oneOf/1/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "version" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.plugin_id !== void 0) {
			if (!validate203(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate205(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs6 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.plugin_id === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "plugin_id" },
					message: "must have required property 'plugin_id'"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			for (const key2 in data) if (!(key2 === "kind" || key2 === "plugin_id")) {
				const err13 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.kind !== void 0) {
				if ("plugin" !== data.kind) {
					const err14 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/oneOf/2/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "plugin" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.plugin_id !== void 0) {
				if (!validate203(data.plugin_id, {
					instancePath: instancePath + "/plugin_id",
					parentData: data,
					parentDataProperty: "plugin_id",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err15 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		var _valid0 = _errs12 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err16 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate242.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate242.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern17.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate248.errors = vErrors;
	return errors === 0;
}
validate248.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate250.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate250.errors = vErrors;
	return errors === 0;
}
validate250.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 35) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 35 },
				message: "must NOT have more than 35 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate216(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern30.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,20}$" },
						message: "must match pattern \"^[0-9]{1,20}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate254.errors = vErrors;
	return errors === 0;
}
validate254.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate241.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
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
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
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
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
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
				params: { missingProperty: "effect" },
				message: "must have required property 'effect'"
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
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
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
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
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
				params: { missingProperty: "issued_at" },
				message: "must have required property 'issued_at'"
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
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema106.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 120) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern71.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (!validate242(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.action !== void 0) {
			let data3 = data.action;
			if (!(data3 === "revoked" || data3 === "quarantined")) {
				const err14 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/enum",
					keyword: "enum",
					params: { allowedValues: schema106.properties.action.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.effect !== void 0) {
			let data4 = data.effect;
			if (!(data4 === "stop" || data4 === "no-new-loads" || data4 === "enforce")) {
				const err15 = {
					instancePath: instancePath + "/effect",
					schemaPath: "#/properties/effect/enum",
					keyword: "enum",
					params: { allowedValues: schema106.properties.effect.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data5 = data.severity;
			if (!(data5 === "low" || data5 === "medium" || data5 === "high" || data5 === "critical")) {
				const err16 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema106.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (!validate248(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence_digest !== void 0) {
			if (!validate250(data.evidence_digest, {
				instancePath: instancePath + "/evidence_digest",
				parentData: data,
				parentDataProperty: "evidence_digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
				errors = vErrors.length;
			}
		}
		if (data.issued_at !== void 0) {
			if (!validate252(data.issued_at, {
				instancePath: instancePath + "/issued_at",
				parentData: data,
				parentDataProperty: "issued_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
				errors = vErrors.length;
			}
		}
		if (data.issuer !== void 0) {
			if (!validate254(data.issuer, {
				instancePath: instancePath + "/issuer",
				parentData: data,
				parentDataProperty: "issuer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate241.errors = vErrors;
	return errors === 0;
}
validate241.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEmbeddedManifest = validate257;
const schema112 = {
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
			"items": { "oneOf": [{
				"type": "string",
				"minLength": 1,
				"maxLength": 253,
				"pattern": "^[A-Za-z0-9.:*_\\-\\[\\]/]+$"
			}, {
				"type": "object",
				"additionalProperties": false,
				"required": ["host"],
				"properties": {
					"host": {
						"type": "string",
						"minLength": 1,
						"maxLength": 253,
						"pattern": "^[A-Za-z0-9.:*_\\-\\[\\]/]+$"
					},
					"schemes": {
						"type": "array",
						"minItems": 1,
						"maxItems": 8,
						"items": {
							"type": "string",
							"maxLength": 20,
							"pattern": "^[a-z][a-z0-9+.-]*$"
						},
						"uniqueItems": true
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
						"uniqueItems": true
					}
				}
			}] }
		},
		"data_classes": {
			"type": "array",
			"maxItems": 64,
			"items": { "$ref": "common.schema.json#/$defs/dataClass" },
			"uniqueItems": true
		},
		"sdk_allowlist": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 400,
				"pattern": "^[^\\u0000-\\u001f\\u007f]+$"
			},
			"uniqueItems": true
		},
		"permissions": {
			"type": "array",
			"maxItems": 6,
			"items": { "$ref": "common.schema.json#/$defs/permission" },
			"uniqueItems": true
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
						"pattern": "^[^\\u0000-\\u001f\\u007f]+$"
					},
					"uniqueItems": true
				},
				"write": {
					"type": "array",
					"maxItems": 256,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"pattern": "^[^\\u0000-\\u001f\\u007f]+$"
					},
					"uniqueItems": true
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
					"uniqueItems": true
				}
			}
		},
		"limits": { "$ref": "common.schema.json#/$defs/limits" },
		"stages": {
			"type": "array",
			"maxItems": 32,
			"items": { "$ref": "common.schema.json#/$defs/word" },
			"uniqueItems": true
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
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9_]{0,62}$" },
				message: "must match pattern \"^[a-z][a-z0-9_]{0,62}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
		if (func2(data) > 63) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" },
				message: "must match pattern \"^[a-z][a-z0-9-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate260.errors = vErrors;
	return errors === 0;
}
validate260.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate262.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "network" || data === "file_read" || data === "file_write" || data === "external_api" || data === "sensitive_data" || data === "subprocess")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate262.errors = vErrors;
	return errors === 0;
}
validate262.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
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
				params: { limit: 63 },
				message: "must NOT have more than 63 characters"
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
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9 ._-]*$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "execution_ms" || key0 === "memory_mb" || key0 === "output_bytes" || key0 === "processes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 86400000"
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
						},
						message: "must be >= 1"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 1048576"
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
						},
						message: "must be >= 1"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 1099511627776"
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
						},
						message: "must be >= 0"
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
					params: { type: "integer" },
					message: "must be integer"
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
						},
						message: "must be <= 4096"
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
						},
						message: "must be >= 1"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate266.errors = vErrors;
	return errors === 0;
}
validate266.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 },
				message: "must NOT have more than 2048 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern24.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s@]+$" },
				message: "must match pattern \"^https?://[^\\s@]+$\""
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
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate269.errors = vErrors;
	return errors === 0;
}
validate269.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate257.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugin_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugin_id" },
				message: "must have required property 'plugin_id'"
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
				params: { missingProperty: "allowed_egress" },
				message: "must have required property 'allowed_egress'"
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
				params: { missingProperty: "data_classes" },
				message: "must have required property 'data_classes'"
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
				params: { missingProperty: "sdk_allowlist" },
				message: "must have required property 'sdk_allowlist'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema112.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.plugin_id !== void 0) {
			if (!validate258(data.plugin_id, {
				instancePath: instancePath + "/plugin_id",
				parentData: data,
				parentDataProperty: "plugin_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
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
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					const _errs6 = errors;
					let valid3 = false;
					let passing0 = null;
					const _errs7 = errors;
					if (typeof data2 === "string") {
						if (func2(data2) > 253) {
							const err6 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 253 },
								message: "must NOT have more than 253 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (func2(data2) < 1) {
							const err7 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern13.test(data2)) {
							const err8 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.:*_\\-\\[\\]/]+$" },
								message: "must match pattern \"^[A-Za-z0-9.:*_\\-\\[\\]/]+$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/oneOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid0 = _errs7 === errors;
					if (_valid0) {
						valid3 = true;
						passing0 = 0;
					}
					const _errs9 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.host === void 0) {
							const err10 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "host" },
								message: "must have required property 'host'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "host" || key1 === "schemes" || key1 === "ports")) {
							const err11 = {
								instancePath: instancePath + "/allowed_egress/" + i0,
								schemaPath: "#/properties/allowed_egress/items/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.host !== void 0) {
							let data3 = data2.host;
							if (typeof data3 === "string") {
								if (func2(data3) > 253) {
									const err12 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (func2(data3) < 1) {
									const err13 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern13.test(data3)) {
									const err14 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9.:*_\\-\\[\\]/]+$" },
										message: "must match pattern \"^[A-Za-z0-9.:*_\\-\\[\\]/]+$\""
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/host",
									schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/host/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.schemes !== void 0) {
							let data4 = data2.schemes;
							if (Array.isArray(data4)) {
								if (data4.length > 8) {
									const err16 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/maxItems",
										keyword: "maxItems",
										params: { limit: 8 },
										message: "must NOT have more than 8 items"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data4.length < 1) {
									const err17 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data5 = data4[i1];
									if (typeof data5 === "string") {
										if (func2(data5) > 20) {
											const err18 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/items/maxLength",
												keyword: "maxLength",
												params: { limit: 20 },
												message: "must NOT have more than 20 characters"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										if (!pattern15.test(data5)) {
											const err19 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z][a-z0-9+.-]*$" },
												message: "must match pattern \"^[a-z][a-z0-9+.-]*$\""
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes/" + i1,
											schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
								let i2 = data4.length;
								let j0;
								if (i2 > 1) {
									const indices0 = {};
									for (; i2--;) {
										let item0 = data4[i2];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err21 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
											break;
										}
										indices0[item0] = i2;
									}
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/schemes",
									schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/schemes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data2.ports !== void 0) {
							let data6 = data2.ports;
							if (Array.isArray(data6)) {
								if (data6.length > 64) {
									const err23 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data6.length < 1) {
									const err24 = {
										instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
										schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								const len2 = data6.length;
								for (let i3 = 0; i3 < len2; i3++) {
									let data7 = data6[i3];
									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
										const err25 = {
											instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i3,
											schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 > 65535 || isNaN(data7)) {
											const err26 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i3,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/items/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 65535
												},
												message: "must be <= 65535"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										if (data7 < 1 || isNaN(data7)) {
											const err27 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports/" + i3,
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
								}
								let i4 = data6.length;
								let j1;
								if (i4 > 1) {
									const indices1 = {};
									for (; i4--;) {
										let item1 = data6[i4];
										if (!(typeof item1 == "number" && !(item1 % 1) && !isNaN(item1) && isFinite(item1))) continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err28 = {
												instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
												schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i4,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
											break;
										}
										indices1[item1] = i4;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/allowed_egress/" + i0 + "/ports",
									schemaPath: "#/properties/allowed_egress/items/oneOf/1/properties/ports/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					var _valid0 = _errs9 === errors;
					if (_valid0 && valid3) {
						valid3 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid3 = true;
						passing0 = 1;
					}
					if (!valid3) {
						const err31 = {
							instancePath: instancePath + "/allowed_egress/" + i0,
							schemaPath: "#/properties/allowed_egress/items/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					} else {
						errors = _errs6;
						if (vErrors !== null) {
							if (_errs6) vErrors.length = _errs6;
							else vErrors = null;
						}
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/allowed_egress",
					schemaPath: "#/properties/allowed_egress/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.data_classes !== void 0) {
			let data8 = data.data_classes;
			if (Array.isArray(data8)) {
				if (data8.length > 64) {
					const err33 = {
						instancePath: instancePath + "/data_classes",
						schemaPath: "#/properties/data_classes/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				const len3 = data8.length;
				for (let i5 = 0; i5 < len3; i5++) if (!validate260(data8[i5], {
					instancePath: instancePath + "/data_classes/" + i5,
					parentData: data8,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
					errors = vErrors.length;
				}
				let i6 = data8.length;
				let j2;
				if (i6 > 1) {
					outer0: for (; i6--;) for (j2 = i6; j2--;) if (func0(data8[i6], data8[j2])) {
						const err34 = {
							instancePath: instancePath + "/data_classes",
							schemaPath: "#/properties/data_classes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i6,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
						break outer0;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/data_classes",
					schemaPath: "#/properties/data_classes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.sdk_allowlist !== void 0) {
			let data10 = data.sdk_allowlist;
			if (Array.isArray(data10)) {
				if (data10.length > 1e3) {
					const err36 = {
						instancePath: instancePath + "/sdk_allowlist",
						schemaPath: "#/properties/sdk_allowlist/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len4 = data10.length;
				for (let i7 = 0; i7 < len4; i7++) {
					let data11 = data10[i7];
					if (typeof data11 === "string") {
						if (func2(data11) > 400) {
							const err37 = {
								instancePath: instancePath + "/sdk_allowlist/" + i7,
								schemaPath: "#/properties/sdk_allowlist/items/maxLength",
								keyword: "maxLength",
								params: { limit: 400 },
								message: "must NOT have more than 400 characters"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (func2(data11) < 1) {
							const err38 = {
								instancePath: instancePath + "/sdk_allowlist/" + i7,
								schemaPath: "#/properties/sdk_allowlist/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (!pattern17.test(data11)) {
							const err39 = {
								instancePath: instancePath + "/sdk_allowlist/" + i7,
								schemaPath: "#/properties/sdk_allowlist/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/sdk_allowlist/" + i7,
							schemaPath: "#/properties/sdk_allowlist/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				let i8 = data10.length;
				let j3;
				if (i8 > 1) {
					const indices2 = {};
					for (; i8--;) {
						let item2 = data10[i8];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j3 = indices2[item2];
							const err41 = {
								instancePath: instancePath + "/sdk_allowlist",
								schemaPath: "#/properties/sdk_allowlist/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i8,
									j: j3
								},
								message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
							break;
						}
						indices2[item2] = i8;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/sdk_allowlist",
					schemaPath: "#/properties/sdk_allowlist/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data12 = data.permissions;
			if (Array.isArray(data12)) {
				if (data12.length > 6) {
					const err43 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxItems",
						keyword: "maxItems",
						params: { limit: 6 },
						message: "must NOT have more than 6 items"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				const len5 = data12.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate262(data12[i9], {
					instancePath: instancePath + "/permissions/" + i9,
					parentData: data12,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
					errors = vErrors.length;
				}
				let i10 = data12.length;
				let j4;
				if (i10 > 1) {
					outer1: for (; i10--;) for (j4 = i10; j4--;) if (func0(data12[i10], data12[j4])) {
						const err44 = {
							instancePath: instancePath + "/permissions",
							schemaPath: "#/properties/permissions/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i10,
								j: j4
							},
							message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
						break outer1;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.file_access !== void 0) {
			let data14 = data.file_access;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key2 in data14) if (!(key2 === "read" || key2 === "write")) {
					const err46 = {
						instancePath: instancePath + "/file_access",
						schemaPath: "#/properties/file_access/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data14.read !== void 0) {
					let data15 = data14.read;
					if (Array.isArray(data15)) {
						if (data15.length > 256) {
							const err47 = {
								instancePath: instancePath + "/file_access/read",
								schemaPath: "#/properties/file_access/properties/read/maxItems",
								keyword: "maxItems",
								params: { limit: 256 },
								message: "must NOT have more than 256 items"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						const len6 = data15.length;
						for (let i11 = 0; i11 < len6; i11++) {
							let data16 = data15[i11];
							if (typeof data16 === "string") {
								if (func2(data16) > 1024) {
									const err48 = {
										instancePath: instancePath + "/file_access/read/" + i11,
										schemaPath: "#/properties/file_access/properties/read/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (func2(data16) < 1) {
									const err49 = {
										instancePath: instancePath + "/file_access/read/" + i11,
										schemaPath: "#/properties/file_access/properties/read/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								if (!pattern17.test(data16)) {
									const err50 = {
										instancePath: instancePath + "/file_access/read/" + i11,
										schemaPath: "#/properties/file_access/properties/read/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/file_access/read/" + i11,
									schemaPath: "#/properties/file_access/properties/read/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						let i12 = data15.length;
						let j5;
						if (i12 > 1) {
							const indices3 = {};
							for (; i12--;) {
								let item3 = data15[i12];
								if (typeof item3 !== "string") continue;
								if (typeof indices3[item3] == "number") {
									j5 = indices3[item3];
									const err52 = {
										instancePath: instancePath + "/file_access/read",
										schemaPath: "#/properties/file_access/properties/read/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i12,
											j: j5
										},
										message: "must NOT have duplicate items (items ## " + j5 + " and " + i12 + " are identical)"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
									break;
								}
								indices3[item3] = i12;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/file_access/read",
							schemaPath: "#/properties/file_access/properties/read/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data14.write !== void 0) {
					let data17 = data14.write;
					if (Array.isArray(data17)) {
						if (data17.length > 256) {
							const err54 = {
								instancePath: instancePath + "/file_access/write",
								schemaPath: "#/properties/file_access/properties/write/maxItems",
								keyword: "maxItems",
								params: { limit: 256 },
								message: "must NOT have more than 256 items"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						const len7 = data17.length;
						for (let i13 = 0; i13 < len7; i13++) {
							let data18 = data17[i13];
							if (typeof data18 === "string") {
								if (func2(data18) > 1024) {
									const err55 = {
										instancePath: instancePath + "/file_access/write/" + i13,
										schemaPath: "#/properties/file_access/properties/write/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (func2(data18) < 1) {
									const err56 = {
										instancePath: instancePath + "/file_access/write/" + i13,
										schemaPath: "#/properties/file_access/properties/write/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (!pattern17.test(data18)) {
									const err57 = {
										instancePath: instancePath + "/file_access/write/" + i13,
										schemaPath: "#/properties/file_access/properties/write/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/file_access/write/" + i13,
									schemaPath: "#/properties/file_access/properties/write/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						let i14 = data17.length;
						let j6;
						if (i14 > 1) {
							const indices4 = {};
							for (; i14--;) {
								let item4 = data17[i14];
								if (typeof item4 !== "string") continue;
								if (typeof indices4[item4] == "number") {
									j6 = indices4[item4];
									const err59 = {
										instancePath: instancePath + "/file_access/write",
										schemaPath: "#/properties/file_access/properties/write/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i14,
											j: j6
										},
										message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
									break;
								}
								indices4[item4] = i14;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/file_access/write",
							schemaPath: "#/properties/file_access/properties/write/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/file_access",
					schemaPath: "#/properties/file_access/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.data_handling !== void 0) {
			let data19 = data.data_handling;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key3 in data19) if (!(key3 === "retention_days" || key3 === "redaction")) {
					const err62 = {
						instancePath: instancePath + "/data_handling",
						schemaPath: "#/properties/data_handling/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data19.retention_days !== void 0) {
					let data20 = data19.retention_days;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err63 = {
							instancePath: instancePath + "/data_handling/retention_days",
							schemaPath: "#/properties/data_handling/properties/retention_days/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 > 36500 || isNaN(data20)) {
							const err64 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 36500
								},
								message: "must be <= 36500"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data20 < 0 || isNaN(data20)) {
							const err65 = {
								instancePath: instancePath + "/data_handling/retention_days",
								schemaPath: "#/properties/data_handling/properties/retention_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				}
				if (data19.redaction !== void 0) {
					let data21 = data19.redaction;
					if (Array.isArray(data21)) {
						if (data21.length > 64) {
							const err66 = {
								instancePath: instancePath + "/data_handling/redaction",
								schemaPath: "#/properties/data_handling/properties/redaction/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						const len8 = data21.length;
						for (let i15 = 0; i15 < len8; i15++) if (!validate264(data21[i15], {
							instancePath: instancePath + "/data_handling/redaction/" + i15,
							parentData: data21,
							parentDataProperty: i15,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
							errors = vErrors.length;
						}
						let i16 = data21.length;
						let j7;
						if (i16 > 1) {
							outer2: for (; i16--;) for (j7 = i16; j7--;) if (func0(data21[i16], data21[j7])) {
								const err67 = {
									instancePath: instancePath + "/data_handling/redaction",
									schemaPath: "#/properties/data_handling/properties/redaction/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i16,
										j: j7
									},
									message: "must NOT have duplicate items (items ## " + j7 + " and " + i16 + " are identical)"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
								break outer2;
							}
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/data_handling/redaction",
							schemaPath: "#/properties/data_handling/properties/redaction/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/data_handling",
					schemaPath: "#/properties/data_handling/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			if (!validate266(data.limits, {
				instancePath: instancePath + "/limits",
				parentData: data,
				parentDataProperty: "limits",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			let data24 = data.stages;
			if (Array.isArray(data24)) {
				if (data24.length > 32) {
					const err70 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				const len9 = data24.length;
				for (let i17 = 0; i17 < len9; i17++) if (!validate264(data24[i17], {
					instancePath: instancePath + "/stages/" + i17,
					parentData: data24,
					parentDataProperty: i17,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
					errors = vErrors.length;
				}
				let i18 = data24.length;
				let j8;
				if (i18 > 1) {
					outer3: for (; i18--;) for (j8 = i18; j8--;) if (func0(data24[i18], data24[j8])) {
						const err71 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i18,
								j: j8
							},
							message: "must NOT have duplicate items (items ## " + j8 + " and " + i18 + " are identical)"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
						break outer3;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.output_schema !== void 0) {
			let data26 = data.output_schema;
			if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && typeof data26 !== "boolean") {
				const err73 = {
					instancePath: instancePath + "/output_schema",
					schemaPath: "#/properties/output_schema/type",
					keyword: "type",
					params: { type: schema112.properties.output_schema.type },
					message: "must be object,boolean"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data27 = data.origin;
			if (!(data27 === "human" || data27 === "synthesized")) {
				const err74 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema112.properties.origin.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.licence !== void 0) {
			let data28 = data.licence;
			if (typeof data28 === "string") {
				if (func2(data28) > 200) {
					const err75 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				if (func2(data28) < 1) {
					const err76 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				if (!pattern23.test(data28)) {
					const err77 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9 .()+:-]+$" },
						message: "must match pattern \"^[A-Za-z0-9 .()+:-]+$\""
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/licence",
					schemaPath: "#/properties/licence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data29 = data.links;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				for (const key4 in data29) if (!(key4 === "homepage" || key4 === "source" || key4 === "issues" || key4 === "documentation")) {
					const err79 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data29.homepage !== void 0) {
					if (!validate269(data29.homepage, {
						instancePath: instancePath + "/links/homepage",
						parentData: data29,
						parentDataProperty: "homepage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
						errors = vErrors.length;
					}
				}
				if (data29.source !== void 0) {
					if (!validate269(data29.source, {
						instancePath: instancePath + "/links/source",
						parentData: data29,
						parentDataProperty: "source",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
						errors = vErrors.length;
					}
				}
				if (data29.issues !== void 0) {
					if (!validate269(data29.issues, {
						instancePath: instancePath + "/links/issues",
						parentData: data29,
						parentDataProperty: "issues",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
						errors = vErrors.length;
					}
				}
				if (data29.documentation !== void 0) {
					if (!validate269(data29.documentation, {
						instancePath: instancePath + "/links/documentation",
						parentData: data29,
						parentDataProperty: "documentation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
	} else {
		const err81 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err81];
		else vErrors.push(err81);
		errors++;
	}
	validate257.errors = vErrors;
	return errors === 0;
}
validate257.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// core/documents/schema-findings.ts
/** Keywords that only repeat, one level up, what the errors below them say. */
const SUMMARIES = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"if"
]);
/**
* What a validator found, one finding per place. Where a value may take one of several forms, only the errors of the form
* that its `kind` or its shape picks are shown: an author mends what was meant, not every alternative.
*/
function schemaFindings(kind, document, errors, file) {
	const found = new FindingList();
	const seen = /* @__PURE__ */ new Set();
	for (const error of withoutOtherForms(errors)) {
		const key = `${error.instancePath} ${error.keyword} ${memberNamed(error) ?? ""}`;
		if (seen.has(key)) continue;
		seen.add(key);
		found.add(() => toFinding(kind, document, error, file));
	}
	return found.list();
}
function withoutOtherForms(errors) {
	const choices = errors.filter((error) => SUMMARIES.has(error.keyword));
	const kept = errors.filter((error) => {
		if (SUMMARIES.has(error.keyword)) return false;
		return !choices.some((choice) => belongsToUnmeantForm(error, choice, errors));
	});
	const unexplained = choices.filter((choice) => !kept.some((error) => error.instancePath.startsWith(choice.instancePath)));
	return [...kept, ...unexplained];
}
/** A form whose `const` or `type` already fails is not the one that was meant. */
function belongsToUnmeantForm(error, choice, errors) {
	const form = formOf(error, choice);
	if (form === void 0) return false;
	return errors.some((other) => formOf(other, choice) === form && (other.keyword === "type" && other.instancePath === choice.instancePath || other.keyword === "const" && isDirectMember(other.instancePath, choice.instancePath)));
}
function isDirectMember(path, parent) {
	return path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes("/");
}
/** Which alternative of a choice an error comes from, by its schema path; undefined if from none. */
function formOf(error, choice) {
	if (!error.instancePath.startsWith(choice.instancePath) || error === choice) return void 0;
	const inline = `${choice.schemaPath}/`;
	if (error.schemaPath.startsWith(inline)) return error.schemaPath.slice(inline.length).split("/")[0];
	const definition = /(?:#|\.json#|^)\/\$defs\/([^/]+)\//.exec(error.schemaPath)?.[1];
	const ownDefinition = /\/\$defs\/([^/]+)\//.exec(choice.schemaPath)?.[1];
	return definition === void 0 || definition === ownDefinition ? void 0 : definition;
}
function memberNamed(error) {
	const name = error.params.missingProperty ?? error.params.additionalProperty;
	return typeof name === "string" ? name : void 0;
}
function toFinding(kind, document, error, file) {
	const name = memberNamed(error);
	if (error.keyword === "required") return finding(`${kind}_MEMBER_MISSING`, `the member ${shownText(name ?? "")} is missing`, placeOf(document, error.instancePath, file));
	if (error.keyword === "additionalProperties") {
		const pointer = `${error.instancePath}/${escapePointerToken(name ?? "")}`;
		return finding(`${kind}_MEMBER_UNKNOWN`, `the member ${shownText(name ?? "")} is not known`, placeOf(document, pointer, file));
	}
	return finding(`${kind}_MEMBER_INVALID`, `${where(error)} ${said(error)}`, placeOf(document, error.instancePath, file));
}
function where(error) {
	return error.instancePath === "" ? "the document" : `the value at ${shownText(error.instancePath)}`;
}
function said(error) {
	switch (error.keyword) {
		case "oneOf":
		case "anyOf": return "has none of the forms that it may have";
		case "enum": return `must be one of ${JSON.stringify(error.params.allowedValues)}`;
		case "const": return `must be ${JSON.stringify(error.params.allowedValue)}`;
		default: return error.message ?? "is not what it must be";
	}
}
function placeOf(document, pointer, file) {
	return document.placeOf(pointer) ?? {
		...file === void 0 ? {} : { file },
		pointer
	};
}

// core/documents/parse-document.ts
/** Bytes → strict JSON → schema. Every finding of the stage that failed, with its place. */
function parseDocument(format, bytes, file) {
	const document = parseStrictJson(bytes, format.limits, file);
	return document.kind === "refused" ? document : checkDocument(format, document.value, file);
}
/** A parsed document → its schema. For documents that arrive in another syntax than JSON. */
function checkDocument(format, document, file) {
	const json = document.value;
	const value = json;
	if (!format.isValid(value)) {
		const [first, ...rest] = schemaFindings(format.kind, document, format.isValid.errors ?? [], file);
		return refused(first ?? finding(`${format.kind}_MEMBER_INVALID`, "the document does not fit its schema"), ...rest);
	}
	return ok({
		value,
		json,
		at: (pointer) => document.placeOf(pointer) ?? {
			...file === void 0 ? {} : { file },
			pointer
		}
	});
}
/** A parsed document, unless a further check found something. */
function alsoChecked(parsed, check) {
	if (parsed.kind === "refused") return parsed;
	return unlessFound(check(parsed.value), () => parsed.value);
}
/** A pattern lets 30 February pass; the calendar does not. */
function isRealTime(timestamp) {
	const time = Date.parse(timestamp);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === timestamp.slice(0, 10);
}

// core/json/deep-equal.ts
/** Whether two JSON values say the same: member order does not count, `-0` equals `0`. Depth is the parser's bound. */
function deepEqual(one, other) {
	if (one === other) return true;
	if (isJsonArray(one)) return isJsonArray(other) && equalArrays(one, other);
	if (isJsonObject(one)) return isJsonObject(other) && equalObjects(one, other);
	return false;
}
function equalArrays(one, other) {
	if (one.length !== other.length) return false;
	return one.every((item, index) => {
		const counterpart = other[index];
		return counterpart !== void 0 && deepEqual(item, counterpart);
	});
}
function equalObjects(one, other) {
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	return keys.every((key) => {
		const mine = one[key];
		const theirs = Object.hasOwn(other, key) ? other[key] : void 0;
		return mine !== void 0 && theirs !== void 0 && deepEqual(mine, theirs);
	});
}

// core/documents/manifest.ts
const MANIFEST_FILE = "PLUGIN_MANIFEST.json";
const MAX_MANIFEST_BYTES = 262144;
/** Members that the release adds: an embedded manifest cannot know its own digest. */
const STAMPED_AT_RELEASE = [
	"artifact_digest",
	"built_by",
	"built_at"
];
const LIMITS = {
	maxBytes: MAX_MANIFEST_BYTES,
	maxDepth: 32
};
/** The released manifest, as it stands beside the release record. */
function parseManifest(bytes, file = MANIFEST_FILE) {
	const parsed = parseDocument({
		kind: "MANIFEST",
		limits: LIMITS,
		isValid: isManifest
	}, bytes, file);
	return alsoChecked(parsed, (document) => [...builtAtFindings(document), ...permissionFindings(document)]);
}
/** The manifest inside an artifact. */
function parseEmbeddedManifest(bytes, file = MANIFEST_FILE) {
	const parsed = parseDocument({
		kind: "MANIFEST",
		limits: LIMITS,
		isValid: isEmbeddedManifest
	}, bytes, file);
	return alsoChecked(parsed, permissionFindings);
}
function builtAtFindings(document) {
	if (isRealTime(document.value.built_at)) return [];
	return [finding("MANIFEST_MEMBER_INVALID", "built_at names a day that the calendar does not have", document.at("/built_at"))];
}
/** What the rest of a manifest implies in coarse terms. Undeclared members imply nothing. */
function impliedPermissions(manifest) {
	const implied = [];
	if (manifest.allowed_egress.length > 0) implied.push("network");
	if ((manifest.file_access?.read ?? []).length > 0) implied.push("file_read");
	if ((manifest.file_access?.write ?? []).length > 0) implied.push("file_write");
	return implied;
}
/** What the manifest declares, or, where it declares nothing, what the rest of it implies. */
function permissionsOf(manifest) {
	return manifest.permissions ?? impliedPermissions(manifest);
}
/** A manifest that lists its permissions must list those that it then makes use of. */
function permissionFindings(document) {
	const declared = document.value.permissions;
	if (declared === void 0) return [];
	return impliedPermissions(document.value).filter((permission) => !declared.includes(permission)).map((permission) => finding("MANIFEST_PERMISSION_UNDECLARED", `permissions leaves out ${permission}, which the rest of the manifest makes use of`, document.at("/permissions")));
}
/** Members in which the released manifest differs from the embedded one, beyond those stamped at release. */
function membersThatDiffer(embedded, released) {
	if (!isJsonObject(embedded) || !isJsonObject(released)) return ["the whole document"];
	const stamped = new Set(STAMPED_AT_RELEASE);
	return [.../* @__PURE__ */ new Set([...Object.keys(embedded), ...Object.keys(released)])].filter((name) => !stamped.has(name)).filter((name) => !sameMember(embedded[name], released[name])).sort();
}
function sameMember(one, other) {
	return one !== void 0 && other !== void 0 && deepEqual(one, other);
}

export { isRelease as _, parseManifest as a, checkDocument as c, isPolicy as d, isPublicationConfig as f, isPublicationRevocations as g, isPublicationRegistry as h, parseEmbeddedManifest as i, parseDocument as l, isPublicationIndexShard as m, MAX_MANIFEST_BYTES as n, permissionsOf as o, isPublicationHead as p, membersThatDiffer as r, alsoChecked as s, MANIFEST_FILE as t, isPlugin as u, isReleasePredicate as v, isRevocation as y };