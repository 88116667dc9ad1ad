"""`python -m benchmarks.twins STORIES…`: how many planted errors are told in drafts of which each has a true twin.

STORIES are folders of JSON files, each an invented story: two `sources` and fifteen `twins`, statements of a draft in a
true and a false version with the `kind` of the error and the `evidence`. Of each story three drafts are checked, with
every third statement false, so that each false version is read once and each true one twice. `-v` prints what is missed
and what is held wrongly.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.labelled import overlap, said_at
from factcheck import Article, check
from factcheck.model.report import Report

_DRAFTS: Final = 3
_PARAGRAPH: Final = 3  # sentences
_PUBLISHED: Final = "2025-03-12"
_DRAFT: Final = "draft.md"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement of a draft: where it stands, which twin it is, and whether its false version."""

    text: str
    start: int
    end: int
    twin: dict[str, Any]
    false: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft of a story, its sentences and its sources."""

    story: str
    article: Article
    sentences: tuple[Sentence, ...]
    sources: tuple[Article, ...]


def drafts(file: Path) -> Iterator[Draft]:
    """The drafts of a story."""
    story = json.loads(file.read_text(encoding="utf-8"))
    sources = tuple(Article.from_text(s["text"], name=s["name"], published=_PUBLISHED) for s in story["sources"])
    for turn in range(_DRAFTS):
        text, sentences = "Draft", []
        for number, twin in enumerate(story["twins"]):
            false = number % _DRAFTS == turn
            told = twin["false" if false else "true"]
            text += "\n\n" if number % _PARAGRAPH == 0 else " "
            sentences.append(Sentence(told, len(text), len(text) + len(told), twin, false))
            text += told
        yield Draft(story["id"], Article.from_text(text, name=_DRAFT, published=_PUBLISHED), tuple(sentences), sources)


def _contradicted(report: Report, sentence: Sentence) -> list[str]:
    """What the report holds against a sentence."""
    own = (_DRAFT, sentence.start, sentence.end)
    found = (f for f in report.findings if f.verdict == "contradiction")
    return [f.message for f in found if any(overlap(own, place) for place in said_at(report, f))]


def _checked(file: Path) -> list[tuple[str, Sentence, list[str]]]:
    told = []
    for draft in drafts(file):
        report = check(draft.article, draft.sources)
        told += [(draft.story, sentence, _contradicted(report, sentence)) for sentence in draft.sentences]
    return told


def main() -> None:
    """Check the drafts of all stories, and count by kind what was told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path, metavar="STORIES")
    parser.add_argument("-v", "--verbose", action="store_true", help="print each miss and each false alarm")
    given = parser.parse_args()
    by_kind: dict[str, Counter[bool]] = defaultdict(Counter)
    true: Counter[bool] = Counter()
    with ProcessPoolExecutor() as processes:
        files = [file for folder in given.stories for file in sorted(folder.glob("*.json"))]
        for told in processes.map(_checked, files):
            for story, sentence, against in told:
                (by_kind[sentence.twin["kind"]] if sentence.false else true)[bool(against)] += 1
                if given.verbose and bool(against) != sentence.false:
                    print(f"{'missed' if sentence.false else 'FALSE'} {story} {sentence.twin['kind']}: {sentence.text}")
                    print(f"    {sentence.twin['evidence']['quote']}\n    {against}")
    for kind, counts in sorted(by_kind.items()):
        print(f"{kind:26}{counts[True]:4} of {counts.total()}")
    found, planted = sum(c[True] for c in by_kind.values()), sum(map(Counter.total, by_kind.values()))
    wrong = true[True]
    print(f"contradicted {found} of {planted} planted, recall {found / max(planted, 1):.3f}")
    print(f"{wrong} of {true.total()} true statements contradicted, precision {found / max(found + wrong, 1):.3f}")


if __name__ == "__main__":
    main()
