/// An actor in a report: its role, the entry of world knowledge it was linked to, the words.
public struct ReportedActor: Hashable, Sendable {
  /// The part it has in the event.
  public var role: ActorRole
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
    @usableFromInline var kind: ActorKind
    @usableFromInline var country: String?
    @usableFromInline var sector: String?
    @usableFromInline var isUnnamed: Bool

    @usableFromInline
    init(
      id: String, name: String, nameArabic: String?, kind: ActorKind, country: String?,
      sector: String?
    ) {
      self.id = id
      self.name = name
      self.nameArabic = nameArabic
      self.kind = kind
      self.country = country
      self.sector = sector
      isUnnamed = EventModel.isUnnamed(id)
    }
  }

  /// Makes a value of its parts.
  public init(
    role: ActorRole, id: String, name: String, nameArabic: String?, kind: ActorKind,
    country: String?, sector: String?, text: String
  ) {
    self.role = role
    self.text = text
    entry = SharedFacts(
      Facts(
        id: id, name: name, nameArabic: nameArabic, kind: kind, country: country, sector: sector))
  }

  /// Whether it stands for nobody and nothing of a name: its id is `unnamed.…`.
  @inlinable
  public var isUnnamed: Bool { entry.facts.isUnnamed }

  /// Stable id; `new.…` for a name that the catalogue does not have, `unnamed.…` for nobody of a
  /// name.
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

  /// Usual English name; the words of the text where there is none.
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
  public var kind: ActorKind {
    get { entry.facts.kind }
    set { change { $0.kind = newValue } }
  }

  /// ISO 3166 alpha-3; nil where unknown or international.
  @inlinable
  public var country: String? {
    get { entry.facts.country }
    set { change { $0.country = newValue } }
  }

  /// PLOVER sector code; nil where unknown.
  @inlinable
  public var sector: String? {
    get { entry.facts.sector }
    set { change { $0.sector = newValue } }
  }

  @usableFromInline
  mutating func change(_ change: (inout Facts) -> Void) { entry = entry.changed(change) }
}
