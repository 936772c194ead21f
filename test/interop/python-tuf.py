"""Refreshes a publication with python-tuf and downloads targets, printing what it accepted as one JSON object.

Arguments: address of the publication, directory for metadata and targets (kept from an earlier run, or new), file with the
trusted root, target paths...
"""

import hashlib
import json
import pathlib
import sys

from tuf.ngclient import Updater


def main() -> None:
    address, directory, root, *paths = sys.argv[1:]
    base = pathlib.Path(directory)
    targets = base / "targets"
    targets.mkdir(parents=True, exist_ok=True)
    metadata = base / "metadata"
    metadata.mkdir(exist_ok=True)
    updater = Updater(
        metadata_dir=str(metadata),
        metadata_base_url=f"{address}metadata/",
        target_dir=str(targets),
        target_base_url=f"{address}targets/",
        bootstrap=pathlib.Path(root).read_bytes(),
    )
    try:
        updater.refresh()
        files = {}
        for path in paths:
            info = updater.get_targetinfo(path)
            if info is None:
                files[path] = None
                continue
            content = pathlib.Path(updater.download_target(info)).read_bytes()
            files[path] = hashlib.sha256(content).hexdigest()
    except Exception as error:  # noqa: BLE001 - the test compares the class by name
        print(json.dumps({"refused": type(error).__name__}))
        return
    versions = {
        file.stem: json.loads(file.read_bytes())["signed"]["version"]
        for file in metadata.glob("*.json")
        if not file.is_symlink() or file.name == "root.json"
    }
    print(json.dumps({"files": files, "versions": versions}))


main()
