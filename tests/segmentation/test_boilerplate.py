"""What is set aside, and beside it what only looks like it and must stay in the story."""

import pytest

from factcheck.segmentation.blocks import blocks
from factcheck.segmentation.boilerplate import APPEAL, LINK_LIST

STORY = (
    "Fire guts covered market in Varna\n\nTwo traders were hurt in the fire on Tuesday.\n\n{}\n\nThe mayor was there."
)


def reason(line: str) -> str | None:
    """Why the line is set aside in the middle of a story; the lines around it never are."""
    text = STORY.format(line)
    found = blocks(text)
    assert found[-1].role == "paragraph"
    assert not found[1].reason
    return next(block.reason for block in found if text[block.start : block.end].startswith(line[:9]))


SET_ASIDE = {
    LINK_LIST: [
        "Read also:",
        "READ MORE",
        "Related stories",
        "You may also like:",
        "More from Varna Today",
        "Click here for photos",
        "RELATED: Two held after market fire",
        "Read more: Market was never inspected",
        "• Watch: The moment the roof fell",
        "» Photos: Varna after the fire",
        "Continue reading",
        "Editor’s picks",
        "[Trending]",
    ],
    "sharing links": [
        "Share",
        "Share this article",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Follow us on Instagram",
        "12 shares",
        "Share this: Facebook",
        "Read or Share this story: https://example.org/1a",
        "Tweet Email Print",
        "3 comments",
        "Leave a comment",
        "Follow Varna Today On Twitter",
        "Follow VARNA.BG: Facebook | Twitter",
    ],
    "newsletter sign-up": [
        "Subscribe",
        "Sign up for our free newsletter.",
        "Subscribe to the Morning Briefing newsletter",
        "Get the day's stories in your inbox",
        "Download our app here.",
        "Enter your email address to go on",
    ],
    "copyright line": [
        "Copyright 2013 Varna Today",
        "© 2013 Varna Today. All rights reserved.",
        "(c) 2013 Varna Today",
        "Copyright Varna Today",
        "© Varna Today",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Copyright © 2013 by Varna Today",
    ],
    "photo credit": [
        "Photo: Mary Major",
        "(Photo: Varna Fire Department)",
        "Image credit: Agency One",
        "AP Photo/Mary Major",
        "Getty Images",
        "Photo by Mary Major/Agency One",
        "Picture: Agency One",
        "Courtesy of the Fire Department",
        "Photo courtesy of Mary Major",
    ],
    "part of the page": [
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below",
        "* * *",
        "-----",
        "Skip to content",
        "Sign in",
        "FOR IMMEDIATE RELEASE",
    ],
    "contact of the newsroom": [
        "major@example.org",
        "@marymajor",
        "www.example.org",
        "Contact Mary Major at major@example.org or 555-0100.",
    ],
    APPEAL: [
        "Our reporting is free to read because it is supported by readers like you.",
        "We are a small newsroom. Become a member and help us stay independent.",
        "If you value this journalism, please consider supporting our work from as little as 3 euros a month.",
        "Around us the free press is in danger. Yet a newsroom funded by readers is growing, so that voices are heard.",
        "Varna Today depends on you. Your support keeps our reporters in the field.",
        "Independent journalism costs money: a newsroom sustained by readers answers to readers alone.",
    ],
}
NEWS = [
    "Share prices fell by a third on Monday, the steepest loss in ten years.",
    "Shares in the port company fell",
    "Print workers strike",
    "Email scandal widens",
    "Comments by the mayor on Facebook angered traders.",
    "Follow the money, the prosecutor told jurors.",
    "Like his father, Petrov on Tuesday refused to resign.",
    "Related charges were dropped on Friday.",
    "Related: the two fires, police said, had one cause.",
    "Recommended sentences for arson are eight years.",
    "Read more books, the minister told pupils.",
    "Watch officers saw the smoke at 3 a.m.",
    "Subscribe or lose your line, the phone company wrote to 4,000 customers.",
    "Sign-ups for the newspaper's newsletter fell by half in 2013.",
    "Sign up for the newsletter, the mayor said, and you will know.",
    "Get out of the newsletter business, investors told the publisher.",
    "Register now or lose benefits, the ministry warned",
    "Copyright law passes Senate",
    "Copyright fees rose by 3 percent",
    "(c) the council must rebuild the market",
    "Photo by drone shows two bodies in the rubble",
    "Photo: two men carry a woman out of the burning market",
    "Picture of the suspect released",
    "Image problems cost the mayor 3 percent of the vote.",
    "Getty Images sued the port company for $2 million.",
    "Reuters/Ipsos poll: 61 percent want the mayor gone",
    "Advertisement revenue fell by 12 percent in 2013.",
    "Contact tracing found 14 more cases.",
    "Home fires killed 31 people last year.",
    "Search for survivors goes on",
    "The newspaper, funded by readers' donations of $2 million, sued the ministry over its raid on the newsroom.",
    "The newspaper, funded by readers, sued the ministry for the truth about its raid on the newsroom.",
    "The minister said the press should be funded by readers, not by the state, to be independent.",
    "“We are supported by readers like you, and our newsroom will not close,” editor Ana Ruiz wrote.",
    "A newsroom powered by readers opened in Varna; its editor, Ana Ruiz, wants a free press.",
    "Fewer readers pay, and newsrooms backed by subscribers are shrinking, a survey of 40 independent outlets found.",
    "Donations to the free press fell by 20 percent in 2013.",
    "You can donate blood at the hospital until Friday.",
    "Readers of the newspaper were among the victims.",
    "Members of the press were kept out of the court.",
    "More than two dozen casings littered the scene.",
    "More: that was all the crowd wanted, he said.",
]


