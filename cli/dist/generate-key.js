import { r as keyIdOf } from "./public-key.js";
import { generateKeyPairSync } from "node:crypto";

// signing/generate-key.ts
/** Makes a new signing key from the system's randomness. */
function generateKey(algorithm = "p256") {
	const { publicKey, privateKey } = algorithm === "p256" ? generateKeyPairSync("ec", { namedCurve: "P-256" }) : generateKeyPairSync("ed25519");
	return {
		key_id: keyIdOf(publicKey),
		public_key: publicKey.export({
			type: "spki",
			format: "pem"
		}).toString(),
		private_key: privateKey.export({
			type: "pkcs8",
			format: "pem"
		}).toString()
	};
}

export { generateKey as t };