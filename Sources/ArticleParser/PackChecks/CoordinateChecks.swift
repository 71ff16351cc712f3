internal import PackFiles

/// Faults of the columns `latitude` and `longitude`: both or none, degrees in range.
func coordinateFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  let (latitude, longitude) = (table.text(row, "latitude"), table.text(row, "longitude"))
  if latitude.isEmpty != longitude.isEmpty {
    return ["latitude “\(latitude)” and longitude “\(longitude)” go together; give both or none"]
  }
  guard !latitude.isEmpty else { return [] }
  return [
    degreesFault(latitude, limit: 90, name: "latitude"),
    degreesFault(longitude, limit: 180, name: "longitude"),
  ].compactMap(\.self)
}

private func degreesFault(_ text: String, limit: Double, name: String) -> String? {
  guard let degrees = Double(text), (-limit...limit).contains(degrees) else {
    return "\(name) “\(text)” is no number of degrees from -\(Int(limit)) to \(Int(limit))"
  }
  return nil
}