@pytest.mark.parametrize(("why", "line"), [(why, line) for why, lines in SET_ASIDE.items() for line in lines])
def test_what_belongs_to_the_page_is_set_aside_with_its_reason(why: str, line: str) -> None:
    assert reason(line) == why


@pytest.mark.parametrize("line", NEWS)
def test_news_that_looks_like_it_stays(line: str) -> None:
    assert reason(line) is None


@pytest.mark.parametrize("line", [*NEWS, *(line for lines in SET_ASIDE.values() for line in lines if line[-1] != ".")])
def test_a_headline_is_never_a_list_of_links(line: str) -> None:
    first = blocks(f"{line}\nTwo traders were hurt in the fire on Tuesday.")
    assert first[-1].role == "paragraph"


LIST = """\
Fire guts covered market in Varna

Two traders were hurt in the fire on Tuesday.

Read also:
- Minister to visit burned port
- “We lost all”: traders speak
• Who will pay? Three answers.

Market was never inspected, papers show
Mayor to run again!

The mayor promised new stalls by the spring.
"""


def test_a_list_of_links_ends_where_the_story_goes_on() -> None:
    found = blocks(LIST)
    assert [block.role for block in found] == ["headline", "paragraph", *["aside"] * 6, "paragraph"]
    assert {block.reason for block in found if block.role == "aside"} == {LINK_LIST}


def test_one_link_in_the_story_opens_no_list() -> None:
    text = STORY.format(
        "Read also: Market was never inspected\n\nWhat the traders want:\n- new stalls\n- 300 leva each"
    )
    assert [block.role for block in blocks(text)].count("aside") == 1


def test_a_list_of_the_story_is_no_list_of_links() -> None:
    text = STORY.format(
        "Read also:\n\nThe traders made three demands:\n- new stalls\n- 300 leva each\n- the mayor's head"
    )
    assert [block.role for block in blocks(text)].count("aside") == 1


@pytest.mark.parametrize("rubric", ["Latest news", "Top stories", "Advertisement", "Share", "MENU"])
def test_a_rubric_above_the_headline_takes_nothing_with_it(rubric: str) -> None:
    text = f"{rubric}\n\nFire guts covered market in Varna\n\nTwo traders were hurt in the fire on Tuesday."
    assert [block.role for block in blocks(text)] == ["aside", "headline", "paragraph"]


def test_a_whole_article_in_one_line_is_no_appeal() -> None:
    story = "Two traders were hurt in the fire. Our reporters were there. "
    text = story * 30 + "Become a member and support our journalism, which is funded by readers like you."
    assert [block.role for block in blocks(text)] == ["paragraph"]
