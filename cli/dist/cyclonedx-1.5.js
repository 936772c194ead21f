import { n as o$1, r as t, t as a$1 } from "./cyclonedx-shared.js";

// registry-schema/generated/cyclonedx-1.5.js
const r = { "spdx-id": (t) => a$1.has(t) };
const i = X;
const a = {
	$schema: `http://json-schema.org/draft-07/schema#`,
	$id: `http://cyclonedx.org/schema/bom-1.5.schema.json`,
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
		version: {
			type: `integer`,
			minimum: 1
		},
		metadata: { $ref: `#/definitions/metadata` },
		components: {
			type: `array`,
			items: { $ref: `#/definitions/component` },
			distinctItems: !0
		},
		services: {
			type: `array`,
			items: { $ref: `#/definitions/service` },
			distinctItems: !0
		},
		externalReferences: {
			type: `array`,
			items: { $ref: `#/definitions/externalReference` }
		},
		dependencies: {
			type: `array`,
			items: { $ref: `#/definitions/dependency` },
			distinctItems: !0
		},
		compositions: {
			type: `array`,
			items: { $ref: `#/definitions/compositions` },
			distinctItems: !0
		},
		vulnerabilities: {
			type: `array`,
			items: { $ref: `#/definitions/vulnerability` },
			distinctItems: !0
		},
		annotations: {
			type: `array`,
			items: { $ref: `#/definitions/annotations` },
			distinctItems: !0
		},
		formulation: {
			type: `array`,
			items: { $ref: `#/definitions/formula` },
			distinctItems: !0
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		},
		signature: { $ref: `#/definitions/signature` }
	},
	definitions: {
		refType: {
			type: `string`,
			minLength: 1
		},
		refLinkType: { allOf: [{ $ref: `#/definitions/refType` }] },
		bomLinkDocumentType: {
			type: `string`,
			format: `iri-reference`,
			pattern: `^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$`
		},
		bomLinkElementType: {
			type: `string`,
			format: `iri-reference`,
			pattern: `^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$`
		},
		bomLink: { anyOf: [{ $ref: `#/definitions/bomLinkDocumentType` }, { $ref: `#/definitions/bomLinkElementType` }] },
		metadata: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				timestamp: {
					type: `string`,
					format: `date-time`
				},
				lifecycles: {
					type: `array`,
					items: {
						type: `object`,
						oneOf: [{
							required: [`phase`],
							additionalProperties: !1,
							properties: { phase: {
								type: `string`,
								enum: [
									`design`,
									`pre-build`,
									`build`,
									`post-build`,
									`operations`,
									`discovery`,
									`decommission`
								]
							} }
						}, {
							required: [`name`],
							additionalProperties: !1,
							properties: {
								name: { type: `string` },
								description: { type: `string` }
							}
						}]
					}
				},
				tools: { oneOf: [{
					type: `object`,
					additionalProperties: !1,
					properties: {
						components: {
							type: `array`,
							items: { $ref: `#/definitions/component` },
							distinctItems: !0
						},
						services: {
							type: `array`,
							items: { $ref: `#/definitions/service` },
							distinctItems: !0
						}
					}
				}, {
					type: `array`,
					items: { $ref: `#/definitions/tool` }
				}] },
				authors: {
					type: `array`,
					items: { $ref: `#/definitions/organizationalContact` }
				},
				component: { $ref: `#/definitions/component` },
				manufacture: { $ref: `#/definitions/organizationalEntity` },
				supplier: { $ref: `#/definitions/organizationalEntity` },
				licenses: { $ref: `#/definitions/licenseChoice` },
				properties: {
					type: `array`,
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
					items: { $ref: `#/definitions/hash` }
				},
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				}
			}
		},
		organizationalEntity: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
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
					items: { $ref: `#/definitions/organizationalContact` }
				}
			}
		},
		organizationalContact: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
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
						`platform`,
						`operating-system`,
						`device`,
						`device-driver`,
						`firmware`,
						`file`,
						`machine-learning-model`,
						`data`
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
					items: { $ref: `#/definitions/hash` }
				},
				licenses: { $ref: `#/definitions/licenseChoice` },
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
							items: { $ref: `#/definitions/component` }
						},
						descendants: {
							type: `array`,
							items: { $ref: `#/definitions/component` }
						},
						variants: {
							type: `array`,
							items: { $ref: `#/definitions/component` }
						},
						commits: {
							type: `array`,
							items: { $ref: `#/definitions/commit` }
						},
						patches: {
							type: `array`,
							items: { $ref: `#/definitions/patch` }
						},
						notes: { type: `string` }
					}
				},
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				},
				components: {
					type: `array`,
					items: { $ref: `#/definitions/component` },
					distinctItems: !0
				},
				evidence: { $ref: `#/definitions/componentEvidence` },
				releaseNotes: { $ref: `#/definitions/releaseNotes` },
				modelCard: { $ref: `#/definitions/modelCard` },
				data: {
					type: `array`,
					items: { $ref: `#/definitions/componentData` }
				},
				properties: {
					type: `array`,
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
				"bom-ref": { $ref: `#/definitions/refType` },
				id: { $ref: `spdx.schema.json` },
				name: { type: `string` },
				text: { $ref: `#/definitions/attachment` },
				url: {
					type: `string`,
					format: `iri-reference`
				},
				licensing: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						altIds: {
							type: `array`,
							items: { type: `string` }
						},
						licensor: {
							type: `object`,
							additionalProperties: !1,
							properties: {
								organization: { $ref: `#/definitions/organizationalEntity` },
								individual: { $ref: `#/definitions/organizationalContact` }
							},
							oneOf: [{ required: [`organization`] }, { required: [`individual`] }]
						},
						licensee: {
							type: `object`,
							additionalProperties: !1,
							properties: {
								organization: { $ref: `#/definitions/organizationalEntity` },
								individual: { $ref: `#/definitions/organizationalContact` }
							},
							oneOf: [{ required: [`organization`] }, { required: [`individual`] }]
						},
						purchaser: {
							type: `object`,
							additionalProperties: !1,
							properties: {
								organization: { $ref: `#/definitions/organizationalEntity` },
								individual: { $ref: `#/definitions/organizationalContact` }
							},
							oneOf: [{ required: [`organization`] }, { required: [`individual`] }]
						},
						purchaseOrder: { type: `string` },
						licenseTypes: {
							type: `array`,
							items: {
								type: `string`,
								enum: [
									`academic`,
									`appliance`,
									`client-access`,
									`concurrent-user`,
									`core-points`,
									`custom-metric`,
									`device`,
									`evaluation`,
									`named-user`,
									`node-locked`,
									`oem`,
									`perpetual`,
									`processor-points`,
									`subscription`,
									`user`,
									`other`
								]
							}
						},
						lastRenewal: {
							type: `string`,
							format: `date-time`
						},
						expiration: {
							type: `string`,
							format: `date-time`
						}
					}
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		licenseChoice: {
			type: `array`,
			oneOf: [{
				type: `array`,
				items: {
					type: `object`,
					required: [`license`],
					additionalProperties: !1,
					properties: { license: { $ref: `#/definitions/license` } }
				}
			}, {
				type: `array`,
				additionalItems: !1,
				minItems: 1,
				maxItems: 1,
				items: [{
					type: `object`,
					additionalProperties: !1,
					required: [`expression`],
					properties: {
						expression: { type: `string` },
						"bom-ref": { $ref: `#/definitions/refType` }
					}
				}]
			}]
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
				url: { anyOf: [{
					type: `string`,
					format: `iri-reference`
				}, { $ref: `#/definitions/bomLink` }] },
				comment: { type: `string` },
				type: {
					type: `string`,
					enum: `vcs.issue-tracker.website.advisories.bom.mailing-list.social.chat.documentation.support.distribution.distribution-intake.license.build-meta.build-system.release-notes.security-contact.model-card.log.configuration.evidence.formulation.attestation.threat-model.adversary-model.risk-assessment.vulnerability-assertion.exploitability-statement.pentest-report.static-analysis-report.dynamic-analysis-report.runtime-analysis-report.component-analysis-report.maturity-report.certification-report.codified-infrastructure.quality-metrics.poam.other`.split(`.`)
				},
				hashes: {
					type: `array`,
					items: { $ref: `#/definitions/hash` }
				}
			}
		},
		dependency: {
			type: `object`,
			required: [`ref`],
			additionalProperties: !1,
			properties: {
				ref: { $ref: `#/definitions/refLinkType` },
				dependsOn: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/refLinkType` }
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
				trustZone: { type: `string` },
				data: {
					type: `array`,
					items: { $ref: `#/definitions/serviceData` }
				},
				licenses: { $ref: `#/definitions/licenseChoice` },
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				},
				services: {
					type: `array`,
					items: { $ref: `#/definitions/service` },
					distinctItems: !0
				},
				releaseNotes: { $ref: `#/definitions/releaseNotes` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				},
				signature: { $ref: `#/definitions/signature` }
			}
		},
		serviceData: {
			type: `object`,
			required: [`flow`, `classification`],
			additionalProperties: !1,
			properties: {
				flow: { $ref: `#/definitions/dataFlowDirection` },
				classification: { $ref: `#/definitions/dataClassification` },
				name: { type: `string` },
				description: { type: `string` },
				governance: {
					type: `object`,
					$ref: `#/definitions/dataGovernance`
				},
				source: {
					type: `array`,
					items: { anyOf: [{
						type: `string`,
						format: `iri-reference`
					}, { $ref: `#/definitions/bomLinkElementType` }] }
				},
				destination: {
					type: `array`,
					items: { anyOf: [{
						type: `string`,
						format: `iri-reference`
					}, { $ref: `#/definitions/bomLinkElementType` }] }
				}
			}
		},
		dataFlowDirection: {
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
				identity: {
					type: `object`,
					required: [`field`],
					additionalProperties: !1,
					properties: {
						field: {
							type: `string`,
							enum: [
								`group`,
								`name`,
								`version`,
								`purl`,
								`cpe`,
								`swid`,
								`hash`
							]
						},
						confidence: {
							type: `number`,
							minimum: 0,
							maximum: 1
						},
						methods: {
							type: `array`,
							items: {
								type: `object`,
								required: [`technique`, `confidence`],
								additionalProperties: !1,
								properties: {
									technique: {
										type: `string`,
										enum: [
											`source-code-analysis`,
											`binary-analysis`,
											`manifest-analysis`,
											`ast-fingerprint`,
											`hash-comparison`,
											`instrumentation`,
											`dynamic-analysis`,
											`filename`,
											`attestation`,
											`other`
										]
									},
									confidence: {
										type: `number`,
										minimum: 0,
										maximum: 1
									},
									value: { type: `string` }
								}
							}
						},
						tools: {
							type: `array`,
							distinctItems: !0,
							items: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] }
						}
					}
				},
				occurrences: {
					type: `array`,
					items: {
						type: `object`,
						required: [`location`],
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							location: { type: `string` }
						}
					}
				},
				callstack: {
					type: `object`,
					additionalProperties: !1,
					properties: { frames: {
						type: `array`,
						items: {
							type: `object`,
							required: [`module`],
							additionalProperties: !1,
							properties: {
								package: { type: `string` },
								module: { type: `string` },
								function: { type: `string` },
								parameters: {
									type: `array`,
									items: { type: `string` }
								},
								line: { type: `integer` },
								column: { type: `integer` },
								fullFilename: { type: `string` }
							}
						}
					} }
				},
				licenses: { $ref: `#/definitions/licenseChoice` },
				copyright: {
					type: `array`,
					items: { $ref: `#/definitions/copyright` }
				}
			}
		},
		compositions: {
			type: `object`,
			required: [`aggregate`],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				aggregate: { $ref: `#/definitions/aggregateType` },
				assemblies: {
					type: `array`,
					distinctItems: !0,
					items: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] }
				},
				dependencies: {
					type: `array`,
					distinctItems: !0,
					items: { type: `string` }
				},
				vulnerabilities: {
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
				`incomplete_first_party_proprietary_only`,
				`incomplete_first_party_opensource_only`,
				`incomplete_third_party_only`,
				`incomplete_third_party_proprietary_only`,
				`incomplete_third_party_opensource_only`,
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
					items: { $ref: `#/definitions/issue` }
				},
				notes: {
					type: `array`,
					items: { $ref: `#/definitions/note` }
				},
				properties: {
					type: `array`,
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
				`CVSSv4`,
				`OWASP`,
				`SSVC`,
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
					items: {
						type: `object`,
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
					items: { $ref: `#/definitions/rating` }
				},
				cwes: {
					type: `array`,
					items: { $ref: `#/definitions/cwe` }
				},
				description: { type: `string` },
				detail: { type: `string` },
				recommendation: { type: `string` },
				workaround: { type: `string` },
				proofOfConcept: {
					type: `object`,
					properties: {
						reproductionSteps: { type: `string` },
						environment: { type: `string` },
						supportingMaterial: {
							type: `array`,
							items: { $ref: `#/definitions/attachment` }
						}
					}
				},
				advisories: {
					type: `array`,
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
				rejected: {
					type: `string`,
					format: `date-time`
				},
				credits: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						organizations: {
							type: `array`,
							items: { $ref: `#/definitions/organizationalEntity` }
						},
						individuals: {
							type: `array`,
							items: { $ref: `#/definitions/organizationalContact` }
						}
					}
				},
				tools: { oneOf: [{
					type: `object`,
					additionalProperties: !1,
					properties: {
						components: {
							type: `array`,
							items: { $ref: `#/definitions/component` },
							distinctItems: !0
						},
						services: {
							type: `array`,
							items: { $ref: `#/definitions/service` },
							distinctItems: !0
						}
					}
				}, {
					type: `array`,
					items: { $ref: `#/definitions/tool` }
				}] },
				analysis: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						state: { $ref: `#/definitions/impactAnalysisState` },
						justification: { $ref: `#/definitions/impactAnalysisJustification` },
						response: {
							type: `array`,
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
						detail: { type: `string` },
						firstIssued: {
							type: `string`,
							format: `date-time`
						},
						lastUpdated: {
							type: `string`,
							format: `date-time`
						}
					}
				},
				affects: {
					type: `array`,
					distinctItems: !0,
					items: {
						type: `object`,
						required: [`ref`],
						additionalProperties: !1,
						properties: {
							ref: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] },
							versions: {
								type: `array`,
								items: {
									type: `object`,
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
		annotations: {
			type: `object`,
			required: [
				`subjects`,
				`annotator`,
				`timestamp`,
				`text`
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				subjects: {
					type: `array`,
					distinctItems: !0,
					items: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] }
				},
				annotator: {
					type: `object`,
					oneOf: [
						{ required: [`organization`] },
						{ required: [`individual`] },
						{ required: [`component`] },
						{ required: [`service`] }
					],
					additionalProperties: !1,
					properties: {
						organization: { $ref: `#/definitions/organizationalEntity` },
						individual: { $ref: `#/definitions/organizationalContact` },
						component: { $ref: `#/definitions/component` },
						service: { $ref: `#/definitions/service` }
					}
				},
				timestamp: {
					type: `string`,
					format: `date-time`
				},
				text: { type: `string` },
				signature: { $ref: `#/definitions/signature` }
			}
		},
		modelCard: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				modelParameters: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						approach: {
							type: `object`,
							additionalProperties: !1,
							properties: { type: {
								type: `string`,
								enum: [
									`supervised`,
									`unsupervised`,
									`reinforcement-learning`,
									`semi-supervised`,
									`self-supervised`
								]
							} }
						},
						task: { type: `string` },
						architectureFamily: { type: `string` },
						modelArchitecture: { type: `string` },
						datasets: {
							type: `array`,
							items: { oneOf: [{ $ref: `#/definitions/componentData` }, {
								type: `object`,
								additionalProperties: !1,
								properties: { ref: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] } }
							}] }
						},
						inputs: {
							type: `array`,
							items: { $ref: `#/definitions/inputOutputMLParameters` }
						},
						outputs: {
							type: `array`,
							items: { $ref: `#/definitions/inputOutputMLParameters` }
						}
					}
				},
				quantitativeAnalysis: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						performanceMetrics: {
							type: `array`,
							items: { $ref: `#/definitions/performanceMetric` }
						},
						graphics: { $ref: `#/definitions/graphicsCollection` }
					}
				},
				considerations: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						users: {
							type: `array`,
							items: { type: `string` }
						},
						useCases: {
							type: `array`,
							items: { type: `string` }
						},
						technicalLimitations: {
							type: `array`,
							items: { type: `string` }
						},
						performanceTradeoffs: {
							type: `array`,
							items: { type: `string` }
						},
						ethicalConsiderations: {
							type: `array`,
							items: { $ref: `#/definitions/risk` }
						},
						fairnessAssessments: {
							type: `array`,
							items: { $ref: `#/definitions/fairnessAssessment` }
						}
					}
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		inputOutputMLParameters: {
			type: `object`,
			additionalProperties: !1,
			properties: { format: { type: `string` } }
		},
		componentData: {
			type: `object`,
			additionalProperties: !1,
			required: [`type`],
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				type: {
					type: `string`,
					enum: [
						`source-code`,
						`configuration`,
						`dataset`,
						`definition`,
						`other`
					]
				},
				name: { type: `string` },
				contents: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						attachment: { $ref: `#/definitions/attachment` },
						url: {
							type: `string`,
							format: `iri-reference`
						},
						properties: {
							type: `array`,
							items: { $ref: `#/definitions/property` }
						}
					}
				},
				classification: { $ref: `#/definitions/dataClassification` },
				sensitiveData: {
					type: `array`,
					items: { type: `string` }
				},
				graphics: { $ref: `#/definitions/graphicsCollection` },
				description: { type: `string` },
				governance: {
					type: `object`,
					$ref: `#/definitions/dataGovernance`
				}
			}
		},
		dataGovernance: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				custodians: {
					type: `array`,
					items: { $ref: `#/definitions/dataGovernanceResponsibleParty` }
				},
				stewards: {
					type: `array`,
					items: { $ref: `#/definitions/dataGovernanceResponsibleParty` }
				},
				owners: {
					type: `array`,
					items: { $ref: `#/definitions/dataGovernanceResponsibleParty` }
				}
			}
		},
		dataGovernanceResponsibleParty: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				organization: { $ref: `#/definitions/organizationalEntity` },
				contact: { $ref: `#/definitions/organizationalContact` }
			},
			oneOf: [{ required: [`organization`] }, { required: [`contact`] }]
		},
		graphicsCollection: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				description: { type: `string` },
				collection: {
					type: `array`,
					items: { $ref: `#/definitions/graphic` }
				}
			}
		},
		graphic: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				image: { $ref: `#/definitions/attachment` }
			}
		},
		performanceMetric: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				type: { type: `string` },
				value: { type: `string` },
				slice: { type: `string` },
				confidenceInterval: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						lowerBound: { type: `string` },
						upperBound: { type: `string` }
					}
				}
			}
		},
		risk: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				mitigationStrategy: { type: `string` }
			}
		},
		fairnessAssessment: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				groupAtRisk: { type: `string` },
				benefits: { type: `string` },
				harms: { type: `string` },
				mitigationStrategy: { type: `string` }
			}
		},
		dataClassification: { type: `string` },
		formula: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				components: {
					type: `array`,
					items: { $ref: `#/definitions/component` },
					distinctItems: !0
				},
				services: {
					type: `array`,
					items: { $ref: `#/definitions/service` },
					distinctItems: !0
				},
				workflows: {
					type: `array`,
					items: { $ref: `#/definitions/workflow` },
					distinctItems: !0
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		workflow: {
			type: `object`,
			required: [
				`bom-ref`,
				`uid`,
				`taskTypes`
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				uid: { type: `string` },
				name: { type: `string` },
				description: { type: `string` },
				resourceReferences: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/resourceReferenceChoice` }
				},
				tasks: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/task` }
				},
				taskDependencies: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/dependency` }
				},
				taskTypes: {
					type: `array`,
					items: { $ref: `#/definitions/taskType` }
				},
				trigger: { $ref: `#/definitions/trigger` },
				steps: {
					type: `array`,
					items: { $ref: `#/definitions/step` },
					distinctItems: !0
				},
				inputs: {
					type: `array`,
					items: { $ref: `#/definitions/inputType` },
					distinctItems: !0
				},
				outputs: {
					type: `array`,
					items: { $ref: `#/definitions/outputType` },
					distinctItems: !0
				},
				timeStart: {
					type: `string`,
					format: `date-time`
				},
				timeEnd: {
					type: `string`,
					format: `date-time`
				},
				workspaces: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/workspace` }
				},
				runtimeTopology: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/dependency` }
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		task: {
			type: `object`,
			required: [
				`bom-ref`,
				`uid`,
				`taskTypes`
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				uid: { type: `string` },
				name: { type: `string` },
				description: { type: `string` },
				resourceReferences: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/resourceReferenceChoice` }
				},
				taskTypes: {
					type: `array`,
					items: { $ref: `#/definitions/taskType` }
				},
				trigger: { $ref: `#/definitions/trigger` },
				steps: {
					type: `array`,
					items: { $ref: `#/definitions/step` },
					distinctItems: !0
				},
				inputs: {
					type: `array`,
					items: { $ref: `#/definitions/inputType` },
					distinctItems: !0
				},
				outputs: {
					type: `array`,
					items: { $ref: `#/definitions/outputType` },
					distinctItems: !0
				},
				timeStart: {
					type: `string`,
					format: `date-time`
				},
				timeEnd: {
					type: `string`,
					format: `date-time`
				},
				workspaces: {
					type: `array`,
					items: { $ref: `#/definitions/workspace` },
					distinctItems: !0
				},
				runtimeTopology: {
					type: `array`,
					items: { $ref: `#/definitions/dependency` },
					distinctItems: !0
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		step: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				description: { type: `string` },
				commands: {
					type: `array`,
					items: { $ref: `#/definitions/command` }
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		command: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				executed: { type: `string` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		workspace: {
			type: `object`,
			required: [`bom-ref`, `uid`],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				uid: { type: `string` },
				name: { type: `string` },
				aliases: {
					type: `array`,
					items: { type: `string` }
				},
				description: { type: `string` },
				resourceReferences: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/resourceReferenceChoice` }
				},
				accessMode: {
					type: `string`,
					enum: [
						`read-only`,
						`read-write`,
						`read-write-once`,
						`write-once`,
						`write-only`
					]
				},
				mountPath: { type: `string` },
				managedDataType: { type: `string` },
				volumeRequest: { type: `string` },
				volume: { $ref: `#/definitions/volume` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		volume: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				uid: { type: `string` },
				name: { type: `string` },
				mode: {
					type: `string`,
					enum: [`filesystem`, `block`]
				},
				path: { type: `string` },
				sizeAllocated: { type: `string` },
				persistent: { type: `boolean` },
				remote: { type: `boolean` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		trigger: {
			type: `object`,
			additionalProperties: !1,
			required: [
				`type`,
				`bom-ref`,
				`uid`
			],
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				uid: { type: `string` },
				name: { type: `string` },
				description: { type: `string` },
				resourceReferences: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/resourceReferenceChoice` }
				},
				type: {
					type: `string`,
					enum: [
						`manual`,
						`api`,
						`webhook`,
						`scheduled`
					]
				},
				event: { $ref: `#/definitions/event` },
				conditions: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/condition` }
				},
				timeActivated: {
					type: `string`,
					format: `date-time`
				},
				inputs: {
					type: `array`,
					items: { $ref: `#/definitions/inputType` },
					distinctItems: !0
				},
				outputs: {
					type: `array`,
					items: { $ref: `#/definitions/outputType` },
					distinctItems: !0
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		event: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				uid: { type: `string` },
				description: { type: `string` },
				timeReceived: {
					type: `string`,
					format: `date-time`
				},
				data: { $ref: `#/definitions/attachment` },
				source: { $ref: `#/definitions/resourceReferenceChoice` },
				target: { $ref: `#/definitions/resourceReferenceChoice` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		inputType: {
			type: `object`,
			oneOf: [
				{ required: [`resource`] },
				{ required: [`parameters`] },
				{ required: [`environmentVars`] },
				{ required: [`data`] }
			],
			additionalProperties: !1,
			properties: {
				source: { $ref: `#/definitions/resourceReferenceChoice` },
				target: { $ref: `#/definitions/resourceReferenceChoice` },
				resource: { $ref: `#/definitions/resourceReferenceChoice` },
				parameters: {
					type: `array`,
					distinctItems: !0,
					items: { $ref: `#/definitions/parameter` }
				},
				environmentVars: {
					type: `array`,
					distinctItems: !0,
					items: { oneOf: [{ $ref: `#/definitions/property` }, { type: `string` }] }
				},
				data: { $ref: `#/definitions/attachment` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		outputType: {
			type: `object`,
			oneOf: [
				{ required: [`resource`] },
				{ required: [`environmentVars`] },
				{ required: [`data`] }
			],
			additionalProperties: !1,
			properties: {
				type: {
					type: `string`,
					enum: [
						`artifact`,
						`attestation`,
						`log`,
						`evidence`,
						`metrics`,
						`other`
					]
				},
				source: { $ref: `#/definitions/resourceReferenceChoice` },
				target: { $ref: `#/definitions/resourceReferenceChoice` },
				resource: { $ref: `#/definitions/resourceReferenceChoice` },
				data: { $ref: `#/definitions/attachment` },
				environmentVars: {
					type: `array`,
					items: { oneOf: [{ $ref: `#/definitions/property` }, { type: `string` }] },
					distinctItems: !0
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		resourceReferenceChoice: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				ref: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] },
				externalReference: { $ref: `#/definitions/externalReference` }
			},
			oneOf: [{ required: [`ref`] }, { required: [`externalReference`] }]
		},
		condition: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				description: { type: `string` },
				expression: { type: `string` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		taskType: {
			type: `string`,
			enum: [
				`copy`,
				`clone`,
				`lint`,
				`scan`,
				`merge`,
				`build`,
				`test`,
				`deliver`,
				`deploy`,
				`release`,
				`clean`,
				`other`
			]
		},
		parameter: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				value: { type: `string` },
				dataType: { type: `string` }
			}
		},
		signature: { $ref: `jsf-0.82.schema.json#/definitions/signature` }
	}
};
const o = Object.prototype.hasOwnProperty;
const s = t;
const c = RegExp(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`, `u`);
const l = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		timestamp: {
			type: `string`,
			format: `date-time`
		},
		lifecycles: {
			type: `array`,
			items: {
				type: `object`,
				oneOf: [{
					required: [`phase`],
					additionalProperties: !1,
					properties: { phase: {
						type: `string`,
						enum: [
							`design`,
							`pre-build`,
							`build`,
							`post-build`,
							`operations`,
							`discovery`,
							`decommission`
						]
					} }
				}, {
					required: [`name`],
					additionalProperties: !1,
					properties: {
						name: { type: `string` },
						description: { type: `string` }
					}
				}]
			}
		},
		tools: { oneOf: [{
			type: `object`,
			additionalProperties: !1,
			properties: {
				components: {
					type: `array`,
					items: { $ref: `#/definitions/component` },
					distinctItems: !0
				},
				services: {
					type: `array`,
					items: { $ref: `#/definitions/service` },
					distinctItems: !0
				}
			}
		}, {
			type: `array`,
			items: { $ref: `#/definitions/tool` }
		}] },
		authors: {
			type: `array`,
			items: { $ref: `#/definitions/organizationalContact` }
		},
		component: { $ref: `#/definitions/component` },
		manufacture: { $ref: `#/definitions/organizationalEntity` },
		supplier: { $ref: `#/definitions/organizationalEntity` },
		licenses: { $ref: `#/definitions/licenseChoice` },
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const u = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const d = {
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
				`platform`,
				`operating-system`,
				`device`,
				`device-driver`,
				`firmware`,
				`file`,
				`machine-learning-model`,
				`data`
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
			items: { $ref: `#/definitions/hash` }
		},
		licenses: { $ref: `#/definitions/licenseChoice` },
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
					items: { $ref: `#/definitions/component` }
				},
				descendants: {
					type: `array`,
					items: { $ref: `#/definitions/component` }
				},
				variants: {
					type: `array`,
					items: { $ref: `#/definitions/component` }
				},
				commits: {
					type: `array`,
					items: { $ref: `#/definitions/commit` }
				},
				patches: {
					type: `array`,
					items: { $ref: `#/definitions/patch` }
				},
				notes: { type: `string` }
			}
		},
		externalReferences: {
			type: `array`,
			items: { $ref: `#/definitions/externalReference` }
		},
		components: {
			type: `array`,
			items: { $ref: `#/definitions/component` },
			distinctItems: !0
		},
		evidence: { $ref: `#/definitions/componentEvidence` },
		releaseNotes: { $ref: `#/definitions/releaseNotes` },
		modelCard: { $ref: `#/definitions/modelCard` },
		data: {
			type: `array`,
			items: { $ref: `#/definitions/componentData` }
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		},
		signature: { $ref: `#/definitions/signature` }
	}
};
const f = RegExp(`^[-+a-z0-9.]+/[-+a-z0-9.]+$`, `u`);
const p = o$1().default;
function m(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (p(e) < 1) return m.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return m.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return m.errors = null, !0;
}
const h = /^[^\s@<>]+@[^\s@<>]+$/;
function g(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `bom-ref` && n !== `name` && n !== `email` && n !== `phone`) return g.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return g.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.email !== void 0) {
							let n = e.email, a = r;
							if (r === a && r === a) {
								if (typeof n == `string`) {
									if (!h.test(n)) return g.errors = [{
										instancePath: t + `/email`,
										keyword: `format`,
										params: { format: `idn-email` }
									}], !1;
								} else return g.errors = [{
									instancePath: t + `/email`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.phone !== void 0) {
								let n = r;
								if (typeof e.phone != `string`) return g.errors = [{
									instancePath: t + `/phone`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
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
const _ = /^\P{Cc}*$/u;
function v(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `bom-ref` && n !== `name` && n !== `url` && n !== `contact`) return v.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return v.errors = [{
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
												if (!_.test(e)) return v.errors = [{
													instancePath: t + `/url/` + i,
													keyword: `format`,
													params: { format: `iri-reference` }
												}], !1;
											} else return v.errors = [{
												instancePath: t + `/url/` + i,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
										}
										if (a !== r) break;
									}
								} else return v.errors = [{
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
											if (g(a[i], { instancePath: t + `/contact/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
										}
									} else return v.errors = [{
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
			}
		} else return v.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return v.errors = n, r === 0;
}
const ee = {
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
function te(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `MD5` && e !== `SHA-1` && e !== `SHA-256` && e !== `SHA-384` && e !== `SHA-512` && e !== `SHA3-256` && e !== `SHA3-384` && e !== `SHA3-512` && e !== `BLAKE2b-256` && e !== `BLAKE2b-384` && e !== `BLAKE2b-512` && e !== `BLAKE3` ? (te.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: ee.enum }
	}], !1) : (te.errors = null, !0) : (te.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const ne = RegExp(`^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$`, `u`);
function re(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!ne.test(e)) return re.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$` }
		}], !1;
	} else return re.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return re.errors = null, !0;
}
function y(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.alg === void 0 && (a = `alg`) || e.content === void 0 && (a = `content`)) return y.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `alg` && n !== `content`) return y.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.alg !== void 0) {
						let a = r;
						te(e.alg, { instancePath: t + `/alg` }) || (n = n === null ? te.errors : n.concat(te.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.content !== void 0) {
							let a = r;
							re(e.content, { instancePath: t + `/content` }) || (n = n === null ? re.errors : n.concat(re.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
				}
			}
		} else return y.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return y.errors = n, r === 0;
}
const ie = {
	type: `object`,
	oneOf: [{ required: [`id`] }, { required: [`name`] }],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		id: { $ref: `spdx.schema.json` },
		name: { type: `string` },
		text: { $ref: `#/definitions/attachment` },
		url: {
			type: `string`,
			format: `iri-reference`
		},
		licensing: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				altIds: {
					type: `array`,
					items: { type: `string` }
				},
				licensor: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						organization: { $ref: `#/definitions/organizationalEntity` },
						individual: { $ref: `#/definitions/organizationalContact` }
					},
					oneOf: [{ required: [`organization`] }, { required: [`individual`] }]
				},
				licensee: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						organization: { $ref: `#/definitions/organizationalEntity` },
						individual: { $ref: `#/definitions/organizationalContact` }
					},
					oneOf: [{ required: [`organization`] }, { required: [`individual`] }]
				},
				purchaser: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						organization: { $ref: `#/definitions/organizationalEntity` },
						individual: { $ref: `#/definitions/organizationalContact` }
					},
					oneOf: [{ required: [`organization`] }, { required: [`individual`] }]
				},
				purchaseOrder: { type: `string` },
				licenseTypes: {
					type: `array`,
					items: {
						type: `string`,
						enum: [
							`academic`,
							`appliance`,
							`client-access`,
							`concurrent-user`,
							`core-points`,
							`custom-metric`,
							`device`,
							`evaluation`,
							`named-user`,
							`node-locked`,
							`oem`,
							`perpetual`,
							`processor-points`,
							`subscription`,
							`user`,
							`other`
						]
					}
				},
				lastRenewal: {
					type: `string`,
					format: `date-time`
				},
				expiration: {
					type: `string`,
					format: `date-time`
				}
			}
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const ae = r[`spdx-id`];
function oe(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!ae(e)) return oe.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `spdx-id` }
		}], !1;
	} else return oe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return oe.errors = null, !0;
}
const se = {
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
function b(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.content === void 0 && (r = `content`)) return b.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `contentType` && n !== `encoding` && n !== `content`) return b.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.contentType !== void 0) {
			if (typeof e.contentType != `string`) return b.errors = [{
				instancePath: t + `/contentType`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.encoding !== void 0) {
				let r = e.encoding;
				if (typeof r != `string`) return b.errors = [{
					instancePath: t + `/encoding`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				if (r !== `base64`) return b.errors = [{
					instancePath: t + `/encoding`,
					keyword: `enum`,
					params: { allowedValues: se.properties.encoding.enum }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.content !== void 0) {
					if (typeof e.content != `string`) return b.errors = [{
						instancePath: t + `/content`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return b.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return b.errors = null, !0;
}
function x(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return x.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return x.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
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
			for (let n in e) if (n !== `bom-ref` && n !== `id` && n !== `name` && n !== `text` && n !== `url` && n !== `licensing` && n !== `properties`) return S.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e[`bom-ref`] !== void 0) {
					let i = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var d = i === r;
				} else var d = !0;
				if (d) {
					if (e.id !== void 0) {
						let i = r;
						oe(e.id, { instancePath: t + `/id` }) || (n = n === null ? oe.errors : n.concat(oe.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
					if (d) {
						if (e.name !== void 0) {
							let n = r;
							if (typeof e.name != `string`) return S.errors = [{
								instancePath: t + `/name`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var d = n === r;
						} else var d = !0;
						if (d) {
							if (e.text !== void 0) {
								let i = r;
								b(e.text, { instancePath: t + `/text` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
								var d = i === r;
							} else var d = !0;
							if (d) {
								if (e.url !== void 0) {
									let n = e.url, i = r;
									if (r === i && r === i) {
										if (typeof n == `string`) {
											if (!_.test(n)) return S.errors = [{
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
									var d = i === r;
								} else var d = !0;
								if (d) {
									if (e.licensing !== void 0) {
										let i = e.licensing, a = r;
										if (r === a) {
											if (i && typeof i == `object` && !Array.isArray(i)) {
												let e = r;
												for (let e in i) if (e !== `altIds` && e !== `licensor` && e !== `licensee` && e !== `purchaser` && e !== `purchaseOrder` && e !== `licenseTypes` && e !== `lastRenewal` && e !== `expiration`) return S.errors = [{
													instancePath: t + `/licensing`,
													keyword: `additionalProperties`,
													params: { additionalProperty: e }
												}], !1;
												if (e === r) {
													if (i.altIds !== void 0) {
														let e = i.altIds, n = r;
														if (r === n) {
															if (Array.isArray(e)) {
																let n = e.length;
																for (let i = 0; i < n; i++) {
																	let n = r;
																	if (typeof e[i] != `string`) return S.errors = [{
																		instancePath: t + `/licensing/altIds/` + i,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (n !== r) break;
																}
															} else return S.errors = [{
																instancePath: t + `/licensing/altIds`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var f = n === r;
													} else var f = !0;
													if (f) {
														if (i.licensor !== void 0) {
															let e = i.licensor, a = r, o = r, s = !1, c = null, l = r;
															if (e && typeof e == `object` && !Array.isArray(e)) {
																let i;
																if (e.organization === void 0 && (i = `organization`)) {
																	let e = {
																		instancePath: t + `/licensing/licensor`,
																		keyword: `required`,
																		params: { missingProperty: i }
																	};
																	n === null ? n = [e] : n.push(e), r++;
																}
															}
															var p = l === r;
															p && (s = !0, c = 0);
															let u = r;
															if (e && typeof e == `object` && !Array.isArray(e)) {
																let i;
																if (e.individual === void 0 && (i = `individual`)) {
																	let e = {
																		instancePath: t + `/licensing/licensor`,
																		keyword: `required`,
																		params: { missingProperty: i }
																	};
																	n === null ? n = [e] : n.push(e), r++;
																}
															}
															var p = u === r;
															if (p && s ? (s = !1, c = [c, 1]) : p && (s = !0, c = 1), s) r = o, n !== null && (o ? n.length = o : n = null);
															else {
																let e = {
																	instancePath: t + `/licensing/licensor`,
																	keyword: `oneOf`,
																	params: { passingSchemas: c }
																};
																return n === null ? n = [e] : n.push(e), r++, S.errors = n, !1;
															}
															if (r === a) {
																if (e && typeof e == `object` && !Array.isArray(e)) {
																	let i = r;
																	for (let n in e) if (n !== `organization` && n !== `individual`) return S.errors = [{
																		instancePath: t + `/licensing/licensor`,
																		keyword: `additionalProperties`,
																		params: { additionalProperty: n }
																	}], !1;
																	if (i === r) {
																		if (e.organization !== void 0) {
																			let i = r;
																			v(e.organization, { instancePath: t + `/licensing/licensor/organization` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
																			var h = i === r;
																		} else var h = !0;
																		if (h) {
																			if (e.individual !== void 0) {
																				let i = r;
																				g(e.individual, { instancePath: t + `/licensing/licensor/individual` }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length);
																				var h = i === r;
																			} else var h = !0;
																		}
																	}
																} else return S.errors = [{
																	instancePath: t + `/licensing/licensor`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
															}
															var f = a === r;
														} else var f = !0;
														if (f) {
															if (i.licensee !== void 0) {
																let e = i.licensee, a = r, o = r, s = !1, c = null, l = r;
																if (e && typeof e == `object` && !Array.isArray(e)) {
																	let i;
																	if (e.organization === void 0 && (i = `organization`)) {
																		let e = {
																			instancePath: t + `/licensing/licensee`,
																			keyword: `required`,
																			params: { missingProperty: i }
																		};
																		n === null ? n = [e] : n.push(e), r++;
																	}
																}
																var ee = l === r;
																ee && (s = !0, c = 0);
																let u = r;
																if (e && typeof e == `object` && !Array.isArray(e)) {
																	let i;
																	if (e.individual === void 0 && (i = `individual`)) {
																		let e = {
																			instancePath: t + `/licensing/licensee`,
																			keyword: `required`,
																			params: { missingProperty: i }
																		};
																		n === null ? n = [e] : n.push(e), r++;
																	}
																}
																var ee = u === r;
																if (ee && s ? (s = !1, c = [c, 1]) : ee && (s = !0, c = 1), s) r = o, n !== null && (o ? n.length = o : n = null);
																else {
																	let e = {
																		instancePath: t + `/licensing/licensee`,
																		keyword: `oneOf`,
																		params: { passingSchemas: c }
																	};
																	return n === null ? n = [e] : n.push(e), r++, S.errors = n, !1;
																}
																if (r === a) {
																	if (e && typeof e == `object` && !Array.isArray(e)) {
																		let i = r;
																		for (let n in e) if (n !== `organization` && n !== `individual`) return S.errors = [{
																			instancePath: t + `/licensing/licensee`,
																			keyword: `additionalProperties`,
																			params: { additionalProperty: n }
																		}], !1;
																		if (i === r) {
																			if (e.organization !== void 0) {
																				let i = r;
																				v(e.organization, { instancePath: t + `/licensing/licensee/organization` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
																				var te = i === r;
																			} else var te = !0;
																			if (te) {
																				if (e.individual !== void 0) {
																					let i = r;
																					g(e.individual, { instancePath: t + `/licensing/licensee/individual` }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length);
																					var te = i === r;
																				} else var te = !0;
																			}
																		}
																	} else return S.errors = [{
																		instancePath: t + `/licensing/licensee`,
																		keyword: `type`,
																		params: { type: `object` }
																	}], !1;
																}
																var f = a === r;
															} else var f = !0;
															if (f) {
																if (i.purchaser !== void 0) {
																	let e = i.purchaser, a = r, o = r, s = !1, c = null, l = r;
																	if (e && typeof e == `object` && !Array.isArray(e)) {
																		let i;
																		if (e.organization === void 0 && (i = `organization`)) {
																			let e = {
																				instancePath: t + `/licensing/purchaser`,
																				keyword: `required`,
																				params: { missingProperty: i }
																			};
																			n === null ? n = [e] : n.push(e), r++;
																		}
																	}
																	var ne = l === r;
																	ne && (s = !0, c = 0);
																	let u = r;
																	if (e && typeof e == `object` && !Array.isArray(e)) {
																		let i;
																		if (e.individual === void 0 && (i = `individual`)) {
																			let e = {
																				instancePath: t + `/licensing/purchaser`,
																				keyword: `required`,
																				params: { missingProperty: i }
																			};
																			n === null ? n = [e] : n.push(e), r++;
																		}
																	}
																	var ne = u === r;
																	if (ne && s ? (s = !1, c = [c, 1]) : ne && (s = !0, c = 1), s) r = o, n !== null && (o ? n.length = o : n = null);
																	else {
																		let e = {
																			instancePath: t + `/licensing/purchaser`,
																			keyword: `oneOf`,
																			params: { passingSchemas: c }
																		};
																		return n === null ? n = [e] : n.push(e), r++, S.errors = n, !1;
																	}
																	if (r === a) {
																		if (e && typeof e == `object` && !Array.isArray(e)) {
																			let i = r;
																			for (let n in e) if (n !== `organization` && n !== `individual`) return S.errors = [{
																				instancePath: t + `/licensing/purchaser`,
																				keyword: `additionalProperties`,
																				params: { additionalProperty: n }
																			}], !1;
																			if (i === r) {
																				if (e.organization !== void 0) {
																					let i = r;
																					v(e.organization, { instancePath: t + `/licensing/purchaser/organization` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
																					var re = i === r;
																				} else var re = !0;
																				if (re) {
																					if (e.individual !== void 0) {
																						let i = r;
																						g(e.individual, { instancePath: t + `/licensing/purchaser/individual` }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length);
																						var re = i === r;
																					} else var re = !0;
																				}
																			}
																		} else return S.errors = [{
																			instancePath: t + `/licensing/purchaser`,
																			keyword: `type`,
																			params: { type: `object` }
																		}], !1;
																	}
																	var f = a === r;
																} else var f = !0;
																if (f) {
																	if (i.purchaseOrder !== void 0) {
																		let e = r;
																		if (typeof i.purchaseOrder != `string`) return S.errors = [{
																			instancePath: t + `/licensing/purchaseOrder`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var f = e === r;
																	} else var f = !0;
																	if (f) {
																		if (i.licenseTypes !== void 0) {
																			let e = i.licenseTypes, n = r;
																			if (r === n) {
																				if (Array.isArray(e)) {
																					let n = e.length;
																					for (let i = 0; i < n; i++) {
																						let n = e[i], a = r;
																						if (typeof n != `string`) return S.errors = [{
																							instancePath: t + `/licensing/licenseTypes/` + i,
																							keyword: `type`,
																							params: { type: `string` }
																						}], !1;
																						if (n !== `academic` && n !== `appliance` && n !== `client-access` && n !== `concurrent-user` && n !== `core-points` && n !== `custom-metric` && n !== `device` && n !== `evaluation` && n !== `named-user` && n !== `node-locked` && n !== `oem` && n !== `perpetual` && n !== `processor-points` && n !== `subscription` && n !== `user` && n !== `other`) return S.errors = [{
																							instancePath: t + `/licensing/licenseTypes/` + i,
																							keyword: `enum`,
																							params: { allowedValues: ie.properties.licensing.properties.licenseTypes.items.enum }
																						}], !1;
																						if (a !== r) break;
																					}
																				} else return S.errors = [{
																					instancePath: t + `/licensing/licenseTypes`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																			}
																			var f = n === r;
																		} else var f = !0;
																		if (f) {
																			if (i.lastRenewal !== void 0) {
																				let e = i.lastRenewal, n = r;
																				if (r === n && r === n) {
																					if (typeof e == `string`) {
																						if (!u.test(e)) return S.errors = [{
																							instancePath: t + `/licensing/lastRenewal`,
																							keyword: `format`,
																							params: { format: `date-time` }
																						}], !1;
																					} else return S.errors = [{
																						instancePath: t + `/licensing/lastRenewal`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																				}
																				var f = n === r;
																			} else var f = !0;
																			if (f) {
																				if (i.expiration !== void 0) {
																					let e = i.expiration, n = r;
																					if (r === n && r === n) {
																						if (typeof e == `string`) {
																							if (!u.test(e)) return S.errors = [{
																								instancePath: t + `/licensing/expiration`,
																								keyword: `format`,
																								params: { format: `date-time` }
																							}], !1;
																						} else return S.errors = [{
																							instancePath: t + `/licensing/expiration`,
																							keyword: `type`,
																							params: { type: `string` }
																						}], !1;
																					}
																					var f = n === r;
																				} else var f = !0;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											} else return S.errors = [{
												instancePath: t + `/licensing`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
										}
										var d = a === r;
									} else var d = !0;
									if (d) {
										if (e.properties !== void 0) {
											let i = e.properties, a = r;
											if (r === a) {
												if (Array.isArray(i)) {
													let e = i.length;
													for (let a = 0; a < e; a++) {
														let e = r;
														if (x(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
													}
												} else return S.errors = [{
													instancePath: t + `/properties`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var d = a === r;
										} else var d = !0;
									}
								}
							}
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
	let n = null, r = 0;
	if (!Array.isArray(e)) return C.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `array` }
	}], !1;
	let i = r, a = !1, o = null, s = r;
	if (r === s) {
		if (Array.isArray(e)) {
			let i = e.length;
			for (let a = 0; a < i; a++) {
				let i = e[a], o = r;
				if (r === o) {
					if (i && typeof i == `object` && !Array.isArray(i)) {
						let e;
						if (i.license === void 0 && (e = `license`)) {
							let i = {
								instancePath: t + `/` + a,
								keyword: `required`,
								params: { missingProperty: e }
							};
							n === null ? n = [i] : n.push(i), r++;
						} else {
							let e = r;
							for (let e in i) if (e !== `license`) {
								let i = {
									instancePath: t + `/` + a,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								};
								n === null ? n = [i] : n.push(i), r++;
								break;
							}
							e === r && i.license !== void 0 && (S(i.license, { instancePath: t + `/` + a + `/license` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length));
						}
					} else {
						let e = {
							instancePath: t + `/` + a,
							keyword: `type`,
							params: { type: `object` }
						};
						n === null ? n = [e] : n.push(e), r++;
					}
				}
				if (o !== r) break;
			}
		} else {
			let e = {
				instancePath: t,
				keyword: `type`,
				params: { type: `array` }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var c = s === r;
	c && (a = !0, o = 0);
	let l = r;
	if (r === l) {
		if (Array.isArray(e)) {
			if (e.length > 1) {
				let e = {
					instancePath: t,
					keyword: `maxItems`,
					params: { limit: 1 }
				};
				n === null ? n = [e] : n.push(e), r++;
			} else if (e.length < 1) {
				let e = {
					instancePath: t,
					keyword: `minItems`,
					params: { limit: 1 }
				};
				n === null ? n = [e] : n.push(e), r++;
			} else if (!(e.length <= 1)) {
				let e = {
					instancePath: t,
					keyword: `additionalItems`,
					params: { limit: 1 }
				};
				n === null ? n = [e] : n.push(e), r++;
			} else if (e.length > 0) {
				let i = e[0];
				if (r === r) {
					if (i && typeof i == `object` && !Array.isArray(i)) {
						let e;
						if (i.expression === void 0 && (e = `expression`)) {
							let i = {
								instancePath: t + `/0`,
								keyword: `required`,
								params: { missingProperty: e }
							};
							n === null ? n = [i] : n.push(i), r++;
						} else {
							let e = r;
							for (let e in i) if (e !== `expression` && e !== `bom-ref`) {
								let i = {
									instancePath: t + `/0`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								};
								n === null ? n = [i] : n.push(i), r++;
								break;
							}
							if (e === r) {
								if (i.expression !== void 0) {
									let e = r;
									if (typeof i.expression != `string`) {
										let e = {
											instancePath: t + `/0/expression`,
											keyword: `type`,
											params: { type: `string` }
										};
										n === null ? n = [e] : n.push(e), r++;
									}
									var u = e === r;
								} else var u = !0;
								if (u) {
									if (i[`bom-ref`] !== void 0) {
										let e = r;
										m(i[`bom-ref`], { instancePath: t + `/0/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
										var u = e === r;
									} else var u = !0;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/0`,
							keyword: `type`,
							params: { type: `object` }
						};
						n === null ? n = [e] : n.push(e), r++;
					}
				}
			}
		} else {
			let e = {
				instancePath: t,
				keyword: `type`,
				params: { type: `array` }
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
											b(e.text, { instancePath: t + `/text` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.url !== void 0) {
												let n = e.url, a = r;
												if (r === a && r === a) {
													if (typeof n == `string`) {
														if (!_.test(n)) return w.errors = [{
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
function ce(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `timestamp` && n !== `name` && n !== `email`) return ce.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.timestamp !== void 0) {
			let r = e.timestamp;
			if (typeof r == `string`) {
				if (!u.test(r)) return ce.errors = [{
					instancePath: t + `/timestamp`,
					keyword: `format`,
					params: { format: `date-time` }
				}], !1;
			} else return ce.errors = [{
				instancePath: t + `/timestamp`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return ce.errors = [{
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
						if (!h.test(r)) return ce.errors = [{
							instancePath: t + `/email`,
							keyword: `format`,
							params: { format: `idn-email` }
						}], !1;
					} else return ce.errors = [{
						instancePath: t + `/email`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return ce.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ce.errors = null, !0;
}
function le(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `url` && n !== `author` && n !== `committer` && n !== `message`) return le.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return le.errors = [{
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
								if (!_.test(n)) return le.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return le.errors = [{
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
							ce(e.author, { instancePath: t + `/author` }) || (n = n === null ? ce.errors : n.concat(ce.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.committer !== void 0) {
								let a = r;
								ce(e.committer, { instancePath: t + `/committer` }) || (n = n === null ? ce.errors : n.concat(ce.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.message !== void 0) {
									let n = r;
									if (typeof e.message != `string`) return le.errors = [{
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
		} else return le.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return le.errors = n, r === 0;
}
const ue = {
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
			items: { $ref: `#/definitions/issue` }
		}
	}
};
function de(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `text` && n !== `url`) return de.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.text !== void 0) {
					let a = r;
					b(e.text, { instancePath: t + `/text` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.url !== void 0) {
						let n = e.url, a = r;
						if (r === a && r === a) {
							if (typeof n == `string`) {
								if (!_.test(n)) return de.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return de.errors = [{
								instancePath: t + `/url`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
						}
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return de.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return de.errors = n, r === 0;
}
const fe = {
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
function T(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.type === void 0 && (i = `type`)) return T.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		for (let n in e) if (n !== `type` && n !== `id` && n !== `name` && n !== `description` && n !== `source` && n !== `references`) return T.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.type !== void 0) {
			let r = e.type;
			if (typeof r != `string`) return T.errors = [{
				instancePath: t + `/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			if (r !== `defect` && r !== `enhancement` && r !== `security`) return T.errors = [{
				instancePath: t + `/type`,
				keyword: `enum`,
				params: { allowedValues: fe.properties.type.enum }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.id !== void 0) {
				if (typeof e.id != `string`) return T.errors = [{
					instancePath: t + `/id`,
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
					if (e.description !== void 0) {
						if (typeof e.description != `string`) return T.errors = [{
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
								for (let e in i) if (e !== `name` && e !== `url`) return T.errors = [{
									instancePath: t + `/source`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								}], !1;
								if (i.name !== void 0) {
									if (typeof i.name != `string`) return T.errors = [{
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
											if (!_.test(e)) return T.errors = [{
												instancePath: t + `/source/url`,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return T.errors = [{
											instancePath: t + `/source/url`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var r = !0;
									} else var r = !0;
								}
							} else return T.errors = [{
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
											if (!_.test(e)) return T.errors = [{
												instancePath: t + `/references/` + n,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return T.errors = [{
											instancePath: t + `/references/` + n,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
								} else return T.errors = [{
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
	} else return T.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return T.errors = null, !0;
}
function pe(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.type === void 0 && (a = `type`)) return pe.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `type` && n !== `diff` && n !== `resolves`) return pe.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.type !== void 0) {
						let n = e.type, a = r;
						if (typeof n != `string`) return pe.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `unofficial` && n !== `monkey` && n !== `backport` && n !== `cherry-pick`) return pe.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: ue.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.diff !== void 0) {
							let a = r;
							de(e.diff, { instancePath: t + `/diff` }) || (n = n === null ? de.errors : n.concat(de.errors), r = n.length);
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
											if (T(a[i], { instancePath: t + `/resolves/` + i }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length), e !== r) break;
										}
									} else return pe.errors = [{
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
		} else return pe.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return pe.errors = n, r === 0;
}
const me = {
	type: `object`,
	required: [`url`, `type`],
	additionalProperties: !1,
	properties: {
		url: { anyOf: [{
			type: `string`,
			format: `iri-reference`
		}, { $ref: `#/definitions/bomLink` }] },
		comment: { type: `string` },
		type: {
			type: `string`,
			enum: `vcs.issue-tracker.website.advisories.bom.mailing-list.social.chat.documentation.support.distribution.distribution-intake.license.build-meta.build-system.release-notes.security-contact.model-card.log.configuration.evidence.formulation.attestation.threat-model.adversary-model.risk-assessment.vulnerability-assertion.exploitability-statement.pentest-report.static-analysis-report.dynamic-analysis-report.runtime-analysis-report.component-analysis-report.maturity-report.certification-report.codified-infrastructure.quality-metrics.poam.other`.split(`.`)
		},
		hashes: {
			type: `array`,
			items: { $ref: `#/definitions/hash` }
		}
	}
};
const he = RegExp(`^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$`, `u`);
function ge(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!he.test(e)) return ge.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$` }
		}], !1;
		if (!_.test(e)) return ge.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `iri-reference` }
		}], !1;
	} else return ge.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return ge.errors = null, !0;
}
const _e = RegExp(`^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$`, `u`);
function E(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!_e.test(e)) return E.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$` }
		}], !1;
		if (!_.test(e)) return E.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `iri-reference` }
		}], !1;
	} else return E.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return E.errors = null, !0;
}
function ve(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = r;
	ge(e, { instancePath: t }) || (n = n === null ? ge.errors : n.concat(ge.errors), r = n.length);
	var s = o === r;
	if (a ||= s, !a) {
		let i = r;
		E(e, { instancePath: t }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
		var s = i === r;
		a ||= s;
	}
	if (a) r = i, n !== null && (i ? n.length = i : n = null);
	else {
		let e = {
			instancePath: t,
			keyword: `anyOf`,
			params: {}
		};
		return n === null ? n = [e] : n.push(e), r++, ve.errors = n, !1;
	}
	return ve.errors = n, r === 0;
}
function D(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.url === void 0 && (o = `url`) || e.type === void 0 && (o = `type`)) return D.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `url` && n !== `comment` && n !== `type` && n !== `hashes`) return D.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.url !== void 0) {
						let o = e.url, s = r, c = r, l = !1, u = r;
						if (r === u && r === u) {
							if (typeof o == `string`) {
								if (!_.test(o)) {
									let e = {
										instancePath: t + `/url`,
										keyword: `format`,
										params: { format: `iri-reference` }
									};
									n === null ? n = [e] : n.push(e), r++;
								}
							} else {
								let e = {
									instancePath: t + `/url`,
									keyword: `type`,
									params: { type: `string` }
								};
								n === null ? n = [e] : n.push(e), r++;
							}
						}
						var i = u === r;
						if (l ||= i, !l) {
							let e = r;
							ve(o, { instancePath: t + `/url` }) || (n = n === null ? ve.errors : n.concat(ve.errors), r = n.length);
							var i = e === r;
							l ||= i;
						}
						if (l) r = c, n !== null && (c ? n.length = c : n = null);
						else {
							let e = {
								instancePath: t + `/url`,
								keyword: `anyOf`,
								params: {}
							};
							return n === null ? n = [e] : n.push(e), r++, D.errors = n, !1;
						}
						var a = s === r;
					} else var a = !0;
					if (a) {
						if (e.comment !== void 0) {
							let n = r;
							if (typeof e.comment != `string`) return D.errors = [{
								instancePath: t + `/comment`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = n === r;
						} else var a = !0;
						if (a) {
							if (e.type !== void 0) {
								let n = e.type, i = r;
								if (typeof n != `string`) return D.errors = [{
									instancePath: t + `/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (n !== `vcs` && n !== `issue-tracker` && n !== `website` && n !== `advisories` && n !== `bom` && n !== `mailing-list` && n !== `social` && n !== `chat` && n !== `documentation` && n !== `support` && n !== `distribution` && n !== `distribution-intake` && n !== `license` && n !== `build-meta` && n !== `build-system` && n !== `release-notes` && n !== `security-contact` && n !== `model-card` && n !== `log` && n !== `configuration` && n !== `evidence` && n !== `formulation` && n !== `attestation` && n !== `threat-model` && n !== `adversary-model` && n !== `risk-assessment` && n !== `vulnerability-assertion` && n !== `exploitability-statement` && n !== `pentest-report` && n !== `static-analysis-report` && n !== `dynamic-analysis-report` && n !== `runtime-analysis-report` && n !== `component-analysis-report` && n !== `maturity-report` && n !== `certification-report` && n !== `codified-infrastructure` && n !== `quality-metrics` && n !== `poam` && n !== `other`) return D.errors = [{
									instancePath: t + `/type`,
									keyword: `enum`,
									params: { allowedValues: me.properties.type.enum }
								}], !1;
								var a = i === r;
							} else var a = !0;
							if (a) {
								if (e.hashes !== void 0) {
									let i = e.hashes, o = r;
									if (r === o) {
										if (Array.isArray(i)) {
											let e = i.length;
											for (let a = 0; a < e; a++) {
												let e = r;
												if (y(i[a], { instancePath: t + `/hashes/` + a }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), e !== r) break;
											}
										} else return D.errors = [{
											instancePath: t + `/hashes`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var a = o === r;
								} else var a = !0;
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
	}
	return D.errors = n, r === 0;
}
const ye = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		identity: {
			type: `object`,
			required: [`field`],
			additionalProperties: !1,
			properties: {
				field: {
					type: `string`,
					enum: [
						`group`,
						`name`,
						`version`,
						`purl`,
						`cpe`,
						`swid`,
						`hash`
					]
				},
				confidence: {
					type: `number`,
					minimum: 0,
					maximum: 1
				},
				methods: {
					type: `array`,
					items: {
						type: `object`,
						required: [`technique`, `confidence`],
						additionalProperties: !1,
						properties: {
							technique: {
								type: `string`,
								enum: [
									`source-code-analysis`,
									`binary-analysis`,
									`manifest-analysis`,
									`ast-fingerprint`,
									`hash-comparison`,
									`instrumentation`,
									`dynamic-analysis`,
									`filename`,
									`attestation`,
									`other`
								]
							},
							confidence: {
								type: `number`,
								minimum: 0,
								maximum: 1
							},
							value: { type: `string` }
						}
					}
				},
				tools: {
					type: `array`,
					distinctItems: !0,
					items: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] }
				}
			}
		},
		occurrences: {
			type: `array`,
			items: {
				type: `object`,
				required: [`location`],
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: `#/definitions/refType` },
					location: { type: `string` }
				}
			}
		},
		callstack: {
			type: `object`,
			additionalProperties: !1,
			properties: { frames: {
				type: `array`,
				items: {
					type: `object`,
					required: [`module`],
					additionalProperties: !1,
					properties: {
						package: { type: `string` },
						module: { type: `string` },
						function: { type: `string` },
						parameters: {
							type: `array`,
							items: { type: `string` }
						},
						line: { type: `integer` },
						column: { type: `integer` },
						fullFilename: { type: `string` }
					}
				}
			} }
		},
		licenses: { $ref: `#/definitions/licenseChoice` },
		copyright: {
			type: `array`,
			items: { $ref: `#/definitions/copyright` }
		}
	}
};
function O(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	return m(e, { instancePath: t }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), O.errors = n, r === 0;
}
function be(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.text === void 0 && (n = `text`)) return be.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		for (let n in e) if (n !== `text`) return be.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.text !== void 0 && typeof e.text != `string`) return be.errors = [{
			instancePath: t + `/text`,
			keyword: `type`,
			params: { type: `string` }
		}], !1;
	} else return be.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return be.errors = null, !0;
}
function k(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let f = r;
			for (let n in e) if (n !== `identity` && n !== `occurrences` && n !== `callstack` && n !== `licenses` && n !== `copyright`) return k.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (f === r) {
				if (e.identity !== void 0) {
					let u = e.identity, d = r;
					if (r === d) {
						if (u && typeof u == `object` && !Array.isArray(u)) {
							let e;
							if (u.field === void 0 && (e = `field`)) return k.errors = [{
								instancePath: t + `/identity`,
								keyword: `required`,
								params: { missingProperty: e }
							}], !1;
							{
								let e = r;
								for (let e in u) if (e !== `field` && e !== `confidence` && e !== `methods` && e !== `tools`) return k.errors = [{
									instancePath: t + `/identity`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								}], !1;
								if (e === r) {
									if (u.field !== void 0) {
										let e = u.field, n = r;
										if (typeof e != `string`) return k.errors = [{
											instancePath: t + `/identity/field`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (e !== `group` && e !== `name` && e !== `version` && e !== `purl` && e !== `cpe` && e !== `swid` && e !== `hash`) return k.errors = [{
											instancePath: t + `/identity/field`,
											keyword: `enum`,
											params: { allowedValues: ye.properties.identity.properties.field.enum }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (u.confidence !== void 0) {
											let e = u.confidence, n = r;
											if (r === n) {
												if (typeof e == `number`) {
													if (e > 1 || isNaN(e)) return k.errors = [{
														instancePath: t + `/identity/confidence`,
														keyword: `maximum`,
														params: {
															comparison: `<=`,
															limit: 1
														}
													}], !1;
													if (e < 0 || isNaN(e)) return k.errors = [{
														instancePath: t + `/identity/confidence`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return k.errors = [{
													instancePath: t + `/identity/confidence`,
													keyword: `type`,
													params: { type: `number` }
												}], !1;
											}
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (u.methods !== void 0) {
												let e = u.methods, n = r;
												if (r === n) {
													if (Array.isArray(e)) {
														let n = e.length;
														for (let i = 0; i < n; i++) {
															let n = e[i], o = r;
															if (r === o) {
																if (n && typeof n == `object` && !Array.isArray(n)) {
																	let e;
																	if (n.technique === void 0 && (e = `technique`) || n.confidence === void 0 && (e = `confidence`)) return k.errors = [{
																		instancePath: t + `/identity/methods/` + i,
																		keyword: `required`,
																		params: { missingProperty: e }
																	}], !1;
																	{
																		let e = r;
																		for (let e in n) if (e !== `technique` && e !== `confidence` && e !== `value`) return k.errors = [{
																			instancePath: t + `/identity/methods/` + i,
																			keyword: `additionalProperties`,
																			params: { additionalProperty: e }
																		}], !1;
																		if (e === r) {
																			if (n.technique !== void 0) {
																				let e = n.technique, o = r;
																				if (typeof e != `string`) return k.errors = [{
																					instancePath: t + `/identity/methods/` + i + `/technique`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				if (e !== `source-code-analysis` && e !== `binary-analysis` && e !== `manifest-analysis` && e !== `ast-fingerprint` && e !== `hash-comparison` && e !== `instrumentation` && e !== `dynamic-analysis` && e !== `filename` && e !== `attestation` && e !== `other`) return k.errors = [{
																					instancePath: t + `/identity/methods/` + i + `/technique`,
																					keyword: `enum`,
																					params: { allowedValues: ye.properties.identity.properties.methods.items.properties.technique.enum }
																				}], !1;
																				var a = o === r;
																			} else var a = !0;
																			if (a) {
																				if (n.confidence !== void 0) {
																					let e = n.confidence, o = r;
																					if (r === o) {
																						if (typeof e == `number`) {
																							if (e > 1 || isNaN(e)) return k.errors = [{
																								instancePath: t + `/identity/methods/` + i + `/confidence`,
																								keyword: `maximum`,
																								params: {
																									comparison: `<=`,
																									limit: 1
																								}
																							}], !1;
																							if (e < 0 || isNaN(e)) return k.errors = [{
																								instancePath: t + `/identity/methods/` + i + `/confidence`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																						} else return k.errors = [{
																							instancePath: t + `/identity/methods/` + i + `/confidence`,
																							keyword: `type`,
																							params: { type: `number` }
																						}], !1;
																					}
																					var a = o === r;
																				} else var a = !0;
																				if (a) {
																					if (n.value !== void 0) {
																						let e = r;
																						if (typeof n.value != `string`) return k.errors = [{
																							instancePath: t + `/identity/methods/` + i + `/value`,
																							keyword: `type`,
																							params: { type: `string` }
																						}], !1;
																						var a = e === r;
																					} else var a = !0;
																				}
																			}
																		}
																	}
																} else return k.errors = [{
																	instancePath: t + `/identity/methods/` + i,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
															}
															if (o !== r) break;
														}
													} else return k.errors = [{
														instancePath: t + `/identity/methods`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (u.tools !== void 0) {
													let e = u.tools, a = r;
													if (r === a) {
														if (Array.isArray(e)) {
															var o = !0;
															let i = e.length;
															for (let a = 0; a < i; a++) {
																let i = e[a], s = r, l = r, u = !1, d = r;
																O(i, { instancePath: t + `/identity/tools/` + a }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
																var c = d === r;
																if (u ||= c, !u) {
																	let e = r;
																	E(i, { instancePath: t + `/identity/tools/` + a }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																	var c = e === r;
																	u ||= c;
																}
																if (u) r = l, n !== null && (l ? n.length = l : n = null);
																else {
																	let e = {
																		instancePath: t + `/identity/tools/` + a,
																		keyword: `anyOf`,
																		params: {}
																	};
																	return n === null ? n = [e] : n.push(e), r++, k.errors = n, !1;
																}
																var o = s === r;
																if (!o) break;
															}
															if (o && !s(e)) return k.errors = [{
																instancePath: t + `/identity/tools`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return k.errors = [{
															instancePath: t + `/identity/tools`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var i = a === r;
												} else var i = !0;
											}
										}
									}
								}
							}
						} else return k.errors = [{
							instancePath: t + `/identity`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
					}
					var l = d === r;
				} else var l = !0;
				if (l) {
					if (e.occurrences !== void 0) {
						let i = e.occurrences, a = r;
						if (r === a) {
							if (Array.isArray(i)) {
								let e = i.length;
								for (let a = 0; a < e; a++) {
									let e = i[a], o = r;
									if (r === o) {
										if (e && typeof e == `object` && !Array.isArray(e)) {
											let i;
											if (e.location === void 0 && (i = `location`)) return k.errors = [{
												instancePath: t + `/occurrences/` + a,
												keyword: `required`,
												params: { missingProperty: i }
											}], !1;
											{
												let i = r;
												for (let n in e) if (n !== `bom-ref` && n !== `location`) return k.errors = [{
													instancePath: t + `/occurrences/` + a,
													keyword: `additionalProperties`,
													params: { additionalProperty: n }
												}], !1;
												if (i === r) {
													if (e[`bom-ref`] !== void 0) {
														let i = r;
														m(e[`bom-ref`], { instancePath: t + `/occurrences/` + a + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
														var u = i === r;
													} else var u = !0;
													if (u) {
														if (e.location !== void 0) {
															let n = r;
															if (typeof e.location != `string`) return k.errors = [{
																instancePath: t + `/occurrences/` + a + `/location`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var u = n === r;
														} else var u = !0;
													}
												}
											}
										} else return k.errors = [{
											instancePath: t + `/occurrences/` + a,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
									}
									if (o !== r) break;
								}
							} else return k.errors = [{
								instancePath: t + `/occurrences`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var l = a === r;
					} else var l = !0;
					if (l) {
						if (e.callstack !== void 0) {
							let n = e.callstack, i = r;
							if (r === i) {
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e = r;
									for (let e in n) if (e !== `frames`) return k.errors = [{
										instancePath: t + `/callstack`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e }
									}], !1;
									if (e === r && n.frames !== void 0) {
										let e = n.frames;
										if (r === r) {
											if (Array.isArray(e)) {
												let n = e.length;
												for (let i = 0; i < n; i++) {
													let n = e[i], a = r;
													if (r === a) {
														if (n && typeof n == `object` && !Array.isArray(n)) {
															let e;
															if (n.module === void 0 && (e = `module`)) return k.errors = [{
																instancePath: t + `/callstack/frames/` + i,
																keyword: `required`,
																params: { missingProperty: e }
															}], !1;
															{
																let e = r;
																for (let e in n) if (e !== `package` && e !== `module` && e !== `function` && e !== `parameters` && e !== `line` && e !== `column` && e !== `fullFilename`) return k.errors = [{
																	instancePath: t + `/callstack/frames/` + i,
																	keyword: `additionalProperties`,
																	params: { additionalProperty: e }
																}], !1;
																if (e === r) {
																	if (n.package !== void 0) {
																		let e = r;
																		if (typeof n.package != `string`) return k.errors = [{
																			instancePath: t + `/callstack/frames/` + i + `/package`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var d = e === r;
																	} else var d = !0;
																	if (d) {
																		if (n.module !== void 0) {
																			let e = r;
																			if (typeof n.module != `string`) return k.errors = [{
																				instancePath: t + `/callstack/frames/` + i + `/module`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var d = e === r;
																		} else var d = !0;
																		if (d) {
																			if (n.function !== void 0) {
																				let e = r;
																				if (typeof n.function != `string`) return k.errors = [{
																					instancePath: t + `/callstack/frames/` + i + `/function`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var d = e === r;
																			} else var d = !0;
																			if (d) {
																				if (n.parameters !== void 0) {
																					let e = n.parameters, a = r;
																					if (r === a) {
																						if (Array.isArray(e)) {
																							let n = e.length;
																							for (let a = 0; a < n; a++) {
																								let n = r;
																								if (typeof e[a] != `string`) return k.errors = [{
																									instancePath: t + `/callstack/frames/` + i + `/parameters/` + a,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								if (n !== r) break;
																							}
																						} else return k.errors = [{
																							instancePath: t + `/callstack/frames/` + i + `/parameters`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var d = a === r;
																				} else var d = !0;
																				if (d) {
																					if (n.line !== void 0) {
																						let e = n.line, a = r;
																						if (typeof e != `number` || e % 1 || isNaN(e)) return k.errors = [{
																							instancePath: t + `/callstack/frames/` + i + `/line`,
																							keyword: `type`,
																							params: { type: `integer` }
																						}], !1;
																						var d = a === r;
																					} else var d = !0;
																					if (d) {
																						if (n.column !== void 0) {
																							let e = n.column, a = r;
																							if (typeof e != `number` || e % 1 || isNaN(e)) return k.errors = [{
																								instancePath: t + `/callstack/frames/` + i + `/column`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							var d = a === r;
																						} else var d = !0;
																						if (d) {
																							if (n.fullFilename !== void 0) {
																								let e = r;
																								if (typeof n.fullFilename != `string`) return k.errors = [{
																									instancePath: t + `/callstack/frames/` + i + `/fullFilename`,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								var d = e === r;
																							} else var d = !0;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else return k.errors = [{
															instancePath: t + `/callstack/frames/` + i,
															keyword: `type`,
															params: { type: `object` }
														}], !1;
													}
													if (a !== r) break;
												}
											} else return k.errors = [{
												instancePath: t + `/callstack/frames`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
									}
								} else return k.errors = [{
									instancePath: t + `/callstack`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
							}
							var l = i === r;
						} else var l = !0;
						if (l) {
							if (e.licenses !== void 0) {
								let i = r;
								C(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
								var l = i === r;
							} else var l = !0;
							if (l) {
								if (e.copyright !== void 0) {
									let i = e.copyright, a = r;
									if (r === a) {
										if (Array.isArray(i)) {
											let e = i.length;
											for (let a = 0; a < e; a++) {
												let e = r;
												if (be(i[a], { instancePath: t + `/copyright/` + a }) || (n = n === null ? be.errors : n.concat(be.errors), r = n.length), e !== r) break;
											}
										} else return k.errors = [{
											instancePath: t + `/copyright`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var l = a === r;
								} else var l = !0;
							}
						}
					}
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
const xe = {
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
			items: { $ref: `#/definitions/issue` }
		},
		notes: {
			type: `array`,
			items: { $ref: `#/definitions/note` }
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function Se(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? (Se.errors = null, !0) : (Se.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const Ce = RegExp(`^([a-z]{2})(-[A-Z]{2})?$`, `u`);
function we(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!Ce.test(e)) return we.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^([a-z]{2})(-[A-Z]{2})?$` }
		}], !1;
	} else return we.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return we.errors = null, !0;
}
function Te(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.text === void 0 && (a = `text`)) return Te.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `locale` && n !== `text`) return Te.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.locale !== void 0) {
						let a = r;
						we(e.locale, { instancePath: t + `/locale` }) || (n = n === null ? we.errors : n.concat(we.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.text !== void 0) {
							let a = r;
							b(e.text, { instancePath: t + `/text` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
				}
			}
		} else return Te.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Te.errors = n, r === 0;
}
function A(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.type === void 0 && (a = `type`)) return A.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (!o.call(xe.properties, n)) return A.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.type !== void 0) {
						let a = r;
						Se(e.type, { instancePath: t + `/type` }) || (n = n === null ? Se.errors : n.concat(Se.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.title !== void 0) {
							let n = r;
							if (typeof e.title != `string`) return A.errors = [{
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
										if (!_.test(n)) return A.errors = [{
											instancePath: t + `/featuredImage`,
											keyword: `format`,
											params: { format: `iri-reference` }
										}], !1;
									} else return A.errors = [{
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
											if (!_.test(n)) return A.errors = [{
												instancePath: t + `/socialImage`,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return A.errors = [{
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
										if (typeof e.description != `string`) return A.errors = [{
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
													if (!u.test(n)) return A.errors = [{
														instancePath: t + `/timestamp`,
														keyword: `format`,
														params: { format: `date-time` }
													}], !1;
												} else return A.errors = [{
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
															if (typeof n[i] != `string`) return A.errors = [{
																instancePath: t + `/aliases/` + i,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															if (e !== r) break;
														}
													} else return A.errors = [{
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
																if (typeof n[i] != `string`) return A.errors = [{
																	instancePath: t + `/tags/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (e !== r) break;
															}
														} else return A.errors = [{
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
																	if (T(a[i], { instancePath: t + `/resolves/` + i }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length), e !== r) break;
																}
															} else return A.errors = [{
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
																		if (Te(a[i], { instancePath: t + `/notes/` + i }) || (n = n === null ? Te.errors : n.concat(Te.errors), r = n.length), e !== r) break;
																	}
																} else return A.errors = [{
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
																			if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																		}
																	} else return A.errors = [{
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
		} else return A.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return A.errors = n, r === 0;
}
const Ee = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		modelParameters: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				approach: {
					type: `object`,
					additionalProperties: !1,
					properties: { type: {
						type: `string`,
						enum: [
							`supervised`,
							`unsupervised`,
							`reinforcement-learning`,
							`semi-supervised`,
							`self-supervised`
						]
					} }
				},
				task: { type: `string` },
				architectureFamily: { type: `string` },
				modelArchitecture: { type: `string` },
				datasets: {
					type: `array`,
					items: { oneOf: [{ $ref: `#/definitions/componentData` }, {
						type: `object`,
						additionalProperties: !1,
						properties: { ref: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] } }
					}] }
				},
				inputs: {
					type: `array`,
					items: { $ref: `#/definitions/inputOutputMLParameters` }
				},
				outputs: {
					type: `array`,
					items: { $ref: `#/definitions/inputOutputMLParameters` }
				}
			}
		},
		quantitativeAnalysis: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				performanceMetrics: {
					type: `array`,
					items: { $ref: `#/definitions/performanceMetric` }
				},
				graphics: { $ref: `#/definitions/graphicsCollection` }
			}
		},
		considerations: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				users: {
					type: `array`,
					items: { type: `string` }
				},
				useCases: {
					type: `array`,
					items: { type: `string` }
				},
				technicalLimitations: {
					type: `array`,
					items: { type: `string` }
				},
				performanceTradeoffs: {
					type: `array`,
					items: { type: `string` }
				},
				ethicalConsiderations: {
					type: `array`,
					items: { $ref: `#/definitions/risk` }
				},
				fairnessAssessments: {
					type: `array`,
					items: { $ref: `#/definitions/fairnessAssessment` }
				}
			}
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const De = {
	type: `object`,
	additionalProperties: !1,
	required: [`type`],
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		type: {
			type: `string`,
			enum: [
				`source-code`,
				`configuration`,
				`dataset`,
				`definition`,
				`other`
			]
		},
		name: { type: `string` },
		contents: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				attachment: { $ref: `#/definitions/attachment` },
				url: {
					type: `string`,
					format: `iri-reference`
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		classification: { $ref: `#/definitions/dataClassification` },
		sensitiveData: {
			type: `array`,
			items: { type: `string` }
		},
		graphics: { $ref: `#/definitions/graphicsCollection` },
		description: { type: `string` },
		governance: {
			type: `object`,
			$ref: `#/definitions/dataGovernance`
		}
	}
};
function Oe(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? (Oe.errors = null, !0) : (Oe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function ke(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `image`) return ke.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return ke.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.image !== void 0) {
						let a = r;
						b(e.image, { instancePath: t + `/image` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return ke.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ke.errors = n, r === 0;
}
function Ae(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `description` && n !== `collection`) return Ae.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.description !== void 0) {
					let n = r;
					if (typeof e.description != `string`) return Ae.errors = [{
						instancePath: t + `/description`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.collection !== void 0) {
						let a = e.collection, o = r;
						if (r === o) {
							if (Array.isArray(a)) {
								let e = a.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									if (ke(a[i], { instancePath: t + `/collection/` + i }) || (n = n === null ? ke.errors : n.concat(ke.errors), r = n.length), e !== r) break;
								}
							} else return Ae.errors = [{
								instancePath: t + `/collection`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
				}
			}
		} else return Ae.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ae.errors = n, r === 0;
}
function je(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = null, s = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.organization === void 0 && (i = `organization`)) {
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
		if (e.contact === void 0 && (i = `contact`)) {
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
		return n === null ? n = [e] : n.push(e), r++, je.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `organization` && n !== `contact`) return je.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.organization !== void 0) {
					let i = r;
					v(e.organization, { instancePath: t + `/organization` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
					var u = i === r;
				} else var u = !0;
				if (u) {
					if (e.contact !== void 0) {
						let i = r;
						g(e.contact, { instancePath: t + `/contact` }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length);
						var u = i === r;
					} else var u = !0;
				}
			}
		} else return je.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return je.errors = n, r === 0;
}
function Me(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `custodians` && n !== `stewards` && n !== `owners`) return Me.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.custodians !== void 0) {
					let a = e.custodians, o = r;
					if (r === o) {
						if (Array.isArray(a)) {
							let e = a.length;
							for (let i = 0; i < e; i++) {
								let e = r;
								if (je(a[i], { instancePath: t + `/custodians/` + i }) || (n = n === null ? je.errors : n.concat(je.errors), r = n.length), e !== r) break;
							}
						} else return Me.errors = [{
							instancePath: t + `/custodians`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
					}
					var i = o === r;
				} else var i = !0;
				if (i) {
					if (e.stewards !== void 0) {
						let a = e.stewards, o = r;
						if (r === o) {
							if (Array.isArray(a)) {
								let e = a.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									if (je(a[i], { instancePath: t + `/stewards/` + i }) || (n = n === null ? je.errors : n.concat(je.errors), r = n.length), e !== r) break;
								}
							} else return Me.errors = [{
								instancePath: t + `/stewards`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
					if (i) {
						if (e.owners !== void 0) {
							let a = e.owners, o = r;
							if (r === o) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (je(a[i], { instancePath: t + `/owners/` + i }) || (n = n === null ? je.errors : n.concat(je.errors), r = n.length), e !== r) break;
									}
								} else return Me.errors = [{
									instancePath: t + `/owners`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
					}
				}
			}
		} else return Me.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Me.errors = n, r === 0;
}
function j(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let s;
			if (e.type === void 0 && (s = `type`)) return j.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: s }
			}], !1;
			{
				let s = r;
				for (let n in e) if (!o.call(De.properties, n)) return j.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (s === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.type !== void 0) {
							let n = e.type, a = r;
							if (typeof n != `string`) return j.errors = [{
								instancePath: t + `/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `source-code` && n !== `configuration` && n !== `dataset` && n !== `definition` && n !== `other`) return j.errors = [{
								instancePath: t + `/type`,
								keyword: `enum`,
								params: { allowedValues: De.properties.type.enum }
							}], !1;
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return j.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.contents !== void 0) {
									let o = e.contents, s = r;
									if (r === s) {
										if (o && typeof o == `object` && !Array.isArray(o)) {
											let e = r;
											for (let e in o) if (e !== `attachment` && e !== `url` && e !== `properties`) return j.errors = [{
												instancePath: t + `/contents`,
												keyword: `additionalProperties`,
												params: { additionalProperty: e }
											}], !1;
											if (e === r) {
												if (o.attachment !== void 0) {
													let e = r;
													b(o.attachment, { instancePath: t + `/contents/attachment` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
													var a = e === r;
												} else var a = !0;
												if (a) {
													if (o.url !== void 0) {
														let e = o.url, n = r;
														if (r === n && r === n) {
															if (typeof e == `string`) {
																if (!_.test(e)) return j.errors = [{
																	instancePath: t + `/contents/url`,
																	keyword: `format`,
																	params: { format: `iri-reference` }
																}], !1;
															} else return j.errors = [{
																instancePath: t + `/contents/url`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
														}
														var a = n === r;
													} else var a = !0;
													if (a) {
														if (o.properties !== void 0) {
															let e = o.properties, i = r;
															if (r === i) {
																if (Array.isArray(e)) {
																	let i = e.length;
																	for (let a = 0; a < i; a++) {
																		let i = r;
																		if (x(e[a], { instancePath: t + `/contents/properties/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), i !== r) break;
																	}
																} else return j.errors = [{
																	instancePath: t + `/contents/properties`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var a = i === r;
														} else var a = !0;
													}
												}
											}
										} else return j.errors = [{
											instancePath: t + `/contents`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
									}
									var i = s === r;
								} else var i = !0;
								if (i) {
									if (e.classification !== void 0) {
										let a = r;
										Oe(e.classification, { instancePath: t + `/classification` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.sensitiveData !== void 0) {
											let n = e.sensitiveData, a = r;
											if (r === a) {
												if (Array.isArray(n)) {
													let e = n.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														if (typeof n[i] != `string`) return j.errors = [{
															instancePath: t + `/sensitiveData/` + i,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														if (e !== r) break;
													}
												} else return j.errors = [{
													instancePath: t + `/sensitiveData`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.graphics !== void 0) {
												let a = r;
												Ae(e.graphics, { instancePath: t + `/graphics` }) || (n = n === null ? Ae.errors : n.concat(Ae.errors), r = n.length);
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
													if (e.governance !== void 0) {
														let a = e.governance, o = r;
														if (!a || typeof a != `object` || Array.isArray(a)) return j.errors = [{
															instancePath: t + `/governance`,
															keyword: `type`,
															params: { type: `object` }
														}], !1;
														Me(a, { instancePath: t + `/governance` }) || (n = n === null ? Me.errors : n.concat(Me.errors), r = n.length);
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
		} else return j.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return j.errors = n, r === 0;
}
function Ne(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `format`) return Ne.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.format !== void 0 && typeof e.format != `string`) return Ne.errors = [{
			instancePath: t + `/format`,
			keyword: `type`,
			params: { type: `string` }
		}], !1;
	} else return Ne.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ne.errors = null, !0;
}
function Pe(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `type` && n !== `value` && n !== `slice` && n !== `confidenceInterval`) return Pe.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.type !== void 0) {
			if (typeof e.type != `string`) return Pe.errors = [{
				instancePath: t + `/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return Pe.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.slice !== void 0) {
					if (typeof e.slice != `string`) return Pe.errors = [{
						instancePath: t + `/slice`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
				if (n) {
					if (e.confidenceInterval !== void 0) {
						let i = e.confidenceInterval;
						if (i && typeof i == `object` && !Array.isArray(i)) {
							for (let e in i) if (e !== `lowerBound` && e !== `upperBound`) return Pe.errors = [{
								instancePath: t + `/confidenceInterval`,
								keyword: `additionalProperties`,
								params: { additionalProperty: e }
							}], !1;
							if (i.lowerBound !== void 0) {
								if (typeof i.lowerBound != `string`) return Pe.errors = [{
									instancePath: t + `/confidenceInterval/lowerBound`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var r = !0;
							} else var r = !0;
							if (r) {
								if (i.upperBound !== void 0) {
									if (typeof i.upperBound != `string`) return Pe.errors = [{
										instancePath: t + `/confidenceInterval/upperBound`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var r = !0;
								} else var r = !0;
							}
						} else return Pe.errors = [{
							instancePath: t + `/confidenceInterval`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
						var n = !0;
					} else var n = !0;
				}
			}
		}
	} else return Pe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Pe.errors = null, !0;
}
function Fe(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `name` && n !== `mitigationStrategy`) return Fe.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return Fe.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.mitigationStrategy !== void 0) {
				if (typeof e.mitigationStrategy != `string`) return Fe.errors = [{
					instancePath: t + `/mitigationStrategy`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return Fe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Fe.errors = null, !0;
}
function Ie(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `groupAtRisk` && n !== `benefits` && n !== `harms` && n !== `mitigationStrategy`) return Ie.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.groupAtRisk !== void 0) {
			if (typeof e.groupAtRisk != `string`) return Ie.errors = [{
				instancePath: t + `/groupAtRisk`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.benefits !== void 0) {
				if (typeof e.benefits != `string`) return Ie.errors = [{
					instancePath: t + `/benefits`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.harms !== void 0) {
					if (typeof e.harms != `string`) return Ie.errors = [{
						instancePath: t + `/harms`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
				if (n) {
					if (e.mitigationStrategy !== void 0) {
						if (typeof e.mitigationStrategy != `string`) return Ie.errors = [{
							instancePath: t + `/mitigationStrategy`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var n = !0;
					} else var n = !0;
				}
			}
		}
	} else return Ie.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ie.errors = null, !0;
}
function M(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let u = r;
			for (let n in e) if (n !== `bom-ref` && n !== `modelParameters` && n !== `quantitativeAnalysis` && n !== `considerations` && n !== `properties`) return M.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (u === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.modelParameters !== void 0) {
						let c = e.modelParameters, l = r;
						if (r === l) {
							if (c && typeof c == `object` && !Array.isArray(c)) {
								let e = r;
								for (let e in c) if (e !== `approach` && e !== `task` && e !== `architectureFamily` && e !== `modelArchitecture` && e !== `datasets` && e !== `inputs` && e !== `outputs`) return M.errors = [{
									instancePath: t + `/modelParameters`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								}], !1;
								if (e === r) {
									if (c.approach !== void 0) {
										let e = c.approach, n = r;
										if (r === n) {
											if (e && typeof e == `object` && !Array.isArray(e)) {
												let n = r;
												for (let n in e) if (n !== `type`) return M.errors = [{
													instancePath: t + `/modelParameters/approach`,
													keyword: `additionalProperties`,
													params: { additionalProperty: n }
												}], !1;
												if (n === r && e.type !== void 0) {
													let n = e.type;
													if (typeof n != `string`) return M.errors = [{
														instancePath: t + `/modelParameters/approach/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													if (n !== `supervised` && n !== `unsupervised` && n !== `reinforcement-learning` && n !== `semi-supervised` && n !== `self-supervised`) return M.errors = [{
														instancePath: t + `/modelParameters/approach/type`,
														keyword: `enum`,
														params: { allowedValues: Ee.properties.modelParameters.properties.approach.properties.type.enum }
													}], !1;
												}
											} else return M.errors = [{
												instancePath: t + `/modelParameters/approach`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
										}
										var a = n === r;
									} else var a = !0;
									if (a) {
										if (c.task !== void 0) {
											let e = r;
											if (typeof c.task != `string`) return M.errors = [{
												instancePath: t + `/modelParameters/task`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var a = e === r;
										} else var a = !0;
										if (a) {
											if (c.architectureFamily !== void 0) {
												let e = r;
												if (typeof c.architectureFamily != `string`) return M.errors = [{
													instancePath: t + `/modelParameters/architectureFamily`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var a = e === r;
											} else var a = !0;
											if (a) {
												if (c.modelArchitecture !== void 0) {
													let e = r;
													if (typeof c.modelArchitecture != `string`) return M.errors = [{
														instancePath: t + `/modelParameters/modelArchitecture`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var a = e === r;
												} else var a = !0;
												if (a) {
													if (c.datasets !== void 0) {
														let e = c.datasets, i = r;
														if (r === i) {
															if (Array.isArray(e)) {
																let i = e.length;
																for (let a = 0; a < i; a++) {
																	let i = e[a], c = r, l = r, u = !1, d = null, f = r;
																	j(i, { instancePath: t + `/modelParameters/datasets/` + a }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
																	var o = f === r;
																	o && (u = !0, d = 0);
																	let p = r;
																	if (r === p) {
																		if (i && typeof i == `object` && !Array.isArray(i)) {
																			let e = r;
																			for (let e in i) if (e !== `ref`) {
																				let i = {
																					instancePath: t + `/modelParameters/datasets/` + a,
																					keyword: `additionalProperties`,
																					params: { additionalProperty: e }
																				};
																				n === null ? n = [i] : n.push(i), r++;
																				break;
																			}
																			if (e === r && i.ref !== void 0) {
																				let e = i.ref, o = r, c = !1, l = r;
																				O(e, { instancePath: t + `/modelParameters/datasets/` + a + `/ref` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
																				var s = l === r;
																				if (c ||= s, !c) {
																					let i = r;
																					E(e, { instancePath: t + `/modelParameters/datasets/` + a + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																					var s = i === r;
																					c ||= s;
																				}
																				if (c) r = o, n !== null && (o ? n.length = o : n = null);
																				else {
																					let e = {
																						instancePath: t + `/modelParameters/datasets/` + a + `/ref`,
																						keyword: `anyOf`,
																						params: {}
																					};
																					n === null ? n = [e] : n.push(e), r++;
																				}
																			}
																		} else {
																			let e = {
																				instancePath: t + `/modelParameters/datasets/` + a,
																				keyword: `type`,
																				params: { type: `object` }
																			};
																			n === null ? n = [e] : n.push(e), r++;
																		}
																	}
																	var o = p === r;
																	if (o && u ? (u = !1, d = [d, 1]) : o && (u = !0, d = 1), u) r = l, n !== null && (l ? n.length = l : n = null);
																	else {
																		let e = {
																			instancePath: t + `/modelParameters/datasets/` + a,
																			keyword: `oneOf`,
																			params: { passingSchemas: d }
																		};
																		return n === null ? n = [e] : n.push(e), r++, M.errors = n, !1;
																	}
																	if (c !== r) break;
																}
															} else return M.errors = [{
																instancePath: t + `/modelParameters/datasets`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var a = i === r;
													} else var a = !0;
													if (a) {
														if (c.inputs !== void 0) {
															let e = c.inputs, i = r;
															if (r === i) {
																if (Array.isArray(e)) {
																	let i = e.length;
																	for (let a = 0; a < i; a++) {
																		let i = r;
																		if (Ne(e[a], { instancePath: t + `/modelParameters/inputs/` + a }) || (n = n === null ? Ne.errors : n.concat(Ne.errors), r = n.length), i !== r) break;
																	}
																} else return M.errors = [{
																	instancePath: t + `/modelParameters/inputs`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var a = i === r;
														} else var a = !0;
														if (a) {
															if (c.outputs !== void 0) {
																let e = c.outputs, i = r;
																if (r === i) {
																	if (Array.isArray(e)) {
																		let i = e.length;
																		for (let a = 0; a < i; a++) {
																			let i = r;
																			if (Ne(e[a], { instancePath: t + `/modelParameters/outputs/` + a }) || (n = n === null ? Ne.errors : n.concat(Ne.errors), r = n.length), i !== r) break;
																		}
																	} else return M.errors = [{
																		instancePath: t + `/modelParameters/outputs`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var a = i === r;
															} else var a = !0;
														}
													}
												}
											}
										}
									}
								}
							} else return M.errors = [{
								instancePath: t + `/modelParameters`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
						}
						var i = l === r;
					} else var i = !0;
					if (i) {
						if (e.quantitativeAnalysis !== void 0) {
							let a = e.quantitativeAnalysis, o = r;
							if (r === o) {
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e = r;
									for (let e in a) if (e !== `performanceMetrics` && e !== `graphics`) return M.errors = [{
										instancePath: t + `/quantitativeAnalysis`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e }
									}], !1;
									if (e === r) {
										if (a.performanceMetrics !== void 0) {
											let e = a.performanceMetrics, i = r;
											if (r === i) {
												if (Array.isArray(e)) {
													let i = e.length;
													for (let a = 0; a < i; a++) {
														let i = r;
														if (Pe(e[a], { instancePath: t + `/quantitativeAnalysis/performanceMetrics/` + a }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length), i !== r) break;
													}
												} else return M.errors = [{
													instancePath: t + `/quantitativeAnalysis/performanceMetrics`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var c = i === r;
										} else var c = !0;
										if (c) {
											if (a.graphics !== void 0) {
												let e = r;
												Ae(a.graphics, { instancePath: t + `/quantitativeAnalysis/graphics` }) || (n = n === null ? Ae.errors : n.concat(Ae.errors), r = n.length);
												var c = e === r;
											} else var c = !0;
										}
									}
								} else return M.errors = [{
									instancePath: t + `/quantitativeAnalysis`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.considerations !== void 0) {
								let a = e.considerations, o = r;
								if (r === o) {
									if (a && typeof a == `object` && !Array.isArray(a)) {
										let e = r;
										for (let e in a) if (e !== `users` && e !== `useCases` && e !== `technicalLimitations` && e !== `performanceTradeoffs` && e !== `ethicalConsiderations` && e !== `fairnessAssessments`) return M.errors = [{
											instancePath: t + `/considerations`,
											keyword: `additionalProperties`,
											params: { additionalProperty: e }
										}], !1;
										if (e === r) {
											if (a.users !== void 0) {
												let e = a.users, n = r;
												if (r === n) {
													if (Array.isArray(e)) {
														let n = e.length;
														for (let i = 0; i < n; i++) {
															let n = r;
															if (typeof e[i] != `string`) return M.errors = [{
																instancePath: t + `/considerations/users/` + i,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															if (n !== r) break;
														}
													} else return M.errors = [{
														instancePath: t + `/considerations/users`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var l = n === r;
											} else var l = !0;
											if (l) {
												if (a.useCases !== void 0) {
													let e = a.useCases, n = r;
													if (r === n) {
														if (Array.isArray(e)) {
															let n = e.length;
															for (let i = 0; i < n; i++) {
																let n = r;
																if (typeof e[i] != `string`) return M.errors = [{
																	instancePath: t + `/considerations/useCases/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (n !== r) break;
															}
														} else return M.errors = [{
															instancePath: t + `/considerations/useCases`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var l = n === r;
												} else var l = !0;
												if (l) {
													if (a.technicalLimitations !== void 0) {
														let e = a.technicalLimitations, n = r;
														if (r === n) {
															if (Array.isArray(e)) {
																let n = e.length;
																for (let i = 0; i < n; i++) {
																	let n = r;
																	if (typeof e[i] != `string`) return M.errors = [{
																		instancePath: t + `/considerations/technicalLimitations/` + i,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (n !== r) break;
																}
															} else return M.errors = [{
																instancePath: t + `/considerations/technicalLimitations`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var l = n === r;
													} else var l = !0;
													if (l) {
														if (a.performanceTradeoffs !== void 0) {
															let e = a.performanceTradeoffs, n = r;
															if (r === n) {
																if (Array.isArray(e)) {
																	let n = e.length;
																	for (let i = 0; i < n; i++) {
																		let n = r;
																		if (typeof e[i] != `string`) return M.errors = [{
																			instancePath: t + `/considerations/performanceTradeoffs/` + i,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		if (n !== r) break;
																	}
																} else return M.errors = [{
																	instancePath: t + `/considerations/performanceTradeoffs`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var l = n === r;
														} else var l = !0;
														if (l) {
															if (a.ethicalConsiderations !== void 0) {
																let e = a.ethicalConsiderations, i = r;
																if (r === i) {
																	if (Array.isArray(e)) {
																		let i = e.length;
																		for (let a = 0; a < i; a++) {
																			let i = r;
																			if (Fe(e[a], { instancePath: t + `/considerations/ethicalConsiderations/` + a }) || (n = n === null ? Fe.errors : n.concat(Fe.errors), r = n.length), i !== r) break;
																		}
																	} else return M.errors = [{
																		instancePath: t + `/considerations/ethicalConsiderations`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var l = i === r;
															} else var l = !0;
															if (l) {
																if (a.fairnessAssessments !== void 0) {
																	let e = a.fairnessAssessments, i = r;
																	if (r === i) {
																		if (Array.isArray(e)) {
																			let i = e.length;
																			for (let a = 0; a < i; a++) {
																				let i = r;
																				if (Ie(e[a], { instancePath: t + `/considerations/fairnessAssessments/` + a }) || (n = n === null ? Ie.errors : n.concat(Ie.errors), r = n.length), i !== r) break;
																			}
																		} else return M.errors = [{
																			instancePath: t + `/considerations/fairnessAssessments`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var l = i === r;
																} else var l = !0;
															}
														}
													}
												}
											}
										}
									} else return M.errors = [{
										instancePath: t + `/considerations`,
										keyword: `type`,
										params: { type: `object` }
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
												if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
											}
										} else return M.errors = [{
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
		} else return M.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return M.errors = n, r === 0;
}
const Le = {
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
const Re = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const ze = {
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
const Be = {
	type: `string`,
	enum: [
		`EC`,
		`OKP`,
		`RSA`
	]
};
function Ve(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `EC` && e !== `OKP` && e !== `RSA` ? (Ve.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Be.enum }
	}], !1) : (Ve.errors = null, !0) : (Ve.errors = [{
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
						Ve(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? Ve.errors : n.concat(Ve.errors), r = n.length);
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
								params: { allowedValues: ze.allOf[0].then.properties.crv.enum }
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
							Ve(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? Ve.errors : n.concat(Ve.errors), r = n.length);
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
									params: { allowedValues: ze.allOf[1].then.properties.crv.enum }
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
								Ve(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? Ve.errors : n.concat(Ve.errors), r = n.length);
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
			e.kty !== void 0 && (Ve(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? Ve.errors : n.concat(Ve.errors), r = n.length));
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
								params: { allowedValues: Le.properties.algorithm.oneOf[0].enum }
							};
							n === null ? n = [e] : n.push(e), r++;
						}
						var i = d === r;
						i && (l = !0, u = 0);
						let f = r;
						if (r === f && r === f) {
							if (typeof o == `string`) {
								if (!Re.test(o)) {
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
const He = { validate: I };
function I(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let l;
			if (e.type === void 0 && (l = `type`) || e.name === void 0 && (l = `name`)) return I.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: l }
			}], !1;
			{
				let l = r;
				for (let n in e) if (!o.call(d.properties, n)) return I.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (l === r) {
					if (e.type !== void 0) {
						let n = e.type, a = r;
						if (typeof n != `string`) return I.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `application` && n !== `framework` && n !== `library` && n !== `container` && n !== `platform` && n !== `operating-system` && n !== `device` && n !== `device-driver` && n !== `firmware` && n !== `file` && n !== `machine-learning-model` && n !== `data`) return I.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: d.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e[`mime-type`] !== void 0) {
							let n = e[`mime-type`], a = r;
							if (r === a) {
								if (typeof n == `string`) {
									if (!f.test(n)) return I.errors = [{
										instancePath: t + `/mime-type`,
										keyword: `pattern`,
										params: { pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$` }
									}], !1;
								} else return I.errors = [{
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
								m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.supplier !== void 0) {
									let a = r;
									v(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.author !== void 0) {
										let n = r;
										if (typeof e.author != `string`) return I.errors = [{
											instancePath: t + `/author`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.publisher !== void 0) {
											let n = r;
											if (typeof e.publisher != `string`) return I.errors = [{
												instancePath: t + `/publisher`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.group !== void 0) {
												let n = r;
												if (typeof e.group != `string`) return I.errors = [{
													instancePath: t + `/group`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.name !== void 0) {
													let n = r;
													if (typeof e.name != `string`) return I.errors = [{
														instancePath: t + `/name`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.version !== void 0) {
														let n = r;
														if (typeof e.version != `string`) return I.errors = [{
															instancePath: t + `/version`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.description !== void 0) {
															let n = r;
															if (typeof e.description != `string`) return I.errors = [{
																instancePath: t + `/description`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var i = n === r;
														} else var i = !0;
														if (i) {
															if (e.scope !== void 0) {
																let n = e.scope, a = r;
																if (typeof n != `string`) return I.errors = [{
																	instancePath: t + `/scope`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (n !== `required` && n !== `optional` && n !== `excluded`) return I.errors = [{
																	instancePath: t + `/scope`,
																	keyword: `enum`,
																	params: { allowedValues: d.properties.scope.enum }
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
																				if (y(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), e !== r) break;
																			}
																		} else return I.errors = [{
																			instancePath: t + `/hashes`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.licenses !== void 0) {
																		let a = r;
																		C(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
																		var i = a === r;
																	} else var i = !0;
																	if (i) {
																		if (e.copyright !== void 0) {
																			let n = r;
																			if (typeof e.copyright != `string`) return I.errors = [{
																				instancePath: t + `/copyright`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var i = n === r;
																		} else var i = !0;
																		if (i) {
																			if (e.cpe !== void 0) {
																				let n = r;
																				if (typeof e.cpe != `string`) return I.errors = [{
																					instancePath: t + `/cpe`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var i = n === r;
																			} else var i = !0;
																			if (i) {
																				if (e.purl !== void 0) {
																					let n = r;
																					if (typeof e.purl != `string`) return I.errors = [{
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
																							if (typeof e.modified != `boolean`) return I.errors = [{
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
																										for (let e in o) if (e !== `ancestors` && e !== `descendants` && e !== `variants` && e !== `commits` && e !== `patches` && e !== `notes`) return I.errors = [{
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
																															if (He.validate(e[a], { instancePath: t + `/pedigree/ancestors/` + a }) || (n = n === null ? He.validate.errors : n.concat(He.validate.errors), r = n.length), i !== r) break;
																														}
																													} else return I.errors = [{
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
																																if (He.validate(e[a], { instancePath: t + `/pedigree/descendants/` + a }) || (n = n === null ? He.validate.errors : n.concat(He.validate.errors), r = n.length), i !== r) break;
																															}
																														} else return I.errors = [{
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
																																	if (He.validate(e[a], { instancePath: t + `/pedigree/variants/` + a }) || (n = n === null ? He.validate.errors : n.concat(He.validate.errors), r = n.length), i !== r) break;
																																}
																															} else return I.errors = [{
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
																																		if (le(e[a], { instancePath: t + `/pedigree/commits/` + a }) || (n = n === null ? le.errors : n.concat(le.errors), r = n.length), i !== r) break;
																																	}
																																} else return I.errors = [{
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
																																			if (pe(e[a], { instancePath: t + `/pedigree/patches/` + a }) || (n = n === null ? pe.errors : n.concat(pe.errors), r = n.length), i !== r) break;
																																		}
																																	} else return I.errors = [{
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
																																	if (typeof o.notes != `string`) return I.errors = [{
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
																									} else return I.errors = [{
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
																												if (D(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
																											}
																										} else return I.errors = [{
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
																													He.validate(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? He.validate.errors : n.concat(He.validate.errors), r = n.length);
																													var c = e === r;
																													if (!c) break;
																												}
																												if (c && !s(a)) return I.errors = [{
																													instancePath: t + `/components`,
																													keyword: `distinctItems`,
																													params: {}
																												}], !1;
																											} else return I.errors = [{
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
																												A(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
																												var i = a === r;
																											} else var i = !0;
																											if (i) {
																												if (e.modelCard !== void 0) {
																													let a = r;
																													M(e.modelCard, { instancePath: t + `/modelCard` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
																													var i = a === r;
																												} else var i = !0;
																												if (i) {
																													if (e.data !== void 0) {
																														let a = e.data, o = r;
																														if (r === o) {
																															if (Array.isArray(a)) {
																																let e = a.length;
																																for (let i = 0; i < e; i++) {
																																	let e = r;
																																	if (j(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																																}
																															} else return I.errors = [{
																																instancePath: t + `/data`,
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
																																		if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																																	}
																																} else return I.errors = [{
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
				}
			}
		} else return I.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return I.errors = n, r === 0;
}
const Ue = {
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
		trustZone: { type: `string` },
		data: {
			type: `array`,
			items: { $ref: `#/definitions/serviceData` }
		},
		licenses: { $ref: `#/definitions/licenseChoice` },
		externalReferences: {
			type: `array`,
			items: { $ref: `#/definitions/externalReference` }
		},
		services: {
			type: `array`,
			items: { $ref: `#/definitions/service` },
			distinctItems: !0
		},
		releaseNotes: { $ref: `#/definitions/releaseNotes` },
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		},
		signature: { $ref: `#/definitions/signature` }
	}
};
const We = {
	type: `string`,
	enum: [
		`inbound`,
		`outbound`,
		`bi-directional`,
		`unknown`
	]
};
function Ge(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `inbound` && e !== `outbound` && e !== `bi-directional` && e !== `unknown` ? (Ge.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: We.enum }
	}], !1) : (Ge.errors = null, !0) : (Ge.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function L(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let s;
			if (e.flow === void 0 && (s = `flow`) || e.classification === void 0 && (s = `classification`)) return L.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: s }
			}], !1;
			{
				let s = r;
				for (let n in e) if (n !== `flow` && n !== `classification` && n !== `name` && n !== `description` && n !== `governance` && n !== `source` && n !== `destination`) return L.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (s === r) {
					if (e.flow !== void 0) {
						let a = r;
						Ge(e.flow, { instancePath: t + `/flow` }) || (n = n === null ? Ge.errors : n.concat(Ge.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.classification !== void 0) {
							let a = r;
							Oe(e.classification, { instancePath: t + `/classification` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
							var i = a === r;
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
									if (e.governance !== void 0) {
										let a = e.governance, o = r;
										if (!a || typeof a != `object` || Array.isArray(a)) return L.errors = [{
											instancePath: t + `/governance`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										Me(a, { instancePath: t + `/governance` }) || (n = n === null ? Me.errors : n.concat(Me.errors), r = n.length);
										var i = o === r;
									} else var i = !0;
									if (i) {
										if (e.source !== void 0) {
											let o = e.source, s = r;
											if (r === s) {
												if (Array.isArray(o)) {
													let e = o.length;
													for (let i = 0; i < e; i++) {
														let e = o[i], s = r, c = r, l = !1, u = r;
														if (r === u && r === u) {
															if (typeof e == `string`) {
																if (!_.test(e)) {
																	let e = {
																		instancePath: t + `/source/` + i,
																		keyword: `format`,
																		params: { format: `iri-reference` }
																	};
																	n === null ? n = [e] : n.push(e), r++;
																}
															} else {
																let e = {
																	instancePath: t + `/source/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																};
																n === null ? n = [e] : n.push(e), r++;
															}
														}
														var a = u === r;
														if (l ||= a, !l) {
															let o = r;
															E(e, { instancePath: t + `/source/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
															var a = o === r;
															l ||= a;
														}
														if (l) r = c, n !== null && (c ? n.length = c : n = null);
														else {
															let e = {
																instancePath: t + `/source/` + i,
																keyword: `anyOf`,
																params: {}
															};
															return n === null ? n = [e] : n.push(e), r++, L.errors = n, !1;
														}
														if (s !== r) break;
													}
												} else return L.errors = [{
													instancePath: t + `/source`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = s === r;
										} else var i = !0;
										if (i) {
											if (e.destination !== void 0) {
												let a = e.destination, s = r;
												if (r === s) {
													if (Array.isArray(a)) {
														let e = a.length;
														for (let i = 0; i < e; i++) {
															let e = a[i], s = r, c = r, l = !1, u = r;
															if (r === u && r === u) {
																if (typeof e == `string`) {
																	if (!_.test(e)) {
																		let e = {
																			instancePath: t + `/destination/` + i,
																			keyword: `format`,
																			params: { format: `iri-reference` }
																		};
																		n === null ? n = [e] : n.push(e), r++;
																	}
																} else {
																	let e = {
																		instancePath: t + `/destination/` + i,
																		keyword: `type`,
																		params: { type: `string` }
																	};
																	n === null ? n = [e] : n.push(e), r++;
																}
															}
															var o = u === r;
															if (l ||= o, !l) {
																let a = r;
																E(e, { instancePath: t + `/destination/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																var o = a === r;
																l ||= o;
															}
															if (l) r = c, n !== null && (c ? n.length = c : n = null);
															else {
																let e = {
																	instancePath: t + `/destination/` + i,
																	keyword: `anyOf`,
																	params: {}
																};
																return n === null ? n = [e] : n.push(e), r++, L.errors = n, !1;
															}
															if (s !== r) break;
														}
													} else return L.errors = [{
														instancePath: t + `/destination`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = s === r;
											} else var i = !0;
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
const Ke = { validate: R };
function R(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.name === void 0 && (c = `name`)) return R.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(Ue.properties, n)) return R.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.provider !== void 0) {
							let a = r;
							v(e.provider, { instancePath: t + `/provider` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.group !== void 0) {
								let n = r;
								if (typeof e.group != `string`) return R.errors = [{
									instancePath: t + `/group`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.name !== void 0) {
									let n = r;
									if (typeof e.name != `string`) return R.errors = [{
										instancePath: t + `/name`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.version !== void 0) {
										let n = r;
										if (typeof e.version != `string`) return R.errors = [{
											instancePath: t + `/version`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.description !== void 0) {
											let n = r;
											if (typeof e.description != `string`) return R.errors = [{
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
																	if (!_.test(e)) return R.errors = [{
																		instancePath: t + `/endpoints/` + i,
																		keyword: `format`,
																		params: { format: `iri-reference` }
																	}], !1;
																} else return R.errors = [{
																	instancePath: t + `/endpoints/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															if (a !== r) break;
														}
													} else return R.errors = [{
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
													if (typeof e.authenticated != `boolean`) return R.errors = [{
														instancePath: t + `/authenticated`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e[`x-trust-boundary`] !== void 0) {
														let n = r;
														if (typeof e[`x-trust-boundary`] != `boolean`) return R.errors = [{
															instancePath: t + `/x-trust-boundary`,
															keyword: `type`,
															params: { type: `boolean` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.trustZone !== void 0) {
															let n = r;
															if (typeof e.trustZone != `string`) return R.errors = [{
																instancePath: t + `/trustZone`,
																keyword: `type`,
																params: { type: `string` }
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
																			if (L(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length), e !== r) break;
																		}
																	} else return R.errors = [{
																		instancePath: t + `/data`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var i = o === r;
															} else var i = !0;
															if (i) {
																if (e.licenses !== void 0) {
																	let a = r;
																	C(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.externalReferences !== void 0) {
																		let a = e.externalReferences, o = r;
																		if (r === o) {
																			if (Array.isArray(a)) {
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					if (D(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
																				}
																			} else return R.errors = [{
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
																						Ke.validate(o[i], { instancePath: t + `/services/` + i }) || (n = n === null ? Ke.validate.errors : n.concat(Ke.validate.errors), r = n.length);
																						var a = e === r;
																						if (!a) break;
																					}
																					if (a && !s(o)) return R.errors = [{
																						instancePath: t + `/services`,
																						keyword: `distinctItems`,
																						params: {}
																					}], !1;
																				} else return R.errors = [{
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
																				A(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
																								if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																							}
																						} else return R.errors = [{
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
		} else return R.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return R.errors = n, r === 0;
}
function z(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `vendor` && n !== `name` && n !== `version` && n !== `hashes` && n !== `externalReferences`) return z.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.vendor !== void 0) {
					let n = r;
					if (typeof e.vendor != `string`) return z.errors = [{
						instancePath: t + `/vendor`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return z.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.version !== void 0) {
							let n = r;
							if (typeof e.version != `string`) return z.errors = [{
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
											if (y(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), e !== r) break;
										}
									} else return z.errors = [{
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
												if (D(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
											}
										} else return z.errors = [{
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
		} else return z.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return z.errors = n, r === 0;
}
function qe(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let h = r;
			for (let n in e) if (!o.call(l.properties, n)) return qe.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (h === r) {
				if (e.timestamp !== void 0) {
					let n = e.timestamp, a = r;
					if (r === a && r === a) {
						if (typeof n == `string`) {
							if (!u.test(n)) return qe.errors = [{
								instancePath: t + `/timestamp`,
								keyword: `format`,
								params: { format: `date-time` }
							}], !1;
						} else return qe.errors = [{
							instancePath: t + `/timestamp`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
					}
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.lifecycles !== void 0) {
						let o = e.lifecycles, s = r;
						if (r === s) {
							if (Array.isArray(o)) {
								let e = o.length;
								for (let i = 0; i < e; i++) {
									let e = o[i], s = r;
									if (!e || typeof e != `object` || Array.isArray(e)) return qe.errors = [{
										instancePath: t + `/lifecycles/` + i,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									let u = r, d = !1, f = null, p = r;
									if (e && typeof e == `object` && !Array.isArray(e)) {
										let a;
										if (e.phase === void 0 && (a = `phase`)) {
											let e = {
												instancePath: t + `/lifecycles/` + i,
												keyword: `required`,
												params: { missingProperty: a }
											};
											n === null ? n = [e] : n.push(e), r++;
										} else {
											let a = r;
											for (let a in e) if (a !== `phase`) {
												let e = {
													instancePath: t + `/lifecycles/` + i,
													keyword: `additionalProperties`,
													params: { additionalProperty: a }
												};
												n === null ? n = [e] : n.push(e), r++;
												break;
											}
											if (a === r && e.phase !== void 0) {
												let a = e.phase;
												if (typeof a != `string`) {
													let e = {
														instancePath: t + `/lifecycles/` + i + `/phase`,
														keyword: `type`,
														params: { type: `string` }
													};
													n === null ? n = [e] : n.push(e), r++;
												}
												if (a !== `design` && a !== `pre-build` && a !== `build` && a !== `post-build` && a !== `operations` && a !== `discovery` && a !== `decommission`) {
													let e = {
														instancePath: t + `/lifecycles/` + i + `/phase`,
														keyword: `enum`,
														params: { allowedValues: l.properties.lifecycles.items.oneOf[0].properties.phase.enum }
													};
													n === null ? n = [e] : n.push(e), r++;
												}
											}
										}
									}
									var a = p === r;
									a && (d = !0, f = 0);
									let m = r;
									if (e && typeof e == `object` && !Array.isArray(e)) {
										let a;
										if (e.name === void 0 && (a = `name`)) {
											let e = {
												instancePath: t + `/lifecycles/` + i,
												keyword: `required`,
												params: { missingProperty: a }
											};
											n === null ? n = [e] : n.push(e), r++;
										} else {
											let a = r;
											for (let a in e) if (a !== `name` && a !== `description`) {
												let e = {
													instancePath: t + `/lifecycles/` + i,
													keyword: `additionalProperties`,
													params: { additionalProperty: a }
												};
												n === null ? n = [e] : n.push(e), r++;
												break;
											}
											if (a === r) {
												if (e.name !== void 0) {
													let a = r;
													if (typeof e.name != `string`) {
														let e = {
															instancePath: t + `/lifecycles/` + i + `/name`,
															keyword: `type`,
															params: { type: `string` }
														};
														n === null ? n = [e] : n.push(e), r++;
													}
													var c = a === r;
												} else var c = !0;
												if (c) {
													if (e.description !== void 0) {
														let a = r;
														if (typeof e.description != `string`) {
															let e = {
																instancePath: t + `/lifecycles/` + i + `/description`,
																keyword: `type`,
																params: { type: `string` }
															};
															n === null ? n = [e] : n.push(e), r++;
														}
														var c = a === r;
													} else var c = !0;
												}
											}
										}
									}
									var a = m === r;
									if (a && d ? (d = !1, f = [f, 1]) : a && (d = !0, f = 1), d) r = u, n !== null && (u ? n.length = u : n = null);
									else {
										let e = {
											instancePath: t + `/lifecycles/` + i,
											keyword: `oneOf`,
											params: { passingSchemas: f }
										};
										return n === null ? n = [e] : n.push(e), r++, qe.errors = n, !1;
									}
									if (s !== r) break;
								}
							} else return qe.errors = [{
								instancePath: t + `/lifecycles`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = s === r;
					} else var i = !0;
					if (i) {
						if (e.tools !== void 0) {
							let a = e.tools, o = r, c = r, l = !1, u = null, h = r;
							if (r === h) {
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e = r;
									for (let e in a) if (e !== `components` && e !== `services`) {
										let i = {
											instancePath: t + `/tools`,
											keyword: `additionalProperties`,
											params: { additionalProperty: e }
										};
										n === null ? n = [i] : n.push(i), r++;
										break;
									}
									if (e === r) {
										if (a.components !== void 0) {
											let e = a.components, i = r;
											if (r === i) {
												if (Array.isArray(e)) {
													var d = !0;
													let i = e.length;
													for (let a = 0; a < i; a++) {
														let i = r;
														I(e[a], { instancePath: t + `/tools/components/` + a }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
														var d = i === r;
														if (!d) break;
													}
													if (d && !s(e)) {
														let e = {
															instancePath: t + `/tools/components`,
															keyword: `distinctItems`,
															params: {}
														};
														n === null ? n = [e] : n.push(e), r++;
													}
												} else {
													let e = {
														instancePath: t + `/tools/components`,
														keyword: `type`,
														params: { type: `array` }
													};
													n === null ? n = [e] : n.push(e), r++;
												}
											}
											var f = i === r;
										} else var f = !0;
										if (f) {
											if (a.services !== void 0) {
												let e = a.services, i = r;
												if (r === i) {
													if (Array.isArray(e)) {
														var p = !0;
														let i = e.length;
														for (let a = 0; a < i; a++) {
															let i = r;
															R(e[a], { instancePath: t + `/tools/services/` + a }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
															var p = i === r;
															if (!p) break;
														}
														if (p && !s(e)) {
															let e = {
																instancePath: t + `/tools/services`,
																keyword: `distinctItems`,
																params: {}
															};
															n === null ? n = [e] : n.push(e), r++;
														}
													} else {
														let e = {
															instancePath: t + `/tools/services`,
															keyword: `type`,
															params: { type: `array` }
														};
														n === null ? n = [e] : n.push(e), r++;
													}
												}
												var f = i === r;
											} else var f = !0;
										}
									}
								} else {
									let e = {
										instancePath: t + `/tools`,
										keyword: `type`,
										params: { type: `object` }
									};
									n === null ? n = [e] : n.push(e), r++;
								}
							}
							var m = h === r;
							m && (l = !0, u = 0);
							let g = r;
							if (r === g) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (z(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length), e !== r) break;
									}
								} else {
									let e = {
										instancePath: t + `/tools`,
										keyword: `type`,
										params: { type: `array` }
									};
									n === null ? n = [e] : n.push(e), r++;
								}
							}
							var m = g === r;
							if (m && l ? (l = !1, u = [u, 1]) : m && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
							else {
								let e = {
									instancePath: t + `/tools`,
									keyword: `oneOf`,
									params: { passingSchemas: u }
								};
								return n === null ? n = [e] : n.push(e), r++, qe.errors = n, !1;
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
											if (g(a[i], { instancePath: t + `/authors/` + i }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), e !== r) break;
										}
									} else return qe.errors = [{
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
									I(e.component, { instancePath: t + `/component` }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.manufacture !== void 0) {
										let a = r;
										v(e.manufacture, { instancePath: t + `/manufacture` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.supplier !== void 0) {
											let a = r;
											v(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.licenses !== void 0) {
												let a = r;
												C(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
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
																if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
															}
														} else return qe.errors = [{
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
		} else return qe.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return qe.errors = n, r === 0;
}
function B(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.ref === void 0 && (o = `ref`)) return B.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `ref` && n !== `dependsOn`) return B.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.ref !== void 0) {
						let a = r;
						O(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
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
										O(o[i], { instancePath: t + `/dependsOn/` + i }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(o)) return B.errors = [{
										instancePath: t + `/dependsOn`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return B.errors = [{
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
		} else return B.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return B.errors = n, r === 0;
}
const Je = {
	type: `string`,
	enum: [
		`complete`,
		`incomplete`,
		`incomplete_first_party_only`,
		`incomplete_first_party_proprietary_only`,
		`incomplete_first_party_opensource_only`,
		`incomplete_third_party_only`,
		`incomplete_third_party_proprietary_only`,
		`incomplete_third_party_opensource_only`,
		`unknown`,
		`not_specified`
	]
};
function Ye(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `complete` && e !== `incomplete` && e !== `incomplete_first_party_only` && e !== `incomplete_first_party_proprietary_only` && e !== `incomplete_first_party_opensource_only` && e !== `incomplete_third_party_only` && e !== `incomplete_third_party_proprietary_only` && e !== `incomplete_third_party_opensource_only` && e !== `unknown` && e !== `not_specified` ? (Ye.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Je.enum }
	}], !1) : (Ye.errors = null, !0) : (Ye.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function Xe(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let u;
			if (e.aggregate === void 0 && (u = `aggregate`)) return Xe.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: u }
			}], !1;
			{
				let u = r;
				for (let n in e) if (n !== `bom-ref` && n !== `aggregate` && n !== `assemblies` && n !== `dependencies` && n !== `vulnerabilities` && n !== `signature`) return Xe.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (u === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.aggregate !== void 0) {
							let a = r;
							Ye(e.aggregate, { instancePath: t + `/aggregate` }) || (n = n === null ? Ye.errors : n.concat(Ye.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.assemblies !== void 0) {
								let c = e.assemblies, l = r;
								if (r === l) {
									if (Array.isArray(c)) {
										var a = !0;
										let e = c.length;
										for (let i = 0; i < e; i++) {
											let e = c[i], s = r, l = r, u = !1, d = r;
											O(e, { instancePath: t + `/assemblies/` + i }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
											var o = d === r;
											if (u ||= o, !u) {
												let a = r;
												E(e, { instancePath: t + `/assemblies/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
												var o = a === r;
												u ||= o;
											}
											if (u) r = l, n !== null && (l ? n.length = l : n = null);
											else {
												let e = {
													instancePath: t + `/assemblies/` + i,
													keyword: `anyOf`,
													params: {}
												};
												return n === null ? n = [e] : n.push(e), r++, Xe.errors = n, !1;
											}
											var a = s === r;
											if (!a) break;
										}
										if (a && !s(c)) return Xe.errors = [{
											instancePath: t + `/assemblies`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return Xe.errors = [{
										instancePath: t + `/assemblies`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = l === r;
							} else var i = !0;
							if (i) {
								if (e.dependencies !== void 0) {
									let n = e.dependencies, a = r;
									if (r === a) {
										if (Array.isArray(n)) {
											var c = !0;
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (typeof n[i] != `string`) return Xe.errors = [{
													instancePath: t + `/dependencies/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var c = e === r;
												if (!c) break;
											}
											if (c && !s(n)) return Xe.errors = [{
												instancePath: t + `/dependencies`,
												keyword: `distinctItems`,
												params: {}
											}], !1;
										} else return Xe.errors = [{
											instancePath: t + `/dependencies`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.vulnerabilities !== void 0) {
										let n = e.vulnerabilities, a = r;
										if (r === a) {
											if (Array.isArray(n)) {
												var l = !0;
												let e = n.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													if (typeof n[i] != `string`) return Xe.errors = [{
														instancePath: t + `/vulnerabilities/` + i,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var l = e === r;
													if (!l) break;
												}
												if (l && !s(n)) return Xe.errors = [{
													instancePath: t + `/vulnerabilities`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return Xe.errors = [{
												instancePath: t + `/vulnerabilities`,
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
				}
			}
		} else return Xe.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Xe.errors = n, r === 0;
}
const Ze = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		id: { type: `string` },
		source: { $ref: `#/definitions/vulnerabilitySource` },
		references: {
			type: `array`,
			items: {
				type: `object`,
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
			items: { $ref: `#/definitions/rating` }
		},
		cwes: {
			type: `array`,
			items: { $ref: `#/definitions/cwe` }
		},
		description: { type: `string` },
		detail: { type: `string` },
		recommendation: { type: `string` },
		workaround: { type: `string` },
		proofOfConcept: {
			type: `object`,
			properties: {
				reproductionSteps: { type: `string` },
				environment: { type: `string` },
				supportingMaterial: {
					type: `array`,
					items: { $ref: `#/definitions/attachment` }
				}
			}
		},
		advisories: {
			type: `array`,
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
		rejected: {
			type: `string`,
			format: `date-time`
		},
		credits: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				organizations: {
					type: `array`,
					items: { $ref: `#/definitions/organizationalEntity` }
				},
				individuals: {
					type: `array`,
					items: { $ref: `#/definitions/organizationalContact` }
				}
			}
		},
		tools: { oneOf: [{
			type: `object`,
			additionalProperties: !1,
			properties: {
				components: {
					type: `array`,
					items: { $ref: `#/definitions/component` },
					distinctItems: !0
				},
				services: {
					type: `array`,
					items: { $ref: `#/definitions/service` },
					distinctItems: !0
				}
			}
		}, {
			type: `array`,
			items: { $ref: `#/definitions/tool` }
		}] },
		analysis: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				state: { $ref: `#/definitions/impactAnalysisState` },
				justification: { $ref: `#/definitions/impactAnalysisJustification` },
				response: {
					type: `array`,
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
				detail: { type: `string` },
				firstIssued: {
					type: `string`,
					format: `date-time`
				},
				lastUpdated: {
					type: `string`,
					format: `date-time`
				}
			}
		},
		affects: {
			type: `array`,
			distinctItems: !0,
			items: {
				type: `object`,
				required: [`ref`],
				additionalProperties: !1,
				properties: {
					ref: { anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }] },
					versions: {
						type: `array`,
						items: {
							type: `object`,
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
			items: { $ref: `#/definitions/property` }
		}
	}
};
function V(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `url` && n !== `name`) return V.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.url !== void 0) {
			if (typeof e.url != `string`) return V.errors = [{
				instancePath: t + `/url`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return V.errors = [{
					instancePath: t + `/name`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return V.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return V.errors = null, !0;
}
const Qe = {
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
function $e(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `critical` && e !== `high` && e !== `medium` && e !== `low` && e !== `info` && e !== `none` && e !== `unknown` ? ($e.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Qe.enum }
	}], !1) : ($e.errors = null, !0) : ($e.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const et = {
	type: `string`,
	enum: [
		`CVSSv2`,
		`CVSSv3`,
		`CVSSv31`,
		`CVSSv4`,
		`OWASP`,
		`SSVC`,
		`other`
	]
};
function tt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `CVSSv2` && e !== `CVSSv3` && e !== `CVSSv31` && e !== `CVSSv4` && e !== `OWASP` && e !== `SSVC` && e !== `other` ? (tt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: et.enum }
	}], !1) : (tt.errors = null, !0) : (tt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function nt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `source` && n !== `score` && n !== `severity` && n !== `method` && n !== `vector` && n !== `justification`) return nt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.source !== void 0) {
					let a = r;
					V(e.source, { instancePath: t + `/source` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.score !== void 0) {
						let n = r;
						if (typeof e.score != `number`) return nt.errors = [{
							instancePath: t + `/score`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.severity !== void 0) {
							let a = r;
							$e(e.severity, { instancePath: t + `/severity` }) || (n = n === null ? $e.errors : n.concat($e.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.method !== void 0) {
								let a = r;
								tt(e.method, { instancePath: t + `/method` }) || (n = n === null ? tt.errors : n.concat(tt.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.vector !== void 0) {
									let n = r;
									if (typeof e.vector != `string`) return nt.errors = [{
										instancePath: t + `/vector`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.justification !== void 0) {
										let n = r;
										if (typeof e.justification != `string`) return nt.errors = [{
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
		} else return nt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return nt.errors = n, r === 0;
}
function rt(e, { instancePath: t = `` } = {}) {
	return typeof e != `number` || e % 1 || isNaN(e) ? (rt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `integer` }
	}], !1) : typeof e == `number` && (e < 1 || isNaN(e)) ? (rt.errors = [{
		instancePath: t,
		keyword: `minimum`,
		params: {
			comparison: `>=`,
			limit: 1
		}
	}], !1) : (rt.errors = null, !0);
}
function it(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.url === void 0 && (r = `url`)) return it.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `title` && n !== `url`) return it.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.title !== void 0) {
			if (typeof e.title != `string`) return it.errors = [{
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
					if (!_.test(r)) return it.errors = [{
						instancePath: t + `/url`,
						keyword: `format`,
						params: { format: `iri-reference` }
					}], !1;
				} else return it.errors = [{
					instancePath: t + `/url`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return it.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return it.errors = null, !0;
}
const at = {
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
function ot(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `resolved` && e !== `resolved_with_pedigree` && e !== `exploitable` && e !== `in_triage` && e !== `false_positive` && e !== `not_affected` ? (ot.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: at.enum }
	}], !1) : (ot.errors = null, !0) : (ot.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const st = {
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
function ct(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `code_not_present` && e !== `code_not_reachable` && e !== `requires_configuration` && e !== `requires_dependency` && e !== `requires_environment` && e !== `protected_by_compiler` && e !== `protected_at_runtime` && e !== `protected_at_perimeter` && e !== `protected_by_mitigating_control` ? (ct.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: st.enum }
	}], !1) : (ct.errors = null, !0) : (ct.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function lt(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (p(e) > 1024) return lt.errors = [{
			instancePath: t,
			keyword: `maxLength`,
			params: { limit: 1024 }
		}], !1;
		if (p(e) < 1) return lt.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return lt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return lt.errors = null, !0;
}
function ut(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (p(e) > 1024) return ut.errors = [{
			instancePath: t,
			keyword: `maxLength`,
			params: { limit: 1024 }
		}], !1;
		if (p(e) < 1) return ut.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return ut.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return ut.errors = null, !0;
}
const dt = {
	type: `string`,
	enum: [
		`affected`,
		`unaffected`,
		`unknown`
	]
};
function ft(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `affected` && e !== `unaffected` && e !== `unknown` ? (ft.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: dt.enum }
	}], !1) : (ft.errors = null, !0) : (ft.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function H(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let ie = r;
			for (let n in e) if (!o.call(Ze.properties, n)) return H.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (ie === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.id !== void 0) {
						let n = r;
						if (typeof e.id != `string`) return H.errors = [{
							instancePath: t + `/id`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.source !== void 0) {
							let a = r;
							V(e.source, { instancePath: t + `/source` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
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
											if (r === s) {
												if (e && typeof e == `object` && !Array.isArray(e)) {
													let o;
													if (e.id === void 0 && (o = `id`) || e.source === void 0 && (o = `source`)) return H.errors = [{
														instancePath: t + `/references/` + i,
														keyword: `required`,
														params: { missingProperty: o }
													}], !1;
													{
														let o = r;
														for (let n in e) if (n !== `id` && n !== `source`) return H.errors = [{
															instancePath: t + `/references/` + i,
															keyword: `additionalProperties`,
															params: { additionalProperty: n }
														}], !1;
														if (o === r) {
															if (e.id !== void 0) {
																let n = r;
																if (typeof e.id != `string`) return H.errors = [{
																	instancePath: t + `/references/` + i + `/id`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																var a = n === r;
															} else var a = !0;
															if (a) {
																if (e.source !== void 0) {
																	let o = r;
																	V(e.source, { instancePath: t + `/references/` + i + `/source` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
																	var a = o === r;
																} else var a = !0;
															}
														}
													}
												} else return H.errors = [{
													instancePath: t + `/references/` + i,
													keyword: `type`,
													params: { type: `object` }
												}], !1;
											}
											if (s !== r) break;
										}
									} else return H.errors = [{
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
												if (nt(a[i], { instancePath: t + `/ratings/` + i }) || (n = n === null ? nt.errors : n.concat(nt.errors), r = n.length), e !== r) break;
											}
										} else return H.errors = [{
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
													if (rt(a[i], { instancePath: t + `/cwes/` + i }) || (n = n === null ? rt.errors : n.concat(rt.errors), r = n.length), e !== r) break;
												}
											} else return H.errors = [{
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
											if (typeof e.description != `string`) return H.errors = [{
												instancePath: t + `/description`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.detail !== void 0) {
												let n = r;
												if (typeof e.detail != `string`) return H.errors = [{
													instancePath: t + `/detail`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.recommendation !== void 0) {
													let n = r;
													if (typeof e.recommendation != `string`) return H.errors = [{
														instancePath: t + `/recommendation`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.workaround !== void 0) {
														let n = r;
														if (typeof e.workaround != `string`) return H.errors = [{
															instancePath: t + `/workaround`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.proofOfConcept !== void 0) {
															let a = e.proofOfConcept, o = r;
															if (r === o) {
																if (a && typeof a == `object` && !Array.isArray(a)) {
																	if (a.reproductionSteps !== void 0) {
																		let e = r;
																		if (typeof a.reproductionSteps != `string`) return H.errors = [{
																			instancePath: t + `/proofOfConcept/reproductionSteps`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var c = e === r;
																	} else var c = !0;
																	if (c) {
																		if (a.environment !== void 0) {
																			let e = r;
																			if (typeof a.environment != `string`) return H.errors = [{
																				instancePath: t + `/proofOfConcept/environment`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var c = e === r;
																		} else var c = !0;
																		if (c) {
																			if (a.supportingMaterial !== void 0) {
																				let e = a.supportingMaterial, i = r;
																				if (r === i) {
																					if (Array.isArray(e)) {
																						let i = e.length;
																						for (let a = 0; a < i; a++) {
																							let i = r;
																							if (b(e[a], { instancePath: t + `/proofOfConcept/supportingMaterial/` + a }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length), i !== r) break;
																						}
																					} else return H.errors = [{
																						instancePath: t + `/proofOfConcept/supportingMaterial`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																				}
																				var c = i === r;
																			} else var c = !0;
																		}
																	}
																} else return H.errors = [{
																	instancePath: t + `/proofOfConcept`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.advisories !== void 0) {
																let a = e.advisories, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			if (it(a[i], { instancePath: t + `/advisories/` + i }) || (n = n === null ? it.errors : n.concat(it.errors), r = n.length), e !== r) break;
																		}
																	} else return H.errors = [{
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
																			if (!u.test(n)) return H.errors = [{
																				instancePath: t + `/created`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return H.errors = [{
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
																				if (!u.test(n)) return H.errors = [{
																					instancePath: t + `/published`,
																					keyword: `format`,
																					params: { format: `date-time` }
																				}], !1;
																			} else return H.errors = [{
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
																					if (!u.test(n)) return H.errors = [{
																						instancePath: t + `/updated`,
																						keyword: `format`,
																						params: { format: `date-time` }
																					}], !1;
																				} else return H.errors = [{
																					instancePath: t + `/updated`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																			}
																			var i = a === r;
																		} else var i = !0;
																		if (i) {
																			if (e.rejected !== void 0) {
																				let n = e.rejected, a = r;
																				if (r === a && r === a) {
																					if (typeof n == `string`) {
																						if (!u.test(n)) return H.errors = [{
																							instancePath: t + `/rejected`,
																							keyword: `format`,
																							params: { format: `date-time` }
																						}], !1;
																					} else return H.errors = [{
																						instancePath: t + `/rejected`,
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
																							for (let e in a) if (e !== `organizations` && e !== `individuals`) return H.errors = [{
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
																												if (v(e[a], { instancePath: t + `/credits/organizations/` + a }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length), i !== r) break;
																											}
																										} else return H.errors = [{
																											instancePath: t + `/credits/organizations`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var l = i === r;
																								} else var l = !0;
																								if (l) {
																									if (a.individuals !== void 0) {
																										let e = a.individuals, i = r;
																										if (r === i) {
																											if (Array.isArray(e)) {
																												let i = e.length;
																												for (let a = 0; a < i; a++) {
																													let i = r;
																													if (g(e[a], { instancePath: t + `/credits/individuals/` + a }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), i !== r) break;
																												}
																											} else return H.errors = [{
																												instancePath: t + `/credits/individuals`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var l = i === r;
																									} else var l = !0;
																								}
																							}
																						} else return H.errors = [{
																							instancePath: t + `/credits`,
																							keyword: `type`,
																							params: { type: `object` }
																						}], !1;
																					}
																					var i = o === r;
																				} else var i = !0;
																				if (i) {
																					if (e.tools !== void 0) {
																						let a = e.tools, o = r, c = r, l = !1, u = null, m = r;
																						if (r === m) {
																							if (a && typeof a == `object` && !Array.isArray(a)) {
																								let e = r;
																								for (let e in a) if (e !== `components` && e !== `services`) {
																									let i = {
																										instancePath: t + `/tools`,
																										keyword: `additionalProperties`,
																										params: { additionalProperty: e }
																									};
																									n === null ? n = [i] : n.push(i), r++;
																									break;
																								}
																								if (e === r) {
																									if (a.components !== void 0) {
																										let e = a.components, i = r;
																										if (r === i) {
																											if (Array.isArray(e)) {
																												var d = !0;
																												let i = e.length;
																												for (let a = 0; a < i; a++) {
																													let i = r;
																													I(e[a], { instancePath: t + `/tools/components/` + a }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
																													var d = i === r;
																													if (!d) break;
																												}
																												if (d && !s(e)) {
																													let e = {
																														instancePath: t + `/tools/components`,
																														keyword: `distinctItems`,
																														params: {}
																													};
																													n === null ? n = [e] : n.push(e), r++;
																												}
																											} else {
																												let e = {
																													instancePath: t + `/tools/components`,
																													keyword: `type`,
																													params: { type: `array` }
																												};
																												n === null ? n = [e] : n.push(e), r++;
																											}
																										}
																										var f = i === r;
																									} else var f = !0;
																									if (f) {
																										if (a.services !== void 0) {
																											let e = a.services, i = r;
																											if (r === i) {
																												if (Array.isArray(e)) {
																													var p = !0;
																													let i = e.length;
																													for (let a = 0; a < i; a++) {
																														let i = r;
																														R(e[a], { instancePath: t + `/tools/services/` + a }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
																														var p = i === r;
																														if (!p) break;
																													}
																													if (p && !s(e)) {
																														let e = {
																															instancePath: t + `/tools/services`,
																															keyword: `distinctItems`,
																															params: {}
																														};
																														n === null ? n = [e] : n.push(e), r++;
																													}
																												} else {
																													let e = {
																														instancePath: t + `/tools/services`,
																														keyword: `type`,
																														params: { type: `array` }
																													};
																													n === null ? n = [e] : n.push(e), r++;
																												}
																											}
																											var f = i === r;
																										} else var f = !0;
																									}
																								}
																							} else {
																								let e = {
																									instancePath: t + `/tools`,
																									keyword: `type`,
																									params: { type: `object` }
																								};
																								n === null ? n = [e] : n.push(e), r++;
																							}
																						}
																						var h = m === r;
																						h && (l = !0, u = 0);
																						let g = r;
																						if (r === g) {
																							if (Array.isArray(a)) {
																								let e = a.length;
																								for (let i = 0; i < e; i++) {
																									let e = r;
																									if (z(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length), e !== r) break;
																								}
																							} else {
																								let e = {
																									instancePath: t + `/tools`,
																									keyword: `type`,
																									params: { type: `array` }
																								};
																								n === null ? n = [e] : n.push(e), r++;
																							}
																						}
																						var h = g === r;
																						if (h && l ? (l = !1, u = [u, 1]) : h && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																						else {
																							let e = {
																								instancePath: t + `/tools`,
																								keyword: `oneOf`,
																								params: { passingSchemas: u }
																							};
																							return n === null ? n = [e] : n.push(e), r++, H.errors = n, !1;
																						}
																						var i = o === r;
																					} else var i = !0;
																					if (i) {
																						if (e.analysis !== void 0) {
																							let a = e.analysis, o = r;
																							if (r === o) {
																								if (a && typeof a == `object` && !Array.isArray(a)) {
																									let e = r;
																									for (let e in a) if (e !== `state` && e !== `justification` && e !== `response` && e !== `detail` && e !== `firstIssued` && e !== `lastUpdated`) return H.errors = [{
																										instancePath: t + `/analysis`,
																										keyword: `additionalProperties`,
																										params: { additionalProperty: e }
																									}], !1;
																									if (e === r) {
																										if (a.state !== void 0) {
																											let e = r;
																											ot(a.state, { instancePath: t + `/analysis/state` }) || (n = n === null ? ot.errors : n.concat(ot.errors), r = n.length);
																											var _ = e === r;
																										} else var _ = !0;
																										if (_) {
																											if (a.justification !== void 0) {
																												let e = r;
																												ct(a.justification, { instancePath: t + `/analysis/justification` }) || (n = n === null ? ct.errors : n.concat(ct.errors), r = n.length);
																												var _ = e === r;
																											} else var _ = !0;
																											if (_) {
																												if (a.response !== void 0) {
																													let e = a.response, n = r;
																													if (r === n) {
																														if (Array.isArray(e)) {
																															let n = e.length;
																															for (let i = 0; i < n; i++) {
																																let n = e[i], a = r;
																																if (typeof n != `string`) return H.errors = [{
																																	instancePath: t + `/analysis/response/` + i,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																																if (n !== `can_not_fix` && n !== `will_not_fix` && n !== `update` && n !== `rollback` && n !== `workaround_available`) return H.errors = [{
																																	instancePath: t + `/analysis/response/` + i,
																																	keyword: `enum`,
																																	params: { allowedValues: Ze.properties.analysis.properties.response.items.enum }
																																}], !1;
																																if (a !== r) break;
																															}
																														} else return H.errors = [{
																															instancePath: t + `/analysis/response`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var _ = n === r;
																												} else var _ = !0;
																												if (_) {
																													if (a.detail !== void 0) {
																														let e = r;
																														if (typeof a.detail != `string`) return H.errors = [{
																															instancePath: t + `/analysis/detail`,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														var _ = e === r;
																													} else var _ = !0;
																													if (_) {
																														if (a.firstIssued !== void 0) {
																															let e = a.firstIssued, n = r;
																															if (r === n && r === n) {
																																if (typeof e == `string`) {
																																	if (!u.test(e)) return H.errors = [{
																																		instancePath: t + `/analysis/firstIssued`,
																																		keyword: `format`,
																																		params: { format: `date-time` }
																																	}], !1;
																																} else return H.errors = [{
																																	instancePath: t + `/analysis/firstIssued`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																															}
																															var _ = n === r;
																														} else var _ = !0;
																														if (_) {
																															if (a.lastUpdated !== void 0) {
																																let e = a.lastUpdated, n = r;
																																if (r === n && r === n) {
																																	if (typeof e == `string`) {
																																		if (!u.test(e)) return H.errors = [{
																																			instancePath: t + `/analysis/lastUpdated`,
																																			keyword: `format`,
																																			params: { format: `date-time` }
																																		}], !1;
																																	} else return H.errors = [{
																																		instancePath: t + `/analysis/lastUpdated`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	}], !1;
																																}
																																var _ = n === r;
																															} else var _ = !0;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else return H.errors = [{
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
																										var ee = !0;
																										let e = a.length;
																										for (let i = 0; i < e; i++) {
																											let e = a[i], o = r;
																											if (r === o) {
																												if (e && typeof e == `object` && !Array.isArray(e)) {
																													let a;
																													if (e.ref === void 0 && (a = `ref`)) return H.errors = [{
																														instancePath: t + `/affects/` + i,
																														keyword: `required`,
																														params: { missingProperty: a }
																													}], !1;
																													{
																														let a = r;
																														for (let n in e) if (n !== `ref` && n !== `versions`) return H.errors = [{
																															instancePath: t + `/affects/` + i,
																															keyword: `additionalProperties`,
																															params: { additionalProperty: n }
																														}], !1;
																														if (a === r) {
																															if (e.ref !== void 0) {
																																let a = e.ref, o = r, s = r, c = !1, l = r;
																																O(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
																																var te = l === r;
																																if (c ||= te, !c) {
																																	let e = r;
																																	E(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																	var te = e === r;
																																	c ||= te;
																																}
																																if (c) r = s, n !== null && (s ? n.length = s : n = null);
																																else {
																																	let e = {
																																		instancePath: t + `/affects/` + i + `/ref`,
																																		keyword: `anyOf`,
																																		params: {}
																																	};
																																	return n === null ? n = [e] : n.push(e), r++, H.errors = n, !1;
																																}
																																var ne = o === r;
																															} else var ne = !0;
																															if (ne) {
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
																																				var re = d === r;
																																				re && (l = !0, u = 0);
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
																																				var re = f === r;
																																				if (re && l ? (l = !1, u = [u, 1]) : re && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																																				else {
																																					let e = {
																																						instancePath: t + `/affects/` + i + `/versions/` + o,
																																						keyword: `oneOf`,
																																						params: { passingSchemas: u }
																																					};
																																					return n === null ? n = [e] : n.push(e), r++, H.errors = n, !1;
																																				}
																																				if (r === s) {
																																					if (e && typeof e == `object` && !Array.isArray(e)) {
																																						let a = r;
																																						for (let n in e) if (n !== `version` && n !== `range` && n !== `status`) return H.errors = [{
																																							instancePath: t + `/affects/` + i + `/versions/` + o,
																																							keyword: `additionalProperties`,
																																							params: { additionalProperty: n }
																																						}], !1;
																																						if (a === r) {
																																							if (e.version !== void 0) {
																																								let a = r;
																																								lt(e.version, { instancePath: t + `/affects/` + i + `/versions/` + o + `/version` }) || (n = n === null ? lt.errors : n.concat(lt.errors), r = n.length);
																																								var y = a === r;
																																							} else var y = !0;
																																							if (y) {
																																								if (e.range !== void 0) {
																																									let a = r;
																																									ut(e.range, { instancePath: t + `/affects/` + i + `/versions/` + o + `/range` }) || (n = n === null ? ut.errors : n.concat(ut.errors), r = n.length);
																																									var y = a === r;
																																								} else var y = !0;
																																								if (y) {
																																									if (e.status !== void 0) {
																																										let a = r;
																																										ft(e.status, { instancePath: t + `/affects/` + i + `/versions/` + o + `/status` }) || (n = n === null ? ft.errors : n.concat(ft.errors), r = n.length);
																																										var y = a === r;
																																									} else var y = !0;
																																								}
																																							}
																																						}
																																					} else return H.errors = [{
																																						instancePath: t + `/affects/` + i + `/versions/` + o,
																																						keyword: `type`,
																																						params: { type: `object` }
																																					}], !1;
																																				}
																																				if (s !== r) break;
																																			}
																																		} else return H.errors = [{
																																			instancePath: t + `/affects/` + i + `/versions`,
																																			keyword: `type`,
																																			params: { type: `array` }
																																		}], !1;
																																	}
																																	var ne = o === r;
																																} else var ne = !0;
																															}
																														}
																													}
																												} else return H.errors = [{
																													instancePath: t + `/affects/` + i,
																													keyword: `type`,
																													params: { type: `object` }
																												}], !1;
																											}
																											var ee = o === r;
																											if (!ee) break;
																										}
																										if (ee && !s(a)) return H.errors = [{
																											instancePath: t + `/affects`,
																											keyword: `distinctItems`,
																											params: {}
																										}], !1;
																									} else return H.errors = [{
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
																												if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																											}
																										} else return H.errors = [{
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
function pt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let d;
			if (e.subjects === void 0 && (d = `subjects`) || e.annotator === void 0 && (d = `annotator`) || e.timestamp === void 0 && (d = `timestamp`) || e.text === void 0 && (d = `text`)) return pt.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: d }
			}], !1;
			{
				let d = r;
				for (let n in e) if (n !== `bom-ref` && n !== `subjects` && n !== `annotator` && n !== `timestamp` && n !== `text` && n !== `signature`) return pt.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (d === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.subjects !== void 0) {
							let c = e.subjects, l = r;
							if (r === l) {
								if (Array.isArray(c)) {
									var a = !0;
									let e = c.length;
									for (let i = 0; i < e; i++) {
										let e = c[i], s = r, l = r, u = !1, d = r;
										O(e, { instancePath: t + `/subjects/` + i }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
										var o = d === r;
										if (u ||= o, !u) {
											let a = r;
											E(e, { instancePath: t + `/subjects/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
											var o = a === r;
											u ||= o;
										}
										if (u) r = l, n !== null && (l ? n.length = l : n = null);
										else {
											let e = {
												instancePath: t + `/subjects/` + i,
												keyword: `anyOf`,
												params: {}
											};
											return n === null ? n = [e] : n.push(e), r++, pt.errors = n, !1;
										}
										var a = s === r;
										if (!a) break;
									}
									if (a && !s(c)) return pt.errors = [{
										instancePath: t + `/subjects`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return pt.errors = [{
									instancePath: t + `/subjects`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = l === r;
						} else var i = !0;
						if (i) {
							if (e.annotator !== void 0) {
								let a = e.annotator, o = r, s = r, u = !1, d = null, f = r;
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e;
									if (a.organization === void 0 && (e = `organization`)) {
										let i = {
											instancePath: t + `/annotator`,
											keyword: `required`,
											params: { missingProperty: e }
										};
										n === null ? n = [i] : n.push(i), r++;
									}
								}
								var c = f === r;
								c && (u = !0, d = 0);
								let p = r;
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e;
									if (a.individual === void 0 && (e = `individual`)) {
										let i = {
											instancePath: t + `/annotator`,
											keyword: `required`,
											params: { missingProperty: e }
										};
										n === null ? n = [i] : n.push(i), r++;
									}
								}
								var c = p === r;
								if (c && u) u = !1, d = [d, 1];
								else {
									c && (u = !0, d = 1);
									let e = r;
									if (a && typeof a == `object` && !Array.isArray(a)) {
										let e;
										if (a.component === void 0 && (e = `component`)) {
											let i = {
												instancePath: t + `/annotator`,
												keyword: `required`,
												params: { missingProperty: e }
											};
											n === null ? n = [i] : n.push(i), r++;
										}
									}
									var c = e === r;
									if (c && u) u = !1, d = [d, 2];
									else {
										c && (u = !0, d = 2);
										let e = r;
										if (a && typeof a == `object` && !Array.isArray(a)) {
											let e;
											if (a.service === void 0 && (e = `service`)) {
												let i = {
													instancePath: t + `/annotator`,
													keyword: `required`,
													params: { missingProperty: e }
												};
												n === null ? n = [i] : n.push(i), r++;
											}
										}
										var c = e === r;
										c && u ? (u = !1, d = [d, 3]) : c && (u = !0, d = 3);
									}
								}
								if (u) r = s, n !== null && (s ? n.length = s : n = null);
								else {
									let e = {
										instancePath: t + `/annotator`,
										keyword: `oneOf`,
										params: { passingSchemas: d }
									};
									return n === null ? n = [e] : n.push(e), r++, pt.errors = n, !1;
								}
								if (r === o) {
									if (a && typeof a == `object` && !Array.isArray(a)) {
										let e = r;
										for (let e in a) if (e !== `organization` && e !== `individual` && e !== `component` && e !== `service`) return pt.errors = [{
											instancePath: t + `/annotator`,
											keyword: `additionalProperties`,
											params: { additionalProperty: e }
										}], !1;
										if (e === r) {
											if (a.organization !== void 0) {
												let e = r;
												v(a.organization, { instancePath: t + `/annotator/organization` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
												var l = e === r;
											} else var l = !0;
											if (l) {
												if (a.individual !== void 0) {
													let e = r;
													g(a.individual, { instancePath: t + `/annotator/individual` }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length);
													var l = e === r;
												} else var l = !0;
												if (l) {
													if (a.component !== void 0) {
														let e = r;
														I(a.component, { instancePath: t + `/annotator/component` }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
														var l = e === r;
													} else var l = !0;
													if (l) {
														if (a.service !== void 0) {
															let e = r;
															R(a.service, { instancePath: t + `/annotator/service` }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
															var l = e === r;
														} else var l = !0;
													}
												}
											}
										}
									} else return pt.errors = [{
										instancePath: t + `/annotator`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
								}
								var i = o === r;
							} else var i = !0;
							if (i) {
								if (e.timestamp !== void 0) {
									let n = e.timestamp, a = r;
									if (r === a && r === a) {
										if (typeof n == `string`) {
											if (!u.test(n)) return pt.errors = [{
												instancePath: t + `/timestamp`,
												keyword: `format`,
												params: { format: `date-time` }
											}], !1;
										} else return pt.errors = [{
											instancePath: t + `/timestamp`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.text !== void 0) {
										let n = r;
										if (typeof e.text != `string`) return pt.errors = [{
											instancePath: t + `/text`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
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
		} else return pt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return pt.errors = n, r === 0;
}
const mt = {
	type: `object`,
	required: [
		`bom-ref`,
		`uid`,
		`taskTypes`
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		uid: { type: `string` },
		name: { type: `string` },
		description: { type: `string` },
		resourceReferences: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/resourceReferenceChoice` }
		},
		tasks: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/task` }
		},
		taskDependencies: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/dependency` }
		},
		taskTypes: {
			type: `array`,
			items: { $ref: `#/definitions/taskType` }
		},
		trigger: { $ref: `#/definitions/trigger` },
		steps: {
			type: `array`,
			items: { $ref: `#/definitions/step` },
			distinctItems: !0
		},
		inputs: {
			type: `array`,
			items: { $ref: `#/definitions/inputType` },
			distinctItems: !0
		},
		outputs: {
			type: `array`,
			items: { $ref: `#/definitions/outputType` },
			distinctItems: !0
		},
		timeStart: {
			type: `string`,
			format: `date-time`
		},
		timeEnd: {
			type: `string`,
			format: `date-time`
		},
		workspaces: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/workspace` }
		},
		runtimeTopology: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/dependency` }
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function U(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = null, s = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.ref === void 0 && (i = `ref`)) {
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
		if (e.externalReference === void 0 && (i = `externalReference`)) {
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
		return n === null ? n = [e] : n.push(e), r++, U.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `ref` && n !== `externalReference`) return U.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.ref !== void 0) {
					let i = e.ref, a = r, o = r, s = !1, c = r;
					O(i, { instancePath: t + `/ref` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
					var u = c === r;
					if (s ||= u, !s) {
						let e = r;
						E(i, { instancePath: t + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
						var u = e === r;
						s ||= u;
					}
					if (s) r = o, n !== null && (o ? n.length = o : n = null);
					else {
						let e = {
							instancePath: t + `/ref`,
							keyword: `anyOf`,
							params: {}
						};
						return n === null ? n = [e] : n.push(e), r++, U.errors = n, !1;
					}
					var d = a === r;
				} else var d = !0;
				if (d) {
					if (e.externalReference !== void 0) {
						let i = r;
						D(e.externalReference, { instancePath: t + `/externalReference` }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
				}
			}
		} else return U.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return U.errors = n, r === 0;
}
const ht = {
	type: `object`,
	required: [
		`bom-ref`,
		`uid`,
		`taskTypes`
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		uid: { type: `string` },
		name: { type: `string` },
		description: { type: `string` },
		resourceReferences: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/resourceReferenceChoice` }
		},
		taskTypes: {
			type: `array`,
			items: { $ref: `#/definitions/taskType` }
		},
		trigger: { $ref: `#/definitions/trigger` },
		steps: {
			type: `array`,
			items: { $ref: `#/definitions/step` },
			distinctItems: !0
		},
		inputs: {
			type: `array`,
			items: { $ref: `#/definitions/inputType` },
			distinctItems: !0
		},
		outputs: {
			type: `array`,
			items: { $ref: `#/definitions/outputType` },
			distinctItems: !0
		},
		timeStart: {
			type: `string`,
			format: `date-time`
		},
		timeEnd: {
			type: `string`,
			format: `date-time`
		},
		workspaces: {
			type: `array`,
			items: { $ref: `#/definitions/workspace` },
			distinctItems: !0
		},
		runtimeTopology: {
			type: `array`,
			items: { $ref: `#/definitions/dependency` },
			distinctItems: !0
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const gt = {
	type: `string`,
	enum: [
		`copy`,
		`clone`,
		`lint`,
		`scan`,
		`merge`,
		`build`,
		`test`,
		`deliver`,
		`deploy`,
		`release`,
		`clean`,
		`other`
	]
};
function _t(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `copy` && e !== `clone` && e !== `lint` && e !== `scan` && e !== `merge` && e !== `build` && e !== `test` && e !== `deliver` && e !== `deploy` && e !== `release` && e !== `clean` && e !== `other` ? (_t.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: gt.enum }
	}], !1) : (_t.errors = null, !0) : (_t.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const vt = {
	type: `object`,
	additionalProperties: !1,
	required: [
		`type`,
		`bom-ref`,
		`uid`
	],
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		uid: { type: `string` },
		name: { type: `string` },
		description: { type: `string` },
		resourceReferences: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/resourceReferenceChoice` }
		},
		type: {
			type: `string`,
			enum: [
				`manual`,
				`api`,
				`webhook`,
				`scheduled`
			]
		},
		event: { $ref: `#/definitions/event` },
		conditions: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/condition` }
		},
		timeActivated: {
			type: `string`,
			format: `date-time`
		},
		inputs: {
			type: `array`,
			items: { $ref: `#/definitions/inputType` },
			distinctItems: !0
		},
		outputs: {
			type: `array`,
			items: { $ref: `#/definitions/outputType` },
			distinctItems: !0
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function yt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `description` && n !== `timeReceived` && n !== `data` && n !== `source` && n !== `target` && n !== `properties`) return yt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return yt.errors = [{
						instancePath: t + `/uid`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.description !== void 0) {
						let n = r;
						if (typeof e.description != `string`) return yt.errors = [{
							instancePath: t + `/description`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.timeReceived !== void 0) {
							let n = e.timeReceived, a = r;
							if (r === a && r === a) {
								if (typeof n == `string`) {
									if (!u.test(n)) return yt.errors = [{
										instancePath: t + `/timeReceived`,
										keyword: `format`,
										params: { format: `date-time` }
									}], !1;
								} else return yt.errors = [{
									instancePath: t + `/timeReceived`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.data !== void 0) {
								let a = r;
								b(e.data, { instancePath: t + `/data` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.source !== void 0) {
									let a = r;
									U(e.source, { instancePath: t + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.target !== void 0) {
										let a = r;
										U(e.target, { instancePath: t + `/target` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
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
														if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
													}
												} else return yt.errors = [{
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
		} else return yt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return yt.errors = n, r === 0;
}
function bt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `description` && n !== `expression` && n !== `properties`) return bt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.description !== void 0) {
					let n = r;
					if (typeof e.description != `string`) return bt.errors = [{
						instancePath: t + `/description`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.expression !== void 0) {
						let n = r;
						if (typeof e.expression != `string`) return bt.errors = [{
							instancePath: t + `/expression`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.properties !== void 0) {
							let a = e.properties, o = r;
							if (r === o) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
									}
								} else return bt.errors = [{
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
		} else return bt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return bt.errors = n, r === 0;
}
function xt(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `name` && n !== `value` && n !== `dataType`) return xt.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return xt.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return xt.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.dataType !== void 0) {
					if (typeof e.dataType != `string`) return xt.errors = [{
						instancePath: t + `/dataType`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return xt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return xt.errors = null, !0;
}
function W(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = null, c = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.resource === void 0 && (i = `resource`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var l = c === r;
	l && (a = !0, o = 0);
	let u = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.parameters === void 0 && (i = `parameters`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var l = u === r;
	if (l && a) a = !1, o = [o, 1];
	else {
		l && (a = !0, o = 1);
		let i = r;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.environmentVars === void 0 && (i = `environmentVars`)) {
				let e = {
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				};
				n === null ? n = [e] : n.push(e), r++;
			}
		}
		var l = i === r;
		if (l && a) a = !1, o = [o, 2];
		else {
			l && (a = !0, o = 2);
			let i = r;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let i;
				if (e.data === void 0 && (i = `data`)) {
					let e = {
						instancePath: t,
						keyword: `required`,
						params: { missingProperty: i }
					};
					n === null ? n = [e] : n.push(e), r++;
				}
			}
			var l = i === r;
			l && a ? (a = !1, o = [o, 3]) : l && (a = !0, o = 3);
		}
	}
	if (a) r = i, n !== null && (i ? n.length = i : n = null);
	else {
		let e = {
			instancePath: t,
			keyword: `oneOf`,
			params: { passingSchemas: o }
		};
		return n === null ? n = [e] : n.push(e), r++, W.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `source` && n !== `target` && n !== `resource` && n !== `parameters` && n !== `environmentVars` && n !== `data` && n !== `properties`) return W.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.source !== void 0) {
					let i = r;
					U(e.source, { instancePath: t + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
					var d = i === r;
				} else var d = !0;
				if (d) {
					if (e.target !== void 0) {
						let i = r;
						U(e.target, { instancePath: t + `/target` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
					if (d) {
						if (e.resource !== void 0) {
							let i = r;
							U(e.resource, { instancePath: t + `/resource` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
							var d = i === r;
						} else var d = !0;
						if (d) {
							if (e.parameters !== void 0) {
								let i = e.parameters, a = r;
								if (r === a) {
									if (Array.isArray(i)) {
										var f = !0;
										let e = i.length;
										for (let a = 0; a < e; a++) {
											let e = r;
											xt(i[a], { instancePath: t + `/parameters/` + a }) || (n = n === null ? xt.errors : n.concat(xt.errors), r = n.length);
											var f = e === r;
											if (!f) break;
										}
										if (f && !s(i)) return W.errors = [{
											instancePath: t + `/parameters`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return W.errors = [{
										instancePath: t + `/parameters`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var d = a === r;
							} else var d = !0;
							if (d) {
								if (e.environmentVars !== void 0) {
									let i = e.environmentVars, a = r;
									if (r === a) {
										if (Array.isArray(i)) {
											var p = !0;
											let e = i.length;
											for (let a = 0; a < e; a++) {
												let e = i[a], o = r, s = r, c = !1, l = null, u = r;
												x(e, { instancePath: t + `/environmentVars/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
												var m = u === r;
												m && (c = !0, l = 0);
												let d = r;
												if (typeof e != `string`) {
													let e = {
														instancePath: t + `/environmentVars/` + a,
														keyword: `type`,
														params: { type: `string` }
													};
													n === null ? n = [e] : n.push(e), r++;
												}
												var m = d === r;
												if (m && c ? (c = !1, l = [l, 1]) : m && (c = !0, l = 1), c) r = s, n !== null && (s ? n.length = s : n = null);
												else {
													let e = {
														instancePath: t + `/environmentVars/` + a,
														keyword: `oneOf`,
														params: { passingSchemas: l }
													};
													return n === null ? n = [e] : n.push(e), r++, W.errors = n, !1;
												}
												var p = o === r;
												if (!p) break;
											}
											if (p && !s(i)) return W.errors = [{
												instancePath: t + `/environmentVars`,
												keyword: `distinctItems`,
												params: {}
											}], !1;
										} else return W.errors = [{
											instancePath: t + `/environmentVars`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var d = a === r;
								} else var d = !0;
								if (d) {
									if (e.data !== void 0) {
										let i = r;
										b(e.data, { instancePath: t + `/data` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
										var d = i === r;
									} else var d = !0;
									if (d) {
										if (e.properties !== void 0) {
											let i = e.properties, a = r;
											if (r === a) {
												if (Array.isArray(i)) {
													let e = i.length;
													for (let a = 0; a < e; a++) {
														let e = r;
														if (x(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
													}
												} else return W.errors = [{
													instancePath: t + `/properties`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var d = a === r;
										} else var d = !0;
									}
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
const St = {
	type: `object`,
	oneOf: [
		{ required: [`resource`] },
		{ required: [`environmentVars`] },
		{ required: [`data`] }
	],
	additionalProperties: !1,
	properties: {
		type: {
			type: `string`,
			enum: [
				`artifact`,
				`attestation`,
				`log`,
				`evidence`,
				`metrics`,
				`other`
			]
		},
		source: { $ref: `#/definitions/resourceReferenceChoice` },
		target: { $ref: `#/definitions/resourceReferenceChoice` },
		resource: { $ref: `#/definitions/resourceReferenceChoice` },
		data: { $ref: `#/definitions/attachment` },
		environmentVars: {
			type: `array`,
			items: { oneOf: [{ $ref: `#/definitions/property` }, { type: `string` }] },
			distinctItems: !0
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function G(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = null, c = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.resource === void 0 && (i = `resource`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var l = c === r;
	l && (a = !0, o = 0);
	let u = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.environmentVars === void 0 && (i = `environmentVars`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var l = u === r;
	if (l && a) a = !1, o = [o, 1];
	else {
		l && (a = !0, o = 1);
		let i = r;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.data === void 0 && (i = `data`)) {
				let e = {
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				};
				n === null ? n = [e] : n.push(e), r++;
			}
		}
		var l = i === r;
		l && a ? (a = !1, o = [o, 2]) : l && (a = !0, o = 2);
	}
	if (a) r = i, n !== null && (i ? n.length = i : n = null);
	else {
		let e = {
			instancePath: t,
			keyword: `oneOf`,
			params: { passingSchemas: o }
		};
		return n === null ? n = [e] : n.push(e), r++, G.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `type` && n !== `source` && n !== `target` && n !== `resource` && n !== `data` && n !== `environmentVars` && n !== `properties`) return G.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.type !== void 0) {
					let n = e.type, i = r;
					if (typeof n != `string`) return G.errors = [{
						instancePath: t + `/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					if (n !== `artifact` && n !== `attestation` && n !== `log` && n !== `evidence` && n !== `metrics` && n !== `other`) return G.errors = [{
						instancePath: t + `/type`,
						keyword: `enum`,
						params: { allowedValues: St.properties.type.enum }
					}], !1;
					var d = i === r;
				} else var d = !0;
				if (d) {
					if (e.source !== void 0) {
						let i = r;
						U(e.source, { instancePath: t + `/source` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
					if (d) {
						if (e.target !== void 0) {
							let i = r;
							U(e.target, { instancePath: t + `/target` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
							var d = i === r;
						} else var d = !0;
						if (d) {
							if (e.resource !== void 0) {
								let i = r;
								U(e.resource, { instancePath: t + `/resource` }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
								var d = i === r;
							} else var d = !0;
							if (d) {
								if (e.data !== void 0) {
									let i = r;
									b(e.data, { instancePath: t + `/data` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
									var d = i === r;
								} else var d = !0;
								if (d) {
									if (e.environmentVars !== void 0) {
										let i = e.environmentVars, a = r;
										if (r === a) {
											if (Array.isArray(i)) {
												var f = !0;
												let e = i.length;
												for (let a = 0; a < e; a++) {
													let e = i[a], o = r, s = r, c = !1, l = null, u = r;
													x(e, { instancePath: t + `/environmentVars/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
													var p = u === r;
													p && (c = !0, l = 0);
													let d = r;
													if (typeof e != `string`) {
														let e = {
															instancePath: t + `/environmentVars/` + a,
															keyword: `type`,
															params: { type: `string` }
														};
														n === null ? n = [e] : n.push(e), r++;
													}
													var p = d === r;
													if (p && c ? (c = !1, l = [l, 1]) : p && (c = !0, l = 1), c) r = s, n !== null && (s ? n.length = s : n = null);
													else {
														let e = {
															instancePath: t + `/environmentVars/` + a,
															keyword: `oneOf`,
															params: { passingSchemas: l }
														};
														return n === null ? n = [e] : n.push(e), r++, G.errors = n, !1;
													}
													var f = o === r;
													if (!f) break;
												}
												if (f && !s(i)) return G.errors = [{
													instancePath: t + `/environmentVars`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return G.errors = [{
												instancePath: t + `/environmentVars`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var d = a === r;
									} else var d = !0;
									if (d) {
										if (e.properties !== void 0) {
											let i = e.properties, a = r;
											if (r === a) {
												if (Array.isArray(i)) {
													let e = i.length;
													for (let a = 0; a < e; a++) {
														let e = r;
														if (x(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
													}
												} else return G.errors = [{
													instancePath: t + `/properties`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var d = a === r;
										} else var d = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return G.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return G.errors = n, r === 0;
}
function K(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let f;
			if (e.type === void 0 && (f = `type`) || e[`bom-ref`] === void 0 && (f = `bom-ref`) || e.uid === void 0 && (f = `uid`)) return K.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: f }
			}], !1;
			{
				let f = r;
				for (let n in e) if (!o.call(vt.properties, n)) return K.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (f === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.uid !== void 0) {
							let n = r;
							if (typeof e.uid != `string`) return K.errors = [{
								instancePath: t + `/uid`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return K.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.description !== void 0) {
									let n = r;
									if (typeof e.description != `string`) return K.errors = [{
										instancePath: t + `/description`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.resourceReferences !== void 0) {
										let o = e.resourceReferences, c = r;
										if (r === c) {
											if (Array.isArray(o)) {
												var a = !0;
												let e = o.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													U(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
													var a = e === r;
													if (!a) break;
												}
												if (a && !s(o)) return K.errors = [{
													instancePath: t + `/resourceReferences`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return K.errors = [{
												instancePath: t + `/resourceReferences`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = c === r;
									} else var i = !0;
									if (i) {
										if (e.type !== void 0) {
											let n = e.type, a = r;
											if (typeof n != `string`) return K.errors = [{
												instancePath: t + `/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											if (n !== `manual` && n !== `api` && n !== `webhook` && n !== `scheduled`) return K.errors = [{
												instancePath: t + `/type`,
												keyword: `enum`,
												params: { allowedValues: vt.properties.type.enum }
											}], !1;
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.event !== void 0) {
												let a = r;
												yt(e.event, { instancePath: t + `/event` }) || (n = n === null ? yt.errors : n.concat(yt.errors), r = n.length);
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.conditions !== void 0) {
													let a = e.conditions, o = r;
													if (r === o) {
														if (Array.isArray(a)) {
															var c = !0;
															let e = a.length;
															for (let i = 0; i < e; i++) {
																let e = r;
																bt(a[i], { instancePath: t + `/conditions/` + i }) || (n = n === null ? bt.errors : n.concat(bt.errors), r = n.length);
																var c = e === r;
																if (!c) break;
															}
															if (c && !s(a)) return K.errors = [{
																instancePath: t + `/conditions`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return K.errors = [{
															instancePath: t + `/conditions`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var i = o === r;
												} else var i = !0;
												if (i) {
													if (e.timeActivated !== void 0) {
														let n = e.timeActivated, a = r;
														if (r === a && r === a) {
															if (typeof n == `string`) {
																if (!u.test(n)) return K.errors = [{
																	instancePath: t + `/timeActivated`,
																	keyword: `format`,
																	params: { format: `date-time` }
																}], !1;
															} else return K.errors = [{
																instancePath: t + `/timeActivated`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
														}
														var i = a === r;
													} else var i = !0;
													if (i) {
														if (e.inputs !== void 0) {
															let a = e.inputs, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	var l = !0;
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		W(a[i], { instancePath: t + `/inputs/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
																		var l = e === r;
																		if (!l) break;
																	}
																	if (l && !s(a)) return K.errors = [{
																		instancePath: t + `/inputs`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return K.errors = [{
																	instancePath: t + `/inputs`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.outputs !== void 0) {
																let a = e.outputs, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		var d = !0;
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			G(a[i], { instancePath: t + `/outputs/` + i }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length);
																			var d = e === r;
																			if (!d) break;
																		}
																		if (d && !s(a)) return K.errors = [{
																			instancePath: t + `/outputs`,
																			keyword: `distinctItems`,
																			params: {}
																		}], !1;
																	} else return K.errors = [{
																		instancePath: t + `/outputs`,
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
																				if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																			}
																		} else return K.errors = [{
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
		} else return K.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return K.errors = n, r === 0;
}
function Ct(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `executed` && n !== `properties`) return Ct.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.executed !== void 0) {
					let n = r;
					if (typeof e.executed != `string`) return Ct.errors = [{
						instancePath: t + `/executed`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.properties !== void 0) {
						let a = e.properties, o = r;
						if (r === o) {
							if (Array.isArray(a)) {
								let e = a.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
								}
							} else return Ct.errors = [{
								instancePath: t + `/properties`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
				}
			}
		} else return Ct.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ct.errors = n, r === 0;
}
function wt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `description` && n !== `commands` && n !== `properties`) return wt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return wt.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.description !== void 0) {
						let n = r;
						if (typeof e.description != `string`) return wt.errors = [{
							instancePath: t + `/description`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.commands !== void 0) {
							let a = e.commands, o = r;
							if (r === o) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (Ct(a[i], { instancePath: t + `/commands/` + i }) || (n = n === null ? Ct.errors : n.concat(Ct.errors), r = n.length), e !== r) break;
									}
								} else return wt.errors = [{
									instancePath: t + `/commands`,
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
											if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
										}
									} else return wt.errors = [{
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
		} else return wt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return wt.errors = n, r === 0;
}
const Tt = {
	type: `object`,
	required: [`bom-ref`, `uid`],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		uid: { type: `string` },
		name: { type: `string` },
		aliases: {
			type: `array`,
			items: { type: `string` }
		},
		description: { type: `string` },
		resourceReferences: {
			type: `array`,
			distinctItems: !0,
			items: { $ref: `#/definitions/resourceReferenceChoice` }
		},
		accessMode: {
			type: `string`,
			enum: [
				`read-only`,
				`read-write`,
				`read-write-once`,
				`write-once`,
				`write-only`
			]
		},
		mountPath: { type: `string` },
		managedDataType: { type: `string` },
		volumeRequest: { type: `string` },
		volume: { $ref: `#/definitions/volume` },
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const Et = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		uid: { type: `string` },
		name: { type: `string` },
		mode: {
			type: `string`,
			enum: [`filesystem`, `block`]
		},
		path: { type: `string` },
		sizeAllocated: { type: `string` },
		persistent: { type: `boolean` },
		remote: { type: `boolean` },
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
function Dt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `name` && n !== `mode` && n !== `path` && n !== `sizeAllocated` && n !== `persistent` && n !== `remote` && n !== `properties`) return Dt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return Dt.errors = [{
						instancePath: t + `/uid`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return Dt.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.mode !== void 0) {
							let n = e.mode, a = r;
							if (typeof n != `string`) return Dt.errors = [{
								instancePath: t + `/mode`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `filesystem` && n !== `block`) return Dt.errors = [{
								instancePath: t + `/mode`,
								keyword: `enum`,
								params: { allowedValues: Et.properties.mode.enum }
							}], !1;
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.path !== void 0) {
								let n = r;
								if (typeof e.path != `string`) return Dt.errors = [{
									instancePath: t + `/path`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.sizeAllocated !== void 0) {
									let n = r;
									if (typeof e.sizeAllocated != `string`) return Dt.errors = [{
										instancePath: t + `/sizeAllocated`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.persistent !== void 0) {
										let n = r;
										if (typeof e.persistent != `boolean`) return Dt.errors = [{
											instancePath: t + `/persistent`,
											keyword: `type`,
											params: { type: `boolean` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.remote !== void 0) {
											let n = r;
											if (typeof e.remote != `boolean`) return Dt.errors = [{
												instancePath: t + `/remote`,
												keyword: `type`,
												params: { type: `boolean` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.properties !== void 0) {
												let a = e.properties, o = r;
												if (r === o) {
													if (Array.isArray(a)) {
														let e = a.length;
														for (let i = 0; i < e; i++) {
															let e = r;
															if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
														}
													} else return Dt.errors = [{
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
		} else return Dt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Dt.errors = n, r === 0;
}
function q(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e[`bom-ref`] === void 0 && (c = `bom-ref`) || e.uid === void 0 && (c = `uid`)) return q.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(Tt.properties, n)) return q.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.uid !== void 0) {
							let n = r;
							if (typeof e.uid != `string`) return q.errors = [{
								instancePath: t + `/uid`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return q.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.aliases !== void 0) {
									let n = e.aliases, a = r;
									if (r === a) {
										if (Array.isArray(n)) {
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (typeof n[i] != `string`) return q.errors = [{
													instancePath: t + `/aliases/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== r) break;
											}
										} else return q.errors = [{
											instancePath: t + `/aliases`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.description !== void 0) {
										let n = r;
										if (typeof e.description != `string`) return q.errors = [{
											instancePath: t + `/description`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.resourceReferences !== void 0) {
											let o = e.resourceReferences, c = r;
											if (r === c) {
												if (Array.isArray(o)) {
													var a = !0;
													let e = o.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														U(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
														var a = e === r;
														if (!a) break;
													}
													if (a && !s(o)) return q.errors = [{
														instancePath: t + `/resourceReferences`,
														keyword: `distinctItems`,
														params: {}
													}], !1;
												} else return q.errors = [{
													instancePath: t + `/resourceReferences`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = c === r;
										} else var i = !0;
										if (i) {
											if (e.accessMode !== void 0) {
												let n = e.accessMode, a = r;
												if (typeof n != `string`) return q.errors = [{
													instancePath: t + `/accessMode`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (n !== `read-only` && n !== `read-write` && n !== `read-write-once` && n !== `write-once` && n !== `write-only`) return q.errors = [{
													instancePath: t + `/accessMode`,
													keyword: `enum`,
													params: { allowedValues: Tt.properties.accessMode.enum }
												}], !1;
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.mountPath !== void 0) {
													let n = r;
													if (typeof e.mountPath != `string`) return q.errors = [{
														instancePath: t + `/mountPath`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.managedDataType !== void 0) {
														let n = r;
														if (typeof e.managedDataType != `string`) return q.errors = [{
															instancePath: t + `/managedDataType`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.volumeRequest !== void 0) {
															let n = r;
															if (typeof e.volumeRequest != `string`) return q.errors = [{
																instancePath: t + `/volumeRequest`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var i = n === r;
														} else var i = !0;
														if (i) {
															if (e.volume !== void 0) {
																let a = r;
																Dt(e.volume, { instancePath: t + `/volume` }) || (n = n === null ? Dt.errors : n.concat(Dt.errors), r = n.length);
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
																				if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																			}
																		} else return q.errors = [{
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
		} else return q.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return q.errors = n, r === 0;
}
function J(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let h;
			if (e[`bom-ref`] === void 0 && (h = `bom-ref`) || e.uid === void 0 && (h = `uid`) || e.taskTypes === void 0 && (h = `taskTypes`)) return J.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: h }
			}], !1;
			{
				let h = r;
				for (let n in e) if (!o.call(ht.properties, n)) return J.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (h === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.uid !== void 0) {
							let n = r;
							if (typeof e.uid != `string`) return J.errors = [{
								instancePath: t + `/uid`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return J.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.description !== void 0) {
									let n = r;
									if (typeof e.description != `string`) return J.errors = [{
										instancePath: t + `/description`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.resourceReferences !== void 0) {
										let o = e.resourceReferences, c = r;
										if (r === c) {
											if (Array.isArray(o)) {
												var a = !0;
												let e = o.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													U(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
													var a = e === r;
													if (!a) break;
												}
												if (a && !s(o)) return J.errors = [{
													instancePath: t + `/resourceReferences`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return J.errors = [{
												instancePath: t + `/resourceReferences`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = c === r;
									} else var i = !0;
									if (i) {
										if (e.taskTypes !== void 0) {
											let a = e.taskTypes, o = r;
											if (r === o) {
												if (Array.isArray(a)) {
													let e = a.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														if (_t(a[i], { instancePath: t + `/taskTypes/` + i }) || (n = n === null ? _t.errors : n.concat(_t.errors), r = n.length), e !== r) break;
													}
												} else return J.errors = [{
													instancePath: t + `/taskTypes`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = o === r;
										} else var i = !0;
										if (i) {
											if (e.trigger !== void 0) {
												let a = r;
												K(e.trigger, { instancePath: t + `/trigger` }) || (n = n === null ? K.errors : n.concat(K.errors), r = n.length);
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.steps !== void 0) {
													let a = e.steps, o = r;
													if (r === o) {
														if (Array.isArray(a)) {
															var c = !0;
															let e = a.length;
															for (let i = 0; i < e; i++) {
																let e = r;
																wt(a[i], { instancePath: t + `/steps/` + i }) || (n = n === null ? wt.errors : n.concat(wt.errors), r = n.length);
																var c = e === r;
																if (!c) break;
															}
															if (c && !s(a)) return J.errors = [{
																instancePath: t + `/steps`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return J.errors = [{
															instancePath: t + `/steps`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var i = o === r;
												} else var i = !0;
												if (i) {
													if (e.inputs !== void 0) {
														let a = e.inputs, o = r;
														if (r === o) {
															if (Array.isArray(a)) {
																var l = !0;
																let e = a.length;
																for (let i = 0; i < e; i++) {
																	let e = r;
																	W(a[i], { instancePath: t + `/inputs/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
																	var l = e === r;
																	if (!l) break;
																}
																if (l && !s(a)) return J.errors = [{
																	instancePath: t + `/inputs`,
																	keyword: `distinctItems`,
																	params: {}
																}], !1;
															} else return J.errors = [{
																instancePath: t + `/inputs`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var i = o === r;
													} else var i = !0;
													if (i) {
														if (e.outputs !== void 0) {
															let a = e.outputs, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	var d = !0;
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		G(a[i], { instancePath: t + `/outputs/` + i }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length);
																		var d = e === r;
																		if (!d) break;
																	}
																	if (d && !s(a)) return J.errors = [{
																		instancePath: t + `/outputs`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return J.errors = [{
																	instancePath: t + `/outputs`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.timeStart !== void 0) {
																let n = e.timeStart, a = r;
																if (r === a && r === a) {
																	if (typeof n == `string`) {
																		if (!u.test(n)) return J.errors = [{
																			instancePath: t + `/timeStart`,
																			keyword: `format`,
																			params: { format: `date-time` }
																		}], !1;
																	} else return J.errors = [{
																		instancePath: t + `/timeStart`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																}
																var i = a === r;
															} else var i = !0;
															if (i) {
																if (e.timeEnd !== void 0) {
																	let n = e.timeEnd, a = r;
																	if (r === a && r === a) {
																		if (typeof n == `string`) {
																			if (!u.test(n)) return J.errors = [{
																				instancePath: t + `/timeEnd`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return J.errors = [{
																			instancePath: t + `/timeEnd`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																	}
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.workspaces !== void 0) {
																		let a = e.workspaces, o = r;
																		if (r === o) {
																			if (Array.isArray(a)) {
																				var f = !0;
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					q(a[i], { instancePath: t + `/workspaces/` + i }) || (n = n === null ? q.errors : n.concat(q.errors), r = n.length);
																					var f = e === r;
																					if (!f) break;
																				}
																				if (f && !s(a)) return J.errors = [{
																					instancePath: t + `/workspaces`,
																					keyword: `distinctItems`,
																					params: {}
																				}], !1;
																			} else return J.errors = [{
																				instancePath: t + `/workspaces`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var i = o === r;
																	} else var i = !0;
																	if (i) {
																		if (e.runtimeTopology !== void 0) {
																			let a = e.runtimeTopology, o = r;
																			if (r === o) {
																				if (Array.isArray(a)) {
																					var p = !0;
																					let e = a.length;
																					for (let i = 0; i < e; i++) {
																						let e = r;
																						B(a[i], { instancePath: t + `/runtimeTopology/` + i }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																						var p = e === r;
																						if (!p) break;
																					}
																					if (p && !s(a)) return J.errors = [{
																						instancePath: t + `/runtimeTopology`,
																						keyword: `distinctItems`,
																						params: {}
																					}], !1;
																				} else return J.errors = [{
																					instancePath: t + `/runtimeTopology`,
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
																							if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																						}
																					} else return J.errors = [{
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
		} else return J.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return J.errors = n, r === 0;
}
function Y(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let _;
			if (e[`bom-ref`] === void 0 && (_ = `bom-ref`) || e.uid === void 0 && (_ = `uid`) || e.taskTypes === void 0 && (_ = `taskTypes`)) return Y.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: _ }
			}], !1;
			{
				let _ = r;
				for (let n in e) if (!o.call(mt.properties, n)) return Y.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (_ === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.uid !== void 0) {
							let n = r;
							if (typeof e.uid != `string`) return Y.errors = [{
								instancePath: t + `/uid`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return Y.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
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
									if (e.resourceReferences !== void 0) {
										let o = e.resourceReferences, c = r;
										if (r === c) {
											if (Array.isArray(o)) {
												var a = !0;
												let e = o.length;
												for (let i = 0; i < e; i++) {
													let e = r;
													U(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
													var a = e === r;
													if (!a) break;
												}
												if (a && !s(o)) return Y.errors = [{
													instancePath: t + `/resourceReferences`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return Y.errors = [{
												instancePath: t + `/resourceReferences`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = c === r;
									} else var i = !0;
									if (i) {
										if (e.tasks !== void 0) {
											let a = e.tasks, o = r;
											if (r === o) {
												if (Array.isArray(a)) {
													var c = !0;
													let e = a.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														J(a[i], { instancePath: t + `/tasks/` + i }) || (n = n === null ? J.errors : n.concat(J.errors), r = n.length);
														var c = e === r;
														if (!c) break;
													}
													if (c && !s(a)) return Y.errors = [{
														instancePath: t + `/tasks`,
														keyword: `distinctItems`,
														params: {}
													}], !1;
												} else return Y.errors = [{
													instancePath: t + `/tasks`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = o === r;
										} else var i = !0;
										if (i) {
											if (e.taskDependencies !== void 0) {
												let a = e.taskDependencies, o = r;
												if (r === o) {
													if (Array.isArray(a)) {
														var l = !0;
														let e = a.length;
														for (let i = 0; i < e; i++) {
															let e = r;
															B(a[i], { instancePath: t + `/taskDependencies/` + i }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
															var l = e === r;
															if (!l) break;
														}
														if (l && !s(a)) return Y.errors = [{
															instancePath: t + `/taskDependencies`,
															keyword: `distinctItems`,
															params: {}
														}], !1;
													} else return Y.errors = [{
														instancePath: t + `/taskDependencies`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = o === r;
											} else var i = !0;
											if (i) {
												if (e.taskTypes !== void 0) {
													let a = e.taskTypes, o = r;
													if (r === o) {
														if (Array.isArray(a)) {
															let e = a.length;
															for (let i = 0; i < e; i++) {
																let e = r;
																if (_t(a[i], { instancePath: t + `/taskTypes/` + i }) || (n = n === null ? _t.errors : n.concat(_t.errors), r = n.length), e !== r) break;
															}
														} else return Y.errors = [{
															instancePath: t + `/taskTypes`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
													}
													var i = o === r;
												} else var i = !0;
												if (i) {
													if (e.trigger !== void 0) {
														let a = r;
														K(e.trigger, { instancePath: t + `/trigger` }) || (n = n === null ? K.errors : n.concat(K.errors), r = n.length);
														var i = a === r;
													} else var i = !0;
													if (i) {
														if (e.steps !== void 0) {
															let a = e.steps, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	var d = !0;
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		wt(a[i], { instancePath: t + `/steps/` + i }) || (n = n === null ? wt.errors : n.concat(wt.errors), r = n.length);
																		var d = e === r;
																		if (!d) break;
																	}
																	if (d && !s(a)) return Y.errors = [{
																		instancePath: t + `/steps`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return Y.errors = [{
																	instancePath: t + `/steps`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.inputs !== void 0) {
																let a = e.inputs, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		var f = !0;
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			W(a[i], { instancePath: t + `/inputs/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
																			var f = e === r;
																			if (!f) break;
																		}
																		if (f && !s(a)) return Y.errors = [{
																			instancePath: t + `/inputs`,
																			keyword: `distinctItems`,
																			params: {}
																		}], !1;
																	} else return Y.errors = [{
																		instancePath: t + `/inputs`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var i = o === r;
															} else var i = !0;
															if (i) {
																if (e.outputs !== void 0) {
																	let a = e.outputs, o = r;
																	if (r === o) {
																		if (Array.isArray(a)) {
																			var p = !0;
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				G(a[i], { instancePath: t + `/outputs/` + i }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length);
																				var p = e === r;
																				if (!p) break;
																			}
																			if (p && !s(a)) return Y.errors = [{
																				instancePath: t + `/outputs`,
																				keyword: `distinctItems`,
																				params: {}
																			}], !1;
																		} else return Y.errors = [{
																			instancePath: t + `/outputs`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																	}
																	var i = o === r;
																} else var i = !0;
																if (i) {
																	if (e.timeStart !== void 0) {
																		let n = e.timeStart, a = r;
																		if (r === a && r === a) {
																			if (typeof n == `string`) {
																				if (!u.test(n)) return Y.errors = [{
																					instancePath: t + `/timeStart`,
																					keyword: `format`,
																					params: { format: `date-time` }
																				}], !1;
																			} else return Y.errors = [{
																				instancePath: t + `/timeStart`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																		}
																		var i = a === r;
																	} else var i = !0;
																	if (i) {
																		if (e.timeEnd !== void 0) {
																			let n = e.timeEnd, a = r;
																			if (r === a && r === a) {
																				if (typeof n == `string`) {
																					if (!u.test(n)) return Y.errors = [{
																						instancePath: t + `/timeEnd`,
																						keyword: `format`,
																						params: { format: `date-time` }
																					}], !1;
																				} else return Y.errors = [{
																					instancePath: t + `/timeEnd`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																			}
																			var i = a === r;
																		} else var i = !0;
																		if (i) {
																			if (e.workspaces !== void 0) {
																				let a = e.workspaces, o = r;
																				if (r === o) {
																					if (Array.isArray(a)) {
																						var h = !0;
																						let e = a.length;
																						for (let i = 0; i < e; i++) {
																							let e = r;
																							q(a[i], { instancePath: t + `/workspaces/` + i }) || (n = n === null ? q.errors : n.concat(q.errors), r = n.length);
																							var h = e === r;
																							if (!h) break;
																						}
																						if (h && !s(a)) return Y.errors = [{
																							instancePath: t + `/workspaces`,
																							keyword: `distinctItems`,
																							params: {}
																						}], !1;
																					} else return Y.errors = [{
																						instancePath: t + `/workspaces`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																				}
																				var i = o === r;
																			} else var i = !0;
																			if (i) {
																				if (e.runtimeTopology !== void 0) {
																					let a = e.runtimeTopology, o = r;
																					if (r === o) {
																						if (Array.isArray(a)) {
																							var g = !0;
																							let e = a.length;
																							for (let i = 0; i < e; i++) {
																								let e = r;
																								B(a[i], { instancePath: t + `/runtimeTopology/` + i }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																								var g = e === r;
																								if (!g) break;
																							}
																							if (g && !s(a)) return Y.errors = [{
																								instancePath: t + `/runtimeTopology`,
																								keyword: `distinctItems`,
																								params: {}
																							}], !1;
																						} else return Y.errors = [{
																							instancePath: t + `/runtimeTopology`,
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
																									if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
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
function Ot(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let l = r;
			for (let n in e) if (n !== `bom-ref` && n !== `components` && n !== `services` && n !== `workflows` && n !== `properties`) return Ot.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (l === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.components !== void 0) {
						let o = e.components, c = r;
						if (r === c) {
							if (Array.isArray(o)) {
								var a = !0;
								let e = o.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									I(o[i], { instancePath: t + `/components/` + i }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
									var a = e === r;
									if (!a) break;
								}
								if (a && !s(o)) return Ot.errors = [{
									instancePath: t + `/components`,
									keyword: `distinctItems`,
									params: {}
								}], !1;
							} else return Ot.errors = [{
								instancePath: t + `/components`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = c === r;
					} else var i = !0;
					if (i) {
						if (e.services !== void 0) {
							let a = e.services, c = r;
							if (r === c) {
								if (Array.isArray(a)) {
									var o = !0;
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										R(a[i], { instancePath: t + `/services/` + i }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
										var o = e === r;
										if (!o) break;
									}
									if (o && !s(a)) return Ot.errors = [{
										instancePath: t + `/services`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return Ot.errors = [{
									instancePath: t + `/services`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = c === r;
						} else var i = !0;
						if (i) {
							if (e.workflows !== void 0) {
								let a = e.workflows, o = r;
								if (r === o) {
									if (Array.isArray(a)) {
										var c = !0;
										let e = a.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											Y(a[i], { instancePath: t + `/workflows/` + i }) || (n = n === null ? Y.errors : n.concat(Y.errors), r = n.length);
											var c = e === r;
											if (!c) break;
										}
										if (c && !s(a)) return Ot.errors = [{
											instancePath: t + `/workflows`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return Ot.errors = [{
										instancePath: t + `/workflows`,
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
												if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
											}
										} else return Ot.errors = [{
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
		} else return Ot.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ot.errors = n, r === 0;
}
function X(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let g;
			if (e.bomFormat === void 0 && (g = `bomFormat`) || e.specVersion === void 0 && (g = `specVersion`)) return X.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: g }
			}], !1;
			{
				let g = r;
				for (let n in e) if (!o.call(a.properties, n)) return X.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (g === r) {
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
										if (r === a && typeof n == `number` && (n < 1 || isNaN(n))) return X.errors = [{
											instancePath: t + `/version`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 1
											}
										}], !1;
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.metadata !== void 0) {
											let a = r;
											qe(e.metadata, { instancePath: t + `/metadata` }) || (n = n === null ? qe.errors : n.concat(qe.errors), r = n.length);
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
															I(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
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
																R(a[i], { instancePath: t + `/services/` + i }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
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
																	if (D(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
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
																		B(a[i], { instancePath: t + `/dependencies/` + i }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
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
																			Xe(a[i], { instancePath: t + `/compositions/` + i }) || (n = n === null ? Xe.errors : n.concat(Xe.errors), r = n.length);
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
																				H(a[i], { instancePath: t + `/vulnerabilities/` + i }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
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
																	if (e.annotations !== void 0) {
																		let a = e.annotations, o = r;
																		if (r === o) {
																			if (Array.isArray(a)) {
																				var m = !0;
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					pt(a[i], { instancePath: t + `/annotations/` + i }) || (n = n === null ? pt.errors : n.concat(pt.errors), r = n.length);
																					var m = e === r;
																					if (!m) break;
																				}
																				if (m && !s(a)) return X.errors = [{
																					instancePath: t + `/annotations`,
																					keyword: `distinctItems`,
																					params: {}
																				}], !1;
																			} else return X.errors = [{
																				instancePath: t + `/annotations`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var i = o === r;
																	} else var i = !0;
																	if (i) {
																		if (e.formulation !== void 0) {
																			let a = e.formulation, o = r;
																			if (r === o) {
																				if (Array.isArray(a)) {
																					var h = !0;
																					let e = a.length;
																					for (let i = 0; i < e; i++) {
																						let e = r;
																						Ot(a[i], { instancePath: t + `/formulation/` + i }) || (n = n === null ? Ot.errors : n.concat(Ot.errors), r = n.length);
																						var h = e === r;
																						if (!h) break;
																					}
																					if (h && !s(a)) return X.errors = [{
																						instancePath: t + `/formulation`,
																						keyword: `distinctItems`,
																						params: {}
																					}], !1;
																				} else return X.errors = [{
																					instancePath: t + `/formulation`,
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
																							if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																						}
																					} else return X.errors = [{
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
		} else return X.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return X.errors = n, r === 0;
}
const kt = Z;
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
				for (let n in e) if (!o.call(d.properties, n)) return Z.errors = [{
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
						if (n !== `application` && n !== `framework` && n !== `library` && n !== `container` && n !== `platform` && n !== `operating-system` && n !== `device` && n !== `device-driver` && n !== `firmware` && n !== `file` && n !== `machine-learning-model` && n !== `data`) return Z.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: d.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e[`mime-type`] !== void 0) {
							let n = e[`mime-type`], a = r;
							if (r === a) {
								if (typeof n == `string`) {
									if (!f.test(n)) return Z.errors = [{
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
								m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.supplier !== void 0) {
									let a = r;
									v(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
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
																	params: { allowedValues: d.properties.scope.enum }
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
																				if (y(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), e !== r) break;
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
																		let a = r;
																		C(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
																		var i = a === r;
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
																															if (I(e[a], { instancePath: t + `/pedigree/ancestors/` + a }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length), i !== r) break;
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
																																if (I(e[a], { instancePath: t + `/pedigree/descendants/` + a }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length), i !== r) break;
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
																																	if (I(e[a], { instancePath: t + `/pedigree/variants/` + a }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length), i !== r) break;
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
																																		if (le(e[a], { instancePath: t + `/pedigree/commits/` + a }) || (n = n === null ? le.errors : n.concat(le.errors), r = n.length), i !== r) break;
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
																																			if (pe(e[a], { instancePath: t + `/pedigree/patches/` + a }) || (n = n === null ? pe.errors : n.concat(pe.errors), r = n.length), i !== r) break;
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
																												if (D(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
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
																													I(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
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
																												A(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
																												var i = a === r;
																											} else var i = !0;
																											if (i) {
																												if (e.modelCard !== void 0) {
																													let a = r;
																													M(e.modelCard, { instancePath: t + `/modelCard` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
																													var i = a === r;
																												} else var i = !0;
																												if (i) {
																													if (e.data !== void 0) {
																														let a = e.data, o = r;
																														if (r === o) {
																															if (Array.isArray(a)) {
																																let e = a.length;
																																for (let i = 0; i < e; i++) {
																																	let e = r;
																																	if (j(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																																}
																															} else return Z.errors = [{
																																instancePath: t + `/data`,
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
																																		if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
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
const At = Q;
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
				for (let n in e) if (!o.call(Ue.properties, n)) return Q.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e[`bom-ref`] !== void 0) {
						let a = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.provider !== void 0) {
							let a = r;
							v(e.provider, { instancePath: t + `/provider` }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length);
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
																	if (!_.test(e)) return Q.errors = [{
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
														if (e.trustZone !== void 0) {
															let n = r;
															if (typeof e.trustZone != `string`) return Q.errors = [{
																instancePath: t + `/trustZone`,
																keyword: `type`,
																params: { type: `string` }
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
																			if (L(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length), e !== r) break;
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
																	let a = r;
																	C(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.externalReferences !== void 0) {
																		let a = e.externalReferences, o = r;
																		if (r === o) {
																			if (Array.isArray(a)) {
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					if (D(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length), e !== r) break;
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
																						R(o[i], { instancePath: t + `/services/` + i }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
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
																				A(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
																								if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
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
			}
		} else return Q.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Q.errors = n, r === 0;
}
const jt = Mt;
function Mt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.ref === void 0 && (o = `ref`)) return Mt.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `ref` && n !== `dependsOn`) return Mt.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.ref !== void 0) {
						let a = r;
						O(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
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
										O(o[i], { instancePath: t + `/dependsOn/` + i }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(o)) return Mt.errors = [{
										instancePath: t + `/dependsOn`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return Mt.errors = [{
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
		} else return Mt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Mt.errors = n, r === 0;
}
const Nt = $;
function $(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let ie = r;
			for (let n in e) if (!o.call(Ze.properties, n)) return $.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (ie === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
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
							V(e.source, { instancePath: t + `/source` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
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
											if (r === s) {
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
																	V(e.source, { instancePath: t + `/references/` + i + `/source` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
																	var a = o === r;
																} else var a = !0;
															}
														}
													}
												} else return $.errors = [{
													instancePath: t + `/references/` + i,
													keyword: `type`,
													params: { type: `object` }
												}], !1;
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
												if (nt(a[i], { instancePath: t + `/ratings/` + i }) || (n = n === null ? nt.errors : n.concat(nt.errors), r = n.length), e !== r) break;
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
													if (rt(a[i], { instancePath: t + `/cwes/` + i }) || (n = n === null ? rt.errors : n.concat(rt.errors), r = n.length), e !== r) break;
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
													if (e.workaround !== void 0) {
														let n = r;
														if (typeof e.workaround != `string`) return $.errors = [{
															instancePath: t + `/workaround`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.proofOfConcept !== void 0) {
															let a = e.proofOfConcept, o = r;
															if (r === o) {
																if (a && typeof a == `object` && !Array.isArray(a)) {
																	if (a.reproductionSteps !== void 0) {
																		let e = r;
																		if (typeof a.reproductionSteps != `string`) return $.errors = [{
																			instancePath: t + `/proofOfConcept/reproductionSteps`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var c = e === r;
																	} else var c = !0;
																	if (c) {
																		if (a.environment !== void 0) {
																			let e = r;
																			if (typeof a.environment != `string`) return $.errors = [{
																				instancePath: t + `/proofOfConcept/environment`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var c = e === r;
																		} else var c = !0;
																		if (c) {
																			if (a.supportingMaterial !== void 0) {
																				let e = a.supportingMaterial, i = r;
																				if (r === i) {
																					if (Array.isArray(e)) {
																						let i = e.length;
																						for (let a = 0; a < i; a++) {
																							let i = r;
																							if (b(e[a], { instancePath: t + `/proofOfConcept/supportingMaterial/` + a }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length), i !== r) break;
																						}
																					} else return $.errors = [{
																						instancePath: t + `/proofOfConcept/supportingMaterial`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																				}
																				var c = i === r;
																			} else var c = !0;
																		}
																	}
																} else return $.errors = [{
																	instancePath: t + `/proofOfConcept`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
															}
															var i = o === r;
														} else var i = !0;
														if (i) {
															if (e.advisories !== void 0) {
																let a = e.advisories, o = r;
																if (r === o) {
																	if (Array.isArray(a)) {
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			if (it(a[i], { instancePath: t + `/advisories/` + i }) || (n = n === null ? it.errors : n.concat(it.errors), r = n.length), e !== r) break;
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
																			if (!u.test(n)) return $.errors = [{
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
																				if (!u.test(n)) return $.errors = [{
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
																					if (!u.test(n)) return $.errors = [{
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
																			if (e.rejected !== void 0) {
																				let n = e.rejected, a = r;
																				if (r === a && r === a) {
																					if (typeof n == `string`) {
																						if (!u.test(n)) return $.errors = [{
																							instancePath: t + `/rejected`,
																							keyword: `format`,
																							params: { format: `date-time` }
																						}], !1;
																					} else return $.errors = [{
																						instancePath: t + `/rejected`,
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
																												if (v(e[a], { instancePath: t + `/credits/organizations/` + a }) || (n = n === null ? v.errors : n.concat(v.errors), r = n.length), i !== r) break;
																											}
																										} else return $.errors = [{
																											instancePath: t + `/credits/organizations`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var l = i === r;
																								} else var l = !0;
																								if (l) {
																									if (a.individuals !== void 0) {
																										let e = a.individuals, i = r;
																										if (r === i) {
																											if (Array.isArray(e)) {
																												let i = e.length;
																												for (let a = 0; a < i; a++) {
																													let i = r;
																													if (g(e[a], { instancePath: t + `/credits/individuals/` + a }) || (n = n === null ? g.errors : n.concat(g.errors), r = n.length), i !== r) break;
																												}
																											} else return $.errors = [{
																												instancePath: t + `/credits/individuals`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var l = i === r;
																									} else var l = !0;
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
																						let a = e.tools, o = r, c = r, l = !1, u = null, m = r;
																						if (r === m) {
																							if (a && typeof a == `object` && !Array.isArray(a)) {
																								let e = r;
																								for (let e in a) if (e !== `components` && e !== `services`) {
																									let i = {
																										instancePath: t + `/tools`,
																										keyword: `additionalProperties`,
																										params: { additionalProperty: e }
																									};
																									n === null ? n = [i] : n.push(i), r++;
																									break;
																								}
																								if (e === r) {
																									if (a.components !== void 0) {
																										let e = a.components, i = r;
																										if (r === i) {
																											if (Array.isArray(e)) {
																												var d = !0;
																												let i = e.length;
																												for (let a = 0; a < i; a++) {
																													let i = r;
																													I(e[a], { instancePath: t + `/tools/components/` + a }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
																													var d = i === r;
																													if (!d) break;
																												}
																												if (d && !s(e)) {
																													let e = {
																														instancePath: t + `/tools/components`,
																														keyword: `distinctItems`,
																														params: {}
																													};
																													n === null ? n = [e] : n.push(e), r++;
																												}
																											} else {
																												let e = {
																													instancePath: t + `/tools/components`,
																													keyword: `type`,
																													params: { type: `array` }
																												};
																												n === null ? n = [e] : n.push(e), r++;
																											}
																										}
																										var f = i === r;
																									} else var f = !0;
																									if (f) {
																										if (a.services !== void 0) {
																											let e = a.services, i = r;
																											if (r === i) {
																												if (Array.isArray(e)) {
																													var p = !0;
																													let i = e.length;
																													for (let a = 0; a < i; a++) {
																														let i = r;
																														R(e[a], { instancePath: t + `/tools/services/` + a }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
																														var p = i === r;
																														if (!p) break;
																													}
																													if (p && !s(e)) {
																														let e = {
																															instancePath: t + `/tools/services`,
																															keyword: `distinctItems`,
																															params: {}
																														};
																														n === null ? n = [e] : n.push(e), r++;
																													}
																												} else {
																													let e = {
																														instancePath: t + `/tools/services`,
																														keyword: `type`,
																														params: { type: `array` }
																													};
																													n === null ? n = [e] : n.push(e), r++;
																												}
																											}
																											var f = i === r;
																										} else var f = !0;
																									}
																								}
																							} else {
																								let e = {
																									instancePath: t + `/tools`,
																									keyword: `type`,
																									params: { type: `object` }
																								};
																								n === null ? n = [e] : n.push(e), r++;
																							}
																						}
																						var h = m === r;
																						h && (l = !0, u = 0);
																						let g = r;
																						if (r === g) {
																							if (Array.isArray(a)) {
																								let e = a.length;
																								for (let i = 0; i < e; i++) {
																									let e = r;
																									if (z(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length), e !== r) break;
																								}
																							} else {
																								let e = {
																									instancePath: t + `/tools`,
																									keyword: `type`,
																									params: { type: `array` }
																								};
																								n === null ? n = [e] : n.push(e), r++;
																							}
																						}
																						var h = g === r;
																						if (h && l ? (l = !1, u = [u, 1]) : h && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																						else {
																							let e = {
																								instancePath: t + `/tools`,
																								keyword: `oneOf`,
																								params: { passingSchemas: u }
																							};
																							return n === null ? n = [e] : n.push(e), r++, $.errors = n, !1;
																						}
																						var i = o === r;
																					} else var i = !0;
																					if (i) {
																						if (e.analysis !== void 0) {
																							let a = e.analysis, o = r;
																							if (r === o) {
																								if (a && typeof a == `object` && !Array.isArray(a)) {
																									let e = r;
																									for (let e in a) if (e !== `state` && e !== `justification` && e !== `response` && e !== `detail` && e !== `firstIssued` && e !== `lastUpdated`) return $.errors = [{
																										instancePath: t + `/analysis`,
																										keyword: `additionalProperties`,
																										params: { additionalProperty: e }
																									}], !1;
																									if (e === r) {
																										if (a.state !== void 0) {
																											let e = r;
																											ot(a.state, { instancePath: t + `/analysis/state` }) || (n = n === null ? ot.errors : n.concat(ot.errors), r = n.length);
																											var _ = e === r;
																										} else var _ = !0;
																										if (_) {
																											if (a.justification !== void 0) {
																												let e = r;
																												ct(a.justification, { instancePath: t + `/analysis/justification` }) || (n = n === null ? ct.errors : n.concat(ct.errors), r = n.length);
																												var _ = e === r;
																											} else var _ = !0;
																											if (_) {
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
																																	params: { allowedValues: Ze.properties.analysis.properties.response.items.enum }
																																}], !1;
																																if (a !== r) break;
																															}
																														} else return $.errors = [{
																															instancePath: t + `/analysis/response`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var _ = n === r;
																												} else var _ = !0;
																												if (_) {
																													if (a.detail !== void 0) {
																														let e = r;
																														if (typeof a.detail != `string`) return $.errors = [{
																															instancePath: t + `/analysis/detail`,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														var _ = e === r;
																													} else var _ = !0;
																													if (_) {
																														if (a.firstIssued !== void 0) {
																															let e = a.firstIssued, n = r;
																															if (r === n && r === n) {
																																if (typeof e == `string`) {
																																	if (!u.test(e)) return $.errors = [{
																																		instancePath: t + `/analysis/firstIssued`,
																																		keyword: `format`,
																																		params: { format: `date-time` }
																																	}], !1;
																																} else return $.errors = [{
																																	instancePath: t + `/analysis/firstIssued`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																															}
																															var _ = n === r;
																														} else var _ = !0;
																														if (_) {
																															if (a.lastUpdated !== void 0) {
																																let e = a.lastUpdated, n = r;
																																if (r === n && r === n) {
																																	if (typeof e == `string`) {
																																		if (!u.test(e)) return $.errors = [{
																																			instancePath: t + `/analysis/lastUpdated`,
																																			keyword: `format`,
																																			params: { format: `date-time` }
																																		}], !1;
																																	} else return $.errors = [{
																																		instancePath: t + `/analysis/lastUpdated`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	}], !1;
																																}
																																var _ = n === r;
																															} else var _ = !0;
																														}
																													}
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
																										var ee = !0;
																										let e = a.length;
																										for (let i = 0; i < e; i++) {
																											let e = a[i], o = r;
																											if (r === o) {
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
																																let a = e.ref, o = r, s = r, c = !1, l = r;
																																O(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
																																var te = l === r;
																																if (c ||= te, !c) {
																																	let e = r;
																																	E(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																	var te = e === r;
																																	c ||= te;
																																}
																																if (c) r = s, n !== null && (s ? n.length = s : n = null);
																																else {
																																	let e = {
																																		instancePath: t + `/affects/` + i + `/ref`,
																																		keyword: `anyOf`,
																																		params: {}
																																	};
																																	return n === null ? n = [e] : n.push(e), r++, $.errors = n, !1;
																																}
																																var ne = o === r;
																															} else var ne = !0;
																															if (ne) {
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
																																				var re = d === r;
																																				re && (l = !0, u = 0);
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
																																				var re = f === r;
																																				if (re && l ? (l = !1, u = [u, 1]) : re && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																																				else {
																																					let e = {
																																						instancePath: t + `/affects/` + i + `/versions/` + o,
																																						keyword: `oneOf`,
																																						params: { passingSchemas: u }
																																					};
																																					return n === null ? n = [e] : n.push(e), r++, $.errors = n, !1;
																																				}
																																				if (r === s) {
																																					if (e && typeof e == `object` && !Array.isArray(e)) {
																																						let a = r;
																																						for (let n in e) if (n !== `version` && n !== `range` && n !== `status`) return $.errors = [{
																																							instancePath: t + `/affects/` + i + `/versions/` + o,
																																							keyword: `additionalProperties`,
																																							params: { additionalProperty: n }
																																						}], !1;
																																						if (a === r) {
																																							if (e.version !== void 0) {
																																								let a = r;
																																								lt(e.version, { instancePath: t + `/affects/` + i + `/versions/` + o + `/version` }) || (n = n === null ? lt.errors : n.concat(lt.errors), r = n.length);
																																								var y = a === r;
																																							} else var y = !0;
																																							if (y) {
																																								if (e.range !== void 0) {
																																									let a = r;
																																									ut(e.range, { instancePath: t + `/affects/` + i + `/versions/` + o + `/range` }) || (n = n === null ? ut.errors : n.concat(ut.errors), r = n.length);
																																									var y = a === r;
																																								} else var y = !0;
																																								if (y) {
																																									if (e.status !== void 0) {
																																										let a = r;
																																										ft(e.status, { instancePath: t + `/affects/` + i + `/versions/` + o + `/status` }) || (n = n === null ? ft.errors : n.concat(ft.errors), r = n.length);
																																										var y = a === r;
																																									} else var y = !0;
																																								}
																																							}
																																						}
																																					} else return $.errors = [{
																																						instancePath: t + `/affects/` + i + `/versions/` + o,
																																						keyword: `type`,
																																						params: { type: `object` }
																																					}], !1;
																																				}
																																				if (s !== r) break;
																																			}
																																		} else return $.errors = [{
																																			instancePath: t + `/affects/` + i + `/versions`,
																																			keyword: `type`,
																																			params: { type: `array` }
																																		}], !1;
																																	}
																																	var ne = o === r;
																																} else var ne = !0;
																															}
																														}
																													}
																												} else return $.errors = [{
																													instancePath: t + `/affects/` + i,
																													keyword: `type`,
																													params: { type: `object` }
																												}], !1;
																											}
																											var ee = o === r;
																											if (!ee) break;
																										}
																										if (ee && !s(a)) return $.errors = [{
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
																												if (x(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
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

export { i as bom, kt as component, jt as dependency, At as service, Nt as vulnerability };