/// A place in a report: its role, the entry of world knowledge it was linked to, the words.
public struct ReportedPlace: Hashable, Sendable {
  /// The part it has in the event.
  public var role: PlaceRole
  /// The words.
  public var text: String
  /// What the words were linked to.
  @usableFromInline var entry: SharedFacts<Facts>

  /// What there is to know of the entry.
  @usableFromInline
  struct Facts: Hashable, Sendable {
    @usableFromInline var id: String
    @usableFromInline var name: String
    @usableFromInline var nameArabic: String?
    @usableFromInline var kind: PlaceKind
    @usableFromInline var feature: String
    @usableFromInline var country: String?
    @usableFromInline var parent: String?
    @usableFromInline var latitude: Double?
    @usableFromInline var longitude: Double?
    @usableFromInline var precision: Int?
    @usableFromInline var isUnnamed: Bool

    @usableFromInline
    init(
      id: String, name: String, nameArabic: String?, kind: PlaceKind, feature: String,
      country: String?, parent: String?, latitude: Double?, longitude: Double?, precision: Int?
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
      self.precision = precision
      isUnnamed = EventModel.isUnnamed(id)
    }
  }

  /// Makes a value of its parts.
  public init(
    role: PlaceRole, id: String, name: String, nameArabic: String?, kind: PlaceKind,
    feature: String, country: String?, parent: String? = nil, latitude: Double?,
    longitude: Double?, precision: Int?, text: String
  ) {
    self.role = role
    self.text = text
    entry = SharedFacts(
      Facts(
        id: id, name: name, nameArabic: nameArabic, kind: kind, feature: feature, country: country,
        parent: parent, latitude: latitude, longitude: longitude, precision: precision))
  }

  /// Whether it stands for nobody and nothing of a name: its id is `unnamed.…`.
  @inlinable
  public var isUnnamed: Bool { entry.facts.isUnnamed }

  /// Stable id; `new.…` for a place that the gazetteer does not have.
  @inlinable
  public var id: String {
    get { entry.facts.id }
    set {
      change {
        $0.id = newValue
        $0.isUnnamed = EventModel.isUnnamed(newValue)
      }
    }
  }

  /// Usual English name; the Arabic words where there is none.
  @inlinable
  public var name: String {
    get { entry.facts.name }
    set { change { $0.name = newValue } }
  }

  /// Usual Arabic name; nil where unknown.
  @inlinable
  public var nameArabic: String? {
    get { entry.facts.nameArabic }
    set { change { $0.nameArabic = newValue } }
  }

  /// What sort it is, as the gold format sorts.
  @inlinable
  public var kind: PlaceKind {
    get { entry.facts.kind }
    set { change { $0.kind = newValue } }
  }

  /// Finer kind of the gazetteer: airport, crossing, district, … or the same as ``kind``.
  @inlinable
  public var feature: String {
    get { entry.facts.feature }
    set { change { $0.feature = newValue } }
  }

  /// ISO 3166 alpha-3; nil where unknown or none (a sea).
  @inlinable
  public var country: String? {
    get { entry.facts.country }
    set { change { $0.country = newValue } }
  }

  /// Id of the place that contains it; nil where unknown.
  @inlinable
  public var parent: String? {
    get { entry.facts.parent }
    set { change { $0.parent = newValue } }
  }

  /// Degrees north; nil where unknown.
  @inlinable
  public var latitude: Double? {
    get { entry.facts.latitude }
    set { change { $0.latitude = newValue } }
  }

  /// Degrees east; nil where unknown.
  @inlinable
  public var longitude: Double? {
    get { entry.facts.longitude }
    set { change { $0.longitude = newValue } }
  }

  /// 1 the named site or town, 2 near it, 3 district, 4 governorate, 5 region, 6 country;
  /// nil where unplaced.
  @inlinable
  public var precision: Int? {
    get { entry.facts.precision }
    set { change { $0.precision = newValue } }
  }

  @usableFromInline
  mutating func change(_ change: (inout Facts) -> Void) { entry = entry.changed(change) }
}
