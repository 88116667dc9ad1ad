"""Where a deed was done, in which part of the body, which way, in which house: two answers of one story are told."""

import pytest

from factcheck import Article, compare

SHOT = (
    "A woman was shot dead in Halden on Friday night, police said. "
    "Clara Bell, 41, was a nurse at the Ardenmoor clinic. "
)
RAID = "A robber held up a chemist's shop in Halden on Friday evening. Clara Bell, 41, was behind the counter. "
MATCH = (
    "Selby meet Melford in the cup on Saturday. Coach Tom Reed, 48, was told on Friday that he would lose his post. "
)
CRASH = "A van and a bus collided near Halden on Friday. Clara Bell, 41, who drove the van, died. "
LOST = (
    "A girl of nine who had been missing since Monday was found dead near Halden on Friday. "
    "Clara Bell lived with her aunt. "
)
MARCH = (
    "Hundreds marched through Halden on Friday over the death of Clara Bell, 41. It was the second march this week. "
)
TRIAL = "A man charged with killing Clara Bell, 41, in Halden was in court on Friday. Tom Reed, 30, said nothing. "


def told_apart(story: str, one: str, other: str) -> bool:
    articles = [
        Article.from_text(story + text, name=n, published="2023-05-06") for n, text in (("a", one), ("b", other))
    ]
    return any(f.verdict == "contradiction" for f in compare(articles).findings)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        # where on the body
        (SHOT, "Bell was shot in the head.", "Bell was shot in the chest, a neighbour said."),
        (SHOT, "She was hit in the face.", "The bullet hit her in the back."),
        (SHOT, "She died of a gunshot wound to the neck.", "She had a bullet wound in the stomach."),
        (SHOT, "Bell was shot twice in the chest.", "Bell was hit by two bullets in the back."),
        (SHOT, "A shot to the head killed her.", "Bell was struck in the chest by a bullet."),
        (SHOT, "Bell was struck in the face and chest.", "Bell was struck in the back."),
        (RAID, "A guard was stabbed in the arm.", "The guard was stabbed in the leg."),
        (RAID, "The guard was shot in the left leg.", "The guard was shot in the right leg."),
        # at which spot
        (RAID, "The guard was shot inside the store.", "The guard was shot outside the shop."),
        (SHOT, "Bell was shot inside her home.", "She was killed outside her house."),
        (SHOT, "She was shot in her kitchen.", "She was shot in the driveway."),
        (SHOT, "Bell was killed in her bedroom.", "Bell was killed in the living room."),
        (SHOT, "Bell was killed in her bedroom.", "Bell was killed on her doorstep."),
        (LOST, "Her body was found in a ditch.", "The body was found in a field."),
        (LOST, "Clara Bell was found in the boot of a car.", "Clara Bell was found in a ditch."),
        (LOST, "Her remains were discovered in a shallow grave.", "Her remains were discovered in a well."),
        (LOST, "She was found in a suitcase.", "She was found in a barn."),
        (SHOT, "The gunman hid behind a door.", "The gunman was hiding in a wardrobe."),
        (SHOT, "The bullet ricocheted off a wall.", "The bullet had ricocheted off a fence."),
        (CRASH, "The van hit a tree.", "The van crashed into a wall."),
        (CRASH, "The bus ended up in a ditch.", "The bus ended up in a river."),
        (MARCH, "The march began at the town hall.", "The march started at the railway station."),
        (MARCH, "The march ended at the police station.", "The march ended at the town hall."),
        # how far off
        (SHOT, "He was arrested five buildings away.", "He was caught two houses from the scene."),
        (SHOT, "The defendant was arrested five buildings away.", "The man then fled into a flat three doors away."),
        # at home or away
        (MATCH, "Selby play at home on Saturday.", "Selby's match on Saturday is at Melford."),
        (MATCH, "Selby host Melford on Saturday.", "Selby travel to Melford on Saturday."),
        (MATCH, "Selby won 2-1 at home.", "Selby won 2-1 away."),
        (MATCH, "Selby host the Melford Rovers on Saturday.", "He has charge of Saturday's game at Melford."),
        # in which hospital, prison, ground
        (CRASH, "The bus driver was taken to St Mary's Hospital.", "The bus driver was flown to Leeds Infirmary."),
        (TRIAL, "Reed is being held at Halden Prison.", "Reed is held in Ardenmoor Jail."),
        (MATCH, "The match was played at Ardenmoor Park.", "The match was played at Halden Stadium."),
        # from where to where
        (CRASH, "The bus was going from Leeds to York.", "The bus was on its way from Leeds to Hull."),
        (CRASH, "The bus was travelling from Leeds to York.", "The bus was travelling from Hull to York."),
        (CRASH, "The bus was bound for York.", "The bus was headed for Hull."),
        (CRASH, "The bus ran from Tarnby to Melsted.", "The bus was on its way from Melsted to Tarnby."),
        (CRASH, "The bus ran from Tarnby to Melsted.", "The bus had set out at noon and was bound for Tarnby."),
        (CRASH, "The bus driver was flown to a military hospital in Leeds.",
         "The bus driver is being treated at the county hospital, Hull."),
        (SHOT, "Bell was struck in the chest by a bullet.", "Bell was shot in the face and chest."),
        (CRASH, "The bus ended up in the Alder River.", "The bus stopped in a field."),
        # where made
        (CRASH, "The bus was built in Leeds.", "The bus was built in Malta."),
        (MATCH, "The cup was made in Turin.", "The cup is made in Sheffield, Reed said."),
    ],
)  # fmt: skip
def test_two_places_of_one_deed(story: str, one: str, other: str) -> None:
    assert told_apart(story, one, other)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        (SHOT, "Bell was shot in the head.", "Bell was shot in the face."),
        (SHOT, "Bell was shot in the head and chest.", "Bell was shot in the chest."),
        (SHOT, "Bell was shot in the head.", "A man was shot in the leg."),
        (SHOT, "Bell was shot in the arm in 2019.", "Bell was shot in the head."),
        (SHOT, "Police at first said Bell was shot in the head.", "Bell was shot in the chest."),
        (SHOT, "One bullet hit her in the head and another hit her in the leg.", "A bullet hit her in the leg."),
        (RAID, "A guard was stabbed in the arm.", "A second guard was stabbed in the leg."),
        (RAID, "The robber was shot in the leg by police.", "The guard was shot in the arm."),
        (RAID, "The guard was shot in the back of the shop.", "The guard was shot in the leg."),
        (RAID, "The guard was shot inside the store.", "A clerk was shot outside the store."),
        (RAID, "The guard was shot outside the store.", "The robber was caught inside the store."),
        (RAID, "The guard was shot outside the store.", "The guard was shot inside the bank."),
        (SHOT, "Bell was killed in her home.", "Bell was killed in her kitchen."),
        (SHOT, "Bell was shot outside her home.", "Bell was shot in her garden."),
        (SHOT, "Bell was shot outside her home.", "Bell was shot in her car."),
        (SHOT, "Bell was shot in her bedroom.", "Bell was shot upstairs."),
        (SHOT, "Bell was shot in her bedroom.", "Bell was shot near her driveway."),
        (LOST, "Her body was found in a ditch.", "Her bag was found in a field."),
        (LOST, "Her body was found in a ditch.", "The body was found in a wood near Halden."),
        (LOST, "Her body was found near a river.", "The body was found in a wood."),
        (LOST, "Bodies were found in a ditch.", "A body was found in a river."),
        (LOST, "Her body was found in a ditch.", "Her body had not been in a field."),
        (SHOT, "A bullet ricocheted off a wall.", "Another bullet ricocheted off a fence."),
        (CRASH, "The van hit a tree and then a wall.", "The van crashed into a wall."),
        (CRASH, "The bus hit a tree.", "The van hit a wall."),
        (MARCH, "The march began at the town hall.", "The march ended at the railway station."),
        (MARCH, "Monday's march began at the town hall.", "Another march began at the railway station."),
        (SHOT, "The suspect was caught five doors away.", "The gun was found three doors away."),
        (SHOT, "The suspect was caught a few doors away.", "The suspect was caught three doors away."),
        (SHOT, "A neighbour two doors away heard a shot.", "A friend who lives five doors away heard a shot."),
        (MATCH, "Selby play at home on Saturday.", "Selby play at Melford next month."),
        (MATCH, "Selby play Melford at home on Saturday.", "Selby won away on Tuesday."),
        (MATCH, "Selby host Melford on Saturday.", "Melford host Selby in May."),
        (MATCH, "Selby host Melford on Saturday.", "Saturday's match at Ardenmoor Park is sold out."),
        (MATCH, "Selby host Melford on Saturday.", "The match on Saturday was moved: Selby travel to Melford."),
        (MATCH, "The final was played at Ardenmoor Park.", "The first match was played at Halden Stadium."),
        (CRASH, "The bus driver was taken to St Mary's Hospital.", "A passenger was taken to Mercy Hospital."),
        (CRASH, "Bell was first taken to Mercy Hospital.", "She was taken to Trinity Hospital after being moved."),
        (CRASH, "The bus driver was taken to Leeds Hospital.", "The bus driver was taken to Leeds General Hospital."),
        (CRASH, "The bus was going from Leeds to York.", "The bus was going from Leeds to Hull via York."),
        (CRASH, "The van was going from Leeds to York.", "The bus was going from Leeds to Hull."),
        (CRASH, "The bus was on its way to York.", "The bus was heading to York from Leeds."),
        (CRASH, "The bus ran from Tarnby to Melsted.", "The bus later ran from Melsted to Tarnby."),
        (CRASH, "The bus ran from Tarnby to Melsted.", "The bus was bound for Melsted."),
        (CRASH, "The bus ran from Tarnby to Melsted.", "The van was bound for Tarnby."),
        (CRASH, "The bus driver was flown to a hospital in Leeds.", "The bus driver is in Mercy Hospital."),
        (SHOT, "Bell was shot in the chest.", "Bell was shot in the face and chest."),
        (SHOT, "Bell was shot in the chest, one of several shots.", "Bell was shot in the face and chest."),
        (CRASH, "The van ended up in the Alder River.", "The van sank in the water."),
        (CRASH, "The van stopped in a field.", "The bus stopped in a ditch."),
        (CRASH, "The bus was built in Leeds.", "The engine was built in Malta."),
        (CRASH, "The bus was built in Leeds.", "Parts of the bus were built in Malta."),
        (CRASH, "The bus was built in Leeds.", "The bus was built in Yorkshire."),
    ],
)  # fmt: skip
def test_what_may_be_one_place(story: str, one: str, other: str) -> None:
    assert not told_apart(story, one, other)
