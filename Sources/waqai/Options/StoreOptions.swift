import ArgumentParser
import KnowledgeStore
import WorldKnowledge

/// `--db`.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The store. (default: the environment variable WAQAI_DB, else waqai.db here)",
      valueName: "file"),
    completion: .file())
  var chosenPath: String?

  /// Where the store is.
  var path: String { chosenPath ?? Terminal.environment("WAQAI_DB") ?? "waqai.db" }

  /// Opens the store for reading.
  func openForReading() throws -> KnowledgeStore {
    do {
      return try KnowledgeStore.open(at: path, access: .readOnly)
    } catch {
      throw worded(error)
    }
  }

  /// Opens a store that is there for writing.
  func openForWriting() throws -> KnowledgeStore {
    do {
      return try KnowledgeStore.open(at: path, access: .readWrite)
    } catch {
      throw worded(error)
    }
  }

  /// Opens the store for writing and makes it where there is none.
  func openOrCreate() throws -> KnowledgeStore {
    do {
      return try KnowledgeStore.open(at: path, access: .readWrite)
    } catch {
      guard case .notFound = error else { throw error }
    }
    let store = try create()
    Console.note("there was no store; made “\(path)”")
    return store
  }

  /// Makes a new store.
  func create() throws -> KnowledgeStore {
    let types = standardEventTypes.map(EventTypeRow.init)
    do {
      return try KnowledgeStore.create(at: path, catalogue: types)
    } catch {
      throw worded(error)
    }
  }
}

/// The failure of a command that an error of the store amounts to: where an option or a command
/// helps, it says which.
private func worded(_ error: StoreError) -> any Error {
  switch error {
  case .notFound(let path): CommandFailure.storeMissing(path)
  case .exists(let path): CommandFailure.storeExists(path)
  default: error
  }
}

extension EventTypeRow {
  /// The row of the store's table of types for a type of world knowledge.
  init(_ type: EventTypeInfo) {
    self.init(
      id: type.id, name: type.name, nameArabic: type.nameArabic, plover: type.plover,
      mode: type.mode, quad: type.quad, intensity: type.intensity, cameo: type.cameo,
      acledEvent: type.acledEvent, acledSubEvent: type.acledSubEvent)
  }
}
