package import EventModel
import FoundationEssentials

/// Reads the annotations of an article.
///
/// - Parameters:
///   - json: The JSON object of the gold article; keys that scoring does not need are passed over.
///   - article: The article that the same object states.
///   - origin: Where the object stands, as `file:line`.
///   - types: Ids of the event types.
/// - Returns: The article with its annotations; quotes stand where their words first occur.
/// - Throws: ``GoldFaults`` with everything that is not in the format.
package func goldArticle(
  json: some Collection<UInt8>, article: Article, origin: String, types: Set<String>
) throws(GoldFaults) -> GoldArticle {
  var check = GoldCheck(text: article.text, types: types)
  let record: GoldRecord
  do throws(GoldFault) {
    record = try decodedRecord(json)
  } catch {
    throw GoldFaults(faults: [error])
  }
  let events = record.events.enumerated().compactMap {
    check.event($0.element, at: "events[\($0.offset)]")
  }
  let nonEvents = (record.nonEvents ?? []).enumerated().compactMap {
    check.quote($0.element.evidence, at: "nonEvents[\($0.offset)].evidence")
  }
  guard check.faults.isEmpty else { throw GoldFaults(faults: check.faults) }
  return GoldArticle(origin: origin, article: article, events: events, nonEvents: nonEvents)
}

private func decodedRecord(_ json: some Collection<UInt8>) throws(GoldFault) -> GoldRecord {
  do {
    return try JSONDecoder().decode(GoldRecord.self, from: Data(json))
  } catch DecodingError.keyNotFound(let key, let context) {
    throw GoldFault(path: path(context.codingPath), reason: .missingKey(key.stringValue))
  } catch DecodingError.typeMismatch(_, let context) {
    throw GoldFault(path: path(context.codingPath), reason: .wrongSort)
  } catch DecodingError.valueNotFound(_, let context) {
    throw GoldFault(path: path(context.codingPath), reason: .wrongSort)
  } catch {
    throw GoldFault(path: "", reason: .invalidJSON)
  }
}

/// `events[3].places[0].role`
private func path(_ keys: [any CodingKey]) -> String {
  keys.reduce(into: "") { path, key in
    if let index = key.intValue {
      path += "[\(index)]"
    } else {
      path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
    }
  }
}
