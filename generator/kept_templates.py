"""kept_templates: compiled templates lie beside them, as Python's own modules do.

Compiling all of them takes longer than most builds that follow an edit. What is kept is code, so it
is read only from where code is read: `__pycache__` in the folder of the templates.
"""

import contextlib
import marshal
import os
import sys
from hashlib import sha256
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from generator.unchanged import made_by

_SEAL = sha256().digest_size


class KeptTemplates(BytecodeCache):
    """For one language. As long as no template and no module of ours changes, nothing is compiled.

    What cannot be read is compiled again; what cannot be written is not kept.
    """

    def __init__(self, templates: Path, locale: str) -> None:
        self._folder = templates / "__pycache__"
        self._locale = locale
        self._made_by = made_by(locale).encode()

    def load_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            content = self._file(bucket).read_bytes()
            if content[:_SEAL] == self._seal(bucket, content[_SEAL:]):
                bucket.code = marshal.loads(content[_SEAL:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        if sys.dont_write_bytecode:
            return
        file = self._file(bucket)
        passing = file.with_suffix(f".{os.getpid()}")
        content = marshal.dumps(bucket.code)
        with contextlib.suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            passing.write_bytes(self._seal(bucket, content) + content)
            passing.replace(file)

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{self._locale}.{sys.implementation.cache_tag}"

    def _seal(self, bucket: Bucket, content: bytes) -> bytes:
        return sha256(self._made_by + bucket.checksum.encode() + content).digest()
