"""What any program must do that reads these files with this model: load it and parse them. The yardstick of `cold`.

It knows nothing of factcheck: python -m benchmarks.bare MODEL_FOLDER FILE...
"""

import sys
from pathlib import Path


def main() -> None:
    """Load the model in the folder and parse each file."""
    from spacy.util import load_model_from_path

    folder, *files = sys.argv[1:]
    nlp = load_model_from_path(Path(folder), exclude=["senter"])
    words = sum(len(nlp(Path(file).read_text(encoding="utf-8"))) for file in files)
    assert words


if __name__ == "__main__":
    main()
