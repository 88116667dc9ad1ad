"""A worker's answer, in this process."""

import json
from datetime import date
from typing import Any

from factcheck.service.messages import CheckRequest, SentArticle
from factcheck.service.worker import Reading, answer
from factcheck.settings.house import Settings

TODAY = date(2026, 11, 20)


def sent(name: str, text: str) -> SentArticle:
    return SentArticle(name=name, text=text, title=None, published=None)


def contradictions(draft: str, settings: Settings) -> list[dict[str, Any]]:
    source = sent("source", "The flood in Brenton killed 11 people.")
    asked = CheckRequest(draft=sent("draft", draft), sources=(source,), assume={})
    told = answer(asked, Reading(settings=settings), TODAY)
    assert isinstance(told, str), told
    return [found for found in json.loads(told)["findings"] if found["verdict"] == "contradiction"]


def test_the_newsrooms_settings_hold() -> None:
    draft = "At least 23 people were killed in the flood in Brenton."
    assert [found["settled"] for found in contradictions(draft, Settings())] == [False]
    assert contradictions(draft, Settings(ignore=("toll",))) == []


def test_a_waiver_holds_until_its_day() -> None:
    draft = (
        "At least 23 people were killed in the flood in Brenton. [factcheck: ignore toll until {}: the mayor says so]"
    )
    assert [found["settled"] for found in contradictions(draft.format("2026-11-20"), Settings())] == [True]
    assert [found["settled"] for found in contradictions(draft.format("2026-11-19"), Settings())] == [False]
