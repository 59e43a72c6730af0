"""JSONL: one extraction a line, written so that a run that was cut off can be taken up again."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from diplomex.export import files
from diplomex.export.resume import Ids
from diplomex.records import Extraction


def scan(path: Path) -> tuple[Ids, int]:
    """The ids in a JSONL file, and the length of what is whole in it: a last line that was torn off is not."""
    ids = Ids(path)
    whole = 0
    broken: ValueError | None = None
    with open(path, "rb") as lines:
        for number, line in enumerate(lines, 1):
            if broken is not None:
                raise broken
            try:
                if not line.endswith(b"\n"):
                    raise ValueError("it is not ended")
                record = json.loads(line)
                if not isinstance(record, dict):
                    raise ValueError("it is no object")
            except ValueError as error:
                broken = ValueError(f"{path}, line {number}: not a line of diplomex ({error}): mend it, or start anew")
                continue
            ids.add(record.get("id"))
            whole += len(line)
    return ids, whole


def write_jsonl(
    extractions: Iterable[Extraction], path: Path, *, resume: bool = False, include_text: bool = True
) -> tuple[Path, ...]:
    """Write a line each; what is done stands in ``….partial`` until all is."""
    partial = files.partial_path(path)
    ids: Ids | None = None
    if resume and not partial.exists() and path.exists():
        shutil.copyfile(path, partial)
    with open(partial, "ab") as file, files.locked(file, partial):
        if resume:
            ids, whole = scan(partial)
            file.truncate(whole)
        else:
            file.truncate(0)
        for extraction in extractions:
            if ids is None or ids.is_new(extraction.id):
                file.write(extraction.to_json(include_text=include_text).encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())
        files.appear(partial, path)
    return (path,)
