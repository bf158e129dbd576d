// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func system(_ name: String, _ package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: package)
}

let package = Package(
    name: "insek",
    products: [
        .executable(name: "insek", targets: ["insek"]),
        .executable(name: "insek-geofiles", targets: ["insek-geofiles"]),
        .executable(name: "insek-pictures", targets: ["insek-pictures"]),
    ],
    targets: [
        // C libraries: module maps and static-inline shims. Exactly one target imports each.
        system("CMicroHTTPD", "libmicrohttpd"),
        system("CSQLite", "sqlite3"),
        system("CPostgres", "libpq"),
        system("CGEOS", "geos"),
        system("CPROJ", "proj"),
        system("CGDAL", "gdal"),
        // No pkg-config: gdlib's carries a flag that SwiftPM warns about, and nothing else that is needed.
        .systemLibrary(name: "CGD"),
        system("CSodium", "libsodium"),
        system("CNettle", "nettle"),
        system("CZlib", "zlib"),
        system("CCurl", "libcurl"),
        system("CQRCode", "libqrencode"),

        // Kits without a domain word.
        library("Values"),
        library("Arguments"),
        library("HTML"),
        library("Charts", uses: ["HTML", "Values"]),
        library("Compression", uses: ["CZlib"]),
        library("Cryptography", uses: ["CNettle", "CSodium"]),
        library("QRCode", uses: ["CQRCode"]),
        library("Processes"),
        .target(
            name: "HTTPServer", dependencies: ["CMicroHTTPD", "Compression", "Cryptography"], swiftSettings: settings,
            // So that libmicrohttpd finds ours, see EpollWait.swift.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=epoll_wait"])]),
        library("Database", uses: ["Values"]),
        library("SQLiteDatabase", uses: ["CSQLite", "Cryptography", "Database"]),
        library("PostgresDatabase", uses: ["CPostgres", "Database"]),
        library("Jobs", uses: ["Database", "Values"]),
        library("Mail", uses: ["CCurl", "Cryptography", "Database", "HTML", "Jobs", "Values"]),
        library("Geometry"),
        library("GeometryEngine", uses: ["CGEOS", "CPROJ", "Geometry"]),
        library("GeoFiles", uses: ["Geometry", "Processes"]),
        library("Typesetting", uses: ["Processes"]),
        library("WordProcessing", uses: ["Processes", "Values"]),
        library("Files", uses: ["Cryptography", "Database", "Processes", "Values"]),

        // The product.
        library("Domain", uses: ["Geometry", "Values"]),
        library("Access", uses: ["Domain", "Values"]),
        library("OpenData", uses: ["Domain", "Geometry", "Values"]),
        library("Storage", uses: ["Access", "Cryptography", "Database", "Domain", "Files", "Geometry", "Values"]),
        library("Reports", uses: ["Charts", "Domain", "Geometry", "HTML", "Values"]),
        library(
            "Actions",
            uses: [
                "Access", "Compression", "Cryptography", "Database", "Domain", "Files", "GeoFiles", "Geometry",
                "GeometryEngine", "Jobs", "Mail", "OpenData",
                "Reports", "Storage", "Typesetting", "Values", "WordProcessing",
            ]),
        library(
            "Web",
            uses: [
                "Access", "Actions", "Charts", "Cryptography", "Domain", "Files", "HTML", "HTTPServer", "Jobs", "Mail",
                "QRCode", "Reports", "Values",
            ]),
        library(
            "Commands",
            uses: [
                "Access", "Actions", "Arguments", "Cryptography", "Domain", "HTML", "HTTPServer", "Mail", "Reports",
                "Values", "Web",
            ]),
        program(
            "insek",
            uses: [
                "Actions", "Arguments", "Commands", "Database", "Files", "GeoFiles", "PostgresDatabase",
                "SQLiteDatabase", "Typesetting", "Values", "WordProcessing",
            ]),
        program("insek-geofiles", uses: ["CGDAL"]),
        program("insek-pictures", uses: ["CGD"]),

        // Tests.
        library(
            "TestSupport",
            uses: [
                "Actions", "Cryptography", "Database", "Files", "GeoFiles", "PostgresDatabase", "SQLiteDatabase",
                "Typesetting", "Values", "WordProcessing",
            ]),
        tests("ValuesTests", uses: ["Values"]),
        tests("ArgumentsTests", uses: ["Arguments"]),
        tests("HTMLTests", uses: ["HTML"]),
        tests("ChartsTests", uses: ["Charts", "HTML"]),
        tests("CryptographyTests", uses: ["Compression", "Cryptography"]),
        tests("QRCodeTests", uses: ["QRCode"]),
        tests("WordProcessingTests", uses: ["Values", "WordProcessing"]),
        tests("ProcessesTests", uses: ["Processes"]),
        tests("HTTPServerTests", uses: ["Compression", "Cryptography", "HTTPServer"]),
        tests("DatabaseTests", uses: ["Database", "PostgresDatabase", "SQLiteDatabase", "TestSupport", "Values"]),
        tests("JobsTests", uses: ["Database", "Jobs", "Storage", "TestSupport", "Values"]),
        tests("MailTests", uses: ["Database", "HTML", "Jobs", "Mail", "Storage", "TestSupport", "Values"]),
        tests("GeometryTests", uses: ["Geometry", "GeometryEngine"]),
        tests("GeoFilesTests", uses: ["GeoFiles", "Geometry"]),
        tests("FilesTests", uses: ["Cryptography", "Database", "Files", "Storage", "TestSupport", "Values"]),
        tests("TypesettingTests", uses: ["Processes", "Typesetting"]),
        tests("OpenDataTests", uses: ["Domain", "Geometry", "OpenData", "Values"]),
        tests("AccessTests", uses: ["Access", "Domain", "Values"]),
        tests("DomainTests", uses: ["Cryptography", "Domain", "Geometry", "Values"]),
        tests(
            "StorageTests",
            uses: ["Access", "Cryptography", "Database", "Domain", "Geometry", "Storage", "TestSupport", "Values"]),
        tests("ReportsTests", uses: ["Charts", "Domain", "Geometry", "HTML", "Reports", "TestSupport", "Values"]),
        tests(
            "ActionsTests",
            uses: [
                "Access", "Actions", "Cryptography", "Database", "Domain", "Files", "Jobs", "Mail", "Reports",
                "Storage",
                "TestSupport", "Typesetting", "Values",
            ]),
        tests(
            "WebTests",
            uses: [
                "Access", "Actions", "Cryptography", "Database", "Domain", "Files", "HTML", "HTTPServer", "Jobs",
                "Mail",
                "Reports", "Storage", "TestSupport", "Values", "Web",
            ]),
        tests(
            "CommandsTests",
            uses: [
                "Access", "Actions", "Arguments", "Commands", "Cryptography", "Database", "Domain", "Storage",
                "TestSupport", "Values",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
