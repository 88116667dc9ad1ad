"""factcheck reconciles news sources: what contradicts what, and what only one source says.

The public names are loaded on first use, so that importing the package, or asking the command line for help, loads
no language model.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.ingest.article import Article
    from factcheck.memory import Memory
    from factcheck.model.analysis import Analysis
    from factcheck.model.claim import Claim
    from factcheck.model.report import Report
    from factcheck.pipeline import analyse, check, compare, extract
    from factcheck.settings.house import Settings

__version__ = "0.1.0"
__all__ = [
    "Analysis",
    "Article",
    "Claim",
    "Memory",
    "Report",
    "Settings",
    "__version__",
    "analyse",
    "check",
    "compare",
    "extract",
]

_HOMES = {
    "Article": "factcheck.ingest.article",
    "Analysis": "factcheck.model.analysis",
    "Claim": "factcheck.model.claim",
    "Memory": "factcheck.memory",
    "Report": "factcheck.model.report",
    "Settings": "factcheck.settings.house",
    "analyse": "factcheck.pipeline",
    "check": "factcheck.pipeline",
    "compare": "factcheck.pipeline",
    "extract": "factcheck.pipeline",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the names are of several types; TYPE_CHECKING above has them
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
