"""Packages that only some outputs need."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def needed(package: str, extra: str) -> Any:
    """The package, or an error that says what to install.

    >>> needed("no_such_package", "frames")
    Traceback (most recent call last):
    ModuleNotFoundError: this needs no_such_package: pip install 'diplomex[frames]'
    """
    try:
        return import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package.partition(".")[0]:
            raise
        raise ModuleNotFoundError(f"this needs {package}: pip install 'diplomex[{extra}]'", name=package) from None
