/// One kind of event, with the nearest codes of the field's schemes.
package struct EventTypeRow: Hashable, Sendable {
  package var id: String
  /// English.
  package var name: String
  package var nameArabic: String?
  /// One of PLOVER's sixteen event types.
  package var plover: String
  package var mode: String?
  /// 1 to 4, as in `PloverCode`.
  package var quad: Int
  /// −10 to 10.
  package var intensity: Double?
  package var cameo: String?
  package var acledEvent: String?
  package var acledSubEvent: String?

  package init(
    id: String, name: String, nameArabic: String?, plover: String, mode: String?, quad: Int,
    intensity: Double?, cameo: String?, acledEvent: String?, acledSubEvent: String?
  ) {
    self.id = id
    self.name = name
    self.nameArabic = nameArabic
    self.plover = plover
    self.mode = mode
    self.quad = quad
    self.intensity = intensity
    self.cameo = cameo
    self.acledEvent = acledEvent
    self.acledSubEvent = acledSubEvent
  }
}
