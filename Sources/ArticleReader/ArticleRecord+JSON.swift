import FoundationEssentials

extension ArticleRecord: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, source, url, published, language, title, body
  }

  /// Reads the keys it knows and ignores the others. A number as `id` is taken as its digits.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    do {
      id = try container.decodeIfPresent(String.self, forKey: .id)
    } catch DecodingError.typeMismatch {
      id = String(try container.decode(Int.self, forKey: .id))
    }
    source = try container.decodeIfPresent(String.self, forKey: .source)
    url = try container.decodeIfPresent(String.self, forKey: .url)
    published = try container.decodeIfPresent(String.self, forKey: .published)
    language = try container.decodeIfPresent(String.self, forKey: .language)
    title = try container.decodeIfPresent(String.self, forKey: .title)
    body = try container.decode(String.self, forKey: .body)
  }
}

/// Decodes what `type` names from JSON and turns the decoder's errors into reasons.
func decodedJSON<Value: Decodable>(
  _ type: Value.Type, from bytes: some Collection<UInt8>
) throws(RejectionReason) -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(bytes))
  } catch DecodingError.keyNotFound(let key, _) {
    throw .missingKey(key.stringValue)
  } catch DecodingError.typeMismatch(_, let context) {
    throw context.codingPath.last.map { .notText(key: $0.stringValue) } ?? .invalidJSON
  } catch DecodingError.valueNotFound(_, let context) {
    throw context.codingPath.last.map { .missingKey($0.stringValue) } ?? .invalidJSON
  } catch {
    throw .invalidJSON
  }
}
