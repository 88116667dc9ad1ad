"""Words of which one thing takes but one: grades of a scale, things of a sort, how it ended.

Each row holds groups; two words of two groups of one row exclude each other where they are said of one thing in one
place ("*mixed* reviews", "*positive* reviews"; "broke her *wrist*", "her *ankle*"). Words that may be one thing stand
in one group, and what one may well be beside the other is in no row: "actor" and "singer", "father" and "husband".
"""

from itertools import chain, product
from typing import Final

Rows = tuple[tuple[str, ...], ...]
Groups = dict[str, dict[int, int]]

# Qualities of which a thing has one.
_SCALES: Final[Rows] = (
    (
        "positive favorable favourable glowing rave enthusiastic acclaimed excellent",
        "mixed average lukewarm middling divided ambivalent",
        "negative unfavorable unfavourable poor bad bleak scathing hostile dismal",
    ),
    ("mild minor slight light superficial", "moderate", "severe serious grave critical heavy extensive"),
    ("unanimous", "split divided"),
    ("permanent indefinite", "temporary provisional interim"),
    ("red crimson scarlet", "blue navy", "green", "yellow", "white", "black", "brown", "grey gray", "pink", "purple"),
    ("private", "public state-owned state-run"),
    ("former ex retired", "current serving incumbent sitting present"),
    ("left-wing leftist far-left", "right-wing rightist far-right", "centrist"),
    ("accidental unintentional", "deliberate intentional wilful willful"),
    ("catholic", "protestant", "orthodox", "anglican", "lutheran", "baptist", "methodist"),
    ("sunni", "shia shiite shi'ite"),
    ("christian", "muslim islamic", "jewish", "hindu", "buddhist", "sikh"),
    ("daily", "weekly", "fortnightly", "monthly", "quarterly", "annual yearly"),
    ("mandatory compulsory obligatory", "voluntary optional"),
    ("wooden timber", "steel iron metal", "concrete", "plastic", "brick", "marble"),
    ("bacterial", "viral", "fungal"),
    ("solar", "lunar"),
    ("dormant extinct", "active"),
    ("single unmarried", "married", "divorced", "widowed"),
    ("domestic", "foreign"),
    ("primary elementary", "secondary"),
    ("full-time", "part-time"),
    ("male", "female"),
    ("military", "civilian"),
    ("rising", "falling"),
    ("mayoral", "gubernatorial", "presidential", "parliamentary"),
)
# Who broke an ankle broke a leg: in no row stands a limb beside its own parts.
_LIMBS: Final = {
    "leg": ("thigh hamstring", "shin calf", "ankle achilles", "knee", "foot toe"),
    "arm": ("forearm", "wrist", "elbow", "hand finger thumb"),
    "head": ("skull", "eye", "ear", "nose", "jaw", "tooth"),
}
_TRUNK: Final = ("hip pelvis groin", "shoulder collarbone", "neck throat", "chest rib", "back spine", "stomach abdomen")
BODY: Final[Rows] = tuple(
    (*chain.from_iterable(told), *_TRUNK) for told in product(*(((limb,), parts) for limb, parts in _LIMBS.items()))
)
# Within a limb; what is told of one bone is seldom another's.
_BONES: Final[Rows] = (
    ("tibia shinbone", "fibula", "femur thighbone", "kneecap patella"),
    ("radius", "ulna", "humerus"),
    ("hamstring", "groin", "achilles", "quadriceps", "calf"),
)
PARTS: Final = frozenset(word for row in (*BODY, *_BONES) for words in row for word in words.split())
"""Bones, limbs and what else of a body is hurt."""
# How people are related.
KIN: Final[Rows] = (
    (
        "father dad", "mother mum mom", "brother", "sister", "son", "daughter", "uncle", "aunt", "cousin", "nephew",
        "niece", "grandfather grandad granddad", "grandmother granny grandma", "grandson", "granddaughter",
        "stepfather", "stepmother", "stepson", "stepdaughter", "father-in-law", "mother-in-law", "brother-in-law",
        "sister-in-law",
    ),
    ("husband", "wife", "brother", "sister", "son", "daughter", "nephew", "niece"),
)  # fmt: skip
# The nouns for somebody's kin.
RELATIVES: Final = frozenset(word for row in KIN for group in row for word in group.split())
# Things of which one that is told of is but one.
_SISTERS: Final[Rows] = (
    *BODY,
    *KIN,
    *_BONES,
    ("heart", "lung", "liver", "kidney", "brain"),
    ("widow widower", "daughter", "sister", "son", "brother", "mother", "father"),
    ("boyfriend", "girlfriend"),
    ("boy", "girl"),
    ("man", "woman"),
    ("knife dagger machete blade", "gun pistol rifle shotgun revolver handgun firearm", "axe", "hammer", "bomb"),
    ("bus coach", "train", "aeroplane airplane plane jet", "helicopter", "motorcycle motorbike", "bicycle bike", "tram",
     "lorry truck", "ferry boat ship", "balloon"),
    ("gold", "silver", "bronze"),
    ("morning", "afternoon", "evening"),
    ("breakfast", "lunch luncheon", "dinner supper"),
    ("north", "south", "east", "west"),
    ("summer", "winter"),
    ("goalkeeper keeper goalie", "defender full-back centre-back", "midfielder", "striker forward winger"),
    ("quarterback", "linebacker", "receiver", "lineman tackle", "cornerback", "kicker", "tailback"),
    ("pitcher", "catcher", "shortstop", "outfielder"),
    ("batsman", "bowler", "wicketkeeper"),
    ("prosecutor", "judge magistrate", "juror", "defendant accused", "plaintiff claimant complainant", "bailiff"),
    ("victim", "defendant accused suspect attacker assailant"),
    ("landlord landlady", "tenant renter lodger"),
    ("buyer purchaser", "seller vendor"),
    ("lender creditor", "borrower debtor"),
    ("driver", "passenger", "pedestrian", "cyclist", "motorcyclist"),
    ("pilot", "passenger", "stewardess steward"),
    ("pilot", "winchman", "navigator", "paramedic", "steward stewardess"),
    ("skipper", "deckhand", "cook", "engineer", "helmsman", "lookout"),
    ("treasurer", "accountant bookkeeper", "auditor", "secretary", "caretaker janitor"),
    ("referee umpire", "goalkeeper", "coach trainer manager", "physiotherapist physio", "chairman chairwoman"),
    ("firefighter fireman", "policeman policewoman constable", "paramedic", "lifeguard", "soldier"),
    ("farmer", "fisherman", "miner", "baker", "butcher", "teacher", "nurse", "plumber", "electrician", "postman"),
    ("teacher", "pupil student schoolboy schoolgirl", "headteacher headmaster headmistress principal",
     "caretaker janitor"),
    ("employer", "employee"),
    ("driver chauffeur", "teacher lecturer", "nurse midwife", "doctor physician surgeon", "farmer", "fisherman",
     "lawyer attorney solicitor barrister", "plumber", "electrician", "carpenter joiner", "bricklayer builder", "baker",
     "butcher", "hairdresser barber", "waiter waitress", "cook chef", "accountant bookkeeper", "journalist reporter",
     "soldier", "policeman policewoman constable", "firefighter fireman", "paramedic", "postman postwoman",
     "pharmacist", "dentist", "vet veterinarian", "priest vicar pastor", "architect", "mechanic", "cleaner",
     "gardener", "shopkeeper grocer", "librarian", "student pupil schoolboy schoolgirl"),
    ("passer-by passerby bystander onlooker", "driver", "passenger", "employee worker clerk cashier guard", "owner",
     "policeman policewoman constable officer", "demonstrator protester protestor striker", "organiser organizer"),
    ("guest customer visitor shopper diner", "employee worker clerk cashier waiter waitress guard", "owner landlord"),
    ("winner", "loser"),
    ("bishop", "archbishop", "cardinal", "pope", "priest vicar", "nun", "imam", "rabbi"),
    ("corporal", "sergeant", "lieutenant", "captain", "major", "colonel", "general", "admiral"),
    ("mayor", "governor", "president", "senator", "ambassador", "king", "queen", "chancellor"),
    ("nurse", "surgeon", "dentist", "paramedic", "midwife", "pharmacist", "vet veterinarian"),
    ("physicist", "chemist", "biologist", "geologist", "economist", "astronomer", "historian", "botanist"),
    ("physics", "chemistry", "biology", "geology", "economics", "astronomy", "history", "botany", "medicine", "law",
     "philosophy", "mathematics"),
    ("violinist", "cellist", "pianist", "guitarist", "drummer", "bassist", "trumpeter", "flautist"),
    ("violin", "cello", "piano", "guitar", "trumpet", "flute", "harp", "organ"),
    ("painter", "sculptor", "photographer"),
    ("brick", "wood timber", "stone", "concrete", "steel", "marble", "plastic", "bamboo"),
    ("kitchen", "bedroom", "bathroom", "cellar basement", "attic loft", "garage", "hallway"),
    ("church cathedral chapel", "mosque", "synagogue", "temple"),
    ("hospital clinic", "school", "hotel", "prison jail", "supermarket", "theatre theater", "stadium", "airport"),
    ("river", "lake", "canal"),
    ("bridge", "tunnel", "dam"),
    ("dog puppy", "cat kitten", "horse pony", "cow bull", "bear", "wolf", "lion", "tiger", "snake", "spider", "shark",
     "crocodile", "elephant", "monkey"),
    ("victory win triumph", "defeat loss", "draw tie"),
    ("majority", "minority"),
    ("surplus", "deficit"),
    ("birth", "death"),
    ("arrival", "departure"),
    ("manslaughter", "murder"),
    ("flood", "drought"),
    ("earthquake quake", "flood", "hurricane", "tornado", "volcano", "avalanche"),
)  # fmt: skip
# How something went or is, in whatever part of speech it is told: "the launch *failed*", "was a *success*".
_ENDS: Final[Rows] = (
    (
        "success successful successfully succeed triumph triumphant",
        "failure fail failed flop unsuccessful unsuccessfully fiasco debacle",
    ),
    ("hit blockbuster bestseller", "flop"),
    ("unharmed unhurt uninjured unscathed", "injure injured hurt wound wounded harm harmed"),
    ("accident accidental accidentally", "deliberate deliberately intentional intentionally"),
    ("unanimous unanimously", "split divided"),
    ("alive survive survivor", "dead die"),
    ("voluntary voluntarily", "compulsory mandatory forced"),
    ("permanent permanently", "temporary temporarily"),
    ("legal legally lawful lawfully", "illegal illegally unlawful unlawfully"),
    ("publicly", "secretly privately"),
)  # fmt: skip
# What befalls somebody or something on a day, and not the other as well.
_FATES: Final[Rows] = (
    ("release free discharge", "sentence jail imprison remand convict execute deport extradite detain arrest"),
    ("acquit clear exonerate", "convict sentence jail imprison"),
    ("appoint name elect promote", "dismiss sack fire oust suspend demote"),
    ("approve adopt ratify endorse pass", "reject veto block defeat postpone"),
    ("open reopen inaugurate", "close shut demolish"),
    ("find rescue save free", "bury kill execute"),
    ("sign agree", "cancel scrap postpone terminate"),
    ("launch release publish", "withdraw cancel postpone recall"),
)  # fmt: skip
# Who speaks without a name; a friend, a witness and a spokesman may be any of them.
_TELLERS: Final[Rows] = (
    (
        (
            "relative relation cousin uncle aunt brother sister mother father son daughter niece nephew grandmother "
            "grandfather wife husband widow"
        ),
        "neighbour neighbor resident villager", "colleague co-worker workmate", "teacher headmaster headmistress",
        "lawyer attorney solicitor barrister", "prosecutor", "judge magistrate",
        "policeman policewoman officer detective constable", "doctor physician surgeon nurse", "minister", "diplomat",
        "banker", "analyst", "trader", "shopkeeper", "pupil student classmate", "soldier", "farmer",
    ),
)  # fmt: skip
_GRADES: Final = 4  # the first rows of adjectives are said of several things at once
_UN: Final = "un"


