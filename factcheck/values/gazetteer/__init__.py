"""The gazetteer: places of the world by the names they go by, and how two of them lie to each other."""

from factcheck.values.gazetteer.lie import Lie, beside, lie_of, lies
from factcheck.values.gazetteer.table import Place, countries_named, governed_from, one_government, places_named

__all__ = [
    "Lie",
    "Place",
    "beside",
    "countries_named",
    "governed_from",
    "lie_of",
    "lies",
    "one_government",
    "places_named",
]
