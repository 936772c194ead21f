import { n as o$1, r as t, t as a$1 } from "./cyclonedx-shared.js";

// registry-schema/generated/cyclonedx-1.4.js
const r = { "spdx-id": (t) => a$1.has(t) };
const i = X;
const a = {
	$schema: `http://json-schema.org/draft-07/schema#`,
	$id: `http://cyclonedx.org/schema/bom-1.4.schema.json`,
	type: `object`,
	required: [`bomFormat`, `specVersion`],
	additionalProperties: !1,
	properties: {
		$schema: { type: `string` },
		bomFormat: {
			type: `string`,
			enum: [`CycloneDX`]
		},
		specVersion: { type: `string` },
		serialNumber: {
			type: `string`,
			pattern: `^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
		},
		version: { type: `integer` },
		metadata: { $ref: `#/definitions/metadata` },
		components: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/component` },
			distinctItems: !0
		},
		services: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/service` },
			distinctItems: !0
		},
		externalReferences: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/externalReference` }
		},
		dependencies: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/dependency` },
			distinctItems: !0
		},
		compositions: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/compositions` },
			distinctItems: !0
		},
		vulnerabilities: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/vulnerability` },
			distinctItems: !0
		},
		signature: { $ref: `#/definitions/signature` }
	},
	definitions: {
		refType: { type: `string` },
		metadata: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				timestamp: {
					type: `string`,
					format: `date-time`
				},
				tools: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/tool` }
				},
				authors: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/organizationalContact` }
				},
				component: { $ref: `#/definitions/component` },
				manufacture: { $ref: `#/definitions/organizationalEntity` },
				supplier: { $ref: `#/definitions/organizationalEntity` },
				licenses: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/licenseChoice` }
				},
				properties: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		tool: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				vendor: { type: `string` },
				name: { type: `string` },
				version: { type: `string` },
				hashes: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/hash` }
				},
				externalReferences: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/externalReference` }
				}
			}
		},
		organizationalEntity: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				url: {
					type: `array`,
					items: {
						type: `string`,
						format: `iri-reference`
					}
				},
				contact: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/organizationalContact` }
				}
			}
		},
		organizationalContact: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				email: {
					type: `string`,
					format: `idn-email`
				},
				phone: { type: `string` }
			}
		},
		component: {
			type: `object`,
			required: [`type`, `name`],
			additionalProperties: !1,
			properties: {
				type: {
					type: `string`,
					enum: [
						`application`,
						`framework`,
						`library`,
						`container`,
						`operating-system`,
						`device`,
						`firmware`,
						`file`
					]
				},
				"mime-type": {
					type: `string`,
					pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$`
				},
				"bom-ref": { $ref: `#/definitions/refType` },
				supplier: { $ref: `#/definitions/organizationalEntity` },
				author: { type: `string` },
				publisher: { type: `string` },
				group: { type: `string` },
				name: { type: `string` },
				version: { type: `string` },
				description: { type: `string` },
				scope: {
					type: `string`,
					enum: [
						`required`,
						`optional`,
						`excluded`
					]
				},
				hashes: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/hash` }
				},
				licenses: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/licenseChoice` }
				},
				copyright: { type: `string` },
				cpe: { type: `string` },
				purl: { type: `string` },
				swid: { $ref: `#/definitions/swid` },
				modified: { type: `boolean` },
				pedigree: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						ancestors: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/component` }
						},
						descendants: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/component` }
						},
						variants: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/component` }
						},
						commits: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/commit` }
						},
						patches: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/patch` }
						},
						notes: { type: `string` }
					}
				},
				externalReferences: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/externalReference` }
				},
				components: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/component` },
					distinctItems: !0
				},
				evidence: { $ref: `#/definitions/componentEvidence` },
				releaseNotes: { $ref: `#/definitions/releaseNotes` },
				properties: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/property` }
				},
				signature: { $ref: `#/definitions/signature` }
			}
		},
		swid: {
			type: `object`,
			required: [`tagId`, `name`],
			additionalProperties: !1,
			properties: {
				tagId: { type: `string` },
				name: { type: `string` },
				version: { type: `string` },
				tagVersion: { type: `integer` },
				patch: { type: `boolean` },
				text: { $ref: `#/definitions/attachment` },
				url: {
					type: `string`,
					format: `iri-reference`
				}
			}
		},
		attachment: {
			type: `object`,
			required: [`content`],
			additionalProperties: !1,
			properties: {
				contentType: { type: `string` },
				encoding: {
					type: `string`,
					enum: [`base64`]
				},
				content: { type: `string` }
			}
		},
		hash: {
			type: `object`,
			required: [`alg`, `content`],
			additionalProperties: !1,
			properties: {
				alg: { $ref: `#/definitions/hash-alg` },
				content: { $ref: `#/definitions/hash-content` }
			}
		},
		"hash-alg": {
			type: `string`,
			enum: [
				`MD5`,
				`SHA-1`,
				`SHA-256`,
				`SHA-384`,
				`SHA-512`,
				`SHA3-256`,
				`SHA3-384`,
				`SHA3-512`,
				`BLAKE2b-256`,
				`BLAKE2b-384`,
				`BLAKE2b-512`,
				`BLAKE3`
			]
		},
		"hash-content": {
			type: `string`,
			pattern: `^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$`
		},
		license: {
			type: `object`,
			oneOf: [{ required: [`id`] }, { required: [`name`] }],
			additionalProperties: !1,
			properties: {
				id: { $ref: `spdx.schema.json` },
				name: { type: `string` },
				text: { $ref: `#/definitions/attachment` },
				url: {
					type: `string`,
					format: `iri-reference`
				}
			}
		},
		licenseChoice: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				license: { $ref: `#/definitions/license` },
				expression: { type: `string` }
			},
			oneOf: [{ required: [`license`] }, { required: [`expression`] }]
		},
		commit: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				uid: { type: `string` },
				url: {
					type: `string`,
					format: `iri-reference`
				},
				author: { $ref: `#/definitions/identifiableAction` },
				committer: { $ref: `#/definitions/identifiableAction` },
				message: { type: `string` }
			}
		},
		patch: {
			type: `object`,
			required: [`type`],
			additionalProperties: !1,
			properties: {
				type: {
					type: `string`,
					enum: [
						`unofficial`,
						`monkey`,
						`backport`,
						`cherry-pick`
					]
				},
				diff: { $ref: `#/definitions/diff` },
				resolves: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/issue` }
				}
			}
		},
		diff: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				text: { $ref: `#/definitions/attachment` },
				url: {
					type: `string`,
					format: `iri-reference`
				}
			}
		},
		issue: {
			type: `object`,
			required: [`type`],
			additionalProperties: !1,
			properties: {
				type: {
					type: `string`,
					enum: [
						`defect`,
						`enhancement`,
						`security`
					]
				},
				id: { type: `string` },
				name: { type: `string` },
				description: { type: `string` },
				source: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						name: { type: `string` },
						url: {
							type: `string`,
							format: `iri-reference`
						}
					}
				},
				references: {
					type: `array`,
					items: {
						type: `string`,
						format: `iri-reference`
					}
				}
			}
		},
		identifiableAction: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				timestamp: {
					type: `string`,
					format: `date-time`
				},
				name: { type: `string` },
				email: {
					type: `string`,
					format: `idn-email`
				}
			}
		},
		externalReference: {
			type: `object`,
			required: [`url`, `type`],
			additionalProperties: !1,
			properties: {
				url: {
					type: `string`,
					format: `iri-reference`
				},
				comment: { type: `string` },
				type: {
					type: `string`,
					enum: [
						`vcs`,
						`issue-tracker`,
						`website`,
						`advisories`,
						`bom`,
						`mailing-list`,
						`social`,
						`chat`,
						`documentation`,
						`support`,
						`distribution`,
						`license`,
						`build-meta`,
						`build-system`,
						`release-notes`,
						`other`
					]
				},
				hashes: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/hash` }
				}
			}
		},
		dependency: {
			type: `object`,
			required: [`ref`],
			additionalProperties: !1,
			properties: {
				ref: { $ref: `#/definitions/refType` },
				dependsOn: {
					type: `array`,
					distinctItems: !0,
					additionalItems: !1,
					items: { $ref: `#/definitions/refType` }
				}
			}
		},
		service: {
			type: `object`,
			required: [`name`],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				provider: { $ref: `#/definitions/organizationalEntity` },
				group: { type: `string` },
				name: { type: `string` },
				version: { type: `string` },
				description: { type: `string` },
				endpoints: {
					type: `array`,
					items: {
						type: `string`,
						format: `iri-reference`
					}
				},
				authenticated: { type: `boolean` },
				"x-trust-boundary": { type: `boolean` },
				data: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/dataClassification` }
				},
				licenses: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/licenseChoice` }
				},
				externalReferences: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/externalReference` }
				},
				services: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/service` },
					distinctItems: !0
				},
				releaseNotes: { $ref: `#/definitions/releaseNotes` },
				properties: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/property` }
				},
				signature: { $ref: `#/definitions/signature` }
			}
		},
		dataClassification: {
			type: `object`,
			required: [`flow`, `classification`],
			additionalProperties: !1,
			properties: {
				flow: { $ref: `#/definitions/dataFlow` },
				classification: { type: `string` }
			}
		},
		dataFlow: {
			type: `string`,
			enum: [
				`inbound`,
				`outbound`,
				`bi-directional`,
				`unknown`
			]
		},
		copyright: {
			type: `object`,
			required: [`text`],
			additionalProperties: !1,
			properties: { text: { type: `string` } }
		},
		componentEvidence: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				licenses: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/licenseChoice` }
				},
				copyright: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/copyright` }
				}
			}
		},
		compositions: {
			type: `object`,
			required: [`aggregate`],
			additionalProperties: !1,
			properties: {
				aggregate: { $ref: `#/definitions/aggregateType` },
				assemblies: {
					type: `array`,
					distinctItems: !0,
					items: { type: `string` }
				},
				dependencies: {
					type: `array`,
					distinctItems: !0,
					items: { type: `string` }
				},
				signature: { $ref: `#/definitions/signature` }
			}
		},
		aggregateType: {
			type: `string`,
			enum: [
				`complete`,
				`incomplete`,
				`incomplete_first_party_only`,
				`incomplete_third_party_only`,
				`unknown`,
				`not_specified`
			]
		},
		property: {
			type: `object`,
			properties: {
				name: { type: `string` },
				value: { type: `string` }
			}
		},
		localeType: {
			type: `string`,
			pattern: `^([a-z]{2})(-[A-Z]{2})?$`
		},
		releaseType: { type: `string` },
		note: {
			type: `object`,
			required: [`text`],
			additionalProperties: !1,
			properties: {
				locale: { $ref: `#/definitions/localeType` },
				text: { $ref: `#/definitions/attachment` }
			}
		},
		releaseNotes: {
			type: `object`,
			required: [`type`],
			additionalProperties: !1,
			properties: {
				type: { $ref: `#/definitions/releaseType` },
				title: { type: `string` },
				featuredImage: {
					type: `string`,
					format: `iri-reference`
				},
				socialImage: {
					type: `string`,
					format: `iri-reference`
				},
				description: { type: `string` },
				timestamp: {
					type: `string`,
					format: `date-time`
				},
				aliases: {
					type: `array`,
					items: { type: `string` }
				},
				tags: {
					type: `array`,
					items: { type: `string` }
				},
				resolves: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/issue` }
				},
				notes: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/note` }
				},
				properties: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		advisory: {
			type: `object`,
			required: [`url`],
			additionalProperties: !1,
			properties: {
				title: { type: `string` },
				url: {
					type: `string`,
					format: `iri-reference`
				}
			}
		},
		cwe: {
			type: `integer`,
			minimum: 1
		},
		severity: {
			type: `string`,
			enum: [
				`critical`,
				`high`,
				`medium`,
				`low`,
				`info`,
				`none`,
				`unknown`
			]
		},
		scoreMethod: {
			type: `string`,
			enum: [
				`CVSSv2`,
				`CVSSv3`,
				`CVSSv31`,
				`OWASP`,
				`other`
			]
		},
		impactAnalysisState: {
			type: `string`,
			enum: [
				`resolved`,
				`resolved_with_pedigree`,
				`exploitable`,
				`in_triage`,
				`false_positive`,
				`not_affected`
			]
		},
		impactAnalysisJustification: {
			type: `string`,
			enum: [
				`code_not_present`,
				`code_not_reachable`,
				`requires_configuration`,
				`requires_dependency`,
				`requires_environment`,
				`protected_by_compiler`,
				`protected_at_runtime`,
				`protected_at_perimeter`,
				`protected_by_mitigating_control`
			]
		},
		rating: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				source: { $ref: `#/definitions/vulnerabilitySource` },
				score: { type: `number` },
				severity: { $ref: `#/definitions/severity` },
				method: { $ref: `#/definitions/scoreMethod` },
				vector: { type: `string` },
				justification: { type: `string` }
			}
		},
		vulnerabilitySource: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				url: { type: `string` },
				name: { type: `string` }
			}
		},
		vulnerability: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				id: { type: `string` },
				source: { $ref: `#/definitions/vulnerabilitySource` },
				references: {
					type: `array`,
					additionalItems: !1,
					items: {
						required: [`id`, `source`],
						additionalProperties: !1,
						properties: {
							id: { type: `string` },
							source: { $ref: `#/definitions/vulnerabilitySource` }
						}
					}
				},
				ratings: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/rating` }
				},
				cwes: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/cwe` }
				},
				description: { type: `string` },
				detail: { type: `string` },
				recommendation: { type: `string` },
				advisories: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/advisory` }
				},
				created: {
					type: `string`,
					format: `date-time`
				},
				published: {
					type: `string`,
					format: `date-time`
				},
				updated: {
					type: `string`,
					format: `date-time`
				},
				credits: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						organizations: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/organizationalEntity` }
						},
						individuals: {
							type: `array`,
							additionalItems: !1,
							items: { $ref: `#/definitions/organizationalContact` }
						}
					}
				},
				tools: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/tool` }
				},
				analysis: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						state: { $ref: `#/definitions/impactAnalysisState` },
						justification: { $ref: `#/definitions/impactAnalysisJustification` },
						response: {
							type: `array`,
							additionalItems: !1,
							items: {
								type: `string`,
								enum: [
									`can_not_fix`,
									`will_not_fix`,
									`update`,
									`rollback`,
									`workaround_available`
								]
							}
						},
						detail: { type: `string` }
					}
				},
				affects: {
					type: `array`,
					distinctItems: !0,
					additionalItems: !1,
					items: {
						required: [`ref`],
						additionalProperties: !1,
						properties: {
							ref: { $ref: `#/definitions/refType` },
							versions: {
								type: `array`,
								additionalItems: !1,
								items: {
									oneOf: [{ required: [`version`] }, { required: [`range`] }],
									additionalProperties: !1,
									properties: {
										version: { $ref: `#/definitions/version` },
										range: { $ref: `#/definitions/range` },
										status: { $ref: `#/definitions/affectedStatus` }
									}
								}
							}
						}
					}
				},
				properties: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		affectedStatus: {
			type: `string`,
			enum: [
				`affected`,
				`unaffected`,
				`unknown`
			]
		},
		version: {
			type: `string`,
			minLength: 1,
			maxLength: 1024
		},
		range: {
			type: `string`,
			minLength: 1,
			maxLength: 1024
		},
		signature: { $ref: `jsf-0.82.schema.json#/definitions/signature` }
	}
};
const o = Object.prototype.hasOwnProperty;
const s = t;
const c = RegExp(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`, `u`);
const l = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const u = {
	type: `string`,
	enum: [
		`MD5`,
		`SHA-1`,
		`SHA-256`,
		`SHA-384`,
		`SHA-512`,
		`SHA3-256`,
		`SHA3-384`,
		`SHA3-512`,
		`BLAKE2b-256`,
		`BLAKE2b-384`,
		`BLAKE2b-512`,
		`BLAKE3`
	]
};
function d(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `MD5` && e !== `SHA-1` && e !== `SHA-256` && e !== `SHA-384` && e !== `SHA-512` && e !== `SHA3-256` && e !== `SHA3-384` && e !== `SHA3-512` && e !== `BLAKE2b-256` && e !== `BLAKE2b-384` && e !== `BLAKE2b-512` && e !== `BLAKE3` ? (d.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: u.enum }
	}], !1) : (d.errors = null, !0) : (d.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const f = RegExp(`^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$`, `u`);
function p(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!f.test(e)) return p.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$` }
		}], !1;
	} else return p.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return p.errors = null, !0;
}
function m(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.alg === void 0 && (a = `alg`) || e.content === void 0 && (a = `content`)) return m.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `alg` && n !== `content`) return m.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.alg !== void 0) {
						let a = r;
						d(e.alg, { instancePath: t + `/alg` }) || (n = n === null ? d.errors : n.concat(d.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.content !== void 0) {
							let a = r;
							p(e.content, { instancePath: t + `/content` }) || (n = n === null ? p.errors : n.concat(p.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
				}
			}
		} else return m.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return m.errors = n, r === 0;
}
const ee = {
	type: `object`,
	required: [`url`, `type`],
	additionalProperties: !1,
	properties: {
		url: {
			type: `string`,
			format: `iri-reference`
		},
		comment: { type: `string` },
		type: {
			type: `string`,
			enum: [
				`vcs`,
				`issue-tracker`,
				`website`,
				`advisories`,
				`bom`,
				`mailing-list`,
				`social`,
				`chat`,
				`documentation`,
				`support`,
				`distribution`,
				`license`,
				`build-meta`,
				`build-system`,
				`release-notes`,
				`other`
			]
		},
		hashes: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/hash` }
		}
	}
};
const h = /^\P{Cc}*$/u;
function g(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.url === void 0 && (a = `url`) || e.type === void 0 && (a = `type`)) return g.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `url` && n !== `comment` && n !== `type` && n !== `hashes`) return g.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.url !== void 0) {
						let n = e.url, a = r;
						if (r === a && r === a) {
							if (typeof n == `string`) {
								if (!h.test(n)) return g.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return g.errors = [{
								instancePath: t + `/url`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
						}
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.comment !== void 0) {
							let n = r;
							if (typeof e.comment != `string`) return g.errors = [{
								instancePath: t + `/comment`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.type !== void 0) {
								let n = e.type, a = r;
								if (typeof n != `string`) return g.errors = [{
									instancePath: t + `/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (n !== `vcs` && n !== `issue-tracker` && n !== `website` && n !== `advisories` && n !== `bom` && n !== `mailing-list` && n !== `social` && n !== `chat` && n !== `documentation` && n !== `support` && n !== `distribution` && n !== `license` && n !== `build-meta` && n !== `build-system` && n !== `release-notes` && n !== `other`) return g.errors = [{
									instancePath: t + `/type`,
									keyword: `enum`,
									params: { allowedValues: ee.properties.type.enum }
								}], !1;
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.hashes !== void 0) {
									let a = e.hashes, o = r;
									if (r === o) {
										if (Array.isArray(a)) {
											let e = a.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (m(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), e !== r) break;
											}
										} else return g.errors = [{
											instancePath: t + `/hashes`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = o === r;
								} else var i = !0;
							}
						}
					}
				}
			}
		} else return g.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return g.errors = n, r === 0;
}
function _(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `vendor` && n !== `name` && n !== `version` && n !== `hashes` && n !== `externalReferences`) return _.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.vendor !== void 0) {
					let n = r;
					if (typeof e.vendor != `string`) return _.errors = [{
						instancePath: t + `/vendor`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return _.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.version !== void 0) {
							let n = r;
							if (typeof e.version != `string`) return _.errors = [{
								instancePath: t + `/version`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.hashes !== void 0) {
								let a = e.hashes, o = r;
								if (r === o) {
									if (Array.isArray(a)) {
										let e = a.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											if (m(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), e !== r) break;
										}
									} else return _.errors = [{
										instancePath: t + `/hashes`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = o === r;
							} else var i = !0;
							if (i) {
								if (e.externalReferences !== void 0) {
									let a = e.externalReferences, o = r;
									if (r === o) {
										if (Array.isArray(a)) {
											let e = a.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (g(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
											}
										} else return _.errors = [{
											instancePath: t + `/externalReferences`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = o === r;
								} else var i = !0;
							}
						}
					}
				}
			}
		} else return _.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return _.errors = n, r === 0;
}
const te = /^[^\s@<>]+@[^\s@<>]+$/;
function v(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `name` && n !== `email` && n !== `phone`) return v.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return v.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.email !== void 0) {
				let r = e.email;
				if (typeof r == `string`) {
					if (!te.test(r)) return v.errors = [{
						instancePath: t + `/email`,
						keyword: `format`,
						params: { format: `idn-email` }
					}], !1;
				} else return v.errors = [{
					instancePath: t + `/email`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.phone !== void 0) {
					if (typeof e.phone != `string`) return v.errors = [{
						instancePath: t + `/phone`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return v.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return v.errors = null, !0;
}
const ne = {
	type: `object`,
	required: [`type`, `name`],
	additionalProperties: !1,
	properties: {
		type: {
			type: `string`,
			enum: [
				`application`,
				`framework`,
				`library`,
				`container`,
				`operating-system`,
				`device`,
				`firmware`,
				`file`
			]
		},
		"mime-type": {
			type: `string`,
			pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$`
		},
		"bom-ref": { $ref: `#/definitions/refType` },
		supplier: { $ref: `#/definitions/organizationalEntity` },
		author: { type: `string` },
		publisher: { type: `string` },
		group: { type: `string` },
		name: { type: `string` },
		version: { type: `string` },
		description: { type: `string` },
		scope: {
			type: `string`,
			enum: [
				`required`,
				`optional`,
				`excluded`
			]
		},
		hashes: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/hash` }
		},
		licenses: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/licenseChoice` }
		},
		copyright: { type: `string` },
		cpe: { type: `string` },
		purl: { type: `string` },
		swid: { $ref: `#/definitions/swid` },
		modified: { type: `boolean` },
		pedigree: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				ancestors: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/component` }
				},
				descendants: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/component` }
				},
				variants: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/component` }
				},
				commits: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/commit` }
				},
				patches: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/patch` }
				},
				notes: { type: `string` }
			}
		},
		externalReferences: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/externalReference` }
		},
		components: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/component` },
			distinctItems: !0
		},
		evidence: { $ref: `#/definitions/componentEvidence` },
		releaseNotes: { $ref: `#/definitions/releaseNotes` },
		properties: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/property` }
		},
		signature: { $ref: `#/definitions/signature` }
	}
};
const re = RegExp(`^[-+a-z0-9.]+/[-+a-z0-9.]+$`, `u`);
function y(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? (y.errors = null, !0) : (y.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function b(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `url` && n !== `contact`) return b.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return b.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.url !== void 0) {
						let n = e.url, a = r;
						if (r === a) {
							if (Array.isArray(n)) {
								let e = n.length;
								for (let i = 0; i < e; i++) {
									let e = n[i], a = r;
									if (r === a && r === a) {
										if (typeof e == `string`) {
											if (!h.test(e)) return b.errors = [{
												instancePath: t + `/url/` + i,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return b.errors = [{
											instancePath: t + `/url/` + i,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
									if (a !== r) break;
								}
							} else return b.errors = [{
								instancePath: t + `/url`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.contact !== void 0) {
							let a = e.contact, o = r;
							if (r === o) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (v(a[i], { instancePath: t + `/contact/` + i }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length), e !== r) break;
									}
								} else return b.errors = [{
									instancePath: t + `/contact`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
					}
				}
			}
		} else return b.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return b.errors = n, r === 0;
}
const ie = r[`spdx-id`];
function ae(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!ie(e)) return ae.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `spdx-id` }
		}], !1;
	} else return ae.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return ae.errors = null, !0;
}
const oe = {
	type: `object`,
	required: [`content`],
	additionalProperties: !1,
	properties: {
		contentType: { type: `string` },
		encoding: {
			type: `string`,
			enum: [`base64`]
		},
		content: { type: `string` }
	}
};
function x(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.content === void 0 && (r = `content`)) return x.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `contentType` && n !== `encoding` && n !== `content`) return x.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.contentType !== void 0) {
			if (typeof e.contentType != `string`) return x.errors = [{
				instancePath: t + `/contentType`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.encoding !== void 0) {
				let r = e.encoding;
				if (typeof r != `string`) return x.errors = [{
					instancePath: t + `/encoding`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				if (r !== `base64`) return x.errors = [{
					instancePath: t + `/encoding`,
					keyword: `enum`,
					params: { allowedValues: oe.properties.encoding.enum }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.content !== void 0) {
					if (typeof e.content != `string`) return x.errors = [{
						instancePath: t + `/content`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return x.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return x.errors = null, !0;
}
function S(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = null, s = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.id === void 0 && (i = `id`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var c = s === r;
	c && (a = !0, o = 0);
	let l = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.name === void 0 && (i = `name`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var c = l === r;
	if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a) r = i, n !== null && (i ? n.length = i : n = null);
	else {
		let e = {
			instancePath: t,
			keyword: `oneOf`,
			params: { passingSchemas: o }
		};
		return n === null ? n = [e] : n.push(e), r++, S.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `id` && n !== `name` && n !== `text` && n !== `url`) return S.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.id !== void 0) {
					let i = r;
					ae(e.id, { instancePath: t + `/id` }) || (n = n === null ? ae.errors : n.concat(ae.errors), r = n.length);
					var u = i === r;
				} else var u = !0;
				if (u) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return S.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var u = n === r;
					} else var u = !0;
					if (u) {
						if (e.text !== void 0) {
							let i = r;
							x(e.text, { instancePath: t + `/text` }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
							var u = i === r;
						} else var u = !0;
						if (u) {
							if (e.url !== void 0) {
								let n = e.url, i = r;
								if (r === i && r === i) {
									if (typeof n == `string`) {
										if (!h.test(n)) return S.errors = [{
											instancePath: t + `/url`,
											keyword: `format`,
											params: { format: `iri-reference` }
										}], !1;
									} else return S.errors = [{
										instancePath: t + `/url`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
								}
								var u = i === r;
							} else var u = !0;
						}
					}
				}
			}
		} else return S.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return S.errors = n, r === 0;
}
function C(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = null, s = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.license === void 0 && (i = `license`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var c = s === r;
	c && (a = !0, o = 0);
	let l = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.expression === void 0 && (i = `expression`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var c = l === r;
	if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a) r = i, n !== null && (i ? n.length = i : n = null);
	else {
		let e = {
			instancePath: t,
			keyword: `oneOf`,
			params: { passingSchemas: o }
		};
		return n === null ? n = [e] : n.push(e), r++, C.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `license` && n !== `expression`) return C.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.license !== void 0) {
					let i = r;
					S(e.license, { instancePath: t + `/license` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
					var u = i === r;
				} else var u = !0;
				if (u) {
					if (e.expression !== void 0) {
						let n = r;
						if (typeof e.expression != `string`) return C.errors = [{
							instancePath: t + `/expression`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var u = n === r;
					} else var u = !0;
				}
			}
		} else return C.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return C.errors = n, r === 0;
}
function w(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.tagId === void 0 && (a = `tagId`) || e.name === void 0 && (a = `name`)) return w.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `tagId` && n !== `name` && n !== `version` && n !== `tagVersion` && n !== `patch` && n !== `text` && n !== `url`) return w.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.tagId !== void 0) {
						let n = r;
						if (typeof e.tagId != `string`) return w.errors = [{
							instancePath: t + `/tagId`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.name !== void 0) {
							let n = r;
							if (typeof e.name != `string`) return w.errors = [{
								instancePath: t + `/name`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.version !== void 0) {
								let n = r;
								if (typeof e.version != `string`) return w.errors = [{
									instancePath: t + `/version`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.tagVersion !== void 0) {
									let n = e.tagVersion, a = r;
									if (typeof n != `number` || n % 1 || isNaN(n)) return w.errors = [{
										instancePath: t + `/tagVersion`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.patch !== void 0) {
										let n = r;
										if (typeof e.patch != `boolean`) return w.errors = [{
											instancePath: t + `/patch`,
											keyword: `type`,
											params: { type: `boolean` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.text !== void 0) {
											let a = r;
											x(e.text, { instancePath: t + `/text` }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.url !== void 0) {
												let n = e.url, a = r;
												if (r === a && r === a) {
													if (typeof n == `string`) {
														if (!h.test(n)) return w.errors = [{
															instancePath: t + `/url`,
															keyword: `format`,
															params: { format: `iri-reference` }
														}], !1;
													} else return w.errors = [{
														instancePath: t + `/url`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
												}
												var i = a === r;
											} else var i = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return w.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return w.errors = n, r === 0;
}
function T(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `timestamp` && n !== `name` && n !== `email`) return T.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.timestamp !== void 0) {
			let r = e.timestamp;
			if (typeof r == `string`) {
				if (!l.test(r)) return T.errors = [{
					instancePath: t + `/timestamp`,
					keyword: `format`,
					params: { format: `date-time` }
				}], !1;
			} else return T.errors = [{
				instancePath: t + `/timestamp`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return T.errors = [{
					instancePath: t + `/name`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.email !== void 0) {
					let r = e.email;
					if (typeof r == `string`) {
						if (!te.test(r)) return T.errors = [{
							instancePath: t + `/email`,
							keyword: `format`,
							params: { format: `idn-email` }
						}], !1;
					} else return T.errors = [{
						instancePath: t + `/email`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return T.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return T.errors = null, !0;
}
function E(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `url` && n !== `author` && n !== `committer` && n !== `message`) return E.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return E.errors = [{
						instancePath: t + `/uid`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.url !== void 0) {
						let n = e.url, a = r;
						if (r === a && r === a) {
							if (typeof n == `string`) {
								if (!h.test(n)) return E.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return E.errors = [{
								instancePath: t + `/url`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
						}
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.author !== void 0) {
							let a = r;
							T(e.author, { instancePath: t + `/author` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.committer !== void 0) {
								let a = r;
								T(e.committer, { instancePath: t + `/committer` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.message !== void 0) {
									let n = r;
									if (typeof e.message != `string`) return E.errors = [{
										instancePath: t + `/message`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
							}
						}
					}
				}
			}
		} else return E.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return E.errors = n, r === 0;
}
const se = {
	type: `object`,
	required: [`type`],
	additionalProperties: !1,
	properties: {
		type: {
			type: `string`,
			enum: [
				`unofficial`,
				`monkey`,
				`backport`,
				`cherry-pick`
			]
		},
		diff: { $ref: `#/definitions/diff` },
		resolves: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/issue` }
		}
	}
};
function ce(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `text` && n !== `url`) return ce.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.text !== void 0) {
					let a = r;
					x(e.text, { instancePath: t + `/text` }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.url !== void 0) {
						let n = e.url, a = r;
						if (r === a && r === a) {
							if (typeof n == `string`) {
								if (!h.test(n)) return ce.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return ce.errors = [{
								instancePath: t + `/url`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
						}
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return ce.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ce.errors = n, r === 0;
}
const le = {
	type: `object`,
	required: [`type`],
	additionalProperties: !1,
	properties: {
		type: {
			type: `string`,
			enum: [
				`defect`,
				`enhancement`,
				`security`
			]
		},
		id: { type: `string` },
		name: { type: `string` },
		description: { type: `string` },
		source: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				url: {
					type: `string`,
					format: `iri-reference`
				}
			}
		},
		references: {
			type: `array`,
			items: {
				type: `string`,
				format: `iri-reference`
			}
		}
	}
};
function D(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.type === void 0 && (i = `type`)) return D.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		for (let n in e) if (n !== `type` && n !== `id` && n !== `name` && n !== `description` && n !== `source` && n !== `references`) return D.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.type !== void 0) {
			let r = e.type;
			if (typeof r != `string`) return D.errors = [{
				instancePath: t + `/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			if (r !== `defect` && r !== `enhancement` && r !== `security`) return D.errors = [{
				instancePath: t + `/type`,
				keyword: `enum`,
				params: { allowedValues: le.properties.type.enum }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.id !== void 0) {
				if (typeof e.id != `string`) return D.errors = [{
					instancePath: t + `/id`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.name !== void 0) {
					if (typeof e.name != `string`) return D.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
				if (n) {
					if (e.description !== void 0) {
						if (typeof e.description != `string`) return D.errors = [{
							instancePath: t + `/description`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var n = !0;
					} else var n = !0;
					if (n) {
						if (e.source !== void 0) {
							let i = e.source;
							if (i && typeof i == `object` && !Array.isArray(i)) {
								for (let e in i) if (e !== `name` && e !== `url`) return D.errors = [{
									instancePath: t + `/source`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								}], !1;
								if (i.name !== void 0) {
									if (typeof i.name != `string`) return D.errors = [{
										instancePath: t + `/source/name`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var r = !0;
								} else var r = !0;
								if (r) {
									if (i.url !== void 0) {
										let e = i.url;
										if (typeof e == `string`) {
											if (!h.test(e)) return D.errors = [{
												instancePath: t + `/source/url`,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return D.errors = [{
											instancePath: t + `/source/url`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var r = !0;
									} else var r = !0;
								}
							} else return D.errors = [{
								instancePath: t + `/source`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
							var n = !0;
						} else var n = !0;
						if (n) {
							if (e.references !== void 0) {
								let r = e.references;
								if (Array.isArray(r)) {
									let e = r.length;
									for (let n = 0; n < e; n++) {
										let e = r[n];
										if (typeof e == `string`) {
											if (!h.test(e)) return D.errors = [{
												instancePath: t + `/references/` + n,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return D.errors = [{
											instancePath: t + `/references/` + n,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
								} else return D.errors = [{
									instancePath: t + `/references`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var n = !0;
							} else var n = !0;
						}
					}
				}
			}
		}
	} else return D.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return D.errors = null, !0;
}
function O(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.type === void 0 && (a = `type`)) return O.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `type` && n !== `diff` && n !== `resolves`) return O.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.type !== void 0) {
						let n = e.type, a = r;
						if (typeof n != `string`) return O.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `unofficial` && n !== `monkey` && n !== `backport` && n !== `cherry-pick`) return O.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: se.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.diff !== void 0) {
							let a = r;
							ce(e.diff, { instancePath: t + `/diff` }) || (n = n === null ? ce.errors : n.concat(ce.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.resolves !== void 0) {
								let a = e.resolves, o = r;
								if (r === o) {
									if (Array.isArray(a)) {
										let e = a.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											if (D(a[i], { instancePath: t + `/resolves/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
										}
									} else return O.errors = [{
										instancePath: t + `/resolves`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = o === r;
							} else var i = !0;
						}
					}
				}
			}
		} else return O.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return O.errors = n, r === 0;
}
function ue(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.text === void 0 && (n = `text`)) return ue.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		for (let n in e) if (n !== `text`) return ue.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.text !== void 0 && typeof e.text != `string`) return ue.errors = [{
			instancePath: t + `/text`,
			keyword: `type`,
			params: { type: `string` }
		}], !1;
	} else return ue.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ue.errors = null, !0;
}
function k(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `licenses` && n !== `copyright`) return k.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.licenses !== void 0) {
					let a = e.licenses, o = r;
					if (r === o) {
						if (Array.isArray(a)) {
							let e = a.length;
							for (let i = 0; i < e; i++) {
								let e = r;
								if (C(a[i], { instancePath: t + `/licenses/` + i }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length), e !== r) break;
							}
						} else return k.errors = [{
							instancePath: t + `/licenses`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
					}
					var i = o === r;
				} else var i = !0;
				if (i) {
					if (e.copyright !== void 0) {
						let a = e.copyright, o = r;
						if (r === o) {
							if (Array.isArray(a)) {
								let e = a.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									if (ue(a[i], { instancePath: t + `/copyright/` + i }) || (n = n === null ? ue.errors : n.concat(ue.errors), r = n.length), e !== r) break;
								}
							} else return k.errors = [{
								instancePath: t + `/copyright`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
				}
			}
		} else return k.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return k.errors = n, r === 0;
}
const de = {
	type: `object`,
	required: [`type`],
	additionalProperties: !1,
	properties: {
		type: { $ref: `#/definitions/releaseType` },
		title: { type: `string` },
		featuredImage: {
			type: `string`,
			format: `iri-reference`
		},
		socialImage: {
			type: `string`,
			format: `iri-reference`
		},
		description: { type: `string` },
		timestamp: {
			type: `string`,
			format: `date-time`
		},
		aliases: {
			type: `array`,
			items: { type: `string` }
		},
		tags: {
			type: `array`,
			items: { type: `string` }
		},
		resolves: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/issue` }
		},
		notes: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/note` }
		},
		properties: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function fe(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? (fe.errors = null, !0) : (fe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const pe = RegExp(`^([a-z]{2})(-[A-Z]{2})?$`, `u`);
function me(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!pe.test(e)) return me.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^([a-z]{2})(-[A-Z]{2})?$` }
		}], !1;
	} else return me.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return me.errors = null, !0;
}
function he(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.text === void 0 && (a = `text`)) return he.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `locale` && n !== `text`) return he.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.locale !== void 0) {
						let a = r;
						me(e.locale, { instancePath: t + `/locale` }) || (n = n === null ? me.errors : n.concat(me.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.text !== void 0) {
							let a = r;
							x(e.text, { instancePath: t + `/text` }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
				}
			}
		} else return he.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return he.errors = n, r === 0;
}
function A(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return A.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return A.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return A.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return A.errors = null, !0;
}
function j(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.type === void 0 && (a = `type`)) return j.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (!o.call(de.properties, n)) return j.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.type !== void 0) {
						let a = r;
						fe(e.type, { instancePath: t + `/type` }) || (n = n === null ? fe.errors : n.concat(fe.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.title !== void 0) {
							let n = r;
							if (typeof e.title != `string`) return j.errors = [{
								instancePath: t + `/title`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.featuredImage !== void 0) {
								let n = e.featuredImage, a = r;
								if (r === a && r === a) {
									if (typeof n == `string`) {
										if (!h.test(n)) return j.errors = [{
											instancePath: t + `/featuredImage`,
											keyword: `format`,
											params: { format: `iri-reference` }
										}], !1;
									} else return j.errors = [{
										instancePath: t + `/featuredImage`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
								}
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.socialImage !== void 0) {
									let n = e.socialImage, a = r;
									if (r === a && r === a) {
										if (typeof n == `string`) {
											if (!h.test(n)) return j.errors = [{
												instancePath: t + `/socialImage`,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return j.errors = [{
											instancePath: t + `/socialImage`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.description !== void 0) {
										let n = r;
										if (typeof e.description != `string`) return j.errors = [{
											instancePath: t + `/description`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.timestamp !== void 0) {
											let n = e.timestamp, a = r;
											if (r === a && r === a) {
												if (typeof n == `string`) {
													if (!l.test(n)) return j.errors = [{
														instancePath: t + `/timestamp`,
														keyword: `format`,
														params: { format: `date-time` }
													}], !1;
												} else return j.errors = [{
													instancePath: t + `/timestamp`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
											}
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.aliases !== void 0) {
												let n = e.aliases, a = r;
												if (r === a) {
													if (Array.isArray(n)) {
														let e = n.length;
														for (let i = 0; i < e; i++) {
															let e = r;
															if (typeof n[i] != `string`) return j.errors = [{
																instancePath: t + `/aliases/` + i,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															if (e !== r) break;
														}
													} else return j.errors = [{
														instancePath: t + `/aliases`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.tags !== void 0) {
													let n = e.tags, a = r;
													if (r === a) {
														if (Array.isArray(n)) {
															let e = n.length;
															for (let i = 0; i < e; i++) {
																let e = r;
																if (typeof n[i] != `string`) return j.errors = [{
																	instancePath: t + `/tags/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (e !== r) break;
															}
														} else return j.errors = [{
															instancePath: t + `/tags`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var i = a === r;
												} else var i = !0;
												if (i) {
													if (e.resolves !== void 0) {
														let a = e.resolves, o = r;
														if (r === o) {
															if (Array.isArray(a)) {
																let e = a.length;
																for (let i = 0; i < e; i++) {
																	let e = r;
																	if (D(a[i], { instancePath: t + `/resolves/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
																}
															} else return j.errors = [{
																instancePath: t + `/resolves`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var i = o === r;
													} else var i = !0;
													if (i) {
														if (e.notes !== void 0) {
															let a = e.notes, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		if (he(a[i], { instancePath: t + `/notes/` + i }) || (n = n === null ? he.errors : n.concat(he.errors), r = n.length), e !== r) break;
																	}
																} else return j.errors = [{
																	instancePath: t + `/notes`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.properties !== void 0) {
																let a = e.properties, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																		}
																	} else return j.errors = [{
																		instancePath: t + `/properties`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var i = o === r;
															} else var i = !0;
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
				}
			}
		} else return j.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return j.errors = n, r === 0;
}
const ge = {
	type: `object`,
	required: [`algorithm`, `value`],
	additionalProperties: !1,
	properties: {
		algorithm: { oneOf: [{
			type: `string`,
			enum: [
				`RS256`,
				`RS384`,
				`RS512`,
				`PS256`,
				`PS384`,
				`PS512`,
				`ES256`,
				`ES384`,
				`ES512`,
				`Ed25519`,
				`Ed448`,
				`HS256`,
				`HS384`,
				`HS512`
			]
		}, {
			type: `string`,
			format: `uri`
		}] },
		keyId: { type: `string` },
		publicKey: { $ref: `#/definitions/publicKey` },
		certificatePath: {
			type: `array`,
			items: { type: `string` }
		},
		excludes: {
			type: `array`,
			items: { type: `string` }
		},
		value: { type: `string` }
	}
};
const _e = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const ve = {
	type: `object`,
	required: [`kty`],
	additionalProperties: !0,
	properties: { kty: { $ref: `#/definitions/keyType` } },
	allOf: [
		{
			if: { properties: { kty: { const: `EC` } } },
			then: {
				required: [
					`kty`,
					`crv`,
					`x`,
					`y`
				],
				additionalProperties: !1,
				properties: {
					kty: { $ref: `#/definitions/keyType` },
					crv: {
						type: `string`,
						enum: [
							`P-256`,
							`P-384`,
							`P-521`
						]
					},
					x: { type: `string` },
					y: { type: `string` }
				}
			}
		},
		{
			if: { properties: { kty: { const: `OKP` } } },
			then: {
				required: [
					`kty`,
					`crv`,
					`x`
				],
				additionalProperties: !1,
				properties: {
					kty: { $ref: `#/definitions/keyType` },
					crv: {
						type: `string`,
						enum: [`Ed25519`, `Ed448`]
					},
					x: { type: `string` }
				}
			}
		},
		{
			if: { properties: { kty: { const: `RSA` } } },
			then: {
				required: [
					`kty`,
					`n`,
					`e`
				],
				additionalProperties: !1,
				properties: {
					kty: { $ref: `#/definitions/keyType` },
					n: { type: `string` },
					e: { type: `string` }
				}
			}
		}
	]
};
const ye = {
	type: `string`,
	enum: [
		`EC`,
		`OKP`,
		`RSA`
	]
};
function M(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `EC` && e !== `OKP` && e !== `RSA` ? (M.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: ye.enum }
	}], !1) : (M.errors = null, !0) : (M.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function N(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = r, o = !0, s = r;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kty !== void 0 && e.kty !== `EC`) {
		let e = {};
		n === null ? n = [e] : n.push(e), r++;
	}
	var c = s === r;
	if (r = a, n !== null && (a ? n.length = a : n = null), c) {
		let i = r;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.kty === void 0 && (i = `kty`) || e.crv === void 0 && (i = `crv`) || e.x === void 0 && (i = `x`) || e.y === void 0 && (i = `y`)) return N.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			{
				let i = r;
				for (let n in e) if (n !== `kty` && n !== `crv` && n !== `x` && n !== `y`) return N.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (i === r) {
					if (e.kty !== void 0) {
						let i = r;
						M(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
						var l = i === r;
					} else var l = !0;
					if (l) {
						if (e.crv !== void 0) {
							let n = e.crv, i = r;
							if (typeof n != `string`) return N.errors = [{
								instancePath: t + `/crv`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `P-256` && n !== `P-384` && n !== `P-521`) return N.errors = [{
								instancePath: t + `/crv`,
								keyword: `enum`,
								params: { allowedValues: ve.allOf[0].then.properties.crv.enum }
							}], !1;
							var l = i === r;
						} else var l = !0;
						if (l) {
							if (e.x !== void 0) {
								let n = r;
								if (typeof e.x != `string`) return N.errors = [{
									instancePath: t + `/x`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var l = n === r;
							} else var l = !0;
							if (l) {
								if (e.y !== void 0) {
									let n = r;
									if (typeof e.y != `string`) return N.errors = [{
										instancePath: t + `/y`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var l = n === r;
								} else var l = !0;
							}
						}
					}
				}
			}
		}
		var c = i === r;
		o = c;
	}
	if (!o) {
		let e = {
			instancePath: t,
			keyword: `if`,
			params: { failingKeyword: `then` }
		};
		return n === null ? n = [e] : n.push(e), r++, N.errors = n, !1;
	}
	var u = i === r;
	if (u) {
		let i = r, a = r, o = !0, s = r;
		if (e && typeof e == `object` && !Array.isArray(e) && e.kty !== void 0 && e.kty !== `OKP`) {
			let e = {};
			n === null ? n = [e] : n.push(e), r++;
		}
		var d = s === r;
		if (r = a, n !== null && (a ? n.length = a : n = null), d) {
			let i = r;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let i;
				if (e.kty === void 0 && (i = `kty`) || e.crv === void 0 && (i = `crv`) || e.x === void 0 && (i = `x`)) return N.errors = [{
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				}], !1;
				{
					let i = r;
					for (let n in e) if (n !== `kty` && n !== `crv` && n !== `x`) return N.errors = [{
						instancePath: t,
						keyword: `additionalProperties`,
						params: { additionalProperty: n }
					}], !1;
					if (i === r) {
						if (e.kty !== void 0) {
							let i = r;
							M(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
							var f = i === r;
						} else var f = !0;
						if (f) {
							if (e.crv !== void 0) {
								let n = e.crv, i = r;
								if (typeof n != `string`) return N.errors = [{
									instancePath: t + `/crv`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (n !== `Ed25519` && n !== `Ed448`) return N.errors = [{
									instancePath: t + `/crv`,
									keyword: `enum`,
									params: { allowedValues: ve.allOf[1].then.properties.crv.enum }
								}], !1;
								var f = i === r;
							} else var f = !0;
							if (f) {
								if (e.x !== void 0) {
									let n = r;
									if (typeof e.x != `string`) return N.errors = [{
										instancePath: t + `/x`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var f = n === r;
								} else var f = !0;
							}
						}
					}
				}
			}
			var d = i === r;
			o = d;
		}
		if (!o) {
			let e = {
				instancePath: t,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			return n === null ? n = [e] : n.push(e), r++, N.errors = n, !1;
		}
		var u = i === r;
		if (u) {
			let i = r, a = r, o = !0, s = r;
			if (e && typeof e == `object` && !Array.isArray(e) && e.kty !== void 0 && e.kty !== `RSA`) {
				let e = {};
				n === null ? n = [e] : n.push(e), r++;
			}
			var p = s === r;
			if (r = a, n !== null && (a ? n.length = a : n = null), p) {
				let i = r;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					let i;
					if (e.kty === void 0 && (i = `kty`) || e.n === void 0 && (i = `n`) || e.e === void 0 && (i = `e`)) return N.errors = [{
						instancePath: t,
						keyword: `required`,
						params: { missingProperty: i }
					}], !1;
					{
						let i = r;
						for (let n in e) if (n !== `kty` && n !== `n` && n !== `e`) return N.errors = [{
							instancePath: t,
							keyword: `additionalProperties`,
							params: { additionalProperty: n }
						}], !1;
						if (i === r) {
							if (e.kty !== void 0) {
								let i = r;
								M(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
								var m = i === r;
							} else var m = !0;
							if (m) {
								if (e.n !== void 0) {
									let n = r;
									if (typeof e.n != `string`) return N.errors = [{
										instancePath: t + `/n`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var m = n === r;
								} else var m = !0;
								if (m) {
									if (e.e !== void 0) {
										let n = r;
										if (typeof e.e != `string`) return N.errors = [{
											instancePath: t + `/e`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var m = n === r;
									} else var m = !0;
								}
							}
						}
					}
				}
				var p = i === r;
				o = p;
			}
			if (!o) {
				let e = {
					instancePath: t,
					keyword: `if`,
					params: { failingKeyword: `then` }
				};
				return n === null ? n = [e] : n.push(e), r++, N.errors = n, !1;
			}
			var u = i === r;
		}
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.kty === void 0 && (i = `kty`)) return N.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			e.kty !== void 0 && (M(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length));
		} else return N.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return N.errors = n, r === 0;
}
function P(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.algorithm === void 0 && (o = `algorithm`) || e.value === void 0 && (o = `value`)) return P.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `algorithm` && n !== `keyId` && n !== `publicKey` && n !== `certificatePath` && n !== `excludes` && n !== `value`) return P.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.algorithm !== void 0) {
						let o = e.algorithm, s = r, c = r, l = !1, u = null, d = r;
						if (typeof o != `string`) {
							let e = {
								instancePath: t + `/algorithm`,
								keyword: `type`,
								params: { type: `string` }
							};
							n === null ? n = [e] : n.push(e), r++;
						}
						if (o !== `RS256` && o !== `RS384` && o !== `RS512` && o !== `PS256` && o !== `PS384` && o !== `PS512` && o !== `ES256` && o !== `ES384` && o !== `ES512` && o !== `Ed25519` && o !== `Ed448` && o !== `HS256` && o !== `HS384` && o !== `HS512`) {
							let e = {
								instancePath: t + `/algorithm`,
								keyword: `enum`,
								params: { allowedValues: ge.properties.algorithm.oneOf[0].enum }
							};
							n === null ? n = [e] : n.push(e), r++;
						}
						var i = d === r;
						i && (l = !0, u = 0);
						let f = r;
						if (r === f && r === f) {
							if (typeof o == `string`) {
								if (!_e.test(o)) {
									let e = {
										instancePath: t + `/algorithm`,
										keyword: `format`,
										params: { format: `uri` }
									};
									n === null ? n = [e] : n.push(e), r++;
								}
							} else {
								let e = {
									instancePath: t + `/algorithm`,
									keyword: `type`,
									params: { type: `string` }
								};
								n === null ? n = [e] : n.push(e), r++;
							}
						}
						var i = f === r;
						if (i && l ? (l = !1, u = [u, 1]) : i && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
						else {
							let e = {
								instancePath: t + `/algorithm`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							return n === null ? n = [e] : n.push(e), r++, P.errors = n, !1;
						}
						var a = s === r;
					} else var a = !0;
					if (a) {
						if (e.keyId !== void 0) {
							let n = r;
							if (typeof e.keyId != `string`) return P.errors = [{
								instancePath: t + `/keyId`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = n === r;
						} else var a = !0;
						if (a) {
							if (e.publicKey !== void 0) {
								let i = r;
								N(e.publicKey, { instancePath: t + `/publicKey` }) || (n = n === null ? N.errors : n.concat(N.errors), r = n.length);
								var a = i === r;
							} else var a = !0;
							if (a) {
								if (e.certificatePath !== void 0) {
									let n = e.certificatePath, i = r;
									if (r === i) {
										if (Array.isArray(n)) {
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (typeof n[i] != `string`) return P.errors = [{
													instancePath: t + `/certificatePath/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== r) break;
											}
										} else return P.errors = [{
											instancePath: t + `/certificatePath`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var a = i === r;
								} else var a = !0;
								if (a) {
									if (e.excludes !== void 0) {
										let n = e.excludes, i = r;
										if (r === i) {
											if (Array.isArray(n)) {
												let e = n.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													if (typeof n[i] != `string`) return P.errors = [{
														instancePath: t + `/excludes/` + i,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													if (e !== r) break;
												}
											} else return P.errors = [{
												instancePath: t + `/excludes`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var a = i === r;
									} else var a = !0;
									if (a) {
										if (e.value !== void 0) {
											let n = r;
											if (typeof e.value != `string`) return P.errors = [{
												instancePath: t + `/value`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var a = n === r;
										} else var a = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return P.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return P.errors = n, r === 0;
}
function F(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (!e || typeof e != `object` || Array.isArray(e)) return F.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	let i = r, a = !1, o = null, s = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i = r;
		for (let i in e) if (i !== `signers`) {
			let e = {
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
			break;
		}
		if (i === r && e.signers !== void 0) {
			let i = e.signers;
			if (r === r) {
				if (Array.isArray(i)) {
					let e = i.length;
					for (let a = 0; a < e; a++) {
						let e = r;
						if (P(i[a], { instancePath: t + `/signers/` + a }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length), e !== r) break;
					}
				} else {
					let e = {
						instancePath: t + `/signers`,
						keyword: `type`,
						params: { type: `array` }
					};
					n === null ? n = [e] : n.push(e), r++;
				}
			}
		}
	}
	var c = s === r;
	c && (a = !0, o = 0);
	let l = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i = r;
		for (let i in e) if (i !== `chain`) {
			let e = {
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
			break;
		}
		if (i === r && e.chain !== void 0) {
			let i = e.chain;
			if (r === r) {
				if (Array.isArray(i)) {
					let e = i.length;
					for (let a = 0; a < e; a++) {
						let e = r;
						if (P(i[a], { instancePath: t + `/chain/` + a }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length), e !== r) break;
					}
				} else {
					let e = {
						instancePath: t + `/chain`,
						keyword: `type`,
						params: { type: `array` }
					};
					n === null ? n = [e] : n.push(e), r++;
				}
			}
		}
	}
	var c = l === r;
	if (c && a) a = !1, o = [o, 1];
	else {
		c && (a = !0, o = 1);
		let i = r;
		P(e, { instancePath: t }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length);
		var c = i === r;
		c && a ? (a = !1, o = [o, 2]) : c && (a = !0, o = 2);
	}
	if (a) r = i, n !== null && (i ? n.length = i : n = null);
	else {
		let e = {
			instancePath: t,
			keyword: `oneOf`,
			params: { passingSchemas: o }
		};
		return n === null ? n = [e] : n.push(e), r++, F.errors = n, !1;
	}
	return F.errors = n, r === 0;
}
const I = { validate: L };
function L(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let l;
			if (e.type === void 0 && (l = `type`) || e.name === void 0 && (l = `name`)) return L.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: l }
			}], !1;
			{
				let l = r;
				for (let n in e) if (!o.call(ne.properties, n)) return L.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (l === r) {
					if (e.type !== void 0) {
						let n = e.type, a = r;
						if (typeof n != `string`) return L.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `application` && n !== `framework` && n !== `library` && n !== `container` && n !== `operating-system` && n !== `device` && n !== `firmware` && n !== `file`) return L.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: ne.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e[`mime-type`] !== void 0) {
							let n = e[`mime-type`], a = r;
							if (r === a) {
								if (typeof n == `string`) {
									if (!re.test(n)) return L.errors = [{
										instancePath: t + `/mime-type`,
										keyword: `pattern`,
										params: { pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$` }
									}], !1;
								} else return L.errors = [{
									instancePath: t + `/mime-type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e[`bom-ref`] !== void 0) {
								let a = r;
								y(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.supplier !== void 0) {
									let a = r;
									b(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.author !== void 0) {
										let n = r;
										if (typeof e.author != `string`) return L.errors = [{
											instancePath: t + `/author`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.publisher !== void 0) {
											let n = r;
											if (typeof e.publisher != `string`) return L.errors = [{
												instancePath: t + `/publisher`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.group !== void 0) {
												let n = r;
												if (typeof e.group != `string`) return L.errors = [{
													instancePath: t + `/group`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.name !== void 0) {
													let n = r;
													if (typeof e.name != `string`) return L.errors = [{
														instancePath: t + `/name`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.version !== void 0) {
														let n = r;
														if (typeof e.version != `string`) return L.errors = [{
															instancePath: t + `/version`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.description !== void 0) {
															let n = r;
															if (typeof e.description != `string`) return L.errors = [{
																instancePath: t + `/description`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var i = n === r;
														} else var i = !0;
														if (i) {
															if (e.scope !== void 0) {
																let n = e.scope, a = r;
																if (typeof n != `string`) return L.errors = [{
																	instancePath: t + `/scope`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (n !== `required` && n !== `optional` && n !== `excluded`) return L.errors = [{
																	instancePath: t + `/scope`,
																	keyword: `enum`,
																	params: { allowedValues: ne.properties.scope.enum }
																}], !1;
																var i = a === r;
															} else var i = !0;
															if (i) {
																if (e.hashes !== void 0) {
																	let a = e.hashes, o = r;
																	if (r === o) {
																		if (Array.isArray(a)) {
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				if (m(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), e !== r) break;
																			}
																		} else return L.errors = [{
																			instancePath: t + `/hashes`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.licenses !== void 0) {
																		let a = e.licenses, o = r;
																		if (r === o) {
																			if (Array.isArray(a)) {
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					if (C(a[i], { instancePath: t + `/licenses/` + i }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length), e !== r) break;
																				}
																			} else return L.errors = [{
																				instancePath: t + `/licenses`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var i = o === r;
																	} else var i = !0;
																	if (i) {
																		if (e.copyright !== void 0) {
																			let n = r;
																			if (typeof e.copyright != `string`) return L.errors = [{
																				instancePath: t + `/copyright`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var i = n === r;
																		} else var i = !0;
																		if (i) {
																			if (e.cpe !== void 0) {
																				let n = r;
																				if (typeof e.cpe != `string`) return L.errors = [{
																					instancePath: t + `/cpe`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var i = n === r;
																			} else var i = !0;
																			if (i) {
																				if (e.purl !== void 0) {
																					let n = r;
																					if (typeof e.purl != `string`) return L.errors = [{
																						instancePath: t + `/purl`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var i = n === r;
																				} else var i = !0;
																				if (i) {
																					if (e.swid !== void 0) {
																						let a = r;
																						w(e.swid, { instancePath: t + `/swid` }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length);
																						var i = a === r;
																					} else var i = !0;
																					if (i) {
																						if (e.modified !== void 0) {
																							let n = r;
																							if (typeof e.modified != `boolean`) return L.errors = [{
																								instancePath: t + `/modified`,
																								keyword: `type`,
																								params: { type: `boolean` }
																							}], !1;
																							var i = n === r;
																						} else var i = !0;
																						if (i) {
																							if (e.pedigree !== void 0) {
																								let o = e.pedigree, s = r;
																								if (r === s) {
																									if (o && typeof o == `object` && !Array.isArray(o)) {
																										let e = r;
																										for (let e in o) if (e !== `ancestors` && e !== `descendants` && e !== `variants` && e !== `commits` && e !== `patches` && e !== `notes`) return L.errors = [{
																											instancePath: t + `/pedigree`,
																											keyword: `additionalProperties`,
																											params: { additionalProperty: e }
																										}], !1;
																										if (e === r) {
																											if (o.ancestors !== void 0) {
																												let e = o.ancestors, i = r;
																												if (r === i) {
																													if (Array.isArray(e)) {
																														let i = e.length;
																														for (let a = 0; a < i; a++) {
																															let i = r;
																															if (I.validate(e[a], { instancePath: t + `/pedigree/ancestors/` + a }) || (n = n === null ? I.validate.errors : n.concat(I.validate.errors), r = n.length), i !== r) break;
																														}
																													} else return L.errors = [{
																														instancePath: t + `/pedigree/ancestors`,
																														keyword: `type`,
																														params: { type: `array` }
																													}], !1;
																												}
																												var a = i === r;
																											} else var a = !0;
																											if (a) {
																												if (o.descendants !== void 0) {
																													let e = o.descendants, i = r;
																													if (r === i) {
																														if (Array.isArray(e)) {
																															let i = e.length;
																															for (let a = 0; a < i; a++) {
																																let i = r;
																																if (I.validate(e[a], { instancePath: t + `/pedigree/descendants/` + a }) || (n = n === null ? I.validate.errors : n.concat(I.validate.errors), r = n.length), i !== r) break;
																															}
																														} else return L.errors = [{
																															instancePath: t + `/pedigree/descendants`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var a = i === r;
																												} else var a = !0;
																												if (a) {
																													if (o.variants !== void 0) {
																														let e = o.variants, i = r;
																														if (r === i) {
																															if (Array.isArray(e)) {
																																let i = e.length;
																																for (let a = 0; a < i; a++) {
																																	let i = r;
																																	if (I.validate(e[a], { instancePath: t + `/pedigree/variants/` + a }) || (n = n === null ? I.validate.errors : n.concat(I.validate.errors), r = n.length), i !== r) break;
																																}
																															} else return L.errors = [{
																																instancePath: t + `/pedigree/variants`,
																																keyword: `type`,
																																params: { type: `array` }
																															}], !1;
																														}
																														var a = i === r;
																													} else var a = !0;
																													if (a) {
																														if (o.commits !== void 0) {
																															let e = o.commits, i = r;
																															if (r === i) {
																																if (Array.isArray(e)) {
																																	let i = e.length;
																																	for (let a = 0; a < i; a++) {
																																		let i = r;
																																		if (E(e[a], { instancePath: t + `/pedigree/commits/` + a }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																	}
																																} else return L.errors = [{
																																	instancePath: t + `/pedigree/commits`,
																																	keyword: `type`,
																																	params: { type: `array` }
																																}], !1;
																															}
																															var a = i === r;
																														} else var a = !0;
																														if (a) {
																															if (o.patches !== void 0) {
																																let e = o.patches, i = r;
																																if (r === i) {
																																	if (Array.isArray(e)) {
																																		let i = e.length;
																																		for (let a = 0; a < i; a++) {
																																			let i = r;
																																			if (O(e[a], { instancePath: t + `/pedigree/patches/` + a }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length), i !== r) break;
																																		}
																																	} else return L.errors = [{
																																		instancePath: t + `/pedigree/patches`,
																																		keyword: `type`,
																																		params: { type: `array` }
																																	}], !1;
																																}
																																var a = i === r;
																															} else var a = !0;
																															if (a) {
																																if (o.notes !== void 0) {
																																	let e = r;
																																	if (typeof o.notes != `string`) return L.errors = [{
																																		instancePath: t + `/pedigree/notes`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	}], !1;
																																	var a = e === r;
																																} else var a = !0;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else return L.errors = [{
																										instancePath: t + `/pedigree`,
																										keyword: `type`,
																										params: { type: `object` }
																									}], !1;
																								}
																								var i = s === r;
																							} else var i = !0;
																							if (i) {
																								if (e.externalReferences !== void 0) {
																									let a = e.externalReferences, o = r;
																									if (r === o) {
																										if (Array.isArray(a)) {
																											let e = a.length;
																											for (let i = 0; i < e; i++) {
																												let e = r;
																												if (g(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
																											}
																										} else return L.errors = [{
																											instancePath: t + `/externalReferences`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var i = o === r;
																								} else var i = !0;
																								if (i) {
																									if (e.components !== void 0) {
																										let a = e.components, o = r;
																										if (r === o) {
																											if (Array.isArray(a)) {
																												var c = !0;
																												let e = a.length;
																												for (let i = 0; i < e; i++) {
																													let e = r;
																													I.validate(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? I.validate.errors : n.concat(I.validate.errors), r = n.length);
																													var c = e === r;
																													if (!c) break;
																												}
																												if (c && !s(a)) return L.errors = [{
																													instancePath: t + `/components`,
																													keyword: `distinctItems`,
																													params: {}
																												}], !1;
																											} else return L.errors = [{
																												instancePath: t + `/components`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var i = o === r;
																									} else var i = !0;
																									if (i) {
																										if (e.evidence !== void 0) {
																											let a = r;
																											k(e.evidence, { instancePath: t + `/evidence` }) || (n = n === null ? k.errors : n.concat(k.errors), r = n.length);
																											var i = a === r;
																										} else var i = !0;
																										if (i) {
																											if (e.releaseNotes !== void 0) {
																												let a = r;
																												j(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
																												var i = a === r;
																											} else var i = !0;
																											if (i) {
																												if (e.properties !== void 0) {
																													let a = e.properties, o = r;
																													if (r === o) {
																														if (Array.isArray(a)) {
																															let e = a.length;
																															for (let i = 0; i < e; i++) {
																																let e = r;
																																if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																															}
																														} else return L.errors = [{
																															instancePath: t + `/properties`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var i = o === r;
																												} else var i = !0;
																												if (i) {
																													if (e.signature !== void 0) {
																														let a = r;
																														F(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
																														var i = a === r;
																													} else var i = !0;
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
								}
							}
						}
					}
				}
			}
		} else return L.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return L.errors = n, r === 0;
}
function R(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `timestamp` && n !== `tools` && n !== `authors` && n !== `component` && n !== `manufacture` && n !== `supplier` && n !== `licenses` && n !== `properties`) return R.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.timestamp !== void 0) {
					let n = e.timestamp, a = r;
					if (r === a && r === a) {
						if (typeof n == `string`) {
							if (!l.test(n)) return R.errors = [{
								instancePath: t + `/timestamp`,
								keyword: `format`,
								params: { format: `date-time` }
							}], !1;
						} else return R.errors = [{
							instancePath: t + `/timestamp`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
					}
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.tools !== void 0) {
						let a = e.tools, o = r;
						if (r === o) {
							if (Array.isArray(a)) {
								let e = a.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									if (_(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
								}
							} else return R.errors = [{
								instancePath: t + `/tools`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
					if (i) {
						if (e.authors !== void 0) {
							let a = e.authors, o = r;
							if (r === o) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (v(a[i], { instancePath: t + `/authors/` + i }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length), e !== r) break;
									}
								} else return R.errors = [{
									instancePath: t + `/authors`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.component !== void 0) {
								let a = r;
								L(e.component, { instancePath: t + `/component` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.manufacture !== void 0) {
									let a = r;
									b(e.manufacture, { instancePath: t + `/manufacture` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.supplier !== void 0) {
										let a = r;
										b(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.licenses !== void 0) {
											let a = e.licenses, o = r;
											if (r === o) {
												if (Array.isArray(a)) {
													let e = a.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														if (C(a[i], { instancePath: t + `/licenses/` + i }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length), e !== r) break;
													}
												} else return R.errors = [{
													instancePath: t + `/licenses`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = o === r;
										} else var i = !0;
										if (i) {
											if (e.properties !== void 0) {
												let a = e.properties, o = r;
												if (r === o) {
													if (Array.isArray(a)) {
														let e = a.length;
														for (let i = 0; i < e; i++) {
															let e = r;
															if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
														}
													} else return R.errors = [{
														instancePath: t + `/properties`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = o === r;
											} else var i = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return R.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return R.errors = n, r === 0;
}
const be = {
	type: `object`,
	required: [`name`],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		provider: { $ref: `#/definitions/organizationalEntity` },
		group: { type: `string` },
		name: { type: `string` },
		version: { type: `string` },
		description: { type: `string` },
		endpoints: {
			type: `array`,
			items: {
				type: `string`,
				format: `iri-reference`
			}
		},
		authenticated: { type: `boolean` },
		"x-trust-boundary": { type: `boolean` },
		data: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/dataClassification` }
		},
		licenses: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/licenseChoice` }
		},
		externalReferences: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/externalReference` }
		},
		services: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/service` },
			distinctItems: !0
		},
		releaseNotes: { $ref: `#/definitions/releaseNotes` },
		properties: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/property` }
		},
		signature: { $ref: `#/definitions/signature` }
	}
};
const xe = {
	type: `string`,
	enum: [
		`inbound`,
		`outbound`,
		`bi-directional`,
		`unknown`
	]
};
function Se(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `inbound` && e !== `outbound` && e !== `bi-directional` && e !== `unknown` ? (Se.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: xe.enum }
	}], !1) : (Se.errors = null, !0) : (Se.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function z(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.flow === void 0 && (a = `flow`) || e.classification === void 0 && (a = `classification`)) return z.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `flow` && n !== `classification`) return z.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.flow !== void 0) {
						let a = r;
						Se(e.flow, { instancePath: t + `/flow` }) || (n = n === null ? Se.errors : n.concat(Se.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.classification !== void 0) {
							let n = r;
							if (typeof e.classification != `string`) return z.errors = [{
								instancePath: t + `/classification`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
					}
				}
			}
		} else return z.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return z.errors = n, r === 0;
}
const Ce = { validate: B };
function B(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.name === void 0 && (c = `name`)) return B.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(be.properties, n)) return B.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						y(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.provider !== void 0) {
							let a = r;
							b(e.provider, { instancePath: t + `/provider` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.group !== void 0) {
								let n = r;
								if (typeof e.group != `string`) return B.errors = [{
									instancePath: t + `/group`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.name !== void 0) {
									let n = r;
									if (typeof e.name != `string`) return B.errors = [{
										instancePath: t + `/name`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.version !== void 0) {
										let n = r;
										if (typeof e.version != `string`) return B.errors = [{
											instancePath: t + `/version`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.description !== void 0) {
											let n = r;
											if (typeof e.description != `string`) return B.errors = [{
												instancePath: t + `/description`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.endpoints !== void 0) {
												let n = e.endpoints, a = r;
												if (r === a) {
													if (Array.isArray(n)) {
														let e = n.length;
														for (let i = 0; i < e; i++) {
															let e = n[i], a = r;
															if (r === a && r === a) {
																if (typeof e == `string`) {
																	if (!h.test(e)) return B.errors = [{
																		instancePath: t + `/endpoints/` + i,
																		keyword: `format`,
																		params: { format: `iri-reference` }
																	}], !1;
																} else return B.errors = [{
																	instancePath: t + `/endpoints/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															if (a !== r) break;
														}
													} else return B.errors = [{
														instancePath: t + `/endpoints`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.authenticated !== void 0) {
													let n = r;
													if (typeof e.authenticated != `boolean`) return B.errors = [{
														instancePath: t + `/authenticated`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e[`x-trust-boundary`] !== void 0) {
														let n = r;
														if (typeof e[`x-trust-boundary`] != `boolean`) return B.errors = [{
															instancePath: t + `/x-trust-boundary`,
															keyword: `type`,
															params: { type: `boolean` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.data !== void 0) {
															let a = e.data, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		if (z(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length), e !== r) break;
																	}
																} else return B.errors = [{
																	instancePath: t + `/data`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.licenses !== void 0) {
																let a = e.licenses, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			if (C(a[i], { instancePath: t + `/licenses/` + i }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length), e !== r) break;
																		}
																	} else return B.errors = [{
																		instancePath: t + `/licenses`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var i = o === r;
															} else var i = !0;
															if (i) {
																if (e.externalReferences !== void 0) {
																	let a = e.externalReferences, o = r;
																	if (r === o) {
																		if (Array.isArray(a)) {
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				if (g(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
																			}
																		} else return B.errors = [{
																			instancePath: t + `/externalReferences`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.services !== void 0) {
																		let o = e.services, c = r;
																		if (r === c) {
																			if (Array.isArray(o)) {
																				var a = !0;
																				let e = o.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					Ce.validate(o[i], { instancePath: t + `/services/` + i }) || (n = n === null ? Ce.validate.errors : n.concat(Ce.validate.errors), r = n.length);
																					var a = e === r;
																					if (!a) break;
																				}
																				if (a && !s(o)) return B.errors = [{
																					instancePath: t + `/services`,
																					keyword: `distinctItems`,
																					params: {}
																				}], !1;
																			} else return B.errors = [{
																				instancePath: t + `/services`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var i = c === r;
																	} else var i = !0;
																	if (i) {
																		if (e.releaseNotes !== void 0) {
																			let a = r;
																			j(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
																			var i = a === r;
																		} else var i = !0;
																		if (i) {
																			if (e.properties !== void 0) {
																				let a = e.properties, o = r;
																				if (r === o) {
																					if (Array.isArray(a)) {
																						let e = a.length;
																						for (let i = 0; i < e; i++) {
																							let e = r;
																							if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																						}
																					} else return B.errors = [{
																						instancePath: t + `/properties`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																				}
																				var i = o === r;
																			} else var i = !0;
																			if (i) {
																				if (e.signature !== void 0) {
																					let a = r;
																					F(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
																					var i = a === r;
																				} else var i = !0;
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
									}
								}
							}
						}
					}
				}
			}
		} else return B.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return B.errors = n, r === 0;
}
function V(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.ref === void 0 && (o = `ref`)) return V.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `ref` && n !== `dependsOn`) return V.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.ref !== void 0) {
						let a = r;
						y(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.dependsOn !== void 0) {
							let o = e.dependsOn, c = r;
							if (r === c) {
								if (Array.isArray(o)) {
									var a = !0;
									let e = o.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										y(o[i], { instancePath: t + `/dependsOn/` + i }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(o)) return V.errors = [{
										instancePath: t + `/dependsOn`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return V.errors = [{
									instancePath: t + `/dependsOn`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = c === r;
						} else var i = !0;
					}
				}
			}
		} else return V.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return V.errors = n, r === 0;
}
const we = {
	type: `string`,
	enum: [
		`complete`,
		`incomplete`,
		`incomplete_first_party_only`,
		`incomplete_third_party_only`,
		`unknown`,
		`not_specified`
	]
};
function Te(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `complete` && e !== `incomplete` && e !== `incomplete_first_party_only` && e !== `incomplete_third_party_only` && e !== `unknown` && e !== `not_specified` ? (Te.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: we.enum }
	}], !1) : (Te.errors = null, !0) : (Te.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function H(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.aggregate === void 0 && (c = `aggregate`)) return H.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (n !== `aggregate` && n !== `assemblies` && n !== `dependencies` && n !== `signature`) return H.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e.aggregate !== void 0) {
						let a = r;
						Te(e.aggregate, { instancePath: t + `/aggregate` }) || (n = n === null ? Te.errors : n.concat(Te.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.assemblies !== void 0) {
							let n = e.assemblies, o = r;
							if (r === o) {
								if (Array.isArray(n)) {
									var a = !0;
									let e = n.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (typeof n[i] != `string`) return H.errors = [{
											instancePath: t + `/assemblies/` + i,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(n)) return H.errors = [{
										instancePath: t + `/assemblies`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return H.errors = [{
									instancePath: t + `/assemblies`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.dependencies !== void 0) {
								let n = e.dependencies, a = r;
								if (r === a) {
									if (Array.isArray(n)) {
										var o = !0;
										let e = n.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											if (typeof n[i] != `string`) return H.errors = [{
												instancePath: t + `/dependencies/` + i,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var o = e === r;
											if (!o) break;
										}
										if (o && !s(n)) return H.errors = [{
											instancePath: t + `/dependencies`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return H.errors = [{
										instancePath: t + `/dependencies`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.signature !== void 0) {
									let a = r;
									F(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
							}
						}
					}
				}
			}
		} else return H.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return H.errors = n, r === 0;
}
const Ee = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		id: { type: `string` },
		source: { $ref: `#/definitions/vulnerabilitySource` },
		references: {
			type: `array`,
			additionalItems: !1,
			items: {
				required: [`id`, `source`],
				additionalProperties: !1,
				properties: {
					id: { type: `string` },
					source: { $ref: `#/definitions/vulnerabilitySource` }
				}
			}
		},
		ratings: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/rating` }
		},
		cwes: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/cwe` }
		},
		description: { type: `string` },
		detail: { type: `string` },
		recommendation: { type: `string` },
		advisories: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/advisory` }
		},
		created: {
			type: `string`,
			format: `date-time`
		},
		published: {
			type: `string`,
			format: `date-time`
		},
		updated: {
			type: `string`,
			format: `date-time`
		},
		credits: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				organizations: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/organizationalEntity` }
				},
				individuals: {
					type: `array`,
					additionalItems: !1,
					items: { $ref: `#/definitions/organizationalContact` }
				}
			}
		},
		tools: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/tool` }
		},
		analysis: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				state: { $ref: `#/definitions/impactAnalysisState` },
				justification: { $ref: `#/definitions/impactAnalysisJustification` },
				response: {
					type: `array`,
					additionalItems: !1,
					items: {
						type: `string`,
						enum: [
							`can_not_fix`,
							`will_not_fix`,
							`update`,
							`rollback`,
							`workaround_available`
						]
					}
				},
				detail: { type: `string` }
			}
		},
		affects: {
			type: `array`,
			distinctItems: !0,
			additionalItems: !1,
			items: {
				required: [`ref`],
				additionalProperties: !1,
				properties: {
					ref: { $ref: `#/definitions/refType` },
					versions: {
						type: `array`,
						additionalItems: !1,
						items: {
							oneOf: [{ required: [`version`] }, { required: [`range`] }],
							additionalProperties: !1,
							properties: {
								version: { $ref: `#/definitions/version` },
								range: { $ref: `#/definitions/range` },
								status: { $ref: `#/definitions/affectedStatus` }
							}
						}
					}
				}
			}
		},
		properties: {
			type: `array`,
			additionalItems: !1,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function U(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `url` && n !== `name`) return U.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.url !== void 0) {
			if (typeof e.url != `string`) return U.errors = [{
				instancePath: t + `/url`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return U.errors = [{
					instancePath: t + `/name`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return U.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return U.errors = null, !0;
}
const De = {
	type: `string`,
	enum: [
		`critical`,
		`high`,
		`medium`,
		`low`,
		`info`,
		`none`,
		`unknown`
	]
};
function Oe(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `critical` && e !== `high` && e !== `medium` && e !== `low` && e !== `info` && e !== `none` && e !== `unknown` ? (Oe.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: De.enum }
	}], !1) : (Oe.errors = null, !0) : (Oe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const ke = {
	type: `string`,
	enum: [
		`CVSSv2`,
		`CVSSv3`,
		`CVSSv31`,
		`OWASP`,
		`other`
	]
};
function Ae(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `CVSSv2` && e !== `CVSSv3` && e !== `CVSSv31` && e !== `OWASP` && e !== `other` ? (Ae.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: ke.enum }
	}], !1) : (Ae.errors = null, !0) : (Ae.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function W(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `source` && n !== `score` && n !== `severity` && n !== `method` && n !== `vector` && n !== `justification`) return W.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.source !== void 0) {
					let a = r;
					U(e.source, { instancePath: t + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.score !== void 0) {
						let n = r;
						if (typeof e.score != `number`) return W.errors = [{
							instancePath: t + `/score`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.severity !== void 0) {
							let a = r;
							Oe(e.severity, { instancePath: t + `/severity` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.method !== void 0) {
								let a = r;
								Ae(e.method, { instancePath: t + `/method` }) || (n = n === null ? Ae.errors : n.concat(Ae.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.vector !== void 0) {
									let n = r;
									if (typeof e.vector != `string`) return W.errors = [{
										instancePath: t + `/vector`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.justification !== void 0) {
										let n = r;
										if (typeof e.justification != `string`) return W.errors = [{
											instancePath: t + `/justification`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
								}
							}
						}
					}
				}
			}
		} else return W.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return W.errors = n, r === 0;
}
function G(e, { instancePath: t = `` } = {}) {
	return typeof e != `number` || e % 1 || isNaN(e) ? (G.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `integer` }
	}], !1) : typeof e == `number` && (e < 1 || isNaN(e)) ? (G.errors = [{
		instancePath: t,
		keyword: `minimum`,
		params: {
			comparison: `>=`,
			limit: 1
		}
	}], !1) : (G.errors = null, !0);
}
function K(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.url === void 0 && (r = `url`)) return K.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `title` && n !== `url`) return K.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.title !== void 0) {
			if (typeof e.title != `string`) return K.errors = [{
				instancePath: t + `/title`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.url !== void 0) {
				let r = e.url;
				if (typeof r == `string`) {
					if (!h.test(r)) return K.errors = [{
						instancePath: t + `/url`,
						keyword: `format`,
						params: { format: `iri-reference` }
					}], !1;
				} else return K.errors = [{
					instancePath: t + `/url`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return K.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return K.errors = null, !0;
}
const je = {
	type: `string`,
	enum: [
		`resolved`,
		`resolved_with_pedigree`,
		`exploitable`,
		`in_triage`,
		`false_positive`,
		`not_affected`
	]
};
function Me(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `resolved` && e !== `resolved_with_pedigree` && e !== `exploitable` && e !== `in_triage` && e !== `false_positive` && e !== `not_affected` ? (Me.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: je.enum }
	}], !1) : (Me.errors = null, !0) : (Me.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const Ne = {
	type: `string`,
	enum: [
		`code_not_present`,
		`code_not_reachable`,
		`requires_configuration`,
		`requires_dependency`,
		`requires_environment`,
		`protected_by_compiler`,
		`protected_at_runtime`,
		`protected_at_perimeter`,
		`protected_by_mitigating_control`
	]
};
function Pe(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `code_not_present` && e !== `code_not_reachable` && e !== `requires_configuration` && e !== `requires_dependency` && e !== `requires_environment` && e !== `protected_by_compiler` && e !== `protected_at_runtime` && e !== `protected_at_perimeter` && e !== `protected_by_mitigating_control` ? (Pe.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Ne.enum }
	}], !1) : (Pe.errors = null, !0) : (Pe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const Fe = o$1().default;
function q(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (Fe(e) > 1024) return q.errors = [{
			instancePath: t,
			keyword: `maxLength`,
			params: { limit: 1024 }
		}], !1;
		if (Fe(e) < 1) return q.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return q.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return q.errors = null, !0;
}
function J(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (Fe(e) > 1024) return J.errors = [{
			instancePath: t,
			keyword: `maxLength`,
			params: { limit: 1024 }
		}], !1;
		if (Fe(e) < 1) return J.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return J.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return J.errors = null, !0;
}
const Ie = {
	type: `string`,
	enum: [
		`affected`,
		`unaffected`,
		`unknown`
	]
};
function Le(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `affected` && e !== `unaffected` && e !== `unknown` ? (Le.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Ie.enum }
	}], !1) : (Le.errors = null, !0) : (Le.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function Y(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let ee = r;
			for (let n in e) if (!o.call(Ee.properties, n)) return Y.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (ee === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					y(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.id !== void 0) {
						let n = r;
						if (typeof e.id != `string`) return Y.errors = [{
							instancePath: t + `/id`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.source !== void 0) {
							let a = r;
							U(e.source, { instancePath: t + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.references !== void 0) {
								let o = e.references, s = r;
								if (r === s) {
									if (Array.isArray(o)) {
										let e = o.length;
										for (let i = 0; i < e; i++) {
											let e = o[i], s = r;
											if (e && typeof e == `object` && !Array.isArray(e)) {
												let o;
												if (e.id === void 0 && (o = `id`) || e.source === void 0 && (o = `source`)) return Y.errors = [{
													instancePath: t + `/references/` + i,
													keyword: `required`,
													params: { missingProperty: o }
												}], !1;
												{
													let o = r;
													for (let n in e) if (n !== `id` && n !== `source`) return Y.errors = [{
														instancePath: t + `/references/` + i,
														keyword: `additionalProperties`,
														params: { additionalProperty: n }
													}], !1;
													if (o === r) {
														if (e.id !== void 0) {
															let n = r;
															if (typeof e.id != `string`) return Y.errors = [{
																instancePath: t + `/references/` + i + `/id`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var a = n === r;
														} else var a = !0;
														if (a) {
															if (e.source !== void 0) {
																let o = r;
																U(e.source, { instancePath: t + `/references/` + i + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
																var a = o === r;
															} else var a = !0;
														}
													}
												}
											}
											if (s !== r) break;
										}
									} else return Y.errors = [{
										instancePath: t + `/references`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = s === r;
							} else var i = !0;
							if (i) {
								if (e.ratings !== void 0) {
									let a = e.ratings, o = r;
									if (r === o) {
										if (Array.isArray(a)) {
											let e = a.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (W(a[i], { instancePath: t + `/ratings/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length), e !== r) break;
											}
										} else return Y.errors = [{
											instancePath: t + `/ratings`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = o === r;
								} else var i = !0;
								if (i) {
									if (e.cwes !== void 0) {
										let a = e.cwes, o = r;
										if (r === o) {
											if (Array.isArray(a)) {
												let e = a.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													if (G(a[i], { instancePath: t + `/cwes/` + i }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length), e !== r) break;
												}
											} else return Y.errors = [{
												instancePath: t + `/cwes`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = o === r;
									} else var i = !0;
									if (i) {
										if (e.description !== void 0) {
											let n = r;
											if (typeof e.description != `string`) return Y.errors = [{
												instancePath: t + `/description`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.detail !== void 0) {
												let n = r;
												if (typeof e.detail != `string`) return Y.errors = [{
													instancePath: t + `/detail`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.recommendation !== void 0) {
													let n = r;
													if (typeof e.recommendation != `string`) return Y.errors = [{
														instancePath: t + `/recommendation`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.advisories !== void 0) {
														let a = e.advisories, o = r;
														if (r === o) {
															if (Array.isArray(a)) {
																let e = a.length;
																for (let i = 0; i < e; i++) {
																	let e = r;
																	if (K(a[i], { instancePath: t + `/advisories/` + i }) || (n = n === null ? K.errors : n.concat(K.errors), r = n.length), e !== r) break;
																}
															} else return Y.errors = [{
																instancePath: t + `/advisories`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var i = o === r;
													} else var i = !0;
													if (i) {
														if (e.created !== void 0) {
															let n = e.created, a = r;
															if (r === a && r === a) {
																if (typeof n == `string`) {
																	if (!l.test(n)) return Y.errors = [{
																		instancePath: t + `/created`,
																		keyword: `format`,
																		params: { format: `date-time` }
																	}], !1;
																} else return Y.errors = [{
																	instancePath: t + `/created`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															var i = a === r;
														} else var i = !0;
														if (i) {
															if (e.published !== void 0) {
																let n = e.published, a = r;
																if (r === a && r === a) {
																	if (typeof n == `string`) {
																		if (!l.test(n)) return Y.errors = [{
																			instancePath: t + `/published`,
																			keyword: `format`,
																			params: { format: `date-time` }
																		}], !1;
																	} else return Y.errors = [{
																		instancePath: t + `/published`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																}
																var i = a === r;
															} else var i = !0;
															if (i) {
																if (e.updated !== void 0) {
																	let n = e.updated, a = r;
																	if (r === a && r === a) {
																		if (typeof n == `string`) {
																			if (!l.test(n)) return Y.errors = [{
																				instancePath: t + `/updated`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return Y.errors = [{
																			instancePath: t + `/updated`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																	}
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.credits !== void 0) {
																		let a = e.credits, o = r;
																		if (r === o) {
																			if (a && typeof a == `object` && !Array.isArray(a)) {
																				let e = r;
																				for (let e in a) if (e !== `organizations` && e !== `individuals`) return Y.errors = [{
																					instancePath: t + `/credits`,
																					keyword: `additionalProperties`,
																					params: { additionalProperty: e }
																				}], !1;
																				if (e === r) {
																					if (a.organizations !== void 0) {
																						let e = a.organizations, i = r;
																						if (r === i) {
																							if (Array.isArray(e)) {
																								let i = e.length;
																								for (let a = 0; a < i; a++) {
																									let i = r;
																									if (b(e[a], { instancePath: t + `/credits/organizations/` + a }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length), i !== r) break;
																								}
																							} else return Y.errors = [{
																								instancePath: t + `/credits/organizations`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var c = i === r;
																					} else var c = !0;
																					if (c) {
																						if (a.individuals !== void 0) {
																							let e = a.individuals, i = r;
																							if (r === i) {
																								if (Array.isArray(e)) {
																									let i = e.length;
																									for (let a = 0; a < i; a++) {
																										let i = r;
																										if (v(e[a], { instancePath: t + `/credits/individuals/` + a }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length), i !== r) break;
																									}
																								} else return Y.errors = [{
																									instancePath: t + `/credits/individuals`,
																									keyword: `type`,
																									params: { type: `array` }
																								}], !1;
																							}
																							var c = i === r;
																						} else var c = !0;
																					}
																				}
																			} else return Y.errors = [{
																				instancePath: t + `/credits`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																		}
																		var i = o === r;
																	} else var i = !0;
																	if (i) {
																		if (e.tools !== void 0) {
																			let a = e.tools, o = r;
																			if (r === o) {
																				if (Array.isArray(a)) {
																					let e = a.length;
																					for (let i = 0; i < e; i++) {
																						let e = r;
																						if (_(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
																					}
																				} else return Y.errors = [{
																					instancePath: t + `/tools`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																			}
																			var i = o === r;
																		} else var i = !0;
																		if (i) {
																			if (e.analysis !== void 0) {
																				let a = e.analysis, o = r;
																				if (r === o) {
																					if (a && typeof a == `object` && !Array.isArray(a)) {
																						let e = r;
																						for (let e in a) if (e !== `state` && e !== `justification` && e !== `response` && e !== `detail`) return Y.errors = [{
																							instancePath: t + `/analysis`,
																							keyword: `additionalProperties`,
																							params: { additionalProperty: e }
																						}], !1;
																						if (e === r) {
																							if (a.state !== void 0) {
																								let e = r;
																								Me(a.state, { instancePath: t + `/analysis/state` }) || (n = n === null ? Me.errors : n.concat(Me.errors), r = n.length);
																								var u = e === r;
																							} else var u = !0;
																							if (u) {
																								if (a.justification !== void 0) {
																									let e = r;
																									Pe(a.justification, { instancePath: t + `/analysis/justification` }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length);
																									var u = e === r;
																								} else var u = !0;
																								if (u) {
																									if (a.response !== void 0) {
																										let e = a.response, n = r;
																										if (r === n) {
																											if (Array.isArray(e)) {
																												let n = e.length;
																												for (let i = 0; i < n; i++) {
																													let n = e[i], a = r;
																													if (typeof n != `string`) return Y.errors = [{
																														instancePath: t + `/analysis/response/` + i,
																														keyword: `type`,
																														params: { type: `string` }
																													}], !1;
																													if (n !== `can_not_fix` && n !== `will_not_fix` && n !== `update` && n !== `rollback` && n !== `workaround_available`) return Y.errors = [{
																														instancePath: t + `/analysis/response/` + i,
																														keyword: `enum`,
																														params: { allowedValues: Ee.properties.analysis.properties.response.items.enum }
																													}], !1;
																													if (a !== r) break;
																												}
																											} else return Y.errors = [{
																												instancePath: t + `/analysis/response`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var u = n === r;
																									} else var u = !0;
																									if (u) {
																										if (a.detail !== void 0) {
																											let e = r;
																											if (typeof a.detail != `string`) return Y.errors = [{
																												instancePath: t + `/analysis/detail`,
																												keyword: `type`,
																												params: { type: `string` }
																											}], !1;
																											var u = e === r;
																										} else var u = !0;
																									}
																								}
																							}
																						}
																					} else return Y.errors = [{
																						instancePath: t + `/analysis`,
																						keyword: `type`,
																						params: { type: `object` }
																					}], !1;
																				}
																				var i = o === r;
																			} else var i = !0;
																			if (i) {
																				if (e.affects !== void 0) {
																					let a = e.affects, o = r;
																					if (r === o) {
																						if (Array.isArray(a)) {
																							var d = !0;
																							let e = a.length;
																							for (let i = 0; i < e; i++) {
																								let e = a[i], o = r;
																								if (e && typeof e == `object` && !Array.isArray(e)) {
																									let a;
																									if (e.ref === void 0 && (a = `ref`)) return Y.errors = [{
																										instancePath: t + `/affects/` + i,
																										keyword: `required`,
																										params: { missingProperty: a }
																									}], !1;
																									{
																										let a = r;
																										for (let n in e) if (n !== `ref` && n !== `versions`) return Y.errors = [{
																											instancePath: t + `/affects/` + i,
																											keyword: `additionalProperties`,
																											params: { additionalProperty: n }
																										}], !1;
																										if (a === r) {
																											if (e.ref !== void 0) {
																												let a = r;
																												y(e.ref, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
																												var f = a === r;
																											} else var f = !0;
																											if (f) {
																												if (e.versions !== void 0) {
																													let a = e.versions, o = r;
																													if (r === o) {
																														if (Array.isArray(a)) {
																															let e = a.length;
																															for (let o = 0; o < e; o++) {
																																let e = a[o], s = r, c = r, l = !1, u = null, d = r;
																																if (e && typeof e == `object` && !Array.isArray(e)) {
																																	let a;
																																	if (e.version === void 0 && (a = `version`)) {
																																		let e = {
																																			instancePath: t + `/affects/` + i + `/versions/` + o,
																																			keyword: `required`,
																																			params: { missingProperty: a }
																																		};
																																		n === null ? n = [e] : n.push(e), r++;
																																	}
																																}
																																var p = d === r;
																																p && (l = !0, u = 0);
																																let f = r;
																																if (e && typeof e == `object` && !Array.isArray(e)) {
																																	let a;
																																	if (e.range === void 0 && (a = `range`)) {
																																		let e = {
																																			instancePath: t + `/affects/` + i + `/versions/` + o,
																																			keyword: `required`,
																																			params: { missingProperty: a }
																																		};
																																		n === null ? n = [e] : n.push(e), r++;
																																	}
																																}
																																var p = f === r;
																																if (p && l ? (l = !1, u = [u, 1]) : p && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																																else {
																																	let e = {
																																		instancePath: t + `/affects/` + i + `/versions/` + o,
																																		keyword: `oneOf`,
																																		params: { passingSchemas: u }
																																	};
																																	return n === null ? n = [e] : n.push(e), r++, Y.errors = n, !1;
																																}
																																if (r === s && e && typeof e == `object` && !Array.isArray(e)) {
																																	let a = r;
																																	for (let n in e) if (n !== `version` && n !== `range` && n !== `status`) return Y.errors = [{
																																		instancePath: t + `/affects/` + i + `/versions/` + o,
																																		keyword: `additionalProperties`,
																																		params: { additionalProperty: n }
																																	}], !1;
																																	if (a === r) {
																																		if (e.version !== void 0) {
																																			let a = r;
																																			q(e.version, { instancePath: t + `/affects/` + i + `/versions/` + o + `/version` }) || (n = n === null ? q.errors : n.concat(q.errors), r = n.length);
																																			var m = a === r;
																																		} else var m = !0;
																																		if (m) {
																																			if (e.range !== void 0) {
																																				let a = r;
																																				J(e.range, { instancePath: t + `/affects/` + i + `/versions/` + o + `/range` }) || (n = n === null ? J.errors : n.concat(J.errors), r = n.length);
																																				var m = a === r;
																																			} else var m = !0;
																																			if (m) {
																																				if (e.status !== void 0) {
																																					let a = r;
																																					Le(e.status, { instancePath: t + `/affects/` + i + `/versions/` + o + `/status` }) || (n = n === null ? Le.errors : n.concat(Le.errors), r = n.length);
																																					var m = a === r;
																																				} else var m = !0;
																																			}
																																		}
																																	}
																																}
																																if (s !== r) break;
																															}
																														} else return Y.errors = [{
																															instancePath: t + `/affects/` + i + `/versions`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var f = o === r;
																												} else var f = !0;
																											}
																										}
																									}
																								}
																								var d = o === r;
																								if (!d) break;
																							}
																							if (d && !s(a)) return Y.errors = [{
																								instancePath: t + `/affects`,
																								keyword: `distinctItems`,
																								params: {}
																							}], !1;
																						} else return Y.errors = [{
																							instancePath: t + `/affects`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var i = o === r;
																				} else var i = !0;
																				if (i) {
																					if (e.properties !== void 0) {
																						let a = e.properties, o = r;
																						if (r === o) {
																							if (Array.isArray(a)) {
																								let e = a.length;
																								for (let i = 0; i < e; i++) {
																									let e = r;
																									if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																								}
																							} else return Y.errors = [{
																								instancePath: t + `/properties`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var i = o === r;
																					} else var i = !0;
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
										}
									}
								}
							}
						}
					}
				}
			}
		} else return Y.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Y.errors = n, r === 0;
}
function X(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let m;
			if (e.bomFormat === void 0 && (m = `bomFormat`) || e.specVersion === void 0 && (m = `specVersion`)) return X.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: m }
			}], !1;
			{
				let m = r;
				for (let n in e) if (!o.call(a.properties, n)) return X.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (m === r) {
					if (e.$schema !== void 0) {
						let n = r;
						if (typeof e.$schema != `string`) return X.errors = [{
							instancePath: t + `/$schema`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.bomFormat !== void 0) {
							let n = e.bomFormat, o = r;
							if (typeof n != `string`) return X.errors = [{
								instancePath: t + `/bomFormat`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `CycloneDX`) return X.errors = [{
								instancePath: t + `/bomFormat`,
								keyword: `enum`,
								params: { allowedValues: a.properties.bomFormat.enum }
							}], !1;
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.specVersion !== void 0) {
								let n = r;
								if (typeof e.specVersion != `string`) return X.errors = [{
									instancePath: t + `/specVersion`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.serialNumber !== void 0) {
									let n = e.serialNumber, a = r;
									if (r === a) {
										if (typeof n == `string`) {
											if (!c.test(n)) return X.errors = [{
												instancePath: t + `/serialNumber`,
												keyword: `pattern`,
												params: { pattern: `^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$` }
											}], !1;
										} else return X.errors = [{
											instancePath: t + `/serialNumber`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.version !== void 0) {
										let n = e.version, a = r;
										if (typeof n != `number` || n % 1 || isNaN(n)) return X.errors = [{
											instancePath: t + `/version`,
											keyword: `type`,
											params: { type: `integer` }
										}], !1;
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.metadata !== void 0) {
											let a = r;
											R(e.metadata, { instancePath: t + `/metadata` }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.components !== void 0) {
												let a = e.components, o = r;
												if (r === o) {
													if (Array.isArray(a)) {
														var l = !0;
														let e = a.length;
														for (let i = 0; i < e; i++) {
															let e = r;
															L(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
															var l = e === r;
															if (!l) break;
														}
														if (l && !s(a)) return X.errors = [{
															instancePath: t + `/components`,
															keyword: `distinctItems`,
															params: {}
														}], !1;
													} else return X.errors = [{
														instancePath: t + `/components`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = o === r;
											} else var i = !0;
											if (i) {
												if (e.services !== void 0) {
													let a = e.services, o = r;
													if (r === o) {
														if (Array.isArray(a)) {
															var u = !0;
															let e = a.length;
															for (let i = 0; i < e; i++) {
																let e = r;
																B(a[i], { instancePath: t + `/services/` + i }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																var u = e === r;
																if (!u) break;
															}
															if (u && !s(a)) return X.errors = [{
																instancePath: t + `/services`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return X.errors = [{
															instancePath: t + `/services`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var i = o === r;
												} else var i = !0;
												if (i) {
													if (e.externalReferences !== void 0) {
														let a = e.externalReferences, o = r;
														if (r === o) {
															if (Array.isArray(a)) {
																let e = a.length;
																for (let i = 0; i < e; i++) {
																	let e = r;
																	if (g(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
																}
															} else return X.errors = [{
																instancePath: t + `/externalReferences`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var i = o === r;
													} else var i = !0;
													if (i) {
														if (e.dependencies !== void 0) {
															let a = e.dependencies, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	var d = !0;
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		V(a[i], { instancePath: t + `/dependencies/` + i }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
																		var d = e === r;
																		if (!d) break;
																	}
																	if (d && !s(a)) return X.errors = [{
																		instancePath: t + `/dependencies`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return X.errors = [{
																	instancePath: t + `/dependencies`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.compositions !== void 0) {
																let a = e.compositions, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		var f = !0;
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			H(a[i], { instancePath: t + `/compositions/` + i }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
																			var f = e === r;
																			if (!f) break;
																		}
																		if (f && !s(a)) return X.errors = [{
																			instancePath: t + `/compositions`,
																			keyword: `distinctItems`,
																			params: {}
																		}], !1;
																	} else return X.errors = [{
																		instancePath: t + `/compositions`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var i = o === r;
															} else var i = !0;
															if (i) {
																if (e.vulnerabilities !== void 0) {
																	let a = e.vulnerabilities, o = r;
																	if (r === o) {
																		if (Array.isArray(a)) {
																			var p = !0;
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				Y(a[i], { instancePath: t + `/vulnerabilities/` + i }) || (n = n === null ? Y.errors : n.concat(Y.errors), r = n.length);
																				var p = e === r;
																				if (!p) break;
																			}
																			if (p && !s(a)) return X.errors = [{
																				instancePath: t + `/vulnerabilities`,
																				keyword: `distinctItems`,
																				params: {}
																			}], !1;
																		} else return X.errors = [{
																			instancePath: t + `/vulnerabilities`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.signature !== void 0) {
																		let a = r;
																		F(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
																		var i = a === r;
																	} else var i = !0;
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
						}
					}
				}
			}
		} else return X.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return X.errors = n, r === 0;
}
const Re = Z;
function Z(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let l;
			if (e.type === void 0 && (l = `type`) || e.name === void 0 && (l = `name`)) return Z.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: l }
			}], !1;
			{
				let l = r;
				for (let n in e) if (!o.call(ne.properties, n)) return Z.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (l === r) {
					if (e.type !== void 0) {
						let n = e.type, a = r;
						if (typeof n != `string`) return Z.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `application` && n !== `framework` && n !== `library` && n !== `container` && n !== `operating-system` && n !== `device` && n !== `firmware` && n !== `file`) return Z.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: ne.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e[`mime-type`] !== void 0) {
							let n = e[`mime-type`], a = r;
							if (r === a) {
								if (typeof n == `string`) {
									if (!re.test(n)) return Z.errors = [{
										instancePath: t + `/mime-type`,
										keyword: `pattern`,
										params: { pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$` }
									}], !1;
								} else return Z.errors = [{
									instancePath: t + `/mime-type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e[`bom-ref`] !== void 0) {
								let a = r;
								y(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.supplier !== void 0) {
									let a = r;
									b(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.author !== void 0) {
										let n = r;
										if (typeof e.author != `string`) return Z.errors = [{
											instancePath: t + `/author`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.publisher !== void 0) {
											let n = r;
											if (typeof e.publisher != `string`) return Z.errors = [{
												instancePath: t + `/publisher`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.group !== void 0) {
												let n = r;
												if (typeof e.group != `string`) return Z.errors = [{
													instancePath: t + `/group`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.name !== void 0) {
													let n = r;
													if (typeof e.name != `string`) return Z.errors = [{
														instancePath: t + `/name`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.version !== void 0) {
														let n = r;
														if (typeof e.version != `string`) return Z.errors = [{
															instancePath: t + `/version`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.description !== void 0) {
															let n = r;
															if (typeof e.description != `string`) return Z.errors = [{
																instancePath: t + `/description`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var i = n === r;
														} else var i = !0;
														if (i) {
															if (e.scope !== void 0) {
																let n = e.scope, a = r;
																if (typeof n != `string`) return Z.errors = [{
																	instancePath: t + `/scope`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (n !== `required` && n !== `optional` && n !== `excluded`) return Z.errors = [{
																	instancePath: t + `/scope`,
																	keyword: `enum`,
																	params: { allowedValues: ne.properties.scope.enum }
																}], !1;
																var i = a === r;
															} else var i = !0;
															if (i) {
																if (e.hashes !== void 0) {
																	let a = e.hashes, o = r;
																	if (r === o) {
																		if (Array.isArray(a)) {
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				if (m(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), e !== r) break;
																			}
																		} else return Z.errors = [{
																			instancePath: t + `/hashes`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.licenses !== void 0) {
																		let a = e.licenses, o = r;
																		if (r === o) {
																			if (Array.isArray(a)) {
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					if (C(a[i], { instancePath: t + `/licenses/` + i }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length), e !== r) break;
																				}
																			} else return Z.errors = [{
																				instancePath: t + `/licenses`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var i = o === r;
																	} else var i = !0;
																	if (i) {
																		if (e.copyright !== void 0) {
																			let n = r;
																			if (typeof e.copyright != `string`) return Z.errors = [{
																				instancePath: t + `/copyright`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var i = n === r;
																		} else var i = !0;
																		if (i) {
																			if (e.cpe !== void 0) {
																				let n = r;
																				if (typeof e.cpe != `string`) return Z.errors = [{
																					instancePath: t + `/cpe`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var i = n === r;
																			} else var i = !0;
																			if (i) {
																				if (e.purl !== void 0) {
																					let n = r;
																					if (typeof e.purl != `string`) return Z.errors = [{
																						instancePath: t + `/purl`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var i = n === r;
																				} else var i = !0;
																				if (i) {
																					if (e.swid !== void 0) {
																						let a = r;
																						w(e.swid, { instancePath: t + `/swid` }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length);
																						var i = a === r;
																					} else var i = !0;
																					if (i) {
																						if (e.modified !== void 0) {
																							let n = r;
																							if (typeof e.modified != `boolean`) return Z.errors = [{
																								instancePath: t + `/modified`,
																								keyword: `type`,
																								params: { type: `boolean` }
																							}], !1;
																							var i = n === r;
																						} else var i = !0;
																						if (i) {
																							if (e.pedigree !== void 0) {
																								let o = e.pedigree, s = r;
																								if (r === s) {
																									if (o && typeof o == `object` && !Array.isArray(o)) {
																										let e = r;
																										for (let e in o) if (e !== `ancestors` && e !== `descendants` && e !== `variants` && e !== `commits` && e !== `patches` && e !== `notes`) return Z.errors = [{
																											instancePath: t + `/pedigree`,
																											keyword: `additionalProperties`,
																											params: { additionalProperty: e }
																										}], !1;
																										if (e === r) {
																											if (o.ancestors !== void 0) {
																												let e = o.ancestors, i = r;
																												if (r === i) {
																													if (Array.isArray(e)) {
																														let i = e.length;
																														for (let a = 0; a < i; a++) {
																															let i = r;
																															if (L(e[a], { instancePath: t + `/pedigree/ancestors/` + a }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length), i !== r) break;
																														}
																													} else return Z.errors = [{
																														instancePath: t + `/pedigree/ancestors`,
																														keyword: `type`,
																														params: { type: `array` }
																													}], !1;
																												}
																												var a = i === r;
																											} else var a = !0;
																											if (a) {
																												if (o.descendants !== void 0) {
																													let e = o.descendants, i = r;
																													if (r === i) {
																														if (Array.isArray(e)) {
																															let i = e.length;
																															for (let a = 0; a < i; a++) {
																																let i = r;
																																if (L(e[a], { instancePath: t + `/pedigree/descendants/` + a }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length), i !== r) break;
																															}
																														} else return Z.errors = [{
																															instancePath: t + `/pedigree/descendants`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var a = i === r;
																												} else var a = !0;
																												if (a) {
																													if (o.variants !== void 0) {
																														let e = o.variants, i = r;
																														if (r === i) {
																															if (Array.isArray(e)) {
																																let i = e.length;
																																for (let a = 0; a < i; a++) {
																																	let i = r;
																																	if (L(e[a], { instancePath: t + `/pedigree/variants/` + a }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length), i !== r) break;
																																}
																															} else return Z.errors = [{
																																instancePath: t + `/pedigree/variants`,
																																keyword: `type`,
																																params: { type: `array` }
																															}], !1;
																														}
																														var a = i === r;
																													} else var a = !0;
																													if (a) {
																														if (o.commits !== void 0) {
																															let e = o.commits, i = r;
																															if (r === i) {
																																if (Array.isArray(e)) {
																																	let i = e.length;
																																	for (let a = 0; a < i; a++) {
																																		let i = r;
																																		if (E(e[a], { instancePath: t + `/pedigree/commits/` + a }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																	}
																																} else return Z.errors = [{
																																	instancePath: t + `/pedigree/commits`,
																																	keyword: `type`,
																																	params: { type: `array` }
																																}], !1;
																															}
																															var a = i === r;
																														} else var a = !0;
																														if (a) {
																															if (o.patches !== void 0) {
																																let e = o.patches, i = r;
																																if (r === i) {
																																	if (Array.isArray(e)) {
																																		let i = e.length;
																																		for (let a = 0; a < i; a++) {
																																			let i = r;
																																			if (O(e[a], { instancePath: t + `/pedigree/patches/` + a }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length), i !== r) break;
																																		}
																																	} else return Z.errors = [{
																																		instancePath: t + `/pedigree/patches`,
																																		keyword: `type`,
																																		params: { type: `array` }
																																	}], !1;
																																}
																																var a = i === r;
																															} else var a = !0;
																															if (a) {
																																if (o.notes !== void 0) {
																																	let e = r;
																																	if (typeof o.notes != `string`) return Z.errors = [{
																																		instancePath: t + `/pedigree/notes`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	}], !1;
																																	var a = e === r;
																																} else var a = !0;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else return Z.errors = [{
																										instancePath: t + `/pedigree`,
																										keyword: `type`,
																										params: { type: `object` }
																									}], !1;
																								}
																								var i = s === r;
																							} else var i = !0;
																							if (i) {
																								if (e.externalReferences !== void 0) {
																									let a = e.externalReferences, o = r;
																									if (r === o) {
																										if (Array.isArray(a)) {
																											let e = a.length;
																											for (let i = 0; i < e; i++) {
																												let e = r;
																												if (g(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
																											}
																										} else return Z.errors = [{
																											instancePath: t + `/externalReferences`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var i = o === r;
																								} else var i = !0;
																								if (i) {
																									if (e.components !== void 0) {
																										let a = e.components, o = r;
																										if (r === o) {
																											if (Array.isArray(a)) {
																												var c = !0;
																												let e = a.length;
																												for (let i = 0; i < e; i++) {
																													let e = r;
																													L(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																													var c = e === r;
																													if (!c) break;
																												}
																												if (c && !s(a)) return Z.errors = [{
																													instancePath: t + `/components`,
																													keyword: `distinctItems`,
																													params: {}
																												}], !1;
																											} else return Z.errors = [{
																												instancePath: t + `/components`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var i = o === r;
																									} else var i = !0;
																									if (i) {
																										if (e.evidence !== void 0) {
																											let a = r;
																											k(e.evidence, { instancePath: t + `/evidence` }) || (n = n === null ? k.errors : n.concat(k.errors), r = n.length);
																											var i = a === r;
																										} else var i = !0;
																										if (i) {
																											if (e.releaseNotes !== void 0) {
																												let a = r;
																												j(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
																												var i = a === r;
																											} else var i = !0;
																											if (i) {
																												if (e.properties !== void 0) {
																													let a = e.properties, o = r;
																													if (r === o) {
																														if (Array.isArray(a)) {
																															let e = a.length;
																															for (let i = 0; i < e; i++) {
																																let e = r;
																																if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																															}
																														} else return Z.errors = [{
																															instancePath: t + `/properties`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var i = o === r;
																												} else var i = !0;
																												if (i) {
																													if (e.signature !== void 0) {
																														let a = r;
																														F(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
																														var i = a === r;
																													} else var i = !0;
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
								}
							}
						}
					}
				}
			}
		} else return Z.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Z.errors = n, r === 0;
}
const ze = Q;
function Q(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.name === void 0 && (c = `name`)) return Q.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(be.properties, n)) return Q.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						y(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.provider !== void 0) {
							let a = r;
							b(e.provider, { instancePath: t + `/provider` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.group !== void 0) {
								let n = r;
								if (typeof e.group != `string`) return Q.errors = [{
									instancePath: t + `/group`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.name !== void 0) {
									let n = r;
									if (typeof e.name != `string`) return Q.errors = [{
										instancePath: t + `/name`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.version !== void 0) {
										let n = r;
										if (typeof e.version != `string`) return Q.errors = [{
											instancePath: t + `/version`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.description !== void 0) {
											let n = r;
											if (typeof e.description != `string`) return Q.errors = [{
												instancePath: t + `/description`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.endpoints !== void 0) {
												let n = e.endpoints, a = r;
												if (r === a) {
													if (Array.isArray(n)) {
														let e = n.length;
														for (let i = 0; i < e; i++) {
															let e = n[i], a = r;
															if (r === a && r === a) {
																if (typeof e == `string`) {
																	if (!h.test(e)) return Q.errors = [{
																		instancePath: t + `/endpoints/` + i,
																		keyword: `format`,
																		params: { format: `iri-reference` }
																	}], !1;
																} else return Q.errors = [{
																	instancePath: t + `/endpoints/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															if (a !== r) break;
														}
													} else return Q.errors = [{
														instancePath: t + `/endpoints`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.authenticated !== void 0) {
													let n = r;
													if (typeof e.authenticated != `boolean`) return Q.errors = [{
														instancePath: t + `/authenticated`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e[`x-trust-boundary`] !== void 0) {
														let n = r;
														if (typeof e[`x-trust-boundary`] != `boolean`) return Q.errors = [{
															instancePath: t + `/x-trust-boundary`,
															keyword: `type`,
															params: { type: `boolean` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.data !== void 0) {
															let a = e.data, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		if (z(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length), e !== r) break;
																	}
																} else return Q.errors = [{
																	instancePath: t + `/data`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.licenses !== void 0) {
																let a = e.licenses, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			if (C(a[i], { instancePath: t + `/licenses/` + i }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length), e !== r) break;
																		}
																	} else return Q.errors = [{
																		instancePath: t + `/licenses`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var i = o === r;
															} else var i = !0;
															if (i) {
																if (e.externalReferences !== void 0) {
																	let a = e.externalReferences, o = r;
																	if (r === o) {
																		if (Array.isArray(a)) {
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				if (g(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
																			}
																		} else return Q.errors = [{
																			instancePath: t + `/externalReferences`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.services !== void 0) {
																		let o = e.services, c = r;
																		if (r === c) {
																			if (Array.isArray(o)) {
																				var a = !0;
																				let e = o.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					B(o[i], { instancePath: t + `/services/` + i }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																					var a = e === r;
																					if (!a) break;
																				}
																				if (a && !s(o)) return Q.errors = [{
																					instancePath: t + `/services`,
																					keyword: `distinctItems`,
																					params: {}
																				}], !1;
																			} else return Q.errors = [{
																				instancePath: t + `/services`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var i = c === r;
																	} else var i = !0;
																	if (i) {
																		if (e.releaseNotes !== void 0) {
																			let a = r;
																			j(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
																			var i = a === r;
																		} else var i = !0;
																		if (i) {
																			if (e.properties !== void 0) {
																				let a = e.properties, o = r;
																				if (r === o) {
																					if (Array.isArray(a)) {
																						let e = a.length;
																						for (let i = 0; i < e; i++) {
																							let e = r;
																							if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																						}
																					} else return Q.errors = [{
																						instancePath: t + `/properties`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																				}
																				var i = o === r;
																			} else var i = !0;
																			if (i) {
																				if (e.signature !== void 0) {
																					let a = r;
																					F(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
																					var i = a === r;
																				} else var i = !0;
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
									}
								}
							}
						}
					}
				}
			}
		} else return Q.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Q.errors = n, r === 0;
}
const Be = Ve;
function Ve(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.ref === void 0 && (o = `ref`)) return Ve.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `ref` && n !== `dependsOn`) return Ve.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.ref !== void 0) {
						let a = r;
						y(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.dependsOn !== void 0) {
							let o = e.dependsOn, c = r;
							if (r === c) {
								if (Array.isArray(o)) {
									var a = !0;
									let e = o.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										y(o[i], { instancePath: t + `/dependsOn/` + i }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(o)) return Ve.errors = [{
										instancePath: t + `/dependsOn`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return Ve.errors = [{
									instancePath: t + `/dependsOn`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = c === r;
						} else var i = !0;
					}
				}
			}
		} else return Ve.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ve.errors = n, r === 0;
}
const He = $;
function $(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let ee = r;
			for (let n in e) if (!o.call(Ee.properties, n)) return $.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (ee === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					y(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.id !== void 0) {
						let n = r;
						if (typeof e.id != `string`) return $.errors = [{
							instancePath: t + `/id`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.source !== void 0) {
							let a = r;
							U(e.source, { instancePath: t + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.references !== void 0) {
								let o = e.references, s = r;
								if (r === s) {
									if (Array.isArray(o)) {
										let e = o.length;
										for (let i = 0; i < e; i++) {
											let e = o[i], s = r;
											if (e && typeof e == `object` && !Array.isArray(e)) {
												let o;
												if (e.id === void 0 && (o = `id`) || e.source === void 0 && (o = `source`)) return $.errors = [{
													instancePath: t + `/references/` + i,
													keyword: `required`,
													params: { missingProperty: o }
												}], !1;
												{
													let o = r;
													for (let n in e) if (n !== `id` && n !== `source`) return $.errors = [{
														instancePath: t + `/references/` + i,
														keyword: `additionalProperties`,
														params: { additionalProperty: n }
													}], !1;
													if (o === r) {
														if (e.id !== void 0) {
															let n = r;
															if (typeof e.id != `string`) return $.errors = [{
																instancePath: t + `/references/` + i + `/id`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var a = n === r;
														} else var a = !0;
														if (a) {
															if (e.source !== void 0) {
																let o = r;
																U(e.source, { instancePath: t + `/references/` + i + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
																var a = o === r;
															} else var a = !0;
														}
													}
												}
											}
											if (s !== r) break;
										}
									} else return $.errors = [{
										instancePath: t + `/references`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = s === r;
							} else var i = !0;
							if (i) {
								if (e.ratings !== void 0) {
									let a = e.ratings, o = r;
									if (r === o) {
										if (Array.isArray(a)) {
											let e = a.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (W(a[i], { instancePath: t + `/ratings/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length), e !== r) break;
											}
										} else return $.errors = [{
											instancePath: t + `/ratings`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = o === r;
								} else var i = !0;
								if (i) {
									if (e.cwes !== void 0) {
										let a = e.cwes, o = r;
										if (r === o) {
											if (Array.isArray(a)) {
												let e = a.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													if (G(a[i], { instancePath: t + `/cwes/` + i }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length), e !== r) break;
												}
											} else return $.errors = [{
												instancePath: t + `/cwes`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = o === r;
									} else var i = !0;
									if (i) {
										if (e.description !== void 0) {
											let n = r;
											if (typeof e.description != `string`) return $.errors = [{
												instancePath: t + `/description`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.detail !== void 0) {
												let n = r;
												if (typeof e.detail != `string`) return $.errors = [{
													instancePath: t + `/detail`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.recommendation !== void 0) {
													let n = r;
													if (typeof e.recommendation != `string`) return $.errors = [{
														instancePath: t + `/recommendation`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.advisories !== void 0) {
														let a = e.advisories, o = r;
														if (r === o) {
															if (Array.isArray(a)) {
																let e = a.length;
																for (let i = 0; i < e; i++) {
																	let e = r;
																	if (K(a[i], { instancePath: t + `/advisories/` + i }) || (n = n === null ? K.errors : n.concat(K.errors), r = n.length), e !== r) break;
																}
															} else return $.errors = [{
																instancePath: t + `/advisories`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var i = o === r;
													} else var i = !0;
													if (i) {
														if (e.created !== void 0) {
															let n = e.created, a = r;
															if (r === a && r === a) {
																if (typeof n == `string`) {
																	if (!l.test(n)) return $.errors = [{
																		instancePath: t + `/created`,
																		keyword: `format`,
																		params: { format: `date-time` }
																	}], !1;
																} else return $.errors = [{
																	instancePath: t + `/created`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															var i = a === r;
														} else var i = !0;
														if (i) {
															if (e.published !== void 0) {
																let n = e.published, a = r;
																if (r === a && r === a) {
																	if (typeof n == `string`) {
																		if (!l.test(n)) return $.errors = [{
																			instancePath: t + `/published`,
																			keyword: `format`,
																			params: { format: `date-time` }
																		}], !1;
																	} else return $.errors = [{
																		instancePath: t + `/published`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																}
																var i = a === r;
															} else var i = !0;
															if (i) {
																if (e.updated !== void 0) {
																	let n = e.updated, a = r;
																	if (r === a && r === a) {
																		if (typeof n == `string`) {
																			if (!l.test(n)) return $.errors = [{
																				instancePath: t + `/updated`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return $.errors = [{
																			instancePath: t + `/updated`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																	}
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.credits !== void 0) {
																		let a = e.credits, o = r;
																		if (r === o) {
																			if (a && typeof a == `object` && !Array.isArray(a)) {
																				let e = r;
																				for (let e in a) if (e !== `organizations` && e !== `individuals`) return $.errors = [{
																					instancePath: t + `/credits`,
																					keyword: `additionalProperties`,
																					params: { additionalProperty: e }
																				}], !1;
																				if (e === r) {
																					if (a.organizations !== void 0) {
																						let e = a.organizations, i = r;
																						if (r === i) {
																							if (Array.isArray(e)) {
																								let i = e.length;
																								for (let a = 0; a < i; a++) {
																									let i = r;
																									if (b(e[a], { instancePath: t + `/credits/organizations/` + a }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length), i !== r) break;
																								}
																							} else return $.errors = [{
																								instancePath: t + `/credits/organizations`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var c = i === r;
																					} else var c = !0;
																					if (c) {
																						if (a.individuals !== void 0) {
																							let e = a.individuals, i = r;
																							if (r === i) {
																								if (Array.isArray(e)) {
																									let i = e.length;
																									for (let a = 0; a < i; a++) {
																										let i = r;
																										if (v(e[a], { instancePath: t + `/credits/individuals/` + a }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length), i !== r) break;
																									}
																								} else return $.errors = [{
																									instancePath: t + `/credits/individuals`,
																									keyword: `type`,
																									params: { type: `array` }
																								}], !1;
																							}
																							var c = i === r;
																						} else var c = !0;
																					}
																				}
																			} else return $.errors = [{
																				instancePath: t + `/credits`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																		}
																		var i = o === r;
																	} else var i = !0;
																	if (i) {
																		if (e.tools !== void 0) {
																			let a = e.tools, o = r;
																			if (r === o) {
																				if (Array.isArray(a)) {
																					let e = a.length;
																					for (let i = 0; i < e; i++) {
																						let e = r;
																						if (_(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
																					}
																				} else return $.errors = [{
																					instancePath: t + `/tools`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																			}
																			var i = o === r;
																		} else var i = !0;
																		if (i) {
																			if (e.analysis !== void 0) {
																				let a = e.analysis, o = r;
																				if (r === o) {
																					if (a && typeof a == `object` && !Array.isArray(a)) {
																						let e = r;
																						for (let e in a) if (e !== `state` && e !== `justification` && e !== `response` && e !== `detail`) return $.errors = [{
																							instancePath: t + `/analysis`,
																							keyword: `additionalProperties`,
																							params: { additionalProperty: e }
																						}], !1;
																						if (e === r) {
																							if (a.state !== void 0) {
																								let e = r;
																								Me(a.state, { instancePath: t + `/analysis/state` }) || (n = n === null ? Me.errors : n.concat(Me.errors), r = n.length);
																								var u = e === r;
																							} else var u = !0;
																							if (u) {
																								if (a.justification !== void 0) {
																									let e = r;
																									Pe(a.justification, { instancePath: t + `/analysis/justification` }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length);
																									var u = e === r;
																								} else var u = !0;
																								if (u) {
																									if (a.response !== void 0) {
																										let e = a.response, n = r;
																										if (r === n) {
																											if (Array.isArray(e)) {
																												let n = e.length;
																												for (let i = 0; i < n; i++) {
																													let n = e[i], a = r;
																													if (typeof n != `string`) return $.errors = [{
																														instancePath: t + `/analysis/response/` + i,
																														keyword: `type`,
																														params: { type: `string` }
																													}], !1;
																													if (n !== `can_not_fix` && n !== `will_not_fix` && n !== `update` && n !== `rollback` && n !== `workaround_available`) return $.errors = [{
																														instancePath: t + `/analysis/response/` + i,
																														keyword: `enum`,
																														params: { allowedValues: Ee.properties.analysis.properties.response.items.enum }
																													}], !1;
																													if (a !== r) break;
																												}
																											} else return $.errors = [{
																												instancePath: t + `/analysis/response`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var u = n === r;
																									} else var u = !0;
																									if (u) {
																										if (a.detail !== void 0) {
																											let e = r;
																											if (typeof a.detail != `string`) return $.errors = [{
																												instancePath: t + `/analysis/detail`,
																												keyword: `type`,
																												params: { type: `string` }
																											}], !1;
																											var u = e === r;
																										} else var u = !0;
																									}
																								}
																							}
																						}
																					} else return $.errors = [{
																						instancePath: t + `/analysis`,
																						keyword: `type`,
																						params: { type: `object` }
																					}], !1;
																				}
																				var i = o === r;
																			} else var i = !0;
																			if (i) {
																				if (e.affects !== void 0) {
																					let a = e.affects, o = r;
																					if (r === o) {
																						if (Array.isArray(a)) {
																							var d = !0;
																							let e = a.length;
																							for (let i = 0; i < e; i++) {
																								let e = a[i], o = r;
																								if (e && typeof e == `object` && !Array.isArray(e)) {
																									let a;
																									if (e.ref === void 0 && (a = `ref`)) return $.errors = [{
																										instancePath: t + `/affects/` + i,
																										keyword: `required`,
																										params: { missingProperty: a }
																									}], !1;
																									{
																										let a = r;
																										for (let n in e) if (n !== `ref` && n !== `versions`) return $.errors = [{
																											instancePath: t + `/affects/` + i,
																											keyword: `additionalProperties`,
																											params: { additionalProperty: n }
																										}], !1;
																										if (a === r) {
																											if (e.ref !== void 0) {
																												let a = r;
																												y(e.ref, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
																												var f = a === r;
																											} else var f = !0;
																											if (f) {
																												if (e.versions !== void 0) {
																													let a = e.versions, o = r;
																													if (r === o) {
																														if (Array.isArray(a)) {
																															let e = a.length;
																															for (let o = 0; o < e; o++) {
																																let e = a[o], s = r, c = r, l = !1, u = null, d = r;
																																if (e && typeof e == `object` && !Array.isArray(e)) {
																																	let a;
																																	if (e.version === void 0 && (a = `version`)) {
																																		let e = {
																																			instancePath: t + `/affects/` + i + `/versions/` + o,
																																			keyword: `required`,
																																			params: { missingProperty: a }
																																		};
																																		n === null ? n = [e] : n.push(e), r++;
																																	}
																																}
																																var p = d === r;
																																p && (l = !0, u = 0);
																																let f = r;
																																if (e && typeof e == `object` && !Array.isArray(e)) {
																																	let a;
																																	if (e.range === void 0 && (a = `range`)) {
																																		let e = {
																																			instancePath: t + `/affects/` + i + `/versions/` + o,
																																			keyword: `required`,
																																			params: { missingProperty: a }
																																		};
																																		n === null ? n = [e] : n.push(e), r++;
																																	}
																																}
																																var p = f === r;
																																if (p && l ? (l = !1, u = [u, 1]) : p && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																																else {
																																	let e = {
																																		instancePath: t + `/affects/` + i + `/versions/` + o,
																																		keyword: `oneOf`,
																																		params: { passingSchemas: u }
																																	};
																																	return n === null ? n = [e] : n.push(e), r++, $.errors = n, !1;
																																}
																																if (r === s && e && typeof e == `object` && !Array.isArray(e)) {
																																	let a = r;
																																	for (let n in e) if (n !== `version` && n !== `range` && n !== `status`) return $.errors = [{
																																		instancePath: t + `/affects/` + i + `/versions/` + o,
																																		keyword: `additionalProperties`,
																																		params: { additionalProperty: n }
																																	}], !1;
																																	if (a === r) {
																																		if (e.version !== void 0) {
																																			let a = r;
																																			q(e.version, { instancePath: t + `/affects/` + i + `/versions/` + o + `/version` }) || (n = n === null ? q.errors : n.concat(q.errors), r = n.length);
																																			var m = a === r;
																																		} else var m = !0;
																																		if (m) {
																																			if (e.range !== void 0) {
																																				let a = r;
																																				J(e.range, { instancePath: t + `/affects/` + i + `/versions/` + o + `/range` }) || (n = n === null ? J.errors : n.concat(J.errors), r = n.length);
																																				var m = a === r;
																																			} else var m = !0;
																																			if (m) {
																																				if (e.status !== void 0) {
																																					let a = r;
																																					Le(e.status, { instancePath: t + `/affects/` + i + `/versions/` + o + `/status` }) || (n = n === null ? Le.errors : n.concat(Le.errors), r = n.length);
																																					var m = a === r;
																																				} else var m = !0;
																																			}
																																		}
																																	}
																																}
																																if (s !== r) break;
																															}
																														} else return $.errors = [{
																															instancePath: t + `/affects/` + i + `/versions`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var f = o === r;
																												} else var f = !0;
																											}
																										}
																									}
																								}
																								var d = o === r;
																								if (!d) break;
																							}
																							if (d && !s(a)) return $.errors = [{
																								instancePath: t + `/affects`,
																								keyword: `distinctItems`,
																								params: {}
																							}], !1;
																						} else return $.errors = [{
																							instancePath: t + `/affects`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var i = o === r;
																				} else var i = !0;
																				if (i) {
																					if (e.properties !== void 0) {
																						let a = e.properties, o = r;
																						if (r === o) {
																							if (Array.isArray(a)) {
																								let e = a.length;
																								for (let i = 0; i < e; i++) {
																									let e = r;
																									if (A(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length), e !== r) break;
																								}
																							} else return $.errors = [{
																								instancePath: t + `/properties`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var i = o === r;
																					} else var i = !0;
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
										}
									}
								}
							}
						}
					}
				}
			}
		} else return $.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return $.errors = n, r === 0;
}

export { i as bom, Re as component, Be as dependency, ze as service, He as vulnerability };