"""`init`: a file to start from, never over one that is there."""

from collections.abc import Callable
from pathlib import Path

from factcheck.settings.template import TEMPLATE
from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]


def test_it_writes_a_file_into_the_working_directory_or_a_folder(call: Call) -> None:
    line = "factcheck: wrote factcheck.toml; take a key out of its comment to set it\n"
    assert call("init") == Outcome(0, "", line)
    assert Path("factcheck.toml").read_text(encoding="utf-8") == TEMPLATE
    Path("newsroom").mkdir()
    assert call("init", "newsroom").code == 0
    assert Path("newsroom/factcheck.toml").read_text(encoding="utf-8") == TEMPLATE


def test_a_file_that_is_there_is_left_alone_unless_forced(call: Call) -> None:
    Path("factcheck.toml").write_text("quiet = true\n")
    outcome = call("init")
    line = "init: factcheck.toml is there already; name another folder, or overwrite it with --force"
    assert (outcome.code, outcome.err) == (2, f"factcheck: {line}\n")
    assert Path("factcheck.toml").read_text() == "quiet = true\n"
    assert call("init", "--force").code == 0
    assert Path("factcheck.toml").read_text(encoding="utf-8") == TEMPLATE


def test_a_folder_that_is_not_there_is_wrong_usage(call: Call) -> None:
    assert call("init", "gone").code == 2
