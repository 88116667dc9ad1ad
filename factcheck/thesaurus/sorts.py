"""Things of one sort of which another report, telling the same, would hardly have another: a baker, a plumber.

Wider than the rows of `rivals`, of which one thing said in one place takes but one: here two words of a row exclude
each other only where the rest of two sentences is one and no source has the draft's word anywhere. Each row is a sort;
words of one group may be one thing. Words that tell of anything of the sort ("worker", "building", "vehicle") and those
that one person may be beside another ("owner", "winner", "driver") are in no row.
"""

from typing import Final

from factcheck.thesaurus.rivals import BODY, KIN, Rows, apart, grouped

_SORTS: Final[Rows] = (
    (  # what people work as
        "postman postwoman mailman", "milkman", "baker pastry-cook", "butcher", "grocer greengrocer shopkeeper",
        "plumber", "electrician", "carpenter joiner cabinetmaker", "bricklayer mason stonemason", "roofer", "glazier",
        "locksmith", "blacksmith smith farrier", "goldsmith jeweller jeweler", "watchmaker clockmaker", "tailor",
        "shoemaker cobbler", "hairdresser barber", "waiter waitress", "barman barmaid bartender", "cook chef",
        "cleaner", "janitor caretaker", "gardener", "forester woodcutter lumberjack", "farmer", "shepherd",
        "fisherman angler", "miner", "sailor seaman", "chauffeur", "trucker", "courier",
        "teacher schoolteacher schoolmaster lecturer professor academic", "librarian", "archivist",
        "doctor physician surgeon psychologist psychiatrist", "nurse", "midwife", "dentist", "vet veterinarian",
        "pharmacist chemist",
        "physiotherapist", "optician", "lawyer attorney solicitor barrister", "notary",
        "judge magistrate", "prosecutor", "policeman policewoman constable detective", "firefighter fireman",
        "paramedic", "soldier", "priest vicar pastor curate bishop monk", "nun", "rabbi", "imam",
        "accountant bookkeeper", "banker", "broker", "economist", "salesman saleswoman salesperson", "cashier",
        "secretary", "translator interpreter", "journalist reporter editor photographer cameraman",
        "engineer mechanic programmer developer", "architect", "welder", "steward stewardess",
        "geologist", "physicist", "biologist", "astronomer", "historian", "botanist", "meteorologist", "diplomat",
        "hotelier innkeeper publican",
        "brewer", "winemaker vintner", "miller", "potter", "weaver", "dressmaker seamstress", "optometrist",
        "taxidermist", "undertaker", "bus-driver", "lifeguard", "ranger gamekeeper", "zookeeper", "jockey",
    ),
    ("violinist", "cellist", "pianist", "guitarist", "drummer", "bassist", "trumpeter", "flautist", "organist"),
    (  # who plays where
        "goalkeeper keeper goalie", "defender full-back fullback centre-back", "midfielder", "striker forward winger",
    ),
    *KIN,
    ("boy", "girl"),
    ("man", "woman"),
    ("male", "female"),
    (  # what people and things travel in
        "bus coach minibus", "train railcar", "plane aeroplane airplane jet airliner aircraft", "helicopter chopper",
        "motorcycle motorbike moped scooter", "bicycle bike", "tram streetcar", "lorry truck",
        "ferry boat ship lifeboat dinghy yacht vessel", "balloon", "tractor", "taxi cab", "van", "canoe kayak",
        "sledge sled", "horse mule donkey", "underground subway tube metro",
    ),
    (  # what goes by water: most of it may be called a boat or a ship
        "tanker", "trawler", "tug tugboat", "barge", "freighter", "liner", "submarine", "frigate destroyer warship",
        "icebreaker", "ferry", "yacht", "lifeboat", "dinghy",
    ),
    (  # where people live, work and meet
        "house cottage bungalow villa farmhouse", "flat apartment", "hut cabin shack", "tent", "caravan",
        "shop store supermarket", "hospital clinic infirmary", "school schoolhouse", "hotel hostel guesthouse",
        "prison jail", "church chapel cathedral", "mosque", "synagogue", "temple", "theatre theater", "cinema",
        "stadium arena", "airport", "museum gallery", "library", "barn stable shed", "factory mill plant works",
        "garage", "restaurant cafe café pub bar tavern inn", "bank", "town-hall city-hall", "monastery convent abbey",
        "castle", "lighthouse", "warehouse depot", "bakery", "pharmacy", "courthouse", "barracks", "post-office",
    ),
    ("kitchen", "bedroom", "bathroom", "cellar basement", "attic loft", "hallway corridor", "living-room", "balcony"),
    ("river", "lake", "canal", "sea", "pond"),
    ("bridge", "tunnel", "dam"),
    ("window", "door", "chimney", "roof skylight"),
    (
        "dog puppy", "cat kitten", "horse pony foal", "cow cattle bull calf", "sheep lamb", "pig piglet", "goat",
        "chicken hen", "bear", "wolf", "fox", "deer", "lion", "tiger", "elephant", "monkey", "snake", "shark", "whale",
        "seal", "swan", "owl", "eagle", "parrot", "bee", "wasp", "spider", "crocodile", "rabbit", "hamster", "donkey",
    ),
    (
        "knife dagger machete blade", "gun pistol rifle shotgun revolver handgun", "axe hatchet", "hammer", "crowbar",
        "bomb grenade", "sword", "crossbow", "screwdriver", "baseball-bat bat club",
    ),
    ("rope", "cable wire", "chain", "tape"),
    ("wood timber", "brick", "stone", "concrete", "steel iron", "marble", "plastic", "glass", "bamboo", "clay mud"),
    ("gold", "silver", "bronze", "copper", "platinum"),
    ("aluminium aluminum", "copper", "zinc", "nickel", "titanium", "steel iron"),
    ("beer", "wine", "whisky whiskey", "vodka", "gin", "rum", "champagne", "coffee", "tea"),
    ("petrol gasoline gas", "diesel", "coal", "oil", "uranium"),
    ("wheat", "barley", "maize corn", "rice", "rye", "potato", "soya soybean", "coffee", "cocoa", "cotton"),
    ("apple", "pear", "plum", "cherry", "orange", "lemon", "banana", "grape", "strawberry", "olive"),
    ("violin", "cello", "piano", "guitar", "trumpet", "flute", "harp", "organ", "drum", "clarinet", "saxophone"),
    ("novel", "poem", "play", "opera", "symphony", "painting", "sculpture", "film movie", "album"),
    (
        "football soccer", "rugby", "cricket", "tennis", "hockey", "basketball", "volleyball", "handball", "golf",
        "swimming", "rowing", "cycling", "boxing", "skiing", "athletics", "chess", "baseball",
    ),
    *BODY,
    ("heart", "lung", "liver", "kidney", "brain", "stomach", "bowel"),
    (
        "cancer leukaemia leukemia", "stroke", "pneumonia", "malaria", "measles", "cholera", "influenza flu",
        "tuberculosis", "dementia alzheimer", "diabetes", "asthma", "hepatitis",
    ),
    (
        "earthquake quake tremor", "flood", "hurricane cyclone typhoon", "tornado", "drought", "avalanche",
        "landslide mudslide", "eruption", "wildfire",
    ),
    ("arson", "lightning", "gas-leak leak", "cigarette", "candle", "short-circuit"),
    ("fog mist", "snow blizzard", "rain downpour", "ice", "wind gale storm", "sun"),
    ("breakfast", "lunch", "dinner supper"),
    ("morning", "afternoon", "evening"),
    ("spring", "summer", "autumn fall", "winter"),
    ("victory win triumph", "defeat loss", "draw tie"),
    ("majority", "minority"),
    ("profit surplus", "loss deficit"),
    ("increase rise", "decrease decline"),
)  # fmt: skip


