#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Somebody stopped reading our output (`waqai events | head`): a quiet end, no failure.
struct BrokenPipe: Error {}

/// Where results go: standard output or a file.
struct ResultSink: ~Copyable {
  private let descriptor: CInt
  private let path: String?

  /// Standard output, where `path` is nil or `-`; else the file, whose content is replaced.
  ///
  /// - Parameters:
  ///   - path: As given to `-o`.
  ///   - inputs: Files that the command reads and that must not be overwritten.
  /// - Throws: ``CommandFailure`` where the file cannot be written or is one of `inputs`.
  init(path: String?, protecting inputs: [String] = []) throws {
    guard let path, path != "-" else {
      (descriptor, self.path) = (STDOUT_FILENO, nil)
      return
    }
    if let output = FileIdentity(path), inputs.contains(where: { FileIdentity($0) == output }) {
      throw CommandFailure.outputIsInput(path)
    }
    let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw CommandFailure.cannotWrite(path, reason: systemError()) }
    (descriptor, self.path) = (opened, path)
  }

  deinit {
    if path != nil { _ = close(descriptor) }
  }

  /// Writes text.
  ///
  /// - Throws: ``BrokenPipe`` where nobody reads any more; ``CommandFailure/cannotWrite(_:reason:)``
  ///   where the system refuses, such as on a full disk.
  func write(_ text: String) throws {
    var text = text
    let failure = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
    guard let failure else { return }
    if failure == EPIPE { throw BrokenPipe() }
    throw CommandFailure.cannotWrite(path ?? "standard output", reason: systemError(failure))
  }
}

/// Writes all bytes; the error number where that fails.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}

/// Lets writes into a closed pipe fail instead of ending the program.
func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

/// The system's words for an error number.
func systemError(_ number: CInt = errno) -> String { String(cString: strerror(number)) }

/// Device and number of a file: the same for two paths of one file.
private struct FileIdentity: Equatable {
  var device: UInt64
  var number: UInt64

  /// nil where there is no such file, or where it is no regular one (a terminal, a pipe).
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
