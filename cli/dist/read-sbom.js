import { t as __commonJSMin } from "./rolldown-runtime.js";
import { a as finding, c as ok, f as unlessFound, l as refused } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, g as toPointer, m as escapePointerToken, s as isJsonArray, v as shownText, y as FindingList } from "./render-findings.js";

// core/sbom/sbom-components.ts
/** Beyond this the exact number is of no interest: the bound on components is far below. */
const MAX_COUNTED = 1e6;
/** The components of a document but the root, nested ones included, in document order. Whatever is not an object is left to the schema. */
function* componentsOf(bom) {
	const root = rootOf(bom);
	if (root !== void 0) yield* nestedComponents(root);
	yield* nestedComponents(bom);
}
/** How many items all lists of components hold, whatever they are; counts lists before it looks into them. */
function countComponents(bom) {
	const root = rootOf(bom);
	let count = listedIn(bom) + (root === void 0 ? 0 : listedIn(root));
	if (count > MAX_COUNTED) return count;
	for (const component of componentsOf(bom)) count += listedIn(component);
	return count;
}
function listedIn(holder) {
	return isJsonArray(holder["components"]) ? holder["components"].length : 0;
}
/** `metadata.component`: what the document describes. */
function rootOf(bom) {
	const { metadata } = bom;
	if (!isJsonObject(metadata)) return void 0;
	return isJsonObject(metadata["component"]) ? metadata["component"] : void 0;
}
function* nestedComponents(holder) {
	const waiting = [holder];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (!isJsonObject(next)) continue;
		if (next !== holder) yield next;
		const { components } = next;
		if (isJsonArray(components)) for (const component of components.toReversed()) waiting.push(component);
	}
}
/** Group and name as the ecosystem writes them together (`@scope/name`), or undefined if there is no name. */
function componentName(component) {
	const { group, name } = component;
	return typeof name === "string" ? scopedName(name, group) : void 0;
}
function scopedName(name, group) {
	return typeof group === "string" && group !== "" ? `${group}/${name}` : name;
}
/** Only for a component of a document that fits its schema, which says what is there and of what type. */
function toComponent(component) {
	const { "bom-ref": bomRef, group, name, version, purl, type, ...lists } = component;
	const { licenses = [], hashes = [] } = lists;
	return {
		...bomRef === void 0 ? {} : { bomRef },
		name: scopedName(name, group),
		...version === void 0 ? {} : { version },
		...purl === void 0 ? {} : { purl },
		type,
		licences: licenses.map(toLicence),
		hashes: hashes.map(({ alg, content }) => ({
			alg,
			content
		}))
	};
}
function toLicence(choice) {
	if ("expression" in choice) return {
		kind: "expression",
		text: choice.expression
	};
	const { license } = choice;
	return "id" in license ? {
		kind: "id",
		text: license.id
	} : {
		kind: "name",
		text: license.name
	};
}

// core/sbom/sbom-findings.ts
/** Findings about one document, each with the line its pointer leads to, or that of the document if it leads nowhere. */
var SbomFindings = class {
	found = new FindingList();
	placeOf;
	constructor({ placeOf }) {
		this.placeOf = placeOf;
	}
	add(code, message, pointer) {
		this.found.add(() => this.toFinding(code, message(), pointer()));
	}
	/** The end of reading: this finding, and whatever was found before. */
	refuse(code, message, pointer) {
		return refused(this.toFinding(code, message, pointer), ...this.found.list());
	}
	get count() {
		return this.found.count;
	}
	list() {
		return this.found.list();
	}
	toFinding(code, message, pointer) {
		return finding(code, message, this.placeOf(pointer) ?? this.placeOf(""));
	}
};

// node_modules/packageurl-js/src/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function formatPurlErrorMessage(message = "") {
		const { length } = message;
		let formatted = "";
		if (length) {
			const code0 = message.charCodeAt(0);
			formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message;
			if (length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46) formatted = formatted.slice(0, -1);
		}
		return `Invalid purl: ${formatted}`;
	}
	var PurlError = class extends Error {
		constructor(message) {
			super(formatPurlErrorMessage(message));
		}
	};
	module.exports = {
		formatPurlErrorMessage,
		PurlError
	};
}));

// node_modules/packageurl-js/src/decode.js
var require_decode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { PurlError } = require_error();
	const { decodeURIComponent } = globalThis;
	function decodePurlComponent(comp, encodedURIComponent) {
		try {
			return decodeURIComponent(encodedURIComponent);
		} catch {}
		throw new PurlError(`unable to decode "${comp}" component`);
	}
	module.exports = { decodePurlComponent };
}));

// node_modules/packageurl-js/src/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const LOOP_SENTINEL = 1e6;
	const REUSED_SEARCH_PARAMS = new URLSearchParams();
	const REUSED_SEARCH_PARAMS_KEY = "_";
	const REUSED_SEARCH_PARAMS_OFFSET = 2;
	module.exports = {
		LOOP_SENTINEL,
		REUSED_SEARCH_PARAMS,
		REUSED_SEARCH_PARAMS_KEY,
		REUSED_SEARCH_PARAMS_OFFSET
	};
}));

