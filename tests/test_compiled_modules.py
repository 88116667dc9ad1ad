"""What is compiled: the copy's constants, and forms that the compiler does not know, found before it is asked."""

import ast
from pathlib import Path

import pytest

from tools.compiled_modules import make_constant, modules

ROOT = Path(__file__).resolve().parents[1]

MODULE = '''"""Counts sheep."""

from collections.abc import Mapping

_SHEEP = frozenset({"ewe", "ram"})
LAMBS: Mapping[str, int] = {"lamb": 1}
_flock = 3


def count() -> int:
    MOST = 4
    return MOST
'''


def test_constants_of_the_copy_are_final_and_nothing_else(tmp_path: Path) -> None:
    copy = tmp_path / "sheep.py"
    copy.write_text(MODULE, encoding="utf-8")
    make_constant(copy)
    made = copy.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(made)) == "Counts sheep."
    assert '_SHEEP: __Final = frozenset({"ewe", "ram"})' in made
    assert 'LAMBS: __Final[Mapping[str, int]] = {"lamb": 1}' in made
    assert "\n_flock = 3\n" in made
    assert "    MOST = 4\n" in made
    space: dict[str, object] = {}
    exec(made, space)  # noqa: S102 - the test's own text
    assert space["LAMBS"] == {"lamb": 1}


def test_a_module_without_constants_is_left_as_it_is(tmp_path: Path) -> None:
    copy = tmp_path / "empty.py"
    copy.write_text('"""Nothing."""\n', encoding="utf-8")
    make_constant(copy)
    assert copy.read_text(encoding="utf-8") == '"""Nothing."""\n'


def starred_in_membership(tree: ast.Module) -> list[int]:
    """The lines of `word in (one, *others)`, which mypyc 2.4 stumbles over."""
    compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]
    return [
        node.lineno
        for node in compared
        for operator, right in zip(node.ops, node.comparators, strict=True)
        if isinstance(operator, ast.In | ast.NotIn) and isinstance(right, ast.Tuple | ast.List | ast.Set)
        if any(isinstance(element, ast.Starred) for element in right.elts)
    ]


def sets_in_sets(tree: ast.Module) -> list[int]:
    """The lines of `{one, other} in pairs`: Python looks for the frozen set, what is compiled finds it unhashable."""
    compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]
    return [
        node.lineno
        for node in compared
        for operator, left in zip(node.ops, [node.left, *node.comparators], strict=False)
        if isinstance(operator, ast.In | ast.NotIn) and isinstance(left, ast.Set | ast.SetComp)
    ]


def test_the_guard_sees_what_it_guards_against() -> None:
    assert starred_in_membership(ast.parse("a in (b, *c)")) == [1]
    assert starred_in_membership(ast.parse("a in (b, c)\nfor x in (a, *b): pass")) == []
    assert sets_in_sets(ast.parse("{a, b} in c")) == [1]
    assert sets_in_sets(ast.parse("{a, b} == c\na in {b, c}")) == []


@pytest.mark.parametrize("path", modules(ROOT))
def test_what_is_compiled_holds_no_form_that_the_compiler_does_not_know(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert starred_in_membership(tree) == []
    assert sets_in_sets(tree) == []
    doubled = {
        target.id
        for node in tree.body
        if isinstance(node, ast.AugAssign)
        for target in [node.target]
        if isinstance(target, ast.Name)
    }
    assert not doubled, "a constant is set but once"
