"""The command line.

Exit status: 0 all went well; 1 an input failed (the others came out, and what failed is listed on standard error), or
the run was cut off; 2 wrong usage.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from ._version import __version__

if TYPE_CHECKING:
    from .extractor import Extractor
    from .records import Extraction, Failure
    from .releases import Input

#: A file's name, which a shell completes; whether it is there is looked into when it is read.
_FILE = click.Path(allow_dash=True)
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_CONTEXT)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Typed records out of diplomatic press releases: who met whom, when, where, about what, and what sums were named.

    Exit status: 0 all went well, 1 an input failed, 2 wrong usage.
    """
    if os.environ.get("NO_COLOR"):
        context.color = False


def _day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    from .inputs import checked_day

    try:
        day = checked_day(value)
    except ValueError as error:
        raise click.BadParameter(str(error).removeprefix("published ")) from error
    return None if day is None else day.isoformat()


def _country(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    from .inputs import checked_country

    try:
        return checked_country(value)
    except ValueError as error:
        raise click.BadParameter(str(error).removeprefix("publisher_country ")) from error


def _make_extractor(_context: click.Context, _parameter: click.Parameter, paths: tuple[str, ...]) -> Extractor:
    from .extractor import Extractor, default_extractor
    from .lexicon import Lexicon
    from .rule import read_rules
    from .rulebook import default_rules

    if not paths:
        return default_extractor()
    lexicon = Lexicon.default()
    rules = list(default_rules())
    try:
        for path in paths:
            if _holds_rules(path):
                rules += read_rules(path)
            else:
                lexicon = lexicon.with_file(path)
        return Extractor(lexicon=lexicon, rules=rules)
    except (OSError, ValueError) as error:
        raise click.BadParameter(str(error)) from error


def _holds_rules(path: str) -> bool:
    """Whether a file is TOML with ``[[rule]]`` tables."""
    if not path.lower().endswith(".toml"):
        return False
    with open(path, "rb") as lines:
        return any(line.strip().replace(b" ", b"") == b"[[rule]]" for line in lines)


_Command = Callable[..., Any]

_LEXICON = click.option(
    "extractor",
    "--lexicon",
    type=_FILE,
    multiple=True,
    metavar="FILE",
    callback=_make_extractor,
    help="Rows or rules of your own (TSV, TOML).",
)


def _release_options(command: _Command) -> _Command:
    """The options that tell of releases what their files do not."""
    for option in (
        _LEXICON,
        click.option("--jsonl", is_flag=True, help="Take every input for JSONL, also standard input."),
        click.option("--publisher-country", metavar="XX", callback=_country, help="ISO code of whose release it is."),
        click.option(
            "--published", metavar="DATE", callback=_day, help="Day of publication, where a record tells none."
        ),
    ):
        command = option(command)
    return command


@main.command()
@click.argument("files", type=_FILE, nargs=-1, required=True, metavar="FILE...")
@click.option("--format", "form", type=click.Choice(["text", "jsonl", "json"]), help="What to print  [default: text]")
@click.option(
    "--to",
    type=_FILE,
    metavar="OUT",
    help="Write to OUT.jsonl, .csv, .parquet, .sqlite, .html, .graphml, .plover.jsonl.",
)
@click.option("--resume", is_flag=True, help="Go on with the JSONL or SQLite of --to where it was cut off.")
@click.option("--workers", type=click.IntRange(1), default=1, metavar="N", help="Processes that do the work.")
@click.option("--no-text", is_flag=True, help="Leave the releases' texts out of the output.")
@_release_options
def extract(
    files: tuple[str, ...],
    form: str | None,
    to: str | None,
    resume: bool,
    workers: int,
    no_text: bool,
    published: str | None,
    publisher_country: str | None,
    jsonl: bool,
    extractor: Extractor,
) -> None:
    """Extract the records of releases.

    A .jsonl file is one release a line (text, id, published, publisher_country, anything else);
    any other file is one text; - is standard input.
    """
    from .releases import read_releases

    if to is not None and form is not None:
        raise click.UsageError("--format tells what to print, --to what to write: give one of them")
    if resume and to is None:
        raise click.UsageError("--resume goes on with the file of --to: give that too")
    inputs = read_releases(files, jsonl=jsonl, published=published, publisher_country=publisher_country)
    run = _Run(inputs, extractor, workers)
    try:
        if to is not None:
            _write(run, to, resume=resume, include_text=False if no_text else None)
        else:
            _print_all(run.results(progress=not sys.stdout.isatty()), form or "text", include_text=not no_text)
    finally:
        run.list_failures()
    if run.failures:
        raise SystemExit(1)


class _Run:
    """The extraction of all inputs, and the list of what failed."""

    def __init__(self, inputs: Iterable[Input], extractor: Extractor, workers: int) -> None:
        self._inputs = inputs
        self._extractor = extractor
        self._workers = workers
        self._places: deque[str] = deque()
        self.done: frozenset[str] = frozenset()
        self.failures: list[tuple[str, str]] = []
        self.count = 0
        self._interrupted = False

    def _interrupt(self, *_: object) -> None:
        self._interrupted = True
        raise KeyboardInterrupt

    def results(self, *, progress: bool) -> Iterator[Extraction]:
        """The extractions, in order. Ctrl-C is remembered, as what it raises while ``regex`` compiles may get lost."""
        heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if heeded:
            signal.signal(signal.SIGINT, self._interrupt)
        try:
            yield from self._found(progress and sys.stderr.isatty())
        finally:
            if heeded:
                signal.signal(signal.SIGINT, signal.default_int_handler)

    def _found(self, progress: bool) -> Iterator[Extraction]:
        from .records import Failure

        for result in self._extractor.extract_many(
            self._items(), workers=self._workers, on_error="record", progress=progress
        ):
            place = self._places.popleft()
            if isinstance(result, Failure):
                self.failures.append((f"{place} (id {result.id})" if result.id else place, _message(result)))
            else:
                yield result

    def _items(self) -> Iterator[Any]:
        for given in self._inputs:
            self.count += 1
            if given.error is not None:
                self.failures.append((given.place, given.error))
            elif given.item.get("id") not in self.done:
                self._places.append(given.place)
                yield given.item
            if self._interrupted:
                raise KeyboardInterrupt

    def list_failures(self) -> None:
        """Say on standard error what failed."""
        if self.failures:
            click.echo(f"{len(self.failures)} of {self.count} inputs failed:", err=True)
            for place, error in self.failures:
                click.echo(f"  {place}: {error}", err=True)


def _message(failure: Failure) -> str:
    if failure.error_type in ("TypeError", "ValueError", "WorkerError"):
        return failure.error
    return f"{failure.error_type}: {failure.error} (a fault of diplomex: please report the text)"


def _print_all(results: Iterator[Extraction], form: str, *, include_text: bool) -> None:
    try:
        _print(results, form, include_text=include_text)
        sys.stdout.flush()
    except OSError as error:
        if error.errno == errno.EPIPE:  # nobody reads on, as with head: click ends quietly
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left in the buffer goes nowhere
        raise click.ClickException(f"cannot write to standard output: {error.strerror}") from error


def _print(results: Iterator[Extraction], form: str, *, include_text: bool) -> None:
    from .summary import summary

    width = max(shutil.get_terminal_size((100, 24)).columns, 40)
    if form == "json":
        opening = "[\n"
        for extraction in results:
            click.echo(opening + extraction.to_json(include_text=include_text, indent=1), nl=False)
            opening = ",\n"
        click.echo("[]" if opening == "[\n" else "\n]")
        return
    first = True
    for extraction in results:
        if form == "jsonl":
            click.echo(extraction.to_json(include_text=include_text))
        else:
            click.echo(("" if first else "\n") + summary(extraction, width=width, style=_styled))
        first = False


_STYLES: dict[str, dict[str, Any]] = {"heading": {"fg": "cyan"}, "name": {"bold": True}, "faint": {"dim": True}}


def _styled(text: str, kind: str) -> str:
    return click.style(text, **_STYLES[kind])


def _write(run: _Run, to: str, *, resume: bool, include_text: bool | None) -> None:
    from .export import RESUMABLE, done_ids, form_of, write

    try:
        form = form_of(to)
        if resume:
            run.done = done_ids(to)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    try:
        written = write(run.results(progress=True), to, resume=resume, include_text=include_text)
    except (OSError, ValueError) as error:
        raise click.ClickException(f"cannot write {to}: {error}") from error
    except ImportError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        if form in RESUMABLE:
            click.echo(f"interrupted; what was done is kept: go on with --to {to} --resume", err=True)
        raise
    already = f", {len(run.done)} were there already" if run.done else ""
    releases = f"{written.releases} release{'' if written.releases == 1 else 's'}"
    click.echo(f"{releases} to {', '.join(p.name for p in written.paths)}{already}", err=True)


@main.command(short_help="Show which rule took which words, and what was dropped.")
@click.argument("file", type=_FILE, metavar="FILE")
@click.option("--html", is_flag=True, help="Print a page to look at in a browser.")
@_release_options
def explain(
    file: str, html: bool, published: str | None, publisher_country: str | None, jsonl: bool, extractor: Extractor
) -> None:
    """Show sentence by sentence which rule took which words, what was dropped and why."""
    from .inputs import Release
    from .releases import read_releases

    failed = False
    blank = ""
    explanations = []
    for given in read_releases([file], jsonl=jsonl, published=published, publisher_country=publisher_country):
        try:
            if given.error is not None:
                raise ValueError(given.error)
            release = Release.of(given.item)
        except (TypeError, ValueError) as error:
            click.echo(f"{given.place}: {error}", err=True)
            failed = True
            continue
        explanation = extractor.explain(
            release.text, published=release.published, publisher_country=release.publisher_country, id=release.id
        )
        if html:
            explanations.append(explanation)
        else:
            click.echo(f"{blank}{release.id}\n{explanation}")
            blank = "\n"
    if explanations:
        from .export.html import page_of_many, page_of_one

        click.echo(page_of_one(explanations[0]) if len(explanations) == 1 else page_of_many(explanations))
    if failed:
        raise SystemExit(1)


@main.command(short_help="Score records against annotated ones.")
@click.argument("gold", type=_FILE)
@click.argument("predicted", type=_FILE, required=False)
@click.option("--texts", type=_FILE, metavar="RELEASES", help="Extract these releases (JSONL) and score the result.")
@click.option("--errors", type=click.IntRange(0), default=0, metavar="N", help="Show N mistakes of each kind.")
@click.option("--by-rule", is_flag=True, help="Show how many records of each rule are right.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--workers", type=click.IntRange(1), default=1, metavar="N", help="Processes that do the work.")
@_LEXICON
def evaluate(
    gold: str,
    predicted: str | None,
    texts: str | None,
    errors: int,
    by_rule: bool,
    as_json: bool,
    workers: int,
    extractor: Extractor,
) -> None:
    """Score extracted records (PREDICTED, or what is found in --texts) against GOLD, both JSONL."""
    import json

    from .evaluation import evaluate as scores_of
    from .evaluation import read_records
    from .evaluation_table import table

    if (predicted is None) == (texts is None):
        raise click.UsageError("give either the file of PREDICTED records or --texts RELEASES to extract them from")
    failed = False
    try:
        expected = read_records(gold)
        if predicted is not None:
            found = read_records(predicted)
        else:
            from .releases import read_releases

            run = _Run(read_releases([str(texts)], jsonl=True), extractor, workers)
            found = [extraction.to_dict(include_text=False) for extraction in run.results(progress=True)]
            run.list_failures()
            failed = bool(run.failures)
    except FileNotFoundError as error:
        raise click.ClickException(f"{error.filename}: there is no such file: check its name") from error
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    scores = scores_of(expected, found)
    if as_json:
        click.echo(json.dumps({kind: score.to_dict() for kind, score in scores.items()}, indent=1))
    else:
        click.echo(table(scores, len(expected), errors=errors, by_rule=by_rule))
    if failed:
        raise SystemExit(1)


@main.command()
def schema() -> None:
    """Print the JSON Schema of an extraction."""
    from .schema import schema_text

    click.echo(schema_text(), nl=False)


@main.group()
def lexicon() -> None:
    """Rows of your own for the lexicon."""


@lexicon.command()
@click.argument("files", type=_FILE, nargs=-1, required=True, metavar="FILE...")
def check(files: tuple[str, ...]) -> None:
    """Say line by line what is wrong with tables of your own."""
    bad = False
    for path in files:
        try:
            problems = _problems(path)
        except OSError as error:
            click.echo(f"{path}: cannot be read ({error.strerror}): check its name", err=True)
            bad = True
            continue
        for problem in problems:
            click.echo(problem)
        if not problems:
            click.echo(f"{path}: good")
        bad = bad or bool(problems)
    if bad:
        raise SystemExit(1)


def _problems(path: str) -> list[str]:
    from .lexicon import check as problems_of

    if not _holds_rules(path):
        return [f"{path}, line {problem.line}: {problem.message}" for problem in problems_of(path)]
    from .extractor import Extractor
    from .proof import faults
    from .rule import read_rules
    from .rulebook import default_rules

    try:
        rules = read_rules(path)
        Extractor(rules=[*default_rules(), *rules]).prepare()
    except ValueError as error:
        return [f"{path}: {error}" if path not in str(error) else str(error)]
    return [f"{path}: {fault}" for rule in rules for fault in faults(rule)]