// node_modules/packageurl-js/src/objects.js
var require_objects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { LOOP_SENTINEL } = require_constants();
	function isObject(value) {
		return value !== null && typeof value === "object";
	}
	function recursiveFreeze(value_) {
		if (value_ === null || !(typeof value_ === "object" || typeof value_ === "function") || Object.isFrozen(value_)) return value_;
		const queue = [value_];
		let { length: queueLength } = queue;
		let pos = 0;
		while (pos < queueLength) {
			if (pos === LOOP_SENTINEL) throw new Error("Detected infinite loop in object crawl of recursiveFreeze");
			const obj = queue[pos++];
			Object.freeze(obj);
			if (Array.isArray(obj)) for (let i = 0, { length } = obj; i < length; i += 1) {
				const item = obj[i];
				if (item !== null && (typeof item === "object" || typeof item === "function") && !Object.isFrozen(item)) queue[queueLength++] = item;
			}
			else {
				const keys = Reflect.ownKeys(obj);
				for (let i = 0, { length } = keys; i < length; i += 1) {
					const propValue = obj[keys[i]];
					if (propValue !== null && (typeof propValue === "object" || typeof propValue === "function") && !Object.isFrozen(propValue)) queue[queueLength++] = propValue;
				}
			}
		}
		return value_;
	}
	module.exports = {
		isObject,
		recursiveFreeze
	};
}));

// node_modules/packageurl-js/src/strings.js
var require_strings = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { compare: localeCompare } = new Intl.Collator();
	const regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
	function isBlank(str) {
		for (let i = 0, { length } = str; i < length; i += 1) {
			const code = str.charCodeAt(i);
			if (!(code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 160 || code === 5760 || code === 8192 || code === 8193 || code === 8194 || code === 8195 || code === 8196 || code === 8197 || code === 8198 || code === 8199 || code === 8200 || code === 8201 || code === 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279)) return false;
		}
		return true;
	}
	function isNonEmptyString(value) {
		return typeof value === "string" && value.length > 0;
	}
	function isSemverString(value) {
		return typeof value === "string" && regexSemverNumberedGroups.test(value);
	}
	function lowerName(purl) {
		purl.name = purl.name.toLowerCase();
	}
	function lowerNamespace(purl) {
		const { namespace } = purl;
		if (typeof namespace === "string") purl.namespace = namespace.toLowerCase();
	}
	function lowerVersion(purl) {
		const { version } = purl;
		if (typeof version === "string") purl.version = version.toLowerCase();
	}
	function replaceDashesWithUnderscores(str) {
		let result = "";
		let fromIndex = 0;
		let index = 0;
		while ((index = str.indexOf("-", fromIndex)) !== -1) {
			result = result + str.slice(fromIndex, index) + "_";
			fromIndex = index + 1;
		}
		return fromIndex ? result + str.slice(fromIndex) : str;
	}
	function replaceUnderscoresWithDashes(str) {
		let result = "";
		let fromIndex = 0;
		let index = 0;
		while ((index = str.indexOf("_", fromIndex)) !== -1) {
			result = result + str.slice(fromIndex, index) + "-";
			fromIndex = index + 1;
		}
		return fromIndex ? result + str.slice(fromIndex) : str;
	}
	function trimLeadingSlashes(str) {
		let start = 0;
		while (str.charCodeAt(start) === 47) start += 1;
		return start === 0 ? str : str.slice(start);
	}
	module.exports = {
		isBlank,
		isNonEmptyString,
		isSemverString,
		localeCompare,
		lowerName,
		lowerNamespace,
		lowerVersion,
		replaceDashesWithUnderscores,
		replaceUnderscoresWithDashes,
		trimLeadingSlashes
	};
}));

// node_modules/packageurl-js/src/encode.js
var require_encode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { REUSED_SEARCH_PARAMS, REUSED_SEARCH_PARAMS_KEY, REUSED_SEARCH_PARAMS_OFFSET } = require_constants();
	const { isObject } = require_objects();
	const { isNonEmptyString } = require_strings();
	const { encodeURIComponent } = globalThis;
	function encodeNamespace(namespace) {
		return isNonEmptyString(namespace) ? encodeURIComponent(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
	}
	function encodeQualifierParam(param) {
		if (isNonEmptyString(param)) {
			REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param);
			return replacePlusSignWithPercentEncodedSpace(REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET));
		}
		return "";
	}
	function encodeQualifiers(qualifiers) {
		if (isObject(qualifiers)) {
			const qualifiersKeys = Object.keys(qualifiers).sort();
			const searchParams = new URLSearchParams();
			for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
				const key = qualifiersKeys[i];
				searchParams.set(key, qualifiers[key]);
			}
			return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
		}
		return "";
	}
	function encodeSubpath(subpath) {
		return isNonEmptyString(subpath) ? encodeURIComponent(subpath).replace(/%2F/g, "/") : "";
	}
	function encodeVersion(version) {
		return isNonEmptyString(version) ? encodeURIComponent(version).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
	}
	function replacePlusSignWithPercentEncodedSpace(str) {
		return str.replace(/\+/g, "%20");
	}
	module.exports = {
		encodeNamespace,
		encodeVersion,
		encodeQualifiers,
		encodeQualifierParam,
		encodeSubpath,
		encodeURIComponent
	};
}));

