"""First names that only men bear, or only women, in English and in much of Europe; of any other nothing is told."""

from typing import Final

_MEN: Final = frozenset(
    "aaron abdul abraham adam adrian ahmad ahmed aidan alan albert alejandro alexander alexandre alfred ali alistair "
    "allan allen alun alvin amir anders andre andreas andrew angus anthony antoine anton antonio archie arnold arthur "
    "arturo asif august barack barry bartholomew ben benedict benjamin bernard bert bill billy bob bobby brad bradley "
    "brandon brendan brent brett brian bruce bruno bryan bryce byron calum calvin carl carlos cecil cedric charles "
    "charlie chester christian christopher clarence claude clayton clement clifford clint clive colin connor conor "
    "corey craig curtis cyril dan daniel darren dave david dean declan denis dennis derek dermot desmond devlin diego "
    "dirk dmitri dmitry dominic don donald doug douglas duncan dwayne dwight dylan eamon eddie edgar edmund eduardo "
    "edward edwin elmer emil emilio emmanuel enrique eric erik ernest esteban ethan eugene evan felipe felix "
    "ferdinand fergus fernando floyd francesco francisco francois frank franklin fraser fred frederick gabriel gareth "
    "garry gary gavin geoff geoffrey george gerald gerard gilbert giovanni giuseppe glen glenn gordon graeme graham "
    "grant greg gregory guillermo gunnar gus gustav guy hamid hans harold harry harvey hassan heath hector henri "
    "henrik henry herbert herman homer horace howard hugh hugo hussein iain ian ibrahim igor isaac ismail ivan ivo "
    "ivor jack jacob jacques jake jakob jamal james jared jason javier jed jeff jeffrey jeremy jerome jerry jim jimmy "
    "joachim joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh "
    "joshua juan julian julio julius justin karim karl keith ken kenneth kenny kevin khalid kieran klaus kurt kyle "
    "lance larry lars laurence lawrence len leo leon leonard leonid leopold leroy lester lewis liam lionel lloyd "
    "louis luca lucas luigi luis luke magnus malcolm marc marcel marco marcus mario marius mark markus martin marty "
    "marvin mateo mathew matt matteo matthew matthias maurice mauricio max maximilian mehmet melvin michael michel "
    "miguel mike mikhail milan miles milton miroslav mitchell mohamed mohammad mohammed moses muhammad murray mustafa "
    "nathan nathaniel ned neil nelson niall nicholas nick nicolas nigel noah norman oleg oliver omar orlando oscar "
    "osman otto owen pablo paolo patrick paul pavel pedro pete peter phil philip philippe pierre pieter piotr rafael "
    "ralph ramon randall randy rashid ray raymond reginald reinhard rene rex ricardo richard rick rob robert roberto "
    "roderick rodney rodrigo roger roland rolf ron ronald ronnie rory ross roy rudolf rudolph rupert russell ryan "
    "salvador salvatore samir samuel santiago scott sean sebastian sergei sergey sergio seth shane shaun sidney simon "
    "spencer stan stanley stefan stephen steve steven stewart stuart sven ted terence terrence terry theo theodore "
    "thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor tristan tyrone umar vernon victor vincent "
    "vladimir volodymyr wade wallace walter warren wayne wesley wilfred wilhelm will william winston wolfgang xavier "
    "yuri yusuf zachary zoltan".split()
)
_WOMEN: Final = frozenset(
    "abigail ada adele adriana agatha agnes aileen aisha aisling alexandra alice alicia alison allison amanda amber "
    "amelia amina amy ana anastasia angela angelina angie anita ann anna annabel anne annette annie antonia april "
    "astrid audrey barbara beatrice beatrix belinda bernadette bertha beth bethany betsy bettie betty beverley "
    "beverly birgit bonnie brenda bridget brigitte britney brittany camille candace carla carmen carol carole "
    "caroline carolyn cassandra catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine "
    "cindy claire clara clare claudia colleen constance cora cristina crystal cynthia daisy daphne dawn deborah debra "
    "deirdre delia denise diana diane dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena "
    "elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emily emma erica erika esther ethel eugenia eunice "
    "eva eve evelyn fatima felicity fiona flora florence frances francesca freda frederica frieda gabriela gabrielle "
    "gail gemma georgia georgina geraldine gertrude gillian gina gladys glenda gloria grace greta gwen gwendolyn "
    "hannah harriet hattie hazel heather heidi helen helena helga henrietta hilda hillary hope ida ilse imelda imogen "
    "ines ingrid irene iris irma isabel isabella isabelle isobel jacqueline jade jane janet janette janice janine "
    "jasmine jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne josephine joy joyce juanita judith "
    "judy julia juliana julie juliet june karen karin karina kate katharine katherine kathleen kathryn kathy katie "
    "katrina kayla keira kirsten kirsty kristen kristin kristina lara latha laura lauren leanne leila lena leona "
    "leticia lillian lily linda lisa lise liz liza lois lola lorna lorraine louisa louise lucia lucille lucinda lucy "
    "luisa lydia lynda lynette lynn mabel madeleine magdalena maggie maia maisie mandy marcia margaret margarita "
    "marge margot maria mariam marian marianne marie marilyn marina marjorie marlene marta martha martina mary "
    "matilda maud maureen mavis maya meg megan melanie melinda melissa mercedes meredith mhairi mia michelle mildred "
    "millie mina mira miranda miriam moira molly mona monica monika muriel myra myrtle nadia nadine nancy naomi "
    "natalia natalie natasha nell nellie nicola nicole nina nora norma nuala octavia olga olive olivia ophelia paige "
    "pam pamela patricia paula pauline peggy penelope penny petra philippa phoebe phyllis pippa polly portia posy "
    "priscilla priya rachel ramona rebecca regina renata rhoda rhonda rita roberta rosa rosalind rosanna rose "
    "rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara sarah selena selma serena sharon sheila "
    "shelley sheryl shirley sigrid silvia sinead siobhan sofia sonia sonja sophia sophie stella stephanie susan "
    "susanna susannah susanne susie suzanne sybil sylvia tabitha tamara tanya tara tatiana teresa tessa thelma "
    "theresa tina tracey trudy ulrike ursula valentina valeria valerie vanessa vera verity veronica victoria viola "
    "violet virginia vivien wanda wendy wilhelmina wilma winifred yasmin yolanda yvette yvonne zainab zara zoe".split()
)


def pronoun_of_name(given: str) -> str:
    """ "he" or "she" where a first name, in lower case, tells which; empty of any other.

    >>> pronoun_of_name("duncan"), pronoun_of_name("ana"), pronoun_of_name("kim")
    ('he', 'she', '')
    """
    return "he" if given in _MEN else "she" if given in _WOMEN else ""
