"""Asks sigstore-python about bundles, printing its verdicts as one JSON list.

Argument: a file with a JSON list of questions, each with `bundle`, `trusted_root` (files), `identity` and `issuer`. A verdict is
the payload that was verified, or the class of the refusal.
"""

import base64
import json
import pathlib
import sys

from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy


def judge(question: dict[str, str]) -> dict[str, str]:
    try:
        verifier = Verifier(trusted_root=TrustedRoot.from_file(question["trusted_root"]))
        bundle = Bundle.from_json(pathlib.Path(question["bundle"]).read_bytes())
        signer = policy.Identity(identity=question["identity"], issuer=question["issuer"])
        payload_type, payload = verifier.verify_dsse(bundle, signer)
    except Exception as error:  # noqa: BLE001 - the test compares the class by name
        return {"refused": type(error).__name__, "reason": str(error)}
    return {"payload_type": payload_type, "payload": base64.b64encode(payload).decode()}


def main() -> None:
    questions = json.loads(pathlib.Path(sys.argv[1]).read_bytes())
    print(json.dumps([judge(question) for question in questions]))


main()