// node_modules/packageurl-js/src/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function createHelpersNamespaceObject(helpers, options_ = {}) {
		const { comparator, ...defaults } = {
			__proto__: null,
			...options_
		};
		const helperNames = Object.keys(helpers).sort();
		const propNames = [...new Set([...Object.values(helpers)].map(Object.keys).flat())].sort(comparator);
		const nsObject = Object.create(null);
		for (let i = 0, { length } = propNames; i < length; i += 1) {
			const propName = propNames[i];
			const helpersForProp = Object.create(null);
			for (let j = 0, { length: length_j } = helperNames; j < length_j; j += 1) {
				const helperName = helperNames[j];
				const helperValue = helpers[helperName][propName] ?? defaults[helperName];
				if (helperValue !== void 0) helpersForProp[helperName] = helperValue;
			}
			nsObject[propName] = helpersForProp;
		}
		return nsObject;
	}
	module.exports = { createHelpersNamespaceObject };
}));

// node_modules/packageurl-js/src/normalize.js
var require_normalize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isObject } = require_objects();
	const { isBlank } = require_strings();
	function normalizeName(rawName) {
		return typeof rawName === "string" ? rawName.trim() : void 0;
	}
	function normalizeNamespace(rawNamespace) {
		return typeof rawNamespace === "string" ? normalizePath(rawNamespace) : void 0;
	}
	function normalizePath(pathname, callback) {
		let collapsed = "";
		let start = 0;
		while (pathname.charCodeAt(start) === 47) start += 1;
		let nextIndex = pathname.indexOf("/", start);
		if (nextIndex === -1) return pathname.slice(start);
		while (nextIndex !== -1) {
			const segment = pathname.slice(start, nextIndex);
			if (callback === void 0 || callback(segment)) collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment;
			start = nextIndex + 1;
			while (pathname.charCodeAt(start) === 47) start += 1;
			nextIndex = pathname.indexOf("/", start);
		}
		const lastSegment = pathname.slice(start);
		if (lastSegment.length !== 0 && (callback === void 0 || callback(lastSegment))) collapsed = collapsed + "/" + lastSegment;
		return collapsed;
	}
	function normalizeQualifiers(rawQualifiers) {
		let qualifiers;
		for (const { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
			const trimmed = (typeof value === "string" ? value : String(value)).trim();
			if (trimmed.length === 0) continue;
			if (qualifiers === void 0) qualifiers = { __proto__: null };
			qualifiers[key.toLowerCase()] = trimmed;
		}
		return qualifiers;
	}
	function normalizeSubpath(rawSubpath) {
		return typeof rawSubpath === "string" ? normalizePath(rawSubpath, subpathFilter) : void 0;
	}
	function normalizeType(rawType) {
		return typeof rawType === "string" ? rawType.trim().toLowerCase() : void 0;
	}
	function normalizeVersion(rawVersion) {
		return typeof rawVersion === "string" ? rawVersion.trim() : void 0;
	}
	function qualifiersToEntries(rawQualifiers) {
		if (isObject(rawQualifiers)) return rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers);
		return typeof rawQualifiers === "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
	}
	function subpathFilter(segment) {
		const { length } = segment;
		if (length === 1 && segment.charCodeAt(0) === 46) return false;
		if (length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46) return false;
		return !isBlank(segment);
	}
	module.exports = {
		normalizeName,
		normalizeNamespace,
		normalizePath,
		normalizeQualifiers,
		normalizeSubpath,
		normalizeType,
		normalizeVersion
	};
}));

// node_modules/packageurl-js/src/lang.js
var require_lang = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isNullishOrEmptyString(value) {
		return value === null || value === void 0 || typeof value === "string" && value.length === 0;
	}
	module.exports = { isNullishOrEmptyString };
}));

// node_modules/packageurl-js/src/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { PurlError } = require_error();
	const { isNullishOrEmptyString } = require_lang();
	const { isNonEmptyString } = require_strings();
	function validateEmptyByType(type, name, value, throws) {
		if (!isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`${type} "${name}" component must be empty`);
			return false;
		}
		return true;
	}
	function validateName(name, throws) {
		return validateRequired("name", name, throws) && validateStrings("name", name, throws);
	}
	function validateNamespace(namespace, throws) {
		return validateStrings("namespace", namespace, throws);
	}
	function validateQualifiers(qualifiers, throws) {
		if (qualifiers === null || qualifiers === void 0) return true;
		if (typeof qualifiers !== "object") {
			if (throws) throw new PurlError("\"qualifiers\" must be an object");
			return false;
		}
		const keysIterable = typeof qualifiers.keys === "function" ? qualifiers.keys() : Object.keys(qualifiers);
		for (const key of keysIterable) if (!validateQualifierKey(key, throws)) return false;
		return true;
	}
	function validateQualifierKey(key, throws) {
		if (!validateStartsWithoutNumber("qualifier", key, throws)) return false;
		for (let i = 0, { length } = key; i < length; i += 1) {
			const code = key.charCodeAt(i);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 45 || code === 95)) {
				if (throws) throw new PurlError(`qualifier "${key}" contains an illegal character`);
				return false;
			}
		}
		return true;
	}
	function validateRequired(name, value, throws) {
		if (isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`"${name}" is a required component`);
			return false;
		}
		return true;
	}
	function validateRequiredByType(type, name, value, throws) {
		if (isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`${type} requires a "${name}" component`);
			return false;
		}
		return true;
	}
	function validateStartsWithoutNumber(name, value, throws) {
		if (isNonEmptyString(value)) {
			const code = value.charCodeAt(0);
			if (code >= 48 && code <= 57) {
				if (throws) throw new PurlError(`${name} "${value}" cannot start with a number`);
				return false;
			}
		}
		return true;
	}
	function validateStrings(name, value, throws) {
		if (value === null || value === void 0 || typeof value === "string") return true;
		if (throws) throw new PurlError(`"'${name}" must be a string`);
		return false;
	}
	function validateSubpath(subpath, throws) {
		return validateStrings("subpath", subpath, throws);
	}
	function validateType(type, throws) {
		if (!validateRequired("type", type, throws) || !validateStrings("type", type, throws) || !validateStartsWithoutNumber("type", type, throws)) return false;
		for (let i = 0, { length } = type; i < length; i += 1) {
			const code = type.charCodeAt(i);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 43 || code === 45)) {
				if (throws) throw new PurlError(`type "${type}" contains an illegal character`);
				return false;
			}
		}
		return true;
	}
	function validateVersion(version, throws) {
		return validateStrings("version", version, throws);
	}
	module.exports = {
		validateEmptyByType,
		validateName,
		validateNamespace,
		validateQualifiers,
		validateQualifierKey,
		validateRequired,
		validateRequiredByType,
		validateStartsWithoutNumber,
		validateStrings,
		validateSubpath,
		validateType,
		validateVersion
	};
}));

