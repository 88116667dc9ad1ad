"""Findings said on labelled data, each with whether it is right: clusters, drafts, pairs (`calibration` says how)."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck import Article, Report, check, compare
from factcheck.model.finding import Finding

_FLAGGED = frozenset({"contradiction", "update"})
_CLEAN = frozenset({"agreement", "compatible"})

Label = dict[str, Any]
Place = tuple[str, int, int]  # article, start, end


@dataclass(frozen=True, slots=True)
class Said:
    """One finding of known truth, the data it was said on, and the row of it, which folds keep whole."""

    finding: Finding
    right: bool
    data: str
    row: str


def overlap(one: Place, other: Place) -> bool:
    """Whether two stretches of one article share a character."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def _places(side: Label, texts: dict[str, str]) -> list[Place]:
    """Where the deciding words of a labelled side stand."""
    name = side["article"]
    if "start" in side:
        return [(name, side["start"], side["end"])]
    quote, focus = side["quote"], side.get("focus") or side["quote"]
    at = quote.index(focus)
    found = (m.start() + at for m in re.finditer(re.escape(quote), texts[name]))
    return [(name, start, start + len(focus)) for start in found]


def said_at(report: Report, finding: Finding) -> list[Place]:
    """Where the deciding words of a finding's sides stand."""
    path = {entry.id: entry.path for entry in report.articles}
    return [(path[s.article], s.focus.start, s.focus.end) for s in finding.sides]


def _touched(label: Label, said: Sequence[Place], texts: dict[str, str]) -> set[int]:
    """The sides of a labelled finding that a finding names; none where it is mostly about something else."""
    hit: set[int] = set()
    on: list[Place] = []
    for place in said:
        mine = {
            number for number, side in enumerate(label["sides"]) if any(overlap(place, p) for p in _places(side, texts))
        }
        hit |= mine
        on += [place] if mine else []
    articles = {p[0] for p in said}
    return hit if 2 * len({p[0] for p in on}) >= len(articles) and 4 * len(on) >= len(said) else set()


def _camps(label: Label, sides: set[int]) -> int:
    """How many of the conflicting camps are among these sides."""
    told = {label["sides"][n].get("camp", label["sides"][n].get("value")) for n in sides}
    return len(told - {"*"})


def _of_cluster(folder: Path) -> Iterator[Said]:
    """A contradiction or update is right where it names two camps of a labelled difference, each difference once.

    An agreement is right where it names two sides of a labelled one, wrong where two camps of a difference; the rest,
    and what the labeller was unsure of, is not counted.
    """
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    texts = {name: (folder / name).read_bytes().decode("utf-8") for name in gold["articles"]}
    days = gold.get("published", {})
    report = compare([Article.from_text(text, name=name, published=days.get(name)) for name, text in texts.items()])
    differences = [label for label in gold["findings"] if label["verdict"] in _FLAGGED]
    alike = [label for label in gold["findings"] if label["verdict"] in _CLEAN]
    taken: set[str] = set()
    for finding in report.findings:
        said = said_at(report, finding)
        met = [label for label in differences if _camps(label, _touched(label, said, texts)) > 1]
        if finding.verdict in _FLAGGED:
            unsure = [d for d in differences if d.get("unsure") and len(_touched(d, said, texts)) > 1]
            fresh = next((d["id"] for d in met if d["id"] not in taken), None)
            if fresh is not None or not unsure:
                taken |= {fresh} if fresh is not None else set()
                yield Said(finding, fresh is not None, "clusters", folder.name)
            continue
        known = met or any(len(_touched(label, said, texts)) > 1 for label in alike)
        if finding.verdict in _CLEAN and known and not any(d.get("unsure") for d in met):
            yield Said(finding, not met, "clusters", folder.name)


def _of_draft(folder: Path) -> Iterator[Said]:
    """A finding is right where the label of its sentence says the same of it."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    text = (folder / "draft.md").read_bytes().decode("utf-8")
    sources = [Article.from_text(p.read_bytes().decode("utf-8"), name=p.name) for p in folder.glob("sources/*.txt")]
    report = check(Article.from_text(text, name="draft.md"), sources)
    at, said = 0, dict[str, Said]()
    for sentence in gold["sentences"]:
        start = text.index(sentence["text"], at)
        at = start + len(sentence["text"])
        here = ("draft.md", start, at)
        found = [f for f in report.findings if any(overlap(here, place) for place in said_at(report, f))]
        for finding in found:
            for one in _labelled(finding, sentence["label"], found, "drafts", folder.name):
                if finding.id not in said or one.right:  # of several sentences, one that bears it out is enough
                    said[finding.id] = one
    yield from said.values()


_MEANT = {
    "contradicted": "contradiction", "REFUTES": "contradiction",
    "supported": "agreement", "SUPPORTS": "agreement",
    "unsupported": "single-source", "NOT ENOUGH INFO": "single-source",
}  # fmt: skip


def _labelled(finding: Finding, label: str, found: Sequence[Finding], data: str, row: str) -> Iterator[Said]:
    """The finding with whether a label bears it out.

    An agreement beside a contradiction is not counted: the label is about the other one.
    """
    told, meant = "agreement" if finding.verdict in _CLEAN else finding.verdict, _MEANT.get(label)
    if told not in {"contradiction", "agreement", "single-source"} or meant is None:
        return
    if told != "contradiction" and any(f.verdict == "contradiction" for f in found):
        return
    yield Said(finding, told == meant, data, row)


def _of_pairs(path: Path, limit: int) -> Iterator[Said]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[:limit]):
        pair = json.loads(line)
        claim = Article.from_text(pair["claim"], name="claim", title=pair["page"])
        report = check(claim, [Article.from_text(pair["evidence"], name="evidence", title=pair["page"])])
        for finding in report.findings:
            yield from _labelled(finding, pair["label"], report.findings, "pairs", str(number))


def said_on(path: Path, limit: int = 10**9) -> Iterator[Said]:
    """Every finding of known truth said on labelled data.

    Args:
        path: a JSON-lines file of pairs, or a folder that is a cluster or a draft (it has a gold.json), or holds them.
        limit: the pairs read at most.
    """
    if path.is_file():
        yield from _of_pairs(path, limit)
        return
    for gold in sorted(path.rglob("gold.json")):
        folder = gold.parent
        yield from _of_draft(folder) if (folder / "draft.md").exists() else _of_cluster(folder)
