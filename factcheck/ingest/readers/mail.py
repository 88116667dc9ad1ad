"""An e-mail (.eml) → its text: the subject as the title, the sender, the day it was sent. By the standard library."""

import email
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from email import policy
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.message import EmailMessage, MIMEPart
from email.utils import getaddresses

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named, paragraphs_of
from factcheck.ingest.readers.days import iso_day
from factcheck.ingest.readers.fragments import fragment

_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_NO_DOCUMENTS = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/calendar"}
)
_ARMOURED = "-----BEGIN PGP MESSAGE-----"
_SEALED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The text of one mail: its plain text where it has any, else its HTML. Attachments are named, not read.

    Raises:
        Refused: it is encrypted, cut off, or holds no text.
    """
    data = data.removeprefix(BOM_UTF8)
    if _HEAD_ENDS.search(data) is None and b"\0" not in data:
        raise Refused("is an e-mail that is cut off", "get the file again")
    message = email.message_from_bytes(data, policy=policy.default)
    if not isinstance(message, EmailMessage):  # what the default policy makes
        raise Refused("is no e-mail that can be read", "save its text to a .txt file")
    if any(part.get_content_type() in _SEALED for part in message.walk()):
        raise Refused("is an encrypted e-mail", "save its text to a .txt file")
    defects = [defect for part in message.walk() for defect in part.defects]
    if any(isinstance(defect, CloseBoundaryNotFoundDefect | StartBoundaryNotFoundDefect) for defect in defects):
        raise Refused("is an e-mail that is cut off", "get the file again")
    body = message.get_body(("plain", "html"))
    if body is None:
        raise Refused("is an e-mail without a text", "save what is attached to it and name that")
    yield Extracted(
        paragraphs=_paragraphs(body),
        title=named(str(message.get("Subject", ""))),
        published=iso_day(str(message.get("Date", ""))),
        author=named(*(name or address for name, address in getaddresses([str(message.get("From", ""))]))),
        publisher=named(str(message.get("Organization", ""))),
        attached=tuple(_attached(message)),
    )


def _attached(message: EmailMessage) -> Iterator[str]:
    """What the documents and mails that are attached are called; pictures, sound and signatures are none.

    What a message holds within another, `walk` tells as well: of an attached mail nothing more is told than itself.
    """
    for part in message.iter_attachments():
        kind = part.get_content_type()
        if part.get_content_maintype() in {"image", "audio", "video", "font"} or kind in _NO_DOCUMENTS:
            continue
        if kind.startswith("multipart/") and not part.is_attachment():
            continue
        yield named(part.get_filename()) or ("a mail" if kind == "message/rfc822" else f"a part of type {kind}")


def _paragraphs(body: EmailMessage | MIMEPart) -> tuple[Paragraph, ...]:
    payload = body.get_payload(decode=True)
    charset = body.get_content_charset("utf-8")
    if not isinstance(payload, bytes):
        return ()
    try:
        text = payload.decode("cp1252" if charset in {"iso-8859-1", "us-ascii"} else charset)
    except (LookupError, UnicodeError) as error:
        raise Refused(
            f"is an e-mail that is not in the encoding it declares ({charset[:40]})", "save it anew"
        ) from error
    if text.lstrip().startswith(_ARMOURED):
        raise Refused("is an encrypted e-mail", "save its text to a .txt file")
    return fragment(text) if body.get_content_type() == "text/html" else paragraphs_of(_flowed(text, body))


def _flowed(text: str, body: EmailMessage | MIMEPart) -> str:
    """Text with the lines joined that the sender's program broke (RFC 3676)."""
    if body.get_param("format") != "flowed":
        return text
    told = []
    for line in text.splitlines():
        soft = line.endswith(" ") and line != "-- "
        told.append(line if soft else line + "\n")
    return "".join(told)
