"""diplomex beside quantulum3, price-parser, Microsoft's recognizers-text and Duckling, on sums of money.

    python tests/benchmarks/compare_money.py [--gold GOLD.jsonl --texts RELEASES.jsonl] [--errors N] [--environment DIR]

Prints precision, recall and F1 of value and currency together, on the tables of ``tests/test_money.py`` (each sum
alone and in a sentence, and the texts that hold none) and, where given, on a gold corpus in the format of the
annotation guidelines. Each peer is installed into a virtual environment of its own, made when first needed, since what
one needs changes what another does (quantulum3 fails beside a scikit-learn of today); one that cannot be installed or
does not run is said to be missing.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import json
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
#: What pip is told for each peer, call by call. LexNLP pins versions that no Python of today can install: it is taken
#: without its dependencies, and these as they are now.
PEERS = {
    "quantulum3": ["quantulum3"],
    "price-parser": ["price-parser"],
    "recognizers-text": ["recognizers-text-number-with-unit", "recognizers-text-date-time", "emoji<2"],
    "lexnlp": [
        *("nltk", "num2words", "pandas", "reporters-db", "us", "dateparser", "unidecode", "scikit-learn", "joblib"),
        *("pycountry", "beautifulsoup4", "datefinder-lexpredict", "lxml", "requests", "tqdm", "cloudpickle"),
    ],
    "duckling": ["duckling"],  # its version in Clojure: needs Java
    "dateparser": ["dateparser"],
}
WITHOUT_DEPENDENCIES = {"lexnlp": ["lexnlp==2.3.0"]}
#: LexNLP reads sums too, but finds no figures (`$5`) with the dependencies of today.
MONEY_PEERS = ("quantulum3", "price-parser", "recognizers-text", "duckling")
Sum = tuple[str, str | None]

# Runs inside the environment of the peers: a JSON list of texts in, a list of lists of sums out.
WORKER = r"""
import contextlib, io, json, re, sys, warnings
warnings.simplefilter("ignore")
peer, texts = sys.argv[1], json.load(sys.stdin)
CODES = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB",
         "Rs": "INR", "Rs.": "INR",
         "dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "yen": "JPY", "rupee": "INR", "cent": "USD"}

def quantulum3(text):
    from quantulum3 import parser
    for q in parser.parse(text):
        if q.unit.entity.name == "currency":
            name = q.unit.name
            yield q.value, getattr(q.unit, "currency_code", None) or CODES.get(name, name)

def price_parser(text):
    from price_parser import Price
    for sentence in re.split(r"(?<=[.;])\s+", text):
        price = Price.fromstring(sentence)
        if price.amount is not None and price.currency:
            yield str(price.amount), CODES.get(price.currency, price.currency)

def recognizers_text(text):
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture
    for found in recognize_currency(text, Culture.English):
        resolution = found.resolution or {}
        if resolution.get("value") not in (None, ""):
            unit = resolution.get("unit")
            own = {"Dollar": "USD", "Pound": "GBP", "Rupee": "INR", "Cent": "USD"}
            iso = resolution.get("isoCurrency") or own.get(unit, unit)
            value = float(resolution["value"])
            yield (value / 100 if unit == "Cent" else value), iso

DUCKLING = []

def duckling(text):
    if not DUCKLING:
        import jpype
        start = jpype.startJVM
        jpype.startJVM = lambda *args, **kwargs: start(*args, **{**kwargs, "convertStrings": True})
        from duckling import Duckling
        DUCKLING.append(Duckling())
        DUCKLING[0].load(languages=["en"])
    for sentence in re.split(r"(?<=[.;])\s+|\n", text):
        for found in DUCKLING[0].parse(sentence, dim_filter="amount-of-money") if re.search(r"\S", sentence) else ():
            value = found["value"]
            if value.get("value") is not None and value.get("unit"):
                cents = value["unit"] == "cent"
                yield value["value"] / (100 if cents else 1), CODES.get(value["unit"], value["unit"])

