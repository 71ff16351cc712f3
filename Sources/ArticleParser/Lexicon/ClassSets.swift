internal import LanguagePacks

/// Sets of classes that the grammar asks for, looked up once; a class, so that handing them on copies
/// none.
final class ClassSets: Sendable {
  /// Verbs, participles and nouns that take a clause as their content.
  let contentTaking: ClassSet
  /// Verbs of saying and reporting.
  let saying: ClassSet
  /// Those, and verbs that carry what somebody feels or thinks.
  let voicing: ClassSet
  let hearsay: ClassSet
  /// Verbs that somebody is addressed by: طالب، حث; and those that always say whom: اتهم.
  let addressing: ClassSet
  let addressingAlways: ClassSet
  /// Verbs whose object is who does what they bring about: أجبر، أقنع.
  let objectControl: ClassSet
  let denial: ClassSet
  let auxiliary: ClassSet
  let aspect: ClassSet
  let plan: ClassSet
  let cognition: ClassSet
  let light: ClassSet
  let agreements: ClassSet
  /// Verbs that put off or call off what their subject was to do: ألغى، أرجأ.
  let callingOff: ClassSet
  /// Verbs that have what they are about behind ب: هدد، ندد.
  let byTaking: ClassSet
  /// Meetings, calls and visits.
  let talks: ClassSet
  /// States of affairs, which lie where their place is: وضع، أزمة.
  let situations: ClassSet
  /// Verbs that only somebody is the subject of: of speech and of politics.
  let personal: ClassSet
  /// Verbs of an outcome, whose subject is the event: أسفر، أودى.
  let results: ClassSet
  /// Nouns of events.
  let eventNouns: ClassSet
  /// Verbs of taking place, whose subject stands behind them.
  let happening: ClassSet
  /// Verbs of going and coming.
  let motion: ClassSet
  let harm: ClassSet
  /// Verbs that are passive when nothing stands for their object.
  let transitive: ClassSet
  let person: ClassSet
  let kin: ClassSet
  /// Verbs that tell of a death where an attack or a weapon is said to be what of: قضى.
  let perishing: ClassSet
  /// People and bodies that do harm.
  let armedAgents: ClassSet
  /// People and bodies that act.
  let agents: ClassSet
  let agentsAndPeople: ClassSet
  /// Nouns whose genitive, name or apposition may be a name.
  let named: ClassSet
  /// Reports and remarks: تقرير، بيان.
  let statements: ClassSet
  /// What somebody says, decides and lays down: تصريح، قرار، قانون.
  let words: ClassSet
  /// Threats, sanctions, and those who bear an accusation in their name: تهديد، احتلال.
  let hostile: ClassSet
  let titles: ClassSet
  /// Titles that stand before another one of the same person.
  let ranks: ClassSet
  /// Titles that stand behind an office of the same person.
  let styles: ClassSet
  /// Those who only tell: مصدر، شاهد.
  let sources: ClassSet
  let media: ClassSet
  /// Bodies that others send: وفد من حركة طالبان.
  let delegations: ClassSet
  /// Adjectives of what belongs to somebody by لـ: تابعة للتحالف، موالية للحكومة.
  let belonging: ClassSet
  /// People of the catalogue.
  let knownPeople: ClassSet
  /// سموه، جلالته: nouns with whose pronoun people of rank are spoken of.
  let honorifics: ClassSet
  /// باسم: the noun between a speaker and the body that he speaks for.
  let onBehalf: ClassSet
  let bodies: ClassSet
  let people: ClassSet
  let quoted: ClassSet
  /// Bodies, sites and things that belong to somebody by لـ: مقر لكتائب، موقع للجيش.
  let housed: ClassSet
  let placeKinds: ClassSet
  /// What something is before or behind in space: no events.
  let sitesAndPeople: ClassSet
  let area: ClassSet
  let countries: ClassSet
  let facility: ClassSet
  /// The word for a capital.
  let capital: ClassSet
  let country: ClassSet
  /// Divisions and settlements, which lie in the country of their nationality.
  let territory: ClassSet
  /// Towns and divisions.
  let settlements: ClassSet
  let region: ClassSet
  /// What marks those who no longer hold an office.
  let past: ClassSet
  let opposition: ClassSet
  /// ذكرى: the day of a year on which something is remembered.
  let anniversary: ClassSet
  let crowd: ClassSet
  let vehicles: ClassSet
  /// Sides: the outskirts of a place, the parties of anything else.
  let edge: ClassSet
  /// Borders and airspace, which every state has of its own.
  let realm: ClassSet
  let abstract: ClassSet
  /// North, south, middle: words that say where without a preposition.
  let direction: ClassSet
  /// Sport, weather, culture and markets.
  let leisure: ClassSet
  /// Arms, states, courts and their victims.
  let affairs: ClassSet
  let weapon: ClassSet
  /// Shots and what shoots them.
  let fire: ClassSet
  /// Weapons, aircraft and vehicles that strike at places.
  let striking: ClassSet
  let killed: ClassSet
  let wounded: ClassSet
  let killing: ClassSet
  let wounding: ClassSet
  /// All words that count the dead and wounded.
  let casualties: ClassSet
  let losses: ClassSet
  let lives: ClassSet
  let anybody: ClassSet
  /// People that a casualty figure counts.
  let persons: ClassSet
  /// People of whom no more is said than that there are some, and the dead and wounded.
  let genericPeople: ClassSet
  let attackNouns: ClassSet
  /// Strikes, whose target a preposition has, and what they strike.
  let strikes: ClassSet
  let struck: ClassSet
  /// Adjectives of one more of a kind: غارة أخرى، غارة ثانية.
  let further: ClassSet
  /// Nouns that are only part of what stands behind them, or rank it: جزء من قواته، آخر جندي.
  let partitive: ClassSet
  /// Verbs whose subject undergoes what ل introduces: تعرض.
  let undergoing: ClassSet
  let drones: ClassSet
  let aircraft: ClassSet
  let pilot: ClassSet
  let projectiles: ClassSet
  /// Nouns whose number measures and counts nothing of the event: hours, kilometres, dollars.
  let uncounted: ClassSet
  /// What an attack strikes, where it is counted: موقع، هدف.
  let targets: ClassSet
  /// مرة: how often something happens.
  let occasion: ClassSet
  /// Verbs that charge their first object with their second, and what that is.
  let charging: ClassSet
  let burden: ClassSet
  /// Verbs about what somebody behind ل does.
  let forControl: ClassSet
  /// Adjectives of a service that people and bodies are of: military.
  let services: ClassSet
  let timeUnits: ClassSet
  /// Days and nights, which events that go on are counted in.
  let daysOfSeries: ClassSet
  /// Verbs whose object makes up their subject: ضم، أقل.
  let contents: ClassSet
  /// Weights, which count the goods of an aid.
  let weights: ClassSet
  let force: ClassSet
  let soldier: ClassSet
  let forceOrSoldier: ClassSet
  let government: ClassSet
  let court: ClassSet
  /// Bodies that bear arms.
  let armedBodies: ClassSet
  /// Heads whose genitive says who acts: قوات التحالف، عناصر التنظيم.
  let parts: ClassSet
  /// Whoever can act or suffer.
  let actorLike: ClassSet
  /// Classes that conditions ask for of what is somebody, some place or a state's, whatever its words.
  let anyActor: ClassSet
  let anyPlace: ClassSet
  let anyState: ClassSet
  let anyNamed: ClassSet
  let base: ClassSet
  /// PLOVER sectors of unnamed actors by the words that describe them, the first that fits.
  let describedSectors: [(classes: ClassSet, sector: String)]
  /// The same by what they are.
  let sectors: [(classes: ClassSet, sector: String)]
  /// Kinds of the gazetteer that a kind word may mean.
  let features: [(classes: ClassSet, features: [String])]