// node_modules/packageurl-js/src/purl-component.js
var require_purl_component = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { encodeNamespace, encodeVersion, encodeQualifiers, encodeQualifierParam, encodeSubpath, encodeURIComponent } = require_encode();
	const { createHelpersNamespaceObject } = require_helpers();
	const { normalizeType, normalizeNamespace, normalizeName, normalizeVersion, normalizeQualifiers, normalizeSubpath } = require_normalize();
	const { localeCompare, isNonEmptyString } = require_strings();
	const { validateType, validateNamespace, validateName, validateVersion, validateQualifiers, validateQualifierKey, validateSubpath } = require_validate();
	const PurlComponentEncoder = (comp) => isNonEmptyString(comp) ? encodeURIComponent(comp) : "";
	const PurlComponentStringNormalizer = (comp) => typeof comp === "string" ? comp : void 0;
	const PurlComponentValidator = (_comp, _throws) => true;
	const componentSortOrderLookup = {
		__proto__: null,
		type: 0,
		namespace: 1,
		name: 2,
		version: 3,
		qualifiers: 4,
		qualifierKey: 5,
		qualifierValue: 6,
		subpath: 7
	};
	function componentSortOrder(comp) {
		return componentSortOrderLookup[comp] ?? comp;
	}
	function componentComparator(compA, compB) {
		return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
	}
	module.exports = { PurlComponent: createHelpersNamespaceObject({
		encode: {
			namespace: encodeNamespace,
			version: encodeVersion,
			qualifiers: encodeQualifiers,
			qualifierKey: encodeQualifierParam,
			qualifierValue: encodeQualifierParam,
			subpath: encodeSubpath
		},
		normalize: {
			type: normalizeType,
			namespace: normalizeNamespace,
			name: normalizeName,
			version: normalizeVersion,
			qualifiers: normalizeQualifiers,
			subpath: normalizeSubpath
		},
		validate: {
			type: validateType,
			namespace: validateNamespace,
			name: validateName,
			version: validateVersion,
			qualifierKey: validateQualifierKey,
			qualifiers: validateQualifiers,
			subpath: validateSubpath
		}
	}, {
		comparator: componentComparator,
		encode: PurlComponentEncoder,
		normalize: PurlComponentStringNormalizer,
		validate: PurlComponentValidator
	}) };
}));

// node_modules/packageurl-js/src/purl-qualifier-names.js
var require_purl_qualifier_names = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = { PurlQualifierNames: {
		__proto__: null,
		RepositoryUrl: "repository_url",
		DownloadUrl: "download_url",
		VcsUrl: "vcs_url",
		FileName: "file_name",
		Checksum: "checksum"
	} };
}));

