"""Check that what is about to be tested or measured is compiled: every module that is to be, and no other."""

import sys
from importlib import import_module
from pathlib import Path

import factcheck
from tools.compiled_modules import modules


def main() -> None:
    """Import each of the modules; ends with a message and status 1 at the first that runs as plain Python."""
    tree = Path(factcheck.__file__).parent.parent
    named = modules(tree)
    for path in named:
        name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        home = import_module(name).__file__
        if home is None or home.endswith(".py"):
            sys.exit(f"{name} is not compiled, it comes from {home}")
    print(f"{len(named)} modules are compiled, in {tree}")


if __name__ == "__main__":
    main()
