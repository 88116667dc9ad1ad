"""Who did a thing with a draft that another did with its sources."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        pytest.param(
            "Nilsen of Bergen Marine opened the talks, according to the ministry.",
            "The talks were opened by Kari Aas of Nordhav, the ministry said. Jon Nilsen of Bergen Marine was absent.",
            "Nilsen | Kari Aas", marks=pytest.mark.xfail(strict=True, reason="a family name alone")),
        ("The pool record was broken by Greta Holm in the afternoon.",
         "Mona Brandt broke the pool record in the afternoon. Greta Holm came third.", "Greta Holm | Mona Brandt"),
        ("Petra Lund rescued the boys from the ice.",
         "Ivo Marn rescued the boys from the ice with a ladder. His neighbour Petra Lund called the fire brigade.",
         "Petra Lund | Ivo Marn"),
        ("Otto Brandt designed the new stand.",
         "The new stand was designed by Lena Kolb. Otto Brandt will build it by May.", "Otto Brandt | Lena Kolb"),
        pytest.param("The amendment was drafted by Senator Kolb.",
                     "Senator Ruiz drafted the amendment. Senator Kolb voted against it.", "Kolb | Ruiz",
                     marks=pytest.mark.xfail(strict=True, reason="a family name alone")),
    ],
)  # fmt: skip
def test_another_did_it(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # another thing, once more, together
        ("Jon Nilsen opened the second round of talks.",
         "The talks were opened by Kari Aas of Nordhav. Jon Nilsen of Bergen Marine led the second round."),
        ("Greta Holm broke the record, too.",
         "Mona Brandt broke the pool record in the afternoon. Greta Holm swam faster still in the evening."),
        ("Otto Brandt designed the new stand.",
         "The new stand was designed by Lena Kolb with Otto Brandt."),
        # what many do; what a source has him do as well; somebody else without a name
        ("Senator Kolb criticised the amendment.", "Senator Ruiz criticised the amendment. Senator Kolb left early."),
        ("The amendment was drafted by Senator Kolb.",
         "Senator Ruiz drafted the amendment. A draft by Senator Kolb was the basis of it."),
        ("The Harlow firm designed the new stand.",
         "The new stand was designed by Lena Kolb of Kolb and Sons. The firm is based in Harlow."),
    ],
)  # fmt: skip
def test_he_may_have_done_it(draft: str, source: str) -> None:
    assert against(draft, source) == []
