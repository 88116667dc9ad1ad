"""What a draft tells between two the other way about than its sources: orders, ways, figures that were put right."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # at whose word
        ("It was Marko Tasic who fired on Jelic's orders, prosecutors say.",
         "Dragan Jelic, 23, shot the grocer on the orders of his cousin Marko Tasic, 31, prosecutors said.",
         "on Jelic's orders | on the orders of his cousin Marko Tasic"),
        ("Ilse Maurer recommended Peter Kohl for the post, the board's minutes show.",
         "Ilse Maurer got the post on the recommendation of Peter Kohl, the minutes of the board show.",
         "recommended | on the recommendation of Peter Kohl"),
        ("Vera Holm was invited to the congress by Jan Rusk.",
         "Jan Rusk came to the congress at the invitation of Vera Holm.", "invited | at the invitation"),
        # which way
        ("Melnik lies 14 kilometres to the west of it.",
         "The quake was centred 14 kilometres west of Melnik, the institute said.", "west of it | west of Melnik"),
        ("The plant stands upstream of the village.",
         "The spill began at a tannery. The village lies upstream of the plant, so that its wells are clean.",
         "upstream of the village | upstream of the plant"),
        ("Varnow lies south of Tarn, at the end of the valley.", "Tarn lies south of Varnow, at the end of the valley.",
         "south of Tarn | south of Varnow"),
        # from which figure to which
        ("At first the institute put it at 4.1, a figure that it later raised to 4.6.",
         "The 4.1-magnitude quake struck at 8:12, according to the institute, which originally had rated it as 4.6.",
         "4.6 | 4.1"),
        ("Police first reported 31 arrests, a figure they later cut to 27.",
         "There were 31 arrests, revised from 27, police said.", "27 | 31"),
    ],
)  # fmt: skip
def test_told_the_other_way_about(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # the same, from its other end
        ("Melnik lies 14 kilometres to the east of it.",
         "The quake was centred 14 kilometres west of Melnik, the institute said."),
        ("The mill stands downstream of the village.", "The village lies upstream of the mill, the mayor said."),
        ("It was Dragan Jelic who fired on Tasic's orders.",
         "Dragan Jelic, 23, shot the grocer on the orders of his cousin Marko Tasic, 31, prosecutors said."),
        ("Peter Kohl recommended Ilse Maurer for the post.",
         "Ilse Maurer got the post on the recommendation of Peter Kohl, the minutes of the board show."),
        ("The institute first put it at 4.6 and later at 4.1.",
         "The 4.1-magnitude quake struck at 8:12, according to the institute, which originally had rated it as 4.6."),
        # of another place; denied; each of the other
        ("Melnik lies 14 kilometres west of Tarn.",
         "The quake was centred 14 kilometres west of Melnik, the institute said."),
        ("Tasic and Jelic both denied that the shots were fired on orders.",
         "Dragan Jelic, 23, shot the grocer on the orders of his cousin Marko Tasic, 31. Both denied it."),
        ("The church stands south of the square, the school north of it.", "The school stands north of the square."),
    ],
)  # fmt: skip
def test_told_from_the_other_end(draft: str, source: str) -> None:
    assert against(draft, source) == []
