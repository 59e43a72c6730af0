"""The releases of ``examples`` go through, and the two files that hold them agree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import diplomex

EXAMPLES = Path(__file__).parents[1] / "examples"
RELEASES = [json.loads(line) for line in (EXAMPLES / "releases.jsonl").read_text(encoding="utf-8").splitlines()]


def test_both_forms_hold_the_same_texts() -> None:
    files = {path.stem: path.read_text(encoding="utf-8") for path in (EXAMPLES / "releases").glob("*.txt")}
    assert files == {release["id"]: release["text"] for release in RELEASES}


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release["id"])
def test_each_release_tells_of_people(release: dict[str, str]) -> None:
    (extraction,) = diplomex.extract_many([release])
    assert isinstance(extraction, diplomex.Extraction)
    assert len(extraction.participants) >= 2
    spans = [figure.span for figure in extraction.monetary_figures]
    assert all(release["text"][span.start : span.end] == span.text for span in spans)
    assert diplomex.Extraction.from_json(extraction.to_json()) == extraction


def test_the_notebook_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
    pytest.importorskip("ipykernel", reason="ipykernel is not installed")
    pytest.importorskip("pandas", reason="pandas is not installed: pip install diplomex[frames]")
    nbformat = pytest.importorskip("nbformat")
    monkeypatch.setenv("PYTHONPATH", str(Path(diplomex.__file__).parents[1]))
    notebook = nbformat.read(EXAMPLES / "meetings.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    pages = [output["data"]["text/html"] for output in shown if "text/html" in output.get("data", {})]
    assert len(pages) == 3
    assert "Sentence by sentence" in pages[1]


@pytest.mark.parametrize(
    ("engine", "module"), [("dask", "dask.dataframe"), ("ray", "ray.data"), ("spark", "pyspark.sql")]
)
def test_the_script_of_an_engine_runs(engine: str, module: str) -> None:
    pytest.importorskip(module, reason=f"{engine} is not installed: pip install diplomex[{engine}]")
    if engine == "spark" and shutil.which("java") is None:
        pytest.skip("there is no Java for Spark: apt-get install default-jre-headless")
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"scale_{engine}.py")],
        env={**os.environ, "PYTHONPATH": str(Path(diplomex.__file__).parents[1])},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert sorted(done.stdout.splitlines()) == [
        "lake-1 Ana Silva LV",
        "lake-1 Jan Novak LV",
        "lake-2 Bo Li LV",
        "lake-2 EUR 12,500,000",
        "lake-2 Ilze Kalniņa LV",
    ]
