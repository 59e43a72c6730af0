"""Word lists of the rules for organisations: what a head word needs before it makes a name."""

from __future__ import annotations

from ..lazy_regex import lazy_regex


def _phrases(text: str) -> frozenset[str]:
    """Phrases parted by semicolons."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


#: Bodies of a state that are names without any further word.
STANDING = _phrases(
    """armed forces; bi-national commission; binational commission; cabinet of ministers; cabinet office; central
    bank; central election commission; chamber of commerce; chamber of commerce and industry; chamber of
    deputies; coast guard; congress; eminent persons group; constitutional court; council of ministers; council of representatives;
    council of state; duma; exim bank; export-import bank; federal council; diplomatic academy; folketing; foreign service academy; foreign service institute; general staff; high-level
    council; high-level strategic cooperation council; house of commons; house of councillors; house of lords;
    house of representatives; inter-governmental commission; intergovernmental commission; intergovernmental
    committee; joint chiefs of staff; joint commission; joint committee; joint ministerial commission; joint
    ministerial committee; joint staff; joint working group; knesset; legislative assembly; legislative council;
    majlis; mazhilis; mejlis; national assembly; national bank; national guard; national security council;
    parliament; people's congress; presidency of the republic; president's office; presidential administration;
    presidential office; prime minister's office; privy council; rada; reserve bank; riksdag; royal court;
    security council; sejm; senate; shura council; state council; storting; strategic cooperation council;
    strategic council; supreme coordination council; supreme council; supreme court"""
)
#: Words of portfolios that are the head word where they end a name.
ENDINGS = _phrases(
    """administration; army; community; customs; enterprise; gendarmerie; hospital; police; railways; treasury; union; works"""
)
#: Offices in which the body is no name.
LEGISLATORS = _phrases("member of parliament")
#: Words of portfolios that are the head word where `of` or `for` follows.
BEGINNINGS = ENDINGS | _phrases("coalition")
#: Organs and gatherings: where `of` and a known organisation follow, that organisation is meant.
ORGANS = _phrases(
    """assembly; board; branch; central committee; conference; congress; court; delegation; dialogue; division;
    forum; general assembly; initiative; institution; mission; order; partnership; platform; politburo;
    political bureau; process; program; programme; representation; section; summit; supervisory board; team;
    unit"""
)
#: Those of them that make a name with a theme (`Forum of Regions`, `Conference of Atlantic States`).
GATHERINGS = _phrases("assembly; board; conference; court; forum; initiative")
#: Words for occasions, undertakings and buildings, which make a name of a body only in the lexicon.
OCCASIONS = _phrases(
    """community; archives; branch; business forum; church; clinic; conference; congress; consultative meeting; delegation;
    dialogue; exchange; gallery; hospital; hydropower plant; initiative; institution; investment forum; joint
    venture; library; medical center; medical centre; military; mill; mission; mosque; movement; museum;
    national gallery; national library; national museum; network; opera; operator; order; panel; partnership;
    platform; power plant; press; process; program; programme; quartet; refinery; representation; roundtable;
    sanatorium; section; security conference; summit; synagogue; team; theater; theatre; troika; zoo"""
)
#: How head words begin that take a further theme (`Chamber of Industry and Commerce`).
OF_THEMES = ("academy of ", "chamber of ", "institute of ", "union of ")
#: Missions abroad, which take whose they are and where.
MISSIONS = _phrases(
    """apostolic nunciature; consulate; consulate general; embassy; high commission; liaison office; mission;
    nunciature; permanent delegation; permanent mission; permanent representation; representative office"""
)
#: Missions of organisations to states.
FIELD_MISSIONS = _phrases(
    "assistance mission; fact-finding mission; monitoring mission; observation mission; observer mission; peacekeeping mission;"
    " stabilization mission; support mission; training mission; verification mission"
)
#: Bodies that are called after several themes (`Foreign Affairs, Defence and Security Committee`).
OF_SEVERAL_THEMES = _phrases(
    """agency; association; authority; bureau; commission; committee; company; corporation; council; department; directorate;
    division; federation; ministry; office; organisation; organization"""
)
#: Offices of organisations in a country, which name it.
FIELD_OFFICES = _phrases("country office; office; project office; regional office")
#: Chambers, which name the country they work in.
CHAMBERS = _phrases("chamber; chamber of commerce; chamber of commerce and industry")
#: What tells a chamber of a state from one of merchants.
CHAMBERS_OF_STATE = _phrases(
    """account; accounts; civic; civil; constitutional; deputies; federal; first; legislative; lower; nationalities;
    national; parliamentary; public; representatives; second; upper"""
)
#: Those whom an organisation sends or has.
STAFF = _phrases(
    """delegation; employees; executives; experts; management; member; members; officials; representative;
    representatives; staff; team"""
)
#: Those who are `at` the organisation that they work or study for.
STAFF_AT = _phrases(
    """academics; academic; analyst; analysts; authorities; economist; engineers; executives; experts; faculty; fellow; lecturer;
    lecturers; management; officials; professor; professors; researcher; researchers; scholar; scholars; scientist; scientists;
    staff; student; students"""
)
#: How offices end that are held `at` an organisation.
OFFICES_AT = (
    *("adviser", "advisor", "attaché", "coordinator", "counsellor", "counselor", "director"),
    *(
        "first secretary",
        "manager",
        "officer",
        "permanent secretary",
        "second secretary",
        "state secretary",
        "third secretary",
    ),
    *("under secretary", "under-secretary", "undersecretary"),
)
#: Institutions that are places first of all.
INSTITUTIONS = _phrases(
    "clinic; gallery; hospital; library; museum; national gallery; national library; national museum; theater; theatre"
)
#: What institutions do, what they have, and what tells that they are party to something.
DEEDS = frozenset("agreed announced donated hosted launched organised organized received signed".split())
OF_INSTITUTIONS = STAFF | frozenset("collection collections doctors exhibition head specialists surgeons".split())
PARTIES = frozenset({"and", "between", "by", "with"})
DEALS = frozenset("agreement agreements contract cooperation memorandum partnership signed".split())
#: What ends the names of occasions, prizes and the like.
EVENTS = frozenset(
    """area award awards championship conference consultations cup day days dialogue exhibition expo fair festival forum games
    initiative meeting prize review session summit talks week year""".split()
)
#: What is done to gatherings, and to buildings.
BEING = frozenset("be been being is was were".split())
HELD = frozenset("convened held hosted organised organized scheduled".split())
OPENED = frozenset(
    """build building built commission commissioned commissioning construct constructed construction inaugurate inaugurated
    inauguration open opened opening""".split()
)
#: What may stand between those and the name.
BETWEEN = frozenset("a an his her its new of the their".split())
#: What stands after a body's name in the name of something else (`Extended Fund Facility`).
NO_BODIES = frozenset({"debate", "facility", "store"})
OF_BODIES = frozenset({"building", "clinic", "hospital", "press"})
#: What counts several bodies.
COUNTS = frozenset({"both", "two"})
#: Divisions of a country.
DIRECTIONS = frozenset({"central", "eastern", "northern", "southern", "western"})
#: What tells a centre of the state.
OF_A_STATE = frozenset({"federal", "national", "republican", "state"})
#: Schools, which name the country they are in where another one founded them.
SCHOOLS = _phrases("college; cultural center; cultural centre; institute; school; university")
#: Organs of organisations of states, which others have too, and how the names of theirs begin.
ORGANS_AMONG_STATES = {
    "committee of ministers": "Council of Europe",
    "executive board": "",
    "general assembly": "United Nations",
    "security council": "United Nations",
}
#: Styles of those whom schools and foundations are named after.
ROYALS = frozenset("emperor imam king pope prince princess queen saint sheikh sheikha st. sultan".split())
#: Offices that are words of names of bodies, or of firms.
NAMING_BODIES, NAMING_FIRMS = frozenset({"executive", "ombudsman"}), frozenset({"master", "pilot", "premier"})
#: What bodies of citizens of all the world begin with.
WORLDWIDE = frozenset({"global", "world"})
#: What courts of several states begin with.
CONTINENTAL = frozenset({"african", "caribbean", "european", "inter-american", "international"})
#: Bodies that judge.
COURTS = _phrases("court; tribunal")
#: Units of armed forces, which have numbers.
UNITS = _phrases(
    """air wing; army; army corps; battalion; brigade; cavalry regiment; corps; division; fleet; infantry brigade;
    infantry division; marine regiment; regiment; squadron; wing"""
)
#: Head words of firms that are called by the first name alone.
CALLED_BY_FIRST_NAME = _phrases("airlines; bank; company; corporation; group of companies; holding; holding company")
#: What ends the names of undertakings, whose acronyms are no bodies'.
UNDERTAKINGS = frozenset(
    """accord act agenda agreement bill convention corridor declaration exercise framework goals index law mechanism
    memorandum operation package pact pipeline plan policy procedure process programme program project protocol railway
    report roadmap scheme strategy treaty understanding vision zone""".split()
)
#: Public offices that stand before family names which firms have too.
PUBLIC_OFFICES = _phrases("chancellor; governor; mayor; minister; premier; president; prime minister; senator")
#: What stands in brackets after a firm's name and is no short form of it.
REMARKS = frozenset({"persero", "private", "proprietary", "pty", "public", "pvt"})
#: Office-holders of what is called by an acronym, and the kind that they tell.
OFFICES_OF_ACRONYMS = dict.fromkeys(
    _phrases(
        """commander; commander-in-chief; commissioner; deputy commissioner; deputy director; deputy director general; director;
        director general; director-general; executive director; executive secretary; general manager; inspector general"""
    ),
    "government",
) | dict.fromkeys(
    _phrases(
        "chair; chairman; chairperson; chairwoman; president; secretary general; secretary-general; vice chairman; vice president"
    ),
    "ngo",
)
#: What agencies are called after (`Innovation Norway`).
PROMOTED = frozenset({"enterprise", "innovation", "invest"})
#: Forms of companies that mean something else too where no name stands before them.
FORM_LETTERS = frozenset({"AG", "KG", "PLC"})
#: What bears a name in quotation marks, and its kind.
NAMED_IN_QUOTES = dict.fromkeys(
    "association charity foundation movement ngo organisation organization society union".split(), "ngo"
) | {
    **dict.fromkeys(
        "airline company concern corporation enterprise factory firm holding plant venture".split(), "company"
    ),
    **dict.fromkeys("broadcaster channel daily magazine newspaper portal radio weekly".split(), "media"),
    **dict.fromkeys("academy institute school university".split(), "education"),
    **dict.fromkeys(("centre", "center", "fund", "institution"), "other"),
    "bank": "bank",
    "party": "party",
}
#: Trades and faiths whose unions and councils are of citizens.
TRADES = _phrases(
    """bishops; business; businessmen; businesswomen; catholic; christian; churches; employers; entrepreneurs; exporters; farmers; importers; industrialists; investors;
    journalists; jewish; lawyers; lutheran; manufacturers; merchants; muslim; orthodox; producers; traders; writers"""
)
#: Bodies that are of citizens where their trade is told.
OF_CITIZENS = _phrases("board; chamber; committee; confederation; council; forum; union")
#: The staffs of office-holders.
OFFICES = _phrases("administration; department; directorate; office; secretariat")
#: Head words that stand before the name they belong to.
LEADING = _phrases(
    """bank; closed joint-stock company; club; company; concern; consortium; corporation; joint stock company;
    joint-stock company; limited liability company; national company; news agency; open joint-stock company; radio;
    state concern; state corporation; state enterprise; television"""
)
#: Head words of other languages, which stand before the name too.
FOREIGN = _phrases(
    """agence; agencia; agência; asociación; associação; banco; banque; cámara; câmara; chambre; compañía; companhia; comité;
    confédération; confederación; confederação; conseil; consejo; conselho; corporación; empresa; federación; federação; fédération;
    fondation; fundación; fundação; institut; instituto; ministère; ministerio; ministério; rádio; sociedad; sociedade; société;
    télévision; universidad; universidade; universitas; universitat; università; universität; université"""
)
#: Forms of companies, in whatever they end.
LEGAL_FORMS = _phrases(
    "berhad; bhd; bhd.; corp; corp.; inc; inc.; limited; llc; ltd; ltd.; p.l.c.; pjsc; plc; pte ltd; s.a.; tbk"
)
#: Last words that are a company's beyond doubt; others need a proper name before them.
FIRMS = _phrases(
    """a.d.; a.s.; a.ş.; a/s; airways; b.v.; berhad; bhd; bhd.; bv; cjsc; co; co.; co. ltd; co., ltd; co., ltd.;
    corp; corp.; d.d.; d.o.o.; gmbh; group; group of companies; heavy industries; holding group; holdings; inc;
    inc.; incorporated; industries; investment group; jsc; kft; l.l.c.; limited; llc; llc.; llp; ltd; ltd.;
    media group; motors; n.v.; nv; nyrt; oao; ojsc; ojsc.; ooo; p.l.c.; petroleum; petroleum corporation;
    pharmaceuticals; pjsc; plc; private limited; pte ltd; pte. ltd.; pty ltd; pvt ltd; pvt.; s.a.; s.a. de c.v.;
    s.a.s.; s.l.; s.p.a.; s.r.l.; sdn bhd; sdn. bhd.; srl; tbk; technologies; telecom; works; zao; zrt"""
)
#: Those that are names or words of other languages unless in capitals.
CAPITAL_FORMS = _phrases("ab; ad; ag; ao; as; asa; bv; kg; kk; lp; nv; pt; sa; sas; se; sia; spa")
#: Last words of companies and papers that are common words first of all.
ORDINARY = _phrases(
    """daily; design; dispatch; exports; express; global; globe; gold; grid; guardian; line; lines; mail; maritime;
    mirror; news; observer; online; pipeline; pipelines; post; publications; publishing; review; standard; star;
    stores; today; tools; tours; travel; weekly"""
)
#: Groups of states or persons, not of companies.
GROUPS = _phrases("action; advisory; core; drafting; expert; experts; focus; steering; study; support")
#: What tells a commission of two states from a public body of one.
JOINT = _phrases(
    """bi-national; bilateral; binational; co-operation; cooperation; inter-governmental; intergovernmental;
    interstate; joint; mixed; strategic; trilateral"""
)
#: Those of them that tell it behind the head word too.
BILATERAL = _phrases(
    "bi-national; bilateral; binational; co-operation; cooperation; inter-governmental; intergovernmental; interstate"
)
#: What `with` may follow inside a name (`Association for Friendship with …`).
TIES = _phrases("""co-operation; contacts; cooperation; exchange; exchanges; friendship; relations; solidarity; ties""")
CALENDAR = _phrases(
    """april; august; december; february; friday; january; july; june; march; may; monday; november; october;
    saturday; september; sunday; thursday; tuesday; wednesday"""
)
#: Capitalised words that count or date a body's session and are not of its name.
ORDINALS = _phrases(
    """annual; eighth; fifth; first; former; fourth; inaugural; late; new; next; ninth; second; seventh; sixth;
    tenth; third; this"""
)
#: Words after whose possessive a name goes on (`People's Committee`).
PEOPLES = _phrases(
    """artists; bankers; children; emir; employer; employers; exporters; farmers; governors; industrialists; journalists; king; lawyers;
    manufacturers; mayors; men; mothers; people; producers; queen; students; sultan; teachers; traders; veterans; women; workers;
    world; writers"""
)
#: Terms of office-holders of companies.
EXECUTIVES = _phrases(
    """ceo; cfo; chairman of the board; chairman of the board of directors; chairman of the executive board;
    chairman of the management board; chairman of the supervisory board; chief executive; chief executive
    officer; chief financial officer; chief operating officer; co-founder; coo; director; director general;
    director-general; executive chairman; executive director; founder; general director; managing director;
    president and ceo"""
)
#: Those whose companies may have common words for a name (`CEO of Golden Gate Technology`).
FOUNDERS = _phrases("ceo; chief executive; chief executive officer; co-founder; founder; president and ceo")
#: Of whom a list is one of companies.
MANAGERS = _phrases("companies; executives; heads; managers; owners; representatives")
#: What a person or a state has (`the Biden Administration`): a body only where a word describes it.
RULES_OF = _phrases("administration")
#: What binds states or people, and is a body only by a name of its own.
TIES_OF = _phrases("alliance; community; court; partnership")
#: Head words that round off a name which is one without them.
ROUNDING = _phrases(
    """agency; airlines; bank; company; corporation; foundation; fund; group; holding; movement; organisation;
    organization; party; university"""
)
#: Forms of companies that stand before the name.
FORMS = _phrases("cjsc; jsc; llc; oao; ojsc; ooo; pjsc; pt; zao")
#: What tells an organisation of states.
AMONG_STATES = _phrases(
    """african; arab; asian; co-operation; cooperation; customs; economic; european; intergovernmental;
    international; monetary; parliamentary; postal; regional; states; treaty"""
)
#: What is one of states, of a state or of citizens, as the words before it tell.
ORGANIZATIONS = _phrases("organisation; organization")
#: Bodies of states where a word tells so, else of citizens.
LEAGUES = _phrases("community; league; union")
#: Plural head words that bodies share, and their singular.
PLURALS = {"Departments": "Department", "Embassies": "Embassy", "Ministries": "Ministry", "Universities": "University"}
#: What sportsmen's bodies are called after.
SPORTS = frozenset(
    "athletics basketball boxing cricket cycling football olympic rugby sport sports tennis volleyball".split()
)
#: Railways are companies where a state has them; others are lines.
NATIONAL = _phrases("railway")
#: Boards that run a firm.
BOARDS = _phrases("board; executive board; management board; supervisory board")
#: Phrases that are of a name but none by themselves, unlike the other phrases of the head words.
FRAGMENTS = _phrases(
    """advisory board; aid organization; bank group; bank of industry; board of governors; board of trustees;
    business association; chambers of commerce; charitable foundation; coalition party; commercial bank;
    air wing; cavalry regiment; country team; infantry brigade; infantry division; joint task force; marine regiment;
    trade union congress; youth parliament; bureau of statistics; city government; county government; metropolitan government;
    municipal government; people's government; people's political consultative conference; prefectural government;
    provincial government; regional government; committee of the red cross; community foundation; diplomatic institute;
    inspectorate general; institute of diplomacy; institute of standards; institute of statistics;
    statistical institute; statistics institute; fact-finding mission; liaison group; monitoring group;
    monitoring team; observation mission; observer team; training mission; treaty body; verification mission; convention secretariat; cooperation organisation;
    cooperation organization; council on foreign relations; customs union; democratic union; development agency;
    development bank; development fund; economic community; economic union; energy agency; general assembly;
    high commission for; high commissioner for; human rights organization; humanitarian organization;
    infrastructure bank; intergovernmental organisation; intergovernmental organization; international
    organisation; international organization; investment bank; labour union; medical association; monetary
    union; monitoring center; organisation of states; organization of states; parliamentary faction;
    parliamentary group; peacekeeping operation; political movement; political party; public association; public
    foundation; regional office; regional organisation; regional organization; sports federation; task force;
    think tank; trade union; trade unions; treaty organisation; treaty organization; working group; world
    organisation; world organization"""
)
#: What makes a body after `of` a mere place.
PREMISES = _phrases("building; headquarters; premises; seat")
#: Corps that are no bodies.
COLLEGES = _phrases("consular; diplomatic")
#: Seats of governments that stand for them.
SEATS = _phrases(
    "Aso Rock; Blue House; Downing Street; Elysée Palace; Élysée Palace; Kremlin; Malacañang; State House; White House"
)
#: How names of one word end that are banks', news agencies' and firms'.
_ONE_WORD = lazy_regex(
    r"\p{Lu}\p{L}{2,}?(?:(?P<bank>[bB]ank)|(?P<media>inform|press)|"
    r"(?:mash|stroy|neft|gaz|enerji|energo|prom|tele[ck]om|pharma|e[ks]port|import|pro[iyj]?ekt|impex|petrol|khim|atom|montazh)"
    r"|(?<=\p{Ll})(?:Energy|Power|Steel|Air|Tech|Invest|Group|Corp|Gas|Oil|Pay|Soft|Link|Petrol|Pharma|Trans))"
)


def kind_of_one_word(name: str) -> str | None:
    """The kind of body that the end of a name of one word tells (``Orvelbank``)."""
    m = _ONE_WORD.fullmatch(name)
    return (m.lastgroup or "company") if m is not None else None
