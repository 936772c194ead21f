"""Refreshes a publication with python-tuf and downloads targets, printing what it accepted as one JSON object.

Arguments: address of the publication, directory for metadata and targets (kept from an earlier run, or new), file with the
trusted root, target paths...
A path "plugin:ID" stands for the shard of that plugin, wherever the publication's layout has it.
"""

import hashlib
import json
import pathlib
import sys

import urllib.request

from tuf.ngclient import Updater

MAX_GROUP_BYTES = 16 * 1024
MAX_SHARD_BYTES = 64 * 1024 * 1024


def download(updater: Updater, path: str) -> bytes | None:
    info = updater.get_targetinfo(path)
    return None if info is None else pathlib.Path(updater.download_target(info)).read_bytes()


def fetch_named(address: str, path: str, digest: str, limit: int) -> bytes:
    """A file that something signed names by its digest."""
    with urllib.request.urlopen(f"{address}{path}/{digest}") as response:
        content = response.read(limit + 1)
    if len(content) > limit or hashlib.sha256(content).hexdigest() != digest:
        raise ValueError(f"{path}/{digest} is not what was signed")
    return content


def shard_of(updater: Updater, address: str, plugin: str) -> bytes | None:
    bits = int.from_bytes(hashlib.sha256(plugin.encode()).digest()[:2], "big")
    target = download(updater, f"index/{bits >> 8:02x}.json")
    if target is not None:
        return target
    index = json.loads(download(updater, "registry.json") or b"{}").get("index", {})
    if "groups" not in index:
        return None
    shard = bits >> (17 - index["shards"].bit_length())
    group = index["groups"][shard // 32]
    if group is None:
        return None
    listed = json.loads(fetch_named(address, "groups/sha256", group, MAX_GROUP_BYTES))
    digest = listed["index"][shard % 32]
    return None if digest is None else fetch_named(address, "index/sha256", digest, MAX_SHARD_BYTES)


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
            plugin = path.removeprefix("plugin:")
            content = download(updater, path) if plugin == path else shard_of(updater, address, plugin)
            files[path] = None if content is None else hashlib.sha256(content).hexdigest()
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
