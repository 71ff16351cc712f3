internal import EventModel

/// The table `event_type`.
final class EventTypeRecords {
  private let connection: Connection
  /// Ids that are known to be in the table.
  private var stored: Set<String> = []

  init(_ connection: Connection) { self.connection = connection }

  /// Forgets what is stored, after a rollback.
  func forget() { stored.removeAll() }

  /// Writes the rows of a catalogue over those of the same ids.
  func store(_ types: [EventTypeRow]) throws(StoreError) {
    for type in types {
      try connection.run(
        """
        INSERT OR REPLACE INTO event_type (id, name, name_arabic, plover, plover_mode, quad,
          intensity, cameo, acled_event, acled_sub_event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        type.id, type.name, type.nameArabic, type.plover, type.mode, type.quad, type.intensity,
        type.cameo, type.acledEvent, type.acledSubEvent)
    }
  }

  /// Adds a row for the type of a report, where the catalogue of this file lacks it: it may have
  /// been made by a program that knew fewer types.
  func storeIfMissing(typeOf report: Report) throws(StoreError) {
    guard stored.insert(report.type).inserted else { return }
    try connection.run(
      """
      INSERT INTO event_type (id, name, plover, plover_mode, quad) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """,
      report.type, report.type, report.plover.event, report.plover.mode, report.plover.quad)
  }
}
