"""Markdown: what a reader of the page reads, each line where it stood in the file."""

from typing import Any

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.formats import is_markdown
from factcheck.ingest.reader_process import answer
from factcheck.ingest.reading import articles_in
from factcheck.segmentation.blocks import blocks
from tests.ingest.golden import STORY

PAGE = """---
title: "Fire: two dead"
date: 2025-03-10T23:30:00-05:00
author: [Ana Ruiz, Bo Lee]
publisher: Alder Post
---

Two men *died*, says [the **mayor**](https://a.example/12-dead "Forty dead").[^1]
The fire began in a `depot`.

- ~~Nine~~ Six people were hurt &amp; taken
  to hospital.
- One left.

> “We saw smoke,”
> he said.

```toml
dead = 99
```

| Town  | Dead |
|-------|------|
| Arden | 2    |

![Forty dead](a.png)See <https://a.example/40-dead>.

<!-- to check: 50 dead -->
<div>The mill <b>burned</b>.</div>

[ref]: https://a.example "Sixty dead"

[^1]: The mayor of Arden.
"""


def read(text: str) -> dict[str, Any]:
    """The one article in a Markdown text, read in this process."""
    (found,) = answer("markdown", text.encode(), None)["articles"]
    assert isinstance(found, dict)
    return found


def test_what_is_read_stands_on_its_own_line() -> None:
    found = read(PAGE)
    assert {number: line for number, line in enumerate(found["text"].splitlines(), start=1) if line} == {
        2: "Fire: two dead",
        8: "Two men died, says the mayor.",
        9: "The fire began in a depot.",
        11: "- Six people were hurt & taken",
        12: "to hospital.",
        13: "- One left.",
        15: "“We saw smoke,”",
        16: "he said.",
        22: "Town | Dead",
        24: "Arden | 2",
        26: "See .",
        29: "The mill burned.",
        33: "The mayor of Arden.",
    }
    assert found["places"] == [], "its lines are those of the file"


def test_front_matter_says_what_it_says() -> None:
    found = read(PAGE)
    assert [found[name] for name in ("title", "published", "author", "publisher")] == [
        "Fire: two dead",
        "2025-03-10",
        "Ana Ruiz, Bo Lee",
        "Alder Post",
    ]
    toml = read('+++\ntitle = "Fire"\ndate = 2025-03-10\n+++\n# Fire\n\nTwo died.\n')
    assert (toml["title"], toml["published"], toml["text"]) == ("Fire", "2025-03-10", "\n\n\n\nFire\n\nTwo died.")


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("# Fire in *Arden*\n\nTwo died.", "Fire in Arden", "Fire in Arden\n\nTwo died."),
        ("Fire in Arden\n=====\n\nTwo died.", "Fire in Arden", "Fire in Arden\n\n\nTwo died."),
        ("EXCLUSIVE\n\n# Fire #\nTwo died.", "Fire", "EXCLUSIVE\n\nFire\nTwo died."),
        ("Two died.\n\nA mill burned.\n\nIt was empty.\n\n# Next", None, None),
        ("Two died.\n\n## Background", None, None),
        ("---\nTwo died.\n\n---\nSix were hurt.", None, "\nTwo died.\n\n\nSix were hurt."),
        ("    Two died.\n\n\tSix were hurt.", None, "Two died.\n\nSix were hurt."),
    ],
)
def test_the_title_is_the_heading_that_opens_the_text(text: str, title: str | None, told: str | None) -> None:
    found = read(text)
    assert found["title"] == title
    assert told is None or found["text"] == told


def test_front_matter_that_is_broken_is_told() -> None:
    with pytest.raises(UnreadableInput) as refused:
        list(articles_in(b"---\ntitle: Fire: two dead\n---\nTwo died.", "a.md"))
    line = "a.md: begins with front matter that is no YAML (line 2); put quotes around a value with a colon in it"
    assert str(refused.value) == line
    found = answer("markdown", b"+++\ntitle = Fire\n+++\nTwo died.", None)["refused"]
    assert found[0].startswith("begins with front matter that is no TOML (")


