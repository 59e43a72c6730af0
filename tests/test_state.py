"""State: importing and using diplomex changes nothing of its own or of a dependency, and no warning reaches the user."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import diplomex

ROOT = Path(diplomex.__file__).parents[1]

#: Runs in a process of its own: takes what is global before and after each step, and prints what changed.
PROBE = """
import json, os, sys, warnings
import decimal, gc, locale, logging, random, signal, socket, threading, time
import dateparser.conf, dateparser.search, quantulum3.load, regex

def frozen(value, depth=0):
    if depth > 4:
        return type(value).__name__
    if isinstance(value, dict):
        return sorted((repr(k), frozen(v, depth + 1)) for k, v in value.items())
    if isinstance(value, (list, tuple, set, frozenset)):
        return [frozen(v, depth + 1) for v in value]
    return repr(value) if isinstance(value, (str, int, float, bool, type(None))) else type(value).__name__

def snapshot():
    context = decimal.getcontext()
    root = logging.getLogger()
    return {
        "decimal": [context.prec, context.rounding, context.Emin, context.Emax, context.capitals, context.clamp,
                    sorted(str(t) for t, on in context.traps.items() if on)],
        "default decimal": repr(decimal.DefaultContext),
        "locale": [locale.setlocale(c) for c in (locale.LC_NUMERIC, locale.LC_TIME, locale.LC_COLLATE, locale.LC_CTYPE)],
        "warning filters": [repr(f) for f in warnings.filters],
        "showwarning": repr(warnings.showwarning),
        "root logger": [root.level, [repr(type(h)) for h in root.handlers], [repr(f) for f in root.filters], logging.root.manager.disable],
        "logger levels": sorted((n, l.level, len(l.handlers)) for n, l in logging.root.manager.loggerDict.items()
                                if isinstance(l, logging.Logger) and (l.level or l.handlers)),
        "dateparser settings": frozen(vars(dateparser.conf.settings)),
        "dateparser default parser": frozen({k: v for k, v in vars(dateparser._default_parser).items() if k in ("try_previous_locales", "use_given_order", "languages", "locales", "region")}),
        "quantulum units": [len(quantulum3.load.units().names), len(quantulum3.load.units().symbols), len(quantulum3.load.entities().names),
                            sorted(quantulum3.load.units().names)[:50], sorted(map(repr, quantulum3.load._CACHED_UNITS))
                            if hasattr(quantulum3.load, "_CACHED_UNITS") else None],
        "random": hash(random.getstate()),
        "recursion limit": sys.getrecursionlimit(),
        "digits": sys.get_int_max_str_digits(),
        "switch interval": sys.getswitchinterval(),
        "collector": [gc.isenabled(), gc.get_threshold(), gc.get_freeze_count()],
        "signals": [repr(signal.getsignal(s)) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE if hasattr(signal, "SIGPIPE") else signal.SIGTERM)],
        "environment": dict(os.environ),
        "folder": os.getcwd(),
        "path": list(sys.path),
        "hooks": [repr(sys.excepthook), repr(sys.displayhook), repr(threading.excepthook), repr(sys.stdout), repr(sys.stderr)],
        "threads": [t.name for t in threading.enumerate()],
        "socket timeout": socket.getdefaulttimeout(),
        "time zone": time.tzname,
        "regex version": int(regex.DEFAULT_VERSION),
    }

TEXT = ("President Ana Silva of Peru met with Minister Jan Novak on the second Tuesday of May in Lima and discussed a 500 MW plant "
        "worth $1.5 million. They will meet again the day before yesterday, in three weeks and on 5.6.24. It grew 15 percent, by 2 km.")
steps, changed = {}, {}

def step(name, work):
    before = snapshot()
    work()
    after = snapshot()
    changed[name] = [key for key in before if before[key] != after[key]]

quantulum3.load.units(); quantulum3.load.entities(); dateparser.parse("tomorrow")  # what loads lazily is loaded
snapshot()
regex.purge()  # its cache is filled by dateparser's hundreds of languages, and drops patterns at random when full

def use():
    import diplomex
    release = diplomex.extract(TEXT, published="2024-05-06", publisher_country="PE")
    assert release.meetings and release.monetary_figures and release.dates
    quantities = diplomex.Extractor(quantities=True).extract(TEXT).quantities
    assert quantities, "no quantity"
    diplomex.explain(TEXT)
    diplomex.Extraction.from_json(release.to_json())
    for bad in ((5, {}), (TEXT, {"published": "x"}), (TEXT, {"publisher_country": "x"})):
        try:
            diplomex.extract(bad[0], **bad[1])
        except (TypeError, ValueError):
            pass
        else:
            raise AssertionError(bad)
    release._repr_html_()

