"""The JSON Schema (draft 2020-12) of an extraction, shipped in the package."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def schema_text() -> str:
    """The schema as the text of its file."""
    return files(__name__).joinpath("extraction.schema.json").read_text(encoding="utf-8")


def json_schema() -> dict[str, Any]:
    """The schema of one line of diplomex's JSONL.

    >>> json_schema()["title"]
    'diplomex extraction'
    """
    schema: dict[str, Any] = json.loads(schema_text())
    return schema