read = {"quantulum3": quantulum3, "price-parser": price_parser, "recognizers-text": recognizers_text,
        "duckling": duckling}[peer]
list(read("$5"))
out = []
for text in texts:
    sums = []
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            sums = [[str(value), currency] for value, currency in read(text)]
    except Exception as error:
        print(f"{peer}: {error!r} in {text[:60]!r}", file=sys.stderr)
    out.append(sums)
json.dump(out, sys.stdout)
"""


def _tables(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _key(amount: object, top: object, currency: object) -> Sum:
    def plain(value: object) -> str:
        return f"{Decimal(str(value)).normalize():f}"

    return plain(amount) + (f"..{plain(top)}" if top not in (None, "") else ""), None if currency is None else str(
        currency
    )


def _read_sum(told: str) -> Sum:
    amount, _, currency = told.partition(" ")
    low, _, high = amount.partition("..")
    return _key(low, high, None if currency == "None" else currency)


def diplomex_sums(releases: Iterable[dict[str, Any]]) -> list[list[Sum]]:
    """What diplomex finds in each release."""
    from diplomex.document import Document
    from diplomex.rules.dates import find_dates
    from diplomex.rules.money import find_money

    found = []
    for release in releases:
        published = dt.date.fromisoformat(release["published"]) if release.get("published") else None
        document = Document(release["text"], published=published, publisher_country=release.get("publisher_country"))
        found.append([_key(m.amount, m.amount_max, m.currency) for m in find_money(document, find_dates(document))])
    return found


def run_peer(peer: str, worker: str, environment: Path, texts: list[Any]) -> list[Any] | None:
    """What a worker answers for each text inside the environment of the peers, ``None`` where it cannot be run."""
    python = environment / peer / "bin" / "python"
    run = subprocess.run(
        [python, "-c", worker, peer], input=json.dumps(texts), capture_output=True, text=True, timeout=3600
    )
    if failed := run.stderr.count(f"{peer}: "):
        print(f"{peer} fails in {failed} texts", file=sys.stderr)
    if run.returncode:
        print(f"{peer} does not run: {run.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    answers: list[Any] = json.loads(run.stdout)
    return answers


def peer_sums(peer: str, environment: Path, releases: list[dict[str, Any]]) -> list[list[Sum]] | None:
    """What a peer finds in each release, ``None`` where it cannot be run."""
    answers = run_peer(peer, WORKER, environment, [release["text"] for release in releases])
    if answers is None:
        return None
    sums: list[list[Sum]] = []
    for release in answers:
        good = []
        for value, currency in release:
            try:
                good.append(_key(Decimal(value), None, currency))
            except ArithmeticError:
                continue
        sums.append(good)
    return sums


def install(environment: Path, peers: Iterable[str] = MONEY_PEERS) -> list[str]:
    """Make an environment for each peer and name those that are ready."""
    ready = []
    for peer in peers:
        python = environment / peer / "bin" / "python"
        if not python.exists():
            venv.create(python.parent.parent, with_pip=True)
        calls = [[*PEERS[peer], "setuptools<81"]]
        if peer in WITHOUT_DEPENDENCIES:
            calls.append(["--no-deps", *WITHOUT_DEPENDENCIES[peer]])
        pip = [python, "-m", "pip", "install", "-q"]
        if all(subprocess.run([*pip, *call], capture_output=True).returncode == 0 for call in calls):
            ready.append(peer)
        else:
            print(f"{peer} cannot be installed", file=sys.stderr)
    return ready


def figures(gold: list[list[Sum]], found: list[list[Sum]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of sums that are equal in value and currency."""
    right = sum((Counter(g) & Counter(f)).total() for g, f in zip(gold, found, strict=True))
    precision = right / (sum(map(len, found)) or 1)
    recall = right / (sum(map(len, gold)) or 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def error_kinds(gold: list[list[Sum]], found: list[list[Sum]]) -> Counter[str]:
    """How many sums are read with another currency, scale or only one bound, missed, or found where there is none."""
    kinds: Counter[str] = Counter()
    for expected, told in zip(gold, found, strict=True):
        missed, extra = Counter(expected) - Counter(told), Counter(told) - Counter(expected)
        for kind, alike in (
            ("currency", lambda g, f: g[0] == f[0]),
            ("one bound", lambda g, f: ".." in g[0] and f[0] in g[0].split("..")),
            (
                "scale",
                lambda g, f: g[1] == f[1] and g[0].replace("0", "").strip(".") == f[0].replace("0", "").strip("."),
            ),
        ):
            for g in list(missed.elements()):
                match = next((f for f in extra.elements() if alike(g, f)), None)
                if match is not None:
                    kinds[kind] += 1
                    missed -= Counter([g])
                    extra -= Counter([match])
        kinds["missed"] += missed.total()
        kinds["extra"] += extra.total()
    return +kinds


def suites(args: argparse.Namespace) -> Iterator[tuple[str, list[dict[str, Any]], list[list[Sum]]]]:
    """The name, the releases and the expected sums of each comparison."""
    tables, sentences = _tables("test_money"), _tables("test_money_sentences")
    for name, template in (("tables, alone", "{}"), ("tables, in a sentence", "The Minister said {} would be needed.")):
        yield (
            name,
            [{"text": template.format(row[0])} for row in tables.ALONE],
            [[(row[1], row[2])] for row in tables.ALONE],
        )
    yield "tables, never money", [{"text": text} for text in tables.NEVER], [[] for _ in tables.NEVER]
    yield (
        "sentences",
        [{"text": text, "publisher_country": country} for text, country, _ in sentences.ROWS],
        [[_read_sum(told) for told in sums.split(" ; ") if told] for _, _, sums in sentences.ROWS],
    )
    if args.gold:
        releases = {r["id"]: r for r in map(json.loads, args.texts.read_text(encoding="utf-8").splitlines())}
        gold = [json.loads(line) for line in args.gold.read_text(encoding="utf-8").splitlines()]
        expected = [[_key(m["amount"], m["amount_max"], m["currency"]) for m in g["monetary_figures"]] for g in gold]
        yield args.gold.name, [releases[g["id"]] for g in gold], expected


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--gold", type=Path, help="gold records, one release a line")
    parser.add_argument("--texts", type=Path, help="the releases of the gold")
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="print the first N texts that each reads wrongly"
    )
    parser.add_argument(
        "--environment",
        type=Path,
        default=Path(tempfile.gettempdir()) / "diplomex-peers",
        help="virtual environment of the peers",
    )
    args = parser.parse_args()
    if bool(args.gold) != bool(args.texts):
        parser.error("--gold and --texts go together")
    sys.path.insert(0, str(ROOT))
    readers: dict[str, Callable[[list[dict[str, Any]]], list[list[Sum]] | None]] = {"diplomex": diplomex_sums}
    for peer in install(args.environment):
        readers[peer] = lambda releases, peer=peer: peer_sums(peer, args.environment, releases)  # type: ignore[misc]
    for name, releases, gold in suites(args):
        print(f"\n{name}: {len(releases)} texts, {sum(map(len, gold))} sums")
        for reader, read in readers.items():
            found = read(releases)
            if found is None:
                print(f"  {reader:17} missing")
                continue
            precision, recall, f1 = figures(gold, found)
            print(f"  {reader:17} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  found {sum(map(len, found))}")
            if errors := error_kinds(gold, found):
                print("      " + ", ".join(f"{kind} {number}" for kind, number in sorted(errors.items())))
            wrong = [
                (r["text"], g, f) for r, g, f in zip(releases, gold, found, strict=True) if Counter(g) != Counter(f)
            ]
            for text, g, f in wrong[: args.errors]:
                print(f"      {text[:60]!r}: {sorted(set(g) - set(f))} but {sorted(set(f) - set(g), key=str)}")


if __name__ == "__main__":
    main()
