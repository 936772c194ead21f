import { n as o$1, r as t, t as a$1 } from "./cyclonedx-shared.js";

// registry-schema/generated/cyclonedx-1.7.js
const r = { "spdx-id": (t) => a$1.has(t) };
const i = Z;
const a = {
	$schema: `http://json-schema.org/draft-07/schema#`,
	$id: `http://cyclonedx.org/schema/bom-1.7.schema.json`,
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
		declarations: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				assessors: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							thirdParty: { type: `boolean` },
							organization: { $ref: `#/definitions/organizationalEntity` }
						}
					}
				},
				attestations: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						properties: {
							summary: { type: `string` },
							assessor: { $ref: `#/definitions/refLinkType` },
							map: {
								type: `array`,
								items: {
									type: `object`,
									additionalProperties: !1,
									properties: {
										requirement: { $ref: `#/definitions/refLinkType` },
										claims: {
											type: `array`,
											items: { $ref: `#/definitions/refLinkType` }
										},
										counterClaims: {
											type: `array`,
											items: { $ref: `#/definitions/refLinkType` }
										},
										conformance: {
											type: `object`,
											additionalProperties: !1,
											properties: {
												score: {
													type: `number`,
													minimum: 0,
													maximum: 1
												},
												rationale: { type: `string` },
												mitigationStrategies: {
													type: `array`,
													items: { $ref: `#/definitions/refLinkType` }
												}
											}
										},
										confidence: {
											type: `object`,
											additionalProperties: !1,
											properties: {
												score: {
													type: `number`,
													minimum: 0,
													maximum: 1
												},
												rationale: { type: `string` }
											}
										}
									}
								}
							},
							signature: { $ref: `#/definitions/signature` }
						}
					}
				},
				claims: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							target: { $ref: `#/definitions/refLinkType` },
							predicate: { type: `string` },
							mitigationStrategies: {
								type: `array`,
								items: { $ref: `#/definitions/refLinkType` }
							},
							reasoning: { type: `string` },
							evidence: {
								type: `array`,
								items: { $ref: `#/definitions/refLinkType` }
							},
							counterEvidence: {
								type: `array`,
								items: { $ref: `#/definitions/refLinkType` }
							},
							externalReferences: {
								type: `array`,
								items: { $ref: `#/definitions/externalReference` }
							},
							signature: { $ref: `#/definitions/signature` }
						}
					}
				},
				evidence: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							propertyName: { type: `string` },
							description: { type: `string` },
							data: {
								type: `array`,
								items: {
									type: `object`,
									additionalProperties: !1,
									properties: {
										name: { type: `string` },
										contents: {
											type: `object`,
											additionalProperties: !1,
											properties: {
												attachment: { $ref: `#/definitions/attachment` },
												url: {
													type: `string`,
													format: `iri-reference`
												}
											}
										},
										classification: { $ref: `#/definitions/dataClassification` },
										sensitiveData: {
											type: `array`,
											items: { type: `string` }
										},
										governance: { $ref: `#/definitions/dataGovernance` }
									}
								}
							},
							created: {
								type: `string`,
								format: `date-time`
							},
							expires: {
								type: `string`,
								format: `date-time`
							},
							author: { $ref: `#/definitions/organizationalContact` },
							reviewer: { $ref: `#/definitions/organizationalContact` },
							signature: { $ref: `#/definitions/signature` }
						}
					}
				},
				targets: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						organizations: {
							type: `array`,
							items: { $ref: `#/definitions/organizationalEntity` }
						},
						components: {
							type: `array`,
							items: { $ref: `#/definitions/component` }
						},
						services: {
							type: `array`,
							items: { $ref: `#/definitions/service` }
						}
					}
				},
				affirmation: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						statement: { type: `string` },
						signatories: {
							type: `array`,
							items: {
								type: `object`,
								additionalProperties: !1,
								oneOf: [{ required: [`signature`] }, { required: [`externalReference`, `organization`] }],
								properties: {
									name: { type: `string` },
									role: { type: `string` },
									signature: { $ref: `#/definitions/signature` },
									organization: { $ref: `#/definitions/organizationalEntity` },
									externalReference: { $ref: `#/definitions/externalReference` }
								}
							}
						},
						signature: { $ref: `#/definitions/signature` }
					}
				},
				signature: { $ref: `#/definitions/signature` }
			}
		},
		definitions: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				standards: {
					type: `array`,
					items: { $ref: `#/definitions/standard` }
				},
				patents: {
					type: `array`,
					items: { anyOf: [{ $ref: `#/definitions/patent` }, { $ref: `#/definitions/patentFamily` }] }
				}
			}
		},
		citations: {
			type: `array`,
			items: { $ref: `#/definitions/citation` },
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
		refLinkType: { $ref: `#/definitions/refType` },
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
				manufacturer: { $ref: `#/definitions/organizationalEntity` },
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
				},
				distributionConstraints: {
					type: `object`,
					properties: { tlp: { $ref: `#/definitions/tlpClassification` } },
					additionalProperties: !1
				}
			}
		},
		tlpClassification: {
			type: `string`,
			enum: [
				`CLEAR`,
				`GREEN`,
				`AMBER`,
				`AMBER_AND_STRICT`,
				`RED`
			]
		},
		tool: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				vendor: { type: `string` },
				name: { type: `string` },
				version: { $ref: `#/definitions/version` },
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
				address: { $ref: `#/definitions/postalAddress` },
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
						`data`,
						`cryptographic-asset`
					]
				},
				"mime-type": {
					type: `string`,
					pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$`
				},
				"bom-ref": { $ref: `#/definitions/refType` },
				supplier: { $ref: `#/definitions/organizationalEntity` },
				manufacturer: { $ref: `#/definitions/organizationalEntity` },
				authors: {
					type: `array`,
					items: { $ref: `#/definitions/organizationalContact` }
				},
				author: { type: `string` },
				publisher: { type: `string` },
				group: { type: `string` },
				name: { type: `string` },
				version: { $ref: `#/definitions/version` },
				versionRange: { $ref: `#/definitions/versionRange` },
				isExternal: { type: `boolean` },
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
				patentAssertions: { $ref: `#/definitions/patentAssertions` },
				cpe: { type: `string` },
				purl: { type: `string` },
				omniborId: {
					type: `array`,
					items: { type: `string` }
				},
				swhid: {
					type: `array`,
					items: { type: `string` }
				},
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
				cryptoProperties: { $ref: `#/definitions/cryptoProperties` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				},
				tags: { $ref: `#/definitions/tags` },
				signature: { $ref: `#/definitions/signature` }
			},
			allOf: [{ not: { required: [`version`, `versionRange`] } }, {
				if: { properties: { isExternal: { const: !1 } } },
				then: { not: { required: [`versionRange`] } },
				else: !0
			}]
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
				`BLAKE3`,
				`Streebog-256`,
				`Streebog-512`
			]
		},
		"hash-content": {
			type: `string`,
			pattern: `^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$`
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
		license: {
			type: `object`,
			oneOf: [{ required: [`id`] }, { required: [`name`] }],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				id: { $ref: `spdx.schema.json` },
				name: { type: `string` },
				acknowledgement: { $ref: `#/definitions/licenseAcknowledgementEnumeration` },
				text: { $ref: `#/definitions/attachment` },
				url: {
					type: `string`,
					format: `iri-reference`
				},
				licensing: { $ref: `#/definitions/licensing` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		licenseAcknowledgementEnumeration: {
			type: `string`,
			enum: [`declared`, `concluded`]
		},
		licenseChoice: {
			type: `array`,
			items: { oneOf: [{
				type: `object`,
				required: [`license`],
				additionalProperties: !1,
				properties: { license: { $ref: `#/definitions/license` } }
			}, {
				type: `object`,
				additionalProperties: !1,
				required: [`expression`],
				properties: {
					expression: { type: `string` },
					expressionDetails: {
						type: `array`,
						items: {
							type: `object`,
							required: [`licenseIdentifier`],
							properties: {
								licenseIdentifier: { type: `string` },
								"bom-ref": { $ref: `#/definitions/refType` },
								text: { $ref: `#/definitions/attachment` },
								url: {
									type: `string`,
									format: `iri-reference`
								}
							},
							additionalProperties: !1
						}
					},
					acknowledgement: { $ref: `#/definitions/licenseAcknowledgementEnumeration` },
					"bom-ref": { $ref: `#/definitions/refType` },
					licensing: { $ref: `#/definitions/licensing` },
					properties: {
						type: `array`,
						items: { $ref: `#/definitions/property` }
					}
				}
			}] }
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
					enum: `vcs.issue-tracker.website.advisories.bom.mailing-list.social.chat.documentation.support.source-distribution.distribution.distribution-intake.license.build-meta.build-system.release-notes.security-contact.model-card.log.configuration.evidence.formulation.attestation.threat-model.adversary-model.risk-assessment.vulnerability-assertion.exploitability-statement.pentest-report.static-analysis-report.dynamic-analysis-report.runtime-analysis-report.component-analysis-report.maturity-report.certification-report.codified-infrastructure.quality-metrics.poam.electronic-signature.digital-signature.rfc-9116.patent.patent-family.patent-assertion.citation.other`.split(`.`)
				},
				hashes: {
					type: `array`,
					items: { $ref: `#/definitions/hash` }
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
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
				},
				provides: {
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
				version: { $ref: `#/definitions/version` },
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
				patentAssertions: { $ref: `#/definitions/patentAssertions` },
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
				tags: { $ref: `#/definitions/tags` },
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
				governance: { $ref: `#/definitions/dataGovernance` },
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
				identity: { oneOf: [{
					type: `array`,
					items: { $ref: `#/definitions/componentIdentityEvidence` }
				}, { $ref: `#/definitions/componentIdentityEvidence` }] },
				occurrences: {
					type: `array`,
					items: {
						type: `object`,
						required: [`location`],
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							location: { type: `string` },
							line: {
								type: `integer`,
								minimum: 0
							},
							offset: {
								type: `integer`,
								minimum: 0
							},
							symbol: { type: `string` },
							additionalContext: { type: `string` }
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
			required: [`name`],
			additionalProperties: !1,
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
				tags: { $ref: `#/definitions/tags` },
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
										range: { $ref: `#/definitions/versionRange` },
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
			maxLength: 1024
		},
		versionRange: {
			type: `string`,
			minLength: 1,
			maxLength: 4096
		},
		range: { $ref: `#/definitions/versionRange` },
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
								properties: { ref: {
									anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }],
									type: `string`
								} }
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
						environmentalConsiderations: { $ref: `#/definitions/environmentalConsiderations` },
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
				governance: { $ref: `#/definitions/dataGovernance` }
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
		environmentalConsiderations: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				energyConsumptions: {
					type: `array`,
					items: { $ref: `#/definitions/energyConsumption` }
				},
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		energyConsumption: {
			type: `object`,
			required: [
				`activity`,
				`energyProviders`,
				`activityEnergyCost`
			],
			additionalProperties: !1,
			properties: {
				activity: {
					type: `string`,
					enum: [
						`design`,
						`data-collection`,
						`data-preparation`,
						`training`,
						`fine-tuning`,
						`validation`,
						`deployment`,
						`inference`,
						`other`
					]
				},
				energyProviders: {
					type: `array`,
					items: { $ref: `#/definitions/energyProvider` }
				},
				activityEnergyCost: { $ref: `#/definitions/energyMeasure` },
				co2CostEquivalent: { $ref: `#/definitions/co2Measure` },
				co2CostOffset: { $ref: `#/definitions/co2Measure` },
				properties: {
					type: `array`,
					items: { $ref: `#/definitions/property` }
				}
			}
		},
		energyMeasure: {
			type: `object`,
			required: [`value`, `unit`],
			additionalProperties: !1,
			properties: {
				value: { type: `number` },
				unit: {
					type: `string`,
					enum: [`kWh`]
				}
			}
		},
		co2Measure: {
			type: `object`,
			required: [`value`, `unit`],
			additionalProperties: !1,
			properties: {
				value: { type: `number` },
				unit: {
					type: `string`,
					enum: [`tCO2eq`]
				}
			}
		},
		energyProvider: {
			type: `object`,
			required: [
				`organization`,
				`energySource`,
				`energyProvided`
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				description: { type: `string` },
				organization: {
					type: `object`,
					$ref: `#/definitions/organizationalEntity`
				},
				energySource: {
					type: `string`,
					enum: [
						`coal`,
						`oil`,
						`natural-gas`,
						`nuclear`,
						`wind`,
						`solar`,
						`geothermal`,
						`hydropower`,
						`biofuel`,
						`unknown`,
						`other`
					]
				},
				energyProvided: { $ref: `#/definitions/energyMeasure` },
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				}
			}
		},
		postalAddress: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				country: { type: `string` },
				region: { type: `string` },
				locality: { type: `string` },
				postOfficeBoxNumber: { type: `string` },
				postalCode: { type: `string` },
				streetAddress: { type: `string` }
			}
		},
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
		componentIdentityEvidence: {
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
						`omniborId`,
						`swhid`,
						`swid`,
						`hash`
					]
				},
				confidence: {
					type: `number`,
					minimum: 0,
					maximum: 1
				},
				concludedValue: { type: `string` },
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
		standard: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				name: { type: `string` },
				version: { type: `string` },
				description: { type: `string` },
				owner: { type: `string` },
				requirements: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							identifier: { type: `string` },
							title: { type: `string` },
							text: { type: `string` },
							descriptions: {
								type: `array`,
								items: { type: `string` }
							},
							openCre: {
								type: `array`,
								items: {
									type: `string`,
									pattern: `^CRE:[0-9]+-[0-9]+$`
								}
							},
							parent: { $ref: `#/definitions/refLinkType` },
							properties: {
								type: `array`,
								items: { $ref: `#/definitions/property` }
							},
							externalReferences: {
								type: `array`,
								items: { $ref: `#/definitions/externalReference` }
							}
						}
					}
				},
				levels: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: `#/definitions/refType` },
							identifier: { type: `string` },
							title: { type: `string` },
							description: { type: `string` },
							requirements: {
								type: `array`,
								items: { $ref: `#/definitions/refLinkType` }
							}
						}
					}
				},
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				},
				signature: { $ref: `#/definitions/signature` }
			}
		},
		signature: { $ref: `jsf-0.82.schema.json#/definitions/signature` },
		cryptoProperties: {
			type: `object`,
			additionalProperties: !1,
			required: [`assetType`],
			properties: {
				assetType: {
					type: `string`,
					enum: [
						`algorithm`,
						`certificate`,
						`protocol`,
						`related-crypto-material`
					]
				},
				algorithmProperties: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						primitive: {
							type: `string`,
							enum: [
								`drbg`,
								`mac`,
								`block-cipher`,
								`stream-cipher`,
								`signature`,
								`hash`,
								`pke`,
								`xof`,
								`kdf`,
								`key-agree`,
								`kem`,
								`ae`,
								`combiner`,
								`key-wrap`,
								`other`,
								`unknown`
							]
						},
						algorithmFamily: { $ref: `cryptography-defs.schema.json#/definitions/algorithmFamiliesEnum` },
						parameterSetIdentifier: { type: `string` },
						curve: { type: `string` },
						ellipticCurve: { $ref: `cryptography-defs.schema.json#/definitions/ellipticCurvesEnum` },
						executionEnvironment: {
							type: `string`,
							enum: [
								`software-plain-ram`,
								`software-encrypted-ram`,
								`software-tee`,
								`hardware`,
								`other`,
								`unknown`
							]
						},
						implementationPlatform: {
							type: `string`,
							enum: [
								`generic`,
								`x86_32`,
								`x86_64`,
								`armv7-a`,
								`armv7-m`,
								`armv8-a`,
								`armv8-m`,
								`armv9-a`,
								`armv9-m`,
								`s390x`,
								`ppc64`,
								`ppc64le`,
								`other`,
								`unknown`
							]
						},
						certificationLevel: {
							type: `array`,
							items: {
								type: `string`,
								enum: `none.fips140-1-l1.fips140-1-l2.fips140-1-l3.fips140-1-l4.fips140-2-l1.fips140-2-l2.fips140-2-l3.fips140-2-l4.fips140-3-l1.fips140-3-l2.fips140-3-l3.fips140-3-l4.cc-eal1.cc-eal1+.cc-eal2.cc-eal2+.cc-eal3.cc-eal3+.cc-eal4.cc-eal4+.cc-eal5.cc-eal5+.cc-eal6.cc-eal6+.cc-eal7.cc-eal7+.other.unknown`.split(`.`)
							}
						},
						mode: {
							type: `string`,
							enum: [
								`cbc`,
								`ecb`,
								`ccm`,
								`gcm`,
								`cfb`,
								`ofb`,
								`ctr`,
								`other`,
								`unknown`
							]
						},
						padding: {
							type: `string`,
							enum: [
								`pkcs5`,
								`pkcs7`,
								`pkcs1v15`,
								`oaep`,
								`raw`,
								`other`,
								`unknown`
							]
						},
						cryptoFunctions: {
							type: `array`,
							items: {
								type: `string`,
								enum: [
									`generate`,
									`keygen`,
									`encrypt`,
									`decrypt`,
									`digest`,
									`tag`,
									`keyderive`,
									`sign`,
									`verify`,
									`encapsulate`,
									`decapsulate`,
									`other`,
									`unknown`
								]
							}
						},
						classicalSecurityLevel: {
							type: `integer`,
							minimum: 0
						},
						nistQuantumSecurityLevel: {
							type: `integer`,
							minimum: 0,
							maximum: 6
						}
					}
				},
				certificateProperties: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						serialNumber: { type: `string` },
						subjectName: { type: `string` },
						issuerName: { type: `string` },
						notValidBefore: {
							type: `string`,
							format: `date-time`
						},
						notValidAfter: {
							type: `string`,
							format: `date-time`
						},
						signatureAlgorithmRef: { $ref: `#/definitions/refType` },
						subjectPublicKeyRef: { $ref: `#/definitions/refType` },
						certificateFormat: { type: `string` },
						certificateExtension: { type: `string` },
						certificateFileExtension: { type: `string` },
						fingerprint: {
							type: `object`,
							$ref: `#/definitions/hash`
						},
						certificateState: {
							type: `array`,
							items: {
								type: `object`,
								oneOf: [{
									required: [`state`],
									additionalProperties: !1,
									properties: {
										state: {
											type: `string`,
											enum: [
												`pre-activation`,
												`active`,
												`suspended`,
												`deactivated`,
												`revoked`,
												`destroyed`
											]
										},
										reason: { type: `string` }
									}
								}, {
									required: [`name`],
									additionalProperties: !1,
									properties: {
										name: { type: `string` },
										description: { type: `string` },
										reason: { type: `string` }
									}
								}]
							}
						},
						creationDate: {
							type: `string`,
							format: `date-time`
						},
						activationDate: {
							type: `string`,
							format: `date-time`
						},
						deactivationDate: {
							type: `string`,
							format: `date-time`
						},
						revocationDate: {
							type: `string`,
							format: `date-time`
						},
						destructionDate: {
							type: `string`,
							format: `date-time`
						},
						certificateExtensions: {
							type: `array`,
							items: {
								type: `object`,
								oneOf: [{
									required: [`commonExtensionName`, `commonExtensionValue`],
									additionalProperties: !1,
									properties: {
										commonExtensionName: {
											type: `string`,
											enum: [
												`basicConstraints`,
												`keyUsage`,
												`extendedKeyUsage`,
												`subjectAlternativeName`,
												`authorityKeyIdentifier`,
												`subjectKeyIdentifier`,
												`authorityInformationAccess`,
												`certificatePolicies`,
												`crlDistributionPoints`,
												`signedCertificateTimestamp`
											]
										},
										commonExtensionValue: { type: `string` }
									}
								}, {
									required: [`customExtensionName`],
									additionalProperties: !1,
									properties: {
										customExtensionName: { type: `string` },
										customExtensionValue: { type: `string` }
									}
								}]
							}
						},
						relatedCryptographicAssets: { $ref: `#/definitions/relatedCryptographicAssets` }
					}
				},
				relatedCryptoMaterialProperties: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						type: {
							type: `string`,
							enum: [
								`private-key`,
								`public-key`,
								`secret-key`,
								`key`,
								`ciphertext`,
								`signature`,
								`digest`,
								`initialization-vector`,
								`nonce`,
								`seed`,
								`salt`,
								`shared-secret`,
								`tag`,
								`additional-data`,
								`password`,
								`credential`,
								`token`,
								`other`,
								`unknown`
							]
						},
						id: { type: `string` },
						state: {
							type: `string`,
							enum: [
								`pre-activation`,
								`active`,
								`suspended`,
								`deactivated`,
								`compromised`,
								`destroyed`
							]
						},
						algorithmRef: { $ref: `#/definitions/refType` },
						creationDate: {
							type: `string`,
							format: `date-time`
						},
						activationDate: {
							type: `string`,
							format: `date-time`
						},
						updateDate: {
							type: `string`,
							format: `date-time`
						},
						expirationDate: {
							type: `string`,
							format: `date-time`
						},
						value: { type: `string` },
						size: { type: `integer` },
						format: { type: `string` },
						securedBy: { $ref: `#/definitions/securedBy` },
						fingerprint: {
							type: `object`,
							$ref: `#/definitions/hash`
						},
						relatedCryptographicAssets: { $ref: `#/definitions/relatedCryptographicAssets` }
					}
				},
				protocolProperties: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						type: {
							type: `string`,
							enum: [
								`tls`,
								`ssh`,
								`ipsec`,
								`ike`,
								`sstp`,
								`wpa`,
								`dtls`,
								`quic`,
								`eap-aka`,
								`eap-aka-prime`,
								`prins`,
								`5g-aka`,
								`other`,
								`unknown`
							]
						},
						version: { type: `string` },
						cipherSuites: {
							type: `array`,
							items: { $ref: `#/definitions/cipherSuite` }
						},
						ikev2TransformTypes: {
							type: `object`,
							additionalProperties: !1,
							properties: {
								encr: { anyOf: [{
									type: `array`,
									items: { $ref: `#/definitions/ikeV2Enc` }
								}, { $ref: `#/definitions/cryptoRefArray` }] },
								prf: { anyOf: [{
									type: `array`,
									items: { $ref: `#/definitions/ikeV2Prf` }
								}, { $ref: `#/definitions/cryptoRefArray` }] },
								integ: { anyOf: [{
									type: `array`,
									items: { $ref: `#/definitions/ikeV2Integ` }
								}, { $ref: `#/definitions/cryptoRefArray` }] },
								ke: { anyOf: [{
									type: `array`,
									items: { $ref: `#/definitions/ikeV2Ke` }
								}, { $ref: `#/definitions/cryptoRefArray` }] },
								esn: { type: `boolean` },
								auth: { anyOf: [{
									type: `array`,
									items: { $ref: `#/definitions/ikeV2Auth` }
								}, { $ref: `#/definitions/cryptoRefArray` }] }
							}
						},
						cryptoRefArray: { $ref: `#/definitions/cryptoRefArray` },
						relatedCryptographicAssets: { $ref: `#/definitions/relatedCryptographicAssets` }
					}
				},
				oid: { type: `string` }
			}
		},
		cipherSuite: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				algorithms: {
					type: `array`,
					items: { $ref: `#/definitions/refType` }
				},
				identifiers: {
					type: `array`,
					items: { type: `string` }
				},
				tlsGroups: {
					type: `array`,
					items: { type: `string` }
				},
				tlsSignatureSchemes: {
					type: `array`,
					items: { type: `string` }
				}
			}
		},
		ikeV2Enc: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				keyLength: { type: `integer` },
				algorithm: { $ref: `#/definitions/refType` }
			}
		},
		ikeV2Prf: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				algorithm: { $ref: `#/definitions/refType` }
			}
		},
		ikeV2Integ: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				algorithm: { $ref: `#/definitions/refType` }
			}
		},
		ikeV2Ke: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				group: { type: `integer` },
				algorithm: { $ref: `#/definitions/refType` }
			}
		},
		ikeV2Auth: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				name: { type: `string` },
				algorithm: { $ref: `#/definitions/refType` }
			}
		},
		cryptoRefArray: {
			type: `array`,
			items: { $ref: `#/definitions/refType` }
		},
		relatedCryptographicAssets: {
			type: `array`,
			items: { $ref: `#/definitions/relatedCryptographicAsset` }
		},
		relatedCryptographicAsset: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				type: { type: `string` },
				ref: { $ref: `#/definitions/refType` }
			}
		},
		securedBy: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				mechanism: { type: `string` },
				algorithmRef: { $ref: `#/definitions/refType` }
			}
		},
		tags: {
			type: `array`,
			items: { type: `string` }
		},
		patentFamily: {
			type: `object`,
			required: [`familyId`],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				familyId: { type: `string` },
				priorityApplication: { $ref: `#/definitions/priorityApplication` },
				members: {
					type: `array`,
					items: { $ref: `#/definitions/refLinkType` }
				},
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				}
			}
		},
		patent: {
			type: `object`,
			required: [
				`patentNumber`,
				`jurisdiction`,
				`patentLegalStatus`
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				patentNumber: {
					type: `string`,
					pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$`
				},
				applicationNumber: { $ref: `#/definitions/patentApplicationNumber` },
				jurisdiction: { $ref: `#/definitions/patentJurisdiction` },
				priorityApplication: { $ref: `#/definitions/priorityApplication` },
				publicationNumber: {
					type: `string`,
					pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$`
				},
				title: { type: `string` },
				abstract: { type: `string` },
				filingDate: {
					type: `string`,
					format: `date`
				},
				grantDate: {
					type: `string`,
					format: `date`
				},
				patentExpirationDate: {
					type: `string`,
					format: `date`
				},
				patentLegalStatus: {
					type: `string`,
					enum: [
						`pending`,
						`granted`,
						`revoked`,
						`expired`,
						`lapsed`,
						`withdrawn`,
						`abandoned`,
						`suspended`,
						`reinstated`,
						`opposed`,
						`terminated`,
						`invalidated`,
						`in-force`
					]
				},
				patentAssignee: {
					type: `array`,
					items: { oneOf: [{ $ref: `#/definitions/organizationalContact` }, { $ref: `#/definitions/organizationalEntity` }] }
				},
				externalReferences: {
					type: `array`,
					items: { $ref: `#/definitions/externalReference` }
				}
			}
		},
		patentAssertions: {
			type: `array`,
			items: {
				type: `object`,
				required: [`assertionType`, `asserter`],
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: `#/definitions/refType` },
					assertionType: {
						type: `string`,
						enum: [
							`ownership`,
							`license`,
							`third-party-claim`,
							`standards-inclusion`,
							`prior-art`,
							`exclusive-rights`,
							`non-assertion`,
							`research-or-evaluation`
						]
					},
					patentRefs: {
						type: `array`,
						items: { $ref: `#/definitions/refType` }
					},
					asserter: { oneOf: [
						{ $ref: `#/definitions/organizationalEntity` },
						{ $ref: `#/definitions/organizationalContact` },
						{ $ref: `#/definitions/refLinkType` }
					] },
					notes: { type: `string` }
				}
			}
		},
		patentApplicationNumber: {
			type: `string`,
			pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$`
		},
		patentJurisdiction: {
			type: `string`,
			pattern: `^[A-Z]{2}$`
		},
		patentFilingDate: {
			type: `string`,
			format: `date`
		},
		priorityApplication: {
			type: `object`,
			required: [
				`applicationNumber`,
				`jurisdiction`,
				`filingDate`
			],
			additionalProperties: !1,
			properties: {
				applicationNumber: { $ref: `#/definitions/patentApplicationNumber` },
				jurisdiction: { $ref: `#/definitions/patentJurisdiction` },
				filingDate: { $ref: `#/definitions/patentFilingDate` }
			}
		},
		citation: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: `#/definitions/refType` },
				pointers: {
					type: `array`,
					items: { type: `string` },
					minItems: 1
				},
				expressions: {
					type: `array`,
					items: { type: `string` },
					minItems: 1
				},
				timestamp: {
					type: `string`,
					format: `date-time`
				},
				attributedTo: { $ref: `#/definitions/refLinkType` },
				process: { $ref: `#/definitions/refLinkType` },
				note: { type: `string` },
				signature: { $ref: `#/definitions/signature` }
			},
			required: [`timestamp`],
			anyOf: [{ required: [`attributedTo`] }, { required: [`process`] }],
			oneOf: [{ required: [`pointers`] }, { required: [`expressions`] }]
		}
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
		manufacturer: { $ref: `#/definitions/organizationalEntity` },
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
		},
		distributionConstraints: {
			type: `object`,
			properties: { tlp: { $ref: `#/definitions/tlpClassification` } },
			additionalProperties: !1
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
				`data`,
				`cryptographic-asset`
			]
		},
		"mime-type": {
			type: `string`,
			pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$`
		},
		"bom-ref": { $ref: `#/definitions/refType` },
		supplier: { $ref: `#/definitions/organizationalEntity` },
		manufacturer: { $ref: `#/definitions/organizationalEntity` },
		authors: {
			type: `array`,
			items: { $ref: `#/definitions/organizationalContact` }
		},
		author: { type: `string` },
		publisher: { type: `string` },
		group: { type: `string` },
		name: { type: `string` },
		version: { $ref: `#/definitions/version` },
		versionRange: { $ref: `#/definitions/versionRange` },
		isExternal: { type: `boolean` },
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
		patentAssertions: { $ref: `#/definitions/patentAssertions` },
		cpe: { type: `string` },
		purl: { type: `string` },
		omniborId: {
			type: `array`,
			items: { type: `string` }
		},
		swhid: {
			type: `array`,
			items: { type: `string` }
		},
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
		cryptoProperties: { $ref: `#/definitions/cryptoProperties` },
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		},
		tags: { $ref: `#/definitions/tags` },
		signature: { $ref: `#/definitions/signature` }
	},
	allOf: [{ not: { required: [`version`, `versionRange`] } }, {
		if: { properties: { isExternal: { const: !1 } } },
		then: { not: { required: [`versionRange`] } },
		else: !0
	}]
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
function h(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `bom-ref` && n !== `country` && n !== `region` && n !== `locality` && n !== `postOfficeBoxNumber` && n !== `postalCode` && n !== `streetAddress`) return h.errors = [{
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
					if (e.country !== void 0) {
						let n = r;
						if (typeof e.country != `string`) return h.errors = [{
							instancePath: t + `/country`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.region !== void 0) {
							let n = r;
							if (typeof e.region != `string`) return h.errors = [{
								instancePath: t + `/region`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.locality !== void 0) {
								let n = r;
								if (typeof e.locality != `string`) return h.errors = [{
									instancePath: t + `/locality`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.postOfficeBoxNumber !== void 0) {
									let n = r;
									if (typeof e.postOfficeBoxNumber != `string`) return h.errors = [{
										instancePath: t + `/postOfficeBoxNumber`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.postalCode !== void 0) {
										let n = r;
										if (typeof e.postalCode != `string`) return h.errors = [{
											instancePath: t + `/postalCode`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.streetAddress !== void 0) {
											let n = r;
											if (typeof e.streetAddress != `string`) return h.errors = [{
												instancePath: t + `/streetAddress`,
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
			}
		} else return h.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return h.errors = n, r === 0;
}
const g = /^[^\s@<>]+@[^\s@<>]+$/;
function _(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `bom-ref` && n !== `name` && n !== `email` && n !== `phone`) return _.errors = [{
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
						if (typeof e.name != `string`) return _.errors = [{
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
									if (!g.test(n)) return _.errors = [{
										instancePath: t + `/email`,
										keyword: `format`,
										params: { format: `idn-email` }
									}], !1;
								} else return _.errors = [{
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
								if (typeof e.phone != `string`) return _.errors = [{
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
		} else return _.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return _.errors = n, r === 0;
}
const v = /^\P{Cc}*$/u;
function y(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `bom-ref` && n !== `name` && n !== `address` && n !== `url` && n !== `contact`) return y.errors = [{
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
						if (typeof e.name != `string`) return y.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.address !== void 0) {
							let a = r;
							h(e.address, { instancePath: t + `/address` }) || (n = n === null ? h.errors : n.concat(h.errors), r = n.length);
							var i = a === r;
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
													if (!v.test(e)) return y.errors = [{
														instancePath: t + `/url/` + i,
														keyword: `format`,
														params: { format: `iri-reference` }
													}], !1;
												} else return y.errors = [{
													instancePath: t + `/url/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
											}
											if (a !== r) break;
										}
									} else return y.errors = [{
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
												if (_(a[i], { instancePath: t + `/contact/` + i }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
											}
										} else return y.errors = [{
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
			}
		} else return y.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return y.errors = n, r === 0;
}
function b(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (p(e) > 1024) return b.errors = [{
			instancePath: t,
			keyword: `maxLength`,
			params: { limit: 1024 }
		}], !1;
	} else return b.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return b.errors = null, !0;
}
function ee(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (p(e) > 4096) return ee.errors = [{
			instancePath: t,
			keyword: `maxLength`,
			params: { limit: 4096 }
		}], !1;
		if (p(e) < 1) return ee.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return ee.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return ee.errors = null, !0;
}
const te = {
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
		`BLAKE3`,
		`Streebog-256`,
		`Streebog-512`
	]
};
function ne(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `MD5` && e !== `SHA-1` && e !== `SHA-256` && e !== `SHA-384` && e !== `SHA-512` && e !== `SHA3-256` && e !== `SHA3-384` && e !== `SHA3-512` && e !== `BLAKE2b-256` && e !== `BLAKE2b-384` && e !== `BLAKE2b-512` && e !== `BLAKE3` && e !== `Streebog-256` && e !== `Streebog-512` ? (ne.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: te.enum }
	}], !1) : (ne.errors = null, !0) : (ne.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const re = RegExp(`^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$`, `u`);
function ie(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!re.test(e)) return ie.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$` }
		}], !1;
	} else return ie.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return ie.errors = null, !0;
}
function x(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.alg === void 0 && (a = `alg`) || e.content === void 0 && (a = `content`)) return x.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `alg` && n !== `content`) return x.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.alg !== void 0) {
						let a = r;
						ne(e.alg, { instancePath: t + `/alg` }) || (n = n === null ? ne.errors : n.concat(ne.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.content !== void 0) {
							let a = r;
							ie(e.content, { instancePath: t + `/content` }) || (n = n === null ? ie.errors : n.concat(ie.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
				}
			}
		} else return x.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return x.errors = n, r === 0;
}
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
	type: `string`,
	enum: [`declared`, `concluded`]
};
function ce(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `declared` && e !== `concluded` ? (ce.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: se.enum }
	}], !1) : (ce.errors = null, !0) : (ce.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const le = {
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
function S(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.content === void 0 && (r = `content`)) return S.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `contentType` && n !== `encoding` && n !== `content`) return S.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.contentType !== void 0) {
			if (typeof e.contentType != `string`) return S.errors = [{
				instancePath: t + `/contentType`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.encoding !== void 0) {
				let r = e.encoding;
				if (typeof r != `string`) return S.errors = [{
					instancePath: t + `/encoding`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				if (r !== `base64`) return S.errors = [{
					instancePath: t + `/encoding`,
					keyword: `enum`,
					params: { allowedValues: le.properties.encoding.enum }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.content !== void 0) {
					if (typeof e.content != `string`) return S.errors = [{
						instancePath: t + `/content`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return S.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return S.errors = null, !0;
}
const ue = {
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
};
function C(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let f = r;
			for (let n in e) if (n !== `altIds` && n !== `licensor` && n !== `licensee` && n !== `purchaser` && n !== `purchaseOrder` && n !== `licenseTypes` && n !== `lastRenewal` && n !== `expiration`) return C.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (f === r) {
				if (e.altIds !== void 0) {
					let n = e.altIds, a = r;
					if (r === a) {
						if (Array.isArray(n)) {
							let e = n.length;
							for (let i = 0; i < e; i++) {
								let e = r;
								if (typeof n[i] != `string`) return C.errors = [{
									instancePath: t + `/altIds/` + i,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (e !== r) break;
							}
						} else return C.errors = [{
							instancePath: t + `/altIds`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
					}
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.licensor !== void 0) {
						let s = e.licensor, c = r, l = r, u = !1, d = null, f = r;
						if (s && typeof s == `object` && !Array.isArray(s)) {
							let e;
							if (s.organization === void 0 && (e = `organization`)) {
								let i = {
									instancePath: t + `/licensor`,
									keyword: `required`,
									params: { missingProperty: e }
								};
								n === null ? n = [i] : n.push(i), r++;
							}
						}
						var a = f === r;
						a && (u = !0, d = 0);
						let p = r;
						if (s && typeof s == `object` && !Array.isArray(s)) {
							let e;
							if (s.individual === void 0 && (e = `individual`)) {
								let i = {
									instancePath: t + `/licensor`,
									keyword: `required`,
									params: { missingProperty: e }
								};
								n === null ? n = [i] : n.push(i), r++;
							}
						}
						var a = p === r;
						if (a && u ? (u = !1, d = [d, 1]) : a && (u = !0, d = 1), u) r = l, n !== null && (l ? n.length = l : n = null);
						else {
							let e = {
								instancePath: t + `/licensor`,
								keyword: `oneOf`,
								params: { passingSchemas: d }
							};
							return n === null ? n = [e] : n.push(e), r++, C.errors = n, !1;
						}
						if (r === c) {
							if (s && typeof s == `object` && !Array.isArray(s)) {
								let e = r;
								for (let e in s) if (e !== `organization` && e !== `individual`) return C.errors = [{
									instancePath: t + `/licensor`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								}], !1;
								if (e === r) {
									if (s.organization !== void 0) {
										let e = r;
										y(s.organization, { instancePath: t + `/licensor/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
										var o = e === r;
									} else var o = !0;
									if (o) {
										if (s.individual !== void 0) {
											let e = r;
											_(s.individual, { instancePath: t + `/licensor/individual` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
											var o = e === r;
										} else var o = !0;
									}
								}
							} else return C.errors = [{
								instancePath: t + `/licensor`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
						}
						var i = c === r;
					} else var i = !0;
					if (i) {
						if (e.licensee !== void 0) {
							let a = e.licensee, o = r, l = r, u = !1, d = null, f = r;
							if (a && typeof a == `object` && !Array.isArray(a)) {
								let e;
								if (a.organization === void 0 && (e = `organization`)) {
									let i = {
										instancePath: t + `/licensee`,
										keyword: `required`,
										params: { missingProperty: e }
									};
									n === null ? n = [i] : n.push(i), r++;
								}
							}
							var s = f === r;
							s && (u = !0, d = 0);
							let p = r;
							if (a && typeof a == `object` && !Array.isArray(a)) {
								let e;
								if (a.individual === void 0 && (e = `individual`)) {
									let i = {
										instancePath: t + `/licensee`,
										keyword: `required`,
										params: { missingProperty: e }
									};
									n === null ? n = [i] : n.push(i), r++;
								}
							}
							var s = p === r;
							if (s && u ? (u = !1, d = [d, 1]) : s && (u = !0, d = 1), u) r = l, n !== null && (l ? n.length = l : n = null);
							else {
								let e = {
									instancePath: t + `/licensee`,
									keyword: `oneOf`,
									params: { passingSchemas: d }
								};
								return n === null ? n = [e] : n.push(e), r++, C.errors = n, !1;
							}
							if (r === o) {
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e = r;
									for (let e in a) if (e !== `organization` && e !== `individual`) return C.errors = [{
										instancePath: t + `/licensee`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e }
									}], !1;
									if (e === r) {
										if (a.organization !== void 0) {
											let e = r;
											y(a.organization, { instancePath: t + `/licensee/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
											var c = e === r;
										} else var c = !0;
										if (c) {
											if (a.individual !== void 0) {
												let e = r;
												_(a.individual, { instancePath: t + `/licensee/individual` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
												var c = e === r;
											} else var c = !0;
										}
									}
								} else return C.errors = [{
									instancePath: t + `/licensee`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.purchaser !== void 0) {
								let a = e.purchaser, o = r, s = r, c = !1, u = null, f = r;
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e;
									if (a.organization === void 0 && (e = `organization`)) {
										let i = {
											instancePath: t + `/purchaser`,
											keyword: `required`,
											params: { missingProperty: e }
										};
										n === null ? n = [i] : n.push(i), r++;
									}
								}
								var l = f === r;
								l && (c = !0, u = 0);
								let p = r;
								if (a && typeof a == `object` && !Array.isArray(a)) {
									let e;
									if (a.individual === void 0 && (e = `individual`)) {
										let i = {
											instancePath: t + `/purchaser`,
											keyword: `required`,
											params: { missingProperty: e }
										};
										n === null ? n = [i] : n.push(i), r++;
									}
								}
								var l = p === r;
								if (l && c ? (c = !1, u = [u, 1]) : l && (c = !0, u = 1), c) r = s, n !== null && (s ? n.length = s : n = null);
								else {
									let e = {
										instancePath: t + `/purchaser`,
										keyword: `oneOf`,
										params: { passingSchemas: u }
									};
									return n === null ? n = [e] : n.push(e), r++, C.errors = n, !1;
								}
								if (r === o) {
									if (a && typeof a == `object` && !Array.isArray(a)) {
										let e = r;
										for (let e in a) if (e !== `organization` && e !== `individual`) return C.errors = [{
											instancePath: t + `/purchaser`,
											keyword: `additionalProperties`,
											params: { additionalProperty: e }
										}], !1;
										if (e === r) {
											if (a.organization !== void 0) {
												let e = r;
												y(a.organization, { instancePath: t + `/purchaser/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
												var d = e === r;
											} else var d = !0;
											if (d) {
												if (a.individual !== void 0) {
													let e = r;
													_(a.individual, { instancePath: t + `/purchaser/individual` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
													var d = e === r;
												} else var d = !0;
											}
										}
									} else return C.errors = [{
										instancePath: t + `/purchaser`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
								}
								var i = o === r;
							} else var i = !0;
							if (i) {
								if (e.purchaseOrder !== void 0) {
									let n = r;
									if (typeof e.purchaseOrder != `string`) return C.errors = [{
										instancePath: t + `/purchaseOrder`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.licenseTypes !== void 0) {
										let n = e.licenseTypes, a = r;
										if (r === a) {
											if (Array.isArray(n)) {
												let e = n.length;
												for (let i = 0; i < e; i++) {
													let e = n[i], a = r;
													if (typeof e != `string`) return C.errors = [{
														instancePath: t + `/licenseTypes/` + i,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													if (e !== `academic` && e !== `appliance` && e !== `client-access` && e !== `concurrent-user` && e !== `core-points` && e !== `custom-metric` && e !== `device` && e !== `evaluation` && e !== `named-user` && e !== `node-locked` && e !== `oem` && e !== `perpetual` && e !== `processor-points` && e !== `subscription` && e !== `user` && e !== `other`) return C.errors = [{
														instancePath: t + `/licenseTypes/` + i,
														keyword: `enum`,
														params: { allowedValues: ue.properties.licenseTypes.items.enum }
													}], !1;
													if (a !== r) break;
												}
											} else return C.errors = [{
												instancePath: t + `/licenseTypes`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.lastRenewal !== void 0) {
											let n = e.lastRenewal, a = r;
											if (r === a && r === a) {
												if (typeof n == `string`) {
													if (!u.test(n)) return C.errors = [{
														instancePath: t + `/lastRenewal`,
														keyword: `format`,
														params: { format: `date-time` }
													}], !1;
												} else return C.errors = [{
													instancePath: t + `/lastRenewal`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
											}
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.expiration !== void 0) {
												let n = e.expiration, a = r;
												if (r === a && r === a) {
													if (typeof n == `string`) {
														if (!u.test(n)) return C.errors = [{
															instancePath: t + `/expiration`,
															keyword: `format`,
															params: { format: `date-time` }
														}], !1;
													} else return C.errors = [{
														instancePath: t + `/expiration`,
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
		} else return C.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return C.errors = n, r === 0;
}
function w(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.name === void 0 && (r = `name`)) return w.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `name` && n !== `value`) return w.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return w.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return w.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return w.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return w.errors = null, !0;
}
function de(e, { instancePath: t = `` } = {}) {
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
		return n === null ? n = [e] : n.push(e), r++, de.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `bom-ref` && n !== `id` && n !== `name` && n !== `acknowledgement` && n !== `text` && n !== `url` && n !== `licensing` && n !== `properties`) return de.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e[`bom-ref`] !== void 0) {
					let i = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var u = i === r;
				} else var u = !0;
				if (u) {
					if (e.id !== void 0) {
						let i = r;
						oe(e.id, { instancePath: t + `/id` }) || (n = n === null ? oe.errors : n.concat(oe.errors), r = n.length);
						var u = i === r;
					} else var u = !0;
					if (u) {
						if (e.name !== void 0) {
							let n = r;
							if (typeof e.name != `string`) return de.errors = [{
								instancePath: t + `/name`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var u = n === r;
						} else var u = !0;
						if (u) {
							if (e.acknowledgement !== void 0) {
								let i = r;
								ce(e.acknowledgement, { instancePath: t + `/acknowledgement` }) || (n = n === null ? ce.errors : n.concat(ce.errors), r = n.length);
								var u = i === r;
							} else var u = !0;
							if (u) {
								if (e.text !== void 0) {
									let i = r;
									S(e.text, { instancePath: t + `/text` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
									var u = i === r;
								} else var u = !0;
								if (u) {
									if (e.url !== void 0) {
										let n = e.url, i = r;
										if (r === i && r === i) {
											if (typeof n == `string`) {
												if (!v.test(n)) return de.errors = [{
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
										var u = i === r;
									} else var u = !0;
									if (u) {
										if (e.licensing !== void 0) {
											let i = r;
											C(e.licensing, { instancePath: t + `/licensing` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
											var u = i === r;
										} else var u = !0;
										if (u) {
											if (e.properties !== void 0) {
												let i = e.properties, a = r;
												if (r === a) {
													if (Array.isArray(i)) {
														let e = i.length;
														for (let a = 0; a < e; a++) {
															let e = r;
															if (w(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
														}
													} else return de.errors = [{
														instancePath: t + `/properties`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var u = a === r;
											} else var u = !0;
										}
									}
								}
							}
						}
					}
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
function T(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (Array.isArray(e)) {
			let s = e.length;
			for (let c = 0; c < s; c++) {
				let s = e[c], l = r, u = r, d = !1, f = null, p = r;
				if (r === p) {
					if (s && typeof s == `object` && !Array.isArray(s)) {
						let e;
						if (s.license === void 0 && (e = `license`)) {
							let i = {
								instancePath: t + `/` + c,
								keyword: `required`,
								params: { missingProperty: e }
							};
							n === null ? n = [i] : n.push(i), r++;
						} else {
							let e = r;
							for (let e in s) if (e !== `license`) {
								let i = {
									instancePath: t + `/` + c,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								};
								n === null ? n = [i] : n.push(i), r++;
								break;
							}
							e === r && s.license !== void 0 && (de(s.license, { instancePath: t + `/` + c + `/license` }) || (n = n === null ? de.errors : n.concat(de.errors), r = n.length));
						}
					} else {
						let e = {
							instancePath: t + `/` + c,
							keyword: `type`,
							params: { type: `object` }
						};
						n === null ? n = [e] : n.push(e), r++;
					}
				}
				var i = p === r;
				i && (d = !0, f = 0);
				let h = r;
				if (r === h) {
					if (s && typeof s == `object` && !Array.isArray(s)) {
						let e;
						if (s.expression === void 0 && (e = `expression`)) {
							let i = {
								instancePath: t + `/` + c,
								keyword: `required`,
								params: { missingProperty: e }
							};
							n === null ? n = [i] : n.push(i), r++;
						} else {
							let e = r;
							for (let e in s) if (e !== `expression` && e !== `expressionDetails` && e !== `acknowledgement` && e !== `bom-ref` && e !== `licensing` && e !== `properties`) {
								let i = {
									instancePath: t + `/` + c,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								};
								n === null ? n = [i] : n.push(i), r++;
								break;
							}
							if (e === r) {
								if (s.expression !== void 0) {
									let e = r;
									if (typeof s.expression != `string`) {
										let e = {
											instancePath: t + `/` + c + `/expression`,
											keyword: `type`,
											params: { type: `string` }
										};
										n === null ? n = [e] : n.push(e), r++;
									}
									var a = e === r;
								} else var a = !0;
								if (a) {
									if (s.expressionDetails !== void 0) {
										let e = s.expressionDetails, i = r;
										if (r === i) {
											if (Array.isArray(e)) {
												let i = e.length;
												for (let a = 0; a < i; a++) {
													let i = e[a], s = r;
													if (r === s) {
														if (i && typeof i == `object` && !Array.isArray(i)) {
															let e;
															if (i.licenseIdentifier === void 0 && (e = `licenseIdentifier`)) {
																let i = {
																	instancePath: t + `/` + c + `/expressionDetails/` + a,
																	keyword: `required`,
																	params: { missingProperty: e }
																};
																n === null ? n = [i] : n.push(i), r++;
															} else {
																let e = r;
																for (let e in i) if (e !== `licenseIdentifier` && e !== `bom-ref` && e !== `text` && e !== `url`) {
																	let i = {
																		instancePath: t + `/` + c + `/expressionDetails/` + a,
																		keyword: `additionalProperties`,
																		params: { additionalProperty: e }
																	};
																	n === null ? n = [i] : n.push(i), r++;
																	break;
																}
																if (e === r) {
																	if (i.licenseIdentifier !== void 0) {
																		let e = r;
																		if (typeof i.licenseIdentifier != `string`) {
																			let e = {
																				instancePath: t + `/` + c + `/expressionDetails/` + a + `/licenseIdentifier`,
																				keyword: `type`,
																				params: { type: `string` }
																			};
																			n === null ? n = [e] : n.push(e), r++;
																		}
																		var o = e === r;
																	} else var o = !0;
																	if (o) {
																		if (i[`bom-ref`] !== void 0) {
																			let e = r;
																			m(i[`bom-ref`], { instancePath: t + `/` + c + `/expressionDetails/` + a + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																			var o = e === r;
																		} else var o = !0;
																		if (o) {
																			if (i.text !== void 0) {
																				let e = r;
																				S(i.text, { instancePath: t + `/` + c + `/expressionDetails/` + a + `/text` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
																				var o = e === r;
																			} else var o = !0;
																			if (o) {
																				if (i.url !== void 0) {
																					let e = i.url, s = r;
																					if (r === s && r === s) {
																						if (typeof e == `string`) {
																							if (!v.test(e)) {
																								let e = {
																									instancePath: t + `/` + c + `/expressionDetails/` + a + `/url`,
																									keyword: `format`,
																									params: { format: `iri-reference` }
																								};
																								n === null ? n = [e] : n.push(e), r++;
																							}
																						} else {
																							let e = {
																								instancePath: t + `/` + c + `/expressionDetails/` + a + `/url`,
																								keyword: `type`,
																								params: { type: `string` }
																							};
																							n === null ? n = [e] : n.push(e), r++;
																						}
																					}
																					var o = s === r;
																				} else var o = !0;
																			}
																		}
																	}
																}
															}
														} else {
															let e = {
																instancePath: t + `/` + c + `/expressionDetails/` + a,
																keyword: `type`,
																params: { type: `object` }
															};
															n === null ? n = [e] : n.push(e), r++;
														}
													}
													if (s !== r) break;
												}
											} else {
												let e = {
													instancePath: t + `/` + c + `/expressionDetails`,
													keyword: `type`,
													params: { type: `array` }
												};
												n === null ? n = [e] : n.push(e), r++;
											}
										}
										var a = i === r;
									} else var a = !0;
									if (a) {
										if (s.acknowledgement !== void 0) {
											let e = r;
											ce(s.acknowledgement, { instancePath: t + `/` + c + `/acknowledgement` }) || (n = n === null ? ce.errors : n.concat(ce.errors), r = n.length);
											var a = e === r;
										} else var a = !0;
										if (a) {
											if (s[`bom-ref`] !== void 0) {
												let e = r;
												m(s[`bom-ref`], { instancePath: t + `/` + c + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
												var a = e === r;
											} else var a = !0;
											if (a) {
												if (s.licensing !== void 0) {
													let e = r;
													C(s.licensing, { instancePath: t + `/` + c + `/licensing` }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
													var a = e === r;
												} else var a = !0;
												if (a) {
													if (s.properties !== void 0) {
														let e = s.properties, i = r;
														if (r === i) {
															if (Array.isArray(e)) {
																let i = e.length;
																for (let a = 0; a < i; a++) {
																	let i = r;
																	if (w(e[a], { instancePath: t + `/` + c + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), i !== r) break;
																}
															} else {
																let e = {
																	instancePath: t + `/` + c + `/properties`,
																	keyword: `type`,
																	params: { type: `array` }
																};
																n === null ? n = [e] : n.push(e), r++;
															}
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
					} else {
						let e = {
							instancePath: t + `/` + c,
							keyword: `type`,
							params: { type: `object` }
						};
						n === null ? n = [e] : n.push(e), r++;
					}
				}
				var i = h === r;
				if (i && d ? (d = !1, f = [f, 1]) : i && (d = !0, f = 1), d) r = u, n !== null && (u ? n.length = u : n = null);
				else {
					let e = {
						instancePath: t + `/` + c,
						keyword: `oneOf`,
						params: { passingSchemas: f }
					};
					return n === null ? n = [e] : n.push(e), r++, T.errors = n, !1;
				}
				if (l !== r) break;
			}
		} else return T.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `array` }
		}], !1;
	}
	return T.errors = n, r === 0;
}
const fe = {
	type: `array`,
	items: {
		type: `object`,
		required: [`assertionType`, `asserter`],
		additionalProperties: !1,
		properties: {
			"bom-ref": { $ref: `#/definitions/refType` },
			assertionType: {
				type: `string`,
				enum: [
					`ownership`,
					`license`,
					`third-party-claim`,
					`standards-inclusion`,
					`prior-art`,
					`exclusive-rights`,
					`non-assertion`,
					`research-or-evaluation`
				]
			},
			patentRefs: {
				type: `array`,
				items: { $ref: `#/definitions/refType` }
			},
			asserter: { oneOf: [
				{ $ref: `#/definitions/organizationalEntity` },
				{ $ref: `#/definitions/organizationalContact` },
				{ $ref: `#/definitions/refLinkType` }
			] },
			notes: { type: `string` }
		}
	}
};
function E(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (p(e) < 1) return E.errors = [{
			instancePath: t,
			keyword: `minLength`,
			params: { limit: 1 }
		}], !1;
	} else return E.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return E.errors = null, !0;
}
function D(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (Array.isArray(e)) {
			let o = e.length;
			for (let s = 0; s < o; s++) {
				let o = e[s], c = r;
				if (r === c) {
					if (o && typeof o == `object` && !Array.isArray(o)) {
						let e;
						if (o.assertionType === void 0 && (e = `assertionType`) || o.asserter === void 0 && (e = `asserter`)) return D.errors = [{
							instancePath: t + `/` + s,
							keyword: `required`,
							params: { missingProperty: e }
						}], !1;
						{
							let e = r;
							for (let e in o) if (e !== `bom-ref` && e !== `assertionType` && e !== `patentRefs` && e !== `asserter` && e !== `notes`) return D.errors = [{
								instancePath: t + `/` + s,
								keyword: `additionalProperties`,
								params: { additionalProperty: e }
							}], !1;
							if (e === r) {
								if (o[`bom-ref`] !== void 0) {
									let e = r;
									m(o[`bom-ref`], { instancePath: t + `/` + s + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
									var i = e === r;
								} else var i = !0;
								if (i) {
									if (o.assertionType !== void 0) {
										let e = o.assertionType, n = r;
										if (typeof e != `string`) return D.errors = [{
											instancePath: t + `/` + s + `/assertionType`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (e !== `ownership` && e !== `license` && e !== `third-party-claim` && e !== `standards-inclusion` && e !== `prior-art` && e !== `exclusive-rights` && e !== `non-assertion` && e !== `research-or-evaluation`) return D.errors = [{
											instancePath: t + `/` + s + `/assertionType`,
											keyword: `enum`,
											params: { allowedValues: fe.items.properties.assertionType.enum }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (o.patentRefs !== void 0) {
											let e = o.patentRefs, a = r;
											if (r === a) {
												if (Array.isArray(e)) {
													let i = e.length;
													for (let a = 0; a < i; a++) {
														let i = r;
														if (m(e[a], { instancePath: t + `/` + s + `/patentRefs/` + a }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), i !== r) break;
													}
												} else return D.errors = [{
													instancePath: t + `/` + s + `/patentRefs`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (o.asserter !== void 0) {
												let e = o.asserter, c = r, l = r, u = !1, d = null, f = r;
												y(e, { instancePath: t + `/` + s + `/asserter` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
												var a = f === r;
												a && (u = !0, d = 0);
												let p = r;
												_(e, { instancePath: t + `/` + s + `/asserter` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
												var a = p === r;
												if (a && u) u = !1, d = [d, 1];
												else {
													a && (u = !0, d = 1);
													let i = r;
													E(e, { instancePath: t + `/` + s + `/asserter` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
													var a = i === r;
													a && u ? (u = !1, d = [d, 2]) : a && (u = !0, d = 2);
												}
												if (u) r = l, n !== null && (l ? n.length = l : n = null);
												else {
													let e = {
														instancePath: t + `/` + s + `/asserter`,
														keyword: `oneOf`,
														params: { passingSchemas: d }
													};
													return n === null ? n = [e] : n.push(e), r++, D.errors = n, !1;
												}
												var i = c === r;
											} else var i = !0;
											if (i) {
												if (o.notes !== void 0) {
													let e = r;
													if (typeof o.notes != `string`) return D.errors = [{
														instancePath: t + `/` + s + `/notes`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = e === r;
												} else var i = !0;
											}
										}
									}
								}
							}
						}
					} else return D.errors = [{
						instancePath: t + `/` + s,
						keyword: `type`,
						params: { type: `object` }
					}], !1;
				}
				if (c !== r) break;
			}
		} else return D.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `array` }
		}], !1;
	}
	return D.errors = n, r === 0;
}
function O(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.tagId === void 0 && (a = `tagId`) || e.name === void 0 && (a = `name`)) return O.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `tagId` && n !== `name` && n !== `version` && n !== `tagVersion` && n !== `patch` && n !== `text` && n !== `url`) return O.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.tagId !== void 0) {
						let n = r;
						if (typeof e.tagId != `string`) return O.errors = [{
							instancePath: t + `/tagId`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.name !== void 0) {
							let n = r;
							if (typeof e.name != `string`) return O.errors = [{
								instancePath: t + `/name`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.version !== void 0) {
								let n = r;
								if (typeof e.version != `string`) return O.errors = [{
									instancePath: t + `/version`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.tagVersion !== void 0) {
									let n = e.tagVersion, a = r;
									if (typeof n != `number` || n % 1 || isNaN(n)) return O.errors = [{
										instancePath: t + `/tagVersion`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.patch !== void 0) {
										let n = r;
										if (typeof e.patch != `boolean`) return O.errors = [{
											instancePath: t + `/patch`,
											keyword: `type`,
											params: { type: `boolean` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.text !== void 0) {
											let a = r;
											S(e.text, { instancePath: t + `/text` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.url !== void 0) {
												let n = e.url, a = r;
												if (r === a && r === a) {
													if (typeof n == `string`) {
														if (!v.test(n)) return O.errors = [{
															instancePath: t + `/url`,
															keyword: `format`,
															params: { format: `iri-reference` }
														}], !1;
													} else return O.errors = [{
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
		} else return O.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return O.errors = n, r === 0;
}
function pe(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `timestamp` && n !== `name` && n !== `email`) return pe.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.timestamp !== void 0) {
			let r = e.timestamp;
			if (typeof r == `string`) {
				if (!u.test(r)) return pe.errors = [{
					instancePath: t + `/timestamp`,
					keyword: `format`,
					params: { format: `date-time` }
				}], !1;
			} else return pe.errors = [{
				instancePath: t + `/timestamp`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return pe.errors = [{
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
						if (!g.test(r)) return pe.errors = [{
							instancePath: t + `/email`,
							keyword: `format`,
							params: { format: `idn-email` }
						}], !1;
					} else return pe.errors = [{
						instancePath: t + `/email`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return pe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return pe.errors = null, !0;
}
function me(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `url` && n !== `author` && n !== `committer` && n !== `message`) return me.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return me.errors = [{
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
								if (!v.test(n)) return me.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return me.errors = [{
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
							pe(e.author, { instancePath: t + `/author` }) || (n = n === null ? pe.errors : n.concat(pe.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.committer !== void 0) {
								let a = r;
								pe(e.committer, { instancePath: t + `/committer` }) || (n = n === null ? pe.errors : n.concat(pe.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.message !== void 0) {
									let n = r;
									if (typeof e.message != `string`) return me.errors = [{
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
		} else return me.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return me.errors = n, r === 0;
}
const he = {
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
function ge(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `text` && n !== `url`) return ge.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.text !== void 0) {
					let a = r;
					S(e.text, { instancePath: t + `/text` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.url !== void 0) {
						let n = e.url, a = r;
						if (r === a && r === a) {
							if (typeof n == `string`) {
								if (!v.test(n)) return ge.errors = [{
									instancePath: t + `/url`,
									keyword: `format`,
									params: { format: `iri-reference` }
								}], !1;
							} else return ge.errors = [{
								instancePath: t + `/url`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
						}
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return ge.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ge.errors = n, r === 0;
}
const _e = {
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
function k(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.type === void 0 && (i = `type`)) return k.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		for (let n in e) if (n !== `type` && n !== `id` && n !== `name` && n !== `description` && n !== `source` && n !== `references`) return k.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.type !== void 0) {
			let r = e.type;
			if (typeof r != `string`) return k.errors = [{
				instancePath: t + `/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			if (r !== `defect` && r !== `enhancement` && r !== `security`) return k.errors = [{
				instancePath: t + `/type`,
				keyword: `enum`,
				params: { allowedValues: _e.properties.type.enum }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.id !== void 0) {
				if (typeof e.id != `string`) return k.errors = [{
					instancePath: t + `/id`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.name !== void 0) {
					if (typeof e.name != `string`) return k.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
				if (n) {
					if (e.description !== void 0) {
						if (typeof e.description != `string`) return k.errors = [{
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
								for (let e in i) if (e !== `name` && e !== `url`) return k.errors = [{
									instancePath: t + `/source`,
									keyword: `additionalProperties`,
									params: { additionalProperty: e }
								}], !1;
								if (i.name !== void 0) {
									if (typeof i.name != `string`) return k.errors = [{
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
											if (!v.test(e)) return k.errors = [{
												instancePath: t + `/source/url`,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return k.errors = [{
											instancePath: t + `/source/url`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var r = !0;
									} else var r = !0;
								}
							} else return k.errors = [{
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
											if (!v.test(e)) return k.errors = [{
												instancePath: t + `/references/` + n,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return k.errors = [{
											instancePath: t + `/references/` + n,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
								} else return k.errors = [{
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
	} else return k.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return k.errors = null, !0;
}
function ve(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.type === void 0 && (a = `type`)) return ve.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `type` && n !== `diff` && n !== `resolves`) return ve.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.type !== void 0) {
						let n = e.type, a = r;
						if (typeof n != `string`) return ve.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `unofficial` && n !== `monkey` && n !== `backport` && n !== `cherry-pick`) return ve.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: he.properties.type.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.diff !== void 0) {
							let a = r;
							ge(e.diff, { instancePath: t + `/diff` }) || (n = n === null ? ge.errors : n.concat(ge.errors), r = n.length);
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
											if (k(a[i], { instancePath: t + `/resolves/` + i }) || (n = n === null ? k.errors : n.concat(k.errors), r = n.length), e !== r) break;
										}
									} else return ve.errors = [{
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
		} else return ve.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ve.errors = n, r === 0;
}
const ye = {
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
			enum: `vcs.issue-tracker.website.advisories.bom.mailing-list.social.chat.documentation.support.source-distribution.distribution.distribution-intake.license.build-meta.build-system.release-notes.security-contact.model-card.log.configuration.evidence.formulation.attestation.threat-model.adversary-model.risk-assessment.vulnerability-assertion.exploitability-statement.pentest-report.static-analysis-report.dynamic-analysis-report.runtime-analysis-report.component-analysis-report.maturity-report.certification-report.codified-infrastructure.quality-metrics.poam.electronic-signature.digital-signature.rfc-9116.patent.patent-family.patent-assertion.citation.other`.split(`.`)
		},
		hashes: {
			type: `array`,
			items: { $ref: `#/definitions/hash` }
		},
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const be = RegExp(`^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$`, `u`);
function xe(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!be.test(e)) return xe.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$` }
		}], !1;
		if (!v.test(e)) return xe.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `iri-reference` }
		}], !1;
	} else return xe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return xe.errors = null, !0;
}
const Se = RegExp(`^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$`, `u`);
function A(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!Se.test(e)) return A.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$` }
		}], !1;
		if (!v.test(e)) return A.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `iri-reference` }
		}], !1;
	} else return A.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return A.errors = null, !0;
}
function Ce(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = r;
	xe(e, { instancePath: t }) || (n = n === null ? xe.errors : n.concat(xe.errors), r = n.length);
	var s = o === r;
	if (a ||= s, !a) {
		let i = r;
		A(e, { instancePath: t }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
		return n === null ? n = [e] : n.push(e), r++, Ce.errors = n, !1;
	}
	return Ce.errors = n, r === 0;
}
function j(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.url === void 0 && (o = `url`) || e.type === void 0 && (o = `type`)) return j.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `url` && n !== `comment` && n !== `type` && n !== `hashes` && n !== `properties`) return j.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (o === r) {
					if (e.url !== void 0) {
						let o = e.url, s = r, c = r, l = !1, u = r;
						if (r === u && r === u) {
							if (typeof o == `string`) {
								if (!v.test(o)) {
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
							Ce(o, { instancePath: t + `/url` }) || (n = n === null ? Ce.errors : n.concat(Ce.errors), r = n.length);
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
							return n === null ? n = [e] : n.push(e), r++, j.errors = n, !1;
						}
						var a = s === r;
					} else var a = !0;
					if (a) {
						if (e.comment !== void 0) {
							let n = r;
							if (typeof e.comment != `string`) return j.errors = [{
								instancePath: t + `/comment`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = n === r;
						} else var a = !0;
						if (a) {
							if (e.type !== void 0) {
								let n = e.type, i = r;
								if (typeof n != `string`) return j.errors = [{
									instancePath: t + `/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (n !== `vcs` && n !== `issue-tracker` && n !== `website` && n !== `advisories` && n !== `bom` && n !== `mailing-list` && n !== `social` && n !== `chat` && n !== `documentation` && n !== `support` && n !== `source-distribution` && n !== `distribution` && n !== `distribution-intake` && n !== `license` && n !== `build-meta` && n !== `build-system` && n !== `release-notes` && n !== `security-contact` && n !== `model-card` && n !== `log` && n !== `configuration` && n !== `evidence` && n !== `formulation` && n !== `attestation` && n !== `threat-model` && n !== `adversary-model` && n !== `risk-assessment` && n !== `vulnerability-assertion` && n !== `exploitability-statement` && n !== `pentest-report` && n !== `static-analysis-report` && n !== `dynamic-analysis-report` && n !== `runtime-analysis-report` && n !== `component-analysis-report` && n !== `maturity-report` && n !== `certification-report` && n !== `codified-infrastructure` && n !== `quality-metrics` && n !== `poam` && n !== `electronic-signature` && n !== `digital-signature` && n !== `rfc-9116` && n !== `patent` && n !== `patent-family` && n !== `patent-assertion` && n !== `citation` && n !== `other`) return j.errors = [{
									instancePath: t + `/type`,
									keyword: `enum`,
									params: { allowedValues: ye.properties.type.enum }
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
												if (x(i[a], { instancePath: t + `/hashes/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
											}
										} else return j.errors = [{
											instancePath: t + `/hashes`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var a = o === r;
								} else var a = !0;
								if (a) {
									if (e.properties !== void 0) {
										let i = e.properties, o = r;
										if (r === o) {
											if (Array.isArray(i)) {
												let e = i.length;
												for (let a = 0; a < e; a++) {
													let e = r;
													if (w(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
												}
											} else return j.errors = [{
												instancePath: t + `/properties`,
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
			}
		} else return j.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return j.errors = n, r === 0;
}
const we = {
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
				`omniborId`,
				`swhid`,
				`swid`,
				`hash`
			]
		},
		confidence: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		concludedValue: { type: `string` },
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
};
function M(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let l;
			if (e.field === void 0 && (l = `field`)) return M.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: l }
			}], !1;
			{
				let l = r;
				for (let n in e) if (n !== `field` && n !== `confidence` && n !== `concludedValue` && n !== `methods` && n !== `tools`) return M.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (l === r) {
					if (e.field !== void 0) {
						let n = e.field, a = r;
						if (typeof n != `string`) return M.errors = [{
							instancePath: t + `/field`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `group` && n !== `name` && n !== `version` && n !== `purl` && n !== `cpe` && n !== `omniborId` && n !== `swhid` && n !== `swid` && n !== `hash`) return M.errors = [{
							instancePath: t + `/field`,
							keyword: `enum`,
							params: { allowedValues: we.properties.field.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.confidence !== void 0) {
							let n = e.confidence, a = r;
							if (r === a) {
								if (typeof n == `number`) {
									if (n > 1 || isNaN(n)) return M.errors = [{
										instancePath: t + `/confidence`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 1
										}
									}], !1;
									if (n < 0 || isNaN(n)) return M.errors = [{
										instancePath: t + `/confidence`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return M.errors = [{
									instancePath: t + `/confidence`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.concludedValue !== void 0) {
								let n = r;
								if (typeof e.concludedValue != `string`) return M.errors = [{
									instancePath: t + `/concludedValue`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.methods !== void 0) {
									let n = e.methods, o = r;
									if (r === o) {
										if (Array.isArray(n)) {
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = n[i], o = r;
												if (r === o) {
													if (e && typeof e == `object` && !Array.isArray(e)) {
														let n;
														if (e.technique === void 0 && (n = `technique`) || e.confidence === void 0 && (n = `confidence`)) return M.errors = [{
															instancePath: t + `/methods/` + i,
															keyword: `required`,
															params: { missingProperty: n }
														}], !1;
														{
															let n = r;
															for (let n in e) if (n !== `technique` && n !== `confidence` && n !== `value`) return M.errors = [{
																instancePath: t + `/methods/` + i,
																keyword: `additionalProperties`,
																params: { additionalProperty: n }
															}], !1;
															if (n === r) {
																if (e.technique !== void 0) {
																	let n = e.technique, o = r;
																	if (typeof n != `string`) return M.errors = [{
																		instancePath: t + `/methods/` + i + `/technique`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (n !== `source-code-analysis` && n !== `binary-analysis` && n !== `manifest-analysis` && n !== `ast-fingerprint` && n !== `hash-comparison` && n !== `instrumentation` && n !== `dynamic-analysis` && n !== `filename` && n !== `attestation` && n !== `other`) return M.errors = [{
																		instancePath: t + `/methods/` + i + `/technique`,
																		keyword: `enum`,
																		params: { allowedValues: we.properties.methods.items.properties.technique.enum }
																	}], !1;
																	var a = o === r;
																} else var a = !0;
																if (a) {
																	if (e.confidence !== void 0) {
																		let n = e.confidence, o = r;
																		if (r === o) {
																			if (typeof n == `number`) {
																				if (n > 1 || isNaN(n)) return M.errors = [{
																					instancePath: t + `/methods/` + i + `/confidence`,
																					keyword: `maximum`,
																					params: {
																						comparison: `<=`,
																						limit: 1
																					}
																				}], !1;
																				if (n < 0 || isNaN(n)) return M.errors = [{
																					instancePath: t + `/methods/` + i + `/confidence`,
																					keyword: `minimum`,
																					params: {
																						comparison: `>=`,
																						limit: 0
																					}
																				}], !1;
																			} else return M.errors = [{
																				instancePath: t + `/methods/` + i + `/confidence`,
																				keyword: `type`,
																				params: { type: `number` }
																			}], !1;
																		}
																		var a = o === r;
																	} else var a = !0;
																	if (a) {
																		if (e.value !== void 0) {
																			let n = r;
																			if (typeof e.value != `string`) return M.errors = [{
																				instancePath: t + `/methods/` + i + `/value`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var a = n === r;
																		} else var a = !0;
																	}
																}
															}
														}
													} else return M.errors = [{
														instancePath: t + `/methods/` + i,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
												}
												if (o !== r) break;
											}
										} else return M.errors = [{
											instancePath: t + `/methods`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
									}
									var i = o === r;
								} else var i = !0;
								if (i) {
									if (e.tools !== void 0) {
										let a = e.tools, l = r;
										if (r === l) {
											if (Array.isArray(a)) {
												var o = !0;
												let e = a.length;
												for (let i = 0; i < e; i++) {
													let e = a[i], s = r, l = r, u = !1, d = r;
													E(e, { instancePath: t + `/tools/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
													var c = d === r;
													if (u ||= c, !u) {
														let a = r;
														A(e, { instancePath: t + `/tools/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
														var c = a === r;
														u ||= c;
													}
													if (u) r = l, n !== null && (l ? n.length = l : n = null);
													else {
														let e = {
															instancePath: t + `/tools/` + i,
															keyword: `anyOf`,
															params: {}
														};
														return n === null ? n = [e] : n.push(e), r++, M.errors = n, !1;
													}
													var o = s === r;
													if (!o) break;
												}
												if (o && !s(a)) return M.errors = [{
													instancePath: t + `/tools`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return M.errors = [{
												instancePath: t + `/tools`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = l === r;
									} else var i = !0;
								}
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
function Te(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.text === void 0 && (n = `text`)) return Te.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		for (let n in e) if (n !== `text`) return Te.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.text !== void 0 && typeof e.text != `string`) return Te.errors = [{
			instancePath: t + `/text`,
			keyword: `type`,
			params: { type: `string` }
		}], !1;
	} else return Te.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Te.errors = null, !0;
}
function N(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c = r;
			for (let n in e) if (n !== `identity` && n !== `occurrences` && n !== `callstack` && n !== `licenses` && n !== `copyright`) return N.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (c === r) {
				if (e.identity !== void 0) {
					let o = e.identity, s = r, c = r, l = !1, u = null, d = r;
					if (r === d) {
						if (Array.isArray(o)) {
							let e = o.length;
							for (let i = 0; i < e; i++) {
								let e = r;
								if (M(o[i], { instancePath: t + `/identity/` + i }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length), e !== r) break;
							}
						} else {
							let e = {
								instancePath: t + `/identity`,
								keyword: `type`,
								params: { type: `array` }
							};
							n === null ? n = [e] : n.push(e), r++;
						}
					}
					var i = d === r;
					i && (l = !0, u = 0);
					let f = r;
					M(o, { instancePath: t + `/identity` }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
					var i = f === r;
					if (i && l ? (l = !1, u = [u, 1]) : i && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
					else {
						let e = {
							instancePath: t + `/identity`,
							keyword: `oneOf`,
							params: { passingSchemas: u }
						};
						return n === null ? n = [e] : n.push(e), r++, N.errors = n, !1;
					}
					var a = s === r;
				} else var a = !0;
				if (a) {
					if (e.occurrences !== void 0) {
						let i = e.occurrences, s = r;
						if (r === s) {
							if (Array.isArray(i)) {
								let e = i.length;
								for (let a = 0; a < e; a++) {
									let e = i[a], s = r;
									if (r === s) {
										if (e && typeof e == `object` && !Array.isArray(e)) {
											let i;
											if (e.location === void 0 && (i = `location`)) return N.errors = [{
												instancePath: t + `/occurrences/` + a,
												keyword: `required`,
												params: { missingProperty: i }
											}], !1;
											{
												let i = r;
												for (let n in e) if (n !== `bom-ref` && n !== `location` && n !== `line` && n !== `offset` && n !== `symbol` && n !== `additionalContext`) return N.errors = [{
													instancePath: t + `/occurrences/` + a,
													keyword: `additionalProperties`,
													params: { additionalProperty: n }
												}], !1;
												if (i === r) {
													if (e[`bom-ref`] !== void 0) {
														let i = r;
														m(e[`bom-ref`], { instancePath: t + `/occurrences/` + a + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
														var o = i === r;
													} else var o = !0;
													if (o) {
														if (e.location !== void 0) {
															let n = r;
															if (typeof e.location != `string`) return N.errors = [{
																instancePath: t + `/occurrences/` + a + `/location`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var o = n === r;
														} else var o = !0;
														if (o) {
															if (e.line !== void 0) {
																let n = e.line, i = r;
																if (typeof n != `number` || n % 1 || isNaN(n)) return N.errors = [{
																	instancePath: t + `/occurrences/` + a + `/line`,
																	keyword: `type`,
																	params: { type: `integer` }
																}], !1;
																if (r === i && typeof n == `number` && (n < 0 || isNaN(n))) return N.errors = [{
																	instancePath: t + `/occurrences/` + a + `/line`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 0
																	}
																}], !1;
																var o = i === r;
															} else var o = !0;
															if (o) {
																if (e.offset !== void 0) {
																	let n = e.offset, i = r;
																	if (typeof n != `number` || n % 1 || isNaN(n)) return N.errors = [{
																		instancePath: t + `/occurrences/` + a + `/offset`,
																		keyword: `type`,
																		params: { type: `integer` }
																	}], !1;
																	if (r === i && typeof n == `number` && (n < 0 || isNaN(n))) return N.errors = [{
																		instancePath: t + `/occurrences/` + a + `/offset`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		}
																	}], !1;
																	var o = i === r;
																} else var o = !0;
																if (o) {
																	if (e.symbol !== void 0) {
																		let n = r;
																		if (typeof e.symbol != `string`) return N.errors = [{
																			instancePath: t + `/occurrences/` + a + `/symbol`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var o = n === r;
																	} else var o = !0;
																	if (o) {
																		if (e.additionalContext !== void 0) {
																			let n = r;
																			if (typeof e.additionalContext != `string`) return N.errors = [{
																				instancePath: t + `/occurrences/` + a + `/additionalContext`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var o = n === r;
																		} else var o = !0;
																	}
																}
															}
														}
													}
												}
											}
										} else return N.errors = [{
											instancePath: t + `/occurrences/` + a,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
									}
									if (s !== r) break;
								}
							} else return N.errors = [{
								instancePath: t + `/occurrences`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var a = s === r;
					} else var a = !0;
					if (a) {
						if (e.callstack !== void 0) {
							let n = e.callstack, i = r;
							if (r === i) {
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e = r;
									for (let e in n) if (e !== `frames`) return N.errors = [{
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
															if (n.module === void 0 && (e = `module`)) return N.errors = [{
																instancePath: t + `/callstack/frames/` + i,
																keyword: `required`,
																params: { missingProperty: e }
															}], !1;
															{
																let e = r;
																for (let e in n) if (e !== `package` && e !== `module` && e !== `function` && e !== `parameters` && e !== `line` && e !== `column` && e !== `fullFilename`) return N.errors = [{
																	instancePath: t + `/callstack/frames/` + i,
																	keyword: `additionalProperties`,
																	params: { additionalProperty: e }
																}], !1;
																if (e === r) {
																	if (n.package !== void 0) {
																		let e = r;
																		if (typeof n.package != `string`) return N.errors = [{
																			instancePath: t + `/callstack/frames/` + i + `/package`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var s = e === r;
																	} else var s = !0;
																	if (s) {
																		if (n.module !== void 0) {
																			let e = r;
																			if (typeof n.module != `string`) return N.errors = [{
																				instancePath: t + `/callstack/frames/` + i + `/module`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var s = e === r;
																		} else var s = !0;
																		if (s) {
																			if (n.function !== void 0) {
																				let e = r;
																				if (typeof n.function != `string`) return N.errors = [{
																					instancePath: t + `/callstack/frames/` + i + `/function`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var s = e === r;
																			} else var s = !0;
																			if (s) {
																				if (n.parameters !== void 0) {
																					let e = n.parameters, a = r;
																					if (r === a) {
																						if (Array.isArray(e)) {
																							let n = e.length;
																							for (let a = 0; a < n; a++) {
																								let n = r;
																								if (typeof e[a] != `string`) return N.errors = [{
																									instancePath: t + `/callstack/frames/` + i + `/parameters/` + a,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								if (n !== r) break;
																							}
																						} else return N.errors = [{
																							instancePath: t + `/callstack/frames/` + i + `/parameters`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var s = a === r;
																				} else var s = !0;
																				if (s) {
																					if (n.line !== void 0) {
																						let e = n.line, a = r;
																						if (typeof e != `number` || e % 1 || isNaN(e)) return N.errors = [{
																							instancePath: t + `/callstack/frames/` + i + `/line`,
																							keyword: `type`,
																							params: { type: `integer` }
																						}], !1;
																						var s = a === r;
																					} else var s = !0;
																					if (s) {
																						if (n.column !== void 0) {
																							let e = n.column, a = r;
																							if (typeof e != `number` || e % 1 || isNaN(e)) return N.errors = [{
																								instancePath: t + `/callstack/frames/` + i + `/column`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							var s = a === r;
																						} else var s = !0;
																						if (s) {
																							if (n.fullFilename !== void 0) {
																								let e = r;
																								if (typeof n.fullFilename != `string`) return N.errors = [{
																									instancePath: t + `/callstack/frames/` + i + `/fullFilename`,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								var s = e === r;
																							} else var s = !0;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else return N.errors = [{
															instancePath: t + `/callstack/frames/` + i,
															keyword: `type`,
															params: { type: `object` }
														}], !1;
													}
													if (a !== r) break;
												}
											} else return N.errors = [{
												instancePath: t + `/callstack/frames`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
									}
								} else return N.errors = [{
									instancePath: t + `/callstack`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
							}
							var a = i === r;
						} else var a = !0;
						if (a) {
							if (e.licenses !== void 0) {
								let i = r;
								T(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
								var a = i === r;
							} else var a = !0;
							if (a) {
								if (e.copyright !== void 0) {
									let i = e.copyright, o = r;
									if (r === o) {
										if (Array.isArray(i)) {
											let e = i.length;
											for (let a = 0; a < e; a++) {
												let e = r;
												if (Te(i[a], { instancePath: t + `/copyright/` + a }) || (n = n === null ? Te.errors : n.concat(Te.errors), r = n.length), e !== r) break;
											}
										} else return N.errors = [{
											instancePath: t + `/copyright`,
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
		} else return N.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return N.errors = n, r === 0;
}
const Ee = {
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
		tags: { $ref: `#/definitions/tags` },
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
function De(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? (De.errors = null, !0) : (De.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function Oe(e, { instancePath: t = `` } = {}) {
	if (Array.isArray(e)) {
		let n = e.length;
		for (let r = 0; r < n; r++) if (typeof e[r] != `string`) return Oe.errors = [{
			instancePath: t + `/` + r,
			keyword: `type`,
			params: { type: `string` }
		}], !1;
	} else return Oe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `array` }
	}], !1;
	return Oe.errors = null, !0;
}
const ke = RegExp(`^([a-z]{2})(-[A-Z]{2})?$`, `u`);
function Ae(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!ke.test(e)) return Ae.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^([a-z]{2})(-[A-Z]{2})?$` }
		}], !1;
	} else return Ae.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return Ae.errors = null, !0;
}
function je(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.text === void 0 && (a = `text`)) return je.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `locale` && n !== `text`) return je.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.locale !== void 0) {
						let a = r;
						Ae(e.locale, { instancePath: t + `/locale` }) || (n = n === null ? Ae.errors : n.concat(Ae.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.text !== void 0) {
							let a = r;
							S(e.text, { instancePath: t + `/text` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
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
function P(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.type === void 0 && (a = `type`)) return P.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (!o.call(Ee.properties, n)) return P.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.type !== void 0) {
						let a = r;
						De(e.type, { instancePath: t + `/type` }) || (n = n === null ? De.errors : n.concat(De.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.title !== void 0) {
							let n = r;
							if (typeof e.title != `string`) return P.errors = [{
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
										if (!v.test(n)) return P.errors = [{
											instancePath: t + `/featuredImage`,
											keyword: `format`,
											params: { format: `iri-reference` }
										}], !1;
									} else return P.errors = [{
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
											if (!v.test(n)) return P.errors = [{
												instancePath: t + `/socialImage`,
												keyword: `format`,
												params: { format: `iri-reference` }
											}], !1;
										} else return P.errors = [{
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
										if (typeof e.description != `string`) return P.errors = [{
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
													if (!u.test(n)) return P.errors = [{
														instancePath: t + `/timestamp`,
														keyword: `format`,
														params: { format: `date-time` }
													}], !1;
												} else return P.errors = [{
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
															if (typeof n[i] != `string`) return P.errors = [{
																instancePath: t + `/aliases/` + i,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															if (e !== r) break;
														}
													} else return P.errors = [{
														instancePath: t + `/aliases`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.tags !== void 0) {
													let a = r;
													Oe(e.tags, { instancePath: t + `/tags` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
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
																	if (k(a[i], { instancePath: t + `/resolves/` + i }) || (n = n === null ? k.errors : n.concat(k.errors), r = n.length), e !== r) break;
																}
															} else return P.errors = [{
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
																		if (je(a[i], { instancePath: t + `/notes/` + i }) || (n = n === null ? je.errors : n.concat(je.errors), r = n.length), e !== r) break;
																	}
																} else return P.errors = [{
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
																			if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																		}
																	} else return P.errors = [{
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
		} else return P.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return P.errors = n, r === 0;
}
const Me = {
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
						properties: { ref: {
							anyOf: [{ $ref: `#/definitions/refLinkType` }, { $ref: `#/definitions/bomLinkElementType` }],
							type: `string`
						} }
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
				environmentalConsiderations: { $ref: `#/definitions/environmentalConsiderations` },
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
const Ne = {
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
		governance: { $ref: `#/definitions/dataGovernance` }
	}
};
function Pe(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? (Pe.errors = null, !0) : (Pe.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function Fe(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `image`) return Fe.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return Fe.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.image !== void 0) {
						let a = r;
						S(e.image, { instancePath: t + `/image` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return Fe.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Fe.errors = n, r === 0;
}
function Ie(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `description` && n !== `collection`) return Ie.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.description !== void 0) {
					let n = r;
					if (typeof e.description != `string`) return Ie.errors = [{
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
									if (Fe(a[i], { instancePath: t + `/collection/` + i }) || (n = n === null ? Fe.errors : n.concat(Fe.errors), r = n.length), e !== r) break;
								}
							} else return Ie.errors = [{
								instancePath: t + `/collection`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
				}
			}
		} else return Ie.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ie.errors = n, r === 0;
}
function Le(e, { instancePath: t = `` } = {}) {
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
		return n === null ? n = [e] : n.push(e), r++, Le.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `organization` && n !== `contact`) return Le.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.organization !== void 0) {
					let i = r;
					y(e.organization, { instancePath: t + `/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
					var u = i === r;
				} else var u = !0;
				if (u) {
					if (e.contact !== void 0) {
						let i = r;
						_(e.contact, { instancePath: t + `/contact` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
						var u = i === r;
					} else var u = !0;
				}
			}
		} else return Le.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Le.errors = n, r === 0;
}
function Re(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `custodians` && n !== `stewards` && n !== `owners`) return Re.errors = [{
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
								if (Le(a[i], { instancePath: t + `/custodians/` + i }) || (n = n === null ? Le.errors : n.concat(Le.errors), r = n.length), e !== r) break;
							}
						} else return Re.errors = [{
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
									if (Le(a[i], { instancePath: t + `/stewards/` + i }) || (n = n === null ? Le.errors : n.concat(Le.errors), r = n.length), e !== r) break;
								}
							} else return Re.errors = [{
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
										if (Le(a[i], { instancePath: t + `/owners/` + i }) || (n = n === null ? Le.errors : n.concat(Le.errors), r = n.length), e !== r) break;
									}
								} else return Re.errors = [{
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
		} else return Re.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Re.errors = n, r === 0;
}
function F(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let s;
			if (e.type === void 0 && (s = `type`)) return F.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: s }
			}], !1;
			{
				let s = r;
				for (let n in e) if (!o.call(Ne.properties, n)) return F.errors = [{
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
							if (typeof n != `string`) return F.errors = [{
								instancePath: t + `/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `source-code` && n !== `configuration` && n !== `dataset` && n !== `definition` && n !== `other`) return F.errors = [{
								instancePath: t + `/type`,
								keyword: `enum`,
								params: { allowedValues: Ne.properties.type.enum }
							}], !1;
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return F.errors = [{
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
											for (let e in o) if (e !== `attachment` && e !== `url` && e !== `properties`) return F.errors = [{
												instancePath: t + `/contents`,
												keyword: `additionalProperties`,
												params: { additionalProperty: e }
											}], !1;
											if (e === r) {
												if (o.attachment !== void 0) {
													let e = r;
													S(o.attachment, { instancePath: t + `/contents/attachment` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
													var a = e === r;
												} else var a = !0;
												if (a) {
													if (o.url !== void 0) {
														let e = o.url, n = r;
														if (r === n && r === n) {
															if (typeof e == `string`) {
																if (!v.test(e)) return F.errors = [{
																	instancePath: t + `/contents/url`,
																	keyword: `format`,
																	params: { format: `iri-reference` }
																}], !1;
															} else return F.errors = [{
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
																		if (w(e[a], { instancePath: t + `/contents/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), i !== r) break;
																	}
																} else return F.errors = [{
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
										} else return F.errors = [{
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
										Pe(e.classification, { instancePath: t + `/classification` }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length);
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
														if (typeof n[i] != `string`) return F.errors = [{
															instancePath: t + `/sensitiveData/` + i,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														if (e !== r) break;
													}
												} else return F.errors = [{
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
												Ie(e.graphics, { instancePath: t + `/graphics` }) || (n = n === null ? Ie.errors : n.concat(Ie.errors), r = n.length);
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.description !== void 0) {
													let n = r;
													if (typeof e.description != `string`) return F.errors = [{
														instancePath: t + `/description`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.governance !== void 0) {
														let a = r;
														Re(e.governance, { instancePath: t + `/governance` }) || (n = n === null ? Re.errors : n.concat(Re.errors), r = n.length);
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
		} else return F.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return F.errors = n, r === 0;
}
function ze(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `format`) return ze.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.format !== void 0 && typeof e.format != `string`) return ze.errors = [{
			instancePath: t + `/format`,
			keyword: `type`,
			params: { type: `string` }
		}], !1;
	} else return ze.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ze.errors = null, !0;
}
function Be(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `type` && n !== `value` && n !== `slice` && n !== `confidenceInterval`) return Be.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.type !== void 0) {
			if (typeof e.type != `string`) return Be.errors = [{
				instancePath: t + `/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return Be.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.slice !== void 0) {
					if (typeof e.slice != `string`) return Be.errors = [{
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
							for (let e in i) if (e !== `lowerBound` && e !== `upperBound`) return Be.errors = [{
								instancePath: t + `/confidenceInterval`,
								keyword: `additionalProperties`,
								params: { additionalProperty: e }
							}], !1;
							if (i.lowerBound !== void 0) {
								if (typeof i.lowerBound != `string`) return Be.errors = [{
									instancePath: t + `/confidenceInterval/lowerBound`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var r = !0;
							} else var r = !0;
							if (r) {
								if (i.upperBound !== void 0) {
									if (typeof i.upperBound != `string`) return Be.errors = [{
										instancePath: t + `/confidenceInterval/upperBound`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var r = !0;
								} else var r = !0;
							}
						} else return Be.errors = [{
							instancePath: t + `/confidenceInterval`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
						var n = !0;
					} else var n = !0;
				}
			}
		}
	} else return Be.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Be.errors = null, !0;
}
function Ve(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `name` && n !== `mitigationStrategy`) return Ve.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return Ve.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.mitigationStrategy !== void 0) {
				if (typeof e.mitigationStrategy != `string`) return Ve.errors = [{
					instancePath: t + `/mitigationStrategy`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return Ve.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ve.errors = null, !0;
}
const He = {
	type: `object`,
	required: [
		`activity`,
		`energyProviders`,
		`activityEnergyCost`
	],
	additionalProperties: !1,
	properties: {
		activity: {
			type: `string`,
			enum: [
				`design`,
				`data-collection`,
				`data-preparation`,
				`training`,
				`fine-tuning`,
				`validation`,
				`deployment`,
				`inference`,
				`other`
			]
		},
		energyProviders: {
			type: `array`,
			items: { $ref: `#/definitions/energyProvider` }
		},
		activityEnergyCost: { $ref: `#/definitions/energyMeasure` },
		co2CostEquivalent: { $ref: `#/definitions/co2Measure` },
		co2CostOffset: { $ref: `#/definitions/co2Measure` },
		properties: {
			type: `array`,
			items: { $ref: `#/definitions/property` }
		}
	}
};
const Ue = {
	type: `object`,
	required: [
		`organization`,
		`energySource`,
		`energyProvided`
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		description: { type: `string` },
		organization: {
			type: `object`,
			$ref: `#/definitions/organizationalEntity`
		},
		energySource: {
			type: `string`,
			enum: [
				`coal`,
				`oil`,
				`natural-gas`,
				`nuclear`,
				`wind`,
				`solar`,
				`geothermal`,
				`hydropower`,
				`biofuel`,
				`unknown`,
				`other`
			]
		},
		energyProvided: { $ref: `#/definitions/energyMeasure` },
		externalReferences: {
			type: `array`,
			items: { $ref: `#/definitions/externalReference` }
		}
	}
};
const We = {
	type: `object`,
	required: [`value`, `unit`],
	additionalProperties: !1,
	properties: {
		value: { type: `number` },
		unit: {
			type: `string`,
			enum: [`kWh`]
		}
	}
};
function Ge(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.value === void 0 && (r = `value`) || e.unit === void 0 && (r = `unit`)) return Ge.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `value` && n !== `unit`) return Ge.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.value !== void 0) {
			if (typeof e.value != `number`) return Ge.errors = [{
				instancePath: t + `/value`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.unit !== void 0) {
				let r = e.unit;
				if (typeof r != `string`) return Ge.errors = [{
					instancePath: t + `/unit`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				if (r !== `kWh`) return Ge.errors = [{
					instancePath: t + `/unit`,
					keyword: `enum`,
					params: { allowedValues: We.properties.unit.enum }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return Ge.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ge.errors = null, !0;
}
function Ke(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.organization === void 0 && (a = `organization`) || e.energySource === void 0 && (a = `energySource`) || e.energyProvided === void 0 && (a = `energyProvided`)) return Ke.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `bom-ref` && n !== `description` && n !== `organization` && n !== `energySource` && n !== `energyProvided` && n !== `externalReferences`) return Ke.errors = [{
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
						if (e.description !== void 0) {
							let n = r;
							if (typeof e.description != `string`) return Ke.errors = [{
								instancePath: t + `/description`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.organization !== void 0) {
								let a = e.organization, o = r;
								if (!a || typeof a != `object` || Array.isArray(a)) return Ke.errors = [{
									instancePath: t + `/organization`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
								y(a, { instancePath: t + `/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
								var i = o === r;
							} else var i = !0;
							if (i) {
								if (e.energySource !== void 0) {
									let n = e.energySource, a = r;
									if (typeof n != `string`) return Ke.errors = [{
										instancePath: t + `/energySource`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									if (n !== `coal` && n !== `oil` && n !== `natural-gas` && n !== `nuclear` && n !== `wind` && n !== `solar` && n !== `geothermal` && n !== `hydropower` && n !== `biofuel` && n !== `unknown` && n !== `other`) return Ke.errors = [{
										instancePath: t + `/energySource`,
										keyword: `enum`,
										params: { allowedValues: Ue.properties.energySource.enum }
									}], !1;
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.energyProvided !== void 0) {
										let a = r;
										Ge(e.energyProvided, { instancePath: t + `/energyProvided` }) || (n = n === null ? Ge.errors : n.concat(Ge.errors), r = n.length);
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
														if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
													}
												} else return Ke.errors = [{
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
				}
			}
		} else return Ke.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ke.errors = n, r === 0;
}
const qe = {
	type: `object`,
	required: [`value`, `unit`],
	additionalProperties: !1,
	properties: {
		value: { type: `number` },
		unit: {
			type: `string`,
			enum: [`tCO2eq`]
		}
	}
};
function Je(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.value === void 0 && (r = `value`) || e.unit === void 0 && (r = `unit`)) return Je.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `value` && n !== `unit`) return Je.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.value !== void 0) {
			if (typeof e.value != `number`) return Je.errors = [{
				instancePath: t + `/value`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.unit !== void 0) {
				let r = e.unit;
				if (typeof r != `string`) return Je.errors = [{
					instancePath: t + `/unit`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				if (r !== `tCO2eq`) return Je.errors = [{
					instancePath: t + `/unit`,
					keyword: `enum`,
					params: { allowedValues: qe.properties.unit.enum }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return Je.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Je.errors = null, !0;
}
function Ye(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.activity === void 0 && (a = `activity`) || e.energyProviders === void 0 && (a = `energyProviders`) || e.activityEnergyCost === void 0 && (a = `activityEnergyCost`)) return Ye.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `activity` && n !== `energyProviders` && n !== `activityEnergyCost` && n !== `co2CostEquivalent` && n !== `co2CostOffset` && n !== `properties`) return Ye.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.activity !== void 0) {
						let n = e.activity, a = r;
						if (typeof n != `string`) return Ye.errors = [{
							instancePath: t + `/activity`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `design` && n !== `data-collection` && n !== `data-preparation` && n !== `training` && n !== `fine-tuning` && n !== `validation` && n !== `deployment` && n !== `inference` && n !== `other`) return Ye.errors = [{
							instancePath: t + `/activity`,
							keyword: `enum`,
							params: { allowedValues: He.properties.activity.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.energyProviders !== void 0) {
							let a = e.energyProviders, o = r;
							if (r === o) {
								if (Array.isArray(a)) {
									let e = a.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (Ke(a[i], { instancePath: t + `/energyProviders/` + i }) || (n = n === null ? Ke.errors : n.concat(Ke.errors), r = n.length), e !== r) break;
									}
								} else return Ye.errors = [{
									instancePath: t + `/energyProviders`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.activityEnergyCost !== void 0) {
								let a = r;
								Ge(e.activityEnergyCost, { instancePath: t + `/activityEnergyCost` }) || (n = n === null ? Ge.errors : n.concat(Ge.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.co2CostEquivalent !== void 0) {
									let a = r;
									Je(e.co2CostEquivalent, { instancePath: t + `/co2CostEquivalent` }) || (n = n === null ? Je.errors : n.concat(Je.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.co2CostOffset !== void 0) {
										let a = r;
										Je(e.co2CostOffset, { instancePath: t + `/co2CostOffset` }) || (n = n === null ? Je.errors : n.concat(Je.errors), r = n.length);
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
														if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
													}
												} else return Ye.errors = [{
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
		} else return Ye.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Ye.errors = n, r === 0;
}
function Xe(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `energyConsumptions` && n !== `properties`) return Xe.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.energyConsumptions !== void 0) {
					let a = e.energyConsumptions, o = r;
					if (r === o) {
						if (Array.isArray(a)) {
							let e = a.length;
							for (let i = 0; i < e; i++) {
								let e = r;
								if (Ye(a[i], { instancePath: t + `/energyConsumptions/` + i }) || (n = n === null ? Ye.errors : n.concat(Ye.errors), r = n.length), e !== r) break;
							}
						} else return Xe.errors = [{
							instancePath: t + `/energyConsumptions`,
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
									if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
								}
							} else return Xe.errors = [{
								instancePath: t + `/properties`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
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
function Ze(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `groupAtRisk` && n !== `benefits` && n !== `harms` && n !== `mitigationStrategy`) return Ze.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.groupAtRisk !== void 0) {
			if (typeof e.groupAtRisk != `string`) return Ze.errors = [{
				instancePath: t + `/groupAtRisk`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.benefits !== void 0) {
				if (typeof e.benefits != `string`) return Ze.errors = [{
					instancePath: t + `/benefits`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.harms !== void 0) {
					if (typeof e.harms != `string`) return Ze.errors = [{
						instancePath: t + `/harms`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
				if (n) {
					if (e.mitigationStrategy !== void 0) {
						if (typeof e.mitigationStrategy != `string`) return Ze.errors = [{
							instancePath: t + `/mitigationStrategy`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var n = !0;
					} else var n = !0;
				}
			}
		}
	} else return Ze.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ze.errors = null, !0;
}
function I(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let u = r;
			for (let n in e) if (n !== `bom-ref` && n !== `modelParameters` && n !== `quantitativeAnalysis` && n !== `considerations` && n !== `properties`) return I.errors = [{
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
								for (let e in c) if (e !== `approach` && e !== `task` && e !== `architectureFamily` && e !== `modelArchitecture` && e !== `datasets` && e !== `inputs` && e !== `outputs`) return I.errors = [{
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
												for (let n in e) if (n !== `type`) return I.errors = [{
													instancePath: t + `/modelParameters/approach`,
													keyword: `additionalProperties`,
													params: { additionalProperty: n }
												}], !1;
												if (n === r && e.type !== void 0) {
													let n = e.type;
													if (typeof n != `string`) return I.errors = [{
														instancePath: t + `/modelParameters/approach/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													if (n !== `supervised` && n !== `unsupervised` && n !== `reinforcement-learning` && n !== `semi-supervised` && n !== `self-supervised`) return I.errors = [{
														instancePath: t + `/modelParameters/approach/type`,
														keyword: `enum`,
														params: { allowedValues: Me.properties.modelParameters.properties.approach.properties.type.enum }
													}], !1;
												}
											} else return I.errors = [{
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
											if (typeof c.task != `string`) return I.errors = [{
												instancePath: t + `/modelParameters/task`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var a = e === r;
										} else var a = !0;
										if (a) {
											if (c.architectureFamily !== void 0) {
												let e = r;
												if (typeof c.architectureFamily != `string`) return I.errors = [{
													instancePath: t + `/modelParameters/architectureFamily`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var a = e === r;
											} else var a = !0;
											if (a) {
												if (c.modelArchitecture !== void 0) {
													let e = r;
													if (typeof c.modelArchitecture != `string`) return I.errors = [{
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
																	F(i, { instancePath: t + `/modelParameters/datasets/` + a }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
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
																				let e = i.ref;
																				if (typeof e != `string`) {
																					let e = {
																						instancePath: t + `/modelParameters/datasets/` + a + `/ref`,
																						keyword: `type`,
																						params: { type: `string` }
																					};
																					n === null ? n = [e] : n.push(e), r++;
																				}
																				let o = r, c = !1, l = r;
																				E(e, { instancePath: t + `/modelParameters/datasets/` + a + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																				var s = l === r;
																				if (c ||= s, !c) {
																					let i = r;
																					A(e, { instancePath: t + `/modelParameters/datasets/` + a + `/ref` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
																		return n === null ? n = [e] : n.push(e), r++, I.errors = n, !1;
																	}
																	if (c !== r) break;
																}
															} else return I.errors = [{
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
																		if (ze(e[a], { instancePath: t + `/modelParameters/inputs/` + a }) || (n = n === null ? ze.errors : n.concat(ze.errors), r = n.length), i !== r) break;
																	}
																} else return I.errors = [{
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
																			if (ze(e[a], { instancePath: t + `/modelParameters/outputs/` + a }) || (n = n === null ? ze.errors : n.concat(ze.errors), r = n.length), i !== r) break;
																		}
																	} else return I.errors = [{
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
							} else return I.errors = [{
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
									for (let e in a) if (e !== `performanceMetrics` && e !== `graphics`) return I.errors = [{
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
														if (Be(e[a], { instancePath: t + `/quantitativeAnalysis/performanceMetrics/` + a }) || (n = n === null ? Be.errors : n.concat(Be.errors), r = n.length), i !== r) break;
													}
												} else return I.errors = [{
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
												Ie(a.graphics, { instancePath: t + `/quantitativeAnalysis/graphics` }) || (n = n === null ? Ie.errors : n.concat(Ie.errors), r = n.length);
												var c = e === r;
											} else var c = !0;
										}
									}
								} else return I.errors = [{
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
										for (let e in a) if (e !== `users` && e !== `useCases` && e !== `technicalLimitations` && e !== `performanceTradeoffs` && e !== `ethicalConsiderations` && e !== `environmentalConsiderations` && e !== `fairnessAssessments`) return I.errors = [{
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
															if (typeof e[i] != `string`) return I.errors = [{
																instancePath: t + `/considerations/users/` + i,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															if (n !== r) break;
														}
													} else return I.errors = [{
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
																if (typeof e[i] != `string`) return I.errors = [{
																	instancePath: t + `/considerations/useCases/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (n !== r) break;
															}
														} else return I.errors = [{
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
																	if (typeof e[i] != `string`) return I.errors = [{
																		instancePath: t + `/considerations/technicalLimitations/` + i,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (n !== r) break;
																}
															} else return I.errors = [{
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
																		if (typeof e[i] != `string`) return I.errors = [{
																			instancePath: t + `/considerations/performanceTradeoffs/` + i,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		if (n !== r) break;
																	}
																} else return I.errors = [{
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
																			if (Ve(e[a], { instancePath: t + `/considerations/ethicalConsiderations/` + a }) || (n = n === null ? Ve.errors : n.concat(Ve.errors), r = n.length), i !== r) break;
																		}
																	} else return I.errors = [{
																		instancePath: t + `/considerations/ethicalConsiderations`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var l = i === r;
															} else var l = !0;
															if (l) {
																if (a.environmentalConsiderations !== void 0) {
																	let e = r;
																	Xe(a.environmentalConsiderations, { instancePath: t + `/considerations/environmentalConsiderations` }) || (n = n === null ? Xe.errors : n.concat(Xe.errors), r = n.length);
																	var l = e === r;
																} else var l = !0;
																if (l) {
																	if (a.fairnessAssessments !== void 0) {
																		let e = a.fairnessAssessments, i = r;
																		if (r === i) {
																			if (Array.isArray(e)) {
																				let i = e.length;
																				for (let a = 0; a < i; a++) {
																					let i = r;
																					if (Ze(e[a], { instancePath: t + `/considerations/fairnessAssessments/` + a }) || (n = n === null ? Ze.errors : n.concat(Ze.errors), r = n.length), i !== r) break;
																				}
																			} else return I.errors = [{
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
										}
									} else return I.errors = [{
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
												if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
											}
										} else return I.errors = [{
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
		} else return I.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return I.errors = n, r === 0;
}
const Qe = {
	type: `object`,
	additionalProperties: !1,
	required: [`assetType`],
	properties: {
		assetType: {
			type: `string`,
			enum: [
				`algorithm`,
				`certificate`,
				`protocol`,
				`related-crypto-material`
			]
		},
		algorithmProperties: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				primitive: {
					type: `string`,
					enum: [
						`drbg`,
						`mac`,
						`block-cipher`,
						`stream-cipher`,
						`signature`,
						`hash`,
						`pke`,
						`xof`,
						`kdf`,
						`key-agree`,
						`kem`,
						`ae`,
						`combiner`,
						`key-wrap`,
						`other`,
						`unknown`
					]
				},
				algorithmFamily: { $ref: `cryptography-defs.schema.json#/definitions/algorithmFamiliesEnum` },
				parameterSetIdentifier: { type: `string` },
				curve: { type: `string` },
				ellipticCurve: { $ref: `cryptography-defs.schema.json#/definitions/ellipticCurvesEnum` },
				executionEnvironment: {
					type: `string`,
					enum: [
						`software-plain-ram`,
						`software-encrypted-ram`,
						`software-tee`,
						`hardware`,
						`other`,
						`unknown`
					]
				},
				implementationPlatform: {
					type: `string`,
					enum: [
						`generic`,
						`x86_32`,
						`x86_64`,
						`armv7-a`,
						`armv7-m`,
						`armv8-a`,
						`armv8-m`,
						`armv9-a`,
						`armv9-m`,
						`s390x`,
						`ppc64`,
						`ppc64le`,
						`other`,
						`unknown`
					]
				},
				certificationLevel: {
					type: `array`,
					items: {
						type: `string`,
						enum: `none.fips140-1-l1.fips140-1-l2.fips140-1-l3.fips140-1-l4.fips140-2-l1.fips140-2-l2.fips140-2-l3.fips140-2-l4.fips140-3-l1.fips140-3-l2.fips140-3-l3.fips140-3-l4.cc-eal1.cc-eal1+.cc-eal2.cc-eal2+.cc-eal3.cc-eal3+.cc-eal4.cc-eal4+.cc-eal5.cc-eal5+.cc-eal6.cc-eal6+.cc-eal7.cc-eal7+.other.unknown`.split(`.`)
					}
				},
				mode: {
					type: `string`,
					enum: [
						`cbc`,
						`ecb`,
						`ccm`,
						`gcm`,
						`cfb`,
						`ofb`,
						`ctr`,
						`other`,
						`unknown`
					]
				},
				padding: {
					type: `string`,
					enum: [
						`pkcs5`,
						`pkcs7`,
						`pkcs1v15`,
						`oaep`,
						`raw`,
						`other`,
						`unknown`
					]
				},
				cryptoFunctions: {
					type: `array`,
					items: {
						type: `string`,
						enum: [
							`generate`,
							`keygen`,
							`encrypt`,
							`decrypt`,
							`digest`,
							`tag`,
							`keyderive`,
							`sign`,
							`verify`,
							`encapsulate`,
							`decapsulate`,
							`other`,
							`unknown`
						]
					}
				},
				classicalSecurityLevel: {
					type: `integer`,
					minimum: 0
				},
				nistQuantumSecurityLevel: {
					type: `integer`,
					minimum: 0,
					maximum: 6
				}
			}
		},
		certificateProperties: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				serialNumber: { type: `string` },
				subjectName: { type: `string` },
				issuerName: { type: `string` },
				notValidBefore: {
					type: `string`,
					format: `date-time`
				},
				notValidAfter: {
					type: `string`,
					format: `date-time`
				},
				signatureAlgorithmRef: { $ref: `#/definitions/refType` },
				subjectPublicKeyRef: { $ref: `#/definitions/refType` },
				certificateFormat: { type: `string` },
				certificateExtension: { type: `string` },
				certificateFileExtension: { type: `string` },
				fingerprint: {
					type: `object`,
					$ref: `#/definitions/hash`
				},
				certificateState: {
					type: `array`,
					items: {
						type: `object`,
						oneOf: [{
							required: [`state`],
							additionalProperties: !1,
							properties: {
								state: {
									type: `string`,
									enum: [
										`pre-activation`,
										`active`,
										`suspended`,
										`deactivated`,
										`revoked`,
										`destroyed`
									]
								},
								reason: { type: `string` }
							}
						}, {
							required: [`name`],
							additionalProperties: !1,
							properties: {
								name: { type: `string` },
								description: { type: `string` },
								reason: { type: `string` }
							}
						}]
					}
				},
				creationDate: {
					type: `string`,
					format: `date-time`
				},
				activationDate: {
					type: `string`,
					format: `date-time`
				},
				deactivationDate: {
					type: `string`,
					format: `date-time`
				},
				revocationDate: {
					type: `string`,
					format: `date-time`
				},
				destructionDate: {
					type: `string`,
					format: `date-time`
				},
				certificateExtensions: {
					type: `array`,
					items: {
						type: `object`,
						oneOf: [{
							required: [`commonExtensionName`, `commonExtensionValue`],
							additionalProperties: !1,
							properties: {
								commonExtensionName: {
									type: `string`,
									enum: [
										`basicConstraints`,
										`keyUsage`,
										`extendedKeyUsage`,
										`subjectAlternativeName`,
										`authorityKeyIdentifier`,
										`subjectKeyIdentifier`,
										`authorityInformationAccess`,
										`certificatePolicies`,
										`crlDistributionPoints`,
										`signedCertificateTimestamp`
									]
								},
								commonExtensionValue: { type: `string` }
							}
						}, {
							required: [`customExtensionName`],
							additionalProperties: !1,
							properties: {
								customExtensionName: { type: `string` },
								customExtensionValue: { type: `string` }
							}
						}]
					}
				},
				relatedCryptographicAssets: { $ref: `#/definitions/relatedCryptographicAssets` }
			}
		},
		relatedCryptoMaterialProperties: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				type: {
					type: `string`,
					enum: [
						`private-key`,
						`public-key`,
						`secret-key`,
						`key`,
						`ciphertext`,
						`signature`,
						`digest`,
						`initialization-vector`,
						`nonce`,
						`seed`,
						`salt`,
						`shared-secret`,
						`tag`,
						`additional-data`,
						`password`,
						`credential`,
						`token`,
						`other`,
						`unknown`
					]
				},
				id: { type: `string` },
				state: {
					type: `string`,
					enum: [
						`pre-activation`,
						`active`,
						`suspended`,
						`deactivated`,
						`compromised`,
						`destroyed`
					]
				},
				algorithmRef: { $ref: `#/definitions/refType` },
				creationDate: {
					type: `string`,
					format: `date-time`
				},
				activationDate: {
					type: `string`,
					format: `date-time`
				},
				updateDate: {
					type: `string`,
					format: `date-time`
				},
				expirationDate: {
					type: `string`,
					format: `date-time`
				},
				value: { type: `string` },
				size: { type: `integer` },
				format: { type: `string` },
				securedBy: { $ref: `#/definitions/securedBy` },
				fingerprint: {
					type: `object`,
					$ref: `#/definitions/hash`
				},
				relatedCryptographicAssets: { $ref: `#/definitions/relatedCryptographicAssets` }
			}
		},
		protocolProperties: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				type: {
					type: `string`,
					enum: [
						`tls`,
						`ssh`,
						`ipsec`,
						`ike`,
						`sstp`,
						`wpa`,
						`dtls`,
						`quic`,
						`eap-aka`,
						`eap-aka-prime`,
						`prins`,
						`5g-aka`,
						`other`,
						`unknown`
					]
				},
				version: { type: `string` },
				cipherSuites: {
					type: `array`,
					items: { $ref: `#/definitions/cipherSuite` }
				},
				ikev2TransformTypes: {
					type: `object`,
					additionalProperties: !1,
					properties: {
						encr: { anyOf: [{
							type: `array`,
							items: { $ref: `#/definitions/ikeV2Enc` }
						}, { $ref: `#/definitions/cryptoRefArray` }] },
						prf: { anyOf: [{
							type: `array`,
							items: { $ref: `#/definitions/ikeV2Prf` }
						}, { $ref: `#/definitions/cryptoRefArray` }] },
						integ: { anyOf: [{
							type: `array`,
							items: { $ref: `#/definitions/ikeV2Integ` }
						}, { $ref: `#/definitions/cryptoRefArray` }] },
						ke: { anyOf: [{
							type: `array`,
							items: { $ref: `#/definitions/ikeV2Ke` }
						}, { $ref: `#/definitions/cryptoRefArray` }] },
						esn: { type: `boolean` },
						auth: { anyOf: [{
							type: `array`,
							items: { $ref: `#/definitions/ikeV2Auth` }
						}, { $ref: `#/definitions/cryptoRefArray` }] }
					}
				},
				cryptoRefArray: { $ref: `#/definitions/cryptoRefArray` },
				relatedCryptographicAssets: { $ref: `#/definitions/relatedCryptographicAssets` }
			}
		},
		oid: { type: `string` }
	}
};
const $e = {
	type: `string`,
	enum: `3DES.3GPP-XOR.A5/1.A5/2.AES.ARIA.Argon2.Ascon.BLAKE2.BLAKE3.BLS.Blowfish.CAMELLIA.CAST5.CAST6.CMAC.CMEA.CTR_DRBG.ChaCha.ChaCha20.DES.DSA.ECDH.ECDSA.ECIES.EdDSA.ElGamal.FFDH.Fortuna.GOST.HC.HKDF.HMAC.HMAC_DRBG.HPKE.Hash_DRBG.IDEA.IKE-PRF.J-PAKE.LMS.MD2.MD4.MD5.MILENAGE.ML-DSA.ML-KEM.MQV.OPAQUE.PBES1.PBES2.PBKDF1.PBKDF2.PBMAC1.Poly1305.RABBIT.RC2.RC4.RC5.RC6.RIPEMD.RSAES-OAEP.RSAES-PKCS1.RSASSA-PKCS1.RSASSA-PSS.SEED.SHA-1.SHA-2.SHA-3.SLH-DSA.SM2.SM3.SM4.SM9.SNOW3G.SP800-108.SPAKE2.SPAKE2PLUS.SRP.Salsa20.Serpent.SipHash.Skipjack.TUAK.Twofish.UMAC.Whirlpool.X3DH.XMSS.Yarrow.ZUC.bcrypt.scrypt.yescrypt`.split(`.`)
};
function et(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `3DES` && e !== `3GPP-XOR` && e !== `A5/1` && e !== `A5/2` && e !== `AES` && e !== `ARIA` && e !== `Argon2` && e !== `Ascon` && e !== `BLAKE2` && e !== `BLAKE3` && e !== `BLS` && e !== `Blowfish` && e !== `CAMELLIA` && e !== `CAST5` && e !== `CAST6` && e !== `CMAC` && e !== `CMEA` && e !== `CTR_DRBG` && e !== `ChaCha` && e !== `ChaCha20` && e !== `DES` && e !== `DSA` && e !== `ECDH` && e !== `ECDSA` && e !== `ECIES` && e !== `EdDSA` && e !== `ElGamal` && e !== `FFDH` && e !== `Fortuna` && e !== `GOST` && e !== `HC` && e !== `HKDF` && e !== `HMAC` && e !== `HMAC_DRBG` && e !== `HPKE` && e !== `Hash_DRBG` && e !== `IDEA` && e !== `IKE-PRF` && e !== `J-PAKE` && e !== `LMS` && e !== `MD2` && e !== `MD4` && e !== `MD5` && e !== `MILENAGE` && e !== `ML-DSA` && e !== `ML-KEM` && e !== `MQV` && e !== `OPAQUE` && e !== `PBES1` && e !== `PBES2` && e !== `PBKDF1` && e !== `PBKDF2` && e !== `PBMAC1` && e !== `Poly1305` && e !== `RABBIT` && e !== `RC2` && e !== `RC4` && e !== `RC5` && e !== `RC6` && e !== `RIPEMD` && e !== `RSAES-OAEP` && e !== `RSAES-PKCS1` && e !== `RSASSA-PKCS1` && e !== `RSASSA-PSS` && e !== `SEED` && e !== `SHA-1` && e !== `SHA-2` && e !== `SHA-3` && e !== `SLH-DSA` && e !== `SM2` && e !== `SM3` && e !== `SM4` && e !== `SM9` && e !== `SNOW3G` && e !== `SP800-108` && e !== `SPAKE2` && e !== `SPAKE2PLUS` && e !== `SRP` && e !== `Salsa20` && e !== `Serpent` && e !== `SipHash` && e !== `Skipjack` && e !== `TUAK` && e !== `Twofish` && e !== `UMAC` && e !== `Whirlpool` && e !== `X3DH` && e !== `XMSS` && e !== `Yarrow` && e !== `ZUC` && e !== `bcrypt` && e !== `scrypt` && e !== `yescrypt` ? (et.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: $e.enum }
	}], !1) : (et.errors = null, !0) : (et.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const tt = {
	type: `string`,
	enum: `anssi/FRP256v1.bls/BLS12-377.bls/BLS12-381.bls/BLS12-446.bls/BLS12-455.bls/BLS12-638.bls/BLS24-477.bls/Bandersnatch.bn/bn158.bn/bn190.bn/bn222.bn/bn254.bn/bn286.bn/bn318.bn/bn350.bn/bn382.bn/bn414.bn/bn446.bn/bn478.bn/bn510.bn/bn542.bn/bn574.bn/bn606.bn/bn638.brainpool/brainpoolP160r1.brainpool/brainpoolP160t1.brainpool/brainpoolP192r1.brainpool/brainpoolP192t1.brainpool/brainpoolP224r1.brainpool/brainpoolP224t1.brainpool/brainpoolP256r1.brainpool/brainpoolP256t1.brainpool/brainpoolP320r1.brainpool/brainpoolP320t1.brainpool/brainpoolP384r1.brainpool/brainpoolP384t1.brainpool/brainpoolP512r1.brainpool/brainpoolP512t1.gost/gost256.gost/gost512.gost/id-GostR3410-2001-CryptoPro-A-ParamSet.gost/id-GostR3410-2001-CryptoPro-B-ParamSet.gost/id-GostR3410-2001-CryptoPro-C-ParamSet.gost/id-tc26-gost-3410-12-512-paramSetA.gost/id-tc26-gost-3410-12-512-paramSetB.gost/id-tc26-gost-3410-2012-256-paramSetA.gost/id-tc26-gost-3410-2012-512-paramSetC.mnt/mnt1.mnt/mnt2/1.mnt/mnt2/2.mnt/mnt3/1.mnt/mnt3/2.mnt/mnt3/3.mnt/mnt4.mnt/mnt5/1.mnt/mnt5/2.mnt/mnt5/3.nist/B-163.nist/B-233.nist/B-283.nist/B-409.nist/B-571.nist/K-163.nist/K-233.nist/K-283.nist/K-409.nist/K-571.nist/P-192.nist/P-224.nist/P-256.nist/P-384.nist/P-521.nums/ed-254-mont.nums/ed-255-mers.nums/ed-256-mont.nums/ed-382-mont.nums/ed-383-mers.nums/ed-384-mont.nums/ed-510-mont.nums/ed-511-mers.nums/ed-512-mont.nums/numsp256d1.nums/numsp256t1.nums/numsp384d1.nums/numsp384t1.nums/numsp512d1.nums/numsp512t1.nums/w-254-mont.nums/w-255-mers.nums/w-256-mont.nums/w-382-mont.nums/w-383-mers.nums/w-384-mont.nums/w-510-mont.nums/w-511-mers.nums/w-512-mont.oakley/192-bit Random ECP Group.oakley/224-bit Random ECP Group.oakley/256-bit Random ECP Group.oakley/384-bit Random ECP Group.oakley/521-bit Random ECP Group.oakley/Oakley Group 3.oakley/Oakley Group 4.oscaa/SM2.other/BADA55-R-256.other/BADA55-VPR-224.other/BADA55-VPR2-224.other/BADA55-VR-224.other/BADA55-VR-256.other/BADA55-VR-384.other/Curve1174.other/Curve22103.other/Curve25519.other/Curve383187.other/Curve41417.other/Curve4417.other/Curve448.other/Curve67254.other/E-222.other/E-382.other/E-521.other/Ed25519.other/Ed448.other/Ed448-Goldilocks.other/FourQ.other/Fp224BN.other/Fp254BNa.other/Fp254BNb.other/Fp254n2BNa.other/Fp256BN.other/Fp384BN.other/Fp512BN.other/JubJub.other/M-221.other/M-383.other/M-511.other/MDC201601.other/Pallas.other/Tom-256.other/Tom-384.other/Tom-521.other/Tweedledee.other/Tweedledum.other/Vesta.other/ssc-160.other/ssc-192.other/ssc-224.other/ssc-256.other/ssc-288.other/ssc-320.other/ssc-384.other/ssc-512.secg/secp112r1.secg/secp112r2.secg/secp128r1.secg/secp128r2.secg/secp160k1.secg/secp160r1.secg/secp160r2.secg/secp192k1.secg/secp192r1.secg/secp224k1.secg/secp224r1.secg/secp256k1.secg/secp256r1.secg/secp384r1.secg/secp521r1.secg/sect113r1.secg/sect113r2.secg/sect131r1.secg/sect131r2.secg/sect163k1.secg/sect163r1.secg/sect163r2.secg/sect193r1.secg/sect193r2.secg/sect233k1.secg/sect233r1.secg/sect239k1.secg/sect283k1.secg/sect283r1.secg/sect409k1.secg/sect409r1.secg/sect571k1.secg/sect571r1.wtls/wap-wsg-idm-ecid-wtls1.wtls/wap-wsg-idm-ecid-wtls10.wtls/wap-wsg-idm-ecid-wtls11.wtls/wap-wsg-idm-ecid-wtls12.wtls/wap-wsg-idm-ecid-wtls3.wtls/wap-wsg-idm-ecid-wtls4.wtls/wap-wsg-idm-ecid-wtls5.wtls/wap-wsg-idm-ecid-wtls6.wtls/wap-wsg-idm-ecid-wtls7.wtls/wap-wsg-idm-ecid-wtls8.wtls/wap-wsg-idm-ecid-wtls9.x962/c2onb191v4.x962/c2onb191v5.x962/c2onb239v4.x962/c2onb239v5.x962/c2pnb163v1.x962/c2pnb163v2.x962/c2pnb163v3.x962/c2pnb176w1.x962/c2pnb208w1.x962/c2pnb272w1.x962/c2pnb304w1.x962/c2pnb368w1.x962/c2tnb191v1.x962/c2tnb191v2.x962/c2tnb191v3.x962/c2tnb239v1.x962/c2tnb239v2.x962/c2tnb239v3.x962/c2tnb359v1.x962/c2tnb431r1.x962/prime192v1.x962/prime192v2.x962/prime192v3.x962/prime239v1.x962/prime239v2.x962/prime239v3.x962/prime256v1.x963/ansip160k1.x963/ansip160r1.x963/ansip160r2.x963/ansip192k1.x963/ansip224k1.x963/ansip224r1.x963/ansip256k1.x963/ansip384r1.x963/ansip521r1.x963/ansit163k1.x963/ansit163r1.x963/ansit163r2.x963/ansit193r1.x963/ansit193r2.x963/ansit233k1.x963/ansit233r1.x963/ansit239k1.x963/ansit283k1.x963/ansit283r1.x963/ansit409k1.x963/ansit409r1.x963/ansit571k1.x963/ansit571r1`.split(`.`)
};
function nt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `anssi/FRP256v1` && e !== `bls/BLS12-377` && e !== `bls/BLS12-381` && e !== `bls/BLS12-446` && e !== `bls/BLS12-455` && e !== `bls/BLS12-638` && e !== `bls/BLS24-477` && e !== `bls/Bandersnatch` && e !== `bn/bn158` && e !== `bn/bn190` && e !== `bn/bn222` && e !== `bn/bn254` && e !== `bn/bn286` && e !== `bn/bn318` && e !== `bn/bn350` && e !== `bn/bn382` && e !== `bn/bn414` && e !== `bn/bn446` && e !== `bn/bn478` && e !== `bn/bn510` && e !== `bn/bn542` && e !== `bn/bn574` && e !== `bn/bn606` && e !== `bn/bn638` && e !== `brainpool/brainpoolP160r1` && e !== `brainpool/brainpoolP160t1` && e !== `brainpool/brainpoolP192r1` && e !== `brainpool/brainpoolP192t1` && e !== `brainpool/brainpoolP224r1` && e !== `brainpool/brainpoolP224t1` && e !== `brainpool/brainpoolP256r1` && e !== `brainpool/brainpoolP256t1` && e !== `brainpool/brainpoolP320r1` && e !== `brainpool/brainpoolP320t1` && e !== `brainpool/brainpoolP384r1` && e !== `brainpool/brainpoolP384t1` && e !== `brainpool/brainpoolP512r1` && e !== `brainpool/brainpoolP512t1` && e !== `gost/gost256` && e !== `gost/gost512` && e !== `gost/id-GostR3410-2001-CryptoPro-A-ParamSet` && e !== `gost/id-GostR3410-2001-CryptoPro-B-ParamSet` && e !== `gost/id-GostR3410-2001-CryptoPro-C-ParamSet` && e !== `gost/id-tc26-gost-3410-12-512-paramSetA` && e !== `gost/id-tc26-gost-3410-12-512-paramSetB` && e !== `gost/id-tc26-gost-3410-2012-256-paramSetA` && e !== `gost/id-tc26-gost-3410-2012-512-paramSetC` && e !== `mnt/mnt1` && e !== `mnt/mnt2/1` && e !== `mnt/mnt2/2` && e !== `mnt/mnt3/1` && e !== `mnt/mnt3/2` && e !== `mnt/mnt3/3` && e !== `mnt/mnt4` && e !== `mnt/mnt5/1` && e !== `mnt/mnt5/2` && e !== `mnt/mnt5/3` && e !== `nist/B-163` && e !== `nist/B-233` && e !== `nist/B-283` && e !== `nist/B-409` && e !== `nist/B-571` && e !== `nist/K-163` && e !== `nist/K-233` && e !== `nist/K-283` && e !== `nist/K-409` && e !== `nist/K-571` && e !== `nist/P-192` && e !== `nist/P-224` && e !== `nist/P-256` && e !== `nist/P-384` && e !== `nist/P-521` && e !== `nums/ed-254-mont` && e !== `nums/ed-255-mers` && e !== `nums/ed-256-mont` && e !== `nums/ed-382-mont` && e !== `nums/ed-383-mers` && e !== `nums/ed-384-mont` && e !== `nums/ed-510-mont` && e !== `nums/ed-511-mers` && e !== `nums/ed-512-mont` && e !== `nums/numsp256d1` && e !== `nums/numsp256t1` && e !== `nums/numsp384d1` && e !== `nums/numsp384t1` && e !== `nums/numsp512d1` && e !== `nums/numsp512t1` && e !== `nums/w-254-mont` && e !== `nums/w-255-mers` && e !== `nums/w-256-mont` && e !== `nums/w-382-mont` && e !== `nums/w-383-mers` && e !== `nums/w-384-mont` && e !== `nums/w-510-mont` && e !== `nums/w-511-mers` && e !== `nums/w-512-mont` && e !== `oakley/192-bit Random ECP Group` && e !== `oakley/224-bit Random ECP Group` && e !== `oakley/256-bit Random ECP Group` && e !== `oakley/384-bit Random ECP Group` && e !== `oakley/521-bit Random ECP Group` && e !== `oakley/Oakley Group 3` && e !== `oakley/Oakley Group 4` && e !== `oscaa/SM2` && e !== `other/BADA55-R-256` && e !== `other/BADA55-VPR-224` && e !== `other/BADA55-VPR2-224` && e !== `other/BADA55-VR-224` && e !== `other/BADA55-VR-256` && e !== `other/BADA55-VR-384` && e !== `other/Curve1174` && e !== `other/Curve22103` && e !== `other/Curve25519` && e !== `other/Curve383187` && e !== `other/Curve41417` && e !== `other/Curve4417` && e !== `other/Curve448` && e !== `other/Curve67254` && e !== `other/E-222` && e !== `other/E-382` && e !== `other/E-521` && e !== `other/Ed25519` && e !== `other/Ed448` && e !== `other/Ed448-Goldilocks` && e !== `other/FourQ` && e !== `other/Fp224BN` && e !== `other/Fp254BNa` && e !== `other/Fp254BNb` && e !== `other/Fp254n2BNa` && e !== `other/Fp256BN` && e !== `other/Fp384BN` && e !== `other/Fp512BN` && e !== `other/JubJub` && e !== `other/M-221` && e !== `other/M-383` && e !== `other/M-511` && e !== `other/MDC201601` && e !== `other/Pallas` && e !== `other/Tom-256` && e !== `other/Tom-384` && e !== `other/Tom-521` && e !== `other/Tweedledee` && e !== `other/Tweedledum` && e !== `other/Vesta` && e !== `other/ssc-160` && e !== `other/ssc-192` && e !== `other/ssc-224` && e !== `other/ssc-256` && e !== `other/ssc-288` && e !== `other/ssc-320` && e !== `other/ssc-384` && e !== `other/ssc-512` && e !== `secg/secp112r1` && e !== `secg/secp112r2` && e !== `secg/secp128r1` && e !== `secg/secp128r2` && e !== `secg/secp160k1` && e !== `secg/secp160r1` && e !== `secg/secp160r2` && e !== `secg/secp192k1` && e !== `secg/secp192r1` && e !== `secg/secp224k1` && e !== `secg/secp224r1` && e !== `secg/secp256k1` && e !== `secg/secp256r1` && e !== `secg/secp384r1` && e !== `secg/secp521r1` && e !== `secg/sect113r1` && e !== `secg/sect113r2` && e !== `secg/sect131r1` && e !== `secg/sect131r2` && e !== `secg/sect163k1` && e !== `secg/sect163r1` && e !== `secg/sect163r2` && e !== `secg/sect193r1` && e !== `secg/sect193r2` && e !== `secg/sect233k1` && e !== `secg/sect233r1` && e !== `secg/sect239k1` && e !== `secg/sect283k1` && e !== `secg/sect283r1` && e !== `secg/sect409k1` && e !== `secg/sect409r1` && e !== `secg/sect571k1` && e !== `secg/sect571r1` && e !== `wtls/wap-wsg-idm-ecid-wtls1` && e !== `wtls/wap-wsg-idm-ecid-wtls10` && e !== `wtls/wap-wsg-idm-ecid-wtls11` && e !== `wtls/wap-wsg-idm-ecid-wtls12` && e !== `wtls/wap-wsg-idm-ecid-wtls3` && e !== `wtls/wap-wsg-idm-ecid-wtls4` && e !== `wtls/wap-wsg-idm-ecid-wtls5` && e !== `wtls/wap-wsg-idm-ecid-wtls6` && e !== `wtls/wap-wsg-idm-ecid-wtls7` && e !== `wtls/wap-wsg-idm-ecid-wtls8` && e !== `wtls/wap-wsg-idm-ecid-wtls9` && e !== `x962/c2onb191v4` && e !== `x962/c2onb191v5` && e !== `x962/c2onb239v4` && e !== `x962/c2onb239v5` && e !== `x962/c2pnb163v1` && e !== `x962/c2pnb163v2` && e !== `x962/c2pnb163v3` && e !== `x962/c2pnb176w1` && e !== `x962/c2pnb208w1` && e !== `x962/c2pnb272w1` && e !== `x962/c2pnb304w1` && e !== `x962/c2pnb368w1` && e !== `x962/c2tnb191v1` && e !== `x962/c2tnb191v2` && e !== `x962/c2tnb191v3` && e !== `x962/c2tnb239v1` && e !== `x962/c2tnb239v2` && e !== `x962/c2tnb239v3` && e !== `x962/c2tnb359v1` && e !== `x962/c2tnb431r1` && e !== `x962/prime192v1` && e !== `x962/prime192v2` && e !== `x962/prime192v3` && e !== `x962/prime239v1` && e !== `x962/prime239v2` && e !== `x962/prime239v3` && e !== `x962/prime256v1` && e !== `x963/ansip160k1` && e !== `x963/ansip160r1` && e !== `x963/ansip160r2` && e !== `x963/ansip192k1` && e !== `x963/ansip224k1` && e !== `x963/ansip224r1` && e !== `x963/ansip256k1` && e !== `x963/ansip384r1` && e !== `x963/ansip521r1` && e !== `x963/ansit163k1` && e !== `x963/ansit163r1` && e !== `x963/ansit163r2` && e !== `x963/ansit193r1` && e !== `x963/ansit193r2` && e !== `x963/ansit233k1` && e !== `x963/ansit233r1` && e !== `x963/ansit239k1` && e !== `x963/ansit283k1` && e !== `x963/ansit283r1` && e !== `x963/ansit409k1` && e !== `x963/ansit409r1` && e !== `x963/ansit571k1` && e !== `x963/ansit571r1` ? (nt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: tt.enum }
	}], !1) : (nt.errors = null, !0) : (nt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function rt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `type` && n !== `ref`) return rt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.type !== void 0) {
					let n = r;
					if (typeof e.type != `string`) return rt.errors = [{
						instancePath: t + `/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.ref !== void 0) {
						let a = r;
						m(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return rt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return rt.errors = n, r === 0;
}
function it(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (Array.isArray(e)) {
			let i = e.length;
			for (let a = 0; a < i; a++) {
				let i = r;
				if (rt(e[a], { instancePath: t + `/` + a }) || (n = n === null ? rt.errors : n.concat(rt.errors), r = n.length), i !== r) break;
			}
		} else return it.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `array` }
		}], !1;
	}
	return it.errors = n, r === 0;
}
function at(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `mechanism` && n !== `algorithmRef`) return at.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.mechanism !== void 0) {
					let n = r;
					if (typeof e.mechanism != `string`) return at.errors = [{
						instancePath: t + `/mechanism`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.algorithmRef !== void 0) {
						let a = r;
						m(e.algorithmRef, { instancePath: t + `/algorithmRef` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return at.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return at.errors = n, r === 0;
}
function ot(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `algorithms` && n !== `identifiers` && n !== `tlsGroups` && n !== `tlsSignatureSchemes`) return ot.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return ot.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.algorithms !== void 0) {
						let a = e.algorithms, o = r;
						if (r === o) {
							if (Array.isArray(a)) {
								let e = a.length;
								for (let i = 0; i < e; i++) {
									let e = r;
									if (m(a[i], { instancePath: t + `/algorithms/` + i }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), e !== r) break;
								}
							} else return ot.errors = [{
								instancePath: t + `/algorithms`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
					if (i) {
						if (e.identifiers !== void 0) {
							let n = e.identifiers, a = r;
							if (r === a) {
								if (Array.isArray(n)) {
									let e = n.length;
									for (let i = 0; i < e; i++) {
										let e = r;
										if (typeof n[i] != `string`) return ot.errors = [{
											instancePath: t + `/identifiers/` + i,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (e !== r) break;
									}
								} else return ot.errors = [{
									instancePath: t + `/identifiers`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.tlsGroups !== void 0) {
								let n = e.tlsGroups, a = r;
								if (r === a) {
									if (Array.isArray(n)) {
										let e = n.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											if (typeof n[i] != `string`) return ot.errors = [{
												instancePath: t + `/tlsGroups/` + i,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											if (e !== r) break;
										}
									} else return ot.errors = [{
										instancePath: t + `/tlsGroups`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.tlsSignatureSchemes !== void 0) {
									let n = e.tlsSignatureSchemes, a = r;
									if (r === a) {
										if (Array.isArray(n)) {
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (typeof n[i] != `string`) return ot.errors = [{
													instancePath: t + `/tlsSignatureSchemes/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== r) break;
											}
										} else return ot.errors = [{
											instancePath: t + `/tlsSignatureSchemes`,
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
		} else return ot.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ot.errors = n, r === 0;
}
function st(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `keyLength` && n !== `algorithm`) return st.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return st.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.keyLength !== void 0) {
						let n = e.keyLength, a = r;
						if (typeof n != `number` || n % 1 || isNaN(n)) return st.errors = [{
							instancePath: t + `/keyLength`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.algorithm !== void 0) {
							let a = r;
							m(e.algorithm, { instancePath: t + `/algorithm` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
					}
				}
			}
		} else return st.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return st.errors = n, r === 0;
}
function L(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (Array.isArray(e)) {
			let i = e.length;
			for (let a = 0; a < i; a++) {
				let i = r;
				if (m(e[a], { instancePath: t + `/` + a }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length), i !== r) break;
			}
		} else return L.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `array` }
		}], !1;
	}
	return L.errors = n, r === 0;
}
function ct(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `algorithm`) return ct.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return ct.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.algorithm !== void 0) {
						let a = r;
						m(e.algorithm, { instancePath: t + `/algorithm` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return ct.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ct.errors = n, r === 0;
}
function lt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `algorithm`) return lt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return lt.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.algorithm !== void 0) {
						let a = r;
						m(e.algorithm, { instancePath: t + `/algorithm` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return lt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return lt.errors = n, r === 0;
}
function ut(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `group` && n !== `algorithm`) return ut.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.group !== void 0) {
					let n = e.group, a = r;
					if (typeof n != `number` || n % 1 || isNaN(n)) return ut.errors = [{
						instancePath: t + `/group`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.algorithm !== void 0) {
						let a = r;
						m(e.algorithm, { instancePath: t + `/algorithm` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return ut.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return ut.errors = n, r === 0;
}
function dt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `algorithm`) return dt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return dt.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.algorithm !== void 0) {
						let a = r;
						m(e.algorithm, { instancePath: t + `/algorithm` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
				}
			}
		} else return dt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return dt.errors = n, r === 0;
}
function R(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let re;
			if (e.assetType === void 0 && (re = `assetType`)) return R.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: re }
			}], !1;
			{
				let re = r;
				for (let n in e) if (n !== `assetType` && n !== `algorithmProperties` && n !== `certificateProperties` && n !== `relatedCryptoMaterialProperties` && n !== `protocolProperties` && n !== `oid`) return R.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (re === r) {
					if (e.assetType !== void 0) {
						let n = e.assetType, a = r;
						if (typeof n != `string`) return R.errors = [{
							instancePath: t + `/assetType`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `algorithm` && n !== `certificate` && n !== `protocol` && n !== `related-crypto-material`) return R.errors = [{
							instancePath: t + `/assetType`,
							keyword: `enum`,
							params: { allowedValues: Qe.properties.assetType.enum }
						}], !1;
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.algorithmProperties !== void 0) {
							let s = e.algorithmProperties, c = r;
							if (r === c) {
								if (s && typeof s == `object` && !Array.isArray(s)) {
									let e = r;
									for (let e in s) if (!o.call(Qe.properties.algorithmProperties.properties, e)) return R.errors = [{
										instancePath: t + `/algorithmProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e }
									}], !1;
									if (e === r) {
										if (s.primitive !== void 0) {
											let e = s.primitive, n = r;
											if (typeof e != `string`) return R.errors = [{
												instancePath: t + `/algorithmProperties/primitive`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											if (e !== `drbg` && e !== `mac` && e !== `block-cipher` && e !== `stream-cipher` && e !== `signature` && e !== `hash` && e !== `pke` && e !== `xof` && e !== `kdf` && e !== `key-agree` && e !== `kem` && e !== `ae` && e !== `combiner` && e !== `key-wrap` && e !== `other` && e !== `unknown`) return R.errors = [{
												instancePath: t + `/algorithmProperties/primitive`,
												keyword: `enum`,
												params: { allowedValues: Qe.properties.algorithmProperties.properties.primitive.enum }
											}], !1;
											var a = n === r;
										} else var a = !0;
										if (a) {
											if (s.algorithmFamily !== void 0) {
												let e = r;
												et(s.algorithmFamily, { instancePath: t + `/algorithmProperties/algorithmFamily` }) || (n = n === null ? et.errors : n.concat(et.errors), r = n.length);
												var a = e === r;
											} else var a = !0;
											if (a) {
												if (s.parameterSetIdentifier !== void 0) {
													let e = r;
													if (typeof s.parameterSetIdentifier != `string`) return R.errors = [{
														instancePath: t + `/algorithmProperties/parameterSetIdentifier`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var a = e === r;
												} else var a = !0;
												if (a) {
													if (s.curve !== void 0) {
														let e = r;
														if (typeof s.curve != `string`) return R.errors = [{
															instancePath: t + `/algorithmProperties/curve`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var a = e === r;
													} else var a = !0;
													if (a) {
														if (s.ellipticCurve !== void 0) {
															let e = r;
															nt(s.ellipticCurve, { instancePath: t + `/algorithmProperties/ellipticCurve` }) || (n = n === null ? nt.errors : n.concat(nt.errors), r = n.length);
															var a = e === r;
														} else var a = !0;
														if (a) {
															if (s.executionEnvironment !== void 0) {
																let e = s.executionEnvironment, n = r;
																if (typeof e != `string`) return R.errors = [{
																	instancePath: t + `/algorithmProperties/executionEnvironment`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																if (e !== `software-plain-ram` && e !== `software-encrypted-ram` && e !== `software-tee` && e !== `hardware` && e !== `other` && e !== `unknown`) return R.errors = [{
																	instancePath: t + `/algorithmProperties/executionEnvironment`,
																	keyword: `enum`,
																	params: { allowedValues: Qe.properties.algorithmProperties.properties.executionEnvironment.enum }
																}], !1;
																var a = n === r;
															} else var a = !0;
															if (a) {
																if (s.implementationPlatform !== void 0) {
																	let e = s.implementationPlatform, n = r;
																	if (typeof e != `string`) return R.errors = [{
																		instancePath: t + `/algorithmProperties/implementationPlatform`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (e !== `generic` && e !== `x86_32` && e !== `x86_64` && e !== `armv7-a` && e !== `armv7-m` && e !== `armv8-a` && e !== `armv8-m` && e !== `armv9-a` && e !== `armv9-m` && e !== `s390x` && e !== `ppc64` && e !== `ppc64le` && e !== `other` && e !== `unknown`) return R.errors = [{
																		instancePath: t + `/algorithmProperties/implementationPlatform`,
																		keyword: `enum`,
																		params: { allowedValues: Qe.properties.algorithmProperties.properties.implementationPlatform.enum }
																	}], !1;
																	var a = n === r;
																} else var a = !0;
																if (a) {
																	if (s.certificationLevel !== void 0) {
																		let e = s.certificationLevel, n = r;
																		if (r === n) {
																			if (Array.isArray(e)) {
																				let n = e.length;
																				for (let i = 0; i < n; i++) {
																					let n = e[i], a = r;
																					if (typeof n != `string`) return R.errors = [{
																						instancePath: t + `/algorithmProperties/certificationLevel/` + i,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					if (n !== `none` && n !== `fips140-1-l1` && n !== `fips140-1-l2` && n !== `fips140-1-l3` && n !== `fips140-1-l4` && n !== `fips140-2-l1` && n !== `fips140-2-l2` && n !== `fips140-2-l3` && n !== `fips140-2-l4` && n !== `fips140-3-l1` && n !== `fips140-3-l2` && n !== `fips140-3-l3` && n !== `fips140-3-l4` && n !== `cc-eal1` && n !== `cc-eal1+` && n !== `cc-eal2` && n !== `cc-eal2+` && n !== `cc-eal3` && n !== `cc-eal3+` && n !== `cc-eal4` && n !== `cc-eal4+` && n !== `cc-eal5` && n !== `cc-eal5+` && n !== `cc-eal6` && n !== `cc-eal6+` && n !== `cc-eal7` && n !== `cc-eal7+` && n !== `other` && n !== `unknown`) return R.errors = [{
																						instancePath: t + `/algorithmProperties/certificationLevel/` + i,
																						keyword: `enum`,
																						params: { allowedValues: Qe.properties.algorithmProperties.properties.certificationLevel.items.enum }
																					}], !1;
																					if (a !== r) break;
																				}
																			} else return R.errors = [{
																				instancePath: t + `/algorithmProperties/certificationLevel`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																		}
																		var a = n === r;
																	} else var a = !0;
																	if (a) {
																		if (s.mode !== void 0) {
																			let e = s.mode, n = r;
																			if (typeof e != `string`) return R.errors = [{
																				instancePath: t + `/algorithmProperties/mode`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			if (e !== `cbc` && e !== `ecb` && e !== `ccm` && e !== `gcm` && e !== `cfb` && e !== `ofb` && e !== `ctr` && e !== `other` && e !== `unknown`) return R.errors = [{
																				instancePath: t + `/algorithmProperties/mode`,
																				keyword: `enum`,
																				params: { allowedValues: Qe.properties.algorithmProperties.properties.mode.enum }
																			}], !1;
																			var a = n === r;
																		} else var a = !0;
																		if (a) {
																			if (s.padding !== void 0) {
																				let e = s.padding, n = r;
																				if (typeof e != `string`) return R.errors = [{
																					instancePath: t + `/algorithmProperties/padding`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				if (e !== `pkcs5` && e !== `pkcs7` && e !== `pkcs1v15` && e !== `oaep` && e !== `raw` && e !== `other` && e !== `unknown`) return R.errors = [{
																					instancePath: t + `/algorithmProperties/padding`,
																					keyword: `enum`,
																					params: { allowedValues: Qe.properties.algorithmProperties.properties.padding.enum }
																				}], !1;
																				var a = n === r;
																			} else var a = !0;
																			if (a) {
																				if (s.cryptoFunctions !== void 0) {
																					let e = s.cryptoFunctions, n = r;
																					if (r === n) {
																						if (Array.isArray(e)) {
																							let n = e.length;
																							for (let i = 0; i < n; i++) {
																								let n = e[i], a = r;
																								if (typeof n != `string`) return R.errors = [{
																									instancePath: t + `/algorithmProperties/cryptoFunctions/` + i,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								if (n !== `generate` && n !== `keygen` && n !== `encrypt` && n !== `decrypt` && n !== `digest` && n !== `tag` && n !== `keyderive` && n !== `sign` && n !== `verify` && n !== `encapsulate` && n !== `decapsulate` && n !== `other` && n !== `unknown`) return R.errors = [{
																									instancePath: t + `/algorithmProperties/cryptoFunctions/` + i,
																									keyword: `enum`,
																									params: { allowedValues: Qe.properties.algorithmProperties.properties.cryptoFunctions.items.enum }
																								}], !1;
																								if (a !== r) break;
																							}
																						} else return R.errors = [{
																							instancePath: t + `/algorithmProperties/cryptoFunctions`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var a = n === r;
																				} else var a = !0;
																				if (a) {
																					if (s.classicalSecurityLevel !== void 0) {
																						let e = s.classicalSecurityLevel, n = r;
																						if (typeof e != `number` || e % 1 || isNaN(e)) return R.errors = [{
																							instancePath: t + `/algorithmProperties/classicalSecurityLevel`,
																							keyword: `type`,
																							params: { type: `integer` }
																						}], !1;
																						if (r === n && typeof e == `number` && (e < 0 || isNaN(e))) return R.errors = [{
																							instancePath: t + `/algorithmProperties/classicalSecurityLevel`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																						var a = n === r;
																					} else var a = !0;
																					if (a) {
																						if (s.nistQuantumSecurityLevel !== void 0) {
																							let e = s.nistQuantumSecurityLevel, n = r;
																							if (typeof e != `number` || e % 1 || isNaN(e)) return R.errors = [{
																								instancePath: t + `/algorithmProperties/nistQuantumSecurityLevel`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							if (r === n && typeof e == `number`) {
																								if (e > 6 || isNaN(e)) return R.errors = [{
																									instancePath: t + `/algorithmProperties/nistQuantumSecurityLevel`,
																									keyword: `maximum`,
																									params: {
																										comparison: `<=`,
																										limit: 6
																									}
																								}], !1;
																								if (e < 0 || isNaN(e)) return R.errors = [{
																									instancePath: t + `/algorithmProperties/nistQuantumSecurityLevel`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									}
																								}], !1;
																							}
																							var a = n === r;
																						} else var a = !0;
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
									instancePath: t + `/algorithmProperties`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
							}
							var i = c === r;
						} else var i = !0;
						if (i) {
							if (e.certificateProperties !== void 0) {
								let a = e.certificateProperties, g = r;
								if (r === g) {
									if (a && typeof a == `object` && !Array.isArray(a)) {
										let e = r;
										for (let e in a) if (!o.call(Qe.properties.certificateProperties.properties, e)) return R.errors = [{
											instancePath: t + `/certificateProperties`,
											keyword: `additionalProperties`,
											params: { additionalProperty: e }
										}], !1;
										if (e === r) {
											if (a.serialNumber !== void 0) {
												let e = r;
												if (typeof a.serialNumber != `string`) return R.errors = [{
													instancePath: t + `/certificateProperties/serialNumber`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var s = e === r;
											} else var s = !0;
											if (s) {
												if (a.subjectName !== void 0) {
													let e = r;
													if (typeof a.subjectName != `string`) return R.errors = [{
														instancePath: t + `/certificateProperties/subjectName`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var s = e === r;
												} else var s = !0;
												if (s) {
													if (a.issuerName !== void 0) {
														let e = r;
														if (typeof a.issuerName != `string`) return R.errors = [{
															instancePath: t + `/certificateProperties/issuerName`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var s = e === r;
													} else var s = !0;
													if (s) {
														if (a.notValidBefore !== void 0) {
															let e = a.notValidBefore, n = r;
															if (r === n && r === n) {
																if (typeof e == `string`) {
																	if (!u.test(e)) return R.errors = [{
																		instancePath: t + `/certificateProperties/notValidBefore`,
																		keyword: `format`,
																		params: { format: `date-time` }
																	}], !1;
																} else return R.errors = [{
																	instancePath: t + `/certificateProperties/notValidBefore`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															var s = n === r;
														} else var s = !0;
														if (s) {
															if (a.notValidAfter !== void 0) {
																let e = a.notValidAfter, n = r;
																if (r === n && r === n) {
																	if (typeof e == `string`) {
																		if (!u.test(e)) return R.errors = [{
																			instancePath: t + `/certificateProperties/notValidAfter`,
																			keyword: `format`,
																			params: { format: `date-time` }
																		}], !1;
																	} else return R.errors = [{
																		instancePath: t + `/certificateProperties/notValidAfter`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																}
																var s = n === r;
															} else var s = !0;
															if (s) {
																if (a.signatureAlgorithmRef !== void 0) {
																	let e = r;
																	m(a.signatureAlgorithmRef, { instancePath: t + `/certificateProperties/signatureAlgorithmRef` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																	var s = e === r;
																} else var s = !0;
																if (s) {
																	if (a.subjectPublicKeyRef !== void 0) {
																		let e = r;
																		m(a.subjectPublicKeyRef, { instancePath: t + `/certificateProperties/subjectPublicKeyRef` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																		var s = e === r;
																	} else var s = !0;
																	if (s) {
																		if (a.certificateFormat !== void 0) {
																			let e = r;
																			if (typeof a.certificateFormat != `string`) return R.errors = [{
																				instancePath: t + `/certificateProperties/certificateFormat`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var s = e === r;
																		} else var s = !0;
																		if (s) {
																			if (a.certificateExtension !== void 0) {
																				let e = r;
																				if (typeof a.certificateExtension != `string`) return R.errors = [{
																					instancePath: t + `/certificateProperties/certificateExtension`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var s = e === r;
																			} else var s = !0;
																			if (s) {
																				if (a.certificateFileExtension !== void 0) {
																					let e = r;
																					if (typeof a.certificateFileExtension != `string`) return R.errors = [{
																						instancePath: t + `/certificateProperties/certificateFileExtension`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var s = e === r;
																				} else var s = !0;
																				if (s) {
																					if (a.fingerprint !== void 0) {
																						let e = a.fingerprint, i = r;
																						if (!e || typeof e != `object` || Array.isArray(e)) return R.errors = [{
																							instancePath: t + `/certificateProperties/fingerprint`,
																							keyword: `type`,
																							params: { type: `object` }
																						}], !1;
																						x(e, { instancePath: t + `/certificateProperties/fingerprint` }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
																						var s = i === r;
																					} else var s = !0;
																					if (s) {
																						if (a.certificateState !== void 0) {
																							let e = a.certificateState, i = r;
																							if (r === i) {
																								if (Array.isArray(e)) {
																									let i = e.length;
																									for (let a = 0; a < i; a++) {
																										let i = e[a], o = r;
																										if (!i || typeof i != `object` || Array.isArray(i)) return R.errors = [{
																											instancePath: t + `/certificateProperties/certificateState/` + a,
																											keyword: `type`,
																											params: { type: `object` }
																										}], !1;
																										let s = r, u = !1, f = null, p = r;
																										if (i && typeof i == `object` && !Array.isArray(i)) {
																											let e;
																											if (i.state === void 0 && (e = `state`)) {
																												let i = {
																													instancePath: t + `/certificateProperties/certificateState/` + a,
																													keyword: `required`,
																													params: { missingProperty: e }
																												};
																												n === null ? n = [i] : n.push(i), r++;
																											} else {
																												let e = r;
																												for (let e in i) if (e !== `state` && e !== `reason`) {
																													let i = {
																														instancePath: t + `/certificateProperties/certificateState/` + a,
																														keyword: `additionalProperties`,
																														params: { additionalProperty: e }
																													};
																													n === null ? n = [i] : n.push(i), r++;
																													break;
																												}
																												if (e === r) {
																													if (i.state !== void 0) {
																														let e = i.state, o = r;
																														if (typeof e != `string`) {
																															let e = {
																																instancePath: t + `/certificateProperties/certificateState/` + a + `/state`,
																																keyword: `type`,
																																params: { type: `string` }
																															};
																															n === null ? n = [e] : n.push(e), r++;
																														}
																														if (e !== `pre-activation` && e !== `active` && e !== `suspended` && e !== `deactivated` && e !== `revoked` && e !== `destroyed`) {
																															let e = {
																																instancePath: t + `/certificateProperties/certificateState/` + a + `/state`,
																																keyword: `enum`,
																																params: { allowedValues: Qe.properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum }
																															};
																															n === null ? n = [e] : n.push(e), r++;
																														}
																														var c = o === r;
																													} else var c = !0;
																													if (c) {
																														if (i.reason !== void 0) {
																															let e = r;
																															if (typeof i.reason != `string`) {
																																let e = {
																																	instancePath: t + `/certificateProperties/certificateState/` + a + `/reason`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																};
																																n === null ? n = [e] : n.push(e), r++;
																															}
																															var c = e === r;
																														} else var c = !0;
																													}
																												}
																											}
																										}
																										var l = p === r;
																										l && (u = !0, f = 0);
																										let m = r;
																										if (i && typeof i == `object` && !Array.isArray(i)) {
																											let e;
																											if (i.name === void 0 && (e = `name`)) {
																												let i = {
																													instancePath: t + `/certificateProperties/certificateState/` + a,
																													keyword: `required`,
																													params: { missingProperty: e }
																												};
																												n === null ? n = [i] : n.push(i), r++;
																											} else {
																												let e = r;
																												for (let e in i) if (e !== `name` && e !== `description` && e !== `reason`) {
																													let i = {
																														instancePath: t + `/certificateProperties/certificateState/` + a,
																														keyword: `additionalProperties`,
																														params: { additionalProperty: e }
																													};
																													n === null ? n = [i] : n.push(i), r++;
																													break;
																												}
																												if (e === r) {
																													if (i.name !== void 0) {
																														let e = r;
																														if (typeof i.name != `string`) {
																															let e = {
																																instancePath: t + `/certificateProperties/certificateState/` + a + `/name`,
																																keyword: `type`,
																																params: { type: `string` }
																															};
																															n === null ? n = [e] : n.push(e), r++;
																														}
																														var d = e === r;
																													} else var d = !0;
																													if (d) {
																														if (i.description !== void 0) {
																															let e = r;
																															if (typeof i.description != `string`) {
																																let e = {
																																	instancePath: t + `/certificateProperties/certificateState/` + a + `/description`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																};
																																n === null ? n = [e] : n.push(e), r++;
																															}
																															var d = e === r;
																														} else var d = !0;
																														if (d) {
																															if (i.reason !== void 0) {
																																let e = r;
																																if (typeof i.reason != `string`) {
																																	let e = {
																																		instancePath: t + `/certificateProperties/certificateState/` + a + `/reason`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	};
																																	n === null ? n = [e] : n.push(e), r++;
																																}
																																var d = e === r;
																															} else var d = !0;
																														}
																													}
																												}
																											}
																										}
																										var l = m === r;
																										if (l && u ? (u = !1, f = [f, 1]) : l && (u = !0, f = 1), u) r = s, n !== null && (s ? n.length = s : n = null);
																										else {
																											let e = {
																												instancePath: t + `/certificateProperties/certificateState/` + a,
																												keyword: `oneOf`,
																												params: { passingSchemas: f }
																											};
																											return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																										}
																										if (o !== r) break;
																									}
																								} else return R.errors = [{
																									instancePath: t + `/certificateProperties/certificateState`,
																									keyword: `type`,
																									params: { type: `array` }
																								}], !1;
																							}
																							var s = i === r;
																						} else var s = !0;
																						if (s) {
																							if (a.creationDate !== void 0) {
																								let e = a.creationDate, n = r;
																								if (r === n && r === n) {
																									if (typeof e == `string`) {
																										if (!u.test(e)) return R.errors = [{
																											instancePath: t + `/certificateProperties/creationDate`,
																											keyword: `format`,
																											params: { format: `date-time` }
																										}], !1;
																									} else return R.errors = [{
																										instancePath: t + `/certificateProperties/creationDate`,
																										keyword: `type`,
																										params: { type: `string` }
																									}], !1;
																								}
																								var s = n === r;
																							} else var s = !0;
																							if (s) {
																								if (a.activationDate !== void 0) {
																									let e = a.activationDate, n = r;
																									if (r === n && r === n) {
																										if (typeof e == `string`) {
																											if (!u.test(e)) return R.errors = [{
																												instancePath: t + `/certificateProperties/activationDate`,
																												keyword: `format`,
																												params: { format: `date-time` }
																											}], !1;
																										} else return R.errors = [{
																											instancePath: t + `/certificateProperties/activationDate`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																									}
																									var s = n === r;
																								} else var s = !0;
																								if (s) {
																									if (a.deactivationDate !== void 0) {
																										let e = a.deactivationDate, n = r;
																										if (r === n && r === n) {
																											if (typeof e == `string`) {
																												if (!u.test(e)) return R.errors = [{
																													instancePath: t + `/certificateProperties/deactivationDate`,
																													keyword: `format`,
																													params: { format: `date-time` }
																												}], !1;
																											} else return R.errors = [{
																												instancePath: t + `/certificateProperties/deactivationDate`,
																												keyword: `type`,
																												params: { type: `string` }
																											}], !1;
																										}
																										var s = n === r;
																									} else var s = !0;
																									if (s) {
																										if (a.revocationDate !== void 0) {
																											let e = a.revocationDate, n = r;
																											if (r === n && r === n) {
																												if (typeof e == `string`) {
																													if (!u.test(e)) return R.errors = [{
																														instancePath: t + `/certificateProperties/revocationDate`,
																														keyword: `format`,
																														params: { format: `date-time` }
																													}], !1;
																												} else return R.errors = [{
																													instancePath: t + `/certificateProperties/revocationDate`,
																													keyword: `type`,
																													params: { type: `string` }
																												}], !1;
																											}
																											var s = n === r;
																										} else var s = !0;
																										if (s) {
																											if (a.destructionDate !== void 0) {
																												let e = a.destructionDate, n = r;
																												if (r === n && r === n) {
																													if (typeof e == `string`) {
																														if (!u.test(e)) return R.errors = [{
																															instancePath: t + `/certificateProperties/destructionDate`,
																															keyword: `format`,
																															params: { format: `date-time` }
																														}], !1;
																													} else return R.errors = [{
																														instancePath: t + `/certificateProperties/destructionDate`,
																														keyword: `type`,
																														params: { type: `string` }
																													}], !1;
																												}
																												var s = n === r;
																											} else var s = !0;
																											if (s) {
																												if (a.certificateExtensions !== void 0) {
																													let e = a.certificateExtensions, i = r;
																													if (r === i) {
																														if (Array.isArray(e)) {
																															let i = e.length;
																															for (let a = 0; a < i; a++) {
																																let i = e[a], o = r;
																																if (!i || typeof i != `object` || Array.isArray(i)) return R.errors = [{
																																	instancePath: t + `/certificateProperties/certificateExtensions/` + a,
																																	keyword: `type`,
																																	params: { type: `object` }
																																}], !1;
																																let s = r, c = !1, l = null, u = r;
																																if (i && typeof i == `object` && !Array.isArray(i)) {
																																	let e;
																																	if (i.commonExtensionName === void 0 && (e = `commonExtensionName`) || i.commonExtensionValue === void 0 && (e = `commonExtensionValue`)) {
																																		let i = {
																																			instancePath: t + `/certificateProperties/certificateExtensions/` + a,
																																			keyword: `required`,
																																			params: { missingProperty: e }
																																		};
																																		n === null ? n = [i] : n.push(i), r++;
																																	} else {
																																		let e = r;
																																		for (let e in i) if (e !== `commonExtensionName` && e !== `commonExtensionValue`) {
																																			let i = {
																																				instancePath: t + `/certificateProperties/certificateExtensions/` + a,
																																				keyword: `additionalProperties`,
																																				params: { additionalProperty: e }
																																			};
																																			n === null ? n = [i] : n.push(i), r++;
																																			break;
																																		}
																																		if (e === r) {
																																			if (i.commonExtensionName !== void 0) {
																																				let e = i.commonExtensionName, o = r;
																																				if (typeof e != `string`) {
																																					let e = {
																																						instancePath: t + `/certificateProperties/certificateExtensions/` + a + `/commonExtensionName`,
																																						keyword: `type`,
																																						params: { type: `string` }
																																					};
																																					n === null ? n = [e] : n.push(e), r++;
																																				}
																																				if (e !== `basicConstraints` && e !== `keyUsage` && e !== `extendedKeyUsage` && e !== `subjectAlternativeName` && e !== `authorityKeyIdentifier` && e !== `subjectKeyIdentifier` && e !== `authorityInformationAccess` && e !== `certificatePolicies` && e !== `crlDistributionPoints` && e !== `signedCertificateTimestamp`) {
																																					let e = {
																																						instancePath: t + `/certificateProperties/certificateExtensions/` + a + `/commonExtensionName`,
																																						keyword: `enum`,
																																						params: { allowedValues: Qe.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum }
																																					};
																																					n === null ? n = [e] : n.push(e), r++;
																																				}
																																				var f = o === r;
																																			} else var f = !0;
																																			if (f) {
																																				if (i.commonExtensionValue !== void 0) {
																																					let e = r;
																																					if (typeof i.commonExtensionValue != `string`) {
																																						let e = {
																																							instancePath: t + `/certificateProperties/certificateExtensions/` + a + `/commonExtensionValue`,
																																							keyword: `type`,
																																							params: { type: `string` }
																																						};
																																						n === null ? n = [e] : n.push(e), r++;
																																					}
																																					var f = e === r;
																																				} else var f = !0;
																																			}
																																		}
																																	}
																																}
																																var p = u === r;
																																p && (c = !0, l = 0);
																																let d = r;
																																if (i && typeof i == `object` && !Array.isArray(i)) {
																																	let e;
																																	if (i.customExtensionName === void 0 && (e = `customExtensionName`)) {
																																		let i = {
																																			instancePath: t + `/certificateProperties/certificateExtensions/` + a,
																																			keyword: `required`,
																																			params: { missingProperty: e }
																																		};
																																		n === null ? n = [i] : n.push(i), r++;
																																	} else {
																																		let e = r;
																																		for (let e in i) if (e !== `customExtensionName` && e !== `customExtensionValue`) {
																																			let i = {
																																				instancePath: t + `/certificateProperties/certificateExtensions/` + a,
																																				keyword: `additionalProperties`,
																																				params: { additionalProperty: e }
																																			};
																																			n === null ? n = [i] : n.push(i), r++;
																																			break;
																																		}
																																		if (e === r) {
																																			if (i.customExtensionName !== void 0) {
																																				let e = r;
																																				if (typeof i.customExtensionName != `string`) {
																																					let e = {
																																						instancePath: t + `/certificateProperties/certificateExtensions/` + a + `/customExtensionName`,
																																						keyword: `type`,
																																						params: { type: `string` }
																																					};
																																					n === null ? n = [e] : n.push(e), r++;
																																				}
																																				var h = e === r;
																																			} else var h = !0;
																																			if (h) {
																																				if (i.customExtensionValue !== void 0) {
																																					let e = r;
																																					if (typeof i.customExtensionValue != `string`) {
																																						let e = {
																																							instancePath: t + `/certificateProperties/certificateExtensions/` + a + `/customExtensionValue`,
																																							keyword: `type`,
																																							params: { type: `string` }
																																						};
																																						n === null ? n = [e] : n.push(e), r++;
																																					}
																																					var h = e === r;
																																				} else var h = !0;
																																			}
																																		}
																																	}
																																}
																																var p = d === r;
																																if (p && c ? (c = !1, l = [l, 1]) : p && (c = !0, l = 1), c) r = s, n !== null && (s ? n.length = s : n = null);
																																else {
																																	let e = {
																																		instancePath: t + `/certificateProperties/certificateExtensions/` + a,
																																		keyword: `oneOf`,
																																		params: { passingSchemas: l }
																																	};
																																	return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																																}
																																if (o !== r) break;
																															}
																														} else return R.errors = [{
																															instancePath: t + `/certificateProperties/certificateExtensions`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var s = i === r;
																												} else var s = !0;
																												if (s) {
																													if (a.relatedCryptographicAssets !== void 0) {
																														let e = r;
																														it(a.relatedCryptographicAssets, { instancePath: t + `/certificateProperties/relatedCryptographicAssets` }) || (n = n === null ? it.errors : n.concat(it.errors), r = n.length);
																														var s = e === r;
																													} else var s = !0;
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
									} else return R.errors = [{
										instancePath: t + `/certificateProperties`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
								}
								var i = g === r;
							} else var i = !0;
							if (i) {
								if (e.relatedCryptoMaterialProperties !== void 0) {
									let a = e.relatedCryptoMaterialProperties, s = r;
									if (r === s) {
										if (a && typeof a == `object` && !Array.isArray(a)) {
											let e = r;
											for (let e in a) if (!o.call(Qe.properties.relatedCryptoMaterialProperties.properties, e)) return R.errors = [{
												instancePath: t + `/relatedCryptoMaterialProperties`,
												keyword: `additionalProperties`,
												params: { additionalProperty: e }
											}], !1;
											if (e === r) {
												if (a.type !== void 0) {
													let e = a.type, n = r;
													if (typeof e != `string`) return R.errors = [{
														instancePath: t + `/relatedCryptoMaterialProperties/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													if (e !== `private-key` && e !== `public-key` && e !== `secret-key` && e !== `key` && e !== `ciphertext` && e !== `signature` && e !== `digest` && e !== `initialization-vector` && e !== `nonce` && e !== `seed` && e !== `salt` && e !== `shared-secret` && e !== `tag` && e !== `additional-data` && e !== `password` && e !== `credential` && e !== `token` && e !== `other` && e !== `unknown`) return R.errors = [{
														instancePath: t + `/relatedCryptoMaterialProperties/type`,
														keyword: `enum`,
														params: { allowedValues: Qe.properties.relatedCryptoMaterialProperties.properties.type.enum }
													}], !1;
													var g = n === r;
												} else var g = !0;
												if (g) {
													if (a.id !== void 0) {
														let e = r;
														if (typeof a.id != `string`) return R.errors = [{
															instancePath: t + `/relatedCryptoMaterialProperties/id`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var g = e === r;
													} else var g = !0;
													if (g) {
														if (a.state !== void 0) {
															let e = a.state, n = r;
															if (typeof e != `string`) return R.errors = [{
																instancePath: t + `/relatedCryptoMaterialProperties/state`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															if (e !== `pre-activation` && e !== `active` && e !== `suspended` && e !== `deactivated` && e !== `compromised` && e !== `destroyed`) return R.errors = [{
																instancePath: t + `/relatedCryptoMaterialProperties/state`,
																keyword: `enum`,
																params: { allowedValues: Qe.properties.relatedCryptoMaterialProperties.properties.state.enum }
															}], !1;
															var g = n === r;
														} else var g = !0;
														if (g) {
															if (a.algorithmRef !== void 0) {
																let e = r;
																m(a.algorithmRef, { instancePath: t + `/relatedCryptoMaterialProperties/algorithmRef` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																var g = e === r;
															} else var g = !0;
															if (g) {
																if (a.creationDate !== void 0) {
																	let e = a.creationDate, n = r;
																	if (r === n && r === n) {
																		if (typeof e == `string`) {
																			if (!u.test(e)) return R.errors = [{
																				instancePath: t + `/relatedCryptoMaterialProperties/creationDate`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return R.errors = [{
																			instancePath: t + `/relatedCryptoMaterialProperties/creationDate`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																	}
																	var g = n === r;
																} else var g = !0;
																if (g) {
																	if (a.activationDate !== void 0) {
																		let e = a.activationDate, n = r;
																		if (r === n && r === n) {
																			if (typeof e == `string`) {
																				if (!u.test(e)) return R.errors = [{
																					instancePath: t + `/relatedCryptoMaterialProperties/activationDate`,
																					keyword: `format`,
																					params: { format: `date-time` }
																				}], !1;
																			} else return R.errors = [{
																				instancePath: t + `/relatedCryptoMaterialProperties/activationDate`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																		}
																		var g = n === r;
																	} else var g = !0;
																	if (g) {
																		if (a.updateDate !== void 0) {
																			let e = a.updateDate, n = r;
																			if (r === n && r === n) {
																				if (typeof e == `string`) {
																					if (!u.test(e)) return R.errors = [{
																						instancePath: t + `/relatedCryptoMaterialProperties/updateDate`,
																						keyword: `format`,
																						params: { format: `date-time` }
																					}], !1;
																				} else return R.errors = [{
																					instancePath: t + `/relatedCryptoMaterialProperties/updateDate`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																			}
																			var g = n === r;
																		} else var g = !0;
																		if (g) {
																			if (a.expirationDate !== void 0) {
																				let e = a.expirationDate, n = r;
																				if (r === n && r === n) {
																					if (typeof e == `string`) {
																						if (!u.test(e)) return R.errors = [{
																							instancePath: t + `/relatedCryptoMaterialProperties/expirationDate`,
																							keyword: `format`,
																							params: { format: `date-time` }
																						}], !1;
																					} else return R.errors = [{
																						instancePath: t + `/relatedCryptoMaterialProperties/expirationDate`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																				}
																				var g = n === r;
																			} else var g = !0;
																			if (g) {
																				if (a.value !== void 0) {
																					let e = r;
																					if (typeof a.value != `string`) return R.errors = [{
																						instancePath: t + `/relatedCryptoMaterialProperties/value`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var g = e === r;
																				} else var g = !0;
																				if (g) {
																					if (a.size !== void 0) {
																						let e = a.size, n = r;
																						if (typeof e != `number` || e % 1 || isNaN(e)) return R.errors = [{
																							instancePath: t + `/relatedCryptoMaterialProperties/size`,
																							keyword: `type`,
																							params: { type: `integer` }
																						}], !1;
																						var g = n === r;
																					} else var g = !0;
																					if (g) {
																						if (a.format !== void 0) {
																							let e = r;
																							if (typeof a.format != `string`) return R.errors = [{
																								instancePath: t + `/relatedCryptoMaterialProperties/format`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							var g = e === r;
																						} else var g = !0;
																						if (g) {
																							if (a.securedBy !== void 0) {
																								let e = r;
																								at(a.securedBy, { instancePath: t + `/relatedCryptoMaterialProperties/securedBy` }) || (n = n === null ? at.errors : n.concat(at.errors), r = n.length);
																								var g = e === r;
																							} else var g = !0;
																							if (g) {
																								if (a.fingerprint !== void 0) {
																									let e = a.fingerprint, i = r;
																									if (!e || typeof e != `object` || Array.isArray(e)) return R.errors = [{
																										instancePath: t + `/relatedCryptoMaterialProperties/fingerprint`,
																										keyword: `type`,
																										params: { type: `object` }
																									}], !1;
																									x(e, { instancePath: t + `/relatedCryptoMaterialProperties/fingerprint` }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length);
																									var g = i === r;
																								} else var g = !0;
																								if (g) {
																									if (a.relatedCryptographicAssets !== void 0) {
																										let e = r;
																										it(a.relatedCryptographicAssets, { instancePath: t + `/relatedCryptoMaterialProperties/relatedCryptographicAssets` }) || (n = n === null ? it.errors : n.concat(it.errors), r = n.length);
																										var g = e === r;
																									} else var g = !0;
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
											instancePath: t + `/relatedCryptoMaterialProperties`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
									}
									var i = s === r;
								} else var i = !0;
								if (i) {
									if (e.protocolProperties !== void 0) {
										let a = e.protocolProperties, o = r;
										if (r === o) {
											if (a && typeof a == `object` && !Array.isArray(a)) {
												let e = r;
												for (let e in a) if (e !== `type` && e !== `version` && e !== `cipherSuites` && e !== `ikev2TransformTypes` && e !== `cryptoRefArray` && e !== `relatedCryptographicAssets`) return R.errors = [{
													instancePath: t + `/protocolProperties`,
													keyword: `additionalProperties`,
													params: { additionalProperty: e }
												}], !1;
												if (e === r) {
													if (a.type !== void 0) {
														let e = a.type, n = r;
														if (typeof e != `string`) return R.errors = [{
															instancePath: t + `/protocolProperties/type`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														if (e !== `tls` && e !== `ssh` && e !== `ipsec` && e !== `ike` && e !== `sstp` && e !== `wpa` && e !== `dtls` && e !== `quic` && e !== `eap-aka` && e !== `eap-aka-prime` && e !== `prins` && e !== `5g-aka` && e !== `other` && e !== `unknown`) return R.errors = [{
															instancePath: t + `/protocolProperties/type`,
															keyword: `enum`,
															params: { allowedValues: Qe.properties.protocolProperties.properties.type.enum }
														}], !1;
														var _ = n === r;
													} else var _ = !0;
													if (_) {
														if (a.version !== void 0) {
															let e = r;
															if (typeof a.version != `string`) return R.errors = [{
																instancePath: t + `/protocolProperties/version`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var _ = e === r;
														} else var _ = !0;
														if (_) {
															if (a.cipherSuites !== void 0) {
																let e = a.cipherSuites, i = r;
																if (r === i) {
																	if (Array.isArray(e)) {
																		let i = e.length;
																		for (let a = 0; a < i; a++) {
																			let i = r;
																			if (ot(e[a], { instancePath: t + `/protocolProperties/cipherSuites/` + a }) || (n = n === null ? ot.errors : n.concat(ot.errors), r = n.length), i !== r) break;
																		}
																	} else return R.errors = [{
																		instancePath: t + `/protocolProperties/cipherSuites`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																}
																var _ = i === r;
															} else var _ = !0;
															if (_) {
																if (a.ikev2TransformTypes !== void 0) {
																	let e = a.ikev2TransformTypes, i = r;
																	if (r === i) {
																		if (e && typeof e == `object` && !Array.isArray(e)) {
																			let i = r;
																			for (let n in e) if (n !== `encr` && n !== `prf` && n !== `integ` && n !== `ke` && n !== `esn` && n !== `auth`) return R.errors = [{
																				instancePath: t + `/protocolProperties/ikev2TransformTypes`,
																				keyword: `additionalProperties`,
																				params: { additionalProperty: n }
																			}], !1;
																			if (i === r) {
																				if (e.encr !== void 0) {
																					let i = e.encr, a = r, o = r, s = !1, c = r;
																					if (r === c) {
																						if (Array.isArray(i)) {
																							let e = i.length;
																							for (let a = 0; a < e; a++) {
																								let e = r;
																								if (st(i[a], { instancePath: t + `/protocolProperties/ikev2TransformTypes/encr/` + a }) || (n = n === null ? st.errors : n.concat(st.errors), r = n.length), e !== r) break;
																							}
																						} else {
																							let e = {
																								instancePath: t + `/protocolProperties/ikev2TransformTypes/encr`,
																								keyword: `type`,
																								params: { type: `array` }
																							};
																							n === null ? n = [e] : n.push(e), r++;
																						}
																					}
																					var v = c === r;
																					if (s ||= v, !s) {
																						let e = r;
																						L(i, { instancePath: t + `/protocolProperties/ikev2TransformTypes/encr` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																						var v = e === r;
																						s ||= v;
																					}
																					if (s) r = o, n !== null && (o ? n.length = o : n = null);
																					else {
																						let e = {
																							instancePath: t + `/protocolProperties/ikev2TransformTypes/encr`,
																							keyword: `anyOf`,
																							params: {}
																						};
																						return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																					}
																					var y = a === r;
																				} else var y = !0;
																				if (y) {
																					if (e.prf !== void 0) {
																						let i = e.prf, a = r, o = r, s = !1, c = r;
																						if (r === c) {
																							if (Array.isArray(i)) {
																								let e = i.length;
																								for (let a = 0; a < e; a++) {
																									let e = r;
																									if (ct(i[a], { instancePath: t + `/protocolProperties/ikev2TransformTypes/prf/` + a }) || (n = n === null ? ct.errors : n.concat(ct.errors), r = n.length), e !== r) break;
																								}
																							} else {
																								let e = {
																									instancePath: t + `/protocolProperties/ikev2TransformTypes/prf`,
																									keyword: `type`,
																									params: { type: `array` }
																								};
																								n === null ? n = [e] : n.push(e), r++;
																							}
																						}
																						var b = c === r;
																						if (s ||= b, !s) {
																							let e = r;
																							L(i, { instancePath: t + `/protocolProperties/ikev2TransformTypes/prf` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																							var b = e === r;
																							s ||= b;
																						}
																						if (s) r = o, n !== null && (o ? n.length = o : n = null);
																						else {
																							let e = {
																								instancePath: t + `/protocolProperties/ikev2TransformTypes/prf`,
																								keyword: `anyOf`,
																								params: {}
																							};
																							return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																						}
																						var y = a === r;
																					} else var y = !0;
																					if (y) {
																						if (e.integ !== void 0) {
																							let i = e.integ, a = r, o = r, s = !1, c = r;
																							if (r === c) {
																								if (Array.isArray(i)) {
																									let e = i.length;
																									for (let a = 0; a < e; a++) {
																										let e = r;
																										if (lt(i[a], { instancePath: t + `/protocolProperties/ikev2TransformTypes/integ/` + a }) || (n = n === null ? lt.errors : n.concat(lt.errors), r = n.length), e !== r) break;
																									}
																								} else {
																									let e = {
																										instancePath: t + `/protocolProperties/ikev2TransformTypes/integ`,
																										keyword: `type`,
																										params: { type: `array` }
																									};
																									n === null ? n = [e] : n.push(e), r++;
																								}
																							}
																							var ee = c === r;
																							if (s ||= ee, !s) {
																								let e = r;
																								L(i, { instancePath: t + `/protocolProperties/ikev2TransformTypes/integ` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																								var ee = e === r;
																								s ||= ee;
																							}
																							if (s) r = o, n !== null && (o ? n.length = o : n = null);
																							else {
																								let e = {
																									instancePath: t + `/protocolProperties/ikev2TransformTypes/integ`,
																									keyword: `anyOf`,
																									params: {}
																								};
																								return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																							}
																							var y = a === r;
																						} else var y = !0;
																						if (y) {
																							if (e.ke !== void 0) {
																								let i = e.ke, a = r, o = r, s = !1, c = r;
																								if (r === c) {
																									if (Array.isArray(i)) {
																										let e = i.length;
																										for (let a = 0; a < e; a++) {
																											let e = r;
																											if (ut(i[a], { instancePath: t + `/protocolProperties/ikev2TransformTypes/ke/` + a }) || (n = n === null ? ut.errors : n.concat(ut.errors), r = n.length), e !== r) break;
																										}
																									} else {
																										let e = {
																											instancePath: t + `/protocolProperties/ikev2TransformTypes/ke`,
																											keyword: `type`,
																											params: { type: `array` }
																										};
																										n === null ? n = [e] : n.push(e), r++;
																									}
																								}
																								var te = c === r;
																								if (s ||= te, !s) {
																									let e = r;
																									L(i, { instancePath: t + `/protocolProperties/ikev2TransformTypes/ke` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																									var te = e === r;
																									s ||= te;
																								}
																								if (s) r = o, n !== null && (o ? n.length = o : n = null);
																								else {
																									let e = {
																										instancePath: t + `/protocolProperties/ikev2TransformTypes/ke`,
																										keyword: `anyOf`,
																										params: {}
																									};
																									return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																								}
																								var y = a === r;
																							} else var y = !0;
																							if (y) {
																								if (e.esn !== void 0) {
																									let n = r;
																									if (typeof e.esn != `boolean`) return R.errors = [{
																										instancePath: t + `/protocolProperties/ikev2TransformTypes/esn`,
																										keyword: `type`,
																										params: { type: `boolean` }
																									}], !1;
																									var y = n === r;
																								} else var y = !0;
																								if (y) {
																									if (e.auth !== void 0) {
																										let i = e.auth, a = r, o = r, s = !1, c = r;
																										if (r === c) {
																											if (Array.isArray(i)) {
																												let e = i.length;
																												for (let a = 0; a < e; a++) {
																													let e = r;
																													if (dt(i[a], { instancePath: t + `/protocolProperties/ikev2TransformTypes/auth/` + a }) || (n = n === null ? dt.errors : n.concat(dt.errors), r = n.length), e !== r) break;
																												}
																											} else {
																												let e = {
																													instancePath: t + `/protocolProperties/ikev2TransformTypes/auth`,
																													keyword: `type`,
																													params: { type: `array` }
																												};
																												n === null ? n = [e] : n.push(e), r++;
																											}
																										}
																										var ne = c === r;
																										if (s ||= ne, !s) {
																											let e = r;
																											L(i, { instancePath: t + `/protocolProperties/ikev2TransformTypes/auth` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																											var ne = e === r;
																											s ||= ne;
																										}
																										if (s) r = o, n !== null && (o ? n.length = o : n = null);
																										else {
																											let e = {
																												instancePath: t + `/protocolProperties/ikev2TransformTypes/auth`,
																												keyword: `anyOf`,
																												params: {}
																											};
																											return n === null ? n = [e] : n.push(e), r++, R.errors = n, !1;
																										}
																										var y = a === r;
																									} else var y = !0;
																								}
																							}
																						}
																					}
																				}
																			}
																		} else return R.errors = [{
																			instancePath: t + `/protocolProperties/ikev2TransformTypes`,
																			keyword: `type`,
																			params: { type: `object` }
																		}], !1;
																	}
																	var _ = i === r;
																} else var _ = !0;
																if (_) {
																	if (a.cryptoRefArray !== void 0) {
																		let e = r;
																		L(a.cryptoRefArray, { instancePath: t + `/protocolProperties/cryptoRefArray` }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
																		var _ = e === r;
																	} else var _ = !0;
																	if (_) {
																		if (a.relatedCryptographicAssets !== void 0) {
																			let e = r;
																			it(a.relatedCryptographicAssets, { instancePath: t + `/protocolProperties/relatedCryptographicAssets` }) || (n = n === null ? it.errors : n.concat(it.errors), r = n.length);
																			var _ = e === r;
																		} else var _ = !0;
																	}
																}
															}
														}
													}
												}
											} else return R.errors = [{
												instancePath: t + `/protocolProperties`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
										}
										var i = o === r;
									} else var i = !0;
									if (i) {
										if (e.oid !== void 0) {
											let n = r;
											if (typeof e.oid != `string`) return R.errors = [{
												instancePath: t + `/oid`,
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
			}
		} else return R.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return R.errors = n, r === 0;
}
const ft = {
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
const pt = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const mt = {
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
const ht = {
	type: `string`,
	enum: [
		`EC`,
		`OKP`,
		`RSA`
	]
};
function gt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `EC` && e !== `OKP` && e !== `RSA` ? (gt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: ht.enum }
	}], !1) : (gt.errors = null, !0) : (gt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function z(e, { instancePath: t = `` } = {}) {
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
			if (e.kty === void 0 && (i = `kty`) || e.crv === void 0 && (i = `crv`) || e.x === void 0 && (i = `x`) || e.y === void 0 && (i = `y`)) return z.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			{
				let i = r;
				for (let n in e) if (n !== `kty` && n !== `crv` && n !== `x` && n !== `y`) return z.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (i === r) {
					if (e.kty !== void 0) {
						let i = r;
						gt(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? gt.errors : n.concat(gt.errors), r = n.length);
						var l = i === r;
					} else var l = !0;
					if (l) {
						if (e.crv !== void 0) {
							let n = e.crv, i = r;
							if (typeof n != `string`) return z.errors = [{
								instancePath: t + `/crv`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `P-256` && n !== `P-384` && n !== `P-521`) return z.errors = [{
								instancePath: t + `/crv`,
								keyword: `enum`,
								params: { allowedValues: mt.allOf[0].then.properties.crv.enum }
							}], !1;
							var l = i === r;
						} else var l = !0;
						if (l) {
							if (e.x !== void 0) {
								let n = r;
								if (typeof e.x != `string`) return z.errors = [{
									instancePath: t + `/x`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var l = n === r;
							} else var l = !0;
							if (l) {
								if (e.y !== void 0) {
									let n = r;
									if (typeof e.y != `string`) return z.errors = [{
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
		return n === null ? n = [e] : n.push(e), r++, z.errors = n, !1;
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
				if (e.kty === void 0 && (i = `kty`) || e.crv === void 0 && (i = `crv`) || e.x === void 0 && (i = `x`)) return z.errors = [{
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				}], !1;
				{
					let i = r;
					for (let n in e) if (n !== `kty` && n !== `crv` && n !== `x`) return z.errors = [{
						instancePath: t,
						keyword: `additionalProperties`,
						params: { additionalProperty: n }
					}], !1;
					if (i === r) {
						if (e.kty !== void 0) {
							let i = r;
							gt(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? gt.errors : n.concat(gt.errors), r = n.length);
							var f = i === r;
						} else var f = !0;
						if (f) {
							if (e.crv !== void 0) {
								let n = e.crv, i = r;
								if (typeof n != `string`) return z.errors = [{
									instancePath: t + `/crv`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (n !== `Ed25519` && n !== `Ed448`) return z.errors = [{
									instancePath: t + `/crv`,
									keyword: `enum`,
									params: { allowedValues: mt.allOf[1].then.properties.crv.enum }
								}], !1;
								var f = i === r;
							} else var f = !0;
							if (f) {
								if (e.x !== void 0) {
									let n = r;
									if (typeof e.x != `string`) return z.errors = [{
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
			return n === null ? n = [e] : n.push(e), r++, z.errors = n, !1;
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
					if (e.kty === void 0 && (i = `kty`) || e.n === void 0 && (i = `n`) || e.e === void 0 && (i = `e`)) return z.errors = [{
						instancePath: t,
						keyword: `required`,
						params: { missingProperty: i }
					}], !1;
					{
						let i = r;
						for (let n in e) if (n !== `kty` && n !== `n` && n !== `e`) return z.errors = [{
							instancePath: t,
							keyword: `additionalProperties`,
							params: { additionalProperty: n }
						}], !1;
						if (i === r) {
							if (e.kty !== void 0) {
								let i = r;
								gt(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? gt.errors : n.concat(gt.errors), r = n.length);
								var m = i === r;
							} else var m = !0;
							if (m) {
								if (e.n !== void 0) {
									let n = r;
									if (typeof e.n != `string`) return z.errors = [{
										instancePath: t + `/n`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var m = n === r;
								} else var m = !0;
								if (m) {
									if (e.e !== void 0) {
										let n = r;
										if (typeof e.e != `string`) return z.errors = [{
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
				return n === null ? n = [e] : n.push(e), r++, z.errors = n, !1;
			}
			var u = i === r;
		}
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.kty === void 0 && (i = `kty`)) return z.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			e.kty !== void 0 && (gt(e.kty, { instancePath: t + `/kty` }) || (n = n === null ? gt.errors : n.concat(gt.errors), r = n.length));
		} else return z.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return z.errors = n, r === 0;
}
function _t(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let o;
			if (e.algorithm === void 0 && (o = `algorithm`) || e.value === void 0 && (o = `value`)) return _t.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: o }
			}], !1;
			{
				let o = r;
				for (let n in e) if (n !== `algorithm` && n !== `keyId` && n !== `publicKey` && n !== `certificatePath` && n !== `excludes` && n !== `value`) return _t.errors = [{
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
								params: { allowedValues: ft.properties.algorithm.oneOf[0].enum }
							};
							n === null ? n = [e] : n.push(e), r++;
						}
						var i = d === r;
						i && (l = !0, u = 0);
						let f = r;
						if (r === f && r === f) {
							if (typeof o == `string`) {
								if (!pt.test(o)) {
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
							return n === null ? n = [e] : n.push(e), r++, _t.errors = n, !1;
						}
						var a = s === r;
					} else var a = !0;
					if (a) {
						if (e.keyId !== void 0) {
							let n = r;
							if (typeof e.keyId != `string`) return _t.errors = [{
								instancePath: t + `/keyId`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = n === r;
						} else var a = !0;
						if (a) {
							if (e.publicKey !== void 0) {
								let i = r;
								z(e.publicKey, { instancePath: t + `/publicKey` }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length);
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
												if (typeof n[i] != `string`) return _t.errors = [{
													instancePath: t + `/certificatePath/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== r) break;
											}
										} else return _t.errors = [{
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
													if (typeof n[i] != `string`) return _t.errors = [{
														instancePath: t + `/excludes/` + i,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													if (e !== r) break;
												}
											} else return _t.errors = [{
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
											if (typeof e.value != `string`) return _t.errors = [{
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
		} else return _t.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return _t.errors = n, r === 0;
}
function B(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (!e || typeof e != `object` || Array.isArray(e)) return B.errors = [{
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
						if (_t(i[a], { instancePath: t + `/signers/` + a }) || (n = n === null ? _t.errors : n.concat(_t.errors), r = n.length), e !== r) break;
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
						if (_t(i[a], { instancePath: t + `/chain/` + a }) || (n = n === null ? _t.errors : n.concat(_t.errors), r = n.length), e !== r) break;
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
		_t(e, { instancePath: t }) || (n = n === null ? _t.errors : n.concat(_t.errors), r = n.length);
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
		return n === null ? n = [e] : n.push(e), r++, B.errors = n, !1;
	}
	return B.errors = n, r === 0;
}
const vt = { validate: V };
function V(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = r, c = r;
	if (e && typeof e == `object` && !Array.isArray(e) && (e.version === void 0 || e.versionRange === void 0)) {
		let e = {};
		n === null ? n = [e] : n.push(e), r++;
	}
	if (c === r) return V.errors = [{
		instancePath: t,
		keyword: `not`,
		params: {}
	}], !1;
	if (r = a, n !== null && (a ? n.length = a : n = null), i === r) {
		let i = r, a = !0, o = r;
		if (e && typeof e == `object` && !Array.isArray(e) && e.isExternal !== void 0 && !1 !== e.isExternal) {
			let e = {};
			n === null ? n = [e] : n.push(e), r++;
		}
		var l = o === r;
		if (r = i, n !== null && (i ? n.length = i : n = null), l) {
			let i = r, o = r, s = r;
			if (e && typeof e == `object` && !Array.isArray(e) && e.versionRange === void 0) {
				let e = {};
				n === null ? n = [e] : n.push(e), r++;
			}
			if (s === r) return V.errors = [{
				instancePath: t,
				keyword: `not`,
				params: {}
			}], !1;
			r = o, n !== null && (o ? n.length = o : n = null);
			var l = i === r;
			a = l;
		}
		if (!a) {
			let e = {
				instancePath: t,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			return n === null ? n = [e] : n.push(e), r++, V.errors = n, !1;
		}
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.type === void 0 && (i = `type`) || e.name === void 0 && (i = `name`)) return V.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			{
				let i = r;
				for (let n in e) if (!o.call(d.properties, n)) return V.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (i === r) {
					if (e.type !== void 0) {
						let n = e.type, i = r;
						if (typeof n != `string`) return V.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `application` && n !== `framework` && n !== `library` && n !== `container` && n !== `platform` && n !== `operating-system` && n !== `device` && n !== `device-driver` && n !== `firmware` && n !== `file` && n !== `machine-learning-model` && n !== `data` && n !== `cryptographic-asset`) return V.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: d.properties.type.enum }
						}], !1;
						var u = i === r;
					} else var u = !0;
					if (u) {
						if (e[`mime-type`] !== void 0) {
							let n = e[`mime-type`], i = r;
							if (r === i) {
								if (typeof n == `string`) {
									if (!f.test(n)) return V.errors = [{
										instancePath: t + `/mime-type`,
										keyword: `pattern`,
										params: { pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$` }
									}], !1;
								} else return V.errors = [{
									instancePath: t + `/mime-type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var u = i === r;
						} else var u = !0;
						if (u) {
							if (e[`bom-ref`] !== void 0) {
								let i = r;
								m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
								var u = i === r;
							} else var u = !0;
							if (u) {
								if (e.supplier !== void 0) {
									let i = r;
									y(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
									var u = i === r;
								} else var u = !0;
								if (u) {
									if (e.manufacturer !== void 0) {
										let i = r;
										y(e.manufacturer, { instancePath: t + `/manufacturer` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
										var u = i === r;
									} else var u = !0;
									if (u) {
										if (e.authors !== void 0) {
											let i = e.authors, a = r;
											if (r === a) {
												if (Array.isArray(i)) {
													let e = i.length;
													for (let a = 0; a < e; a++) {
														let e = r;
														if (_(i[a], { instancePath: t + `/authors/` + a }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
													}
												} else return V.errors = [{
													instancePath: t + `/authors`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var u = a === r;
										} else var u = !0;
										if (u) {
											if (e.author !== void 0) {
												let n = r;
												if (typeof e.author != `string`) return V.errors = [{
													instancePath: t + `/author`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var u = n === r;
											} else var u = !0;
											if (u) {
												if (e.publisher !== void 0) {
													let n = r;
													if (typeof e.publisher != `string`) return V.errors = [{
														instancePath: t + `/publisher`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var u = n === r;
												} else var u = !0;
												if (u) {
													if (e.group !== void 0) {
														let n = r;
														if (typeof e.group != `string`) return V.errors = [{
															instancePath: t + `/group`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var u = n === r;
													} else var u = !0;
													if (u) {
														if (e.name !== void 0) {
															let n = r;
															if (typeof e.name != `string`) return V.errors = [{
																instancePath: t + `/name`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var u = n === r;
														} else var u = !0;
														if (u) {
															if (e.version !== void 0) {
																let i = r;
																b(e.version, { instancePath: t + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
																var u = i === r;
															} else var u = !0;
															if (u) {
																if (e.versionRange !== void 0) {
																	let i = r;
																	ee(e.versionRange, { instancePath: t + `/versionRange` }) || (n = n === null ? ee.errors : n.concat(ee.errors), r = n.length);
																	var u = i === r;
																} else var u = !0;
																if (u) {
																	if (e.isExternal !== void 0) {
																		let n = r;
																		if (typeof e.isExternal != `boolean`) return V.errors = [{
																			instancePath: t + `/isExternal`,
																			keyword: `type`,
																			params: { type: `boolean` }
																		}], !1;
																		var u = n === r;
																	} else var u = !0;
																	if (u) {
																		if (e.description !== void 0) {
																			let n = r;
																			if (typeof e.description != `string`) return V.errors = [{
																				instancePath: t + `/description`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var u = n === r;
																		} else var u = !0;
																		if (u) {
																			if (e.scope !== void 0) {
																				let n = e.scope, i = r;
																				if (typeof n != `string`) return V.errors = [{
																					instancePath: t + `/scope`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				if (n !== `required` && n !== `optional` && n !== `excluded`) return V.errors = [{
																					instancePath: t + `/scope`,
																					keyword: `enum`,
																					params: { allowedValues: d.properties.scope.enum }
																				}], !1;
																				var u = i === r;
																			} else var u = !0;
																			if (u) {
																				if (e.hashes !== void 0) {
																					let i = e.hashes, a = r;
																					if (r === a) {
																						if (Array.isArray(i)) {
																							let e = i.length;
																							for (let a = 0; a < e; a++) {
																								let e = r;
																								if (x(i[a], { instancePath: t + `/hashes/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																							}
																						} else return V.errors = [{
																							instancePath: t + `/hashes`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var u = a === r;
																				} else var u = !0;
																				if (u) {
																					if (e.licenses !== void 0) {
																						let i = r;
																						T(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
																						var u = i === r;
																					} else var u = !0;
																					if (u) {
																						if (e.copyright !== void 0) {
																							let n = r;
																							if (typeof e.copyright != `string`) return V.errors = [{
																								instancePath: t + `/copyright`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							var u = n === r;
																						} else var u = !0;
																						if (u) {
																							if (e.patentAssertions !== void 0) {
																								let i = r;
																								D(e.patentAssertions, { instancePath: t + `/patentAssertions` }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length);
																								var u = i === r;
																							} else var u = !0;
																							if (u) {
																								if (e.cpe !== void 0) {
																									let n = r;
																									if (typeof e.cpe != `string`) return V.errors = [{
																										instancePath: t + `/cpe`,
																										keyword: `type`,
																										params: { type: `string` }
																									}], !1;
																									var u = n === r;
																								} else var u = !0;
																								if (u) {
																									if (e.purl !== void 0) {
																										let n = r;
																										if (typeof e.purl != `string`) return V.errors = [{
																											instancePath: t + `/purl`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										var u = n === r;
																									} else var u = !0;
																									if (u) {
																										if (e.omniborId !== void 0) {
																											let n = e.omniborId, i = r;
																											if (r === i) {
																												if (Array.isArray(n)) {
																													let e = n.length;
																													for (let i = 0; i < e; i++) {
																														let e = r;
																														if (typeof n[i] != `string`) return V.errors = [{
																															instancePath: t + `/omniborId/` + i,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														if (e !== r) break;
																													}
																												} else return V.errors = [{
																													instancePath: t + `/omniborId`,
																													keyword: `type`,
																													params: { type: `array` }
																												}], !1;
																											}
																											var u = i === r;
																										} else var u = !0;
																										if (u) {
																											if (e.swhid !== void 0) {
																												let n = e.swhid, i = r;
																												if (r === i) {
																													if (Array.isArray(n)) {
																														let e = n.length;
																														for (let i = 0; i < e; i++) {
																															let e = r;
																															if (typeof n[i] != `string`) return V.errors = [{
																																instancePath: t + `/swhid/` + i,
																																keyword: `type`,
																																params: { type: `string` }
																															}], !1;
																															if (e !== r) break;
																														}
																													} else return V.errors = [{
																														instancePath: t + `/swhid`,
																														keyword: `type`,
																														params: { type: `array` }
																													}], !1;
																												}
																												var u = i === r;
																											} else var u = !0;
																											if (u) {
																												if (e.swid !== void 0) {
																													let i = r;
																													O(e.swid, { instancePath: t + `/swid` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
																													var u = i === r;
																												} else var u = !0;
																												if (u) {
																													if (e.modified !== void 0) {
																														let n = r;
																														if (typeof e.modified != `boolean`) return V.errors = [{
																															instancePath: t + `/modified`,
																															keyword: `type`,
																															params: { type: `boolean` }
																														}], !1;
																														var u = n === r;
																													} else var u = !0;
																													if (u) {
																														if (e.pedigree !== void 0) {
																															let i = e.pedigree, a = r;
																															if (r === a) {
																																if (i && typeof i == `object` && !Array.isArray(i)) {
																																	let e = r;
																																	for (let e in i) if (e !== `ancestors` && e !== `descendants` && e !== `variants` && e !== `commits` && e !== `patches` && e !== `notes`) return V.errors = [{
																																		instancePath: t + `/pedigree`,
																																		keyword: `additionalProperties`,
																																		params: { additionalProperty: e }
																																	}], !1;
																																	if (e === r) {
																																		if (i.ancestors !== void 0) {
																																			let e = i.ancestors, a = r;
																																			if (r === a) {
																																				if (Array.isArray(e)) {
																																					let i = e.length;
																																					for (let a = 0; a < i; a++) {
																																						let i = r;
																																						if (vt.validate(e[a], { instancePath: t + `/pedigree/ancestors/` + a }) || (n = n === null ? vt.validate.errors : n.concat(vt.validate.errors), r = n.length), i !== r) break;
																																					}
																																				} else return V.errors = [{
																																					instancePath: t + `/pedigree/ancestors`,
																																					keyword: `type`,
																																					params: { type: `array` }
																																				}], !1;
																																			}
																																			var p = a === r;
																																		} else var p = !0;
																																		if (p) {
																																			if (i.descendants !== void 0) {
																																				let e = i.descendants, a = r;
																																				if (r === a) {
																																					if (Array.isArray(e)) {
																																						let i = e.length;
																																						for (let a = 0; a < i; a++) {
																																							let i = r;
																																							if (vt.validate(e[a], { instancePath: t + `/pedigree/descendants/` + a }) || (n = n === null ? vt.validate.errors : n.concat(vt.validate.errors), r = n.length), i !== r) break;
																																						}
																																					} else return V.errors = [{
																																						instancePath: t + `/pedigree/descendants`,
																																						keyword: `type`,
																																						params: { type: `array` }
																																					}], !1;
																																				}
																																				var p = a === r;
																																			} else var p = !0;
																																			if (p) {
																																				if (i.variants !== void 0) {
																																					let e = i.variants, a = r;
																																					if (r === a) {
																																						if (Array.isArray(e)) {
																																							let i = e.length;
																																							for (let a = 0; a < i; a++) {
																																								let i = r;
																																								if (vt.validate(e[a], { instancePath: t + `/pedigree/variants/` + a }) || (n = n === null ? vt.validate.errors : n.concat(vt.validate.errors), r = n.length), i !== r) break;
																																							}
																																						} else return V.errors = [{
																																							instancePath: t + `/pedigree/variants`,
																																							keyword: `type`,
																																							params: { type: `array` }
																																						}], !1;
																																					}
																																					var p = a === r;
																																				} else var p = !0;
																																				if (p) {
																																					if (i.commits !== void 0) {
																																						let e = i.commits, a = r;
																																						if (r === a) {
																																							if (Array.isArray(e)) {
																																								let i = e.length;
																																								for (let a = 0; a < i; a++) {
																																									let i = r;
																																									if (me(e[a], { instancePath: t + `/pedigree/commits/` + a }) || (n = n === null ? me.errors : n.concat(me.errors), r = n.length), i !== r) break;
																																								}
																																							} else return V.errors = [{
																																								instancePath: t + `/pedigree/commits`,
																																								keyword: `type`,
																																								params: { type: `array` }
																																							}], !1;
																																						}
																																						var p = a === r;
																																					} else var p = !0;
																																					if (p) {
																																						if (i.patches !== void 0) {
																																							let e = i.patches, a = r;
																																							if (r === a) {
																																								if (Array.isArray(e)) {
																																									let i = e.length;
																																									for (let a = 0; a < i; a++) {
																																										let i = r;
																																										if (ve(e[a], { instancePath: t + `/pedigree/patches/` + a }) || (n = n === null ? ve.errors : n.concat(ve.errors), r = n.length), i !== r) break;
																																									}
																																								} else return V.errors = [{
																																									instancePath: t + `/pedigree/patches`,
																																									keyword: `type`,
																																									params: { type: `array` }
																																								}], !1;
																																							}
																																							var p = a === r;
																																						} else var p = !0;
																																						if (p) {
																																							if (i.notes !== void 0) {
																																								let e = r;
																																								if (typeof i.notes != `string`) return V.errors = [{
																																									instancePath: t + `/pedigree/notes`,
																																									keyword: `type`,
																																									params: { type: `string` }
																																								}], !1;
																																								var p = e === r;
																																							} else var p = !0;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																} else return V.errors = [{
																																	instancePath: t + `/pedigree`,
																																	keyword: `type`,
																																	params: { type: `object` }
																																}], !1;
																															}
																															var u = a === r;
																														} else var u = !0;
																														if (u) {
																															if (e.externalReferences !== void 0) {
																																let i = e.externalReferences, a = r;
																																if (r === a) {
																																	if (Array.isArray(i)) {
																																		let e = i.length;
																																		for (let a = 0; a < e; a++) {
																																			let e = r;
																																			if (j(i[a], { instancePath: t + `/externalReferences/` + a }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																																		}
																																	} else return V.errors = [{
																																		instancePath: t + `/externalReferences`,
																																		keyword: `type`,
																																		params: { type: `array` }
																																	}], !1;
																																}
																																var u = a === r;
																															} else var u = !0;
																															if (u) {
																																if (e.components !== void 0) {
																																	let i = e.components, a = r;
																																	if (r === a) {
																																		if (Array.isArray(i)) {
																																			var h = !0;
																																			let e = i.length;
																																			for (let a = 0; a < e; a++) {
																																				let e = r;
																																				vt.validate(i[a], { instancePath: t + `/components/` + a }) || (n = n === null ? vt.validate.errors : n.concat(vt.validate.errors), r = n.length);
																																				var h = e === r;
																																				if (!h) break;
																																			}
																																			if (h && !s(i)) return V.errors = [{
																																				instancePath: t + `/components`,
																																				keyword: `distinctItems`,
																																				params: {}
																																			}], !1;
																																		} else return V.errors = [{
																																			instancePath: t + `/components`,
																																			keyword: `type`,
																																			params: { type: `array` }
																																		}], !1;
																																	}
																																	var u = a === r;
																																} else var u = !0;
																																if (u) {
																																	if (e.evidence !== void 0) {
																																		let i = r;
																																		N(e.evidence, { instancePath: t + `/evidence` }) || (n = n === null ? N.errors : n.concat(N.errors), r = n.length);
																																		var u = i === r;
																																	} else var u = !0;
																																	if (u) {
																																		if (e.releaseNotes !== void 0) {
																																			let i = r;
																																			P(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length);
																																			var u = i === r;
																																		} else var u = !0;
																																		if (u) {
																																			if (e.modelCard !== void 0) {
																																				let i = r;
																																				I(e.modelCard, { instancePath: t + `/modelCard` }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
																																				var u = i === r;
																																			} else var u = !0;
																																			if (u) {
																																				if (e.data !== void 0) {
																																					let i = e.data, a = r;
																																					if (r === a) {
																																						if (Array.isArray(i)) {
																																							let e = i.length;
																																							for (let a = 0; a < e; a++) {
																																								let e = r;
																																								if (F(i[a], { instancePath: t + `/data/` + a }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length), e !== r) break;
																																							}
																																						} else return V.errors = [{
																																							instancePath: t + `/data`,
																																							keyword: `type`,
																																							params: { type: `array` }
																																						}], !1;
																																					}
																																					var u = a === r;
																																				} else var u = !0;
																																				if (u) {
																																					if (e.cryptoProperties !== void 0) {
																																						let i = r;
																																						R(e.cryptoProperties, { instancePath: t + `/cryptoProperties` }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
																																						var u = i === r;
																																					} else var u = !0;
																																					if (u) {
																																						if (e.properties !== void 0) {
																																							let i = e.properties, a = r;
																																							if (r === a) {
																																								if (Array.isArray(i)) {
																																									let e = i.length;
																																									for (let a = 0; a < e; a++) {
																																										let e = r;
																																										if (w(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																																									}
																																								} else return V.errors = [{
																																									instancePath: t + `/properties`,
																																									keyword: `type`,
																																									params: { type: `array` }
																																								}], !1;
																																							}
																																							var u = a === r;
																																						} else var u = !0;
																																						if (u) {
																																							if (e.tags !== void 0) {
																																								let i = r;
																																								Oe(e.tags, { instancePath: t + `/tags` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
																																								var u = i === r;
																																							} else var u = !0;
																																							if (u) {
																																								if (e.signature !== void 0) {
																																									let i = r;
																																									B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																									var u = i === r;
																																								} else var u = !0;
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
											}
										}
									}
								}
							}
						}
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
const yt = {
	type: `object`,
	required: [`name`],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		provider: { $ref: `#/definitions/organizationalEntity` },
		group: { type: `string` },
		name: { type: `string` },
		version: { $ref: `#/definitions/version` },
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
		patentAssertions: { $ref: `#/definitions/patentAssertions` },
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
		tags: { $ref: `#/definitions/tags` },
		signature: { $ref: `#/definitions/signature` }
	}
};
const bt = {
	type: `string`,
	enum: [
		`inbound`,
		`outbound`,
		`bi-directional`,
		`unknown`
	]
};
function xt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `inbound` && e !== `outbound` && e !== `bi-directional` && e !== `unknown` ? (xt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: bt.enum }
	}], !1) : (xt.errors = null, !0) : (xt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function St(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let s;
			if (e.flow === void 0 && (s = `flow`) || e.classification === void 0 && (s = `classification`)) return St.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: s }
			}], !1;
			{
				let s = r;
				for (let n in e) if (n !== `flow` && n !== `classification` && n !== `name` && n !== `description` && n !== `governance` && n !== `source` && n !== `destination`) return St.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (s === r) {
					if (e.flow !== void 0) {
						let a = r;
						xt(e.flow, { instancePath: t + `/flow` }) || (n = n === null ? xt.errors : n.concat(xt.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.classification !== void 0) {
							let a = r;
							Pe(e.classification, { instancePath: t + `/classification` }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return St.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.description !== void 0) {
									let n = r;
									if (typeof e.description != `string`) return St.errors = [{
										instancePath: t + `/description`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.governance !== void 0) {
										let a = r;
										Re(e.governance, { instancePath: t + `/governance` }) || (n = n === null ? Re.errors : n.concat(Re.errors), r = n.length);
										var i = a === r;
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
																if (!v.test(e)) {
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
															A(e, { instancePath: t + `/source/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
															return n === null ? n = [e] : n.push(e), r++, St.errors = n, !1;
														}
														if (s !== r) break;
													}
												} else return St.errors = [{
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
																	if (!v.test(e)) {
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
																A(e, { instancePath: t + `/destination/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
																return n === null ? n = [e] : n.push(e), r++, St.errors = n, !1;
															}
															if (s !== r) break;
														}
													} else return St.errors = [{
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
		} else return St.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return St.errors = n, r === 0;
}
const Ct = { validate: H };
function H(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.name === void 0 && (c = `name`)) return H.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(yt.properties, n)) return H.errors = [{
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
							y(e.provider, { instancePath: t + `/provider` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.group !== void 0) {
								let n = r;
								if (typeof e.group != `string`) return H.errors = [{
									instancePath: t + `/group`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.name !== void 0) {
									let n = r;
									if (typeof e.name != `string`) return H.errors = [{
										instancePath: t + `/name`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.version !== void 0) {
										let a = r;
										b(e.version, { instancePath: t + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
										var i = a === r;
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
											if (e.endpoints !== void 0) {
												let n = e.endpoints, a = r;
												if (r === a) {
													if (Array.isArray(n)) {
														let e = n.length;
														for (let i = 0; i < e; i++) {
															let e = n[i], a = r;
															if (r === a && r === a) {
																if (typeof e == `string`) {
																	if (!v.test(e)) return H.errors = [{
																		instancePath: t + `/endpoints/` + i,
																		keyword: `format`,
																		params: { format: `iri-reference` }
																	}], !1;
																} else return H.errors = [{
																	instancePath: t + `/endpoints/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															if (a !== r) break;
														}
													} else return H.errors = [{
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
													if (typeof e.authenticated != `boolean`) return H.errors = [{
														instancePath: t + `/authenticated`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e[`x-trust-boundary`] !== void 0) {
														let n = r;
														if (typeof e[`x-trust-boundary`] != `boolean`) return H.errors = [{
															instancePath: t + `/x-trust-boundary`,
															keyword: `type`,
															params: { type: `boolean` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.trustZone !== void 0) {
															let n = r;
															if (typeof e.trustZone != `string`) return H.errors = [{
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
																			if (St(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? St.errors : n.concat(St.errors), r = n.length), e !== r) break;
																		}
																	} else return H.errors = [{
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
																	T(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.patentAssertions !== void 0) {
																		let a = r;
																		D(e.patentAssertions, { instancePath: t + `/patentAssertions` }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length);
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
																						if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																					}
																				} else return H.errors = [{
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
																							Ct.validate(o[i], { instancePath: t + `/services/` + i }) || (n = n === null ? Ct.validate.errors : n.concat(Ct.validate.errors), r = n.length);
																							var a = e === r;
																							if (!a) break;
																						}
																						if (a && !s(o)) return H.errors = [{
																							instancePath: t + `/services`,
																							keyword: `distinctItems`,
																							params: {}
																						}], !1;
																					} else return H.errors = [{
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
																					P(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length);
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
																									if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																								}
																							} else return H.errors = [{
																								instancePath: t + `/properties`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var i = o === r;
																					} else var i = !0;
																					if (i) {
																						if (e.tags !== void 0) {
																							let a = r;
																							Oe(e.tags, { instancePath: t + `/tags` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
																							var i = a === r;
																						} else var i = !0;
																						if (i) {
																							if (e.signature !== void 0) {
																								let a = r;
																								B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
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
		} else return H.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return H.errors = n, r === 0;
}
function wt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `vendor` && n !== `name` && n !== `version` && n !== `hashes` && n !== `externalReferences`) return wt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.vendor !== void 0) {
					let n = r;
					if (typeof e.vendor != `string`) return wt.errors = [{
						instancePath: t + `/vendor`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
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
						if (e.version !== void 0) {
							let a = r;
							b(e.version, { instancePath: t + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
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
											if (x(a[i], { instancePath: t + `/hashes/` + i }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
										}
									} else return wt.errors = [{
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
												if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
											}
										} else return wt.errors = [{
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
		} else return wt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return wt.errors = n, r === 0;
}
const Tt = {
	type: `string`,
	enum: [
		`CLEAR`,
		`GREEN`,
		`AMBER`,
		`AMBER_AND_STRICT`,
		`RED`
	]
};
function Et(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `CLEAR` && e !== `GREEN` && e !== `AMBER` && e !== `AMBER_AND_STRICT` && e !== `RED` ? (Et.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Tt.enum }
	}], !1) : (Et.errors = null, !0) : (Et.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function Dt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let h = r;
			for (let n in e) if (!o.call(l.properties, n)) return Dt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (h === r) {
				if (e.timestamp !== void 0) {
					let n = e.timestamp, a = r;
					if (r === a && r === a) {
						if (typeof n == `string`) {
							if (!u.test(n)) return Dt.errors = [{
								instancePath: t + `/timestamp`,
								keyword: `format`,
								params: { format: `date-time` }
							}], !1;
						} else return Dt.errors = [{
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
									if (!e || typeof e != `object` || Array.isArray(e)) return Dt.errors = [{
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
										return n === null ? n = [e] : n.push(e), r++, Dt.errors = n, !1;
									}
									if (s !== r) break;
								}
							} else return Dt.errors = [{
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
														V(e[a], { instancePath: t + `/tools/components/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
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
															H(e[a], { instancePath: t + `/tools/services/` + a }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
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
										if (wt(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? wt.errors : n.concat(wt.errors), r = n.length), e !== r) break;
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
								return n === null ? n = [e] : n.push(e), r++, Dt.errors = n, !1;
							}
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.manufacturer !== void 0) {
								let a = r;
								y(e.manufacturer, { instancePath: t + `/manufacturer` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.authors !== void 0) {
									let a = e.authors, o = r;
									if (r === o) {
										if (Array.isArray(a)) {
											let e = a.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (_(a[i], { instancePath: t + `/authors/` + i }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
											}
										} else return Dt.errors = [{
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
										V(e.component, { instancePath: t + `/component` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.manufacture !== void 0) {
											let a = r;
											y(e.manufacture, { instancePath: t + `/manufacture` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.supplier !== void 0) {
												let a = r;
												y(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.licenses !== void 0) {
													let a = r;
													T(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
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
																	if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																}
															} else return Dt.errors = [{
																instancePath: t + `/properties`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
														}
														var i = o === r;
													} else var i = !0;
													if (i) {
														if (e.distributionConstraints !== void 0) {
															let a = e.distributionConstraints, o = r;
															if (r === o) {
																if (a && typeof a == `object` && !Array.isArray(a)) {
																	let e = r;
																	for (let e in a) if (e !== `tlp`) return Dt.errors = [{
																		instancePath: t + `/distributionConstraints`,
																		keyword: `additionalProperties`,
																		params: { additionalProperty: e }
																	}], !1;
																	e === r && a.tlp !== void 0 && (Et(a.tlp, { instancePath: t + `/distributionConstraints/tlp` }) || (n = n === null ? Et.errors : n.concat(Et.errors), r = n.length));
																} else return Dt.errors = [{
																	instancePath: t + `/distributionConstraints`,
																	keyword: `type`,
																	params: { type: `object` }
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
		} else return Dt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Dt.errors = n, r === 0;
}
function Ot(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.ref === void 0 && (c = `ref`)) return Ot.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (n !== `ref` && n !== `dependsOn` && n !== `provides`) return Ot.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e.ref !== void 0) {
						let a = r;
						E(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
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
										E(o[i], { instancePath: t + `/dependsOn/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(o)) return Ot.errors = [{
										instancePath: t + `/dependsOn`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return Ot.errors = [{
									instancePath: t + `/dependsOn`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = c === r;
						} else var i = !0;
						if (i) {
							if (e.provides !== void 0) {
								let a = e.provides, c = r;
								if (r === c) {
									if (Array.isArray(a)) {
										var o = !0;
										let e = a.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											E(a[i], { instancePath: t + `/provides/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
											var o = e === r;
											if (!o) break;
										}
										if (o && !s(a)) return Ot.errors = [{
											instancePath: t + `/provides`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return Ot.errors = [{
										instancePath: t + `/provides`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = c === r;
							} else var i = !0;
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
const kt = {
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
function At(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `complete` && e !== `incomplete` && e !== `incomplete_first_party_only` && e !== `incomplete_first_party_proprietary_only` && e !== `incomplete_first_party_opensource_only` && e !== `incomplete_third_party_only` && e !== `incomplete_third_party_proprietary_only` && e !== `incomplete_third_party_opensource_only` && e !== `unknown` && e !== `not_specified` ? (At.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: kt.enum }
	}], !1) : (At.errors = null, !0) : (At.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function jt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let u;
			if (e.aggregate === void 0 && (u = `aggregate`)) return jt.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: u }
			}], !1;
			{
				let u = r;
				for (let n in e) if (n !== `bom-ref` && n !== `aggregate` && n !== `assemblies` && n !== `dependencies` && n !== `vulnerabilities` && n !== `signature`) return jt.errors = [{
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
							At(e.aggregate, { instancePath: t + `/aggregate` }) || (n = n === null ? At.errors : n.concat(At.errors), r = n.length);
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
											E(e, { instancePath: t + `/assemblies/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
											var o = d === r;
											if (u ||= o, !u) {
												let a = r;
												A(e, { instancePath: t + `/assemblies/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
												return n === null ? n = [e] : n.push(e), r++, jt.errors = n, !1;
											}
											var a = s === r;
											if (!a) break;
										}
										if (a && !s(c)) return jt.errors = [{
											instancePath: t + `/assemblies`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return jt.errors = [{
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
												if (typeof n[i] != `string`) return jt.errors = [{
													instancePath: t + `/dependencies/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var c = e === r;
												if (!c) break;
											}
											if (c && !s(n)) return jt.errors = [{
												instancePath: t + `/dependencies`,
												keyword: `distinctItems`,
												params: {}
											}], !1;
										} else return jt.errors = [{
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
													if (typeof n[i] != `string`) return jt.errors = [{
														instancePath: t + `/vulnerabilities/` + i,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var l = e === r;
													if (!l) break;
												}
												if (l && !s(n)) return jt.errors = [{
													instancePath: t + `/vulnerabilities`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return jt.errors = [{
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
											B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return jt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return jt.errors = n, r === 0;
}
const Mt = {
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
								range: { $ref: `#/definitions/versionRange` },
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
function Nt(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `url` && n !== `name`) return Nt.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.url !== void 0) {
			if (typeof e.url != `string`) return Nt.errors = [{
				instancePath: t + `/url`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return Nt.errors = [{
					instancePath: t + `/name`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return Nt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Nt.errors = null, !0;
}
const Pt = {
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
function Ft(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `critical` && e !== `high` && e !== `medium` && e !== `low` && e !== `info` && e !== `none` && e !== `unknown` ? (Ft.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Pt.enum }
	}], !1) : (Ft.errors = null, !0) : (Ft.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const It = {
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
function Lt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `CVSSv2` && e !== `CVSSv3` && e !== `CVSSv31` && e !== `CVSSv4` && e !== `OWASP` && e !== `SSVC` && e !== `other` ? (Lt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: It.enum }
	}], !1) : (Lt.errors = null, !0) : (Lt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function Rt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `source` && n !== `score` && n !== `severity` && n !== `method` && n !== `vector` && n !== `justification`) return Rt.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.source !== void 0) {
					let a = r;
					Nt(e.source, { instancePath: t + `/source` }) || (n = n === null ? Nt.errors : n.concat(Nt.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.score !== void 0) {
						let n = r;
						if (typeof e.score != `number`) return Rt.errors = [{
							instancePath: t + `/score`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.severity !== void 0) {
							let a = r;
							Ft(e.severity, { instancePath: t + `/severity` }) || (n = n === null ? Ft.errors : n.concat(Ft.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.method !== void 0) {
								let a = r;
								Lt(e.method, { instancePath: t + `/method` }) || (n = n === null ? Lt.errors : n.concat(Lt.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.vector !== void 0) {
									let n = r;
									if (typeof e.vector != `string`) return Rt.errors = [{
										instancePath: t + `/vector`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.justification !== void 0) {
										let n = r;
										if (typeof e.justification != `string`) return Rt.errors = [{
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
		} else return Rt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Rt.errors = n, r === 0;
}
function zt(e, { instancePath: t = `` } = {}) {
	return typeof e != `number` || e % 1 || isNaN(e) ? (zt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `integer` }
	}], !1) : typeof e == `number` && (e < 1 || isNaN(e)) ? (zt.errors = [{
		instancePath: t,
		keyword: `minimum`,
		params: {
			comparison: `>=`,
			limit: 1
		}
	}], !1) : (zt.errors = null, !0);
}
function Bt(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let r;
		if (e.url === void 0 && (r = `url`)) return Bt.errors = [{
			instancePath: t,
			keyword: `required`,
			params: { missingProperty: r }
		}], !1;
		for (let n in e) if (n !== `title` && n !== `url`) return Bt.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.title !== void 0) {
			if (typeof e.title != `string`) return Bt.errors = [{
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
					if (!v.test(r)) return Bt.errors = [{
						instancePath: t + `/url`,
						keyword: `format`,
						params: { format: `iri-reference` }
					}], !1;
				} else return Bt.errors = [{
					instancePath: t + `/url`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
		}
	} else return Bt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Bt.errors = null, !0;
}
const Vt = {
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
function Ht(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `resolved` && e !== `resolved_with_pedigree` && e !== `exploitable` && e !== `in_triage` && e !== `false_positive` && e !== `not_affected` ? (Ht.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Vt.enum }
	}], !1) : (Ht.errors = null, !0) : (Ht.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const Ut = {
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
function Wt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `code_not_present` && e !== `code_not_reachable` && e !== `requires_configuration` && e !== `requires_dependency` && e !== `requires_environment` && e !== `protected_by_compiler` && e !== `protected_at_runtime` && e !== `protected_at_perimeter` && e !== `protected_by_mitigating_control` ? (Wt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Ut.enum }
	}], !1) : (Wt.errors = null, !0) : (Wt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const Gt = {
	type: `string`,
	enum: [
		`affected`,
		`unaffected`,
		`unknown`
	]
};
function Kt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `affected` && e !== `unaffected` && e !== `unknown` ? (Kt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Gt.enum }
	}], !1) : (Kt.errors = null, !0) : (Kt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
function U(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let x = r;
			for (let n in e) if (!o.call(Mt.properties, n)) return U.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (x === r) {
				if (e[`bom-ref`] !== void 0) {
					let a = r;
					m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
					var i = a === r;
				} else var i = !0;
				if (i) {
					if (e.id !== void 0) {
						let n = r;
						if (typeof e.id != `string`) return U.errors = [{
							instancePath: t + `/id`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.source !== void 0) {
							let a = r;
							Nt(e.source, { instancePath: t + `/source` }) || (n = n === null ? Nt.errors : n.concat(Nt.errors), r = n.length);
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
													if (e.id === void 0 && (o = `id`) || e.source === void 0 && (o = `source`)) return U.errors = [{
														instancePath: t + `/references/` + i,
														keyword: `required`,
														params: { missingProperty: o }
													}], !1;
													{
														let o = r;
														for (let n in e) if (n !== `id` && n !== `source`) return U.errors = [{
															instancePath: t + `/references/` + i,
															keyword: `additionalProperties`,
															params: { additionalProperty: n }
														}], !1;
														if (o === r) {
															if (e.id !== void 0) {
																let n = r;
																if (typeof e.id != `string`) return U.errors = [{
																	instancePath: t + `/references/` + i + `/id`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																var a = n === r;
															} else var a = !0;
															if (a) {
																if (e.source !== void 0) {
																	let o = r;
																	Nt(e.source, { instancePath: t + `/references/` + i + `/source` }) || (n = n === null ? Nt.errors : n.concat(Nt.errors), r = n.length);
																	var a = o === r;
																} else var a = !0;
															}
														}
													}
												} else return U.errors = [{
													instancePath: t + `/references/` + i,
													keyword: `type`,
													params: { type: `object` }
												}], !1;
											}
											if (s !== r) break;
										}
									} else return U.errors = [{
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
												if (Rt(a[i], { instancePath: t + `/ratings/` + i }) || (n = n === null ? Rt.errors : n.concat(Rt.errors), r = n.length), e !== r) break;
											}
										} else return U.errors = [{
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
													if (zt(a[i], { instancePath: t + `/cwes/` + i }) || (n = n === null ? zt.errors : n.concat(zt.errors), r = n.length), e !== r) break;
												}
											} else return U.errors = [{
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
											if (typeof e.description != `string`) return U.errors = [{
												instancePath: t + `/description`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.detail !== void 0) {
												let n = r;
												if (typeof e.detail != `string`) return U.errors = [{
													instancePath: t + `/detail`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.recommendation !== void 0) {
													let n = r;
													if (typeof e.recommendation != `string`) return U.errors = [{
														instancePath: t + `/recommendation`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.workaround !== void 0) {
														let n = r;
														if (typeof e.workaround != `string`) return U.errors = [{
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
																		if (typeof a.reproductionSteps != `string`) return U.errors = [{
																			instancePath: t + `/proofOfConcept/reproductionSteps`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var c = e === r;
																	} else var c = !0;
																	if (c) {
																		if (a.environment !== void 0) {
																			let e = r;
																			if (typeof a.environment != `string`) return U.errors = [{
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
																							if (S(e[a], { instancePath: t + `/proofOfConcept/supportingMaterial/` + a }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length), i !== r) break;
																						}
																					} else return U.errors = [{
																						instancePath: t + `/proofOfConcept/supportingMaterial`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																				}
																				var c = i === r;
																			} else var c = !0;
																		}
																	}
																} else return U.errors = [{
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
																			if (Bt(a[i], { instancePath: t + `/advisories/` + i }) || (n = n === null ? Bt.errors : n.concat(Bt.errors), r = n.length), e !== r) break;
																		}
																	} else return U.errors = [{
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
																			if (!u.test(n)) return U.errors = [{
																				instancePath: t + `/created`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return U.errors = [{
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
																				if (!u.test(n)) return U.errors = [{
																					instancePath: t + `/published`,
																					keyword: `format`,
																					params: { format: `date-time` }
																				}], !1;
																			} else return U.errors = [{
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
																					if (!u.test(n)) return U.errors = [{
																						instancePath: t + `/updated`,
																						keyword: `format`,
																						params: { format: `date-time` }
																					}], !1;
																				} else return U.errors = [{
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
																						if (!u.test(n)) return U.errors = [{
																							instancePath: t + `/rejected`,
																							keyword: `format`,
																							params: { format: `date-time` }
																						}], !1;
																					} else return U.errors = [{
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
																							for (let e in a) if (e !== `organizations` && e !== `individuals`) return U.errors = [{
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
																												if (y(e[a], { instancePath: t + `/credits/organizations/` + a }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), i !== r) break;
																											}
																										} else return U.errors = [{
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
																													if (_(e[a], { instancePath: t + `/credits/individuals/` + a }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), i !== r) break;
																												}
																											} else return U.errors = [{
																												instancePath: t + `/credits/individuals`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var l = i === r;
																									} else var l = !0;
																								}
																							}
																						} else return U.errors = [{
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
																													V(e[a], { instancePath: t + `/tools/components/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
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
																														H(e[a], { instancePath: t + `/tools/services/` + a }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
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
																									if (wt(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? wt.errors : n.concat(wt.errors), r = n.length), e !== r) break;
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
																							return n === null ? n = [e] : n.push(e), r++, U.errors = n, !1;
																						}
																						var i = o === r;
																					} else var i = !0;
																					if (i) {
																						if (e.analysis !== void 0) {
																							let a = e.analysis, o = r;
																							if (r === o) {
																								if (a && typeof a == `object` && !Array.isArray(a)) {
																									let e = r;
																									for (let e in a) if (e !== `state` && e !== `justification` && e !== `response` && e !== `detail` && e !== `firstIssued` && e !== `lastUpdated`) return U.errors = [{
																										instancePath: t + `/analysis`,
																										keyword: `additionalProperties`,
																										params: { additionalProperty: e }
																									}], !1;
																									if (e === r) {
																										if (a.state !== void 0) {
																											let e = r;
																											Ht(a.state, { instancePath: t + `/analysis/state` }) || (n = n === null ? Ht.errors : n.concat(Ht.errors), r = n.length);
																											var g = e === r;
																										} else var g = !0;
																										if (g) {
																											if (a.justification !== void 0) {
																												let e = r;
																												Wt(a.justification, { instancePath: t + `/analysis/justification` }) || (n = n === null ? Wt.errors : n.concat(Wt.errors), r = n.length);
																												var g = e === r;
																											} else var g = !0;
																											if (g) {
																												if (a.response !== void 0) {
																													let e = a.response, n = r;
																													if (r === n) {
																														if (Array.isArray(e)) {
																															let n = e.length;
																															for (let i = 0; i < n; i++) {
																																let n = e[i], a = r;
																																if (typeof n != `string`) return U.errors = [{
																																	instancePath: t + `/analysis/response/` + i,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																																if (n !== `can_not_fix` && n !== `will_not_fix` && n !== `update` && n !== `rollback` && n !== `workaround_available`) return U.errors = [{
																																	instancePath: t + `/analysis/response/` + i,
																																	keyword: `enum`,
																																	params: { allowedValues: Mt.properties.analysis.properties.response.items.enum }
																																}], !1;
																																if (a !== r) break;
																															}
																														} else return U.errors = [{
																															instancePath: t + `/analysis/response`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var g = n === r;
																												} else var g = !0;
																												if (g) {
																													if (a.detail !== void 0) {
																														let e = r;
																														if (typeof a.detail != `string`) return U.errors = [{
																															instancePath: t + `/analysis/detail`,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														var g = e === r;
																													} else var g = !0;
																													if (g) {
																														if (a.firstIssued !== void 0) {
																															let e = a.firstIssued, n = r;
																															if (r === n && r === n) {
																																if (typeof e == `string`) {
																																	if (!u.test(e)) return U.errors = [{
																																		instancePath: t + `/analysis/firstIssued`,
																																		keyword: `format`,
																																		params: { format: `date-time` }
																																	}], !1;
																																} else return U.errors = [{
																																	instancePath: t + `/analysis/firstIssued`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																															}
																															var g = n === r;
																														} else var g = !0;
																														if (g) {
																															if (a.lastUpdated !== void 0) {
																																let e = a.lastUpdated, n = r;
																																if (r === n && r === n) {
																																	if (typeof e == `string`) {
																																		if (!u.test(e)) return U.errors = [{
																																			instancePath: t + `/analysis/lastUpdated`,
																																			keyword: `format`,
																																			params: { format: `date-time` }
																																		}], !1;
																																	} else return U.errors = [{
																																		instancePath: t + `/analysis/lastUpdated`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	}], !1;
																																}
																																var g = n === r;
																															} else var g = !0;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else return U.errors = [{
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
																										var v = !0;
																										let e = a.length;
																										for (let i = 0; i < e; i++) {
																											let e = a[i], o = r;
																											if (r === o) {
																												if (e && typeof e == `object` && !Array.isArray(e)) {
																													let a;
																													if (e.ref === void 0 && (a = `ref`)) return U.errors = [{
																														instancePath: t + `/affects/` + i,
																														keyword: `required`,
																														params: { missingProperty: a }
																													}], !1;
																													{
																														let a = r;
																														for (let n in e) if (n !== `ref` && n !== `versions`) return U.errors = [{
																															instancePath: t + `/affects/` + i,
																															keyword: `additionalProperties`,
																															params: { additionalProperty: n }
																														}], !1;
																														if (a === r) {
																															if (e.ref !== void 0) {
																																let a = e.ref, o = r, s = r, c = !1, l = r;
																																E(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																var te = l === r;
																																if (c ||= te, !c) {
																																	let e = r;
																																	A(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
																																	return n === null ? n = [e] : n.push(e), r++, U.errors = n, !1;
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
																																					return n === null ? n = [e] : n.push(e), r++, U.errors = n, !1;
																																				}
																																				if (r === s) {
																																					if (e && typeof e == `object` && !Array.isArray(e)) {
																																						let a = r;
																																						for (let n in e) if (n !== `version` && n !== `range` && n !== `status`) return U.errors = [{
																																							instancePath: t + `/affects/` + i + `/versions/` + o,
																																							keyword: `additionalProperties`,
																																							params: { additionalProperty: n }
																																						}], !1;
																																						if (a === r) {
																																							if (e.version !== void 0) {
																																								let a = r;
																																								b(e.version, { instancePath: t + `/affects/` + i + `/versions/` + o + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
																																								var ie = a === r;
																																							} else var ie = !0;
																																							if (ie) {
																																								if (e.range !== void 0) {
																																									let a = r;
																																									ee(e.range, { instancePath: t + `/affects/` + i + `/versions/` + o + `/range` }) || (n = n === null ? ee.errors : n.concat(ee.errors), r = n.length);
																																									var ie = a === r;
																																								} else var ie = !0;
																																								if (ie) {
																																									if (e.status !== void 0) {
																																										let a = r;
																																										Kt(e.status, { instancePath: t + `/affects/` + i + `/versions/` + o + `/status` }) || (n = n === null ? Kt.errors : n.concat(Kt.errors), r = n.length);
																																										var ie = a === r;
																																									} else var ie = !0;
																																								}
																																							}
																																						}
																																					} else return U.errors = [{
																																						instancePath: t + `/affects/` + i + `/versions/` + o,
																																						keyword: `type`,
																																						params: { type: `object` }
																																					}], !1;
																																				}
																																				if (s !== r) break;
																																			}
																																		} else return U.errors = [{
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
																												} else return U.errors = [{
																													instancePath: t + `/affects/` + i,
																													keyword: `type`,
																													params: { type: `object` }
																												}], !1;
																											}
																											var v = o === r;
																											if (!v) break;
																										}
																										if (v && !s(a)) return U.errors = [{
																											instancePath: t + `/affects`,
																											keyword: `distinctItems`,
																											params: {}
																										}], !1;
																									} else return U.errors = [{
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
																												if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																											}
																										} else return U.errors = [{
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
		} else return U.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return U.errors = n, r === 0;
}
function qt(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let d;
			if (e.subjects === void 0 && (d = `subjects`) || e.annotator === void 0 && (d = `annotator`) || e.timestamp === void 0 && (d = `timestamp`) || e.text === void 0 && (d = `text`)) return qt.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: d }
			}], !1;
			{
				let d = r;
				for (let n in e) if (n !== `bom-ref` && n !== `subjects` && n !== `annotator` && n !== `timestamp` && n !== `text` && n !== `signature`) return qt.errors = [{
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
										E(e, { instancePath: t + `/subjects/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
										var o = d === r;
										if (u ||= o, !u) {
											let a = r;
											A(e, { instancePath: t + `/subjects/` + i }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
											return n === null ? n = [e] : n.push(e), r++, qt.errors = n, !1;
										}
										var a = s === r;
										if (!a) break;
									}
									if (a && !s(c)) return qt.errors = [{
										instancePath: t + `/subjects`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return qt.errors = [{
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
									return n === null ? n = [e] : n.push(e), r++, qt.errors = n, !1;
								}
								if (r === o) {
									if (a && typeof a == `object` && !Array.isArray(a)) {
										let e = r;
										for (let e in a) if (e !== `organization` && e !== `individual` && e !== `component` && e !== `service`) return qt.errors = [{
											instancePath: t + `/annotator`,
											keyword: `additionalProperties`,
											params: { additionalProperty: e }
										}], !1;
										if (e === r) {
											if (a.organization !== void 0) {
												let e = r;
												y(a.organization, { instancePath: t + `/annotator/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
												var l = e === r;
											} else var l = !0;
											if (l) {
												if (a.individual !== void 0) {
													let e = r;
													_(a.individual, { instancePath: t + `/annotator/individual` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
													var l = e === r;
												} else var l = !0;
												if (l) {
													if (a.component !== void 0) {
														let e = r;
														V(a.component, { instancePath: t + `/annotator/component` }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
														var l = e === r;
													} else var l = !0;
													if (l) {
														if (a.service !== void 0) {
															let e = r;
															H(a.service, { instancePath: t + `/annotator/service` }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
															var l = e === r;
														} else var l = !0;
													}
												}
											}
										}
									} else return qt.errors = [{
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
											if (!u.test(n)) return qt.errors = [{
												instancePath: t + `/timestamp`,
												keyword: `format`,
												params: { format: `date-time` }
											}], !1;
										} else return qt.errors = [{
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
										if (typeof e.text != `string`) return qt.errors = [{
											instancePath: t + `/text`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.signature !== void 0) {
											let a = r;
											B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
											var i = a === r;
										} else var i = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return qt.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return qt.errors = n, r === 0;
}
const Jt = {
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
function W(e, { instancePath: t = `` } = {}) {
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
		return n === null ? n = [e] : n.push(e), r++, W.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `ref` && n !== `externalReference`) return W.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.ref !== void 0) {
					let i = e.ref, a = r, o = r, s = !1, c = r;
					E(i, { instancePath: t + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
					var u = c === r;
					if (s ||= u, !s) {
						let e = r;
						A(i, { instancePath: t + `/ref` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
						return n === null ? n = [e] : n.push(e), r++, W.errors = n, !1;
					}
					var d = a === r;
				} else var d = !0;
				if (d) {
					if (e.externalReference !== void 0) {
						let i = r;
						j(e.externalReference, { instancePath: t + `/externalReference` }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
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
const Yt = {
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
const Xt = {
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
function Zt(e, { instancePath: t = `` } = {}) {
	return typeof e == `string` ? e !== `copy` && e !== `clone` && e !== `lint` && e !== `scan` && e !== `merge` && e !== `build` && e !== `test` && e !== `deliver` && e !== `deploy` && e !== `release` && e !== `clean` && e !== `other` ? (Zt.errors = [{
		instancePath: t,
		keyword: `enum`,
		params: { allowedValues: Xt.enum }
	}], !1) : (Zt.errors = null, !0) : (Zt.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1);
}
const Qt = {
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
function $t(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `description` && n !== `timeReceived` && n !== `data` && n !== `source` && n !== `target` && n !== `properties`) return $t.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return $t.errors = [{
						instancePath: t + `/uid`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.description !== void 0) {
						let n = r;
						if (typeof e.description != `string`) return $t.errors = [{
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
									if (!u.test(n)) return $t.errors = [{
										instancePath: t + `/timeReceived`,
										keyword: `format`,
										params: { format: `date-time` }
									}], !1;
								} else return $t.errors = [{
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
								S(e.data, { instancePath: t + `/data` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.source !== void 0) {
									let a = r;
									W(e.source, { instancePath: t + `/source` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.target !== void 0) {
										let a = r;
										W(e.target, { instancePath: t + `/target` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
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
														if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
													}
												} else return $t.errors = [{
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
		} else return $t.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return $t.errors = n, r === 0;
}
function en(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `description` && n !== `expression` && n !== `properties`) return en.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.description !== void 0) {
					let n = r;
					if (typeof e.description != `string`) return en.errors = [{
						instancePath: t + `/description`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.expression !== void 0) {
						let n = r;
						if (typeof e.expression != `string`) return en.errors = [{
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
										if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
									}
								} else return en.errors = [{
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
		} else return en.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return en.errors = n, r === 0;
}
function tn(e, { instancePath: t = `` } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		for (let n in e) if (n !== `name` && n !== `value` && n !== `dataType`) return tn.errors = [{
			instancePath: t,
			keyword: `additionalProperties`,
			params: { additionalProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return tn.errors = [{
				instancePath: t + `/name`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.value !== void 0) {
				if (typeof e.value != `string`) return tn.errors = [{
					instancePath: t + `/value`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.dataType !== void 0) {
					if (typeof e.dataType != `string`) return tn.errors = [{
						instancePath: t + `/dataType`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var n = !0;
				} else var n = !0;
			}
		}
	} else return tn.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return tn.errors = null, !0;
}
function nn(e, { instancePath: t = `` } = {}) {
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
		return n === null ? n = [e] : n.push(e), r++, nn.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `source` && n !== `target` && n !== `resource` && n !== `parameters` && n !== `environmentVars` && n !== `data` && n !== `properties`) return nn.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.source !== void 0) {
					let i = r;
					W(e.source, { instancePath: t + `/source` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
					var d = i === r;
				} else var d = !0;
				if (d) {
					if (e.target !== void 0) {
						let i = r;
						W(e.target, { instancePath: t + `/target` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
					if (d) {
						if (e.resource !== void 0) {
							let i = r;
							W(e.resource, { instancePath: t + `/resource` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
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
											tn(i[a], { instancePath: t + `/parameters/` + a }) || (n = n === null ? tn.errors : n.concat(tn.errors), r = n.length);
											var f = e === r;
											if (!f) break;
										}
										if (f && !s(i)) return nn.errors = [{
											instancePath: t + `/parameters`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return nn.errors = [{
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
												w(e, { instancePath: t + `/environmentVars/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length);
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
													return n === null ? n = [e] : n.push(e), r++, nn.errors = n, !1;
												}
												var p = o === r;
												if (!p) break;
											}
											if (p && !s(i)) return nn.errors = [{
												instancePath: t + `/environmentVars`,
												keyword: `distinctItems`,
												params: {}
											}], !1;
										} else return nn.errors = [{
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
										S(e.data, { instancePath: t + `/data` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
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
														if (w(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
													}
												} else return nn.errors = [{
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
		} else return nn.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return nn.errors = n, r === 0;
}
const rn = {
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
function an(e, { instancePath: t = `` } = {}) {
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
		return n === null ? n = [e] : n.push(e), r++, an.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i = r;
			for (let n in e) if (n !== `type` && n !== `source` && n !== `target` && n !== `resource` && n !== `data` && n !== `environmentVars` && n !== `properties`) return an.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (i === r) {
				if (e.type !== void 0) {
					let n = e.type, i = r;
					if (typeof n != `string`) return an.errors = [{
						instancePath: t + `/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					if (n !== `artifact` && n !== `attestation` && n !== `log` && n !== `evidence` && n !== `metrics` && n !== `other`) return an.errors = [{
						instancePath: t + `/type`,
						keyword: `enum`,
						params: { allowedValues: rn.properties.type.enum }
					}], !1;
					var d = i === r;
				} else var d = !0;
				if (d) {
					if (e.source !== void 0) {
						let i = r;
						W(e.source, { instancePath: t + `/source` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
						var d = i === r;
					} else var d = !0;
					if (d) {
						if (e.target !== void 0) {
							let i = r;
							W(e.target, { instancePath: t + `/target` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
							var d = i === r;
						} else var d = !0;
						if (d) {
							if (e.resource !== void 0) {
								let i = r;
								W(e.resource, { instancePath: t + `/resource` }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
								var d = i === r;
							} else var d = !0;
							if (d) {
								if (e.data !== void 0) {
									let i = r;
									S(e.data, { instancePath: t + `/data` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
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
													w(e, { instancePath: t + `/environmentVars/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length);
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
														return n === null ? n = [e] : n.push(e), r++, an.errors = n, !1;
													}
													var f = o === r;
													if (!f) break;
												}
												if (f && !s(i)) return an.errors = [{
													instancePath: t + `/environmentVars`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return an.errors = [{
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
														if (w(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
													}
												} else return an.errors = [{
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
		} else return an.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return an.errors = n, r === 0;
}
function G(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let f;
			if (e.type === void 0 && (f = `type`) || e[`bom-ref`] === void 0 && (f = `bom-ref`) || e.uid === void 0 && (f = `uid`)) return G.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: f }
			}], !1;
			{
				let f = r;
				for (let n in e) if (!o.call(Qt.properties, n)) return G.errors = [{
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
							if (typeof e.uid != `string`) return G.errors = [{
								instancePath: t + `/uid`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.name !== void 0) {
								let n = r;
								if (typeof e.name != `string`) return G.errors = [{
									instancePath: t + `/name`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.description !== void 0) {
									let n = r;
									if (typeof e.description != `string`) return G.errors = [{
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
													W(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
													var a = e === r;
													if (!a) break;
												}
												if (a && !s(o)) return G.errors = [{
													instancePath: t + `/resourceReferences`,
													keyword: `distinctItems`,
													params: {}
												}], !1;
											} else return G.errors = [{
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
											if (typeof n != `string`) return G.errors = [{
												instancePath: t + `/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											if (n !== `manual` && n !== `api` && n !== `webhook` && n !== `scheduled`) return G.errors = [{
												instancePath: t + `/type`,
												keyword: `enum`,
												params: { allowedValues: Qt.properties.type.enum }
											}], !1;
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.event !== void 0) {
												let a = r;
												$t(e.event, { instancePath: t + `/event` }) || (n = n === null ? $t.errors : n.concat($t.errors), r = n.length);
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
																en(a[i], { instancePath: t + `/conditions/` + i }) || (n = n === null ? en.errors : n.concat(en.errors), r = n.length);
																var c = e === r;
																if (!c) break;
															}
															if (c && !s(a)) return G.errors = [{
																instancePath: t + `/conditions`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return G.errors = [{
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
																if (!u.test(n)) return G.errors = [{
																	instancePath: t + `/timeActivated`,
																	keyword: `format`,
																	params: { format: `date-time` }
																}], !1;
															} else return G.errors = [{
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
																		nn(a[i], { instancePath: t + `/inputs/` + i }) || (n = n === null ? nn.errors : n.concat(nn.errors), r = n.length);
																		var l = e === r;
																		if (!l) break;
																	}
																	if (l && !s(a)) return G.errors = [{
																		instancePath: t + `/inputs`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return G.errors = [{
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
																			an(a[i], { instancePath: t + `/outputs/` + i }) || (n = n === null ? an.errors : n.concat(an.errors), r = n.length);
																			var d = e === r;
																			if (!d) break;
																		}
																		if (d && !s(a)) return G.errors = [{
																			instancePath: t + `/outputs`,
																			keyword: `distinctItems`,
																			params: {}
																		}], !1;
																	} else return G.errors = [{
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
																				if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																			}
																		} else return G.errors = [{
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
		} else return G.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return G.errors = n, r === 0;
}
function on(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `executed` && n !== `properties`) return on.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.executed !== void 0) {
					let n = r;
					if (typeof e.executed != `string`) return on.errors = [{
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
									if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
								}
							} else return on.errors = [{
								instancePath: t + `/properties`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
						}
						var i = o === r;
					} else var i = !0;
				}
			}
		} else return on.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return on.errors = n, r === 0;
}
function sn(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `name` && n !== `description` && n !== `commands` && n !== `properties`) return sn.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.name !== void 0) {
					let n = r;
					if (typeof e.name != `string`) return sn.errors = [{
						instancePath: t + `/name`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.description !== void 0) {
						let n = r;
						if (typeof e.description != `string`) return sn.errors = [{
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
										if (on(a[i], { instancePath: t + `/commands/` + i }) || (n = n === null ? on.errors : n.concat(on.errors), r = n.length), e !== r) break;
									}
								} else return sn.errors = [{
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
											if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
										}
									} else return sn.errors = [{
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
		} else return sn.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return sn.errors = n, r === 0;
}
const cn = {
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
const ln = {
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
function un(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a = r;
			for (let n in e) if (n !== `uid` && n !== `name` && n !== `mode` && n !== `path` && n !== `sizeAllocated` && n !== `persistent` && n !== `remote` && n !== `properties`) return un.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (a === r) {
				if (e.uid !== void 0) {
					let n = r;
					if (typeof e.uid != `string`) return un.errors = [{
						instancePath: t + `/uid`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var i = n === r;
				} else var i = !0;
				if (i) {
					if (e.name !== void 0) {
						let n = r;
						if (typeof e.name != `string`) return un.errors = [{
							instancePath: t + `/name`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.mode !== void 0) {
							let n = e.mode, a = r;
							if (typeof n != `string`) return un.errors = [{
								instancePath: t + `/mode`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `filesystem` && n !== `block`) return un.errors = [{
								instancePath: t + `/mode`,
								keyword: `enum`,
								params: { allowedValues: ln.properties.mode.enum }
							}], !1;
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.path !== void 0) {
								let n = r;
								if (typeof e.path != `string`) return un.errors = [{
									instancePath: t + `/path`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.sizeAllocated !== void 0) {
									let n = r;
									if (typeof e.sizeAllocated != `string`) return un.errors = [{
										instancePath: t + `/sizeAllocated`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.persistent !== void 0) {
										let n = r;
										if (typeof e.persistent != `boolean`) return un.errors = [{
											instancePath: t + `/persistent`,
											keyword: `type`,
											params: { type: `boolean` }
										}], !1;
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.remote !== void 0) {
											let n = r;
											if (typeof e.remote != `boolean`) return un.errors = [{
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
															if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
														}
													} else return un.errors = [{
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
		} else return un.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return un.errors = n, r === 0;
}
function K(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e[`bom-ref`] === void 0 && (c = `bom-ref`) || e.uid === void 0 && (c = `uid`)) return K.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(cn.properties, n)) return K.errors = [{
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
								if (e.aliases !== void 0) {
									let n = e.aliases, a = r;
									if (r === a) {
										if (Array.isArray(n)) {
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (typeof n[i] != `string`) return K.errors = [{
													instancePath: t + `/aliases/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== r) break;
											}
										} else return K.errors = [{
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
														W(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
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
											if (e.accessMode !== void 0) {
												let n = e.accessMode, a = r;
												if (typeof n != `string`) return K.errors = [{
													instancePath: t + `/accessMode`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (n !== `read-only` && n !== `read-write` && n !== `read-write-once` && n !== `write-once` && n !== `write-only`) return K.errors = [{
													instancePath: t + `/accessMode`,
													keyword: `enum`,
													params: { allowedValues: cn.properties.accessMode.enum }
												}], !1;
												var i = a === r;
											} else var i = !0;
											if (i) {
												if (e.mountPath !== void 0) {
													let n = r;
													if (typeof e.mountPath != `string`) return K.errors = [{
														instancePath: t + `/mountPath`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.managedDataType !== void 0) {
														let n = r;
														if (typeof e.managedDataType != `string`) return K.errors = [{
															instancePath: t + `/managedDataType`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.volumeRequest !== void 0) {
															let n = r;
															if (typeof e.volumeRequest != `string`) return K.errors = [{
																instancePath: t + `/volumeRequest`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var i = n === r;
														} else var i = !0;
														if (i) {
															if (e.volume !== void 0) {
																let a = r;
																un(e.volume, { instancePath: t + `/volume` }) || (n = n === null ? un.errors : n.concat(un.errors), r = n.length);
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
																				if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
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
function q(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let h;
			if (e[`bom-ref`] === void 0 && (h = `bom-ref`) || e.uid === void 0 && (h = `uid`) || e.taskTypes === void 0 && (h = `taskTypes`)) return q.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: h }
			}], !1;
			{
				let h = r;
				for (let n in e) if (!o.call(Yt.properties, n)) return q.errors = [{
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
													W(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
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
										if (e.taskTypes !== void 0) {
											let a = e.taskTypes, o = r;
											if (r === o) {
												if (Array.isArray(a)) {
													let e = a.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														if (Zt(a[i], { instancePath: t + `/taskTypes/` + i }) || (n = n === null ? Zt.errors : n.concat(Zt.errors), r = n.length), e !== r) break;
													}
												} else return q.errors = [{
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
												G(e.trigger, { instancePath: t + `/trigger` }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length);
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
																sn(a[i], { instancePath: t + `/steps/` + i }) || (n = n === null ? sn.errors : n.concat(sn.errors), r = n.length);
																var c = e === r;
																if (!c) break;
															}
															if (c && !s(a)) return q.errors = [{
																instancePath: t + `/steps`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return q.errors = [{
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
																	nn(a[i], { instancePath: t + `/inputs/` + i }) || (n = n === null ? nn.errors : n.concat(nn.errors), r = n.length);
																	var l = e === r;
																	if (!l) break;
																}
																if (l && !s(a)) return q.errors = [{
																	instancePath: t + `/inputs`,
																	keyword: `distinctItems`,
																	params: {}
																}], !1;
															} else return q.errors = [{
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
																		an(a[i], { instancePath: t + `/outputs/` + i }) || (n = n === null ? an.errors : n.concat(an.errors), r = n.length);
																		var d = e === r;
																		if (!d) break;
																	}
																	if (d && !s(a)) return q.errors = [{
																		instancePath: t + `/outputs`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return q.errors = [{
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
																		if (!u.test(n)) return q.errors = [{
																			instancePath: t + `/timeStart`,
																			keyword: `format`,
																			params: { format: `date-time` }
																		}], !1;
																	} else return q.errors = [{
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
																			if (!u.test(n)) return q.errors = [{
																				instancePath: t + `/timeEnd`,
																				keyword: `format`,
																				params: { format: `date-time` }
																			}], !1;
																		} else return q.errors = [{
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
																					K(a[i], { instancePath: t + `/workspaces/` + i }) || (n = n === null ? K.errors : n.concat(K.errors), r = n.length);
																					var f = e === r;
																					if (!f) break;
																				}
																				if (f && !s(a)) return q.errors = [{
																					instancePath: t + `/workspaces`,
																					keyword: `distinctItems`,
																					params: {}
																				}], !1;
																			} else return q.errors = [{
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
																						Ot(a[i], { instancePath: t + `/runtimeTopology/` + i }) || (n = n === null ? Ot.errors : n.concat(Ot.errors), r = n.length);
																						var p = e === r;
																						if (!p) break;
																					}
																					if (p && !s(a)) return q.errors = [{
																						instancePath: t + `/runtimeTopology`,
																						keyword: `distinctItems`,
																						params: {}
																					}], !1;
																				} else return q.errors = [{
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
																							if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
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
			let _;
			if (e[`bom-ref`] === void 0 && (_ = `bom-ref`) || e.uid === void 0 && (_ = `uid`) || e.taskTypes === void 0 && (_ = `taskTypes`)) return J.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: _ }
			}], !1;
			{
				let _ = r;
				for (let n in e) if (!o.call(Jt.properties, n)) return J.errors = [{
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
													W(o[i], { instancePath: t + `/resourceReferences/` + i }) || (n = n === null ? W.errors : n.concat(W.errors), r = n.length);
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
										if (e.tasks !== void 0) {
											let a = e.tasks, o = r;
											if (r === o) {
												if (Array.isArray(a)) {
													var c = !0;
													let e = a.length;
													for (let i = 0; i < e; i++) {
														let e = r;
														q(a[i], { instancePath: t + `/tasks/` + i }) || (n = n === null ? q.errors : n.concat(q.errors), r = n.length);
														var c = e === r;
														if (!c) break;
													}
													if (c && !s(a)) return J.errors = [{
														instancePath: t + `/tasks`,
														keyword: `distinctItems`,
														params: {}
													}], !1;
												} else return J.errors = [{
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
															Ot(a[i], { instancePath: t + `/taskDependencies/` + i }) || (n = n === null ? Ot.errors : n.concat(Ot.errors), r = n.length);
															var l = e === r;
															if (!l) break;
														}
														if (l && !s(a)) return J.errors = [{
															instancePath: t + `/taskDependencies`,
															keyword: `distinctItems`,
															params: {}
														}], !1;
													} else return J.errors = [{
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
																if (Zt(a[i], { instancePath: t + `/taskTypes/` + i }) || (n = n === null ? Zt.errors : n.concat(Zt.errors), r = n.length), e !== r) break;
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
														G(e.trigger, { instancePath: t + `/trigger` }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length);
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
																		sn(a[i], { instancePath: t + `/steps/` + i }) || (n = n === null ? sn.errors : n.concat(sn.errors), r = n.length);
																		var d = e === r;
																		if (!d) break;
																	}
																	if (d && !s(a)) return J.errors = [{
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
																		var f = !0;
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			nn(a[i], { instancePath: t + `/inputs/` + i }) || (n = n === null ? nn.errors : n.concat(nn.errors), r = n.length);
																			var f = e === r;
																			if (!f) break;
																		}
																		if (f && !s(a)) return J.errors = [{
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
																			var p = !0;
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				an(a[i], { instancePath: t + `/outputs/` + i }) || (n = n === null ? an.errors : n.concat(an.errors), r = n.length);
																				var p = e === r;
																				if (!p) break;
																			}
																			if (p && !s(a)) return J.errors = [{
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
																						var h = !0;
																						let e = a.length;
																						for (let i = 0; i < e; i++) {
																							let e = r;
																							K(a[i], { instancePath: t + `/workspaces/` + i }) || (n = n === null ? K.errors : n.concat(K.errors), r = n.length);
																							var h = e === r;
																							if (!h) break;
																						}
																						if (h && !s(a)) return J.errors = [{
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
																							var g = !0;
																							let e = a.length;
																							for (let i = 0; i < e; i++) {
																								let e = r;
																								Ot(a[i], { instancePath: t + `/runtimeTopology/` + i }) || (n = n === null ? Ot.errors : n.concat(Ot.errors), r = n.length);
																								var g = e === r;
																								if (!g) break;
																							}
																							if (g && !s(a)) return J.errors = [{
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
																									if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
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
function dn(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let l = r;
			for (let n in e) if (n !== `bom-ref` && n !== `components` && n !== `services` && n !== `workflows` && n !== `properties`) return dn.errors = [{
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
									V(o[i], { instancePath: t + `/components/` + i }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
									var a = e === r;
									if (!a) break;
								}
								if (a && !s(o)) return dn.errors = [{
									instancePath: t + `/components`,
									keyword: `distinctItems`,
									params: {}
								}], !1;
							} else return dn.errors = [{
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
										H(a[i], { instancePath: t + `/services/` + i }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
										var o = e === r;
										if (!o) break;
									}
									if (o && !s(a)) return dn.errors = [{
										instancePath: t + `/services`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return dn.errors = [{
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
											J(a[i], { instancePath: t + `/workflows/` + i }) || (n = n === null ? J.errors : n.concat(J.errors), r = n.length);
											var c = e === r;
											if (!c) break;
										}
										if (c && !s(a)) return dn.errors = [{
											instancePath: t + `/workflows`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return dn.errors = [{
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
												if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
											}
										} else return dn.errors = [{
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
		} else return dn.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return dn.errors = n, r === 0;
}
const fn = {
	type: `object`,
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		name: { type: `string` },
		version: { type: `string` },
		description: { type: `string` },
		owner: { type: `string` },
		requirements: {
			type: `array`,
			items: {
				type: `object`,
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: `#/definitions/refType` },
					identifier: { type: `string` },
					title: { type: `string` },
					text: { type: `string` },
					descriptions: {
						type: `array`,
						items: { type: `string` }
					},
					openCre: {
						type: `array`,
						items: {
							type: `string`,
							pattern: `^CRE:[0-9]+-[0-9]+$`
						}
					},
					parent: { $ref: `#/definitions/refLinkType` },
					properties: {
						type: `array`,
						items: { $ref: `#/definitions/property` }
					},
					externalReferences: {
						type: `array`,
						items: { $ref: `#/definitions/externalReference` }
					}
				}
			}
		},
		levels: {
			type: `array`,
			items: {
				type: `object`,
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: `#/definitions/refType` },
					identifier: { type: `string` },
					title: { type: `string` },
					description: { type: `string` },
					requirements: {
						type: `array`,
						items: { $ref: `#/definitions/refLinkType` }
					}
				}
			}
		},
		externalReferences: {
			type: `array`,
			items: { $ref: `#/definitions/externalReference` }
		},
		signature: { $ref: `#/definitions/signature` }
	}
};
const pn = RegExp(`^CRE:[0-9]+-[0-9]+$`, `u`);
function Y(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c = r;
			for (let n in e) if (!o.call(fn.properties, n)) return Y.errors = [{
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
						if (e.version !== void 0) {
							let n = r;
							if (typeof e.version != `string`) return Y.errors = [{
								instancePath: t + `/version`,
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
								if (e.owner !== void 0) {
									let n = r;
									if (typeof e.owner != `string`) return Y.errors = [{
										instancePath: t + `/owner`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.requirements !== void 0) {
										let s = e.requirements, c = r;
										if (r === c) {
											if (Array.isArray(s)) {
												let e = s.length;
												for (let i = 0; i < e; i++) {
													let e = s[i], c = r;
													if (r === c) {
														if (e && typeof e == `object` && !Array.isArray(e)) {
															let s = r;
															for (let n in e) if (!o.call(fn.properties.requirements.items.properties, n)) return Y.errors = [{
																instancePath: t + `/requirements/` + i,
																keyword: `additionalProperties`,
																params: { additionalProperty: n }
															}], !1;
															if (s === r) {
																if (e[`bom-ref`] !== void 0) {
																	let o = r;
																	m(e[`bom-ref`], { instancePath: t + `/requirements/` + i + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																	var a = o === r;
																} else var a = !0;
																if (a) {
																	if (e.identifier !== void 0) {
																		let n = r;
																		if (typeof e.identifier != `string`) return Y.errors = [{
																			instancePath: t + `/requirements/` + i + `/identifier`,
																			keyword: `type`,
																			params: { type: `string` }
																		}], !1;
																		var a = n === r;
																	} else var a = !0;
																	if (a) {
																		if (e.title !== void 0) {
																			let n = r;
																			if (typeof e.title != `string`) return Y.errors = [{
																				instancePath: t + `/requirements/` + i + `/title`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var a = n === r;
																		} else var a = !0;
																		if (a) {
																			if (e.text !== void 0) {
																				let n = r;
																				if (typeof e.text != `string`) return Y.errors = [{
																					instancePath: t + `/requirements/` + i + `/text`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var a = n === r;
																			} else var a = !0;
																			if (a) {
																				if (e.descriptions !== void 0) {
																					let n = e.descriptions, o = r;
																					if (r === o) {
																						if (Array.isArray(n)) {
																							let e = n.length;
																							for (let a = 0; a < e; a++) {
																								let e = r;
																								if (typeof n[a] != `string`) return Y.errors = [{
																									instancePath: t + `/requirements/` + i + `/descriptions/` + a,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								if (e !== r) break;
																							}
																						} else return Y.errors = [{
																							instancePath: t + `/requirements/` + i + `/descriptions`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var a = o === r;
																				} else var a = !0;
																				if (a) {
																					if (e.openCre !== void 0) {
																						let n = e.openCre, o = r;
																						if (r === o) {
																							if (Array.isArray(n)) {
																								let e = n.length;
																								for (let a = 0; a < e; a++) {
																									let e = n[a], o = r;
																									if (r === o) {
																										if (typeof e == `string`) {
																											if (!pn.test(e)) return Y.errors = [{
																												instancePath: t + `/requirements/` + i + `/openCre/` + a,
																												keyword: `pattern`,
																												params: { pattern: `^CRE:[0-9]+-[0-9]+$` }
																											}], !1;
																										} else return Y.errors = [{
																											instancePath: t + `/requirements/` + i + `/openCre/` + a,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																									}
																									if (o !== r) break;
																								}
																							} else return Y.errors = [{
																								instancePath: t + `/requirements/` + i + `/openCre`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var a = o === r;
																					} else var a = !0;
																					if (a) {
																						if (e.parent !== void 0) {
																							let o = r;
																							E(e.parent, { instancePath: t + `/requirements/` + i + `/parent` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																							var a = o === r;
																						} else var a = !0;
																						if (a) {
																							if (e.properties !== void 0) {
																								let o = e.properties, s = r;
																								if (r === s) {
																									if (Array.isArray(o)) {
																										let e = o.length;
																										for (let a = 0; a < e; a++) {
																											let e = r;
																											if (w(o[a], { instancePath: t + `/requirements/` + i + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																										}
																									} else return Y.errors = [{
																										instancePath: t + `/requirements/` + i + `/properties`,
																										keyword: `type`,
																										params: { type: `array` }
																									}], !1;
																								}
																								var a = s === r;
																							} else var a = !0;
																							if (a) {
																								if (e.externalReferences !== void 0) {
																									let o = e.externalReferences, s = r;
																									if (r === s) {
																										if (Array.isArray(o)) {
																											let e = o.length;
																											for (let a = 0; a < e; a++) {
																												let e = r;
																												if (j(o[a], { instancePath: t + `/requirements/` + i + `/externalReferences/` + a }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																											}
																										} else return Y.errors = [{
																											instancePath: t + `/requirements/` + i + `/externalReferences`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var a = s === r;
																								} else var a = !0;
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
															instancePath: t + `/requirements/` + i,
															keyword: `type`,
															params: { type: `object` }
														}], !1;
													}
													if (c !== r) break;
												}
											} else return Y.errors = [{
												instancePath: t + `/requirements`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
										}
										var i = c === r;
									} else var i = !0;
									if (i) {
										if (e.levels !== void 0) {
											let a = e.levels, o = r;
											if (r === o) {
												if (Array.isArray(a)) {
													let e = a.length;
													for (let i = 0; i < e; i++) {
														let e = a[i], o = r;
														if (r === o) {
															if (e && typeof e == `object` && !Array.isArray(e)) {
																let a = r;
																for (let n in e) if (n !== `bom-ref` && n !== `identifier` && n !== `title` && n !== `description` && n !== `requirements`) return Y.errors = [{
																	instancePath: t + `/levels/` + i,
																	keyword: `additionalProperties`,
																	params: { additionalProperty: n }
																}], !1;
																if (a === r) {
																	if (e[`bom-ref`] !== void 0) {
																		let a = r;
																		m(e[`bom-ref`], { instancePath: t + `/levels/` + i + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																		var s = a === r;
																	} else var s = !0;
																	if (s) {
																		if (e.identifier !== void 0) {
																			let n = r;
																			if (typeof e.identifier != `string`) return Y.errors = [{
																				instancePath: t + `/levels/` + i + `/identifier`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var s = n === r;
																		} else var s = !0;
																		if (s) {
																			if (e.title !== void 0) {
																				let n = r;
																				if (typeof e.title != `string`) return Y.errors = [{
																					instancePath: t + `/levels/` + i + `/title`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var s = n === r;
																			} else var s = !0;
																			if (s) {
																				if (e.description !== void 0) {
																					let n = r;
																					if (typeof e.description != `string`) return Y.errors = [{
																						instancePath: t + `/levels/` + i + `/description`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var s = n === r;
																				} else var s = !0;
																				if (s) {
																					if (e.requirements !== void 0) {
																						let a = e.requirements, o = r;
																						if (r === o) {
																							if (Array.isArray(a)) {
																								let e = a.length;
																								for (let o = 0; o < e; o++) {
																									let e = r;
																									if (E(a[o], { instancePath: t + `/levels/` + i + `/requirements/` + o }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), e !== r) break;
																								}
																							} else return Y.errors = [{
																								instancePath: t + `/levels/` + i + `/requirements`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var s = o === r;
																					} else var s = !0;
																				}
																			}
																		}
																	}
																}
															} else return Y.errors = [{
																instancePath: t + `/levels/` + i,
																keyword: `type`,
																params: { type: `object` }
															}], !1;
														}
														if (o !== r) break;
													}
												} else return Y.errors = [{
													instancePath: t + `/levels`,
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
															if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
														}
													} else return Y.errors = [{
														instancePath: t + `/externalReferences`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
												}
												var i = o === r;
											} else var i = !0;
											if (i) {
												if (e.signature !== void 0) {
													let a = r;
													B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
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
		} else return Y.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Y.errors = n, r === 0;
}
const mn = {
	type: `object`,
	required: [
		`patentNumber`,
		`jurisdiction`,
		`patentLegalStatus`
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: `#/definitions/refType` },
		patentNumber: {
			type: `string`,
			pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$`
		},
		applicationNumber: { $ref: `#/definitions/patentApplicationNumber` },
		jurisdiction: { $ref: `#/definitions/patentJurisdiction` },
		priorityApplication: { $ref: `#/definitions/priorityApplication` },
		publicationNumber: {
			type: `string`,
			pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$`
		},
		title: { type: `string` },
		abstract: { type: `string` },
		filingDate: {
			type: `string`,
			format: `date`
		},
		grantDate: {
			type: `string`,
			format: `date`
		},
		patentExpirationDate: {
			type: `string`,
			format: `date`
		},
		patentLegalStatus: {
			type: `string`,
			enum: [
				`pending`,
				`granted`,
				`revoked`,
				`expired`,
				`lapsed`,
				`withdrawn`,
				`abandoned`,
				`suspended`,
				`reinstated`,
				`opposed`,
				`terminated`,
				`invalidated`,
				`in-force`
			]
		},
		patentAssignee: {
			type: `array`,
			items: { oneOf: [{ $ref: `#/definitions/organizationalContact` }, { $ref: `#/definitions/organizationalEntity` }] }
		},
		externalReferences: {
			type: `array`,
			items: { $ref: `#/definitions/externalReference` }
		}
	}
};
const hn = RegExp(`^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$`, `u`);
function gn(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!hn.test(e)) return gn.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$` }
		}], !1;
	} else return gn.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return gn.errors = null, !0;
}
const _n = RegExp(`^[A-Z]{2}$`, `u`);
function vn(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!_n.test(e)) return vn.errors = [{
			instancePath: t,
			keyword: `pattern`,
			params: { pattern: `^[A-Z]{2}$` }
		}], !1;
	} else return vn.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return vn.errors = null, !0;
}
const yn = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
function bn(e, { instancePath: t = `` } = {}) {
	if (typeof e == `string`) {
		if (!yn.test(e)) return bn.errors = [{
			instancePath: t,
			keyword: `format`,
			params: { format: `date` }
		}], !1;
	} else return bn.errors = [{
		instancePath: t,
		keyword: `type`,
		params: { type: `string` }
	}], !1;
	return bn.errors = null, !0;
}
function xn(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.applicationNumber === void 0 && (a = `applicationNumber`) || e.jurisdiction === void 0 && (a = `jurisdiction`) || e.filingDate === void 0 && (a = `filingDate`)) return xn.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `applicationNumber` && n !== `jurisdiction` && n !== `filingDate`) return xn.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (a === r) {
					if (e.applicationNumber !== void 0) {
						let a = r;
						gn(e.applicationNumber, { instancePath: t + `/applicationNumber` }) || (n = n === null ? gn.errors : n.concat(gn.errors), r = n.length);
						var i = a === r;
					} else var i = !0;
					if (i) {
						if (e.jurisdiction !== void 0) {
							let a = r;
							vn(e.jurisdiction, { instancePath: t + `/jurisdiction` }) || (n = n === null ? vn.errors : n.concat(vn.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.filingDate !== void 0) {
								let a = r;
								bn(e.filingDate, { instancePath: t + `/filingDate` }) || (n = n === null ? bn.errors : n.concat(bn.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
						}
					}
				}
			}
		} else return xn.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return xn.errors = n, r === 0;
}
function X(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let s;
			if (e.patentNumber === void 0 && (s = `patentNumber`) || e.jurisdiction === void 0 && (s = `jurisdiction`) || e.patentLegalStatus === void 0 && (s = `patentLegalStatus`)) return X.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: s }
			}], !1;
			{
				let s = r;
				for (let n in e) if (!o.call(mn.properties, n)) return X.errors = [{
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
						if (e.patentNumber !== void 0) {
							let n = e.patentNumber, a = r;
							if (r === a) {
								if (typeof n == `string`) {
									if (!hn.test(n)) return X.errors = [{
										instancePath: t + `/patentNumber`,
										keyword: `pattern`,
										params: { pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$` }
									}], !1;
								} else return X.errors = [{
									instancePath: t + `/patentNumber`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.applicationNumber !== void 0) {
								let a = r;
								gn(e.applicationNumber, { instancePath: t + `/applicationNumber` }) || (n = n === null ? gn.errors : n.concat(gn.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.jurisdiction !== void 0) {
									let a = r;
									vn(e.jurisdiction, { instancePath: t + `/jurisdiction` }) || (n = n === null ? vn.errors : n.concat(vn.errors), r = n.length);
									var i = a === r;
								} else var i = !0;
								if (i) {
									if (e.priorityApplication !== void 0) {
										let a = r;
										xn(e.priorityApplication, { instancePath: t + `/priorityApplication` }) || (n = n === null ? xn.errors : n.concat(xn.errors), r = n.length);
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.publicationNumber !== void 0) {
											let n = e.publicationNumber, a = r;
											if (r === a) {
												if (typeof n == `string`) {
													if (!hn.test(n)) return X.errors = [{
														instancePath: t + `/publicationNumber`,
														keyword: `pattern`,
														params: { pattern: `^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$` }
													}], !1;
												} else return X.errors = [{
													instancePath: t + `/publicationNumber`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
											}
											var i = a === r;
										} else var i = !0;
										if (i) {
											if (e.title !== void 0) {
												let n = r;
												if (typeof e.title != `string`) return X.errors = [{
													instancePath: t + `/title`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var i = n === r;
											} else var i = !0;
											if (i) {
												if (e.abstract !== void 0) {
													let n = r;
													if (typeof e.abstract != `string`) return X.errors = [{
														instancePath: t + `/abstract`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.filingDate !== void 0) {
														let n = e.filingDate, a = r;
														if (r === a && r === a) {
															if (typeof n == `string`) {
																if (!yn.test(n)) return X.errors = [{
																	instancePath: t + `/filingDate`,
																	keyword: `format`,
																	params: { format: `date` }
																}], !1;
															} else return X.errors = [{
																instancePath: t + `/filingDate`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
														}
														var i = a === r;
													} else var i = !0;
													if (i) {
														if (e.grantDate !== void 0) {
															let n = e.grantDate, a = r;
															if (r === a && r === a) {
																if (typeof n == `string`) {
																	if (!yn.test(n)) return X.errors = [{
																		instancePath: t + `/grantDate`,
																		keyword: `format`,
																		params: { format: `date` }
																	}], !1;
																} else return X.errors = [{
																	instancePath: t + `/grantDate`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															var i = a === r;
														} else var i = !0;
														if (i) {
															if (e.patentExpirationDate !== void 0) {
																let n = e.patentExpirationDate, a = r;
																if (r === a && r === a) {
																	if (typeof n == `string`) {
																		if (!yn.test(n)) return X.errors = [{
																			instancePath: t + `/patentExpirationDate`,
																			keyword: `format`,
																			params: { format: `date` }
																		}], !1;
																	} else return X.errors = [{
																		instancePath: t + `/patentExpirationDate`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																}
																var i = a === r;
															} else var i = !0;
															if (i) {
																if (e.patentLegalStatus !== void 0) {
																	let n = e.patentLegalStatus, a = r;
																	if (typeof n != `string`) return X.errors = [{
																		instancePath: t + `/patentLegalStatus`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (n !== `pending` && n !== `granted` && n !== `revoked` && n !== `expired` && n !== `lapsed` && n !== `withdrawn` && n !== `abandoned` && n !== `suspended` && n !== `reinstated` && n !== `opposed` && n !== `terminated` && n !== `invalidated` && n !== `in-force`) return X.errors = [{
																		instancePath: t + `/patentLegalStatus`,
																		keyword: `enum`,
																		params: { allowedValues: mn.properties.patentLegalStatus.enum }
																	}], !1;
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.patentAssignee !== void 0) {
																		let o = e.patentAssignee, s = r;
																		if (r === s) {
																			if (Array.isArray(o)) {
																				let e = o.length;
																				for (let i = 0; i < e; i++) {
																					let e = o[i], s = r, c = r, l = !1, u = null, d = r;
																					_(e, { instancePath: t + `/patentAssignee/` + i }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
																					var a = d === r;
																					a && (l = !0, u = 0);
																					let f = r;
																					y(e, { instancePath: t + `/patentAssignee/` + i }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
																					var a = f === r;
																					if (a && l ? (l = !1, u = [u, 1]) : a && (l = !0, u = 1), l) r = c, n !== null && (c ? n.length = c : n = null);
																					else {
																						let e = {
																							instancePath: t + `/patentAssignee/` + i,
																							keyword: `oneOf`,
																							params: { passingSchemas: u }
																						};
																						return n === null ? n = [e] : n.push(e), r++, X.errors = n, !1;
																					}
																					if (s !== r) break;
																				}
																			} else return X.errors = [{
																				instancePath: t + `/patentAssignee`,
																				keyword: `type`,
																				params: { type: `array` }
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
																						if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																					}
																				} else return X.errors = [{
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
function Sn(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let a;
			if (e.familyId === void 0 && (a = `familyId`)) return Sn.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: a }
			}], !1;
			{
				let a = r;
				for (let n in e) if (n !== `bom-ref` && n !== `familyId` && n !== `priorityApplication` && n !== `members` && n !== `externalReferences`) return Sn.errors = [{
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
						if (e.familyId !== void 0) {
							let n = r;
							if (typeof e.familyId != `string`) return Sn.errors = [{
								instancePath: t + `/familyId`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.priorityApplication !== void 0) {
								let a = r;
								xn(e.priorityApplication, { instancePath: t + `/priorityApplication` }) || (n = n === null ? xn.errors : n.concat(xn.errors), r = n.length);
								var i = a === r;
							} else var i = !0;
							if (i) {
								if (e.members !== void 0) {
									let a = e.members, o = r;
									if (r === o) {
										if (Array.isArray(a)) {
											let e = a.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (E(a[i], { instancePath: t + `/members/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), e !== r) break;
											}
										} else return Sn.errors = [{
											instancePath: t + `/members`,
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
													if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
												}
											} else return Sn.errors = [{
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
			}
		} else return Sn.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Sn.errors = n, r === 0;
}
function Cn(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = !1, o = r;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.attributedTo === void 0 && (i = `attributedTo`)) {
			let e = {
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			};
			n === null ? n = [e] : n.push(e), r++;
		}
	}
	var s = o === r;
	if (a ||= s, !a) {
		let i = r;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.process === void 0 && (i = `process`)) {
				let e = {
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				};
				n === null ? n = [e] : n.push(e), r++;
			}
		}
		var s = i === r;
		a ||= s;
	}
	if (a) {
		r = i, n !== null && (i ? n.length = i : n = null);
		let a = r, o = !1, s = null, l = r;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.pointers === void 0 && (i = `pointers`)) {
				let e = {
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				};
				n === null ? n = [e] : n.push(e), r++;
			}
		}
		var c = l === r;
		c && (o = !0, s = 0);
		let u = r;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.expressions === void 0 && (i = `expressions`)) {
				let e = {
					instancePath: t,
					keyword: `required`,
					params: { missingProperty: i }
				};
				n === null ? n = [e] : n.push(e), r++;
			}
		}
		var c = u === r;
		if (c && o ? (o = !1, s = [s, 1]) : c && (o = !0, s = 1), o) r = a, n !== null && (a ? n.length = a : n = null);
		else {
			let e = {
				instancePath: t,
				keyword: `oneOf`,
				params: { passingSchemas: s }
			};
			return n === null ? n = [e] : n.push(e), r++, Cn.errors = n, !1;
		}
	} else {
		let e = {
			instancePath: t,
			keyword: `anyOf`,
			params: {}
		};
		return n === null ? n = [e] : n.push(e), r++, Cn.errors = n, !1;
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.timestamp === void 0 && (i = `timestamp`)) return Cn.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			{
				let i = r;
				for (let n in e) if (n !== `bom-ref` && n !== `pointers` && n !== `expressions` && n !== `timestamp` && n !== `attributedTo` && n !== `process` && n !== `note` && n !== `signature`) return Cn.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (i === r) {
					if (e[`bom-ref`] !== void 0) {
						let i = r;
						m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
						var l = i === r;
					} else var l = !0;
					if (l) {
						if (e.pointers !== void 0) {
							let n = e.pointers, i = r;
							if (r === i) {
								if (Array.isArray(n)) {
									if (n.length < 1) return Cn.errors = [{
										instancePath: t + `/pointers`,
										keyword: `minItems`,
										params: { limit: 1 }
									}], !1;
									{
										let e = n.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											if (typeof n[i] != `string`) return Cn.errors = [{
												instancePath: t + `/pointers/` + i,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											if (e !== r) break;
										}
									}
								} else return Cn.errors = [{
									instancePath: t + `/pointers`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var l = i === r;
						} else var l = !0;
						if (l) {
							if (e.expressions !== void 0) {
								let n = e.expressions, i = r;
								if (r === i) {
									if (Array.isArray(n)) {
										if (n.length < 1) return Cn.errors = [{
											instancePath: t + `/expressions`,
											keyword: `minItems`,
											params: { limit: 1 }
										}], !1;
										{
											let e = n.length;
											for (let i = 0; i < e; i++) {
												let e = r;
												if (typeof n[i] != `string`) return Cn.errors = [{
													instancePath: t + `/expressions/` + i,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== r) break;
											}
										}
									} else return Cn.errors = [{
										instancePath: t + `/expressions`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var l = i === r;
							} else var l = !0;
							if (l) {
								if (e.timestamp !== void 0) {
									let n = e.timestamp, i = r;
									if (r === i && r === i) {
										if (typeof n == `string`) {
											if (!u.test(n)) return Cn.errors = [{
												instancePath: t + `/timestamp`,
												keyword: `format`,
												params: { format: `date-time` }
											}], !1;
										} else return Cn.errors = [{
											instancePath: t + `/timestamp`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									}
									var l = i === r;
								} else var l = !0;
								if (l) {
									if (e.attributedTo !== void 0) {
										let i = r;
										E(e.attributedTo, { instancePath: t + `/attributedTo` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
										var l = i === r;
									} else var l = !0;
									if (l) {
										if (e.process !== void 0) {
											let i = r;
											E(e.process, { instancePath: t + `/process` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
											var l = i === r;
										} else var l = !0;
										if (l) {
											if (e.note !== void 0) {
												let n = r;
												if (typeof e.note != `string`) return Cn.errors = [{
													instancePath: t + `/note`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var l = n === r;
											} else var l = !0;
											if (l) {
												if (e.signature !== void 0) {
													let i = r;
													B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
													var l = i === r;
												} else var l = !0;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return Cn.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Cn.errors = n, r === 0;
}
function Z(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let O;
			if (e.bomFormat === void 0 && (O = `bomFormat`) || e.specVersion === void 0 && (O = `specVersion`)) return Z.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: O }
			}], !1;
			{
				let O = r;
				for (let n in e) if (!o.call(a.properties, n)) return Z.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (O === r) {
					if (e.$schema !== void 0) {
						let n = r;
						if (typeof e.$schema != `string`) return Z.errors = [{
							instancePath: t + `/$schema`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.bomFormat !== void 0) {
							let n = e.bomFormat, o = r;
							if (typeof n != `string`) return Z.errors = [{
								instancePath: t + `/bomFormat`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (n !== `CycloneDX`) return Z.errors = [{
								instancePath: t + `/bomFormat`,
								keyword: `enum`,
								params: { allowedValues: a.properties.bomFormat.enum }
							}], !1;
							var i = o === r;
						} else var i = !0;
						if (i) {
							if (e.specVersion !== void 0) {
								let n = r;
								if (typeof e.specVersion != `string`) return Z.errors = [{
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
											if (!c.test(n)) return Z.errors = [{
												instancePath: t + `/serialNumber`,
												keyword: `pattern`,
												params: { pattern: `^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$` }
											}], !1;
										} else return Z.errors = [{
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
										if (typeof n != `number` || n % 1 || isNaN(n)) return Z.errors = [{
											instancePath: t + `/version`,
											keyword: `type`,
											params: { type: `integer` }
										}], !1;
										if (r === a && typeof n == `number` && (n < 1 || isNaN(n))) return Z.errors = [{
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
											Dt(e.metadata, { instancePath: t + `/metadata` }) || (n = n === null ? Dt.errors : n.concat(Dt.errors), r = n.length);
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
															V(a[i], { instancePath: t + `/components/` + i }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
															var l = e === r;
															if (!l) break;
														}
														if (l && !s(a)) return Z.errors = [{
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
												if (e.services !== void 0) {
													let a = e.services, o = r;
													if (r === o) {
														if (Array.isArray(a)) {
															var d = !0;
															let e = a.length;
															for (let i = 0; i < e; i++) {
																let e = r;
																H(a[i], { instancePath: t + `/services/` + i }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
																var d = e === r;
																if (!d) break;
															}
															if (d && !s(a)) return Z.errors = [{
																instancePath: t + `/services`,
																keyword: `distinctItems`,
																params: {}
															}], !1;
														} else return Z.errors = [{
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
																	if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
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
														if (e.dependencies !== void 0) {
															let a = e.dependencies, o = r;
															if (r === o) {
																if (Array.isArray(a)) {
																	var f = !0;
																	let e = a.length;
																	for (let i = 0; i < e; i++) {
																		let e = r;
																		Ot(a[i], { instancePath: t + `/dependencies/` + i }) || (n = n === null ? Ot.errors : n.concat(Ot.errors), r = n.length);
																		var f = e === r;
																		if (!f) break;
																	}
																	if (f && !s(a)) return Z.errors = [{
																		instancePath: t + `/dependencies`,
																		keyword: `distinctItems`,
																		params: {}
																	}], !1;
																} else return Z.errors = [{
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
																		var p = !0;
																		let e = a.length;
																		for (let i = 0; i < e; i++) {
																			let e = r;
																			jt(a[i], { instancePath: t + `/compositions/` + i }) || (n = n === null ? jt.errors : n.concat(jt.errors), r = n.length);
																			var p = e === r;
																			if (!p) break;
																		}
																		if (p && !s(a)) return Z.errors = [{
																			instancePath: t + `/compositions`,
																			keyword: `distinctItems`,
																			params: {}
																		}], !1;
																	} else return Z.errors = [{
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
																			var h = !0;
																			let e = a.length;
																			for (let i = 0; i < e; i++) {
																				let e = r;
																				U(a[i], { instancePath: t + `/vulnerabilities/` + i }) || (n = n === null ? U.errors : n.concat(U.errors), r = n.length);
																				var h = e === r;
																				if (!h) break;
																			}
																			if (h && !s(a)) return Z.errors = [{
																				instancePath: t + `/vulnerabilities`,
																				keyword: `distinctItems`,
																				params: {}
																			}], !1;
																		} else return Z.errors = [{
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
																				var g = !0;
																				let e = a.length;
																				for (let i = 0; i < e; i++) {
																					let e = r;
																					qt(a[i], { instancePath: t + `/annotations/` + i }) || (n = n === null ? qt.errors : n.concat(qt.errors), r = n.length);
																					var g = e === r;
																					if (!g) break;
																				}
																				if (g && !s(a)) return Z.errors = [{
																					instancePath: t + `/annotations`,
																					keyword: `distinctItems`,
																					params: {}
																				}], !1;
																			} else return Z.errors = [{
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
																					var b = !0;
																					let e = a.length;
																					for (let i = 0; i < e; i++) {
																						let e = r;
																						dn(a[i], { instancePath: t + `/formulation/` + i }) || (n = n === null ? dn.errors : n.concat(dn.errors), r = n.length);
																						var b = e === r;
																						if (!b) break;
																					}
																					if (b && !s(a)) return Z.errors = [{
																						instancePath: t + `/formulation`,
																						keyword: `distinctItems`,
																						params: {}
																					}], !1;
																				} else return Z.errors = [{
																					instancePath: t + `/formulation`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																			}
																			var i = o === r;
																		} else var i = !0;
																		if (i) {
																			if (e.declarations !== void 0) {
																				let s = e.declarations, c = r;
																				if (r === c) {
																					if (s && typeof s == `object` && !Array.isArray(s)) {
																						let e = r;
																						for (let e in s) if (e !== `assessors` && e !== `attestations` && e !== `claims` && e !== `evidence` && e !== `targets` && e !== `affirmation` && e !== `signature`) return Z.errors = [{
																							instancePath: t + `/declarations`,
																							keyword: `additionalProperties`,
																							params: { additionalProperty: e }
																						}], !1;
																						if (e === r) {
																							if (s.assessors !== void 0) {
																								let e = s.assessors, i = r;
																								if (r === i) {
																									if (Array.isArray(e)) {
																										let i = e.length;
																										for (let a = 0; a < i; a++) {
																											let i = e[a], o = r;
																											if (r === o) {
																												if (i && typeof i == `object` && !Array.isArray(i)) {
																													let e = r;
																													for (let e in i) if (e !== `bom-ref` && e !== `thirdParty` && e !== `organization`) return Z.errors = [{
																														instancePath: t + `/declarations/assessors/` + a,
																														keyword: `additionalProperties`,
																														params: { additionalProperty: e }
																													}], !1;
																													if (e === r) {
																														if (i[`bom-ref`] !== void 0) {
																															let e = r;
																															m(i[`bom-ref`], { instancePath: t + `/declarations/assessors/` + a + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																															var ee = e === r;
																														} else var ee = !0;
																														if (ee) {
																															if (i.thirdParty !== void 0) {
																																let e = r;
																																if (typeof i.thirdParty != `boolean`) return Z.errors = [{
																																	instancePath: t + `/declarations/assessors/` + a + `/thirdParty`,
																																	keyword: `type`,
																																	params: { type: `boolean` }
																																}], !1;
																																var ee = e === r;
																															} else var ee = !0;
																															if (ee) {
																																if (i.organization !== void 0) {
																																	let e = r;
																																	y(i.organization, { instancePath: t + `/declarations/assessors/` + a + `/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
																																	var ee = e === r;
																																} else var ee = !0;
																															}
																														}
																													}
																												} else return Z.errors = [{
																													instancePath: t + `/declarations/assessors/` + a,
																													keyword: `type`,
																													params: { type: `object` }
																												}], !1;
																											}
																											if (o !== r) break;
																										}
																									} else return Z.errors = [{
																										instancePath: t + `/declarations/assessors`,
																										keyword: `type`,
																										params: { type: `array` }
																									}], !1;
																								}
																								var te = i === r;
																							} else var te = !0;
																							if (te) {
																								if (s.attestations !== void 0) {
																									let e = s.attestations, i = r;
																									if (r === i) {
																										if (Array.isArray(e)) {
																											let i = e.length;
																											for (let a = 0; a < i; a++) {
																												let i = e[a], o = r;
																												if (r === o) {
																													if (i && typeof i == `object` && !Array.isArray(i)) {
																														let e = r;
																														for (let e in i) if (e !== `summary` && e !== `assessor` && e !== `map` && e !== `signature`) return Z.errors = [{
																															instancePath: t + `/declarations/attestations/` + a,
																															keyword: `additionalProperties`,
																															params: { additionalProperty: e }
																														}], !1;
																														if (e === r) {
																															if (i.summary !== void 0) {
																																let e = r;
																																if (typeof i.summary != `string`) return Z.errors = [{
																																	instancePath: t + `/declarations/attestations/` + a + `/summary`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																																var ne = e === r;
																															} else var ne = !0;
																															if (ne) {
																																if (i.assessor !== void 0) {
																																	let e = r;
																																	E(i.assessor, { instancePath: t + `/declarations/attestations/` + a + `/assessor` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																	var ne = e === r;
																																} else var ne = !0;
																																if (ne) {
																																	if (i.map !== void 0) {
																																		let e = i.map, o = r;
																																		if (r === o) {
																																			if (Array.isArray(e)) {
																																				let i = e.length;
																																				for (let o = 0; o < i; o++) {
																																					let i = e[o], s = r;
																																					if (r === s) {
																																						if (i && typeof i == `object` && !Array.isArray(i)) {
																																							let e = r;
																																							for (let e in i) if (e !== `requirement` && e !== `claims` && e !== `counterClaims` && e !== `conformance` && e !== `confidence`) return Z.errors = [{
																																								instancePath: t + `/declarations/attestations/` + a + `/map/` + o,
																																								keyword: `additionalProperties`,
																																								params: { additionalProperty: e }
																																							}], !1;
																																							if (e === r) {
																																								if (i.requirement !== void 0) {
																																									let e = r;
																																									E(i.requirement, { instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/requirement` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																									var re = e === r;
																																								} else var re = !0;
																																								if (re) {
																																									if (i.claims !== void 0) {
																																										let e = i.claims, s = r;
																																										if (r === s) {
																																											if (Array.isArray(e)) {
																																												let i = e.length;
																																												for (let s = 0; s < i; s++) {
																																													let i = r;
																																													if (E(e[s], { instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/claims/` + s }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																												}
																																											} else return Z.errors = [{
																																												instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/claims`,
																																												keyword: `type`,
																																												params: { type: `array` }
																																											}], !1;
																																										}
																																										var re = s === r;
																																									} else var re = !0;
																																									if (re) {
																																										if (i.counterClaims !== void 0) {
																																											let e = i.counterClaims, s = r;
																																											if (r === s) {
																																												if (Array.isArray(e)) {
																																													let i = e.length;
																																													for (let s = 0; s < i; s++) {
																																														let i = r;
																																														if (E(e[s], { instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/counterClaims/` + s }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																													}
																																												} else return Z.errors = [{
																																													instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/counterClaims`,
																																													keyword: `type`,
																																													params: { type: `array` }
																																												}], !1;
																																											}
																																											var re = s === r;
																																										} else var re = !0;
																																										if (re) {
																																											if (i.conformance !== void 0) {
																																												let e = i.conformance, s = r;
																																												if (r === s) {
																																													if (e && typeof e == `object` && !Array.isArray(e)) {
																																														let i = r;
																																														for (let n in e) if (n !== `score` && n !== `rationale` && n !== `mitigationStrategies`) return Z.errors = [{
																																															instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance`,
																																															keyword: `additionalProperties`,
																																															params: { additionalProperty: n }
																																														}], !1;
																																														if (i === r) {
																																															if (e.score !== void 0) {
																																																let n = e.score, i = r;
																																																if (r === i) {
																																																	if (typeof n == `number`) {
																																																		if (n > 1 || isNaN(n)) return Z.errors = [{
																																																			instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance/score`,
																																																			keyword: `maximum`,
																																																			params: {
																																																				comparison: `<=`,
																																																				limit: 1
																																																			}
																																																		}], !1;
																																																		if (n < 0 || isNaN(n)) return Z.errors = [{
																																																			instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance/score`,
																																																			keyword: `minimum`,
																																																			params: {
																																																				comparison: `>=`,
																																																				limit: 0
																																																			}
																																																		}], !1;
																																																	} else return Z.errors = [{
																																																		instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance/score`,
																																																		keyword: `type`,
																																																		params: { type: `number` }
																																																	}], !1;
																																																}
																																																var ie = i === r;
																																															} else var ie = !0;
																																															if (ie) {
																																																if (e.rationale !== void 0) {
																																																	let n = r;
																																																	if (typeof e.rationale != `string`) return Z.errors = [{
																																																		instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance/rationale`,
																																																		keyword: `type`,
																																																		params: { type: `string` }
																																																	}], !1;
																																																	var ie = n === r;
																																																} else var ie = !0;
																																																if (ie) {
																																																	if (e.mitigationStrategies !== void 0) {
																																																		let i = e.mitigationStrategies, s = r;
																																																		if (r === s) {
																																																			if (Array.isArray(i)) {
																																																				let e = i.length;
																																																				for (let s = 0; s < e; s++) {
																																																					let e = r;
																																																					if (E(i[s], { instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance/mitigationStrategies/` + s }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), e !== r) break;
																																																				}
																																																			} else return Z.errors = [{
																																																				instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance/mitigationStrategies`,
																																																				keyword: `type`,
																																																				params: { type: `array` }
																																																			}], !1;
																																																		}
																																																		var ie = s === r;
																																																	} else var ie = !0;
																																																}
																																															}
																																														}
																																													} else return Z.errors = [{
																																														instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/conformance`,
																																														keyword: `type`,
																																														params: { type: `object` }
																																													}], !1;
																																												}
																																												var re = s === r;
																																											} else var re = !0;
																																											if (re) {
																																												if (i.confidence !== void 0) {
																																													let e = i.confidence, n = r;
																																													if (r === n) {
																																														if (e && typeof e == `object` && !Array.isArray(e)) {
																																															let n = r;
																																															for (let n in e) if (n !== `score` && n !== `rationale`) return Z.errors = [{
																																																instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/confidence`,
																																																keyword: `additionalProperties`,
																																																params: { additionalProperty: n }
																																															}], !1;
																																															if (n === r) {
																																																if (e.score !== void 0) {
																																																	let n = e.score, i = r;
																																																	if (r === i) {
																																																		if (typeof n == `number`) {
																																																			if (n > 1 || isNaN(n)) return Z.errors = [{
																																																				instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/confidence/score`,
																																																				keyword: `maximum`,
																																																				params: {
																																																					comparison: `<=`,
																																																					limit: 1
																																																				}
																																																			}], !1;
																																																			if (n < 0 || isNaN(n)) return Z.errors = [{
																																																				instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/confidence/score`,
																																																				keyword: `minimum`,
																																																				params: {
																																																					comparison: `>=`,
																																																					limit: 0
																																																				}
																																																			}], !1;
																																																		} else return Z.errors = [{
																																																			instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/confidence/score`,
																																																			keyword: `type`,
																																																			params: { type: `number` }
																																																		}], !1;
																																																	}
																																																	var x = i === r;
																																																} else var x = !0;
																																																if (x) {
																																																	if (e.rationale !== void 0) {
																																																		let n = r;
																																																		if (typeof e.rationale != `string`) return Z.errors = [{
																																																			instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/confidence/rationale`,
																																																			keyword: `type`,
																																																			params: { type: `string` }
																																																		}], !1;
																																																		var x = n === r;
																																																	} else var x = !0;
																																																}
																																															}
																																														} else return Z.errors = [{
																																															instancePath: t + `/declarations/attestations/` + a + `/map/` + o + `/confidence`,
																																															keyword: `type`,
																																															params: { type: `object` }
																																														}], !1;
																																													}
																																													var re = n === r;
																																												} else var re = !0;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else return Z.errors = [{
																																							instancePath: t + `/declarations/attestations/` + a + `/map/` + o,
																																							keyword: `type`,
																																							params: { type: `object` }
																																						}], !1;
																																					}
																																					if (s !== r) break;
																																				}
																																			} else return Z.errors = [{
																																				instancePath: t + `/declarations/attestations/` + a + `/map`,
																																				keyword: `type`,
																																				params: { type: `array` }
																																			}], !1;
																																		}
																																		var ne = o === r;
																																	} else var ne = !0;
																																	if (ne) {
																																		if (i.signature !== void 0) {
																																			let e = r;
																																			B(i.signature, { instancePath: t + `/declarations/attestations/` + a + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																			var ne = e === r;
																																		} else var ne = !0;
																																	}
																																}
																															}
																														}
																													} else return Z.errors = [{
																														instancePath: t + `/declarations/attestations/` + a,
																														keyword: `type`,
																														params: { type: `object` }
																													}], !1;
																												}
																												if (o !== r) break;
																											}
																										} else return Z.errors = [{
																											instancePath: t + `/declarations/attestations`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var te = i === r;
																								} else var te = !0;
																								if (te) {
																									if (s.claims !== void 0) {
																										let e = s.claims, i = r;
																										if (r === i) {
																											if (Array.isArray(e)) {
																												let i = e.length;
																												for (let s = 0; s < i; s++) {
																													let i = e[s], c = r;
																													if (r === c) {
																														if (i && typeof i == `object` && !Array.isArray(i)) {
																															let e = r;
																															for (let e in i) if (!o.call(a.properties.declarations.properties.claims.items.properties, e)) return Z.errors = [{
																																instancePath: t + `/declarations/claims/` + s,
																																keyword: `additionalProperties`,
																																params: { additionalProperty: e }
																															}], !1;
																															if (e === r) {
																																if (i[`bom-ref`] !== void 0) {
																																	let e = r;
																																	m(i[`bom-ref`], { instancePath: t + `/declarations/claims/` + s + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																																	var ae = e === r;
																																} else var ae = !0;
																																if (ae) {
																																	if (i.target !== void 0) {
																																		let e = r;
																																		E(i.target, { instancePath: t + `/declarations/claims/` + s + `/target` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																		var ae = e === r;
																																	} else var ae = !0;
																																	if (ae) {
																																		if (i.predicate !== void 0) {
																																			let e = r;
																																			if (typeof i.predicate != `string`) return Z.errors = [{
																																				instancePath: t + `/declarations/claims/` + s + `/predicate`,
																																				keyword: `type`,
																																				params: { type: `string` }
																																			}], !1;
																																			var ae = e === r;
																																		} else var ae = !0;
																																		if (ae) {
																																			if (i.mitigationStrategies !== void 0) {
																																				let e = i.mitigationStrategies, a = r;
																																				if (r === a) {
																																					if (Array.isArray(e)) {
																																						let i = e.length;
																																						for (let a = 0; a < i; a++) {
																																							let i = r;
																																							if (E(e[a], { instancePath: t + `/declarations/claims/` + s + `/mitigationStrategies/` + a }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																						}
																																					} else return Z.errors = [{
																																						instancePath: t + `/declarations/claims/` + s + `/mitigationStrategies`,
																																						keyword: `type`,
																																						params: { type: `array` }
																																					}], !1;
																																				}
																																				var ae = a === r;
																																			} else var ae = !0;
																																			if (ae) {
																																				if (i.reasoning !== void 0) {
																																					let e = r;
																																					if (typeof i.reasoning != `string`) return Z.errors = [{
																																						instancePath: t + `/declarations/claims/` + s + `/reasoning`,
																																						keyword: `type`,
																																						params: { type: `string` }
																																					}], !1;
																																					var ae = e === r;
																																				} else var ae = !0;
																																				if (ae) {
																																					if (i.evidence !== void 0) {
																																						let e = i.evidence, a = r;
																																						if (r === a) {
																																							if (Array.isArray(e)) {
																																								let i = e.length;
																																								for (let a = 0; a < i; a++) {
																																									let i = r;
																																									if (E(e[a], { instancePath: t + `/declarations/claims/` + s + `/evidence/` + a }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																								}
																																							} else return Z.errors = [{
																																								instancePath: t + `/declarations/claims/` + s + `/evidence`,
																																								keyword: `type`,
																																								params: { type: `array` }
																																							}], !1;
																																						}
																																						var ae = a === r;
																																					} else var ae = !0;
																																					if (ae) {
																																						if (i.counterEvidence !== void 0) {
																																							let e = i.counterEvidence, a = r;
																																							if (r === a) {
																																								if (Array.isArray(e)) {
																																									let i = e.length;
																																									for (let a = 0; a < i; a++) {
																																										let i = r;
																																										if (E(e[a], { instancePath: t + `/declarations/claims/` + s + `/counterEvidence/` + a }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length), i !== r) break;
																																									}
																																								} else return Z.errors = [{
																																									instancePath: t + `/declarations/claims/` + s + `/counterEvidence`,
																																									keyword: `type`,
																																									params: { type: `array` }
																																								}], !1;
																																							}
																																							var ae = a === r;
																																						} else var ae = !0;
																																						if (ae) {
																																							if (i.externalReferences !== void 0) {
																																								let e = i.externalReferences, a = r;
																																								if (r === a) {
																																									if (Array.isArray(e)) {
																																										let i = e.length;
																																										for (let a = 0; a < i; a++) {
																																											let i = r;
																																											if (j(e[a], { instancePath: t + `/declarations/claims/` + s + `/externalReferences/` + a }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), i !== r) break;
																																										}
																																									} else return Z.errors = [{
																																										instancePath: t + `/declarations/claims/` + s + `/externalReferences`,
																																										keyword: `type`,
																																										params: { type: `array` }
																																									}], !1;
																																								}
																																								var ae = a === r;
																																							} else var ae = !0;
																																							if (ae) {
																																								if (i.signature !== void 0) {
																																									let e = r;
																																									B(i.signature, { instancePath: t + `/declarations/claims/` + s + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																									var ae = e === r;
																																								} else var ae = !0;
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
																															instancePath: t + `/declarations/claims/` + s,
																															keyword: `type`,
																															params: { type: `object` }
																														}], !1;
																													}
																													if (c !== r) break;
																												}
																											} else return Z.errors = [{
																												instancePath: t + `/declarations/claims`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var te = i === r;
																									} else var te = !0;
																									if (te) {
																										if (s.evidence !== void 0) {
																											let e = s.evidence, i = r;
																											if (r === i) {
																												if (Array.isArray(e)) {
																													let i = e.length;
																													for (let s = 0; s < i; s++) {
																														let i = e[s], c = r;
																														if (r === c) {
																															if (i && typeof i == `object` && !Array.isArray(i)) {
																																let e = r;
																																for (let e in i) if (!o.call(a.properties.declarations.properties.evidence.items.properties, e)) return Z.errors = [{
																																	instancePath: t + `/declarations/evidence/` + s,
																																	keyword: `additionalProperties`,
																																	params: { additionalProperty: e }
																																}], !1;
																																if (e === r) {
																																	if (i[`bom-ref`] !== void 0) {
																																		let e = r;
																																		m(i[`bom-ref`], { instancePath: t + `/declarations/evidence/` + s + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
																																		var oe = e === r;
																																	} else var oe = !0;
																																	if (oe) {
																																		if (i.propertyName !== void 0) {
																																			let e = r;
																																			if (typeof i.propertyName != `string`) return Z.errors = [{
																																				instancePath: t + `/declarations/evidence/` + s + `/propertyName`,
																																				keyword: `type`,
																																				params: { type: `string` }
																																			}], !1;
																																			var oe = e === r;
																																		} else var oe = !0;
																																		if (oe) {
																																			if (i.description !== void 0) {
																																				let e = r;
																																				if (typeof i.description != `string`) return Z.errors = [{
																																					instancePath: t + `/declarations/evidence/` + s + `/description`,
																																					keyword: `type`,
																																					params: { type: `string` }
																																				}], !1;
																																				var oe = e === r;
																																			} else var oe = !0;
																																			if (oe) {
																																				if (i.data !== void 0) {
																																					let e = i.data, a = r;
																																					if (r === a) {
																																						if (Array.isArray(e)) {
																																							let i = e.length;
																																							for (let a = 0; a < i; a++) {
																																								let i = e[a], o = r;
																																								if (r === o) {
																																									if (i && typeof i == `object` && !Array.isArray(i)) {
																																										let e = r;
																																										for (let e in i) if (e !== `name` && e !== `contents` && e !== `classification` && e !== `sensitiveData` && e !== `governance`) return Z.errors = [{
																																											instancePath: t + `/declarations/evidence/` + s + `/data/` + a,
																																											keyword: `additionalProperties`,
																																											params: { additionalProperty: e }
																																										}], !1;
																																										if (e === r) {
																																											if (i.name !== void 0) {
																																												let e = r;
																																												if (typeof i.name != `string`) return Z.errors = [{
																																													instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/name`,
																																													keyword: `type`,
																																													params: { type: `string` }
																																												}], !1;
																																												var se = e === r;
																																											} else var se = !0;
																																											if (se) {
																																												if (i.contents !== void 0) {
																																													let e = i.contents, o = r;
																																													if (r === o) {
																																														if (e && typeof e == `object` && !Array.isArray(e)) {
																																															let i = r;
																																															for (let n in e) if (n !== `attachment` && n !== `url`) return Z.errors = [{
																																																instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/contents`,
																																																keyword: `additionalProperties`,
																																																params: { additionalProperty: n }
																																															}], !1;
																																															if (i === r) {
																																																if (e.attachment !== void 0) {
																																																	let i = r;
																																																	S(e.attachment, { instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/contents/attachment` }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length);
																																																	var ce = i === r;
																																																} else var ce = !0;
																																																if (ce) {
																																																	if (e.url !== void 0) {
																																																		let n = e.url, i = r;
																																																		if (r === i && r === i) {
																																																			if (typeof n == `string`) {
																																																				if (!v.test(n)) return Z.errors = [{
																																																					instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/contents/url`,
																																																					keyword: `format`,
																																																					params: { format: `iri-reference` }
																																																				}], !1;
																																																			} else return Z.errors = [{
																																																				instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/contents/url`,
																																																				keyword: `type`,
																																																				params: { type: `string` }
																																																			}], !1;
																																																		}
																																																		var ce = i === r;
																																																	} else var ce = !0;
																																																}
																																															}
																																														} else return Z.errors = [{
																																															instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/contents`,
																																															keyword: `type`,
																																															params: { type: `object` }
																																														}], !1;
																																													}
																																													var se = o === r;
																																												} else var se = !0;
																																												if (se) {
																																													if (i.classification !== void 0) {
																																														let e = r;
																																														Pe(i.classification, { instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/classification` }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length);
																																														var se = e === r;
																																													} else var se = !0;
																																													if (se) {
																																														if (i.sensitiveData !== void 0) {
																																															let e = i.sensitiveData, n = r;
																																															if (r === n) {
																																																if (Array.isArray(e)) {
																																																	let n = e.length;
																																																	for (let i = 0; i < n; i++) {
																																																		let n = r;
																																																		if (typeof e[i] != `string`) return Z.errors = [{
																																																			instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/sensitiveData/` + i,
																																																			keyword: `type`,
																																																			params: { type: `string` }
																																																		}], !1;
																																																		if (n !== r) break;
																																																	}
																																																} else return Z.errors = [{
																																																	instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/sensitiveData`,
																																																	keyword: `type`,
																																																	params: { type: `array` }
																																																}], !1;
																																															}
																																															var se = n === r;
																																														} else var se = !0;
																																														if (se) {
																																															if (i.governance !== void 0) {
																																																let e = r;
																																																Re(i.governance, { instancePath: t + `/declarations/evidence/` + s + `/data/` + a + `/governance` }) || (n = n === null ? Re.errors : n.concat(Re.errors), r = n.length);
																																																var se = e === r;
																																															} else var se = !0;
																																														}
																																													}
																																												}
																																											}
																																										}
																																									} else return Z.errors = [{
																																										instancePath: t + `/declarations/evidence/` + s + `/data/` + a,
																																										keyword: `type`,
																																										params: { type: `object` }
																																									}], !1;
																																								}
																																								if (o !== r) break;
																																							}
																																						} else return Z.errors = [{
																																							instancePath: t + `/declarations/evidence/` + s + `/data`,
																																							keyword: `type`,
																																							params: { type: `array` }
																																						}], !1;
																																					}
																																					var oe = a === r;
																																				} else var oe = !0;
																																				if (oe) {
																																					if (i.created !== void 0) {
																																						let e = i.created, n = r;
																																						if (r === n && r === n) {
																																							if (typeof e == `string`) {
																																								if (!u.test(e)) return Z.errors = [{
																																									instancePath: t + `/declarations/evidence/` + s + `/created`,
																																									keyword: `format`,
																																									params: { format: `date-time` }
																																								}], !1;
																																							} else return Z.errors = [{
																																								instancePath: t + `/declarations/evidence/` + s + `/created`,
																																								keyword: `type`,
																																								params: { type: `string` }
																																							}], !1;
																																						}
																																						var oe = n === r;
																																					} else var oe = !0;
																																					if (oe) {
																																						if (i.expires !== void 0) {
																																							let e = i.expires, n = r;
																																							if (r === n && r === n) {
																																								if (typeof e == `string`) {
																																									if (!u.test(e)) return Z.errors = [{
																																										instancePath: t + `/declarations/evidence/` + s + `/expires`,
																																										keyword: `format`,
																																										params: { format: `date-time` }
																																									}], !1;
																																								} else return Z.errors = [{
																																									instancePath: t + `/declarations/evidence/` + s + `/expires`,
																																									keyword: `type`,
																																									params: { type: `string` }
																																								}], !1;
																																							}
																																							var oe = n === r;
																																						} else var oe = !0;
																																						if (oe) {
																																							if (i.author !== void 0) {
																																								let e = r;
																																								_(i.author, { instancePath: t + `/declarations/evidence/` + s + `/author` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
																																								var oe = e === r;
																																							} else var oe = !0;
																																							if (oe) {
																																								if (i.reviewer !== void 0) {
																																									let e = r;
																																									_(i.reviewer, { instancePath: t + `/declarations/evidence/` + s + `/reviewer` }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length);
																																									var oe = e === r;
																																								} else var oe = !0;
																																								if (oe) {
																																									if (i.signature !== void 0) {
																																										let e = r;
																																										B(i.signature, { instancePath: t + `/declarations/evidence/` + s + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																										var oe = e === r;
																																									} else var oe = !0;
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
																																instancePath: t + `/declarations/evidence/` + s,
																																keyword: `type`,
																																params: { type: `object` }
																															}], !1;
																														}
																														if (c !== r) break;
																													}
																												} else return Z.errors = [{
																													instancePath: t + `/declarations/evidence`,
																													keyword: `type`,
																													params: { type: `array` }
																												}], !1;
																											}
																											var te = i === r;
																										} else var te = !0;
																										if (te) {
																											if (s.targets !== void 0) {
																												let e = s.targets, i = r;
																												if (r === i) {
																													if (e && typeof e == `object` && !Array.isArray(e)) {
																														let i = r;
																														for (let n in e) if (n !== `organizations` && n !== `components` && n !== `services`) return Z.errors = [{
																															instancePath: t + `/declarations/targets`,
																															keyword: `additionalProperties`,
																															params: { additionalProperty: n }
																														}], !1;
																														if (i === r) {
																															if (e.organizations !== void 0) {
																																let i = e.organizations, a = r;
																																if (r === a) {
																																	if (Array.isArray(i)) {
																																		let e = i.length;
																																		for (let a = 0; a < e; a++) {
																																			let e = r;
																																			if (y(i[a], { instancePath: t + `/declarations/targets/organizations/` + a }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), e !== r) break;
																																		}
																																	} else return Z.errors = [{
																																		instancePath: t + `/declarations/targets/organizations`,
																																		keyword: `type`,
																																		params: { type: `array` }
																																	}], !1;
																																}
																																var le = a === r;
																															} else var le = !0;
																															if (le) {
																																if (e.components !== void 0) {
																																	let i = e.components, a = r;
																																	if (r === a) {
																																		if (Array.isArray(i)) {
																																			let e = i.length;
																																			for (let a = 0; a < e; a++) {
																																				let e = r;
																																				if (V(i[a], { instancePath: t + `/declarations/targets/components/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length), e !== r) break;
																																			}
																																		} else return Z.errors = [{
																																			instancePath: t + `/declarations/targets/components`,
																																			keyword: `type`,
																																			params: { type: `array` }
																																		}], !1;
																																	}
																																	var le = a === r;
																																} else var le = !0;
																																if (le) {
																																	if (e.services !== void 0) {
																																		let i = e.services, a = r;
																																		if (r === a) {
																																			if (Array.isArray(i)) {
																																				let e = i.length;
																																				for (let a = 0; a < e; a++) {
																																					let e = r;
																																					if (H(i[a], { instancePath: t + `/declarations/targets/services/` + a }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length), e !== r) break;
																																				}
																																			} else return Z.errors = [{
																																				instancePath: t + `/declarations/targets/services`,
																																				keyword: `type`,
																																				params: { type: `array` }
																																			}], !1;
																																		}
																																		var le = a === r;
																																	} else var le = !0;
																																}
																															}
																														}
																													} else return Z.errors = [{
																														instancePath: t + `/declarations/targets`,
																														keyword: `type`,
																														params: { type: `object` }
																													}], !1;
																												}
																												var te = i === r;
																											} else var te = !0;
																											if (te) {
																												if (s.affirmation !== void 0) {
																													let e = s.affirmation, i = r;
																													if (r === i) {
																														if (e && typeof e == `object` && !Array.isArray(e)) {
																															let i = r;
																															for (let n in e) if (n !== `statement` && n !== `signatories` && n !== `signature`) return Z.errors = [{
																																instancePath: t + `/declarations/affirmation`,
																																keyword: `additionalProperties`,
																																params: { additionalProperty: n }
																															}], !1;
																															if (i === r) {
																																if (e.statement !== void 0) {
																																	let n = r;
																																	if (typeof e.statement != `string`) return Z.errors = [{
																																		instancePath: t + `/declarations/affirmation/statement`,
																																		keyword: `type`,
																																		params: { type: `string` }
																																	}], !1;
																																	var ue = n === r;
																																} else var ue = !0;
																																if (ue) {
																																	if (e.signatories !== void 0) {
																																		let i = e.signatories, a = r;
																																		if (r === a) {
																																			if (Array.isArray(i)) {
																																				let e = i.length;
																																				for (let a = 0; a < e; a++) {
																																					let e = i[a], o = r, s = r, c = !1, l = null, u = r;
																																					if (e && typeof e == `object` && !Array.isArray(e)) {
																																						let i;
																																						if (e.signature === void 0 && (i = `signature`)) {
																																							let e = {
																																								instancePath: t + `/declarations/affirmation/signatories/` + a,
																																								keyword: `required`,
																																								params: { missingProperty: i }
																																							};
																																							n === null ? n = [e] : n.push(e), r++;
																																						}
																																					}
																																					var C = u === r;
																																					C && (c = !0, l = 0);
																																					let d = r;
																																					if (e && typeof e == `object` && !Array.isArray(e)) {
																																						let i;
																																						if (e.externalReference === void 0 && (i = `externalReference`) || e.organization === void 0 && (i = `organization`)) {
																																							let e = {
																																								instancePath: t + `/declarations/affirmation/signatories/` + a,
																																								keyword: `required`,
																																								params: { missingProperty: i }
																																							};
																																							n === null ? n = [e] : n.push(e), r++;
																																						}
																																					}
																																					var C = d === r;
																																					if (C && c ? (c = !1, l = [l, 1]) : C && (c = !0, l = 1), c) r = s, n !== null && (s ? n.length = s : n = null);
																																					else {
																																						let e = {
																																							instancePath: t + `/declarations/affirmation/signatories/` + a,
																																							keyword: `oneOf`,
																																							params: { passingSchemas: l }
																																						};
																																						return n === null ? n = [e] : n.push(e), r++, Z.errors = n, !1;
																																					}
																																					if (r === o) {
																																						if (e && typeof e == `object` && !Array.isArray(e)) {
																																							let i = r;
																																							for (let n in e) if (n !== `name` && n !== `role` && n !== `signature` && n !== `organization` && n !== `externalReference`) return Z.errors = [{
																																								instancePath: t + `/declarations/affirmation/signatories/` + a,
																																								keyword: `additionalProperties`,
																																								params: { additionalProperty: n }
																																							}], !1;
																																							if (i === r) {
																																								if (e.name !== void 0) {
																																									let n = r;
																																									if (typeof e.name != `string`) return Z.errors = [{
																																										instancePath: t + `/declarations/affirmation/signatories/` + a + `/name`,
																																										keyword: `type`,
																																										params: { type: `string` }
																																									}], !1;
																																									var de = n === r;
																																								} else var de = !0;
																																								if (de) {
																																									if (e.role !== void 0) {
																																										let n = r;
																																										if (typeof e.role != `string`) return Z.errors = [{
																																											instancePath: t + `/declarations/affirmation/signatories/` + a + `/role`,
																																											keyword: `type`,
																																											params: { type: `string` }
																																										}], !1;
																																										var de = n === r;
																																									} else var de = !0;
																																									if (de) {
																																										if (e.signature !== void 0) {
																																											let i = r;
																																											B(e.signature, { instancePath: t + `/declarations/affirmation/signatories/` + a + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																											var de = i === r;
																																										} else var de = !0;
																																										if (de) {
																																											if (e.organization !== void 0) {
																																												let i = r;
																																												y(e.organization, { instancePath: t + `/declarations/affirmation/signatories/` + a + `/organization` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
																																												var de = i === r;
																																											} else var de = !0;
																																											if (de) {
																																												if (e.externalReference !== void 0) {
																																													let i = r;
																																													j(e.externalReference, { instancePath: t + `/declarations/affirmation/signatories/` + a + `/externalReference` }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length);
																																													var de = i === r;
																																												} else var de = !0;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else return Z.errors = [{
																																							instancePath: t + `/declarations/affirmation/signatories/` + a,
																																							keyword: `type`,
																																							params: { type: `object` }
																																						}], !1;
																																					}
																																					if (o !== r) break;
																																				}
																																			} else return Z.errors = [{
																																				instancePath: t + `/declarations/affirmation/signatories`,
																																				keyword: `type`,
																																				params: { type: `array` }
																																			}], !1;
																																		}
																																		var ue = a === r;
																																	} else var ue = !0;
																																	if (ue) {
																																		if (e.signature !== void 0) {
																																			let i = r;
																																			B(e.signature, { instancePath: t + `/declarations/affirmation/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																			var ue = i === r;
																																		} else var ue = !0;
																																	}
																																}
																															}
																														} else return Z.errors = [{
																															instancePath: t + `/declarations/affirmation`,
																															keyword: `type`,
																															params: { type: `object` }
																														}], !1;
																													}
																													var te = i === r;
																												} else var te = !0;
																												if (te) {
																													if (s.signature !== void 0) {
																														let e = r;
																														B(s.signature, { instancePath: t + `/declarations/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																														var te = e === r;
																													} else var te = !0;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else return Z.errors = [{
																						instancePath: t + `/declarations`,
																						keyword: `type`,
																						params: { type: `object` }
																					}], !1;
																				}
																				var i = c === r;
																			} else var i = !0;
																			if (i) {
																				if (e.definitions !== void 0) {
																					let a = e.definitions, o = r;
																					if (r === o) {
																						if (a && typeof a == `object` && !Array.isArray(a)) {
																							let e = r;
																							for (let e in a) if (e !== `standards` && e !== `patents`) return Z.errors = [{
																								instancePath: t + `/definitions`,
																								keyword: `additionalProperties`,
																								params: { additionalProperty: e }
																							}], !1;
																							if (e === r) {
																								if (a.standards !== void 0) {
																									let e = a.standards, i = r;
																									if (r === i) {
																										if (Array.isArray(e)) {
																											let i = e.length;
																											for (let a = 0; a < i; a++) {
																												let i = r;
																												if (Y(e[a], { instancePath: t + `/definitions/standards/` + a }) || (n = n === null ? Y.errors : n.concat(Y.errors), r = n.length), i !== r) break;
																											}
																										} else return Z.errors = [{
																											instancePath: t + `/definitions/standards`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																									}
																									var T = i === r;
																								} else var T = !0;
																								if (T) {
																									if (a.patents !== void 0) {
																										let e = a.patents, i = r;
																										if (r === i) {
																											if (Array.isArray(e)) {
																												let i = e.length;
																												for (let a = 0; a < i; a++) {
																													let i = e[a], o = r, s = r, c = !1, l = r;
																													X(i, { instancePath: t + `/definitions/patents/` + a }) || (n = n === null ? X.errors : n.concat(X.errors), r = n.length);
																													var fe = l === r;
																													if (c ||= fe, !c) {
																														let e = r;
																														Sn(i, { instancePath: t + `/definitions/patents/` + a }) || (n = n === null ? Sn.errors : n.concat(Sn.errors), r = n.length);
																														var fe = e === r;
																														c ||= fe;
																													}
																													if (c) r = s, n !== null && (s ? n.length = s : n = null);
																													else {
																														let e = {
																															instancePath: t + `/definitions/patents/` + a,
																															keyword: `anyOf`,
																															params: {}
																														};
																														return n === null ? n = [e] : n.push(e), r++, Z.errors = n, !1;
																													}
																													if (o !== r) break;
																												}
																											} else return Z.errors = [{
																												instancePath: t + `/definitions/patents`,
																												keyword: `type`,
																												params: { type: `array` }
																											}], !1;
																										}
																										var T = i === r;
																									} else var T = !0;
																								}
																							}
																						} else return Z.errors = [{
																							instancePath: t + `/definitions`,
																							keyword: `type`,
																							params: { type: `object` }
																						}], !1;
																					}
																					var i = o === r;
																				} else var i = !0;
																				if (i) {
																					if (e.citations !== void 0) {
																						let a = e.citations, o = r;
																						if (r === o) {
																							if (Array.isArray(a)) {
																								var D = !0;
																								let e = a.length;
																								for (let i = 0; i < e; i++) {
																									let e = r;
																									Cn(a[i], { instancePath: t + `/citations/` + i }) || (n = n === null ? Cn.errors : n.concat(Cn.errors), r = n.length);
																									var D = e === r;
																									if (!D) break;
																								}
																								if (D && !s(a)) return Z.errors = [{
																									instancePath: t + `/citations`,
																									keyword: `distinctItems`,
																									params: {}
																								}], !1;
																							} else return Z.errors = [{
																								instancePath: t + `/citations`,
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
																										if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
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
																								B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
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
		} else return Z.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return Z.errors = n, r === 0;
}
const wn = Q;
function Q(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0, i = r, a = r, c = r;
	if (e && typeof e == `object` && !Array.isArray(e) && (e.version === void 0 || e.versionRange === void 0)) {
		let e = {};
		n === null ? n = [e] : n.push(e), r++;
	}
	if (c === r) return Q.errors = [{
		instancePath: t,
		keyword: `not`,
		params: {}
	}], !1;
	if (r = a, n !== null && (a ? n.length = a : n = null), i === r) {
		let i = r, a = !0, o = r;
		if (e && typeof e == `object` && !Array.isArray(e) && e.isExternal !== void 0 && !1 !== e.isExternal) {
			let e = {};
			n === null ? n = [e] : n.push(e), r++;
		}
		var l = o === r;
		if (r = i, n !== null && (i ? n.length = i : n = null), l) {
			let i = r, o = r, s = r;
			if (e && typeof e == `object` && !Array.isArray(e) && e.versionRange === void 0) {
				let e = {};
				n === null ? n = [e] : n.push(e), r++;
			}
			if (s === r) return Q.errors = [{
				instancePath: t,
				keyword: `not`,
				params: {}
			}], !1;
			r = o, n !== null && (o ? n.length = o : n = null);
			var l = i === r;
			a = l;
		}
		if (!a) {
			let e = {
				instancePath: t,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			return n === null ? n = [e] : n.push(e), r++, Q.errors = n, !1;
		}
	}
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let i;
			if (e.type === void 0 && (i = `type`) || e.name === void 0 && (i = `name`)) return Q.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: i }
			}], !1;
			{
				let i = r;
				for (let n in e) if (!o.call(d.properties, n)) return Q.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (i === r) {
					if (e.type !== void 0) {
						let n = e.type, i = r;
						if (typeof n != `string`) return Q.errors = [{
							instancePath: t + `/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						if (n !== `application` && n !== `framework` && n !== `library` && n !== `container` && n !== `platform` && n !== `operating-system` && n !== `device` && n !== `device-driver` && n !== `firmware` && n !== `file` && n !== `machine-learning-model` && n !== `data` && n !== `cryptographic-asset`) return Q.errors = [{
							instancePath: t + `/type`,
							keyword: `enum`,
							params: { allowedValues: d.properties.type.enum }
						}], !1;
						var u = i === r;
					} else var u = !0;
					if (u) {
						if (e[`mime-type`] !== void 0) {
							let n = e[`mime-type`], i = r;
							if (r === i) {
								if (typeof n == `string`) {
									if (!f.test(n)) return Q.errors = [{
										instancePath: t + `/mime-type`,
										keyword: `pattern`,
										params: { pattern: `^[-+a-z0-9.]+/[-+a-z0-9.]+$` }
									}], !1;
								} else return Q.errors = [{
									instancePath: t + `/mime-type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							}
							var u = i === r;
						} else var u = !0;
						if (u) {
							if (e[`bom-ref`] !== void 0) {
								let i = r;
								m(e[`bom-ref`], { instancePath: t + `/bom-ref` }) || (n = n === null ? m.errors : n.concat(m.errors), r = n.length);
								var u = i === r;
							} else var u = !0;
							if (u) {
								if (e.supplier !== void 0) {
									let i = r;
									y(e.supplier, { instancePath: t + `/supplier` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
									var u = i === r;
								} else var u = !0;
								if (u) {
									if (e.manufacturer !== void 0) {
										let i = r;
										y(e.manufacturer, { instancePath: t + `/manufacturer` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
										var u = i === r;
									} else var u = !0;
									if (u) {
										if (e.authors !== void 0) {
											let i = e.authors, a = r;
											if (r === a) {
												if (Array.isArray(i)) {
													let e = i.length;
													for (let a = 0; a < e; a++) {
														let e = r;
														if (_(i[a], { instancePath: t + `/authors/` + a }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), e !== r) break;
													}
												} else return Q.errors = [{
													instancePath: t + `/authors`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
											}
											var u = a === r;
										} else var u = !0;
										if (u) {
											if (e.author !== void 0) {
												let n = r;
												if (typeof e.author != `string`) return Q.errors = [{
													instancePath: t + `/author`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var u = n === r;
											} else var u = !0;
											if (u) {
												if (e.publisher !== void 0) {
													let n = r;
													if (typeof e.publisher != `string`) return Q.errors = [{
														instancePath: t + `/publisher`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var u = n === r;
												} else var u = !0;
												if (u) {
													if (e.group !== void 0) {
														let n = r;
														if (typeof e.group != `string`) return Q.errors = [{
															instancePath: t + `/group`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var u = n === r;
													} else var u = !0;
													if (u) {
														if (e.name !== void 0) {
															let n = r;
															if (typeof e.name != `string`) return Q.errors = [{
																instancePath: t + `/name`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var u = n === r;
														} else var u = !0;
														if (u) {
															if (e.version !== void 0) {
																let i = r;
																b(e.version, { instancePath: t + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
																var u = i === r;
															} else var u = !0;
															if (u) {
																if (e.versionRange !== void 0) {
																	let i = r;
																	ee(e.versionRange, { instancePath: t + `/versionRange` }) || (n = n === null ? ee.errors : n.concat(ee.errors), r = n.length);
																	var u = i === r;
																} else var u = !0;
																if (u) {
																	if (e.isExternal !== void 0) {
																		let n = r;
																		if (typeof e.isExternal != `boolean`) return Q.errors = [{
																			instancePath: t + `/isExternal`,
																			keyword: `type`,
																			params: { type: `boolean` }
																		}], !1;
																		var u = n === r;
																	} else var u = !0;
																	if (u) {
																		if (e.description !== void 0) {
																			let n = r;
																			if (typeof e.description != `string`) return Q.errors = [{
																				instancePath: t + `/description`,
																				keyword: `type`,
																				params: { type: `string` }
																			}], !1;
																			var u = n === r;
																		} else var u = !0;
																		if (u) {
																			if (e.scope !== void 0) {
																				let n = e.scope, i = r;
																				if (typeof n != `string`) return Q.errors = [{
																					instancePath: t + `/scope`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				if (n !== `required` && n !== `optional` && n !== `excluded`) return Q.errors = [{
																					instancePath: t + `/scope`,
																					keyword: `enum`,
																					params: { allowedValues: d.properties.scope.enum }
																				}], !1;
																				var u = i === r;
																			} else var u = !0;
																			if (u) {
																				if (e.hashes !== void 0) {
																					let i = e.hashes, a = r;
																					if (r === a) {
																						if (Array.isArray(i)) {
																							let e = i.length;
																							for (let a = 0; a < e; a++) {
																								let e = r;
																								if (x(i[a], { instancePath: t + `/hashes/` + a }) || (n = n === null ? x.errors : n.concat(x.errors), r = n.length), e !== r) break;
																							}
																						} else return Q.errors = [{
																							instancePath: t + `/hashes`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																					}
																					var u = a === r;
																				} else var u = !0;
																				if (u) {
																					if (e.licenses !== void 0) {
																						let i = r;
																						T(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
																						var u = i === r;
																					} else var u = !0;
																					if (u) {
																						if (e.copyright !== void 0) {
																							let n = r;
																							if (typeof e.copyright != `string`) return Q.errors = [{
																								instancePath: t + `/copyright`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							var u = n === r;
																						} else var u = !0;
																						if (u) {
																							if (e.patentAssertions !== void 0) {
																								let i = r;
																								D(e.patentAssertions, { instancePath: t + `/patentAssertions` }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length);
																								var u = i === r;
																							} else var u = !0;
																							if (u) {
																								if (e.cpe !== void 0) {
																									let n = r;
																									if (typeof e.cpe != `string`) return Q.errors = [{
																										instancePath: t + `/cpe`,
																										keyword: `type`,
																										params: { type: `string` }
																									}], !1;
																									var u = n === r;
																								} else var u = !0;
																								if (u) {
																									if (e.purl !== void 0) {
																										let n = r;
																										if (typeof e.purl != `string`) return Q.errors = [{
																											instancePath: t + `/purl`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										var u = n === r;
																									} else var u = !0;
																									if (u) {
																										if (e.omniborId !== void 0) {
																											let n = e.omniborId, i = r;
																											if (r === i) {
																												if (Array.isArray(n)) {
																													let e = n.length;
																													for (let i = 0; i < e; i++) {
																														let e = r;
																														if (typeof n[i] != `string`) return Q.errors = [{
																															instancePath: t + `/omniborId/` + i,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														if (e !== r) break;
																													}
																												} else return Q.errors = [{
																													instancePath: t + `/omniborId`,
																													keyword: `type`,
																													params: { type: `array` }
																												}], !1;
																											}
																											var u = i === r;
																										} else var u = !0;
																										if (u) {
																											if (e.swhid !== void 0) {
																												let n = e.swhid, i = r;
																												if (r === i) {
																													if (Array.isArray(n)) {
																														let e = n.length;
																														for (let i = 0; i < e; i++) {
																															let e = r;
																															if (typeof n[i] != `string`) return Q.errors = [{
																																instancePath: t + `/swhid/` + i,
																																keyword: `type`,
																																params: { type: `string` }
																															}], !1;
																															if (e !== r) break;
																														}
																													} else return Q.errors = [{
																														instancePath: t + `/swhid`,
																														keyword: `type`,
																														params: { type: `array` }
																													}], !1;
																												}
																												var u = i === r;
																											} else var u = !0;
																											if (u) {
																												if (e.swid !== void 0) {
																													let i = r;
																													O(e.swid, { instancePath: t + `/swid` }) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
																													var u = i === r;
																												} else var u = !0;
																												if (u) {
																													if (e.modified !== void 0) {
																														let n = r;
																														if (typeof e.modified != `boolean`) return Q.errors = [{
																															instancePath: t + `/modified`,
																															keyword: `type`,
																															params: { type: `boolean` }
																														}], !1;
																														var u = n === r;
																													} else var u = !0;
																													if (u) {
																														if (e.pedigree !== void 0) {
																															let i = e.pedigree, a = r;
																															if (r === a) {
																																if (i && typeof i == `object` && !Array.isArray(i)) {
																																	let e = r;
																																	for (let e in i) if (e !== `ancestors` && e !== `descendants` && e !== `variants` && e !== `commits` && e !== `patches` && e !== `notes`) return Q.errors = [{
																																		instancePath: t + `/pedigree`,
																																		keyword: `additionalProperties`,
																																		params: { additionalProperty: e }
																																	}], !1;
																																	if (e === r) {
																																		if (i.ancestors !== void 0) {
																																			let e = i.ancestors, a = r;
																																			if (r === a) {
																																				if (Array.isArray(e)) {
																																					let i = e.length;
																																					for (let a = 0; a < i; a++) {
																																						let i = r;
																																						if (V(e[a], { instancePath: t + `/pedigree/ancestors/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length), i !== r) break;
																																					}
																																				} else return Q.errors = [{
																																					instancePath: t + `/pedigree/ancestors`,
																																					keyword: `type`,
																																					params: { type: `array` }
																																				}], !1;
																																			}
																																			var p = a === r;
																																		} else var p = !0;
																																		if (p) {
																																			if (i.descendants !== void 0) {
																																				let e = i.descendants, a = r;
																																				if (r === a) {
																																					if (Array.isArray(e)) {
																																						let i = e.length;
																																						for (let a = 0; a < i; a++) {
																																							let i = r;
																																							if (V(e[a], { instancePath: t + `/pedigree/descendants/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length), i !== r) break;
																																						}
																																					} else return Q.errors = [{
																																						instancePath: t + `/pedigree/descendants`,
																																						keyword: `type`,
																																						params: { type: `array` }
																																					}], !1;
																																				}
																																				var p = a === r;
																																			} else var p = !0;
																																			if (p) {
																																				if (i.variants !== void 0) {
																																					let e = i.variants, a = r;
																																					if (r === a) {
																																						if (Array.isArray(e)) {
																																							let i = e.length;
																																							for (let a = 0; a < i; a++) {
																																								let i = r;
																																								if (V(e[a], { instancePath: t + `/pedigree/variants/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length), i !== r) break;
																																							}
																																						} else return Q.errors = [{
																																							instancePath: t + `/pedigree/variants`,
																																							keyword: `type`,
																																							params: { type: `array` }
																																						}], !1;
																																					}
																																					var p = a === r;
																																				} else var p = !0;
																																				if (p) {
																																					if (i.commits !== void 0) {
																																						let e = i.commits, a = r;
																																						if (r === a) {
																																							if (Array.isArray(e)) {
																																								let i = e.length;
																																								for (let a = 0; a < i; a++) {
																																									let i = r;
																																									if (me(e[a], { instancePath: t + `/pedigree/commits/` + a }) || (n = n === null ? me.errors : n.concat(me.errors), r = n.length), i !== r) break;
																																								}
																																							} else return Q.errors = [{
																																								instancePath: t + `/pedigree/commits`,
																																								keyword: `type`,
																																								params: { type: `array` }
																																							}], !1;
																																						}
																																						var p = a === r;
																																					} else var p = !0;
																																					if (p) {
																																						if (i.patches !== void 0) {
																																							let e = i.patches, a = r;
																																							if (r === a) {
																																								if (Array.isArray(e)) {
																																									let i = e.length;
																																									for (let a = 0; a < i; a++) {
																																										let i = r;
																																										if (ve(e[a], { instancePath: t + `/pedigree/patches/` + a }) || (n = n === null ? ve.errors : n.concat(ve.errors), r = n.length), i !== r) break;
																																									}
																																								} else return Q.errors = [{
																																									instancePath: t + `/pedigree/patches`,
																																									keyword: `type`,
																																									params: { type: `array` }
																																								}], !1;
																																							}
																																							var p = a === r;
																																						} else var p = !0;
																																						if (p) {
																																							if (i.notes !== void 0) {
																																								let e = r;
																																								if (typeof i.notes != `string`) return Q.errors = [{
																																									instancePath: t + `/pedigree/notes`,
																																									keyword: `type`,
																																									params: { type: `string` }
																																								}], !1;
																																								var p = e === r;
																																							} else var p = !0;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																} else return Q.errors = [{
																																	instancePath: t + `/pedigree`,
																																	keyword: `type`,
																																	params: { type: `object` }
																																}], !1;
																															}
																															var u = a === r;
																														} else var u = !0;
																														if (u) {
																															if (e.externalReferences !== void 0) {
																																let i = e.externalReferences, a = r;
																																if (r === a) {
																																	if (Array.isArray(i)) {
																																		let e = i.length;
																																		for (let a = 0; a < e; a++) {
																																			let e = r;
																																			if (j(i[a], { instancePath: t + `/externalReferences/` + a }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																																		}
																																	} else return Q.errors = [{
																																		instancePath: t + `/externalReferences`,
																																		keyword: `type`,
																																		params: { type: `array` }
																																	}], !1;
																																}
																																var u = a === r;
																															} else var u = !0;
																															if (u) {
																																if (e.components !== void 0) {
																																	let i = e.components, a = r;
																																	if (r === a) {
																																		if (Array.isArray(i)) {
																																			var h = !0;
																																			let e = i.length;
																																			for (let a = 0; a < e; a++) {
																																				let e = r;
																																				V(i[a], { instancePath: t + `/components/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
																																				var h = e === r;
																																				if (!h) break;
																																			}
																																			if (h && !s(i)) return Q.errors = [{
																																				instancePath: t + `/components`,
																																				keyword: `distinctItems`,
																																				params: {}
																																			}], !1;
																																		} else return Q.errors = [{
																																			instancePath: t + `/components`,
																																			keyword: `type`,
																																			params: { type: `array` }
																																		}], !1;
																																	}
																																	var u = a === r;
																																} else var u = !0;
																																if (u) {
																																	if (e.evidence !== void 0) {
																																		let i = r;
																																		N(e.evidence, { instancePath: t + `/evidence` }) || (n = n === null ? N.errors : n.concat(N.errors), r = n.length);
																																		var u = i === r;
																																	} else var u = !0;
																																	if (u) {
																																		if (e.releaseNotes !== void 0) {
																																			let i = r;
																																			P(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length);
																																			var u = i === r;
																																		} else var u = !0;
																																		if (u) {
																																			if (e.modelCard !== void 0) {
																																				let i = r;
																																				I(e.modelCard, { instancePath: t + `/modelCard` }) || (n = n === null ? I.errors : n.concat(I.errors), r = n.length);
																																				var u = i === r;
																																			} else var u = !0;
																																			if (u) {
																																				if (e.data !== void 0) {
																																					let i = e.data, a = r;
																																					if (r === a) {
																																						if (Array.isArray(i)) {
																																							let e = i.length;
																																							for (let a = 0; a < e; a++) {
																																								let e = r;
																																								if (F(i[a], { instancePath: t + `/data/` + a }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length), e !== r) break;
																																							}
																																						} else return Q.errors = [{
																																							instancePath: t + `/data`,
																																							keyword: `type`,
																																							params: { type: `array` }
																																						}], !1;
																																					}
																																					var u = a === r;
																																				} else var u = !0;
																																				if (u) {
																																					if (e.cryptoProperties !== void 0) {
																																						let i = r;
																																						R(e.cryptoProperties, { instancePath: t + `/cryptoProperties` }) || (n = n === null ? R.errors : n.concat(R.errors), r = n.length);
																																						var u = i === r;
																																					} else var u = !0;
																																					if (u) {
																																						if (e.properties !== void 0) {
																																							let i = e.properties, a = r;
																																							if (r === a) {
																																								if (Array.isArray(i)) {
																																									let e = i.length;
																																									for (let a = 0; a < e; a++) {
																																										let e = r;
																																										if (w(i[a], { instancePath: t + `/properties/` + a }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																																									}
																																								} else return Q.errors = [{
																																									instancePath: t + `/properties`,
																																									keyword: `type`,
																																									params: { type: `array` }
																																								}], !1;
																																							}
																																							var u = a === r;
																																						} else var u = !0;
																																						if (u) {
																																							if (e.tags !== void 0) {
																																								let i = r;
																																								Oe(e.tags, { instancePath: t + `/tags` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
																																								var u = i === r;
																																							} else var u = !0;
																																							if (u) {
																																								if (e.signature !== void 0) {
																																									let i = r;
																																									B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
																																									var u = i === r;
																																								} else var u = !0;
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
const Tn = En;
function En(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.name === void 0 && (c = `name`)) return En.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (!o.call(yt.properties, n)) return En.errors = [{
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
							y(e.provider, { instancePath: t + `/provider` }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length);
							var i = a === r;
						} else var i = !0;
						if (i) {
							if (e.group !== void 0) {
								let n = r;
								if (typeof e.group != `string`) return En.errors = [{
									instancePath: t + `/group`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.name !== void 0) {
									let n = r;
									if (typeof e.name != `string`) return En.errors = [{
										instancePath: t + `/name`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.version !== void 0) {
										let a = r;
										b(e.version, { instancePath: t + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
										var i = a === r;
									} else var i = !0;
									if (i) {
										if (e.description !== void 0) {
											let n = r;
											if (typeof e.description != `string`) return En.errors = [{
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
																	if (!v.test(e)) return En.errors = [{
																		instancePath: t + `/endpoints/` + i,
																		keyword: `format`,
																		params: { format: `iri-reference` }
																	}], !1;
																} else return En.errors = [{
																	instancePath: t + `/endpoints/` + i,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
															}
															if (a !== r) break;
														}
													} else return En.errors = [{
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
													if (typeof e.authenticated != `boolean`) return En.errors = [{
														instancePath: t + `/authenticated`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e[`x-trust-boundary`] !== void 0) {
														let n = r;
														if (typeof e[`x-trust-boundary`] != `boolean`) return En.errors = [{
															instancePath: t + `/x-trust-boundary`,
															keyword: `type`,
															params: { type: `boolean` }
														}], !1;
														var i = n === r;
													} else var i = !0;
													if (i) {
														if (e.trustZone !== void 0) {
															let n = r;
															if (typeof e.trustZone != `string`) return En.errors = [{
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
																			if (St(a[i], { instancePath: t + `/data/` + i }) || (n = n === null ? St.errors : n.concat(St.errors), r = n.length), e !== r) break;
																		}
																	} else return En.errors = [{
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
																	T(e.licenses, { instancePath: t + `/licenses` }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
																	var i = a === r;
																} else var i = !0;
																if (i) {
																	if (e.patentAssertions !== void 0) {
																		let a = r;
																		D(e.patentAssertions, { instancePath: t + `/patentAssertions` }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length);
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
																						if (j(a[i], { instancePath: t + `/externalReferences/` + i }) || (n = n === null ? j.errors : n.concat(j.errors), r = n.length), e !== r) break;
																					}
																				} else return En.errors = [{
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
																							H(o[i], { instancePath: t + `/services/` + i }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
																							var a = e === r;
																							if (!a) break;
																						}
																						if (a && !s(o)) return En.errors = [{
																							instancePath: t + `/services`,
																							keyword: `distinctItems`,
																							params: {}
																						}], !1;
																					} else return En.errors = [{
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
																					P(e.releaseNotes, { instancePath: t + `/releaseNotes` }) || (n = n === null ? P.errors : n.concat(P.errors), r = n.length);
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
																									if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
																								}
																							} else return En.errors = [{
																								instancePath: t + `/properties`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																						}
																						var i = o === r;
																					} else var i = !0;
																					if (i) {
																						if (e.tags !== void 0) {
																							let a = r;
																							Oe(e.tags, { instancePath: t + `/tags` }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
																							var i = a === r;
																						} else var i = !0;
																						if (i) {
																							if (e.signature !== void 0) {
																								let a = r;
																								B(e.signature, { instancePath: t + `/signature` }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
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
		} else return En.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return En.errors = n, r === 0;
}
const Dn = On;
function On(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let c;
			if (e.ref === void 0 && (c = `ref`)) return On.errors = [{
				instancePath: t,
				keyword: `required`,
				params: { missingProperty: c }
			}], !1;
			{
				let c = r;
				for (let n in e) if (n !== `ref` && n !== `dependsOn` && n !== `provides`) return On.errors = [{
					instancePath: t,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				}], !1;
				if (c === r) {
					if (e.ref !== void 0) {
						let a = r;
						E(e.ref, { instancePath: t + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
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
										E(o[i], { instancePath: t + `/dependsOn/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
										var a = e === r;
										if (!a) break;
									}
									if (a && !s(o)) return On.errors = [{
										instancePath: t + `/dependsOn`,
										keyword: `distinctItems`,
										params: {}
									}], !1;
								} else return On.errors = [{
									instancePath: t + `/dependsOn`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
							}
							var i = c === r;
						} else var i = !0;
						if (i) {
							if (e.provides !== void 0) {
								let a = e.provides, c = r;
								if (r === c) {
									if (Array.isArray(a)) {
										var o = !0;
										let e = a.length;
										for (let i = 0; i < e; i++) {
											let e = r;
											E(a[i], { instancePath: t + `/provides/` + i }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
											var o = e === r;
											if (!o) break;
										}
										if (o && !s(a)) return On.errors = [{
											instancePath: t + `/provides`,
											keyword: `distinctItems`,
											params: {}
										}], !1;
									} else return On.errors = [{
										instancePath: t + `/provides`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
								}
								var i = c === r;
							} else var i = !0;
						}
					}
				}
			}
		} else return On.errors = [{
			instancePath: t,
			keyword: `type`,
			params: { type: `object` }
		}], !1;
	}
	return On.errors = n, r === 0;
}
const kn = $;
function $(e, { instancePath: t = `` } = {}) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let x = r;
			for (let n in e) if (!o.call(Mt.properties, n)) return $.errors = [{
				instancePath: t,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			}], !1;
			if (x === r) {
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
							Nt(e.source, { instancePath: t + `/source` }) || (n = n === null ? Nt.errors : n.concat(Nt.errors), r = n.length);
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
																	Nt(e.source, { instancePath: t + `/references/` + i + `/source` }) || (n = n === null ? Nt.errors : n.concat(Nt.errors), r = n.length);
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
												if (Rt(a[i], { instancePath: t + `/ratings/` + i }) || (n = n === null ? Rt.errors : n.concat(Rt.errors), r = n.length), e !== r) break;
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
													if (zt(a[i], { instancePath: t + `/cwes/` + i }) || (n = n === null ? zt.errors : n.concat(zt.errors), r = n.length), e !== r) break;
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
																							if (S(e[a], { instancePath: t + `/proofOfConcept/supportingMaterial/` + a }) || (n = n === null ? S.errors : n.concat(S.errors), r = n.length), i !== r) break;
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
																			if (Bt(a[i], { instancePath: t + `/advisories/` + i }) || (n = n === null ? Bt.errors : n.concat(Bt.errors), r = n.length), e !== r) break;
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
																												if (y(e[a], { instancePath: t + `/credits/organizations/` + a }) || (n = n === null ? y.errors : n.concat(y.errors), r = n.length), i !== r) break;
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
																													if (_(e[a], { instancePath: t + `/credits/individuals/` + a }) || (n = n === null ? _.errors : n.concat(_.errors), r = n.length), i !== r) break;
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
																													V(e[a], { instancePath: t + `/tools/components/` + a }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
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
																														H(e[a], { instancePath: t + `/tools/services/` + a }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
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
																									if (wt(a[i], { instancePath: t + `/tools/` + i }) || (n = n === null ? wt.errors : n.concat(wt.errors), r = n.length), e !== r) break;
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
																											Ht(a.state, { instancePath: t + `/analysis/state` }) || (n = n === null ? Ht.errors : n.concat(Ht.errors), r = n.length);
																											var g = e === r;
																										} else var g = !0;
																										if (g) {
																											if (a.justification !== void 0) {
																												let e = r;
																												Wt(a.justification, { instancePath: t + `/analysis/justification` }) || (n = n === null ? Wt.errors : n.concat(Wt.errors), r = n.length);
																												var g = e === r;
																											} else var g = !0;
																											if (g) {
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
																																	params: { allowedValues: Mt.properties.analysis.properties.response.items.enum }
																																}], !1;
																																if (a !== r) break;
																															}
																														} else return $.errors = [{
																															instancePath: t + `/analysis/response`,
																															keyword: `type`,
																															params: { type: `array` }
																														}], !1;
																													}
																													var g = n === r;
																												} else var g = !0;
																												if (g) {
																													if (a.detail !== void 0) {
																														let e = r;
																														if (typeof a.detail != `string`) return $.errors = [{
																															instancePath: t + `/analysis/detail`,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														var g = e === r;
																													} else var g = !0;
																													if (g) {
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
																															var g = n === r;
																														} else var g = !0;
																														if (g) {
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
																																var g = n === r;
																															} else var g = !0;
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
																										var v = !0;
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
																																E(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? E.errors : n.concat(E.errors), r = n.length);
																																var te = l === r;
																																if (c ||= te, !c) {
																																	let e = r;
																																	A(a, { instancePath: t + `/affects/` + i + `/ref` }) || (n = n === null ? A.errors : n.concat(A.errors), r = n.length);
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
																																								b(e.version, { instancePath: t + `/affects/` + i + `/versions/` + o + `/version` }) || (n = n === null ? b.errors : n.concat(b.errors), r = n.length);
																																								var ie = a === r;
																																							} else var ie = !0;
																																							if (ie) {
																																								if (e.range !== void 0) {
																																									let a = r;
																																									ee(e.range, { instancePath: t + `/affects/` + i + `/versions/` + o + `/range` }) || (n = n === null ? ee.errors : n.concat(ee.errors), r = n.length);
																																									var ie = a === r;
																																								} else var ie = !0;
																																								if (ie) {
																																									if (e.status !== void 0) {
																																										let a = r;
																																										Kt(e.status, { instancePath: t + `/affects/` + i + `/versions/` + o + `/status` }) || (n = n === null ? Kt.errors : n.concat(Kt.errors), r = n.length);
																																										var ie = a === r;
																																									} else var ie = !0;
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
																											var v = o === r;
																											if (!v) break;
																										}
																										if (v && !s(a)) return $.errors = [{
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
																												if (w(a[i], { instancePath: t + `/properties/` + i }) || (n = n === null ? w.errors : n.concat(w.errors), r = n.length), e !== r) break;
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

export { i as bom, wn as component, Dn as dependency, Tn as service, kn as vulnerability };