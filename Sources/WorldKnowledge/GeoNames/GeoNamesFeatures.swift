/// Kinds of the gazetteer for GeoNames' feature codes (https://www.geonames.org/export/codes.html);
/// codes that are not here are left out.
let gazetteerKinds: [String: String] = [
  "A.ADM1": "governorate", "A.ADM2": "district",
  "P.PPL": "city", "P.PPLA": "city", "P.PPLA2": "city", "P.PPLA3": "city", "P.PPLA4": "city",
  "P.PPLA5": "city", "P.PPLC": "city", "P.PPLG": "city", "P.PPLL": "city", "P.PPLS": "city",
  "P.PPLX": "city", "P.PPLF": "city", "P.PPLR": "city", "P.STLMT": "city",
  "L.MILB": "base", "S.AIRB": "base", "S.INSM": "base", "L.NVB": "base", "S.FT": "base",
  "S.AIRP": "airport", "S.AIRF": "airport", "S.AIRH": "airport",
  "L.PRT": "port", "H.HBR": "port",
  "S.PSTB": "crossing", "S.CSTM": "crossing",
  "S.CMP": "camp", "S.CMPRF": "camp", "S.CMPQ": "camp",
  "S.PRN": "facility", "S.HSP": "facility", "S.UNIV": "facility", "S.DIPL": "facility",
  "S.GOVL": "facility", "S.PS": "facility", "S.PSN": "facility", "S.OILR": "facility",
  "S.DAM": "facility", "S.MSQE": "facility", "S.CTRR": "facility", "L.OILF": "facility",
  "T.ISL": "region", "L.RGN": "region",
]