@pytest.mark.parametrize(
    ("name", "text", "markdown"),
    [
        ("draft.md", "Two *died*.", True),
        ("DRAFT.MARKDOWN", "Two *died*.", True),
        ("-", "# Fire in Arden\n\nTwo *died*.", True),
        ("-", "---\ntitle: Fire\n---\nTwo *died*.", True),
        ("draft.txt", "Two *died*.", False),
        ("draft.txt", "#1 seed is out\n\nTwo *died*.", False),
        ("draft.txt", "# a comment of a program\nTwo *died*.", False),
        ("draft.txt", "---\nTwo *died*.\n---", False),
    ],
)
def test_markdown_is_told_by_its_name_or_by_strong_signs(name: str, text: str, markdown: bool) -> None:
    assert is_markdown(name, text) is markdown


def test_a_markdown_file_is_read_without_its_marks() -> None:
    (found,) = articles_in(b"\xef\xbb\xbf# Fire\r\n\r\nTwo men **died**.\r\nSix left.\r\n", "a.md")
    assert not isinstance(found, UnreadableInput)
    assert (found.title, found.text) == ("Fire", "Fire\n\nTwo men died.\nSix left.")


def test_its_encoding_is_not_guessed() -> None:
    with pytest.raises(UnreadableInput, match=r"a\.md: is not UTF-8 but probably "):
        list(articles_in("Two cafés.".encode("latin-1"), "a.md"))


def test_the_same_story_in_markdown_has_the_same_text() -> None:
    title, *paragraphs = STORY.split("\n\n")
    assert read("\n\n".join([f"# {title}", *paragraphs]))["text"] == STORY


def test_a_draft_of_a_sentence_a_line_has_the_blocks_that_it_has_as_a_text() -> None:
    lines = [
        "# Mill in Arden burns",
        "",
        "A fire destroyed the old mill in Arden on Monday, the brigade said.",
        "Two men died, and six people were taken to hospital.",
        "- The mill was built in 1901.",
        '"Nobody was inside," said Ana Ruiz, who leads the brigade.',
        "",
        "It was the third fire there since May.",
    ]
    plain = "\n".join(lines).replace("# ", "  ", 1)
    found = read("\n".join(lines))
    assert [(b.role, found["text"][b.start : b.end]) for b in blocks(found["text"], found["title"])] == [
        (b.role, plain[b.start : b.end]) for b in blocks(plain)
    ]


WAIVER = "factcheck: ignore toll: the ministry's own"


@pytest.mark.parametrize(
    "text",
    [f"Two died. <!-- {WAIVER} -->", f"Two died.\n<!-- {WAIVER} -->\n\nSix left.", f"Two died.\n\n<!-- {WAIVER} -->",
     f"- Two died. <!--{WAIVER}-->", "Two died. <!-- factcheck: ignore toll:\n  the ministry's own -->\nSix left."],
)  # fmt: skip
def test_waivers_are_kept_and_other_comments_are_not(text: str) -> None:
    told = read(f"<!-- draft 3 -->\n\n{text}\n")["text"]
    assert f"[{WAIVER}]" in told
    assert "draft" not in told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[" * 20_000, "is nested too deep to be read"),
        ("> " * 5_000 + "a", "is nested too deep to be read"),
        (f"---\ntitle: {'[' * 5_000}\n---\nTwo died.", "is nested too deep to be read"),
        ("```\nTwo died.\n", "holds no text"),
    ],
)
def test_what_holds_nothing_to_read_is_refused(text: str, line: str) -> None:
    assert answer("markdown", text.encode(), None)["refused"][0] == line


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<script>alert(1)</script>\n\nTwo died.", "\n\nTwo died."),
        ("[Two](javascript:alert(1)) died.", "[Two](javascript:alert(1)) died."),
        ("Two\0died.", "Two\ufffddied."),
        ("---\na: &a [x]\nb: &b [*a, *a]\ntitle: *b\n---\nTwo died.", None),
        ("> " * 60 + "Two died.", "Two died."),
    ],
)
def test_hostile_markdown_is_text(text: str, told: str | None) -> None:
    found = read(text)["text"]
    assert found == told if told is not None else found.endswith("Two died.")