_PLACED: Final = grouped(_SORTS)


# "Her *father*, a baker", "the *daughter* of a baker".
_ENDS: Final = (
    (frozenset("father dad mother mum mom".split()), frozenset({"son", "daughter"})),
    (frozenset({"stepfather", "stepmother"}), frozenset({"stepson", "stepdaughter"})),
    (frozenset({"uncle", "aunt"}), frozenset({"nephew", "niece"})),
    (
        frozenset("grandfather grandad granddad grandmother granny grandma".split()),
        frozenset({"grandson", "granddaughter"}),
    ),
    (frozenset({"husband"}), frozenset({"wife"})),
    (frozenset({"father-in-law", "mother-in-law"}), frozenset({"son-in-law", "daughter-in-law"})),
)


def of_one_sort(a: str, b: str) -> bool:
    """Whether two nouns name two things of one sort.

    >>> of_one_sort("postman", "milkman"), of_one_sort("shop", "store"), of_one_sort("baker", "father")
    (True, False, False)
    """
    return apart(_PLACED, a, b)


def told_from_two_ends(a: str, b: str) -> bool:
    """Whether two nouns for kin may tell one relation from its two ends.

    >>> told_from_two_ends("father", "daughter"), told_from_two_ends("father", "uncle")
    (True, False)
    """
    return any((a in one and b in other) or (b in one and a in other) for one, other in _ENDS)


def has_sort(word: str) -> bool:
    """Whether a noun stands in any row."""
    return word in _PLACED


def fellows(word: str) -> frozenset[str]:
    """The words that may be one thing with a noun, itself among them.

    >>> sorted(fellows("firefighter"))
    ['firefighter', 'fireman']
    """
    rows = _PLACED.get(word, {})
    return frozenset(other for row, group in rows.items() for other in _SORTS[row][group].split()) | {word}
