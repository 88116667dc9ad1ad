"""HTML, pieces of it, feeds, mail and WARC."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.extracted import Refused
from factcheck.ingest.readers.charset import decoded
from factcheck.ingest.readers.fragments import fragment
from tests.ingest.golden import FORMATS, STORY, articles, told

PAGE = (FORMATS / "story.html").read_text(encoding="utf-8")


def test_a_page_is_read_without_what_stands_around_it() -> None:
    (found,) = articles(PAGE.encode())
    for around in ("Sport", "Most read", "Storm closes", "Privacy", "42 people"):
        assert around not in found["text"]


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16", "utf-8"])
def test_a_page_is_read_in_the_encoding_it_declares(encoding: str) -> None:
    page = PAGE.replace('charset="utf-8"', f'charset="{encoding}"')
    (found,) = articles(page.encode(encoding))
    assert found["text"] == STORY


def test_what_the_server_says_goes_before_what_the_page_says() -> None:
    page = b'<meta charset="utf-8"><p>caf\xe9</p>'
    assert decoded(page, "iso-8859-1").endswith("<p>café</p>")
    with pytest.raises(Refused, match="is not in the encoding it declares, utf-8"):
        decoded(page)


def test_a_page_that_leaves_optional_ends_out_is_whole() -> None:
    page = PAGE.replace("</body>", "").replace("</html>", "")
    (found,) = articles(page.encode())
    assert found["text"] == STORY


@pytest.mark.parametrize(
    ("markup", "blocks"),
    [
        ("Two hurt", ["Two hurt"]),
        ("<p>Two <b>men</b>\n died.</p><p>&amp; one\u00a0more</p>", ["Two men died.", "& one more"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("A<br/>B<script>var x = 3;</script>C", ["A", "BC"]),
        ("<style>p {}</style><p hidden>A", ["A"]),
        ("<p>A<!-- B --></p>", ["A"]),
        ("", []),
    ],
)
def test_a_piece_of_html_is_its_blocks(markup: str, blocks: list[str]) -> None:
    assert [paragraph.text for paragraph in fragment(markup)] == blocks


@given(st.text(alphabet="<>/!-ab &;\"='p \n[", max_size=80))
def test_any_piece_of_html_is_read(markup: str) -> None:
    assert all(paragraph.text.strip() for paragraph in fragment(markup))


def feed(items: str) -> bytes:
    return f"<rss version='2.0'><channel><title>Alder Post</title>{items}</channel></rss>".encode()


def test_an_item_without_a_text_keeps_its_number() -> None:
    found = articles(feed("<item><title>Fire</title></item><item><description>Two hurt.</description></item>"))
    assert [article["number"] for article in found] == [1, 2]
    assert found[0]["refused"][0] == "is an item of a feed without a text"
    assert found[1]["text"] == "Two hurt."


def test_a_feed_says_when_in_the_zone_of_the_newsroom() -> None:
    (found,) = articles(
        feed("<item><description>Two.</description><pubDate>Mon, 10 Mar 2025 23:30:00 -0500</pubDate></item>")
    )
    assert (found["published"], found["publisher"]) == ("2025-03-10", "Alder Post")


def mail(body: bytes, kind: bytes = b"text/plain; charset=utf-8") -> bytes:
    return (
        b"From: Mara Voss <m@b.example>, desk@b.example\nDate: Mon, 10 Mar 2025 23:30:00 -0500\n"
        b"Subject: =?utf-8?q?Fire_in_M=C3=BCnde?=\nMIME-Version: 1.0\nContent-Type: " + kind + b"\n\n" + body
    )


def test_a_mail_has_its_subject_for_a_title() -> None:
    (found,) = articles(mail(b"Two hurt.\n\nOne died.\n"))
    assert found["text"] == "Fire in Münde\n\nTwo hurt.\n\nOne died."
    assert (found["author"], found["published"]) == ("Mara Voss, desk@b.example", "2025-03-10")


def test_a_mail_of_html_only_and_one_of_flowed_lines() -> None:
    assert articles(mail(b"<p>Two hurt.", b"text/html"))[0]["text"] == "Fire in Münde\n\nTwo hurt."
    flowed = articles(mail(b"Two men were \nhurt.\n", b"text/plain; format=flowed"))
    assert flowed[0]["text"] == "Fire in Münde\n\nTwo men were hurt."


def test_a_mail_in_another_encoding_than_it_says_is_refused() -> None:
    assert told(mail(b"caf\xe9"))["refused"][0] == "is an e-mail that is not in the encoding it declares (utf-8)"


def archive(*records: tuple[str, str, bytes]) -> bytes:
    """A WARC file of answers, each with its status, its type and its content."""
    out = []
    for status, kind, content in records:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://alderpost.example/\r\n"
            "WARC-Date: 2025-03-14T04:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        out.append(head.encode() + answer + b"\r\n\r\n")
    return b"".join(out)


def test_the_pages_of_an_archive_are_numbered() -> None:
    page = PAGE.encode()
    data = archive(
        ("404 Not Found", "text/html", page),
        ("200 OK", "text/css", b"p {}"),
        ("200 OK", "text/html; charset=utf-8", page),
        ("200 OK", "text/html", b"no page"),
        ("200 OK", "text/html", page),
    )
    found = articles(data)
    assert [article["number"] for article in found] == [1, 2, 3]
    assert found[0]["text"] == found[2]["text"] == STORY
    assert found[1]["refused"][0] == "is called a page and is none"
    assert told(data[:-400])["refused"][0] == "is a WARC file that is broken or cut off"


def test_documents_that_are_attached_to_a_mail_are_named() -> None:
    parts = [
        b"Content-Type: text/plain\n\nTwo hurt.",
        b'Content-Type: application/pdf\nContent-Disposition: attachment; filename="re\x1bport.pdf"\n\nx',
        b'Content-Type: image/png\nContent-Disposition: attachment; filename="logo.png"\n\nx',
        b"Content-Type: message/rfc822\n\nFrom: c@d.example\nSubject: Other\n\nThree hurt.",
        b"Content-Type: application/pgp-signature\n\nx",
    ]
    body = b"".join(b"--x\n" + part + b"\n" for part in parts) + b"--x--\n"
    (found,) = articles(mail(body, b"multipart/mixed; boundary=x"))
    assert found["text"] == "Fire in Münde\n\nTwo hurt."
    assert found["attached"] == ["re\x1bport.pdf", "a mail"]
    (alone,) = articles(mail(b"Two hurt."))
    assert alone["attached"] == []
