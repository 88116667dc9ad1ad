"""Models made and changed without validation, from values that our own code has just made.

A parse gives hundreds of claims, deeds and spans an article, each from parts that are checked already. To check them
again costs as much as to find them. What comes from outside (JSON, the library's arguments) is always validated.
"""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from pydantic import BaseModel

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made", bound=BaseModel)
_set = object.__setattr__  # the models are frozen


def _filled(model: type[_Made], values: dict[str, Any]) -> _Made:
    new = model.__new__(model)
    _set(new, "__dict__", values)
    _set(new, "__pydantic_fields_set__", set(values))
    _set(new, "__pydantic_extra__", None)
    _set(new, "__pydantic_private__", None)
    return new


def trusted(model: Callable[_Given, _Made]) -> Callable[_Given, _Made]:
    """A model's constructor without its validation; the type checker still checks the arguments.

    >>> from factcheck.model.base import Span
    >>> trusted(Span)(start=2, end=5) == Span(start=2, end=5)
    True
    """
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        raise TypeError(f"{model!r} is no model")
    made: type[BaseModel] = model
    # all fields in their order, as they are written out; those without a default are always given
    known = {name: None if field.is_required() else field.default for name, field in made.model_fields.items()}

    def make(*_: _Given.args, **given: _Given.kwargs) -> _Made:
        return _filled(made, {**known, **given})  # type: ignore[return-value]  # `made` is `model`

    return make


def changed(model: _Made, **values: Any) -> _Made:  # noqa: ANN401 - whatever its fields hold
    """A copy with some fields changed; as `model_copy`, which copies by way of three protocols."""
    return _filled(type(model), {**model.__dict__, **values})
