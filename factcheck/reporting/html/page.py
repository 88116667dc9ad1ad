"""The page: template, style, script and data in one file that asks nothing of the network."""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck.model.report import Report
from factcheck.reporting.html.data import Data, page_data
from factcheck.reporting.html.overview import overview
from factcheck.reporting.visible import one_line

_STYLES = ("tokens", "page", "findings", "decisions", "views", "print")
# One script, in the order in which they build on each other; each file is a part of one function's body.
_SCRIPTS = ("data", "dom", "state", "cards", "findings", "ladder", "articles", "lists", "decisions", "keyboard", "main")
_REVIEW = "review"  # the style and the script of the page that decisions are made on; the script goes before the last


@dataclass(frozen=True, slots=True)
class Review:
    """What makes the report a page on which decisions are made.

    Args:
        who: the name that decisions are made under.
        file: where they are kept, as the reader knows it.
        today: the first day until which one may hold.
        save: where the page sends them, from its own address.
        longest: characters of a reason.
    """

    who: str
    file: str
    today: date
    save: str
    longest: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and the Content-Security-Policy that it also bears in itself."""

    html: str
    policy: str


def render_html(report: Report, texts: Mapping[str, str]) -> str:
    """The report as one HTML file: no network, a strict Content-Security-Policy, article text never markup.

    Args:
        report: what `compare` or `check` returned.
        texts: article name → text; of an article that is missing only its quoted words are shown.
    """
    return _rendered(report, texts, None).html


def render_review(report: Report, texts: Mapping[str, str], review: Review) -> Page:
    """The same page with the means to decide. It talks to the server that it came from, and to nobody else.

    Arguments as for `render_html`.
    """
    return _rendered(report, texts, review)


def _rendered(report: Report, texts: Mapping[str, str], review: Review | None) -> Page:
    names = (_STYLES, _SCRIPTS) if review is None else ((*_STYLES, _REVIEW), (*_SCRIPTS[:-1], _REVIEW, _SCRIPTS[-1]))
    style, script = _inlined("css", names[0]), _script(names[1])
    policy = content_security_policy(style, script, connect=review is not None)
    data = page_data(report, texts)
    if review is not None:
        data["review"] = {
            "who": one_line(review.who),
            "file": one_line(review.file),
            "today": review.today.isoformat(),
            "save": review.save,
            "longest": review.longest,
        }
    html = (
        _environment()
        .get_template("page.html.j2" if review is None else "review.html.j2")
        .render(
            **overview(report, texts),
            review=review,
            policy=policy,
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            data=Markup(as_script_data(data)),  # noqa: S704 - every <, > and & is escaped
        )
    )
    return Page(html, policy)


def content_security_policy(style: str, script: str, *, connect: bool = False) -> str:
    """What the page may do: run this one script, use this one style, and nothing else.

    Args:
        style: the page's style.
        script: its script.
        connect: whether it may also ask the server that it came from.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(script)}'",
            f"style-src '{_hash(style)}'",
            *(["connect-src 'self'"] if connect else []),
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def as_script_data(data: Data) -> str:
    r"""JSON for a script element: nothing in it can end the element, open a comment, or break a line of JavaScript.

    >>> as_script_data({"a": "</script>"})
    '{"a":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.translate({ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck.reporting.html", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["shown"] = one_line
    return environment


@cache
def _inlined(ending: str, names: tuple[str, ...]) -> str:
    folder = files("factcheck.reporting.html") / "page"
    return "".join((folder / f"{name}.{ending}").read_text(encoding="utf-8") for name in names)


def _script(names: tuple[str, ...]) -> str:
    return f'"use strict";\n(() => {{\n{_inlined("js", names)}}})();\n'


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"
