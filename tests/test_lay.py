"""Labels laid beside the articles that they are of."""

import json
from pathlib import Path

import pytest

from benchmarks.lay import lay

_LABELS = Path(__file__).parents[1] / "benchmarks" / "unlabelled"
_VERDICTS = {"contradiction", "update", "compatible", "different-event", "agreement"}


def test_articles_and_labels_come_to_lie_in_one_folder(tmp_path: Path) -> None:
    labels, articles, into = (tmp_path / name for name in ("labels", "articles", "into"))
    labels.mkdir()
    (labels / "ferry.json").write_text('{"articles": ["a.txt"], "findings": []}', encoding="utf-8")
    (articles / "ferry").mkdir(parents=True)
    (articles / "ferry" / "a.txt").write_bytes(b"The ferry sank.\r\n")
    assert lay(labels, articles, into) == 1
    assert (into / "ferry" / "a.txt").read_bytes() == b"The ferry sank.\r\n"
    assert json.loads((into / "ferry" / "gold.json").read_text(encoding="utf-8"))["articles"] == ["a.txt"]


def test_an_article_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "ferry.json").write_text('{"articles": ["a.txt"]}', encoding="utf-8")
    with pytest.raises(FileNotFoundError, match=r"a\.txt"):
        lay(tmp_path, tmp_path, tmp_path / "into")


@pytest.mark.parametrize("file", sorted(_LABELS.glob("*/*.json")), ids=lambda file: file.stem)
def test_labels_are_places_and_no_words(file: Path) -> None:
    gold = json.loads(file.read_text(encoding="utf-8"))
    assert gold["findings"]
    for finding in gold["findings"]:
        assert finding["verdict"] in _VERDICTS
        assert set(finding) <= {"id", "attribute", "kind", "verdict", "unsure", "sides"}
        for side in finding["sides"]:
            assert set(side) <= {"article", "start", "end", "camp"}
            assert side["article"] in gold["articles"]
            assert 0 <= side["start"] < side["end"]
