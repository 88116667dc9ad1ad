"""One hostile report for every format, and where the published schemas are."""

from pathlib import Path

import pytest

from factcheck.model.finding import Verdict
from factcheck.model.report import Failure, Report
from tests.reporting.desk import Desk
from tests.reporting.drafts import checked

SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"

HOSTILE_WORDS = (
    "Two hurt, =cmd|' /C calc'!A0 said @all and [click](https://evil.example/{0}) <script>alert(1)</script> "
    "%0A::error::no ]]> \x1b[2J 2\u200b3 \u202edead `code` ![x](y) www.evil.example #12 100% $5m \U000e0041 &amp; * _a_"
)
HOSTILE_NAME = "a, b: 50% [x](y)\n=1<é>.txt"


@pytest.fixture(scope="session")
def hostile() -> tuple[Report, dict[str, str]]:
    """Article text, names, values and reasons that every format would obey if it were careless."""
    texts = {
        HOSTILE_NAME: f"# First line\r\nSecond line\r{HOSTILE_WORDS}\n",
        "draft.txt": f"- {HOSTILE_WORDS}\n1. Three hurt.\n",
    }
    desk = Desk(texts)
    verdicts: list[Verdict] = ["contradiction", "single-source", "undecided", "update", "agreement", "compatible"]
    for verdict in verdicts:
        sides = [desk.side(name, HOSTILE_WORDS, HOSTILE_WORDS[:40], HOSTILE_WORDS) for name in texts]
        desk.find(
            verdict,
            "toll",
            f"-{HOSTILE_WORDS}",
            f"+{HOSTILE_WORDS}",
            sides[:1] if verdict == "single-source" else sides,
            question=f"@{HOSTILE_WORDS}",
        )
    report = desk.report(unread=[Failure(path=HOSTILE_NAME, reason=HOSTILE_WORDS)])
    return report, texts


@pytest.fixture(scope="session")
def hostile_check(hostile: tuple[Report, dict[str, str]]) -> tuple[Report, dict[str, str]]:
    """The same as the check of a draft."""
    report, texts = hostile
    return checked(report, "draft.txt", texts["draft.txt"]), texts
