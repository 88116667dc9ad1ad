"""The page: template, style, script and data in one file that asks nothing of the network."""

import base64
import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck.model.report import Report
from factcheck.reporting.html.data import Data, page_data
from factcheck.reporting.html.overview import overview
from factcheck.reporting.visible import one_line

_STYLES = ("tokens", "page", "findings", "views", "print")
# One script, in the order in which they build on each other; each file is a part of one function's body.
_SCRIPTS = ("data", "dom", "state", "cards", "findings", "ladder", "articles", "lists", "keyboard", "main")


def render_html(report: Report, texts: Mapping[str, str]) -> str:
    """The report as one HTML file: no network, a strict Content-Security-Policy, article text never markup.

    Args:
        report: what `compare` or `check` returned.
        texts: article name → text; of an article that is missing only its quoted words are shown.
    """
    style, script = _inlined("css", _STYLES), _script()
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            **overview(report, texts),
            policy=content_security_policy(style, script),
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            data=Markup(as_script_data(page_data(report, texts))),  # noqa: S704 - every <, > and & is escaped
        )
    )


def content_security_policy(style: str, script: str) -> str:
    """What the page may do: run this one script, use this one style, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(script)}'",
            f"style-src '{_hash(style)}'",
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


def _script() -> str:
    return f'"use strict";\n(() => {{\n{_inlined("js", _SCRIPTS)}}})();\n'


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"
