"""What is settled, in each format."""

import json

from tests.cli.gate.night import Call, check, decide


def formatted(call: Call, form: str) -> str:
    return call("compare", "night", "--format", form).out


def test_each_format_knows_what_is_settled(call: Call) -> None:
    told = {form: formatted(call, form) for form in ("markdown", "sarif", "junit", "github", "gitlab", "csv")}
    decide(call, "--dismiss", "--why", "two blasts")
    after = {form: formatted(call, form) for form in told}
    assert "## Contradictions" in told["markdown"]
    assert "## Contradictions" not in after["markdown"]
    assert "dismissed by Zoe, 2026-11-20: two blasts" in after["markdown"].partition("## Decided")[2]
    before, result = (json.loads(t["sarif"])["runs"][0]["results"][0] for t in (told, after))
    assert result.pop("suppressions") == [
        {"kind": "external", "status": "accepted", "justification": "dismissed by Zoe, 2026-11-20: two blasts"}
    ]
    assert result == before
    assert 'failures="1"' in told["junit"]
    assert 'failures="0"' in after["junit"]
    assert 'message="dismissed by Zoe, 2026-11-20: two blasts"' in after["junit"]
    assert "::error" in told["github"]
    assert "Tolls" not in after["github"]
    assert len(json.loads(told["gitlab"])) > len(json.loads(after["gitlab"]))
    assert told["csv"].splitlines()[1].endswith(",no,")
    assert after["csv"].splitlines()[1].endswith(',yes,"dismissed by Zoe, 2026-11-20: two blasts"')


def test_the_call_list_leaves_out_what_is_settled(call: Call) -> None:
    assert call("compare", "night", "--questions").out != ""
    decide(call, "--dismiss", "--why", "two blasts")
    assert "toll" not in call("compare", "night", "--questions").out.lower()


def test_waivers_and_baseline_stand_in_markdown(call: Call) -> None:
    page = check(call, "[factcheck: ignore money: *so*]", "--format", "markdown").out
    assert "matches nothing any more" in page.partition("## Waivers")[2]
    call("baseline", "write", "night")
    page = call("compare", "night", "--baseline", "factcheck-baseline.json", "--format", "markdown").out
    assert "1 finding that is in factcheck-baseline.json, left out" in page.partition("## Baseline")[2]
