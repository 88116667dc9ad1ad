"""Compiles the modules that read an article into the wheel, where it is asked for; a hook of the build backend.

With `HATCH_BUILD_HOOK_ENABLE_CUSTOM=true` a wheel carries, beside each of these modules, the same compiled by mypyc
from its type annotations: what follows the parse then takes a third less time. Without it, or without a C compiler,
the wheel holds plain Python and does the same. An editable install is never compiled: what is compiled would be run
in place of what is edited.
"""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# What each article goes through on its own, word by word.
COMPILED = ("extraction", "language", "linking", "segmentation", "values")
# What is in capitals is set but once; where it is called Final, mypyc knows so, and asks no dictionary for it.
CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]*)(?:: (?!Final)([^=\n]+))? = ", re.MULTILINE)
# Its objects keep what they worked out in dictionaries of their owners, and it is asked for by Python's own classes.
INTERPRETED = {"factcheck/language/lazy.py"}
OPTIMISATION = "2"


def modules(tree: Path) -> list[str]:
    """The modules that are compiled, as paths below the tree that holds the package, in order."""
    found = (path for part in COMPILED for path in (tree / "factcheck" / part).rglob("*.py"))
    return sorted({path.relative_to(tree).as_posix() for path in found} - INTERPRETED)


def make_constant(path: Path) -> None:
    """Rewrite a module of the copy so that its constants are Final."""
    text = path.read_text(encoding="utf-8")
    told = CONSTANT.sub(lambda m: f"{m[1]}: __Final[{m[2]}] = " if m[2] else f"{m[1]}: __Final = ", text)
    if told != text:
        docstring_end = ast.parse(text).body[0].end_lineno or 0
        lines = told.split("\n")
        lines.insert(docstring_end, "from typing import Final as __Final")
        path.write_text("\n".join(lines), encoding="utf-8")


class CompiledModules(BuildHookInterface[BuilderConfig]):
    """Adds to a wheel what mypyc makes of a copy of the package; the checkout itself is left as it is."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the install is an editable one; mypyc's own words end the build where it fails."""
        if version == "editable":
            return
        self._scratch = TemporaryDirectory()
        tree = Path(self._scratch.name)
        shutil.copytree(Path(self.root, "factcheck"), tree / "factcheck", ignore=shutil.ignore_patterns("__pycache__"))
        for path in modules(tree):
            make_constant(tree / path)
        configuration = Path(self.root, "pyproject.toml")
        subprocess.run([sys.executable, __file__, str(configuration)], cwd=tree, check=True)
        made = [path for path in tree.rglob("*") if path.suffix in {".so", ".pyd"} and "build" not in path.parts]
        build_data["force_include"].update({str(path): path.relative_to(tree).as_posix() for path in made})
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - the hook's
        """Remove the copy."""
        if version != "editable":
            self._scratch.cleanup()


def main(configuration: str) -> None:
    """Compile the modules of the package in the working directory, each beside its source."""
    from mypyc.build import mypycify
    from setuptools import setup

    extensions = mypycify(
        ["--config-file", configuration, *modules(Path())],
        opt_level=OPTIMISATION,
        debug_level="0",
        multi_file=True,
        group_name="factcheck",
        target_dir="build/c",
    )
    build = ["--quiet", "build_ext", "--inplace", "--build-temp", "build/objects"]
    setup(name="factcheck", packages=[], ext_modules=extensions, script_args=build)


if __name__ == "__main__":
    main(sys.argv[1])
