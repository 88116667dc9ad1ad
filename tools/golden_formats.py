"""Write tests/data/formats/ anew: one story in each format that is read, by the programs that newsrooms write it with.

Needs LibreOffice (Debian: apt-get install libreoffice-writer-nogui) for docx, odt, rtf and pdf, and warcio for WARC;
the standard library writes the mail. The story itself, story.txt, is written by hand.
"""

import json
import shutil
import subprocess
import sys
from email.message import EmailMessage
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

FORMATS = Path(__file__).resolve().parent.parent / "tests" / "data" / "formats"
AUTHOR, PUBLISHER, PUBLISHED = "Mara Voss", "Alder Post", "2025-03-10T18:30:00+00:00"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def story() -> list[str]:
    """The headline and the paragraphs."""
    return (FORMATS / "story.txt").read_text(encoding="utf-8").strip().split("\n\n")


def flat_document(paragraphs: list[str]) -> str:
    """The story as LibreOffice reads it, the headline a heading, with room between the paragraphs."""
    headline, *body = map(escape, paragraphs)
    spaces = " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "text", "meta", "style", "table"))
    spaces += f' xmlns:fo="{OFFICE}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    text = "".join(f'<text:p text:style-name="Body">{paragraph}</text:p>' for paragraph in body)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{headline}</dc:title><dc:creator>{AUTHOR}</dc:creator>
<meta:initial-creator>{AUTHOR}</meta:initial-creator></office:meta>
<office:styles>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/>
<style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/>
<style:text-properties fo:font-size="12pt"/></style:style>
</office:styles>
<office:body><office:text><text:h text:style-name="Head" text:outline-level="1">{headline}</text:h>{text}</office:text>
</office:body></office:document>"""


def edited(document: str) -> str:
    """The document as it is in the middle of a desk's work: tracked changes, a note, a comment, a table."""
    changed = "<dc:creator>Bo Lee</dc:creator><dc:date>2025-03-10T17:00:00</dc:date>"
    changes = f"""<text:tracked-changes>
<text:changed-region xml:id="c1" text:id="c1"><text:deletion><office:change-info>{changed}</office:change-info>
<text:p>Seven</text:p></text:deletion></text:changed-region>
<text:changed-region xml:id="c2" text:id="c2"><text:insertion><office:change-info>{changed}</office:change-info>
</text:insertion></text:changed-region></text:tracked-changes>"""
    nine = '<text:change-start text:change-id="c2"/>Nine<text:change-end text:change-id="c2"/>'
    nine = f'<text:change text:change-id="c1"/>{nine}'
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
    note += "<text:p>Forty were hurt in 1990.</text:p></text:note-body></text:note>"
    comment = f"<office:annotation>{changed}<text:p>Was it 13 crew?</text:p></office:annotation>"
    cells = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in ("Berth 4", "Closed"))
    table = f"<table:table-column/><table:table-column/><table:table-row>{cells}</table:table-row>"
    document = document.replace(" — Nine people", f" — {nine} people").replace("12 crew", f"12 crew{comment}")
    document = document.replace("Port Alder, the harbour", f"Port Alder{note}, the harbour")
    return document.replace("<office:text>", f"<office:text>{changes}").replace(
        "</office:text>", f"{table}</office:text>"
    )


def office_files(paragraphs: list[str]) -> None:
    """Docx, odt, rtf and pdf, converted by LibreOffice; the first three once more in the middle of a desk's work."""
    soffice = shutil.which("soffice") or sys.exit("LibreOffice is missing: apt-get install libreoffice-writer-nogui")
    document = flat_document(paragraphs)
    secret = {key: {"type": kind, "value": value} for key, kind, value in (
        ("EncryptFile", "boolean", "true"), ("DocumentOpenPassword", "string", "skylark")
    )}  # fmt: skip
    wanted = [("story", document, ending) for ending in ("docx", "odt", "rtf", "pdf")]
    wanted += [("edited", edited(document), ending) for ending in ("docx", "odt", "rtf")]
    wanted += [("encrypted", document, f"pdf:writer_pdf_Export:{json.dumps(secret)}")]
    with TemporaryDirectory() as name:
        for stem, text, kind in wanted:
            source = Path(name) / f"{stem}.fodt"
            source.write_text(text, encoding="utf-8")
            profile = f"-env:UserInstallation=file://{name}/profile"
            subprocess.run(
                [soffice, profile, "--headless", "--convert-to", kind, "--outdir", str(FORMATS), str(source)],
                check=True,
                capture_output=True,
                timeout=180,
            )


