"""Words by which a text keeps something at a distance: an accusation, a belief, a denial, or how it was settled since.

They are searched for in the words of a sentence, before or around a verb that the parse takes for hedged or denied.
"""

import re
from typing import Final

# What makes of a deed an accusation; it is the last of these words before the verb that tells.
ACCUSING: Final = re.compile(
    r"\b(?:suspect(?:ed|s)?|accus(?:ed|es|e|ing|ations?)|charg(?:ed|es|ing)|charges? of|indict(?:ed|s|ments?)?|"
    r"alleg(?:ed|es|e|edly|ing|ations?)|suspicions?|counts? of)\b",
    re.IGNORECASE,
)
# What makes of it a belief. Not "reportedly", "is said to have": these only leave open who says so.
SUPPOSING: Final = re.compile(
    r"\b(?:(?:police|investigators|detectives|officials|authorities|experts) (?:believe|think)|believed|thought|"
    r"presumed|supposed(?:ly)?|presumably|apparently|possibly|perhaps|probably|"
    r"(?:may|might|could)(?: well| also)? have)\b",
    re.IGNORECASE,
)
# Who says so is one side of a case.
ACCUSERS: Final = frozenset(
    "prosecution prosecutor prosecutors indictment lawsuit suit complaint plaintiff plaintiffs accuser accusers".split()
)
# Not "no longer suspected of", "was falsely accused of".
TAKEN_BACK: Final = re.compile(
    r"\b(?:no longer|not|never|nobody|no one|none|wrongly|falsely|cleared|acquitted|dropped|without|if|whether)\b|"
    r"n[’']t\b",
    re.IGNORECASE,
)
# A sentence with one of these does not stand for what it tells as the text's own fact.
NOT_OWN: Final = re.compile(
    r"[\"“”„«»]|\b(?:say|says|said|saying|according|told|tells|claim(?:s|ed|ing)?|reported(?:ly)?|believ\w{1,3}|"
    r"alleg\w{1,8}|suspect\w{0,3}|accus\w{1,7}|(?-i:may)|might|could|would|if|whether|apparently|apparent|perhaps|probably|"
    r"presumably|possibl[ey]|think|thinks|thought|denie[sd]|deny|denying|insist(?:s|ed)?|argu(?:es|ed)|show(?:s|ed)?|"
    r"suggest(?:s|ed)?|assert\w{0,6}|contend\w{0,3}|accounts?|versions?|theory|testimony|"
    r"rumou?rs?|state[sd]|testified|heard|jurors?|prosecut\w{1,6}|convicted|film|novel|fiction|played?)\b",
    re.IGNORECASE,
)
# An article with one of these anywhere keeps the distance itself, or tells why none need be kept any more.
RESERVED: Final = re.compile(
    r"\b(?:suspect(?:ed|s)?|accus(?:ed|es|e|ing|ations?)|alleg(?:ed|es|e|edly|ing|ations?)|charged with|charges of|"
    r"indict(?:ed|ments?)?|prosecut(?:ors?|ion|ed)|on trial|denie[sd]|deny|denying|denial|rejects?|rejected|"
    r"disput(?:es|ed)|convict(?:ed|ion)|guilty|confess(?:ed|es|ion)|admit(?:s|ted)?|admission|acknowledg(?:es|ed)|"
    r"conced(?:es|ed)|sentenced|acquitted|jury|verdict|suspicion)\b",
    re.IGNORECASE,
)
