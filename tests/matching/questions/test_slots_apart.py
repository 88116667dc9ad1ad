"""One deed in two places, or with two means, and one thing of a sort in two towns are told apart, and nothing else."""

import pytest

from factcheck import Article, compare

CRASH = "A van and a bus collided near Ardenmoor on Friday, and Clara Bell, 41, was hurt in the crash. "
HUNT = "The ferry office at Ardenmoor was robbed on Friday, and Clara Bell, 41, was hurt. "


def told_apart(story: str, one: str, other: str) -> bool:
    report = compare([Article.from_text(story + text, name=name) for name, text in (("a", one), ("b", other))])
    return any(f.kind == "statement" and f.verdict == "contradiction" for f in report.findings)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        # where an occasion is held
        (CRASH, "The benefit concert takes place on 3 May at the Lyric Theatre.",
         "The concert for Bell is to be held in the Corn Exchange."),
        (CRASH, "Her funeral will be held at St Brannoc's Church.", "The burial took place at Oldbury Chapel."),
        # where a thing of a sort lies
        (CRASH, "Bell is in a hospital in Leeds.", "Clara Bell lies in an army hospital in Naples."),
        (CRASH, "Bell drove a bus built at the plant in Lyon.",
         "The bus that hit Clara Bell came from a factory in Turin."),
        (CRASH, "Bell is being treated at the civil hospital, Leeds.", "Bell is back from hospital in Naples."),
        # where a deed was done, whence, with what, because of what, by whom
        (HUNT, "The robber counted the takings in the cellar.", "The robber counted the takings in a nearby field."),
        (HUNT, "The robber shouted at Bell from the balcony.", "The robber shouted at Bell from a parked car."),
        (HUNT, "The robber threatened Bell with a screwdriver.", "He threatened Clara Bell with a pistol."),
        (CRASH, "The crash was caused by a burst tyre.", "The crash was caused by thick fog, police said."),
        (CRASH, "The crash was blamed on fog.", "A deer caused the crash, a driver said."),
        (CRASH, "A nurse bandaged the cyclist.", "The cyclist was bandaged by a postman."),
    ],
)  # fmt: skip
def test_two_fillings_of_one_slot_are_told(story: str, one: str, other: str) -> None:
    assert told_apart(story, one, other)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        # another occasion, a street of the house, a longer name, a town
        (CRASH, "The concert takes place at the Lyric Theatre.", "The auction is to be held in the Corn Exchange."),
        (CRASH, "The concert takes place at the Lyric Theatre.", "The concert is to be held in Flint Street."),
        (CRASH, "The concert takes place at the Lyric Theatre.", "The concert is to be held at the Lyric."),
        (CRASH, "The concert takes place at the Lyric Theatre.", "The concert is to be held in Leeds."),
        (CRASH, "The concert takes place at the Lyric Theatre.", "Another concert is to be held in the Corn Exchange."),
        (CRASH, "The concert takes place at the Lyric Theatre.",
         "The concert is to be held in the Corn Exchange. The Lyric Theatre is shut."),
        # a hospital of before or later, two of them, one place in the other, nobody in common
        (CRASH, "Bell is in a hospital in Leeds.", "Clara Bell was first taken to a hospital in Naples."),
        (CRASH, "Bell is in a hospital in Leeds.",
         "Bell lies in a hospital in Naples. Before the crash she had spent a week at a clinic in Rome."),
        (CRASH, "Bell is in a hospital in Naples.", "Clara Bell lies in an army hospital in Italy."),
        (CRASH, "Bell is in a hospital in Leeds.", "Bell lies in a hospital in Naples, not in Leeds."),
        # one place in the other, another deed, another one, some of several, a repeated one
        (HUNT, "The robber counted the takings in the cellar.", "The robber counted the takings in a house."),
        (HUNT, "The robber counted the takings in the cellar.", "The robber hid the takings in a field."),
        (HUNT, "The robber shouted at Bell from the balcony.", "A guard shouted at the robber from a parked car."),
        (HUNT, "The robber threatened Bell with a screwdriver.", "He also threatened Clara Bell with a pistol."),
        (HUNT, "The robber threatened Bell with a screwdriver.", "He threatened Clara Bell with a weapon."),
        (HUNT, "The robber threatened Bell with a screwdriver.",
         "He threatened Clara Bell with a pistol. He had a screwdriver, too."),
        # one cause in other words, a cause of something else, a cause that may be
        (CRASH, "The crash was caused by a burst tyre.", "The crash was caused by a wheel that came off."),
        (CRASH, "The crash was caused by a burst tyre.", "The delay was caused by thick fog."),
        (CRASH, "The crash was caused by a burst tyre.", "The crash may have been caused by thick fog."),
        (HUNT, "The robber counted the takings in the cellar.", "The robber had counted the takings in a field."),
        (HUNT, "The robber counted the takings in the cellar.", "The robber counted the takings in a field in 2019."),
        (CRASH, "A nurse bandaged the cyclist.", "A woman bandaged the cyclist."),
        (CRASH, "Tom Reed met Clara Bell.", "Bo Lund met Clara Bell."),
        (CRASH, "A nurse helped Clara Bell.", "A postman helped Clara Bell."),
        (CRASH, "Clara Bell was flown home to Leeds.", "The mother of Clara Bell was flown home to Naples."),
    ],
)  # fmt: skip
def test_what_both_can_be_is_not(story: str, one: str, other: str) -> None:
    assert not told_apart(story, one, other)