// node_modules/packageurl-js/src/purl-type.js
var require_purl_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isNullishOrEmptyString } = require_lang();
	const { createHelpersNamespaceObject } = require_helpers();
	const { isSemverString, lowerName, lowerNamespace, lowerVersion, replaceDashesWithUnderscores, replaceUnderscoresWithDashes } = require_strings();
	const { validateEmptyByType, validateRequiredByType } = require_validate();
	const { PurlError } = require_error();
	const PurlTypNormalizer = (purl) => purl;
	const PurlTypeValidator = (_purl, _throws) => true;
	module.exports = { PurlType: createHelpersNamespaceObject({
		normalize: {
			alpm(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			apk(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			bitbucket(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			bitnami(purl) {
				lowerName(purl);
				return purl;
			},
			composer(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			deb(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			gitlab(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			github(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			hex(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			huggingface(purl) {
				lowerVersion(purl);
				return purl;
			},
			mlflow(purl) {
				if (purl.qualifiers?.repository_url?.includes("databricks")) lowerName(purl);
				return purl;
			},
			npm(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				return purl;
			},
			luarocks(purl) {
				lowerVersion(purl);
				return purl;
			},
			oci(purl) {
				lowerName(purl);
				return purl;
			},
			pub(purl) {
				lowerName(purl);
				purl.name = replaceDashesWithUnderscores(purl.name);
				return purl;
			},
			pypi(purl) {
				lowerNamespace(purl);
				lowerName(purl);
				purl.name = replaceUnderscoresWithDashes(purl.name);
				return purl;
			},
			qpkg(purl) {
				lowerNamespace(purl);
				return purl;
			},
			rpm(purl) {
				lowerNamespace(purl);
				return purl;
			}
		},
		validate: {
			conan(purl, throws) {
				if (isNullishOrEmptyString(purl.namespace)) {
					if (purl.qualifiers?.channel) {
						if (throws) throw new PurlError("conan requires a \"namespace\" component when a \"channel\" qualifier is present");
						return false;
					}
				} else if (isNullishOrEmptyString(purl.qualifiers)) {
					if (throws) throw new PurlError("conan requires a \"qualifiers\" component when a namespace is present");
					return false;
				}
				return true;
			},
			cran(purl, throws) {
				return validateRequiredByType("cran", "version", purl.version, throws);
			},
			golang(purl) {
				const { version } = purl;
				if ((typeof version === "string" ? version.length : 0) && version.charCodeAt(0) === 118 && !isSemverString(version.slice(1))) {
					if (throws) throw new PurlError("golang \"version\" component starting with a \"v\" must be followed by a valid semver version");
					return false;
				}
				return true;
			},
			maven(purl, throws) {
				return validateRequiredByType("maven", "namespace", purl.namespace, throws);
			},
			mlflow(purl, throws) {
				return validateEmptyByType("mlflow", "namespace", purl.namespace, throws);
			},
			oci(purl, throws) {
				return validateEmptyByType("oci", "namespace", purl.namespace, throws);
			},
			pub(purl, throws) {
				const { name } = purl;
				for (let i = 0, { length } = name; i < length; i += 1) {
					const code = name.charCodeAt(i);
					if (!(code >= 48 && code <= 57 || code >= 97 && code <= 122 || code === 95)) {
						if (throws) throw new PurlError("pub \"name\" component may only contain [a-z0-9_] characters");
						return false;
					}
				}
				return true;
			},
			swift(purl, throws) {
				return validateRequiredByType("swift", "namespace", purl.namespace, throws) && validateRequiredByType("swift", "version", purl.version, throws);
			}
		}
	}, {
		normalize: PurlTypNormalizer,
		validate: PurlTypeValidator
	}) };
}));

// node_modules/packageurl-js/src/package-url.js
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
var require_package_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { decodePurlComponent } = require_decode();
	const { isObject, recursiveFreeze } = require_objects();
	const { isBlank, isNonEmptyString, trimLeadingSlashes } = require_strings();
	const { PurlComponent } = require_purl_component();
	const { PurlQualifierNames } = require_purl_qualifier_names();
	const { PurlType } = require_purl_type();
	const { PurlError } = require_error();
	var PackageURL = class PackageURL {
		static Component = recursiveFreeze(PurlComponent);
		static KnownQualifierNames = recursiveFreeze(PurlQualifierNames);
		static Type = recursiveFreeze(PurlType);
		constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
			const type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
			PurlComponent.type.validate(type, true);
			const namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
			PurlComponent.namespace.validate(namespace, true);
			const name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
			PurlComponent.name.validate(name, true);
			const version = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
			PurlComponent.version.validate(version, true);
			const qualifiers = typeof rawQualifiers === "string" || isObject(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
			PurlComponent.qualifiers.validate(qualifiers, true);
			const subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
			PurlComponent.subpath.validate(subpath, true);
			this.type = type;
			this.name = name;
			this.namespace = namespace ?? void 0;
			this.version = version ?? void 0;
			this.qualifiers = qualifiers ?? void 0;
			this.subpath = subpath ?? void 0;
			const typeHelpers = PurlType[type];
			if (typeHelpers) {
				typeHelpers.normalize(this);
				typeHelpers.validate(this, true);
			}
		}
		toString() {
			const { namespace, name, version, qualifiers, subpath, type } = this;
			let purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
			if (namespace) purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`;
			purlStr = `${purlStr}${PurlComponent.name.encode(name)}`;
			if (version) purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`;
			if (qualifiers) purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`;
			if (subpath) purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`;
			return purlStr;
		}
		static fromString(purlStr) {
			return new PackageURL(...PackageURL.parseString(purlStr));
		}
		static parseString(purlStr) {
			if (typeof purlStr !== "string") throw new Error("A purl string argument is required.");
			if (isBlank(purlStr)) return [
				void 0,
				void 0,
				void 0,
				void 0,
				void 0,
				void 0
			];
			const colonIndex = purlStr.indexOf(":");
			let url;
			let maybeUrlWithAuth;
			if (colonIndex !== -1) try {
				const beforeColon = purlStr.slice(0, colonIndex);
				const afterColon = purlStr.slice(colonIndex + 1);
				const trimmedAfterColon = trimLeadingSlashes(afterColon);
				url = new URL(`${beforeColon}:${trimmedAfterColon}`);
				maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
			} catch (e) {
				throw new PurlError("failed to parse as URL", { cause: e });
			}
			if (url?.protocol !== "pkg:") throw new PurlError("missing required \"pkg\" scheme component");
			if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") throw new PurlError("cannot contain a \"user:pass@host:port\"");
			const { pathname } = url;
			const firstSlashIndex = pathname.indexOf("/");
			const rawType = decodePurlComponent("type", firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex));
			if (firstSlashIndex < 1) return [
				rawType,
				void 0,
				void 0,
				void 0,
				void 0,
				void 0
			];
			let rawVersion;
			let atSignIndex = pathname.lastIndexOf("@");
			if (atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47) atSignIndex = -1;
			const beforeVersion = pathname.slice(rawType.length + 1, atSignIndex === -1 ? pathname.length : atSignIndex);
			if (atSignIndex !== -1) rawVersion = decodePurlComponent("version", pathname.slice(atSignIndex + 1));
			let rawNamespace;
			let rawName;
			const lastSlashIndex = beforeVersion.lastIndexOf("/");
			if (lastSlashIndex === -1) rawName = decodePurlComponent("name", beforeVersion);
			else {
				rawName = decodePurlComponent("name", beforeVersion.slice(lastSlashIndex + 1));
				rawNamespace = decodePurlComponent("namespace", beforeVersion.slice(0, lastSlashIndex));
			}
			let rawQualifiers;
			const { searchParams } = url;
			if (searchParams.size !== 0) {
				searchParams.forEach((value) => decodePurlComponent("qualifiers", value));
				rawQualifiers = searchParams;
			}
			let rawSubpath;
			const { hash } = url;
			if (hash.length !== 0) rawSubpath = decodePurlComponent("subpath", hash.slice(1));
			return [
				rawType,
				rawNamespace,
				rawName,
				rawVersion,
				rawQualifiers,
				rawSubpath
			];
		}
	};
	for (const staticProp of [
		"Component",
		"KnownQualifierNames",
		"Type"
	]) Reflect.defineProperty(PackageURL, staticProp, {
		...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
		writable: false
	});
	Reflect.setPrototypeOf(PackageURL.prototype, null);
	module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
	};
}));

