"""An XML file → its tree: no entity is expanded, no other file is read, no address asked."""

import re
from typing import TYPE_CHECKING

from factcheck.ingest.extracted import Refused

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTITY = re.compile(rb"<\0?!\0?E\0?N\0?T\0?I\0?T\0?Y")


def refuse_entities(data: bytes) -> None:
    """Nothing for a file that declares no entities.

    Raises:
        Refused: it does. No agency format needs any, and a few lines of them can be made to fill a computer's memory.
    """
    if _ENTITY.search(data):
        raise Refused("is XML that declares entities, which are not expanded", "save it without them")


def tree(data: bytes) -> "_Element":
    """The root of an XML file.

    Raises:
        Refused: it is broken or cut off, nested too deep, or declares entities.
    """
    from lxml.etree import XMLParser, XMLSyntaxError, fromstring

    refuse_entities(data)
    parser = XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
    try:
        root = fromstring(data, parser)
    except XMLSyntaxError as error:
        where = f" on line {error.lineno}" if error.lineno else ""
        raise Refused(f"is XML that is broken or cut off{where}", "get the file again") from error
    if root is None:
        raise Refused("is XML without content", "get the file again")
    return root


def local(element: "_Element") -> str:
    """An element's name without its namespace, in lower case; empty for what is no element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def children(element: "_Element", name: str) -> "list[_Element]":
    """All elements of this local name below an element, in order."""
    return [found for found in element.iter() if local(found) == name]


def markup(element: "_Element") -> str:
    """An element and what is below it as written, without the prefixes of namespaces."""
    from lxml.etree import tostring

    for each in element.iter():
        if isinstance(each.tag, str):
            each.tag = each.tag.rpartition("}")[2]
    return str(tostring(element, encoding="unicode", with_tail=False))


def text_of(element: "_Element | None") -> str:
    """What stands in an element, on one line."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
