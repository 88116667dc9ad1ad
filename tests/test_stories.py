"""The labelled stories of `benchmarks/stories`: each label stands on words that are in its article."""

import json
from pathlib import Path
from typing import Any

import pytest

_STORIES = Path(__file__).parents[1] / "benchmarks" / "stories"
_LABELLED = sorted(path.parent for path in _STORIES.glob("*/*/gold.json"))
_VERDICTS = {"contradiction", "update", "compatible", "different-event", "agreement"}
_OF_A_DRAFT = {"contradicted", "supported", "unsupported", "not-checkable"}


def _gold(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return found


def _plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    "folder", [f for f in _LABELLED if not (f / "draft.md").exists()], ids=lambda folder: folder.name
)
def test_each_label_is_quoted_to_the_letter(folder: Path) -> None:
    gold = _gold(folder)
    texts = {name: _plain((folder / name).read_text(encoding="utf-8")) for name in gold["articles"]}
    assert gold["findings"]
    for finding in gold["findings"]:
        assert finding["verdict"] in _VERDICTS
        for side in finding["sides"]:
            assert _plain(side["quote"]) in texts[side["article"]], finding["id"]
            assert _plain(side["focus"]) in _plain(side["quote"]), finding["id"]


@pytest.mark.parametrize("folder", [f for f in _LABELLED if (f / "draft.md").exists()], ids=lambda folder: folder.name)
def test_each_line_of_a_draft_is_labelled_with_words_of_its_sources(folder: Path) -> None:
    draft = _plain((folder / "draft.md").read_text(encoding="utf-8"))
    texts = {path.name: _plain(path.read_text(encoding="utf-8")) for path in (folder / "sources").iterdir()}
    assert _gold(folder)["sentences"]
    for line in _gold(folder)["sentences"]:
        assert _plain(line["text"]) in draft
        assert line["label"] in _OF_A_DRAFT
        for told in line.get("evidence", ()):
            assert _plain(told["quote"]) in texts[told["article"]], line["n"]
