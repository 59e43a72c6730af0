"""What .ci/run reads in pyproject.toml.

``extras.py optional`` prints the extras that only some tests need; ``extras.py lowest`` prints a constraints file in
which every dependency has its lowest version.
"""

import re
import sys
import tomllib
from pathlib import Path

PROJECT = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
ALWAYS = {"all", "docs", "lint", "test"}
BOUND = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?\s*>=\s*([0-9][^,;\s]*)")


def optional() -> list[str]:
    inside = {
        name for entry in EXTRAS["test"] for name in re.findall(r"[a-z]+", entry.partition("[")[2].partition("]")[0])
    }
    return [name for name in EXTRAS if name not in ALWAYS | inside]


def lowest() -> list[str]:
    entries = [*PROJECT["dependencies"], *(entry for name in EXTRAS for entry in EXTRAS[name])]
    bounds = dict(match.groups() for match in map(BOUND.match, entries) if match)
    return [f"{name}=={version}" for name, version in bounds.items()]


if __name__ == "__main__":
    print("\n".join({"optional": optional, "lowest": lowest}[sys.argv[1]]()))
