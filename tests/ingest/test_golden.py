"""The same story in every format: the same text, and so the same findings."""

from collections.abc import Iterator

import pytest

from factcheck import compare
from factcheck.errors import UnreadableInput
from factcheck.ingest.article import Article
from tests.ingest.golden import FORMATS, STORY, WRITTEN, articles

NO_DAY = {"story.docx", "story.odt", "story.pdf", "story.rtf", "story.txt"}  # what an editor saves tells no day


@pytest.mark.parametrize("name", WRITTEN)
def test_each_format_gives_the_text(name: str) -> None:
    story = articles((FORMATS / name).read_bytes())[-1]
    assert story["text"] == STORY


@pytest.mark.parametrize("name", WRITTEN)
def test_each_format_gives_what_it_says_about_the_text(name: str) -> None:
    story = articles((FORMATS / name).read_bytes())[-1]
    if name != "story.rtf":
        assert (story["title"], story["author"]) == ("Nine hurt as ferry strikes pier in Port Alder", "Mara Voss")
    assert story["published"] == (None if name in NO_DAY else "2025-03-10")
    assert story["publisher"] == (None if name in NO_DAY else "Alder Post")


@pytest.mark.parametrize("name", WRITTEN)
def test_each_place_is_a_paragraph_of_the_original(name: str) -> None:
    story = articles((FORMATS / name).read_bytes())[-1]
    paragraphs = STORY.split("\n\n")
    titled = len(story["places"]) < len(paragraphs)  # a title of its own stands in no paragraph
    for place, paragraph in zip(story["places"], paragraphs[titled:], strict=True):
        assert STORY[place[0] : place[1]] == paragraph
    pages, numbers = zip(*((page, number) for _, _, page, number in story["places"]), strict=True)
    if name == "story.pdf":
        assert set(pages) == {1}
    else:
        assert numbers == tuple(range(1, len(numbers) + 1))


def test_containers_hold_their_articles_in_order() -> None:
    for name, first in (("story.rss", "Library to open on Sundays"), ("story.jsonl", "Library to open on Sundays")):
        found = articles((FORMATS / name).read_bytes())
        assert [article["number"] for article in found] == [1, 2]
        assert found[0]["text"].startswith(first)


def test_documents_are_read_with_their_changes_accepted() -> None:
    for name in ("edited.docx", "edited.odt"):
        (story,) = articles((FORMATS / name).read_bytes())
        assert story["text"] == f"{STORY}\n\nBerth 4\n\nClosed", name


def read(name: str) -> Iterator[Article]:
    for found in Article.all_from_path(FORMATS / name):
        assert not isinstance(found, UnreadableInput)
        if found.text.strip() == STORY:
            yield found


def test_each_format_gives_the_same_findings() -> None:
    second = Article.from_path(FORMATS / "second.txt")
    seen = {}
    for name in ("story.txt", "story.html"):  # all texts are the same; one of these tells its day and one does not
        (story,) = read(name)
        report = compare([story.model_copy(update={"name": "first"}), second])
        seen[name] = [(f.fingerprint, f.kind, f.verdict, f.message, f.confidence) for f in report.findings]
        about = report.articles[0].model_dump(mode="json")
        assert bool({"author", "publisher", "locations"} & set(about)) is (name == "story.html")
    assert ("money", "contradiction") in {(kind, verdict) for _, kind, verdict, _, _ in seen["story.txt"]}
    assert seen["story.html"] == seen["story.txt"]
