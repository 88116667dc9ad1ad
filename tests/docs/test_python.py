"""Every example in Python, as it stands on a page."""

import doctest
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, blocks

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_sessions_of_the_python_page_go_as_they_say() -> None:
    page = ROOT / "docs" / "python.md"
    told = "\n".join(block.text for block in blocks(page) if block.language == "pycon")
    examples = doctest.DocTestParser().get_doctest(told, {}, page.name, str(page), 0)
    assert len(examples.examples) > 15
    wrong: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL).run(examples, out=wrong.append)
    assert not wrong, "".join(wrong)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(b.language == "python" for b in blocks(page))], ids=lambda p: p.name
)
def test_the_scripts_of_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, source in (("a", "embassy-third-strike"), ("b", "embassy-fourth-strike")):
        (tmp_path / f"{name}.txt").write_bytes((ROOT / "seeds" / f"{source}.txt").read_bytes())
    (tmp_path / "draft.txt").write_bytes((ROOT / "examples" / "draft.txt").read_bytes())
    monkeypatch.chdir(tmp_path)
    for block in blocks(page):
        if block.language == "python":
            exec(compile(block.text, f"{page.name}: {block.heading}", "exec"), {"__name__": "example"})  # noqa: S102 - ours
