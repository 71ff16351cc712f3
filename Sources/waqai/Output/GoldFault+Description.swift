import Evaluation
import WorldKnowledge

extension GoldFault: CustomStringConvertible {
  /// Where in the object, what is wrong, and what would be valid.
  package var description: String { path.isEmpty ? "\(reason)" : "\(path): \(reason)" }
}

extension GoldFault.Reason: CustomStringConvertible {
  /// The wording of every fault of a gold article.
  package var description: String {
    switch self {
    case .invalidJSON:
      "this is not a JSON object; give one annotated article a line, for example {\"id\": \"a1\", "
        + "\"published\": \"2020-03-17\", \"body\": \"…\", \"events\": []}"
    case .missingKey(let key):
      "there is no `\(key)` here; an annotated article has `body` and `events`, an event has type, "
        + "status, date, places, actors, quantities, evidence and difficulty"
    case .wrongSort:
      "the value is of the wrong sort; `events`, `places`, `actors` and `quantities` are lists, "
        + "`date` is null or has `earliest` and `latest`, `low` and `high` are numbers or null"
    case .unknownType(let type):
      "there is no event type “\(type)”"
        + suggestion(nearest(to: type, among: standardEventTypes.map(\.id)))
        + "; `waqai types` lists them all"
    case .unknownValue(let value, let valid):
      "“\(value)” is none of the values that the format has; valid are "
        + valid.joined(separator: ", ")
    case .invalidDate(let text):
      "“\(text)” is no date; give a day that exists as YYYY-MM-DD, for example 2020-03-17, or null "
        + "for an open end"
    case .emptyDate:
      "neither end of the date is given; where the text gives no way to tell, the date is null"
    case .reversed(let first, let last):
      "“\(last)” comes before “\(first)”; give the smaller one first"
    case .noName:
      "there is no name here; give `name` in English, `arabic` as in the text, or both"
    case .notInText(let words):
      "“\(words)” is not in the title or body; give words as they stand there, to the letter"
    }
  }
}
