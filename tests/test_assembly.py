"""The inspection of an article: the layers that were asked for, spans that quote the text, the schema."""

import json

import pytest
from jsonschema import Draft202012Validator

from factcheck import Article, pipeline
from factcheck.model.inspection import LAYERS, Inspection, Layer
from factcheck.reporting.as_json import inspection_json, schema_json
from factcheck.reporting.terminal import inspection_text
from tests.test_contract import HOSTILE, PORT, WRAPPED

SPOKEN = (
    "Ferry hits pier in Sardis\n\nSARDIS, July 3 (AP) — A ferry hit a pier in Sardis on Tuesday, and two people died, "
    "harbour master Eva Lind said.\n\n“We have never seen a day like it,” Lind told the Sardis Herald. “I will not "
    "rest,” she said, “until we know why.”\n"
)
TEXTS = {"port": PORT, "wrapped": WRAPPED, "spoken": SPOKEN} | {
    f"{case}: {name}": text for case, texts in HOSTILE.items() for name, text in texts.items()
}


@pytest.mark.parametrize("name", TEXTS)
def test_every_entry_of_every_layer_quotes_the_text(name: str) -> None:
    text = TEXTS[name]
    seen = pipeline.inspect(Article.from_text(text, name="a"))
    told = json.loads(inspection_json(seen))
    Draft202012Validator(json.loads(schema_json(Inspection))).validate(told)
    assert (told["schema"], told["version"]) == ("factcheck-inspection", 1)
    assert set(told["layers"]) == set(LAYERS)
    for entries in told["layers"].values():
        assert all(text[entry["start"] : entry["end"]] == entry["text"] for entry in entries)
        if entries:
            assert all(entry["start"] < entry["end"] for entry in entries)
    for attribution in told["layers"]["attribution"]:
        cue = attribution["cue"]
        assert text[cue["start"] : cue["end"]] == attribution["cue_text"]
    events = {mention["event"] for mention in told["layers"]["events"]}
    assert {claim["event"] for claim in told["layers"]["claims"]} <= events | {None}
    assert inspection_text(seen, text, LAYERS, width=50)


def test_the_layers_of_a_report_with_quotations() -> None:
    layers = pipeline.inspect(Article.from_text(SPOKEN, name="a")).layers
    assert {q.speaker for q in layers.quotations or ()} == {"Eva Lind"}
    assert ("she", "Eva Lind") in {(a.text, a.name) for a in layers.people or ()}
    assert "Sardis" in {p.name for p in layers.places or ()}
    assert {c.id for c in layers.claims or ()} >= {p.claim for p in layers.places or ()}
    assert len({m.event for m in layers.events or ()}) >= 1


@pytest.mark.parametrize("wanted", [["times"], ["claims", "people"], []])
def test_only_what_was_asked_for(wanted: list[Layer]) -> None:
    told = json.loads(inspection_json(pipeline.inspect(Article.from_text(PORT, name="a"), wanted)))
    assert set(told["layers"]) == set(wanted or LAYERS)
    Draft202012Validator(json.loads(schema_json(Inspection))).validate(told)


def test_it_survives_the_journey() -> None:
    seen = pipeline.inspect(Article.from_text(SPOKEN, name="a"), ["times", "quotations", "events"])
    assert Inspection.model_validate_json(inspection_json(seen)) == seen
    assert inspection_json(pipeline.inspect(Article.from_text(SPOKEN, name="a"), LAYERS)) == inspection_json(
        pipeline.inspect(Article.from_text(SPOKEN, name="a"))
    )
