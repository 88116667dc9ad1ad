"""Models made and changed without validation, from values that our own code has just made.

A parse gives hundreds of claims, deeds and spans an article, each from parts that are checked already. To check them
again costs as much as to find them. What comes from outside (JSON, the library's arguments) is always validated.
"""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from pydantic import BaseModel

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made", bound=BaseModel)
# The models are frozen; what sets the four places that pydantic gives each of them, found once: `object.__setattr__`
# would look for each of them by its name, at twice the cost.
_set_values, _set_given, _set_extra, _set_private = (
    vars(BaseModel)[place].__set__
    for place in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)
_new = object.__new__


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

    fields = set(known)  # one for all: pydantic copies it before it changes any, and no field of a frozen model is set

    def make(*_: _Given.args, **given: _Given.kwargs) -> _Made:
        new = _new(made)
        _set_values(new, {**known, **given})
        _set_given(new, fields)
        _set_extra(new, None)
        _set_private(new, None)
        return new  # type: ignore[return-value]  # `made` is `model`

    return make


def changed(model: _Made, **values: Any) -> _Made:  # noqa: ANN401 - whatever its fields hold
    """A copy with some fields changed; as `model_copy`, which copies by way of three protocols."""
    new = _new(type(model))
    _set_values(new, {**model.__dict__, **values})
    given = model.__pydantic_fields_set__
    _set_given(new, given if given >= values.keys() else given | values.keys())
    _set_extra(new, None)
    _set_private(new, None)
    return new
