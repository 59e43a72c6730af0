"""A mutation tester for single modules: how many small faults do the tests notice?

    python tests/mutation/mutate.py AREA [--mutants 150] [--seed 1] [--only NUMBER ...]

Each mutant is one change of one module of the area: a comparison, an operator, a condition, a constant, a returned
value, one alternative or one mark of repetition of a pattern. It is run in a process forked from one that has the
dependencies loaded, with the tests of the area only, and stops at the first that fails. Prints the survivors, with
their numbers, and the share that was caught. Docstrings, annotations, type checks and what a rule says about itself
(its ``about`` and counterexamples) are left alone. Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
AREAS: dict[str, tuple[list[str], list[str]]] = {
    "money": (
        ["rules/money.py", "rules/_sums.py", "rules/_currencies.py", "rules/numbers.py"],
        [
            *("test_money_patterns.py", "test_sum_surroundings.py", "test_currency_words.py", "test_money_words.py"),
            *("test_money.py", "test_money_properties.py"),
        ],
    ),
    "dates": (
        ["rules/dates.py", "rules/_date_values.py", "rules/_date_words.py"],
        ["test_date_words.py", "test_dates.py"],
    ),
    "merging": (
        ["merging.py"],
        ["test_merging.py", "test_meetings.py", "test_who_is_meant.py", "test_encounters_told_otherwise.py"],
    ),
}
#: What is run first, without pytest, as it is the quickest to notice a fault: a test of a table's rows, or all tests
#: of a module that take nothing.
QUICK = {
    "money": ("test_money_sentences", "test_sums"),
    "dates": ("test_date_sentences", "test_dates"),
    "merging": ("test_merging", ""),
}
SECONDS = 120  # a mutant that runs longer is caught
LEFT_ALONE = {"about", "counterexamples", "id", "kind", "examples"}
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


def is_pattern(text: str) -> bool:
    """Whether a string looks like a regular expression or a rule over a skeleton."""
    return "(?" in text or "\\" in text


def pattern_mutants(text: str) -> list[str]:
    """The pattern without one alternative, or without one mark of repetition."""
    found = []
    for match in re.finditer(r"(?<=[|(:])(?:\\.|[^\s|()\[\]\\?*+{}])+(?=[|)])", text):
        start, end = match.span()
        if text[end] == "|":
            found.append(text[:start] + text[end + 1 :])
        elif text[start - 1] == "|":
            found.append(text[: start - 1] + text[end:])
    found += [text[: m.start()] + text[m.end() :] for m in re.finditer(r"(?<=[\w)\]])[?*+](?![+?])", text)]
    return found


def sites(tree: ast.Module) -> Iterator[tuple[ast.AST, str, object]]:
    """Each node that can be changed, the name of the change, and what the change needs."""
    docstrings, skipped = set(), set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and ast.get_docstring(node, clean=False) is not None
        ):
            docstrings.add(id(node.body[0].value))  # type: ignore[attr-defined]
        left_alone: list[ast.AST | None] = []
        if isinstance(node, ast.keyword) and node.arg in LEFT_ALONE:
            left_alone.append(node.value)
        if isinstance(node, ast.AnnAssign):
            left_alone.append(node.annotation)
        if isinstance(node, ast.arg):
            left_alone.append(node.annotation)
        if isinstance(node, ast.FunctionDef):
            left_alone += [node.returns, *node.decorator_list]
        if isinstance(node, ast.Assert | ast.Import | ast.ImportFrom):
            left_alone.append(node)
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            left_alone.append(node)
        for part in left_alone:
            if part is not None:
                skipped.update(map(id, ast.walk(part)))
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
            yield node, "comparison", None
        elif isinstance(node, ast.BoolOp):
            yield node, "and/or", None
        elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            yield node, "operator", None
        elif isinstance(node, ast.If | ast.IfExp | ast.While):
            yield node, "condition", None
        elif isinstance(node, ast.Return) and node.value is not None and not _is_nothing(node.value):
            yield node, "return", None
        elif isinstance(node, ast.Constant) and id(node) not in docstrings:
            if isinstance(node.value, bool) or (isinstance(node.value, int) and not isinstance(node.value, bool)):
                yield node, "constant", None
            elif isinstance(node.value, str) and node.value:
                if is_pattern(node.value):
                    for mutant in pattern_mutants(node.value):
                        yield node, "pattern", mutant
                elif len(node.value) > 40:
                    words = node.value.split()
                    for k in range(len(words)):
                        yield node, "word", " ".join(words[:k] + words[k + 1 :])
                else:
                    yield node, "text", "XX"


def _is_nothing(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value in (None, False)


def change(node: ast.AST, kind: str, extra: object) -> None:
    """Make the change in the node."""
    if isinstance(node, ast.Compare):
        node.ops[0] = COMPARISONS[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.BinOp):
        node.op = OPERATORS[type(node.op)]()
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Return):
        node.value = ast.Constant(None)
    elif isinstance(node, ast.Constant):
        if extra is not None:
            node.value = extra  # type: ignore[assignment]
        else:
            node.value = (not node.value) if isinstance(node.value, bool) else node.value + 1  # type: ignore[operator]


class Substitute(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from a changed tree."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.path, self.tree = name, path, tree

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, origin=str(self.path))

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self.path)
        exec(compile(self.tree, str(self.path), "exec"), module.__dict__)


def all_mutants(modules: list[str]) -> list[tuple[str, int]]:
    """Every mutant of the modules: the module and the number of the site."""
    return [
        (module, number)
        for module in modules
        for number, _ in enumerate(sites(ast.parse((ROOT / "diplomex" / module).read_text("utf-8"))))
    ]


def described(node: ast.AST, kind: str, extra: object) -> str:
    """What a change is."""
    value = getattr(node, "value", None)
    if kind == "pattern":
        pairs = enumerate(zip(str(value), str(extra), strict=False))
        at = next((i for i, (one, two) in pairs if one != two), len(str(extra)))
        return f"pattern without {str(value)[max(0, at - 12) : at + 18]!r}"
    if kind == "word":
        (gone,) = set(str(value).split()) - set(str(extra).split()) or {"(twice)"}
        return f"word {gone!r} left out"
    return f"{kind}: {ast.unparse(node).splitlines()[0][:70]}"


def mutant_of(module: str, number: int) -> tuple[ast.Module, str]:
    """The changed tree, and what the change is."""
    tree = ast.parse((ROOT / "diplomex" / module).read_text("utf-8"))
    node, kind, extra = list(sites(tree))[number]
    told = described(node, kind, extra)
    change(node, kind, extra)
    ast.fix_missing_locations(tree)
    return tree, f"{module}:{getattr(node, 'lineno', 0)}: {told}"


def quick_test_fails(area: str) -> bool:
    """Whether one of the area's quick tests fails."""
    name, function = QUICK[area]
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(table)
        if function:
            for row in table.ROWS:
                getattr(table, function)(*row)
        else:
            for name, test in vars(table).items():
                if name.startswith("test_") and not test.__code__.co_argcount:
                    test()
    except Exception:
        return True
    return False


