// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "waqai",
  products: [.executable(name: "waqai", targets: ["waqai"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "EventModel", swiftSettings: settings),
    .target(name: "TextAnalysis", dependencies: ["EventModel"], swiftSettings: settings),
    .target(name: "CPackData"),
    .target(name: "PackFiles", dependencies: ["CPackData"], swiftSettings: settings),
    .target(
      name: "LanguagePacks", dependencies: ["PackFiles", "TextAnalysis", "EventModel"],
      exclude: ["Resources"], swiftSettings: settings),
    .target(
      name: "WorldKnowledge",
      dependencies: ["PackFiles", "TextAnalysis", "EventModel"],
      exclude: ["Resources"], swiftSettings: settings),
    .target(name: "ArticleReader", dependencies: ["EventModel"], swiftSettings: settings),
    .target(
      name: "ArticleParser",
      dependencies: ["LanguagePacks", "WorldKnowledge", "PackFiles", "TextAnalysis", "EventModel"],
      swiftSettings: settings),
    .target(
      name: "EventLinking", dependencies: ["TextAnalysis", "EventModel"], swiftSettings: settings),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "Schema", path: "Schema", resources: [.embedInCode("Migrations")],
      swiftSettings: settings),
    .target(
      name: "KnowledgeStore",
      dependencies: ["EventModel", "EventLinking", "TextAnalysis", "Schema", "CSQLite"],
      swiftSettings: settings),
    .target(name: "TimelineExport", dependencies: ["EventModel"], swiftSettings: settings),
    .target(name: "Evaluation", dependencies: ["EventModel"], swiftSettings: settings),
    .executableTarget(
      name: "waqai",
      dependencies: [
        "EventModel", "TextAnalysis", "PackFiles", "LanguagePacks", "WorldKnowledge",
        "ArticleReader", "ArticleParser", "EventLinking", "KnowledgeStore", "TimelineExport",
        "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "waqai-bench",
      dependencies: [
        "EventModel", "TextAnalysis", "PackFiles", "WorldKnowledge", "ArticleReader",
        "ArticleParser", "EventLinking", "KnowledgeStore",
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: [
        "ArticleParser", "WorldKnowledge", "LanguagePacks", "PackFiles", "EventModel",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "EventModelTests", dependencies: ["EventModel"], swiftSettings: settings),
    .testTarget(
      name: "TextAnalysisTests", dependencies: ["TextAnalysis", "EventModel"],
      swiftSettings: settings),
    .testTarget(name: "PackFilesTests", dependencies: ["PackFiles"], swiftSettings: settings),
    .testTarget(
      name: "LanguagePacksTests", dependencies: ["LanguagePacks", "PackFiles"],
      swiftSettings: settings),
    .testTarget(
      name: "WorldKnowledgeTests", dependencies: ["WorldKnowledge", "PackFiles", "EventModel"],
      swiftSettings: settings),
    .testTarget(
      name: "ArticleReaderTests", dependencies: ["ArticleReader", "EventModel"],
      swiftSettings: settings),
    .testTarget(
      name: "ArticleParserTests",
      dependencies: [
        "ArticleParser", "TestSupport", "LanguagePacks", "WorldKnowledge", "PackFiles",
        "TextAnalysis", "EventModel",
      ],
      exclude: ["Counting/numbers.tsv"], swiftSettings: settings),
    .testTarget(
      name: "EventLinkingTests", dependencies: ["EventLinking", "WorldKnowledge", "EventModel"],
      swiftSettings: settings),
    .testTarget(name: "SchemaTests", dependencies: ["Schema"], swiftSettings: settings),
    .testTarget(
      name: "KnowledgeStoreTests",
      dependencies: ["KnowledgeStore", "EventLinking", "EventModel", "Schema"],
      swiftSettings: settings),
    .testTarget(
      name: "TimelineExportTests", dependencies: ["TimelineExport", "EventModel"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "EventModel"],
      swiftSettings: settings),
    .testTarget(
      name: "WaqaiTests", dependencies: ["waqai", "ArticleReader", "EventModel"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["waqai", "KnowledgeStore"], exclude: ["Golden"],
      swiftSettings: settings),
  ]
)