// node_modules/packageurl-js/index.js
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
var require_packageurl_js = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { PackageURL, PurlComponent, PurlQualifierNames, PurlType } = require_package_url();
	module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
	};
}));

// core/sbom/package-url.ts
var import_packageurl_js = require_packageurl_js();
/** No real package URL comes near; keeps the parser's work small. */
const MAX_PURL_CHARACTERS = 2048;
/** The parts of a package URL (purl-spec), or undefined if the text is none. */
function parsePackageUrl(text) {
	if (text.length > MAX_PURL_CHARACTERS || !text.startsWith("pkg:")) return void 0;
	try {
		const { type, namespace, name, version } = import_packageurl_js.PackageURL.fromString(text);
		return {
			type,
			name: namespace ? `${namespace}/${name}` : name,
			...version ? { version } : {}
		};
	} catch {
		return;
	}
}
/**
* Two names of one ecosystem name the same package if and only if they fold to the same text. PyPI: PEP 503. npm names that
* differ in case alone are old (no new ones are accepted) and package URLs write them all in lower case, so they are one.
*/
function foldPackageName(type, name) {
	if (type === "pypi") return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
	return type === "npm" ? name.toLowerCase() : name;
}

// core/sbom/sbom-graph.ts
/** Ecosystems whose package URL says exactly what the component's name and version say. */
const COMPARABLE_TYPES = /* @__PURE__ */ new Set(["npm", "pypi"]);
/**
* What the schema cannot say about names and references: unique bom-refs, real package URLs, a graph without loose ends.
*
* @returns the graph: bom-ref → bom-refs it depends on
*/
function checkGraph(bom, found) {
	const refs = /* @__PURE__ */ new Set();
	visitObjects(bom, [], (object, path) => {
		const ref = object["bom-ref"];
		if (typeof ref === "string") checkUnique(ref, path, refs, found);
		if (typeof object["purl"] === "string") checkPackageUrl(object, object["purl"], path, found);
	});
	const { dependencies } = bom;
	return isJsonArray(dependencies) ? checkDependencies(dependencies, refs, found) : /* @__PURE__ */ new Map();
}
function checkUnique(ref, path, refs, found) {
	if (!refs.has(ref)) refs.add(ref);
	else found.add("SBOM_DUPLICATE_BOM_REF", () => `the bom-ref ${shownText(ref)} stands here a second time`, () => toPointer([...path, "bom-ref"]));
}
function checkPackageUrl(object, text, path, found) {
	const pointer = () => toPointer([...path, "purl"]);
	const purl = parsePackageUrl(text);
	if (purl === void 0) {
		found.add("SBOM_PURL_INVALID", () => `${shownText(text)} is not a package URL`, pointer);
		return;
	}
	if (!COMPARABLE_TYPES.has(purl.type)) return;
	const name = componentName(object);
	const { version } = object;
	const sameName = name === void 0 || foldPackageName(purl.type, name) === foldPackageName(purl.type, purl.name);
	const sameVersion = typeof version !== "string" || purl.version === void 0 || version === purl.version;
	if (!sameName || !sameVersion) found.add("SBOM_PURL_MISMATCH", () => `${shownText(text)} is not the component's own name and version`, pointer);
}
function checkDependencies(dependencies, refs, found) {
	const graph = /* @__PURE__ */ new Map();
	for (const [index, dependency] of dependencies.entries()) {
		if (!isJsonObject(dependency)) continue;
		const { ref, dependsOn } = dependency;
		if (typeof ref === "string") {
			if (!refs.has(ref)) dangling(ref, [
				"dependencies",
				index,
				"ref"
			], found);
			if (graph.has(ref)) found.add("SBOM_DUPLICATE_DEPENDENCY", () => `${shownText(ref)} has an entry already`, () => toPointer(["dependencies", index]));
			graph.set(ref, isJsonArray(dependsOn) ? dependsOn.filter((target) => typeof target === "string") : []);
		}
		for (const list of ["dependsOn", "provides"]) {
			const targets = dependency[list];
			if (!isJsonArray(targets)) continue;
			for (const [at, target] of targets.entries()) if (typeof target === "string" && !refs.has(target)) dangling(target, [
				"dependencies",
				index,
				list,
				at
			], found);
		}
	}
	return graph;
}
function dangling(ref, path, found) {
	found.add("SBOM_DANGLING_REFERENCE", () => `nothing here has the bom-ref ${shownText(ref)}`, () => toPointer(path));
}
/** Calls `see` for each object; the path is only valid during the call. Depth is the parser's bound. */
function visitObjects(value, path, see) {
	if (isJsonObject(value)) see(value, path);
	const entries = isJsonArray(value) ? value.entries() : Object.entries(value);
	for (const [step, item] of entries) {
		if (typeof item !== "object" || item === null) continue;
		path.push(step);
		visitObjects(item, path, see);
		path.pop();
	}
}