def grouped(rows: Rows) -> Groups:
    """For each word the rows in which it stands, and its group in each."""
    table: Groups = {}
    for number, row in enumerate(rows):
        for group, words in enumerate(row):
            for word in words.split():
                table.setdefault(word, {})[number] = group
    return table


_ENDED: Final = grouped(_ENDS)
_BEFALLEN: Final = grouped(_FATES)
_TELLING: Final = grouped(_TELLERS)
_BY_PART: Final = {"ADJ": grouped(_SCALES), "NOUN": grouped(_SISTERS)}


def apart(table: Groups, a: str, b: str) -> bool:
    """Whether two words stand apart in a row, and together in none."""
    ones, others = table.get(a, {}), table.get(b, {})
    shared = [row for row in ones if row in others]
    return bool(shared) and all(ones[row] != others[row] for row in shared)


def rivals(a: str, b: str, part: str) -> bool:
    """Whether two adjectives ("ADJ") are different grades of one scale, two nouns ("NOUN") different things of a sort.

    >>> rivals("mixed", "positive", "ADJ"), rivals("favourable", "positive", "ADJ")
    (True, False)
    >>> rivals("knee", "ankle", "NOUN"), rivals("leg", "wrist", "NOUN"), rivals("leg", "ankle", "NOUN")
    (True, True, False)
    """
    return apart(_BY_PART.get(part, {}), a, b)


