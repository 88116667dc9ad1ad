"""What has but one answer is held against each other where two articles answer apart, and nothing else is."""

import pytest

from factcheck import Article, compare

QUAKE = "A quake shook Ardenmoor on Friday, and Clara Bell, 41, was hurt in the mill. "
MATCH = "Selby lost to Melford on Saturday at Ardenmoor Park, and Clara Bell, 41, kept goal. "
HUNT = "The ferry office at Ardenmoor was robbed on Friday, and Clara Bell, 41, was hurt. "
FIRE = "A hostel in Ardenmoor burned on Friday, and Clara Bell, 41, was hurt in the fire. "
CRASH = "A van and a bus collided near Ardenmoor on Friday, and Clara Bell, 41, was hurt in the crash. "


def told_apart(story: str, one: str, other: str) -> bool:
    report = compare([Article.from_text(story + text, name=name) for name, text in (("a", one), ("b", other))])
    return any(f.kind == "statement" and f.verdict == "contradiction" for f in report.findings)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        # which way off a town
        (QUAKE, "It was centred 12 km north of Ardenmoor.", "The centre lay 12 km to the south of Ardenmoor."),
        (QUAKE, "The tremor was centered 30 miles southwest of Port Halden.",
         "The quake struck about 50 km northwest of Port Halden."),
        (QUAKE, "Its epicentre was 9 km (6 miles) east of the village of Halden.",
         "The epicentre was 6 miles west of Halden, the institute said."),
        (HUNT, "The car was found 20 miles north of Halden.", "The burnt-out car was found 20 miles west of Halden."),
        (QUAKE, "It was centred 14 km north of the town of Halden.", "Its centre was lying to the south of Halden."),
        # bones and sides
        (MATCH, "Striker Tom Reed broke his tibia.", "Reed left the pitch with a broken fibula."),
        (MATCH, "Tom Reed fractured his wrist in the second half.", "Tom Reed suffered a fractured elbow."),
        (MATCH, "Ana Ruiz broke her left ankle.", "Ruiz, who broke her right ankle, was carried off."),
        (MATCH, "Tom Reed tore his hamstring.", "Reed has a torn calf, the club said."),
        (MATCH, "Tom Reed dislocated his shoulder.", "Tom Reed (dislocated elbow) went to hospital."),
        (MATCH, "Tom Reed has a knock to his left knee injury.", "Reed has a right knee injury."),
        # well and ill provided
        (QUAKE, "The hospital was well equipped, the mayor said.", "Nurses say the hospital was poorly equipped."),
        (QUAKE, "Ruiz was well prepared for the winter.", "Ana Ruiz was ill-prepared, neighbours said."),
        (QUAKE, "The fire brigade was adequately staffed.", "The brigade was understaffed that night."),
        (QUAKE, "The clinic is generously funded, he said.", "The clinic has been underfunded for years."),
        (QUAKE, "The guards were properly trained.", "The guards had not been properly trained."),
        # where caught, with what armed, in what fled
        (HUNT, "Tom Reed, 30, was arrested at a motel.", "Tom Reed, 30, was detained during a traffic stop."),
        (HUNT, "The suspect was captured at a campsite.", "Tom Reed was seized at his mother's house."),
        (HUNT, "Tom Reed was taken into custody at the airport.", "Officers arrested Reed at his home."),
        (HUNT, "The gunman pointed a pistol at a clerk.", "The gunman was armed with a shotgun, a witness said."),
        (HUNT, "The robber pulled a knife.", "The robber drew a handgun."),
        (HUNT, "The suspect fled in a white van.", "The suspect drove off in a blue pickup."),
        (HUNT, "The robber escaped on a motorcycle.", "The robber fled in a taxi."),
        # from which to which
        (CRASH, "The road was shut between junctions 12 and 14.", "Police shut the road from junctions 12 to 15."),
        (QUAKE, "The school takes grades 6 through 8.", "It is a school for grades 6 to 9."),
        (QUAKE, "The fault is in versions 6 through 10 of the Halden app.", "Halden versions 6 to 11 have the fault."),
        (QUAKE, "The fault is in HX6 to HX10, Halden said.", "Halden said that HX6 through to HX11 were at fault."),
        (MATCH, "Tom Reed broke his tibia, and is out until May.", "Reed left the pitch with a broken fibula."),
        # where a fire began
        (FIRE, "The fire started in a kitchen.", "The blaze broke out in a bedroom, a fireman said."),
        (FIRE, "The fire broke out on the top floor.", "The fire started in a store on the ground floor."),
        (FIRE, "The flames began on the second floor.", "The fire began on the fourth floor, police said."),
        (FIRE, "The fire began in the basement.", "The fire broke out on the third floor."),
        # which way on a road
        (CRASH, "The van was heading north on Highway 5.", "The van was in the southbound lane of Highway 5."),
        (CRASH, "It happened on the eastbound side of Halden Road.", "The bus was travelling west on Halden Road."),
        (CRASH, "The bus was going south along Interstate 80.", "The crash closed I-80 northbound."),
    ],
)  # fmt: skip
def test_two_answers_to_one_question(story: str, one: str, other: str) -> None:
    assert told_apart(story, one, other)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        (QUAKE, "It was centred 12 km north of Ardenmoor.", "The quake struck 12 km north-east of Ardenmoor."),
        (QUAKE, "It was centred 12 km north of Ardenmoor.", "The next quake struck 40 km south of Ardenmoor."),
        (QUAKE, "It was centred 12 km north of Ardenmoor.", "It was centred 12 km south of Port Halden."),
        (QUAKE, "The quake struck 12 km north of Ardenmoor.", "Halden lies 12 km south of Ardenmoor."),
        (QUAKE, "The quake was centred 12 km north of Ardenmoor.", "A dairy farm lies 12 km south of Ardenmoor."),
        (QUAKE, "Quakes struck 12 km north and 12 km south of Ardenmoor.",
         "One quake struck 12 km north of Ardenmoor, another 12 km south of Ardenmoor."),
        (QUAKE, "It was centred 14 km north of Halden.", "Most of the damage was in villages south of Halden."),
        (MATCH, "Tom Reed broke his leg.", "Tom Reed broke his shin."),
        (MATCH, "Tom Reed broke his leg.", "Tom Reed fractured his tibia."),
        (MATCH, "Tom Reed broke his wrist.", "Ana Ruiz broke her ankle."),
        (MATCH, "Tom Reed broke his wrist.", "Tom Reed broke his ankle in 2019."),
        (MATCH, "Tom Reed broke his wrist.", "Tom Reed broke his wrist and Ana Ruiz sprained her ankle."),
        (MATCH, "Tom Reed broke his wrist.", "Tom Reed had surgery on his knee."),
        (MATCH, "Tom Reed broke his wrist and his ankle.", "Tom Reed broke his ankle."),
        (QUAKE, "In Halden a boy broke his wrist.", "In Halden a girl broke her ankle."),
        (MATCH, "Selby's goalkeeper broke his wrist.", "Selby's winger broke his ankle."),
        (HUNT, "The attacker drew a pistol.", "The woman drew a knife and cut the rope."),
        (HUNT, "The robber drew a pistol.", "Ana Ruiz, a clerk, drew a knife."),
        (HUNT, "The robber fled in a van.", "The clerk drove off in a taxi."),
        (MATCH, "Tom Reed tore his hamstring.", "Tom Reed may have torn his calf."),
        (QUAKE, "The hospital was well equipped.", "The school was poorly equipped."),
        (QUAKE, "The hospital was well equipped.", "The hospital was badly lit."),
        (QUAKE, "Tom Reed was well prepared.", "Ana Ruiz was ill-prepared."),
        (QUAKE, "The play was well received.", "The play was poorly received."),
        (QUAKE, "The hospital was well equipped.", "The hospital could be better equipped."),
        (HUNT, "Tom Reed, 30, was arrested at a motel.", "Tom Reed, 30, was arrested at a hotel."),
        (HUNT, "Tom Reed, 30, was arrested at a motel.", "Ana Ruiz, 25, was arrested at the airport."),
        (HUNT, "Tom Reed, 30, was arrested at a motel.", "Tom Reed had been arrested at the airport in 2019."),
        (HUNT, "The suspect was arrested at a motel.", "A second suspect was arrested at the airport."),
        (HUNT, "The suspect was arrested at a motel.", "A man was arrested at the airport over a theft."),
        (HUNT, "One of the men pointed a pistol.", "One of the men pointed a shotgun."),
        (HUNT, "The gunman pointed a pistol.", "Police drew rifles; one guard was armed with a shotgun."),
        (HUNT, "The gunman was armed with a pistol and a shotgun.", "The gunman drew a shotgun."),
        (HUNT, "The suspect fled in a van.", "Witnesses fled in a bus."),
        (CRASH, "The road was shut between junctions 12 and 14.", "The road reopened between junctions 2 and 5."),
        (QUAKE, "The school takes grades 6 through 8.", "A college nearby teaches grades 6 to 9."),
        (QUAKE, "Selby won in sets of 6 to 4.", "Selby won in sets of 6 to 3."),
        (FIRE, "The fire started in a kitchen.", "The fire spread to a bedroom."),
        (FIRE, "The fire started in a kitchen.", "The fire started on a stove, and a bedroom was gutted."),
        (FIRE, "The fire broke out on the top floor.", "The fire broke out on the third floor."),
        (FIRE, "The fire broke out on the ground floor.", "The fire broke out on the first floor."),
        (FIRE, "The fire started in a kitchen.", "An earlier fire had started in the basement."),
        (CRASH, "The van was heading north on Highway 5.", "The van was heading south on Highway 9."),
        (CRASH, "The van was heading north on Highway 5.", "The van was heading east on Highway 5."),
        (CRASH, "The van was heading north on Highway 5.",
         "The northbound lanes of Highway 5 were closed, as was Highway 5 southbound."),
        (HUNT, "The suspect fled in a car.", "The suspect fled in a van."),
    ],
)  # fmt: skip
def test_what_may_be_so_beside_it(story: str, one: str, other: str) -> None:
    assert not told_apart(story, one, other)