// core/sbom/sbom-root.ts
const ROOT_POINTER = "/metadata/component";
const NO_ROOT = {
	bomRef: "",
	name: "",
	version: ""
};
/** What the document describes, held against what the artifact says it is. Parts that are missing are findings, and empty. */
function checkRoot(bom, expected, found) {
	const before = found.count;
	const root = readRoot(bom, found);
	if (expected === void 0 || found.count > before) return root;
	const type = root.purl === void 0 ? void 0 : parsePackageUrl(root.purl)?.type;
	if (expected.purlType !== void 0 && type !== void 0 && type !== expected.purlType) mismatch(`the root is a ${shownText(type)} package, the artifact a ${shownText(expected.purlType)} one`, "purl", found);
	const folding = expected.purlType ?? type ?? "";
	if (foldPackageName(folding, root.name) !== foldPackageName(folding, expected.name)) mismatch(`the root is named ${shownText(root.name)}, the artifact ${shownText(expected.name)}`, "name", found);
	if (root.version !== expected.version) mismatch(`the root has version ${shownText(root.version)}, the artifact ${shownText(expected.version)}`, "version", found);
	return root;
}
function readRoot(bom, found) {
	const component = rootOf(bom);
	if (component === void 0) {
		missing("metadata.component", "/metadata", found);
		return NO_ROOT;
	}
	const { version, purl } = component;
	const required = (what, value) => {
		if (typeof value === "string" && value !== "") return value;
		missing(`metadata.component.${what}`, ROOT_POINTER, found);
		return "";
	};
	return {
		name: required("name", componentName(component)),
		version: required("version", version),
		bomRef: required("bom-ref", component["bom-ref"]),
		...typeof purl === "string" ? { purl } : {}
	};
}
function missing(what, pointer, found) {
	found.add("SBOM_ROOT_MISSING", () => `there is no ${what}`, () => pointer);
}
function mismatch(message, member, found) {
	found.add("SBOM_ROOT_MISMATCH", () => message, () => `${ROOT_POINTER}/${member}`);
}

