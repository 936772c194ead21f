"""Writes archives with Python's own writers and prints, for each, its files and their SHA-256 as Python reads them."""

import hashlib
import io
import json
import os
import sys
import tarfile
import zipfile

out = sys.argv[1]
FILES = {
    "plugin/main.py": b"print('main')\n" * 50,
    "plugin/empty.txt": b"",
    "plugin/caf\u00e9.txt": "caf\u00e9".encode(),
    "plugin/" + "deep/" * 30 + "file.txt": bytes(range(256)) * 20,
    "plugin/large.bin": os.urandom(1_500_000) + b"abc" * 500_000,
}


class Pipe(io.RawIOBase):
    """Cannot seek, so that zipfile writes data descriptors."""

    def __init__(self, file):
        self.file = file

    def writable(self):
        return True

    def write(self, data):
        return self.file.write(data)


def write_zip(name, method, wrap=lambda file: file, folders=False):
    with open(os.path.join(out, name), "wb") as file, zipfile.ZipFile(wrap(file), "w", method) as archive:
        if folders:
            archive.writestr(zipfile.ZipInfo("plugin/"), b"")
        for path, data in FILES.items():
            archive.writestr(path, data)


def write_tar(name, mode, form):
    with tarfile.open(os.path.join(out, name), mode, format=form) as archive:
        folder = tarfile.TarInfo("plugin")
        folder.type, folder.mode, folder.mtime = tarfile.DIRTYPE, 0o755, 1700000000.25
        archive.addfile(folder)
        for path, data in FILES.items():
            info = tarfile.TarInfo(path)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


write_zip("deflated.zip", zipfile.ZIP_DEFLATED)
write_zip("stored.zip", zipfile.ZIP_STORED, folders=True)
write_zip("streamed.zip", zipfile.ZIP_DEFLATED, Pipe)
write_tar("pax.tar", "w", tarfile.PAX_FORMAT)
write_tar("gnu.tar", "w", tarfile.GNU_FORMAT)
write_tar("pax.tar.gz", "w:gz", tarfile.PAX_FORMAT)
write_tar("gnu.tar.gz", "w:gz", tarfile.GNU_FORMAT)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def read(path):
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return {i.filename: sha256(archive.read(i)) for i in archive.infolist() if not i.is_dir()}
    with tarfile.open(path) as archive:
        return {i.name: sha256(archive.extractfile(i).read()) for i in archive if i.isfile()}


try:
    import ensurepip

    bundled = os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")
    wheels = [os.path.join(bundled, name) for name in os.listdir(bundled) if name.startswith("pip-")]
except (ImportError, OSError):
    wheels = []

paths = [os.path.join(out, name) for name in sorted(os.listdir(out))] + wheels
print(json.dumps({path: read(path) for path in paths}))
