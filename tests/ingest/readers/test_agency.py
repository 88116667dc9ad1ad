"""ninjs, JSON Lines, NewsML-G2 and NITF."""

import json

import pytest

from factcheck.ingest.readers.days import iso_day
from tests.ingest.golden import FORMATS, STORY, articles, told


def ninjs(**fields: object) -> dict[str, object]:
    (found,) = articles(json.dumps({"uri": "x", **fields}).encode())
    return dict(found)


def test_ninjs_of_later_versions() -> None:
    found = ninjs(
        bodies=[{"contenttype": "text/html", "value": "<p>Two hurt.</p><p>One died.</p>"}],
        headlines=[{"value": "Fire in Brenton"}],
        people=[{"rel": "author", "name": "Mara Voss"}, {"rel": "subject", "name": "Bo Lee"}],
        infosources=[{"name": "Alder Post"}],
        versioncreated="2025-03-10T23:30:00-05:00",
    )
    assert found["text"] == "Fire in Brenton\n\nTwo hurt.\n\nOne died."
    assert (found["author"], found["publisher"], found["published"]) == ("Mara Voss", "Alder Post", "2025-03-10")


def test_plain_text_goes_before_markup() -> None:
    assert ninjs(body_text="Two hurt.", body_xhtml="<p>Three hurt.</p>")["text"] == "Two hurt."


@pytest.mark.parametrize("field", ["text", "body", "content", "article"])
def test_the_field_of_the_text_has_several_names(field: str) -> None:
    assert ninjs(**{field: "Two hurt."})["text"] == "Two hurt."


def test_json_lines_are_numbered_by_line() -> None:
    lines = '{"text": "Two hurt."}\n\n{"text": 7}\nnone\n{"title": "Fire", "text": "One died."}\n'
    found = articles(lines.encode())
    assert [article["number"] for article in found] == [1, 3, 4, 5]
    assert [article.get("text") for article in found] == ["Two hurt.", None, None, "Fire\n\nOne died."]
    assert found[2]["refused"][0] == "is JSON that is broken or cut off on line 1, column 1"


def test_long_lines_are_json_lines_as_well() -> None:
    line = json.dumps({"text": "Two men were hurt in the fire. " * 4000})
    assert len(line) > 100_000
    assert [article["number"] for article in articles(f"{line}\n{line}\n".encode())] == [1, 2]


def test_objects_over_several_lines_each_are_refused() -> None:
    data = b'{\n"text": "Two hurt."\n}\n{\n"text": "One died."\n}\n'
    assert told(data)["refused"][0] == "holds several JSON objects that are not one on a line"


def test_a_message_holds_several_items() -> None:
    item = (FORMATS / "story.newsml.xml").read_text().partition("?>")[2]
    empty = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet/></newsItem>'
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{item}{empty}</itemSet></newsMessage>'
    first, second = articles(message.encode())
    assert (first["number"], first["text"]) == (1, STORY)
    assert second["refused"] == ["is a NewsML-G2 item without a text", "leave it out"]


def test_nitf_in_a_newsml_item_and_prefixed_namespaces() -> None:
    nitf = (
        "<n:nitf xmlns:n='x'><n:body><n:body.content><n:p>Two hurt.</n:p><n:p>One died.</n:p></n:body.content></n:body>"
    )
    data = f"<newsItem xmlns='y'><contentSet><inlineXML>{nitf}</n:nitf></inlineXML></contentSet></newsItem>"
    (found,) = articles(data.encode())
    assert found["text"] == "Two hurt.\n\nOne died."


def test_captions_and_tables_are_no_part_of_an_nitf_story() -> None:
    (found,) = articles((FORMATS / "story.nitf.xml").read_bytes())
    assert "The pier in 2019." not in found["text"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-03-10", "2025-03-10"),
        ("2025-03-10T23:30:00-05:00", "2025-03-10"),
        ("20250310T233000-0500", "2025-03-10"),
        ("20250310", "2025-03-10"),
        ("Mon, 10 Mar 2025 23:30:00 -0500", "2025-03-10"),
        ("20251310", None),
        ("last Monday", None),
        ("", None),
        (7, None),
    ],
)
def test_a_day_is_that_of_the_zone_it_was_written_in(written: object, day: str | None) -> None:
    assert iso_day(written) == day
