import socket
import sys
from collections.abc import Callable

import pytest

from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]


def test_a_port_that_is_taken_is_told(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = call("serve", "--port", str(port))
    line = f"cannot listen at 127.0.0.1:{port} (Address already in use); name another --host or --port"
    assert (outcome.code, outcome.err) == (2, f"factcheck: {line}\n")


def test_an_address_that_is_none_is_told(call: Call) -> None:
    outcome = call("serve", "--host", "256.0.0.1")
    assert outcome.code == 2
    assert outcome.err.startswith("factcheck: cannot listen at 256.0.0.1:8750 (")


def test_without_the_extra_the_line_says_how_to_install_it(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("factcheck.service.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "starlette.applications", None)
    outcome = call("serve")
    line = "serve needs starlette; install it with: pip install 'factcheck[serve]'"
    assert (outcome.code, outcome.err) == (2, f"factcheck: {line}\n")


def test_a_model_that_is_not_there_ends_it_before_it_begins(call: Call) -> None:
    outcome = call("serve", "--port", "0", "--model", "none_of_ours")
    line = "--model none_of_ours: no such spaCy model here; install it, or leave --model out to use the pinned one"
    assert (outcome.code, outcome.err) == (2, f"factcheck: {line}\n")


@pytest.mark.parametrize(
    "option", ["--max-articles=1", "--max-body=0", "--max-seconds=0", "--workers=0", "--port=70000"]
)
def test_limits_that_let_nothing_through_are_wrong_usage(call: Call, option: str) -> None:
    outcome = call("serve", option)
    assert outcome.code == 2
    assert outcome.err.startswith(f"factcheck: serve: invalid value for '{option.partition('=')[0]}'")