def grades(word: str) -> bool:
    """Whether an adjective is said of many together: "mixed reviews", "minor injuries"; not "red cars".

    >>> grades("mixed"), grades("red"), grades("permanent")
    (True, False, True)
    """
    rows = _BY_PART["ADJ"].get(word, {})
    return not rows or min(rows) < _GRADES


def end_apart(a: str, b: str) -> bool:
    """Whether two words tell of two ends or states of a thing that exclude each other, whatever parts of speech.

    >>> end_apart("fail", "success"), end_apart("succeed", "success"), end_apart("unarmed", "armed")
    (True, False, True)
    """
    return apart(_ENDED, a, b) or _UN + a == b or _UN + b == a


def fates_apart(a: str, b: str) -> bool:
    """Whether two verbs tell of what does not befall one person or thing on one day.

    >>> fates_apart("sentence", "release"), fates_apart("sentence", "jail")
    (True, False)
    """
    return apart(_BEFALLEN, a, b)


def tellers_apart(a: str, b: str) -> bool:
    """Whether two words for one who speaks without a name can hardly mean one person.

    >>> tellers_apart("relative", "neighbour"), tellers_apart("cousin", "relative"), tellers_apart("friend", "cousin")
    (True, False, False)
    """
    return apart(_TELLING, a, b)
