import Foundation

/// The program under test and the processes that run it.
enum Program {
  /// The executable, which the build puts beside the test bundle.
  static let path: String = {
    let candidates =
      [CommandLine.arguments.first, Bundle.main.executablePath].compactMap(\.self)
      + Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    let programs = candidates.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("waqai").path
    }
    return programs.first(where: FileManager.default.isExecutableFile(atPath:)) ?? "waqai"
  }()

  /// Runs a program to its end and blocks until then.
  ///
  /// Input and output are files, so that no pipe fills up.
  static func run(
    _ executable: String, _ arguments: [String], stdin: Data, folder: String?,
    environment: [String: String]
  ) throws -> Run {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = cleanEnvironment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    try files.write(stdin, "in")
    process.standardInput = try FileHandle(forReadingFrom: files.url("in"))
    for name in ["out", "err"] { try files.write("", name) }
    process.standardOutput = try FileHandle(forWritingTo: files.url("out"))
    process.standardError = try FileHandle(forWritingTo: files.url("err"))
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Run(
      status: process.terminationStatus + signal,
      stdout: String(decoding: try Data(contentsOf: files.url("out")), as: UTF8.self),
      stderr: String(decoding: try Data(contentsOf: files.url("err")), as: UTF8.self))
  }

  /// The environment without what changes the program's output.
  private static let cleanEnvironment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment
    for name in ["WAQAI_DB", "WAQAI_PACKS", "COLUMNS", "NO_COLOR", "TERM"] {
      environment[name] = nil
    }
    // Whoever runs the tests may have packs of their own.
    environment["XDG_CONFIG_HOME"] = "/nonexistent"
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    environment["PATH"] = folder + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    return environment
  }()
}

/// Runs `waqai` with these arguments.
///
/// - Parameters:
///   - arguments: Those behind the name of the program.
///   - stdin: What it finds on standard input.
///   - folder: Where it runs; the tests' own folder if nil.
///   - environment: Variables above those of the tests.
/// - Returns: What came of it.
/// - Throws: Where the process cannot be started.
func waqai(
  _ arguments: String..., stdin: String = "", in folder: String? = nil,
  environment: [String: String] = [:]
) async throws -> Run {
  try await run(
    Program.path, arguments, stdin: Data(stdin.utf8), folder: folder, environment: environment)
}

/// Runs a line of shell in which `waqai` is the program under test.
func shell(
  _ line: String, in folder: String? = nil, environment: [String: String] = [:]
) async throws -> Run {
  try await run(
    "/bin/sh", ["-c", line], stdin: Data(), folder: folder, environment: environment)
}

private func run(
  _ executable: String, _ arguments: [String], stdin: Data, folder: String?,
  environment: [String: String]
) async throws -> Run {
  await slots.take()
  let result = await withCheckedContinuation { continuation in
    DispatchQueue.global().async {
      continuation.resume(
        returning: Result {
          try Program.run(
            executable, arguments, stdin: stdin, folder: folder, environment: environment)
        })
    }
  }
  await slots.giveBack()
  return try result.get()
}

private let slots = ProcessSlots()

/// Lets as many processes run at once as there are cores.
private actor ProcessSlots {
  private var free = max(2, ProcessInfo.processInfo.activeProcessorCount)
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
