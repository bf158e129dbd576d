import CGDAL
import Glibc

/// A vector file opened with GDAL. Only drivers named here are registered, so no other format, no network
/// and no other file is ever touched; more formats (GeoPackage, Shapefile) become possible by naming them.
final class VectorFile {
    private static let drivers = ["GeoJSON"]

    private let dataset: GDALDatasetH
    private let layer: OGRLayerH

    /// To be called once, before the first file.
    static func prepare() {
        CPLSetErrorHandler { _, _, _ in }
        CPLSetConfigOption("GDAL_DRIVER_PATH", "disable")
        CPLSetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
        CPLSetConfigOption("PROJ_NETWORK", "OFF")
        // One object of more than 64 MB is no municipality.
        CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "64")
        RegisterOGRGeoJSON()
    }

    init(path: String) throws(Failure) {
        // GDAL takes much more than paths: addresses, archives, JSON text. Only a regular file goes through.
        var information = stat()
        guard !path.hasPrefix("/vsi"), stat(path, &information) == 0 else {
            throw Failure(code: .missing, message: "Die Datei wurde nicht gefunden.")
        }
        guard information.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0 else {
            throw Failure(
                code: .missing, message: "Die Datei darf nicht gelesen werden oder ist keine gewöhnliche Datei.")
        }
        guard let dataset = Self.open(path) else {
            throw Failure(
                code: .unsupported,
                message: "Die Datei ist kein lesbares GeoJSON, sie ist beschädigt oder unvollständig.\(Self.detail)")
        }
        guard GDALDatasetGetLayerCount(dataset) == 1, let layer = GDALDatasetGetLayer(dataset, 0) else {
            GDALClose(dataset)
            throw Failure(
                code: .unsupported, message: "Die Datei enthält keine oder mehrere Ebenen; erwartet wird eine.")
        }
        self.dataset = dataset
        self.layer = layer
    }

    deinit { GDALClose(dataset) }

    /// The EPSG code of the coordinates, 0 when unknown; without one GeoJSON is in WGS 84 (RFC 7946). CRS84 is WGS 84 with the longitude first, as GDAL
    /// hands out GeoJSON anyway.
    var epsg: UInt32 {
        guard let own = OGR_L_GetSpatialRef(layer), let system = OSRClone(own) else { return 0 }
        defer { OSRRelease(system) }
        // Heights are dropped, so the flat system counts (4979 becomes 4326).
        OSRDemoteTo2D(system, nil)
        let authority = OSRGetAuthorityName(system, nil).map { String(cString: $0) }
        let code = OSRGetAuthorityCode(system, nil).map { String(cString: $0) } ?? ""
        if authority == "OGC" && code == "CRS84" { return 4326 }
        return authority == "EPSG" ? UInt32(code) ?? 0 : 0
    }

    /// Hands out every object in the order of the file and returns how many there were.
    func read(_ body: (Feature) -> Void) throws(Failure) -> UInt64 {
        CPLErrorReset()
        var count: UInt64 = 0
        while let handle = OGR_L_GetNextFeature(layer) {
            defer { OGR_F_Destroy(handle) }
            count += 1
            body(
                Feature(
                    number: UInt32(truncatingIfNeeded: count), attributes: attributes(of: handle), wkb: area(of: handle)
                ))
        }
        guard CPLGetLastErrorType().rawValue < CE_Failure.rawValue else {
            throw Failure(
                code: .unreadable,
                message: "Die Datei ist hinter Objekt \(count) beschädigt oder unvollständig.\(Self.detail)")
        }
        return count
    }

    private static func open(_ path: String) -> GDALDatasetH? {
        var allowed = drivers.map { strdup($0) } + [nil]
        defer {
            for name in allowed { free(name) }
        }
        return allowed.withUnsafeMutableBufferPointer { names in
            names.withMemoryRebound(to: UnsafePointer<CChar>?.self) { names in
                GDALOpenEx(path, UInt32(GDAL_OF_VECTOR | GDAL_OF_READONLY), names.baseAddress, nil, nil)
            }
        }
    }

    /// What GDAL said, in brackets.
    private static var detail: String {
        let text = String(cString: CPLGetLastErrorMsg())
        return text.isEmpty ? "" : " (GDAL: \(text))"
    }

    private func attributes(of feature: OGRFeatureH) -> [(name: [UInt8], value: Feature.Value)] {
        (0..<min(max(0, OGR_F_GetFieldCount(feature)), 1024)).map { index in
            let field = OGR_F_GetFieldDefnRef(feature, index)
            return (Array(String(cString: OGR_Fld_GetNameRef(field)).utf8.prefix(1024)), value(feature, index, field))
        }
    }

    private func value(_ feature: OGRFeatureH, _ index: Int32, _ field: OGRFieldDefnH?) -> Feature.Value {
        guard OGR_F_IsFieldSetAndNotNull(feature, index) != 0 else { return .null }
        switch OGR_Fld_GetType(field) {
        case OFTInteger, OFTInteger64: return .integer(OGR_F_GetFieldAsInteger64(feature, index))
        case OFTReal: return .real(OGR_F_GetFieldAsDouble(feature, index))
        default:
            // The bytes as they are: whether they are UTF-8 is for the other side to judge.
            guard let text = OGR_F_GetFieldAsString(feature, index) else { return .null }
            return .text(Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
        }
    }

    /// Well-known binary of areas; empty for no geometry and for points, lines and collections.
    private func area(of feature: OGRFeatureH) -> [UInt8] {
        guard let geometry = OGR_F_GetGeometryRef(feature) else { return [] }
        OGR_G_FlattenTo2D(geometry)
        let type = OGR_G_GetGeometryType(geometry)
        guard type == wkbPolygon || type == wkbMultiPolygon else { return [] }
        var wkb = [UInt8](repeating: 0, count: Int(OGR_G_WkbSize(geometry)))
        return OGR_G_ExportToIsoWkb(geometry, wkbNDR, &wkb) == OGRERR_NONE ? wkb : []
    }
}
