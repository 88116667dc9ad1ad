"""A whole that is shared out behind a colon, and what stands there and is no share of it."""

import pytest

from tests.reading import read


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("The storm killed 13 people: 8 in Arden and 7 in Velm.", [8, 7]),
        ("The club won 12 medals: eight in Arden, three in Velm and one in Torn.", [8, 3, 1]),
        ("The city spent $12 million: $5 million for the mill and $7 million for the quay.", [5e6, 7e6]),
        ("The city spent $12 million on two schools: 5 million for Hill School and 6 million for Park.", [5e6, 6e6]),
        ("The firm sold 900 cars: 400 small vans to Arden and 500 buses to Velm.", [400, 500]),
        # not all that is told, or something else
        ("The storm killed 13 people: 8 in Arden, 7 in Velm.", []),
        ("The storm killed 13 people: 8 in Arden and others in Velm.", []),
        ("The storm killed 13 people: 8 drowned in Arden and 5 died in Velm.", []),
        ("The storm killed 13 people: about 8 in Arden and 5 in Velm.", []),
        ("The storm killed at least 13 people: 8 in Arden and 7 in Velm.", []),
        ("The city pays for three schools: 5 million for Hill School and 4 million for Park.", []),
        ("The city spent $12 million in two years on three schools: $5 million for one and $4 million for Park.", []),
        ("The match drew 900 people: 40 minutes of rain in Arden and 20 of wind in Velm.", []),
        ("The club won 12 medals: the first in 1990 and the last in 2004.", []),
    ],
)
def test_shares(text: str, shares: list[float]) -> None:
    claims = [c for c in read(text).claims if c.kind in {"toll", "count", "money"} and c.setting.parts]
    assert [part.low for c in claims for part in c.setting.parts] == shares
