"""Claim folders are read strictly: what is wrong is told with the file, the place and a suggestion."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.catalog import claims_folder, find_kind, load_kinds
from factcheck.errors import CatalogError

Folder = Callable[..., Path]
CLAIM = "toll/claim.toml"
LEXICON = "toll/lexicon.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A folder of kinds that holds a copy of `toll`, one file of it changed."""

    def make(name: str | None = None, old: str = "", new: str = "") -> Path:
        root = tmp_path / "kinds"
        shutil.copytree(claims_folder() / "toll", root / "toll")
        if name is not None:
            path = root / name
            text = path.read_text(encoding="utf-8")
            assert old in text, "the test changes nothing"
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return root

    return make


def test_the_claims_of_a_checkout_are_found() -> None:
    assert claims_folder() == Path(__file__).parents[2] / "claims"


def test_builtin_kinds_stand_in_the_order_of_their_rules() -> None:
    rules = [kind.rule for kind in load_kinds()]
    assert rules == sorted(rules)
    assert {"toll", "ordinal", "event-date", "place", "presence", "money"} <= {kind.id for kind in load_kinds()}


def test_a_kind_of_the_same_name_takes_the_place_of_the_builtin_one(folder: Folder) -> None:
    root = folder(CLAIM, 'title = "Tolls', 'title = "Our tolls')
    titles = {kind.id: kind.title for kind in load_kinds(root)}
    assert titles["toll"].startswith("Our tolls")
    assert len(titles) == len(load_kinds())


def test_entries_are_found_by_lemma_or_form() -> None:
    toll = find_kind("toll")
    assert [entry.asserts for entry in toll.entries("kill", "killed", "VERB")] == ["killed"]
    assert [entry.asserts for entry in toll.entries("x", "injured", "ADJ")] == ["injured"]
    assert toll.entries("kill", "kill", "NOUN") == ()


@pytest.mark.parametrize("name", ["toll", "FC101", "fc101"])
def test_a_kind_is_found_by_id_or_rule(name: str) -> None:
    assert find_kind(name).id == "toll"


@pytest.mark.parametrize(("name", "hint"), [("tol", "toll"), ("FC1O9", "FC10"), ("monye", "money")])
def test_an_unknown_kind_suggests_near_ones(name: str, hint: str) -> None:
    with pytest.raises(CatalogError, match=f"did you mean .*{hint}"):
        find_kind(name)


def test_a_kind_like_none_names_the_command_that_lists_them() -> None:
    with pytest.raises(CatalogError, match="`factcheck kinds` lists them"):
        find_kind("zzzzzzzz")


@pytest.mark.parametrize("name", ["claim.toml", "lexicon.toml", "examples.toml", "README.md"])
def test_a_missing_file_is_named(folder: Folder, name: str) -> None:
    root = folder()
    (root / "toll" / name).unlink()
    with pytest.raises(CatalogError, match=f"^toll: {name} is missing"):
        load_kinds(root)


def test_a_missing_root_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no such folder of claim kinds"):
        load_kinds(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        (CLAIM, "severity =", "severty =", r"toll/claim.toml: unknown key 'severty' \(did you mean 'severity'\?\)"),
        (CLAIM, "moves = true", "# moves", r"missing key moves; add it"),
        (CLAIM, "moves = true", 'moves = "yes"', r"moves is 'yes'; it must be of type bool"),
        (CLAIM, 'pattern = "affected"', 'pattern = "afected"', r"pattern 'afected' \(did you mean 'affected'\?\)"),
        (CLAIM, 'severity = "error"', 'severity = "fatal"', r"severity 'fatal'.* none of error, warning, note"),
        (CLAIM, 'value = "count"', 'value = "number"', r"value 'number'"),
        (
            CLAIM,
            'relation = "within"',
            'relation = "inside"',
            r"the ladder has the steps same, within, bounds, disjoint",
        ),
        (CLAIM, 'verdict = "agreement"', 'verdict = "agrees"', r"did you mean 'agreement'"),
        (CLAIM, "confidence = 0.95", "confidence = 1.5", r"confidence 1.5 does not lie between 0 and 1"),
        (CLAIM, "confidence = 0.95", "confidence = true", r"ladder: confidence is True"),
        (CLAIM, 'rule = "FC101"', "rule = FC101", r"toll/claim.toml: .*mend the TOML"),
        (LEXICON, "[[entry]]", "[[entries]]", r"unknown key 'entries' \(did you mean 'entry'\?\)"),
        (LEXICON, 'pos = "VERB"', 'pos = "verb"', r"pos 'verb'"),
        (LEXICON, 'role = "patient"', 'roel = "patient"', r"unknown key 'roel' \(did you mean 'role'\?\)"),
        (LEXICON, 'needs = "deadly"', 'needs = "deadley"', r"the list 'deadley' \(did you mean 'deadly'\?\)"),
        (LEXICON, '"murder", "slay"', '"murder", "Slay"', r"a word or a list of words in lower case"),
        (LEXICON, '"murder", "slay"', '"murder", "murder", "slay"', r"'murder' stands twice as VERB"),
        (LEXICON, 'asserts = "killed"', "asserts = 1", r"asserts is 1; it must be of type str"),
    ],
)
def test_what_is_wrong_is_told(folder: Folder, name: str, old: str, new: str, message: str) -> None:
    root = folder(name, old, new)
    with pytest.raises(CatalogError, match=message):
        load_kinds(root)


def test_two_kinds_may_not_share_a_rule(folder: Folder) -> None:
    root = folder()
    shutil.copytree(root / "toll", root / "losses")
    with pytest.raises(CatalogError, match="share the rule code FC101; change one"):
        load_kinds(root)


def test_a_lexicon_needs_a_trigger(folder: Folder) -> None:
    root = folder()
    (root / "toll" / "lexicon.toml").write_text('[lists]\npersons = ["man"]\n', encoding="utf-8")
    with pytest.raises(CatalogError, match=r"no \[\[entry\]\]; a kind needs at least one trigger"):
        load_kinds(root)


def test_a_file_that_is_no_text_is_told(folder: Folder) -> None:
    root = folder()
    (root / "toll" / "lexicon.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogError, match=r"toll/lexicon.toml: .*mend the TOML"):
        load_kinds(root)
