"""What may have caused a thing, in groups of words for one cause; two groups are two causes.

Words that tell of any cause ("fault", "accident", "problem") stand nowhere, unless what is at fault is told with them.
"""

from typing import Final

from factcheck.thesaurus.rivals import Rows, apart, grouped

_CAUSES: Final[Rows] = (
    (
        "electrical wiring wire cable socket short-circuit circuit charger battery appliance plug heater dryer",
        "cigarette cigar", "candle", "lightning", "arson arsonist", "gas leak pipe", "firework fireworks flare",
        "welding welder torch", "oven stove pan cooker chip", "bomb explosive grenade missile", "heat heatwave drought",
        "spill chemical pollution toxin pesticide effluent sewage", "virus bacterium parasite disease infection",
        "frost cold ice snow", "rust corrosion", "lorry truck ship barge", "flood river rain downpour",
        "wind gale storm hurricane", "quake earthquake tremor", "windscreen window windshield", "engine",
        "tyre tire wheel",
        "bird goose gull", "brake", "passenger", "fog mist", "strike walkout", "software computer hacker",
        "landslide mudslide avalanche", "deer dog cow horse", "sleep tiredness fatigue", "alcohol drink",
    ),
)  # fmt: skip
_PLACED: Final = grouped(_CAUSES)


def is_cause(word: str) -> bool:
    """Whether a word tells what caused something."""
    return word in _PLACED


def causes_apart(a: str, b: str) -> bool:
    """Whether two words tell two causes.

    >>> causes_apart("cigarette", "candle"), causes_apart("wiring", "socket"), causes_apart("cigarette", "fault")
    (True, False, False)
    """
    return apart(_PLACED, a, b)
