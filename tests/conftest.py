"""What holds for every test: the language model reads an article but once in a run of the tests.

Three quarters of what an analysis takes is the model's parse, which is not ours and always the same. Everything of
ours, from the parse on, runs anew each time.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.language import model

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


def _reading_once(nlp: "Language") -> "Language":
    """The model, whose `pipe` keeps what it parsed: by all the texts of a call, since one batch is parsed together."""
    parse, kept = nlp.pipe, {}

    def pipe(texts: Iterable[Any], *, as_tuples: bool = False, **options: Any) -> "Iterator[Doc | tuple[Doc, Any]]":  # noqa: ANN401 - whatever `Language.pipe` takes
        if not as_tuples:  # as `Language.pipe` asks itself for the texts of its pairs
            return parse(texts, **options)
        pairs = list(texts)
        key = tuple(text for text, _ in pairs), *sorted(options.items())
        if key not in kept:
            kept[key] = list(parse(key[0], **options))
        return iter([(doc, context) for doc, (_, context) in zip(kept[key], pairs, strict=True)])

    nlp.pipe = pipe  # type: ignore[method-assign, assignment]  # in the place of one that is overloaded
    return nlp


@pytest.fixture(scope="session", autouse=True)
def _each_article_is_parsed_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        load = model._load_pinned
        patched.setattr(model, "_load_pinned", lambda: _reading_once(load()))
        yield