def page(paragraphs: list[str]) -> str:
    """The story on a page of a news site, with what stands around it there."""
    headline, *body = map(escape, paragraphs)
    told = "\n".join(f"<p>{paragraph}</p>" for paragraph in body)
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{headline} | {PUBLISHER}</title>
<meta property="og:title" content="{headline}"><meta property="og:site_name" content="{PUBLISHER}">
<meta name="author" content="{AUTHOR}"><meta property="article:published_time" content="{PUBLISHED}">
<script>var seen = "42 people died";</script></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>{headline}</h1>
{told}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">Storm closes 14 schools in Lowmere</a></li></ul></aside>
<footer><p>© 2025 {PUBLISHER}</p><a href="/privacy">Privacy</a></footer>
</body>
</html>
"""


def mail(paragraphs: list[str]) -> bytes:
    """The story as a mail with a plain and an HTML text, as mail programs send it."""
    message = EmailMessage()
    message["From"] = f"{AUTHOR} <mara.voss@alderpost.example>"
    message["To"] = "desk@alderpost.example"
    message["Subject"] = paragraphs[0]
    message["Date"] = "Mon, 10 Mar 2025 18:30:00 +0000"
    message["Message-ID"] = "<20250310183000.1@alderpost.example>"
    message["Organization"] = PUBLISHER
    message.set_content("\n\n".join(paragraphs[1:]), cte="quoted-printable")
    html = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:])
    message.add_alternative(f"<html><body>{html}</body></html>", subtype="html")
    message.set_boundary("=-alder-1")
    return bytes(message)


def rss(paragraphs: list[str]) -> str:
    """A feed whose second item is the story, whole."""
    html = escape("".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:]))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>{PUBLISHER}</title><link>https://alderpost.example/</link><description>News</description>
<item><title>Library to open on Sundays</title><link>https://alderpost.example/1</link>
<description>The town library will open on Sundays from May, the council said.</description>
<pubDate>Tue, 11 Mar 2025 09:00:00 +0000</pubDate></item>
<item><title>{escape(paragraphs[0])}</title><link>https://alderpost.example/2</link><dc:creator>{AUTHOR}</dc:creator>
<description>The ferry Skylark struck a pier.</description><content:encoded>{html}</content:encoded>
<pubDate>Mon, 10 Mar 2025 18:30:00 +0000</pubDate></item>
</channel></rss>
"""


def atom(paragraphs: list[str]) -> str:
    """A feed with the story, in XHTML."""
    xhtml = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:])
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>{PUBLISHER}</title><id>urn:alder:1</id><updated>{PUBLISHED}</updated>
<entry><title>{escape(paragraphs[0])}</title><id>urn:alder:2</id><published>{PUBLISHED}</published>
<updated>2025-03-12T07:00:00Z</updated><author><name>{AUTHOR}</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{xhtml}</div></content></entry></feed>
"""


def newsml(paragraphs: list[str]) -> str:
    """The story as a NewsML-G2 item, its text in XHTML."""
    xhtml = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:])
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:alderpost.example,2025:2" version="1"
 standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="alderpost"><name>{PUBLISHER}</name></provider>
<versionCreated>{PUBLISHED}</versionCreated><title>ferry-pier</title></itemMeta>
<contentMeta><by>By {AUTHOR}</by><headline>{escape(paragraphs[0])}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
<body>{xhtml}</body></html></inlineXML></contentSet></newsItem>
"""


def nitf(paragraphs: list[str]) -> str:
    """The story in NITF."""
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:])
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>ferry-pier</title><docdata><date.issue norm="20250310T183000Z"/></docdata></head>
<body><body.head><hedline><hl1>{escape(paragraphs[0])}</hl1></hedline><byline>By <person>{AUTHOR}</person></byline>
<distributor>{PUBLISHER}</distributor></body.head>
<body.content><media media-type="image"><media-caption>The pier in 2019.</media-caption></media><block>{text}</block>
</body.content></body></nitf>
"""


def ninjs(paragraphs: list[str]) -> str:
    """The story in ninjs 1.3."""
    told = {
        "uri": "tag:alderpost.example,2025:2",
        "type": "text",
        "versioncreated": PUBLISHED,
        "headline": paragraphs[0],
        "byline": AUTHOR,
        "infosource": [{"name": PUBLISHER}],
        "body_xhtml": "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:]),
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def json_lines(paragraphs: list[str]) -> str:
    """An archive of two, of which the story is the second."""
    first = {"title": "Library to open on Sundays", "text": "The town library will open on Sundays from May."}
    told = {
        "title": paragraphs[0],
        "published": "2025-03-10",
        "author": AUTHOR,
        "publisher": PUBLISHER,
        "text": "\n\n".join(paragraphs[1:]),
    }
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in (first, told))


def warc(html: str) -> bytes:
    """A crawl of the page and of a picture on it, by warcio."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = BytesIO()
    writer = WARCWriter(out, gzip=True)
    date = {"WARC-Date": "2025-03-14T04:00:00Z"}
    records = (
        ("https://alderpost.example/pier.png", "image/png", b"\x89PNG\r\n\x1a\n"),
        ("https://alderpost.example/2", "text/html; charset=utf-8", html.encode()),
    )
    for number, (address, kind, content) in enumerate(records):
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        ident = {"WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-00000000000{number}>"}
        record = writer.create_warc_record(
            address, "response", payload=BytesIO(content), http_headers=headers, warc_headers_dict=date | ident
        )
        writer.write_record(record)
    return out.getvalue()


def main() -> None:
    """Write them all."""
    paragraphs = story()
    html = page(paragraphs)
    texts = {
        "story.html": html,
        "story.rss": rss(paragraphs),
        "story.atom": atom(paragraphs),
        "story.newsml.xml": newsml(paragraphs),
        "story.nitf.xml": nitf(paragraphs),
        "story.ninjs.json": ninjs(paragraphs),
        "story.jsonl": json_lines(paragraphs),
    }
    for name, text in texts.items():
        (FORMATS / name).write_text(text, encoding="utf-8")
    (FORMATS / "story.eml").write_bytes(mail(paragraphs))
    (FORMATS / "story.warc.gz").write_bytes(warc(html))
    office_files(paragraphs)
    print(f"{len(list(FORMATS.iterdir()))} files in {FORMATS}")


if __name__ == "__main__":
    main()
