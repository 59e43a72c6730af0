"""Checks that a wheel holds the package whole, and nothing else: ``check_wheel.py WHEEL SOURCE``."""

import sys
import zipfile
from pathlib import Path


def problems(wheel: Path, source: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    package = {name for name in names if name.startswith("diplomex/")}
    expected = {path.relative_to(source).as_posix() for path in source.glob("diplomex/**/*") if path.is_file()}
    information = {name for name in names if name.split("/")[0].endswith(".dist-info")}
    found = [f"not of the package: {name}" for name in sorted(names - package - information)]
    found += [f"not in the checkout: {name}" for name in sorted(package - expected)]
    found += [f"missing: {name}" for name in sorted(expected - package)]
    ends = ("/METADATA", "/RECORD", "/WHEEL", "/entry_points.txt", "/licenses/LICENSE")
    found += [f"missing: dist-info{end}" for end in ends if not any(name.endswith(end) for name in information)]
    return found


if __name__ == "__main__":
    found = problems(Path(sys.argv[1]), Path(sys.argv[2]))
    print("\n".join(found) or "the package whole, and nothing else")
    sys.exit(bool(found))
