"""Marked-up bytes → text, in the encoding that they declare. None is guessed, as in `ingest/text.py`."""

import codecs
import re

from factcheck.ingest.extracted import Refused

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,400}charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE
)
_HEAD = 4096
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Browsers read both as Windows-1252, of which they are a part, and pages that declare them mean it.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252"}


def decoded(data: bytes, charset: str | None = None) -> str:
    """The text of a page or an XML file.

    Args:
        data: its bytes.
        charset: what a server or a mail says that they are in. A byte order mark goes before it, what the file itself
            declares comes behind it, and UTF-8 last.

    Raises:
        Refused: the encoding is not known, or the bytes are in another.
    """
    told = next((name for mark, name in _MARKS if data.startswith(mark)), None) or charset
    if told is None and (declared := _DECLARED.search(data[:_HEAD])):
        told = (declared[1] or declared[2]).decode("ascii")
    try:
        name = codecs.lookup(told or "utf-8").name
        # a file in UTF-16 whose bytes could be searched for a declaration is none
        name = "utf-8" if told and name.startswith("utf-16") and b"\0" not in data[:_HEAD] else _WIDER.get(name, name)
        return data.decode(name)
    except LookupError as error:
        raise Refused(
            f"declares an encoding that is not known ({told[:40] if told else told})", "save it as UTF-8"
        ) from error
    except UnicodeError as error:
        where = f" (byte {error.start + 1})" if isinstance(error, UnicodeDecodeError) else ""
        says = "is not in the encoding it declares, " if told else "declares no encoding and is not "
        raise Refused(f"{says}{name}{where}", "save it as UTF-8") from error
