#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a program to its end; what it prints goes nowhere.
///
/// Not through Foundation's `Process`, which notices the end of a program only every 50
/// milliseconds.
func runProgram(_ path: String, _ arguments: [String]) throws {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
  }
  var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }

  var process: pid_t = 0
  var status: CInt = 0
  guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0,
    waitpid(process, &status, 0) == process, status == 0
  else { throw BenchFailure("\(path) \(arguments.joined(separator: " ")) failed") }
}
