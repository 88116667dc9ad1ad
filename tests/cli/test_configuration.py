"""Where settings come from: a file found upwards, the environment above it, options above both; what is refused."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, Played

Call = Callable[..., Outcome]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, played: Played, call: Call) -> Callable[..., int]:
    """Compares two articles of which one contradicts the other, two folders below where settings may stand."""
    folder = tmp_path / "night" / "east"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("Two hurt in fire.\n")
    (folder / "b.txt").write_text("Three hurt in fire.\n")
    played.verdicts = ["contradiction"]
    monkeypatch.chdir(folder)
    return lambda *args: call("compare", "a.txt", "b.txt", *args).code


NEVER = 'fail_on = "never"\n'


@pytest.mark.parametrize("folder", [".", "night", "night/east"])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("factcheck.toml", NEVER),
        ("factcheck.toml", "\ufeff" + NEVER),
        ("pyproject.toml", f"[tool.factcheck]\n{NEVER}"),
    ],
)
def test_the_nearest_file_upwards_counts(
    desk: Callable[..., int], tmp_path: Path, folder: str, name: str, text: str
) -> None:
    assert desk() == 1
    (tmp_path / folder / name).write_text(text)
    assert desk() == 0
    (tmp_path / "night" / "east" / "factcheck.toml").write_text('fail_on = "update"')
    assert desk() == 1


def test_a_project_file_without_our_table_is_passed_over(desk: Callable[..., int], tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text(NEVER)
    (tmp_path / "night" / "pyproject.toml").write_text('[project]\nname = "paper"\n')
    assert desk() == 0


def test_in_one_folder_our_own_file_goes_first(desk: Callable[..., int], tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\nfail_on = "contradiction"\n')
    (tmp_path / "factcheck.toml").write_text(NEVER)
    assert desk() == 0


def test_options_go_before_the_environment_and_that_before_the_file(
    desk: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factcheck.toml").write_text(NEVER)
    monkeypatch.setenv("FACTCHECK_FAIL_ON", "update")
    assert desk() == 1
    assert desk("--fail-on", "never") == 0
    monkeypatch.setenv("FACTCHECK_FAIL_ON", " ")
    assert desk() == 0
    assert desk("--fail-on", "contradiction") == 1


def test_a_file_may_be_named_and_all_files_left_out(
    desk: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factcheck.toml").write_text(NEVER)
    other = tmp_path / "strict.toml"
    other.write_text('fail_on = "contradiction"')
    assert desk("--config", other) == 1
    assert desk("--isolated") == desk("--no-config") == 1
    monkeypatch.setenv("FACTCHECK_CONFIG", str(other))
    assert desk() == 1
    assert desk("--config", tmp_path / "factcheck.toml") == 0
    monkeypatch.setenv("FACTCHECK_CONFIG", str(tmp_path / "factcheck.toml"))
    assert desk("--isolated") == 1
    monkeypatch.delenv("FACTCHECK_CONFIG")
    monkeypatch.setenv("FACTCHECK_ISOLATED", "1")
    assert desk() == 1


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("args", [("--isolated", "--config", "f.toml"), ("--config", "f.toml", "--isolated")])
def test_a_file_and_none_is_wrong_usage(call: Call, args: tuple[str, ...]) -> None:
    Path("f.toml").write_text(NEVER)
    outcome = call("compare", "a.txt", *args)
    line = "compare: --config names a file and --isolated says none; give one of them\n"
    assert (outcome.code, outcome.err) == (2, f"factcheck: {line}")


def test_paths_start_at_the_folder_of_their_file(
    desk: Callable[..., int], played: Played, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "factcheck.toml").write_text('claims_dir = "own"\nmodel = "xx_yy"\n')
    desk()
    assert (played.asked["claims_dir"], played.asked["model"]) == (tmp_path / "own", "xx_yy")
    Path("near").mkdir()
    monkeypatch.setenv("FACTCHECK_CLAIMS_DIR", "near")
    desk()
    assert played.asked["claims_dir"] == Path("near")


@pytest.mark.usefixtures("desk")
def test_what_the_page_shows_can_be_settled(call: Call, tmp_path: Path, played: Played) -> None:
    played.verdicts = ["contradiction", "compatible", "agreement"]
    plain = call("compare", "a.txt", "b.txt").out
    (tmp_path / "factcheck.toml").write_text("show_cleared = true\n")
    assert call("compare", "a.txt", "b.txt").out == call("compare", "a.txt", "b.txt", "--show-cleared").out != plain
    (tmp_path / "factcheck.toml").write_text("quiet = true\n")
    assert "AGREED" in plain
    assert "AGREED" not in call("compare", "a.txt", "b.txt").out
    (tmp_path / "factcheck.toml").write_text('format = "json"\n')
    assert call("compare", "a.txt", "b.txt").out.startswith("{")
    (tmp_path / "factcheck.toml").write_text('format = ["json"]\n')
    assert call("compare", "a.txt", "b.txt").out.startswith("{")


@pytest.mark.usefixtures("desk")
def test_colours_can_be_settled(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in call("compare", "a.txt", "b.txt").out
    (tmp_path / "factcheck.toml").write_text("no_color = true\n")
    assert "\x1b[" not in call("compare", "a.txt", "b.txt").out


@pytest.mark.usefixtures("desk")
def test_accepted_assumptions_can_be_settled(call: Call, tmp_path: Path, played: Played) -> None:
    (tmp_path / "accepted.txt").write_text("as1 # the press office\n")
    (tmp_path / "factcheck.toml").write_text('assumptions = "accepted.txt"\n')
    call("compare", "a.txt", "b.txt")
    assert played.asked["assume"] == {"as1": "the press office"}


WRONG = {
    "a key of ours with a hyphen": ('fail-on = "never"', "no key 'fail-on'; did you mean 'fail_on'?"),
    "a key that is like none": ("xyzzy = true", "no key 'xyzzy'; there are model, claims_dir, "),
    "a key of the program itself": ('source = "x"', "no key 'source'; "),
    "a value that no option takes": ('fail_on = "nevr"', "fail_on: 'nevr' is not one of 'contradiction', 'update', "),
    "a format that there is not": ('format = "xml"', "format: "),
    "a switch that is a text": ('quiet = "no"', "quiet is 'no'; it must be true or false"),
    "a number for a text": ("model = 3", "model is 3; it must be a text in quotation marks"),
    "a folder that is not there": ('claims_dir = "gone"', "claims_dir: Directory "),
    "a severity that there is not": (
        'severity.toll = "grave"',
        "severity.toll is 'grave'; it must be one of 'error', 'warning', 'note'",
    ),
    "a table that is none": ('names = "Kyiv"', "names is 'Kyiv'; it must be a table"),
    "a spelling of two names": (
        '[names]\nKyiv = ["Kiev"]\nKiew = ["Kiev"]',
        "names: 'Kiev' is a spelling of both 'Kyiv' and 'Kiew'; drop one",
    ),
    "a slip inside a table": (
        '[publishers.Echo]\nownr = "North"',
        "publishers.Echo: no key 'ownr'; did you mean 'owner'?",
    ),
    "a name that is missing": ('[[roles]]\nrole = "mayor"', "roles.1.person is missing; add it"),
    "a day in marks": (
        '[[roles]]\nperson = "A"\nrole = "mayor"\nsince = "spring"',
        "roles.1.since is 'spring'; it must be a day, as in 2026-01-31",
    ),
    "days the wrong way round": (
        '[[roles]]\nperson = "A"\nrole = "mayor"\nsince = 2026-02-01\nuntil = 2026-01-31',
        "until (2026-01-31) lies before since (2026-02-01)",
    ),
    "no TOML": ("fail_on = ", "mend the TOML"),
    "no UTF-8": ("a\udcff", "mend the TOML"),
    "tables without end": ("a=" + "[" * 100_000, "mend the TOML"),
}


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_one_line_with_the_file_the_key_and_what_is_allowed(call: Call, case: str) -> None:
    text, line = WRONG[case]
    Path("factcheck.toml").write_bytes(text.encode(errors="surrogateescape"))
    outcome = call("compare", "a.txt", "b.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert re.fullmatch(r"factcheck: factcheck\.toml: [^\n]+\n", outcome.err)
    assert line in outcome.err


@pytest.mark.usefixtures("desk")
def test_a_wrong_variable_is_named(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_QUIET", "perhaps")
    outcome = call("compare", "a.txt", "b.txt")
    assert outcome.code == 2
    assert outcome.err == "factcheck: FACTCHECK_QUIET: quiet is 'perhaps'; it must be true or false\n"


@pytest.mark.usefixtures("desk")
def test_a_variable_that_is_none_of_ours_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_FAILON", "never")
    outcome = call("compare", "a.txt", "b.txt")
    assert outcome.code == 1
    line = "FACTCHECK_FAILON in the environment is no setting; did you mean FACTCHECK_FAIL_ON?"
    assert outcome.err == f"factcheck: {line}\n"


@pytest.mark.usefixtures("desk")
def test_a_named_project_file_must_have_our_table(call: Call) -> None:
    Path("pyproject.toml").write_text("[tool.ruff]\n")
    outcome = call("compare", "a.txt", "--config", "pyproject.toml")
    line = "pyproject.toml: has no [tool.factcheck]; add the table, or name another file"
    assert (outcome.code, outcome.err) == (2, f"factcheck: {line}\n")
    Path("pyproject.toml").write_text("[tool]\nfactcheck = 3\n")
    assert "no table; write it as [tool.factcheck]" in call("compare", "a.txt").err
