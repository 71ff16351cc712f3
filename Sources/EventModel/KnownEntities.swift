/// A place of the gazetteer, or one that an article named first.
public struct Place: Hashable, Sendable {
  /// Stable, readable, ASCII: `iq.base.ain-al-asad`; `country:IRQ` for countries; `new.…` for places
  /// that the gazetteer does not have.
  public var id: String
  /// Usual English name; the Arabic one where there is none.
  public var name: String
  /// Usual Arabic name; nil where unknown.
  public var nameArabic: String?
  /// What sort it is, as the gold format sorts.
  public var kind: PlaceKind
  /// Finer kind: airport, crossing, district, region, …
  public var feature: String
  /// ISO 3166 alpha-3.
  public var country: String?
  /// Id of the place that contains it.
  public var parent: String?
  /// Degrees north.
  public var latitude: Double?
  /// Degrees east.
  public var longitude: Double?
  /// Whether an article named it and the gazetteer did not have it.
  public var isNew: Bool

  /// Makes a value of its parts.
  public init(
    id: String, name: String, nameArabic: String?, kind: PlaceKind, feature: String,
    country: String?, parent: String?, latitude: Double?, longitude: Double?, isNew: Bool = false
  ) {
    self.id = id
    self.name = name
    self.nameArabic = nameArabic
    self.kind = kind
    self.feature = feature
    self.country = country
    self.parent = parent
    self.latitude = latitude
    self.longitude = longitude
    self.isNew = isNew
  }
}

extension Place {
  /// What its coordinates are worth, on the scale of ACLED and UCDP: 1 the site or town itself, 3 the
  /// centre of a district, 4 of a governorate, 5 of a region or sea, 6 of a country.
  public var precision: Int {
    switch feature {
    case "country": Self.leastPrecision
    case "region", "sea": 5
    case "governorate": 4
    case "district": 3
    default: 1
    }
  }

  /// The precision of a country.
  public static let leastPrecision = 6
}

/// An actor of the catalogue, or one that an article named first.
public struct Actor: Hashable, Sendable {
  /// Stable, readable, ASCII: `person.pompeo-mike`; `country:IRQ` for states; `new.…`, `unnamed.…`.
  public var id: String
  /// Usual English name; the words of the text where there is none.
  public var name: String
  /// Usual Arabic name; nil where unknown.
  public var nameArabic: String?
  /// What sort it is, as the gold format sorts.
  public var kind: ActorKind
  /// ISO 3166 alpha-3.
  public var country: String?
  /// PLOVER sector code.
  public var sector: String?
  /// Ids of the actors or countries it is part of.
  public var partOf: [String]
  /// Whether an article named it and the catalogue did not have it.
  public var isNew: Bool

  /// Makes a value of its parts.
  public init(
    id: String, name: String, nameArabic: String?, kind: ActorKind, country: String?,
    sector: String?, partOf: [String] = [], isNew: Bool = false
  ) {
    self.id = id
    self.name = name
    self.nameArabic = nameArabic
    self.kind = kind
    self.country = country
    self.sector = sector
    self.partOf = partOf
    self.isNew = isNew
  }
}
