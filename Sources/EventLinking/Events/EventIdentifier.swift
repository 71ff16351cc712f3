internal import EventModel

/// The readable id of the event whose first report this is: the report's key, type, date and place.
///
///     0a1b2c3d4e-rocket-attack-2021-02-15-erbil-airport
///
/// Only the key counts when an event is looked for. Every report has a key, so every id that an event
/// of it ever had leads to the event that it is in now.
package func eventID(ofFirst report: LinkableReport) -> String {
  var parts = [report.key.text, report.type]
  if let day = report.earliest ?? report.latest { parts.append(CalendarDate(dayNumber: day).iso) }
  let named = report.places.filter { !$0.isUnnamed }
  if let place = named.first(where: { $0.role == .at }) ?? named.first {
    parts.append(String(place.id.split(whereSeparator: { $0 == "." || $0 == ":" }).last ?? ""))
  }
  return parts.joined(separator: "-").lowercased()
}
