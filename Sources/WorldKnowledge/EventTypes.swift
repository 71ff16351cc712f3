package import PackFiles

/// An event type with its codes in the field's schemes; a class, because every mention asks for its
/// type.
package final class EventTypeInfo: Sendable {
  package let id: String
  /// PLOVER event type.
  package let plover: String
  /// PLOVER mode; nil where none fits.
  package let mode: String?
  /// Quad class, 1–4.
  package let quad: Int
  /// −10 (most hostile) to +10.
  package let intensity: Double?
  /// Nearest CAMEO code.
  package let cameo: String?
  package let acledEvent: String?
  package let acledSubEvent: String?
  package let name: String
  package let nameArabic: String
  package let place: Placing

  /// Whether events of a type have a place.
  package enum Placing: String, Sendable {
    /// They happen somewhere, whether or not the text says where.
    case always
    /// Where the text says so.
    case may
    /// What is said has none: a demand, a threat.
    case none
  }

  init(
    id: String, plover: String, mode: String?, quad: Int, intensity: Double?, cameo: String?,
    acledEvent: String?, acledSubEvent: String?, name: String, nameArabic: String, place: Placing
  ) {
    self.id = id
    self.plover = plover
    self.mode = mode
    self.quad = quad
    self.intensity = intensity
    self.cameo = cameo
    self.acledEvent = acledEvent
    self.acledSubEvent = acledSubEvent
    self.name = name
    self.nameArabic = nameArabic
    self.place = place
  }
}

/// The event types inside the program.
package let standardEventTypes = readEventTypes(from: .embedded)

/// Reads the table of event types.
package func readEventTypes(from source: PackSource) -> [EventTypeInfo] {
  let table = source.table("world/event-types.tsv")
  let columns = table.columns.enumerated().reduce(into: [String: Int]()) {
    $0[$1.element] = $1.offset
  }
  return table.rows.map { row in
    func field(_ name: String) -> String { table.text(row, columns[name] ?? -1) }
    func some(_ name: String) -> String? { field(name).isEmpty ? nil : field(name) }
    return EventTypeInfo(
      id: field("id"), plover: field("plover"), mode: some("mode"), quad: Int(field("quad")) ?? 0,
      intensity: Double(field("intensity")), cameo: some("cameo"), acledEvent: some("acled_event"),
      acledSubEvent: some("acled_sub_event"), name: field("name_en"), nameArabic: field("name_ar"),
      place: EventTypeInfo.Placing(rawValue: field("place")) ?? .may)
  }
}