// core/sbom/sbom-schema.ts
/** The lists whose items are checked one by one when the whole document fails. */
const LISTS = {
	components: "component",
	services: "service",
	dependencies: "dependency",
	vulnerabilities: "vulnerability"
};
const LOADERS = {
	"1.4": () => import("./cyclonedx-1.4.js"),
	"1.5": () => import("./cyclonedx-1.5.js"),
	"1.6": () => import("./cyclonedx-1.6.js"),
	"1.7": () => import("./cyclonedx-1.7.js")
};
/**
* Loads the schema of one version. The check adds the first error of every component, service, dependency and
* vulnerability, and the first of the rest: collecting each error of a hostile document would cost more memory than the
* document itself.
*/
async function loadSchemaCheck(version) {
	const schema = await LOADERS[version]();
	return (bom, found) => {
		const misfit = misfitOf(schema.bom, bom);
		if (misfit !== void 0) explain(schema, bom, misfit, found);
	};
}
function explain(schema, bom, whole, found) {
	const before = found.count;
	const rest = { ...bom };
	for (const [list, part] of Object.entries(LISTS)) {
		const items = bom[list];
		if (!isJsonArray(items)) continue;
		delete rest[list];
		const validate = schema[part];
		for (const [index, item] of items.entries()) report(misfitOf(validate, item), `/${list}/${index}`, found);
	}
	report(misfitOf(schema.bom, rest), "", found);
	if (found.count === before) report(whole, "", found);
}
/** What is wrong with a value, undefined if nothing is. Whether it fits is the validator's answer, whatever it says of errors. */
function misfitOf(validate, value) {
	const fits = validate(value);
	const error = mostTelling(validate.errors ?? []);
	return fits ? void 0 : error;
}
function report(error, base, found) {
	if (error === void 0) return;
	const unknown = error.params["additionalProperty"];
	const last = typeof unknown === "string" ? `/${escapePointerToken(unknown)}` : "";
	found.add("SBOM_SCHEMA", () => describe(error), () => `${base}${error.instancePath}${last}`);
}
/** Of the errors of tried branches, the one deepest inside the document: the others only say that a branch failed. */
function mostTelling(errors) {
	let chosen;
	for (const error of errors) if (chosen === void 0 || error.instancePath.length > chosen.instancePath.length) chosen = error;
	return chosen ?? UNEXPLAINED;
}
const UNEXPLAINED = {
	instancePath: "",
	keyword: "",
	params: {}
};
/** Around the limit of these keywords. */
const BOUNDS = /* @__PURE__ */ new Map([
	["minLength", ["must have at least ", " characters"]],
	["maxLength", ["must have at most ", " characters"]],
	["minItems", ["must have at least ", " items"]],
	["maxItems", ["must have at most ", " items"]],
	["minimum", ["must be at least ", ""]],
	["maximum", ["must be at most ", ""]]
]);
function describe({ keyword, params }) {
	const bound = BOUNDS.get(keyword);
	if (bound !== void 0) return bound.join(String(params["limit"]));
	switch (keyword) {
		case "required": return `lacks the member ${shownText(String(params["missingProperty"]))}`;
		case "additionalProperties": return `CycloneDX knows no member ${shownText(String(params["additionalProperty"]))} here`;
		case "type": return `must be of type ${String(params["type"])}`;
		case "format": return `must be in the format ${String(params["format"])}`;
		case "distinctItems": return "holds the same item twice";
		case "enum":
		case "const": return "is not one of the values that CycloneDX allows here";
		case "pattern": return "does not have the form that CycloneDX asks for";
		default: return "has none of the forms that CycloneDX allows here";
	}
}

// core/sbom/sbom.ts
const SPEC_VERSIONS = [
	"1.4",
	"1.5",
	"1.6",
	"1.7"
];

// core/sbom/read-sbom.ts
const MAX_SBOM_BYTES = 33554432;
const MAX_SBOM_COMPONENTS = 5e4;
const SCHEMA_URL = /^https?:\/\/cyclonedx\.org\/schema\/bom-(.*)\.schema\.json$/;
/**
* Reads a CycloneDX 1.4 to 1.7 document in JSON and checks what its schema says and what it leaves open: one root that is
* the expected package, unique bom-refs, real package URLs, a dependency graph without loose ends. Linear in the size of the
* document. All findings (at most 100 are told, the rest counted), codes `JSON_…` and `SBOM_…`, with line and column.
*
* Asynchronous because the validator of the declared version is loaded when first needed.
*/
async function readSbom(bytes, expected, file) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_SBOM_BYTES }, file);
	if (parsed.kind === "refused") return parsed;
	const found = new SbomFindings(parsed.value);
	const bom = parsed.value.value;
	if (!isJsonObject(bom) || bom["bomFormat"] !== "CycloneDX") return found.refuse("SBOM_NOT_CYCLONEDX", "bomFormat is not \"CycloneDX\"", "");
	const specVersion = readSpecVersion(bom, found);
	if (specVersion.kind === "refused") return specVersion;
	const count = countComponents(bom);
	if (count > 5e4) {
		const message = `${count} components, at most ${MAX_SBOM_COMPONENTS} are accepted`;
		return found.refuse("SBOM_TOO_MANY_COMPONENTS", message, "/components");
	}
	(await loadSchemaCheck(specVersion.value))(bom, found);
	const dependencies = checkGraph(bom, found);
	const root = checkRoot(bom, expected, found);
	return unlessFound(found.list(), () => toSbom(bom, specVersion.value, root, dependencies));
}
function readSpecVersion(bom, found) {
	const declared = bom["specVersion"];
	const version = SPEC_VERSIONS.find((supported) => supported === declared);
	if (version === void 0) {
		const message = `specVersion is ${typeof declared === "string" ? shownText(declared) : "missing"}; supported are ${SPEC_VERSIONS.join(", ")}`;
		return found.refuse("SBOM_SPEC_VERSION", message, "/specVersion");
	}
	const named = typeof bom["$schema"] === "string" ? SCHEMA_URL.exec(bom["$schema"])?.[1] : void 0;
	if (named !== void 0 && named !== version) found.add("SBOM_SPEC_VERSION", () => `specVersion is ${version}, $schema is that of ${shownText(named)}`, () => "/$schema");
	return ok(version);
}
function toSbom(bom, specVersion, root, dependencies) {
	const { serialNumber } = bom;
	return {
		specVersion,
		...typeof serialNumber === "string" ? { serialNumber } : {},
		root,
		components: Array.from(componentsOf(bom), toComponent),
		directDependencies: dependencies.get(root.bomRef) ?? [],
		dependencies
	};
}

export { require_packageurl_js as a, parsePackageUrl as i, readSbom as n, componentsOf as o, foldPackageName as r, toComponent as s, MAX_SBOM_BYTES as t };