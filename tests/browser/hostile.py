"""Articles that try to be more than text: markup, script, escapes, bidirectional controls, in every field."""

from factcheck.model.finding import Assumption
from factcheck.model.report import Failure, Report
from tests.reporting.desk import Desk

ATTEMPTS = (
    "<script>window.hit = 1</script>",
    "</script><script>window.hit = 2</script>",
    "</textarea><img src=x onerror='window.hit = 3'>",
    "<svg/onload=window.hit=4>",
    '"><a href="javascript:window.hit=5" onclick=\'window.hit=6\'>here</a>',
    "<!--<script>",
    "{{ 7 * 7 }} {% raw %}",
    "&lt;b&gt; &amp; &#60;",
    "]]>\u2028\u2029",
)
ESCAPE, REVERSED, HIDDEN = "\x1b[2J", "\u202e32 dead\u202c", "4\u200b5"


def hostile() -> tuple[Report, dict[str, str]]:
    """Two articles of nothing else, quoted, named and asked about with it."""
    first, second = "<script>window.hit=7<.txt", "\u202etxt.&quot;onload=window.hit=8.txt"
    said = " ".join(ATTEMPTS)
    texts = {
        first: f"{said}\n\n{ESCAPE}{REVERSED} and {HIDDEN} were hurt {said} \U0001f600 in Marsk.\n{ATTEMPTS[0]}\n",
        second: f"{said}\n\n\U0001f600 {said} and 17 were hurt in Marsk.\n",
    }
    desk = Desk(texts)
    desk.find(
        "contradiction",
        "toll",
        f"Tolls: {said}",
        f"{said} {REVERSED}",
        [desk.side(first, f"{HIDDEN} were hurt {said}", HIDDEN, said), desk.side(second, f"{said} and 17", "17", "17")],
        question=f"Ask {said}?",
        assumption="as1",
    )
    assumption = Assumption(id="as1", text=f"If {said}.", clears=("f1",), evidence=said)
    failure = Failure(path=f"{ATTEMPTS[0]}.pdf", reason=said)
    return desk.report([assumption], [(first, f"\n{ATTEMPTS[0]}\n", said)], [failure]), texts


_LINE = "<b>The depot of Marsk</b> burned & burned, " + "and nobody knows why " * 40 + "\n"
LONG = _LINE * (5_000_000 // len(_LINE)) + "x" * 5_000_000 + "\nAt the very end 12 people were hurt in Marsk.\n"
"""Ten megabytes: lines with markup, and one line of five million characters without a space."""


def long() -> tuple[Report, dict[str, str]]:
    """That text against one of a line; the conflict stands at its very end."""
    desk = Desk({"long.txt": LONG, "short.txt": "In Marsk 14 people were hurt.\n"})
    sides = [
        desk.side("long.txt", "At the very end 12 people were hurt", "12 people", "12"),
        desk.side("short.txt", "14 people were hurt", "14 people", "14"),
    ]
    desk.find("contradiction", "toll", "Tolls: 12 or 14?", "12 is not 14", sides)
    return desk.report(), desk.texts