def many():
    import diplomex
    assert len(list(diplomex.extract_many([TEXT] * 5, workers=2))) == 5

step("import", lambda: __import__("diplomex").extract)
step("use", use)
step("workers", many)
print(json.dumps(changed))
"""


def run(code: str, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, env=env, timeout=120)


@pytest.fixture(scope="module")
def changes() -> dict[str, list[str]]:
    finished = run(PROBE)
    assert finished.returncode == 0, finished.stderr[-2000:]
    found: dict[str, list[str]] = json.loads(finished.stdout)
    return found


@pytest.mark.parametrize("step", ["import", "use", "workers"])
def test_nothing_global_changes(step: str, changes: dict[str, list[str]]) -> None:
    assert changes[step] == []


def test_the_probe_sees_changes() -> None:
    meddling = PROBE.replace(
        "def use():\n",
        "def use():\n    decimal.getcontext().prec = 5; warnings.simplefilter('ignore'); dateparser.conf.settings.x = 1\n    os.environ['A'] = 'b'\n    random.random()\n",
    )
    assert meddling != PROBE
    finished = run(meddling)
    assert finished.returncode == 0, finished.stderr[-2000:]
    assert set(json.loads(finished.stdout)["use"]) >= {"decimal", "warning filters", "environment", "random"}


PATTERNS = """
import random, regex
for number in range(499):  # one more than this, and regex drops some of them with the help of random
    regex.compile(f"pattern {number}")
before = random.getstate()
import diplomex
release = diplomex.extract("President Ana Silva met with Minister Jan Novak in Lima on 5 May to discuss trade worth $5 million.", published="2024-05-06")
assert release.meetings and release.monetary_figures and release.dates
diplomex.Extractor().extract("Deputy Minister Li Na called on Governor John Smith yesterday.", published="2024-05-06")
assert random.getstate() == before
"""


def test_the_patterns_of_others_stay_in_the_cache() -> None:
    finished = run(PATTERNS)
    assert finished.returncode == 0, finished.stderr[-2000:]


SILENT = """
import diplomex
for name in diplomex.__all__:
    getattr(diplomex, name)
diplomex.extract("President Ana Silva met with Minister Jan Novak on 5 May 2024 about $5 million and 5 km.", published="2024-05-06")
diplomex.Extractor(quantities=True).extract("A 500 MW plant was opened last Tuesday.", published="2024-05-06")
"""


@pytest.mark.parametrize("filters", ["default", "error"])
def test_no_warning_and_no_output(filters: str) -> None:
    """Of diplomex's own modules; a warning of a dependency that a release of it brings does not become an error here."""
    options = ("-W", "error:::diplomex") if filters == "error" else ()
    finished = run(SILENT, *options)
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "", "")


def test_results_do_not_depend_on_global_state() -> None:
    """A caller who has changed the decimal context, the locale or dateparser's settings gets the same records."""
    plain = "import diplomex\n"
    odd = (
        "import decimal, locale, warnings\nimport dateparser.conf\n"
        "decimal.getcontext().prec = 3; decimal.getcontext().rounding = decimal.ROUND_UP\n"
        "decimal.getcontext().traps[decimal.Inexact] = True\n"
        "dateparser.conf.settings.DATE_ORDER = 'YMD'\n"
        "import calendar\ncalendar.month_name, calendar.day_name = ['', *'abcdefghijkl'], [*'mnopqrs']  # as in another locale\n"
        "import diplomex\n"
    )
    work = (
        "r = diplomex.extract('They paid $1,234,567.89 million, EUR 2.345678 billion. Three and a half lakh rupees came on 5.6.24 and 7 May, next Friday"
        " and last week.', published='2024-05-06')\nassert len(r.monetary_figures) == 3 and len(r.dates) >= 2, r\nprint(r.to_json())"
    )
    expected, found = run(plain + work), run(odd + work)
    assert expected.returncode == 0, expected.stderr[-1500:]
    assert found.returncode == 0, found.stderr[-1500:]
    assert found.stdout == expected.stdout


def test_constants_of_the_package_cannot_be_changed() -> None:
    release = diplomex.extract("President Ana Silva met with Minister Jan Novak.")
    with pytest.raises((AttributeError, TypeError)):
        release.participants[0].name = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        release.metadata["a"] = 1  # type: ignore[index]
    rule: Any = diplomex.default_rules()[0]
    with pytest.raises((AttributeError, TypeError)):
        rule.pattern = "x"
    with pytest.raises(TypeError):
        rule.produces["x"] = "y"