def survives(area: str, module: str, tree: ast.Module) -> bool:
    """Whether no test fails with the changed module."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return status == 0
    signal.alarm(SECONDS)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    name = "diplomex." + module.removesuffix(".py").replace("/", ".")
    sys.meta_path.insert(0, Substitute(name, ROOT / "diplomex" / module, tree))
    if quick_test_fails(area):
        os._exit(1)
    import pytest

    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--no-header", "--tb=no"]
    code = pytest.main([*options, *(str(ROOT / "tests" / test) for test in AREAS[area][1])])
    os._exit(int(code))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("area", choices=sorted(AREAS))
    parser.add_argument("--mutants", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, nargs="*", help="numbers of mutants to run again")
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    sys.dont_write_bytecode = True
    import attrs
    import babel.numbers
    import hypothesis
    import pytest
    import regex
    import sentencex

    del attrs, babel, hypothesis, pytest, regex, sentencex  # loaded once, for all that are forked
    modules, _ = AREAS[options.area]
    every = all_mutants(modules)
    numbers = options.only or sorted(
        random.Random(options.seed).sample(range(len(every)), min(options.mutants, len(every)))
    )
    tree = ast.parse((ROOT / "diplomex" / modules[0]).read_text("utf-8"))
    if not survives(options.area, modules[0], tree):
        sys.exit("the tests fail without any change")
    begin, alive = time.perf_counter(), []
    for count, number in enumerate(numbers, 1):
        tree, told = mutant_of(*every[number])
        if survives(options.area, every[number][0], tree):
            alive.append(number)
            print(f"{number} {told}", flush=True)
        if count % 25 == 0:
            print(f"  {count} of {len(numbers)}, {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    caught = len(numbers) - len(alive)
    print(
        f"{options.area}: {caught} of {len(numbers)} caught ({caught / len(numbers):.1%}), of {len(every)} mutants, seed {options.seed}"
    )


if __name__ == "__main__":
    main()
