"""A page to look at: one HTML file that needs nothing else.

Everything that comes from a release is escaped by ``jinja2`` and ``markupsafe``; data for the page's script is JSON in
which ``<``, ``>`` and ``&`` are escaped, and is only ever shown as text. A content security policy lets nothing run or
load but the page's own style and script, which it knows by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from diplomex.export.files import Staging
from diplomex.export.html.index import Index
from diplomex.export.html.views import KIND_NAMES, ReleaseView, release_view
from diplomex.records import Extraction
from diplomex.serialization import dumps

if TYPE_CHECKING:
    from jinja2 import Environment

    from diplomex.explanation import Explanation

#: So many releases at most are shown with their text; the overview has all.
MOST_TEXTS = 500


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("diplomex.export.html", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _asset(name: str) -> str:
    return files(__name__).joinpath("assets", name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def json_for_script(value: Any) -> Markup:
    """JSON that can stand in a ``<script>`` element.

    >>> print(json_for_script("</script>"))
    "\\u003c/script\\u003e"
    """
    text = dumps(value)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


def _page(title: str, **values: Any) -> Iterator[str]:
    style = _asset("style.css")
    script = _asset("release.js") + (_asset("index.js") if values.get("data") is not None else "")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; "
        "form-action 'none'"
    )
    template = _environment().get_template("page.html.jinja")
    return template.generate(
        title=title, policy=policy, style=Markup(style), script=Markup(script), kind_names=KIND_NAMES, **values
    )


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece.encode("utf-8", "replace")


def _view(shown: Extraction | Explanation) -> ReleaseView:
    if isinstance(shown, Extraction):
        return release_view(shown)
    return release_view(shown.extraction, shown.sentences)


def page_of_one(shown: Extraction | Explanation, *, title: str | None = None) -> str:
    """The page of one release; of its explanation, with how each sentence was read.

    >>> "Nothing &amp; nobody." in page_of_one(Extraction(text="Nothing & nobody."))
    True
    """
    view = _view(shown)
    return "".join(_page(title or view.title, view=view, data=None, views=()))


def _pages_of_many(releases: Iterable[Extraction | Explanation], title: str | None) -> Iterator[str]:
    index = Index()
    views: list[ReleaseView] = []
    for shown in releases:
        has_page = len(views) < MOST_TEXTS
        index.add(shown if isinstance(shown, Extraction) else shown.extraction, has_page=has_page)
        if has_page:
            views.append(_view(shown))
    return _page(title or "Diplomatic meetings", view=None, data=json_for_script(index.data()), views=views)


def page_of_many(releases: Iterable[Extraction | Explanation], *, title: str | None = None) -> str:
    """The page of many releases: an overview that sorts and filters, and each release behind it."""
    return "".join(_pages_of_many(releases, title))


def write_html(extractions: Iterable[Extraction], path: Path, *, title: str | None = None) -> tuple[Path, ...]:
    """Write the page: that of the release where there is one, else the overview of all."""
    waiting = iter(extractions)
    first = list(islice(waiting, 2))
    with Staging() as staging:
        file = staging.open(path)
        if len(first) == 1:
            pieces: Iterable[str] = [page_of_one(first[0], title=title)]
        else:
            pieces = _pages_of_many(chain(first, waiting), title)
        for piece in _encoded(pieces):
            file.write(piece)
    return (path,)


def notebook_html(shown: Extraction | Explanation) -> str:
    """The release as notebooks show it: the same, with its styles and its script kept to itself."""
    template = _environment().get_template("notebook.html.jinja")
    html = template.render(view=_view(shown), style=Markup(_asset("style.css")), script=Markup(_asset("release.js")))
    return html.encode("utf-8", "replace").decode("utf-8")