  init(_ classes: ClassTree) {
    func any(_ names: String...) -> ClassSet { classes.any(of: names) }
    contentTaking = any(
      "speech", "report-hearsay", "denial", "cognition", "plan", "speech-noun", "plan-noun",
      "hostile-noun", "aspect")
    saying = any("speech", "report-hearsay", "denial")
    voicing = saying.union(any("expressing"))
    hearsay = any("report-hearsay")
    addressing = any("addressing")
    addressingAlways = any("addressing-always")
    objectControl = any("object-control")
    denial = any("denial")
    auxiliary = any("auxiliary")
    aspect = any("aspect")
    plan = any("plan")
    cognition = any("cognition")
    light = any("light")
    agreements = any("agreement-noun")
    callingOff = any("calling-off")
    byTaking = any("by-taking")
    talks = any("talk-noun")
    situations = any("situation")
    personal = any("speech", "denial", "politics", "addressing")
    results = any("result")
    eventNouns = any("attack-noun", "protest-noun", "talk-noun")
    happening = any("happening")
    motion = any("motion")
    harm = any("harm")
    transitive = any("harm", "attack", "law")
    person = any("person")
    kin = any("kin")
    perishing = any("perishing")
    armedAgents = any("armed", "soldier", "police")
    agents = any(
      "armed", "soldier", "police", "force", "group", "organisation", "government", "official")
    agentsAndPeople = agents.union(any("person", "actor-like"))
    named = any(
      "person", "base", "settlement", "region", "country", "facility", "group", "organisation",
      "media", "ship", "area", "force")
    titles = any("official", "soldier")
    ranks = any("courtesy", "honorific", "soldier")
    styles = any("style")
    sources = any("source")
    media = any("media")
    statements = any("speech-noun")
    hostile = any("hostile-noun")
    words = any("speech-noun", "plan-noun", "law")
    delegations = any("delegation")
    belonging = any("belonging")
    knownPeople = any("known-person")
    honorifics = any("honorific")
    onBehalf = any("on-behalf")
    bodies = any("force", "group", "organisation", "government", "court", "media")
    people = any("person", "force", "group", "crowd", "vehicle")
    quoted = any("group", "organisation", "media", "force", "base", "facility")
    housed = any("force", "group", "vehicle", "base", "facility", "ship", "aircraft", "target")
    placeKinds = any("base", "settlement", "region", "facility", "country", "area")
    sitesAndPeople = any(
      "facility", "settlement", "region", "country", "area", "base", "person")
    area = any("area")
    countries = any("country")
    facility = any("facility")
    capital = any("capital")
    country = any("country")
    territory = any("settlement", "region", "country", "area")
    settlements = any("settlement", "region")
    region = any("region")
    past = any("past")
    opposition = any("opposition")
    anniversary = any("anniversary")
    crowd = any("crowd")
    vehicles = any("aircraft", "vehicle", "ship")
    edge = any("edge")
    realm = any("realm")
    abstract = any("abstract")
    direction = any("direction")
    leisure = any("sport", "nature", "culture", "money", "economic", "economy")
    affairs = any(
      "soldier", "armed", "police", "force", "government", "official", "court", "prisoner",
      "killed",
      "wounded", "base", "military", "security", "judicial", "diplomatic", "protester")
    weapon = any("weapon")
    fire = any("firearm")
    striking = any("weapon", "aircraft", "drone", "vehicle", "ship")
    killed = any("killed")
    wounded = any("wounded")
    killing = any("killing")
    wounding = any("wounding")
    casualties = any("killed", "wounded", "killing", "wounding", "losses")
    losses = any("losses")
    lives = any("lives")
    anybody = any("anybody")
    persons = any("person", "crowd")
    genericPeople = any("anybody", "generic-person", "killed", "wounded")
    attackNouns = any("attack-noun")
    strikes = any("strike-noun")
    struck = any("vehicle", "ship", "facility", "settlement", "base", "person")
    further = any("further")
    partitive = any("partitive")
    undergoing = any("undergoing")
    drones = any("drone")
    aircraft = any("aircraft")
    pilot = any("pilot")
    projectiles = any("rocket", "missile")
    uncounted = any(
      "time-unit", "time-part", "measure", "money", "abstract", "speech-noun", "base", "facility",
      "area", "region", "settlement", "country")
    targets = any("target")
    occasion = any("occasion")
    charging = any("charging")
    burden = any("burden")
    forControl = any("for-control")
    services = any("military", "security")
    timeUnits = any("time-unit")
    daysOfSeries = any("series-day")
    contents = any("contain")
    weights = any("weight")
    force = any("force")
    soldier = any("soldier")
    forceOrSoldier = any("force", "soldier")
    government = any("government")
    court = any("court")
    armedBodies = any("group")
    parts = any(
      "force", "group", "soldier", "armed", "crowd", "government", "aircraft", "vehicle", "ship",
      "drone", "rocket", "missile")
    actorLike = any(
      "person", "group", "organisation", "government", "court", "media", "force", "crowd", "country"
    )
    anyActor = any("actor-like")
    anyPlace = any("place-like")
    anyState = any("state-actor")
    anyNamed = any("named-person")
    base = any("base")
    describedSectors = [
      (any("police", "security"), "COP"), (any("judicial"), "JUD"), (any("military"), "MIL"),
      (any("parliamentary"), "LEG"), (any("medical"), "MED"), (any("diplomatic"), "GOV"),
    ]
    sectors = [
      (any("police"), "COP"), (any("court"), "JUD"), (any("soldier", "force"), "MIL"),
      (any("opposition"), "OPP"), (any("rebel"), "REB"), (any("criminal"), "CRM"),
      (any("armed", "group"), "UAF"), (any("media"), "JRN"), (any("government", "official"), "GOV"),
      (any("refugee"), "REF"), (any("civilian", "kin", "crowd", "protester"), "CVL"),
    ]
    features = [
      (any("base"), ["base"]), (any("settlement"), ["city", "town", "village"]),
      (any("region"), ["governorate", "district", "region"]), (any("country"), ["country"]),
      (any("facility"), ["airport", "port", "crossing", "camp", "facility", "base"]),
      (any("area"), ["region", "city", "governorate"]),
    ]
  }
}
