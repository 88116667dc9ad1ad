"""Models made and changed without validation, from values that our own code has just made.

A parse gives hundreds of claims, deeds and spans an article, each from parts that are checked already. To check them
again costs as much as to find them. What comes from outside (JSON, the library's arguments) is always validated.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, ParamSpec, TypeVar, cast

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
    return cast("Callable[_Given, _Made]", _maker(model))


@cache
def _maker(model: type[BaseModel]) -> Callable[..., BaseModel]:
    # all fields in their order, as they are written out
    known = {name: None if field.is_required() else field.default for name, field in model.model_fields.items()}
    names = [*known]
    # none of a model's fields begins with an underscore
    source = f"""def _make(*, {", ".join(f"{name}=_defaults[{name!r}]" for name in names)}):
        _made = _new(_model)
        _set_values(_made, {{{", ".join(f"{name!r}: {name}" for name in names)}}})
        _set_given(_made, _fields)
        _set_extra(_made, None)
        _set_private(_made, None)
        return _made"""
    # one set for all: pydantic copies it before it changes any, and no field of a frozen model is set
    space: dict[str, Any] = {
        "_new": _new, "_model": model, "_defaults": known, "_fields": set(names), "_set_values": _set_values,
        "_set_given": _set_given, "_set_extra": _set_extra, "_set_private": _set_private,
    }  # fmt: skip
    # As `dataclasses` and `namedtuple` make theirs, of the names of our own models' fields alone: with each field an
    # argument of its own, a model takes a quarter less time than one put together from two dictionaries.
    exec(source, space)  # noqa: S102
    return cast("Callable[..., BaseModel]", space["_make"])


def changed(model: _Made, **values: Any) -> _Made:  # noqa: ANN401 - whatever its fields hold
    """A copy with some fields changed; as `model_copy`, which copies by way of three protocols."""
    new = _new(type(model))
    told = {**model.__dict__, **values}
    _set_values(new, told)
    given = model.__pydantic_fields_set__
    _set_given(new, given if len(given) == len(told) else given | values.keys())
    _set_extra(new, None)
    _set_private(new, None)
    return new
